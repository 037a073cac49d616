//! What a client wrote down this week and last week, to look at, to change and to delete.

mod kept;
mod one;
mod view;

use std::fmt;

use jiff::ToSpan;

use crate::api::me::ContactEntry;
use crate::api::problem::Code;
use crate::domain::plan::Outcome;
use crate::kiosk::action::{Action, Destination, Reply, Request, Toward};
use crate::kiosk::asks::{PlanAsk, PlanNews};
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::{Ctx, Page};
use kept::{Found, Kept};

/// What names a record.
#[derive(Clone, PartialEq, Eq)]
pub enum Record {
    Contact(String),
    Hours(String),
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Record(…)")
    }
}

/// What is done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Delete,
    /// Says what came of a contact.
    Change(Outcome),
}

/// How far the last deed has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Nothing,
    /// The request of this number waits for an answer.
    Doing {
        tag: u32,
        deed: Deed,
        slow: bool,
    },
    Done(Deed),
    Failed(Deed, Failure),
}

/// What is shown of the record that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Whole,
    /// Whether it is to be deleted.
    Sure,
    /// What came of the contact.
    Outcome,
}

/// What was written down, and what is done with it.
pub struct State {
    /// The last number of a question.
    asked: u32,
    kept: Kept,
    /// The record that is looked at.
    open: Option<Record>,
    stage: Stage,
    step: Step,
}

/// What a client wrote down is for them alone.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("entries::State(…)")
    }
}

/// What a client does with what they wrote down.
#[derive(Debug, Clone)]
pub enum Message {
    Open(Record),
    /// Asks whether to delete it.
    Delete,
    /// Does.
    Sure,
    /// Keeps it.
    Keep,
    /// Asks what came of the contact.
    Change,
    Outcome(Outcome),
    /// The same deed once more.
    Repeat,
    Contact,
    Hours,
    SignIn,
    Again,
}

impl State {
    /// Asks for both weeks.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let kept = Kept::default();
        let mut state = Self { asked: 0, kept, open: None, stage: Stage::Whole, step: Step::Nothing };
        let action = state.ask(ctx, false);
        (state, action)
    }

    fn tag(&mut self) -> u32 {
        self.asked += 1;
        self.asked
    }

    /// Asks for this week and the one before; for those that `failed` alone where that is said.
    fn ask(&mut self, ctx: &Ctx<'_>, failed: bool) -> Action {
        if ctx.session.is_none() {
            return Action::None;
        }
        let today = ctx.now.date();
        let mut action = Action::None;
        for (at, day) in [today, today.saturating_sub(7.days())].into_iter().enumerate() {
            if !failed || self.kept.weeks[at].failed() {
                let tag = self.tag();
                self.kept.weeks[at].begin(tag);
                action = action.and(Action::Fetch(Request::Plan(tag, PlanAsk::Week(Some(day)))));
            }
        }
        action
    }

    /// Is seen again: something may have been written down meanwhile. What is there stays until the answer comes.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        self.ask(ctx, false)
    }

    /// Opens a record, or does something with it.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::SignIn => return Action::Replace(Destination::Card(Toward::Plan, None)),
            _ if matches!(self.step, Step::Doing { .. }) => {}
            Message::Open(record) => {
                self.open = Some(record);
                self.go(Stage::Whole);
            }
            Message::Delete => self.go(Stage::Sure),
            Message::Keep => self.go(Stage::Whole),
            Message::Change => self.go(Stage::Outcome),
            Message::Sure => return self.act(Deed::Delete),
            Message::Outcome(outcome) => return self.act(Deed::Change(outcome)),
            Message::Repeat => {
                if let Step::Failed(deed, _) = self.step {
                    return self.act(deed);
                }
            }
            Message::Contact => return Action::Open(Destination::Contact(None)),
            Message::Hours => return Action::Open(Destination::Hours),
            Message::Again => return self.ask(ctx, true),
        }
        Action::None
    }

    fn go(&mut self, stage: Stage) {
        self.stage = stage;
        self.step = Step::Nothing;
    }

    /// Has the open record deleted or changed. To do it twice is to do it once.
    fn act(&mut self, deed: Deed) -> Action {
        self.stage = Stage::Whole;
        let ask = match (self.found(), deed) {
            (Some(Found::Contact(contact)), Deed::Delete) => PlanAsk::DropContact(contact.id.clone()),
            (Some(Found::Hours(entry)), Deed::Delete) => PlanAsk::DropHours(entry.hours.id.clone()),
            (Some(Found::Contact(contact)), Deed::Change(outcome)) => {
                let entry = ContactEntry {
                    date: contact.date,
                    employer: contact.employer.clone(),
                    how: contact.how,
                    outcome,
                    listing: contact.listing.clone(),
                    notes: contact.notes.clone(),
                };
                PlanAsk::PutContact(contact.id.clone(), entry)
            }
            _ => return Action::None,
        };
        let tag = self.tag();
        self.step = Step::Doing { tag, deed, slow: false };
        Action::Fetch(Request::Plan(tag, ask))
    }

    /// The record that is open, as it is kept.
    fn found(&self) -> Option<Found<'_>> {
        self.open.as_ref().and_then(|record| self.kept.find(record))
    }

    /// Takes a week, or what became of a deed. Only what was read is tried again by itself.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match (reply, self.step) {
            (Reply::Plan(tag, answer), Step::Doing { tag: doing, deed, .. }) if tag == doing => {
                return self.receive_deed(deed, answer, ctx);
            }
            (Reply::Plan(tag, answer), _) => self.kept.take(tag, answer),
            (Reply::Slow, _) => {
                if let Step::Doing { slow, .. } = &mut self.step {
                    *slow = true;
                }
                self.kept.slow();
            }
            (Reply::Retry, _) => return self.ask(ctx, true),
            _ => {}
        }
        Action::None
    }

    fn receive_deed(&mut self, deed: Deed, answer: Result<PlanNews, Failure>, ctx: &Ctx<'_>) -> Action {
        match (deed, answer) {
            // What is to go and is not there has gone.
            (Deed::Delete, Ok(_) | Err(Failure::Refused(Code::UnknownRecord))) => {
                if let Some(record) = self.open.take() {
                    self.kept.remove(&record);
                }
            }
            (Deed::Change(outcome), Ok(_)) => {
                if let Some(record) = &self.open {
                    self.kept.change(record, outcome);
                }
            }
            (_, Err(failure)) => {
                self.step = Step::Failed(deed, failure);
                return Action::None;
            }
        }
        self.step = Step::Done(deed);
        self.ask(ctx, false)
    }

    /// Goes back to the record, and from there to the list; `None` there.
    pub fn back(&mut self) -> Option<Action> {
        if matches!(self.step, Step::Doing { .. }) || self.found().is_none() {
            return None;
        }
        if self.stage == Stage::Whole {
            self.open = None;
        }
        self.go(Stage::Whole);
        Some(Action::None)
    }

    /// What was written down, a record of it, or what is asked about that.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        view::page(self, ctx)
    }
}
