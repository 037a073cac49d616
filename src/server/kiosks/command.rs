//! `onestop-server kiosks` and `onestop-server audit`.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::{AuditEntry, Kiosk, KioskError, KioskState, add, revoke};
use crate::api::kiosks::HOURS;
use crate::domain::digits;
use crate::server::settings::Settings;
use crate::server::store::{Store, StoreError};
use crate::server::vault::Vault;

/// Days of the audit where nobody says.
const USUAL_DAYS: i64 = 30;

/// What to do with kiosks.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Kiosks {
    /// Add a kiosk and print the one-time code for `onestop-kiosk enrol`
    Add {
        /// What staff call it: 1 to 40 characters
        name: String,
    },
    /// Tell all kiosks and how far they have come
    List,
    /// Revoke a kiosk: from now on it is answered nothing personal
    Revoke {
        /// What staff call it
        name: String,
    },
}

/// Of when to tell what was done.
#[derive(Debug, Clone, clap::Args)]
pub struct AuditArgs {
    /// The first day to tell of, as 2026-01-31 [default: 30 days ago; nothing is kept longer than 400 days]
    #[arg(long, value_name = "DATE")]
    pub since: Option<Date>,
}

/// Does it. What came of it, for staff.
///
/// # Errors
/// When the name is not allowed, another kiosk's or nobody's, or the database fails.
pub async fn kiosks(what: &Kiosks, store: &Store, vault: &Vault, settings: &Settings) -> Result<String, KioskError> {
    let now = settings.clock.now();
    match what {
        Kiosks::Add { name } => {
            let code = digits::grouped(&add(store, vault, name, now).await?);
            Ok(format!(
                "{code}\nGood once, for {HOURS} hours. At the kiosk run:\n\
                 onestop-kiosk --server http://HOST:PORT enrol \"{code}\""
            ))
        }
        Kiosks::List => {
            let kiosks = store.kiosks(now).await?;
            Ok(kiosks.iter().map(|kiosk| told(kiosk, &settings.zone)).collect::<Vec<_>>().join("\n"))
        }
        Kiosks::Revoke { name } => {
            revoke(store, name, now).await?;
            Ok(format!("{name:?} is revoked"))
        }
    }
}

/// What was done, a line each: when, what, at which kiosk, with which card.
///
/// # Errors
/// When the database fails.
pub async fn audit(args: &AuditArgs, store: &Store, settings: &Settings) -> Result<String, StoreError> {
    let zone = &settings.zone;
    let usual = settings.clock.now().saturating_add(SignedDuration::from_hours(-24 * USUAL_DAYS));
    let first = args.since.and_then(|day| day.to_zoned(zone.clone()).ok()).map(|start| start.timestamp());
    let entries = store.audited(first.or(usual.ok()).unwrap_or(Timestamp::MIN)).await?;
    Ok(entries.iter().map(|entry| line(entry, zone)).collect::<Vec<_>>().join("\n"))
}

fn told(kiosk: &Kiosk, zone: &TimeZone) -> String {
    let at = |instant: Timestamp| instant.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string();
    let state = match kiosk.state {
        KioskState::Added(until) => format!("waits for its code until {}", at(until)),
        KioskState::Late => "did not use its code in time; add it again for another".to_owned(),
        KioskState::Enrolled(since) => format!("enrolled {}", at(since)),
        KioskState::Revoked(since) => format!("revoked {}", at(since)),
    };
    format!("{}\t{state}", kiosk.name)
}

fn line(entry: &AuditEntry, zone: &TimeZone) -> String {
    let at = entry.at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S%:z");
    let told = |what: &Option<String>| what.clone().unwrap_or_else(|| "-".to_owned());
    format!("{at}\t{}\t{}\t{}", entry.kind, told(&entry.kiosk), told(&entry.card))
}
