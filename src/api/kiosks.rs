//! `/api/v1/kiosks/enrol`: how a kiosk becomes one that the server knows.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::digits;

/// Digits of a code, its check digit among them.
pub const LENGTH: usize = 12;
/// Hours for which a code can be used.
pub const HOURS: u32 = 24;
/// What a code is.
pub const CODES: &str = "the 12 digits that `onestop-server kiosks add` prints, the last of which checks the others";

/// What a kiosk sends to enrol.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Enrol {
    /// The one-time code that staff gave, 12 digits; blanks and hyphens may stand in it.
    pub code: String,
}

impl fmt::Debug for Enrol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Enrol(…)")
    }
}

/// A kiosk that has enrolled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Enrolment {
    /// Goes into the header `Authorization`, behind `Bearer`, until the kiosk is revoked.
    pub token: Token,
    /// What staff call the kiosk.
    pub name: String,
}

/// What tells the server that a request is a kiosk's: 26 letters and digits. Shown without them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Token(pub String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// The code that somebody typed, in ASCII digits; nothing where it is none: [`CODES`].
#[must_use]
pub fn read_code(typed: &str) -> Option<String> {
    digits::checked(typed).filter(|code| code.len() == LENGTH)
}
