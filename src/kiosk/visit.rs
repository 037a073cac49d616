//! What happens between two clients: from the first touch to the wipe.

use tokio::time::Instant;

use super::nav::Nav;
use super::overlay::Overlay;
use crate::i18n::Language;

/// Tells one visit from every other. An answer to an earlier one is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Epoch(pub u64);

/// One client's time at the kiosk. Dropping it forgets everything of theirs.
#[derive(Debug)]
pub struct Visit {
    pub language: Language,
    pub nav: Nav,
    pub overlay: Option<Overlay>,
    /// The last touch or key.
    pub active: Instant,
}
