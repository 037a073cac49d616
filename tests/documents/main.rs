//! Documents as those read them who get them: a machine, a screen reader, a printer, a word processor.

#![cfg(feature = "documents")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod card;
mod codes;
mod fields;
mod forms;
mod fuzz;
#[cfg(feature = "kiosk")]
mod logs;
mod pages;
mod picture;
mod qr;
mod reading;
mod scripts;
mod slips;
mod structure;
mod week_log;

use std::path::PathBuf;

use onestop::documents::{Document, Paper, typeset};
use onestop::domain::resume::{Resume, json};
use serde::de::DeserializeOwned;

/// A first resume, as the kiosk makes them.
const ENTRY: &str = include_str!("entry.json");
/// One that says something in every field.
const WHOLE: &str = include_str!("whole.json");

/// A card to come back with.
const CARD: &str = include_str!("card.json");
/// A week's log with three employers and two activities.
const WEEK_LOG: &str = include_str!("week-log.json");

/// A document's words, as `render` reads them.
fn read<T: DeserializeOwned>(words: &str) -> T {
    serde_json::from_str(words).unwrap()
}

fn resume(text: &str) -> Resume {
    json::read(text).unwrap()
}

fn pdf(document: &Document, paper: Paper) -> Vec<u8> {
    typeset(document, paper).unwrap().pdf().unwrap()
}

/// Whether what is missing on this machine is a failure.
fn everything_is_required() -> bool {
    std::env::var_os("ONESTOP_REQUIRE_ALL").is_some_and(|value| value == "1")
}

/// The real resumes beside the repository, by their names. None where they are absent, which has been said on standard
/// error.
///
/// # Panics
/// When they are required and absent.
fn real_resumes() -> Vec<(String, Resume)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data/resumes");
    if !folder.is_dir() {
        assert!(!everything_is_required(), "{} is missing", folder.display());
        eprintln!("skipped: {} is missing", folder.display());
        return Vec::new();
    }
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let resumes = paths.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    resumes
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path))
        .filter(|(name, _)| name != "schema.json")
        .map(|(name, path)| (name, resume(&std::fs::read_to_string(path).unwrap())))
        .collect()
}
