//! What work pays, how many do it and whether it grows: the values of labor market information.

pub mod activities;
pub mod area;
pub mod interest;
pub mod outlook;
pub mod skill;
pub mod source;
pub mod wage;

pub use area::{Area, AreaId, AreaKind};
pub use source::{Dataset, Release, Source};
pub use wage::{Amount, Middle, Percentiles, Period, WageEstimate};
