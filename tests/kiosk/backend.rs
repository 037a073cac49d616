//! The kiosk's client against the real backend, over HTTP.

use std::net::TcpListener;

use onestop::api::help::{HelpId, HelpState};
use onestop::api::listings::Query;
use onestop::domain::clock::Clock;
use onestop::domain::listing::{Hours, ListingId};
use onestop::domain::occupation::Group;
use onestop::kiosk::client::{Client, HttpClient};
use onestop::kiosk::remote::Failure;
use onestop::kiosk::search::{Around, DISTANCES, PAYS, Search, Work};
use onestop::server::embedded;
use onestop::server::http::Running;
use onestop::server::settings::Settings;
use tempfile::TempDir;

use crate::driver::NOW;

/// A backend with its samples, and a client of it.
async fn site() -> (TempDir, Running, HttpClient) {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::new(folder.path().to_owned(), Clock::starting_at(NOW.parse().unwrap()));
    let running = embedded::start(settings).await.unwrap();
    let client = HttpClient::new(&format!("http://{}", running.address())).unwrap();
    (folder, running, client)
}

fn near() -> Search {
    let around = Around { name: "Dayton, OH".to_owned(), near: "Dayton, OH".to_owned(), here: true };
    Search { around: Some(around), within: Some(25), ..Search::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_comes_early_waits_until_the_backend_is_ready() {
    let (_folder, running, client) = site().await;
    let page = client.listings(near().query(0, 6)).await.unwrap();
    assert!(page.samples && page.total > 100, "{}", page.total);
    assert_eq!(page.items.len(), 6);
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resume_waits_for_a_phone() {
    let (_folder, running, client) = site().await;
    assert_eq!(client.can_take().await, Ok(false), "phones cannot reach a kiosk's own backend");
    assert_eq!(client.take(b"%PDF-1.7".to_vec()).await.unwrap_err(), Failure::Faulty);
    running.stop().await;

    let folder = tempfile::tempdir().unwrap();
    let mut settings = Settings::new(folder.path().to_owned(), Clock::starting_at(NOW.parse().unwrap()));
    settings.take = Some("https://jobs.example.org".parse().unwrap());
    let running = embedded::start(settings).await.unwrap();
    let client = HttpClient::new(&running.url()).unwrap();
    assert_eq!(client.can_take().await, Ok(true));
    let taken = client.take(b"%PDF-1.7".to_vec()).await.unwrap();
    assert_eq!((taken.url, taken.minutes), (format!("https://jobs.example.org/t/{}", taken.token), 30));
    for _ in 0..2 {
        assert_eq!(client.untake(taken.token.clone()).await, Ok(()), "it has gone, at once or before");
    }
    assert_eq!(client.take(b"no page".to_vec()).await.unwrap_err(), Failure::Faulty);
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_found_and_read() {
    let (_folder, running, client) = site().await;
    let all = client.listings(near().query(0, 1)).await.unwrap();
    let largest = all.facets.groups.iter().max_by_key(|count| count.count).unwrap();
    let group: Group = largest.value.parse().unwrap();
    let search = Search { work: Work::Group(group), ..near() };
    let found = client.listings(search.query(0, 6)).await.unwrap();
    assert_eq!(found.total, largest.count, "the tile told the truth");
    let next = client.listings(search.query(1, 6)).await.unwrap();
    assert!(next.items.iter().all(|item| !found.items.contains(item)), "the next page has others");
    for item in found.items.iter().chain(&next.items) {
        assert!(item.miles.is_some_and(|miles| miles <= 25.0) && item.sample);
        let detail = client.listing(item.id.clone()).await.unwrap();
        assert_eq!((&detail.listing.title, &detail.pay, detail.sample), (&item.title, &item.pay, true));
    }
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_are_completed_and_misspelt_words_found() {
    let (_folder, running, client) = site().await;
    let suggested = client.suggestions("ware".to_owned()).await.unwrap();
    let first = suggested.items.first().expect("there is work in warehouses");
    let found = client.listings(Search { words: Some(first.text.clone()), ..Search::default() }.query(0, 6));
    assert!(found.await.unwrap().total >= first.count);
    let places = client.places("xeni".to_owned()).await.unwrap();
    assert_eq!(places.items[0].near, "Xenia, OH");
    let around = Around { name: String::new(), near: places.items[0].near.clone(), here: false };
    let found = client.listings(Search { around: Some(around), ..near() }.query(0, 6)).await.unwrap();
    assert!(found.total > 0);
    let misspelt = Search { words: Some("warehuose".to_owned()), ..Search::default() };
    let found = client.listings(misspelt.query(0, 6)).await.unwrap();
    assert_eq!(found.corrected.as_deref(), Some("warehouse"));
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_search_that_can_be_touched_is_understood() {
    let (_folder, running, client) = site().await;
    let mut searches: Vec<Search> = Group::all().map(|group| Search { work: Work::Group(group), ..near() }).collect();
    searches.extend(DISTANCES.map(|miles| Search { within: Some(miles), ..near() }));
    searches.extend([1, 500].map(|miles| Search { within: Some(miles), ..near() }));
    searches.extend(PAYS.map(|pay| Search { pay_min: Some(pay), ..near() }));
    searches.extend([Hours::FullTime, Hours::PartTime].map(|hours| Search { hours: Some(hours), ..near() }));
    searches.push(Search { posted_within: Some(7), ..near() });
    searches.push(Search { within: None, ..near() });
    searches.push(Search { words: Some("a\u{301} \"(OR".repeat(8)), ..near() });
    let all = client.listings(near().query(0, 1)).await.unwrap();
    searches
        .extend(all.facets.kinds.iter().map(|kind| Search { work: Work::Kind(kind.value.parse().unwrap()), ..near() }));
    for search in searches {
        let query = search.query(0, 6);
        if let Err(failure) = client.listings(query.clone()).await {
            panic!("{query:?}: {failure}");
        }
    }
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_failure_is_told_from_the_others() {
    let (_folder, running, client) = site().await;
    let gone = client.listing(ListingId::of("nobody", "1")).await;
    assert_eq!(gone.unwrap_err(), Failure::Gone);
    let nowhere = Query { near: Some("Nowhere, ZZ".to_owned()), ..Query::default() };
    assert_eq!(client.listings(nowhere).await.unwrap_err(), Failure::UnknownPlace);
    let absurd = Query { page_size: Some(0), ..Query::default() };
    assert_eq!(client.listings(absurd).await.unwrap_err(), Failure::Faulty);
    running.stop().await;
    assert_eq!(client.listings(Query::default()).await.unwrap_err(), Failure::Unreachable);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_asked_for_until_nobody_is_needed() {
    let (_folder, running, client) = site().await;
    let asked = client.ask_help("By the door".to_owned(), "es".to_owned()).await.unwrap();
    assert_eq!((asked.kiosk.as_str(), asked.state), ("By the door", HelpState::Waiting));
    let again = client.ask_help("By the door".to_owned(), "es".to_owned()).await.unwrap();
    assert_eq!(again.id, asked.id);
    assert_eq!(client.help(asked.id.clone()).await.unwrap().state, HelpState::Waiting);
    client.cancel_help(asked.id.clone()).await.unwrap();
    client.cancel_help(asked.id.clone()).await.unwrap();
    assert_eq!(client.help(asked.id).await.unwrap().state, HelpState::Ended);
    assert_eq!(client.help(HelpId("nobody".to_owned())).await.unwrap_err(), Failure::Faulty);
    assert_eq!(client.ask_help(String::new(), "es".to_owned()).await.unwrap_err(), Failure::Faulty);
    running.stop().await;
    assert_eq!(client.cancel_help(again.id).await.unwrap_err(), Failure::Unreachable);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_at_the_address_is_unreachable() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = HttpClient::new(&format!("http://{free}")).unwrap();
    assert_eq!(client.suggestions("a".to_owned()).await.unwrap_err(), Failure::Unreachable);
}

#[test]
fn an_address_that_is_none_is_refused_with_what_is_allowed() {
    for address in ["", "localhost", "ftp://localhost", "http://", "/api"] {
        let error = HttpClient::new(address).unwrap_err().to_string();
        assert!(error.contains(&format!("{address:?}")) && error.contains("http://10.0.0.5:8080"), "{error}");
    }
}
