//! The on-screen keyboard. Its keys leave the focus where it is: in the field.

pub mod layout;

use iced::widget::{column, container, row};
use iced::{Alignment, Fill, Length};

use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::button::LEDGE;
use crate::kiosk::ui::{Ctx, Element, Icon, button};
use crate::kiosk::widget::field::Edit;
use crate::kiosk::widget::label::At;
use crate::kiosk::widget::pressable::{Pressable, pressable};
use crate::kiosk::widget::steady::stir;
use layout::{Key, LETTERS, Layout, ROWS, Slot};

/// Which keys are shown.
#[derive(Debug)]
pub struct Keyboard {
    layout: &'static Layout,
    layer: String,
    shown: bool,
}

/// A key was pressed.
#[derive(Clone)]
pub enum Message {
    Press(Key),
    Show,
}

/// Which key it was is what a client types.
impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("keyboard")
    }
}

/// What a key means to the field.
#[derive(Debug, Clone)]
pub enum Pressed {
    Edit(Edit),
    Enter,
    Nothing,
}

/// Above and below the keys.
const EDGE: f32 = 12.0;

struct Sizes {
    key: f32,
    gap: f32,
}

fn sizes(ctx: &Ctx<'_>) -> Sizes {
    match (ctx.metrics.room, ctx.metrics.page().height) {
        (Room::Wide, 840.0..) => Sizes { key: 88.0, gap: 10.0 },
        (Room::Wide, _) => Sizes { key: 76.0, gap: 10.0 },
        (Room::Compact, _) => Sizes { key: 60.0, gap: 8.0 },
        (Room::Tight, _) => Sizes { key: 46.0, gap: 5.0 },
    }
}

/// How high the keyboard is.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "four rows")]
pub fn height(ctx: &Ctx<'_>) -> f32 {
    let Sizes { key, gap } = sizes(ctx);
    let rows = ROWS as f32;
    2.0 + 2.0 * EDGE + rows * key + (rows - 1.0) * (gap + LEDGE)
}

impl Keyboard {
    /// The keyboard of the language `tag`, with its letters.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self { layout: Layout::for_language(tag), layer: LETTERS.to_owned(), shown: true }
    }

    /// Whether it is on the screen.
    #[must_use]
    pub const fn is_shown(&self) -> bool {
        self.shown
    }

    /// Takes a key.
    pub fn update(&mut self, message: Message) -> Pressed {
        let key = match message {
            Message::Show => {
                self.shown = true;
                return Pressed::Nothing;
            }
            Message::Press(key) => key,
        };
        match key {
            Key::Char { lower, .. } => {
                if self.layout.layer(&self.layer).once {
                    LETTERS.clone_into(&mut self.layer);
                }
                Pressed::Edit(Edit::Insert(lower))
            }
            Key::Space => Pressed::Edit(Edit::Insert(" ".to_owned())),
            Key::Backspace => Pressed::Edit(Edit::Backspace),
            Key::Search => Pressed::Enter,
            Key::Layer(layer) => {
                self.layer = layer;
                Pressed::Nothing
            }
            Key::Hide => {
                self.shown = false;
                Pressed::Nothing
            }
        }
    }

    /// The keys; `icon` and `verb` are what entering means here.
    #[must_use]
    pub fn view<'a>(&self, ctx: &Ctx<'_>, (icon, verb): (Icon, &str)) -> Element<'a, Message> {
        let metrics = ctx.metrics;
        let Sizes { key: height, gap } = sizes(ctx);
        let rows = self.layout.layer(&self.layer).rows.iter().map(|slots| {
            let keys = slots.iter().map(|slot| self.key(ctx, slot, (icon, verb)).height(height).into());
            let keys = row(keys).spacing(gap).width(Fill);
            // Letters stand as on every keyboard: the mirror turns them, so they are turned before.
            if ctx.right_to_left() { crate::kiosk::widget::mirror::mirror(true, keys) } else { keys.into() }
        });
        let palette = ctx.palette;
        let keys = container(column(rows).spacing(gap + LEDGE))
            // Other letters leave nothing of those before: their ink may reach beyond their width.
            .padding([EDGE + stir(&self.layer), metrics.margin])
            .width(Fill)
            .style(move |_| palette.surface_sunk.into());
        let rule = container("").height(2).width(Fill).style(move |_| palette.outline.into());
        column![rule, keys].into()
    }

    fn key<'a>(&self, ctx: &Ctx<'_>, slot: &Slot, (icon, verb): (Icon, &str)) -> Pressable<'a, Message> {
        let text = ctx.text;
        let roomy = ctx.metrics.room == Room::Wide && !ctx.metrics.portrait;
        let worded = |icon: Option<Icon>, words: &str| -> Element<'a, Message> {
            match icon {
                // A picture says it where there is no room for words.
                Some(icon) if !roomy => ctx.icon(icon, 36.0).into(),
                Some(icon) => {
                    row![ctx.icon(icon, 36.0), ctx.body(words).silent()].spacing(10).align_y(Alignment::Center).into()
                }
                None => ctx.key_words(words).silent().at(At::Center).into(),
            }
        };
        let (said, face, primary): (String, Element<'a, Message>, bool) = match &slot.key {
            Key::Char { upper, .. } => {
                let said = upper.chars().map(|letter| text.spoken_key(letter)).collect::<Vec<_>>().join(" ");
                (said, ctx.key_letter(upper).silent().own_direction().into(), false)
            }
            Key::Backspace => (text.keyboard_say_delete(), ctx.icon(Icon::Delete, 42.0).into(), false),
            Key::Space => {
                let words = text.keyboard_space();
                (words.clone(), worded(Some(Icon::Space), &words), false)
            }
            Key::Search => {
                let words = roomy.then(|| ctx.lead_bold(verb).silent());
                let face = row![ctx.icon(icon, 36.0), words].spacing(10).align_y(Alignment::Center);
                (verb.to_owned(), face.into(), true)
            }
            Key::Hide => {
                let words = text.keyboard_hide();
                (words.clone(), worded(Some(Icon::Keyboard), &words), false)
            }
            Key::Layer(name) => {
                let words = self.layer_name(ctx, name);
                (words.clone(), worded(None, &words), false)
            }
        };
        let style = if primary { button::primary_style(ctx) } else { button::key_style(ctx) };
        pressable(said, face, style)
            .on_press(Message::Press(slot.key.clone()))
            .leaves_focus()
            .width(Length::FillPortion(slot.width))
    }

    /// What a key that changes the keys says.
    fn layer_name(&self, ctx: &Ctx<'_>, name: &str) -> String {
        let text = ctx.text;
        match name {
            "123" => text.keyboard_numbers(),
            "abc-order" => text.keyboard_abc_order(),
            LETTERS if self.layer == "abc-order" => text.keyboard_usual_order(),
            LETTERS => text.keyboard_letters(),
            name => self.layout.layer(name).sample.clone(),
        }
    }
}
