//! Cells of equal width in rows whose cells are equally high.

use iced::advanced::layout::{Limits, Node};
use iced::{Point, Size};

use super::Element;
use super::arranged::arranged;

/// A grid of `columns` (at least one) with `gap` between cells, its rows at least `row` high.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a grid has few columns")]
pub fn grid<'a, Message: 'a>(
    cells: Vec<Element<'a, Message>>,
    columns: usize,
    gap: f32,
    row: f32,
) -> Element<'a, Message> {
    let columns = columns.max(1);
    arranged(cells, move |cells, limits| {
        let full = limits.max().width;
        let width = ((full - gap * (columns - 1) as f32) / columns as f32).max(0.0);
        let mut nodes = Vec::with_capacity(cells.count());
        let mut y = 0.0;
        for first in (0..cells.count()).step_by(columns) {
            let last = (first + columns).min(cells.count());
            let mut lay = |at: usize, least: f32| {
                cells.lay(at, &Limits::new(Size::new(width, least), Size::new(width, f32::INFINITY)))
            };
            let tried: Vec<Node> = (first..last).map(|at| lay(at, row)).collect();
            let height = tried.iter().map(|node| node.size().height).fold(row, f32::max);
            for (at, node) in (first..last).zip(tried) {
                let node = if node.size().height < height { lay(at, height) } else { node };
                nodes.push(node.move_to(Point::new((at - first) as f32 * (width + gap), y)));
            }
            y += height + gap;
        }
        Node::with_children(Size::new(full, (y - gap).max(0.0)), nodes)
    })
}
