//! Dates in the many ways that feeds write them.

use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::rfc2822;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// Where a source names no time zone, times are read as Eastern Standard Time, in which most of the country's
/// workplaces lie: a day is over when it is over there.
const ZONE: Offset = Offset::constant(-5);

/// Ways to write a day, the month first as in the United States.
const DAYS: [&str; 10] = [
    "%m/%d/%Y",
    "%m/%d/%y",
    "%m-%d-%Y",
    "%B %d, %Y",
    "%b %d, %Y",
    "%d %B %Y",
    "%d %b %Y",
    "%d-%B-%Y",
    "%d-%b-%Y",
    "%Y/%m/%d",
];

/// Ways to write a time on a day.
const TIMES: [&str; 3] = ["%m/%d/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %H:%M"];

/// A day, or an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day with no time.
    Day(Date),
    /// An instant, and the day that the source wrote for it.
    Instant(Timestamp, Date),
}

impl When {
    /// The day as written.
    #[must_use]
    pub const fn day(self) -> Date {
        match self {
            Self::Day(day) | Self::Instant(_, day) => day,
        }
    }

    /// The instant, or the beginning of the day in UTC.
    #[must_use]
    pub fn start(self) -> Timestamp {
        match self {
            Self::Day(day) => Offset::UTC.to_timestamp(day.to_datetime(Time::midnight())).unwrap_or(Timestamp::MIN),
            Self::Instant(instant, _) => instant,
        }
    }

    /// The instant, or the end of the day.
    #[must_use]
    pub fn end(self) -> Timestamp {
        match self {
            Self::Day(day) => end_of(day),
            Self::Instant(instant, _) => instant,
        }
    }
}

/// The end of a day whose time zone is not known.
#[must_use]
pub fn end_of(day: Date) -> Timestamp {
    ZONE.to_timestamp(day.saturating_add(1.day()).to_datetime(Time::midnight())).unwrap_or(Timestamp::MAX)
}

/// Reads ISO 8601 with or without time and zone, RFC 2822, seconds and milliseconds since 1970, and American
/// dates, also with the month's name. A midnight without a zone is a day whose time was never given.
#[must_use]
pub fn when(raw: &str) -> Option<When> {
    let text = raw.trim();
    since_1970(text)
        .or_else(|| zoned(text))
        .or_else(|| text.parse().ok().map(local))
        .or_else(|| DAYS.iter().find_map(|form| Date::strptime(form, text).ok()).map(When::Day))
        .or_else(|| TIMES.iter().find_map(|form| DateTime::strptime(form, text).ok()).map(local))
}

fn zoned(text: &str) -> Option<When> {
    let offset = |instant: Timestamp, day: Option<Date>| {
        When::Instant(instant, day.unwrap_or_else(|| instant.to_zoned(TimeZone::UTC).date()))
    };
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some(offset(instant, text.get(..10).and_then(|day| day.parse().ok())));
    }
    let utc = text.strip_suffix(" UTC").or_else(|| text.strip_suffix(" GMT")).and_then(|time| time.parse().ok());
    if let Some(instant) = utc.and_then(|time: DateTime| Offset::UTC.to_timestamp(time).ok()) {
        return Some(offset(instant, None));
    }
    if let Ok(zoned) = rfc2822::parse(text) {
        return Some(When::Instant(zoned.timestamp(), zoned.date()));
    }
    // As browsers write it: Thu Jan 02 2020 10:00:00 GMT-0500 (Eastern Standard Time).
    let short = text.split(" (").next().unwrap_or(text);
    let zoned = jiff::Zoned::strptime("%a %b %d %Y %H:%M:%S GMT%z", short).ok()?;
    Some(When::Instant(zoned.timestamp(), zoned.date()))
}

fn local(time: DateTime) -> When {
    if time.time() == Time::midnight() {
        return When::Day(time.date());
    }
    ZONE.to_timestamp(time).map_or(When::Day(time.date()), |instant| When::Instant(instant, time.date()))
}

/// Ten digits count seconds, thirteen milliseconds; fewer are years or days.
fn since_1970(text: &str) -> Option<When> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let count = digits.parse().ok()?;
    let instant = match digits.len() {
        9 | 10 => Timestamp::from_second(count),
        12 | 13 => Timestamp::from_millisecond(count),
        _ => return None,
    };
    instant.ok().map(|instant| When::Instant(instant, ZONE.to_datetime(instant).date()))
}
