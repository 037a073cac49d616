//! Search: an index built from the database, following its changes, never the truth. It may be deleted at any time.

mod filter;
mod follow;
mod kinds;
mod page;
mod phrases;
mod query;
mod schema;
mod snapshot;
mod storage;
mod suggest;
mod words;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};
use tokio::task::{JoinError, spawn_blocking};

pub use filter::Filter;
pub use page::Wanted;
pub use query::Typed;
pub use schema::{hours_bit, kind_code};

use self::follow::Follower;
use self::snapshot::Snapshot;
use super::store::{Store, StoreError};
use crate::api::listings::{Page, Suggestions};

/// How often, at most, the database is asked whether it has changed.
const PACE: Duration = Duration::from_secs(1);
/// How long a search waits for the index to catch up before it answers from what was.
const PATIENCE: Duration = Duration::from_millis(200);

/// The index cannot be built or read.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum SearchError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the search index failed: {0}")]
    Index(#[from] tantivy::TantivyError),
    #[error("the search index holds what it should not: {0}")]
    Content(#[from] serde_json::Error),
    #[error("the search index failed: {0}")]
    Crashed(#[from] JoinError),
}

/// The search over one database. Cheap to clone.
#[derive(Clone)]
pub struct Search {
    snapshot: Arc<RwLock<Arc<Snapshot>>>,
    /// Held while catching up.
    follower: Arc<AsyncMutex<Follower>>,
    asked: Arc<Mutex<Instant>>,
}

impl Search {
    /// Opens the index below `data_dir` and brings it to the state of the database.
    ///
    /// # Errors
    /// When the database fails or no index can be made.
    pub async fn open(store: Store, data_dir: &Path) -> Result<Self, SearchError> {
        let mut follower = Follower::new(store, data_dir);
        let snapshot = Arc::new(follower.begin().await?);
        Ok(Self {
            snapshot: Arc::new(RwLock::new(snapshot)),
            follower: Arc::new(AsyncMutex::new(follower)),
            asked: Arc::new(Mutex::new(Instant::now())),
        })
    }

    /// The page that is wanted.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub async fn page(&self, wanted: Wanted) -> Result<Page, SearchError> {
        self.read(move |snapshot| snapshot.page(&wanted)).await
    }

    /// What may be meant by the letters typed so far.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub async fn suggest(&self, typed: String, filter: Filter) -> Result<Suggestions, SearchError> {
        self.read(move |snapshot| Ok(snapshot.suggest(&typed, &filter)?)).await
    }

    async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Snapshot) -> Result<T, SearchError> + Send + 'static,
    ) -> Result<T, SearchError> {
        self.follow().await;
        let snapshot = self.snapshot();
        let answer = spawn_blocking(move || read(&snapshot)).await.map_err(SearchError::from).flatten();
        if answer.is_err() {
            self.follower.lock().await.distrust();
        }
        answer
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes over what has changed in the database; a short catch-up is waited for, a long one goes on meanwhile.
    async fn follow(&self) {
        if !self.is_due() {
            return;
        }
        let Ok(follower) = Arc::clone(&self.follower).try_lock_owned() else { return };
        let catching_up = tokio::spawn(self.clone().catch_up(follower));
        let _ = tokio::time::timeout(PATIENCE, catching_up).await;
    }

    /// Whether it is time to ask the database again.
    fn is_due(&self) -> bool {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let due = asked.elapsed() >= PACE;
        if due {
            *asked = Instant::now();
        }
        due
    }

    async fn catch_up(self, mut follower: OwnedMutexGuard<Follower>) {
        match follower.catch_up(Some(self.snapshot())).await {
            Ok(Some(snapshot)) => {
                *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
            }
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "search answers from what it had"),
        }
    }
}
