//! The backend, through its public faces: the store, the router, and the program itself.

#![cfg(feature = "server")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod authorization;
mod cards;
mod config;
mod contract;
mod expiry;
mod following;
mod help;
mod import;
mod intake;
mod kiosks;
mod labor_api;
mod labor_files;
mod labor_import;
mod logs;
mod me;
mod meetings;
mod migrations;
mod program;
mod samples;
mod search;
mod seats;
mod suggestions;
mod support;
mod takes;
mod vault;
mod workshops;
