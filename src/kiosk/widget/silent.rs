//! What can be touched, but is not in the reading order: something else there says it.

use iced::advanced::widget::Operation;

use super::Element;
use super::adapt::{Adapter, Place, adapt};

struct Silent;

impl<Message> Adapter<Message> for Silent {
    fn operate(&mut self, _content: &mut Element<'_, Message>, _place: Place<'_, '_>, _operation: &mut dyn Operation) {}
}

/// `content`, of which neither keys nor the voice know.
pub fn silent<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    adapt(Silent, content)
}
