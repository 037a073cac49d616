//! Clean text from what feeds send: HTML escaped up to twice, entities, broken encodings, stray characters.

mod case;
mod html;
mod mojibake;

use crate::domain::listing::{Passage, Topic};

pub use case::gentle;

/// The most characters that a passage keeps; no opening needs more, and a page of a kiosk holds about 1,500.
pub const LONGEST: usize = 20_000;

/// The last line of a passage that was longer than [`LONGEST`].
pub const CUT: &str = "…";

/// The most characters of a title, a name or another single line.
const LONGEST_LINE: usize = 200;

/// The most bytes that are looked at: markup may take many times the room of its words.
const LONGEST_SOURCE: usize = 1 << 20;

/// What feeds write where they have nothing to say, in lower case and without a full stop.
const NOTHING: [&str; 16] = [
    "",
    "-",
    "--",
    "n/a",
    "na",
    "nan",
    "none",
    "null",
    "nil",
    "ninguno",
    "none/ninguno",
    "none. ninguno",
    "null null",
    "undefined",
    "not specified",
    "[]",
];

/// A value as it stands, trimmed; `None` for what feeds write where they have nothing to say.
#[must_use]
pub fn given(raw: &str) -> Option<&str> {
    let text = raw.trim();
    let bare = text.trim_matches('"').trim_end_matches('.');
    (!NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(bare))).then_some(text)
}

/// One line of clean text, as a title or a name; `None` where nothing is left.
#[must_use]
pub fn line(raw: &str) -> Option<String> {
    let words = clean(raw).split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(LONGEST_LINE).collect();
    given(&short).map(str::to_owned)
}

/// Clean text of several paragraphs, parted by one line break, list items begun with "• ".
/// Text over [`LONGEST`] characters ends after a sentence, with [`CUT`] on a line of its own.
#[must_use]
pub fn paragraphs(raw: &str) -> Option<String> {
    given(&clean(raw)).map(shortened)
}

/// A passage about `topic`, where `raw` has anything to say.
#[must_use]
pub fn passage(topic: Topic, raw: &str) -> Option<Passage> {
    paragraphs(raw).map(|text| Passage { topic, text })
}

/// Whether [`paragraphs`] left out the end of this text.
#[must_use]
pub fn is_cut(text: &str) -> bool {
    text.strip_suffix(CUT).is_some_and(|rest| rest.ends_with('\n'))
}

/// How treebanks write brackets; research sets of postings have kept them.
const BRACKETS: [(&str, &str); 6] =
    [("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-LCB-", "{"), ("-RCB-", "}")];

fn clean(raw: &str) -> String {
    let mut repaired = mojibake::repair(prefix(raw, LONGEST_SOURCE));
    if repaired.contains("B-") {
        repaired = BRACKETS.iter().fold(repaired, |text, (mark, bracket)| text.replace(mark, bracket));
    }
    tidy(&html::to_text(&repaired))
}

/// The longest beginning of at most `bytes` bytes that ends between characters.
fn prefix(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// One break between paragraphs, one space between words, "• " before items, no invisible characters.
fn tidy(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    let mut last = ' ';
    for c in text.chars() {
        let kept = match c {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            // Joiners shape letters in several scripts; in Latin text they are rubbish.
            '\u{200c}' | '\u{200d}' => (!last.is_ascii()).then_some(c),
            c if c.is_whitespace() => Some(' '),
            c if is_invisible(c) => None,
            c => Some(c),
        };
        visible.extend(kept);
        last = kept.unwrap_or(last);
    }
    visible
        .lines()
        .map(paragraph)
        .filter(|line| line == CUT || line.chars().any(char::is_alphanumeric))
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffd}' | '\u{e000}'..='\u{f8ff}')
}

fn paragraph(line: &str) -> String {
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let marked = words.strip_prefix(['•', '·', '▪', '●', '◦', '‣', '■', '*']).or_else(|| words.strip_prefix("- "));
    match marked {
        Some(item) if !item.starts_with('*') => format!("• {}", item.trim_start()),
        _ => words,
    }
}

/// At most [`LONGEST`] characters: whole sentences, else whole words.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text.to_owned() };
    let kept = &text[..end];
    let sentence = kept
        .char_indices()
        .rev()
        .take(2_000)
        .find(|(at, c)| matches!(c, '.' | '!' | '?' | '\n') && kept[at + c.len_utf8()..].starts_with([' ', '\n']))
        .map(|(at, c)| at + c.len_utf8());
    let end = sentence.or_else(|| kept.rfind(' ')).unwrap_or(end);
    format!("{}\n{CUT}", kept[..end].trim_end())
}
