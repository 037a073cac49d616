//! What the kiosk can do today: one tile for each.

use iced::widget::{column, row};
use iced::{Fill, FillPortion};

use crate::kiosk::action::{Action, Destination, Reply, Request, Toward};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::search::Search;
use crate::kiosk::ui::button::LEDGE;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::grid::grid;

/// Tiles with pictures are no lower than this beside each other, and below each other.
const LOWEST: [f32; 2] = [230.0, 200.0];

/// Above this there is room for a large picture on the first of five tiles below each other.
const HIGH: f32 = 240.0;

/// From this width on three tiles stand beside each other.
const BROAD: f32 = 1700.0;

/// Openings posted in so many days are new.
const NEW_DAYS: u32 = 7;

const NEAR: u32 = 0;
const NEW: u32 = 1;

/// How many openings there are, to say on the tiles.
#[derive(Debug)]
pub struct State {
    near: Remote<u64>,
    new: Remote<u64>,
}

/// A tile was pressed.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Find,
    Words,
    New,
    Careers,
    Resume,
    Club,
    Plan,
    Sight,
    /// Signs in with a card, or takes one.
    Card,
}

/// How the tiles stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// In a list that scrolls when it must, without signs.
    List,
    /// All alike, below each other.
    Alike,
    /// The first is larger.
    First,
}

impl Shape {
    fn of(ctx: &Ctx<'_>) -> Self {
        let metrics = &ctx.metrics;
        let keys = metrics.touch + LEDGE + metrics.vertical_gap();
        let content = metrics.page().height - metrics.head() - keys - 3.0 * metrics.vertical_gap();
        let rows: f32 = if metrics.portrait { 5.0 } else { 2.0 };
        let each = (content - (rows - 1.0) * metrics.gap) / rows;
        let lowest = LOWEST[usize::from(metrics.portrait)];
        let larger = if metrics.portrait { each >= HIGH } else { metrics.page().width >= BROAD };
        match (metrics.room == Room::Tight || each < lowest, larger, metrics.portrait) {
            (false, true, _) => Self::First,
            (false, false, true) => Self::Alike,
            _ => Self::List,
        }
    }
}

fn new_openings(ctx: &Ctx<'_>) -> Search {
    Search { posted_within: Some(NEW_DAYS), ..Search::near(ctx.site) }
}

impl State {
    /// Asks how many openings there are.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let state = Self { near: Remote::loading(), new: Remote::loading() };
        (state, Self::ask(ctx))
    }

    fn ask(ctx: &Ctx<'_>) -> Action {
        let ask = |tag, search: Search| Action::Fetch(Request::Listings(tag, search.query(0, 1)));
        ask(NEAR, Search::near(ctx.site)).and(ask(NEW, new_openings(ctx)))
    }

    /// Goes where the tile leads.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        Action::Open(match message {
            Message::Find => Destination::Find(Search::near(ctx.site)),
            Message::Words => Destination::Words(Search::near(ctx.site)),
            Message::New => Destination::Results(new_openings(ctx)),
            Message::Careers => Destination::Careers,
            Message::Resume => Destination::Resume(None),
            Message::Club => Destination::Club,
            Message::Plan if ctx.session.is_some() => Destination::Plan,
            Message::Plan => Destination::Card(Toward::Plan, None),
            Message::Sight => Destination::Sight,
            Message::Card if ctx.session.is_some() => Destination::Mine,
            Message::Card => Destination::Card(Toward::Mine, None),
        })
    }

    /// Takes a count. Without one the tiles say what they do.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Listings(tag, answer) => {
                let count = answer.map(|page| page.total).into();
                if tag == NEAR {
                    self.near = count;
                } else {
                    self.new = count;
                }
                Action::None
            }
            Reply::Retry => Self::ask(ctx),
            _ => Action::None,
        }
    }

    /// The tiles.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let counted = |count: &Remote<u64>, hint: &dyn Fn(u64) -> String, plain: String| {
            count.ready().map_or(plain, |count| hint(*count))
        };
        let find_hint = counted(&self.near, &|count| text.home_find_hint(count), text.home_find_hint_plain());
        let new_hint = counted(&self.new, &|count| text.home_new_hint(count), text.home_new_hint_plain());
        let gap = ctx.metrics.gap;
        let services = [
            (Service::Jobs, text.home_find(), find_hint, Message::Find),
            (Service::Wages, text.careers_title(), text.careers_hint(), Message::Careers),
            (Service::Resume, text.resume_title(), text.resume_hint(), Message::Resume),
            (Service::Club, text.home_club(), text.home_club_hint(), Message::Club),
            (Service::Plan, text.home_plan(), text.home_plan_hint(), Message::Plan),
        ];
        let card = if ctx.session.is_some() { text.plan_card() } else { text.home_card() };
        let shape = Shape::of(ctx);
        if shape == Shape::List {
            let services = services.into_iter().map(|(service, name, hint, message)| {
                Element::from(
                    button::choice_of(ctx, service, service.icon(), &name, Some(&hint), false).on_press(message),
                )
            });
            let others = [
                (Icon::Search, text.home_words(), Some(text.home_words_hint()), Message::Words),
                (Icon::CalendarClock, text.home_new(), Some(new_hint), Message::New),
                (Icon::IdCard, card, None, Message::Card),
                (Icon::Eye, text.sight_title(), None, Message::Sight),
            ];
            let others = others.into_iter().map(|(icon, name, hint, message)| {
                Element::from(button::choice(ctx, icon, &name, hint.as_deref(), false).on_press(message))
            });
            let columns = if ctx.metrics.portrait || ctx.metrics.room == Room::Tight { 1 } else { 2 };
            let tiles = grid(services.chain(others).collect(), columns, gap, ctx.metrics.touch);
            return Page::list(ctx, text.home_question(), tiles);
        }
        let large = shape == Shape::First;
        let [find, careers, resume, club, plan] = services.map(|(service, name, hint, message)| {
            let tall = large && matches!(message, Message::Find);
            button::tile(ctx, service, service.icon(), &name, &hint, tall).on_press(message)
        });
        let tiles = match (ctx.metrics.portrait, large) {
            (true, false) => column![find, careers, resume, club, plan],
            (true, true) => column![find.height(FillPortion(2)), careers, resume, club, plan],
            (false, _) => {
                let above = row![careers, resume].spacing(gap);
                let others = column![above, row![club, plan].spacing(gap)].spacing(gap);
                column![row![find.width(FillPortion(1)), others.width(FillPortion(2))].spacing(gap)]
            }
        };
        let words = button::button(ctx, Icon::Search, &text.home_words()).hint(text.home_words_hint());
        let new = button::button(ctx, Icon::CalendarClock, &text.home_new()).hint(new_hint);
        let sight = button::button(ctx, Icon::Eye, &text.sight_title()).on_press(Message::Sight);
        let card = button::button(ctx, Icon::IdCard, &card).on_press(Message::Card);
        let mut page = Page::new(text.home_question(), tiles.spacing(gap).height(Fill));
        page.aside = Some(card.into());
        page.helpers = vec![words.on_press(Message::Words).into(), new.on_press(Message::New).into()];
        page.ways = vec![sight.into()];
        page
    }
}
