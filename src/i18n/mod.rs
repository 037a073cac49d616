//! What people read, in their language: Fluent messages with one typed method each, and formats.
//!
//! A message is a line of the table in [`messages`] and an entry in `i18n/<language>/<area>.ftl`;
//! numbers, money, dates and distances are in [`formats`]. A test holds the table and all languages
//! against each other.

mod bundle;
pub mod figures;
pub mod formats;
mod language;
pub mod meetings;
pub mod messages;
pub mod phrases;
pub mod plans;
mod pseudo;

pub use bundle::{Text, strip_isolates};
pub use language::{AREAS, Language};
