//! Those who ask for documents that are not there.
//!
//! A token's 128 bits are what keeps a document from strangers: no pace of guessing finds one. The limit keeps guesses
//! from being work. It counts misses only, and one who has a right token is answered however many others behind the
//! same address have none: a center's phones often share one, and nobody there can lock the others out.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Minutes for which misses are counted.
pub const MINUTES: i64 = 10;
/// The most misses of one address in that time.
const OF_ONE: u32 = 30;
/// The most misses of all in that time.
const OF_ALL: u32 = 1000;

/// The misses of the last minutes.
#[derive(Debug, Clone, Default)]
pub struct Misses(Arc<Mutex<Counted>>);

#[derive(Debug, Default)]
struct Counted {
    since: Timestamp,
    all: u32,
    of: HashMap<IpAddr, u32>,
}

impl Misses {
    /// Counts a miss of this address at `now`. Whether it is one too many.
    #[must_use]
    pub fn count(&self, address: IpAddr, now: Timestamp) -> bool {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = now.duration_since(counted.since);
        if passed.is_negative() || passed >= SignedDuration::from_mins(MINUTES) {
            *counted = Counted { since: now, ..Counted::default() };
        }
        counted.all = counted.all.saturating_add(1);
        // More addresses than misses are never kept.
        if counted.all > OF_ALL {
            return true;
        }
        let misses = counted.of.entry(network(address)).or_default();
        *misses += 1;
        *misses > OF_ONE
    }
}

/// Whose address it is: a home or an office has one of version 4, and a whole /64 of version 6.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from(u128::from(address) & !u128::from(u64::MAX))),
        address @ IpAddr::V4(_) => address,
    }
}
