//! The lines of an iCalendar file (RFC 5545, section 3.1) and the events that they make up.

use crate::server::import::format::Reject;

/// The most characters of one property.
const LONGEST: usize = 100_000;

/// The most components within one another.
const DEEPEST: usize = 16;

/// A property, unfolded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// Where it begins, counted from 1.
    pub line: u64,
    /// In capitals.
    pub name: String,
    /// Names in capitals, values without quotes.
    pub parameters: Vec<(String, String)>,
    /// As it stands, still escaped.
    pub value: String,
}

impl Property {
    /// The first value of a parameter.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The value as a text, unescaped.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut chars = self.value.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(escaped) => text.push(escaped),
                    None => text.push('\\'),
                },
                c => text.push(c),
            }
        }
        text
    }
}

/// An event as it stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Event {
    /// Where it begins, counted from 1.
    pub line: u64,
    /// Its own properties; those of its alarms are not kept.
    pub properties: Vec<Property>,
    /// All of its lines.
    pub raw: String,
    /// The first line of it that cannot be read, and why.
    pub broken: Option<(u64, String)>,
}

impl Event {
    /// The first property of that name that says anything.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Property> {
        self.all(name).next()
    }

    /// All properties of that name that say anything.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name && !property.value.trim().is_empty())
    }
}

/// What a file holds.
#[derive(Debug, Default)]
pub struct Calendar {
    /// In the order of the file.
    pub events: Vec<Event>,
    /// Things to do, notes and times that are free: they are no meetings.
    pub others: u64,
    /// Lines outside of events that cannot be read.
    pub rejects: Vec<Reject>,
}

/// Reads all lines of a file.
#[must_use]
pub fn calendar(text: &str) -> Calendar {
    let mut calendar = Calendar::default();
    let mut open: Vec<String> = Vec::new();
    let mut event: Option<Event> = None;
    let mut last = 0;
    for (line, unfolded) in unfold(text) {
        last = line;
        if let Some(event) = &mut event {
            event.raw.push_str(&unfolded);
            event.raw.push('\n');
        }
        match property(line, &unfolded) {
            Ok(Property { name, value, .. }) if name == "BEGIN" => {
                let component = value.trim().to_ascii_uppercase();
                match component.as_str() {
                    "VEVENT" => {
                        spoil(&mut event, line, "another event begins before this one ends");
                        calendar.events.extend(event.take());
                        open.truncate(open.iter().position(|name| name == "VEVENT").unwrap_or(open.len()));
                        event = Some(Event { line, raw: format!("{unfolded}\n"), ..Event::default() });
                    }
                    "VTODO" | "VJOURNAL" | "VFREEBUSY" | "VAVAILABILITY" => calendar.others += 1,
                    _ => {}
                }
                if open.len() >= DEEPEST {
                    calendar.reject(line, "too many components within one another", &unfolded);
                    return calendar;
                }
                open.push(component);
            }
            Ok(Property { name, value, .. }) if name == "END" => {
                let component = value.trim().to_ascii_uppercase();
                match open.iter().rposition(|name| *name == component) {
                    Some(at) => {
                        if at + 1 < open.len() {
                            let inner =
                                format!("END:{component} stands before the END of {}", open[at + 1..].join(", "));
                            spoil(&mut event, line, &inner);
                        }
                        open.truncate(at);
                    }
                    None => calendar.stray(&mut event, line, &format!("END:{component} without its BEGIN"), &unfolded),
                }
                if !open.iter().any(|name| name == "VEVENT") {
                    calendar.events.extend(event.take());
                }
            }
            Ok(property) => {
                if let Some(event) = event.as_mut().filter(|_| open.last().is_some_and(|name| name == "VEVENT")) {
                    event.properties.push(property);
                }
            }
            Err(reason) => calendar.stray(&mut event, line, reason, &unfolded),
        }
    }
    spoil(&mut event, last, "the file ends before the event does; export it again");
    calendar.events.extend(event);
    calendar
}

impl Calendar {
    fn reject(&mut self, line: u64, reason: &str, raw: &str) {
        self.rejects.push(Reject::new(line, self.events.len() as u64 + 1, reason, raw));
    }

    /// A line that cannot be read spoils the event in which it stands, else only itself.
    fn stray(&mut self, event: &mut Option<Event>, line: u64, reason: &str, raw: &str) {
        if event.is_some() {
            spoil(event, line, reason);
        } else {
            self.reject(line, reason, raw);
        }
    }
}

fn spoil(event: &mut Option<Event>, line: u64, reason: &str) {
    if let Some(event) = event {
        event.broken.get_or_insert_with(|| (line, reason.to_owned()));
    }
}

/// The file's lines with their numbers; a line that begins with a space or a tab goes on with the one before.
fn unfold(text: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (line, number) in text.split('\n').zip(1_u64..) {
        let line = line.trim_end_matches('\r');
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some((_, begun))) => begun.push_str(more),
            _ if line.trim().is_empty() => {}
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}

/// Reads `NAME;PARAMETER=value;…:value`. Quoted values of parameters may hold semicolons and colons.
fn property(line: u64, text: &str) -> Result<Property, &'static str> {
    if text.len() > LONGEST {
        return Err("more than 100,000 characters in one property");
    }
    let mut quoted = false;
    let mut parts = Vec::new();
    let (mut from, mut end) = (0, None);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            ':' if !quoted => {
                end = Some(at);
                break;
            }
            _ => {}
        }
    }
    let end = end.ok_or(if quoted { "a quote that does not end" } else { "no colon between a name and its value" })?;
    parts.push(&text[from..end]);
    let mut parts = parts.into_iter();
    let name = parts.next().unwrap_or_default().trim().to_ascii_uppercase();
    if name.is_empty() {
        return Err("no name before the colon");
    }
    let parameters = parts
        .filter_map(|part| part.split_once('='))
        .map(|(name, value)| (name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').to_owned()));
    Ok(Property { line, name, parameters: parameters.collect(), value: text[end + 1..].to_owned() })
}
