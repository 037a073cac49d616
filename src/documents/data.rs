//! A document as the data that a template reads: every text cleaned of what no page can show, dates in words.

use serde_json::{Map, Value, json};
use zeroize::Zeroize;

use super::outline::{Outline, period, when};
use super::qr::Code;
use super::{Card, Document, Paper, Scan, Slip, WeekLog};
use crate::domain::resume::letter::Letter;
use crate::domain::resume::{Layout, Length, Resume};

/// What stands for a character that no font has.
pub(super) const UNKNOWN: char = '\u{fffd}';

/// What the templates print of a resume.
const PARTS: [&str; 12] = [
    "basics",
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
];

/// The data of a document. Overwritten when it is dropped.
pub(super) struct Data(Value);

impl Drop for Data {
    fn drop(&mut self) {
        each(&mut self.0, &mut Zeroize::zeroize);
    }
}

impl Data {
    /// Of a document. `shown` says which characters the fonts have.
    pub(super) fn of(document: &Document, paper: Paper, shown: &dyn Fn(char) -> bool) -> Self {
        let mut data = match document {
            Document::Resume(resume, _) | Document::DataSheet(resume) => json!({ "resume": of_resume(resume) }),
            Document::Letter(resume, letter) => json!({ "resume": of_resume(resume), "letter": of_letter(letter) }),
            Document::Slip(slip) => json!({ "slip": of_slip(slip) }),
            Document::Card(card) => json!({ "card": of_card(card) }),
            Document::WeekLog(log) => json!({ "log": of_log(log) }),
        };
        data["title"] = Value::String(Outline::of(document).title);
        each(&mut data, &mut |text| {
            let clean = clean(text, shown);
            text.zeroize();
            *text = clean;
        });
        if data["title"] == "" {
            data["title"] = Value::from(UNKNOWN.to_string());
        }
        data["paper"] = Value::from(match paper {
            Paper::Letter => "us-letter",
            Paper::A4 => "a4",
        });
        Self(data)
    }

    /// Writes [`UNKNOWN`] where one of `texts` stands.
    pub(super) fn cross_out(&mut self, texts: &[String]) {
        each(&mut self.0, &mut |text| {
            for unknown in texts.iter().filter(|unknown| !unknown.is_empty()) {
                if text.contains(unknown.as_str()) {
                    *text = text.replace(unknown.as_str(), UNKNOWN.encode_utf8(&mut [0; 4]));
                }
            }
        });
    }

    /// As JSON.
    pub(super) fn json(&self) -> String {
        self.0.to_string()
    }
}

/// The name of a document's template.
pub(super) const fn template(document: &Document) -> &'static str {
    match document {
        Document::Resume(_, Layout::Simple) => "simple.typ",
        Document::Resume(_, Layout::Modern) => "modern.typ",
        Document::Resume(_, Layout::Skills) => "skills.typ",
        Document::Resume(_, Layout::Federal) => "federal.typ",
        Document::Letter(..) => "letter.typ",
        Document::DataSheet(_) => "data-sheet.typ",
        Document::Slip(_) => "slip.typ",
        Document::Card(_) => "card.typ",
        Document::WeekLog(_) => "week-log.typ",
    }
}

fn of_resume(resume: &Resume) -> Value {
    let Ok(Value::Object(mut all)) = serde_json::to_value(resume) else {
        return Value::Object(Map::new());
    };
    let mut printed = Map::new();
    for part in PARTS {
        let Some(mut value) = all.remove(part) else { continue };
        for entry in value.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
            put_dates(entry);
        }
        printed.insert(part.to_owned(), value);
    }
    // What is not printed is personal too.
    all.values_mut().for_each(|value| each(value, &mut Zeroize::zeroize));
    Value::Object(printed)
}

/// Puts the dates of an entry in words: from when to when or how long in `when`, others where they are.
fn put_dates(entry: &mut Map<String, Value>) {
    let text = |key| entry.get(key).and_then(Value::as_str).unwrap_or_default();
    let length = entry.get("length").and_then(|length| serde_json::from_value::<Length>(length.clone()).ok());
    let current = entry.get("current").and_then(Value::as_bool).unwrap_or_default();
    let words = period(text("startDate"), text("endDate"), length, current);
    let dates = ["date", "releaseDate"].map(|key| (key, when(text(key))));
    for (key, date) in dates.into_iter().chain([("when", words)]).filter(|(_, words)| !words.is_empty()) {
        entry.insert(key.to_owned(), Value::String(date));
    }
}

fn of_letter(letter: &Letter) -> Value {
    json!({
        "date": letter.date,
        "employer": letter.employer,
        "position": letter.position,
        "greeting": letter.greeting,
        "paragraphs": letter.paragraphs,
        "closing": letter.closing,
        "name": letter.name,
    })
}

fn of_slip(slip: &Slip) -> Value {
    // The words, which may be none, and what only a scanner reads.
    let alt = |scan: &Scan| format!("{}: {}", scan.words, scan.says).trim_start_matches(": ").to_owned();
    json!({
        "lang": language(&slip.language),
        "right-to-left": slip.right_to_left,
        "title": slip.title,
        "subtitle": slip.subtitle,
        "facts": slip.facts,
        "sections": slip.sections,
        "notes": slip.notes,
        "codes": slip.codes.iter().filter_map(|scan| code(scan, &alt(scan))).collect::<Vec<_>>(),
    })
}

fn of_card(card: &Card) -> Value {
    json!({
        "lang": language(&card.language),
        "right-to-left": card.right_to_left,
        "title": card.title,
        "name": card.name,
        "label": card.label,
        "number": card.number,
        "code": code(&card.scan, first(&[&card.scan.words, &card.title])),
        "sections": card.sections,
        "notes": card.notes,
    })
}

fn of_log(log: &WeekLog) -> Value {
    let WeekLog { contacts, hours, check, .. } = log;
    json!({
        "lang": language(&log.language),
        "right-to-left": log.right_to_left,
        "title": log.title,
        "site": log.site,
        "facts": log.facts,
        "contacts": {
            "heading": contacts.heading,
            "columns": contacts.columns,
            "rows": contacts.rows,
            "none": contacts.none,
        },
        "hours": {
            "heading": hours.heading,
            "columns": hours.columns(),
            "rows": hours.lines(),
            "sums": hours.sums(),
            "none": hours.none,
        },
        "sections": log.sections,
        "signatures": log.signatures,
        "check": {
            "name": check.label,
            "code": check.code,
            "scan": code(&check.scan, first(&[&check.scan.words, &check.label])),
        },
        "notes": log.notes,
    })
}

/// A language as typst knows it, by a code of 2 or 3 letters alone; English where a tag begins with none.
fn language(tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let is_code = matches!(language.len(), 2 | 3) && language.bytes().all(|letter| letter.is_ascii_lowercase());
    if is_code { language } else { "en".to_owned() }
}

/// The fields of a QR code, and what is told of it to those who do not see it; none where it says nothing or too much.
fn code(scan: &Scan, alt: &str) -> Option<Value> {
    let code = Code::of(&scan.says).filter(|_| !scan.says.is_empty())?;
    Some(json!({ "words": scan.words, "alt": alt, "width": code.width, "runs": code.runs() }))
}

/// The first of these that says something, empty where none does.
fn first<'a>(texts: &[&'a str]) -> &'a str {
    texts.iter().find(|text| !text.trim().is_empty()).copied().unwrap_or_default()
}

/// Does something with every text in `value`.
fn each(value: &mut Value, change: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| each(value, change)),
        Value::Object(fields) => fields.values_mut().for_each(|value| each(value, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// `text` as a page can show it: lines that say something, without what steers a terminal or the direction of writing,
/// and [`UNKNOWN`] for every character that no font has.
fn clean(text: &str, shown: &dyn Fn(char) -> bool) -> String {
    let mut clean = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push(' '),
            letter if letter.is_control() || steers(letter) => {}
            letter if shown(letter) => clean.push(letter),
            letter if letter.is_whitespace() => clean.push(' '),
            _ => clean.push(UNKNOWN),
        }
    }
    let lines = clean.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    clean.zeroize();
    lines
}

/// Whether a character shows nothing and only steers its neighbours, other than the joiners that Persian and Urdu need.
const fn steers(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'
            | '\u{200e}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffc}'
            | '\u{fffe}'..='\u{ffff}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}
