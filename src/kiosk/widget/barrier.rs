//! A layer that lets nothing through: no mouse, no finger, no focus.

use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Shell};
use iced::{Event, mouse, touch};

use super::Element;
use super::adapt::{Adapter, Place, adapt, forward};
use super::node::Modal;

struct Barrier<Message> {
    on_press: Option<Message>,
}

impl<Message: Clone> Adapter<Message> for Barrier<Message> {
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
        if shell.is_event_captured() || !inside {
            return;
        }
        match event {
            Event::Mouse(mouse::Event::ButtonReleased(_)) | Event::Touch(touch::Event::FingerLifted { .. }) => {
                if let Some(message) = &self.on_press {
                    shell.publish(message.clone());
                }
                shell.capture_event();
            }
            Event::Mouse(_) | Event::Touch(_) => shell.capture_event(),
            _ => {}
        }
    }
}

/// Puts `content` in a layer of its own; a press beside its controls gives `on_press`.
pub fn barrier<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    adapt(Barrier { on_press }, content)
}
