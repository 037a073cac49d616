//! Listings are over at their own end, else at an age, at that very moment.

use axum::http::StatusCode;

use crate::support::{Database, on_both, sketch};

on_both!(
    a_listing_is_over_at_its_own_end,
    a_listing_without_an_end_is_over_at_an_age,
    the_moment_comes_while_searching
);

async fn a_listing_is_over_at_its_own_end(database: Database) {
    let listing = sketch("Cook").expires("2026-01-10T18:00:00-05:00");
    let site = database.with([listing.clone()]).await;
    let address = format!("/api/v1/listings/{}", listing.id());
    assert_eq!(site.search("").await.total, 1);
    assert_eq!(site.get(&address).await.status, StatusCode::OK);

    let site = site.database.at("2026-01-10T22:59:50Z").site().await;
    assert_eq!(site.search("q=cook").await.total, 1);

    let site = site.database.at("2026-01-10T23:00:00Z").site().await;
    assert_eq!(site.search("").await.total, 0);
    assert_eq!(site.search("q=cook").await.total, 0);
    assert!(site.suggestions("coo").await.is_empty());
    let gone = site.get(&address).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert_eq!(gone.json()["code"], "listing_gone");
}

async fn a_listing_without_an_end_is_over_at_an_age(mut database: Database) {
    database.settings.listing_days = 30;
    let listings = [sketch("Old").posted("2025-12-01"), sketch("New").posted("2025-12-30"), sketch("Undated")];
    let site = database.with(listings).await;
    assert_eq!(site.search("").await.total, 2);
    // The undated one was first seen on January 10.
    let site = site.database.at("2026-02-08T00:00:00Z").site().await;
    let titles: Vec<_> = site.search("").await.items.into_iter().map(|item| item.title).collect();
    assert_eq!(titles, ["Undated"]);
    let site = site.database.at("2026-02-10T00:00:00Z").site().await;
    assert_eq!(site.search("").await.total, 0);
}

async fn the_moment_comes_while_searching(database: Database) {
    let listing = sketch("Cook").expires("2026-01-10T12:00:03Z");
    let site = database.at("2026-01-10T12:00:00Z").with([listing]).await;
    let gone = site.eventually("", |page| page.total == 0).await;
    assert!(gone.items.is_empty());
}
