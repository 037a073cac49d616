//! What it would mean: a month's pay before tax, for hours a week at the wages here, beside other work.

mod choices;
mod pay;

use iced::widget::{Column, column, container, row};
use iced::{Fill, FillPortion};

use crate::api::labor::Labor;
use crate::domain::labor::Source;
use crate::domain::occupation::Soc;
use crate::kiosk::action::{Action, Reply, Request};
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::{Ctx, Element, Page, Service, waiting};
use choices::HOURS;
use pay::Level;

/// From this width on what comes of it stands beside the choices.
const BROAD: f32 = 1700.0;

/// An occupation and its figures.
#[derive(Debug)]
struct Work {
    code: Soc,
    labor: Remote<Box<Labor>>,
}

impl Work {
    const fn new(code: Soc) -> Self {
        Self { code, labor: Remote::Idle }
    }

    /// The plain name; the code until the title is there, where there is no plain name.
    fn name(&self, ctx: &Ctx<'_>) -> String {
        let code = self.code.to_string();
        ctx.text.occupation(self.code, self.labor.ready().map_or(&code, |labor| &labor.title))
    }
}

/// What is counted.
#[derive(Debug)]
pub struct State {
    work: Work,
    /// What it can stand beside: what is compared, and the next step.
    others: Vec<Work>,
    /// Which of them it stands beside.
    beside: Option<Soc>,
    /// A week, 1 to 60.
    hours: u16,
    level: Level,
}

/// What a client chooses.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Hours a week.
    Hours(u16),
    Level(Level),
    Beside(Option<Soc>),
    Again,
}

impl State {
    /// Asks for the figures of the occupation and of those that it is compared with.
    #[must_use]
    pub fn new(code: Soc, ctx: &Ctx<'_>) -> (Self, Action) {
        let others: Vec<_> = ctx.kept.compared.codes().filter(|other| *other != code).map(Work::new).collect();
        let beside = others.first().map(|other| other.code);
        let mut state = Self { work: Work::new(code), others, beside, hours: HOURS.usual, level: Level::Middle };
        let action = state.ask();
        (state, action)
    }

    /// Asks for what is not there.
    fn ask(&mut self) -> Action {
        let all = std::iter::once(&mut self.work).chain(&mut self.others);
        let wanted = all.filter_map(|work| work.labor.begin().then_some(work.code));
        wanted.map(|code| Action::Fetch(Request::Labor(code))).fold(Action::None, Action::and)
    }

    /// Counts with what was chosen.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Hours(hours) => self.hours = hours.clamp(HOURS.least, HOURS.most),
            Message::Level(level) => self.level = level,
            Message::Beside(code) => self.beside = code,
            Message::Again => return self.ask(),
        }
        Action::None
    }

    /// Takes the figures of one.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Labor(code, answer) if code == self.work.code => {
                self.work.labor = answer.into();
                self.add_step()
            }
            Reply::Labor(code, answer) => {
                if let Some(other) = self.others.iter_mut().find(|other| other.code == code) {
                    other.labor = answer.into();
                }
                Action::None
            }
            Reply::Slow => {
                std::iter::once(&mut self.work).chain(&mut self.others).for_each(|work| work.labor.slow());
                Action::None
            }
            Reply::Retry => self.ask(),
            _ => Action::None,
        }
    }

    /// The next step is one of the others.
    fn add_step(&mut self) -> Action {
        let Some(step) = self.work.labor.ready().and_then(|labor| labor.ladder.first()).map(|step| step.code) else {
            return Action::None;
        };
        if step == self.work.code || self.others.iter().any(|other| other.code == step) {
            return Action::None;
        }
        self.others.push(Work { code: step, labor: Remote::loading() });
        self.beside = self.beside.or(Some(step));
        Action::Fetch(Request::Labor(step))
    }

    /// What can be chosen, and what comes of it.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        if let Some(mut page) = waiting::figures(ctx, &self.work.labor, Message::Again) {
            page.eyebrow = Some(text.careers_title());
            return page;
        }
        let Some(labor) = self.work.labor.ready() else { return waiting::nothing(ctx) };
        let mut page = Page::list(ctx, text.month_question(), self.content(ctx, labor));
        page.service = Some(Service::Wages);
        page.eyebrow = Some(text.careers_title());
        page
    }

    fn content<'a>(&self, ctx: &Ctx<'_>, labor: &Labor) -> Element<'a, Message> {
        let gap = ctx.metrics.gap;
        let beside = self.others.iter().find(|other| Some(other.code) == self.beside);
        let works: Vec<_> = std::iter::once(&self.work).chain(beside).collect();
        let pay = pay::pay(ctx, &works, self.level, self.hours);
        let choices = choices::choices(ctx, self, labor);
        let choices: Element<'a, Message> = if ctx.metrics.window.width >= BROAD {
            let [choices, pay] =
                [(choices, 5), (pay, 7)].map(|(part, share)| container(part).width(FillPortion(share)));
            row![choices, pay].spacing(gap).into()
        } else {
            column![choices, pay].spacing(gap).into()
        };
        let sources: Vec<Source> = works
            .iter()
            .filter_map(|work| work.labor.ready())
            .flat_map(|labor| labor.sources.iter().cloned())
            .collect();
        let credits = ctx.text.credits(&sources).into_iter();
        let credits = credits.map(|line| ctx.body(line).color(ctx.palette.muted).width(Fill).into());
        column![choices, Column::with_children(credits).spacing(8)].spacing(gap).width(Fill).into()
    }
}
