//! A line with stops: a check where something is done, yellow where the client is, open where it is to come.

use iced::widget::canvas::{Frame, LineCap, LineJoin, Path, Stroke};
use iced::{Color, Length, Point, Size};

use crate::kiosk::design::Palette;
use crate::kiosk::ui::scene::drawing;
use crate::kiosk::ui::{Ctx, Element, Service};

/// The usual size of a stop.
pub const STOP: f32 = 44.0;
/// The size of one that stands for much.
pub const BIG: f32 = 72.0;

/// The line between stops.
const LINE: f32 = 8.0;
/// From one dot of a line to come to the next.
const DOTS: f32 = 16.0;

/// A stop, and how far the line to it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    Done,
    /// Where the client is.
    Here,
    /// What is to be done next.
    Next,
    ToCome,
}

#[derive(Clone, PartialEq)]
struct Line {
    stops: Vec<Stop>,
    color: Color,
    palette: &'static Palette,
    right_to_left: bool,
}

/// The line of these stops, `size` high, each in the middle of its part of `width`. It says nothing: words tell it.
pub fn line<'a, Message: 'a>(
    ctx: &Ctx<'_>,
    stops: Vec<Stop>,
    size: f32,
    width: impl Into<Length>,
) -> Element<'a, Message> {
    let color = Service::Plan.color(ctx.palette);
    let line = Line { stops, color, palette: ctx.palette, right_to_left: ctx.right_to_left() };
    drawing(ctx, width, size, line, |frame, size, line| line.draw(frame, size))
}

impl Line {
    fn draw(&self, frame: &mut Frame, size: Size) {
        let count = u16::try_from(self.stops.len()).unwrap_or(u16::MAX).max(1);
        let part = size.width / f32::from(count);
        let radius = size.height / 2.0;
        let at = |stop: u16| Point::new(part * (f32::from(stop) + 0.5), radius);
        for (stop, kind) in (0_u16..).zip(&self.stops).skip(1) {
            let from = at(stop - 1);
            if matches!(kind, Stop::Done | Stop::Here) {
                let corner = Point::new(from.x, from.y - LINE / 2.0);
                frame.fill_rectangle(corner, Size::new(part, LINE), self.color);
                continue;
            }
            let mut x = radius + LINE;
            while x < part - radius - LINE / 2.0 {
                frame.fill(&Path::circle(Point::new(from.x + x, from.y), LINE / 2.0), self.palette.outline);
                x += DOTS;
            }
        }
        for (stop, kind) in (0_u16..).zip(&self.stops) {
            self.stop(frame, at(stop), radius, *kind);
        }
    }

    fn stop(&self, frame: &mut Frame, centre: Point, radius: f32, kind: Stop) {
        let Self { color, palette, right_to_left, .. } = self;
        let (outer, edge, fill) = match kind {
            Stop::Done => (*color, 4.0, *color),
            Stop::Here | Stop::Next => (*color, 7.0, palette.primary),
            Stop::ToCome => (palette.outline, 4.0, palette.surface_raised),
        };
        frame.fill(&Path::circle(centre, radius), outer);
        frame.fill(&Path::circle(centre, radius - edge), fill);
        if kind != Stop::Done {
            return;
        }
        // A check looks the same from both sides of the page.
        let scale = radius / 22.0;
        let way = if *right_to_left { -scale } else { scale };
        let check = Path::new(|path| {
            path.move_to(Point::new(centre.x - way * 9.0, centre.y));
            path.line_to(Point::new(centre.x - way * 2.0, centre.y + scale * 7.0));
            path.line_to(Point::new(centre.x + way * 10.0, centre.y - scale * 7.0));
        });
        let stroke = Stroke { line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
        frame.stroke(&check, stroke.with_color(palette.on_service).with_width(4.5 * scale));
    }
}
