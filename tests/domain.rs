//! The domain's rules. Built without any feature: neither iced nor a database is linked.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "domain/activities.rs"]
mod activities;
#[path = "domain/card.rs"]
mod card;
#[path = "domain/favorites.rs"]
mod favorites;
#[path = "domain/gazetteer.rs"]
mod gazetteer;
#[path = "domain/interests.rs"]
mod interests;
#[path = "domain/names.rs"]
mod names;
#[path = "domain/phrases.rs"]
mod phrases;
#[path = "domain/plan.rs"]
mod plan;
#[path = "domain/resume.rs"]
mod resume;
#[path = "domain/titles.rs"]
mod titles;
#[path = "domain/wages.rs"]
mod wages;

use std::path::PathBuf;

/// The real data beside the repository, where it is present. `None` has been said on standard error.
///
/// # Panics
/// When `ONESTOP_REQUIRE_ALL=1` asks for it and it is absent.
fn shared_data() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var("ONESTOP_REQUIRE_ALL").as_deref() != Ok("1"), "{} is missing", folder.display());
    eprintln!("skipped: {} is missing", folder.display());
    None
}

/// The text of a gzip file of one member with no extra fields.
fn unpack_gzip(packed: &[u8]) -> String {
    // Ten bytes, then the file's name where a flag says so, then the deflated text.
    let name =
        if packed[3] & 8 == 0 { 0 } else { packed[10..].iter().position(|byte| *byte == 0).expect("its end") + 1 };
    let text = miniz_oxide::inflate::decompress_to_vec(&packed[10 + name..]).expect("deflated text");
    String::from_utf8(text).expect("UTF-8")
}
