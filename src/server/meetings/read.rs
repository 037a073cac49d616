//! What the store tells of meetings and bookings.

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::seats::Claim;
use crate::api::meetings::{Booking, BookingId, MOST_MEETINGS, Offered};
use crate::domain::meeting::{BookingState, Kind, Meeting, MeetingId};
use crate::server::store::{Store, StoreError};

/// The most bookings of a card that are told.
const MOST_BOOKINGS: i64 = 500;

/// A statement that reads meetings as [`offered`] takes them.
macro_rules! meetings {
    ($($rest:literal),+) => {
        concat!(
            "SELECT meeting.id, meeting.workshop, meeting.kind, meeting.title, meeting.language, meeting.starts, \
             meeting.ends, meeting.room, meeting.host, meeting.bring, meeting.notes, meeting.cancelled, \
             (SELECT COUNT(*) FROM seat WHERE seat.meeting = meeting.id), \
             (SELECT COUNT(*) FROM booking AS taken WHERE taken.meeting = meeting.id AND taken.seat IS NOT NULL), \
             (SELECT COUNT(*) FROM booking AS waits WHERE waits.meeting = meeting.id AND waits.state = 'waitlisted'), \
             meeting.token, meeting.version",
            $($rest),+
        )
    };
}

/// A statement that reads bookings as [`record`] takes them.
macro_rules! bookings {
    ($rest:literal) => {
        meetings!(
            ", booking.id, booking.state, booking.name, booking.card, \
             (SELECT COUNT(*) FROM booking AS ahead WHERE ahead.meeting = booking.meeting \
              AND ahead.state = 'waitlisted' AND ahead.place <= booking.place) \
             FROM booking JOIN meeting ON meeting.id = booking.meeting ",
            $rest
        )
    };
}

/// Which meetings.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Those that have not ended then.
    pub from: Timestamp,
    /// Those that have begun by then.
    pub until: Timestamp,
    /// Of this kind only.
    pub kind: Option<Kind>,
    /// In the language of this tag only.
    pub language: Option<String>,
    /// Of this source only.
    pub source: Option<String>,
}

impl Filter {
    /// All meetings between two instants.
    #[must_use]
    pub const fn between(from: Timestamp, until: Timestamp) -> Self {
        Self { from, until, kind: None, language: None, source: None }
    }
}

/// A workshop: the meetings of one name that a source has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// The source's name.
    pub source: String,
    /// The series' name.
    pub workshop: String,
    /// The title of one of its meetings.
    pub title: String,
    /// How many meetings have not begun.
    pub meetings: u32,
    /// When the first of these begins.
    pub next: Timestamp,
}

/// A booking as it is kept.
#[derive(Clone)]
pub struct Record {
    /// What its client is told, still without code, name and the address for a calendar.
    pub booking: Booking,
    /// A guest's name, sealed.
    pub name: Option<String>,
    /// Its card.
    pub card: Option<String>,
    /// Opens its meeting for a phone's calendar.
    pub token: String,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record").field("booking", &self.booking).finish_non_exhaustive()
    }
}

impl Store {
    /// The meetings that `filter` lets through, the soonest first; at most [`MOST_MEETINGS`].
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meetings(&self, filter: &Filter) -> Result<Vec<Offered>, StoreError> {
        let rows = sqlx::query(meetings!(
            " FROM meeting WHERE meeting.ends > $1 AND meeting.starts < $2 AND ($3 = '' OR meeting.kind = $3) \
             AND ($4 = '' OR meeting.language = $4) AND ($5 = '' OR meeting.source = $5) \
             ORDER BY meeting.starts, meeting.id LIMIT $6"
        ))
        .bind(filter.from.as_second())
        .bind(filter.until.as_second())
        .bind(filter.kind.map_or("", Kind::key))
        .bind(filter.language.as_deref().unwrap_or_default())
        .bind(filter.source.as_deref().unwrap_or_default())
        .bind(i64::from(MOST_MEETINGS))
        .fetch_all(self.pool())
        .await?;
        Ok(rows.iter().map(offered).collect::<Result<_, _>>()?)
    }

    /// The meeting of that id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting(&self, id: &MeetingId) -> Result<Option<Offered>, StoreError> {
        let row = sqlx::query(meetings!(" FROM meeting WHERE meeting.id = $1"))
            .bind(&id.0)
            .fetch_optional(self.pool())
            .await?;
        Ok(row.as_ref().map(offered).transpose()?)
    }

    /// The meeting that `token` opens for a phone's calendar, and how often it has changed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting_by_token(&self, token: &str) -> Result<Option<(Meeting, i64)>, StoreError> {
        let row = sqlx::query(meetings!(" FROM meeting WHERE meeting.token = $1"))
            .bind(token)
            .fetch_optional(self.pool())
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some((offered(&row)?.meeting, row.try_get(16)?)))
    }

    /// The workshops with meetings that have not begun at `now`, by source and name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn workshops(&self, now: Timestamp) -> Result<Vec<Workshop>, StoreError> {
        let rows = sqlx::query(
            "SELECT source, workshop, MIN(title), COUNT(*), MIN(starts) FROM meeting WHERE starts > $1 \
             GROUP BY source, workshop ORDER BY source, workshop",
        )
        .bind(now.as_second())
        .fetch_all(self.pool())
        .await?;
        Ok(rows.iter().map(workshop).collect::<Result<_, _>>()?)
    }

    /// The booking that `claim` opens, as it is at `now`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn booking(&self, claim: Claim<'_>, now: Timestamp) -> Result<Option<Record>, StoreError> {
        let mut connection = self.pool().acquire().await?;
        Ok(claimed(&mut connection, claim, now).await?)
    }

    /// The bookings of a card whose meetings end after `since`, as they are at `now`, the soonest first; at most 500.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn bookings_of(&self, card: &str, since: Timestamp, now: Timestamp) -> Result<Vec<Record>, StoreError> {
        let rows = sqlx::query(bookings!(
            "WHERE booking.card = $1 AND meeting.ends > $2 ORDER BY meeting.starts, booking.place, booking.id LIMIT $3"
        ))
        .bind(card)
        .bind(since.as_second())
        .bind(MOST_BOOKINGS)
        .fetch_all(self.pool())
        .await?;
        let mut records = rows.iter().map(|row| record(row, now)).collect::<Result<Vec<_>, _>>()?;
        let open: Vec<_> =
            records.iter().filter(|record| is_open(record)).map(|it| it.booking.meeting.clone()).collect();
        for record in records.iter_mut().filter(|record| is_open(record)) {
            let clashes = open.iter().filter(|other| other.clashes_with(&record.booking.meeting));
            record.booking.clashes = clashes.cloned().collect();
        }
        Ok(records)
    }
}

/// Whether its client is expected or hopes to be.
fn is_open(record: &Record) -> bool {
    let Booking { state, meeting, .. } = &record.booking;
    matches!(state, BookingState::Confirmed | BookingState::Waitlisted) && !meeting.cancelled
}

/// The booking that `claim` opens, with the meetings that it clashes with.
pub(super) async fn claimed(
    connection: &mut AnyConnection,
    claim: Claim<'_>,
    now: Timestamp,
) -> Result<Option<Record>, sqlx::Error> {
    let query = match claim {
        Claim::Code(mac) => sqlx::query(bookings!("WHERE booking.code_mac = $1")).bind(mac),
        Claim::Key(mac) => sqlx::query(bookings!("WHERE booking.key_mac = $1")).bind(mac),
        Claim::Card { card, booking } => {
            sqlx::query(bookings!("WHERE booking.card = $1 AND booking.id = $2")).bind(card).bind(booking)
        }
        Claim::At { card, meeting } => {
            sqlx::query(bookings!("WHERE booking.card = $1 AND booking.meeting = $2 AND booking.state <> 'cancelled'"))
                .bind(card)
                .bind(meeting)
        }
    };
    let Some(row) = query.fetch_optional(&mut *connection).await? else { return Ok(None) };
    let mut record = record(&row, now)?;
    if let (Some(card), true) = (&record.card, is_open(&record)) {
        let meeting = &record.booking.meeting;
        let rows = sqlx::query(meetings!(
            " FROM meeting JOIN booking ON booking.meeting = meeting.id WHERE booking.card = $1 \
             AND booking.state IN ('confirmed', 'waitlisted') AND meeting.cancelled = 0 AND meeting.id <> $2 \
             AND meeting.starts < $3 AND meeting.ends > $4 ORDER BY meeting.starts, meeting.id LIMIT 20"
        ))
        .bind(card)
        .bind(&meeting.id.0)
        .bind(meeting.ends.as_second())
        .bind(meeting.starts.as_second())
        .fetch_all(connection)
        .await?;
        let clashes = rows.iter().map(|row| offered(row).map(|offered| offered.meeting));
        record.booking.clashes = clashes.collect::<Result<_, _>>()?;
    }
    Ok(Some(record))
}

fn workshop(row: &AnyRow) -> Result<Workshop, sqlx::Error> {
    Ok(Workshop {
        source: row.try_get(0)?,
        workshop: row.try_get(1)?,
        title: row.try_get(2)?,
        meetings: count(row, 3)?,
        next: time(row, 4)?,
    })
}

fn offered(row: &AnyRow) -> Result<Offered, sqlx::Error> {
    let kind: String = row.try_get(2)?;
    let (capacity, taken) = (count(row, 12)?, count(row, 13)?);
    let meeting = Meeting {
        id: MeetingId(row.try_get(0)?),
        workshop: row.try_get(1)?,
        kind: kind.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))?,
        title: row.try_get(3)?,
        language: row.try_get(4)?,
        starts: time(row, 5)?,
        ends: time(row, 6)?,
        room: row.try_get(7)?,
        host: row.try_get(8)?,
        bring: row.try_get(9)?,
        notes: row.try_get(10)?,
        capacity,
        cancelled: row.try_get::<i64, _>(11)? != 0,
    };
    Ok(Offered { meeting, left: capacity.saturating_sub(taken), waiting: count(row, 14)? })
}

fn record(row: &AnyRow, now: Timestamp) -> Result<Record, sqlx::Error> {
    let meeting = offered(row)?.meeting;
    let state: String = row.try_get(18)?;
    let state = match state.as_str() {
        "confirmed" if meeting.ends <= now && !meeting.cancelled => BookingState::Missed,
        "confirmed" => BookingState::Confirmed,
        "waitlisted" => BookingState::Waitlisted,
        "attended" => BookingState::Attended,
        _ => BookingState::Cancelled,
    };
    let place = count(row, 21)?;
    let booking = Booking {
        id: BookingId(row.try_get(17)?),
        meeting,
        state,
        place: (state == BookingState::Waitlisted).then_some(place),
        code: None,
        name: None,
        calendar: None,
        clashes: Vec::new(),
    };
    Ok(Record { booking, name: row.try_get(19)?, card: row.try_get(20)?, token: row.try_get(15)? })
}

fn count(row: &AnyRow, column: usize) -> Result<u32, sqlx::Error> {
    u32::try_from(row.try_get::<i64, _>(column)?).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

fn time(row: &AnyRow, column: usize) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_second(row.try_get(column)?).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}
