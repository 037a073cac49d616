//! What can be done to the text of a field.

use std::fmt;

/// One change of a [`FieldBuffer`](super::FieldBuffer): hardware keys, input methods, fingers and the keys on the
/// screen all become the same edits. Its `Debug` tells how much was typed, never what.
#[derive(Clone, PartialEq, Eq)]
pub enum Edit {
    /// Writes at the caret, over what is selected. Line breaks and tabs become spaces; other control characters
    /// and marks that turn the direction of text vanish; what the limit leaves no room for is dropped.
    Insert(String),
    /// Deletes what is selected, else the character before the caret.
    Backspace,
    /// Deletes what is selected, else the character after the caret.
    Delete,
    /// Deletes what is selected, else back to the start of a word.
    DeleteWord,
    /// Moves the caret. From a selection, `Previous` and `Next` go to its ends.
    Move(Step),
    /// Moves the caret and selects what it passes.
    Select(Step),
    /// Selects the whole text, with the caret at its end.
    SelectAll,
    /// Drops the text, for good.
    Clear,
    /// Puts the caret at a byte of the text, or before the character that the byte is in.
    PlaceCaret(usize),
    /// Shows at the caret what an input method is composing; an empty text ends it.
    ComposeSet {
        /// What has been composed so far.
        text: String,
        /// The caret's byte in `text`; its end when unknown.
        caret: Option<usize>,
    },
    /// Makes what is being composed part of the text.
    ComposeCommit,
}

/// Where the caret goes, in the order in which text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One character back.
    Previous,
    /// One character on.
    Next,
    /// To the start of this word or the one before.
    PreviousWord,
    /// To the end of this word or the one after.
    NextWord,
    /// To the start of the text.
    Home,
    /// To the end of the text.
    End,
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Insert(text) => write!(f, "Insert({} characters)", text.chars().count()),
            Self::Backspace => f.write_str("Backspace"),
            Self::Delete => f.write_str("Delete"),
            Self::DeleteWord => f.write_str("DeleteWord"),
            Self::Move(step) => write!(f, "Move({step:?})"),
            Self::Select(step) => write!(f, "Select({step:?})"),
            Self::SelectAll => f.write_str("SelectAll"),
            Self::Clear => f.write_str("Clear"),
            Self::PlaceCaret(index) => write!(f, "PlaceCaret({index})"),
            Self::ComposeSet { text, .. } => write!(f, "ComposeSet({} characters)", text.chars().count()),
            Self::ComposeCommit => f.write_str("ComposeCommit"),
        }
    }
}
