//! `GET /api/v1/places?q=`: the places that typed letters or digits may mean.

use serde::{Deserialize, Serialize};

use crate::domain::place::Point;

/// The places that fit, at most eight, best first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Places {
    pub items: Vec<NamedPlace>,
}

/// A place that can be searched near.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NamedPlace {
    /// "Dayton, OH", or "45402 Dayton, OH" for a ZIP code.
    pub name: String,
    /// What to send as `near`.
    pub near: String,
    pub point: Point,
}
