//! `GET /api/v1/listings`, `GET /api/v1/listings/{id}` and `GET /api/v1/suggestions`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::domain::listing::{Hours, Listing, ListingId};
use crate::domain::pay::HourlyPay;

/// The most results that one page may hold.
pub const LARGEST_PAGE: u32 = 100;
/// Results on a page where the caller does not say.
pub const USUAL_PAGE: u32 = 20;
/// The farthest search around a place, in miles.
pub const FARTHEST: f64 = 500.0;

/// What to search for. Everything is optional; what is absent does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// Words, in any order, misspelt or unfinished; at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<String>,
    /// A ZIP code, "City, ST" or "latitude,longitude".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near: Option<String>,
    /// Miles around `near`: above 0, at most 500; 25 where `near` stands alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<f64>,
    /// `full_time` or `part_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline))]
    pub hours: Option<Hours>,
    /// The least pay, in dollars an hour: 0 to 500. Listings without pay do not pass.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_min: Option<f64>,
    /// A SOC major group, as `53`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// A SOC minor group, as `53-7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Only listings posted in the last so many days: 1 to 365.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_within: Option<u32>,
    /// Counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// 1 to 100; 20 where not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u32>,
}

/// A page of results, best first: by words where there are words, else near before far, else new before old.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Page {
    /// All results, not only this page's.
    pub total: u64,
    pub page: u32,
    pub page_size: u32,
    pub items: Vec<Summary>,
    pub facets: Facets,
    /// The words searched for instead, where those given were found misspelt.
    pub corrected: Option<String>,
    /// Whether the backend holds invented listings.
    pub samples: bool,
}

/// What a result card shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Summary {
    pub id: ListingId,
    pub title: String,
    /// The source's own title in other languages, by language tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub titles: BTreeMap<String, String>,
    pub employer: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    /// From `near`.
    pub miles: Option<f64>,
    pub pay: Option<HourlyPay>,
    pub hours: BTreeSet<Hours>,
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = Date))]
    pub posted: Option<Date>,
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = Date))]
    pub starts: Option<Date>,
    /// The name of the feed.
    pub source: String,
    /// Whether it is invented.
    pub sample: bool,
}

/// How the whole result, all pages together, divides. Values without listings are absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Facets {
    /// `full_time`, `part_time`.
    pub hours: Vec<Count>,
    /// SOC major groups.
    pub groups: Vec<Count>,
    /// SOC minor groups.
    pub kinds: Vec<Count>,
    /// Each band's lower end in whole dollars an hour, as in [`PAY_BANDS`], and `not_given`.
    pub pay: Vec<Count>,
}

/// The lower ends of the pay bands, in dollars an hour.
pub const PAY_BANDS: [u32; 6] = [0, 12, 15, 18, 22, 30];

/// How many listings have a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Count {
    pub value: String,
    pub count: u64,
}

/// One listing with all that its source says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Detail {
    pub id: ListingId,
    pub listing: Listing,
    /// Its pay by the hour.
    pub pay: Option<HourlyPay>,
    /// When the source last had it.
    #[cfg_attr(feature = "server", schema(value_type = String, format = DateTime))]
    pub checked: Timestamp,
    /// Whether it is invented.
    pub sample: bool,
}

/// What may be meant by the letters typed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Suggestions {
    /// At most eight, best first.
    pub items: Vec<Suggestion>,
}

/// Words to search for, and how many openings they find.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Suggestion {
    pub text: String,
    pub count: u64,
}

/// The letters typed so far: `?q=`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct Typed {
    /// At most 200 characters; without them nothing is found.
    #[serde(default)]
    #[cfg_attr(feature = "server", param(required = false))]
    pub q: String,
}
