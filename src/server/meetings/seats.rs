//! Seats: taken, given back, moved, checked in.
//!
//! Every change first raises its meeting's version. By that it waits for the change before it, on both databases, and
//! decides on what that one has left. There is one way to a seat: to the waitlist's end, and from its head to a seat as
//! long as one is free. That nobody sits on another's lap even so is a rule of the table `booking`.

use jiff::{SignedDuration, Timestamp};
use sqlx::any::Any;
use sqlx::{AnyConnection, Row, Transaction};

use super::Refused;
use super::read::{Record, claimed};
use crate::api::meetings::LONGEST_WAITLIST;
use crate::domain::meeting::{BookingState, DOORS_OPEN, MeetingId};
use crate::server::store::{Store, StoreError};

/// How long after a meeting's end a guest's name, code and key are kept.
const GUESTS_KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The most guests that one change forgets.
const FORGOTTEN_AT_ONCE: i64 = 20;

/// Who takes part.
#[derive(Clone, Copy)]
pub enum Holder<'a> {
    /// The card of this id.
    Card(&'a str),
    /// One without a card.
    Guest {
        /// Sealed.
        name: &'a str,
        /// The keyed digest of the code that opens the booking.
        code_mac: &'a str,
    },
}

/// A booking to make.
#[derive(Clone, Copy)]
pub struct NewBooking<'a> {
    /// Its id, where it becomes a new one: 32 hexadecimal digits.
    pub id: &'a str,
    /// Of what.
    pub meeting: &'a MeetingId,
    /// The keyed digest of the request's `Idempotency-Key`.
    pub key_mac: &'a str,
}

/// What opens a booking.
#[derive(Clone, Copy)]
pub enum Claim<'a> {
    /// The keyed digest of a guest's code.
    Code(&'a str),
    /// The keyed digest of an `Idempotency-Key`.
    Key(&'a str),
    /// A card, and the id of one of its bookings.
    Card {
        /// The card's id.
        card: &'a str,
        /// The booking's.
        booking: &'a str,
    },
    /// A card, and a meeting of which it has a booking that is not cancelled.
    At {
        /// The card's id.
        card: &'a str,
        /// The meeting's.
        meeting: &'a str,
    },
}

/// A meeting that nobody else changes before the transaction ends.
struct Locked {
    /// No two changes of a meeting have the same, and later ones have more.
    version: i64,
    starts: i64,
    cancelled: bool,
}

impl Locked {
    /// Whether seats in it may change hands at `now`.
    fn open(&self, now: Timestamp) -> Result<(), Refused> {
        if self.cancelled {
            Err(Refused::MeetingCancelled)
        } else if self.starts <= now.as_second() {
            Err(Refused::TooLate)
        } else {
            Ok(())
        }
    }
}

impl Store {
    /// Takes a seat, or the last place on the waitlist where all are taken. Whether the booking is new: the same key,
    /// and the same card, always get their one booking, as it is now.
    ///
    /// # Errors
    /// [`Refused`] as it says: no such meeting, it is cancelled or has begun, its waitlist is full, or the key belongs
    /// to another booking.
    pub async fn book(
        &self,
        new: NewBooking<'_>,
        holder: Holder<'_>,
        now: Timestamp,
    ) -> Result<(Record, bool), Refused> {
        self.forget_guests(now).await?;
        let mut transaction = self.write().await?;
        let Some(meeting) = lock(&mut transaction, new.meeting).await? else { return Err(Refused::UnknownMeeting) };
        if let Some(record) = claimed(&mut transaction, Claim::Key(new.key_mac), now).await? {
            let same = record.booking.meeting.id == *new.meeting;
            return if same { Ok((record, false)) } else { Err(Refused::KeyUsed) };
        }
        let (card, name, code_mac) = match holder {
            Holder::Card(card) => (Some(card), None, None),
            Holder::Guest { name, code_mac } => (None, Some(name), Some(code_mac)),
        };
        if let Some(card) = card {
            let claim = Claim::At { card, meeting: &new.meeting.0 };
            if let Some(record) = claimed(&mut transaction, claim, now).await? {
                return Ok((record, false));
            }
        }
        meeting.open(now)?;
        let inserted = sqlx::query(
            "INSERT INTO booking (id, meeting, state, place, card, name, code_mac, key_mac, made, changed) \
             VALUES ($1, $2, 'waitlisted', $3, $4, $5, $6, $7, $8, $8) ON CONFLICT DO NOTHING",
        )
        .bind(new.id)
        .bind(&new.meeting.0)
        .bind(meeting.version)
        .bind(card)
        .bind(name)
        .bind(code_mac)
        .bind(new.key_mac)
        .bind(now.as_second())
        .execute(&mut *transaction)
        .await?;
        if inserted.rows_affected() == 0 {
            return Err(Refused::KeyUsed);
        }
        promote(&mut transaction, new.meeting, now).await?;
        let record = claimed(&mut transaction, Claim::Key(new.key_mac), now).await?.ok_or(Refused::UnknownBooking)?;
        if record.booking.place.is_some_and(|place| place > LONGEST_WAITLIST) {
            return Err(Refused::WaitlistFull);
        }
        transaction.commit().await?;
        Ok((record, true))
    }

    /// Cancels a booking; its seat goes to the first of the waitlist. One that is cancelled already stays so.
    ///
    /// # Errors
    /// [`Refused`] as it says: no such booking, its meeting has begun, or its client has checked in.
    pub async fn cancel(&self, claim: Claim<'_>, now: Timestamp) -> Result<Record, Refused> {
        let mut held = self.hold(claim, None, now).await?;
        match held.record.booking.state {
            BookingState::Cancelled => return Ok(held.record),
            BookingState::Attended => return Err(Refused::CheckedIn),
            BookingState::Confirmed | BookingState::Waitlisted | BookingState::Missed => {}
        }
        if !held.meeting.cancelled {
            held.meeting.open(now)?;
        }
        let Held { record, transaction, meeting, .. } = &mut held;
        sqlx::query("UPDATE booking SET state = 'cancelled', seat = NULL, changed = $1 WHERE id = $2")
            .bind(now.as_second())
            .bind(&record.booking.id.0)
            .execute(&mut **transaction)
            .await?;
        if !meeting.cancelled {
            promote(transaction, &record.booking.meeting.id, now).await?;
        }
        held.reread(claim, now).await
    }

    /// Moves a booking to a free seat of another meeting, and gives its old seat to the first of that waitlist.
    ///
    /// # Errors
    /// [`Refused`] as it says: no such booking or meeting, one of the two has begun, the other is cancelled or has no
    /// free seat, or the card has a booking there.
    pub async fn move_booking(&self, claim: Claim<'_>, to: &MeetingId, now: Timestamp) -> Result<Record, Refused> {
        let mut held = self.hold(claim, Some(to), now).await?;
        let Held { record, transaction, meeting, other } = &mut held;
        match record.booking.state {
            BookingState::Cancelled => return Err(Refused::BookingCancelled),
            BookingState::Attended => return Err(Refused::CheckedIn),
            BookingState::Confirmed | BookingState::Waitlisted | BookingState::Missed => {}
        }
        let from = record.booking.meeting.id.clone();
        if from == *to {
            return Ok(held.record);
        }
        let other = other.as_ref().ok_or(Refused::UnknownMeeting)?;
        other.open(now)?;
        if !meeting.cancelled {
            meeting.open(now)?;
        }
        if let Some(card) = &record.card
            && claimed(transaction, Claim::At { card, meeting: &to.0 }, now).await?.is_some()
        {
            return Err(Refused::AlreadyBooked);
        }
        let id = record.booking.id.0.clone();
        sqlx::query(
            "UPDATE booking SET meeting = $1, seat = NULL, state = 'waitlisted', place = $2, changed = $3 \
             WHERE id = $4",
        )
        .bind(&to.0)
        .bind(other.version)
        .bind(now.as_second())
        .bind(&id)
        .execute(&mut **transaction)
        .await?;
        promote(transaction, to, now).await?;
        if !meeting.cancelled {
            promote(transaction, &from, now).await?;
        }
        let seat: Option<i64> = sqlx::query("SELECT seat FROM booking WHERE id = $1")
            .bind(&id)
            .fetch_one(&mut **transaction)
            .await?
            .try_get(0)?;
        if seat.is_none() {
            return Err(Refused::MeetingFull);
        }
        held.reread(claim, now).await
    }

    /// Checks in: the client is there. Once more changes nothing.
    ///
    /// # Errors
    /// [`Refused`] as it says: no such booking, it is cancelled or without a seat, or the doors are not open yet
    /// ([`DOORS_OPEN`] before the beginning) or no more (the end).
    pub async fn check_in(&self, claim: Claim<'_>, now: Timestamp) -> Result<Record, Refused> {
        let mut held = self.hold(claim, None, now).await?;
        let Held { record, transaction, meeting, .. } = &mut held;
        let (starts, ends) = (record.booking.meeting.starts, record.booking.meeting.ends);
        let opens = starts.saturating_sub(DOORS_OPEN).unwrap_or(Timestamp::MIN);
        match record.booking.state {
            BookingState::Attended => return Ok(held.record),
            BookingState::Cancelled => return Err(Refused::BookingCancelled),
            _ if meeting.cancelled => return Err(Refused::MeetingCancelled),
            _ if ends <= now => return Err(Refused::TooLate),
            BookingState::Waitlisted => return Err(Refused::NoSeat),
            _ if now < opens => return Err(Refused::TooEarly { opens }),
            BookingState::Confirmed | BookingState::Missed => {}
        }
        sqlx::query("UPDATE booking SET state = 'attended', changed = $1 WHERE id = $2")
            .bind(now.as_second())
            .bind(&record.booking.id.0)
            .execute(&mut **transaction)
            .await?;
        held.reread(claim, now).await
    }

    /// Forgets a card's bookings; seats in meetings to come go to their waitlists. How many bookings there were.
    ///
    /// # Errors
    /// When the database fails. What was forgotten before stays so.
    pub async fn forget_bookings(&self, card: &str, now: Timestamp) -> Result<u64, Refused> {
        let mut forgotten = 0;
        let rows = sqlx::query("SELECT id FROM booking WHERE card = $1").bind(card).fetch_all(self.pool()).await?;
        for row in rows {
            let id: String = row.try_get(0)?;
            let held = self.hold(Claim::Card { card, booking: &id }, None, now).await;
            let mut held = match held {
                Err(Refused::UnknownBooking) => continue,
                held => held?,
            };
            let Held { record, transaction, meeting, .. } = &mut held;
            sqlx::query("DELETE FROM booking WHERE id = $1").bind(&id).execute(&mut **transaction).await?;
            if meeting.open(now).is_ok() {
                promote(transaction, &record.booking.meeting.id, now).await?;
            }
            held.transaction.commit().await?;
            forgotten += 1;
        }
        Ok(forgotten)
    }

    /// Forgets the bookings of cards that are there no more: a server may have ended while it deleted one.
    ///
    /// # Errors
    /// When the database fails. What was forgotten before stays so.
    pub async fn forget_orphans(&self, now: Timestamp) -> Result<(), Refused> {
        let rows = sqlx::query(
            "SELECT DISTINCT card FROM booking WHERE card IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM card WHERE card.id = booking.card)",
        )
        .fetch_all(self.pool())
        .await?;
        for row in rows {
            let card: String = row.try_get(0)?;
            self.forget_bookings(&card, now).await?;
        }
        Ok(())
    }

    /// Forgets who the guests of meetings were that ended a week before `now`: name, code and key.
    async fn forget_guests(&self, now: Timestamp) -> Result<(), StoreError> {
        let before = now.saturating_sub(GUESTS_KEPT).unwrap_or(Timestamp::MIN);
        let rows = sqlx::query(
            "SELECT booking.id FROM booking JOIN meeting ON meeting.id = booking.meeting \
             WHERE booking.name IS NOT NULL AND meeting.ends < $1 LIMIT $2",
        )
        .bind(before.as_second())
        .bind(FORGOTTEN_AT_ONCE)
        .fetch_all(self.pool())
        .await?;
        for row in rows {
            // One at a time: two servers that forget the same cannot wait for each other.
            sqlx::query("UPDATE booking SET name = NULL, code_mac = NULL, key_mac = NULL WHERE id = $1")
                .bind(row.try_get::<String, _>(0)?)
                .execute(self.pool())
                .await?;
        }
        Ok(())
    }

    /// Locks the meeting of a booking, and another with it, and reads the booking as it then is.
    async fn hold(&self, claim: Claim<'_>, to: Option<&MeetingId>, now: Timestamp) -> Result<Held, Refused> {
        loop {
            let mut transaction = self.write().await?;
            let found = claimed(&mut transaction, claim, now).await?.ok_or(Refused::UnknownBooking)?;
            let from = found.booking.meeting.id;
            // Always in the same order, so that two moves cannot wait for each other.
            let (meeting, other) = match to.filter(|to| **to != from) {
                Some(to) if *to < from => {
                    let other = lock(&mut transaction, to).await?;
                    (lock(&mut transaction, &from).await?, other)
                }
                Some(to) => {
                    let meeting = lock(&mut transaction, &from).await?;
                    (meeting, lock(&mut transaction, to).await?)
                }
                None => (lock(&mut transaction, &from).await?, None),
            };
            let meeting = meeting.ok_or(Refused::UnknownMeeting)?;
            let record = claimed(&mut transaction, claim, now).await?.ok_or(Refused::UnknownBooking)?;
            if record.booking.meeting.id == from {
                return Ok(Held { record, transaction, meeting, other });
            }
            // On PostgreSQL it may have been moved before its meeting was locked.
        }
    }
}

/// A booking, and the transaction that holds its meeting, and the other one of a move.
struct Held {
    record: Record,
    transaction: Transaction<'static, Any>,
    meeting: Locked,
    other: Option<Locked>,
}

impl Held {
    /// Keeps the change. The booking as it now is.
    async fn reread(mut self, claim: Claim<'_>, now: Timestamp) -> Result<Record, Refused> {
        let record = claimed(&mut self.transaction, claim, now).await?.ok_or(Refused::UnknownBooking)?;
        self.transaction.commit().await?;
        Ok(record)
    }
}

/// Locks a meeting until the transaction ends.
async fn lock(connection: &mut AnyConnection, id: &MeetingId) -> Result<Option<Locked>, sqlx::Error> {
    let row =
        sqlx::query("UPDATE meeting SET version = version + 1 WHERE id = $1 RETURNING version, starts, cancelled")
            .bind(&id.0)
            .fetch_optional(connection)
            .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Locked { version: row.try_get(0)?, starts: row.try_get(1)?, cancelled: row.try_get::<i64, _>(2)? != 0 }))
}

/// Gives the free seats of a locked meeting to those who wait, in their order.
pub(super) async fn promote(
    connection: &mut AnyConnection,
    meeting: &MeetingId,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    loop {
        let row = sqlx::query(
            "SELECT MIN(seat.number) FROM seat WHERE seat.meeting = $1 AND NOT EXISTS \
             (SELECT 1 FROM booking WHERE booking.meeting = seat.meeting AND booking.seat = seat.number)",
        )
        .bind(&meeting.0)
        .fetch_one(&mut *connection)
        .await?;
        let Some(free) = row.try_get::<Option<i64>, _>(0)? else { return Ok(()) };
        let promoted = sqlx::query(
            "UPDATE booking SET state = 'confirmed', seat = $1, changed = $2 WHERE id = \
             (SELECT id FROM booking WHERE meeting = $3 AND state = 'waitlisted' ORDER BY place LIMIT 1)",
        )
        .bind(free)
        .bind(now.as_second())
        .bind(&meeting.0)
        .execute(&mut *connection)
        .await?;
        if promoted.rows_affected() == 0 {
            return Ok(());
        }
    }
}
