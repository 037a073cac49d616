//! Kiosks enrol with a code, are known by a token, and are revoked; and what was done is told without what was said.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use jiff::SignedDuration;
use onestop::domain::digits;
use onestop::server::http::Pace;
use onestop::server::keys::{self, KeysError};
use onestop::server::kiosks::command::{self, AuditArgs, Kiosks};
use onestop::server::kiosks::{self, AuditKind, KioskError, KioskState};
use onestop::server::store::Store;
use onestop::server::vault::Vault;
use onestop::server::{Backend, ServerError};
use serde_json::json;
use sqlx::{AnyConnection, Connection, Row};

use crate::support::{Answer, BEARER, Database, Site, Visit, instant, on_both};

on_both!(
    a_kiosk_enrols_with_its_code_once,
    of_two_with_the_same_code_one_enrols,
    a_code_is_over_after_a_day,
    a_new_code_takes_the_place_of_the_one_before,
    what_is_no_open_code_is_refused,
    guesses_are_limited,
    who_is_unknown_is_told_how_to_come_in,
    a_revoked_kiosk_is_told_so,
    two_kiosks_have_two_names,
    staff_see_how_far_each_has_come,
    the_audit_tells_what_was_done_and_nothing_that_was_said,
    the_audit_forgets,
    the_database_holds_neither_tokens_nor_codes,
);

fn is_problem(answer: &Answer, status: StatusCode, code: &str, parameter: Option<&str>) {
    let json = answer.json();
    assert_eq!(answer.status, status, "{json}");
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    assert_eq!(json["code"], code, "{json}");
    assert_eq!(json.get("parameter").and_then(serde_json::Value::as_str), parameter, "{json}");
}

/// Asks for what only enrolled kiosks are told: a request for help, of which there is none.
async fn asks(site: &Site, authorization: &str) -> Answer {
    let request = Request::get("/api/v1/help/1").header(header::AUTHORIZATION, authorization);
    site.call(request.body(Body::empty()).unwrap()).await
}

async fn is_known(site: &Site, token: &str) -> bool {
    asks(site, &format!("Bearer {token}")).await.json()["code"] == "unknown_help"
}

/// A code that nobody was given: 12 digits, the last of which is right.
fn made_up(number: u32) -> String {
    digits::with_check(&format!("{number:011}"))
}

async fn a_kiosk_enrols_with_its_code_once(database: Database) {
    let site = database.site().await;
    let code = site.add_kiosk("By the door").await;
    assert!(code.len() == 12 && digits::checked(&code).is_some(), "{code}");
    let answer = site.send_code(&digits::grouped(&code)).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let told = answer.json();
    let token = told["token"].as_str().unwrap();
    assert_eq!(told["name"], "By the door");
    assert!(token.len() == 26 && token.bytes().all(|letter| letter.is_ascii_alphanumeric()), "{told}");
    assert!(is_known(&site, token).await);
    assert_eq!(asks(&site, &format!("bearer {token}")).await.status, StatusCode::NOT_FOUND, "RFC 9110: in any case");

    is_problem(&site.send_code(&code).await, StatusCode::NOT_FOUND, "unknown_code", None);
    assert!(is_known(&site, token).await, "a second try changes nothing");
    let later = site.database.at("2027-01-10T12:00:00Z").site().await;
    assert!(is_known(&later, token).await, "until it is revoked");
}

async fn of_two_with_the_same_code_one_enrols(database: Database) {
    let site = database.site().await;
    for name in ["Kiosk 1", "Kiosk 2", "Kiosk 3"] {
        let code = site.add_kiosk(name).await;
        let (first, second) = tokio::join!(site.send_code(&code), site.send_code(&code));
        let mut answers = [first, second];
        answers.sort_by_key(|answer| answer.status);
        assert_eq!(answers[0].status, StatusCode::CREATED);
        is_problem(&answers[1], StatusCode::NOT_FOUND, "unknown_code", None);
        assert!(is_known(&site, answers[0].json()["token"].as_str().unwrap()).await);
    }
}

async fn a_code_is_over_after_a_day(database: Database) {
    let site = database.site().await;
    let (late, in_time) = (site.add_kiosk("Late").await, site.add_kiosk("In time").await);
    let site = site.database.at("2026-01-11T11:55:00Z").site().await;
    assert_eq!(site.send_code(&in_time).await.status, StatusCode::CREATED);
    let site = site.database.at("2026-01-11T12:05:00Z").site().await;
    is_problem(&site.send_code(&late).await, StatusCode::NOT_FOUND, "unknown_code", None);
}

async fn a_new_code_takes_the_place_of_the_one_before(database: Database) {
    let site = database.site().await;
    let (lost, found) = (site.add_kiosk("Kiosk 1").await, site.add_kiosk("Kiosk 1").await);
    assert_ne!(lost, found);
    is_problem(&site.send_code(&lost).await, StatusCode::NOT_FOUND, "unknown_code", None);
    assert_eq!(site.send_code(&found).await.status, StatusCode::CREATED);
}

async fn what_is_no_open_code_is_refused(database: Database) {
    let site = database.site().await;
    let code = site.add_kiosk("Kiosk 1").await;
    let long = format!("{code}0");
    for wrong in ["", "1", "canary", &code[..11], long.as_str(), "123456789012"] {
        is_problem(&site.send_code(wrong).await, StatusCode::BAD_REQUEST, "invalid_parameter", Some("code"));
    }
    is_problem(&site.send_code(&made_up(1)).await, StatusCode::NOT_FOUND, "unknown_code", None);
    let enrol = |query: &str, body: String| {
        let request = Request::post(format!("/api/v1/kiosks/enrol{query}"));
        request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body)).unwrap()
    };
    for body in [String::new(), "{}".to_owned(), json!({ "code": code, "name": "canary" }).to_string()] {
        let answer = site.call(enrol("", body)).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", None);
        assert!(!String::from_utf8_lossy(&answer.body).contains("canary"), "what was sent is not repeated");
    }
    let query = site.call(enrol("?name=x", json!({ "code": code }).to_string())).await;
    is_problem(&query, StatusCode::BAD_REQUEST, "unknown_parameter", Some("name"));
    assert_eq!(site.send_code(&code).await.status, StatusCode::CREATED);
}

async fn send_from(site: &Site, code: &str, address: &str) -> Answer {
    let address: IpAddr = address.parse().unwrap();
    let request = Request::post("/api/v1/kiosks/enrol").header(header::CONTENT_TYPE, "application/json");
    let request = request.extension(ConnectInfo(SocketAddr::new(address, 50_000)));
    site.call(request.body(Body::from(json!({ "code": code }).to_string())).unwrap()).await
}

async fn guesses_are_limited(database: Database) {
    let site = database.site().await;
    let (first, second) = (site.add_kiosk("Kiosk 1").await, site.add_kiosk("Kiosk 2").await);
    for number in 0..60 {
        let answer = send_from(&site, &made_up(number), "203.0.113.7").await;
        is_problem(&answer, StatusCode::NOT_FOUND, "unknown_code", None);
    }
    let refused = send_from(&site, &first, "203.0.113.7").await;
    is_problem(&refused, StatusCode::TOO_MANY_REQUESTS, "too_many_tries", None);
    assert_eq!(refused.headers[header::RETRY_AFTER], "600");
    assert_eq!(send_from(&site, &first, "203.0.113.8").await.status, StatusCode::CREATED, "it was not used up");

    for number in 0..238 {
        let answer = send_from(&site, &made_up(number), &format!("198.51.100.{number}")).await;
        is_problem(&answer, StatusCode::NOT_FOUND, "unknown_code", None);
    }
    let refused = send_from(&site, &second, "203.0.113.9").await;
    is_problem(&refused, StatusCode::TOO_MANY_REQUESTS, "too_many_tries", None);
}

#[test]
fn forty_kiosks_behind_one_address_enrol_in_one_go_and_tries_are_forgotten() {
    let (pace, now) = (kiosks::pace(), instant("2026-01-10T12:00:00Z"));
    let address: IpAddr = "203.0.113.7".parse().unwrap();
    assert!((0..40).all(|_| !pace.count(address, now)));
    let few = Pace::new(1, 2);
    assert!(!few.count(address, now) && few.count(address, now));
    assert!(few.count("203.0.113.8".parse().unwrap(), now), "too many of all");
    assert!(few.count(address, now + SignedDuration::from_secs(599)));
    assert!(!few.count(address, now + SignedDuration::from_mins(10)));
}

async fn who_is_unknown_is_told_how_to_come_in(database: Database) {
    let site = database.site().await;
    let token = site.enrol("By the door").await;
    let nobody = site.get("/api/v1/help/1").await;
    let mut answers = vec![nobody];
    for wrong in [
        String::new(),
        "Bearer".to_owned(),
        "Bearer ".to_owned(),
        token.clone(),
        format!("Basic {token}"),
        format!("Bearer {}", token.to_uppercase()),
        "Bearer abcdefghijklmnopqrstuvwxya".to_owned(),
        format!("Bearer {}", "a".repeat(2000)),
    ] {
        answers.push(asks(&site, &wrong).await);
    }
    let twice = Request::get("/api/v1/help/1").header(header::AUTHORIZATION, format!("Bearer {token}"));
    let twice = twice.header(header::AUTHORIZATION, BEARER).body(Body::empty()).unwrap();
    answers.push(site.call(twice).await);
    for answer in answers {
        is_problem(&answer, StatusCode::UNAUTHORIZED, "not_enrolled", None);
        assert_eq!(answer.headers[header::WWW_AUTHENTICATE], "Bearer");
        let said = answer.json()["detail"].as_str().unwrap().to_owned();
        assert!(said.contains("onestop-kiosk enrol") && !said.contains(&token), "{said}");
    }
    assert!(is_known(&site, &token).await);
}

async fn a_revoked_kiosk_is_told_so(database: Database) {
    let site = database.site().await;
    let (token, other) = (site.enrol("By the door").await, site.enrol("By the window").await);
    let unused = site.add_kiosk("Unused").await;
    site.revoke_kiosk("By the door").await;
    site.revoke_kiosk("Unused").await;
    let answer = asks(&site, &format!("Bearer {token}")).await;
    is_problem(&answer, StatusCode::FORBIDDEN, "kiosk_revoked", None);
    assert!(is_known(&site, &other).await);
    is_problem(&site.send_code(&unused).await, StatusCode::NOT_FOUND, "unknown_code", None);

    let (store, now) = (&site.backend.store, site.backend.settings.clock.now());
    for name in ["By the door", "Nobody", "", "By\0the door"] {
        let error = kiosks::revoke(store, name, now).await.unwrap_err();
        assert!(matches!(error, KioskError::Unknown { .. }) && error.is_about_input(), "{error}");
    }
    let again = site.enrol("By the door").await;
    assert!(is_known(&site, &again).await && !is_known(&site, &token).await, "the old token stays revoked");
}

async fn two_kiosks_have_two_names(database: Database) {
    let site = database.site().await;
    let token = site.enrol("By the door").await;
    let (store, vault, now) = (&site.backend.store, &site.backend.vault, site.backend.settings.clock.now());
    for taken in ["By the door", kiosks::OWN] {
        let error = kiosks::add(store, vault, taken, now).await.unwrap_err();
        assert!(matches!(&error, KioskError::Taken { name } if name == taken), "{error}");
        assert!(error.to_string().contains("kiosks revoke"), "{error}");
    }
    let long = "x".repeat(41);
    for wrong in ["", " ", " Kiosk", "Kio\nsk", "Kio\0sk", long.as_str()] {
        assert!(matches!(kiosks::add(store, vault, wrong, now).await, Err(KioskError::Name)));
    }
    for other in ["by the door", "كشك ٢", "x".repeat(40).as_str()] {
        assert!(is_known(&site, &site.enrol(other).await).await);
    }
    assert!(is_known(&site, &token).await);
}

async fn staff_see_how_far_each_has_come(database: Database) {
    let site = database.at("2026-01-10T12:00:00Z").site().await;
    let settings = &site.backend.settings;
    let (store, vault) = (&site.backend.store, &site.backend.vault);
    let add = Kiosks::Add { name: "By the door".to_owned() };
    let said = command::kiosks(&add, store, vault, settings).await.unwrap();
    let code = said.lines().next().unwrap();
    assert!(said.contains("onestop-kiosk") && code.len() == 14, "{said}");
    site.add_kiosk("Late").await;
    site.enrol("Old").await;
    site.revoke_kiosk("Old").await;
    assert_eq!(site.send_code(code).await.status, StatusCode::CREATED);

    let site = site.database.at("2026-01-12T12:00:00Z").site().await;
    site.add_kiosk("New").await;
    let (store, vault, settings) = (&site.backend.store, &site.backend.vault, &site.backend.settings);
    let kiosks = store.kiosks(settings.clock.now()).await.unwrap();
    let state = |name: &str| kiosks.iter().find(|kiosk| kiosk.name == name).unwrap().state;
    assert!(matches!(state("By the door"), KioskState::Enrolled(_)));
    assert_eq!(state("Late"), KioskState::Late);
    assert!(matches!(state("New"), KioskState::Added(until) if until > instant("2026-01-13T11:59:00Z")));
    assert!(matches!(state("Old"), KioskState::Revoked(_)));
    assert_eq!(kiosks.len(), 5, "and the backend's own");
    let listed = command::kiosks(&Kiosks::List, store, vault, settings).await.unwrap();
    assert!(listed.lines().any(|line| line.starts_with("Old\trevoked 2026-01-")), "{listed}");
    assert!(!listed.contains(code) && !listed.contains(&code.replace(' ', "")), "{listed}");
    let revoke = Kiosks::Revoke { name: "New".to_owned() };
    assert!(command::kiosks(&revoke, store, vault, settings).await.unwrap().contains("New"));
    assert!(command::kiosks(&revoke, store, vault, settings).await.is_err());
}

async fn the_audit_tells_what_was_done_and_nothing_that_was_said(database: Database) {
    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    let kept = visit.put("/me/resume", &json!({ "resume": { "basics": { "name": "Ana Canary" } } })).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.json());
    site.send_code(&made_up(1)).await;
    site.revoke_kiosk("By the door").await;
    let entries = site.backend.store.audited(instant("2026-01-10T00:00:00Z")).await.unwrap();
    let of = |kind: AuditKind| entries.iter().find(|entry| entry.kind == kind.name());
    for kind in [AuditKind::KioskAdded, AuditKind::KioskRevoked, AuditKind::CardTaken] {
        assert_eq!(of(kind).unwrap().kiosk.as_deref(), Some("By the door"), "{kind:?}");
    }
    let enrolled = entries.iter().filter(|entry| entry.kind == AuditKind::KioskEnrolled.name());
    let enrolled: BTreeSet<_> = enrolled.filter_map(|entry| entry.kiosk.as_deref()).collect();
    assert_eq!(enrolled, BTreeSet::from([kiosks::OWN, "By the door"]));
    let failed = of(AuditKind::EnrolmentFailed).unwrap();
    assert_eq!((&failed.kiosk, &failed.card), (&None, &None));
    assert!(of(AuditKind::CardTaken).unwrap().card.is_some());

    let settings = &site.backend.settings;
    let since = |day: &str| AuditArgs { since: Some(day.parse().unwrap()) };
    let told = command::audit(&AuditArgs { since: None }, &site.backend.store, settings).await.unwrap();
    assert_eq!(told, command::audit(&since("2026-01-01"), &site.backend.store, settings).await.unwrap());
    assert_eq!(told.lines().count(), entries.len());
    assert!(told.contains("kiosk_revoked\tBy the door\t-"), "{told}");
    assert!(!told.contains("Canary") && !told.contains(visit.number()), "{told}");
    assert!(!told.contains(visit.session()) && !told.contains(visit.kiosk()), "{told}");
    assert!(command::audit(&since("2026-02-01"), &site.backend.store, settings).await.unwrap().is_empty());
}

async fn the_audit_forgets(database: Database) {
    let site = database.site().await;
    site.add_kiosk("Kiosk 1").await;
    let site = site.database.at("2027-02-01T12:00:00Z").site().await;
    assert_eq!(site.backend.store.audited(instant("2026-01-01T00:00:00Z")).await.unwrap().len(), 3);
    let site = site.database.at("2027-02-15T12:00:00Z").site().await;
    site.add_kiosk("Kiosk 2").await;
    let left = site.backend.store.audited(instant("2026-01-01T00:00:00Z")).await.unwrap();
    assert!(left.len() == 3 && left.iter().all(|entry| entry.at > instant("2027-01-01T00:00:00Z")), "{left:?}");
}

async fn the_database_holds_neither_tokens_nor_codes(database: Database) {
    let site = database.site().await;
    let token = site.enrol("By the door").await;
    let code = site.add_kiosk("By the window").await;
    let address = &site.database.address;
    let url = if address.starts_with("postgres") { address.clone() } else { format!("sqlite://{address}") };
    let mut connection = AnyConnection::connect(&url).await.unwrap();
    let mut held = Vec::new();
    for statement in [
        "SELECT id || ' ' || name || ' ' || token_mac FROM kiosk WHERE token_mac IS NOT NULL",
        "SELECT kiosk || ' ' || code_mac FROM enrolment",
        "SELECT kind || ' ' || COALESCE(kiosk, '') || ' ' || COALESCE(card, '') FROM audit",
    ] {
        let rows = sqlx::query(statement).fetch_all(&mut connection).await.unwrap();
        held.extend(rows.into_iter().map(|row| row.get::<String, _>(0)));
    }
    connection.close().await.unwrap();
    let is_mac = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let macs = held.iter().filter_map(|row| row.split(' ').next_back()).filter(|text| is_mac(text)).count();
    assert_eq!(macs, 3, "the token of two kiosks, the code of a third: {held:?}");
    assert!(held.iter().all(|row| !row.contains(&token) && !row.contains(&code)), "{held:?}");
    for file in std::fs::read_dir(site.database.folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
        let bytes = std::fs::read(&file).unwrap_or_default();
        let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(!holds(&token) && !holds(&code), "{}", file.display());
    }

    // Who has the database, and not the keys, has no server that knows the token, nor any.
    let mut stolen = site.database.settings.clone();
    stolen.secrets = site.database.folder.path().join("other-secrets.toml");
    let error = Backend::open(stolen.clone()).await.unwrap_err();
    assert!(matches!(error, ServerError::Keys(KeysError::Missing { .. })), "{error}");
    Vault::open(&stolen.secrets).unwrap();
    let error = Backend::open(stolen.clone()).await.unwrap_err();
    assert!(matches!(error, ServerError::Keys(KeysError::Others { .. })), "{error}");
    let store = Store::open(&stolen.database).await.unwrap();
    keys::renew(&store, &stolen).await.unwrap();
    store.close().await;
    let renewed = Database { settings: stolen, ..site.database };
    assert!(!is_known(&renewed.site().await, &token).await);
}
