//! Figures as pictures: ranges, bars and lines.
//!
//! A chart is a value. Its sentence, its picture and its table are made from the same [`Figure`]s, and each point of
//! a picture is a node that says its own. The picture does not show the sentence: the screen does, as a heading.

mod bars;
mod lines;
pub(crate) mod pattern;
pub mod place;
mod ranges;
pub mod scale;
mod sheet;
mod table;
mod wages;

use iced::Color;

use crate::kiosk::design::Palette;

pub use bars::{Bar, Bars};
pub use lines::{Line, Lines};
pub use ranges::{Range, Ranges};
pub use table::Table;

/// A figure, and how it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Dollars in [`Ranges`], percent in [`Lines`], anything of one kind in [`Bars`].
    pub value: f64,
    /// The same in label, table and speech: "$17.67".
    pub words: String,
    /// Whether it is this or more.
    pub open: bool,
}

impl Figure {
    /// A figure that is known.
    #[must_use]
    pub fn new(value: f64, words: impl Into<String>) -> Self {
        Self { value, words: words.into(), open: false }
    }
}

/// What tells one bar or line from another without its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Full; a line with circles.
    Solid,
    /// Stripes at 45°; a dashed line with squares.
    Stripes,
    /// A dotted line with triangles.
    Dots,
    /// A line of long dashes with diamonds.
    Crosses,
    /// What was, or all others: empty; a line with squares.
    Past,
}

impl Look {
    const fn color(self, palette: &Palette) -> Color {
        match self {
            Self::Solid => palette.chart_1,
            Self::Stripes => palette.chart_2,
            Self::Dots => palette.chart_5,
            Self::Crosses => palette.chart_4,
            Self::Past => palette.chart_6,
        }
    }
}
