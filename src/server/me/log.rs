//! A client's week, from what is kept of them, and the logs that are made of it.

use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::signed;
use super::store::{Record, RecordError, Records, keyed, of_anyone};
use crate::api::me::SignedLog;
use crate::domain::meeting::{Kind, MeetingId};
use crate::domain::plan::{self, Activity, CheckCode, Contact, Hours, Log, Source, Week};
use crate::server::Backend;
use crate::server::cards::{CardId, about_nickname};
use crate::server::store::{Store, StoreError};
use crate::server::vault::Vault;

/// Minutes of a day: more is no entry of hours.
const DAY: i64 = 24 * 60;

impl Record for SignedLog {
    const KIND: &'static str = "log";
    const MOST: u32 = crate::api::me::MOST_LOGS;

    fn name(&self) -> &str {
        self.log.code.as_str()
    }

    /// A worker has the code and not the card.
    fn id(vault: &Vault, _: &CardId, code: &str) -> String {
        log_id(vault, code)
    }
}

fn log_id(vault: &Vault, code: &str) -> String {
    keyed(vault, "log code", code)
}

/// The log of that code, whoever's it is.
///
/// # Errors
/// When the database fails or the log cannot be opened.
pub async fn find(store: &Store, vault: &Vault, code: &CheckCode) -> Result<Option<SignedLog>, RecordError> {
    of_anyone(store, vault, &log_id(vault, code.as_str())).await
}

/// The day at the site.
pub fn today(backend: &Backend) -> Date {
    backend.settings.clock.now().to_zoned(backend.settings.zone.clone()).date()
}

/// The week of a card in which a day is. Meetings that the client attended count from their end on.
pub async fn week(backend: &Backend, card: &CardId, of: Date) -> Result<Week, RecordError> {
    let records = Records::of(backend, card);
    let contacts = records.all::<Contact>().await?;
    let mut hours = records.all::<Hours>().await?;
    hours.extend(attended(backend, card).await?);
    Ok(plan::week(&backend.settings.plan, &contacts, &hours, of))
}

/// Makes the log of a week and keeps it. `site` is where it was made: a server may be many sites'.
pub async fn make(backend: &Backend, card: &CardId, site: &str, of: Date) -> Result<SignedLog, RecordError> {
    let week = week(backend, card, of).await?;
    let code = free_code(backend).await?;
    let name = nickname(backend, card).await?;
    let log = Log::of(&week, code, site, &name, today(backend));
    let text = signed::sign(&backend.vault, &log.scan());
    let made = SignedLog { log, text };
    Records::of(backend, card).put(&made, backend.settings.clock.now()).await?;
    Ok(made)
}

/// A code that no log has.
async fn free_code(backend: &Backend) -> Result<CheckCode, RecordError> {
    loop {
        let code = CheckCode::from_random(getrandom::u64().map_err(RecordError::Random)?);
        if find(&backend.store, &backend.vault, &code).await?.is_none() {
            return Ok(code);
        }
    }
}

async fn nickname(backend: &Backend, card: &CardId) -> Result<String, RecordError> {
    let row = sqlx::query("SELECT nickname FROM card WHERE id = $1")
        .bind(&card.0)
        .fetch_optional(backend.store.pool())
        .await?
        .ok_or(RecordError::NoCard)?;
    let sealed: String = row.try_get(0)?;
    let plain = backend.vault.open_sealed(&about_nickname(&card.0), &sealed);
    let plain = plain.map_err(|source| RecordError::Sealed { kind: "card", source })?;
    Ok(String::from_utf8_lossy(&plain).into_owned())
}

/// The hours of the meetings that a card attended and that are over. Those that are no work activity have none.
async fn attended(backend: &Backend, card: &CardId) -> Result<Vec<Hours>, StoreError> {
    let rows = sqlx::query(
        "SELECT meeting.id, meeting.kind, meeting.starts, meeting.ends \
         FROM booking JOIN meeting ON meeting.id = booking.meeting \
         WHERE booking.card = $1 AND booking.state = 'attended' AND meeting.cancelled = 0 AND meeting.ends <= $2",
    )
    .bind(&card.0)
    .bind(backend.settings.clock.now().as_second())
    .fetch_all(backend.store.pool())
    .await?;
    let hours = rows.iter().map(|row| hours_of(backend, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(hours.into_iter().flatten().collect())
}

fn hours_of(backend: &Backend, row: &AnyRow) -> Result<Option<Hours>, sqlx::Error> {
    let (id, kind): (String, String) = (row.try_get(0)?, row.try_get(1)?);
    let (starts, ends): (i64, i64) = (row.try_get(2)?, row.try_get(3)?);
    let kind: Kind = kind.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    let Some(activity) = Activity::of_meeting(kind) else { return Ok(None) };
    let began = Timestamp::from_second(starts).map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    let minutes = u32::try_from(((ends - starts) / 60).clamp(0, DAY)).unwrap_or(0);
    let date = began.to_zoned(backend.settings.zone.clone()).date();
    let source = Source::Meeting(MeetingId(id.clone()));
    Ok(Some(Hours { id, date, activity, minutes, source, excused: false }).filter(|hours| hours.minutes > 0))
}
