//! The index on disk: opened, judged, built anew, written.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tantivy::{Index, IndexWriter, Term};
use tokio::sync::mpsc;

use super::SearchError;
use super::schema::{FORMAT, Fields, key};
use crate::server::listings::Changed;
use crate::server::store::Revision;

/// Memory of the one writing thread, in bytes, while it writes.
const WRITER_MEMORY: usize = 20_000_000;

/// What an index was made of. It lies in the index itself, so that both change together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    format: u32,
    database: String,
    pub revision: i64,
}

impl Stamp {
    /// The stamp of an index that holds this revision.
    #[must_use]
    pub fn of(revision: &Revision) -> Self {
        Self { format: FORMAT, database: revision.database.clone(), revision: revision.number }
    }

    /// Whether an index of this stamp can be brought to the revision by adding what changed.
    #[must_use]
    pub fn leads_to(&self, revision: &Revision) -> bool {
        self.format == FORMAT && self.database == revision.database && self.revision <= revision.number
    }
}

/// One index, on disk where this process is the only one to have it, else in memory.
#[derive(Debug)]
pub struct Storage {
    pub index: Index,
    pub fields: Fields,
    /// Nothing where the index is empty and new.
    pub stamp: Option<Stamp>,
    folder: Option<Folder>,
}

/// The index's folder, and the lock that keeps other processes off.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    _lock: File,
}

impl Folder {
    /// The folder below `data_dir`, unless another process has it or it cannot be written.
    fn take(data_dir: &Path) -> io::Result<Option<Self>> {
        let lock = File::options().create(true).write(true).truncate(false).open(data_dir.join("index.lock"))?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Self { path: data_dir.join("index"), _lock: lock })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

impl Storage {
    /// The index below `data_dir`, as it is where it is whole and of this format, else empty.
    ///
    /// # Errors
    /// When no index can be made, not even in memory.
    pub fn open(data_dir: &Path) -> Result<Self, SearchError> {
        let fields = Fields::new();
        let folder = Folder::take(data_dir).unwrap_or_else(|error| {
            tracing::warn!(%error, "the search index is kept in memory");
            None
        });
        if let Some(folder) = folder {
            match existing(&folder.path, &fields) {
                Ok(Some((index, stamp))) => {
                    return Ok(Self { index, fields, stamp: Some(stamp), folder: Some(folder) });
                }
                Ok(None) => {}
                Err(error) => tracing::warn!(%error, "the search index is unusable and built anew"),
            }
            return Self::empty(fields, Some(folder));
        }
        Self::empty(fields, None)
    }

    /// The same index without its contents.
    ///
    /// # Errors
    /// As [`Storage::open`].
    pub fn emptied(self) -> Result<Self, SearchError> {
        Self::empty(self.fields, self.folder)
    }

    fn empty(fields: Fields, folder: Option<Folder>) -> Result<Self, SearchError> {
        let on_disk = folder.and_then(|folder| match create(&folder.path, &fields) {
            Ok(index) => Some((index, folder)),
            Err(error) => {
                tracing::warn!(%error, "the search index is kept in memory");
                None
            }
        });
        let (index, folder) = match on_disk {
            Some((index, folder)) => (index, Some(folder)),
            None => (Index::builder().schema(fields.schema.clone()).create_in_ram()?, None),
        };
        Ok(Self { index, fields, stamp: None, folder })
    }

    /// Takes over all batches and becomes of `stamp`; a channel that ends without `None` changes nothing.
    ///
    /// # Errors
    /// When the index cannot be written.
    pub fn take_over(&mut self, mut batches: mpsc::Receiver<Option<Changed>>, stamp: Stamp) -> Result<(), SearchError> {
        Fields::register(&self.index);
        let mut writer: IndexWriter = self.index.writer_with_num_threads(1, WRITER_MEMORY)?;
        loop {
            match batches.blocking_recv() {
                Some(Some(batch)) => self.write(&writer, &batch)?,
                Some(None) => break,
                None => return Ok(()),
            }
        }
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&serde_json::to_string(&stamp)?);
        commit.commit()?;
        writer.wait_merging_threads()?;
        self.stamp = Some(stamp);
        Ok(())
    }

    fn write(&self, writer: &IndexWriter, batch: &Changed) -> Result<(), SearchError> {
        let delete = |id| writer.delete_term(Term::from_field_u64(self.fields.key, key(id)));
        for id in &batch.removed {
            delete(id);
        }
        for kept in &batch.kept {
            if self.stamp.is_some() {
                delete(&kept.id);
            }
            writer.add_document(self.fields.document(kept)?)?;
        }
        Ok(())
    }
}

/// The index in the folder, where there is one that can be used.
fn existing(folder: &Path, fields: &Fields) -> tantivy::Result<Option<(Index, Stamp)>> {
    if !folder.join("meta.json").exists() {
        return Ok(None);
    }
    let index = Index::open_in_dir(folder)?;
    let stamp = index.load_metas()?.payload.and_then(|payload| serde_json::from_str::<Stamp>(&payload).ok());
    let usable = stamp.filter(|stamp| stamp.format == FORMAT && index.schema() == fields.schema);
    match usable {
        Some(stamp) if index.validate_checksum()?.is_empty() => Ok(Some((index, stamp))),
        _ => Ok(None),
    }
}

fn create(folder: &Path, fields: &Fields) -> tantivy::Result<Index> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => fs::create_dir_all(folder)?,
    }
    Index::builder().schema(fields.schema.clone()).create_in_dir(folder)
}
