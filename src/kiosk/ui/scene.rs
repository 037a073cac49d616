//! Pictures drawn by the kiosk itself: the stop mark, the lines of the welcome, the
//! countdown, the broken link.

use std::cell::RefCell;

use iced::widget::canvas::{self, Canvas, Frame, LineCap, LineDash, LineJoin, Path, Stroke, path::Arc};
use iced::widget::{Space, container, stack};
use iced::{Color, Fill, Length, Point, Radians, Rectangle, Renderer, Size, Theme, mouse};

use super::{Ctx, Element};
use crate::kiosk::widget::plate::{Plate, plate};

/// A picture `of` something; mirrored on pages that are read from the right.
struct Drawing<T> {
    of: T,
    draw: fn(&mut Frame, Size, &T),
    right_to_left: bool,
}

/// A picture as it was drawn last: iced repaints what is not kept in every frame.
struct Kept<T> {
    of: RefCell<Option<(T, bool)>>,
    picture: canvas::Cache,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { of: RefCell::default(), picture: canvas::Cache::default() }
    }
}

impl<T: Clone + PartialEq + 'static, Message> canvas::Program<Message> for Drawing<T> {
    type State = Kept<T>;

    fn draw(
        &self,
        kept: &Kept<T>,
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let now = Some((self.of.clone(), self.right_to_left));
        if *kept.of.borrow() != now {
            kept.picture.clear();
            kept.of.replace(now);
        }
        let picture = kept.picture.draw(renderer, bounds.size(), |frame| {
            if self.right_to_left {
                frame.translate(iced::Vector::new(bounds.width, 0.0));
                frame.scale_nonuniform(iced::Vector::new(-1.0, 1.0));
            }
            (self.draw)(frame, bounds.size(), &self.of);
        });
        vec![picture]
    }
}

/// A picture `of` something, drawn by `draw` as on a page that is read from the left. It
/// is drawn again when what it is of changes.
pub(crate) fn drawing<'a, T: Clone + PartialEq + 'static, Message: 'a>(
    ctx: &Ctx<'_>,
    width: impl Into<Length>,
    height: impl Into<Length>,
    of: T,
    draw: fn(&mut Frame, Size, &T),
) -> Element<'a, Message> {
    Canvas::new(Drawing { of, draw, right_to_left: ctx.right_to_left() }).width(width).height(height).into()
}

fn line<'a>(color: Color, width: f32) -> Stroke<'a> {
    let stroke = Stroke { line_cap: LineCap::Butt, line_join: LineJoin::Round, ..Stroke::default() };
    stroke.with_color(color).with_width(width)
}

fn stop(frame: &mut Frame, at: Point, radius: f32, edge: f32, ring: Color, fill: Color) {
    frame.fill(&Path::circle(at, radius), ring);
    frame.fill(&Path::circle(at, radius - edge), fill);
}

/// The mark of the kiosk: a stop on a line.
#[must_use]
pub fn mark<'a, Message: 'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let palette = ctx.palette;
    let line = plate(Plate::flat(palette.on_surface, 0.0), Space::new().width(52).height(6));
    let stop = Plate { fill: palette.primary, edge: palette.on_surface, width: 6.0, radius: 15.0.into() };
    let stop = plate(stop, Space::new().width(30).height(30));
    stack![container(line).center_y(30), container(stop).center_x(52)].into()
}

/// A dashed outline around words.
#[must_use]
pub fn dashed_box<'a, Message: 'a>(ctx: &Ctx<'_>, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let dashes = drawing(ctx, Fill, Fill, ctx.palette.outline, |frame, size, color| {
        let inside = Size::new(size.width - 2.0, size.height - 2.0);
        let outline = Path::rounded_rectangle(Point::new(1.0, 1.0), inside, 8.0.into());
        let dash = LineDash { segments: &[7.0, 5.0], offset: 0 };
        frame.stroke(&outline, Stroke { line_dash: dash, ..line(*color, 2.0) });
    });
    stack![container(content).padding([2, 14]), dashes].into()
}

/// One line of the welcome: where it begins, from the top, and its colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Track {
    /// Where the words before it end.
    pub start: f32,
    pub color: Color,
}

/// Lines that run together into one stop at the far side of the picture.
/// `rows` is the distance between lines.
#[must_use]
pub fn tracks<'a, Message: 'a>(ctx: &Ctx<'_>, tracks: Vec<Track>, rows: f32) -> Element<'a, Message> {
    drawing(ctx, Fill, Fill, (tracks, rows, *ctx.palette), |frame, size, (tracks, rows, palette)| {
        let count = f32::from(u16::try_from(tracks.len()).unwrap_or(1));
        let middle = rows * count / 2.0;
        let radius = 72.0;
        let end = Point::new(size.width - radius - 48.0, middle);
        let thick = 16.0;
        for (index, track) in (0_u16..).zip(tracks) {
            let row = f32::from(index);
            let from = Point::new(track.start, rows * (row + 0.5));
            let to = end.y + (row - (count - 1.0) / 2.0) * thick;
            let rise = (to - from.y).abs();
            let turn = (end.x - radius - 60.0 - rise).max(from.x + 30.0);
            let path = Path::new(|path| {
                path.move_to(from);
                path.arc_to(Point::new(turn, from.y), Point::new(turn + rise, to), 40.0);
                path.arc_to(Point::new(turn + rise, to), Point::new(end.x, to), 40.0);
                path.line_to(Point::new(end.x, to));
            });
            frame.stroke(&path, line(track.color, thick));
        }
        let way_on = Path::line(end, Point::new(size.width, end.y));
        frame.stroke(&way_on, line(palette.on_surface, thick));
        stop(frame, end, radius, 19.0, palette.on_surface, palette.primary);
    })
}

/// The time that is left, as a ring that empties. `left` is from 0 to 1.
#[must_use]
pub fn countdown<'a, Message: 'a>(
    ctx: &Ctx<'_>,
    left: f32,
    size: f32,
    inside: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let ring = drawing(ctx, size, size, (left, *ctx.palette), |frame, area, (left, palette)| {
        let centre = Point::new(area.width / 2.0, area.height / 2.0);
        let radius = area.width / 2.0;
        let width = area.width * 0.115;
        stop(frame, centre, radius, width, palette.surface_sunk, palette.primary);
        let start = -std::f32::consts::FRAC_PI_2;
        let arc = Path::new(|path| {
            path.arc(Arc {
                center: centre,
                radius: radius - width / 2.0,
                start_angle: Radians(start),
                end_angle: Radians(start + std::f32::consts::TAU * left.clamp(0.0, 1.0)),
            });
        });
        frame.stroke(&arc, line(palette.on_surface, width));
    });
    stack![ring, container(inside).center(size)].width(size).height(size).into()
}

/// The kiosk and the job list with the link between them broken.
#[must_use]
pub fn broken_link<'a, Message: 'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    drawing(ctx, Fill, 150.0, *ctx.palette, |frame, size, palette| {
        let y = 75.0;
        let (left, right) = (75.0, size.width);
        let middle = f32::midpoint(left, right);
        frame.stroke(&Path::line(Point::new(left, y), Point::new(middle - 120.0, y)), line(palette.on_surface, 16.0));
        frame.stroke(&Path::line(Point::new(middle + 120.0, y), Point::new(right, y)), line(palette.jobs, 16.0));
        for x in [-96.0, -68.0, 68.0, 96.0] {
            frame.fill(&Path::circle(Point::new(middle + x, y), 7.0), palette.outline);
        }
        let arm = 28.0;
        for way in [-1.0, 1.0] {
            let cross = Path::line(Point::new(middle - arm, y - way * arm), Point::new(middle + arm, y + way * arm));
            frame.stroke(&cross, Stroke { line_cap: LineCap::Round, ..line(palette.danger, 14.0) });
        }
        stop(frame, Point::new(left, y), 75.0, 20.0, palette.on_surface, palette.primary);
    })
}
