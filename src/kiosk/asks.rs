//! What the kiosk asks of job club, of cards and of a client's plan, and what it is told. Nothing here tells of itself
//! to a log: it is personal.

use std::fmt;

use argon2::password_hash::rand_core::{OsRng, RngCore};
use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::api::cards::{Card, NewCard, NewPin, SignIn, SignedIn};
use crate::api::me::{ContactEntry, HoursEntry, KeptResume, LogToMake, ResumeToKeep, SavedList, SignedLog};
use crate::api::meetings::{Booking, BookingId, Bookings, Meetings, MeetingsQuery, Offered};
use crate::domain::digits;
use crate::domain::listing::ListingId;
use crate::domain::meeting::MeetingId;
use crate::domain::plan::{Contact, Hours, Week};

/// Names a booking to the backend.
#[derive(Clone, PartialEq, Eq)]
pub enum Pass {
    /// A guest's code: 12 ASCII digits, the last of which checks the others.
    Code(String),
    /// By its id, for the card that has signed in.
    Own(BookingId),
}

/// Asked of job club.
#[derive(Clone, PartialEq)]
pub enum ClubAsk {
    Meetings(MeetingsQuery),
    Meeting(MeetingId),
    /// A seat, or a place on the waitlist: for the card that has signed in, else for a guest of this name. The key makes
    /// a repeated request one booking.
    Book {
        meeting: MeetingId,
        name: Option<String>,
        key: String,
    },
    Booking(Pass),
    Cancel(Pass),
    Move(Pass, MeetingId),
    CheckIn(Pass),
    /// The bookings of the card that has signed in.
    Mine,
}

/// Told by job club.
#[derive(Clone)]
pub enum ClubNews {
    Meetings(Meetings),
    Meeting(Box<Offered>),
    /// As it is now: booked, found, cancelled, moved or checked in.
    Booking(Box<Booking>),
    Bookings(Bookings),
}

/// Asked of cards.
#[derive(Clone)]
pub enum CardAsk {
    Take(NewCard),
    SignIn(SignIn),
    /// For a card that staff have reset.
    NewPin(NewPin),
    /// The card and everything that it keeps goes.
    DeleteAll,
}

/// Told of cards. Who takes a card or signs in has signed in from then on.
#[derive(Clone)]
pub enum CardNews {
    /// With the name that its client chose.
    Taken(String, Card),
    SignedIn(SignedIn),
    Deleted,
}

/// Asked of the plan of the card that has signed in.
#[derive(Clone, PartialEq)]
pub enum PlanAsk {
    /// The week of a day; this one where none is given.
    Week(Option<Date>),
    Contacts,
    /// Under the name that the kiosk drew: see [`random_name`].
    PutContact(String, ContactEntry),
    DropContact(String),
    Hours,
    /// Under the name that the kiosk drew: see [`random_name`].
    PutHours(String, HoursEntry),
    DropHours(String),
    Saved,
    Save(ListingId),
    Unsave(ListingId),
    /// The log of a week.
    MakeLog(LogToMake),
    Resume,
    KeepResume(ResumeToKeep),
    DropResume,
}

/// Told of the plan.
#[derive(Clone)]
pub enum PlanNews {
    Week(Box<Week>),
    Contacts(Vec<Contact>),
    Hours(Vec<Hours>),
    Saved(SavedList),
    Log(Box<SignedLog>),
    /// Nothing where none is kept.
    Resume(Option<Box<KeptResume>>),
    /// What was to be kept is kept, what was to go has gone.
    Done,
}

/// What a scanner has read.
#[derive(Clone, PartialEq, Eq)]
pub enum Scanned {
    /// The secret of a card: 26 letters and digits.
    Card(Secret),
    /// The code of a guest's booking: 12 ASCII digits.
    Seat(String),
    /// Nothing of ours.
    Other,
}

/// The secret on a card.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub Zeroizing<String>);

/// Letters and digits of a card's secret.
const SECRET: usize = 26;
/// Digits of a booking's code.
const CODE: usize = 12;

impl Scanned {
    /// What a text means that came as fast as a scanner types; nothing where a person has typed it, to whom a kiosk that
    /// was busy listened late. Scanners may type capitals for small letters, and end their codes: most codes have digits,
    /// most words that people type have none.
    #[must_use]
    pub fn read(text: &str, ended: bool) -> Option<Self> {
        let text = Zeroizing::new(text.trim().to_ascii_lowercase());
        if text.len() == SECRET && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Some(Self::Card(Secret(text)));
        }
        match digits::checked(&text) {
            Some(code) if code.len() == CODE => Some(Self::Seat(code)),
            _ => (ended && text.bytes().any(|byte| byte.is_ascii_digit())).then_some(Self::Other),
        }
    }
}

/// A name for a record or a request, drawn at random: 32 small letters and digits.
#[must_use]
pub fn random_name() -> String {
    let halves = (OsRng.next_u64(), OsRng.next_u64());
    format!("{:016x}{:016x}", halves.0, halves.1)
}

/// `Debug` that tells the kind and nothing else.
macro_rules! untold {
    ($($name:ident: $as:literal),+) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($as)
            }
        })+
    };
}

untold!(
    Pass: "Pass(…)", ClubAsk: "ClubAsk(…)", ClubNews: "ClubNews(…)", CardAsk: "CardAsk(…)", CardNews: "CardNews(…)",
    PlanAsk: "PlanAsk(…)", PlanNews: "PlanNews(…)", Scanned: "Scanned(…)", Secret: "Secret(…)"
);
