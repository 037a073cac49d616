//! Right-to-left, in one place: the laid-out tree is flipped.

use iced::Point;
use iced::advanced::layout::Node;

use super::Element;
use super::adapt::{Adapter, adapt};

struct Mirror;

impl<Message> Adapter<Message> for Mirror {
    fn arrange(&self, node: Node) -> Node {
        flip(&node)
    }
}

/// `content`, mirrored when `right_to_left`. Its state survives a change of direction.
pub fn mirror<'a, Message: 'a>(right_to_left: bool, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    if right_to_left { adapt(Mirror, content) } else { content.into() }
}

fn flip(node: &Node) -> Node {
    let width = node.size().width;
    let children = node.children().iter().map(|child| {
        let bounds = child.bounds();
        flip(child).move_to(Point::new(width - bounds.x - bounds.width, bounds.y))
    });
    // `with_children` puts the node at the origin.
    Node::with_children(node.size(), children.collect()).move_to(node.bounds().position())
}
