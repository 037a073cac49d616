//! What lies over a screen: the keyboard, "still there?", "are you done?".

pub mod count;
pub mod help;
pub mod keyboard;

use iced::Fill;
use iced::widget::column;

use super::ui::{Ctx, Element, Icon, button, dialog, scene};
use crate::kiosk::widget::label::At;

/// The safe answer of a dialog, which has the focus.
pub const SAFE: &str = "safe";

/// A dialog over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlay {
    /// Are you done?
    Done,
    /// Are you still there? So many seconds are left of how many.
    Still { left: u64, of: u64 },
    /// So many minutes were spent looking for work: are they to be counted before the client leaves?
    Count { minutes: u32, at: count::Counting },
    /// How it stands with the person who was asked for.
    Help(help::Help),
}

/// The answer to a dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Stay.
    Stay,
    /// Clear everything.
    End,
    /// Whether the time is to be counted.
    Count(bool),
    /// About the person who was asked for.
    Help(help::HelpAnswer),
}

impl Overlay {
    /// The dialog.
    #[must_use]
    pub fn view<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Answer> {
        let text = ctx.text;
        let keys = |stay: String, end: String, stay_icon: Icon| -> Vec<Element<'a, Answer>> {
            vec![
                button::primary(ctx, stay_icon, &stay)
                    .id(SAFE)
                    .least(0.0, 100.0)
                    .width(Fill)
                    .on_press(Answer::Stay)
                    .into(),
                button::button(ctx, Icon::LogOut, &end).least(0.0, 100.0).width(Fill).on_press(Answer::End).into(),
            ]
        };
        match *self {
            Self::Count { minutes, at } => count::view(ctx, minutes, at).map(Answer::Count),
            Self::Help(help) => help.view(ctx).map(Answer::Help),
            Self::Done => dialog::dialog(
                ctx,
                None,
                text.done_heading(),
                text.done_body(),
                keys(text.done_no(), text.done_yes(), Icon::ArrowLeft),
                None,
            ),
            Self::Still { left, of } => {
                let size = if ctx.metrics.margin < 40.0 { 190.0 } else { 276.0 };
                let number = column![
                    ctx.figure(text.number(left)).color(ctx.palette.on_primary),
                    ctx.body(text.still_seconds(left)).color(ctx.palette.on_primary).at(At::Center),
                ]
                .align_x(iced::Alignment::Center);
                #[expect(clippy::cast_precision_loss, reason = "a few hundred seconds")]
                let share = left as f32 / of.max(1) as f32;
                let ring = scene::countdown(ctx, share, size, number);
                dialog::dialog(
                    ctx,
                    Some(ring),
                    text.still_heading(),
                    text.still_body(),
                    keys(text.still_yes(), text.still_done(), Icon::Check),
                    Some(Answer::Stay),
                )
            }
        }
    }
}
