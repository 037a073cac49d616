//! The real calendars, many of them broken on purpose: all are read, and what is wrong with them is told.

use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::*;
use crate::support::everything_is_required;

/// The folder of calendars, where the machine has it.
fn calendars() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/calendars");
    if path.exists() {
        return Some(path);
    }
    assert!(!everything_is_required(), "{} is missing", path.display());
    println!("skipped: {} is not here", path.display());
    None
}

fn text(folder: &Path, name: &str) -> String {
    String::from_utf8_lossy(&std::fs::read(folder.join(name)).unwrap()).into_owned()
}

/// What a real calendar holds between two days.
fn found(folder: &Path, name: &str, from: &str, until: &str, zone: &str) -> Reading {
    let window = window(from, until, &TimeZone::get(zone).unwrap());
    let rules = toml::from_str(USUAL).unwrap();
    read(text(folder, name), &Context { source: "Real".to_owned(), window, rules }).unwrap()
}

#[test]
fn every_calendar_is_read_and_every_event_is_accounted_for() {
    let Some(folder) = calendars() else { return };
    let (mut files, mut taken, mut rejected) = (0, 0, 0);
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let window = window("1990-01-01", "2031-01-01", &TimeZone::UTC);
        let rules = toml::from_str(USUAL).unwrap();
        let context = Context { source: "Real".to_owned(), window, rules };
        let Ok(reading) = read(text(&folder, &name), &context) else { continue };
        files += 1;
        taken += reading.meetings.len();
        rejected += reading.rejects.len();
        for reject in &reading.rejects {
            assert!(reject.line > 0 && !reject.reason.is_empty() && !reject.raw.is_empty(), "{name}: {reject:?}");
        }
        for meeting in &reading.meetings {
            assert!(meeting.check().is_ok() && context.window.holds(meeting.starts), "{name}: {meeting:?}");
        }
        let gathered = reading.rejects.len() + reading.meetings.len();
        let named = reading.outside + reading.repeated + gathered as u64;
        assert!(named >= reading.read, "{name}: {named} of {}", reading.read);
    }
    println!("{files} files, {taken} meetings, {rejected} rejects");
    assert!(files > 150 && taken > 200 && rejected > 20);
}

#[test]
fn a_weekly_workshop_in_vienna_without_five_days() {
    let Some(folder) = calendars() else { return };
    let name = "events__event_with_recurrence_exdates_on_different_lines.ics";
    let all = sorted(found(&folder, name, "2012-01-01", "2013-01-01", "Europe/Vienna"));
    let vienna = TimeZone::get("Europe/Vienna").unwrap();
    let days: Vec<_> = all.iter().map(|it| vienna.to_datetime(it.starts).strftime("%m-%d %H").to_string()).collect();
    let expected = ["03-27", "04-24", "05-08", "05-15", "05-22", "06-05", "06-12", "06-19", "06-26", "07-03"];
    assert_eq!(days, expected.map(|day| format!("{day} 10")));
}

#[test]
fn a_third_wednesday_with_a_longer_one_between() {
    let Some(folder) = calendars() else { return };
    let name = "calendars__period_with_timezone.ics";
    let all = sorted(found(&folder, name, "2023-09-01", "2024-12-31", "America/Vancouver"));
    let days: Vec<_> = all.iter().map(|it| it.starts.strftime("%m-%d %H").to_string()).collect();
    let expected =
        ["09-20 19", "10-18 19", "11-15 20", "12-13 20", "01-17 20", "02-21 20", "03-20 19", "04-17 19", "05-15 19"];
    assert_eq!(days, expected);
    let hours: Vec<_> = all.iter().map(|it| it.ends.duration_since(it.starts).as_hours()).collect();
    assert_eq!(hours, [2, 2, 2, 3, 2, 2, 2, 2, 2]);
}

#[test]
fn a_hundred_days_without_three() {
    let Some(folder) = calendars() else { return };
    let all = sorted(found(&folder, "events__event_with_recurrence.ics", "1996-01-01", "1997-01-01", "UTC"));
    assert_eq!(all.len(), 97);
}

#[test]
fn prefixed_zones_of_three_programs() {
    let Some(folder) = calendars() else { return };
    let name = "calendars__issue_313_globally_unique_tzid.ics";
    let all = sorted(found(&folder, name, "2020-01-01", "2021-01-01", "UTC"));
    let hours: Vec<_> = all.iter().map(|it| it.starts.strftime("%H").to_string()).collect();
    assert_eq!(hours, ["12", "17", "18"], "Berlin, Buenos Aires, New York");
}

#[test]
fn what_is_broken_on_purpose_is_refused_with_its_reason() {
    let Some(folder) = calendars() else { return };
    for (name, line, reason) in [
        ("calendars__broken_dtstart.ics", 6, "INVALID-DATE is no time"),
        ("calendars__invalid_duration.ics", 8, "is no length"),
        ("calendars__issue_104_broken_calendar.ics", 13, "no colon"),
        ("calendars__issue_218_bad_tzid.ics", 17, "the time zone UTC+11 is not known"),
        ("calendars__example.ics", 10, "it lasts all day"),
    ] {
        let reading = found(&folder, name, "1990-01-01", "2031-01-01", "UTC");
        let found = reasons(&reading);
        assert!(found.iter().any(|(at, why)| *at == line && why.contains(reason)), "{name}: {found:?}");
    }
}
