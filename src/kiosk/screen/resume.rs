//! Building a resume, one question at a time, with the real page beside it. What is answered is the visit's draft; here
//! is only which question is asked.

mod entry;
mod paper;
mod questions;
mod step;
mod toggles;
mod typed;

use std::sync::Arc;

use iced::Fill;
use iced::widget::{column, row};

use crate::domain::resume::draft::Opening;
use crate::domain::resume::kinds::Kind;
use crate::domain::resume::{Length, Resume};
use crate::kiosk::action::{Action, Ask, Destination, Reply, Then};
use crate::kiosk::ui::sheet::Stand;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, sheet};
use crate::kiosk::widget::shell::WAY_ON;
use entry::Entry;
use step::Step;
use toggles::SIZE;

/// Which question is asked.
#[derive(Debug)]
pub struct State {
    step: Step,
    /// The questions before, since it was opened.
    before: Vec<Step>,
    /// Of the things to tap.
    page: usize,
    /// Whether the page is shown as large as the glass allows.
    closer: bool,
    /// Whether the phone that is typed is one where somebody else takes messages.
    messages: bool,
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Add(Kind),
    Edit(Entry),
    /// Changes places with the one above.
    Up(Entry),
    /// Changes places with the one below.
    Down(Entry),
    Remove(Entry),
    /// Types something.
    Type(Ask),
    /// Types the name of a job.
    Title,
    MessagePhone,
    /// The center takes messages, or no longer.
    Center,
    Length(Length),
    /// Whether it goes on.
    Current(bool),
    /// By its place among all that the question offers.
    Toggle(usize),
    More,
    /// By its place.
    Schooling(usize),
    /// The same work as before.
    SameGoal,
    Closer(bool),
    Undo,
    Next,
}

fn write(ctx: &Ctx<'_>, change: impl FnOnce(&mut Resume)) -> Action {
    Action::Write(Arc::new(ctx.draft.changed(change)))
}

impl State {
    /// Begins with work; the opening, where it is for one, is the goal.
    #[must_use]
    pub fn new(opening: Option<Opening>, ctx: &Ctx<'_>) -> (Self, Action) {
        let state = Self { step: Step::Work, before: Vec::new(), page: 0, closer: false, messages: false };
        let aimed = opening.map(|opening| Action::Write(Arc::new(ctx.draft.aimed_at(opening))));
        (state, aimed.unwrap_or(Action::None))
    }

    fn go(&mut self, step: Step) {
        self.before.push(self.step);
        self.step = step;
        self.page = 0;
    }

    /// On to the question after this one, of what the resume will say.
    fn on(&mut self, resume: &Resume) -> Action {
        match self.step.next(resume) {
            Some(step) => {
                self.go(step);
                Action::None
            }
            None => Action::Open(Destination::Finish),
        }
    }

    /// Writes, and goes on to the next question.
    fn answer(&mut self, ctx: &Ctx<'_>, change: impl FnOnce(&mut Resume)) -> Action {
        let draft = ctx.draft.changed(change);
        let on = self.on(draft.resume());
        Action::Write(Arc::new(draft)).and(on)
    }

    /// Answers what is asked of a piece of work.
    fn answer_entry(&mut self, ctx: &Ctx<'_>, change: impl FnOnce(entry::Fields<'_>)) -> Action {
        let Some(entry) = self.step.entry() else { return Action::None };
        self.answer(ctx, |resume| entry.change(resume, change))
    }

    /// Adds a piece of work and asks about it.
    fn add(&mut self, kind: Kind, ctx: &Ctx<'_>) -> Action {
        if kind == Kind::Job {
            return Action::Open(Destination::Titles(Then::Resume));
        }
        let entry = Entry::next(kind, ctx.draft.resume());
        self.go(if kind == Kind::Volunteer { Step::Where(entry) } else { Step::Length(entry) });
        write(ctx, |resume| entry.add(resume, kind.position(), kind.group()))
    }

    /// Two pieces of work change places.
    fn swap(&mut self, one: Entry, other: Option<Entry>, ctx: &Ctx<'_>) -> Action {
        self.rearranged();
        other.map_or(Action::None, |other| write(ctx, |resume| one.swap(other, resume)))
    }

    /// Pieces of work stand in other places from now on.
    fn rearranged(&mut self) {
        self.before.retain(|step| step.entry().is_none());
    }

    /// Takes an answer, or goes where a button leads.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        let resume = ctx.draft.resume();
        self.step = self.step.within(resume);
        match message {
            Message::Add(kind) => self.add(kind, ctx),
            Message::Edit(entry) => {
                let job = entry.facts(resume).is_some_and(|facts| facts.is_job());
                let placed = job || matches!(entry, Entry::Volunteer(_));
                self.go(if placed { Step::Where(entry) } else { Step::Length(entry) });
                Action::None
            }
            Message::Up(entry) => self.swap(entry, entry.above(), ctx),
            Message::Down(entry) => self.swap(entry, entry.below(resume), ctx),
            Message::Remove(entry) => {
                self.rearranged();
                write(ctx, |resume| entry.remove(resume))
            }
            Message::Type(ask) => {
                self.messages = false;
                self.line(ask, resume)
            }
            Message::MessagePhone => {
                self.messages = true;
                self.line(Ask::Phone, resume)
            }
            Message::Title => {
                Action::Open(Destination::Titles(if self.step == Step::Goal { Then::Goal } else { Then::Resume }))
            }
            Message::Center => typed::center(ctx),
            Message::Length(length) => self.answer_entry(ctx, |fields| *fields.length = Some(length)),
            Message::Current(current) => self.answer_entry(ctx, |fields| *fields.current = current),
            Message::Toggle(at) => {
                let toggles = toggles::toggles(self.step, resume, ctx.text.language().tag());
                let Some(toggle) = toggles.get(at) else { return Action::None };
                write(ctx, |resume| toggles::turn(self.step, resume, &toggle.resume))
            }
            Message::More => {
                let count = toggles::toggles(self.step, resume, ctx.text.language().tag()).len();
                self.page = (self.page + 1) % count.div_ceil(SIZE).max(1);
                Action::None
            }
            Message::Schooling(at) => {
                let phrases = questions::schoolings(ctx.text.language().tag());
                let Some(phrase) = phrases.get(at) else { return Action::None };
                self.answer(ctx, |resume| typed::schooling(resume, phrase.resume))
            }
            Message::SameGoal => {
                let position = resume.work.first().map(|work| work.position.clone()).unwrap_or_default();
                self.answer(ctx, |resume| resume.basics.label = position)
            }
            Message::Closer(closer) => {
                self.closer = closer;
                Action::None
            }
            Message::Undo => {
                self.rearranged();
                Action::Write(Arc::new(ctx.draft.undone()))
            }
            Message::Next => self.on(resume),
        }
    }

    /// Asks nothing of the backend.
    pub fn receive(&mut self, _reply: Reply, _ctx: &Ctx<'_>) -> Action {
        Action::None
    }

    /// Goes back to the question before; `None` at the first.
    pub fn back(&mut self) -> Option<Action> {
        if self.closer {
            self.closer = false;
        } else {
            self.step = self.before.pop()?;
            self.page = 0;
        }
        Some(Action::None)
    }

    /// A question and its answers, or the page from near.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        if self.closer {
            return sheet::closer(ctx, Message::Closer(false));
        }
        let text = ctx.text;
        let resume = ctx.draft.resume();
        let step = self.step.within(resume);
        let taps = matches!(step, Step::Tasks(_) | Step::Strengths | Step::Languages | Step::Licenses);
        let (content, pages) = if taps { self.taps(ctx, step) } else { (questions::view(ctx, step), 1) };
        let mut helpers = helpers(ctx, step, pages);
        let content = sheet::with_helpers(ctx, content, &mut helpers);
        let mut page = Page::list(ctx, step.question(text, resume), content);
        page.service = Some(Service::Resume);
        page.eyebrow = Some(text.resume_title());
        page.below = sheet::stops(ctx, step.stop());
        page.ways = vec![way_on(ctx, step.is_answered(resume))];
        sheet::put(ctx, &mut page, paper::part(step, resume), helpers, Message::Closer(true));
        page
    }

    /// Things to tap, and how many pages of them there are.
    fn taps<'a>(&self, ctx: &Ctx<'_>, step: Step) -> (Element<'a, Message>, usize) {
        let text = ctx.text;
        let resume = ctx.draft.resume();
        let toggles = toggles::toggles(step, resume, text.language().tag());
        let pages = toggles.len().div_ceil(SIZE).max(1);
        // What was tapped away in the client's own words may have been all of a page.
        let now = self.page.min(pages - 1);
        let title = step.entry().and_then(|entry| entry.facts(resume)).map(|facts| facts.title());
        let all = match title.filter(|title| !title.is_empty()) {
            Some(title) => text.resume_tap_of(&title),
            None => text.resume_tap(),
        };
        let come = (pages > 1).then(|| ctx.body(text.pager_short(now as u64 + 1, pages as u64)).news());
        let said = row![ctx.body(all).width(Fill), come].spacing(16);
        (column![said, toggles::view(ctx, &toggles, now)].spacing(ctx.metrics.gap).width(Fill).into(), pages)
    }
}

/// What else can be done at a question.
fn helpers<'a>(ctx: &Ctx<'_>, step: Step, pages: usize) -> Vec<Element<'a, Message>> {
    let text = ctx.text;
    let undo = button::button(ctx, Icon::Undo2, &text.resume_undo());
    let mut helpers: Vec<Element<'a, Message>> =
        vec![undo.on_press_maybe(ctx.draft.can_undo().then_some(Message::Undo)).into()];
    let own = match step {
        Step::Tasks(_) => Some(Ask::Task),
        Step::Strengths => Some(Ask::Skill),
        _ => None,
    };
    if let Some(ask) = own {
        let own = button::button(ctx, Icon::Keyboard, &text.resume_own_words());
        helpers.push(own.on_press(Message::Type(ask)).into());
    }
    if pages > 1 {
        let more = if own.is_some() { text.resume_more_ideas() } else { text.resume_more() };
        helpers.push(button::button(ctx, Icon::ChevronRight, &more).on_press(Message::More).into());
    }
    if sheet::stand(ctx) == Stand::Behind {
        let see = button::button(ctx, Icon::ZoomIn, &text.resume_see());
        helpers.push(see.on_press(Message::Closer(true)).into());
    }
    helpers
}

/// To the next question: without an answer, or with one.
fn way_on<'a>(ctx: &Ctx<'_>, answered: bool) -> Element<'a, Message> {
    let text = ctx.text;
    let on = if answered {
        button::primary(ctx, Icon::ArrowRight, &text.resume_next())
    } else {
        button::button(ctx, Icon::ChevronRight, &text.resume_skip()).id(WAY_ON)
    };
    on.on_press(Message::Next).into()
}
