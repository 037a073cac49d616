//! What the kiosk can do today: one tile for each.

use iced::Fill;
use iced::widget::{column, row};

use crate::kiosk::action::{Action, Destination, Reply, Request};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::search::Search;
use crate::kiosk::ui::{Ctx, Icon, Page, Service, button};
use crate::kiosk::widget::grid::grid;

/// A lower page has no room for pictures.
const LOW: f32 = 520.0;

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
    Sight,
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
            Message::Sight => Destination::Sight,
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
        let jobs = Service::Jobs;
        if ctx.metrics.room == Room::Tight || ctx.metrics.page().height < LOW {
            let one = |icon, name: String, hint: &str, message| {
                button::choice(ctx, icon, &name, Some(hint), false).on_press(message).into()
            };
            let tiles = vec![
                one(jobs.icon(), text.home_find(), &find_hint, Message::Find),
                one(Icon::Search, text.home_words(), &text.home_words_hint(), Message::Words),
                one(Icon::CalendarClock, text.home_new(), &new_hint, Message::New),
                button::choice(ctx, Icon::Eye, &text.sight_title(), None, false).on_press(Message::Sight).into(),
            ];
            let tiles = grid(tiles, 1, ctx.metrics.gap, ctx.metrics.touch);
            return Page::list(ctx, text.home_question(), tiles);
        }
        let sight = button::button(ctx, Icon::Eye, &text.sight_title()).on_press(Message::Sight).into();
        // A high screen with little room has three tiles alike.
        let low = ctx.metrics.portrait && ctx.metrics.page().height < 1100.0;
        let find = button::tile(ctx, jobs, jobs.icon(), &text.home_find(), &find_hint, !low).on_press(Message::Find);
        let words = button::tile(ctx, jobs, Icon::Search, &text.home_words(), &text.home_words_hint(), false)
            .on_press(Message::Words);
        let new =
            button::tile(ctx, jobs, Icon::CalendarClock, &text.home_new(), &new_hint, false).on_press(Message::New);
        let gap = ctx.metrics.gap;
        let tiles = if low {
            column![find, words, new].spacing(gap).height(Fill)
        } else if ctx.metrics.portrait {
            column![find, words.height(260), new.height(260)].spacing(gap).height(Fill)
        } else {
            column![row![find, column![words, new].spacing(gap).width(Fill)].spacing(gap).height(Fill)]
        };
        Page { aside: Some(sight), ..Page::new(text.home_question(), tiles) }
    }
}
