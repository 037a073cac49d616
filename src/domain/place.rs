//! Where things are.

use serde::{Deserialize, Serialize};

/// The mean radius of the earth in miles.
const EARTH_RADIUS: f64 = 3958.8;

/// A point on the earth in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Point {
    /// -90 to 90.
    pub latitude: f64,
    /// -180 to 180.
    pub longitude: f64,
}

impl Point {
    /// A point, unless it lies outside the ranges or nowhere (NaN).
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let inside = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        inside.then_some(Self { latitude, longitude })
    }

    /// The distance over the ground in miles (haversine).
    #[must_use]
    pub fn miles_to(&self, other: Self) -> f64 {
        let (a, b) = (self.latitude.to_radians(), other.latitude.to_radians());
        let (dy, dx) = ((b - a) / 2.0, (other.longitude - self.longitude).to_radians() / 2.0);
        let h = dy.sin().powi(2) + a.cos() * b.cos() * dx.sin().powi(2);
        2.0 * EARTH_RADIUS * h.sqrt().min(1.0).asin()
    }
}

/// Where a listing's work is done. Any part may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Place {
    pub street: Option<String>,
    pub city: Option<String>,
    /// The postal abbreviation of a state or territory, as `OH`.
    pub state: Option<String>,
    /// Five digits.
    pub zip: Option<String>,
    pub point: Option<Point>,
}
