//! The schema walks forward from nothing and from every earlier step.

use onestop::server::store::migrations::{ALL, Migration};
use onestop::server::store::{Store, StoreError};

use crate::support::{Database, on_both, sketch};

on_both!(
    the_schema_walks_forward_from_every_step,
    a_newer_database_is_refused,
    another_history_is_refused,
    several_servers_may_start_at_once,
);

const FUTURE: &[Migration] = &[
    ALL[0],
    ALL[1],
    ALL[2],
    ALL[3],
    ALL[4],
    ALL[5],
    ALL[6],
    ALL[7],
    Migration { version: 9, name: "future", sql: "CREATE TABLE future (id TEXT PRIMARY KEY)" },
];
const OTHER: &[Migration] = &[Migration { version: 1, name: "listings", sql: OTHER_SQL }];
const OTHER_SQL: &str = "CREATE TABLE state (only_row BIGINT PRIMARY KEY, database_id TEXT, revision BIGINT)";

async fn the_schema_walks_forward_from_every_step(database: Database) {
    assert!(ALL.iter().zip(1..).all(|(migration, version)| migration.version == version));
    for step in 1..=ALL.len() {
        Store::open_at(&database.settings.database, &ALL[..step]).await.unwrap().close().await;
    }
    database.take_in([sketch("Cook")]).await;
    let store = Store::open_at(&database.settings.database, FUTURE).await.unwrap();
    assert!(store.listing(&sketch("Cook").0.id()).await.unwrap().is_some());
    assert_eq!(store.revision().await.unwrap().number, 1);
}

async fn a_newer_database_is_refused(database: Database) {
    Store::open_at(&database.settings.database, FUTURE).await.unwrap();
    let error = Store::open(&database.settings.database).await.unwrap_err();
    assert!(matches!(error, StoreError::Newer { version: 9, .. }));
    assert!(error.to_string().contains("Update the program"), "{error}");
}

async fn another_history_is_refused(database: Database) {
    Store::open_at(&database.settings.database, OTHER).await.unwrap();
    let error = Store::open(&database.settings.database).await.unwrap_err();
    assert!(matches!(error, StoreError::OtherHistory { version: 1, .. }), "{error}");
}

async fn several_servers_may_start_at_once(database: Database) {
    let starts = (0..6).map(|_| {
        let url = database.settings.database.clone();
        tokio::spawn(async move { Store::open(&url).await.unwrap().revision().await.unwrap().database })
    });
    let mut ids = Vec::new();
    for start in starts.collect::<Vec<_>>() {
        ids.push(start.await.unwrap());
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
}
