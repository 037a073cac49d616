//! A widget that changes some of what its content does and passes on the rest.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::Element;

/// Where an event happens: the arguments that every `update` passes down.
pub struct Place<'a, 'b> {
    pub tree: &'a mut Tree,
    pub layout: Layout<'b>,
    pub cursor: mouse::Cursor,
    pub renderer: &'a Renderer,
    pub viewport: &'a Rectangle,
}

/// What an adapter does differently from its content.
pub trait Adapter<Message> {
    /// Changes the content's layout.
    fn arrange(&self, node: layout::Node) -> layout::Node {
        node
    }

    /// Whether the content is drawn.
    fn draws(&self) -> bool {
        true
    }

    /// Draws what is behind the content.
    fn ground(&self, _renderer: &mut Renderer, _bounds: Rectangle, _viewport: &Rectangle) {}

    /// Shows the content to an operation.
    fn operate(&mut self, content: &mut Element<'_, Message>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        content.as_widget_mut().operate(place.tree, place.layout, place.renderer, operation);
    }

    /// Passes an event to the content.
    fn update(
        &mut self,
        content: &mut Element<'_, Message>,
        event: &Event,
        place: Place<'_, '_>,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        forward(content, event, place, clipboard, shell);
    }
}

/// Hands an event to the content as it is.
pub fn forward<Message>(
    content: &mut Element<'_, Message>,
    event: &Event,
    place: Place<'_, '_>,
    clipboard: &mut dyn Clipboard,
    shell: &mut Shell<'_, Message>,
) {
    let Place { tree, layout, cursor, renderer, viewport } = place;
    content.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
}

/// `content` behind `adapter`. It shares the state of its content, so that adding or
/// taking away an adapter loses none.
pub fn adapt<'a, Message: 'a>(
    adapter: impl Adapter<Message> + 'a,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Adapted { adapter, content: content.into() })
}

struct Adapted<'a, Message, A> {
    adapter: A,
    content: Element<'a, Message>,
}

impl<Message, A: Adapter<Message>> Widget<Message, Theme, Renderer> for Adapted<'_, Message, A> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.adapter.arrange(self.content.as_widget_mut().layout(tree, renderer, limits))
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let viewport = layout.bounds();
        let place = Place { tree, layout, cursor: mouse::Cursor::Unavailable, renderer, viewport: &viewport };
        self.adapter.operate(&mut self.content, place, operation);
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
        let place = Place { tree, layout, cursor, renderer, viewport };
        self.adapter.update(&mut self.content, event, place, clipboard, shell);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
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
        self.adapter.ground(renderer, layout.bounds(), viewport);
        if self.adapter.draws() {
            self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}
