//! Digits that nobody else is to see: their keys, and what stands for those that were typed.

use std::fmt;

use iced::keyboard::key::Code;
use iced::widget::{Row, Space, column, container, row};
use iced::{Alignment, Fill};
use zeroize::Zeroizing;

use super::panel::panel;
use super::{Ctx, Element, Icon, button};
use crate::domain::digits;
use crate::kiosk::access::keypad;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::mirror::mirror;
use crate::kiosk::widget::plate::{Plate, plate};
use crate::kiosk::widget::pressable::pressable;
use crate::kiosk::widget::shell::WAY_ON;

/// The id of the first of the keys.
pub const FIRST_KEY: &str = "first-digit";
/// What stands in place of a digit that is still to come.
const TO_COME: char = '·';

/// What was typed, as ASCII digits; overwritten when it goes. Its `Debug` does not tell it.
pub struct Digits {
    typed: Zeroizing<String>,
    longest: usize,
}

/// A key that was pressed. Which digit it was is secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// 0 to 9.
    Digit(u8),
    /// Takes the last one away.
    Delete,
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(…)")
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// What a key of a hardware keyboard means here, by its physical name. Enter presses what has the focus.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        const DIGITS: [(Code, Code); 10] = [
            (Code::Digit0, Code::Numpad0),
            (Code::Digit1, Code::Numpad1),
            (Code::Digit2, Code::Numpad2),
            (Code::Digit3, Code::Numpad3),
            (Code::Digit4, Code::Numpad4),
            (Code::Digit5, Code::Numpad5),
            (Code::Digit6, Code::Numpad6),
            (Code::Digit7, Code::Numpad7),
            (Code::Digit8, Code::Numpad8),
            (Code::Digit9, Code::Numpad9),
        ];
        let code = keypad::code(name)?;
        if code == Code::Backspace {
            return Some(Self::Delete);
        }
        (0..).zip(DIGITS).find_map(|(digit, (upper, pad))| (code == upper || code == pad).then_some(Self::Digit(digit)))
    }
}

impl Digits {
    /// None yet, and room for so many.
    #[must_use]
    pub fn new(longest: usize) -> Self {
        // All the room at once: what is moved to a larger place stays behind in the smaller one.
        Self { typed: Zeroizing::new(String::with_capacity(longest)), longest }
    }

    /// Adds a digit, where there is room for one, or takes the last away.
    pub fn press(&mut self, key: Key) {
        match key {
            Key::Digit(digit) if self.typed.len() < self.longest => self.typed.push(char::from(b'0' + digit)),
            Key::Digit(_) => {}
            Key::Delete => {
                self.typed.pop();
            }
        }
    }

    /// ASCII digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// How many were typed.
    #[must_use]
    pub fn count(&self) -> usize {
        self.typed.len()
    }

    /// How many there is room for.
    #[must_use]
    pub const fn longest(&self) -> usize {
        self.longest
    }

    /// Whether there is room for no more.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.count() == self.longest
    }

    /// What was typed, where its last digit checks the others.
    #[must_use]
    pub fn checked(&self) -> Option<Zeroizing<String>> {
        digits::checked(&self.typed).map(Zeroizing::new)
    }

    /// Hands over what was typed and begins anew.
    #[must_use]
    pub fn take(&mut self) -> Zeroizing<String> {
        std::mem::replace(self, Self::new(self.longest)).typed
    }

    /// The keys, the last of which goes on once it has something to do.
    #[must_use]
    pub fn keys<'a, Message: Clone + 'a>(
        &self,
        ctx: &Ctx<'_>,
        on_key: impl Fn(Key) -> Message,
        (go_on, message): (String, Option<Message>),
    ) -> Element<'a, Message> {
        let roomy = ctx.metrics.room != Room::Tight;
        let digit = |digit: u8| -> Element<'a, Message> {
            let name = ctx.text.number(digit.into());
            let face = ctx.primary_plain(&name).silent();
            let key = pressable(name, face, button::key_style(ctx)).on_press(on_key(Key::Digit(digit)));
            if digit == 1 { key.id(FIRST_KEY).into() } else { key.into() }
        };
        let face = |icon: Icon, name: &str| -> Row<'a, Message> {
            let icon = roomy.then(|| ctx.icon(icon, 34.0));
            row![icon, ctx.body(name).silent()].spacing(10).align_y(Alignment::Center)
        };
        let name = ctx.text.staff_code_delete();
        let delete = pressable(name.clone(), face(Icon::Delete, &name), button::key_style(ctx));
        let delete = delete.on_press_maybe((self.count() > 0).then(|| on_key(Key::Delete)));
        let go_on_face = face(Icon::Check, &go_on);
        let go_on = pressable(go_on, go_on_face, button::primary_style(ctx)).id(WAY_ON).on_press_maybe(message);
        let mut keys: Vec<_> = (1..=9).map(digit).collect();
        keys.extend([delete.into(), digit(0), go_on.into()]);
        let height = match ctx.metrics.room {
            Room::Wide => 96.0,
            Room::Compact => 84.0,
            Room::Tight => 60.0,
        };
        // Digits stand as on every telephone: the mirror turns them, so they are turned before.
        mirror(ctx.right_to_left(), grid(keys, 3, ctx.metrics.gap, height))
    }

    /// A dot for each digit.
    #[must_use]
    pub fn dots<'a, Message: 'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        const SIDE: f32 = 22.0;
        let color = ctx.palette.on_surface;
        let dot = move |_| plate(Plate::flat(color, SIDE / 2.0), Space::new().width(SIDE).height(SIDE));
        Row::with_children((0..self.count()).map(dot)).spacing(12).height(SIDE).into()
    }

    /// The digits in groups, for the eyes and the headphones of their owner; `name` says what they are.
    #[must_use]
    pub fn groups<'a, Message: 'a>(&self, ctx: &Ctx<'_>, name: String) -> Element<'a, Message> {
        let to_come = std::iter::repeat_n(TO_COME, self.longest - self.count());
        let shown: Zeroizing<String> = Zeroizing::new(self.typed.chars().chain(to_come).collect());
        number(ctx, name, &self.typed, &shown)
    }
}

/// A number in groups, for the eyes and the headphones of its owner; `name` says what it is.
#[must_use]
pub fn grouped<'a, Message: 'a>(ctx: &Ctx<'_>, name: String, number: &str) -> Element<'a, Message> {
    self::number(ctx, name, number, number)
}

fn number<'a, Message: 'a>(ctx: &Ctx<'_>, name: String, said: &str, shown: &str) -> Element<'a, Message> {
    // Groups stand from left to right in every script.
    let shown = ctx.heading(format!("\u{2066}{}\u{2069}", digits::grouped(shown))).silent().width(Fill);
    let name_shown = ctx.body(&name).color(ctx.palette.muted).silent().width(Fill);
    private(name, spelled(said), panel(ctx, column![name_shown, shown].width(Fill)))
}

/// A number to be said digit by digit, with a pause behind each group.
fn spelled(number: &str) -> String {
    let mut said = String::with_capacity(3 * number.len());
    for digit in digits::grouped(number).chars() {
        match digit {
            ' ' => said.push(','),
            digit if said.is_empty() => said.push(digit),
            digit => {
                said.push(' ');
                said.push(digit);
            }
        }
    }
    said
}

/// Words, and the keys beside them, or below them where the page is high.
#[must_use]
pub fn beside<'a, Message: 'a>(
    ctx: &Ctx<'_>,
    words: impl Into<Element<'a, Message>>,
    keys: Element<'a, Message>,
) -> Element<'a, Message> {
    let words: Element<'a, Message> = words.into();
    if ctx.metrics.portrait {
        return column![words, keys].spacing(2.0 * ctx.metrics.gap).into();
    }
    let wide = if ctx.metrics.room == Room::Wide { 560.0 } else { 400.0 };
    row![container(words).width(Fill), container(keys).width(wide)].spacing(ctx.metrics.margin).into()
}
