//! What a client chooses: hours a week, which wage, and what to see beside it.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use super::pay::Level;
use super::{Message, State};
use crate::api::labor::Labor;
use crate::kiosk::ui::{Ctx, Element, Icon, button};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::{Pressable, pressable};

/// Hours a week.
pub struct Hours {
    pub least: u16,
    pub most: u16,
    pub usual: u16,
    pub offered: [u16; 6],
}

/// Those that can be chosen.
pub const HOURS: Hours = Hours { least: 1, most: 60, usual: 40, offered: [10, 20, 25, 30, 35, 40] };

/// An option that says more than it shows.
fn option<'a>(ctx: &Ctx<'_>, said: String, words: &str, chosen: bool) -> Pressable<'a, Message> {
    let style = if chosen { button::selected_style(ctx) } else { button::plain(ctx) };
    let check = chosen.then(|| ctx.icon(Icon::Check, 40.0));
    let shown = row![check, ctx.lead(words).silent()].spacing(12).align_y(Alignment::Center);
    pressable(said, shown, style).selected(chosen).width(Fill).padding([8, 12])
}

/// Options below their common name.
fn titled<'a>(
    ctx: &Ctx<'_>,
    title: String,
    options: Vec<Element<'a, Message>>,
    columns: usize,
) -> Element<'a, Message> {
    let options = grid(options, columns, ctx.metrics.gap.max(16.0), ctx.metrics.touch);
    column![ctx.lead_bold(title).width(Fill), options].spacing(8).width(Fill).into()
}

fn hours<'a>(ctx: &Ctx<'_>, now: u16) -> Element<'a, Message> {
    let text = ctx.text;
    let week = text.listing_hours_a_week(now.into());
    let offered = HOURS.offered.map(|hours| {
        let said = text.listing_hours_a_week(hours.into());
        Element::from(option(ctx, said, &text.number(hours.into()), hours == now).on_press(Message::Hours(hours)))
    });
    let step = |icon, said: String, hours: u16| {
        let possible = (HOURS.least..=HOURS.most).contains(&hours);
        pressable(said, ctx.icon(icon, 40.0), button::plain(ctx))
            .hint(week.clone())
            .on_press_maybe(possible.then_some(Message::Hours(hours)))
            .least(ctx.metrics.touch, ctx.metrics.touch)
    };
    let less = step(Icon::Minus, text.month_hour_less(), now.saturating_sub(1));
    let more = step(Icon::Plus, text.month_hour_more(), now.saturating_add(1));
    let steps = row![less, ctx.lead_bold(week.clone()).news().width(Fill), more].spacing(16).align_y(Alignment::Center);
    column![titled(ctx, text.month_hours(), offered.into(), 3), steps].spacing(16).width(Fill).into()
}

fn levels<'a>(ctx: &Ctx<'_>, now: Level) -> Element<'a, Message> {
    let text = ctx.text;
    let levels = Level::ALL.map(|level| {
        let words = level.name(text);
        let said = text.sight_option(&text.month_wage(), &words);
        let option = option(ctx, said, &words, level == now).hint(level.means(text));
        Element::from(option.on_press(Message::Level(level)))
    });
    let columns = if ctx.metrics.window.width < 900.0 { 1 } else { 3 };
    titled(ctx, text.month_wage(), levels.into(), columns)
}

/// What the client may choose.
pub fn choices<'a>(ctx: &Ctx<'_>, state: &State, labor: &Labor) -> Element<'a, Message> {
    let text = ctx.text;
    let others = state.others.iter().map(|other| {
        let step = labor.ladder.iter().find(|step| step.code == other.code);
        let name = step.map_or_else(|| other.name(ctx), |step| text.occupation(step.code, &step.title));
        let said = text.sight_option(&text.month_beside(), &name);
        let chosen = state.beside == Some(other.code);
        option(ctx, said, &name, chosen).on_press(Message::Beside(Some(other.code))).into()
    });
    let none = (!state.others.is_empty()).then(|| {
        let words = text.month_alone();
        let said = text.sight_option(&text.month_beside(), &words);
        option(ctx, said, &words, state.beside.is_none()).on_press(Message::Beside(None)).into()
    });
    let others: Vec<_> = others.chain(none).collect();
    let beside = (!others.is_empty()).then(|| titled(ctx, text.month_beside(), others, 1));
    column![hours(ctx, state.hours), levels(ctx, state.level), beside].spacing(ctx.metrics.gap).width(Fill).into()
}
