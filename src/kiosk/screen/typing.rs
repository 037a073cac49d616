//! Typing: words to search for, the name of a place or of a job, with suggestions while typing.

use iced::advanced::widget::Id;
use iced::widget::{container, row, stack};
use iced::{Alignment, Fill, Padding};

use crate::api::labor::{OccupationSummary, OccupationsQuery};
use crate::domain::occupation::Soc;
use crate::kiosk::action::{Action, Brought, Destination, Reply, Request, Then};
use crate::kiosk::design::fonts::REGULAR;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::overlay::keyboard::{self, Keyboard};
use crate::kiosk::remote::Failure;
use crate::kiosk::search::{Around, Search, Work};
use crate::kiosk::ui::button::LEDGE;
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, work};
use crate::kiosk::widget::field::{Edit, FieldBuffer, field};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::pressable;
use crate::kiosk::widget::scroll_area::scroll_area;

/// The most characters that make sense as a search.
const LIMIT: usize = 80;

const FIELD: &str = "field";

/// What is typed for.
#[derive(Debug)]
enum Purpose {
    Words(Box<Search>),
    Place,
    Title(Then),
}

/// A suggestion below the field.
#[derive(Debug, Clone)]
struct Offer {
    text: String,
    meaning: Meaning,
}

/// What a suggestion is.
#[derive(Debug, Clone)]
enum Meaning {
    /// Words, and how many openings they find.
    Words(u64),
    /// A place, as the backend understands it.
    Place(String),
    /// An occupation by its official title, and the name by which it was found.
    Work(Soc, Option<String>),
}

/// What is typed so far and what it may mean.
#[derive(Debug)]
pub struct State {
    purpose: Purpose,
    buffer: FieldBuffer,
    keyboard: Keyboard,
    asked: u32,
    offers: Option<Result<Vec<Offer>, Failure>>,
    /// Entered, but no such place or job.
    unknown: bool,
    waiting: bool,
}

/// What a client does here.
#[derive(Debug, Clone)]
pub enum Message {
    Edit(Edit),
    Keyboard(keyboard::Message),
    Choose(usize),
    Enter,
    Clear,
}

impl State {
    fn new(purpose: Purpose, ctx: &Ctx<'_>) -> (Self, Action) {
        let state = Self {
            purpose,
            buffer: FieldBuffer::new(LIMIT),
            keyboard: Keyboard::new(ctx.text.language().tag()),
            asked: 0,
            offers: None,
            unknown: false,
            waiting: false,
        };
        (state, Action::Focus(Id::new(FIELD)))
    }

    /// Types words to search for; the rest of `search` stays.
    #[must_use]
    pub fn words(search: Search, ctx: &Ctx<'_>) -> (Self, Action) {
        let before = search.words.clone();
        let (mut state, focus) = Self::new(Purpose::Words(Box::new(search)), ctx);
        match before {
            Some(words) => {
                let asked = state.edit(Edit::Insert(words));
                (state, focus.and(asked))
            }
            None => (state, focus),
        }
    }

    /// Types the name of a place.
    #[must_use]
    pub fn places(ctx: &Ctx<'_>) -> (Self, Action) {
        Self::new(Purpose::Place, ctx)
    }

    /// Types the name of a job.
    #[must_use]
    pub fn titles(then: Then, ctx: &Ctx<'_>) -> (Self, Action) {
        Self::new(Purpose::Title(then), ctx)
    }

    /// Goes on where it was: in the field.
    #[must_use]
    pub fn resumed() -> Action {
        Action::Focus(Id::new(FIELD))
    }

    fn edit(&mut self, edit: Edit) -> Action {
        if !self.buffer.apply(edit) {
            return Action::None;
        }
        self.unknown = false;
        self.waiting = false;
        self.asked += 1;
        let typed = self.buffer.text().trim().to_owned();
        if typed.is_empty() {
            self.offers = None;
            return Action::None;
        }
        self.ask(typed)
    }

    fn ask(&self, typed: String) -> Action {
        Action::Fetch(match self.purpose {
            Purpose::Words(_) => Request::Suggestions(self.asked, typed),
            Purpose::Place => Request::Places(self.asked, typed),
            Purpose::Title(_) => {
                Request::Occupations(self.asked, OccupationsQuery { q: Some(typed), ..OccupationsQuery::default() })
            }
        })
    }

    fn search(&self, words: String) -> Action {
        match &self.purpose {
            Purpose::Words(search) => {
                let search = Search { words: Some(words), work: Work::Any, ..(**search).clone() };
                Action::Replace(Destination::Results(search))
            }
            Purpose::Place | Purpose::Title(_) => Action::None,
        }
    }

    fn choose(&self, offer: &Offer) -> Action {
        match (&offer.meaning, &self.purpose) {
            (Meaning::Place(near), _) => {
                let around = Around { name: offer.text.clone(), near: near.clone(), here: false };
                Action::Return(Brought::Place(around))
            }
            (Meaning::Work(code, _), Purpose::Title(Then::Compare)) => Action::Return(Brought::Occupation(*code)),
            (Meaning::Work(code, _), _) => Action::Replace(Destination::Occupation(*code, None)),
            (Meaning::Words(_), _) => self.search(offer.text.clone()),
        }
    }

    /// Searches for the words, or takes the first place or job that fits.
    fn enter(&mut self) -> Action {
        let typed = self.buffer.text().trim().to_owned();
        if typed.is_empty() {
            return Action::Focus(Id::new(FIELD));
        }
        match (&self.purpose, &self.offers) {
            (Purpose::Words(_), _) => self.search(typed),
            (_, Some(Ok(offers))) => {
                self.unknown = offers.is_empty();
                offers.first().map_or(Action::None, |offer| self.choose(offer))
            }
            (_, Some(Err(_))) => {
                self.asked += 1;
                self.ask(typed)
            }
            (_, None) => {
                self.waiting = true;
                Action::None
            }
        }
    }

    /// Writes, chooses or searches.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Edit(edit) => self.edit(edit),
            Message::Clear => self.edit(Edit::Clear).and(Action::Focus(Id::new(FIELD))),
            Message::Enter => self.enter(),
            Message::Choose(at) => match &self.offers {
                Some(Ok(offers)) => offers.get(at).map_or(Action::None, |offer| self.choose(offer)),
                _ => Action::None,
            },
            Message::Keyboard(message) => match self.keyboard.update(message) {
                keyboard::Pressed::Edit(edit) => self.edit(edit),
                keyboard::Pressed::Enter => self.enter(),
                keyboard::Pressed::Nothing => Action::None,
            },
        }
    }

    /// Takes suggestions for what is typed now; those for earlier letters come too late.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        let offers = match reply {
            Reply::Suggestions(tag, answer) if tag == self.asked => answer.map(|found| {
                let offer = |item: crate::api::listings::Suggestion| Offer {
                    text: item.text,
                    meaning: Meaning::Words(item.count),
                };
                found.items.into_iter().map(offer).collect::<Vec<_>>()
            }),
            Reply::Places(tag, answer) if tag == self.asked => answer.map(|found| {
                let offer = |item: crate::api::places::NamedPlace| Offer {
                    text: item.name,
                    meaning: Meaning::Place(item.near),
                };
                found.items.into_iter().map(offer).collect()
            }),
            Reply::Occupations(tag, answer) if tag == self.asked => answer.map(|found| {
                let offer = |item: OccupationSummary| Offer {
                    text: item.title,
                    meaning: Meaning::Work(item.code, item.matched),
                };
                found.items.into_iter().map(offer).collect()
            }),
            _ => return Action::None,
        };
        self.offers = Some(offers);
        if std::mem::take(&mut self.waiting) { self.enter() } else { Action::None }
    }

    /// Field, suggestions and keyboard.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let question = match self.purpose {
            Purpose::Words(_) => text.words_question(),
            Purpose::Place => text.place_question(),
            Purpose::Title(Then::Open) => text.careers_before_question(),
            Purpose::Title(Then::Compare) => text.careers_compare_question(),
        };
        let below: Element<'a, Message> = match &self.offers {
            _ if self.unknown => notice(ctx, Tone::Caution, &self.nothing(ctx)),
            None => ctx.body(self.hint(ctx)).color(ctx.palette.muted).width(Fill).into(),
            Some(Ok(offers)) if offers.is_empty() => {
                ctx.body(self.nothing(ctx)).news().color(ctx.palette.muted).width(Fill).into()
            }
            Some(Ok(offers)) => self.offers(ctx, offers),
            Some(Err(_)) if matches!(self.purpose, Purpose::Title(_)) => {
                ctx.body(text.remote_failed_figures_body()).news().color(ctx.palette.muted).width(Fill).into()
            }
            // What is typed can still be searched for.
            Some(Err(_)) => ctx.body(text.remote_failed_body()).news().color(ctx.palette.muted).width(Fill).into(),
        };
        let gap = ctx.metrics.vertical_gap();
        let content = iced::widget::column![self.field(ctx), container(below).height(Fill)].spacing(gap).height(Fill);
        let mut page = Page::new(question, content);
        page.service = Some(self.service());
        page.headless = self.is_low(ctx);
        if self.keyboard.is_shown() {
            page.keyboard = Some(self.keyboard.view(ctx, &text.words_search()).map(Message::Keyboard));
        } else {
            let show = button::button(ctx, Icon::Keyboard, &text.keyboard_show());
            page.helpers = vec![show.on_press(Message::Keyboard(keyboard::Message::Show)).into()];
            page.ways = vec![button::primary(ctx, Icon::Search, &text.words_search()).on_press(Message::Enter).into()];
        }
        page
    }

    fn hint(&self, ctx: &Ctx<'_>) -> String {
        match self.purpose {
            Purpose::Words(_) => ctx.text.words_hint(),
            Purpose::Place => ctx.text.place_hint(),
            Purpose::Title(_) => ctx.text.careers_title_hint(),
        }
    }

    /// What is said where nothing fits.
    fn nothing(&self, ctx: &Ctx<'_>) -> String {
        match self.purpose {
            Purpose::Words(_) => ctx.text.words_none(),
            Purpose::Place => ctx.text.place_unknown(),
            Purpose::Title(_) => ctx.text.careers_title_none(),
        }
    }

    const fn service(&self) -> Service {
        match self.purpose {
            Purpose::Words(_) | Purpose::Place => Service::Jobs,
            Purpose::Title(_) => Service::Wages,
        }
    }

    fn field<'a>(&'a self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        let roomy = ctx.metrics.room == Room::Wide;
        let height = field_height(ctx);
        let name = match self.purpose {
            Purpose::Words(_) => text.words_field(),
            Purpose::Place => text.place_field(),
            Purpose::Title(_) => text.careers_title_field(),
        };
        // Never lower than a finger needs.
        let inset = if roomy { 10.0 } else { 6.0 };
        let clear_width = if roomy { 210.0 } else { 170.0 };
        let line = field(FIELD, &self.buffer)
            .label(name)
            .placeholder(self.hint(ctx))
            .on_edit(Message::Edit)
            .on_submit(Message::Enter)
            .rtl(ctx.right_to_left())
            .size(ctx.metrics.primary.size)
            .font(REGULAR)
            .height(height)
            .padding(Padding { left: 100.0, right: clear_width + 24.0, ..Padding::ZERO })
            .style(ctx.field_style());
        let words = row![ctx.icon(Icon::X, 34.0), ctx.body(text.words_clear()).silent()].spacing(10);
        let clear = pressable(text.words_clear(), words.align_y(Alignment::Center), button::plain(ctx))
            .on_press_maybe((!self.buffer.is_empty()).then_some(Message::Clear))
            .width(clear_width)
            .height(height - 2.0 * inset);
        let over = row![
            container(ctx.icon(Icon::Search, 48.0)).padding([0, 28]).center_y(Fill),
            iced::widget::space::horizontal(),
            container(clear).padding([inset, 10.0]),
        ];
        stack![line, over.height(height)].into()
    }

    /// Whether the keyboard leaves no room for the question: the field then says it.
    fn is_low(&self, ctx: &Ctx<'_>) -> bool {
        self.keyboard.is_shown() && ctx.metrics.page().height < 840.0
    }

    /// The suggestions: all of them in a list, or above the keyboard those that fit.
    fn offers<'a>(&self, ctx: &Ctx<'_>, offers: &[Offer]) -> Element<'a, Message> {
        let text = ctx.text;
        let metrics = ctx.metrics;
        // The names of jobs are long: they have what matched below them, and take two lines where there is little room.
        let below = matches!(self.purpose, Purpose::Title(_));
        let narrow = metrics.window.width < 900.0;
        let columns = if narrow || below && metrics.window.width < 1700.0 { 1 } else { 2 };
        let padding: u16 = if metrics.room == Room::Tight { 2 } else { 8 };
        // Above the keyboard a small screen has one line for it.
        let notes = metrics.room != Room::Tight || !self.keyboard.is_shown();
        let least = if metrics.room == Room::Tight { 48.0 } else { metrics.touch };
        let row = if below {
            let name = if narrow { 2.0 * metrics.lead.line } else { metrics.lead.line };
            let note = if notes { metrics.text.line } else { 0.0 };
            least.max(name + note + 2.0 * f32::from(padding))
        } else {
            least
        };
        let fits = columns * self.rows(ctx, row);
        let shown = if self.keyboard.is_shown() { &offers[..offers.len().min(fits)] } else { offers };
        let keys = shown.iter().enumerate().map(|(at, offer)| {
            let (icon, name, note) = match &offer.meaning {
                Meaning::Words(count) => (Icon::Search, offer.text.clone(), Some(text.find_openings(*count))),
                Meaning::Place(_) => (Icon::MapPin, offer.text.clone(), None),
                Meaning::Work(code, matched) => {
                    let matched = matched.as_ref().map(|matched| text.careers_title_matched(matched));
                    (work::picture(code.group()), text.occupation(*code, &offer.text), matched)
                }
            };
            let note_label =
                note.as_ref().filter(|_| notes).map(|note| ctx.body(note).silent().color(ctx.palette.muted));
            let name_label = ctx.lead(&name).silent().own_direction().width(Fill);
            let picture = ctx.icon(icon, 36.0);
            let line: Element<'a, Message> = if below {
                let words = iced::widget::column![name_label, note_label].width(Fill);
                row![picture, words].spacing(16).align_y(Alignment::Center).into()
            } else {
                row![picture, name_label, note_label].spacing(16).align_y(Alignment::Center).into()
            };
            let said = match &note {
                Some(note) => format!("{name}, {note}"),
                None => name,
            };
            pressable(said, line, button::plain(ctx))
                .on_press(Message::Choose(at))
                .width(Fill)
                .padding([padding, 24])
                .into()
        });
        let list = grid(keys.collect(), columns, GAP, row);
        if self.keyboard.is_shown() {
            return list;
        }
        scroll_area(container(list).padding(12), button::scroll_style(ctx))
    }

    /// How many rows of suggestions `row` high fit above the keyboard; at least one.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at least one, at most a few")]
    fn rows(&self, ctx: &Ctx<'_>, row: f32) -> usize {
        let metrics = ctx.metrics;
        let gap = metrics.vertical_gap();
        let head = if self.is_low(ctx) { 0.0 } else { metrics.head() + gap };
        let left = metrics.page().height - keyboard::height(ctx) - head - field_height(ctx) - 3.0 * gap;
        ((left + GAP) / (row + LEDGE + GAP)).floor().max(1.0) as usize
    }
}

/// Between suggestions.
const GAP: f32 = 16.0;

fn field_height(ctx: &Ctx<'_>) -> f32 {
    match ctx.metrics.room {
        Room::Wide => 100.0,
        Room::Compact => 72.0,
        Room::Tight => 60.0,
    }
}
