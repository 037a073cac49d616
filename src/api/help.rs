//! `/api/v1/help`: kiosks where a client wants a person.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most characters of a kiosk's name.
pub const LONGEST_KIOSK: usize = 40;
/// What a kiosk may be called, see [`is_kiosk`].
pub const KIOSKS: &str = "1 to 40 characters that can be seen, no space at either end";
/// What a language may be called, see [`is_language`].
pub const LANGUAGES: &str = "2 to 16 letters, digits and hyphens, as es";

/// What a kiosk sends to get a person. It holds nothing of the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The kiosk's name, as staff know it: 1 to 40 characters that can be seen.
    pub kiosk: String,
    /// The tag of the language on its screen, as `es`: 2 to 16 letters, digits and hyphens.
    pub language: String,
}

/// Names a request for help: 32 hexadecimal digits that nobody can guess.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct HelpId(pub String);

impl fmt::Display for HelpId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A kiosk's request for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Help {
    pub id: HelpId,
    /// The kiosk's name.
    pub kiosk: String,
    /// The tag of the language on its screen.
    pub language: String,
    /// When it was asked.
    #[cfg_attr(feature = "server", schema(value_type = String, format = DateTime))]
    pub asked: Timestamp,
    /// Seconds that it has waited: until now, or until it was answered or ended.
    pub waited: u64,
    pub state: HelpState,
}

/// How far a request for help has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum HelpState {
    /// Nobody has answered.
    Waiting,
    /// Someone is on the way.
    Answered,
    /// Over: someone came, the client needs nobody, or 12 hours have passed.
    Ended,
}

/// The requests that have not ended, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HelpList {
    pub items: Vec<Help>,
}

/// Whether a kiosk may be called so: [`KIOSKS`].
#[must_use]
pub fn is_kiosk(name: &str) -> bool {
    (1..=LONGEST_KIOSK).contains(&name.chars().count()) && name.trim() == name && !name.chars().any(is_hidden)
}

/// Whether a language may be called so: [`LANGUAGES`].
#[must_use]
pub fn is_language(tag: &str) -> bool {
    (2..=16).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Controls, breaks, and marks that have no width or turn the text around them.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
