//! One meeting, and a seat in it.

mod view;

use std::fmt;

use crate::api::meetings::{Booking, Offered};
use crate::api::problem::Code;
use crate::domain::meeting::{BookingState, Meeting};
use crate::kiosk::action::{Action, Ask, Brought, Destination, Line, Printable, Reply, Request, Toward};
use crate::kiosk::asks::{ClubAsk, ClubNews, Pass, Scanned, random_name};
use crate::kiosk::remote::Failure;
use crate::kiosk::slips;
use crate::kiosk::ui::meeting::counts;
use crate::kiosk::ui::{Ctx, Page};

/// A meeting, and how far the client has come with a seat in it.
pub struct State {
    offered: Offered,
    /// The other bookings of the card that has signed in, once they are known.
    mine: Option<Vec<Booking>>,
    booked: Option<Box<Booking>>,
    stage: Stage,
    /// A guest's first name.
    name: Option<String>,
    /// Makes a repeated try one booking.
    key: String,
    /// Whether a try has got no answer that tells what became of it.
    unsure: bool,
    /// Why the last try did not lead to a seat.
    failed: Option<Failure>,
    slow: bool,
    /// The last number of a question, and those that wait for an answer.
    asked: u32,
    looking: Option<u32>,
    booking: Option<u32>,
    reading: Option<u32>,
}

/// Who has a seat, and where, is for them alone.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("meeting::State(…)")
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Offer,
    /// The client chooses between a first name and a card.
    Choosing,
    /// A seat is to be taken as soon as the other bookings are known.
    Wanted,
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Takes a seat, joins the waitlist, or tries that again.
    Take,
    /// As a guest, by a first name.
    Guest,
    /// With a card.
    Card,
    Print,
    /// Sees what can be done with the seat.
    See,
}

impl State {
    /// A meeting as the list told of it. A client who has signed in may have other meetings at the same time: that is
    /// asked at once.
    #[must_use]
    pub fn new(offered: Offered, ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self {
            offered,
            mine: None,
            booked: None,
            stage: Stage::Offer,
            name: None,
            key: random_name(),
            unsure: false,
            failed: None,
            slow: false,
            asked: 0,
            looking: None,
            booking: None,
            reading: None,
        };
        let action = state.look(ctx);
        (state, action)
    }

    fn ask(&mut self, ask: ClubAsk) -> (Option<u32>, Action) {
        self.asked += 1;
        (Some(self.asked), Action::Fetch(Request::Club(self.asked, ask)))
    }

    /// Asks for the other bookings, where there is a card.
    fn look(&mut self, ctx: &Ctx<'_>) -> Action {
        if ctx.session.is_none() {
            return Action::None;
        }
        let (tag, action) = self.ask(ClubAsk::Mine);
        self.looking = tag;
        action
    }

    /// Asks how it is now.
    fn read(&mut self) -> Action {
        let (tag, action) = self.ask(match &self.booked {
            Some(booked) => ClubAsk::Booking(pass(booked)),
            None => ClubAsk::Meeting(self.offered.meeting.id.clone()),
        });
        self.reading = tag;
        action
    }

    /// Asks for the seat. The same again as long as it is not known what became of it.
    fn book(&mut self, ctx: &Ctx<'_>) -> Action {
        let name = if ctx.session.is_some() { None } else { self.name.clone() };
        self.stage = Stage::Offer;
        self.unsure = true;
        self.failed = None;
        self.slow = false;
        let meeting = self.offered.meeting.id.clone();
        let (tag, action) = self.ask(ClubAsk::Book { meeting, name, key: self.key.clone() });
        self.booking = tag;
        action
    }

    /// A seat for the card, once it is known what else it has.
    fn want(&mut self, ctx: &Ctx<'_>) -> Action {
        if self.mine.is_some() {
            return self.book(ctx);
        }
        self.stage = Stage::Wanted;
        self.failed = None;
        self.slow = false;
        if self.looking.is_some() { Action::None } else { self.look(ctx) }
    }

    const fn is_busy(&self) -> bool {
        matches!(self.stage, Stage::Wanted) || self.booking.is_some()
    }

    /// Does what was chosen.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            _ if self.is_busy() => Action::None,
            Message::Take if self.unsure => self.book(ctx),
            Message::Take if ctx.session.is_some() => self.want(ctx),
            Message::Take => {
                self.failed = None;
                self.stage = Stage::Choosing;
                Action::None
            }
            Message::Guest => Action::Open(Destination::Line(Line { ask: Ask::Guest, before: String::new() })),
            Message::Card => Action::Open(Destination::Card(Toward::Back, None)),
            Message::Print => self.booked.as_ref().map_or(Action::None, |booked| {
                let slip = slips::seat(ctx.text, booked, &ctx.site.name, &ctx.now);
                Action::Open(Destination::Print(Printable::Slip(slip)))
            }),
            Message::See => {
                self.booked.as_ref().map_or(Action::None, |booked| Action::Open(Destination::Seat(pass(booked))))
            }
        }
    }

    /// Takes the seat under the name that was typed, or for the card that has signed in.
    pub fn take(&mut self, brought: Brought, ctx: &Ctx<'_>) -> Action {
        match brought {
            Brought::Line(Ask::Guest, name) if !name.is_empty() && !self.is_busy() => {
                self.name = Some(name);
                self.book(ctx)
            }
            Brought::SignedIn if self.stage == Stage::Choosing && ctx.session.is_some() => {
                self.name = None;
                self.want(ctx)
            }
            Brought::SignedIn => self.look(ctx),
            _ => Action::None,
        }
    }

    /// A card signs in here, and then has the seat where one was asked for.
    pub fn scanned(&mut self, scanned: &Scanned, ctx: &Ctx<'_>) -> Action {
        match scanned {
            _ if self.is_busy() => Action::None,
            Scanned::Card(_) if ctx.session.is_some() => Action::Open(Destination::Plan),
            Scanned::Card(secret) => Action::Open(Destination::Card(Toward::Back, Some(secret.clone()))),
            Scanned::Seat(_) | Scanned::Other => Action::None,
        }
    }

    /// Takes an answer. A seat is asked for again only when the client says so.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Club(tag, answer) if self.booking == Some(tag) => {
                self.booking = None;
                self.receive_seat(answer)
            }
            Reply::Club(tag, answer) if self.looking == Some(tag) => {
                self.looking = None;
                self.receive_mine(answer, ctx)
            }
            Reply::Club(tag, answer) if self.reading == Some(tag) => {
                self.reading = None;
                self.receive_news(answer)
            }
            Reply::Slow => {
                self.slow = true;
                Action::None
            }
            Reply::Retry if self.mine.is_none() && self.looking.is_none() && self.booked.is_none() => self.look(ctx),
            _ => Action::None,
        }
    }

    fn receive_seat(&mut self, answer: Result<ClubNews, Failure>) -> Action {
        let failure = match answer {
            Ok(ClubNews::Booking(booking)) => {
                self.keep(booking);
                return Action::None;
            }
            Ok(_) => Failure::Faulty,
            Err(failure) => failure,
        };
        self.failed = Some(failure);
        if !failure.is_refusal() {
            return Action::None;
        }
        self.unsure = false;
        self.key = random_name();
        self.read()
    }

    fn keep(&mut self, booking: Box<Booking>) {
        self.booked = Some(booking);
        self.key = random_name();
        self.unsure = false;
        self.failed = None;
        self.stage = Stage::Offer;
        self.mine = None;
        // What was asked before does not know of it.
        self.reading = None;
    }

    fn receive_mine(&mut self, answer: Result<ClubNews, Failure>, ctx: &Ctx<'_>) -> Action {
        let wanted = self.stage == Stage::Wanted;
        if wanted {
            self.stage = Stage::Offer;
        }
        let bookings = match answer {
            Ok(ClubNews::Bookings(bookings)) => bookings.items,
            other => {
                if wanted {
                    self.failed = Some(other.err().unwrap_or(Failure::Faulty));
                }
                return Action::None;
            }
        };
        let free = self.booked.is_none() && self.booking.is_none();
        if free && let Some(own) = bookings.iter().find(|own| self.is_of(own)) {
            self.keep(Box::new(own.clone()));
            return Action::None;
        }
        self.mine = Some(bookings);
        if wanted && self.clashes(ctx).next().is_none() { self.book(ctx) } else { Action::None }
    }

    /// How the meeting or the booking is now. What is known stays where there is no answer.
    fn receive_news(&mut self, answer: Result<ClubNews, Failure>) -> Action {
        match answer {
            Ok(ClubNews::Meeting(offered)) => self.offered = *offered,
            Ok(ClubNews::Booking(booking)) if self.is_of(&booking) => self.booked = Some(booking),
            // It was moved or given back, or its card has signed out.
            Ok(ClubNews::Booking(_)) | Err(Failure::Refused(Code::UnknownBooking | Code::NotSignedIn))
                if self.booked.is_some() =>
            {
                self.booked = None;
                return self.read();
            }
            _ => {}
        }
        Action::None
    }

    /// Whether a booking is one of this meeting.
    fn is_of(&self, booking: &Booking) -> bool {
        booking.meeting.id == self.offered.meeting.id && booking.state != BookingState::Cancelled
    }

    /// The meetings at the same time in which the client has a seat or waits for one.
    fn clashes(&self, ctx: &Ctx<'_>) -> impl Iterator<Item = &Meeting> {
        let now = ctx.now.timestamp();
        let others = self.mine.iter().flatten().filter(move |other| counts(other, now));
        others.map(|other| &other.meeting).filter(move |other| other.clashes_with(&self.offered.meeting))
    }

    /// Is seen again: the seat may have been moved or given back meanwhile.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        if self.is_busy() {
            return Action::None;
        }
        let read = self.read();
        if self.booked.is_some() { read } else { read.and(self.look(ctx)) }
    }

    /// Leaves the choice between a name and a card.
    pub fn back(&mut self) -> Option<Action> {
        if self.stage != Stage::Choosing {
            return None;
        }
        self.stage = Stage::Offer;
        Some(Action::None)
    }

    /// The meeting, the choice between a name and a card, or the seat.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        view::page(self, ctx)
    }
}

/// What opens a booking: a guest's code, or the card's session.
fn pass(booking: &Booking) -> Pass {
    booking.code.clone().map_or_else(|| Pass::Own(booking.id.clone()), Pass::Code)
}
