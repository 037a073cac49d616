//! The code in front of everything else: digits that are shown as dots.

use std::fmt;
use std::time::Duration;

use iced::Fill;
use iced::keyboard::key::Code;
use iced::widget::{Row, Space, column, container, row};

use crate::kiosk::access::keypad;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::staff_code::{LONGEST, SHORTEST};
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::mirror::mirror;
use crate::kiosk::widget::plate::{Plate, plate};
use crate::kiosk::widget::pressable::pressable;
use crate::kiosk::widget::shell::WAY_ON;

/// What is typed, and what there is to say of it.
#[derive(Default)]
pub struct Entry {
    typed: String,
    said: Said,
}

#[derive(Debug, Default, Clone, Copy)]
enum Said {
    #[default]
    Nothing,
    Wrong,
    Wait(Duration),
}

/// A key was pressed.
#[derive(Clone, Copy)]
pub enum Message {
    Digit(u8),
    Delete,
    Open,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entry(…)")
    }
}

/// Which digit it was is secret.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("staff code")
    }
}

/// What a key of a hardware keyboard means here. Enter presses what has the focus.
pub fn typed(name: &str) -> Option<Message> {
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
        return Some(Message::Delete);
    }
    (0..).zip(DIGITS).find_map(|(digit, (upper, pad))| (code == upper || code == pad).then_some(Message::Digit(digit)))
}

impl Entry {
    /// Whether there are enough digits to try.
    pub const fn is_complete(&self) -> bool {
        self.typed.len() >= SHORTEST
    }

    /// Adds a digit, where there is room for one.
    pub fn push(&mut self, digit: u8) {
        self.said = Said::Nothing;
        if self.typed.len() < LONGEST {
            self.typed.push(char::from(b'0' + digit));
        }
    }

    /// Takes the last digit away.
    pub fn delete(&mut self) {
        self.said = Said::Nothing;
        self.typed.pop();
    }

    /// Hands over what was typed.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.typed)
    }

    /// Says that the code was wrong, and how long to wait.
    pub fn refuse(&mut self, wait: Duration) {
        self.said = if wait.is_zero() { Said::Wrong } else { Said::Wait(wait) };
    }

    /// The digits' keys, and how many were pressed.
    pub fn view<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let count = self.typed.len();
        let said = match self.said {
            Said::Nothing => None,
            Said::Wrong => Some(text.staff_code_wrong()),
            Said::Wait(left) => Some(text.staff_code_wait(left.as_secs() + u64::from(left.subsec_nanos() > 0))),
        };
        let words = column![
            ctx.lead(text.staff_code_body()).width(Fill),
            ctx.lead_bold(text.staff_code_digits(count as u64)).news().width(Fill),
            dots(ctx, count),
        ];
        let words = words.push(said.map(|said| notice(ctx, Tone::Caution, &said)));
        let words = words.spacing(ctx.metrics.gap).width(Fill);
        let content: Element<'a, Message> = if ctx.metrics.portrait {
            column![words, self.keys(ctx)].spacing(2.0 * ctx.metrics.gap).into()
        } else {
            let wide = if ctx.metrics.room == Room::Wide { 560.0 } else { 400.0 };
            row![words, container(self.keys(ctx)).width(wide)].spacing(ctx.metrics.margin).into()
        };
        Page::list(ctx, text.staff_code_question(), content)
    }

    fn keys<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let digit = |digit: u8| -> Element<'a, Message> {
            let name = ctx.text.number(digit.into());
            let face = ctx.primary_plain(&name).silent();
            pressable(name, face, button::key_style(ctx)).on_press(Message::Digit(digit)).into()
        };
        let other = |icon: Icon, name: String, message: Option<Message>| {
            let icon = (ctx.metrics.room != Room::Tight).then(|| ctx.icon(icon, 34.0));
            let face = row![icon, ctx.body(&name).silent()].spacing(10).align_y(iced::Alignment::Center);
            pressable(name, face, button::key_style(ctx)).on_press_maybe(message)
        };
        let delete = (!self.typed.is_empty()).then_some(Message::Delete);
        let open = self.is_complete().then_some(Message::Open);
        let mut keys: Vec<_> = (1..=9).map(digit).collect();
        keys.push(other(Icon::Delete, ctx.text.staff_code_delete(), delete).into());
        keys.push(digit(0));
        keys.push(other(Icon::Check, ctx.text.staff_code_open(), open).id(WAY_ON).into());
        let height = match ctx.metrics.room {
            Room::Wide => 96.0,
            Room::Compact => 84.0,
            Room::Tight => 60.0,
        };
        // Digits stand as on every telephone: the mirror turns them, so they are turned before.
        mirror(ctx.right_to_left(), grid(keys, 3, ctx.metrics.gap, height))
    }
}

fn dots<'a>(ctx: &Ctx<'_>, count: usize) -> Element<'a, Message> {
    const SIDE: f32 = 22.0;
    let color = ctx.palette.on_surface;
    let dot = move |_| plate(Plate::flat(color, SIDE / 2.0), Space::new().width(SIDE).height(SIDE));
    Row::with_children((0..count).map(dot)).spacing(12).height(SIDE).into()
}
