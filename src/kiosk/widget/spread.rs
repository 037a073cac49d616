//! Two groups at the two ends of a line; one below the other where they do not fit.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Theme};

use super::Element;

struct Spread<'a, Message> {
    groups: [Element<'a, Message>; 2],
    gap: f32,
}

/// `start` where reading starts, `end` where it ends, at least `gap` apart.
pub fn spread<'a, Message: 'a>(
    start: impl Into<Element<'a, Message>>,
    end: impl Into<Element<'a, Message>>,
    gap: f32,
) -> Element<'a, Message> {
    Element::new(Spread { groups: [start.into(), end.into()], gap })
}

impl<Message> Widget<Message, Theme, Renderer> for Spread<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.groups.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.groups);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let full = limits.max().width;
        let limits = limits.loose();
        let mut nodes = self.groups.iter_mut().zip(&mut tree.children);
        let mut lay = || nodes.next().map(|(group, state)| group.as_widget_mut().layout(state, renderer, &limits));
        let (Some(start), Some(end)) = (lay(), lay()) else { return layout::Node::new(Size::ZERO) };
        let (a, b) = (start.size(), end.size());
        let both = a.width > 0.0 && b.width > 0.0;
        let below = if both && a.width + self.gap + b.width > full { a.height + self.gap } else { 0.0 };
        let height = if below > 0.0 { below + b.height } else { a.height.max(b.height) };
        let middle = |size: Size| if below > 0.0 { 0.0 } else { (height - size.height) / 2.0 };
        let start = start.move_to(Point::new(0.0, middle(a)));
        let end = end.move_to(Point::new((full - b.width).max(0.0), below + middle(b)));
        layout::Node::with_children(Size::new(full, height), vec![start, end])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.traverse(&mut |operation| {
            for ((group, state), layout) in self.groups.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                group.as_widget_mut().operate(state, layout, renderer, operation);
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
        for ((group, state), layout) in self.groups.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            group.as_widget_mut().update(state, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let groups = self.groups.iter().zip(&tree.children).zip(layout.children());
        groups
            .map(|((group, state), layout)| {
                group.as_widget().mouse_interaction(state, layout, cursor, viewport, renderer)
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
        for ((group, state), layout) in self.groups.iter().zip(&tree.children).zip(layout.children()) {
            group.as_widget().draw(state, renderer, theme, style, layout, cursor, viewport);
        }
    }
}
