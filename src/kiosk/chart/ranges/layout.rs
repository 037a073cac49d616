//! Where the parts of ranges stand. Cells are told by their numbers; shares are along the axis.

use iced::{Rectangle, Size};

use super::labels::Labels;
use super::picture::OVER;
use crate::kiosk::chart::place::{every, parts, within};
use crate::kiosk::chart::sheet::Placing;

/// The least width of a point, in logical pixels: enough to see where the voice is.
const POINT: f32 = 12.0;
/// Between rows, and half of what is between their names and their pictures.
const GAP: f32 = 12.0;

/// Rows below each other, and their axis.
pub struct Plan {
    pub rows: Vec<Row>,
    /// The figure to compare with, where no row has a picture.
    pub alone: Option<usize>,
    pub axis: Option<Axis>,
    /// From which width on names stand beside the pictures.
    pub beside: f32,
}

/// The numbers along the axis, and what is said of it.
pub struct Axis {
    pub told: usize,
    pub ticks: Vec<(f32, usize)>,
}

/// A row.
pub struct Row {
    pub name: usize,
    pub body: Body,
}

/// What a row shows.
pub enum Body {
    /// Words.
    Missing(usize),
    Drawn(Drawn),
}

/// A row with figures.
pub struct Drawn {
    pub points: Vec<(f32, usize)>,
    pub picture: usize,
    /// How high the picture is, and where the middle of its bar is in it.
    pub high: f32,
    pub middle: f32,
    /// Words above and below the picture, the most important first.
    pub above: Vec<(f32, usize)>,
    pub below: Vec<(f32, usize)>,
    /// "Half of people", which stands below the middle half where there is room.
    pub half: Option<(f32, usize)>,
    /// The figure to compare with.
    pub mark: Option<(f32, usize)>,
}

impl Plan {
    /// Places everything over `width`; tells how high it is.
    pub fn lay<Message>(&self, placing: &mut Placing<'_, '_, '_, Message>, width: f32) -> f32 {
        let beside = width >= self.beside;
        let most = if beside { (0.3 * width).floor() } else { width };
        let names: Vec<Size> = self.rows.iter().map(|row| placing.measure(row.name, most)).collect();
        let widest = names.iter().map(|size| size.width.ceil()).fold(0.0, f32::max);
        let start = if beside { widest + 2.0 * GAP } else { 0.0 };
        let ticks = self.axis.iter().flat_map(|axis| &axis.ticks);
        let ticks: Vec<Size> = ticks.map(|(_, cell)| placing.measure(*cell, width)).collect();
        let inset = ticks.iter().map(|size| (size.width / 2.0).ceil()).fold(OVER, f32::max);
        let mut y = 0.0;
        for (row, name) in self.rows.iter().zip(names) {
            let top = if beside { y } else { y + name.height };
            let plot = Rectangle { x: start, y: top, width: width - start, height: 0.0 };
            let (middle, end) = match &row.body {
                Body::Missing(cell) => {
                    let size = placing.measure(*cell, plot.width);
                    let high = if beside { size.height.max(name.height) } else { size.height };
                    placing.put(*cell, start, (top + (high - size.height) / 2.0).floor());
                    (top + high / 2.0, top + high + GAP)
                }
                Body::Drawn(drawn) => drawn.lay(placing, plot, inset),
            };
            let at = if beside { (middle - name.height / 2.0).floor().max(y) } else { y };
            placing.put(row.name, 0.0, at);
            y = end.max(at + name.height);
        }
        if let Some(cell) = self.alone {
            let size = placing.measure(cell, width);
            placing.put(cell, 0.0, y);
            y += size.height;
        }
        let Some(axis) = &self.axis else { return y };
        let plot = width - start;
        let place = |share: f32, wide: f32| (within(inset + share * (plot - 2.0 * inset), wide, plot), wide);
        let places: Vec<_> =
            axis.ticks.iter().zip(&ticks).map(|((share, _), size)| place(*share, size.width)).collect();
        for ((_, cell), (x, _)) in axis.ticks.iter().zip(&places).step_by(every(&places)) {
            placing.put(*cell, start + x, y);
        }
        let high = ticks.iter().map(|size| size.height).fold(0.0, f32::max);
        placing.fill(axis.told, Rectangle { x: start, y, width: plot, height: high });
        y + high
    }
}

impl Drawn {
    /// Places the row from the upper edge of `plot` down; the axis begins and ends `inset` inside of it. Tells where
    /// the middle of the bar is and where the row ends.
    fn lay<Message>(&self, placing: &mut Placing<'_, '_, '_, Message>, plot: Rectangle, inset: f32) -> (f32, f32) {
        let along = |share: f32| inset + share * (plot.width - 2.0 * inset);
        let above = Labels::of(placing, &self.above, plot.width, along);
        let y = plot.y + above.height();
        let (x, width) = (plot.x + inset - OVER, plot.width - 2.0 * (inset - OVER));
        placing.fill(self.picture, Rectangle { x, y, width, height: self.high });
        above.put(placing, plot.x, |from, height| y - from - height);
        let under = y + self.high;
        let mut below = Labels::of(placing, &self.below, plot.width, along);
        if let Some((share, cell)) = self.half {
            below.add_if_fitting(placing, cell, along(share), plot.width);
        }
        below.put(placing, plot.x, |from, _| under + from);
        let end = under + below.height();
        let places: Vec<f32> = self.points.iter().map(|(share, _)| along(*share)).collect();
        for ((_, cell), (from, to)) in self.points.iter().zip(parts(&places, plot.width, POINT)) {
            placing.fill(*cell, Rectangle { x: plot.x + from, y: plot.y, width: to - from, height: end - plot.y });
        }
        let mut bottom = end;
        if let Some((share, cell)) = self.mark {
            let size = placing.measure(cell, plot.width);
            placing.put(cell, plot.x + within(along(share), size.width, plot.width), end);
            bottom += size.height;
        }
        (y + self.middle, bottom)
    }
}
