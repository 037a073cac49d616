//! Where figures come from.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A body of figures that is published again and again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Dataset {
    /// Occupational Employment and Wage Statistics, Bureau of Labor Statistics. Releases as `2025-05`.
    Oews,
    /// Employment Projections, Bureau of Labor Statistics. Releases as `2024-2034`.
    Projections,
    /// Local Area Unemployment Statistics, Bureau of Labor Statistics. Releases as `2019` or `2026-09`.
    Laus,
    /// O*NET, US Department of Labor. Releases as `30.1`.
    Onet,
    /// Which counties make up which metropolitan area, Census Bureau. Releases as `2023` or `2023-07`.
    Areas,
}

impl Dataset {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Oews, Self::Projections, Self::Laus, Self::Onet, Self::Areas];

    /// Its name in the database and in commands.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Oews => "oews",
            Self::Projections => "projections",
            Self::Laus => "laus",
            Self::Onet => "onet",
            Self::Areas => "areas",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dataset| dataset.name() == name)
    }
}

/// A text that is no release.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{0}\u{201d} is no release. Allowed: numbers parted by - or ., the most important first, as 2025-05")]
pub struct InvalidRelease(pub String);

/// Which publication of a dataset: numbers parted by `-` or `.`, the most important first. Ordered by them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Release {
    text: String,
    numbers: Vec<u32>,
}

impl Release {
    /// Its numbers, the most important first; at least one.
    #[must_use]
    pub fn numbers(&self) -> &[u32] {
        &self.numbers
    }
}

impl FromStr for Release {
    type Err = InvalidRelease;

    fn from_str(text: &str) -> Result<Self, InvalidRelease> {
        let numbers: Result<Vec<u32>, _> = text.split(['-', '.']).map(str::parse).collect();
        match numbers {
            Ok(numbers) if text.len() <= 20 => Ok(Self { text: text.to_owned(), numbers }),
            _ => Err(InvalidRelease(text.to_owned())),
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Release> for String {
    fn from(release: Release) -> Self {
        release.text
    }
}

impl TryFrom<String> for Release {
    type Error = InvalidRelease;

    fn try_from(text: String) -> Result<Self, InvalidRelease> {
        text.parse()
    }
}

impl PartialEq for Release {
    fn eq(&self, other: &Self) -> bool {
        self.numbers == other.numbers
    }
}

impl Eq for Release {}

impl PartialOrd for Release {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Release {
    fn cmp(&self, other: &Self) -> Ordering {
        self.numbers.cmp(&other.numbers)
    }
}

/// Where figures come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Source {
    pub dataset: Dataset,
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub release: Release,
    /// Whether these are the figures that come with the program: real, but of few occupations and areas.
    pub sample: bool,
}
