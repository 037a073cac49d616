//! A range as it is drawn: a thin bar from low to high, a thick one for the middle half, a mark in the middle.

use iced::border::Radius;
use iced::widget::canvas::{Frame, Path};
use iced::{Color, Point, Rectangle, Size};

use crate::kiosk::chart::pattern::{OUTLINE, polygon, rounded, triangle};
use crate::kiosk::design::Palette;

/// How far the picture reaches over both ends of the axis, in logical pixels.
pub const OVER: f32 = 16.0;
/// Above and below the bar.
const PAD: f32 = 10.0;
/// The mark in the middle, and its light edge.
const MARK: f32 = 10.0;
const EDGE: f32 = 3.0;
/// Half of the width of the triangle of a figure to compare with, and its height.
const HALF: f32 = 13.0;
const TRIANGLE: f32 = 18.0;
/// The lines of the axis.
const RULE: f32 = 2.0;

/// The colours of a range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colors {
    bar: Color,
    sunk: Color,
    mark: Color,
    edge: Color,
    rule: Color,
}

impl Colors {
    /// Those of a palette.
    pub const fn of(palette: &Palette) -> Self {
        Self {
            bar: palette.chart_3,
            sunk: palette.surface_sunk,
            mark: palette.on_surface,
            edge: palette.surface_raised,
            rule: palette.divider,
        }
    }
}

/// A range, by shares of the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Low, lower, middle, upper and high, and whether it is this or more.
    pub points: [Option<(f32, bool)>; 5],
    pub ticks: Vec<f32>,
    /// Of the thick bar.
    pub thick: f32,
    /// A figure to compare with.
    pub mark: Option<f32>,
    pub colors: Colors,
}

impl Picture {
    /// How high it is.
    pub fn height(&self) -> f32 {
        self.thick + 2.0 * PAD + if self.mark.is_some() { TRIANGLE } else { 0.0 }
    }

    /// Where the middle of the bar is.
    pub fn middle(&self) -> f32 {
        PAD + self.thick / 2.0
    }

    /// Draws it over `size`.
    pub fn draw(&self, frame: &mut Frame, size: Size) {
        let along = |share: f32| (OVER + share * (size.width - 2.0 * OVER)).round();
        let bar = |from: f32, to: f32, high: f32| Rectangle {
            x: from,
            y: (self.middle() - high / 2.0).round(),
            width: (to - from).max(high / 2.0),
            height: high,
        };
        for tick in &self.ticks {
            let rule = Size::new(RULE, size.height);
            frame.fill_rectangle(Point::new(along(*tick) - RULE / 2.0, 0.0), rule, self.colors.rule);
        }
        let known = || self.points.iter().flatten();
        if let (Some((low, _)), Some((high, open))) = (known().next(), known().next_back())
            && known().count() > 1
        {
            let end = if *open { size.width } else { along(*high) };
            self.thin(frame, bar(along(*low), end, (self.thick * 0.6).round()), *open);
        }
        if let [_, Some((lower, _)), _, Some((upper, open)), _] = self.points {
            let end = if open { size.width } else { along(upper) };
            rounded(frame, bar(along(lower), end, self.thick), if open { 0.0 } else { 4.0 }, self.colors.bar);
        }
        if let Some((middle, open)) = self.points[2] {
            self.middle_mark(frame, along(middle), open);
        }
        if let Some(share) = self.mark {
            let tip = Point::new(along(share), PAD + self.thick + 4.0);
            triangle(frame, tip, HALF, TRIANGLE, self.colors.mark);
        }
    }

    /// The bar from low to high, which has no right edge where high is not known.
    fn thin(&self, frame: &mut Frame, area: Rectangle, open: bool) {
        let round = |radius: f32| {
            let end = if open { 0.0 } else { radius };
            Radius { top_left: radius, bottom_left: radius, top_right: end, bottom_right: end }
        };
        let radius = area.height / 2.0;
        frame.fill(&Path::rounded_rectangle(area.position(), area.size(), round(radius)), self.colors.bar);
        let inside = area.shrink(OUTLINE);
        let width = if open { inside.width + OUTLINE } else { inside.width };
        if width > 0.0 {
            let inside = Path::rounded_rectangle(
                inside.position(),
                Size::new(width, inside.height),
                round((radius - OUTLINE).min(width / 2.0)),
            );
            frame.fill(&inside, self.colors.sunk);
        }
    }

    /// A bar across; where the middle is this or more, a point toward more.
    fn middle_mark(&self, frame: &mut Frame, x: f32, open: bool) {
        let (top, bottom) = (PAD - 4.0, PAD + self.thick + 4.0);
        for (edge, color) in [(EDGE, self.colors.edge), (0.0, self.colors.mark)] {
            if open {
                let deep = (bottom - top) / 2.0 + edge;
                let corners = [
                    Point::new(x - MARK / 2.0 - edge, top - edge),
                    Point::new(x - MARK / 2.0 + deep + edge, self.middle()),
                    Point::new(x - MARK / 2.0 - edge, bottom + edge),
                ];
                frame.fill(&Path::new(|path| polygon(path, &corners)), color);
            } else {
                let size = Size::new(MARK + 2.0 * edge, bottom - top);
                frame.fill_rectangle(Point::new(x - MARK / 2.0 - edge, top), size, color);
            }
        }
    }
}
