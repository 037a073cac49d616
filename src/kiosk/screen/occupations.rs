//! Occupations to choose from: those of a group, or those that fit a client's interests.

use iced::widget::{column, container};
use iced::{Alignment, Fill};

use crate::api::labor::{AreaPay, MatchesQuery, OccupationSummary, Occupations, OccupationsQuery};
use crate::domain::labor::{AreaKind, Dataset, Source};
use crate::domain::occupation::Soc;
use crate::kiosk::action::{Action, Destination, Listed, Reply, Request};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, page, waiting, work};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::At;

/// The only list that is asked for.
const ALL: u32 = 1;

/// Which occupations, and what is known of them.
#[derive(Debug)]
pub struct State {
    listed: Listed,
    /// The place of the first of the page.
    first: usize,
    found: Remote<Occupations>,
}

/// What a client does with them.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Open(Soc),
    Turn(usize),
    /// Look in another way.
    Careers,
    Again,
}

impl State {
    /// Asks for them.
    #[must_use]
    pub fn new(listed: Listed, _ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { listed, first: 0, found: Remote::Idle };
        let action = state.ask();
        (state, action)
    }

    fn ask(&mut self) -> Action {
        self.found = Remote::loading();
        Action::Fetch(match self.listed {
            Listed::Group(group) => {
                let query = OccupationsQuery { group: Some(group.to_string()), ..OccupationsQuery::default() };
                Request::Occupations(ALL, query)
            }
            Listed::Interests(interests) => {
                let [realistic, investigative, artistic, social, enterprising, conventional] = interests.0;
                Request::Matches(MatchesQuery {
                    realistic,
                    investigative,
                    artistic,
                    social,
                    enterprising,
                    conventional,
                    area: None,
                    zone: None,
                })
            }
        })
    }

    /// Opens one, turns the page or asks again.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Open(code) => Action::Open(Destination::Occupation(code, None)),
            Message::Careers => Action::Replace(Destination::Careers),
            Message::Again => self.ask(),
            Message::Turn(page) => {
                self.first = page * self.size(ctx);
                Action::None
            }
        }
    }

    /// Takes them.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Occupations(_, answer) | Reply::Matches(answer) => self.found = answer.into(),
            Reply::Slow => self.found.slow(),
            Reply::Retry if matches!(self.found, Remote::Failed(_)) => return self.ask(),
            _ => {}
        }
        Action::None
    }

    /// A page of tiles, or what is shown in their place.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let mut page = match (waiting::figures(ctx, &self.found, Message::Again), self.found.ready()) {
            (None, Some(found)) if found.items.is_empty() => self.empty(ctx),
            (None, Some(found)) => self.tiles(ctx, found),
            (Some(page), _) => page,
            (None, None) => waiting::nothing(ctx),
        };
        page.service = Some(Service::Wages);
        page.eyebrow = Some(ctx.text.careers_title());
        page
    }

    fn tiles<'a>(&self, ctx: &Ctx<'_>, found: &Occupations) -> Page<'a, Message> {
        let text = ctx.text;
        let gap = ctx.metrics.gap;
        let size = self.size(ctx);
        let now = self.first / size;
        let (columns, row) = shape(ctx);
        let tiles = found.items.iter().skip(now * size).take(size).map(|item| tile(ctx, item));
        let tiles = grid(tiles.collect(), columns, gap, row);
        let why = self.why(ctx);
        let beside = ctx.metrics.room == Room::Wide && !ctx.metrics.portrait;
        let line = |words: String| ctx.body(words).color(ctx.palette.muted).width(Fill).into();
        let sources =
            if beside { Vec::new() } else { found.sources.iter().map(|source| text.source(source)).collect() };
        let owed = text.credits(&owed(&found.sources));
        let notes: Vec<Element<'a, Message>> = sources.into_iter().chain(owed).map(line).collect();
        let notes = (!notes.is_empty()).then(|| column(notes).width(Fill));
        let why = why.map(|why| ctx.lead(why).width(Fill));
        let question = match self.listed {
            Listed::Group(group) => text.group(group),
            Listed::Interests(_) => text.careers_fits_question(),
        };
        let mut page = Page::list(ctx, question, column![why, tiles, notes].spacing(gap).width(Fill));
        if beside {
            page.aside = Some(sources_aside(ctx, &found.sources));
        }
        page.ways = page::pager(ctx, now, found.items.len().div_ceil(size), Message::Turn);
        page
    }

    /// Why these.
    fn why(&self, ctx: &Ctx<'_>) -> Option<String> {
        let Listed::Interests(_) = self.listed else { return None };
        let favorites: Vec<String> =
            ctx.kept.answers.favorites().into_iter().map(|kind| ctx.text.interest(kind)).collect();
        (!favorites.is_empty()).then(|| ctx.text.interests_most(&ctx.text.list(&favorites)))
    }

    /// Occupations on a page: above them may stand why, below them whose figures they are.
    fn size(&self, ctx: &Ctx<'_>) -> usize {
        let metrics = ctx.metrics;
        let other = match self.listed {
            Listed::Interests(_) if metrics.room == Room::Wide => {
                metrics.lead.line + 3.0 * metrics.text.line + 2.0 * metrics.gap
            }
            _ if metrics.room == Room::Wide && metrics.portrait => metrics.text.line + metrics.gap,
            _ => 0.0,
        };
        let (columns, row) = shape(ctx);
        columns * metrics.rows_beside(row, other)
    }

    fn empty<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let body = match self.listed {
            Listed::Group(_) => text.careers_none_body(),
            Listed::Interests(_) => text.careers_fits_none_body(),
        };
        let other = button::primary(ctx, Icon::HandCoins, &text.careers_other_way()).on_press(Message::Careers);
        let content = container(ctx.lead(body).width(Fill)).width(Fill);
        Page { ways: vec![other.into()], ..Page::new(text.careers_none_heading(), content) }
    }
}

/// How many stand beside each other, and the least height of one.
fn shape(ctx: &Ctx<'_>) -> (usize, f32) {
    let metrics = ctx.metrics;
    match (metrics.room, metrics.portrait) {
        (Room::Wide, false) if metrics.window.width < 1700.0 => (2, 160.0),
        (Room::Wide, false) => (2, 126.0),
        (Room::Wide, true) => (1, 126.0),
        (Room::Compact, portrait) => (if portrait { 1 } else { 2 }, 140.0),
        (Room::Tight, portrait) => (1, if portrait { 116.0 } else { 84.0 }),
    }
}

fn tile<'a>(ctx: &Ctx<'_>, item: &OccupationSummary) -> Element<'a, Message> {
    let text = ctx.text;
    let people = item.employment.map_or_else(|| text.careers_people_unknown(), |count| text.careers_people(count));
    let note = text.careers_pay_and_people(&pay(ctx, item.pay.as_ref()), &people);
    let name = text.occupation(item.code, &item.title);
    button::choice_of(ctx, Service::Wages, work::picture(item.code.group()), &name, Some(&note), false)
        .on_press(Message::Open(item.code))
        .into()
}

/// The middle wage, and where it is paid if that is not here.
fn pay(ctx: &Ctx<'_>, pay: Option<&AreaPay>) -> String {
    let text = ctx.text;
    let Some(pay) = pay else { return text.careers_pay_unknown() };
    let wage = text.wage(pay.middle.amount, pay.middle.period);
    match pay.area.kind() {
        AreaKind::State => text.careers_middle_state(&wage),
        AreaKind::Nation => text.careers_middle_nation(&wage),
        AreaKind::County | AreaKind::Metro | AreaKind::Region => text.careers_middle(&wage),
    }
}

/// Those whose licence asks for a credit beside what they say.
fn owed(sources: &[Source]) -> Vec<Source> {
    sources.iter().filter(|source| source.dataset == Dataset::Onet).cloned().collect()
}

fn sources_aside<'a>(ctx: &Ctx<'_>, sources: &[Source]) -> Element<'a, Message> {
    let lines =
        sources.iter().map(|source| ctx.body(ctx.text.source(source)).color(ctx.palette.muted).at(At::End).into());
    container(column(lines).align_x(Alignment::End)).max_width(620).into()
}
