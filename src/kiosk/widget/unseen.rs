//! What lies below something that hides it: it lives on and is not drawn.

use super::Element;
use super::adapt::{Adapter, adapt};

struct Unseen;

impl<Message> Adapter<Message> for Unseen {
    fn draws(&self) -> bool {
        false
    }
}

/// `content`, not drawn while `hidden`.
pub fn unseen<'a, Message: 'a>(hidden: bool, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    if hidden { adapt(Unseen, content) } else { content.into() }
}
