//! Finding a job without typing: work, place, hours, pay, one question at a time.

mod options;

use crate::api::listings::Page as Found;
use crate::domain::listing::Hours;
use crate::domain::occupation::Group;
use crate::kiosk::action::{Action, Destination, Reply, Request};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::search::{Around, Search, Work};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, page, steps, waiting};
use crate::kiosk::widget::grid::grid;
use options::Choice;

/// The question that is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Work,
    /// Which kind within a group.
    Narrower(Group),
    Place,
    Hours,
    Pay,
}

/// A search that is growing.
#[derive(Debug)]
pub struct State {
    search: Search,
    step: Step,
    page: usize,
    asked: u32,
    /// What the search finds so far, for the counts on the tiles.
    found: Remote<Found>,
}

/// What a client answers.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Choose(Choice),
    AnotherPlace,
    Words,
    Show,
    Turn(usize),
    Again,
}

impl State {
    /// Begins with the kind of work.
    #[must_use]
    pub fn new(search: Search) -> (Self, Action) {
        let search = Search { words: None, ..search };
        let mut state = Self { search, step: Step::Work, page: 0, asked: 0, found: Remote::Idle };
        let action = state.ask();
        (state, action)
    }

    /// Asks how the choices of this step divide what is found.
    fn ask(&mut self) -> Action {
        let search = self.search.clone();
        let search = match self.step {
            Step::Work => Search { work: Work::Any, ..search },
            Step::Narrower(group) => Search { work: Work::Group(group), ..search },
            Step::Place => search,
            Step::Hours => Search { hours: None, ..search },
            Step::Pay => Search { pay_min: None, ..search },
        };
        self.asked += 1;
        self.found = Remote::loading();
        Action::Fetch(Request::Listings(self.asked, search.query(0, 1)))
    }

    fn go(&mut self, step: Step) -> Action {
        self.step = step;
        self.page = 0;
        self.ask()
    }

    fn show(&self) -> Action {
        Action::Open(Destination::Results(self.search.clone()))
    }

    /// Takes an answer and asks the next question.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Choose(choice) => self.choose(choice),
            Message::AnotherPlace => Action::Open(Destination::PlaceNames),
            Message::Words => Action::Open(Destination::Words(self.search.clone())),
            Message::Show => self.show(),
            Message::Turn(page) => {
                self.page = page;
                Action::None
            }
            Message::Again => self.ask(),
        }
    }

    fn choose(&mut self, choice: Choice) -> Action {
        match choice {
            Choice::Work(work) => {
                self.search.work = work;
                match (work, self.step) {
                    (Work::Group(group), Step::Work) if self.divides(group) => self.go(Step::Narrower(group)),
                    _ => self.go(Step::Place),
                }
            }
            Choice::Within(within) => {
                self.search.within = within;
                self.go(Step::Hours)
            }
            Choice::Hours(hours) => {
                self.search.hours = hours;
                self.go(Step::Pay)
            }
            Choice::Pay(pay) => {
                self.search.pay_min = pay;
                self.show()
            }
        }
    }

    /// Whether a group has more than one kind to choose from.
    fn divides(&self, group: Group) -> bool {
        self.found.ready().is_some_and(|found| options::kinds(found, group).count() > 1)
    }

    /// Searches near a place that was typed.
    pub fn choose_place(&mut self, around: Around) -> Action {
        self.search.around = Some(around);
        self.search.within = self.search.within.or(Some(25));
        self.go(Step::Place)
    }

    /// Takes the counts.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Listings(tag, answer) if tag == self.asked => self.found = answer.into(),
            Reply::Slow => self.found.slow(),
            Reply::Retry if matches!(self.found, Remote::Failed(_)) => return self.ask(),
            _ => {}
        }
        Action::None
    }

    /// Goes back one question; `None` at the first.
    pub fn back(&mut self) -> Option<Action> {
        let step = match self.step {
            Step::Work => return None,
            Step::Narrower(_) | Step::Place => Step::Work,
            Step::Hours => Step::Place,
            Step::Pay => Step::Hours,
        };
        Some(self.go(step))
    }

    /// Tiles on a page are counted anew.
    pub fn resized(&mut self) -> Action {
        self.page = 0;
        Action::None
    }

    /// The question and its tiles.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        if let Some(mut page) = waiting::page(ctx, &self.found, Message::Again) {
            page.eyebrow = Some(text.find_title());
            return page;
        }
        let tiles = self.found.ready().map(|found| self.tiles(ctx, found)).unwrap_or_default();
        let question = match self.step {
            Step::Work => text.find_work_question(),
            Step::Narrower(_) => text.find_narrower_question(),
            Step::Place => text.find_place_question(),
            Step::Hours => text.find_hours_question(),
            Step::Pay => text.find_pay_question(),
        };
        let (columns, row) = shape(ctx);
        let size = columns * ctx.metrics.rows(row);
        let pages = tiles.len().div_ceil(size);
        let shown = tiles.into_iter().skip(self.page * size).take(size).collect();
        let mut page = Page::list(ctx, question, grid(shown, columns, ctx.metrics.gap, row));
        page.service = Some(Service::Jobs);
        page.eyebrow = Some(text.find_title());
        if ctx.metrics.window.width >= 1500.0 {
            page.aside = Some(self.stops(ctx));
        }
        page.helpers = self.helpers(ctx);
        page.ways = page::pager(ctx, self.page, pages, Message::Turn);
        if self.step != Step::Work && pages < 2 {
            let show = button::primary(ctx, Icon::Search, &text.find_show()).on_press(Message::Show);
            page.ways.push(show.into());
        }
        page
    }

    fn stops<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        let names = [text.find_step_work(), text.find_step_place(), text.find_step_hours(), text.find_step_pay()];
        let here = match self.step {
            Step::Work | Step::Narrower(_) => 0,
            Step::Place => 1,
            Step::Hours => 2,
            Step::Pay => 3,
        };
        steps::steps(ctx, Service::Jobs, &names, here)
    }

    fn helpers<'a>(&self, ctx: &Ctx<'_>) -> Vec<Element<'a, Message>> {
        let text = ctx.text;
        let words = || button::button(ctx, Icon::Search, &text.find_type_word()).on_press(Message::Words).into();
        let any = || {
            let any = button::button(ctx, Icon::Layers, &text.find_any_work());
            any.on_press(Message::Choose(Choice::Work(Work::Any))).into()
        };
        match self.step {
            Step::Work if ctx.metrics.room == Room::Tight => vec![any()],
            Step::Work => vec![words(), any()],
            Step::Place => {
                vec![
                    button::button(ctx, Icon::Navigation, &text.find_another_place())
                        .on_press(Message::AnotherPlace)
                        .into(),
                ]
            }
            Step::Narrower(_) | Step::Hours | Step::Pay => Vec::new(),
        }
    }

    fn tiles<'a>(&self, ctx: &Ctx<'_>, found: &Found) -> Vec<Element<'a, Message>> {
        match self.step {
            Step::Work => options::groups(ctx, found, self.search.work),
            Step::Narrower(group) => options::narrower(ctx, found, group, self.search.work),
            Step::Place => options::distances(ctx, &self.search),
            Step::Hours => options::hours(ctx, found, self.search.hours),
            Step::Pay => options::pays(ctx, found, self.search.pay_min),
        }
    }
}

/// How many tiles stand beside each other, and the least height of one.
fn shape(ctx: &Ctx<'_>) -> (usize, f32) {
    let metrics = ctx.metrics;
    match (metrics.room, metrics.portrait) {
        (Room::Wide, false) => (if metrics.window.width < 1700.0 { 3 } else { 4 }, 180.0),
        (Room::Wide, true) => (2, 170.0),
        (Room::Compact, false) => (3, 120.0),
        (Room::Compact, true) => (1, 110.0),
        (Room::Tight, portrait) => (if portrait { 1 } else { 2 }, 92.0),
    }
}

/// The hours that a count of facets speaks of.
fn hours_value(hours: Hours) -> &'static str {
    match hours {
        Hours::FullTime => "full_time",
        Hours::PartTime => "part_time",
    }
}
