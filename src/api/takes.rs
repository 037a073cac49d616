//! `/api/v1/takes`: documents that a phone takes along.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The media type of what is taken along.
pub const MEDIA_TYPE: &str = "application/pdf";

/// Whether documents can be taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Offer {
    /// Whether the server knows an address under which phones reach it.
    pub available: bool,
}

/// A document that waits for a phone. Shown without what opens it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Taken {
    /// Opens it, and deletes it: letters and digits that nobody can guess.
    pub token: String,
    /// The address of its page, for a QR code.
    pub url: String,
    /// Minutes until it is deleted.
    pub minutes: u32,
}

impl fmt::Debug for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Taken").field("minutes", &self.minutes).finish_non_exhaustive()
    }
}
