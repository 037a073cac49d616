//! Pay and careers: the ways to find work to look at.

use crate::domain::labor::interest::ACTIVITIES;
use crate::domain::occupation::Group;
use crate::kiosk::action::{Action, Destination, Listed, Reply, Then};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, page, work};
use crate::kiosk::widget::grid::grid;

/// The SOC major groups: those that ask for the least schooling and have the most openings first.
const ORDER: [&str; 22] = [
    "53", "43", "35", "41", "51", "37", "31", "47", "49", "33", "39", "25", "21", "29", "13", "15", "11", "45", "27",
    "17", "23", "19",
];

/// The ways, or the kinds of work.
#[derive(Debug, Default)]
pub struct State {
    /// Where kinds of work are shown: the place of the first of the page.
    kinds: Option<usize>,
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Kinds,
    Kind(Group),
    Turn(usize),
    Titles,
    Interests,
    Unemployment,
    Compare,
}

impl State {
    /// Begins with the ways.
    #[must_use]
    pub const fn new() -> Self {
        Self { kinds: None }
    }

    /// Goes a way, or into a kind of work.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        let to = match message {
            Message::Kinds => {
                self.kinds = Some(0);
                return Action::None;
            }
            Message::Turn(page) => {
                self.kinds = Some(page * size(ctx));
                return Action::None;
            }
            Message::Kind(group) => Destination::Occupations(Listed::Group(group)),
            Message::Titles => Destination::Titles(Then::Open),
            Message::Interests => Destination::Interests,
            Message::Unemployment => Destination::Unemployment,
            Message::Compare => Destination::Compare,
        };
        Action::Open(to)
    }

    /// Asks nothing of the backend.
    pub fn receive(&mut self, _reply: Reply, _ctx: &Ctx<'_>) -> Action {
        Action::None
    }

    /// Goes back from the kinds of work to the ways; `None` there.
    pub fn back(&mut self) -> Option<Action> {
        self.kinds.take().map(|_| Action::None)
    }

    /// The ways, or a page of kinds of work.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let mut page = match self.kinds {
            None => Page::list(ctx, text.careers_question(), ways(ctx)),
            Some(first) => kinds(ctx, first),
        };
        page.service = Some(Service::Wages);
        page.eyebrow = Some(text.careers_title());
        if ctx.kept.compared.codes().next().is_some() {
            let compare = button::button(ctx, Icon::GitCompareArrows, &text.careers_compare());
            page.helpers.push(compare.on_press(Message::Compare).into());
        }
        page
    }
}

fn tile<'a>(ctx: &Ctx<'_>, icon: Icon, name: &str, note: Option<&str>, message: Message) -> Element<'a, Message> {
    button::choice_of(ctx, Service::Wages, icon, name, note, false).on_press(message).into()
}

fn ways<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let answered = ctx.kept.answers.count();
    let like = match answered {
        0 => text.careers_like_hint(ACTIVITIES as u64),
        ACTIVITIES => text.careers_like_done(),
        _ => text.careers_like_go_on(answered as u64, ACTIVITIES as u64),
    };
    let one = |icon, name: String, note: String, message| tile(ctx, icon, &name, Some(&note), message);
    let tiles = vec![
        one(Icon::Layers, text.careers_kinds(), text.careers_kinds_hint(), Message::Kinds),
        one(Icon::History, text.careers_before(), text.careers_before_hint(), Message::Titles),
        one(Icon::Smile, text.careers_like(), like, Message::Interests),
        one(Icon::ChartLine, text.careers_jobless(), text.careers_jobless_hint(), Message::Unemployment),
    ];
    let columns = if ctx.metrics.portrait || ctx.metrics.room == Room::Tight { 1 } else { 2 };
    let row = match ctx.metrics.room {
        Room::Wide => 220.0,
        Room::Compact => 140.0,
        Room::Tight => ctx.metrics.touch,
    };
    grid(tiles, columns, ctx.metrics.gap, row)
}

fn kinds<'a>(ctx: &Ctx<'_>, first: usize) -> Page<'a, Message> {
    let size = size(ctx);
    let page = first / size;
    let groups: Vec<Group> = ORDER.iter().filter_map(|code| code.parse().ok()).collect();
    let tiles = groups
        .iter()
        .skip(page * size)
        .take(size)
        .map(|group| tile(ctx, work::picture(*group), &ctx.text.group(*group), None, Message::Kind(*group)));
    let (columns, row) = shape(ctx);
    let tiles = grid(tiles.collect(), columns, ctx.metrics.gap, row);
    let ways = page::pager(ctx, page, groups.len().div_ceil(size), Message::Turn);
    Page { ways, ..Page::list(ctx, ctx.text.careers_kinds_question(), tiles) }
}

/// Kinds of work on a page.
fn size(ctx: &Ctx<'_>) -> usize {
    let (columns, row) = shape(ctx);
    columns * ctx.metrics.rows(row)
}

/// How many kinds of work stand beside each other, and the least height of one.
fn shape(ctx: &Ctx<'_>) -> (usize, f32) {
    let metrics = ctx.metrics;
    match (metrics.room, metrics.portrait) {
        (Room::Wide, false) => (if metrics.window.width < 1700.0 { 3 } else { 4 }, 132.0),
        (Room::Wide, true) => (2, 132.0),
        (Room::Compact, false) => (3, 100.0),
        (Room::Compact, true) => (1, 100.0),
        (Room::Tight, portrait) => (if portrait { 1 } else { 2 }, 92.0),
    }
}
