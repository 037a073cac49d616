//! The kiosk: its parts by themselves, and the whole of it as a client meets it.

#![cfg(feature = "kiosk")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod driver;
mod field;
mod keyboards;

#[cfg(feature = "server")]
mod backend;
mod by_keys;
mod by_touch;
mod dialogs;
mod direction;
mod facts;
mod failures;
mod fingers;
mod privacy;
mod size;
mod typing;
mod walker;
mod walking_away;
