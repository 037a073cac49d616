//! An occupation: what it pays here, what people do, whether it grows, what it asks for and where it leads.

mod asks;
mod lead;
mod outlook;
mod pay;

use iced::widget::{column, container, row};
use iced::{Alignment, Fill, FillPortion};

use crate::api::labor::{Labor, Occupation};
use crate::domain::labor::Source;
use crate::domain::occupation::Soc;
use crate::domain::pay::HourlyPay;
use crate::kiosk::action::{Action, Destination, Printable, Reply, Request};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::kept::Kept;
use crate::kiosk::remote::Remote;
use crate::kiosk::search::{Search, Work};
use crate::kiosk::slips;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::At;
use crate::kiosk::widget::pressable::Pressable;

/// From this width on four buttons stand beside each other below the page.
const BROAD: f32 = 1700.0;

/// The only search that this screen asks for.
const OPENINGS: u32 = 0;

/// An occupation and what is known of it.
#[derive(Debug)]
pub struct State {
    code: Soc,
    /// Of the opening that led here.
    pay: Option<HourlyPay>,
    labor: Remote<Box<Labor>>,
    about: Remote<Box<Occupation>>,
    /// How many openings there are near here in this kind of work.
    openings: Remote<u64>,
    /// Whether pay shows as a table.
    table: bool,
}

/// What a client does with an occupation.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Show pay as a table, or as a picture again.
    Swap,
    Open(Soc),
    Month,
    Compare,
    Openings,
    /// All of it on paper.
    Print,
    Again,
}

impl State {
    /// Asks for its figures, what people do in it, and how many openings there are.
    #[must_use]
    pub fn new(code: Soc, pay: Option<HourlyPay>, ctx: &Ctx<'_>) -> (Self, Action) {
        let pay = pay.filter(|pay| pay.floor().is_some());
        let (labor, about, openings) = (Remote::Idle, Remote::Idle, Remote::Idle);
        let mut state = Self { code, pay, labor, about, openings, table: false };
        let action = state.ask(ctx);
        (state, action)
    }

    /// Asks for what is not there.
    fn ask(&mut self, ctx: &Ctx<'_>) -> Action {
        let search = self.search(ctx);
        let labor = self.labor.begin().then_some(Request::Labor(self.code));
        let about = self.about.begin().then_some(Request::Occupation(self.code));
        let openings = self.openings.begin().then(|| Request::Listings(OPENINGS, search.query(0, 1)));
        [labor, about, openings].into_iter().flatten().map(Action::Fetch).fold(Action::None, Action::and)
    }

    /// Openings near here in this kind of work: their sources tell no more of an opening's occupation.
    fn search(&self, ctx: &Ctx<'_>) -> Search {
        Search { work: Work::Kind(self.code.kind()), ..Search::near(ctx.site) }
    }

    /// Shows pay in another form, or goes where a button leads.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Swap => {
                self.table = !self.table;
                Action::None
            }
            Message::Open(code) => Action::Open(Destination::Occupation(code, None)),
            Message::Month => Action::Open(Destination::Month(self.code)),
            Message::Compare => {
                let kept = Kept { compared: ctx.kept.compared.with(self.code), ..ctx.kept };
                Action::Keep(kept).and(Action::Open(Destination::Compare))
            }
            Message::Openings => Action::Open(Destination::Results(self.search(ctx))),
            Message::Print => {
                let Some(labor) = self.labor.ready() else { return Action::None };
                Action::Open(Destination::Print(Printable::Slip(slips::occupation(ctx.text, labor, &ctx.now))))
            }
            Message::Again => self.ask(ctx),
        }
    }

    /// Takes what is known of it.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Labor(code, answer) if code == self.code => self.labor = answer.into(),
            Reply::Occupation(code, answer) if code == self.code => self.about = answer.into(),
            Reply::Listings(OPENINGS, answer) => self.openings = answer.map(|page| page.total).into(),
            Reply::Slow => {
                self.labor.slow();
                self.about.slow();
            }
            Reply::Retry => return self.ask(ctx),
            _ => {}
        }
        Action::None
    }

    /// Pay, work, growth, skills, and where it leads.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        if let Some(mut page) = waiting::figures(ctx, &self.labor, Message::Again) {
            page.eyebrow = Some(text.careers_title());
            return page;
        }
        let Some(labor) = self.labor.ready() else { return waiting::nothing(ctx) };
        let mut page = Page::list(ctx, text.occupation(self.code, &labor.title), self.content(ctx, labor));
        page.service = Some(Service::Wages);
        page.eyebrow = Some(text.careers_title());
        if ctx.metrics.room == Room::Wide && !ctx.metrics.portrait {
            page.aside = Some(sources(ctx, &labor.sources));
        }
        if has_room_for_helpers(ctx) {
            page.helpers = helpers(ctx).map(Element::from).into();
        }
        if let Some(count) = self.openings.ready().filter(|count| **count > 0) {
            let see = button::primary(ctx, Icon::BriefcaseBusiness, &text.occupation_see(*count));
            let see = see.hint(text.occupation_see_kind(&text.kind(self.code.kind())));
            page.ways = vec![see.on_press(Message::Openings).into()];
        }
        page
    }

    fn content<'a>(&'a self, ctx: &Ctx<'_>, labor: &'a Labor) -> Element<'a, Message> {
        let gap = ctx.metrics.gap;
        let pay = pay::pay(ctx, labor, self.pay.as_ref(), self.table);
        let does = asks::does(ctx, self.code, &self.about);
        let outlook = outlook::outlook(ctx, labor);
        let more = outlook::more(ctx, labor, self.about.ready().and_then(|about| about.zone));
        let skills = asks::skills(ctx, &self.about);
        let lead = lead::lead(ctx, labor);
        let credits = self.credits(ctx, labor);
        let wide = ctx.metrics.room == Room::Wide && !ctx.metrics.portrait;
        let keys = (!has_room_for_helpers(ctx)).then(|| {
            let columns = if ctx.metrics.window.width < 900.0 { 1 } else { 2 };
            grid(helpers(ctx).map(|key| Element::from(key.width(Fill))).into(), columns, gap, ctx.metrics.touch)
        });
        if wide {
            let beside = |start: Element<'a, Message>, end: Element<'a, Message>| {
                row![container(start).width(FillPortion(8)), container(end).width(FillPortion(5))].spacing(gap)
            };
            column![beside(pay, outlook), keys, lead, beside(column![does, more].spacing(gap).into(), skills), credits]
                .spacing(gap)
                .into()
        } else {
            column![pay, keys, does, outlook, more, skills, lead, credits].spacing(gap).into()
        }
    }

    fn credits<'a>(&self, ctx: &Ctx<'_>, labor: &Labor) -> Element<'a, Message> {
        let text = ctx.text;
        let mut sources = labor.sources.clone();
        sources.extend(self.about.ready().map(|about| about.sources.clone()).unwrap_or_default());
        let lines = text.credits(&sources).into_iter();
        let lines = lines.map(|line| ctx.body(line).color(ctx.palette.muted).width(Fill).into());
        column![ctx.lead_bold(text.occupation_sources()).heading().width(Fill)].extend(lines).spacing(8).into()
    }
}

/// Whether the helpers stand below the page; else they stand in it.
fn has_room_for_helpers(ctx: &Ctx<'_>) -> bool {
    ctx.metrics.room == Room::Wide && ctx.metrics.window.width >= BROAD
}

/// What else a client may do with it.
fn helpers<'a>(ctx: &Ctx<'_>) -> [Pressable<'a, Message>; 3] {
    let text = ctx.text;
    let month = button::button(ctx, Icon::Calculator, &text.occupation_month()).on_press(Message::Month);
    let compare = button::button(ctx, Icon::GitCompareArrows, &text.occupation_compare()).on_press(Message::Compare);
    let print = button::button(ctx, Icon::Printer, &text.print_key()).on_press(Message::Print);
    [month, compare, print]
}

/// Where the first figures come from, at the end of the head.
fn sources<'a>(ctx: &Ctx<'_>, sources: &[Source]) -> Element<'a, Message> {
    let lines = sources.iter().take(2).map(|source| ctx.text.source(source));
    let lines = lines.map(|line| ctx.body(line).color(ctx.palette.muted).at(At::End).into());
    container(column(lines).align_x(Alignment::End)).max_width(620).into()
}
