//! Cells of equal width in rows whose cells are equally high.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Theme};

use super::Element;

/// A grid that fills its width.
pub struct Grid<'a, Message> {
    cells: Vec<Element<'a, Message>>,
    columns: usize,
    gap: f32,
    /// The least height of a row.
    row: f32,
}

/// A grid of `columns` (at least one) with `gap` between cells, its rows at least `row` high.
#[must_use]
pub fn grid<'a, Message: 'a>(
    cells: Vec<Element<'a, Message>>,
    columns: usize,
    gap: f32,
    row: f32,
) -> Element<'a, Message> {
    Element::new(Grid { cells, columns: columns.max(1), gap, row })
}

impl<Message> Widget<Message, Theme, Renderer> for Grid<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.cells.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.cells);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    #[expect(clippy::cast_precision_loss, reason = "a grid has few columns")]
    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let full = limits.max().width;
        let columns = self.columns as f32;
        let width = ((full - self.gap * (columns - 1.0)) / columns).max(0.0);
        let mut nodes = Vec::with_capacity(self.cells.len());
        let mut y = 0.0;
        for (row, states) in self.cells.chunks_mut(self.columns).zip(tree.children.chunks_mut(self.columns)) {
            let mut lay = |least: f32| -> Vec<layout::Node> {
                let limits = layout::Limits::new(Size::new(width, least), Size::new(width, f32::INFINITY));
                row.iter_mut()
                    .zip(states.iter_mut())
                    .map(|(cell, state)| cell.as_widget_mut().layout(state, renderer, &limits))
                    .collect()
            };
            let height = lay(self.row).iter().map(|node| node.size().height).fold(self.row, f32::max);
            for (column, node) in lay(height).into_iter().enumerate() {
                nodes.push(node.move_to(Point::new(column as f32 * (width + self.gap), y)));
            }
            y += height + self.gap;
        }
        layout::Node::with_children(Size::new(full, (y - self.gap).max(0.0)), nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.traverse(&mut |operation| {
            for ((cell, state), layout) in self.cells.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                cell.as_widget_mut().operate(state, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        for ((cell, state), layout) in self.cells.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            cell.as_widget_mut().update(state, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let cells = self.cells.iter().zip(&tree.children).zip(layout.children());
        cells
            .map(|((cell, state), layout)| {
                cell.as_widget().mouse_interaction(state, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        for ((cell, state), layout) in self.cells.iter().zip(&tree.children).zip(layout.children()) {
            if layout.bounds().expand(16.0).intersects(viewport) {
                cell.as_widget().draw(state, renderer, theme, style, layout, cursor, viewport);
            }
        }
    }
}
