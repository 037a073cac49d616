//! How often those may try who could be guessing.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Minutes for which tries are counted.
pub const MINUTES: i64 = 10;

/// The tries of the last minutes, in the memory of this server. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Pace {
    of_one: u32,
    of_all: u32,
    counted: Arc<Mutex<Counted>>,
}

#[derive(Debug, Default)]
struct Counted {
    since: Timestamp,
    all: u32,
    of: HashMap<IpAddr, u32>,
}

impl Pace {
    /// So many tries of one address in [`MINUTES`], and so many of all together.
    #[must_use]
    pub fn new(of_one: u32, of_all: u32) -> Self {
        Self { of_one, of_all, counted: Arc::default() }
    }

    /// Counts a try of this address at `now`. Whether it is one too many.
    #[must_use]
    pub fn count(&self, address: IpAddr, now: Timestamp) -> bool {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = now.duration_since(counted.since);
        if passed.is_negative() || passed >= SignedDuration::from_mins(MINUTES) {
            *counted = Counted { since: now, ..Counted::default() };
        }
        counted.all = counted.all.saturating_add(1);
        // More addresses than tries are never kept.
        if counted.all > self.of_all {
            return true;
        }
        let tries = counted.of.entry(network(address)).or_default();
        *tries += 1;
        *tries > self.of_one
    }
}

/// Whose address it is: a home or an office has one of version 4, and a whole /64 of version 6.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from(u128::from(address) & !u128::from(u64::MAX))),
        address @ IpAddr::V4(_) => address,
    }
}
