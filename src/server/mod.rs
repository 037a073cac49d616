//! The backend: imports, store, search, HTTP.

pub mod cards;
pub mod embedded;
pub mod help;
pub mod http;
pub mod import;
pub mod keys;
pub mod kiosks;
pub mod labor;
pub mod listings;
pub mod me;
pub mod meetings;
pub mod search;
pub mod settings;
pub mod store;
pub mod takes;
pub mod vault;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::search::{Search, SearchError};
use self::settings::Settings;
use self::store::{Store, StoreError};
use self::vault::Vault;

/// The backend cannot do its work.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum ServerError {
    #[error("cannot write to the data folder {}: {source}. Name another with --data-dir", path.display())]
    DataFolder { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Search(#[from] SearchError),
    #[error(transparent)]
    Keys(#[from] keys::KeysError),
    #[error("the meetings cannot be put in order: {0}")]
    Meetings(#[from] meetings::Refused),
    #[error("cannot listen on {address}: {source}. Choose another address or port with --listen")]
    Listen { address: String, source: io::Error },
    #[error("cannot listen to signals: {0}")]
    Signals(io::Error),
    #[error("the backend ended while it was starting")]
    Interrupted,
}

/// An open backend. Cheap to clone.
#[derive(Clone)]
pub struct Backend {
    /// Where it keeps things, and its rules.
    pub settings: Arc<Settings>,
    /// The truth.
    pub store: Store,
    /// What finds it.
    pub search: Search,
    /// What work pays: what is kept of it in memory.
    pub labor: labor::Figures,
    /// What phones take along.
    pub takes: takes::Takes,
    /// Who tries to enrol as a kiosk.
    pub enrolling: http::Pace,
    /// Who types codes that open no booking.
    pub misses: meetings::Misses,
    /// The keys of what clients keep.
    pub vault: Vault,
}

impl std::fmt::Debug for Backend {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Backend").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Backend {
    /// Opens the database, the keys and the search; each is made where it is missing.
    ///
    /// # Errors
    /// When the data folder cannot be written, or the database, the keys or the search cannot be opened.
    pub async fn open(settings: Settings) -> Result<Self, ServerError> {
        let store = open_store(&settings).await?;
        let vault = keys::open(&store, &settings).await?;
        listings::seed(&store, &settings).await?;
        labor::seed(&store, &settings).await?;
        meetings::seed(&store, &settings).await?;
        store.forget_orphans(settings.clock.now()).await?;
        let search = Search::open(store.clone(), &settings.data_dir).await?;
        let labor = labor::Figures::new(store.clone());
        let takes = takes::Takes::default();
        let misses = meetings::Misses::default();
        Ok(Self { settings: Arc::new(settings), store, search, labor, takes, enrolling: kiosks::pace(), misses, vault })
    }
}

/// Opens the database that the settings name; the data folder is made where it is missing.
///
/// # Errors
/// When the data folder cannot be written or the database cannot be opened.
pub async fn open_store(settings: &Settings) -> Result<Store, ServerError> {
    let path = settings.data_dir.clone();
    make_writable(&path).map_err(|source| ServerError::DataFolder { path, source })?;
    Ok(Store::open(&settings.database).await?)
}

/// Makes the folder and a file in it, to fail early and clearly.
fn make_writable(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let trial = folder.join(".writable");
    std::fs::write(&trial, [])?;
    std::fs::remove_file(trial)
}
