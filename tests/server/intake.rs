//! The one way in: all or none, repeatable, one at a time.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use onestop::server::listings::{Change, Outcome};
use onestop::server::settings::Settings;
use onestop::server::store::{DatabaseUrl, Store};

use crate::support::{Database, Sketch, on_both, record, sketch};

on_both!(
    the_same_feed_twice_changes_nothing,
    what_changed_is_told_apart,
    the_last_of_the_same_id_wins_and_counts_once,
    a_feed_that_repeats_an_id_with_other_content_settles,
    an_intake_that_is_dropped_keeps_nothing,
    two_writers_take_turns,
    the_first_real_listing_sends_the_samples_away,
    samples_stay_away_where_they_are_not_wanted,
    nul_bytes_do_no_harm,
);

fn feed() -> Vec<Sketch> {
    vec![sketch("Cook").hourly(1500), sketch("Driver").posted("2025-12-01"), sketch("Welder").posted("2025-01-01")]
}

fn outcome(added: u64, changed: u64, unchanged: u64, expired: u64) -> Outcome {
    Outcome { added, changed, unchanged, expired }
}

async fn the_same_feed_twice_changes_nothing(database: Database) {
    assert_eq!(database.take_in(feed()).await, outcome(3, 0, 0, 1));
    let revision = database.store().await.revision().await.unwrap();
    assert_eq!(database.take_in(feed()).await, outcome(0, 0, 3, 1));
    assert_eq!(database.store().await.revision().await.unwrap(), revision);
}

async fn what_changed_is_told_apart(database: Database) {
    database.take_in(feed()).await;
    let before = database.store().await.revision().await.unwrap();
    let next = [sketch("Cook").hourly(1600), sketch("Driver").posted("2025-12-01"), sketch("Nurse")];
    assert_eq!(database.take_in(next).await, outcome(1, 1, 1, 0));
    let after = database.store().await.revision().await.unwrap();
    assert_eq!(after.database, before.database);
    assert_eq!(after.number, before.number + 1);
    let changed = database.store().await.changed(before.number, None, 10).await.unwrap();
    let mut titles: Vec<_> = changed.kept.iter().map(|kept| kept.listing.title.as_str()).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["Cook", "Nurse"]);
}

async fn the_last_of_the_same_id_wins_and_counts_once(database: Database) {
    let twice = [sketch("Cook").hourly(1500), sketch("Cook").hourly(1700)];
    assert_eq!(database.take_in(twice).await, outcome(1, 0, 0, 0));
    let kept = database.store().await.listing(&sketch("Cook").0.id()).await.unwrap().unwrap();
    assert_eq!(kept.listing, sketch("Cook").hourly(1700).0);
}

async fn a_feed_that_repeats_an_id_with_other_content_settles(database: Database) {
    let twice = || [sketch("Cook").hourly(1500), sketch("Cook").hourly(1700)];
    database.take_in(twice()).await;
    let revision = database.store().await.revision().await.unwrap();
    assert_eq!(database.take_in(twice()).await, outcome(0, 0, 1, 0));
    assert_eq!(database.store().await.revision().await.unwrap(), revision);
}

async fn an_intake_that_is_dropped_keeps_nothing(database: Database) {
    let store = database.store().await;
    let mut intake = store.intake(database.settings.clock.now(), &database.settings).await.unwrap();
    assert_eq!(intake.put(record(sketch("Cook"))).await.unwrap(), Change::Added);
    drop(intake);
    assert_eq!(store.listing(&sketch("Cook").0.id()).await.unwrap(), None);
    assert_eq!(store.revision().await.unwrap().number, 0);
    assert_eq!(database.take_in([sketch("Cook")]).await, outcome(1, 0, 0, 0));
}

async fn two_writers_take_turns(database: Database) {
    let write = |name: &'static str| {
        let (url, settings) = (database.settings.database.clone(), database.settings.clone());
        async move {
            let store = Store::open(&url).await.unwrap();
            let mut intake = store.intake(settings.clock.now(), &settings).await.unwrap();
            for number in 0..200 {
                intake.put(record(sketch("Picker").source(name).numbered(number))).await.unwrap();
            }
            intake.put(record(sketch("Shared").hourly(i64::try_from(name.len()).unwrap() * 1000))).await.unwrap();
            intake.commit().await.unwrap()
        }
    };
    let (one, other) = tokio::join!(tokio::spawn(write("One")), tokio::spawn(write("Other")));
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(one.added + other.added, 401);
    assert_eq!(one.changed + other.changed, 1);
    assert_eq!(database.store().await.revision().await.unwrap().number, 2);
}

async fn the_first_real_listing_sends_the_samples_away(mut database: Database) {
    database.settings.samples = true;
    let site = database.site().await;
    let invented = site.search("").await;
    assert!(invented.samples && invented.total > 0 && invented.items.iter().all(|item| item.sample));

    site.database.take_in([sketch("Cook")]).await;
    let real = site.eventually("", |page| !page.samples).await;
    assert_eq!(real.total, 1);
    assert_eq!(real.items[0].title, "Cook");

    let database = site.database;
    let again = database.site().await.search("").await;
    assert_eq!((again.total, again.samples), (1, false));
}

async fn samples_stay_away_where_they_are_not_wanted(mut database: Database) {
    database.settings.samples = true;
    let mut database = database.site().await.database;
    database.settings.samples = false;
    let page = database.site().await.search("").await;
    assert_eq!((page.total, page.samples), (0, false));
}

async fn nul_bytes_do_no_harm(database: Database) {
    let site = database.with([sketch("Co\0ok").numbered("a\0b").duties("Fry\0 eggs")]).await;
    assert_eq!(site.search("").await.total, 1);
}

/// A process that dies in the middle of an intake: run by the test below, in a process of its own.
#[tokio::test]
#[ignore = "part of the test below"]
async fn dies_in_the_middle() {
    let folder = std::path::PathBuf::from(std::env::var_os("ONESTOP_TEST_FOLDER").unwrap());
    let settings = Settings::new(folder.clone(), onestop::domain::clock::Clock::system());
    let store = Store::open(&DatabaseUrl::file(&folder.join("onestop.db"))).await.unwrap();
    let mut intake = store.intake(settings.clock.now(), &settings).await.unwrap();
    for number in 0..500 {
        let long = "Carry boxes. ".repeat(1000);
        intake.put(record(sketch("Picker").numbered(number).duties(&long))).await.unwrap();
    }
    println!("in the middle");
    std::thread::sleep(std::time::Duration::from_mins(10));
}

#[tokio::test]
async fn a_process_killed_in_the_middle_leaves_the_listings_of_before() {
    let database = Database::sqlite();
    database.take_in(feed()).await;
    let mut dying = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "intake::dies_in_the_middle", "--ignored", "--nocapture"])
        .env("ONESTOP_TEST_FOLDER", database.folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(dying.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("in the middle")));
    dying.kill().unwrap();
    dying.wait().unwrap();
    assert_eq!(database.take_in(feed()).await, outcome(0, 0, 3, 1));
    assert_eq!(database.site().await.search("").await.total, 2);
}
