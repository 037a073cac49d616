//! The number on a guest's slip: it leads to their seat.

use iced::Fill;
use iced::advanced::widget::Id;
use iced::keyboard::key::Physical;
use iced::widget::column;

use crate::kiosk::access::keypad::key_name;
use crate::kiosk::action::{Action, Destination, Reply};
use crate::kiosk::asks::{Pass, Scanned};
use crate::kiosk::ui::digits::{self, Digits, Key};
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Page, Service};
use crate::kiosk::widget::shell::WAY_ON;

/// Digits of a slip's number.
const CODE: usize = 12;

/// What is typed. Its `Debug` does not tell it.
#[derive(Debug)]
pub struct State {
    digits: Digits,
    /// Whether what was typed is no number of a slip.
    wrong: bool,
}

/// A key was pressed.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Key(Key),
    /// The digits are all there.
    Enter,
}

impl State {
    /// Nothing is typed yet.
    #[must_use]
    pub fn new() -> Self {
        Self { digits: Digits::new(CODE), wrong: false }
    }

    /// Whether this physical key is to be heard here and to mean nothing else meanwhile.
    #[must_use]
    pub fn looks_at_keys(&self, physical: &Physical) -> bool {
        Key::of(&key_name(physical)).is_some()
    }

    /// Goes to the seat of the number that was typed.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Key(key) => self.press(key),
            Message::Enter if self.digits.is_full() => match self.digits.checked() {
                Some(code) => return seat(&code),
                None => self.wrong = true,
            },
            Message::Enter => {}
        }
        Action::None
    }

    /// Goes to the seat of the slip that was scanned.
    pub fn scanned(&mut self, scanned: &Scanned, _ctx: &Ctx<'_>) -> Action {
        match scanned {
            Scanned::Seat(code) => seat(code),
            Scanned::Card(_) | Scanned::Other => Action::None,
        }
    }

    fn press(&mut self, key: Key) {
        self.wrong = false;
        self.digits.press(key);
    }

    /// Takes a key of a keyboard.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        let Reply::PadKey(name, _) = reply else { return Action::None };
        let before = self.digits.is_full();
        if let Some(key) = Key::of(&name) {
            self.press(key);
        }
        // From here on Enter goes on.
        if self.digits.is_full() && !before { Action::Focus(Id::new(WAY_ON)) } else { Action::None }
    }

    /// The digits' keys, and what was typed.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let (count, all) = (self.digits.count() as u64, self.digits.longest() as u64);
        let words = column![
            ctx.lead(text.mycard_slip_body()).width(Fill),
            ctx.lead_bold(text.mycard_digits(count, all)).news().width(Fill),
            self.digits.groups(ctx, text.mycard_slip_number()),
            self.wrong.then(|| notice(ctx, Tone::Caution, &text.mycard_slip_wrong())),
        ];
        let words = words.spacing(ctx.metrics.gap).width(Fill);
        let enter = self.digits.is_full().then_some(Message::Enter);
        let keys = self.digits.keys(ctx, Message::Key, (text.mycard_ok(), enter));
        let mut page = Page::list(ctx, text.mycard_slip_question(), digits::beside(ctx, words, keys));
        page.service = Some(Service::Club);
        page.eyebrow = Some(text.home_club());
        page
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

fn seat(code: &str) -> Action {
    Action::Replace(Destination::Seat(Pass::Code(code.to_owned())))
}
