//! Which language do you want?

use crate::i18n::Language;
use crate::kiosk::action::{Action, Reply};
use crate::kiosk::ui::{Ctx, Page, languages};

/// Nothing but the choice.
#[derive(Debug)]
pub struct State;

/// A language was chosen.
#[derive(Debug, Clone)]
pub struct Message(pub Language);

impl State {
    /// Speaks the language from now on.
    pub fn update(&mut self, Message(language): Message, _ctx: &Ctx<'_>) -> Action {
        Action::Speak(language)
    }

    /// Asks nothing of the backend.
    pub fn receive(&mut self, _reply: Reply, _ctx: &Ctx<'_>) -> Action {
        Action::None
    }

    /// The languages.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let columns = if ctx.metrics.portrait { 1 } else { 2 };
        Page::list(
            ctx,
            ctx.text.language_question(),
            languages::keys(ctx, columns, 2.0 * ctx.metrics.touch, Some(ctx.text.language()), Message),
        )
    }
}
