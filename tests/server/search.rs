//! What words find: stems, beginnings, typos, accents, and in which order.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Database, Sketch, encoded, on_both, sketch};

on_both!(
    all_words_must_match,
    endings_do_not_matter,
    the_last_word_may_be_unfinished,
    typos_are_corrected_and_told,
    accents_and_case_do_not_matter,
    spanish_texts_are_found,
    the_title_weighs_most,
    a_kind_is_found_by_its_plain_words,
    words_that_never_meet_find_those_with_most_of_them,
    small_words_alone_do_not_hide_the_rest,
    without_words_new_comes_before_old,
    near_comes_before_far,
);

async fn all_words_must_match(database: Database) {
    let site = database
        .with([
            sketch("Forklift driver").duties("Nights in a warehouse."),
            sketch("Truck driver").employer("Miami Valley Freight"),
            sketch("Warehouse worker"),
        ])
        .await;
    assert_eq!(site.titles("driver warehouse").await, ["Forklift driver"]);
    assert_eq!(site.titles("freight driver").await, ["Truck driver"]);
    assert_eq!(site.titles("  WAREHOUSE,  worker! ").await, ["Warehouse worker"]);
    assert_eq!(site.titles("").await.len(), 3);
}

async fn endings_do_not_matter(database: Database) {
    let site = database.with([sketch("Cleaning crew"), sketch("Machine operators")]).await;
    assert_eq!(site.titles("cleaned crews").await, ["Cleaning crew"]);
    assert_eq!(site.titles("machines operator").await, ["Machine operators"]);
}

async fn the_last_word_may_be_unfinished(database: Database) {
    let site = database.with([sketch("Warehouse worker"), sketch("Registered nurse")]).await;
    for typed in ["w", "ware", "warehou", "worker ware"] {
        let page = site.search(&format!("q={}", encoded(typed))).await;
        assert_eq!(page.items.len(), 1, "{typed}");
        assert_eq!(page.items[0].title, "Warehouse worker");
        assert_eq!(page.corrected, None);
    }
    assert!(site.titles("reg worker").await.is_empty() || site.titles("reg worker").await == ["Warehouse worker"]);
}

async fn typos_are_corrected_and_told(database: Database) {
    let site = database
        .with([
            sketch("Warehouse worker"),
            sketch("Registered nurse"),
            sketch("Electrician").duties("Wire houses."),
            sketch("Cook"),
        ])
        .await;
    for (typed, title, corrected) in [
        ("wharehouse", "Warehouse worker", "warehouse"),
        ("warehosue worker", "Warehouse worker", "warehouse worker"),
        ("registred nurse", "Registered nurse", "registered nurse"),
        ("nusre", "Registered nurse", "nurse"),
        ("eletrisian", "Electrician", "electrician"),
        ("wharehou", "Warehouse worker", "warehouse"),
    ] {
        let page = site.search(&format!("q={}", encoded(typed))).await;
        assert_eq!(page.items.first().map(|item| item.title.as_str()), Some(title), "{typed}");
        assert_eq!(page.corrected.as_deref(), Some(corrected), "{typed}");
    }
    assert_eq!(site.search("q=warehouse").await.corrected, None);
    let nothing = site.search("q=xyzzyx").await;
    assert_eq!((nothing.total, nothing.corrected), (0, None));
    // A word that is right finds nothing part-time: that is no typo.
    let right = site.search("q=cook&hours=part_time").await;
    assert_eq!((right.total, right.corrected), (0, None));
}

async fn accents_and_case_do_not_matter(database: Database) {
    let site = database.with([sketch("Jardinero de césped"), sketch("Café barista")]).await;
    assert_eq!(site.titles("cesped").await, ["Jardinero de césped"]);
    assert_eq!(site.titles("CAFÉ").await, ["Café barista"]);
    assert_eq!(site.titles("cafe\u{301}").await, ["Café barista"]);
}

async fn spanish_texts_are_found(database: Database) {
    let listing = sketch("Farmworker").in_spanish("Trabajador agrícola", "Cosechar manzanas y podar árboles.");
    let site = database.with([listing, sketch("Cook")]).await;
    for typed in ["trabajadores agricolas", "manzana", "podando arbol", "cosechar"] {
        assert_eq!(site.titles(typed).await, ["Farmworker"], "{typed}");
    }
    let card = &site.search("q=manzanas").await.items[0];
    assert_eq!(card.titles["es"], "Trabajador agrícola");
}

async fn the_title_weighs_most(database: Database) {
    let site = database
        .with([
            sketch("Helper").duties("Help the welder, weld, be a welder among welders."),
            sketch("Clerk").employer("Welder Supply"),
            sketch("Welder"),
            sketch("Night welder for large pressure vessels"),
        ])
        .await;
    assert_eq!(site.titles("welder").await, ["Welder", "Night welder for large pressure vessels", "Clerk", "Helper"]);
}

async fn a_kind_is_found_by_its_plain_words(database: Database) {
    let site = database.with([sketch("Picker 2nd shift").kind("53-7"), sketch("Cook").kind("35-2")]).await;
    assert_eq!(site.titles("warehouse").await, ["Picker 2nd shift"]);
    assert_eq!(site.titles("almacén").await, ["Picker 2nd shift"]);
}

async fn words_that_never_meet_find_those_with_most_of_them(database: Database) {
    let site = database.with([sketch("Truck driver"), sketch("School bus driver"), sketch("Nurse")]).await;
    let page = site.search(&format!("q={}", encoded("school bus driver nurse"))).await;
    assert_eq!(page.items[0].title, "School bus driver");
    assert_eq!((page.total, page.corrected), (1, None));
    assert_eq!(site.titles("driver xyzzyx").await.len(), 2);
}

async fn small_words_alone_do_not_hide_the_rest(database: Database) {
    let site = database.with([sketch("Cook"), sketch("Nurse")]).await;
    assert_eq!(site.titles("jobs for a cook").await, ["Cook"]);
    assert_eq!(site.titles("trabajos de cook").await, ["Cook"]);
    assert!(site.titles("the").await.is_empty());
}

async fn without_words_new_comes_before_old(database: Database) {
    let listings = [sketch("Old").posted("2025-12-01"), sketch("Undated"), sketch("New").posted("2026-01-09")];
    let site = database.with(listings).await;
    assert_eq!(site.titles("").await, ["New", "Old", "Undated"]);
}

async fn near_comes_before_far(database: Database) {
    let site = database
        .with([
            sketch("Columbus").at(39.9612, -82.9988).posted("2026-01-09"),
            sketch("Dayton").at(39.7589, -84.1916),
            sketch("Springfield").at(39.9242, -83.8088),
            sketch("Nowhere"),
        ])
        .await;
    let titles =
        |page: onestop::api::listings::Page| -> Vec<String> { page.items.into_iter().map(|item| item.title).collect() };
    let page = site.search("near=39.7589,-84.1916&within=100").await;
    assert_eq!(page.items[0].miles, Some(0.0));
    assert!((22.0..25.0).contains(&page.items[1].miles.unwrap()));
    assert_eq!(titles(page), ["Dayton", "Springfield", "Columbus"]);
    assert_eq!(titles(site.search("near=39.7589,-84.1916&within=5").await), ["Dayton"]);
    assert_eq!(titles(site.search("near=39.7589,-84.1916").await), ["Dayton", "Springfield"]);
    assert_eq!(site.search("").await.items[0].miles, None);
}

/// Queries that nobody means, and what a search box gets all the same.
fn odd_queries() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z]{1,9}( [a-z]{1,9}){0,20}",
        "(warehouse|cook|and|the|\"|'|\\(|\\)|\\*|:|-|\\^|~| ){0,40}",
        "[\u{620}-\u{6ff}\u{4e00}-\u{4e40}\u{1f600}-\u{1f640} ]{0,60}",
        "[wcn]{190,200}",
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_query_breaks_the_search() {
    let site = Database::sqlite().with(vocabulary()).await;
    let runtime = tokio::runtime::Handle::current();
    tokio::task::block_in_place(|| {
        let mut runner = TestRunner::new(Config { cases: 400, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&odd_queries(), |query| {
            let short: String = query.chars().take(200).collect();
            let (page, items) = runtime.block_on(async {
                let page = site.search(&format!("q={}", encoded(&short))).await;
                (page, site.suggestions(&short).await)
            });
            prop_assert!(page.total <= 40);
            prop_assert!(items.len() <= 8);
            prop_assert!(items.iter().all(|(_, count)| *count > 0));
            Ok(())
        });
        outcome.unwrap();
    });
}

fn vocabulary() -> Vec<Sketch> {
    let titles = ["Warehouse worker", "Cook", "Night nurse", "طباخ", "厨师", "Jardinero"];
    (0..40).map(|number| sketch(titles[number % titles.len()]).numbered(number).duties("And the work.")).collect()
}
