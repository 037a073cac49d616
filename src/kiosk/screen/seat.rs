//! A booking: how far it has come, and what can be done with it.

mod view;

use std::fmt;

use crate::api::meetings::{Booking, MeetingsQuery, Offered};
use crate::domain::meeting::MeetingId;
use crate::kiosk::action::{Action, Destination, Printable, Reply, Request, Toward};
use crate::kiosk::asks::{ClubAsk, ClubNews, Pass, Scanned};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::slips;
use crate::kiosk::ui::{Ctx, Page};

/// How far ahead a booking can be moved, in days.
const AHEAD: u32 = 28;

/// A booking, and what is done with it.
pub struct State {
    pass: Pass,
    booking: Remote<Box<Booking>>,
    stage: Stage,
    /// Other meetings of its kind, to move to.
    others: Remote<Vec<Offered>>,
    step: Step,
    /// The last number of a question, and those that wait for an answer.
    asked: u32,
    reading: Option<u32>,
    listing: Option<u32>,
}

/// Who has a seat, and where, is for them alone.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("seat::State(…)")
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Seat,
    /// Another time is chosen.
    Moving,
    /// Is it really to be given back?
    GivingBack,
}

/// What is done with a booking. Done twice it is done once.
#[derive(Clone)]
enum Deed {
    CheckIn,
    GiveBack,
    Move(MeetingId),
}

/// How far it has come with that.
enum Step {
    Nothing,
    Doing { tag: u32, deed: Deed, slow: bool },
    Done(Deed),
    Failed(Deed, Failure),
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Reads it again.
    Again,
    CheckIn,
    /// Looks for another time.
    Others,
    /// Moves to one of them, by its place.
    To(usize),
    /// Asks whether it is really to be given back.
    GiveBack,
    Keep,
    Sure,
    /// Does again what has got no answer.
    Repeat,
    Print,
    /// Sees other meetings.
    Club,
    SignIn,
}

impl State {
    /// Asks for the booking.
    #[must_use]
    pub fn new(pass: Pass) -> (Self, Action) {
        let mut state = Self {
            pass,
            booking: Remote::Idle,
            stage: Stage::Seat,
            others: Remote::Idle,
            step: Step::Nothing,
            asked: 0,
            reading: None,
            listing: None,
        };
        let action = state.read();
        (state, action)
    }

    fn ask(&mut self, ask: ClubAsk) -> (u32, Action) {
        self.asked += 1;
        (self.asked, Action::Fetch(Request::Club(self.asked, ask)))
    }

    /// Asks how it is now, and for other times where one is chosen. What is there stays meanwhile.
    fn read(&mut self) -> Action {
        if self.booking.ready().is_none() {
            self.booking = Remote::loading();
        }
        let (tag, action) = self.ask(ClubAsk::Booking(self.pass.clone()));
        self.reading = Some(tag);
        if self.stage == Stage::Moving { action.and(self.list()) } else { action }
    }

    fn list(&mut self) -> Action {
        let Some(booking) = self.booking.ready() else { return Action::None };
        let query = MeetingsQuery { kind: Some(booking.meeting.kind), days: Some(AHEAD), ..MeetingsQuery::default() };
        if self.others.ready().is_none() {
            self.others = Remote::loading();
        }
        let (tag, action) = self.ask(ClubAsk::Meetings(query));
        self.listing = Some(tag);
        action
    }

    fn act(&mut self, deed: Deed) -> Action {
        if matches!(self.step, Step::Doing { .. }) {
            return Action::None;
        }
        let pass = self.pass.clone();
        let (tag, action) = self.ask(match &deed {
            Deed::CheckIn => ClubAsk::CheckIn(pass),
            Deed::GiveBack => ClubAsk::Cancel(pass),
            Deed::Move(to) => ClubAsk::Move(pass, to.clone()),
        });
        self.step = Step::Doing { tag, deed, slow: false };
        // What was asked before does not know of it.
        self.reading = None;
        action
    }

    /// Does what was chosen.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Again => return self.read(),
            Message::CheckIn => return self.act(Deed::CheckIn),
            Message::Sure => return self.act(Deed::GiveBack),
            Message::To(at) => {
                let to = self.others.ready().and_then(|others| others.get(at));
                let Some(to) = to.map(|other| other.meeting.id.clone()) else { return Action::None };
                return self.act(Deed::Move(to));
            }
            Message::Repeat => {
                let Step::Failed(deed, _) = &self.step else { return Action::None };
                let deed = deed.clone();
                return self.act(deed);
            }
            Message::Others => {
                self.go(Stage::Moving);
                self.others = Remote::Idle;
                return self.list();
            }
            Message::GiveBack => self.go(Stage::GivingBack),
            Message::Keep => self.go(Stage::Seat),
            Message::Print => {
                let Some(booking) = self.booking.ready() else { return Action::None };
                let slip = slips::seat(ctx.text, booking, &ctx.site.name, &ctx.now);
                return Action::Open(Destination::Print(Printable::Slip(slip)));
            }
            Message::Club => return Action::Replace(Destination::Club),
            Message::SignIn => return Action::Replace(Destination::Card(Toward::Plan, None)),
        }
        Action::None
    }

    fn go(&mut self, stage: Stage) {
        self.stage = stage;
        self.step = Step::Nothing;
    }

    /// Another slip takes the place of this one.
    pub fn scanned(&mut self, scanned: &Scanned, _ctx: &Ctx<'_>) -> Action {
        match scanned {
            Scanned::Seat(code) => Action::Replace(Destination::Seat(Pass::Code(code.clone()))),
            Scanned::Card(_) | Scanned::Other => Action::None,
        }
    }

    /// Takes an answer. Only what was read is asked again by itself.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Club(tag, answer) => return self.answered(tag, answer, ctx),
            Reply::Slow => {
                self.booking.slow();
                self.others.slow();
                if let Step::Doing { slow, .. } = &mut self.step {
                    *slow = true;
                }
            }
            Reply::Retry if matches!(self.booking, Remote::Failed(failure) if !failure.is_refusal()) => {
                return self.read();
            }
            Reply::Retry if self.stage == Stage::Moving && matches!(self.others, Remote::Failed(_)) => {
                return self.list();
            }
            _ => {}
        }
        Action::None
    }

    fn answered(&mut self, tag: u32, answer: Result<ClubNews, Failure>, ctx: &Ctx<'_>) -> Action {
        if let Step::Doing { tag: doing, deed, .. } = &self.step
            && *doing == tag
        {
            let deed = deed.clone();
            return self.acted(deed, answer);
        }
        if self.reading == Some(tag) {
            self.reading = None;
            match answer {
                Ok(ClubNews::Booking(booking)) => self.keep(booking),
                Ok(_) if self.booking.ready().is_none() => self.booking = Remote::Failed(Failure::Faulty),
                Err(failure) if self.booking.ready().is_none() || matches!(failure, Failure::Refused(_)) => {
                    self.booking = Remote::Failed(failure);
                }
                Ok(_) | Err(_) => {}
            }
        } else if self.listing == Some(tag) {
            self.listing = None;
            match answer {
                Ok(ClubNews::Meetings(meetings)) => {
                    let others = meetings.items.into_iter().filter(|other| self.can_move_to(other, ctx));
                    self.others = Remote::Ready(others.collect());
                }
                Ok(_) if self.others.ready().is_none() => self.others = Remote::Failed(Failure::Faulty),
                Err(failure) if self.others.ready().is_none() => self.others = Remote::Failed(failure),
                Ok(_) | Err(_) => {}
            }
        }
        Action::None
    }

    fn keep(&mut self, mut booking: Box<Booking>) {
        if let Pass::Code(code) = &self.pass {
            booking.code.get_or_insert_with(|| code.clone());
        }
        self.booking = Remote::Ready(booking);
    }

    /// Whether it is another time, and still to come. It may be full.
    fn can_move_to(&self, other: &Offered, ctx: &Ctx<'_>) -> bool {
        let here = self.booking.ready().is_some_and(|booking| booking.meeting.id == other.meeting.id);
        !here && !other.meeting.cancelled && other.meeting.starts > ctx.now.timestamp()
    }

    fn acted(&mut self, deed: Deed, answer: Result<ClubNews, Failure>) -> Action {
        let failure = match answer {
            Ok(ClubNews::Booking(booking)) => {
                self.keep(booking);
                self.go(Stage::Seat);
                self.step = Step::Done(deed);
                return Action::None;
            }
            Ok(_) => Failure::Faulty,
            Err(failure) => failure,
        };
        // Where a time was not to be had, another is chosen.
        if !(failure.is_refusal() && matches!(deed, Deed::Move(_))) {
            self.stage = Stage::Seat;
        }
        self.step = Step::Failed(deed, failure);
        if failure.is_refusal() { self.read() } else { Action::None }
    }

    /// Whether it is a card's, and nobody has signed in any more.
    fn is_locked(&self, ctx: &Ctx<'_>) -> bool {
        matches!(self.pass, Pass::Own(_)) && ctx.session.is_none()
    }

    /// Is seen again: it may have a seat by now.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        if self.is_locked(ctx) || matches!(self.step, Step::Doing { .. }) {
            return Action::None;
        }
        self.read()
    }

    /// Leaves the choice of another time, or the question.
    pub fn back(&mut self) -> Option<Action> {
        if self.stage == Stage::Seat {
            return None;
        }
        self.go(Stage::Seat);
        Some(Action::None)
    }

    /// The booking, other times, or the question whether it is really to be given back.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        view::page(self, ctx)
    }
}
