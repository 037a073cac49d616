//! Workshops out of the calendars that offices keep: iCalendar, or a table.
//!
//! | part | what it does |
//! |---|---|
//! | [`lines`] | the lines of an iCalendar file, and its events |
//! | [`times`] | times in any zone |
//! | [`recurrence`] | when an event that repeats takes place |
//! | [`rules`] | what the calendar does not say: a TOML file beside it |
//! | `events`, `sheet` | events and rows become meetings |
//! | [`report`] | what an import did |
//!
//! A source's files are all that it has: a meeting to come that they no longer name is cancelled, with its bookings
//! told so, unless something in them was rejected. What staff have changed since stays until the file says something
//! else of that meeting.

mod events;
pub mod lines;
pub mod recurrence;
pub mod report;
pub mod rules;
mod sheet;
pub mod times;

use std::collections::{BTreeMap, HashSet};
use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::{Timestamp, ToSpan, Zoned};

use super::ImportError;
use super::format::Reject;
use super::read::{self, BadFile, Limited};
use crate::config;
use crate::domain::meeting::{LONGEST_TEXT, Meeting, MeetingId};
use crate::server::meetings::Filter;
use crate::server::settings::Settings;
use crate::server::store::{Store, StoreError};
use recurrence::Window;
use report::Report;
use rules::Rules;

/// The most bytes of a calendar or a table.
pub const LARGEST: u64 = 16 << 20;

/// The most meetings of one import.
pub const MOST_MEETINGS: usize = 5000;

/// Days of which meetings are looked up at once.
const PAGE: i64 = 7;

/// Calendars and tables of meetings.
#[derive(Debug, Clone, clap::Args)]
pub struct Workshops {
    /// What the calendar does not say, TOML [default: the file of the calendar's name with the ending .toml, where
    /// there is one]
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
    /// The name of the source: its files are all that it has [default: the first file's name]
    #[arg(long, value_name = "NAME", value_parser = super::source_name)]
    pub source: Option<String>,
    /// Write every rejected record to this file, as JSON lines
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// The files, iCalendar or CSV, gzip or not; `-` is the standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// What there is to know beside a file.
#[derive(Debug, Clone)]
pub struct Context {
    /// The name of the source.
    pub source: String,
    /// The days of which meetings are taken in.
    pub window: Window,
    /// What the file does not say.
    pub rules: Rules,
}

/// What a file holds.
#[derive(Debug, Default)]
pub struct Reading {
    /// The meetings within the window.
    pub meetings: Vec<Meeting>,
    /// Events and rows, those that are rejected among them.
    pub read: u64,
    /// Things in a calendar that are no events.
    pub others: u64,
    /// Events and rows without a meeting within the window.
    pub outside: u64,
    /// Meetings that came again; the last of them counts.
    pub repeated: u64,
    /// Texts whose end was left out.
    pub shortened: u64,
    /// What cannot be believed.
    pub rejects: Vec<Reject>,
}

/// The days from today on for which meetings are taken in.
#[must_use]
pub fn window(settings: &Settings, now: Timestamp) -> Window {
    let today = now.to_zoned(settings.zone.clone());
    let midnight = |zoned: &Zoned| zoned.start_of_day().map_or(zoned.timestamp(), |start| start.timestamp());
    let last = today.checked_add(i64::from(settings.meeting_days).days()).unwrap_or_else(|_| today.clone());
    Window { from: midnight(&today), until: midnight(&last), zone: settings.zone.clone() }
}

/// Reads a calendar or a table.
///
/// # Errors
/// When it is neither, or holds too many meetings.
pub fn read(text: String, context: &Context) -> Result<Reading, BadFile> {
    let first = text.trim_start().get(..6).unwrap_or_default();
    let reading =
        if first.eq_ignore_ascii_case("BEGIN:") { events::read(&text, context) } else { sheet::read(text, context)? };
    if reading.meetings.len() > MOST_MEETINGS {
        let reason = format!("holds more than {MOST_MEETINGS} meetings in these days; split it, or set meeting_days");
        return Err(BadFile::Format(reason));
    }
    Ok(reading)
}

/// Takes the meetings of all files in, or none.
///
/// # Errors
/// When a file is bad, nothing in them is a meeting, the rejects cannot be written, or the database fails; nothing is
/// changed then.
pub async fn import(
    args: &Workshops,
    store: &Store,
    settings: &Settings,
    now: Timestamp,
) -> Result<Report, ImportError> {
    let mut report = Report { days: settings.meeting_days, ..Report::default() };
    let unwritten = |why| ImportError::Rejects { path: args.rejects.clone().unwrap_or_default(), why };
    if let Some(path) = &args.rejects {
        report.rejects.write_to(path).map_err(unwritten)?;
    }
    let source = args.source.clone();
    let source = source.unwrap_or_else(|| args.files.first().map(|path| read::stem(path)).unwrap_or_default());
    let window = window(settings, now);
    let mut meetings: BTreeMap<MeetingId, Meeting> = BTreeMap::new();
    for path in &args.files {
        let rules = args.rules.clone().or_else(|| beside(path));
        let rules = config::read(rules.as_deref()).map_err(ImportError::Rules)?;
        let context = Context { source: source.clone(), window: window.clone(), rules };
        let bad = |why| ImportError::File { path: path.clone(), why };
        let reading = text(path).and_then(|text| read(text, &context)).map_err(bad)?;
        report.read += reading.read;
        report.others += reading.others;
        report.outside += reading.outside;
        report.repeated += reading.repeated;
        report.shortened += reading.shortened;
        for reject in reading.rejects {
            report.rejects.add(path, reject).map_err(unwritten)?;
        }
        meetings.extend(reading.meetings.into_iter().map(|meeting| (meeting.id.clone(), meeting)));
    }
    report.rejects.finish().map_err(unwritten)?;
    report.meetings = meetings.len() as u64;
    if meetings.is_empty() {
        return Err(ImportError::Nothing(report.to_string()));
    }
    let gone = no_longer_named(store, &source, &window, now, &meetings).await?;
    if report.rejects.count == 0 {
        report.withdrawn = gone.len() as u64;
        meetings.extend(gone.into_iter().map(|meeting| (meeting.id.clone(), Meeting { cancelled: true, ..meeting })));
    } else {
        report.unnamed = gone.len() as u64;
    }
    let meetings: Vec<Meeting> = meetings.into_values().collect();
    report.put = store.put_meetings(&meetings, &source, now).await?;
    report.put.changed = report.put.changed.saturating_sub(u32::try_from(report.withdrawn).unwrap_or(u32::MAX));
    store.remove_sample_meetings().await?;
    Ok(report)
}

/// The source's meetings to come that are not among these and take place so far.
async fn no_longer_named(
    store: &Store,
    source: &str,
    window: &Window,
    now: Timestamp,
    named: &BTreeMap<MeetingId, Meeting>,
) -> Result<Vec<Meeting>, StoreError> {
    let mut gone = Vec::new();
    let mut seen = HashSet::new();
    let mut from = now;
    while from < window.until {
        let next = from.checked_add((PAGE * 24).hours()).map_or(window.until, |next| next.min(window.until));
        let filter = Filter { source: Some(source.to_owned()), ..Filter::between(from, next) };
        for offered in store.meetings(&filter).await? {
            let meeting = offered.meeting;
            let open = !meeting.cancelled && meeting.starts > now && !named.contains_key(&meeting.id);
            if open && seen.insert(meeting.id.clone()) {
                gone.push(meeting);
            }
        }
        from = next;
    }
    Ok(gone)
}

/// The rules beside a calendar, where there are any.
fn beside(path: &Path) -> Option<PathBuf> {
    let mut beside = path.to_owned();
    beside.set_extension("toml");
    beside.is_file().then_some(beside)
}

fn text(path: &Path) -> Result<String, BadFile> {
    let mut text = String::new();
    Limited::new(read::open(path)?.text, LARGEST).read_to_string(&mut text).map_err(read::bad_file)?;
    Ok(text)
}

/// A text of at most 500 characters, whole words; counts whether its end is left out.
fn shortened(text: String, cut: &mut u64) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST_TEXT) else { return text };
    *cut += 1;
    let end = text[..end].char_indices().next_back().map_or(0, |(last, _)| last);
    let kept = &text[..end];
    let words = kept.rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", kept[..words].trim_end())
}
