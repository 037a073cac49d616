//! What can be heard and what can be reached: sound, and the state of the kiosk.

use iced::Fill;
use iced::widget::column;
use jiff::Timestamp;

use super::Message;
use crate::i18n::Language;
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::panel::fact;
use crate::kiosk::ui::{Ctx, Icon, Page, button};
use crate::kiosk::widget::grid::grid;

/// The languages, each with what keeps it from being spoken.
pub type Voices = Vec<(Language, Option<String>)>;

/// A key for each language that says a sentence in it, with what keeps it from being spoken.
pub fn sound<'a>(ctx: &Ctx<'_>, voices: Option<&Voices>) -> Page<'a, Message> {
    let text = ctx.text;
    let keys = Language::offered().iter().map(|&language| {
        let known = voices.and_then(|voices| voices.iter().find(|(other, _)| *other == language));
        let note = match known {
            None => text.staff_sound_looking(),
            Some((_, None)) => text.staff_sound_spoken(),
            Some((_, Some(problem))) => problem.clone(),
        };
        let key = button::choice(ctx, Icon::Volume2, language.name(), Some(&note), false);
        key.on_press(Message::Say(language)).into()
    });
    let columns = if ctx.metrics.portrait { 1 } else { 2 };
    let keys = grid(keys.collect(), columns, ctx.metrics.gap, ctx.metrics.touch);
    let content = column![ctx.lead(text.staff_sound_test()).width(Fill), keys].spacing(ctx.metrics.gap).width(Fill);
    Page::list(ctx, text.staff_sound(), content)
}

/// Version, backend, start and voices.
pub fn state<'a>(
    ctx: &Ctx<'_>,
    started: Timestamp,
    backend: Option<Result<(), Failure>>,
    voices: Option<&Voices>,
) -> Page<'a, Message> {
    let text = ctx.text;
    let backend = match backend {
        None => text.staff_state_asking(),
        Some(Ok(())) => text.staff_state_reachable(),
        Some(Err(failure)) => text.staff_state_unreachable(failure.code()),
    };
    let spoken = |voices: &Voices| {
        let names = voices.iter().filter(|(_, problem)| problem.is_none()).map(|(language, _)| language.name());
        let names: Vec<_> = names.map(str::to_owned).collect();
        if names.is_empty() { text.staff_state_no_voices() } else { text.list(&names) }
    };
    let voices = voices.map_or_else(|| text.staff_sound_looking(), spoken);
    let started = text.moment(&started.to_zoned(ctx.now.time_zone().clone()), &ctx.now);
    let facts = vec![
        fact(ctx, Icon::Info, &text.staff_state_version(), env!("CARGO_PKG_VERSION")),
        fact(ctx, Icon::Layers, &text.staff_state_backend(), &backend),
        fact(ctx, Icon::Clock, &text.staff_state_started(), &started),
        fact(ctx, Icon::Volume2, &text.staff_state_voices(), &voices),
    ];
    let columns = if ctx.metrics.portrait { 1 } else { 2 };
    Page::list(ctx, text.staff_state(), grid(facts, columns, 2.0 * ctx.metrics.gap, 0.0))
}
