//! The invented meetings of `assets/meetings/samples.toml`: what a site sees before its first calendar.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::Deserialize;

use super::Refused;
use crate::domain::listing::SAMPLE_SOURCE;
use crate::domain::meeting::{Kind, Meeting, MeetingId};
use crate::server::settings::Settings;
use crate::server::store::{Store, StoreError};

static SAMPLES: &str = include_str!("../../../assets/meetings/samples.toml");

/// Days from today on for which there are samples: four weeks.
const DAYS: i32 = 28;

/// A Monday from which weeks are counted.
const FIRST_MONDAY: Date = Date::constant(2024, 1, 1);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    workshop: Vec<Workshop>,
}

/// A workshop of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Workshop {
    id: String,
    kind: Kind,
    title: String,
    language: String,
    /// Monday is 1.
    days: Vec<i8>,
    /// One in so many weeks.
    #[serde(default = "weekly")]
    every: i32,
    /// Which of these weeks, counted from 0.
    #[serde(default)]
    week: i32,
    start: Time,
    minutes: i64,
    room: String,
    host: Option<String>,
    bring: Option<String>,
    notes: Option<String>,
    capacity: u32,
}

const fn weekly() -> i32 {
    1
}

/// The invented meetings of the four weeks from the day of `now` on, by the clocks of `zone`.
///
/// # Panics
/// Never: the file is embedded, and the tests read it whole.
#[must_use]
pub fn samples(now: Timestamp, zone: &TimeZone) -> Vec<Meeting> {
    #[expect(clippy::expect_used, reason = "embedded, and read whole by the tests")]
    let file: File = toml::from_str(SAMPLES).expect("the embedded meetings are well formed");
    let today = zone.to_datetime(now).date();
    let mut meetings = Vec::new();
    for day in (0..DAYS).map(|ahead| today.saturating_add(ahead.days())) {
        let workshops = file.workshop.iter().filter(|workshop| workshop.is_on(day));
        meetings.extend(workshops.filter_map(|workshop| workshop.meeting(day, zone)));
    }
    meetings
}

impl Workshop {
    /// Whether it meets on that day.
    fn is_on(&self, day: Date) -> bool {
        let weeks = (day.duration_since(FIRST_MONDAY).as_hours() / 24).div_euclid(7);
        let fits = weeks.rem_euclid(i64::from(self.every.max(1))) == i64::from(self.week);
        fits && self.days.contains(&day.weekday().to_monday_one_offset())
    }

    fn meeting(&self, day: Date, zone: &TimeZone) -> Option<Meeting> {
        let starts = zone.to_timestamp(day.to_datetime(self.start)).ok()?;
        Some(Meeting {
            id: MeetingId::of(SAMPLE_SOURCE, &self.id, starts),
            workshop: self.id.clone(),
            kind: self.kind,
            title: self.title.clone(),
            language: self.language.clone(),
            starts,
            ends: starts.checked_add(SignedDuration::from_mins(self.minutes)).ok()?,
            room: self.room.clone(),
            host: self.host.clone(),
            bring: self.bring.clone(),
            notes: self.notes.clone(),
            capacity: self.capacity,
            cancelled: false,
        })
    }
}

/// Puts the samples of the coming weeks in where there are no real meetings and the settings want them; else takes
/// them out.
///
/// # Errors
/// When the database fails.
pub async fn seed(store: &Store, settings: &Settings) -> Result<(), Refused> {
    let now = settings.clock.now();
    if !settings.samples || store.has_real_meetings().await? {
        return Ok(store.remove_sample_meetings().await?);
    }
    store.put_meetings(&samples(now, &settings.zone), SAMPLE_SOURCE, now).await?;
    Ok(())
}

impl Store {
    /// Whether there is a meeting that is not invented.
    async fn has_real_meetings(&self) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT id FROM meeting WHERE source <> $1 LIMIT 1")
            .bind(SAMPLE_SOURCE)
            .fetch_optional(self.pool())
            .await?;
        Ok(row.is_some())
    }

    /// Removes the invented meetings with all bookings of them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_sample_meetings(&self) -> Result<(), StoreError> {
        let any = sqlx::query("SELECT id FROM meeting WHERE source = $1 LIMIT 1")
            .bind(SAMPLE_SOURCE)
            .fetch_optional(self.pool())
            .await?;
        if any.is_none() {
            return Ok(());
        }
        let mut transaction = self.write().await?;
        // Locked first, so that no seat is taken meanwhile.
        sqlx::query("UPDATE meeting SET version = version + 1 WHERE source = $1")
            .bind(SAMPLE_SOURCE)
            .execute(&mut *transaction)
            .await?;
        for statement in [
            "DELETE FROM booking WHERE meeting IN (SELECT id FROM meeting WHERE source = $1)",
            "DELETE FROM seat WHERE meeting IN (SELECT id FROM meeting WHERE source = $1)",
            "DELETE FROM meeting WHERE source = $1",
        ] {
            sqlx::query(statement).bind(SAMPLE_SOURCE).execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}
