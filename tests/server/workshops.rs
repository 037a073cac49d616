//! Workshops: calendars and tables of offices become meetings, and staff change these.

mod calendars;
mod kept;
mod real;
mod staff;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use onestop::domain::meeting::Meeting;
use onestop::server::import::format::Reject;
use onestop::server::import::workshops::recurrence::Window;
use onestop::server::import::workshops::{Context, Reading, read};

/// What the calendars of these tests do not say, unless a test says otherwise.
const USUAL: &str = "[usual]\nkind = 'job_club'\ncapacity = 12\nroom = 'Room 103'\n";

fn zone() -> TimeZone {
    TimeZone::get("America/New_York").unwrap()
}

/// All days from one to another, in this zone.
fn window(from: &str, until: &str, zone: &TimeZone) -> Window {
    let midnight = |day: &str| {
        let day: jiff::civil::Date = day.parse().unwrap();
        day.to_zoned(zone.clone()).unwrap().timestamp()
    };
    Window { from: midnight(from), until: midnight(until), zone: zone.clone() }
}

fn context(from: &str, until: &str, rules: &str) -> Context {
    Context { source: "Center".to_owned(), window: window(from, until, &zone()), rules: toml::from_str(rules).unwrap() }
}

/// A calendar of these events, from its second line on.
fn calendar(events: &[&str]) -> String {
    let events = events.iter().map(|event| format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", event.trim()));
    format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", events.collect::<String>())
}

/// What a calendar of these events holds in the year 2026.
fn reading(events: &[&str]) -> Reading {
    read(calendar(events), &context("2026-01-01", "2027-01-01", USUAL)).unwrap()
}

/// The meetings of a calendar of which nothing is rejected, the soonest first.
fn meetings(events: &[&str]) -> Vec<Meeting> {
    sorted(reading(events))
}

fn sorted(reading: Reading) -> Vec<Meeting> {
    assert!(reading.rejects.is_empty(), "{:?}", reasons(&reading));
    let mut meetings = reading.meetings;
    meetings.sort_by_key(|meeting| meeting.starts);
    meetings
}

/// What the clocks of New York show then.
fn clock(instant: Timestamp) -> String {
    zone().to_datetime(instant).strftime("%m-%d %H:%M").to_string()
}

fn starts(meetings: &[Meeting]) -> Vec<String> {
    meetings.iter().map(|meeting| clock(meeting.starts)).collect()
}

/// On which line something is rejected, and why.
fn reasons(reading: &Reading) -> Vec<(u64, &str)> {
    reading.rejects.iter().map(|Reject { line, reason, .. }| (*line, reason.as_str())).collect()
}
