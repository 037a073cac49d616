//! The screens. A screen never imports another; what leads from one to another is an
//! [`Action`] with a [`Destination`].

pub mod careers;
pub mod compare;
pub mod find;
pub mod finish;
pub mod home;
pub mod interests;
pub mod languages;
pub mod listing;
pub mod month;
pub mod occupation;
pub mod occupations;
pub mod print;
pub mod results;
pub mod resume;
pub mod sight;
pub mod staff;
pub mod take;
pub mod typing;
pub mod unemployment;
pub mod welcome;

use super::action::{Action, Ask, Brought, Destination, Reply};
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
    Take: take
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
            Destination::Listing(id, miles) => wrap(Self::Listing, listing::State::new(id, miles)),
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
            _ => None,
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
            _ => Action::None,
        }
    }
}

fn wrap<State>(screen: impl Fn(State) -> Screen, (state, action): (State, Action)) -> (Screen, Action) {
    (screen(state), action)
}
