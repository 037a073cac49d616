//! What is offered below the field.

use std::fmt;

use iced::widget::{column, container, row};
use iced::{Alignment, Fill};

use super::purpose::Purpose;
use super::view::field_height;
use super::{Message, State};
use crate::api::labor::OccupationSummary;
use crate::api::listings::Suggestion;
use crate::api::places::NamedPlace;
use crate::domain::occupation::Soc;
use crate::kiosk::action::Reply;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::overlay::keyboard;
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::button::LEDGE;
use crate::kiosk::ui::{Ctx, Element, Icon, button, work};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::{Pressable, pressable};
use crate::kiosk::widget::scroll_area::scroll_area;

/// Between suggestions.
const GAP: f32 = 16.0;

/// A suggestion below the field. Its `Debug` does not tell it: it is what was typed, or close to it.
#[derive(Clone)]
pub struct Offer {
    pub text: String,
    pub meaning: Meaning,
}

impl fmt::Debug for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("offer")
    }
}

/// What a suggestion is.
#[derive(Clone)]
pub enum Meaning {
    /// Words, and how many openings they find.
    Words(u64),
    /// A place, as the backend understands it.
    Place(String),
    /// An occupation by its official title, and the name by which it was found.
    Work(Soc, Option<String>),
    /// Another spelling of the word that begins at this byte.
    Spelling { at: usize, word: String },
}

/// The suggestions of an answer to what was `asked` last; `None` for any other reply.
pub fn read(reply: Reply, asked: u32) -> Option<Result<Vec<Offer>, Failure>> {
    Some(match reply {
        Reply::Suggestions(tag, answer) if tag == asked => answer.map(|found| {
            let offer = |item: Suggestion| Offer { text: item.text, meaning: Meaning::Words(item.count) };
            found.items.into_iter().map(offer).collect()
        }),
        Reply::Places(tag, answer) if tag == asked => answer.map(|found| {
            let offer = |item: NamedPlace| Offer { text: item.name, meaning: Meaning::Place(item.near) };
            found.items.into_iter().map(offer).collect()
        }),
        Reply::Occupations(tag, answer) if tag == asked => answer.map(|found| {
            let offer =
                |item: OccupationSummary| Offer { text: item.title, meaning: Meaning::Work(item.code, item.matched) };
            found.items.into_iter().map(offer).collect()
        }),
        _ => return None,
    })
}

impl Offer {
    /// Its picture, its name, and what is said of it.
    fn face(&self, ctx: &Ctx<'_>) -> (Icon, String, Option<String>) {
        let text = ctx.text;
        match &self.meaning {
            Meaning::Words(count) => (Icon::Search, self.text.clone(), Some(text.find_openings(*count))),
            Meaning::Place(_) => (Icon::MapPin, self.text.clone(), None),
            Meaning::Work(code, matched) => {
                let matched = matched.as_ref().map(|matched| text.careers_title_matched(matched));
                (work::picture(code.group()), text.occupation(*code, &self.text), matched)
            }
            Meaning::Spelling { word, .. } => (Icon::SpellCheck, self.text.clone(), Some(text.line_instead_of(word))),
        }
    }
}

/// How suggestions stand.
#[derive(Clone, Copy)]
struct Form {
    /// Whether what is said of a name stands below it.
    below: bool,
    /// Whether there is room to say it.
    notes: bool,
    padding: u16,
}

impl State {
    /// The suggestions and what is typed, where it can be taken as it is: all of them in a list, or above the keyboard
    /// those that fit.
    pub(super) fn list<'a>(&self, ctx: &Ctx<'_>, offers: &[Offer]) -> Element<'a, Message> {
        let metrics = ctx.metrics;
        // The names of jobs are long: they have what matched below them, and take two lines where there is little room.
        let below = matches!(self.purpose, Purpose::Title(_));
        let narrow = metrics.window.width < 900.0;
        let columns = if narrow || below && metrics.window.width < 1700.0 { 1 } else { 2 };
        // Above the keyboard a small screen has one line for it.
        let notes = metrics.room != Room::Tight || !self.keyboard.is_shown();
        let form = Form { below, notes, padding: if metrics.room == Room::Tight { 2 } else { 8 } };
        let least = if metrics.room == Room::Tight { 48.0 } else { metrics.touch };
        let row = if below {
            let name = if narrow { 2.0 * metrics.lead.line } else { metrics.lead.line };
            let note = if notes { metrics.text.line } else { 0.0 };
            least.max(name + note + 2.0 * f32::from(form.padding))
        } else {
            least
        };
        let room = if self.keyboard.is_shown() { columns * self.rows(ctx, row) } else { usize::MAX };
        let own = self.purpose.takes_own_words();
        // The best suggestion stays, whatever room there is.
        let shown = offers.len().min(room.saturating_sub(usize::from(own)).max(1));
        let mut keys: Vec<Element<'a, Message>> = Vec::new();
        for (at, offer) in offers.iter().take(shown).enumerate() {
            keys.push(key(ctx, form, offer.face(ctx)).on_press(Message::Choose(at)).into());
        }
        if own && shown < room {
            let words = ctx.text.line_own_words(&self.typed());
            keys.push(key(ctx, form, (Icon::Pencil, words, None)).on_press(Message::OwnWords).into());
        }
        let list = grid(keys, columns, GAP, row);
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

fn key<'a>(ctx: &Ctx<'_>, form: Form, (icon, name, note): (Icon, String, Option<String>)) -> Pressable<'a, Message> {
    let note_label = note.as_ref().filter(|_| form.notes).map(|note| ctx.body(note).silent().color(ctx.palette.muted));
    let name_label = ctx.lead(&name).silent().own_direction().width(Fill);
    let picture = ctx.icon(icon, 36.0);
    let line: Element<'a, Message> = if form.below {
        let words = column![name_label, note_label].width(Fill);
        row![picture, words].spacing(16).align_y(Alignment::Center).into()
    } else {
        row![picture, name_label, note_label].spacing(16).align_y(Alignment::Center).into()
    };
    let said = match note {
        Some(note) => format!("{name}, {note}"),
        None => name,
    };
    pressable(said, line, button::plain(ctx)).width(Fill).padding([form.padding, 24])
}
