//! `/api/v1/me`: what a client with a card keeps, and their week.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::help::is_hidden;
use crate::domain::listing::ListingId;
use crate::domain::plan::{Activity, Contact, Hours, How, Log, Outcome, Source};

/// Bytes of a resume as it is sent, in JSON.
pub const LARGEST_RESUME: usize = 64_000;
/// The most contacts that a card keeps.
pub const MOST_CONTACTS: u32 = 500;
/// The most hours that a card keeps, in entries.
pub const MOST_HOURS: u32 = 1000;
/// The most listings that a card keeps.
pub const MOST_SAVED: u32 = 200;
/// The most logs that a card keeps.
pub const MOST_LOGS: u32 = 200;
/// The most characters of an employer's name.
pub const LONGEST_EMPLOYER: usize = 100;
/// The most characters of notes.
pub const LONGEST_NOTES: usize = 500;
/// Minutes of one entry of hours, at most: a day.
pub const LONGEST_MINUTES: u32 = 24 * 60;
/// What an employer may be called, see [`is_employer`].
pub const EMPLOYERS: &str = "1 to 100 characters that can be seen, no space at either end";
/// What notes may say, see [`is_notes`].
pub const NOTES: &str = "at most 500 characters that can be seen, and line breaks";
/// What a contact or an entry of hours may be named, see [`is_name`].
pub const NAMES: &str = "16 to 64 small letters and digits that the kiosk draws at random";

/// Whether a record may be named so: [`NAMES`].
#[must_use]
pub fn is_name(name: &str) -> bool {
    (16..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// Whether an employer may be called so: [`EMPLOYERS`].
#[must_use]
pub fn is_employer(name: &str) -> bool {
    (1..=LONGEST_EMPLOYER).contains(&name.chars().count()) && name.trim() == name && !name.chars().any(is_hidden)
}

/// Whether notes may say so: [`NOTES`].
#[must_use]
pub fn is_notes(notes: &str) -> bool {
    notes.chars().count() <= LONGEST_NOTES && !notes.chars().any(|c| c != '\n' && is_hidden(c))
}

/// A resume to keep.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ResumeToKeep {
    /// In the form of JSON Resume 1.0.0.
    #[cfg_attr(feature = "server", schema(value_type = Object))]
    pub resume: Map<String, Value>,
    /// How its page is laid out: `simple`, `modern`, `skills` or `federal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<String>,
}

/// The resume that is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct KeptResume {
    /// In the form of JSON Resume 1.0.0.
    #[cfg_attr(feature = "server", schema(value_type = Object))]
    pub resume: Map<String, Value>,
    /// How its page is laid out.
    pub layout: Option<String>,
    /// When it was kept.
    #[cfg_attr(feature = "server", schema(value_type = String, format = DateTime))]
    pub changed: Timestamp,
}

/// A contact with an employer, as the client tells it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactEntry {
    /// The day of the contact, today at the latest.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub date: Date,
    /// 1 to 100 characters that can be seen.
    pub employer: String,
    pub how: How,
    pub outcome: Outcome,
    /// The listing that it was about.
    #[serde(default)]
    pub listing: Option<ListingId>,
    /// At most 500 characters.
    #[serde(default)]
    pub notes: String,
}

/// The contacts that are kept, newest first.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Contacts {
    pub items: Vec<Contact>,
}

/// Hours of an activity, as the client tells them. Meetings attended count by themselves and are not entered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HoursEntry {
    /// The day, today at the latest.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub date: Date,
    pub activity: Activity,
    /// 1 to 1440.
    pub minutes: u32,
    /// Whether the kiosk offered them and the client said yes, or the client tells of them.
    pub source: Source,
    /// Whether it is time that could not be spent on the activity, for a reason that staff excuse.
    #[serde(default)]
    pub excused: bool,
}

/// The hours that are kept, newest first; those of meetings are not among them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HoursList {
    pub items: Vec<Hours>,
}

/// A listing that a client keeps. Its title and employer are those of the day it was saved: it may be over now.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Saved {
    pub listing: ListingId,
    pub title: String,
    pub employer: Option<String>,
    #[cfg_attr(feature = "server", schema(value_type = String, format = DateTime))]
    pub saved: Timestamp,
}

/// The listings that are kept, the last saved first.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SavedList {
    pub items: Vec<Saved>,
}

/// Which week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct PlanQuery {
    /// A day of it, as `2026-01-12`; today where not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>, format = Date))]
    pub week: Option<Date>,
}

/// The most characters of a site's name on a log.
pub const LONGEST_SITE: usize = 80;
/// What a site may be called on a log, see [`is_site`].
pub const SITES: &str = "at most 80 characters that can be seen";

/// Whether a site may be called so on a log: [`SITES`].
#[must_use]
pub fn is_site(name: &str) -> bool {
    name.chars().count() <= LONGEST_SITE && !name.chars().any(is_hidden)
}

/// Asks for the log of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LogToMake {
    /// A day of the week, which has begun.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub week: Date,
    /// The site that it is made at, as the log is to name it: at most 80 characters.
    #[serde(default)]
    pub site: String,
}

/// A log and what a worker verifies it by.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SignedLog {
    /// The week as it was on the day the log was made.
    pub log: Log,
    /// What its QR code says: `onestop-log:1:` and two parts in base64url, parted by a colon.
    pub text: String,
}

/// The logs that are kept, the last made first.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Logs {
    pub items: Vec<SignedLog>,
}

/// The public keys of this server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Keys {
    /// The Ed25519 key that verifies logs: 64 hexadecimal digits.
    pub log: String,
}
