//! Kiosks at which codes are typed that open nothing.
//!
//! A code has 11 digits of its own: with 500 bookings of guests one in 200 million opens one. At 30 misses in ten
//! minutes a kiosk tries 180 in an hour, and needs a million hours for one that opens.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::server::kiosks::KioskId;

/// For how long misses are counted.
pub const WINDOW: SignedDuration = SignedDuration::from_mins(10);
/// The most misses of one kiosk in that time.
const MOST: u32 = 30;

/// The misses of the last minutes, in the memory of this server. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Misses(Arc<Mutex<HashMap<KioskId, Counted>>>);

#[derive(Debug)]
struct Counted {
    since: Timestamp,
    misses: u32,
}

impl Counted {
    fn is_over(&self, now: Timestamp) -> bool {
        let passed = now.duration_since(self.since);
        passed.is_negative() || passed >= WINDOW
    }
}

impl Misses {
    /// Whether this kiosk has missed as often as it may, so that not even a right code is looked up at `now`.
    #[must_use]
    pub fn are_too_many(&self, kiosk: &KioskId, now: Timestamp) -> bool {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(kiosk).is_some_and(|counted| counted.misses >= MOST && !counted.is_over(now))
    }

    /// Counts a miss of this kiosk.
    pub fn count(&self, kiosk: &KioskId, now: Timestamp) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let counted = all.entry(kiosk.clone()).or_insert(Counted { since: now, misses: 0 });
        if counted.is_over(now) {
            *counted = Counted { since: now, misses: 0 };
        }
        counted.misses = counted.misses.saturating_add(1);
    }
}
