//! Occupation codes inside other texts.

use crate::domain::occupation::Soc;

/// A title parted from the occupation's code, which some employers write into it: "Beekeeper (45-2093.00)".
#[must_use]
pub fn without_code(title: &str) -> (String, Option<Soc>) {
    let is_code = |text: &str| {
        text.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b'-' } else { byte.is_ascii_digit() })
    };
    let found = title.char_indices().find_map(|(at, _)| {
        let code = title.get(at..at + 7).filter(|code| is_code(code))?;
        let rest = &title[at + 7..];
        let detail =
            rest.get(..3).filter(|tail| tail.starts_with('.') && tail[1..].bytes().all(|b| b.is_ascii_digit()));
        Some((&title[..at], code.parse().ok()?, &rest[detail.map_or(0, str::len)..]))
    });
    let Some((before, code, after)) = found else { return (title.to_owned(), None) };
    let around = [' ', '(', ')', '-', '–', ':', ';', ','];
    let words = format!("{} {}", before.trim_end_matches(around), after.trim_start_matches(around));
    match words.trim() {
        "" => (title.to_owned(), Some(code)),
        words => (words.to_owned(), Some(code)),
    }
}
