//! All that is sealed, sealed anew with the newest key.

use std::collections::BTreeSet;
use std::path::Path;

use sqlx::any::Any;
use sqlx::{AssertSqlSafe, Row};

use super::store::{self, RecordError};
use crate::server::cards::about_nickname;
use crate::server::meetings::about_guest;
use crate::server::store::{Store, StoreError};
use crate::server::vault::{Vault, VaultError};

/// Letters with which a sealed text tells its key: `v1.`, 16 hexadecimal digits, and a dot.
const HEAD: usize = 20;

/// Rows that are read at once.
const AT_ONCE: i64 = 500;

/// A column of sealed texts.
struct Column {
    table: &'static str,
    /// The table's primary key.
    key: &'static [&'static str],
    name: &'static str,
    /// What the seal of the row with that key holds for.
    about: fn(&[String]) -> String,
}

/// Every column of sealed texts that there is.
const SEALED: &[Column] = &[
    Column { table: "card", key: &["id"], name: "nickname", about: |key| about_nickname(&key[0]) },
    Column { table: "booking", key: &["id"], name: "name", about: |key| about_guest(&key[0]) },
    Column {
        table: "record",
        key: &["card", "kind", "id"],
        name: "sealed",
        about: |key| store::about(&key[0], &key[1], &key[2]),
    },
];

/// What a rotation did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rotated {
    /// Texts that were sealed anew.
    pub texts: u64,
}

/// The keys were not rotated, or not to the end. What is kept can be read all the same; run it again.
#[derive(Debug, thiserror::Error)]
pub enum RotateError {
    /// The file of keys cannot be changed.
    #[error(transparent)]
    Keys(#[from] VaultError),
    /// The database fails, or something in it cannot be opened.
    #[error("{0}\nNot all is sealed with the new key. Run it again.")]
    Records(#[from] RecordError),
}

impl From<StoreError> for RotateError {
    fn from(error: StoreError) -> Self {
        Self::Records(error.into())
    }
}

/// Drops the keys that nothing has been sealed with since the last rotation, takes a new one, and seals everything with
/// it. Servers go on meanwhile: they read the file of keys again by themselves.
///
/// # Errors
/// When the file of keys at `path` or the database cannot be changed, or something cannot be opened.
pub async fn rotate(store: &Store, path: &Path) -> Result<Rotated, RotateError> {
    Vault::retire(path, &used(store).await?)?;
    let vault = Vault::rotate(path)?;
    let (mut texts, mut found) = (0, u64::MAX);
    // A server may have sealed something with the old key while this went over the tables.
    while found > 0 {
        found = reseal(store, &vault).await?;
        texts += found;
    }
    Ok(Rotated { texts })
}

/// The ids of the keys that something is sealed with.
async fn used(store: &Store) -> Result<BTreeSet<String>, StoreError> {
    let mut used = BTreeSet::new();
    for Column { table, name, .. } in SEALED {
        let sql = format!("SELECT DISTINCT SUBSTR({name}, 1, {HEAD}) FROM {table} WHERE {name} IS NOT NULL");
        for row in sqlx::query::<Any>(AssertSqlSafe(sql)).fetch_all(store.pool()).await? {
            let head: String = row.try_get(0)?;
            used.extend(Vault::key_of(&head).map(str::to_owned));
        }
    }
    Ok(used)
}

/// Seals with the newest key what is sealed with another. How many texts that were.
async fn reseal(store: &Store, vault: &Vault) -> Result<u64, RecordError> {
    let mut sealed = 0;
    for column in SEALED {
        let mut after = vec![String::new(); column.key.len()];
        while let Some((last, count)) = batch(store, vault, column, &after).await? {
            after = last;
            sealed += count;
        }
    }
    Ok(sealed)
}

/// Seals the next rows after a key. The key of the last of them, and how many were sealed anew.
///
/// Each row for itself: who changes one meanwhile does not wait, and what they write stays.
async fn batch(
    store: &Store,
    vault: &Vault,
    column: &Column,
    after: &[String],
) -> Result<Option<(Vec<String>, u64)>, RecordError> {
    let Column { table, key, name, about } = column;
    let keys = key.join(", ");
    let places = |from: usize| (from..from + key.len()).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ");
    let select = format!(
        "SELECT {keys}, {name} FROM {table} WHERE ({keys}) > ({}) AND {name} IS NOT NULL ORDER BY {keys} \
         LIMIT {AT_ONCE}",
        places(1),
    );
    let update = format!("UPDATE {table} SET {name} = $1 WHERE {name} = $2 AND ({keys}) = ({})", places(3));
    let query = after.iter().fold(sqlx::query::<Any>(AssertSqlSafe(select)), sqlx::query::Query::bind);
    let (mut last, mut count) = (None, 0);
    for row in query.fetch_all(store.pool()).await? {
        let key = (0..key.len()).map(|place| row.try_get(place)).collect::<Result<Vec<String>, _>>()?;
        let old: String = row.try_get(key.len())?;
        if vault.is_old(&old) {
            let about = about(&key);
            let plain = vault.open_sealed(&about, &old);
            let plain = plain.map_err(|source| RecordError::Sealed { kind: column.table, source })?;
            let query = sqlx::query::<Any>(AssertSqlSafe(update.clone())).bind(vault.seal(&about, &plain)).bind(old);
            let query = key.iter().fold(query, sqlx::query::Query::bind);
            count += query.execute(store.pool()).await?.rows_affected();
        }
        last = Some(key);
    }
    Ok(last.map(|last| (last, count)))
}
