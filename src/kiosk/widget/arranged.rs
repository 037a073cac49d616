//! Children side by side, each where a function puts it.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme};

use super::Element;

/// What lies farther outside of the view than a focus ring reaches is not drawn.
const RING: f32 = 16.0;

struct Arranged<'a, Message, F> {
    cells: Vec<Element<'a, Message>>,
    arrange: F,
}

/// `cells` over the whole width, laid out by `arrange`: one node for each, in a node around them.
pub fn arranged<'a, Message: 'a>(
    cells: Vec<Element<'a, Message>>,
    arrange: impl Fn(&mut Cells<'_, 'a, Message>, &layout::Limits) -> layout::Node + 'a,
) -> Element<'a, Message> {
    Element::new(Arranged { cells, arrange })
}

/// The children while they are laid out.
pub struct Cells<'c, 'a, Message> {
    elements: &'c mut [Element<'a, Message>],
    trees: &'c mut [Tree],
    renderer: &'c Renderer,
}

impl<Message> Cells<'_, '_, Message> {
    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.elements.len()
    }

    /// Lays out the child at `at`, which exists.
    pub fn lay(&mut self, at: usize, limits: &layout::Limits) -> layout::Node {
        self.elements[at].as_widget_mut().layout(&mut self.trees[at], self.renderer, limits)
    }
}

impl<'a, Message, F> Widget<Message, Theme, Renderer> for Arranged<'a, Message, F>
where
    F: Fn(&mut Cells<'_, 'a, Message>, &layout::Limits) -> layout::Node,
{
    fn children(&self) -> Vec<Tree> {
        self.cells.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.cells);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        (self.arrange)(&mut Cells { elements: &mut self.cells, trees: &mut tree.children, renderer }, limits)
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
            if layout.bounds().expand(RING).intersects(viewport) {
                cell.as_widget().draw(state, renderer, theme, style, layout, cursor, viewport);
            }
        }
    }
}
