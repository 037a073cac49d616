//! What a screen asks for: only the application can do it.

use iced::advanced::widget::Id;

use super::access::keypad::Pad;
use super::access::preferences::Preference;
use super::access::staff::{Setup, StaffAction};
use super::kept::Kept;
use super::remote::Failure;
use super::search::{Around, Search};
use crate::api::labor::{Labor, MatchesQuery, Occupation, Occupations, OccupationsQuery, Unemployment};
use crate::api::listings::{Detail, Page, Query, Suggestions};
use crate::api::places::Places;
use crate::domain::labor::interest::Interests;
use crate::domain::listing::ListingId;
use crate::domain::occupation::{Group, Soc};
use crate::domain::pay::HourlyPay;
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
    /// Remember until the end of the visit.
    Keep(Kept),
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
    /// The ways to look at work, pay and careers.
    Careers,
    /// Occupations to choose from.
    Occupations(Listed),
    /// The name of a job, typed.
    Titles(Then),
    /// The interest finder.
    Interests,
    /// What an occupation pays here and where it leads; beside it the pay of the opening that led here.
    Occupation(Soc, Option<HourlyPay>),
    /// The occupations that were put side by side.
    Compare,
    /// A month's pay.
    Month(Soc),
    /// How many look for work here.
    Unemployment,
}

/// Which occupations to choose from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Listed {
    Group(Group),
    /// Those that fit these interests.
    Interests(Interests),
}

/// What becomes of an occupation whose name was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Open,
    /// It is brought back, to stand beside others.
    Compare,
}

/// What a screen brings back to the one before.
#[derive(Debug, Clone)]
pub enum Brought {
    Place(Around),
    Occupation(Soc),
}

/// What to ask the backend, with a number that tells one answer from another.
#[derive(Debug, Clone)]
pub enum Request {
    Listings(u32, Query),
    Listing(ListingId),
    Suggestions(u32, String),
    Places(u32, String),
    /// Figures of an occupation here.
    Labor(Soc),
    Occupation(Soc),
    Occupations(u32, OccupationsQuery),
    Matches(MatchesQuery),
    Unemployment,
}

/// What comes of a request.
#[derive(Debug, Clone)]
pub enum Reply {
    Listings(u32, Result<Page, Failure>),
    Listing(Result<Box<Detail>, Failure>),
    Suggestions(u32, Result<Suggestions, Failure>),
    Places(u32, Result<Places, Failure>),
    Labor(Soc, Result<Box<Labor>, Failure>),
    Occupation(Soc, Result<Box<Occupation>, Failure>),
    Occupations(u32, Result<Occupations, Failure>),
    Matches(Result<Occupations, Failure>),
    Unemployment(Result<Unemployment, Failure>),
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
            | Self::Places(_, Err(failure))
            | Self::Labor(_, Err(failure))
            | Self::Occupation(_, Err(failure))
            | Self::Occupations(_, Err(failure))
            | Self::Matches(Err(failure))
            | Self::Unemployment(Err(failure)) => Some(*failure),
            _ => None,
        }
    }
}
