//! JSON as feeds write it, made JSON.

use std::iter::Peekable;
use std::str::Chars;

/// The same text without what strict readers refuse and whose meaning is certain: `NaN`, `Infinity` and numbers out
/// of range become null, control characters inside strings are escaped, half surrogate pairs become U+FFFD, and a
/// backslash before a character that needs none goes.
pub(super) fn repair(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' => string(&mut rest, &mut out),
            c if c.is_ascii_alphanumeric() || c == '-' || c == '+' => {
                let mut word = String::from(c);
                while let Some(next) = rest.next_if(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+')) {
                    word.push(next);
                }
                out.push_str(if is_no_number(&word) { "null" } else { &word });
            }
            c => out.push(c),
        }
    }
    out
}

fn is_no_number(word: &str) -> bool {
    word.parse::<f64>().is_ok_and(|number| !number.is_finite()) || word == "undefined"
}

/// Copies a string up to its closing quote.
fn string(rest: &mut Peekable<Chars>, out: &mut String) {
    out.push('"');
    while let Some(c) = rest.next() {
        match c {
            '"' => {
                out.push('"');
                return;
            }
            '\\' => escape(rest, out),
            c if c.is_control() && c.is_ascii() => push_unit(out, u32::from(c)),
            c => out.push(c),
        }
    }
}

/// Copies what follows a backslash.
fn escape(rest: &mut Peekable<Chars>, out: &mut String) {
    match rest.next() {
        Some('u') => match unit(rest) {
            Some(high @ 0xd800..=0xdbff) => {
                let mut ahead = rest.clone();
                let low = (ahead.next() == Some('\\') && ahead.next() == Some('u')).then(|| unit(&mut ahead)).flatten();
                if let Some(low @ 0xdc00..=0xdfff) = low {
                    *rest = ahead;
                    push_unit(out, high);
                    push_unit(out, low);
                } else {
                    out.push_str("\\ufffd");
                }
            }
            Some(0xdc00..=0xdfff) | None => out.push_str("\\ufffd"),
            Some(unit) => push_unit(out, unit),
        },
        Some(c @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't')) => out.extend(['\\', c]),
        Some(c) if !c.is_control() => out.push(c),
        Some(_) => out.push(' '),
        None => {}
    }
}

fn push_unit(out: &mut String, unit: u32) {
    out.extend(["\\u", &format!("{unit:04x}")]);
}

/// Four hexadecimal digits.
fn unit(rest: &mut Peekable<Chars>) -> Option<u32> {
    let mut unit = 0;
    for _ in 0..4 {
        unit = unit * 16 + rest.next_if(char::is_ascii_hexdigit)?.to_digit(16)?;
    }
    Some(unit)
}
