//! What clients with a card keep, sealed, and what is made of it: their week, and logs that a worker can verify.

pub mod command;
mod log;
mod resume;
mod rotate;
pub(super) mod routes;
pub mod signed;
mod store;

pub use rotate::{RotateError, Rotated, rotate};
pub use store::{Record, RecordError, Records};
