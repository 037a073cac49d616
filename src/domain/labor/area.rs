//! Places with labor market figures.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text that is no area's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{0}\u{201d} is no area. Allowed: 99, a state's two digits, a metro's five, a county as c39113")]
pub struct InvalidArea(pub String);

/// An area's code: `99` the nation, two digits a state (FIPS), five a metropolitan area (CBSA), seven a region outside
/// of metropolitan areas (OEWS), `c` and five digits a county (FIPS).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct AreaId(String);

impl AreaId {
    /// The nation.
    #[must_use]
    pub fn nation() -> Self {
        Self("99".to_owned())
    }

    /// A county by its five FIPS digits.
    ///
    /// # Errors
    /// When they are not five digits.
    pub fn county(fips: &str) -> Result<Self, InvalidArea> {
        format!("c{fips}").parse()
    }

    /// What kind of area has such a code.
    #[must_use]
    pub fn kind(&self) -> AreaKind {
        match (self.0.as_bytes().first(), self.0.len()) {
            (Some(b'c'), _) => AreaKind::County,
            (_, 2) if self.0 == "99" => AreaKind::Nation,
            (_, 2) => AreaKind::State,
            (_, 5) => AreaKind::Metro,
            _ => AreaKind::Region,
        }
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for AreaId {
    type Err = InvalidArea;

    fn from_str(text: &str) -> Result<Self, InvalidArea> {
        let digits = text.strip_prefix('c').unwrap_or(text);
        let length = if text.len() == digits.len() { matches!(digits.len(), 2 | 5 | 7) } else { digits.len() == 5 };
        if length && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidArea(text.to_owned()))
        }
    }
}

impl fmt::Display for AreaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<AreaId> for String {
    fn from(id: AreaId) -> Self {
        id.0
    }
}

impl TryFrom<String> for AreaId {
    type Error = InvalidArea;

    fn try_from(text: String) -> Result<Self, InvalidArea> {
        text.parse()
    }
}

/// Cities with a hyphen in their names; all others part the cities of a metropolitan area.
const HYPHENATED: [&str; 2] = ["Winston-Salem", "Wilkes-Barre"];
const PARTING: [char; 3] = ['-', '/', '\u{2013}'];

/// What kind of area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AreaKind {
    County,
    Metro,
    /// Outside of metropolitan areas.
    Region,
    State,
    Nation,
}

/// A place with labor market figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Area {
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub id: AreaId,
    /// As its source names it: "Dayton-Kettering-Beavercreek, OH", "Ohio", "U.S.", "Montgomery County, OH".
    pub name: String,
    /// The postal abbreviation of its state, or of its first; none for the nation.
    pub state: Option<String>,
}

impl Area {
    /// The name that people use: the first city of a metropolitan area, a county without its state.
    #[must_use]
    pub fn short_name(&self) -> &str {
        match self.id.kind() {
            AreaKind::Metro => self.cities().first().copied().unwrap_or(&self.name),
            _ => self.name.split(',').next().unwrap_or(&self.name).trim(),
        }
    }

    /// The cities in the name of a metropolitan area, the largest first.
    #[must_use]
    pub fn cities(&self) -> Vec<&str> {
        let mut cities = Vec::new();
        let mut rest = self.name.split(',').next().unwrap_or_default().trim();
        while !rest.is_empty() {
            let hyphenated = HYPHENATED.into_iter().find(|city| rest.starts_with(city)).map(str::len);
            let end = hyphenated.or_else(|| rest.find(PARTING)).unwrap_or(rest.len());
            cities.push(rest[..end].trim());
            rest = rest[end..].trim_start_matches(PARTING).trim_start();
        }
        cities
    }
}
