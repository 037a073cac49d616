//! The contract: every parameter, every refusal, paging, facets, and its `OpenAPI` form.

use std::path::Path;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use onestop::api::listings::{Count, Detail, Page};
use onestop::domain::listing::Hours;
use utoipa::OpenApi;

use crate::support::{Answer, Database, Site, Sketch, encoded, on_both, sketch};

on_both!(
    every_parameter_narrows,
    facets_divide_the_whole_result,
    pages_follow_each_other_without_gaps,
    a_listing_is_told_in_full,
    wrong_parameters_are_refused_by_name,
);

fn feed() -> Vec<Sketch> {
    vec![
        sketch("Cook").kind("35-2").hourly(1400).hours(Hours::PartTime).posted("2026-01-09").at(39.76, -84.19),
        sketch("Server").kind("35-3").hourly(1100).hours(Hours::PartTime).posted("2025-12-20").at(39.77, -84.2),
        sketch("Driver").kind("53-3").yearly(5_200_000).hours(Hours::FullTime).posted("2026-01-02").at(40.1, -84.6),
        sketch("Nurse").kind("29-1").hourly(3850).hours(Hours::FullTime).hours(Hours::PartTime).posted("2026-01-08"),
        sketch("Helper").posted("2025-12-01"),
    ]
}

fn titles(page: &Page) -> Vec<&str> {
    page.items.iter().map(|item| item.title.as_str()).collect()
}

async fn every_parameter_narrows(database: Database) {
    let site = database.with(feed()).await;
    for (query, expected) in [
        ("", &["Cook", "Nurse", "Driver", "Server", "Helper"][..]),
        ("q=cook", &["Cook"]),
        ("q=", &["Cook", "Nurse", "Driver", "Server", "Helper"]),
        ("hours=part_time", &["Cook", "Nurse", "Server"]),
        ("hours=full_time", &["Nurse", "Driver"]),
        ("pay_min=14", &["Cook", "Nurse", "Driver"]),
        ("pay_min=25", &["Nurse", "Driver"]),
        ("pay_min=25.01", &["Nurse"]),
        ("pay_min=0", &["Cook", "Nurse", "Driver", "Server"]),
        ("group=35", &["Cook", "Server"]),
        ("kind=35-3", &["Server"]),
        ("posted_within=3", &["Cook", "Nurse"]),
        ("near=39.76,-84.19&within=10", &["Cook", "Server"]),
        ("near=39.76,-84.19&within=100&hours=full_time", &["Driver"]),
        ("near=45402", &["Cook", "Server"]),
        ("near=Dayton,+OH&within=10", &["Cook", "Server"]),
        ("page_size=2", &["Cook", "Nurse"]),
        ("page_size=2&page=3", &["Helper"]),
        ("page=7", &[]),
    ] {
        let page = site.search(query).await;
        let mut found = titles(&page);
        if query.contains("near") {
            found.sort_unstable();
        }
        assert_eq!(found, expected, "{query}");
    }
    let paged = site.search("page_size=2&page=3").await;
    assert_eq!((paged.total, paged.page, paged.page_size), (5, 3, 2));
    assert_eq!(site.search("").await.page_size, 20);
}

fn counts(counts: &[Count]) -> Vec<(&str, u64)> {
    counts.iter().map(|count| (count.value.as_str(), count.count)).collect()
}

async fn facets_divide_the_whole_result(database: Database) {
    let site = database.with(feed()).await;
    let page = site.search("page_size=1").await;
    assert_eq!(counts(&page.facets.hours), [("full_time", 2), ("part_time", 3)]);
    assert_eq!(counts(&page.facets.groups), [("29", 1), ("35", 2), ("53", 1)]);
    assert_eq!(counts(&page.facets.kinds), [("29-1", 1), ("35-2", 1), ("35-3", 1), ("53-3", 1)]);
    assert_eq!(counts(&page.facets.pay), [("0", 1), ("12", 1), ("22", 1), ("30", 1), ("not_given", 1)]);
    for query in ["", "hours=part_time", "q=cook", "pay_min=12", "group=35"] {
        let page = site.search(query).await;
        let sum = |counts: &[Count]| counts.iter().map(|count| count.count).sum::<u64>();
        assert_eq!(sum(&page.facets.pay), page.total, "{query}");
        assert_eq!(sum(&page.facets.groups), sum(&page.facets.kinds), "{query}");
        for group in &page.facets.groups {
            let narrowed =
                site.search(&format!("{query}&group={}", group.value).replace("group=35&group", "group")).await;
            assert_eq!(narrowed.total, group.count, "{query} in {}", group.value);
        }
    }
}

async fn pages_follow_each_other_without_gaps(database: Database) {
    let many = (0..57).map(|number| sketch("Picker").numbered(number).posted("2026-01-05"));
    let site = database.with(many).await;
    for query in ["", "q=picker&"] {
        let mut ids = Vec::new();
        for page in 1..=6 {
            let page = site.search(&format!("{query}page_size=10&page={page}")).await;
            assert_eq!(page.total, 57);
            ids.extend(page.items.into_iter().map(|item| item.id));
        }
        assert_eq!(ids.len(), 57);
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 57, "{query}");
    }
}

async fn a_listing_is_told_in_full(database: Database) {
    let driver = sketch("Driver").employer("Freight Co").yearly(5_200_000).duties("Drive.");
    let site = database.with([driver.clone()]).await;
    let card = &site.search("").await.items[0];
    assert_eq!(card.pay.unwrap().low, Some(2500));
    assert!(card.pay.unwrap().converted && !card.sample);
    let answer = site.get(&format!("/api/v1/listings/{}", card.id)).await;
    let detail: Detail = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(detail.listing, driver.0);
    assert_eq!(detail.pay, card.pay);
    assert_eq!(detail.checked.as_second(), crate::support::instant("2026-01-10T12:00:00Z").as_second());
    for unknown in ["/api/v1/listings/0000000000000000", "/api/v1/listings/%ff", "/api/v1/listings/.."] {
        let answer = site.get(unknown).await;
        problem(&answer, StatusCode::NOT_FOUND, "listing_gone", None);
    }
    let answer = site.get(&format!("/api/v1/listings/{}?raw=1", card.id)).await;
    problem(&answer, StatusCode::BAD_REQUEST, "unknown_parameter", Some("raw"));
}

fn problem(answer: &Answer, status: StatusCode, code: &str, parameter: Option<&str>) {
    let json = answer.json();
    assert_eq!(answer.status, status, "{json}");
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    assert_eq!(json["code"], code, "{json}");
    assert_eq!(json["type"], format!("urn:onestop:problem:{code}"));
    assert_eq!(json["status"], status.as_u16());
    assert!(json["title"].is_string() && json["detail"].is_string());
    assert_eq!(json.get("parameter").and_then(serde_json::Value::as_str), parameter, "{json}");
}

async fn wrong_parameters_are_refused_by_name(database: Database) {
    let site = database.site().await;
    let long = "x".repeat(201);
    for (query, parameter) in [
        (format!("q={long}").as_str(), "q"),
        ("q=a&q=b", "q"),
        ("within=10", "within"),
        ("near=Dayton,+OH&within=0", "within"),
        ("near=Dayton,+OH&within=500.1", "within"),
        ("near=Dayton,+OH&within=NaN", "within"),
        ("near=Dayton,+OH&within=", "within"),
        ("hours=both", "hours"),
        ("pay_min=-1", "pay_min"),
        ("pay_min=501", "pay_min"),
        ("pay_min=lots", "pay_min"),
        ("pay_min=NaN", "pay_min"),
        ("group=99", "group"),
        ("group=35-0000", "group"),
        ("kind=35", "kind"),
        ("posted_within=0", "posted_within"),
        ("posted_within=366", "posted_within"),
        ("page=0", "page"),
        ("page=-1", "page"),
        ("page_size=0", "page_size"),
        ("page_size=101", "page_size"),
    ] {
        let answer = site.get(&format!("/api/v1/listings?{query}")).await;
        problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some(parameter));
    }
    let unknown = site.get("/api/v1/listings?q=cook&colour=red").await;
    problem(&unknown, StatusCode::BAD_REQUEST, "unknown_parameter", Some("colour"));
    let place = site.get("/api/v1/listings?near=Nowhere+At+All,+ZZ").await;
    problem(&place, StatusCode::BAD_REQUEST, "unknown_place", Some("near"));
    let typed = site.get(&format!("/api/v1/suggestions?q={long}")).await;
    problem(&typed, StatusCode::BAD_REQUEST, "invalid_parameter", Some("q"));
}

async fn empty() -> Site {
    Database::sqlite().site().await
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_too() {
    let site = empty().await;
    for path in ["/", "/api/v1", "/api/v1/listings/", "/api/v2/listings", "/listings"] {
        problem(&site.get(path).await, StatusCode::NOT_FOUND, "not_found", None);
    }
    let post = Request::builder().method(Method::POST).uri("/api/v1/listings").body(Body::empty()).unwrap();
    let answer = site.call(post).await;
    problem(&answer, StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", None);
    assert!(answer.headers[header::ALLOW].to_str().unwrap().contains("GET"));
}

#[tokio::test]
async fn what_is_too_large_is_refused() {
    let site = empty().await;
    let address = format!("/api/v1/listings?q={}", "x".repeat(5000));
    problem(&site.get(&address).await, StatusCode::URI_TOO_LONG, "invalid_parameter", None);
    let large = Request::get("/api/v1/listings").header(header::CONTENT_LENGTH, 1_000_000).body(Body::empty()).unwrap();
    problem(&site.call(large).await, StatusCode::PAYLOAD_TOO_LARGE, "invalid_parameter", None);
}

#[tokio::test]
async fn answers_are_compressed_where_that_is_understood() {
    let site = Database::sqlite().with(feed()).await;
    let asked = Request::get("/api/v1/listings").header(header::ACCEPT_ENCODING, "gzip").body(Body::empty()).unwrap();
    assert_eq!(site.call(asked).await.headers[header::CONTENT_ENCODING], "gzip");
    assert!(!site.get("/api/v1/listings").await.headers.contains_key(header::CONTENT_ENCODING));
}

#[tokio::test]
async fn health_and_readiness() {
    let site = empty().await;
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(site.get("/readyz").await.status, StatusCode::OK);
    site.backend.store.close().await;
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
    problem(&site.get("/readyz").await, StatusCode::SERVICE_UNAVAILABLE, "unavailable", None);
}

#[tokio::test]
async fn before_the_backend_is_open_it_is_not_available() {
    use tower::ServiceExt;
    for path in ["/readyz", "/api/v1/listings", "/api/v1/suggestions?q=a"] {
        let router = onestop::server::http::router(onestop::server::http::Opening::default());
        let response = router.oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
}

#[tokio::test]
async fn places_answer_what_near_understands() {
    let site = Database::sqlite().with(feed()).await;
    let answer = site.get("/api/v1/places?q=dayton+oh").await.json();
    let near = answer["items"][0]["near"].as_str().unwrap().to_owned();
    assert_eq!(site.search(&format!("near={}&within=10", encoded(&near))).await.total, 2);
    assert_eq!(site.get("/api/v1/places").await.json()["items"].as_array().map(Vec::len), Some(0));
    let unknown = site.get("/api/v1/places?q=dayton&limit=5").await;
    problem(&unknown, StatusCode::BAD_REQUEST, "unknown_parameter", Some("limit"));
}

/// To take over a changed contract: `ONESTOP_UPDATE_SNAPSHOTS=1 cargo test --test server contract`.
#[tokio::test]
async fn the_contract_is_the_one_that_was_agreed() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/server/openapi.json");
    let contract = onestop::server::http::openapi::Contract::openapi().to_pretty_json().unwrap() + "\n";
    let served = empty().await.get("/api/v1/openapi.json").await.json();
    assert_eq!(served, serde_json::from_str::<serde_json::Value>(&contract).unwrap());
    if std::env::var_os("ONESTOP_UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&file, &contract).unwrap();
    }
    let agreed = std::fs::read_to_string(&file).unwrap();
    assert!(agreed == contract, "the contract has changed; see this test's documentation to agree");
}
