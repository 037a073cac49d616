//! A document as plain text, for online forms that take nothing else.

use super::Document;
use super::outline::{BLANK, Outline, Piece};

/// The longest line, in characters. A word that is longer stays whole.
const WIDTH: usize = 72;

/// `document` in reading order: lines of at most 72 characters, headings underlined, items after a hyphen.
#[must_use]
pub fn text(document: &Document) -> String {
    let mut text = String::new();
    let mut before: Option<&Piece> = None;
    let outline = Outline::of(document);
    for piece in &outline.pieces {
        if is_parted(before, piece) {
            text.push('\n');
        }
        write(&mut text, piece);
        before = Some(piece);
    }
    text
}

/// Whether an empty line stands between a piece and the one before it.
const fn is_parted(before: Option<&Piece>, piece: &Piece) -> bool {
    match (before, piece) {
        (None | Some(Piece::Heading(_)), _) | (Some(Piece::Entry(_)), Piece::Paragraph(_)) => false,
        (_, piece) => matches!(piece, Piece::Heading(_) | Piece::Entry(_) | Piece::Paragraph(_)),
    }
}

fn write(text: &mut String, piece: &Piece) {
    match piece {
        Piece::Heading(words) => {
            let longest = wrap(text, "", "", words);
            text.push_str(&"-".repeat(longest));
            text.push('\n');
        }
        Piece::Bullet(words) => {
            wrap(text, "- ", "  ", words);
        }
        Piece::Fact(name, value) => {
            let value = if value.is_empty() { BLANK } else { value };
            wrap(text, "", "  ", &format!("{name}: {value}"));
        }
        Piece::Title(words)
        | Piece::Subtitle(words)
        | Piece::Entry(words)
        | Piece::Line(words)
        | Piece::Paragraph(words) => {
            wrap(text, "", "", words);
        }
    }
}

/// Writes words on as many lines as they need: `first` before the first, `next` before the others. The longest line.
fn wrap(text: &mut String, first: &str, next: &str, words: &str) -> usize {
    let mut line = first.to_owned();
    let (mut length, mut longest, mut is_empty) = (first.chars().count(), 0, true);
    for word in words.split(' ') {
        let more = word.chars().count();
        if !is_empty && length + 1 + more > WIDTH {
            text.push_str(&line);
            text.push('\n');
            longest = longest.max(length);
            next.clone_into(&mut line);
            (length, is_empty) = (next.chars().count(), true);
        }
        if !is_empty {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += more;
        is_empty = false;
    }
    text.push_str(&line);
    text.push('\n');
    longest.max(length)
}
