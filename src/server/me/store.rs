//! What the store keeps of clients: sealed, and under names that tell nothing. Who has the database alone learns how
//! many records of which kind a card has, how long they are and when they were changed.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};
use zeroize::Zeroizing;

use crate::server::Backend;
use crate::server::cards::CardId;
use crate::server::store::{Store, StoreError};
use crate::server::vault::hex;
use crate::server::vault::{Vault, VaultError};

/// Bytes of a record's name in the database: of a million, two are the same in less than one case in 10²⁶.
const NAME: usize = 16;

/// One kind of what is kept of a client.
pub trait Record: Serialize + DeserializeOwned {
    /// As the database calls it. It never changes: seals depend on it.
    const KIND: &'static str;
    /// The most that one card keeps.
    const MOST: u32;

    /// What tells a card's records of this kind apart.
    fn name(&self) -> &str;

    /// As the database calls the record of that name: who has no key learns nothing from it.
    #[must_use]
    fn id(vault: &Vault, card: &CardId, name: &str) -> String {
        keyed(vault, &format!("record {} {}", card.0, Self::KIND), name)
    }
}

/// A record cannot be kept or read.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum RecordError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("a record of kind {kind} cannot be opened: {source}. Is it the secrets file of this database?")]
    Sealed { kind: &'static str, source: VaultError },
    #[error("a record of kind {kind} cannot be read: it was written by another version of this program")]
    Garbled { kind: &'static str },
    #[error("a card keeps {most} records of kind {kind} at most")]
    Full { kind: &'static str, most: u32 },
    #[error("the card is no more")]
    NoCard,
    #[error("the machine gives no random numbers: {0}")]
    Random(getrandom::Error),
}

impl From<sqlx::Error> for RecordError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// What is kept of one card.
#[derive(Debug)]
pub struct Records<'a> {
    store: &'a Store,
    vault: &'a Vault,
    card: &'a CardId,
}

impl<'a> Records<'a> {
    /// The records of this card.
    #[must_use]
    pub const fn of(backend: &'a Backend, card: &'a CardId) -> Self {
        Self { store: &backend.store, vault: &backend.vault, card }
    }

    /// All of a kind, those changed first before the others.
    ///
    /// # Errors
    /// When the database fails or a record cannot be opened: a part is never taken for the whole.
    pub async fn all<T: Record>(&self) -> Result<Vec<T>, RecordError> {
        let rows = sqlx::query("SELECT id, sealed FROM record WHERE card = $1 AND kind = $2 ORDER BY changed, id")
            .bind(&self.card.0)
            .bind(T::KIND)
            .fetch_all(self.store.pool())
            .await?;
        rows.iter().map(|row| self.open(row)).collect()
    }

    /// The one of that name.
    ///
    /// # Errors
    /// As [`Records::all`].
    pub async fn one<T: Record>(&self, name: &str) -> Result<Option<T>, RecordError> {
        sqlx::query("SELECT id, sealed FROM record WHERE card = $1 AND kind = $2 AND id = $3")
            .bind(&self.card.0)
            .bind(T::KIND)
            .bind(T::id(self.vault, self.card, name))
            .fetch_optional(self.store.pool())
            .await?
            .map(|row| self.open(&row))
            .transpose()
    }

    /// Keeps a record in place of the one of its name. Whether there was none.
    ///
    /// # Errors
    /// When the card keeps as many as it can or is no more, or the database fails; nothing is changed then.
    pub async fn put<T: Record>(&self, record: &T, now: Timestamp) -> Result<bool, RecordError> {
        let id = T::id(self.vault, self.card, record.name());
        let plain = serde_json::to_vec(record).map(Zeroizing::new);
        let plain = plain.map_err(|_| RecordError::Garbled { kind: T::KIND })?;
        let sealed = self.vault.seal(&about(&self.card.0, T::KIND, &id), &plain);
        let mut transaction = self.store.write().await?;
        lock(&mut transaction, self.card).await?;
        let before = self.count::<T>(&mut transaction).await?;
        sqlx::query(
            "INSERT INTO record (card, kind, id, sealed, changed) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (card, kind, id) DO UPDATE SET sealed = excluded.sealed, changed = excluded.changed",
        )
        .bind(&self.card.0)
        .bind(T::KIND)
        .bind(&id)
        .bind(sealed)
        .bind(now.as_second())
        .execute(&mut *transaction)
        .await?;
        let after = self.count::<T>(&mut transaction).await?;
        if after > before && after > i64::from(T::MOST) {
            transaction.rollback().await?;
            return Err(RecordError::Full { kind: T::KIND, most: T::MOST });
        }
        transaction.commit().await?;
        Ok(after > before)
    }

    /// Deletes the record of that name. Whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove<T: Record>(&self, name: &str) -> Result<bool, RecordError> {
        let removed = sqlx::query("DELETE FROM record WHERE card = $1 AND kind = $2 AND id = $3")
            .bind(&self.card.0)
            .bind(T::KIND)
            .bind(T::id(self.vault, self.card, name))
            .execute(self.store.pool())
            .await?;
        Ok(removed.rows_affected() > 0)
    }

    async fn count<T: Record>(&self, connection: &mut AnyConnection) -> Result<i64, RecordError> {
        let row = sqlx::query("SELECT COUNT(*) FROM record WHERE card = $1 AND kind = $2")
            .bind(&self.card.0)
            .bind(T::KIND)
            .fetch_one(connection)
            .await?;
        Ok(row.try_get(0)?)
    }

    fn open<T: Record>(&self, row: &AnyRow) -> Result<T, RecordError> {
        let (id, sealed): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        open(self.vault, &self.card.0, &id, &sealed)
    }
}

/// The record of this id, whoever keeps it.
///
/// # Errors
/// As [`Records::all`].
pub async fn of_anyone<T: Record>(store: &Store, vault: &Vault, id: &str) -> Result<Option<T>, RecordError> {
    let row = sqlx::query("SELECT card, sealed FROM record WHERE kind = $1 AND id = $2")
        .bind(T::KIND)
        .bind(id)
        .fetch_optional(store.pool())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (card, sealed): (String, String) = (row.try_get(0)?, row.try_get(1)?);
    open(vault, &card, id, &sealed).map(Some)
}

/// Makes other writers of the card's records wait, and its deletion.
async fn lock(connection: &mut AnyConnection, card: &CardId) -> Result<(), RecordError> {
    let found = sqlx::query("UPDATE card SET id = id WHERE id = $1").bind(&card.0).execute(connection).await?;
    if found.rows_affected() == 0 { Err(RecordError::NoCard) } else { Ok(()) }
}

fn open<T: Record>(vault: &Vault, card: &str, id: &str, sealed: &str) -> Result<T, RecordError> {
    let plain = vault.open_sealed(&about(card, T::KIND, id), sealed);
    let plain = plain.map_err(|source| RecordError::Sealed { kind: T::KIND, source })?;
    serde_json::from_slice(&plain).map_err(|_| RecordError::Garbled { kind: T::KIND })
}

/// What a seal holds for: no record can take the place of another.
pub(super) fn about(card: &str, kind: &str, id: &str) -> String {
    format!("record {card} {kind} {id}")
}

/// A name in hexadecimal digits that only who has the pepper can find.
pub(super) fn keyed(vault: &Vault, about: &str, name: &str) -> String {
    hex(&vault.mac(about, name.as_bytes())[..NAME])
}
