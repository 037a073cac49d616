//! What lies below something that hides it: it lives on, but nobody sees or reaches it.

use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Shell};
use iced::{Event, mouse, touch};

use super::Element;
use super::adapt::{Adapter, Place, adapt, forward};

struct Unseen;

impl<Message> Adapter<Message> for Unseen {
    fn draws(&self) -> bool {
        false
    }

    /// Nothing finds it, so that its focus is where it was when it is seen again.
    fn operate(&mut self, _content: &mut Element<'_, Message>, _place: Place<'_, '_>, _operation: &mut dyn Operation) {}

    fn update(
        &mut self,
        content: &mut Element<'_, Message>,
        event: &Event,
        place: Place<'_, '_>,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        // What was held down when it was hidden is let go, and presses nothing.
        let letting_go = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonReleased(_))
                | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. })
        );
        if letting_go || matches!(event, Event::Window(_)) {
            forward(content, event, Place { cursor: mouse::Cursor::Unavailable, ..place }, clipboard, shell);
        }
    }
}

/// `content`, out of sight and reach while `hidden`.
pub fn unseen<'a, Message: 'a>(hidden: bool, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    if hidden { adapt(Unseen, content) } else { content.into() }
}

struct Undrawn;

impl<Message> Adapter<Message> for Undrawn {
    fn draws(&self) -> bool {
        false
    }
}

/// `content`, out of sight while `hidden`; keys and the voice still reach it.
pub fn undrawn<'a, Message: 'a>(hidden: bool, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    if hidden { adapt(Undrawn, content) } else { content.into() }
}
