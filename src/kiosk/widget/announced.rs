//! A name that is not drawn: said before what it names.

use iced::Rectangle;
use iced::advanced::widget::Operation;

use super::Element;
use super::adapt::{Adapter, Place, adapt};
use super::node::{Node, Role};

struct Announced {
    heading: String,
}

impl<Message> Adapter<Message> for Announced {
    fn operate(&mut self, content: &mut Element<'_, Message>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        // It stands on the upper edge of what it names and covers nothing of it.
        let bounds = place.layout.bounds();
        let edge = Rectangle { y: bounds.y - 1.0, height: 1.0, ..bounds };
        operation.custom(None, edge, &mut Node::new(Role::Heading, self.heading.clone()));
        content.as_widget_mut().operate(place.tree, place.layout, place.renderer, operation);
    }
}

/// `content` under a heading for which there is no room.
pub fn announced<'a, Message: 'a>(
    heading: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    adapt(Announced { heading: heading.into() }, content)
}

/// `content` that says nothing of its own, told in words, and in more of them.
pub fn told<'a, Message: 'a>(
    words: impl Into<String>,
    more: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    adapt(Told { words: words.into(), more: more.into() }, content)
}

struct Told {
    words: String,
    more: String,
}

impl<Message> Adapter<Message> for Told {
    fn operate(&mut self, content: &mut Element<'_, Message>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        let mut node = Node { hint: Some(self.more.clone()), ..Node::new(Role::Text, self.words.clone()) };
        operation.custom(None, place.layout.bounds(), &mut node);
        content.as_widget_mut().operate(place.tree, place.layout, place.renderer, operation);
    }
}
