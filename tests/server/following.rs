//! The index follows the database, and comes back from anything that is done to it.

use std::fs;

use crate::support::{Database, Sketch, on_both, sketch};

on_both!(
    what_another_process_takes_in_is_found,
    a_deleted_index_is_built_anew,
    a_broken_index_is_built_anew,
    an_index_of_another_format_is_built_anew,
    an_index_of_another_database_is_built_anew,
    an_index_that_vanishes_while_serving_comes_back,
    two_servers_may_share_a_data_folder,
    an_index_that_is_whole_is_kept,
);

fn feed() -> Vec<Sketch> {
    (0..300).map(|number| sketch("Fruit picker").numbered(number)).collect()
}

async fn what_another_process_takes_in_is_found(database: Database) {
    let site = database.with(feed()).await;
    assert_eq!(site.search("q=picker").await.total, 300);
    site.database.take_in([sketch("Welder"), sketch("Fruit packer").numbered(7)]).await;
    let page = site.eventually("q=welder", |page| page.total == 1).await;
    assert_eq!(page.corrected, None);
    assert_eq!(site.search("q=fruit picker".replace(' ', "+").as_str()).await.total, 299);
}

async fn a_deleted_index_is_built_anew(database: Database) {
    let database = database.with(feed()).await.database;
    fs::remove_dir_all(database.folder.path().join("index")).unwrap();
    assert_eq!(database.site().await.search("q=picker").await.total, 300);
}

async fn a_broken_index_is_built_anew(database: Database) {
    let database = database.with(feed()).await.database;
    let folder = database.folder.path().join("index");
    for file in fs::read_dir(&folder).unwrap().flatten() {
        if !file.file_name().to_string_lossy().ends_with(".json") {
            let mut bytes = fs::read(file.path()).unwrap();
            let middle = bytes.len() / 2;
            bytes.iter_mut().skip(middle).take(16).for_each(|byte| *byte ^= 0xff);
            fs::write(file.path(), bytes).unwrap();
        }
    }
    let database = check(database).await;
    fs::write(folder.join("meta.json"), "{").unwrap();
    check(database).await;
}

async fn check(database: Database) -> Database {
    let site = database.site().await;
    assert_eq!(site.search("q=picker").await.total, 300);
    site.database
}

async fn an_index_of_another_format_is_built_anew(database: Database) {
    let database = database.with(feed()).await.database;
    let meta = database.folder.path().join("index/meta.json");
    let text = fs::read_to_string(&meta).unwrap();
    let other = text.replace(r#"\"format\":"#, r#"\"format\":9"#);
    assert_ne!(text, other);
    fs::write(&meta, other).unwrap();
    check(database).await;
}

async fn an_index_of_another_database_is_built_anew(database: Database) {
    let index = Database::sqlite().with([sketch("Welder"), sketch("Cook")]).await.database;
    database.take_in(feed()).await;
    fs::rename(index.folder.path().join("index"), database.folder.path().join("index")).unwrap();
    let site = database.site().await;
    assert_eq!(site.search("").await.total, 300);
}

async fn an_index_that_vanishes_while_serving_comes_back(database: Database) {
    let site = database.with(feed()).await;
    fs::remove_dir_all(site.database.folder.path().join("index")).unwrap();
    assert_eq!(site.search("q=picker").await.total, 300);
    site.database.take_in([sketch("Welder")]).await;
    site.eventually("q=welder", |page| page.total == 1 && page.corrected.is_none()).await;
    assert_eq!(site.search("").await.total, 301);
}

async fn two_servers_may_share_a_data_folder(database: Database) {
    let site = database.with(feed()).await;
    let mut other = Database::sqlite();
    other.settings = site.database.settings.clone();
    let other = other.site().await;
    assert_eq!(other.search("q=picker").await.total, 300);
    site.database.take_in([sketch("Welder")]).await;
    site.eventually("", |page| page.total == 301).await;
    other.eventually("", |page| page.total == 301).await;
}

async fn an_index_that_is_whole_is_kept(database: Database) {
    let database = database.with(feed()).await.database;
    let files = |database: &Database| {
        let folder = fs::read_dir(database.folder.path().join("index")).unwrap();
        let mut names: Vec<_> = folder.flatten().map(|file| file.file_name()).collect();
        names.sort();
        names
    };
    let before = files(&database);
    let site = database.site().await;
    assert_eq!(site.search("q=picker").await.total, 300);
    assert_eq!(files(&site.database), before);
}
