//! A week's log: of which week, what it says, and the way to paper.

mod made;

use std::fmt;

use iced::Fill;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::api::me::{LONGEST_SITE, LogToMake, SignedLog};
use crate::api::problem::Code;
use crate::i18n::{Language, Text};
use crate::kiosk::action::{Action, Destination, Printable, Reply, Request, Toward};
use crate::kiosk::asks::{PlanAsk, PlanNews};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::logs::{week, week_log};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, page, waiting};
use crate::kiosk::widget::grid::grid;

/// The server makes the logs of weeks that began so many days ago, or later.
const DAYS: i32 = 396;

/// Which week, and its log once it is made.
pub struct State {
    asked: u32,
    /// The first day of this week: only the server knows on which day weeks begin.
    first: Remote<Date>,
    /// The place of the first week of the page.
    at: usize,
    /// The first day of the week that was chosen.
    chosen: Option<Date>,
    log: Remote<Box<SignedLog>>,
}

/// The log is the client's.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("asked", &self.asked).field("at", &self.at).finish_non_exhaustive()
    }
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Has the log made of the week that begins on this day.
    Make(Date),
    /// Other weeks.
    Turn(usize),
    /// Goes back to the weeks.
    Weeks,
    /// Asks again which week this is.
    Again,
    Print,
    SignIn,
}

impl State {
    /// Asks which week this is.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { asked: 0, first: Remote::Idle, at: 0, chosen: None, log: Remote::Idle };
        let action = if ctx.session.is_some() { state.ask() } else { Action::None };
        (state, action)
    }

    fn ask(&mut self) -> Action {
        self.asked += 1;
        self.first = Remote::loading();
        Action::Fetch(Request::Plan(self.asked, PlanAsk::Week(None)))
    }

    /// Has a log made, prints it, or looks for another week.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Make(week) => {
                self.asked += 1;
                self.chosen = Some(week);
                self.log = Remote::loading();
                let site = ctx.site.name.chars().take(LONGEST_SITE).collect();
                Action::Fetch(Request::Plan(self.asked, PlanAsk::MakeLog(LogToMake { week, site })))
            }
            Message::Turn(page) => {
                self.at = page * size(ctx);
                Action::None
            }
            Message::Weeks => self.back().unwrap_or(Action::None),
            Message::Again => self.ask(),
            Message::Print => {
                let Some(signed) = self.log.ready() else { return Action::None };
                let log = week_log(Text::new(Language::English), &ctx.site.name, signed);
                Action::Open(Destination::Print(Printable::Log(Box::new(log))))
            }
            Message::SignIn => Action::Replace(Destination::Card(Toward::Plan, None)),
        }
    }

    /// Takes which week this is, and the log. A log is made again only when the client says so.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Plan(asked, answer) if asked == self.asked => match answer {
                Ok(PlanNews::Week(week)) => self.first = Remote::Ready(week.first),
                Ok(PlanNews::Log(log)) => self.log = Remote::Ready(log),
                Ok(_) => {}
                Err(failure) if self.chosen.is_some() => self.log = Remote::Failed(failure),
                Err(failure) => self.first = Remote::Failed(failure),
            },
            Reply::Slow => {
                self.first.slow();
                self.log.slow();
            }
            Reply::Retry if self.chosen.is_none() && matches!(self.first, Remote::Failed(_)) => return self.ask(),
            _ => {}
        }
        Action::None
    }

    /// Goes back to the weeks.
    pub fn back(&mut self) -> Option<Action> {
        self.chosen.take()?;
        self.log = Remote::Idle;
        // What is still on its way is of no use any more.
        self.asked += 1;
        Some(Action::None)
    }

    /// Whether the server says that nobody is signed in.
    fn is_over(&self) -> bool {
        matches!(self.first, Remote::Failed(Failure::Refused(Code::NotSignedIn)))
            || matches!(self.log, Remote::Failed(Failure::Refused(Code::NotSignedIn)))
    }

    /// The weeks, the log of one, or the way to sign in.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let first = waiting::until(ctx, Service::Plan, &self.first, Message::Again);
        let mut page = match (self.chosen, first, self.first.ready()) {
            _ if ctx.session.is_none() || self.is_over() => over(ctx),
            (Some(week), ..) => made::view(ctx, week, &self.log),
            (None, None, Some(first)) => self.weeks(ctx, *first),
            (None, Some(page), _) => page,
            (None, None, None) => waiting::nothing(ctx),
        };
        page.service = Some(Service::Plan);
        page.eyebrow = Some(ctx.text.home_plan());
        page
    }

    /// A page of weeks, this one first.
    fn weeks<'a>(&self, ctx: &Ctx<'_>, first: Date) -> Page<'a, Message> {
        let text = ctx.text;
        let today = ctx.now.date();
        let size = size(ctx);
        let now = self.at / size;
        let all = weeks(first, today);
        let tile = |(ago, first): (usize, &Date)| -> Element<'a, Message> {
            let span = week(text, *first, today);
            let (name, note) = match ago {
                0 => (text.plan_now(), Some(span)),
                1 => (text.weeklog_last_week(), Some(span)),
                _ => (span, None),
            };
            let tile = button::choice_of(ctx, Service::Plan, Icon::Calendar, &name, note.as_deref(), false);
            tile.on_press(Message::Make(*first)).into()
        };
        let tiles = all.iter().enumerate().skip(now * size).take(size).map(tile).collect();
        let (columns, row) = shape(ctx);
        let mut page = Page::list(ctx, text.weeklog_question(), grid(tiles, columns, ctx.metrics.gap, row));
        page.ways = page::pager(ctx, now, all.len().div_ceil(size), Message::Turn);
        page
    }
}

/// The first days of the weeks whose logs the server makes, from this one back.
fn weeks(first: Date, today: Date) -> Vec<Date> {
    let allowed = |week: &Date| week.until(today).is_ok_and(|since| since.get_days() <= DAYS);
    let most = i64::from(DAYS / 7);
    (0..=most).map(|ago| first.saturating_sub(ago.weeks())).take_while(allowed).collect()
}

/// How many weeks stand beside each other, and the least height of one.
fn shape(ctx: &Ctx<'_>) -> (usize, f32) {
    let metrics = ctx.metrics;
    let row = match metrics.room {
        Room::Wide => 120.0,
        Room::Compact => 108.0,
        Room::Tight => 92.0,
    };
    (if metrics.portrait { 1 } else { 2 }, row)
}

/// Weeks on a page.
fn size(ctx: &Ctx<'_>) -> usize {
    let (columns, row) = shape(ctx);
    columns * ctx.metrics.rows(row)
}

/// Nobody is signed in any more.
fn over<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = Page::list(ctx, text.plan_over(), ctx.lead(text.plan_over_body()).width(Fill));
    page.ways = vec![button::primary(ctx, Icon::IdCard, &text.plan_sign_in()).on_press(Message::SignIn).into()];
    page
}
