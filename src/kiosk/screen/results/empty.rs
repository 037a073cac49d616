//! No results: the nearest wider searches that find something.

use iced::Fill;
use iced::widget::column;

use super::Message;
use crate::kiosk::action::{Action, Request};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::search::{Search, Wider};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button};
use crate::kiosk::widget::grid::grid;

/// The most that are offered at once.
const OFFERED: usize = 4;

/// The ways to widen a search, the nearest first, and what each would find once known.
#[derive(Debug, Default)]
pub struct Ways(Vec<(Wider, Option<u64>)>);

impl Ways {
    /// Asks what each way would find. Their requests are tagged by their places.
    pub fn ask(search: &Search) -> (Self, Action) {
        let ways = search.wider();
        let asked = (0..).zip(&ways).fold(Action::None, |asked, (tag, way)| {
            asked.and(Action::Fetch(Request::Listings(tag, search.widened(*way).query(0, 1))))
        });
        (Self(ways.into_iter().map(|way| (way, None)).collect()), asked)
    }

    /// Takes what the way at `tag` would find.
    pub fn take(&mut self, tag: u32, total: u64) {
        if let Some((_, count)) = self.0.get_mut(tag as usize) {
            *count = Some(total);
        }
    }

    /// The page that offers them.
    pub fn page<'a>(&self, ctx: &Ctx<'_>, asked: Element<'a, Message>) -> Page<'a, Message> {
        let text = ctx.text;
        let found = self.0.iter().filter_map(|(way, count)| Some((*way, count.filter(|count| *count > 0)?)));
        let keys = found.take(OFFERED).map(|(way, count)| {
            let (icon, change) = match way {
                Wider::Within(miles) => (Icon::MapPin, text.none_within(u64::from(miles))),
                Wider::AnyDistance => (Icon::Globe, text.none_any_distance()),
                Wider::AnyHours => (Icon::Clock, text.none_any_hours()),
                Wider::AnyPay => (Icon::HandCoins, text.none_any_pay()),
                Wider::AnyWork => (Icon::BriefcaseBusiness, text.none_any_work()),
                Wider::AnyDate => (Icon::CalendarClock, text.none_any_date()),
                Wider::WithoutWords => (Icon::Search, text.none_without_words()),
            };
            let words = text.find_openings(count);
            button::choice(ctx, icon, &change, Some(&words), false).on_press(Message::Widen(way)).into()
        });
        let columns = if ctx.metrics.portrait { 1 } else { 2 };
        let keys: Vec<_> = keys.collect();
        let body = (!keys.is_empty()).then(|| ctx.lead(text.none_body()).width(Fill));
        let keys = grid(keys, columns, ctx.metrics.gap, ctx.metrics.touch + 24.0);
        let mut page = Page::list(ctx, text.none_heading(), column![body, keys].spacing(ctx.metrics.gap));
        if ctx.metrics.room == Room::Wide {
            page.below = Some(asked);
        }
        page
    }
}
