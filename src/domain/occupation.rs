//! Occupations in the Standard Occupational Classification (SOC 2018).

pub mod names;
mod titles;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The SOC's 22 civilian major groups, by their two digits. The 23rd, 55, is the military's.
pub const MAJOR_GROUPS: [u8; 22] =
    [11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53];

/// A text that is no code of the classification.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{0}\u{201d} is no code of the Standard Occupational Classification")]
pub struct InvalidCode(pub String);

/// A SOC major group, as `53`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Group(u8);

/// A SOC minor group, as `53-7`: the two digits of its major group and the one that tells it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Kind(Group, u8);

/// A detailed occupation, as `53-7062`. The two digits that O*NET adds are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Soc(Group, u16);

impl Group {
    /// The group's two digits.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The civilian major groups in the classification's order.
    pub fn all() -> impl Iterator<Item = Self> {
        MAJOR_GROUPS.into_iter().map(Self)
    }
}

impl Kind {
    /// The major group that it is part of.
    #[must_use]
    pub const fn group(self) -> Group {
        self.0
    }

    /// The kind of work that an English or Spanish job title speaks of, by rules kept as data.
    #[must_use]
    pub fn of_title(title: &str) -> Option<Self> {
        titles::classify(title)
    }
}

impl Soc {
    /// The major group that it is part of.
    #[must_use]
    pub const fn group(self) -> Group {
        self.0
    }

    /// The minor group that it is part of.
    #[must_use]
    pub const fn kind(self) -> Kind {
        Kind(self.0, (self.1 / 1000) as u8)
    }
}

impl FromStr for Group {
    type Err = InvalidCode;

    /// Reads `53` and `53-0000`.
    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        let digits = text.strip_suffix("-0000").unwrap_or(text);
        let number = if digits.len() == 2 { digits.parse().ok() } else { None };
        number.filter(|number| MAJOR_GROUPS.contains(number)).map(Self).ok_or_else(|| InvalidCode(text.to_owned()))
    }
}

impl FromStr for Kind {
    type Err = InvalidCode;

    /// Reads `53-7`.
    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        let invalid = || InvalidCode(text.to_owned());
        let (group, digit) = text.split_once('-').ok_or_else(invalid)?;
        match digit.as_bytes() {
            [digit @ b'1'..=b'9'] => Ok(Self(group.parse()?, digit - b'0')),
            _ => Err(invalid()),
        }
    }
}

impl FromStr for Soc {
    type Err = InvalidCode;

    /// Reads `53-7062`, `53-7062.00` and `537062`.
    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        let invalid = || InvalidCode(text.to_owned());
        let digits: String = text.trim().chars().filter(|c| !matches!(c, '-' | '.')).collect();
        if !(digits.len() == 6 || digits.len() == 8) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(invalid());
        }
        let detail: u16 = digits[2..6].parse().map_err(|_| invalid())?;
        if detail < 1000 { Err(invalid()) } else { Ok(Self(digits[..2].parse()?, detail)) }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0, self.1)
    }
}

impl fmt::Display for Soc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}", self.0, self.1)
    }
}

macro_rules! as_string {
    ($($name:ident),*) => {$(
        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidCode;

            fn try_from(text: String) -> Result<Self, InvalidCode> {
                text.parse()
            }
        }
    )*};
}
as_string!(Group, Kind, Soc);
