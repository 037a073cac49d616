//! What the backend is told.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::store::DatabaseUrl;
use super::takes::Address;
use crate::config::{self, ConfigError};
use crate::domain::clock::Clock;
use crate::domain::listing::Listing;
use crate::domain::plan::{InvalidRule, Rules};

/// Days that a listing without an end of its own stays open, where nobody says.
pub const USUAL_LISTING_DAYS: u16 = 60;

/// Days ahead for which workshops become meetings, where nobody says.
pub const USUAL_MEETING_DAYS: u16 = 90;

const SECONDS_A_DAY: i64 = 86_400;

/// Where the backend keeps things, and its rules.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder of the search index and of the usual database.
    pub data_dir: PathBuf,
    /// Where the listings are kept.
    pub database: DatabaseUrl,
    /// Days that a listing without an end of its own stays open: 1 to 3650.
    pub listing_days: u16,
    /// Whether a backend without listings shows invented ones.
    pub samples: bool,
    /// Where phones reach this server; without it nothing can be taken along.
    pub take: Option<Address>,
    /// The file of keys, apart from the database; made where it is missing.
    pub secrets: PathBuf,
    /// The site's time zone: meetings are set, imported and listed in it.
    pub zone: TimeZone,
    /// Days ahead for which workshops become meetings: 1 to 366.
    pub meeting_days: u16,
    /// What the site asks of its clients, and how their hours count.
    pub plan: Rules,
    /// What tells the time.
    pub clock: Clock,
}

/// The backend's flags and environment variables.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// The configuration file (TOML). Environment variables go over it, flags over those
    #[arg(long, global = true, env = "ONESTOP_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder of the search index and of the usual database [default: the platform's data folder]
    #[arg(long, global = true, env = "ONESTOP_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// The database: a `postgres:` or `sqlite:` URL, or the path of an SQLite file [default: onestop.db in the data
    /// folder]
    #[arg(long, global = true, env = "ONESTOP_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<DatabaseUrl>,
    /// Days that a listing without an end of its own stays open: 1 to 3650 [default: 60]
    #[arg(long, global = true, env = "ONESTOP_LISTING_DAYS", value_name = "DAYS")]
    pub listing_days: Option<u16>,
    /// Whether a backend without listings shows invented ones, and without figures of pay those that come with it
    /// [default: true]
    #[arg(long, global = true, env = "ONESTOP_SAMPLES", value_name = "BOOL")]
    pub samples: Option<bool>,
    /// The site's time zone by its IANA name, as `America/New_York` [default: the machine's]
    #[arg(long, global = true, env = "ONESTOP_ZONE", value_name = "ZONE")]
    pub zone: Option<String>,
    /// Days ahead for which workshops become meetings: 1 to 366 [default: 90]
    #[arg(long, global = true, env = "ONESTOP_MEETING_DAYS", value_name = "DAYS")]
    pub meeting_days: Option<u16>,
    /// What to log, as `debug` or `warn,onestop=debug`
    #[arg(long, global = true, env = "RUST_LOG", value_name = "FILTER")]
    pub log: Option<String>,
}

/// The backend's configuration file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    /// The address and port of `serve`.
    pub listen: Option<String>,
    /// As `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// As `--database`.
    pub database: Option<DatabaseUrl>,
    /// As `--listing-days`.
    pub listing_days: Option<u16>,
    /// As `--samples`.
    pub samples: Option<bool>,
    /// As `--zone`.
    pub zone: Option<String>,
    /// As `--meeting-days`.
    pub meeting_days: Option<u16>,
    /// As `--log`.
    pub log: Option<String>,
    /// `[take]`: documents for phones.
    pub take: TakeFile,
    /// `[secrets]`: the keys of what clients keep.
    pub secrets: SecretsFile,
    /// `[plan]`: what the site asks of its clients.
    pub plan: Rules,
}

/// How phones take documents along.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TakeFile {
    /// The address under which phones reach this server: `https://jobs.example.org`.
    pub url: Option<Address>,
}

/// Where the keys of what clients keep are.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SecretsFile {
    /// The file of keys, best on another disk than the database [default: secrets.toml in the data folder]
    pub file: Option<PathBuf>,
}

impl Settings {
    /// The usual rules over `data_dir`, with the usual database there.
    #[must_use]
    pub fn new(data_dir: PathBuf, clock: Clock) -> Self {
        let database = DatabaseUrl::file(&data_dir.join("onestop.db"));
        let secrets = data_dir.join("secrets.toml");
        Self {
            data_dir,
            database,
            listing_days: USUAL_LISTING_DAYS,
            samples: true,
            take: None,
            secrets,
            zone: TimeZone::system(),
            meeting_days: USUAL_MEETING_DAYS,
            plan: Rules::default(),
            clock,
        }
    }

    /// What flags and environment say, else the file, else the usual.
    ///
    /// # Errors
    /// When a value is out of range, or no folder is named and the platform has none.
    pub fn resolve(args: &Args, file: &File, clock: Clock) -> Result<Self, ConfigError> {
        let data_dir = match args.data_dir.clone().or_else(|| file.data_dir.clone()) {
            Some(folder) => folder,
            None => config::data_dir()?,
        };
        let usual = Self::new(data_dir, clock);
        let listing_days = args.listing_days.or(file.listing_days).unwrap_or(usual.listing_days);
        let meeting_days = args.meeting_days.or(file.meeting_days).unwrap_or(usual.meeting_days);
        let zone = match args.zone.as_ref().or(file.zone.as_ref()) {
            Some(name) => named_zone(name)?,
            None => usual.zone,
        };
        let database = args.database.clone().or_else(|| file.database.clone()).unwrap_or(usual.database);
        Ok(Self {
            database: database.checked()?,
            listing_days: config::within("listing_days", listing_days, &(1..=3650))?,
            samples: args.samples.or(file.samples).unwrap_or(true),
            take: file.take.url.clone(),
            secrets: file.secrets.file.clone().unwrap_or(usual.secrets),
            zone,
            meeting_days: config::within("meeting_days", meeting_days, &(1..=366))?,
            plan: file.plan.clone().checked().map_err(not_allowed)?,
            ..usual
        })
    }

    /// The rule by which listings end.
    #[must_use]
    pub fn lifetime(&self) -> Lifetime {
        Lifetime { seconds: i64::from(self.listing_days) * SECONDS_A_DAY }
    }
}

fn named_zone(name: &str) -> Result<TimeZone, ConfigError> {
    TimeZone::get(name.trim()).map_err(|_| ConfigError::NotAllowed {
        key: "zone",
        value: name.to_owned(),
        allowed: "a name of the IANA time zone database, as America/New_York".to_owned(),
    })
}

fn not_allowed(InvalidRule { key, value, allowed }: InvalidRule) -> ConfigError {
    ConfigError::NotAllowed { key, value, allowed }
}

/// When listings end: at their own end, else at an age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetime {
    seconds: i64,
}

impl Lifetime {
    /// Whether a listing with this end (Unix seconds), or else of this date, is over at `now`.
    #[must_use]
    pub fn is_over(self, expires: Option<i64>, dated: i64, now: i64) -> bool {
        expires.unwrap_or_else(|| dated.saturating_add(self.seconds)) <= now
    }
}

/// The instant that a listing's age counts from, in Unix seconds: its posting, else when it was first seen.
#[must_use]
pub fn dated(listing: &Listing, first_seen: Timestamp) -> i64 {
    let posted = listing.posted.and_then(|date| date.to_zoned(jiff::tz::TimeZone::UTC).ok());
    posted.map_or(first_seen, |zoned| zoned.timestamp()).as_second()
}
