//! When an event that repeats takes place (RFC 5545, section 3.8.5).
//!
//! The rule is worked out by the crate `rrule` on what the wall clock shows, which is given to it as if it were UTC:
//! a job club at nine is at nine before and after the clocks change. Only then do times become instants.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rrule::RRuleSet;

use super::lines::{Event, Property};
use super::times::{self, When};

/// The most repetitions that are counted from an event's first time to the last day that is asked for.
const MOST_STEPS: usize = 50_000;

/// The most times of an event within the days that are asked for.
const MOST_TIMES: usize = 1000;

/// Events that began before this year are not believed: there were no such files.
const FIRST_YEAR: i16 = 1980;

/// Why an event's times are not known: on which line, and why.
pub type Fault = (u64, String);

/// The days that are asked for, and the zone of times that name none.
#[derive(Debug, Clone)]
pub struct Window {
    /// The first instant.
    pub from: Timestamp,
    /// The first instant after the last day.
    pub until: Timestamp,
    /// The site's zone.
    pub zone: TimeZone,
}

impl Window {
    /// Whether something begins within these days.
    #[must_use]
    pub fn holds(&self, start: Timestamp) -> bool {
        self.from <= start && start < self.until
    }
}

/// When an event takes place: its beginnings, each with a length where it has one of its own.
pub type Starts = BTreeMap<Timestamp, Option<SignedDuration>>;

/// When an event takes place within the window.
///
/// # Errors
/// When a property cannot be read, or there are too many times.
pub fn starts(event: &Event, first: DateTime, zone: &TimeZone, window: &Window) -> Result<Starts, Fault> {
    let mut starts = Starts::new();
    // The first time counts even where the rule does not name it: DTSTART "defines the first instance".
    starts.extend(zone.to_timestamp(first).ok().filter(|start| window.holds(*start)).map(|start| (start, None)));
    if let Some(rule) = event.all("EXRULE").next() {
        return Err((rule.line, "EXRULE is no longer part of calendars; write the days as EXDATE".to_owned()));
    }
    repeat(event, first, zone, window, &mut starts)?;
    for property in event.all("RDATE") {
        for value in property.value.split(',') {
            let (start, lasts) = added(property, value, first, zone).map_err(|reason| (property.line, reason))?;
            if window.holds(start) {
                starts.insert(start, lasts);
            }
        }
    }
    for property in event.all("EXDATE") {
        for value in property.value.split(',') {
            match times::when(property, value, zone).map_err(|reason| (property.line, reason))? {
                When::Day(day) => starts.retain(|start, _| zone.to_datetime(*start).date() != day),
                time @ When::Time(..) => starts.retain(|start, _| Some(*start) != time.instant()),
            }
        }
    }
    match starts.len() {
        0..=MOST_TIMES => Ok(starts),
        many => Err((event.line, format!("{many} meetings in these days. Allowed: at most {MOST_TIMES}"))),
    }
}

/// A time that RDATE adds: a day, a time, or a time with its own end or length.
fn added(
    property: &Property,
    value: &str,
    first: DateTime,
    zone: &TimeZone,
) -> Result<(Timestamp, Option<SignedDuration>), String> {
    let (begin, end) = value.split_once('/').map_or((value, None), |(begin, end)| (begin, Some(end)));
    let start = match times::when(property, begin, zone)? {
        When::Day(day) => zone.to_timestamp(day.to_datetime(first.time())).ok(),
        time @ When::Time(..) => time.instant(),
    };
    let start = start.ok_or("RDATE is out of range")?;
    let Some(end) = end else { return Ok((start, None)) };
    if let Ok(span) = end.trim().parse::<SignedDuration>() {
        return Ok((start, Some(span)));
    }
    let end = times::when(property, end, zone)?.instant().ok_or("RDATE: a period that ends with a day")?;
    Ok((start, Some(end.duration_since(start))))
}

/// Adds the times of the event's rule.
fn repeat(event: &Event, first: DateTime, zone: &TimeZone, window: &Window, starts: &mut Starts) -> Result<(), Fault> {
    let mut rules = event.all("RRULE");
    let Some(rule) = rules.next() else { return Ok(()) };
    let fault = |reason: String| (rule.line, format!("RRULE: {reason}"));
    if let Some(second) = rules.next() {
        return Err((second.line, "a second RRULE; make two events of them".to_owned()));
    }
    let Rule { parts, until } = Rule::read(&rule.value).map_err(fault)?;
    let until = match until {
        Some(until) => {
            let read = times::when(rule, &until, zone).map_err(fault)?;
            Some(read.last(zone).ok_or_else(|| fault("UNTIL is out of range".to_owned()))?)
        }
        None => None,
    };
    for (clock, step) in repetitions(first, &parts).map_err(fault)?.zip(0_usize..) {
        let Ok(start) = zone.to_timestamp(clock) else { break };
        if start >= window.until || until.is_some_and(|until| start > until) {
            break;
        }
        if step == MOST_STEPS {
            return Err(fault(format!("it repeats more than {MOST_STEPS} times; begin it later")));
        }
        if window.holds(start) {
            starts.entry(start).or_default();
        }
    }
    Ok(())
}

/// A rule without its end, which may be a day and in any zone.
struct Rule {
    parts: String,
    until: Option<String>,
}

impl Rule {
    fn read(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut until = None;
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let part = part.to_ascii_uppercase();
            match part.split_once('=') {
                Some(("UNTIL", day)) => until = Some(day.to_owned()),
                Some(("FREQ", "HOURLY" | "MINUTELY" | "SECONDLY")) => return Err(too_often(&part)),
                Some(("BYMINUTE" | "BYSECOND", times)) if times.contains(',') => return Err(too_often(&part)),
                _ => parts.push(part),
            }
        }
        if until.is_some() && parts.iter().any(|part| part.starts_with("COUNT=")) {
            return Err("COUNT and UNTIL together; one of them is allowed".to_owned());
        }
        Ok(Self { parts: parts.join(";"), until })
    }
}

fn too_often(part: &str) -> String {
    format!("{part}: no workshop repeats within hours. Allowed: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY")
}

/// What the wall clock shows at each repetition.
fn repetitions(first: DateTime, parts: &str) -> Result<impl Iterator<Item = DateTime> + use<>, String> {
    if first.year() < FIRST_YEAR {
        return Err(format!("it begins in the year {}. Allowed: from {FIRST_YEAR} on", first.year()));
    }
    let text = format!("DTSTART:{}\nRRULE:{parts}", first.strftime("%Y%m%dT%H%M%SZ"));
    let set: RRuleSet = text.parse().map_err(|error: rrule::RRuleError| error.to_string())?;
    let steps = (&set.limit()).into_iter();
    Ok(steps.map_while(|step| clock(step.timestamp())))
}

fn clock(second: i64) -> Option<DateTime> {
    Timestamp::from_second(second).ok().map(|instant| TimeZone::UTC.to_datetime(instant))
}
