//! What is held for phones: in memory only, and overwritten when it goes.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use tokio::task::AbortHandle;
use zeroize::Zeroizing;

use crate::server::http::Pace;
use crate::server::vault::random_token;

/// Minutes that a document is held.
pub const MINUTES: u32 = 30;
/// How often a document may be fetched.
pub const USES: u32 = 5;
/// The most documents at once.
pub const MOST: usize = 200;
/// Bytes of a document.
pub const LARGEST: usize = 1_000_000;
/// Bytes of all documents together.
pub const LARGEST_ALL: usize = 64_000_000;

/// What a document is looked up by: how long a search takes says nothing about the token itself.
type Key = [u8; 32];

/// Why a document cannot be held.
#[derive(Debug, thiserror::Error)]
pub enum TakeError {
    /// As many or as much as can be held; nothing of somebody's goes before its time.
    #[error("{MOST} documents or {LARGEST_ALL} bytes are held already")]
    Full,
    /// No token can be made.
    #[error("the machine gives no random numbers: {0}")]
    Random(getrandom::Error),
}

/// A document. Its bytes are overwritten when the last who has it lets it go.
#[derive(Clone)]
pub struct Pdf(Arc<Zeroizing<Vec<u8>>>);

impl AsRef<[u8]> for Pdf {
    fn as_ref(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl fmt::Debug for Pdf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pdf")
    }
}

/// What is left of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// Whole minutes.
    pub minutes: u32,
    /// How often it may still be fetched: 1 to [`USES`].
    pub uses: u32,
}

/// A document that waits.
struct Held {
    pdf: Pdf,
    ends: Timestamp,
    uses: u32,
    timer: AbortHandle,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.timer.abort();
    }
}

/// The documents that wait for phones. Cheap to clone; shown as their number.
#[derive(Clone)]
pub struct Takes {
    held: Arc<Mutex<HashMap<Key, Held>>>,
    /// Who asked for what is not there.
    ///
    /// A token's 128 bits are what keeps a document from strangers: no pace of guessing finds one. The limit keeps
    /// guesses from being work. It counts misses only, and one who has a right token is answered however many others
    /// behind the same address have none: a center's phones often share one, and nobody there can lock the others out.
    pub(super) misses: Pace,
}

impl Default for Takes {
    fn default() -> Self {
        Self { held: Arc::default(), misses: Pace::new(30, 1000) }
    }
}

impl fmt::Debug for Takes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Takes({})", self.held().len())
    }
}

impl Takes {
    /// Holds a document from `now` on for [`MINUTES`], or until it has been fetched [`USES`] times, and gives the token
    /// that opens it. A timer of tokio's runtime drops what nobody asks for again, however the clock is set meanwhile.
    ///
    /// # Errors
    /// When as much as can be held is held, or the machine gives no random numbers.
    ///
    /// # Panics
    /// Outside a runtime.
    pub fn put(&self, pdf: Zeroizing<Vec<u8>>, now: Timestamp) -> Result<String, TakeError> {
        let mut held = self.held();
        held.retain(|_, held| held.ends > now);
        let bytes: usize = held.values().map(|held| held.pdf.as_ref().len()).sum();
        if held.len() >= MOST || bytes + pdf.len() > LARGEST_ALL {
            return Err(TakeError::Full);
        }
        let token = random_token().map_err(TakeError::Random)?;
        let key = key(&token);
        let lasting = SignedDuration::from_mins(i64::from(MINUTES));
        let ends = now.saturating_add(lasting).unwrap_or(Timestamp::MAX);
        held.insert(key, Held { pdf: Pdf(Arc::new(pdf)), ends, uses: USES, timer: self.drop_in_time(key) });
        Ok(token)
    }

    fn drop_in_time(&self, key: Key) -> AbortHandle {
        let held = Arc::downgrade(&self.held);
        let timer = tokio::spawn(async move {
            tokio::time::sleep(Duration::from_mins(u64::from(MINUTES))).await;
            if let Some(held) = held.upgrade() {
                held.lock().unwrap_or_else(PoisonError::into_inner).remove(&key);
            }
        });
        timer.abort_handle()
    }

    /// What is left at `now` of the document that this token opens.
    #[must_use]
    pub fn left(&self, token: &str, now: Timestamp) -> Option<Left> {
        let held = self.held();
        let held = held.get(&key(token)).filter(|held| held.ends > now)?;
        let minutes = u32::try_from(held.ends.duration_since(now).as_mins()).unwrap_or(0);
        Some(Left { minutes, uses: held.uses })
    }

    /// The document that this token opens at `now`, without a use of it.
    #[must_use]
    pub fn look(&self, token: &str, now: Timestamp) -> Option<Pdf> {
        self.held().get(&key(token)).filter(|held| held.ends > now).map(|held| held.pdf.clone())
    }

    /// The document that this token opens at `now`. Counts as a use; after the last one it is no longer held.
    #[must_use]
    pub fn fetch(&self, token: &str, now: Timestamp) -> Option<Pdf> {
        let key = key(token);
        let mut all = self.held();
        let held = all.get_mut(&key).filter(|held| held.ends > now)?;
        let pdf = held.pdf.clone();
        held.uses -= 1;
        if held.uses == 0 {
            all.remove(&key);
        }
        Some(pdf)
    }

    /// Drops the document that this token opens. Whether there was one at `now`.
    #[must_use]
    pub fn delete(&self, token: &str, now: Timestamp) -> bool {
        self.held().remove(&key(token)).is_some_and(|held| held.ends > now)
    }

    fn held(&self) -> MutexGuard<'_, HashMap<Key, Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(token: &str) -> Key {
    Sha256::digest(token).into()
}
