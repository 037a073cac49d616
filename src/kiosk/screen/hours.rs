//! Hours to write down: of which activity, on which day, how long.

mod view;

use std::fmt;

use jiff::civil::Date;

use crate::api::me::HoursEntry;
use crate::domain::plan::{Activity, Source};
use crate::kiosk::action::{Action, Destination, Reply, Request, Toward};
use crate::kiosk::asks::{PlanAsk, random_name};
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::{Ctx, Page};

/// Minutes between one duration and the next.
const STEP: u32 = 15;
/// The shortest and the longest duration that is offered, in minutes.
const SHORTEST: u32 = STEP;
const LONGEST: u32 = 12 * 60;
/// The duration that is chosen at first, in minutes.
const USUAL: u32 = 60;

/// Hours that are being told, and whether they are kept.
pub struct State {
    stage: Stage,
    /// Which page of the activities is shown.
    page: usize,
    activity: Activity,
    day: Date,
    /// [`SHORTEST`] to [`LONGEST`].
    minutes: u32,
    excused: bool,
    /// Names the record: what is tried again is kept once.
    name: String,
    /// The last number of a question, and the one that waits for an answer.
    asked: u32,
    keeping: Option<u32>,
    slow: bool,
    /// Why the last try kept nothing, as far as is known.
    failed: Option<Failure>,
}

/// What a client did is for them alone.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hours::State(…)")
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Activity,
    Day,
    Time,
    Kept,
}

/// What a client answers.
#[derive(Clone, Copy)]
pub enum Message {
    Turn(usize),
    Activity(Activity),
    Day(Date),
    /// Minutes.
    Time(u32),
    Less,
    More,
    /// Whether it is time for which the client was excused.
    Excused(bool),
    /// Keeps the hours, or tries that again.
    Keep,
    Another,
    Plan,
    SignIn,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hours::Message(…)")
    }
}

impl State {
    /// Begins with the activity.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let state = Self {
            stage: Stage::Activity,
            page: 0,
            activity: Activity::JobSearch,
            day: ctx.now.date(),
            minutes: USUAL,
            excused: false,
            name: random_name(),
            asked: 0,
            keeping: None,
            slow: false,
            failed: None,
        };
        (state, Action::None)
    }

    /// Takes an answer and asks the next question.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::SignIn => return Action::Replace(Destination::Card(Toward::Plan, None)),
            _ if self.keeping.is_some() => {}
            Message::Turn(page) => self.page = page,
            Message::Activity(activity) => {
                self.excused = self.excused && !activity.is_paid();
                self.activity = activity;
                self.stage = Stage::Day;
            }
            Message::Day(day) => {
                self.day = day;
                self.stage = Stage::Time;
            }
            Message::Time(minutes) => self.minutes = minutes.clamp(SHORTEST, LONGEST),
            Message::Less => self.minutes = self.minutes.saturating_sub(STEP).max(SHORTEST),
            Message::More => self.minutes = self.minutes.saturating_add(STEP).min(LONGEST),
            Message::Excused(excused) => self.excused = excused && !self.activity.is_paid(),
            Message::Keep => return self.keep(),
            Message::Another => {
                let (state, action) = Self::new(ctx);
                *self = Self { asked: self.asked, ..state };
                return action;
            }
            Message::Plan => return Action::Replace(Destination::Plan),
        }
        Action::None
    }

    /// Has the hours kept, under the same name as before as long as it is not known that they are.
    fn keep(&mut self) -> Action {
        let entry = HoursEntry {
            date: self.day,
            activity: self.activity,
            minutes: self.minutes,
            source: Source::Told,
            excused: self.excused,
        };
        self.asked += 1;
        self.keeping = Some(self.asked);
        self.slow = false;
        self.failed = None;
        Action::Fetch(Request::Plan(self.asked, PlanAsk::PutHours(self.name.clone(), entry)))
    }

    /// Takes whether the hours are kept. They are sent again only when the client says so.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Plan(tag, answer) if self.keeping == Some(tag) => {
                self.keeping = None;
                match answer {
                    Ok(_) => self.stage = Stage::Kept,
                    Err(failure) => self.failed = Some(failure),
                }
            }
            Reply::Slow => self.slow = true,
            _ => {}
        }
        Action::None
    }

    /// Goes back one question; `None` at the first, and where the hours are kept or on their way.
    pub fn back(&mut self) -> Option<Action> {
        if self.keeping.is_some() {
            return None;
        }
        self.stage = match self.stage {
            Stage::Activity | Stage::Kept => return None,
            Stage::Day => Stage::Activity,
            Stage::Time => Stage::Day,
        };
        self.failed = None;
        Some(Action::None)
    }

    /// The question, or what was kept.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        view::page(self, ctx)
    }
}
