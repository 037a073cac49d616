//! The screens. A screen never imports another; what leads from one to another is an
//! [`Action`] with a [`Destination`].

pub mod card;
pub mod careers;
pub mod club;
pub mod compare;
pub mod contact;
pub mod entries;
pub mod find;
pub mod finish;
pub mod home;
pub mod hours;
pub mod interests;
pub mod languages;
pub mod listing;
pub mod log;
pub mod meeting;
pub mod mine;
pub mod month;
pub mod occupation;
pub mod occupations;
pub mod plan;
pub mod print;
pub mod results;
pub mod resume;
pub mod saved;
pub mod seat;
pub mod seat_code;
pub mod sight;
pub mod staff;
pub mod take;
pub mod typing;
pub mod unemployment;
pub mod welcome;

use iced::keyboard::key::Physical;

use super::action::{Action, Ask, Brought, Destination, Reply};
use super::asks::Scanned;
use super::ui::{Ctx, Page};

macro_rules! screens {
    ($($variant:ident: $module:ident),+) => {
        /// One of the screens, with its state.
        #[derive(Debug)]
        pub enum Screen {
            $(#[doc = concat!("See [`mod@", stringify!($module), "`].")] $variant($module::State)),+
        }

        /// A message of one of the screens.
        #[derive(Debug, Clone)]
        pub enum Message {
            $(#[doc = concat!("See [`mod@", stringify!($module), "`].")] $variant($module::Message)),+
        }

        impl Screen {
            /// Does what a message of this screen says; another screen's is ignored.
            pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
                match (self, message) {
                    $((Self::$variant(state), Message::$variant(message)) => state.update(message, ctx),)+
                    _ => Action::None,
                }
            }

            /// Takes what the backend answered.
            pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
                match self {
                    $(Self::$variant(state) => state.receive(reply, ctx)),+
                }
            }

            /// What it shows.
            #[must_use]
            pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
                match self {
                    $(Self::$variant(state) => state.view(ctx).map(Message::$variant)),+
                }
            }
        }
    };
}

screens! {
    Home: home,
    Languages: languages,
    Find: find,
    Typing: typing,
    Results: results,
    Listing: listing,
    Sight: sight,
    Staff: staff,
    Careers: careers,
    Occupations: occupations,
    Interests: interests,
    Occupation: occupation,
    Compare: compare,
    Month: month,
    Unemployment: unemployment,
    Resume: resume,
    Finish: finish,
    Print: print,
    Take: take,
    Club: club,
    Meeting: meeting,
    Seat: seat,
    SeatCode: seat_code,
    Card: card,
    Plan: plan,
    Contact: contact,
    Hours: hours,
    Entries: entries,
    Saved: saved,
    Log: log,
    Mine: mine
}

impl Screen {
    /// The screen at a destination, and what it asks for at first.
    #[must_use]
    pub fn open(destination: Destination, ctx: &Ctx<'_>) -> (Self, Action) {
        match destination {
            Destination::Find(search) => wrap(Self::Find, find::State::new(search)),
            Destination::Words(search) => wrap(Self::Typing, typing::State::words(search, ctx)),
            Destination::PlaceNames => wrap(Self::Typing, typing::State::places(ctx)),
            Destination::Results(search) => wrap(Self::Results, results::State::new(search, ctx)),
            Destination::Listing(id, miles) => wrap(Self::Listing, listing::State::new(id, miles, ctx)),
            Destination::Languages => (Self::Languages(languages::State), Action::None),
            Destination::Sight => (Self::Sight(sight::State), Action::None),
            Destination::Staff(setup) => wrap(Self::Staff, staff::State::new(ctx, *setup)),
            Destination::Careers => (Self::Careers(careers::State::new()), Action::None),
            Destination::Occupations(listed) => wrap(Self::Occupations, occupations::State::new(listed, ctx)),
            Destination::Titles(then) => wrap(Self::Typing, typing::State::titles(then, ctx)),
            Destination::Interests => wrap(Self::Interests, interests::State::new(ctx)),
            Destination::Occupation(code, pay) => wrap(Self::Occupation, occupation::State::new(code, pay, ctx)),
            Destination::Compare => wrap(Self::Compare, compare::State::new(ctx)),
            Destination::Month(code) => wrap(Self::Month, month::State::new(code, ctx)),
            Destination::Unemployment => wrap(Self::Unemployment, unemployment::State::new(ctx)),
            Destination::Line(line) => wrap(Self::Typing, typing::State::lines(line, ctx)),
            Destination::Resume(opening) => wrap(Self::Resume, resume::State::new(opening, ctx)),
            Destination::Finish => (Self::Finish(finish::State::new(ctx)), Action::None),
            Destination::Print(printable) => (Self::Print(print::State::new(printable)), Action::None),
            Destination::Take => (Self::Take(take::State::new()), Action::None),
            Destination::Club => wrap(Self::Club, club::State::new(ctx)),
            Destination::Meeting(offered) => wrap(Self::Meeting, meeting::State::new(*offered, ctx)),
            Destination::Seat(pass) => wrap(Self::Seat, seat::State::new(pass)),
            Destination::SeatCode => (Self::SeatCode(seat_code::State::new()), Action::None),
            Destination::Card(toward, secret) => wrap(Self::Card, card::State::new(toward, secret, ctx)),
            Destination::Plan => wrap(Self::Plan, plan::State::new(ctx)),
            Destination::Contact(about) => wrap(Self::Contact, contact::State::new(about, ctx)),
            Destination::Hours => wrap(Self::Hours, hours::State::new(ctx)),
            Destination::Entries => wrap(Self::Entries, entries::State::new(ctx)),
            Destination::Saved => wrap(Self::Saved, saved::State::new(ctx)),
            Destination::Log => wrap(Self::Log, log::State::new(ctx)),
            Destination::Mine => wrap(Self::Mine, mine::State::new(ctx)),
        }
    }

    /// The first screen of a visit.
    #[must_use]
    pub fn home(ctx: &Ctx<'_>) -> (Self, Action) {
        wrap(Self::Home, home::State::new(ctx))
    }

    /// Goes back within the screen. `None` where it has nothing to go back to.
    pub fn back(&mut self) -> Option<Action> {
        match self {
            Self::Find(state) => state.back(),
            Self::Staff(state) => state.back(),
            Self::Careers(state) => state.back(),
            Self::Interests(state) => state.back(),
            Self::Resume(state) => state.back(),
            Self::Finish(state) => state.back(),
            Self::Club(state) => state.back(),
            Self::Meeting(state) => state.back(),
            Self::Seat(state) => state.back(),
            Self::Card(state) => state.back(),
            Self::Contact(state) => state.back(),
            Self::Mine(state) => state.back(),
            Self::Hours(state) => state.back(),
            Self::Entries(state) => state.back(),
            Self::Log(state) => state.back(),
            _ => None,
        }
    }

    /// Whether a client is looking for work here, or getting ready for it: time that a site may count.
    #[must_use]
    pub const fn is_job_search(&self) -> bool {
        matches!(
            self,
            Self::Find(_)
                | Self::Typing(_)
                | Self::Results(_)
                | Self::Listing(_)
                | Self::Careers(_)
                | Self::Occupations(_)
                | Self::Interests(_)
                | Self::Occupation(_)
                | Self::Compare(_)
                | Self::Month(_)
                | Self::Unemployment(_)
                | Self::Resume(_)
                | Self::Finish(_)
        )
    }

    /// Whether it takes what was scanned for itself.
    #[must_use]
    pub const fn takes(&self, scanned: &Scanned) -> bool {
        matches!(
            (self, scanned),
            (Self::Card(_) | Self::Meeting(_), Scanned::Card(_))
                | (Self::SeatCode(_) | Self::Seat(_), Scanned::Seat(_))
        )
    }

    /// Whether it takes a physical key for itself, as a digit of a number.
    #[must_use]
    pub fn looks_at_keys(&self, key: &Physical) -> bool {
        match self {
            Self::Staff(state) => state.looks_at_keys(key),
            Self::Card(state) => state.looks_at_keys(key),
            Self::SeatCode(state) => state.looks_at_keys(key),
            _ => false,
        }
    }

    /// Takes what was scanned.
    pub fn scanned(&mut self, scanned: &Scanned, ctx: &Ctx<'_>) -> Action {
        match self {
            Self::Card(state) => state.scanned(scanned, ctx),
            Self::Meeting(state) => state.scanned(scanned, ctx),
            Self::Seat(state) => state.scanned(scanned, ctx),
            Self::SeatCode(state) => state.scanned(scanned, ctx),
            _ => Action::None,
        }
    }

    /// Was covered and is seen again.
    #[must_use]
    pub fn resumed(&self) -> Action {
        match self {
            Self::Typing(_) => typing::State::resumed(),
            _ => Action::None,
        }
    }

    /// Takes what the screen after it brought back.
    pub fn take(&mut self, brought: Brought, ctx: &Ctx<'_>) -> Action {
        match (self, brought) {
            (Self::Find(state), Brought::Place(around)) => state.choose_place(around),
            (Self::Compare(state), Brought::Occupation(code)) => state.add(code, ctx),
            (Self::Resume(state), brought) => state.take(brought, ctx),
            (Self::Listing(state), brought) => state.take(&brought, ctx),
            (Self::Meeting(state), brought) => state.take(brought, ctx),
            (Self::Contact(state), brought) => state.take(brought, ctx),
            (Self::Card(state), brought) => state.take(brought, ctx),
            (Self::Finish(_), Brought::Line(Ask::LetterTo, employer)) => finish::State::letter(employer, ctx),
            _ => Action::None,
        }
    }

    /// The window or the language is another: what is counted by them is counted again.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        match self {
            Self::Results(state) => state.resized(ctx),
            Self::Find(state) => state.resized(),
            Self::Compare(state) => state.resumed(ctx),
            Self::Listing(state) => state.resized(ctx),
            Self::Entries(state) => state.resized(ctx),
            Self::Saved(state) => state.resized(ctx),
            Self::Mine(state) => state.resized(ctx),
            Self::Club(state) => state.resized(ctx),
            Self::Meeting(state) => state.resized(ctx),
            Self::Seat(state) => state.resized(ctx),
            Self::Plan(state) => state.resized(ctx),
            _ => Action::None,
        }
    }
}

fn wrap<State>(screen: impl Fn(State) -> Screen, (state, action): (State, Action)) -> (Screen, Action) {
    (screen(state), action)
}
