//! A name that is not drawn: said before what it names.

use iced::Rectangle;
use iced::advanced::widget::Operation;

use super::Element;
use super::adapt::{Adapter, Place, adapt};
use super::node::{Node, Role, Secrecy};

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

/// `content` that says nothing of its own, under a heading that tells it.
pub fn headed<'a, Message: 'a>(
    heading: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    adapt(Told { node: Node::new(Role::Heading, heading.into()) }, content)
}

/// `content` that says nothing of its own, told in words, and in more of them.
pub fn told<'a, Message: 'a>(
    words: impl Into<String>,
    more: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let node = Node { hint: Some(more.into()), ..Node::new(Role::Text, words.into()) };
    adapt(Told { node }, content)
}

/// `content` that says nothing of its own and shows what only the client may hear, by a name.
pub fn private<'a, Message: 'a>(
    name: impl Into<String>,
    value: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let node = Node { value: Some(value.into()), secrecy: Secrecy::Private, ..Node::new(Role::Text, name.into()) };
    adapt(Told { node }, content)
}

struct Told {
    node: Node,
}

impl<Message> Adapter<Message> for Told {
    fn operate(&mut self, content: &mut Element<'_, Message>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        operation.custom(None, place.layout.bounds(), &mut self.node.clone());
        content.as_widget_mut().operate(place.tree, place.layout, place.renderer, operation);
    }
}
