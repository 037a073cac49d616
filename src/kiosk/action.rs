//! What a screen asks for: only the application can do it.

use std::fmt;
use std::sync::Arc;

use iced::advanced::widget::Id;

use super::access::keypad::Pad;
use super::access::preferences::Preference;
use super::access::staff::{Setup, StaffAction};
use super::asks::{CardAsk, CardNews, ClubAsk, ClubNews, Pass, PlanAsk, PlanNews, Secret};
use super::kept::Kept;
use super::print::{PrintError, State};
use super::remote::Failure;
use super::search::{Around, Search};
use crate::api::labor::{Labor, MatchesQuery, Occupation, Occupations, OccupationsQuery, Unemployment};
use crate::api::listings::{Detail, Page, Query, Suggestions};
use crate::api::meetings::Offered;
use crate::api::places::Places;
use crate::documents::{Card, Slip, WeekLog};
use crate::domain::labor::interest::Interests;
use crate::domain::listing::ListingId;
use crate::domain::occupation::{Group, Soc};
use crate::domain::pay::HourlyPay;
use crate::domain::resume::draft::{Draft, Opening};
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
    /// Keep what the resume says now; its page follows.
    Write(Arc<Draft>),
    /// Print; how far it has come is told as [`Reply::Print`].
    Print(Printable),
    /// Put the resume where a phone can take it along; the answer is [`Reply::Taken`].
    Take,
    /// Take it away from there; the answer is [`Reply::Untaken`].
    Untake(Token),
    /// The time that was spent looking for work has been counted, or is not to be.
    Counted,
    /// The client who has signed in signs out.
    SignOut,
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
    /// The resume that is being written, for this opening where there is one.
    Resume(Option<Opening>),
    /// What can still be made better of it, and what becomes of it.
    Finish,
    /// A line of the client's own words, typed; it is brought back.
    Line(Line),
    /// A document on its way to paper.
    Print(Printable),
    /// The resume on its way to a phone.
    Take,
    /// Meetings of the week.
    Club,
    /// One meeting, and a seat in it.
    Meeting(Box<Offered>),
    /// A booking: what can be done with it.
    Seat(Pass),
    /// The number on a guest's slip, typed.
    SeatCode,
    /// Signing in with a card, or taking one. With the secret that was scanned, where one was.
    Card(Toward, Option<Secret>),
    /// The week of the client who has signed in.
    Plan,
    /// A contact with an employer to write down, about this opening where there is one.
    Contact(Option<Contacted>),
    /// Hours to write down.
    Hours,
    /// What was written down of a week, to look at and to delete.
    Entries,
    /// Openings that the client keeps.
    Saved,
    /// The week's log to print.
    Log,
    /// What the card keeps, and how to delete it.
    Mine,
}

/// What follows once a client has signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// The screen before is told: [`Brought::SignedIn`].
    Back,
    Plan,
    Mine,
}

/// An opening whose employer was contacted. Its `Debug` does not tell which.
#[derive(Clone, PartialEq, Eq)]
pub struct Contacted {
    pub listing: ListingId,
    pub title: String,
    /// Where the source names one.
    pub employer: Option<String>,
}

impl fmt::Debug for Contacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contacted(…)")
    }
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
    /// It, or what was typed, is brought back as work that was done.
    Resume,
    /// The same, as work that is wanted.
    Goal,
}

/// A line to type. Its `Debug` does not tell what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is to say.
    pub ask: Ask,
    /// What it says already.
    pub before: String,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("ask", &self.ask).finish_non_exhaustive()
    }
}

/// What a client is asked to type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    Name,
    Phone,
    Email,
    City,
    Employer,
    /// Where work was done.
    Place,
    School,
    /// What was done at work.
    Task,
    /// What the client is good at.
    Skill,
    /// The work that is wanted.
    Goal,
    /// Who gets the letter.
    LetterTo,
    /// A guest's first name, for a seat.
    Guest,
    /// What a client with a card wants to be called.
    Nickname,
    /// An employer that was contacted.
    Contacted,
    /// Whatever the number means to the screen that asks.
    Other(u8),
}

/// What of the resume is to be made better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// The list of work.
    Work,
    /// What was done at a paid work, by its place.
    Tasks(usize),
    Strengths,
    Schooling,
    Goal,
    /// The name, and how to be reached.
    Contact,
}

/// What a screen brings back to the one before. Its `Debug` does not tell what was typed.
#[derive(Clone)]
pub enum Brought {
    Place(Around),
    Occupation(Soc),
    /// What was typed, without blanks at its ends; empty where it is to say nothing.
    Line(Ask, String),
    /// A kind of work by its plain English name, or what was typed as it is.
    Title(Option<Soc>, String),
    /// The question to go to.
    Mend(Mend),
    /// The client has signed in.
    SignedIn,
}

impl fmt::Debug for Brought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Place(_) => "place",
            Self::Occupation(_) => "occupation",
            Self::Line(..) => "line",
            Self::Title(..) => "title",
            Self::Mend(_) => "mend",
            Self::SignedIn => "signed-in",
        })
    }
}

/// What can be printed. Its `Debug` does not tell what it says.
#[derive(Clone)]
pub enum Printable {
    /// The resume of this visit.
    Resume,
    /// A letter to go with it.
    Letter { position: String, employer: String },
    /// What forms ask for, to copy from.
    DataSheet,
    /// Something to take along.
    Slip(Slip),
    /// A card to come back with.
    Card(Card),
    /// A week's log.
    Log(Box<WeekLog>),
}

impl fmt::Debug for Printable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Resume => "resume",
            Self::Letter { .. } => "letter",
            Self::DataSheet => "data-sheet",
            Self::Slip(_) => "slip",
            Self::Card(_) => "card",
            Self::Log(_) => "log",
        })
    }
}

/// How far a print has come.
#[derive(Debug, Clone)]
pub enum PrintNews {
    /// The spool has it.
    Sent,
    State(State),
    /// It did not reach the spool, or cannot be asked after.
    Failed(PrintError),
    /// This visit has printed as many pages as it may.
    NoPagesLeft,
}

/// The secret part of an address that a phone takes something from.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(pub String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

/// Where a phone finds what it can take along. Its `Debug` does not tell the address.
#[derive(Clone, PartialEq, Eq)]
pub struct TakeAnswer {
    pub token: Token,
    /// What the QR code says.
    pub url: String,
    /// How long it stays there.
    pub minutes: u32,
}

impl fmt::Debug for TakeAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TakeAnswer").field("minutes", &self.minutes).finish_non_exhaustive()
    }
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
    Club(u32, ClubAsk),
    Card(u32, CardAsk),
    Plan(u32, PlanAsk),
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
    Club(u32, Result<ClubNews, Failure>),
    Card(u32, Result<CardNews, Failure>),
    Plan(u32, Result<PlanNews, Failure>),
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
    /// How far a print has come.
    Print(PrintNews),
    /// Where a phone finds the resume.
    Taken(Result<TakeAnswer, Failure>),
    /// Whether it is no longer there.
    Untaken(Result<(), Failure>),
}

impl Reply {
    /// Why the backend gave no answer that may come later, if it gave none.
    #[must_use]
    pub fn failure(&self) -> Option<Failure> {
        match self {
            Self::Listings(_, Err(failure))
            | Self::Listing(Err(failure))
            | Self::Suggestions(_, Err(failure))
            | Self::Places(_, Err(failure))
            | Self::Labor(_, Err(failure))
            | Self::Occupation(_, Err(failure))
            | Self::Occupations(_, Err(failure))
            | Self::Matches(Err(failure))
            | Self::Unemployment(Err(failure))
            | Self::Taken(Err(failure))
            | Self::Untaken(Err(failure)) => Some(*failure),
            Self::Club(_, Err(failure)) | Self::Card(_, Err(failure)) | Self::Plan(_, Err(failure)) => {
                (!failure.is_refusal()).then_some(*failure)
            }
            _ => None,
        }
    }
}
