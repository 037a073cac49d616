//! A client asks for a person: once a kiosk, until someone comes, nobody is needed, or the office has closed.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use onestop::api::help::{Help, HelpList, HelpState};
use serde_json::json;

use crate::support::{Answer, BEARER, Database, Site, on_both};

on_both!(
    a_client_asks_and_someone_comes,
    a_kiosk_that_waits_keeps_its_request,
    a_client_whom_nobody_came_to_asks_again,
    asked_many_times_at_once_it_is_one_request,
    the_oldest_comes_first,
    after_twelve_hours_it_is_over,
    what_is_unknown_is_a_problem,
    what_is_not_allowed_is_refused_by_name,
    only_kiosks_ask_and_staff_need_no_token,
);

async fn call(site: &Site, method: Method, below: &str) -> Answer {
    let request = Request::builder().method(method).uri(format!("/api/v1/help{below}"));
    site.call(request.header(header::AUTHORIZATION, BEARER).body(Body::empty()).unwrap()).await
}

async fn send(site: &Site, body: impl Into<Body>) -> Answer {
    let request = Request::post("/api/v1/help").header(header::CONTENT_TYPE, "application/json");
    site.call(request.header(header::AUTHORIZATION, BEARER).body(body.into()).unwrap()).await
}

/// The kiosk's request, and whether it is a new one.
async fn asks_in(site: &Site, kiosk: &str, language: &str) -> (Help, bool) {
    let answer = send(site, json!({ "kiosk": kiosk, "language": language }).to_string()).await;
    assert!(matches!(answer.status, StatusCode::OK | StatusCode::CREATED), "{}", answer.json());
    (help(&answer), answer.status == StatusCode::CREATED)
}

async fn asks(site: &Site, kiosk: &str) -> (Help, bool) {
    asks_in(site, kiosk, "en").await
}

async fn answers(site: &Site, help: &Help) -> HelpState {
    let answer = call(site, Method::POST, &format!("/{}/answer", help.id)).await;
    assert_eq!(answer.status, StatusCode::OK);
    self::help(&answer).state
}

async fn ends(site: &Site, help: &Help) {
    let answer = call(site, Method::DELETE, &format!("/{}", help.id)).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::NO_CONTENT, 0));
}

async fn state(site: &Site, help: &Help) -> HelpState {
    self::help(&call(site, Method::GET, &format!("/{}", help.id)).await).state
}

async fn open(site: &Site) -> Vec<Help> {
    let answer = call(site, Method::GET, "").await;
    assert_eq!(answer.status, StatusCode::OK);
    serde_json::from_slice::<HelpList>(&answer.body).unwrap().items
}

fn help(answer: &Answer) -> Help {
    assert!(answer.status.is_success(), "{}", answer.json());
    serde_json::from_slice(&answer.body).unwrap()
}

fn is_problem(answer: &Answer, status: StatusCode, code: &str, parameter: Option<&str>) {
    let json = answer.json();
    assert_eq!(answer.status, status, "{json}");
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    assert_eq!(json["code"], code, "{json}");
    assert_eq!(json.get("parameter").and_then(serde_json::Value::as_str), parameter, "{json}");
}

async fn a_client_asks_and_someone_comes(database: Database) {
    let site = database.site().await;
    assert!(open(&site).await.is_empty());
    let answer = send(&site, json!({ "kiosk": "By the door", "language": "es" }).to_string()).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let told = answer.json();
    assert_eq!(
        (&told["kiosk"], &told["language"], &told["state"]),
        (&json!("By the door"), &json!("es"), &json!("waiting"))
    );
    assert!(told["asked"].as_str().unwrap().starts_with("2026-01-10T12:0"), "{told}");
    let asked = help(&answer);
    assert!(asked.id.0.len() == 32 && asked.id.0.bytes().all(|byte| byte.is_ascii_hexdigit()), "{}", asked.id);
    assert_eq!(state(&site, &asked).await, HelpState::Waiting);
    assert_eq!(open(&site).await[0].id, asked.id);

    assert_eq!(answers(&site, &asked).await, HelpState::Answered);
    assert_eq!(answers(&site, &asked).await, HelpState::Answered);
    assert_eq!(state(&site, &asked).await, HelpState::Answered);
    assert_eq!(open(&site).await[0].state, HelpState::Answered);

    ends(&site, &asked).await;
    ends(&site, &asked).await;
    assert_eq!(state(&site, &asked).await, HelpState::Ended);
    assert_eq!(answers(&site, &asked).await, HelpState::Ended);
    assert!(open(&site).await.is_empty());
}

async fn a_kiosk_that_waits_keeps_its_request(database: Database) {
    let site = database.site().await;
    let (first, new) = asks(&site, "Kiosk 1").await;
    assert!(new);
    let (again, new) = asks_in(&site, "Kiosk 1", "ar").await;
    assert!(!new && again.id == first.id && again.asked == first.asked);
    assert_eq!(again.language, "ar", "staff learn the language of now");
    let (other, new) = asks(&site, "Kiosk 2").await;
    assert!(new && other.id != first.id);
    assert_eq!(open(&site).await.len(), 2);

    ends(&site, &first).await;
    let (next, new) = asks(&site, "Kiosk 1").await;
    assert!(new && next.id != first.id);
    assert_eq!(state(&site, &first).await, HelpState::Ended);
}

async fn a_client_whom_nobody_came_to_asks_again(database: Database) {
    let site = database.site().await;
    let (first, _) = asks(&site, "Kiosk 1").await;
    answers(&site, &first).await;
    let (second, new) = asks(&site, "Kiosk 1").await;
    assert!(new && second.state == HelpState::Waiting);
    assert_eq!(state(&site, &first).await, HelpState::Ended);
    let open: Vec<_> = open(&site).await.into_iter().map(|help| help.id).collect();
    assert_eq!(open, [second.id]);
}

async fn asked_many_times_at_once_it_is_one_request(database: Database) {
    let site = database.site().await;
    let ask = || asks(&site, "Kiosk 1");
    let all: [_; 6] = tokio::join!(ask(), ask(), ask(), ask(), ask(), ask()).into();
    assert_eq!(all.iter().filter(|(_, new)| *new).count(), 1);
    assert!(all.iter().all(|(help, _)| help.id == all[0].0.id));
    assert_eq!(open(&site).await.len(), 1);
}

async fn the_oldest_comes_first(database: Database) {
    let site = database.at("2026-01-10T09:00:00Z").site().await;
    asks(&site, "Kiosk 3").await;
    let site = site.database.at("2026-01-10T10:00:00Z").site().await;
    let (second, _) = asks(&site, "Kiosk 1").await;
    let site = site.database.at("2026-01-10T11:00:00Z").site().await;
    asks(&site, "Kiosk 2").await;
    answers(&site, &second).await;
    let site = site.database.at("2026-01-10T12:00:00Z").site().await;
    let told = |help: Help| (help.kiosk, (help.waited + 1800) / 3600, help.state);
    let open: Vec<_> = open(&site).await.into_iter().map(told).collect();
    let expected = [
        ("Kiosk 3", 3, HelpState::Waiting),
        // It waits no longer since someone is on the way.
        ("Kiosk 1", 1, HelpState::Answered),
        ("Kiosk 2", 1, HelpState::Waiting),
    ];
    assert_eq!(open, expected.map(|(kiosk, hours, state)| (kiosk.to_owned(), hours, state)));
}

async fn after_twelve_hours_it_is_over(database: Database) {
    let site = database.at("2026-01-10T12:00:00Z").site().await;
    let (evening, _) = asks(&site, "Kiosk 1").await;
    let (other, _) = asks(&site, "Kiosk 2").await;
    answers(&site, &other).await;

    let site = site.database.at("2026-01-10T23:55:00Z").site().await;
    assert_eq!(open(&site).await.len(), 2);

    let site = site.database.at("2026-01-11T00:05:00Z").site().await;
    assert!(open(&site).await.is_empty());
    assert_eq!(state(&site, &evening).await, HelpState::Ended);
    assert_eq!(answers(&site, &evening).await, HelpState::Ended);
    let (morning, new) = asks(&site, "Kiosk 1").await;
    assert!(new && morning.id != evening.id);

    let site = site.database.at("2026-01-20T08:00:00Z").site().await;
    asks(&site, "Kiosk 2").await;
    let forgotten = call(&site, Method::GET, &format!("/{}", evening.id)).await;
    is_problem(&forgotten, StatusCode::NOT_FOUND, "unknown_help", None);
}

async fn what_is_unknown_is_a_problem(database: Database) {
    let site = database.site().await;
    asks(&site, "Kiosk 1").await;
    for id in ["00000000000000000000000000000000", "1", "%00", "%ff", "%27"] {
        for (method, below) in [(Method::GET, ""), (Method::DELETE, ""), (Method::POST, "/answer")] {
            let answer = call(&site, method, &format!("/{id}{below}")).await;
            is_problem(&answer, StatusCode::NOT_FOUND, "unknown_help", None);
        }
    }
    let put = call(&site, Method::PUT, "").await;
    is_problem(&put, StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", None);
    let query = call(&site, Method::GET, "?kiosk=1").await;
    is_problem(&query, StatusCode::BAD_REQUEST, "unknown_parameter", Some("kiosk"));
    assert_eq!(open(&site).await.len(), 1);
}

async fn what_is_not_allowed_is_refused_by_name(database: Database) {
    let site = database.site().await;
    let long = "x".repeat(41);
    for kiosk in ["", " ", " Kiosk", "Kiosk ", "Kio\nsk", "Kio\0sk", "Kio\u{202e}sk", "\u{200b}", long.as_str()] {
        let answer = send(&site, json!({ "kiosk": kiosk, "language": "en" }).to_string()).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some("kiosk"));
    }
    for language in ["", "e", "es_MX", "es MX", "español", "abcdefghijklmnopq"] {
        let answer = send(&site, json!({ "kiosk": "Kiosk", "language": language }).to_string()).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some("language"));
    }
    for body in
        ["", "{}", "[]", "null", r#"{"kiosk":"Kiosk"}"#, r#"{"kiosk":"Kiosk","language":"en","words":"secret"}"#]
    {
        let answer = send(&site, body).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", None);
        assert!(!String::from_utf8_lossy(&answer.body).contains("secret"), "what was sent is not repeated");
    }
    let plain = Request::post("/api/v1/help").header(header::AUTHORIZATION, BEARER);
    let plain = plain.body(Body::from(r#"{"kiosk":"Kiosk","language":"en"}"#)).unwrap();
    is_problem(&site.call(plain).await, StatusCode::BAD_REQUEST, "invalid_parameter", None);
    let large = send(&site, "x".repeat(20_000)).await;
    is_problem(&large, StatusCode::PAYLOAD_TOO_LARGE, "invalid_parameter", None);
    assert!(open(&site).await.is_empty());

    for kiosk in ["K", "Rincón de búsqueda", "كشك ٢", "x".repeat(40).as_str()] {
        let (asked, new) = asks_in(&site, kiosk, "en-XA").await;
        assert!(new && asked.kiosk == kiosk && asked.language == "en-XA");
    }
}

async fn only_kiosks_ask_and_staff_need_no_token(database: Database) {
    let site = database.site().await;
    let nobody = async |method: Method, below: &str| {
        let request = Request::builder().method(method).uri(format!("/api/v1/help{below}"));
        site.call(request.body(Body::empty()).unwrap()).await
    };
    let (asked, _) = asks(&site, "Kiosk 1").await;
    let path = format!("/{}", asked.id);
    for (method, below) in [(Method::POST, ""), (Method::GET, path.as_str())] {
        let answer = nobody(method, below).await;
        is_problem(&answer, StatusCode::UNAUTHORIZED, "not_enrolled", None);
        assert_eq!(answer.headers[header::WWW_AUTHENTICATE], "Bearer");
    }
    assert_eq!(nobody(Method::GET, "").await.json()["items"][0]["id"], asked.id.0);
    assert_eq!(nobody(Method::POST, &format!("{path}/answer")).await.status, StatusCode::OK);
    assert_eq!(nobody(Method::DELETE, &path).await.status, StatusCode::NO_CONTENT);
    assert_eq!(state(&site, &asked).await, HelpState::Ended);
}
