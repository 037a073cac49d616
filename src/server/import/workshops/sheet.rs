//! A table of meetings, CSV: a meeting a row. The columns `date`, `start`, `title` and one of `end` and `minutes` are
//! needed; `kind`, `language`, `capacity`, `room`, `host`, `bring`, `notes`, `workshop` (the series' name, else the
//! title), `id` (a row with one keeps it when it is moved) and `cancelled` may be there.

use std::collections::HashMap;
use std::collections::btree_map::{BTreeMap, Entry};
use std::io::Cursor;

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};

use super::rules::{Times, Told};
use super::{Context, Reading, shortened};
use crate::domain::fold::fold;
use crate::domain::meeting::{Kind, Meeting, MeetingId};
use crate::server::import::format::Reject;
use crate::server::import::labor::table::{self, Row};
use crate::server::import::read::{self, BadFile};
use crate::server::import::text;

/// Columns without which nothing can be imported.
const REQUIRED: [&str; 3] = ["date", "start", "title"];

/// Why the second of two rows is rejected.
const TWICE: &str = "an earlier row has the same id, or the same title and time. Give each an id of its own";

/// Ways to write a day, the month first as in the United States.
const DAYS: [&str; 4] = ["%Y-%m-%d", "%m/%d/%y", "%m/%d/%Y", "%B %d, %Y"];

/// The cells of a row by the names of their columns.
struct Cells<'a> {
    columns: &'a HashMap<String, usize>,
    row: &'a Row,
}

impl Cells<'_> {
    /// The cell, unless it is empty or says that there is nothing.
    fn get(&self, column: &str) -> Option<&str> {
        text::given(self.row.cell(*self.columns.get(column)?))
    }

    fn line(&self, column: &str) -> Option<String> {
        self.get(column).and_then(text::line)
    }

    fn number<T: std::str::FromStr>(&self, column: &str) -> Result<Option<T>, String> {
        let read = |cell: &str| cell.parse().map_err(|_| format!("{column}: {} is no number", brief(cell)));
        self.get(column).map(read).transpose()
    }
}

/// Reads all rows.
pub(super) fn read(file: String, context: &Context) -> Result<Reading, BadFile> {
    let input = read::from_reader(Cursor::new(file.into_bytes()), None)?;
    let rows: Vec<Row> = table::text_rows(input)?.collect::<Result<_, _>>()?;
    let Some((head, columns)) = table::heads(&rows, &REQUIRED) else {
        let first: String = rows.first().map(Row::raw).unwrap_or_default().chars().take(120).collect();
        return Err(BadFile::Format(format!(
            "is neither an iCalendar file nor a table of meetings, which has the columns {}. Its first line is: \
             {first}",
            REQUIRED.join(", "),
        )));
    };
    let mut reading = Reading::default();
    let mut meetings = BTreeMap::new();
    for (row, record) in rows[head + 1..].iter().zip(1..) {
        reading.read += 1;
        let mut reject = |reason| reading.rejects.push(Reject::new(row.line, record, reason, &row.raw()));
        match meeting(&Cells { columns: &columns, row }, context, &mut reading.shortened) {
            Ok(meeting) if !context.window.holds(meeting.starts) => reading.outside += 1,
            Ok(meeting) => match meetings.entry(meeting.id.clone()) {
                Entry::Vacant(place) => {
                    place.insert(meeting);
                }
                Entry::Occupied(_) => reject(TWICE.to_owned()),
            },
            Err(reason) => reject(reason),
        }
    }
    reading.meetings = meetings.into_values().collect();
    Ok(reading)
}

fn meeting(cells: &Cells, context: &Context, cut: &mut u64) -> Result<Meeting, String> {
    let title = cells.line("title").ok_or("no title")?;
    let id = cells.line("id");
    let series = cells.line("workshop").unwrap_or_else(|| title.clone());
    let mut passage = |column: &str| cells.get(column).and_then(text::paragraphs).map(|text| shortened(text, cut));
    let kind = cells.get("kind").map(|kind| {
        let key = fold(kind).replace(' ', "_");
        key.parse::<Kind>().map_err(|why| format!("kind: {} is {why}", brief(kind)))
    });
    let told = Told {
        uid: Some(fold(&series)),
        kind: kind.transpose()?,
        language: cells.line("language"),
        capacity: cells.number("capacity")?,
        room: cells.line("room"),
        host: cells.line("host"),
        bring: passage("bring"),
        notes: passage("notes"),
        minutes: cells.number("minutes")?,
        title: Some(title),
    };
    let told = context.rules.complete(told);
    let date = cells.get("date").ok_or("no date")?;
    let day =
        day(date).ok_or_else(|| format!("date: {} is no day. Allowed: as 2026-03-10 or 3/10/2026", brief(date)))?;
    let starts = at(cells, "start", day, context)?.ok_or("no start")?;
    let ends = match (at(cells, "end", day, context)?, told.minutes) {
        (Some(end), _) => end,
        (None, Some(minutes)) => {
            let lasts = SignedDuration::from_mins(i64::from(minutes));
            starts.checked_add(lasts).map_err(|_| "its end is out of range")?
        }
        (None, None) => return Err("no end. Say it: the column end, or minutes there or in the rules".to_owned()),
    };
    let cancelled = match cells.get("cancelled").map(fold).as_deref() {
        None | Some("no" | "false" | "0" | "n") => false,
        Some("yes" | "true" | "1" | "y" | "x" | "cancelled") => true,
        Some(other) => return Err(format!("cancelled: {} is neither yes nor no", brief(other))),
    };
    let original = if id.is_some() { Timestamp::UNIX_EPOCH } else { starts };
    let mut meeting = told.meeting(&context.source, Times { original, starts, ends }, cancelled)?;
    if let Some(id) = id {
        meeting.id = MeetingId::of(&context.source, &id, original);
    }
    Ok(meeting)
}

/// The instant at which the site's clocks show the cell's time.
fn at(cells: &Cells, column: &str, day: Date, context: &Context) -> Result<Option<Timestamp>, String> {
    let Some(cell) = cells.get(column) else { return Ok(None) };
    let time = time(cell)
        .ok_or_else(|| format!("{column}: {} is no time of day. Allowed: as 09:30, 9:30 am or 1 pm", brief(cell)))?;
    let instant = context.window.zone.to_timestamp(day.to_datetime(time));
    instant.map(Some).map_err(|_| format!("{column}: it is out of range"))
}

fn day(text: &str) -> Option<Date> {
    DAYS.iter().find_map(|form| Date::strptime(form, text).ok())
}

/// A time of day: `09:30`, `9:30 a.m.`, `1 PM`.
fn time(text: &str) -> Option<Time> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    let compact = compact.to_ascii_lowercase();
    let (clock, half) = match (compact.strip_suffix("am"), compact.strip_suffix("pm")) {
        (Some(clock), _) => (clock, Some(0)),
        (_, Some(clock)) => (clock, Some(12)),
        _ => (compact.as_str(), None),
    };
    let mut parts = clock.split(':');
    let hour: i8 = parts.next()?.parse().ok()?;
    let minute: i8 = match (parts.next(), half) {
        (Some(minute), _) => minute.parse().ok()?,
        (None, Some(_)) => 0,
        (None, None) => return None,
    };
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

fn brief(cell: &str) -> String {
    cell.chars().take(40).collect()
}
