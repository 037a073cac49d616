//! UTF-8 that was once read as Windows-1252, turned back where nothing else can be meant.

use encoding_rs::WINDOWS_1252;

/// The same text with `â€™` as ’ and `Ã±` as ñ.
pub(super) fn repair(text: &str) -> String {
    if !text.contains(['Â', 'Ã', 'â']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (c, length) = meant(rest).unwrap_or((first, first.len_utf8()));
        out.push(c);
        rest = &rest[length..];
    }
    out
}

/// The character that the text's first two or three stand for, and their length.
fn meant(text: &str) -> Option<(char, usize)> {
    let count = match text.chars().next()? {
        'Â' | 'Ã' => 2,
        'â' => 3,
        _ => return None,
    };
    let length = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    let (bytes, _, unmappable) = WINDOWS_1252.encode(&text[..length]);
    let c = std::str::from_utf8(&bytes).ok().filter(|_| !unmappable)?.chars().next()?;
    let certain = match (c, count) {
        // Typographic marks and symbols; no word has â followed by two of them.
        (_, 3) => ('\u{2000}'..='\u{22ff}').contains(&c),
        // ‘Ã’ before a closing quote or a dash may be meant, unless the word goes on.
        ('Ñ'..='×', _) => text[length..].starts_with(char::is_alphabetic),
        _ => true,
    };
    certain.then_some((c, length))
}
