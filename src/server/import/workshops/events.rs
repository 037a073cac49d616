//! Events of an iCalendar file (RFC 5545) become meetings.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};

use super::lines::{self, Event};
use super::recurrence::{self, Fault};
use super::rules::{Times, Told};
use super::times::{self, When};
use super::{Context, Reading, shortened};
use crate::domain::meeting::{Kind, Meeting};
use crate::server::import::format::{Reject, fingerprint};
use crate::server::import::text;

/// Meetings by their series' UID and the start that was first set for them.
type Meetings = BTreeMap<(String, Timestamp), Meeting>;

/// The series of a file, by UID.
type Series = HashMap<String, Read>;

/// What an event says of itself.
struct Read {
    /// Without the rules.
    own: Told,
    told: Told,
    uid: String,
    first: DateTime,
    zone: TimeZone,
    start: Timestamp,
    lasts: Option<SignedDuration>,
    cancelled: bool,
}

/// Reads all events.
pub(super) fn read(file: &str, context: &Context) -> Reading {
    let calendar = lines::calendar(file);
    let mut reading = Reading {
        read: (calendar.events.len() + calendar.rejects.len()) as u64,
        others: calendar.others,
        rejects: calendar.rejects,
        ..Reading::default()
    };
    let mut meetings = Meetings::new();
    let mut known = Series::new();
    // A change of one meeting may stand before its series.
    let (changes, series): (Vec<_>, Vec<_>) =
        calendar.events.iter().zip(1..).partition(|(event, _)| event.get("RECURRENCE-ID").is_some());
    for (event, record) in series.into_iter().chain(changes) {
        let taken = event_of(event, context, &known, &mut reading.shortened);
        let taken = taken.and_then(|read| {
            if event.get("RECURRENCE-ID").is_some() {
                return change(event, &read, context, &known, &mut meetings);
            }
            let taken = series_of(event, &read, context, &mut meetings, &mut reading.repeated);
            known.insert(read.uid.clone(), read);
            taken
        });
        match taken {
            Ok(0) => reading.outside += 1,
            Ok(_) => {}
            Err((line, reason)) => reading.rejects.push(Reject::new(line, record, reason, &event.raw)),
        }
    }
    reading.rejects.sort_by_key(|reject| reject.line);
    reading.meetings = meetings.into_values().collect();
    reading
}

fn event_of(event: &Event, context: &Context, known: &Series, cut: &mut u64) -> Result<Read, Fault> {
    if let Some(broken) = &event.broken {
        return Err(broken.clone());
    }
    let mut own = told(event, cut)?;
    let uid = own.uid.clone().ok_or_else(|| (event.line, "no UID and no SUMMARY".to_owned()))?;
    let series = known.get(&uid).filter(|_| event.get("RECURRENCE-ID").is_some());
    if let Some(series) = series {
        own = own.or(&series.own);
    }
    let told = context.rules.complete(own.clone());
    let property = event.get("DTSTART").ok_or_else(|| (event.line, "no DTSTART".to_owned()))?;
    let all_day = "it lasts all day, and a meeting begins at a time. Give DTSTART and DTEND with times";
    let (first, zone) = match times::when(property, &property.value, &context.window.zone) {
        Ok(When::Time(clock, zone)) => (clock, zone),
        Ok(When::Day(_)) => return Err((property.line, all_day.to_owned())),
        Err(reason) => return Err((property.line, reason)),
    };
    let out = || (property.line, "DTSTART is out of range".to_owned());
    let start = zone.to_timestamp(first).map_err(|_| out())?;
    let cancelled = event.get("STATUS").is_some_and(|status| status.value.trim().eq_ignore_ascii_case("CANCELLED"));
    let lasts = lasts(event, first, &zone)?.or_else(|| series?.lasts);
    let lasts = lasts.or_else(|| Some(SignedDuration::from_mins(i64::from(told.minutes?))));
    Ok(Read { own, told, uid, first, zone, start, lasts, cancelled })
}

/// What the event itself says.
fn told(event: &Event, cut: &mut u64) -> Result<Told, Fault> {
    let line = |name: &str| event.get(name).and_then(|property| text::line(&property.text()));
    let passage = |name: &str, cut: &mut u64| {
        event.get(name).and_then(|property| text::paragraphs(&property.text())).map(|text| shortened(text, cut))
    };
    let summary = event.get("SUMMARY");
    let title = line("SUMMARY");
    let kind = match event.get("X-ONESTOP-KIND") {
        Some(kind) => {
            let read = kind.value.trim().to_ascii_lowercase().parse::<Kind>();
            Some(read.map_err(|why| (kind.line, format!("X-ONESTOP-KIND: {} is {why}", brief(&kind.value))))?)
        }
        None => None,
    };
    let capacity = match event.get("X-ONESTOP-CAPACITY") {
        Some(seats) => Some(seats.value.trim().parse::<u32>().map_err(|_| {
            let brief = brief(&seats.value);
            (seats.line, format!("X-ONESTOP-CAPACITY: {brief} is no number of seats. Allowed: 1 to 1000"))
        })?),
        None => None,
    };
    let spoken = summary.and_then(|summary| summary.parameter("LANGUAGE")).map(str::to_owned);
    // Some programs leave the UID out; title and room then name the series.
    let uid = event.get("UID").map(|uid| uid.value.trim().to_owned());
    let room = line("LOCATION");
    let named = || Some(fingerprint(&format!("{}\n{}", title.as_deref()?, room.as_deref().unwrap_or_default())));
    let uid = uid.or_else(named);
    Ok(Told {
        uid,
        kind,
        language: line("X-ONESTOP-LANGUAGE").or(spoken),
        capacity,
        room,
        host: line("X-ONESTOP-HOST"),
        bring: passage("X-ONESTOP-BRING", cut),
        notes: passage("DESCRIPTION", cut),
        minutes: None,
        title,
    })
}

fn brief(value: &str) -> String {
    value.trim().chars().take(40).collect()
}

/// How long an event lasts, where it says so.
fn lasts(event: &Event, first: DateTime, zone: &TimeZone) -> Result<Option<SignedDuration>, Fault> {
    let begin = zone.to_zoned(first).map_err(|_| (event.line, "DTSTART is out of range".to_owned()))?;
    if let Some(property) = event.get("DTEND") {
        let fault = |reason: String| (property.line, reason);
        let end = times::when(property, &property.value, zone).map_err(fault)?;
        let end = end.instant().ok_or_else(|| fault("DTEND is a day; give it with a time".to_owned()))?;
        return Ok(Some(end.duration_since(begin.timestamp())));
    }
    if let Some(property) = event.get("DURATION") {
        let wrong = || {
            let reason = format!("DURATION: {} is no length. Allowed: as PT1H30M", brief(&property.value));
            (property.line, reason)
        };
        let span: Span = property.value.trim().parse().map_err(|_| wrong())?;
        let end = begin.checked_add(span).map_err(|_| wrong())?;
        return Ok(Some(end.timestamp().duration_since(begin.timestamp())));
    }
    Ok(None)
}

/// The meeting that was first set for `original`.
fn meeting_at(
    event: &Event,
    read: &Read,
    original: Timestamp,
    (start, lasts): (Timestamp, Option<SignedDuration>),
    source: &str,
) -> Result<Meeting, Fault> {
    let fault = |reason: String| (event.line, reason);
    let lasts = lasts
        .or(read.lasts)
        .ok_or_else(|| fault("no end. Say it: DTEND, DURATION, or minutes in the rules".to_owned()))?;
    let ends = start.checked_add(lasts).map_err(|_| fault("its end is out of range".to_owned()))?;
    let times = Times { original, starts: start, ends };
    read.told.meeting(source, times, read.cancelled).map_err(fault)
}

/// Takes all meetings of an event in. How many there are within the window.
fn series_of(
    event: &Event,
    read: &Read,
    context: &Context,
    meetings: &mut Meetings,
    repeated: &mut u64,
) -> Result<usize, Fault> {
    let starts = recurrence::starts(event, read.first, &read.zone, &context.window)?;
    // What is wrong with a workshop is told even when it does not take place in these days.
    meeting_at(event, read, read.start, (read.start, None), &context.source)?;
    for (start, lasts) in &starts {
        let meeting = meeting_at(event, read, *start, (*start, *lasts), &context.source)?;
        *repeated += u64::from(meetings.insert((read.uid.clone(), *start), meeting).is_some());
    }
    Ok(starts.len())
}

/// Changes one meeting of a series.
fn change(
    event: &Event,
    read: &Read,
    context: &Context,
    known: &Series,
    meetings: &mut Meetings,
) -> Result<usize, Fault> {
    let Some(property) = event.get("RECURRENCE-ID") else { return Ok(0) };
    let fault = |reason: &str| (property.line, format!("RECURRENCE-ID: {reason}"));
    if property.parameter("RANGE").is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE")) {
        return Err(fault("a change of all later meetings at once. End the series there and begin a new one"));
    }
    let when = times::when(property, &property.value, &read.zone).map_err(|reason| fault(&reason))?;
    let original = match when {
        // A day names the meeting of that day.
        When::Day(day) => known
            .get(&read.uid)
            .and_then(|series| series.zone.to_timestamp(day.to_datetime(series.first.time())).ok())
            .ok_or_else(|| fault("a day, of a series that is not in the file"))?,
        When::Time(..) => when.instant().ok_or_else(|| fault("it is out of range"))?,
    };
    if !context.window.holds(original) && !context.window.holds(read.start) {
        return Ok(0);
    }
    let meeting = meeting_at(event, read, original, (read.start, None), &context.source)?;
    meetings.insert((read.uid.clone(), original), meeting);
    Ok(1)
}
