//! Which keys belong to which database: with others nothing opens that clients keep, and nobody can sign in.

use std::path::PathBuf;

use sqlx::Row;

use super::settings::Settings;
use super::store::{Store, StoreError};
use super::vault::{Vault, VaultError, hex};

/// The keys cannot be used with the database.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum KeysError {
    #[error(
        "the keys of this database are not in {}. Put the copy of that file back, or name where it is: file in \
         [secrets] of the configuration. If it is lost: onestop-server secrets renew", path.display()
    )]
    Missing { path: PathBuf },
    #[error(
        "the keys in {} are those of another database. Put the right file back, or name where it is: file in \
         [secrets] of the configuration. If it is lost: onestop-server secrets renew", path.display()
    )]
    Others { path: PathBuf },
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What became of what the lost keys had closed.
#[derive(Debug, Clone, Copy)]
pub struct Renewed {
    /// Cards deleted, with all that they kept.
    pub cards: u64,
    /// Bookings deleted.
    pub bookings: u64,
}

/// Opens the keys of the database. A database that has none yet gets those of the settings' file, which is made where
/// it is missing.
///
/// # Errors
/// When the file is missing or other keys are in it than those with which the database was written, or either cannot
/// be read.
pub async fn open(store: &Store, settings: &Settings) -> Result<Vault, KeysError> {
    let path = settings.secrets.clone();
    let marked = mark(store).await?;
    if marked.is_some() && !path.exists() {
        return Err(KeysError::Missing { path });
    }
    let vault = Vault::open(&path)?;
    let own = of(&vault);
    if marked.is_none() {
        sqlx::query("INSERT INTO keys (one, mark) VALUES (1, $1) ON CONFLICT DO NOTHING")
            .bind(&own)
            .execute(store.pool())
            .await
            .map_err(StoreError::from)?;
    }
    // Another server may have been the first.
    if mark(store).await? == Some(own) { Ok(vault) } else { Err(KeysError::Others { path }) }
}

/// Goes on with the keys in the settings' file, made where it is missing, in place of those that are lost: everything
/// that only those opened is deleted, and kiosks have to enrol again.
///
/// # Errors
/// When the keys or the database cannot be read or changed.
pub async fn renew(store: &Store, settings: &Settings) -> Result<Renewed, KeysError> {
    let vault = Vault::open(&settings.secrets)?;
    Ok(clear(store, &of(&vault)).await?)
}

async fn clear(store: &Store, mark: &str) -> Result<Renewed, StoreError> {
    let mut transaction = store.write().await?;
    let mut counts = [0; 2];
    for (statement, count) in [
        ("DELETE FROM record", None),
        ("DELETE FROM session", None),
        ("DELETE FROM card_tries", None),
        ("DELETE FROM kiosk_tries", None),
        ("DELETE FROM booking", Some(1)),
        ("DELETE FROM card", Some(0)),
        ("DELETE FROM enrolment", None),
        ("UPDATE kiosk SET revoked = COALESCE(revoked, added)", None),
        ("UPDATE audit SET card = NULL", None),
        ("DELETE FROM keys", None),
    ] {
        let done = sqlx::query(statement).execute(&mut *transaction).await?;
        if let Some(at) = count {
            counts[at] = done.rows_affected();
        }
    }
    sqlx::query("INSERT INTO keys (one, mark) VALUES (1, $1)").bind(mark).execute(&mut *transaction).await?;
    transaction.commit().await?;
    let [cards, bookings] = counts;
    Ok(Renewed { cards, bookings })
}

/// What tells these keys from others.
fn of(vault: &Vault) -> String {
    hex(&vault.mac("mark of the keys", b"onestop"))
}

async fn mark(store: &Store) -> Result<Option<String>, StoreError> {
    let row = sqlx::query("SELECT mark FROM keys").fetch_optional(store.pool()).await?;
    Ok(row.map(|row| row.try_get(0)).transpose()?)
}
