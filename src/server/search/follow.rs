//! How the index follows the database.

use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

use super::SearchError;
use super::snapshot::Snapshot;
use super::storage::{Stamp, Storage};
use crate::server::listings::Changed;
use crate::server::store::{Revision, Store, StoreError};

/// Listings read from the database at a time.
const BATCH: u32 = 200;
/// Batches read ahead of the writing.
const AHEAD: usize = 2;

/// Brings the index to the state of the database.
pub struct Follower {
    store: Store,
    data_dir: PathBuf,
    storage: Option<Storage>,
    /// Whether the index has failed and must be built anew.
    distrusted: bool,
}

impl Follower {
    /// A follower that has not opened its index yet.
    pub fn new(store: Store, data_dir: &Path) -> Self {
        Self { store, data_dir: data_dir.to_owned(), storage: None, distrusted: false }
    }

    /// The index as of now. Where it turns out broken, it is built anew.
    ///
    /// # Errors
    /// When the database fails or no index can be made.
    pub async fn begin(&mut self) -> Result<Snapshot, SearchError> {
        let begun = match self.catch_up(None).await {
            Err(error) if self.distrusted => {
                tracing::warn!(%error, "the search index is built anew");
                self.catch_up(None).await?
            }
            begun => begun?,
        };
        match begun {
            Some(snapshot) => Ok(snapshot),
            None => unreachable!("without a snapshot there is always one to make"),
        }
    }

    /// Has the index built anew at the next catch-up.
    pub const fn distrust(&mut self) {
        self.distrusted = true;
    }

    /// The index as of now; nothing where `current` is that.
    ///
    /// # Errors
    /// When the database or the index fails; the index is built anew next time.
    pub async fn catch_up(&mut self, current: Option<Arc<Snapshot>>) -> Result<Option<Snapshot>, SearchError> {
        let target = self.store.revision().await?;
        let stamp = Stamp::of(&target);
        if !self.distrusted && current.as_ref().is_some_and(|current| current.stamp.as_ref() == Some(&stamp)) {
            return Ok(None);
        }
        let caught_up = self.advance(target, stamp, current).await;
        if let Err(error) = &caught_up {
            self.distrusted = !matches!(error, SearchError::Store(_));
        }
        caught_up.map(Some)
    }

    async fn advance(
        &mut self,
        target: Revision,
        stamp: Stamp,
        current: Option<Arc<Snapshot>>,
    ) -> Result<Snapshot, SearchError> {
        let storage = self.storage_towards(target).await?;
        let from = storage.stamp.as_ref().map_or(0, |stamp| stamp.revision);
        let (batches, inbox) = mpsc::channel(AHEAD);
        let writing = spawn_blocking(move || {
            let mut storage = storage;
            if storage.stamp.as_ref() != Some(&stamp) {
                storage.take_over(inbox, stamp)?;
            }
            let snapshot = Snapshot::load(&storage, current.as_deref())?;
            Ok::<_, SearchError>((storage, snapshot))
        });
        let fed = self.feed(from, batches).await;
        let (storage, snapshot) = writing.await??;
        self.storage = Some(storage);
        fed?;
        Ok(snapshot)
    }

    /// The index, emptied where what it holds does not lead to `target`.
    async fn storage_towards(&mut self, target: Revision) -> Result<Storage, SearchError> {
        let (open, distrusted) = (self.storage.take(), mem::take(&mut self.distrusted));
        let data_dir = self.data_dir.clone();
        let opening = spawn_blocking(move || {
            let storage = open.map_or_else(|| Storage::open(&data_dir), Ok)?;
            let leads = storage.stamp.as_ref().is_none_or(|stamp| stamp.leads_to(&target));
            if leads && !distrusted { Ok(storage) } else { storage.emptied() }
        });
        opening.await?
    }

    /// Sends what changed after the revision `from`, and `None` at the end.
    async fn feed(&self, from: i64, batches: mpsc::Sender<Option<Changed>>) -> Result<(), StoreError> {
        let mut next = None;
        loop {
            // Where nobody takes it, the writer needs nothing or has failed: it tells.
            if batches.is_closed() {
                return Ok(());
            }
            let mut changed = self.store.changed(from, next.as_ref(), BATCH).await?;
            next = changed.next.take();
            if batches.send(Some(changed)).await.is_err() {
                return Ok(());
            }
            if next.is_none() {
                let _ = batches.send(None).await;
                return Ok(());
            }
        }
    }
}
