//! What a screen asks for: only the application can do it.

use iced::advanced::widget::Id;

use super::access::keypad::Pad;
use super::access::preferences::Preference;
use super::access::staff::{Setup, StaffAction};
use super::remote::Failure;
use super::search::{Around, Search};
use crate::api::listings::{Detail, Page, Query, Suggestions};
use crate::api::places::Places;
use crate::domain::listing::ListingId;
use crate::i18n::Language;

/// An effect that a screen asks for.
#[derive(Debug, Clone)]
pub enum Action {
    None,
    /// Both, in this order.
    Both(Box<Action>, Box<Action>),
    /// Ask the backend; the answer comes to the same screen.
    Fetch(Request),
    /// Go one level deeper.
    Open(Destination),
    /// Go back to the screen before, and bring it something.
    Return(Brought),
    /// Go somewhere in place of this screen.
    Replace(Destination),
    /// Speak another language from now on.
    Speak(Language),
    /// Put the focus on something.
    Focus(Id),
    /// Show or speak differently from now on.
    Prefer(Preference),
    /// What only staff may.
    Staff(StaffAction),
}

impl Action {
    /// This and another.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::None, one) | (one, Self::None) => one,
            (one, other) => Self::Both(Box::new(one), Box::new(other)),
        }
    }
}

/// A place to go to.
#[derive(Debug, Clone)]
pub enum Destination {
    /// The steps of a search, from the first.
    Find(Search),
    /// Words to search for, typed.
    Words(Search),
    /// A place, typed; it is brought back.
    PlaceNames,
    Results(Search),
    Listing(ListingId, Option<f64>),
    Languages,
    /// What a client sees and hears.
    Sight,
    /// Behind a code.
    Staff(Box<Setup>),
}

/// What a screen brings back to the one before.
#[derive(Debug, Clone)]
pub enum Brought {
    Place(Around),
}

/// What to ask the backend, with a number that tells one answer from another.
#[derive(Debug, Clone)]
pub enum Request {
    Listings(u32, Query),
    Listing(ListingId),
    Suggestions(u32, String),
    Places(u32, String),
}

/// What comes of a request.
#[derive(Debug, Clone)]
pub enum Reply {
    Listings(u32, Result<Page, Failure>),
    Listing(Result<Box<Detail>, Failure>),
    Suggestions(u32, Result<Suggestions, Failure>),
    Places(u32, Result<Places, Failure>),
    /// An answer takes longer than usual.
    Slow,
    /// Time to try again what failed.
    Retry,
    /// For each language what keeps it from being spoken.
    Voices(Vec<(Language, Option<String>)>),
    /// Whether the backend answers.
    Backend(Result<(), Failure>),
    /// A physical key was pressed, and what it means.
    PadKey(String, Option<Pad>),
}

impl Reply {
    /// Why the backend gave no answer, if it gave none.
    #[must_use]
    pub const fn failure(&self) -> Option<Failure> {
        match self {
            Self::Listings(_, Err(failure))
            | Self::Listing(Err(failure))
            | Self::Suggestions(_, Err(failure))
            | Self::Places(_, Err(failure)) => Some(*failure),
            _ => None,
        }
    }
}
