//! What a worker types to see a log as it was made.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::digits;

/// Digits of a code before its check digit.
const DIGITS: usize = 11;
/// How many such codes there are.
const CODES: u64 = 100_000_000_000;

/// A text that is no check code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the check code of a log. Allowed: its 12 digits, as they are printed")]
pub struct InvalidCode;

/// The code of a log: eleven random digits and a check digit, kept as ASCII digits. Shown in groups, told to no log of
/// the program.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct CheckCode(String);

impl CheckCode {
    /// The code that these random bits make, each of the 10¹¹ as likely as another to one part in 10⁸.
    #[must_use]
    pub fn from_random(bits: u64) -> Self {
        let drawn = bits % CODES;
        Self(digits::with_check(&format!("{drawn:0DIGITS$}")))
    }

    /// The code that somebody typed, as [`digits::checked`] reads it.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        digits::checked(typed).filter(|code| code.len() == DIGITS + 1).map(Self)
    }

    /// Twelve ASCII digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CheckCode {
    type Error = InvalidCode;

    fn try_from(typed: String) -> Result<Self, InvalidCode> {
        Self::parse(&typed).ok_or(InvalidCode)
    }
}

impl From<CheckCode> for String {
    fn from(code: CheckCode) -> Self {
        code.0
    }
}

impl fmt::Display for CheckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&digits::grouped(&self.0))
    }
}

impl fmt::Debug for CheckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CheckCode(…)")
    }
}
