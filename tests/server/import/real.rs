//! The real files: every record is taken in or its reject explained, and a second import changes nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use onestop::domain::clock::Clock;
use onestop::domain::listing::Field;
use onestop::server::import::{Listings, format::Format, import, report::Report};
use onestop::server::listings::Outcome;
use onestop::server::settings::Settings;
use onestop::server::store::Store;

use super::*;

/// A real file, where the machine has it.
fn data(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/listings").join(name);
    if path.exists() {
        return Some(path);
    }
    assert_ne!(std::env::var("ONESTOP_REQUIRE_ALL").as_deref(), Ok("1"), "{} is missing", path.display());
    println!("skipped: {} is not here", path.display());
    None
}

/// Imports into a new database, and once more.
async fn twice(format: Format, file: PathBuf, now: &str) -> (Report, Report) {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::new(folder.path().to_owned(), Clock::starting_at(instant(now)));
    let store = Store::open(&settings.database).await.unwrap();
    let listings = Listings { format, source: None, rejects: None, files: vec![file] };
    let first = import(&listings, &store, &settings, instant(now)).await.unwrap();
    let second = import(&listings, &store, &settings, instant(now)).await.unwrap();
    (first, second)
}

fn all(format: Format, file: &Path, now: &str) -> Vec<Listing> {
    let reading = read_at(format, &std::fs::read(file).unwrap(), now).unwrap();
    reading.into_iter().map(|record| record.expect("no reject").listing).collect()
}

fn doubts(listings: &[Listing]) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for doubt in listings.iter().flat_map(|listing| &listing.doubts) {
        *counts.entry(format!("{:?}: {}", doubt.field, doubt.reason)).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn all_seasonal_jobs() {
    let Some(file) = data("seasonaljobs/seasonal_jobs.csv.gz") else { return };
    let (first, second) = twice(Format::SeasonalJobs, file.clone(), NOW).await;
    assert_eq!(first.rejects.count, 0, "{first}");
    assert_eq!(first.outcome, Outcome { added: 10_311, changed: 0, unchanged: 0, expired: 178 });
    assert_eq!(second.outcome, Outcome { added: 0, changed: 0, unchanged: 10_311, expired: 178 });

    let listings = all(Format::SeasonalJobs, &file, NOW);
    println!("{:#?}", doubts(&listings));
    assert!(listings.iter().all(|listing| listing.expires.is_some() && listing.starts.is_some()));
    assert!(listings.iter().all(|listing| listing.place.state.is_some()));
    let placed = listings.iter().filter(|listing| listing.place.point.is_some()).count();
    assert!(placed > 10_250, "only {placed} have a point");
    let kinds = listings.iter().filter(|listing| listing.kind.is_some()).count();
    assert!(kinds > 9_500, "only {kinds} have a kind");
    let paid = listings.iter().filter(|listing| listing.pay.is_some()).count();
    let doubtful =
        listings.iter().filter(|listing| listing.doubts.iter().any(|doubt| doubt.field == Field::Pay)).count();
    assert_eq!(paid + doubtful, 10_311);
    let hourly = listings.iter().filter_map(|listing| listing.pay?.hourly().floor());
    assert!(hourly.clone().all(|cents| (900..6_000).contains(&cents)));
}

#[tokio::test]
async fn all_seasonal_jobs_as_the_service_gives_them() {
    let Some(file) = data("seasonaljobs/raw_sample.csv") else { return };
    let (first, second) = twice(Format::SeasonalJobs, file.clone(), NOW).await;
    // The file has 638 lines; its texts have line breaks in them.
    assert_eq!(first.outcome, Outcome { added: 50, changed: 0, unchanged: 0, expired: 4 }, "{first}");
    assert_eq!(second.outcome, Outcome { added: 0, changed: 0, unchanged: 50, expired: 4 });

    let listings = all(Format::SeasonalJobs, &file, NOW);
    println!("{:#?}", doubts(&listings));
    for listing in &listings {
        assert!(listing.occupation.is_some() && listing.posted.is_some() && listing.place.point.is_some());
        assert!(listing.translations["es"].title.is_some());
    }
}

#[tokio::test]
async fn all_virginia_postings() {
    let Some(file) = data("jobposting/virginia_50.json.gz") else { return };
    let now = "2016-04-01T12:00:00Z";
    let (first, second) = twice(Format::JobPosting, file.clone(), now).await;
    assert_eq!(first.outcome, Outcome { added: 50, changed: 0, unchanged: 0, expired: 0 }, "{first}");
    assert_eq!(second.outcome, Outcome { added: 0, changed: 0, unchanged: 50, expired: 0 });

    let listings = all(Format::JobPosting, &file, now);
    println!("{:#?}", doubts(&listings));
    for listing in &listings {
        assert_eq!(listing.source, "Test feed");
        assert!(listing.employer.is_some() && listing.posted.is_some() && listing.place.point.is_some());
        assert_eq!(listing.place.state.as_deref(), Some("VA"));
        assert!(listing.apply.url.is_some() && !listing.passages.is_empty());
    }
    // All pay in it is medians; four postings have no occupation, and one has 99-9999.
    assert_eq!(doubts(&listings).values().sum::<u32>(), 20);
    assert_eq!(listings.iter().filter(|listing| listing.occupation.is_some()).count(), 45);
}
