//! One meeting as a calendar of RFC 5545. Nothing in it is about a client.

use std::fmt::Write;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::meeting::Meeting;

/// The media type of a calendar.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";
/// Octets of a line at most, its end not counted.
const LINE: usize = 75;

/// The calendar of one meeting that has changed so many times. Times are in UTC: phones show them in their own zone,
/// and an instant has no daylight saving to be wrong about.
pub fn calendar(meeting: &Meeting, changes: i64, now: Timestamp) -> String {
    let notes = [&meeting.bring, &meeting.notes].into_iter().flatten().map(String::as_str).collect::<Vec<_>>();
    let mut text = String::new();
    let mut line = |name: &str, value: &str| fold(&mut text, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Onestop//Meetings//EN");
    line("BEGIN", "VEVENT");
    line("UID", &format!("{}@onestop", meeting.id));
    line("SEQUENCE", &changes.to_string());
    line("DTSTAMP", &utc(now));
    line("DTSTART", &utc(meeting.starts));
    line("DTEND", &utc(meeting.ends));
    line("SUMMARY", &escaped(&meeting.title));
    line("LOCATION", &escaped(&meeting.room));
    if !notes.is_empty() {
        line("DESCRIPTION", &escaped(&notes.join("\n")));
    }
    line("STATUS", if meeting.cancelled { "CANCELLED" } else { "CONFIRMED" });
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    line("TRIGGER", "-PT1H");
    line("DESCRIPTION", &escaped(&meeting.title));
    line("END", "VALARM");
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    text
}

fn utc(instant: Timestamp) -> String {
    instant.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text as section 3.3.11 has it.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, c| {
        match c {
            '\\' | ';' | ',' => {
                let _ = write!(escaped, "\\{c}");
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
        escaped
    })
}

/// Writes a line in pieces of at most 75 octets, as section 3.1 has them; no character is cut.
fn fold(text: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}
