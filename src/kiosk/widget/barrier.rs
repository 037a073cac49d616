//! A layer that lets nothing through: no mouse, no finger, no focus.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, renderer};
use iced::widget::stack;
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, mouse, touch};

use super::Element;
use super::adapt::{Adapter, Place, adapt, forward};
use super::node::Modal;

struct Barrier;

impl<Message> Adapter<Message> for Barrier {
    fn operate(&mut self, content: &mut Element<'_, Message>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        operation.custom(None, place.layout.bounds(), &mut Modal);
        content.as_widget_mut().operate(place.tree, place.layout, place.renderer, operation);
    }

    fn update(
        &mut self,
        content: &mut Element<'_, Message>,
        event: &Event,
        place: Place<'_, '_>,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let inside = place.cursor.is_over(place.layout.bounds());
        forward(content, event, place, clipboard, shell);
        if inside && matches!(event, Event::Mouse(_) | Event::Touch(_)) {
            shell.capture_event();
        }
    }
}

/// The ground below the content: takes presses that nothing above it took.
struct Ground<Message> {
    on_press: Option<Message>,
}

/// What is held down on the ground.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Held {
    Mouse,
    Finger(touch::Finger),
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Ground<Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Option<Held>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(None::<Held>)
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.max())
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let held = tree.state.downcast_mut::<Option<Held>>();
        let lifted = match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                *held = Some(Held::Mouse);
                return;
            }
            Event::Touch(touch::Event::FingerPressed { id, .. }) => {
                *held = Some(Held::Finger(*id));
                return;
            }
            Event::Mouse(mouse::Event::ButtonReleased(_)) => Held::Mouse,
            Event::Touch(touch::Event::FingerLifted { id, .. }) => Held::Finger(*id),
            _ => return,
        };
        // What was held down before this layer came presses nothing.
        if held.take_if(|held| *held == lifted).is_some()
            && let Some(message) = &self.on_press
        {
            shell.publish(message.clone());
        }
    }

    fn draw(
        &self,
        _tree: &Tree,
        _renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
    }
}

/// Puts `content` in a layer of its own; a press beside its controls gives `on_press`.
pub fn barrier<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    adapt(Barrier, stack![Element::new(Ground { on_press }), content.into()])
}
