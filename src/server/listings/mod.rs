//! Listings: the one way in, what the store keeps of them, and their routes.

mod intake;
mod read;
pub(super) mod routes;
mod samples;
mod seed;

use crate::domain::listing::Listing;

pub use intake::{Change, Intake, Outcome};
pub use read::{Changed, Kept};
pub use samples::samples;
pub use seed::seed;

/// A listing and the record that it was read from.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What we make of it.
    pub listing: Listing,
    /// As the source gave it.
    pub raw: String,
}
