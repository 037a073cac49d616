//! What people read: the table of messages, its languages and the code that uses it, held against each other.
#![cfg(feature = "kiosk")]
#![expect(clippy::expect_used, reason = "a helper may fail as its test may")]

mod code;
mod figures;
mod formats;
mod ftl;
mod plans;
mod pseudo;
mod table;
mod words;
