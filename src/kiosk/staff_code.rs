//! The code in front of the staff screen. The configuration holds only its Argon2id hash.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{self, PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{ARGON2ID_IDENT, Argon2};
use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error as _};
use tokio::time::Instant;

/// The fewest digits of a code.
pub const SHORTEST: usize = 6;
/// The most digits of a code.
pub const LONGEST: usize = 12;

/// The hash of a code (PHC string format).
#[derive(Clone, PartialEq, Eq)]
pub struct StaffCode(String);

/// A code that is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum Refused {
    #[error("a staff code has {SHORTEST} to {LONGEST} digits and nothing else")]
    NotDigits,
    #[error("too easy to guess: one digit, a run, a repeated pattern or a date. Choose another")]
    Guessable,
    #[error("the code cannot be hashed: {0}")]
    Unhashed(password_hash::Error),
}

/// Something else than a hash stands where a hash is wanted. It does not say what stood there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("staff_code is not an Argon2id hash. Allowed: what the command onestop-kiosk staff-code prints")]
pub struct NotAHash;

impl StaffCode {
    /// The hash of `code`, with a salt of its own.
    ///
    /// # Errors
    /// When the code is too short, too long, not of digits, or easily guessed.
    pub fn new(code: &str) -> Result<Self, Refused> {
        if !(SHORTEST..=LONGEST).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Refused::NotDigits);
        }
        if is_guessable(code) {
            return Err(Refused::Guessable);
        }
        let salt = SaltString::generate(&mut OsRng);
        let hash = Argon2::default().hash_password(code.as_bytes(), &salt).map_err(Refused::Unhashed)?;
        Ok(Self(hash.to_string()))
    }

    /// Whether `typed` is the code. Takes tens of milliseconds, as it must.
    #[must_use]
    pub fn verify(&self, typed: &str) -> bool {
        PasswordHash::new(&self.0).is_ok_and(|hash| Argon2::default().verify_password(typed.as_bytes(), &hash).is_ok())
    }

    /// What stands in the configuration.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.0
    }
}

impl FromStr for StaffCode {
    type Err = NotAHash;

    fn from_str(text: &str) -> Result<Self, NotAHash> {
        let hash = PasswordHash::new(text).map_err(|_| NotAHash)?;
        if hash.algorithm == ARGON2ID_IDENT && hash.hash.is_some() { Ok(Self(text.to_owned())) } else { Err(NotAHash) }
    }
}

impl<'de> Deserialize<'de> for StaffCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl fmt::Debug for StaffCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StaffCode(…)")
    }
}

/// Whether a code of digits is among those that people try first.
fn is_guessable(code: &str) -> bool {
    is_run(code) || is_pattern(code) || is_date(code)
}

/// 123456, 98765432, 890123.
fn is_run(code: &str) -> bool {
    let by = |step: u8| code.as_bytes().windows(2).all(|pair| (pair[0] - b'0' + step) % 10 == pair[1] - b'0');
    by(1) || by(9)
}

/// 111111, 121212, 123123.
fn is_pattern(code: &str) -> bool {
    (1..=code.len() / 2).any(|period| {
        code.len().is_multiple_of(period) && code.as_bytes().windows(period + 1).all(|part| part[0] == part[period])
    })
}

/// A day as birthdays are written: 123170, 311270, 701231, and with four digits of the year, of 1900 to 2099.
fn is_date(code: &str) -> bool {
    let number = |from: usize, to: usize| code.get(from..to).and_then(|part| part.parse::<i16>().ok()).unwrap_or(0);
    let small = |from: usize| i8::try_from(number(from, from + 2)).unwrap_or(0);
    let is_day = |year: i16, month: i8, day: i8| Date::new(year, month, day).is_ok();
    match code.len() {
        // 2000 has a February 29.
        6 => [(0, 2), (2, 0), (2, 4)].into_iter().any(|(month, day)| is_day(2000, small(month), small(day))),
        8 => [(4, 0, 2), (4, 2, 0), (0, 4, 6)].into_iter().any(|(year, month, day)| {
            let year = number(year, year + 4);
            (1900..2100).contains(&year) && is_day(year, small(month), small(day))
        }),
        _ => false,
    }
}

/// How long nobody may try again after so many wrong codes in a row: two are free, then 5 s,
/// twice as long each time, up to 300 s.
#[must_use]
pub fn wait(wrong: u32) -> Duration {
    match wrong.checked_sub(3) {
        None => Duration::ZERO,
        Some(more) => Duration::from_secs((5_u64 << more.min(6)).min(300)),
    }
}

/// The wrong codes in a row. The application keeps them from one opening of the screen to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tries {
    wrong: u32,
    last: Option<Instant>,
}

impl Tries {
    /// With another wrong code, just now.
    #[must_use]
    pub fn failed(&self) -> Self {
        Self { wrong: self.wrong.saturating_add(1), last: Some(Instant::now()) }
    }

    /// How long until the next try.
    #[must_use]
    pub fn left(&self) -> Duration {
        self.last.map_or(Duration::ZERO, |last| wait(self.wrong).saturating_sub(last.elapsed()))
    }
}
