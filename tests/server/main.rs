//! The backend, through its public faces: the store, the router, and the program itself.

#![cfg(feature = "server")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod config;
mod contract;
mod expiry;
mod following;
mod help;
mod import;
mod intake;
mod labor_api;
mod labor_files;
mod labor_import;
mod migrations;
mod program;
mod samples;
mod search;
mod suggestions;
mod support;
mod takes;
