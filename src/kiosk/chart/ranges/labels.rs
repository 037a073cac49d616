//! Labels above or below a range, in as many lines as they need.

use crate::kiosk::chart::place::{Placed, stacked};
use crate::kiosk::chart::sheet::Placing;

/// Labels in lines that they share, the line nearest to the picture first.
pub struct Labels {
    /// The middle wanted and the width of each.
    wanted: Vec<(f32, f32)>,
    cells: Vec<usize>,
    placed: Vec<Placed>,
    /// How high each line is.
    heights: Vec<f32>,
}

impl Labels {
    /// Measures labels, given as shares of the axis and cells; `along` tells where a share is in `room`.
    pub fn of<Message>(
        placing: &mut Placing<'_, '_, '_, Message>,
        labels: &[(f32, usize)],
        room: f32,
        along: impl Fn(f32) -> f32,
    ) -> Self {
        let sizes: Vec<_> = labels.iter().map(|(_, cell)| placing.measure(*cell, room)).collect();
        let wanted: Vec<_> = labels.iter().zip(&sizes).map(|((share, _), size)| (along(*share), size.width)).collect();
        let placed = stacked(&wanted, room);
        let mut heights = vec![0.0_f32; placed.iter().map(|placed| placed.line + 1).max().unwrap_or(0)];
        for (placed, size) in placed.iter().zip(&sizes) {
            heights[placed.line] = heights[placed.line].max(size.height);
        }
        Self { wanted, cells: labels.iter().map(|(_, cell)| *cell).collect(), placed, heights }
    }

    /// Adds a label that may be left out: it stands in the first line or nowhere.
    pub fn add_if_fitting<Message>(
        &mut self,
        placing: &mut Placing<'_, '_, '_, Message>,
        cell: usize,
        middle: f32,
        room: f32,
    ) {
        self.wanted.push((middle, placing.measure(cell, room).width));
        let placed = stacked(&self.wanted, room).pop();
        if let Some(placed) = placed.filter(|placed| placed.line == 0 && !self.heights.is_empty()) {
            self.placed.push(placed);
            self.cells.push(cell);
        }
    }

    /// How high all lines are.
    pub fn height(&self) -> f32 {
        self.heights.iter().sum()
    }

    /// Puts the labels. `y` tells where a line is, given how far from the picture it begins and how high it is.
    pub fn put<Message>(&self, placing: &mut Placing<'_, '_, '_, Message>, x: f32, y: impl Fn(f32, f32) -> f32) {
        for (cell, placed) in self.cells.iter().zip(&self.placed) {
            let from: f32 = self.heights[..placed.line].iter().sum();
            placing.put(*cell, x + placed.x, y(from, self.heights[placed.line]));
        }
    }
}
