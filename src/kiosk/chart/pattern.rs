//! Bars, lines and points that differ in more than their colour. All are filled shapes: the software renderer takes
//! far longer for a stroke.

use iced::widget::canvas::{Frame, Path, path::Builder};
use iced::{Color, Point, Rectangle, Size, Vector};

use super::Look;
use crate::kiosk::design::Palette;

/// The outline of a bar.
pub const OUTLINE: f32 = 3.0;
/// Stripes and what lies between them, measured along the bar: 5 of 12 px across, at 45°.
const STRIPE: f32 = 7.0;
const STRIPES: f32 = 17.0;
const DOT: f32 = 3.5;
const DOTS: f32 = 14.0;
/// Half of an arm of a cross, and half of its thickness.
const ARM: f32 = 4.5;
const BEAM: f32 = 1.5;
/// The corners of a bar.
const CORNER: f32 = 4.0;

/// The colours of a bar or a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    pub look: Look,
    pub color: Color,
    /// Around it and between the parts of its pattern.
    pub ground: Color,
    /// Inside of what was.
    pub sunk: Color,
}

impl Ink {
    /// The colours of a look.
    pub const fn of(look: Look, palette: &Palette) -> Self {
        Self { look, color: look.color(palette), ground: palette.surface_raised, sunk: palette.surface_sunk }
    }

    /// Fills `area` with a bar.
    pub fn bar(&self, frame: &mut Frame, area: Rectangle) {
        rounded(frame, area, CORNER, self.color);
        let inside = area.shrink(OUTLINE);
        if self.look == Look::Solid || inside.width < 1.0 {
            return;
        }
        let ground = if self.look == Look::Past { self.sunk } else { self.ground };
        frame.fill_rectangle(inside.position(), inside.size(), ground);
        let pattern = Path::new(|path| match self.look {
            Look::Stripes => stripes(path, inside),
            Look::Dots => spots(inside, |centre| path.circle(centre, DOT)),
            Look::Crosses => spots(inside, |centre| {
                let [arm, beam] = [ARM, BEAM];
                path.rectangle(Point::new(centre.x - arm, centre.y - beam), Size::new(2.0 * arm, 2.0 * beam));
                path.rectangle(Point::new(centre.x - beam, centre.y - arm), Size::new(2.0 * beam, 2.0 * arm));
            }),
            Look::Solid | Look::Past => {}
        });
        frame.fill(&pattern, self.color);
    }

    /// Draws a line `thick` through `points`, dashed or dotted by its look.
    pub fn line(&self, frame: &mut Frame, points: &[Point], thick: f32) {
        let dash = match self.look {
            Look::Solid | Look::Past => None,
            Look::Stripes => Some((3.0 * thick, 2.0 * thick)),
            Look::Dots => Some((thick, thick)),
            Look::Crosses => Some((6.0 * thick, 2.0 * thick)),
        };
        let line = Path::new(|path| {
            let mut along = 0.0;
            for pair in points.windows(2) {
                along = dashes(path, pair[0], pair[1], thick, dash, along);
            }
        });
        frame.fill(&line, self.color);
        if dash.is_none() {
            // The turns of the line.
            for point in points {
                frame.fill(&Path::circle(*point, thick / 2.0), self.color);
            }
        }
    }

    /// Draws a point of a line, `radius` large, with a light edge.
    pub fn marker(&self, frame: &mut Frame, at: Point, radius: f32) {
        for (radius, color) in [(radius + 2.0, self.ground), (radius, self.color)] {
            frame.fill(&self.shape(at, radius), color);
        }
    }

    fn shape(&self, at: Point, radius: f32) -> Path {
        let around = |corners: &[(f32, f32)]| {
            let points: Vec<Point> = corners.iter().map(|(x, y)| at + Vector::new(x * radius, y * radius)).collect();
            Path::new(|path| polygon(path, &points))
        };
        match self.look {
            Look::Solid => Path::circle(at, radius),
            Look::Stripes | Look::Past => around(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]),
            Look::Dots => around(&[(0.0, -1.1), (1.1, 0.9), (-1.1, 0.9)]),
            Look::Crosses => around(&[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)]),
        }
    }
}

/// Fills a shape with round corners.
pub fn rounded(frame: &mut Frame, area: Rectangle, radius: f32, color: Color) {
    let radius = radius.min(area.width / 2.0).min(area.height / 2.0);
    frame.fill(&Path::rounded_rectangle(area.position(), area.size(), radius.into()), color);
}

/// Fills a triangle that stands on its base or, where `height` is negative, on its point.
pub fn triangle(frame: &mut Frame, tip: Point, half: f32, height: f32, color: Color) {
    let base = tip.y + height;
    let corners = [tip, Point::new(tip.x + half, base), Point::new(tip.x - half, base)];
    frame.fill(&Path::new(|path| polygon(path, &corners)), color);
}

/// A closed shape.
pub fn polygon(path: &mut Builder, corners: &[Point]) {
    if let [first, others @ ..] = corners {
        path.move_to(*first);
        for corner in others {
            path.line_to(*corner);
        }
        path.close();
    }
}

fn stripes(path: &mut Builder, area: Rectangle) {
    let mut from = 0.0;
    while from < area.width + area.height {
        let slanted = [
            Point::new(from, 0.0),
            Point::new(from + STRIPE, 0.0),
            Point::new(from + STRIPE - area.height, area.height),
            Point::new(from - area.height, area.height),
        ];
        let right_of = cut(&slanted, 0.0, |x| x >= 0.0);
        let inside = cut(&right_of, area.width, |x| x <= area.width);
        let corners: Vec<Point> = inside.iter().map(|corner| *corner + Vector::new(area.x, area.y)).collect();
        polygon(path, &corners);
        from += STRIPES;
    }
}

/// The part of a convex shape on one side of an upright edge (Sutherland and Hodgman).
fn cut(corners: &[Point], edge: f32, keeps: impl Fn(f32) -> bool) -> Vec<Point> {
    let mut kept = Vec::with_capacity(corners.len() + 1);
    for (at, corner) in corners.iter().enumerate() {
        let next = corners[(at + 1) % corners.len()];
        if keeps(corner.x) {
            kept.push(*corner);
        }
        if keeps(corner.x) != keeps(next.x) {
            let along = (edge - corner.x) / (next.x - corner.x);
            kept.push(Point::new(edge, corner.y + along * (next.y - corner.y)));
        }
    }
    kept
}

/// Goes over the places of a pattern in `area`, whole ones only.
fn spots(area: Rectangle, mut draw: impl FnMut(Point)) {
    let mut y = area.y + DOTS / 2.0;
    while y + ARM <= area.y + area.height {
        let mut x = area.x + DOTS / 2.0;
        while x + ARM <= area.x + area.width {
            draw(Point::new(x, y));
            x += DOTS;
        }
        y += DOTS;
    }
}

/// The dashes between two points, where those before them are `along` long; how long they are after it.
fn dashes(path: &mut Builder, from: Point, to: Point, thick: f32, dash: Option<(f32, f32)>, along: f32) -> f32 {
    let way = to - from;
    let length = way.x.hypot(way.y);
    if length <= 0.0 {
        return along;
    }
    let ahead = way * (1.0 / length);
    let aside = Vector::new(-ahead.y, ahead.x) * (thick / 2.0);
    let mut piece = |start: f32, end: f32| {
        let (start, end) = (from + ahead * start, from + ahead * end);
        polygon(path, &[start - aside, end - aside, end + aside, start + aside]);
    };
    let Some((on, off)) = dash else {
        piece(0.0, length);
        return 0.0;
    };
    let mut at = -(along % (on + off));
    while at < length {
        let (start, end) = (at.max(0.0), (at + on).min(length));
        if end > start {
            piece(start, end);
        }
        at += on + off;
    }
    along + length
}
