//! What a client comes back with: a card's number, a PIN, and a name to be greeted by.

use std::fmt;

use zeroize::Zeroizing;

use super::digits;

/// Digits of a card's number before its check digit.
const NUMBER: usize = 9;
/// How many such numbers there are.
const NUMBERS: u64 = 1_000_000_000;
/// Digits of a PIN.
const PIN: usize = 6;
/// The most characters of a nickname.
const NICKNAME: usize = 30;

/// The number of a card: nine random digits and a check digit, kept as ASCII digits. Shown in groups, told to no log.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CardNumber(String);

impl CardNumber {
    /// The number that these random bits make, each of the 10⁹ as likely as another to one part in 10¹⁰.
    #[must_use]
    pub fn from_random(bits: u64) -> Self {
        let drawn = bits % NUMBERS;
        Self(digits::with_check(&format!("{drawn:0NUMBER$}")))
    }

    /// The number that somebody typed or a scanner read, as [`digits::checked`] reads it.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        digits::checked(typed).filter(|number| number.len() == NUMBER + 1).map(Self)
    }

    /// Ten ASCII digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&digits::grouped(&self.0))
    }
}

impl fmt::Debug for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardNumber(…)")
    }
}

/// Why six digits, or what was given for them, cannot be a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// More or fewer than six characters.
    #[error("a PIN has {PIN} digits")]
    WrongLength,
    /// Something else than digits among them.
    #[error("a PIN has digits only")]
    NotDigits,
    /// One of the first that a stranger tries.
    #[error("this PIN is easy to guess. Take one without a pattern")]
    Trivial,
}

/// Six digits that only their owner knows, as ASCII; overwritten when they go, and told to no log.
///
/// 3093 of the million are refused, as guesses begin with them:
/// - the same step from each digit to the next, 9 being followed by 0: `000000`, `345678`, `987654`, `246802`;
/// - two or three digits repeated, or three and the same backwards: `121212`, `123123`, `123321`;
/// - every digit twice or three times in a row: `112233`, `111222`;
/// - 33 others that come to mind: ways over the keypad, counting, a date.
#[derive(Clone)]
pub struct Pin(Zeroizing<String>);

impl Pin {
    /// Reads six digits, ASCII or Arabic ones.
    ///
    /// # Errors
    /// When there are more or fewer, when they are no digits, or when they are easy to guess.
    pub fn parse(typed: &str) -> Result<Self, PinError> {
        if typed.chars().count() != PIN {
            return Err(PinError::WrongLength);
        }
        let pin = digits::ascii(typed.chars()).map(Zeroizing::new).ok_or(PinError::NotDigits)?;
        if is_trivial(&pin) { Err(PinError::Trivial) } else { Ok(Self(pin)) }
    }

    /// Six ASCII digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// No pattern of those that [`Pin`] names, and yet soon tried. In order.
const COMMON: [&str; 33] = [
    "000001", "010203", "100000", "101112", "102030", "112358", "121314", "123457", "123654", "123789", "135790",
    "142536", "147258", "147369", "147852", "147896", "159357", "159753", "246810", "258369", "258456", "314159",
    "321654", "357159", "456123", "654123", "741963", "753159", "753951", "789123", "789456", "951753", "963852",
];

fn is_trivial(pin: &str) -> bool {
    let bytes = pin.as_bytes();
    let (left, right) = bytes.split_at(PIN / 2);
    let step = |pair: &[u8]| (pair[1] + 10 - pair[0]) % 10;
    let all_same = |digits: &[u8]| digits.windows(2).all(|pair| pair[0] == pair[1]);
    bytes.windows(3).all(|three| step(&three[..2]) == step(&three[1..]))
        || left == right
        || left.iter().eq(right.iter().rev())
        || bytes.windows(3).all(|three| three[0] == three[2])
        || bytes.chunks(2).all(all_same)
        || bytes.chunks(3).all(all_same)
        || COMMON.binary_search(&pin).is_ok()
}

/// What a client wants to be called: 1 to 30 characters, told to no log and overwritten when it goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Nickname(Zeroizing<String>);

impl Nickname {
    /// Reads a name: one blank between words, and nothing that cannot be seen. Nothing where none is left, or too much.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let seen: Zeroizing<String> =
            Zeroizing::new(typed.chars().filter(|c| c.is_whitespace() || is_kept(*c)).collect());
        let words = seen.split_whitespace().map(|word| word.trim_matches(is_joiner)).filter(|word| !word.is_empty());
        let name = Zeroizing::new(words.collect::<Vec<_>>().join(" "));
        (1..=NICKNAME).contains(&name.chars().count()).then_some(Self(name))
    }

    /// The name as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Nickname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nickname(…)")
    }
}

/// Joiners shape letters of several scripts, and stay between them.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Neither a control character, nor one that takes no room or turns the direction, nor one that fonts leave empty, nor
/// one of private use.
fn is_kept(c: char) -> bool {
    !c.is_control()
        && !matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}'
            | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffd}'
            | '\u{e0000}'..='\u{10ffff}')
}
