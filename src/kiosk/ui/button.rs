//! Things to press: buttons, tiles, keys.

use iced::widget::{column, container, row};
use iced::{Alignment, Color, Fill};

use super::{Ctx, Element, Icon, Service};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::widget::plate::{Plate, plate};
use crate::kiosk::widget::pressable::{Face, Pressable, Style, pressable};
use crate::kiosk::widget::scroll_area;
use crate::kiosk::widget::shell::WAY_ON;

/// The corners of everything that can be pressed.
pub const CORNER: f32 = 14.0;
/// The height of the edge below what can be pressed.
pub const LEDGE: f32 = 4.0;

fn face(fill: Color, text: Color, outline: Color, outline_width: f32, ledge: bool) -> Face {
    Face { fill, text, outline, outline_width, dashed: false, ledge }
}

fn style(ctx: &Ctx<'_>, rest: Face, pressed: Face) -> Style {
    let palette = ctx.palette;
    let disabled =
        Face { dashed: true, ..face(palette.disabled_surface, palette.on_disabled, palette.outline, 2.0, false) };
    Style { rest, pressed, disabled, radius: CORNER.into(), ledge: LEDGE, ring: ctx.ring(CORNER) }
}

/// The look of most buttons, cards and tiles.
#[must_use]
pub fn plain(ctx: &Ctx<'_>) -> Style {
    let palette = ctx.palette;
    let rest = face(palette.surface_raised, palette.on_surface, palette.outline, 2.0, true);
    style(ctx, rest, Face { ledge: false, ..rest })
}

/// The look of the one way on.
#[must_use]
pub fn primary_style(ctx: &Ctx<'_>) -> Style {
    let palette = ctx.palette;
    let rest = face(palette.primary, palette.on_primary, palette.primary_edge, 3.0, true);
    let mut style = style(ctx, rest, Face { fill: palette.primary_pressed, ledge: false, ..rest });
    style.ring.inner = palette.surface_raised;
    style
}

/// The look of what is chosen among others.
#[must_use]
pub fn selected_style(ctx: &Ctx<'_>) -> Style {
    let palette = ctx.palette;
    let rest = face(palette.selected, palette.on_selected, palette.selected, 2.0, false);
    style(ctx, rest, rest)
}

/// The look of a keyboard's key.
#[must_use]
pub fn key_style(ctx: &Ctx<'_>) -> Style {
    let palette = ctx.palette;
    let pressed = face(palette.selected, palette.on_selected, palette.selected, 2.0, false);
    Style { pressed, ..plain(ctx) }
}

/// How a key of the bar is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Usual,
    /// What it stands for is on.
    On,
    /// The light one, that ends the visit.
    Done,
}

/// The look of the bar's keys.
#[must_use]
pub fn bar_style(ctx: &Ctx<'_>, tone: Tone) -> Style {
    let palette = ctx.palette;
    let light = face(palette.on_bar, palette.surface_bar, palette.on_bar, 2.0, false);
    let dark = face(palette.bar_key, palette.on_bar, palette.bar_outline, 2.0, false);
    let on = face(palette.primary, palette.on_primary, palette.primary, 2.0, false);
    let (rest, pressed) = match tone {
        Tone::Usual => (dark, light),
        Tone::On => (on, light),
        Tone::Done => (light, dark),
    };
    Style { ledge: 0.0, ..style(ctx, rest, pressed) }
}

/// The look of a list that scrolls.
#[must_use]
pub fn scroll_style(ctx: &Ctx<'_>) -> scroll_area::Style {
    let direction = |label, icon: Icon| (label, icon.picture(false));
    scroll_area::Style {
        key: plain(ctx),
        size: ctx.metrics.touch,
        gap: 12.0,
        inset: 12.0,
        up: direction(ctx.text.pager_up(), Icon::ChevronUp),
        down: direction(ctx.text.pager_down(), Icon::ChevronDown),
        track: ctx.palette.surface_sunk,
        thumb: ctx.palette.outline,
    }
}

fn words<'a, Message: 'a>(ctx: &Ctx<'_>, icon: Option<Icon>, label: &str, bold: bool) -> Element<'a, Message> {
    let label = if bold { ctx.lead_bold(label) } else { ctx.lead(label) };
    let icon = icon.map(|icon| ctx.icon(icon, 40.0));
    match icon {
        Some(icon) => row![icon, label.silent()].spacing(16).align_y(Alignment::Center).into(),
        None => label.silent().into(),
    }
}

fn labelled<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    icon: Option<Icon>,
    label: &str,
    style: &Style,
    bold: bool,
) -> Pressable<'a, Message> {
    let padding = if ctx.metrics.margin < 40.0 { 18.0 } else { 28.0 };
    pressable(label, words(ctx, icon, label, bold), *style)
        .least(ctx.metrics.touch, ctx.metrics.touch)
        .padding([8.0, padding])
}

/// A button with an icon and words.
#[must_use]
pub fn button<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, icon: Icon, label: &str) -> Pressable<'a, Message> {
    labelled(ctx, Some(icon), label, &plain(ctx), false)
}

/// The one way on: at most one on a screen.
#[must_use]
pub fn primary<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, icon: Icon, label: &str) -> Pressable<'a, Message> {
    labelled(ctx, Some(icon), label, &primary_style(ctx), true).id(WAY_ON)
}

/// A button of words alone, chosen or not.
#[must_use]
pub fn option<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, label: &str, chosen: bool) -> Pressable<'a, Message> {
    let style = if chosen { selected_style(ctx) } else { plain(ctx) };
    labelled(ctx, chosen.then_some(Icon::Check), label, &style, false).selected(chosen)
}

/// A tile of a choice among jobs: an icon, a name, and a quiet line below it.
#[must_use]
pub fn choice<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    icon: Icon,
    name: &str,
    note: Option<&str>,
    chosen: bool,
) -> Pressable<'a, Message> {
    choice_of(ctx, Service::Jobs, icon, name, note, chosen)
}

/// A tile of a choice, its icon in the colour of the service.
#[must_use]
pub fn choice_of<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    service: Service,
    icon: Icon,
    name: &str,
    note: Option<&str>,
    chosen: bool,
) -> Pressable<'a, Message> {
    let color = service.color(ctx.palette);
    let style = if chosen { selected_style(ctx) } else { plain(ctx) };
    let (size, gap, padding) = match ctx.metrics.room {
        Room::Wide => (68.0, 24, [16, 26]),
        Room::Compact => (52.0, 16, [10, 18]),
        Room::Tight => (40.0, 12, [6, 14]),
    };
    let picture = ctx.icon(if chosen { Icon::Check } else { icon }, size);
    let picture = if chosen { picture } else { picture.color(color) };
    let mut lines = column![ctx.lead_bold(name).silent()].width(Fill);
    if let Some(note) = note {
        let note = ctx.body(note).silent();
        lines = lines.push(if chosen { note } else { note.color(ctx.palette.muted) });
    }
    let said = note.map_or_else(|| name.to_owned(), |note| format!("{name}, {note}"));
    pressable(said, row![picture, lines].spacing(gap).align_y(Alignment::Center), style)
        .selected(chosen)
        .width(Fill)
        .padding(padding)
        .align(Alignment::Start, Alignment::Center)
}

/// A tile of the home screen: the service's sign and its words, the sign on top if `tall`.
#[must_use]
pub fn tile<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    service: Service,
    icon: Icon,
    name: &str,
    hint: &str,
    tall: bool,
) -> Pressable<'a, Message> {
    let palette = ctx.palette;
    let color = service.color(palette);
    let small = ctx.metrics.margin < 40.0;
    let size = match (tall, small) {
        (true, false) => 148.0,
        (true, true) | (false, false) => 96.0,
        (false, true) => 64.0,
    };
    let (ground, line) = if palette.outlined_signs { (palette.surface, color) } else { (color, palette.on_service) };
    let edge = palette.outlined_signs.then_some(color);
    let inner = CORNER - 2.0;
    let radius = if tall {
        iced::border::top(inner)
    } else if ctx.right_to_left() {
        iced::border::right(inner)
    } else {
        iced::border::left(inner)
    };
    let sign = container(ctx.icon(icon, size).color(line)).center(Fill);
    let ground = Plate::flat(ground, radius);
    let name_label = if tall { ctx.heading(name) } else { ctx.primary(name) };
    let hint_label = if tall { ctx.lead(hint) } else { ctx.body(hint) };
    let words = column![name_label.silent(), hint_label.silent()].spacing(6).width(Fill);
    let content: Element<'a, Message> = if tall {
        // Where there is little room the words come first.
        let roomy = ctx.metrics.room == Room::Wide && ctx.metrics.strip == 0.0;
        let words = container(words).padding([12, 28]);
        let words = if roomy { words.center_y(Fill) } else { words };
        let edge = edge.map(|color| container("").height(6).width(Fill).style(move |_| color.into()));
        column![plate(ground, sign.height(Fill)), edge, words].width(Fill).height(Fill).into()
    } else {
        let sign = sign.width(if small { 110.0 } else { 188.0 }).height(Fill);
        let edge = edge.map(|color| container("").width(6).height(Fill).style(move |_| color.into()));
        row![plate(ground, sign), edge, container(words).padding([12, 28]).center_y(Fill)]
            .width(Fill)
            .height(Fill)
            .into()
    };
    pressable(name, content, plain(ctx)).hint(hint).width(Fill).height(Fill).padding(2)
}
