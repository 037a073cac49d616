//! The text of a field, its caret and its selection.

use std::borrow::Cow;
use std::fmt;
use std::mem;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::edit::{Edit, Step};

/// What a client has typed into one field. Positions are bytes of the text and always between two characters as
/// people see them (grapheme clusters). Its `Debug` tells how much was typed, never what.
#[derive(Clone, PartialEq, Eq)]
pub struct FieldBuffer {
    text: String,
    caret: usize,
    /// Where the selection began: at the caret when nothing is selected.
    anchor: usize,
    composed: Composed,
    limit: usize,
}

/// What an input method is composing, not yet part of the text.
#[derive(Clone, Default, PartialEq, Eq)]
struct Composed {
    text: String,
    caret: usize,
}

/// The line that a field draws: the text, with what is being composed in its place.
pub struct Shown<'a> {
    /// The line.
    pub text: Cow<'a, str>,
    /// The caret's byte in it.
    pub caret: usize,
    /// The bytes that are selected; empty when none are.
    pub selected: Range<usize>,
    /// The bytes that are being composed; empty when none are.
    pub composed: Range<usize>,
}

impl FieldBuffer {
    /// An empty field that takes up to `limit` Unicode characters (`char`s, so that marks piled on a letter count).
    #[must_use]
    pub const fn new(limit: usize) -> Self {
        Self { text: String::new(), caret: 0, anchor: 0, composed: Composed { text: String::new(), caret: 0 }, limit }
    }

    /// The text, without what is being composed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is neither text nor anything being composed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && !self.is_composing()
    }

    /// The most Unicode characters that the text can have.
    #[must_use]
    pub const fn limit(&self) -> usize {
        self.limit
    }

    /// The caret's byte.
    #[must_use]
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// The bytes that are selected; empty, at the caret, when none are.
    #[must_use]
    pub fn selection(&self) -> Range<usize> {
        self.caret.min(self.anchor)..self.caret.max(self.anchor)
    }

    /// Whether an input method is composing here.
    #[must_use]
    pub fn is_composing(&self) -> bool {
        !self.composed.text.is_empty()
    }

    /// The line to draw.
    #[must_use]
    pub fn shown(&self) -> Shown<'_> {
        let selected = self.selection();
        if !self.is_composing() {
            return Shown { text: Cow::Borrowed(&self.text), caret: self.caret, selected, composed: 0..0 };
        }
        let start = selected.start;
        let mut text = self.text.clone();
        text.replace_range(selected, &self.composed.text);
        Shown {
            text: text.into(),
            caret: start + self.composed.caret,
            selected: start..start,
            composed: start..start + self.composed.text.len(),
        }
    }

    /// Makes the edit and tells whether the text changed. Any edit but those of an input method ends composing.
    pub fn apply(&mut self, edit: Edit) -> bool {
        let composed = mem::take(&mut self.composed);
        match edit {
            Edit::Insert(text) => self.insert(&text),
            Edit::Backspace => self.delete(Step::Previous),
            Edit::Delete => self.delete(Step::Next),
            Edit::DeleteWord => self.delete(Step::PreviousWord),
            Edit::Clear => !mem::replace(self, Self::new(self.limit)).text.is_empty(),
            Edit::ComposeCommit => self.insert(&composed.text),
            Edit::ComposeSet { text, caret } => {
                let text = self.fitting(&text);
                let caret = boundary_from(&text, caret.unwrap_or(text.len()));
                self.composed = Composed { text, caret };
                false
            }
            Edit::Move(step) => {
                let selected = self.selection();
                match step {
                    Step::Previous if !selected.is_empty() => self.place(selected.start),
                    Step::Next if !selected.is_empty() => self.place(selected.end),
                    _ => self.place(self.target(step)),
                }
                false
            }
            Edit::Select(step) => {
                self.caret = self.target(step);
                false
            }
            Edit::SelectAll => {
                (self.anchor, self.caret) = (0, self.text.len());
                false
            }
            Edit::PlaceCaret(index) => {
                self.place(boundary_until(&self.text, index));
                false
            }
        }
    }

    fn insert(&mut self, typed: &str) -> bool {
        let piece = self.fitting(typed);
        if piece.is_empty() {
            return false;
        }
        self.replace(self.selection(), &piece);
        true
    }

    fn delete(&mut self, step: Step) -> bool {
        let mut gone = self.selection();
        if gone.is_empty() {
            let target = self.target(step);
            gone = self.caret.min(target)..self.caret.max(target);
        }
        let changed = !gone.is_empty();
        self.replace(gone, "");
        changed
    }

    fn replace(&mut self, range: Range<usize>, piece: &str) {
        let end = range.start + piece.len();
        self.text.replace_range(range, piece);
        // What now stands side by side may have become one character.
        self.place(boundary_from(&self.text, end));
    }

    fn place(&mut self, index: usize) {
        (self.caret, self.anchor) = (index, index);
    }

    /// Where a step from the caret leads.
    fn target(&self, step: Step) -> usize {
        let text = self.text.as_str();
        match step {
            Step::Previous => text[..self.caret].grapheme_indices(true).next_back().map_or(0, |(start, _)| start),
            Step::Next => boundary_from(text, self.caret + 1),
            Step::PreviousWord => {
                let starts = text.unicode_word_indices().map(|(start, _)| start);
                boundary_until(text, starts.take_while(|start| *start < self.caret).last().unwrap_or(0))
            }
            Step::NextWord => {
                let mut ends = text.unicode_word_indices().map(|(start, word)| start + word.len());
                boundary_from(text, ends.find(|end| *end > self.caret).unwrap_or(text.len()))
            }
            Step::Home => 0,
            Step::End => text.len(),
        }
    }

    /// As many whole characters of `typed`, made fit for a line, as there is room for.
    fn fitting(&self, typed: &str) -> String {
        let kept = self.text.chars().count() - self.text[self.selection()].chars().count();
        let mut room = self.limit.saturating_sub(kept);
        let line: String = typed.chars().filter_map(in_a_line).collect();
        line.graphemes(true)
            .map_while(|grapheme| {
                room = room.checked_sub(grapheme.chars().count())?;
                Some(grapheme)
            })
            .collect()
    }
}

impl fmt::Debug for FieldBuffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FieldBuffer({} of {} characters)", self.text.chars().count(), self.limit)
    }
}

/// The character as it may stand in a line of text, if it may.
fn in_a_line(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        // Unicode's property Bidi_Control: a client cannot see these, and the field sets the direction itself.
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// The first place between two characters at or after `index`.
fn boundary_from(text: &str, index: usize) -> usize {
    text.grapheme_indices(true).map(|(start, _)| start).find(|start| *start >= index).unwrap_or(text.len())
}

/// The last place between two characters at or before `index`.
fn boundary_until(text: &str, index: usize) -> usize {
    if index >= text.len() {
        return text.len();
    }
    text.grapheme_indices(true).map(|(start, _)| start).take_while(|start| *start <= index).last().unwrap_or(0)
}
