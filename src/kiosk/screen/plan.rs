//! A client's week: employers contacted, hours that count, what is next, day by day, as the backend counts them.

mod contacts;
mod days;
mod frame;
mod hours;
mod next;
mod offer;
mod stops;

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::api::meetings::Booking;
use crate::domain::plan::Week;
use crate::kiosk::action::{Action, Destination, Reply, Request, Toward};
use crate::kiosk::asks::{ClubAsk, ClubNews, Pass, PlanAsk, PlanNews};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::{Ctx, Page, Service, waiting};
use offer::Offer;

/// What was asked for, by the request of this number. What is there stays until the answer comes.
struct Asked<T> {
    tag: u32,
    value: Remote<T>,
}

impl<T> Default for Asked<T> {
    fn default() -> Self {
        Self { tag: 0, value: Remote::Idle }
    }
}

impl<T> Asked<T> {
    fn begin(&mut self, tag: u32) -> u32 {
        self.tag = tag;
        if self.value.ready().is_none() {
            self.value = Remote::loading();
        }
        tag
    }

    const fn failed(&self) -> bool {
        matches!(self.value, Remote::Failed(_))
    }
}

/// A client's week. Its `Debug` tells nothing of it.
#[derive(Default)]
pub struct State {
    /// Which request was the last.
    asked: u32,
    /// A day of the week that was chosen; today where none was.
    chosen: Option<Date>,
    /// The day whose week is shown.
    day: Date,
    week: Asked<Box<Week>>,
    bookings: Asked<Vec<Booking>>,
    /// How many openings the client keeps.
    saved: Asked<u64>,
    offer: Offer,
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").finish_non_exhaustive()
    }
}

/// What a client does with their week.
#[derive(Debug, Clone)]
pub enum Message {
    /// Whether the time at the kiosk is to be counted.
    Count(bool),
    /// The week before.
    Before,
    /// This week.
    Now,
    Seat(Pass),
    Club,
    Saved,
    Contact,
    Hours,
    Log,
    Entries,
    Mine,
    SignIn,
    Again,
}

impl State {
    /// Asks for this week, the client's seats and their openings.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { day: ctx.now.date(), ..Self::default() };
        let action = state.ask(ctx);
        (state, action)
    }

    fn tag(&mut self) -> u32 {
        self.asked += 1;
        self.asked
    }

    /// Asks for everything.
    fn ask(&mut self, ctx: &Ctx<'_>) -> Action {
        if ctx.session.is_none() {
            return Action::None;
        }
        self.ask_week(ctx).and(self.ask_bookings()).and(self.ask_saved())
    }

    fn ask_week(&mut self, ctx: &Ctx<'_>) -> Action {
        self.day = self.chosen.unwrap_or_else(|| ctx.now.date());
        let tag = self.tag();
        Action::Fetch(Request::Plan(self.week.begin(tag), PlanAsk::Week(Some(self.day))))
    }

    fn ask_bookings(&mut self) -> Action {
        let tag = self.tag();
        Action::Fetch(Request::Club(self.bookings.begin(tag), ClubAsk::Mine))
    }

    fn ask_saved(&mut self) -> Action {
        let tag = self.tag();
        Action::Fetch(Request::Plan(self.saved.begin(tag), PlanAsk::Saved))
    }

    /// Asks for what failed.
    fn ask_again(&mut self, ctx: &Ctx<'_>) -> Action {
        let mut action = Action::None;
        if self.week.failed() {
            action = action.and(self.ask_week(ctx));
        }
        if self.bookings.failed() {
            action = action.and(self.ask_bookings());
        }
        if self.saved.failed() {
            action = action.and(self.ask_saved());
        }
        action
    }

    /// The week of another day.
    fn choose(&mut self, day: Option<Date>, ctx: &Ctx<'_>) -> Action {
        self.chosen = day;
        self.week.value = Remote::Idle;
        self.ask_week(ctx)
    }

    /// Was away and is seen again: something may have been written down meanwhile.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        self.ask(ctx)
    }

    /// Counts what was offered, shows another week, or goes where a button leads.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        Action::Open(match message {
            Message::Count(true) => {
                let tag = self.tag();
                return self.offer.accept(tag, ctx);
            }
            Message::Count(false) => {
                self.offer = Offer::default();
                return Action::Counted.and(self.ask_week(ctx));
            }
            Message::Before => {
                let Some(week) = self.week.value.ready() else { return Action::None };
                let day = week.first.saturating_sub(1.day());
                return self.choose(Some(day), ctx);
            }
            Message::Now => return self.choose(None, ctx),
            Message::Again => return self.ask_again(ctx),
            Message::SignIn => return Action::Replace(Destination::Card(Toward::Plan, None)),
            Message::Seat(pass) => Destination::Seat(pass),
            Message::Club => Destination::Club,
            Message::Saved => Destination::Saved,
            Message::Contact => Destination::Contact(None),
            Message::Hours => Destination::Hours,
            Message::Log => Destination::Log,
            Message::Entries => Destination::Entries,
            Message::Mine => Destination::Mine,
        })
    }

    /// Takes the week, the seats, the openings, or whether time was counted. Only what was read is tried again.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Plan(tag, answer) if tag == self.week.tag => {
                self.week.value = answer.and_then(week).into();
            }
            Reply::Plan(tag, answer) if tag == self.saved.tag => self.saved.value = answer.and_then(saved).into(),
            Reply::Plan(tag, answer) if self.offer.take(tag, &answer) => {
                return Action::Counted.and(self.ask_week(ctx));
            }
            Reply::Club(tag, answer) if tag == self.bookings.tag => {
                self.bookings.value = answer.and_then(bookings).into();
            }
            Reply::Slow => {
                self.week.value.slow();
                self.bookings.value.slow();
                self.saved.value.slow();
            }
            Reply::Retry => return self.ask_again(ctx),
            _ => {}
        }
        Action::None
    }

    /// The week, or the way to sign in again.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let mut page = match (&ctx.session, self.week.value.ready()) {
            (None, _) => frame::over(ctx),
            (Some(session), Some(week)) => frame::page(ctx, self, session.nickname(), week),
            (Some(_), None) => waiting::until(ctx, Service::Plan, &self.week.value, Message::Again)
                .unwrap_or_else(|| waiting::nothing(ctx)),
        };
        page.service = Some(Service::Plan);
        page.eyebrow = Some(ctx.text.home_plan());
        page
    }
}

fn week(news: PlanNews) -> Result<Box<Week>, Failure> {
    match news {
        PlanNews::Week(week) => Ok(week),
        _ => Err(Failure::Faulty),
    }
}

fn saved(news: PlanNews) -> Result<u64, Failure> {
    match news {
        PlanNews::Saved(saved) => Ok(saved.items.len() as u64),
        _ => Err(Failure::Faulty),
    }
}

fn bookings(news: ClubNews) -> Result<Vec<Booking>, Failure> {
    match news {
        ClubNews::Bookings(bookings) => Ok(bookings.items),
        _ => Err(Failure::Faulty),
    }
}
