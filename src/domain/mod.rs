//! Pure values and rules. No input or output, no async, no widgets.

pub mod clock;
pub(crate) mod fold;
pub mod gazetteer;
pub mod labor;
pub mod listing;
pub mod occupation;
pub mod pay;
pub mod place;
pub mod resume;
