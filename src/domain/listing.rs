//! One job opening, as every source's records become.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::occupation::{Kind, Soc};
use super::pay::Pay;
use super::place::Place;

/// The name of the source whose listings are invented, to show the kiosk without a feed.
pub const SAMPLE_SOURCE: &str = "Onestop samples";

/// Names a listing: the same for the same record of the same source, for ever.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct ListingId(pub String);

impl ListingId {
    /// The id of the record `source_id` of `source`: 16 hexadecimal digits.
    #[must_use]
    pub fn of(source: &str, source_id: &str) -> Self {
        let digest = Sha256::new().chain_update(source).chain_update([0]).chain_update(source_id).finalize();
        let number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        Self(format!("{number:016x}"))
    }
}

impl std::fmt::Display for ListingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// How much of a week a listing fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Hours {
    FullTime,
    PartTime,
}

/// How long a listing's work lasts, where the source says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Term {
    Permanent,
    Temporary,
    Seasonal,
    Internship,
    Volunteer,
}

/// What a passage of a listing is about. The kiosk gives it a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    Duties,
    Requirements,
    Experience,
    Education,
    Training,
    Schedule,
    PayNotes,
    Benefits,
    Employer,
}

/// A passage of clean text: paragraphs parted by one line break, list items begun with "• ".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Passage {
    pub topic: Topic,
    pub text: String,
}

/// The source's own words in another language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Translation {
    pub title: Option<String>,
    #[serde(default)]
    pub passages: Vec<Passage>,
}

/// How to apply. All empty where the source does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Apply {
    /// As people write it: `937-555-0142`.
    pub phone: Option<String>,
    pub email: Option<String>,
    pub url: Option<String>,
    /// Where and when to walk in, and what to bring.
    pub in_person: Option<String>,
}

/// A field of a listing that may be doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Pay,
    Hours,
    Posted,
    Expires,
    Starts,
    Ends,
    Openings,
    Place,
}

/// A value that contradicts itself or the world: kept as given, never shown as fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Doubt {
    pub field: Field,
    /// What the source said.
    pub raw: String,
    /// Why it is not believed, for staff.
    pub reason: String,
}

/// One job opening. What the source does not give, or gives doubtfully, is `None`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Listing {
    /// The name of the feed that it came from, as clients read it.
    pub source: String,
    /// What the source calls it.
    pub source_id: String,
    /// Its page at the source.
    pub url: Option<String>,
    pub title: String,
    pub employer: Option<String>,
    pub place: Place,
    pub pay: Option<Pay>,
    /// Empty where not given; both where the source offers both.
    pub hours: BTreeSet<Hours>,
    /// Hours a week.
    pub weekly_hours: Option<f32>,
    pub term: Option<Term>,
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = Date))]
    pub posted: Option<Date>,
    /// From this instant on it is no longer an opening.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = DateTime))]
    pub expires: Option<Timestamp>,
    /// The first day of work.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = Date))]
    pub starts: Option<Date>,
    /// The last day of work.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = Date))]
    pub ends: Option<Date>,
    /// How many people are wanted.
    pub openings: Option<u32>,
    /// As the source gives it.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>))]
    pub occupation: Option<Soc>,
    /// The kind of work to browse by: from the occupation, else from the title's words.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>))]
    pub kind: Option<Kind>,
    pub passages: Vec<Passage>,
    pub apply: Apply,
    /// By language tag, where the source itself gives another language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, Translation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
}

impl Listing {
    /// The listing's name.
    #[must_use]
    pub fn id(&self) -> ListingId {
        ListingId::of(&self.source, &self.source_id)
    }

    /// Whether it is invented.
    #[must_use]
    pub fn is_sample(&self) -> bool {
        self.source == SAMPLE_SOURCE
    }
}
