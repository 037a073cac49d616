//! The openings that a search finds, a page at a time.

mod empty;

use iced::Fill;
use iced::widget::column;

use crate::api::listings::Page as Found;
use crate::domain::listing::{Hours, ListingId};
use crate::i18n::Language;
use crate::kiosk::action::{Action, Destination, Reply, Request};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::search::{Search, Wider, Work};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, card, page, panel, waiting, work};
use crate::kiosk::widget::grid::grid;
use empty::Ways;

/// The tag of requests for the page itself; those below it are of the wider searches.
const PAGE: u32 = 1000;

/// A search and the page of it that is shown.
#[derive(Debug)]
pub struct State {
    search: Search,
    page: usize,
    /// Cards on a page.
    size: usize,
    /// Which request is awaited, or was the last.
    asked: u32,
    /// The page before is shown until the next is there.
    turning: bool,
    found: Remote<Found>,
    ways: Ways,
}

/// What a client does with results.
#[derive(Debug, Clone)]
pub enum Message {
    Open(ListingId, Option<f64>),
    Turn(usize),
    Change,
    Words,
    Widen(Wider),
    Again,
}

/// How many cards stand beside each other, and how many in all.
fn places(ctx: &Ctx<'_>) -> (usize, usize) {
    let columns = if ctx.metrics.room == Room::Wide && !ctx.metrics.portrait { 2 } else { 1 };
    // The line that says what was asked for stands above the cards.
    let asked = if ctx.metrics.room == Room::Wide { ctx.metrics.text.line + ctx.metrics.gap } else { 0.0 };
    let card = card::height(ctx);
    let rows = ctx.metrics.rows_beside(card, asked);
    (columns, columns * rows)
}

impl State {
    /// Asks for the first page.
    #[must_use]
    pub fn new(search: Search, ctx: &Ctx<'_>) -> (Self, Action) {
        let size = places(ctx).1;
        let mut state =
            Self { search, page: 0, size, asked: PAGE, turning: false, found: Remote::Idle, ways: Ways::default() };
        let action = state.ask();
        (state, action)
    }

    fn ask(&mut self) -> Action {
        self.found = Remote::loading();
        self.turning = false;
        self.request()
    }

    fn request(&mut self) -> Action {
        self.asked += 1;
        Action::Fetch(Request::Listings(self.asked, self.search.query(self.page, self.size)))
    }

    /// The number of cards on a page follows from the height: the first card stays in view.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        let size = places(ctx).1;
        if size == self.size {
            return Action::None;
        }
        self.page = self.page * self.size / size;
        self.size = size;
        self.ask()
    }

    /// Opens a listing, turns the page or changes the search.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Open(id, miles) => Action::Open(Destination::Listing(id, miles)),
            Message::Turn(page) => {
                self.page = page;
                self.turning = true;
                self.request()
            }
            Message::Change => Action::Replace(Destination::Find(self.search.clone())),
            Message::Words => Action::Replace(Destination::Words(self.search.clone())),
            Message::Widen(way) => {
                let (state, action) = Self::new(self.search.widened(way), ctx);
                *self = state;
                action
            }
            Message::Again => self.ask(),
        }
    }

    /// Takes the page, or what a wider search would find.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Listings(tag, answer) if tag == self.asked => {
                self.found = answer.into();
                self.turning = false;
                match self.found.ready() {
                    Some(found) if found.total == 0 => {
                        let (ways, action) = Ways::ask(&self.search);
                        self.ways = ways;
                        action
                    }
                    _ => Action::None,
                }
            }
            Reply::Listings(tag, Ok(found)) if tag < PAGE => {
                self.ways.take(tag, found.total);
                Action::None
            }
            Reply::Slow => {
                if std::mem::take(&mut self.turning) {
                    self.found = Remote::loading();
                }
                self.found.slow();
                Action::None
            }
            Reply::Retry if matches!(self.found, Remote::Failed(_)) => self.ask(),
            _ => Action::None,
        }
    }

    fn heading(&self, ctx: &Ctx<'_>, total: u64) -> String {
        let text = ctx.text;
        match (&self.search.around, self.search.within) {
            (Some(around), Some(_)) if around.here => text.results_near_you(total),
            (Some(around), Some(_)) => text.results_near(total, &around.name),
            _ => text.results_count(total),
        }
    }

    /// What was asked for, as tags. What may be any is not said: the line has room for one row.
    fn asked<'a>(&self, ctx: &Ctx<'_>, corrected: Option<&str>) -> Element<'a, Message> {
        let text = ctx.text;
        let search = &self.search;
        let mut tags: Vec<Element<'a, Message>> = vec![ctx.body(text.results_asked()).color(ctx.palette.muted).into()];
        let mut tag = |icon, words: String| tags.push(panel::tag(ctx, icon, &words));
        match (corrected, &search.words) {
            (Some(words), _) => tag(Icon::Search, text.results_corrected(words)),
            (None, Some(words)) => tag(Icon::Search, text.results_words(words)),
            (None, None) => {}
        }
        match search.work {
            Work::Any => {}
            Work::Group(group) => tag(work::picture(group), text.group(group)),
            Work::Kind(kind) => tag(work::picture(kind.group()), text.kind(kind)),
        }
        tag(
            Icon::MapPin,
            match (&search.around, search.within) {
                (Some(around), Some(miles)) => text.results_within(u64::from(miles), &around.name),
                _ => text.results_any_distance(),
            },
        );
        match search.hours {
            None => {}
            Some(Hours::FullTime) => tag(Icon::Clock, text.find_full_time()),
            Some(Hours::PartTime) => tag(Icon::Clock, text.find_part_time()),
        }
        if let Some(pay) = search.pay_min {
            tag(Icon::HandCoins, text.find_pay_or_more(&text.dollars(pay.into())));
        }
        if search.posted_within.is_some() {
            tag(Icon::CalendarClock, text.home_new());
        }
        if text.language() != Language::English {
            tag(Icon::Info, text.results_titles());
        }
        panel::tags(tags)
    }

    fn actions<'a>(ctx: &Ctx<'_>) -> Vec<Element<'a, Message>> {
        let text = ctx.text;
        let change = button::button(ctx, Icon::SlidersHorizontal, &text.results_change()).on_press(Message::Change);
        if ctx.metrics.room == Room::Tight || ctx.metrics.window.width < 1200.0 {
            return vec![change.into()];
        }
        vec![change.into(), button::button(ctx, Icon::Search, &text.find_type_word()).on_press(Message::Words).into()]
    }

    /// The cards, or what is shown in their place.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let mut page = match (waiting::page(ctx, &self.found, Message::Again), self.found.ready()) {
            (None, Some(found)) if found.total > 0 => self.cards(ctx, found),
            (None, Some(_)) => self.ways.page(ctx, self.asked(ctx, None)),
            (Some(page), _) => page,
            (None, None) => waiting::nothing(ctx),
        };
        page.service = Some(Service::Jobs);
        page.eyebrow = Some(text.find_title());
        if page.helpers.is_empty() {
            page.helpers = Self::actions(ctx);
        }
        page
    }

    #[expect(clippy::cast_possible_truncation, reason = "pages of a result that fits the memory")]
    fn cards<'a>(&'a self, ctx: &Ctx<'_>, found: &'a Found) -> Page<'a, Message> {
        let columns = places(ctx).0;
        let cards = found.items.iter().map(|item| card::card(ctx, item, Message::Open(item.id.clone(), item.miles)));
        let list = grid(cards.collect(), columns, ctx.metrics.gap, card::height(ctx));
        let corrected = found.corrected.as_deref().filter(|_| ctx.metrics.room != Room::Wide);
        let corrected = corrected.map(|words| ctx.body(ctx.text.results_corrected(words)).width(Fill));
        let list = column![corrected, list].spacing(ctx.metrics.gap);
        let mut page = Page::list(ctx, self.heading(ctx, found.total), list);
        if ctx.metrics.room == Room::Wide {
            page.below = Some(self.asked(ctx, found.corrected.as_deref()));
        }
        let pages = (found.total as usize).div_ceil(self.size);
        page.ways = page::pager(ctx, self.page, pages, Message::Turn);
        page
    }
}
