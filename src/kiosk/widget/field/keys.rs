//! Which edit a key of the hardware keyboard asks for.

use iced::keyboard::{Event, Key, key::Named};

use super::edit::{Edit, Step};

/// The edit that a pressed key asks for. `backwards`: the text goes from right to left, so the left arrow leads on.
/// There is no cut, copy or paste: a kiosk keeps nothing and brings nothing in.
pub(super) fn edit(event: &Event, backwards: bool) -> Option<Edit> {
    let Event::KeyPressed { key, physical_key, modifiers, text, .. } = event else { return None };
    let arrow = |leads_on: bool| {
        let step = match (leads_on, modifiers.jump()) {
            (true, false) => Step::Next,
            (true, true) => Step::NextWord,
            (false, false) => Step::Previous,
            (false, true) => Step::PreviousWord,
        };
        if modifiers.shift() { Edit::Select(step) } else { Edit::Move(step) }
    };
    let to_end = |step| if modifiers.shift() { Edit::Select(step) } else { Edit::Move(step) };
    match key {
        Key::Named(Named::ArrowLeft) => Some(arrow(backwards)),
        Key::Named(Named::ArrowRight) => Some(arrow(!backwards)),
        Key::Named(Named::Home) => Some(to_end(Step::Home)),
        Key::Named(Named::End) => Some(to_end(Step::End)),
        Key::Named(Named::Backspace) if modifiers.jump() => Some(Edit::DeleteWord),
        Key::Named(Named::Backspace) => Some(Edit::Backspace),
        Key::Named(Named::Delete) => Some(Edit::Delete),
        Key::Character(_) if modifiers.command() && key.to_latin(*physical_key) == Some('a') => Some(Edit::SelectAll),
        _ if modifiers.command() || modifiers.control() || modifiers.alt() || modifiers.logo() => None,
        Key::Named(Named::Space) => Some(Edit::Insert(" ".into())),
        // Keys such as Escape and Tab come with a control character as their text.
        _ => {
            text.as_ref().filter(|text| !text.chars().any(char::is_control)).map(|text| Edit::Insert(text.to_string()))
        }
    }
}

/// Whether the key is an arrow, which moves the focus where it cannot move the caret.
pub(super) fn is_arrow(event: &Event) -> bool {
    matches!(event, Event::KeyPressed { key: Key::Named(Named::ArrowLeft | Named::ArrowRight), .. })
}

/// Whether the key sends what was typed.
pub(super) fn is_enter(event: &Event) -> bool {
    matches!(event, Event::KeyPressed { key: Key::Named(Named::Enter), .. })
}
