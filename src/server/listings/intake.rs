//! The one way in for listings: one transaction, streamed, repeatable.

use std::collections::HashMap;

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::any::Any;
use sqlx::{Row, Transaction};

use super::Record;
use crate::domain::listing::{ListingId, SAMPLE_SOURCE};
use crate::server::settings::{Lifetime, Settings, dated};
use crate::server::store::{Store, StoreError};

/// What a record does to the listings kept before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// There was none of this id.
    Added,
    /// Its content is another.
    Changed,
    /// Its content is the same.
    Unchanged,
}

/// What an intake has done. A listing that came several times counts once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// There were none of these ids.
    pub added: u64,
    /// Their content is another.
    pub changed: u64,
    /// Their content is the same.
    pub unchanged: u64,
    /// Of all these, how many are over already.
    pub expired: u64,
}

/// Takes listings in, all or none: nothing is kept before [`Intake::commit`], and dropping it keeps nothing.
/// Other intakes wait meanwhile; readers see the listings of before.
#[derive(Debug)]
pub struct Intake {
    transaction: Transaction<'static, Any>,
    now: Timestamp,
    lifetime: Lifetime,
    revision: i64,
    listings: HashMap<ListingId, Seen>,
    real: bool,
    removed: u64,
}

/// One listing of this intake.
#[derive(Debug)]
struct Seen {
    /// The content's hash before the intake.
    before: Option<String>,
    after: String,
    /// When it was first seen, in Unix seconds.
    since: i64,
    over: bool,
}

impl Seen {
    fn change(&self) -> Change {
        match &self.before {
            None => Change::Added,
            Some(before) if *before == self.after => Change::Unchanged,
            Some(_) => Change::Changed,
        }
    }
}

impl Store {
    /// Begins to take listings in, as of `now`.
    ///
    /// # Errors
    /// When the database fails, or other writers keep it for more than a minute.
    pub async fn intake(&self, now: Timestamp, settings: &Settings) -> Result<Intake, StoreError> {
        let mut transaction = self.write().await?;
        // Writing the row, though the same, makes other intakes wait on PostgreSQL too.
        let row =
            sqlx::query("UPDATE state SET revision = revision RETURNING revision").fetch_one(&mut *transaction).await?;
        Ok(Intake {
            revision: row.try_get::<i64, _>(0)? + 1,
            transaction,
            now,
            lifetime: settings.lifetime(),
            listings: HashMap::new(),
            real: false,
            removed: 0,
        })
    }
}

impl Intake {
    /// Takes one record in, over any of the same source and source id.
    ///
    /// # Errors
    /// When the database fails; the intake is then of no more use.
    pub async fn put(&mut self, record: Record) -> Result<Change, StoreError> {
        let Record { listing, raw } = record;
        let id = listing.id();
        let garbled = |source| StoreError::Garbled { id: id.to_string(), source };
        let body = serde_json::to_string(&listing).map_err(garbled)?;
        let hash = format!("{:x}", Sha256::digest(&body));
        let (before, kept, first_seen) = match self.listings.get(&id) {
            Some(seen) => (seen.before.clone(), Some(seen.after.clone()), seen.since),
            None => match self.find(&id).await? {
                Some((kept, first_seen)) => (Some(kept.clone()), Some(kept), first_seen),
                None => (None, None, self.now.as_second()),
            },
        };
        let now = self.now.as_second();
        match kept {
            Some(kept) if kept == hash => {
                sqlx::query("UPDATE listings SET checked = $1 WHERE id = $2")
                    .bind(now)
                    .bind(&id.0)
                    .execute(&mut *self.transaction)
                    .await?;
            }
            _ => {
                sqlx::query(
                    "INSERT INTO listings (id, source, source_id, hash, body, raw, first_seen, checked, revision) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8) \
                     ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, body = excluded.body, raw = excluded.raw, \
                     checked = excluded.checked, revision = excluded.revision",
                )
                .bind(&id.0)
                .bind(without_nul(&listing.source))
                .bind(without_nul(&listing.source_id))
                .bind(&hash)
                .bind(body)
                .bind(without_nul(&raw))
                .bind(now)
                .bind(self.revision)
                .execute(&mut *self.transaction)
                .await?;
            }
        }
        self.real |= !listing.is_sample();
        let first = Timestamp::from_second(first_seen).unwrap_or(self.now);
        let expires = listing.expires.map(Timestamp::as_second);
        let over = self.lifetime.is_over(expires, dated(&listing, first), now);
        let seen = Seen { before, after: hash, since: first_seen, over };
        let change = seen.change();
        self.listings.insert(id, seen);
        Ok(change)
    }

    /// Keeps all that was taken in. With the first real listing the samples go.
    ///
    /// # Errors
    /// When the database fails; nothing is kept then.
    pub async fn commit(mut self) -> Result<Outcome, StoreError> {
        if self.real {
            self.remove_samples().await?;
        }
        let mut outcome = Outcome::default();
        for seen in self.listings.values() {
            match seen.change() {
                Change::Added => outcome.added += 1,
                Change::Changed => outcome.changed += 1,
                Change::Unchanged => outcome.unchanged += 1,
            }
            outcome.expired += u64::from(seen.over);
        }
        if outcome.added + outcome.changed + self.removed > 0 {
            sqlx::query("UPDATE state SET revision = $1").bind(self.revision).execute(&mut *self.transaction).await?;
        }
        self.transaction.commit().await?;
        Ok(outcome)
    }

    /// Removes all invented listings.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_samples(&mut self) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO removed (id, revision) SELECT id, $1 FROM listings WHERE source = $2 \
             ON CONFLICT (id) DO UPDATE SET revision = excluded.revision",
        )
        .bind(self.revision)
        .bind(SAMPLE_SOURCE)
        .execute(&mut *self.transaction)
        .await?;
        let removed = sqlx::query("DELETE FROM listings WHERE source = $1")
            .bind(SAMPLE_SOURCE)
            .execute(&mut *self.transaction)
            .await?;
        self.removed += removed.rows_affected();
        Ok(())
    }

    /// Whether there is a listing that is not invented.
    pub(super) async fn has_real_listings(&mut self) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT id FROM listings WHERE source <> $1 LIMIT 1")
            .bind(SAMPLE_SOURCE)
            .fetch_optional(&mut *self.transaction)
            .await?;
        Ok(row.is_some())
    }

    /// The hash and the first sight of the listing as kept.
    async fn find(&mut self, id: &ListingId) -> Result<Option<(String, i64)>, StoreError> {
        let row = sqlx::query("SELECT hash, first_seen FROM listings WHERE id = $1")
            .bind(&id.0)
            .fetch_optional(&mut *self.transaction)
            .await?;
        row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
    }
}

/// PostgreSQL keeps no NUL in texts.
fn without_nul(text: &str) -> String {
    text.replace('\0', "")
}
