//! Tries as the database counts them, by the rules of [`super::throttle`].

use jiff::{SignedDuration, Timestamp};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::CardError;
use super::throttle::{CARD_TRIES, CardTries, KioskTries, taking};
use crate::server::kiosks::KioskId;
use crate::server::store::Store;

/// After so long nothing is known of a number that is no card's.
const KEPT: SignedDuration = SignedDuration::from_hours(365 * 24);

/// Counts a try at this subject from this kiosk as failed, before anything is tried. The card's tries with it, and
/// the seconds until the next may begin.
pub async fn begin(
    store: &Store,
    kiosk: &KioskId,
    subject: &str,
    now: Timestamp,
) -> Result<(CardTries, i64), CardError> {
    let now = now.as_second();
    let mut transaction = store.write().await?;
    let row = hold_kiosk(&mut transaction, kiosk).await?;
    let kiosk_tries = KioskTries { clear: row.try_get(0)?, next: row.try_get(1)? }.begin(now)?;
    let row = sqlx::query(
        "INSERT INTO card_tries (subject, failed, next, last) VALUES ($1, 0, 0, $2) \
         ON CONFLICT (subject) DO UPDATE SET last = excluded.last RETURNING failed, next",
    )
    .bind(subject)
    .bind(now)
    .fetch_one(&mut *transaction)
    .await?;
    let failed = u32::try_from(row.try_get::<i64, _>(0)?).unwrap_or(CARD_TRIES);
    let tries = CardTries { failed, next: row.try_get(1)? }.begin(now)?;
    sqlx::query("UPDATE kiosk_tries SET clear = $1, next = $2 WHERE kiosk = $3")
        .bind(kiosk_tries.clear)
        .bind(kiosk_tries.next)
        .bind(&kiosk.0)
        .execute(&mut *transaction)
        .await?;
    sqlx::query("UPDATE card_tries SET failed = $1, next = $2 WHERE subject = $3")
        .bind(i64::from(tries.failed))
        .bind(tries.next)
        .bind(subject)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok((tries, tries.next.max(kiosk_tries.next) - now))
}

/// Counts a card that a kiosk gives out, and forgets the oldest tries at what is no card.
pub async fn begin_taking(store: &Store, kiosk: &KioskId, now: Timestamp) -> Result<(), CardError> {
    let old = now.saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    sqlx::query(
        "DELETE FROM card_tries WHERE last < $1 \
         AND NOT EXISTS (SELECT 1 FROM card WHERE card.number_mac = card_tries.subject)",
    )
    .bind(old.as_second())
    .execute(store.pool())
    .await?;
    let mut transaction = store.write().await?;
    let taken = taking(hold_kiosk(&mut transaction, kiosk).await?.try_get(2)?, now.as_second())?;
    sqlx::query("UPDATE kiosk_tries SET taken = $1 WHERE kiosk = $2")
        .bind(taken)
        .bind(&kiosk.0)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}

/// Makes others wait who count at this kiosk. `clear`, `next` and `taken`.
async fn hold_kiosk(connection: &mut AnyConnection, kiosk: &KioskId) -> Result<AnyRow, sqlx::Error> {
    sqlx::query(
        "INSERT INTO kiosk_tries (kiosk, clear, next, taken) VALUES ($1, 0, 0, 0) \
         ON CONFLICT (kiosk) DO UPDATE SET kiosk = excluded.kiosk RETURNING clear, next, taken",
    )
    .bind(&kiosk.0)
    .fetch_one(connection)
    .await
}

/// The right PIN takes its try back at the kiosk, and all at the card.
pub async fn take_back(connection: &mut AnyConnection, kiosk: &KioskId, subject: &str) -> Result<(), sqlx::Error> {
    let row = hold_kiosk(connection, kiosk).await?;
    let tries = KioskTries { clear: row.try_get(0)?, next: row.try_get(1)? }.right();
    sqlx::query("UPDATE kiosk_tries SET clear = $1 WHERE kiosk = $2")
        .bind(tries.clear)
        .bind(&kiosk.0)
        .execute(&mut *connection)
        .await?;
    forget(connection, subject).await
}

pub async fn forget(connection: &mut AnyConnection, subject: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM card_tries WHERE subject = $1").bind(subject).execute(connection).await?;
    Ok(())
}
