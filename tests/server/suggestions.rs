//! What is suggested while typing.

use crate::support::{Database, on_both, sketch};

on_both!(
    titles_that_begin_so_come_first,
    spellings_of_one_title_are_one,
    a_typo_is_forgiven,
    kinds_are_suggested_in_both_languages,
    at_most_eight_and_never_an_empty_one,
);

fn texts(items: Vec<(String, u64)>) -> Vec<String> {
    items.into_iter().map(|(text, _)| text).collect()
}

async fn titles_that_begin_so_come_first(database: Database) {
    let site = database
        .with([
            sketch("Night warehouse lead").numbered(1),
            sketch("Night warehouse lead").numbered(2),
            sketch("Warehouse worker"),
            sketch("Cook"),
        ])
        .await;
    let items = site.suggestions("ware").await;
    assert_eq!(items, [("Warehouse worker".to_owned(), 1), ("Night warehouse lead".to_owned(), 2)]);
    assert_eq!(texts(site.suggestions("warehouse le").await), ["Night warehouse lead"]);
    assert!(site.suggestions("").await.is_empty());
}

async fn spellings_of_one_title_are_one(database: Database) {
    let site = database
        .with([
            sketch("LANDSCAPE LABORER").numbered(1),
            sketch("LANDSCAPE LABORER").numbered(2),
            sketch("Landscape Laborers").numbered(3),
            sketch("landscape laborer").numbered(4),
            sketch("FARM WORKER"),
            sketch("CNA"),
        ])
        .await;
    let items = site.suggestions("lands").await;
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].1, 4);
    assert!(items[0].0.to_lowercase().starts_with("landscape laborer") && items[0].0 != "LANDSCAPE LABORER");
    assert_eq!(texts(site.suggestions("farm").await), ["Farm Worker"]);
    assert_eq!(texts(site.suggestions("cn").await), ["CNA"]);
}

async fn a_typo_is_forgiven(database: Database) {
    let site = database.with([sketch("Electrician"), sketch("Warehouse worker")]).await;
    assert_eq!(texts(site.suggestions("elektri").await), ["Electrician"]);
    assert_eq!(texts(site.suggestions("wharehouse wor").await), ["Warehouse worker"]);
    assert!(site.suggestions("qqqqqq").await.is_empty());
}

async fn kinds_are_suggested_in_both_languages(database: Database) {
    let site = database.with([sketch("CDL A").kind("53-3"), sketch("Van").kind("53-3")]).await;
    assert_eq!(site.suggestions("driv").await, [("Driving".to_owned(), 2)]);
    assert_eq!(site.suggestions("conduc").await, [("Conductores".to_owned(), 2)]);
    assert!(site.suggestions("cleaning").await.is_empty());
}

async fn at_most_eight_and_never_an_empty_one(database: Database) {
    let open = (0..12).map(|number| sketch(&format!("Painter {number}")));
    let over = (0..12).map(|number| sketch(&format!("Painting {number}")).expires("2026-01-01T00:00:00Z"));
    let site = database.with(open.chain(over)).await;
    let items = site.suggestions("pai").await;
    assert!(!items.is_empty() && items.len() <= 8);
    assert!(items.iter().all(|(text, count)| text.starts_with("Painter") && *count > 0));
    let texts: std::collections::HashSet<_> = texts(items.clone()).iter().map(|text| text.to_lowercase()).collect();
    assert_eq!(texts.len(), items.len());
}
