//! Steps as one line with stops: done, here, to come.

use iced::widget::canvas::{Frame, LineCap, LineJoin, Path, Stroke};
use iced::widget::{column, container, row};
use iced::{Color, Fill, Point, Size};

use super::scene::drawing;
use super::{Ctx, Element, Service};
use crate::kiosk::design::Palette;
use crate::kiosk::widget::announced::told;
use crate::kiosk::widget::label::At;

/// The width of one step.
const WIDTH: f32 = 140.0;

/// The line of `names`, standing at step `here`, counted from 0.
#[must_use]
pub fn steps<'a, Message: 'a>(ctx: &Ctx<'_>, service: Service, names: &[String], here: u16) -> Element<'a, Message> {
    let count = u16::try_from(names.len()).unwrap_or(u16::MAX);
    let width = WIDTH * f32::from(count);
    let line = Line {
        count,
        here,
        color: service.color(ctx.palette),
        palette: ctx.palette,
        right_to_left: ctx.right_to_left(),
    };
    let line = drawing(ctx, width, 44.0, line, |frame, _, line| line.draw(frame));
    let all = names.join(", ");
    let name_here = names.get(usize::from(here)).map(String::as_str);
    let names = (0..).zip(names).map(|(step, name)| {
        let name = if step == here { ctx.body_bold(name) } else { ctx.body(name) };
        container(name.silent().at(At::Center).width(Fill)).width(WIDTH).into()
    });
    let words = ctx.text.speech_step(u64::from(here) + 1, count.into(), name_here.unwrap_or_default());
    told(words, all, column![line, row(names)].spacing(6))
}

#[derive(Clone, PartialEq)]
struct Line {
    count: u16,
    here: u16,
    color: Color,
    palette: &'static Palette,
    right_to_left: bool,
}

impl Line {
    fn draw(&self, frame: &mut Frame) {
        let Self { count, here, color, palette, right_to_left } = *self;
        let at = |step: u16| Point::new(WIDTH * (f32::from(step) + 0.5), 22.0);
        for step in 1..count {
            let from = at(step - 1);
            if step <= here {
                frame.fill_rectangle(Point::new(from.x, from.y - 4.0), Size::new(WIDTH, 8.0), color);
                continue;
            }
            let dots = (0_u16..).map(|dot| 30.0 + 16.0 * f32::from(dot)).take_while(|x| *x < WIDTH - 24.0);
            for x in dots {
                frame.fill(&Path::circle(Point::new(from.x + x, from.y), 4.0), palette.outline);
            }
        }
        for step in 0..count {
            let (outer, edge, fill) = match step.cmp(&here) {
                std::cmp::Ordering::Less => (color, 4.0, color),
                std::cmp::Ordering::Equal => (color, 7.0, palette.primary),
                std::cmp::Ordering::Greater => (palette.outline, 4.0, palette.surface_raised),
            };
            let centre = at(step);
            frame.fill(&Path::circle(centre, 22.0), outer);
            frame.fill(&Path::circle(centre, 22.0 - edge), fill);
            if step < here {
                // A check looks the same from both sides of the page.
                let way = if right_to_left { -1.0 } else { 1.0 };
                let check = Path::new(|path| {
                    path.move_to(Point::new(centre.x - way * 9.0, centre.y));
                    path.line_to(Point::new(centre.x - way * 2.0, centre.y + 7.0));
                    path.line_to(Point::new(centre.x + way * 10.0, centre.y - 7.0));
                });
                let stroke = Stroke { line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
                frame.stroke(&check, stroke.with_color(palette.on_service).with_width(4.5));
            }
        }
    }
}
