//! Pure values and rules. No input or output, no async, no widgets.

pub mod card;
pub mod clock;
pub mod digits;
pub(crate) mod fold;
pub mod gazetteer;
pub mod labor;
pub mod listing;
pub mod meeting;
pub mod occupation;
pub mod pay;
pub mod place;
pub mod plan;
pub mod resume;
