//! The schema's history: forward only, each step once, the whole walk in one transaction.

use std::hash::{BuildHasher, RandomState};

use sha2::{Digest, Sha256};
use sqlx::{AnyConnection, Connection, Row, raw_sql};

use super::{Dialect, StoreError};

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Counted from 1, without gaps.
    pub version: i64,
    /// What it brings.
    pub name: &'static str,
    /// Statements that both databases understand.
    pub sql: &'static str,
}

/// All steps, oldest first. A step that has been released never changes.
pub const ALL: &[Migration] = &[
    Migration { version: 1, name: "listings", sql: include_str!("migrations/0001_listings.sql") },
    Migration { version: 2, name: "help", sql: include_str!("migrations/0002_help.sql") },
    Migration { version: 3, name: "labor", sql: include_str!("migrations/0003_labor.sql") },
    Migration { version: 4, name: "meetings", sql: include_str!("migrations/0004_meetings.sql") },
    Migration { version: 5, name: "kiosks", sql: include_str!("migrations/0005_kiosks.sql") },
    Migration { version: 6, name: "cards", sql: include_str!("migrations/0006_cards.sql") },
    Migration { version: 7, name: "records", sql: include_str!("migrations/0007_records.sql") },
    Migration { version: 8, name: "keys", sql: include_str!("migrations/0008_keys.sql") },
];

/// Names the advisory lock under which PostgreSQL servers migrate one after the other.
const LOCK: i64 = 0x6f6e_6573_746f_7001;

impl Migration {
    /// The SHA-256 of its statements, in hexadecimal digits.
    #[must_use]
    pub fn checksum(&self) -> String {
        format!("{:x}", Sha256::digest(self.sql))
    }
}

/// Brings the database to the last of `migrations`.
///
/// # Errors
/// When the database is newer than `migrations`, has another history, or fails.
pub async fn migrate(
    connection: &mut AnyConnection,
    dialect: Dialect,
    migrations: &'static [Migration],
) -> Result<(), StoreError> {
    let mut transaction = connection.begin_with(super::begin(dialect)).await?;
    if dialect == Dialect::Postgres {
        sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).execute(&mut *transaction).await?;
    }
    raw_sql(
        "CREATE TABLE IF NOT EXISTS migrations \
         (version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)",
    )
    .execute(&mut *transaction)
    .await?;
    let applied =
        sqlx::query("SELECT version, checksum FROM migrations ORDER BY version").fetch_all(&mut *transaction).await?;
    for row in &applied {
        let (version, checksum): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
        match migrations.iter().find(|migration| migration.version == version) {
            None => return Err(StoreError::Newer { version, known: migrations.len() }),
            Some(migration) if migration.checksum() != checksum => {
                return Err(StoreError::OtherHistory { version, name: migration.name });
            }
            Some(_) => {}
        }
    }
    for migration in &migrations[applied.len()..] {
        raw_sql(migration.sql).execute(&mut *transaction).await?;
        sqlx::query("INSERT INTO migrations (version, name, checksum) VALUES ($1, $2, $3)")
            .bind(migration.version)
            .bind(migration.name)
            .bind(migration.checksum())
            .execute(&mut *transaction)
            .await?;
        tracing::info!(version = migration.version, name = migration.name, "database brought forward");
    }
    if !migrations.is_empty() {
        sqlx::query("INSERT INTO state (only_row, database_id, revision) VALUES (1, $1, 0) ON CONFLICT DO NOTHING")
            .bind(random_id())
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Tells databases apart: 32 random hexadecimal digits.
fn random_id() -> String {
    let random = || RandomState::new().hash_one(std::time::SystemTime::now());
    format!("{:016x}{:016x}", random(), random())
}
