//! A client's week, and its log: the sums are right, a worker can verify it with and without the server, and what was
//! changed is found.

use std::process::{Command, Output};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, VerifyingKey};
use jiff::civil::{Date, date};
use onestop::domain::meeting::{Kind, Meeting};
use onestop::domain::plan::CheckCode;
use onestop::server::kiosks::AuditKind;
use onestop::server::me::signed::{HEAD, VerifyError, key, verify};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Database, SOURCE, Site, Visit, instant, meeting, on_both};

on_both!(
    attendance_counts_by_itself_once_the_meeting_is_over,
    the_log_says_what_was_kept_and_its_sums_are_right,
    a_log_is_verified_by_its_code_and_by_its_text,
    a_deleted_log_is_known_by_its_text_only,
    only_weeks_that_have_begun_have_a_log,
);

/// Keeps entries of hours: their day, activity, minutes and source.
async fn keep_hours(visit: &Visit<'_>, entries: &[(&str, &str, u32, &str)]) {
    for (number, (day, activity, minutes, source)) in entries.iter().enumerate() {
        let entry = json!({ "date": day, "activity": activity, "minutes": minutes, "source": source });
        let answer = visit.put(&format!("/me/hours/hours{number:011}"), &entry).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
    }
}

/// Keeps contacts: their day and employer.
async fn keep_contacts(visit: &Visit<'_>, contacts: &[(&str, &str)]) {
    for (number, (day, employer)) in contacts.iter().enumerate() {
        let entry = json!({ "date": day, "employer": employer, "how": "visited", "outcome": "no_answer" });
        let answer = visit.put(&format!("/me/contacts/contact{number:09}"), &entry).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
    }
}

async fn plan(visit: &Visit<'_>, week: &str) -> Value {
    let answer = visit.get(&format!("/me/plan?week={week}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    answer.json()
}

/// The log of a week: its code and its text.
async fn log(visit: &Visit<'_>, week: &str) -> (String, String) {
    let answer = visit.post("/me/log", &json!({ "week": week })).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
    let told = answer.json();
    (told["log"]["code"].as_str().unwrap().to_owned(), told["text"].as_str().unwrap().to_owned())
}

/// Takes a seat and checks in.
async fn attend(site: &Site, visit: &Visit<'_>, meeting: &Meeting) {
    site.backend
        .store
        .put_meetings(std::slice::from_ref(meeting), SOURCE, site.backend.settings.clock.now())
        .await
        .unwrap();
    let post = |path: String| {
        let request = Request::post(format!("/api/v1{path}"))
            .header(header::AUTHORIZATION, format!("Bearer {}", visit.kiosk()))
            .header(header::CONTENT_TYPE, "application/json")
            .header("onestop-card", visit.session())
            .header("idempotency-key", format!("attending-{}", meeting.id));
        site.call(request.body(Body::from("{}")).unwrap())
    };
    let booked = post(format!("/meetings/{}/bookings", meeting.id)).await;
    assert_eq!(booked.status, StatusCode::CREATED, "{}", booked.json());
    let id = booked.json()["id"].as_str().unwrap().to_owned();
    let checked = post(format!("/bookings/{id}/check-in")).await;
    assert_eq!(checked.status, StatusCode::OK, "{}", checked.json());
}

/// What a signed text says, found without the program's own reading.
fn said(text: &str, key: &str) -> String {
    let [word, version, body, signature] = text.split(':').collect::<Vec<_>>()[..] else { panic!("four parts") };
    assert_eq!((word, version), ("onestop-log", "1"));
    let digits = |place: usize| u8::from_str_radix(&key[2 * place..2 * place + 2], 16).unwrap();
    let key = VerifyingKey::from_bytes(&std::array::from_fn(digits)).unwrap();
    let signature = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    key.verify_strict(text.rsplit_once(':').unwrap().0.as_bytes(), &signature).unwrap();
    String::from_utf8(URL_SAFE_NO_PAD.decode(body).unwrap()).unwrap()
}

async fn public(site: &Site) -> String {
    site.get("/api/v1/keys").await.json()["log"].as_str().unwrap().to_owned()
}

async fn attendance_counts_by_itself_once_the_meeting_is_over(database: Database) {
    let site = database.at("2026-01-10T12:00:00Z").site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    let club = meeting("club", "2026-01-10T12:30:00Z", 12);
    let ged = Meeting { kind: Kind::GedClass, ..meeting("ged", "2026-01-10T12:40:00Z", 12) };
    let talk = Meeting { kind: Kind::Appointment, ..meeting("talk", "2026-01-10T12:50:00Z", 1) };
    for meeting in [&club, &ged, &talk] {
        attend(&site, &visit, meeting).await;
    }
    // Booked only.
    let later = meeting("later", "2026-01-10T13:00:00Z", 12);
    site.backend.store.put_meetings(&[later], SOURCE, instant("2026-01-10T12:00:00Z")).await.unwrap();
    let before = plan(&visit, "2026-01-10").await;
    assert_eq!((&before["hours"], &before["minutes"]["done"]), (&json!([]), &json!(0)), "they are not over");
    let number = visit.number().to_owned();

    let site = site.database.at("2026-01-10T15:00:00Z").site().await;
    let visit = Visit::with_card(&site, "By the door", &number).await;
    let week = plan(&visit, "2026-01-06").await;
    let told = week["hours"].as_array().unwrap();
    let told = told.iter().map(|entry| {
        let hours = &entry["hours"];
        (hours["activity"].as_str().unwrap(), hours["minutes"].as_u64().unwrap(), &hours["source"]["meeting"])
    });
    let mut told: Vec<_> = told.collect();
    told.sort_by_key(|(activity, ..)| *activity);
    let (club, ged) = (json!(club.id), json!(ged.id));
    assert_eq!(told, [("job_search", 60, &club), ("secondary_school", 60, &ged)], "an appointment is no activity");
    assert_eq!(visit.get("/me/hours").await.json()["items"], json!([]), "nobody had to enter them");
    assert_eq!(plan(&visit, "2026-01-11").await["hours"], json!([]), "the next week");
}

async fn the_log_says_what_was_kept_and_its_sums_are_right(database: Database) {
    let site = database.at("2026-01-10T12:00:00Z").site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    // The week of the 10th is that from Sunday the 4th.
    let entries = [
        ("2026-01-04", "job_search", 90, "told"),
        ("2026-01-05", "job_search", 45, "kiosk"),
        ("2026-01-05", "work_experience", 240, "told"),
        ("2026-01-07", "vocational_training", 150, "told"),
        ("2026-01-10", "job_search", 25, "told"),
        ("2026-01-03", "job_search", 500, "told"),
        ("2025-12-20", "work_experience", 300, "told"),
    ];
    keep_hours(&visit, &entries).await;
    let contacts = [("2026-01-03", "Old Mill"), ("2026-01-04", "Harbor Diner"), ("2026-01-09", "Fuentes y Hijos")];
    keep_contacts(&visit, &contacts).await;

    let (first, last): (Date, Date) = (date(2026, 1, 4), date(2026, 1, 10));
    let within = |day: &str| (first..=last).contains(&day.parse::<Date>().unwrap());
    let expected: u32 = entries.iter().filter(|entry| within(entry.0)).map(|entry| entry.2).sum();
    let met = contacts.iter().filter(|contact| within(contact.0)).count();
    let week = plan(&visit, "2026-01-10").await;
    assert_eq!((&week["first"], &week["last"]), (&json!("2026-01-04"), &json!("2026-01-10")));
    assert_eq!(week["minutes"]["done"], expected);
    assert_eq!(week["contacts_this_week"], json!({ "done": met, "wanted": 3 }));
    assert_eq!(visit.get("/me/plan").await.json(), week, "without a day it is this week");

    let (code, text) = log(&visit, "2026-01-06").await;
    let said = said(&text, &public(&site).await);
    let lines: Vec<_> = said.lines().collect();
    assert!(lines.contains(&format!("code {code}").as_str()), "{said}");
    assert!(lines.contains(&"week 2026-01-04") && lines.contains(&"made 2026-01-10"), "{said}");
    assert!(lines.contains(&"name Canary Rosa"), "{said}");
    assert!(lines.contains(&format!("contacts {met} of 3").as_str()), "{said}");
    assert!(lines.contains(&format!("minutes {expected} of 1800, told {expected}").as_str()), "{said}");
    let hours = lines.iter().filter_map(|line| line.strip_prefix("hours "));
    let sum: u32 = hours.clone().map(|line| line.split(' ').nth(2).unwrap().parse::<u32>().unwrap()).sum();
    assert_eq!((hours.count(), sum), (5, expected));
    assert_eq!(lines.iter().filter(|line| line.starts_with("contact ")).count(), met);
    assert!(!said.contains("Old Mill") && said.contains("Fuentes y Hijos"));

    let kept = visit.again_at("By the window").await.get("/me/log").await.json();
    assert_eq!(kept["items"].as_array().unwrap().len(), 1);
    assert_eq!((&kept["items"][0]["log"]["code"], &kept["items"][0]["text"]), (&json!(code), &json!(text)));
    let audited = site.backend.store.audited(instant("2026-01-10T00:00:00Z")).await.unwrap();
    assert_eq!(audited.iter().filter(|entry| entry.kind == AuditKind::LogMade.name()).count(), 1);

    // What changes afterwards changes no log that was made.
    assert_eq!(visit.delete("/me/contacts/contact000000001").await.status, StatusCode::NO_CONTENT);
    assert_eq!(visit.get("/me/log").await.json(), kept);
    let (again, _) = log(&visit, "2026-01-06").await;
    assert_ne!(again, code, "another log, another code");
    let codes: Vec<_> = visit.get("/me/log").await.json()["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["log"]["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(codes.len(), 2);
    assert!(codes.contains(&again) && codes.contains(&code));
}

/// Runs `onestop-server verify` over a data folder and, where there is one, a database.
fn verifies(folder: &std::path::Path, database: Option<&str>, args: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onestop-server"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("ONESTOP_")) {
        command.env_remove(name);
    }
    command.args(["verify", "--data-dir"]).arg(folder);
    if let Some(database) = database {
        command.args(["--database", database]);
    }
    let Output { status, stdout, stderr } = command.args(args).output().unwrap();
    let said = String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap();
    assert_eq!(said.contains("VERIFIED.") && !said.contains("NOT VERIFIED"), status.success(), "{said}");
    (status.success(), said)
}

async fn a_log_is_verified_by_its_code_and_by_its_text(database: Database) {
    let site = database.at("2026-01-10T12:00:00Z").site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    keep_hours(&visit, &[("2026-01-06", "job_search", 135, "told")]).await;
    keep_contacts(&visit, &[("2026-01-07", "Harbor Diner")]).await;
    let (code, text) = log(&visit, "2026-01-10").await;
    let (code, text, public) = (code.as_str(), text.as_str(), public(&site).await);
    let public = public.as_str();
    let (folder, address) = (site.database.folder.path(), Some(site.database.address.as_str()));
    tokio::task::block_in_place(|| {
        let grouped = [&code[..4], &code[4..8], &code[8..]];
        for args in [&[code][..], &grouped[..], &[text][..], &[code, "--key", public][..]] {
            let (verified, said) = verifies(folder, address, args);
            assert!(verified && said.contains("contact 2026-01-07 visited no_answer Harbor Diner"), "{said}");
        }
        // A worker's own machine has no more than the key, and is left as it was.
        let empty = TempDir::new().unwrap();
        let (verified, said) = verifies(empty.path(), None, &[text, "--key", public]);
        assert!(verified && said.contains("minutes 135 of 1800, told 135"), "{said}");
        for args in [&[text][..], &[code][..], &[text, "--key", &public[1..]][..]] {
            assert!(!verifies(empty.path(), None, args).0);
        }
        assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0);
        let stranger = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        let (verified, said) = verifies(empty.path(), None, &[text, "--key", stranger]);
        assert!(!verified && said.contains("NOT VERIFIED") && !said.contains("Harbor"), "{said}");
        let other = CheckCode::from_random(1).as_str().to_owned();
        let (verified, said) = verifies(folder, address, &[&other]);
        assert!(!verified && said.contains("NOT VERIFIED") && !said.contains("Harbor"), "{said}");
    });

    for (place, right) in code.char_indices() {
        for wrong in ('0'..='9').filter(|digit| *digit != right) {
            let typed = format!("{}{wrong}{}", &code[..place], &code[place + 1..]);
            assert!(CheckCode::parse(&typed).is_none(), "digit {place}");
        }
    }
    let key = key(public).unwrap();
    assert!(verify(text, &key).is_ok() && verify(&format!(" {text}\n"), &key).is_ok());
    for (place, right) in text.char_indices() {
        for wrong in ['A', 'B'].into_iter().filter(|letter| *letter != right) {
            let changed = format!("{}{wrong}{}", &text[..place], &text[place + 1..]);
            assert!(verify(&changed, &key).is_err(), "letter {place}");
        }
    }
    for part in ["", HEAD, "onestop-log:2:AAAA:AAAA", "onestop-log:1:AAAA", &text[..text.len() - 1], &text[1..]] {
        assert_eq!(verify(part, &key), Err(VerifyError::NotALog), "{part}");
    }
}

async fn a_deleted_log_is_known_by_its_text_only(database: Database) {
    let site = database.at("2026-01-10T12:00:00Z").site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    let (code, text) = log(&visit, "2026-01-10").await;
    let other = visit.followed_by_another().await;
    let (folder, address) = (site.database.folder.path(), Some(site.database.address.as_str()));
    let by_code = || tokio::task::block_in_place(|| verifies(folder, address, &[&code]).0);
    assert_eq!(other.delete(&format!("/me/log/{code}")).await.status, StatusCode::NO_CONTENT);
    assert!(by_code(), "it is not the other's");
    assert_eq!(visit.delete(&format!("/me/log/{code}")).await.status, StatusCode::NO_CONTENT);
    assert!(!by_code());
    assert!(tokio::task::block_in_place(|| verifies(folder, address, &[&text]).0));
}

async fn only_weeks_that_have_begun_have_a_log(database: Database) {
    // A Wednesday.
    let site = database.at("2026-01-07T12:00:00Z").site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    for week in ["2026-01-10", "2026-01-07", "2025-06-01", "2024-12-31"] {
        log(&visit, week).await;
    }
    for week in ["2026-01-11", "2024-11-30", "9999-12-31", "-009999-01-01"] {
        let answer = visit.post("/me/log", &json!({ "week": week })).await;
        let told = answer.json();
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{week}: {told}");
        assert_eq!((&told["code"], &told["parameter"]), (&json!("invalid_parameter"), &json!("week")), "{week}");
    }
    for week in ["soon", "1969-12-31", "9001-01-01", "2026-13-01"] {
        let answer = visit.get(&format!("/me/plan?week={week}")).await;
        assert_eq!(answer.json()["parameter"], "week", "{week}");
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    }
    for week in ["1970-01-01", "9000-12-31"] {
        assert_eq!(plan(&visit, week).await["hours"], json!([]));
    }
}
