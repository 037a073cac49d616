//! A ruler, to hold a real one against.

use iced::widget::canvas::Frame;
use iced::widget::{Row, Space, column, container};
use iced::{Color, Fill, Point, Size};

use super::scene::drawing;
use super::{Ctx, Element};
use crate::kiosk::widget::label::At;

/// The width of a bank card, in millimetres (ISO/IEC 7810 ID-1).
const CARD: f32 = 85.6;
const HEIGHT: f32 = 72.0;
/// Figures closer than this, in logical pixels, would touch.
const LEGIBLE: f32 = 64.0;

#[derive(Clone, PartialEq)]
struct Marks {
    millimetre: f32,
    centimetres: u16,
    line: Color,
    card: Color,
}

/// A ruler of so many centimetres (at least one), whose millimetre is `millimetre` logical pixels wide,
/// with a mark where a bank card ends. It is decoration: the words beside it say how long it is.
#[must_use]
pub fn ruler<'a, Message: 'a>(ctx: &Ctx<'_>, millimetre: f32, centimetres: u16) -> Element<'a, Message> {
    let line = ctx.palette.on_surface;
    let marks = Marks { millimetre, centimetres, line, card: ctx.palette.danger };
    // The last figure stands half behind the end.
    let wide = (f32::from(centimetres) + 0.5) * 10.0 * millimetre;
    let picture = drawing(ctx, wide, HEIGHT, marks, |frame, _, marks| marks.draw(frame));
    let every: u16 = if 10.0 * millimetre < LEGIBLE { 5 } else { 1 };
    let part = 10.0 * millimetre * f32::from(every);
    let figures = (1..=centimetres / every).map(|at| {
        let figure = ctx.body(ctx.text.number(u64::from(at * every) * 10)).at(At::Center).width(Fill);
        container(figure).width(part).into()
    });
    let figures = Row::with_children(figures);
    column![iced::widget::row![Space::new().width(part / 2.0), figures], picture].into()
}

impl Marks {
    fn draw(&self, frame: &mut Frame) {
        let thick = (self.millimetre * 0.3).clamp(0.5, 2.0);
        for at in 0..=self.centimetres * 10 {
            let long = if at % 10 == 0 {
                0.75
            } else if at % 5 == 0 {
                0.5
            } else {
                0.3
            };
            self.mark(frame, f32::from(at), HEIGHT * long, thick, self.line);
        }
        if CARD < f32::from(self.centimetres) * 10.0 {
            self.mark(frame, CARD, HEIGHT, 2.0 * thick, self.card);
        }
    }

    fn mark(&self, frame: &mut Frame, millimetres: f32, long: f32, thick: f32, color: Color) {
        let x = (millimetres * self.millimetre - thick / 2.0).max(0.0);
        frame.fill_rectangle(Point::new(x, 0.0), Size::new(thick, long), color);
    }
}
