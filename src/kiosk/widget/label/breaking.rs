//! Lines: where a text may break (UAX #14) and what fits.

use iced::advanced::text::{self, Paragraph as _};
use iced::{Font, Renderer, Size, alignment};
use unicode_bidi::BidiClass;
use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::kiosk::widget::steady::INK;

/// A shaped line.
pub type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// How text looks. Sizes are logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face {
    pub font: Font,
    pub size: f32,
    /// The height of a line.
    pub line: f32,
}

impl Face {
    /// The height that holds the ink of every script.
    #[must_use]
    pub fn ink(&self) -> f32 {
        self.size * INK
    }
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

/// Whether a text reads from the right by its first strong character outside isolates
/// (UAX #9, P2 and P3). `None` where it has none.
pub fn first_strong_is_right_to_left(text: &str) -> Option<bool> {
    let mut depth = 0_usize;
    for char in text.chars() {
        match unicode_bidi::bidi_class(char) {
            BidiClass::FSI | BidiClass::LRI | BidiClass::RLI => depth += 1,
            BidiClass::PDI => depth = depth.saturating_sub(1),
            BidiClass::L if depth == 0 => return Some(false),
            BidiClass::R | BidiClass::AL if depth == 0 => return Some(true),
            _ => {}
        }
    }
    None
}

fn shape(text: &str, face: Face, right_to_left: bool) -> Paragraph {
    let mark = if right_to_left { RIGHT_TO_LEFT_MARK } else { LEFT_TO_RIGHT_MARK };
    let mut marked = String::with_capacity(text.len() + mark.len_utf8());
    marked.push(mark);
    marked.push_str(text);
    Paragraph::with_text(text::Text {
        content: &marked,
        bounds: Size::INFINITE,
        size: face.size.into(),
        line_height: text::LineHeight::Absolute(face.ink().into()),
        font: face.font,
        align_x: text::Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::None,
    })
}

/// Breaks `text` into lines at most `max` wide. A word that is wider is broken between
/// letters; isolates that reach over a break are closed and opened again.
#[must_use]
pub fn lines(text: &str, face: Face, max: f32, right_to_left: bool) -> Vec<Paragraph> {
    let fits = |line: &Paragraph| line.min_width() <= max + 0.5;
    let shaped = |line: &str| shape(line, face, right_to_left);
    let mut lines = Vec::new();
    for block in text.split('\n') {
        let whole = shaped(block);
        if fits(&whole) {
            lines.push(whole);
            continue;
        }
        let space = shaped("x x").min_width() - shaped("xx").min_width();
        let pieces = pieces(block, |piece| shaped(piece).min_width(), max);
        let mut isolates = 0;
        let mut start = 0;
        while start < pieces.len() {
            let mut end = filled(&pieces[start..], space, max) + start;
            loop {
                let words: String = pieces[start..end].iter().map(|piece| piece.text).collect();
                let (closed, open) = balanced(words.trim_end(), isolates);
                let line = shaped(&closed);
                if fits(&line) || end == start + 1 {
                    lines.push(line);
                    isolates = open;
                    break;
                }
                end -= 1;
            }
            start = end;
        }
    }
    lines
}

struct Piece<'a> {
    text: &'a str,
    /// Without the spaces at its end.
    width: f32,
    spaces: usize,
}

/// The text between two places where it may break; longer ones letter by letter.
fn pieces(block: &str, width: impl Fn(&str) -> f32, max: f32) -> Vec<Piece<'_>> {
    let piece = |text: &str| {
        let word = text.trim_end();
        (width(word), text.chars().count() - word.chars().count())
    };
    let mut pieces = Vec::new();
    let mut start = 0;
    for (end, _) in linebreaks(block) {
        let text = &block[start..end];
        start = end;
        let (wide, spaces) = piece(text);
        if wide <= max {
            pieces.push(Piece { text, width: wide, spaces });
        } else {
            pieces.extend(text.graphemes(true).map(|letter| {
                let (width, spaces) = piece(letter);
                Piece { text: letter, width, spaces }
            }));
        }
    }
    pieces
}

/// How many pieces a line takes: at least one.
#[expect(clippy::cast_precision_loss, reason = "a word is followed by few spaces")]
fn filled(pieces: &[Piece<'_>], space: f32, max: f32) -> usize {
    let mut used = 0.0;
    for (count, piece) in pieces.iter().enumerate() {
        if used + piece.width > max && count > 0 {
            return count;
        }
        used += piece.width + space * piece.spaces as f32;
    }
    pieces.len()
}

/// The line with `open` isolates begun before it and those left open closed at its end,
/// and how many are open after it.
fn balanced(line: &str, open: usize) -> (String, usize) {
    let after = line.chars().fold(open, |depth, char| match unicode_bidi::bidi_class(char) {
        BidiClass::FSI | BidiClass::LRI | BidiClass::RLI => depth + 1,
        BidiClass::PDI => depth.saturating_sub(1),
        _ => depth,
    });
    let mut text: String = std::iter::repeat_n(FIRST_STRONG_ISOLATE, open).collect();
    text.push_str(line);
    text.extend(std::iter::repeat_n(POP_ISOLATE, after));
    (text, after)
}
