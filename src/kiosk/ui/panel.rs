//! Things to read: panels, tags, notices, signs.

use iced::widget::{Row, column, container, row};
use iced::{Alignment, Color, Fill, Length};

use super::{Ctx, Element, Icon, Service};
use crate::kiosk::widget::plate::{Plate, plate};

fn framed<'a, Message: 'a>(
    [fill, edge]: [Color; 2],
    width: f32,
    radius: f32,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    plate(Plate { fill, edge, width, radius: radius.into() }, content)
}

/// A raised area to read.
#[must_use]
pub fn panel<'a, Message: 'a>(ctx: &Ctx<'_>, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let padding = if ctx.metrics.margin < 40.0 { [14, 18] } else { [20, 28] };
    let colors = [ctx.palette.surface_raised, ctx.palette.divider];
    framed(colors, 2.0, 14.0, container(content).padding(padding).width(Fill))
}

/// A sunk label that says what was asked for. It cannot be pressed.
#[must_use]
pub fn tag<'a, Message: 'a>(ctx: &Ctx<'_>, icon: Icon, words: &str) -> Element<'a, Message> {
    let content = row![ctx.icon(icon, 30.0), ctx.body(words)].spacing(10).align_y(Alignment::Center);
    framed([ctx.palette.surface_sunk, ctx.palette.tag_outline], 2.0, 8.0, container(content).padding([3, 14]))
}

/// Tags in a line that wraps.
#[must_use]
pub fn tags<'a, Message: 'a>(tags: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    Row::with_children(tags).spacing(12).align_y(Alignment::Center).wrap().vertical_spacing(8).into()
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Be careful.
    Caution,
    /// It is done.
    Done,
}

/// A notice of one heading and one text.
#[must_use]
pub fn notice<'a, Message: 'a>(ctx: &Ctx<'_>, tone: Tone, text: &str) -> Element<'a, Message> {
    let palette = ctx.palette;
    let (color, ground, picture) = match tone {
        Tone::Info => (palette.accent, palette.accent_surface, Icon::Info),
        Tone::Caution => (palette.caution, palette.caution_surface, Icon::TriangleAlert),
        Tone::Done => (palette.success, palette.success_surface, Icon::Check),
    };
    let wide = if ctx.metrics.margin < 40.0 { 56.0 } else { 84.0 };
    let radius = if ctx.right_to_left() { iced::border::right(12.0) } else { iced::border::left(12.0) };
    let band = container(ctx.icon(picture, wide * 0.62).color(ground)).width(wide).center_y(Fill).center_x(wide);
    let band = plate(Plate::flat(color, radius), band);
    let words = container(ctx.body(text).news()).padding([14, 24]).width(Fill);
    // The band is as high as the words.
    let content = container(row![band, words].align_y(Alignment::Center).height(Length::Shrink)).padding(2);
    framed([ground, color], 2.0, 14.0, content)
}

/// A service's sign.
#[must_use]
pub fn sign<'a, Message: 'a>(ctx: &Ctx<'_>, service: Service, size: f32) -> Element<'a, Message> {
    let palette = ctx.palette;
    let color = service.color(palette);
    let (ground, line, edge) =
        if palette.outlined_signs { (palette.surface, color, 4.0) } else { (color, palette.on_service, 0.0) };
    let picture = container(ctx.icon(service.icon(), size * 0.625).color(line)).center(size);
    framed([ground, color], edge, if size < 90.0 { 10.0 } else { 14.0 }, picture)
}

/// A fact with its icon: a quiet name, and the value below it.
#[must_use]
pub fn fact<'a, Message: 'a>(ctx: &Ctx<'_>, icon: Icon, name: &str, value: &str) -> Element<'a, Message> {
    let color = Service::Jobs.color(ctx.palette);
    let lines = column![ctx.body(name).color(ctx.palette.muted), ctx.primary(value).width(Fill)].width(Fill);
    row![ctx.icon(icon, 46.0).color(color), lines].spacing(20).width(Fill).into()
}
