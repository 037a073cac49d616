//! Meetings of workshops and seats in them: what the store keeps, and their routes.

mod codes;
pub mod command;
mod ics;
mod misses;
mod read;
pub(super) mod routes;
mod samples;
mod seats;
mod write;

pub(super) use codes::about as about_guest;
pub use misses::Misses;
pub use read::{Filter, Record, Workshop};
pub use samples::{samples, seed};
pub use seats::{Claim, Holder, NewBooking};
pub use write::{Put, Shortage};

use jiff::Timestamp;

use super::store::StoreError;
use super::vault::VaultError;
use crate::domain::meeting::InvalidMeeting;

/// A change of a meeting or of a booking that is not made. Nothing has changed.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum Refused {
    #[error("there is no such meeting. Look at the list of meetings")]
    UnknownMeeting,
    #[error("there is no such booking. Check the code on the slip")]
    UnknownBooking,
    #[error("the meeting does not take place. Choose another")]
    MeetingCancelled,
    #[error("the meeting has no free seat. Choose another, or keep this one")]
    MeetingFull,
    #[error("as many wait for a seat as can. Choose another meeting")]
    WaitlistFull,
    #[error("check-in begins at {opens}. Come again then")]
    TooEarly { opens: Timestamp },
    #[error("it is too late: the meeting has begun or is over. Choose another")]
    TooLate,
    #[error("the booking was cancelled. Take a seat anew")]
    BookingCancelled,
    #[error("the client has checked in. What has been attended is neither moved nor cancelled")]
    CheckedIn,
    #[error("the booking is on the waitlist. Check in when it has a seat")]
    NoSeat,
    #[error("the card has a booking of that meeting already. Cancel one of the two")]
    AlreadyBooked,
    #[error("the Idempotency-Key belongs to another booking. Send a new one")]
    KeyUsed,
    #[error("{taken} seats are taken. Allowed: {taken} or more, until some of these are cancelled")]
    TooSmall { taken: u32 },
    #[error("the machine gives no random numbers: {0}")]
    Random(getrandom::Error),
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error(transparent)]
    Invalid(#[from] InvalidMeeting),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for Refused {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}
