//! A dialog over everything.

use iced::widget::{column, container, row, stack};
use iced::{Alignment, Fill};

use super::{Ctx, Element};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::widget::barrier::barrier;
use crate::kiosk::widget::plate::{Plate, plate};

/// A question with a picture and two answers over a scrim that lets nothing through.
/// A press beside the answers gives `beside`.
#[must_use]
pub fn dialog<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    picture: Option<Element<'a, Message>>,
    heading: String,
    body: String,
    answers: Vec<Element<'a, Message>>,
    beside: Option<Message>,
) -> Element<'a, Message> {
    let palette = ctx.palette;
    let roomy = ctx.metrics.room == Room::Wide && !ctx.metrics.portrait;
    let words = column![ctx.heading(heading).width(Fill), ctx.lead(body).width(Fill)].spacing(16).width(Fill);
    let top = row![picture, words].spacing(if roomy { 56 } else { 24 }).align_y(Alignment::Center);
    let answers: Element<'a, Message> = if ctx.metrics.portrait {
        column(answers).spacing(24).width(Fill).into()
    } else {
        row(answers).spacing(if roomy { 36 } else { 20 }).into()
    };
    let content = column![top, answers].spacing(if roomy { 40 } else { 20 }).width(Fill);
    let look = Plate { fill: palette.surface_raised, edge: palette.outline_strong, width: 4.0, radius: 22.0.into() };
    let panel = plate(look, container(content).padding(if roomy { 56 } else { 24 }).max_width(1160));
    // It hides what is below: that may be private, and mixing two pictures takes long.
    let scrim = container("").width(Fill).height(Fill).style(move |_| palette.scrim.into());
    barrier(stack![scrim, container(panel).center(Fill).padding(16)], beside)
}
