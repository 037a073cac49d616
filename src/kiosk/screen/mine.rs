//! What the card of a client keeps: the resume, to keep and to bring back; all of it, to delete.

mod held;
mod sure;
mod view;

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::api::me::{LARGEST_RESUME, ResumeToKeep};
use crate::api::problem::Code;
use crate::domain::resume::draft::Draft;
use crate::kiosk::action::{Action, Destination, Reply, Request, Toward};
use crate::kiosk::asks::{CardAsk, CardNews, PlanAsk};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::{Ctx, Page};
use held::Held;

/// What is changed on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    /// The resume of this visit is kept.
    Keep,
    /// The kept resume goes.
    Drop,
    /// Everything goes.
    Delete,
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
    /// The resume is kept.
    Kept,
    /// The kept resume has gone.
    Dropped,
    /// The resume is larger than a card keeps.
    TooLong,
    Failed(Deed, Failure),
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Whole,
    /// Whether the resume on the card is to give way to the one that is being written.
    Overwrite,
    /// Whether the one that is being written is to give way to the one on the card.
    Replace,
    /// Whether the kept resume is to go.
    Drop,
    /// Whether everything is to go.
    Delete,
    /// It has gone.
    Deleted,
}

/// What the card keeps, and what is done with it.
pub struct State {
    /// The last number of a question.
    asked: u32,
    held: Held,
    stage: Stage,
    step: Step,
}

/// What a card keeps is for its client alone.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("mine::State(…)")
    }
}

/// What a client does with what their card keeps.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Keeps the resume of this visit, once that is sure.
    Keep,
    /// Brings the kept one back, once that is sure.
    BringBack,
    /// Asks whether to delete the kept one.
    Drop,
    Plan,
    Saved,
    /// Asks whether to delete everything.
    Delete,
    /// Does what was asked.
    Sure,
    /// Does not.
    Leave,
    SignOut,
    SignIn,
    Again,
}

impl State {
    /// Asks what the card keeps.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { asked: 0, held: Held::default(), stage: Stage::Whole, step: Step::Nothing };
        let action = state.ask(ctx, false);
        (state, action)
    }

    fn ask(&mut self, ctx: &Ctx<'_>, failed: bool) -> Action {
        if ctx.session.is_none() { Action::None } else { self.held.ask(&mut self.asked, failed) }
    }

    /// Is seen again: something may have changed meanwhile. What is there stays until the answer comes.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        // Another resume may be written or kept by now.
        if matches!(self.step, Step::Kept | Step::Dropped) {
            self.step = Step::Nothing;
        }
        self.ask(ctx, false)
    }

    /// Keeps or brings back the resume, deletes everything, or asks first.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::SignIn => return Action::Replace(Destination::Card(Toward::Mine, None)),
            _ if matches!(self.step, Step::Doing { .. }) => {}
            Message::Keep if self.held.resume().is_some() => self.go(Stage::Overwrite),
            Message::Keep => return self.keep(ctx),
            Message::BringBack if !ctx.draft.is_empty() => self.go(Stage::Replace),
            Message::BringBack => return self.bring_back(),
            Message::Drop => self.go(Stage::Drop),
            Message::Plan => return Action::Open(Destination::Plan),
            Message::Saved => return Action::Open(Destination::Saved),
            Message::Delete => self.go(Stage::Delete),
            Message::Sure => {
                return match self.stage {
                    Stage::Overwrite => self.keep(ctx),
                    Stage::Replace => self.bring_back(),
                    Stage::Drop => self.act(Deed::Drop, |tag| Request::Plan(tag, PlanAsk::DropResume)),
                    Stage::Delete => self.act(Deed::Delete, |tag| Request::Card(tag, CardAsk::DeleteAll)),
                    Stage::Whole | Stage::Deleted => Action::None,
                };
            }
            Message::Leave => self.go(Stage::Whole),
            Message::SignOut => return Action::SignOut,
            Message::Again => return self.ask(ctx, true),
        }
        Action::None
    }

    fn go(&mut self, stage: Stage) {
        self.stage = stage;
        self.step = Step::Nothing;
    }

    fn act(&mut self, deed: Deed, request: impl FnOnce(u32) -> Request) -> Action {
        self.asked += 1;
        self.step = Step::Doing { tag: self.asked, deed, slow: false };
        Action::Fetch(request(self.asked))
    }

    /// Has the resume of this visit kept.
    fn keep(&mut self, ctx: &Ctx<'_>) -> Action {
        self.go(Stage::Whole);
        let Some(resume) = to_keep(&ctx.draft) else {
            self.step = Step::TooLong;
            return Action::None;
        };
        self.act(Deed::Keep, |tag| Request::Plan(tag, PlanAsk::KeepResume(resume)))
    }

    /// Goes on with the resume that is kept. Its questions lie below its end, for what is still to be made better.
    fn bring_back(&mut self) -> Action {
        self.go(Stage::Whole);
        let Some(kept) = self.held.resume() else { return Action::None };
        Action::Write(Arc::clone(&kept.draft))
            .and(Action::Open(Destination::Resume(None)))
            .and(Action::Open(Destination::Finish))
    }

    /// Takes what the card keeps, or what became of a deed. Only what was read is tried again by itself.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match (reply, self.step) {
            (Reply::Plan(tag, answer), Step::Doing { tag: doing, deed: Deed::Keep, .. }) if tag == doing => {
                self.step = match answer {
                    Ok(_) => Step::Kept,
                    Err(failure) => Step::Failed(Deed::Keep, failure),
                };
                return self.ask(ctx, false);
            }
            (Reply::Plan(tag, answer), Step::Doing { tag: doing, deed: Deed::Drop, .. }) if tag == doing => {
                match answer {
                    // What is not there to be deleted is gone.
                    Ok(_) | Err(Failure::Refused(Code::UnknownRecord)) => {
                        self.go(Stage::Whole);
                        self.step = Step::Dropped;
                        self.held.resume.value = Remote::Ready(None);
                    }
                    Err(failure) => self.step = Step::Failed(Deed::Drop, failure),
                }
                return self.ask(ctx, false);
            }
            (Reply::Card(tag, answer), Step::Doing { tag: doing, deed: Deed::Delete, .. }) if tag == doing => {
                return self.deleted(&answer, ctx);
            }
            (Reply::Plan(tag, answer), _) => self.held.take(tag, answer),
            (Reply::Club(tag, answer), _) => self.held.take_seats(tag, answer, &ctx.now),
            (Reply::Slow, _) => {
                if let Step::Doing { slow, .. } = &mut self.step {
                    *slow = true;
                }
                self.held.slow();
            }
            (Reply::Retry, _) => return self.ask(ctx, true),
            _ => {}
        }
        Action::None
    }

    fn deleted(&mut self, answer: &Result<CardNews, Failure>, ctx: &Ctx<'_>) -> Action {
        let Err(failure) = *answer else {
            self.go(Stage::Deleted);
            self.held = Held::default();
            return Action::None;
        };
        self.step = Step::Failed(Deed::Delete, failure);
        // Either it had gone before, or the session is over. The next question finds out, and ends the session here.
        let over = matches!(failure, Failure::Refused(Code::NotSignedIn));
        if over { self.ask(ctx, false) } else { Action::None }
    }

    /// Goes back to what the card keeps; `None` there.
    pub fn back(&mut self) -> Option<Action> {
        let asks = matches!(self.stage, Stage::Overwrite | Stage::Replace | Stage::Drop | Stage::Delete);
        if !asks || matches!(self.step, Step::Doing { .. }) {
            return None;
        }
        self.go(Stage::Whole);
        Some(Action::None)
    }

    /// What the card keeps, what is asked about it, or that it is gone.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        view::page(self, ctx)
    }
}

/// The resume as a card keeps it; `None` where it is too long.
fn to_keep(draft: &Draft) -> Option<ResumeToKeep> {
    let Ok(Value::Object(resume)) = serde_json::to_value(draft.resume()) else { return None };
    let kept = ResumeToKeep { resume, layout: Some(draft.layout.name().to_owned()) };
    let sent = serde_json::to_vec(&kept).ok()?;
    (sent.len() <= LARGEST_RESUME).then_some(kept)
}
