//! What the store knows of listings.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::domain::listing::{Listing, ListingId};
use crate::server::settings::dated;
use crate::server::store::{Store, StoreError};

/// A listing as kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Its name.
    pub id: ListingId,
    /// What its source says.
    pub listing: Listing,
    /// Where its age counts from, in Unix seconds.
    pub dated: i64,
    /// When the source last had it.
    pub checked: Timestamp,
}

/// Listings, and the ids of those that are no more, in the order of their ids.
#[derive(Debug, Default)]
pub struct Changed {
    /// Added or changed.
    pub kept: Vec<Kept>,
    /// No more.
    pub removed: Vec<ListingId>,
    /// Where to read on; nothing where this is all.
    pub next: Option<ListingId>,
}

impl Store {
    /// The listing of that id, open or over.
    ///
    /// # Errors
    /// When the database fails or holds something else than a listing.
    pub async fn listing(&self, id: &ListingId) -> Result<Option<Kept>, StoreError> {
        sqlx::query("SELECT id, body, first_seen, checked FROM listings WHERE id = $1")
            .bind(&id.0)
            .fetch_optional(self.pool())
            .await?
            .map(|row| read(&row))
            .transpose()
    }

    /// At most `limit` listings changed after `revision`, those after the id `from`; the removed ones with the first.
    /// What this program cannot read is left out and logged.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn changed(&self, revision: i64, from: Option<&ListingId>, limit: u32) -> Result<Changed, StoreError> {
        let rows = sqlx::query(
            "SELECT id, body, first_seen, checked FROM listings WHERE revision > $1 AND id > $2 ORDER BY id LIMIT $3",
        )
        .bind(revision)
        .bind(from.map_or("", |id| &id.0))
        .bind(i64::from(limit))
        .fetch_all(self.pool())
        .await?;
        let mut changed = Changed::default();
        if rows.len() == limit as usize {
            changed.next = rows.last().map(|row| row.try_get(0).map(ListingId)).transpose()?;
        }
        for row in &rows {
            match read(row) {
                Ok(kept) => changed.kept.push(kept),
                Err(StoreError::Garbled { id, source }) => tracing::error!(id, %source, "listing left out of search"),
                Err(error) => return Err(error),
            }
        }
        if from.is_none() {
            // One that came back is in both; the one that is kept counts.
            let rows = sqlx::query(
                "SELECT id FROM removed WHERE revision > $1 AND id NOT IN (SELECT id FROM listings) ORDER BY id",
            )
            .bind(revision)
            .fetch_all(self.pool())
            .await?;
            changed.removed = rows.iter().map(|row| row.try_get(0).map(ListingId)).collect::<Result<_, _>>()?;
        }
        Ok(changed)
    }
}

fn read(row: &AnyRow) -> Result<Kept, StoreError> {
    let id: String = row.try_get(0)?;
    let body: String = row.try_get(1)?;
    let instant = |column| row.try_get(column).map(|second| Timestamp::from_second(second).unwrap_or(Timestamp::MIN));
    let listing: Listing =
        serde_json::from_str(&body).map_err(|source| StoreError::Garbled { id: id.clone(), source })?;
    let dated = dated(&listing, instant(2)?);
    Ok(Kept { id: ListingId(id), listing, dated, checked: instant(3)? })
}
