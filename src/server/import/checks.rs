//! Truth in data: a value that contradicts itself or the world becomes a [`Doubt`] and is not shown.

mod code;
mod contact;
mod dates;
mod money;
mod place;

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};

use crate::domain::listing::{Doubt, Field};
use crate::domain::pay::{Pay, PayPeriod};

pub use code::without_code;
pub use contact::{email, phone, web};
pub use dates::{When, end_of, when};
pub use money::{Money, in_cents, money, period};
pub use place::{Given, state};

/// No electronic feed holds an older date than this year's; it is a missing one, written as zero.
const FIRST_YEAR: i16 = 2000;

/// Years ahead that the last day of work may lie: a job of limited time may last three (20 CFR 655.6(b)).
const YEARS_TO_LAST_DAY: i32 = 4;

/// Years ahead that any other date may lie.
const YEARS_AHEAD: i32 = 2;

/// Hours a week that a person can work: seven days of twelve.
const WEEKLY_HOURS: std::ops::RangeInclusive<f64> = 1.0..=84.0;

/// More openings than this are a slip of the keyboard; the largest real job orders ask for a few thousand.
const MOST_OPENINGS: f64 = 10_000.0;

/// Checks one record's values and gathers what is doubtful.
#[derive(Debug)]
pub struct Checks {
    today: Date,
    doubts: Vec<Doubt>,
}

impl Checks {
    /// Checks against the world as of `now`.
    #[must_use]
    pub fn new(now: Timestamp) -> Self {
        Self { today: now.to_zoned(TimeZone::UTC).date(), doubts: Vec::new() }
    }

    /// All that is doubtful.
    #[must_use]
    pub fn into_doubts(self) -> Vec<Doubt> {
        self.doubts
    }

    /// Notes that `field` is not believed. Only the first doubt about a field counts.
    pub fn doubt(&mut self, field: Field, raw: &str, reason: &str) {
        if self.doubts.iter().all(|doubt| doubt.field != field) {
            let raw = raw.chars().take(200).collect();
            self.doubts.push(Doubt { field, raw, reason: reason.to_owned() });
        }
    }

    /// Whether nothing about `field` is doubtful.
    #[must_use]
    pub fn believes(&self, field: Field) -> bool {
        self.doubts.iter().all(|doubt| doubt.field != field)
    }

    /// A day, as the source writes it.
    pub fn day(&mut self, field: Field, raw: Option<&str>) -> Option<Date> {
        self.moment(field, raw?).map(When::day)
    }

    /// The instant at which an opening ends. A day without a time lasts to its end.
    pub fn end(&mut self, raw: Option<&str>) -> Option<Timestamp> {
        self.moment(Field::Expires, raw?).map(When::end)
    }

    fn moment(&mut self, field: Field, raw: &str) -> Option<When> {
        // "Immediately" and the like give no date.
        if !raw.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let Some(when) = when(raw) else {
            self.doubt(field, raw, "not a date");
            return None;
        };
        let latest = match field {
            Field::Posted => self.today.saturating_add(1.day()),
            Field::Ends => self.today.saturating_add(YEARS_TO_LAST_DAY.years()),
            _ => self.today.saturating_add(YEARS_AHEAD.years()),
        };
        let reason = match when.day() {
            day if day.year() < FIRST_YEAR => "before the year 2000",
            day if day <= latest => return Some(when),
            _ if field == Field::Posted => "posted in the future",
            _ => "too many years ahead",
        };
        self.doubt(field, raw, reason);
        None
    }

    /// Pay from cents. Zero means "not given".
    pub fn pay(&mut self, low: Option<i64>, high: Option<i64>, period: PayPeriod, raw: &str) -> Option<Pay> {
        Pay::new(low, high, period).unwrap_or_else(|reason| {
            self.doubt(Field::Pay, raw, &reason.to_string());
            None
        })
    }

    /// Hours a week. Zero means "not given".
    pub fn weekly_hours(&mut self, hours: Option<f64>) -> Option<f32> {
        let hours = hours.filter(|hours| *hours != 0.0)?;
        if !WEEKLY_HOURS.contains(&hours) {
            self.doubt(Field::Hours, &format!("{hours} hours a week"), "no week has so few or so many hours of work");
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "hours of a week fit")]
        Some(hours as f32)
    }

    /// How many people are wanted. Zero means "not given".
    pub fn openings(&mut self, count: Option<f64>) -> Option<u32> {
        let count = count.filter(|count| *count != 0.0)?;
        if !(1.0..=MOST_OPENINGS).contains(&count) || count.fract() != 0.0 {
            self.doubt(Field::Openings, &count.to_string(), "no employer wants so many people");
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to 10,000")]
        Some(count as u32)
    }
}
