//! The kiosk's client against the real backend, over HTTP.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;

use onestop::api::help::{HelpId, HelpState};
use onestop::api::listings::Query;
use onestop::api::problem::Code;
use onestop::domain::clock::Clock;
use onestop::domain::listing::{Hours, ListingId};
use onestop::domain::occupation::Group;
use onestop::kiosk::client::{Client, EnrolError, HttpClient};
use onestop::kiosk::enrolment::{self, EnrolmentError};
use onestop::kiosk::remote::Failure;
use onestop::kiosk::search::{Around, DISTANCES, PAYS, Search, Work};
use onestop::server::http::Running;
use onestop::server::settings::Settings;
use onestop::server::vault::Vault;
use onestop::server::{embedded, kiosks, open_store};
use tempfile::TempDir;

use crate::driver::NOW;

/// A backend with its samples, and a client of it.
async fn site() -> (TempDir, Running, HttpClient) {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::new(folder.path().to_owned(), Clock::starting_at(NOW.parse().unwrap()));
    let (running, token) = embedded::start(settings).await.unwrap();
    let client = HttpClient::enrolled(&format!("http://{}", running.address()), &token).unwrap();
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
    let (running, token) = embedded::start(settings).await.unwrap();
    let client = HttpClient::enrolled(&running.url(), &token).unwrap();
    assert_eq!(client.can_take().await, Ok(true));
    let held = client.take(b"%PDF-1.7".to_vec()).await.unwrap();
    assert_eq!((held.url, held.minutes), (format!("https://jobs.example.org/t/{}", held.token), 30));
    for _ in 0..2 {
        assert_eq!(client.untake(held.token.clone()).await, Ok(()), "it has gone, at once or before");
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
async fn a_kiosk_enrols_once_and_is_known_in_all_runs_that_follow() {
    let (folder, running, _) = site().await;
    running.ready().await.unwrap();
    let settings = Settings::new(folder.path().to_owned(), Clock::starting_at(NOW.parse().unwrap()));
    let (store, vault) = (open_store(&settings).await.unwrap(), Vault::open(&settings.secrets).unwrap());
    let now = settings.clock.now();
    let code = kiosks::add(&store, &vault, "By the door", now).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("kiosk");
    let url = running.url();
    assert_eq!(enrolment::token(&url, &kept).unwrap(), None);
    let stranger = HttpClient::new(&url).unwrap();
    assert_eq!(
        stranger.ask_help("By the door".to_owned(), "es".to_owned()).await.unwrap_err(),
        Failure::Refused(Code::NotEnrolled)
    );
    assert!(stranger.listings(Query::default()).await.is_ok(), "work is for everybody");

    let typed = format!("{} {}-{}", &code[..4], &code[4..8], &code[8..]);
    assert_eq!(enrolment::enrol(&url, &typed, &kept).await.unwrap(), "By the door");
    let token = enrolment::token(&url, &kept).unwrap().expect("the kiosk has enrolled");
    let client = HttpClient::enrolled(&url, &token).unwrap();
    assert!(!format!("{client:?} {token:?}").contains(&token.0), "the token is in no log");
    client.ask_help("By the door".to_owned(), "es".to_owned()).await.unwrap();
    assert_eq!(enrolment::token("http://127.0.0.1:1", &kept).unwrap(), None, "no other server is told it");

    let file = kept.join("enrolment.toml");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let again = enrolment::enrol(&url, &code, &kept).await.unwrap_err();
    assert!(matches!(again, EnrolmentError::Server(EnrolError::Refused(_))), "{again}");
    assert!(again.to_string().contains("onestop-server kiosks add"), "{again}");
    assert_eq!(enrolment::token(&url, &kept).unwrap(), Some(token), "a code that is not taken changes nothing");
    let files: Vec<_> = fs::read_dir(&kept).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files, ["enrolment.toml"]);

    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(enrolment::token(&url, &kept), Err(EnrolmentError::Exposed { mode: 0o640, .. })));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(&file, "token = 7").unwrap();
    assert!(matches!(enrolment::token(&url, &kept), Err(EnrolmentError::Malformed { .. })));

    kiosks::revoke(&store, "By the door", now).await.unwrap();
    assert_eq!(
        client.ask_help("By the door".to_owned(), "es".to_owned()).await.unwrap_err(),
        Failure::Refused(Code::KioskRevoked)
    );
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_not_used_up_where_its_token_could_not_be_kept() {
    let (folder, running, _) = site().await;
    running.ready().await.unwrap();
    let settings = Settings::new(folder.path().to_owned(), Clock::starting_at(NOW.parse().unwrap()));
    let (store, vault) = (open_store(&settings).await.unwrap(), Vault::open(&settings.secrets).unwrap());
    let code = kiosks::add(&store, &vault, "By the door", settings.clock.now()).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let in_the_way = home.path().join("file");
    fs::write(&in_the_way, "").unwrap();
    let error = enrolment::enrol(&running.url(), &code, &in_the_way).await.unwrap_err();
    assert!(error.to_string().contains("--data-dir"), "{error}");
    let mistyped = enrolment::enrol(&running.url(), "4829 1530 7612 1", home.path()).await.unwrap_err();
    assert!(matches!(mistyped, EnrolmentError::Code));
    assert_eq!(enrolment::enrol(&running.url(), &code, home.path()).await.unwrap(), "By the door");
    running.stop().await;
    let error = enrolment::enrol(&nowhere(), &code, home.path()).await.unwrap_err();
    assert!(error.to_string().contains("--server"), "{error}");
}

/// An address at which nobody answers.
fn nowhere() -> String {
    format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_at_the_address_is_unreachable() {
    let client = HttpClient::new(&nowhere()).unwrap();
    assert_eq!(client.suggestions("a".to_owned()).await.unwrap_err(), Failure::Unreachable);
}

#[test]
fn an_address_that_is_none_is_refused_with_what_is_allowed() {
    for address in ["", "localhost", "ftp://localhost", "http://", "/api"] {
        let error = HttpClient::new(address).unwrap_err().to_string();
        assert!(error.contains(&format!("{address:?}")) && error.contains("http://10.0.0.5:8080"), "{error}");
    }
}
