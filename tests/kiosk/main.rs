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
mod cards;
mod careers;
#[cfg(feature = "server")]
mod cells;
mod charts;
mod club;
mod dialogs;
mod direction;
mod eyes_closed;
mod facts;
mod failures;
mod fingers;
mod finish;
mod lines;
mod mine;
mod plan;
mod printing;
mod privacy;
mod resume;
mod sight;
mod size;
mod speech;
mod spelling;
mod staff;
mod typing;
mod walker;
mod walker_itself;
mod walking_away;
