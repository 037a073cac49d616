//! What the store knows of requests for help.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::api::help::{Ask, Help, HelpId, HelpState};
use crate::server::store::{Store, StoreError};

/// A request ends by itself after so many seconds: by then the office has closed.
const LONGEST: i64 = 12 * 3600;
/// Seconds after which nothing is kept of a request.
const KEPT: i64 = 7 * 86_400;

impl Store {
    /// Asks for a person under this `id`. A kiosk that waits already keeps its own request, in the language of now;
    /// where someone was on the way and it asks again, nobody has come: that request ends and a new one begins.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ask_help(&self, id: &HelpId, ask: &Ask, now: Timestamp) -> Result<Help, StoreError> {
        let now = now.as_second();
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM help WHERE asked <= $1").bind(now - KEPT).execute(&mut *transaction).await?;
        sqlx::query(
            "UPDATE help SET ended = $1 \
             WHERE kiosk = $2 AND ended IS NULL AND (answered IS NOT NULL OR asked <= $3)",
        )
        .bind(now)
        .bind(&ask.kiosk)
        .bind(now - LONGEST)
        .execute(&mut *transaction)
        .await?;
        let row = sqlx::query(
            "INSERT INTO help (id, kiosk, language, asked) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (kiosk) WHERE ended IS NULL DO UPDATE SET language = excluded.language \
             RETURNING id, kiosk, language, asked, answered, ended",
        )
        .bind(&id.0)
        .bind(&ask.kiosk)
        .bind(&ask.language)
        .bind(now)
        .fetch_one(&mut *transaction)
        .await?;
        transaction.commit().await?;
        read(&row, now)
    }

    /// The requests that have not ended at `now`, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_help(&self, now: Timestamp) -> Result<Vec<Help>, StoreError> {
        let now = now.as_second();
        let rows = sqlx::query(
            "SELECT id, kiosk, language, asked, answered, ended FROM help \
             WHERE ended IS NULL AND asked > $1 ORDER BY asked, id",
        )
        .bind(now - LONGEST)
        .fetch_all(self.pool())
        .await?;
        rows.iter().map(|row| read(row, now)).collect()
    }

    /// The request of that id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn help(&self, id: &HelpId, now: Timestamp) -> Result<Option<Help>, StoreError> {
        sqlx::query("SELECT id, kiosk, language, asked, answered, ended FROM help WHERE id = $1")
            .bind(&id.0)
            .fetch_optional(self.pool())
            .await?
            .map(|row| read(&row, now.as_second()))
            .transpose()
    }

    /// Someone is on the way: the request of that id as it is then. One that has ended stays so.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answer_help(&self, id: &HelpId, now: Timestamp) -> Result<Option<Help>, StoreError> {
        sqlx::query("UPDATE help SET answered = COALESCE(answered, $1) WHERE id = $2")
            .bind(now.as_second())
            .bind(&id.0)
            .execute(self.pool())
            .await?;
        self.help(id, now).await
    }

    /// Nobody is needed any more. Whether there is a request of that id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_help(&self, id: &HelpId, now: Timestamp) -> Result<bool, StoreError> {
        let found = sqlx::query("UPDATE help SET ended = COALESCE(ended, $1) WHERE id = $2")
            .bind(now.as_second())
            .bind(&id.0)
            .execute(self.pool())
            .await?;
        Ok(found.rows_affected() > 0)
    }
}

fn read(row: &AnyRow, now: i64) -> Result<Help, StoreError> {
    let (asked, answered, ended): (i64, Option<i64>, Option<i64>) = (row.try_get(3)?, row.try_get(4)?, row.try_get(5)?);
    let last = asked.saturating_add(LONGEST);
    let state = if ended.is_some() || last <= now {
        HelpState::Ended
    } else if answered.is_some() {
        HelpState::Answered
    } else {
        HelpState::Waiting
    };
    let until = [answered, ended, Some(last)].into_iter().flatten().fold(now, i64::min);
    Ok(Help {
        id: HelpId(row.try_get(0)?),
        kiosk: row.try_get(1)?,
        language: row.try_get(2)?,
        asked: Timestamp::from_second(asked).unwrap_or(Timestamp::MIN),
        waited: u64::try_from(until.saturating_sub(asked)).unwrap_or(0),
        state,
    })
}
