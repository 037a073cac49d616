//! The database: SQLite in a file, or PostgreSQL for many servers. Every statement is written once for both.

pub mod migrations;
mod url;

use std::time::{Duration, Instant};

use sqlx::any::{Any, AnyPoolOptions, install_default_drivers};
use sqlx::{AnyConnection, AnyPool, Connection, Executor, Row, Transaction};

pub use url::{DatabaseUrl, Dialect};

/// How long to wait for the database before giving up.
const PATIENCE: Duration = Duration::from_secs(10);
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(20);
/// Connections at most: a kiosk needs one or two; a server answers most requests from its index.
const CONNECTIONS: u32 = 8;
/// Writers wait their turn for so long, because an import holds the database for seconds.
const SQLITE_MANNERS: &str = "PRAGMA busy_timeout = 60000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; \
     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -2000";

/// The database cannot be opened, or does not do as asked.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum StoreError {
    #[error("cannot open the database {url}: {source}")]
    Unreachable { url: DatabaseUrl, source: sqlx::Error },
    #[error(
        "the database is newer than this program: it has schema {version}, the program knows {known}. \
         Update the program"
    )]
    Newer { version: i64, known: usize },
    #[error("the database has another history: schema {version} ({name}) is not this program's. Use another database")]
    OtherHistory { version: i64, name: &'static str },
    #[error("the database failed: {0}")]
    Failed(#[from] sqlx::Error),
    #[error("the listing {id} cannot be read from the database: {source}")]
    Garbled { id: String, source: serde_json::Error },
}

/// Which database it is and how often it has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Other after the database has been replaced by another.
    pub database: String,
    /// Raised by every commit that changes a listing.
    pub number: i64,
}

/// An open database of the newest schema. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    pool: AnyPool,
    dialect: Dialect,
}

impl Store {
    /// Opens the database, makes it where it is missing (SQLite), and brings its schema forward.
    ///
    /// # Errors
    /// When it cannot be reached or migrated.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        Self::open_at(url, migrations::ALL).await
    }

    /// Opens the database and brings its schema to the last of `migrations`.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_at(url: &DatabaseUrl, migrations: &'static [migrations::Migration]) -> Result<Self, StoreError> {
        install_default_drivers();
        let dialect = url.dialect();
        let unreachable = |source| StoreError::Unreachable { url: url.clone(), source };
        let address = url.for_driver();
        let connecting = async {
            let mut connection = AnyConnection::connect(&address).await?;
            greet(&mut connection, dialect).await?;
            Ok::<_, sqlx::Error>(connection)
        };
        let mut connection = tokio::time::timeout(PATIENCE, connecting)
            .await
            .map_err(|_| unreachable(sqlx::Error::PoolTimedOut))?
            .map_err(unreachable)?;
        migrations::migrate(&mut connection, dialect, migrations).await?;
        connection.close().await?;
        let mut options = AnyPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .after_connect(move |connection, _| Box::pin(greet(connection, dialect)));
        if dialect == Dialect::Sqlite {
            // A file does not go away: nothing to look after, and an idle kiosk sleeps.
            options = options.idle_timeout(None).max_lifetime(None).test_before_acquire(false);
        }
        let pool = options.connect_lazy(&address).map_err(unreachable)?;
        Ok(Self { pool, dialect })
    }

    /// Which database it is and how often it has changed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn revision(&self) -> Result<Revision, StoreError> {
        let row = sqlx::query("SELECT database_id, revision FROM state").fetch_one(&self.pool).await?;
        Ok(Revision { database: row.try_get(0)?, number: row.try_get(1)? })
    }

    /// Ends all connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    pub(super) fn pool(&self) -> &AnyPool {
        &self.pool
    }

    /// Begins to write; other writers wait.
    pub(super) async fn write(&self) -> Result<Transaction<'static, Any>, StoreError> {
        Ok(self.pool.begin_with(begin(self.dialect)).await?)
    }
}

/// SQLite must take its lock at once: a reader that turns writer later may find that it cannot.
const fn begin(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "BEGIN IMMEDIATE",
        Dialect::Postgres => "BEGIN",
    }
}

async fn greet(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), sqlx::Error> {
    if dialect != Dialect::Sqlite {
        return Ok(());
    }
    let since = Instant::now();
    loop {
        match connection.execute(SQLITE_MANNERS).await {
            // To change the journal SQLite does not wait for others, as it does to write.
            Err(error) if is_busy(&error) && since.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
            greeted => return greeted.map(drop),
        }
    }
}

/// Whether another connection holds an SQLite file (`SQLITE_BUSY`).
fn is_busy(error: &sqlx::Error) -> bool {
    error.as_database_error().and_then(sqlx::error::DatabaseError::code).is_some_and(|code| code == "5")
}
