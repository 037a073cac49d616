//! The pseudo-locales: English that shows what a translation will do to a layout.

use std::borrow::Cow;

/// Accents on every letter and every vowel twice: about two fifths longer.
pub(super) fn longer(text: &str) -> Cow<'_, str> {
    text.chars().flat_map(|c| [Some(accented(c)), is_vowel(c).then(|| accented(c))]).flatten().collect()
}

/// Every word turned around, as Arabic would run, between marks that set the direction.
pub(super) fn mirrored(text: &str) -> Cow<'_, str> {
    const START: &str = "\u{200f}\u{202e}";
    const END: &str = "\u{202c}\u{200f}";
    let mut turned = String::with_capacity(text.len() * 3);
    let mut within = false;
    for c in text.chars() {
        if c.is_alphabetic() != within {
            turned.push_str(if within { END } else { START });
            within = !within;
        }
        turned.push(c);
    }
    if within {
        turned.push_str(END);
    }
    turned.into()
}

const fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'E' | 'I' | 'O' | 'U')
}

fn accented(c: char) -> char {
    const PLAIN: &str = "aceghiklnorstuyzACEGHIKLNORSTUYZ";
    const ACCENTED: &str = "àçéğĥîķļñöŕšťüýžÀÇÉĞĤÎĶĻÑÖŔŠŤÜÝŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find_map(|(plain, accented)| (plain == c).then_some(accented)).unwrap_or(c)
}
