//! Cards: what lets a client come back. What the store keeps of them, who is signed in, and their routes.
//!
//! What an attacker at an enrolled kiosk can tell from its answers:
//! - that a number whose check digit is wrong is no card's, which anybody can compute;
//! - of any other number nothing at once, as long as he has not its PIN. Tries are counted by number, whether it is a
//!   card's or not. One that is no card's takes the same steps in the database, the same hash, the same line in the
//!   audit log and the same delays, and after ten tries it too is sent to staff; a card that staff have reset answers
//!   like one whose PIN is wrong. Answers and headers are the same. What is left is the time of a row that is found or
//!   not: microseconds, beside the tens of milliseconds of a hash that waits for its turn among others;
//! - with patience, that a number is a card's in use: the right PIN forgets the tries before it, and at what is no card
//!   they are forgotten after a year only. Three wrong tries, and one more a day later, tell whether the owner has been
//!   there. If the owner's success did not end the count, the count would lock the owner out. This takes four of the
//!   tries that his kiosk has, 26 in the first hour and 12 in those that follow, for each number; with ten thousand
//!   cards one number in a hundred thousand is a card's. What he then has is a number, no name, and ten guesses;
//! - of secrets nothing: he finds no 128 bits.
//!
//! A stranger, without an enrolled kiosk, is told to enrol and nothing else.

pub mod command;
mod pin;
pub(super) mod routes;
mod sessions;
mod store;
pub mod throttle;
mod tries;

use tokio::task::JoinError;

pub use self::sessions::Client;
pub(super) use self::store::about_nickname;
pub use self::store::{Cards, Count, Opens};
use self::throttle::Halt;
use super::meetings::Refused;
use super::store::StoreError;
use super::vault::VaultError;

/// The name of a card inside the server: 26 random letters and digits that stand on nothing printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardId(pub String);

/// A card cannot be had, or does not open.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum CardError {
    #[error("the card, the PIN or the code is not right. Wait {wait} s before the next try")]
    Wrong { wait: i64 },
    #[error("too many tries or cards: {0:?}")]
    Halted(Halt),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("a nickname cannot be opened: {0}. Is it the secrets file of this database?")]
    Sealed(#[from] VaultError),
    #[error("the bookings of a card cannot be given back: {0}")]
    Bookings(#[from] Refused),
    #[error("a PIN cannot be hashed: {0}")]
    Hash(argon2::password_hash::Error),
    #[error("a PIN was not hashed to the end: {0}")]
    Interrupted(#[from] JoinError),
    #[error("the machine gives no random numbers: {0}")]
    Random(#[from] getrandom::Error),
    #[error("no number is free for another card")]
    NoNumber,
}

impl From<sqlx::Error> for CardError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<Halt> for CardError {
    fn from(halt: Halt) -> Self {
        Self::Halted(halt)
    }
}
