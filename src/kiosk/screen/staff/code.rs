//! The code in front of everything else: digits that are shown as dots.

use std::time::Duration;

use iced::Fill;
use iced::widget::column;
use zeroize::Zeroizing;

use crate::kiosk::staff_code::{LONGEST, SHORTEST};
use crate::kiosk::ui::digits::{self, Digits, Key};
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Page};

/// What is typed, and what there is to say of it.
#[derive(Debug)]
pub struct Entry {
    typed: Digits,
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
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Key(Key),
    Open,
}

impl Default for Entry {
    fn default() -> Self {
        Self { typed: Digits::new(LONGEST), said: Said::Nothing }
    }
}

impl Entry {
    /// Whether there are enough digits to try.
    pub fn is_complete(&self) -> bool {
        self.typed.count() >= SHORTEST
    }

    /// Adds a digit or takes one away.
    pub fn press(&mut self, key: Key) {
        self.said = Said::Nothing;
        self.typed.press(key);
    }

    /// Hands over what was typed.
    pub fn take(&mut self) -> Zeroizing<String> {
        self.typed.take()
    }

    /// Says that the code was wrong, and how long to wait.
    pub fn refuse(&mut self, wait: Duration) {
        self.said = if wait.is_zero() { Said::Wrong } else { Said::Wait(wait) };
    }

    /// The digits' keys, and how many were pressed.
    pub fn view<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let said = match self.said {
            Said::Nothing => None,
            Said::Wrong => Some(text.staff_code_wrong()),
            Said::Wait(left) => Some(text.staff_code_wait(left.as_secs() + u64::from(left.subsec_nanos() > 0))),
        };
        let words = column![
            ctx.lead(text.staff_code_body()).width(Fill),
            ctx.lead_bold(text.staff_code_digits(self.typed.count() as u64)).news().width(Fill),
            self.typed.dots(ctx),
        ];
        let words = words.push(said.map(|said| notice(ctx, Tone::Caution, &said)));
        let words = words.spacing(ctx.metrics.gap).width(Fill);
        let open = self.is_complete().then_some(Message::Open);
        let keys = self.typed.keys(ctx, Message::Key, (text.staff_code_open(), open));
        Page::list(ctx, text.staff_code_question(), digits::beside(ctx, words, keys))
    }
}
