//! How it stands with the person who was asked for.

use iced::Fill;

use super::SAFE;
use crate::kiosk::ui::{Ctx, Element, Icon, button, dialog};

/// How far "Get a person" has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// The backend is told.
    Asking,
    /// It knows; nobody has answered.
    Waiting,
    /// Someone is on the way.
    Answered,
    /// The backend cannot be told.
    Failed,
}

/// The answer to the dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpAnswer {
    /// Back to the screen; what was asked for stays so.
    GoOn,
    /// Nobody is needed any more.
    Cancel,
    /// Tell the backend once more.
    Again,
}

impl Help {
    /// The dialog. Its heading says all that matters: it is what is spoken.
    #[must_use]
    pub fn view<'a>(self, ctx: &Ctx<'_>) -> Element<'a, HelpAnswer> {
        let text = ctx.text;
        let palette = ctx.palette;
        let (icon, color, heading, body) = match self {
            Self::Asking => {
                (Icon::ConciergeBell, palette.accent, text.help_asking_heading(), text.help_while_you_wait())
            }
            Self::Waiting => {
                (Icon::ConciergeBell, palette.accent, text.help_waiting_heading(), text.help_while_you_wait())
            }
            Self::Answered => {
                (Icon::UserRound, palette.accent, text.help_answered_heading(), text.help_while_you_wait())
            }
            Self::Failed => (Icon::TriangleAlert, palette.caution, text.help_failed_heading(), text.help_failed_body()),
        };
        let size = if ctx.metrics.margin < 40.0 { 96.0 } else { 160.0 };
        let picture = ctx.icon(icon, size).color(color).into();
        let go_on = button::primary(ctx, Icon::Check, &text.help_go_on());
        let mut answers = vec![go_on.id(SAFE).least(0.0, 100.0).width(Fill).on_press(HelpAnswer::GoOn).into()];
        let other = match self {
            // What has no name yet cannot be cancelled.
            Self::Asking => None,
            Self::Waiting | Self::Answered => Some((Icon::X, text.help_cancel(), HelpAnswer::Cancel)),
            Self::Failed => Some((Icon::RefreshCw, text.help_again(), HelpAnswer::Again)),
        };
        if let Some((icon, label, answer)) = other {
            answers.push(button::button(ctx, icon, &label).least(0.0, 100.0).width(Fill).on_press(answer).into());
        }
        dialog::dialog(ctx, Some(picture), heading, body, answers, None)
    }
}
