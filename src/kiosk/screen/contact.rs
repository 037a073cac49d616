//! A contact with an employer to write down: about an opening in two taps, or by hand.

mod kept;
mod view;

use std::fmt;

use jiff::civil::Date;

use crate::api::me::{ContactEntry, LONGEST_EMPLOYER, is_employer};
use crate::api::problem::Code;
use crate::domain::plan::{Contact, How, Outcome};
use crate::kiosk::action::{Action, Ask, Brought, Contacted, Destination, Line, Reply, Request, Toward};
use crate::kiosk::asks::{PlanAsk, PlanNews, random_name};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::{Ctx, Page};

/// So many employers of earlier contacts are offered.
const EARLIER: usize = 6;

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Employer,
    How,
    Outcome,
    Day,
    Kept,
    Undone,
}

/// What is done with the contact. Done twice it is done once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Keep,
    Undo,
}

/// How far the last deed has come.
#[derive(Clone, Copy)]
enum Step {
    Nothing,
    /// The request of this number waits for an answer.
    Doing {
        tag: u32,
        deed: Deed,
        slow: bool,
    },
    Failed(Deed, Failure),
}

/// A contact, and whether it is kept.
pub struct State {
    /// The opening that it is about.
    about: Option<Contacted>,
    stage: Stage,
    /// As it is told.
    entry: ContactEntry,
    /// As it is known to be kept.
    kept: Option<ContactEntry>,
    /// Names the record: what is tried again is kept once.
    name: String,
    step: Step,
    /// Employers of earlier contacts, the latest first.
    earlier: Remote<Vec<String>>,
    /// The last number of a question, and the one that asks for earlier contacts.
    asked: u32,
    looking: u32,
}

/// Who was contacted is for the client alone.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("contact::State(…)")
    }
}

/// What a client answers.
#[derive(Clone, Copy)]
pub enum Message {
    /// An employer of an earlier contact, by its place.
    Earlier(usize),
    /// Types the employer's name.
    Type,
    How(How),
    Outcome(Outcome),
    Day(Date),
    /// Chooses another day.
    Days,
    /// Chooses another result.
    Outcomes,
    Undo,
    /// The same deed once more.
    Repeat,
    Another,
    Plan,
    SignIn,
    Again,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("contact::Message(…)")
    }
}

/// An employer's name as the backend takes it; nothing where nothing of it can be seen.
fn seen(name: &str) -> Option<String> {
    let spaced = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let can_be_seen = |c: &char| *c == ' ' || is_employer(c.encode_utf8(&mut [0; 4]));
    let seen: String = spaced.trim().chars().filter(can_be_seen).take(LONGEST_EMPLOYER).collect();
    Some(seen.trim().to_owned()).filter(|name| is_employer(name))
}

/// The employers of contacts that come newest first, each once.
fn latest(contacts: Vec<Contact>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for Contact { employer, .. } in contacts {
        let known = names.iter().any(|name| name.to_lowercase() == employer.to_lowercase());
        if !known && names.len() < EARLIER {
            names.push(employer);
        }
    }
    names
}

impl State {
    /// Asks how the opening's employer was contacted; without an opening, or where it names nobody, which employer.
    #[must_use]
    pub fn new(about: Option<Contacted>, ctx: &Ctx<'_>) -> (Self, Action) {
        let employer = about.as_ref().and_then(|about| seen(about.employer.as_deref()?));
        let mut state = Self {
            stage: if employer.is_some() { Stage::How } else { Stage::Employer },
            entry: ContactEntry {
                date: ctx.now.date(),
                employer: employer.unwrap_or_default(),
                how: How::Applied,
                outcome: Outcome::Waiting,
                listing: about.as_ref().map(|about| about.listing.clone()),
                notes: String::new(),
            },
            about,
            kept: None,
            name: random_name(),
            step: Step::Nothing,
            earlier: Remote::Idle,
            asked: 0,
            looking: 0,
        };
        let action = if ctx.session.is_none() || state.stage == Stage::How {
            Action::None
        } else if state.about.is_some() {
            state.line()
        } else {
            state.look()
        };
        (state, action)
    }

    /// Asks for earlier contacts.
    fn look(&mut self) -> Action {
        self.asked += 1;
        self.looking = self.asked;
        self.earlier = Remote::loading();
        Action::Fetch(Request::Plan(self.looking, PlanAsk::Contacts))
    }

    /// Opens the keyboard for the employer's name.
    fn line(&self) -> Action {
        Action::Open(Destination::Line(Line { ask: Ask::Contacted, before: self.entry.employer.clone() }))
    }

    fn go(&mut self, stage: Stage) {
        self.stage = stage;
        self.step = Step::Nothing;
    }

    fn contacted(&mut self, employer: String) {
        self.entry.employer = employer;
        self.go(Stage::How);
    }

    /// Has the contact kept as it is told now, or deleted: always under the same name.
    fn act(&mut self, deed: Deed) -> Action {
        let name = self.name.clone();
        let ask = match deed {
            Deed::Keep => PlanAsk::PutContact(name, self.entry.clone()),
            Deed::Undo => PlanAsk::DropContact(name),
        };
        self.asked += 1;
        self.step = Step::Doing { tag: self.asked, deed, slow: false };
        Action::Fetch(Request::Plan(self.asked, ask))
    }

    /// Takes an answer, and keeps the contact with the last one.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::SignIn => return Action::Replace(Destination::Card(Toward::Plan, None)),
            _ if matches!(self.step, Step::Doing { .. }) => {}
            Message::Earlier(at) => {
                if let Some(employer) = self.earlier.ready().and_then(|names| names.get(at)).cloned() {
                    self.contacted(employer);
                }
            }
            Message::Type => return self.line(),
            Message::How(how) => {
                self.entry.how = how;
                if self.about.is_some() {
                    return self.act(Deed::Keep);
                }
                self.go(Stage::Outcome);
            }
            Message::Outcome(outcome) => {
                self.entry.outcome = outcome;
                return self.act(Deed::Keep);
            }
            Message::Day(day) => {
                self.entry.date = day;
                if self.kept.is_some() {
                    return self.act(Deed::Keep);
                }
                self.go(Stage::Outcome);
            }
            Message::Days => self.go(Stage::Day),
            Message::Outcomes => self.go(Stage::Outcome),
            Message::Undo => return self.act(Deed::Undo),
            Message::Repeat => {
                if let Step::Failed(deed, _) = self.step {
                    return self.act(deed);
                }
            }
            Message::Another => {
                let asked = self.asked;
                *self = Self { asked, ..Self::new(None, ctx).0 };
                return self.look();
            }
            Message::Plan => return Action::Replace(Destination::Plan),
            Message::Again => return self.look(),
        }
        Action::None
    }

    /// Takes the employer's name that was typed.
    pub fn take(&mut self, brought: Brought, _ctx: &Ctx<'_>) -> Action {
        if let Brought::Line(Ask::Contacted, line) = brought
            && let Some(employer) = seen(&line)
        {
            self.contacted(employer);
        }
        Action::None
    }

    /// Takes earlier contacts, or what became of a deed. Only what was read is tried again by itself.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match (reply, self.step) {
            (Reply::Plan(tag, answer), Step::Doing { tag: doing, deed, .. }) if tag == doing => {
                self.done(deed, answer);
            }
            (Reply::Plan(tag, answer), _) if tag == self.looking => {
                self.earlier = match answer {
                    Ok(PlanNews::Contacts(contacts)) => Remote::Ready(latest(contacts)),
                    Ok(_) => Remote::Failed(Failure::Faulty),
                    Err(failure) => Remote::Failed(failure),
                };
            }
            (Reply::Slow, step) => {
                if let Step::Doing { tag, deed, .. } = step {
                    self.step = Step::Doing { tag, deed, slow: true };
                }
                self.earlier.slow();
            }
            (Reply::Retry, _) if matches!(self.earlier, Remote::Failed(_)) => return self.look(),
            _ => {}
        }
        Action::None
    }

    fn done(&mut self, deed: Deed, answer: Result<PlanNews, Failure>) {
        match (deed, answer) {
            (Deed::Keep, Ok(_)) => {
                self.kept = Some(self.entry.clone());
                self.go(Stage::Kept);
            }
            // What is to go and is not there has gone.
            (Deed::Undo, Ok(_) | Err(Failure::Refused(Code::UnknownRecord))) => {
                self.kept = None;
                self.go(Stage::Undone);
            }
            (_, Err(failure)) => {
                self.step = Step::Failed(deed, failure);
                if let Some(kept) = self.kept.as_ref().filter(|_| failure.is_refusal()) {
                    // It was not done: what is kept is as before.
                    self.entry = kept.clone();
                    self.stage = Stage::Kept;
                }
            }
        }
    }

    /// Whether it is not known what is kept now.
    const fn is_unsure(&self) -> bool {
        matches!(self.step, Step::Failed(_, failure) if !failure.is_refusal())
    }

    /// Goes back one question; `None` at the first, and where the contact is kept or on its way.
    pub fn back(&mut self) -> Option<Action> {
        // What is not known to be kept as it is told is not shown as if it were.
        if matches!(self.step, Step::Doing { .. }) || (self.is_unsure() && self.kept.is_some()) {
            return None;
        }
        let stage = match (self.step, self.stage) {
            (_, Stage::Employer | Stage::Kept | Stage::Undone) => return None,
            (Step::Failed(..), stage) => stage,
            (_, Stage::Outcome | Stage::Day) if self.kept.is_some() => Stage::Kept,
            (_, Stage::How) => match &self.about {
                Some(about) if about.employer.as_deref().and_then(seen).is_some() => return None,
                _ => Stage::Employer,
            },
            (_, Stage::Outcome) => Stage::How,
            (_, Stage::Day) => Stage::Outcome,
        };
        self.go(stage);
        Some(Action::None)
    }

    /// The question, or what was kept.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        view::page(self, ctx)
    }
}
