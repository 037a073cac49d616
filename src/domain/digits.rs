//! Numbers that people type: with a check digit, in the digits of their keyboard, and grouped for the eye.

/// The table of H. M. Damm, "Total anti-symmetrische Quasigruppen" (Marburg 2004), of order 10. It finds every single
/// wrong digit and every swap of two neighbours.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Digits in a group, as people read numbers out.
const GROUP: usize = 4;

/// The digits, and behind them their check digit. What is no digit is left out.
#[must_use]
pub fn with_check(digits: &str) -> String {
    let mut number: String = digits.chars().filter_map(digit).collect();
    number.push(char::from(b'0' + damm(&number)));
    number
}

/// The number that somebody typed, in ASCII digits, its check digit among them. Blanks and hyphens may stand anywhere.
/// Nothing where the last digit does not follow from the others, or there is anything else.
#[must_use]
pub fn checked(typed: &str) -> Option<String> {
    let number = ascii(typed.chars().filter(|c| !is_between(*c)))?;
    (number.len() > 1 && damm(&number) == 0).then_some(number)
}

/// The number in groups of four, the last may be shorter: `4829 1530 79`.
#[must_use]
pub fn grouped(number: &str) -> String {
    let mut shown = String::with_capacity(number.len() + number.len() / GROUP);
    for (place, digit) in number.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            shown.push(' ');
        }
        shown.push(digit);
    }
    shown
}

/// The same digits in ASCII; nothing where one of the characters is no digit.
pub(super) fn ascii(typed: impl Iterator<Item = char>) -> Option<String> {
    typed.map(digit).collect()
}

/// The ASCII digit of an ASCII, an Arabic-Indic or an Extended Arabic-Indic one.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// What may stand between digits: blanks, and hyphens and dashes as keyboards have them.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2013}')
}

/// What the table makes of ASCII digits: 0 where the last of them is the check digit of the others.
fn damm(digits: &str) -> u8 {
    digits.bytes().fold(0, |so_far, digit| DAMM[usize::from(so_far)][usize::from(digit - b'0')])
}
