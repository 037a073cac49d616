//! Meetings taken in from a source, and changed by staff.

use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sqlx::{AnyConnection, Row};

use super::Refused;
use super::codes::token;
use super::seats::promote;
use crate::domain::meeting::{Meeting, MeetingId, check_capacity, check_times};
use crate::server::store::Store;

/// What became of meetings that were taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Put {
    /// Meetings that were not there.
    pub new: u32,
    /// Meetings of which the source says something else than before.
    pub changed: u32,
    /// Meetings of which it says the same; what staff have changed since stays.
    pub unchanged: u32,
    /// Meetings with fewer seats than are taken: they keep those that are taken until staff decide.
    pub short: Vec<Shortage>,
}

/// A meeting that was to have fewer seats than are taken in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shortage {
    pub meeting: MeetingId,
    /// Seats that it was to have.
    pub wanted: u32,
    /// Seats that are taken, which it keeps.
    pub taken: u32,
}

impl Store {
    /// Takes meetings of `source` in: all or none. Meetings that are not among them stay as they are.
    ///
    /// # Errors
    /// When one of them cannot be kept, the machine gives no random numbers, or the database fails.
    pub async fn put_meetings(&self, meetings: &[Meeting], source: &str, now: Timestamp) -> Result<Put, Refused> {
        let mut put = Put::default();
        let mut meetings: Vec<_> = meetings.iter().collect();
        // Always in the same order, so that two imports cannot wait for each other.
        meetings.sort_by(|one, other| one.id.cmp(&other.id));
        let mut transaction = self.write().await?;
        for meeting in meetings {
            meeting.check()?;
            let told = told(meeting);
            if insert(&mut transaction, meeting, source, &told).await? {
                put.new += 1;
                continue;
            }
            if !update(&mut transaction, meeting, &told).await? {
                put.unchanged += 1;
                continue;
            }
            put.changed += 1;
            match resize(&mut transaction, &meeting.id, meeting.capacity).await {
                Err(Refused::TooSmall { taken }) => {
                    resize(&mut transaction, &meeting.id, taken).await?;
                    put.short.push(Shortage { meeting: meeting.id.clone(), wanted: meeting.capacity, taken });
                }
                resized => resized?,
            }
            if meeting.starts > now && !meeting.cancelled {
                promote(&mut transaction, &meeting.id, now).await?;
            }
        }
        transaction.commit().await?;
        Ok(put)
    }

    /// Changes how many seats a meeting has; new ones go to those who wait, in their order.
    ///
    /// # Errors
    /// [`Refused::TooSmall`] where more are taken: staff must talk to their clients first. [`Refused`] as it says where
    /// there is no such meeting, or the number is out of range.
    pub async fn set_capacity(&self, id: &MeetingId, capacity: u32, now: Timestamp) -> Result<(), Refused> {
        check_capacity(capacity)?;
        let mut transaction = self.write().await?;
        let row = sqlx::query("UPDATE meeting SET version = version + 1 WHERE id = $1 RETURNING starts, cancelled")
            .bind(&id.0)
            .fetch_optional(&mut *transaction)
            .await?
            .ok_or(Refused::UnknownMeeting)?;
        let (starts, cancelled): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        resize(&mut transaction, id, capacity).await?;
        if starts > now.as_second() && cancelled == 0 {
            promote(&mut transaction, id, now).await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Cancels a meeting, or has it take place again. Its bookings stay, and say so.
    ///
    /// # Errors
    /// When there is no such meeting or the database fails.
    pub async fn set_cancelled(&self, id: &MeetingId, cancelled: bool, now: Timestamp) -> Result<(), Refused> {
        let mut transaction = self.write().await?;
        let row =
            sqlx::query("UPDATE meeting SET version = version + 1, cancelled = $1 WHERE id = $2 RETURNING starts")
                .bind(i64::from(cancelled))
                .bind(&id.0)
                .fetch_optional(&mut *transaction)
                .await?
                .ok_or(Refused::UnknownMeeting)?;
        if !cancelled && row.try_get::<i64, _>(0)? > now.as_second() {
            promote(&mut transaction, id, now).await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Moves a meeting to another time and, where one is given, another room. Its bookings go with it.
    ///
    /// # Errors
    /// When there is no such meeting, it cannot last so long, or the database fails.
    pub async fn reschedule(
        &self,
        id: &MeetingId,
        starts: Timestamp,
        ends: Timestamp,
        room: Option<&str>,
    ) -> Result<(), Refused> {
        check_times(starts, ends)?;
        let moved = sqlx::query(
            "UPDATE meeting SET version = version + 1, starts = $1, ends = $2, room = COALESCE($3, room) \
             WHERE id = $4",
        )
        .bind(starts.as_second())
        .bind(ends.as_second())
        .bind(room)
        .bind(&id.0)
        .execute(self.pool())
        .await?;
        if moved.rows_affected() == 0 { Err(Refused::UnknownMeeting) } else { Ok(()) }
    }
}

/// The digest of what a source says of a meeting.
fn told(meeting: &Meeting) -> String {
    let Meeting { workshop, kind, title, language, room, host, bring, notes, capacity, cancelled, .. } = meeting;
    let numbers = [meeting.starts.as_second(), meeting.ends.as_second(), i64::from(*capacity), i64::from(*cancelled)];
    let texts =
        [Some(workshop), Some(title), Some(language), Some(room), host.as_ref(), bring.as_ref(), notes.as_ref()];
    let mut digest = Sha256::new().chain_update(kind.key());
    for number in numbers {
        digest.update(number.to_be_bytes());
    }
    for text in texts {
        // No text holds these bytes: an end is told from what is missing.
        digest.update(text.map_or(&[0xfe][..], String::as_bytes));
        digest.update([0xff]);
    }
    format!("{:x}", digest.finalize())
}

/// Whether it was not there.
async fn insert(connection: &mut AnyConnection, meeting: &Meeting, source: &str, told: &str) -> Result<bool, Refused> {
    let inserted = sqlx::query(
        "INSERT INTO meeting (id, source, told, token, workshop, kind, title, language, starts, ends, room, host, \
         bring, notes, cancelled, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0) ON CONFLICT (id) DO NOTHING",
    )
    .bind(&meeting.id.0)
    .bind(source)
    .bind(told)
    .bind(token()?)
    .bind(&meeting.workshop)
    .bind(meeting.kind.key())
    .bind(&meeting.title)
    .bind(&meeting.language)
    .bind(meeting.starts.as_second())
    .bind(meeting.ends.as_second())
    .bind(&meeting.room)
    .bind(meeting.host.as_deref())
    .bind(meeting.bring.as_deref())
    .bind(meeting.notes.as_deref())
    .bind(i64::from(meeting.cancelled))
    .execute(&mut *connection)
    .await?;
    if inserted.rows_affected() == 0 {
        return Ok(false);
    }
    add_seats(connection, &meeting.id, 1, i64::from(meeting.capacity)).await?;
    Ok(true)
}

/// Whether the source now says something else.
async fn update(connection: &mut AnyConnection, meeting: &Meeting, told: &str) -> Result<bool, sqlx::Error> {
    let updated = sqlx::query(
        "UPDATE meeting SET told = $1, workshop = $2, kind = $3, title = $4, language = $5, starts = $6, ends = $7, \
         room = $8, host = $9, bring = $10, notes = $11, cancelled = $12, version = version + 1 \
         WHERE id = $13 AND told <> $1",
    )
    .bind(told)
    .bind(&meeting.workshop)
    .bind(meeting.kind.key())
    .bind(&meeting.title)
    .bind(&meeting.language)
    .bind(meeting.starts.as_second())
    .bind(meeting.ends.as_second())
    .bind(&meeting.room)
    .bind(meeting.host.as_deref())
    .bind(meeting.bring.as_deref())
    .bind(meeting.notes.as_deref())
    .bind(i64::from(meeting.cancelled))
    .bind(&meeting.id.0)
    .execute(connection)
    .await?;
    Ok(updated.rows_affected() > 0)
}

/// Gives a locked meeting so many seats.
async fn resize(connection: &mut AnyConnection, id: &MeetingId, capacity: u32) -> Result<(), Refused> {
    let row = sqlx::query(
        "SELECT COUNT(*), COALESCE(MAX(number), 0), \
         (SELECT COUNT(*) FROM booking WHERE booking.meeting = $1 AND booking.seat IS NOT NULL) \
         FROM seat WHERE seat.meeting = $1",
    )
    .bind(&id.0)
    .fetch_one(&mut *connection)
    .await?;
    let (seats, last, taken): (i64, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    let wanted = i64::from(capacity);
    if wanted < taken {
        return Err(Refused::TooSmall { taken: u32::try_from(taken).unwrap_or(u32::MAX) });
    }
    if wanted > seats {
        add_seats(connection, id, last + 1, last + wanted - seats).await?;
    } else if wanted < seats {
        sqlx::query(
            "DELETE FROM seat WHERE meeting = $1 AND number IN (SELECT free.number FROM seat AS free \
             WHERE free.meeting = $1 AND NOT EXISTS (SELECT 1 FROM booking \
             WHERE booking.meeting = free.meeting AND booking.seat = free.number) \
             ORDER BY free.number DESC LIMIT $2)",
        )
        .bind(&id.0)
        .bind(seats - wanted)
        .execute(connection)
        .await?;
    }
    Ok(())
}

/// Adds the seats of these numbers.
async fn add_seats(connection: &mut AnyConnection, id: &MeetingId, first: i64, last: i64) -> Result<(), sqlx::Error> {
    for number in first..=last {
        sqlx::query("INSERT INTO seat (meeting, number) VALUES ($1, $2)")
            .bind(&id.0)
            .bind(number)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
