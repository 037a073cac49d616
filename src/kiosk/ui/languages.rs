//! A key for each language.

use super::{Ctx, Element, button};
use crate::i18n::Language;
use crate::kiosk::design::fonts::REGULAR;
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::label;
use crate::kiosk::widget::pressable::pressable;

/// A key for each language that the kiosk speaks, in its own words, `height` high.
#[must_use]
pub fn keys<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    columns: usize,
    height: f32,
    chosen: Option<Language>,
    choose: impl Fn(Language) -> Message,
) -> Element<'a, Message> {
    let face = ctx.metrics.primary;
    let keys = Language::offered().iter().map(|&language| {
        let name = label(language.name(), REGULAR, face.size, face.line, language.is_rtl()).silent();
        let style = if chosen == Some(language) { button::selected_style(ctx) } else { button::plain(ctx) };
        pressable(language.name(), name, style)
            .id(language.tag())
            .language(language.tag())
            .selected(chosen == Some(language))
            .on_press(choose(language))
            .into()
    });
    grid(keys.collect(), columns, ctx.metrics.gap, height)
}
