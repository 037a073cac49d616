//! What a client with a card keeps: it comes back at any kiosk, is theirs alone, and the database gives nothing away.

use axum::http::{Method, StatusCode, header};
use onestop::api::me::{MOST_CONTACTS, MOST_SAVED};
use onestop::server::me::rotate;
use onestop::server::vault::Vault;
use serde_json::{Value, json};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

use crate::support::{Answer, Database, Site, Sketch, Visit, on_both, sketch};

on_both!(
    a_resume_is_kept_and_comes_back_at_another_kiosk,
    contacts_are_kept_changed_and_deleted,
    hours_are_kept_changed_and_deleted,
    listings_are_saved_and_stay_when_they_are_over,
    another_client_sees_nothing,
    without_kiosk_or_card_nothing_is_told,
    a_card_keeps_so_much_and_says_so,
    at_the_edge_as_many_are_kept_as_fit,
    what_the_database_holds_cannot_be_read,
    a_record_does_not_open_in_the_place_of_another,
    a_rotation_keeps_everything_and_leaves_nothing_under_the_old_key,
    with_the_card_all_of_it_goes,
);

fn resume() -> Value {
    json!({ "basics": { "name": "Ana Canary" }, "work": [{ "name": "Harbor Diner", "position": "Cook" }] })
}

fn contact(employer: &str) -> Value {
    json!({ "date": "2026-01-08", "employer": employer, "how": "called", "outcome": "waiting" })
}

fn hours(minutes: u32) -> Value {
    json!({ "date": "2026-01-09", "activity": "job_search", "minutes": minutes, "source": "told" })
}

/// A name as a kiosk draws it.
fn drawn(number: u32) -> String {
    format!("drawn{number:011}")
}

fn is_problem(answer: &Answer, status: StatusCode, code: &str, parameter: Option<&str>) {
    let json = answer.json();
    assert_eq!(answer.status, status, "{json}");
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    assert_eq!(json["code"], code, "{json}");
    assert_eq!(json.get("parameter").and_then(Value::as_str), parameter, "{json}");
}

fn is_done(answer: &Answer, status: StatusCode) {
    assert_eq!(answer.status, status, "{}", String::from_utf8_lossy(&answer.body));
}

/// The items of a list.
async fn items(visit: &Visit<'_>, list: &str) -> Vec<Value> {
    let answer = visit.get(list).await;
    is_done(&answer, StatusCode::OK);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    answer.json()["items"].as_array().unwrap().clone()
}

async fn a_resume_is_kept_and_comes_back_at_another_kiosk(database: Database) {
    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    is_problem(&visit.get("/me/resume").await, StatusCode::NOT_FOUND, "unknown_record", None);
    let kept = visit.put("/me/resume", &json!({ "resume": resume(), "layout": "modern" })).await;
    is_done(&kept, StatusCode::OK);

    let later = visit.again_at("By the window").await;
    let answer = later.get("/me/resume").await;
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let told = answer.json();
    assert_eq!((&told["resume"], &told["layout"]), (&resume(), &json!("modern")));
    assert!(told["changed"].as_str().unwrap().starts_with("2026-01-10T12:0"), "{told}");

    is_done(&later.put("/me/resume", &json!({ "resume": { "basics": { "name": "Ana" } } })).await, StatusCode::OK);
    let told = later.get("/me/resume").await.json();
    assert_eq!(told["resume"], json!({ "basics": { "name": "Ana" } }));
    assert_eq!(told["layout"], Value::Null);

    for wrong in [json!({}), json!({ "resume": [] }), json!({ "resume": {}, "photo": "x" }), json!("Ana Canary")] {
        let answer = later.put("/me/resume", &wrong).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", None);
        assert!(!String::from_utf8_lossy(&answer.body).contains("Canary"), "what was sent is not repeated");
    }
    let wrong = later.put("/me/resume", &json!({ "resume": { "work": [{ "position": { "a": "Cook" } }] } })).await;
    is_problem(&wrong, StatusCode::BAD_REQUEST, "invalid_parameter", Some("resume"));
    let wrong = later.put("/me/resume", &json!({ "resume": {}, "layout": "loud" })).await;
    is_problem(&wrong, StatusCode::BAD_REQUEST, "invalid_parameter", Some("layout"));
    let long = |letters: usize| json!({ "resume": { "basics": { "summary": "x".repeat(letters) } } });
    is_done(&later.put("/me/resume", &long(63_900)).await, StatusCode::OK);
    let large = later.put("/me/resume", &long(64_000)).await;
    is_problem(&large, StatusCode::PAYLOAD_TOO_LARGE, "invalid_parameter", None);

    for _ in 0..2 {
        is_done(&later.delete("/me/resume").await, StatusCode::NO_CONTENT);
        is_problem(&later.get("/me/resume").await, StatusCode::NOT_FOUND, "unknown_record", None);
    }
}

async fn contacts_are_kept_changed_and_deleted(database: Database) {
    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    assert!(items(&visit, "/me/contacts").await.is_empty());
    let first = format!("/me/contacts/{}", drawn(1));
    let kept = visit.put(&first, &contact("Harbor Diner")).await;
    is_done(&kept, StatusCode::CREATED);
    assert_eq!(kept.json()["id"], drawn(1));
    is_done(&visit.put(&first, &contact("Harbor Diner")).await, StatusCode::OK);
    assert_eq!(items(&visit, "/me/contacts").await.len(), 1, "sent twice, it is one");

    let mut other = contact("مخبز النور");
    other["date"] = json!("2026-01-10");
    other["notes"] = json!("Ask for Sam.\nBack door.");
    other["listing"] = json!("0123456789abcdef");
    is_done(&visit.put(&format!("/me/contacts/{}", drawn(2)), &other).await, StatusCode::CREATED);
    let mut changed = contact("Harbor Diner");
    changed["outcome"] = json!("interview");
    is_done(&visit.put(&first, &changed).await, StatusCode::OK);

    let later = visit.again_at("By the window").await;
    let told = items(&later, "/me/contacts").await;
    let told: Vec<_> = told.iter().map(|item| (&item["employer"], &item["outcome"], &item["notes"])).collect();
    let expected = [
        (&json!("مخبز النور"), &json!("waiting"), &json!("Ask for Sam.\nBack door.")),
        (&json!("Harbor Diner"), &json!("interview"), &json!("")),
    ];
    assert_eq!(told, expected, "newest first");

    for (field, wrong) in [
        ("employer", json!("")),
        ("employer", json!(" Diner")),
        ("employer", json!("Di\u{202e}ner")),
        ("employer", json!("x".repeat(101))),
        ("notes", json!("x".repeat(501))),
        ("notes", json!("a\0b")),
        ("date", json!("2026-01-11")),
        ("date", json!("2024-12-01")),
        ("listing", json!("../listings")),
    ] {
        let mut entry = contact("Canary");
        entry[field] = wrong;
        let answer = later.put(&format!("/me/contacts/{}", drawn(3)), &entry).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some(field));
        assert!(!String::from_utf8_lossy(&answer.body).contains("Canary"));
    }
    for (field, wrong) in [("how", json!("shouted")), ("date", json!("soon")), ("id", json!(drawn(4)))] {
        let mut entry = contact("Canary");
        entry[field] = wrong;
        let answer = later.put(&format!("/me/contacts/{}", drawn(3)), &entry).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", None);
    }
    for name in ["1", "DRAWN00000000000001", "drawn%0000000000001", "drawn-00000000001", &"x".repeat(65)] {
        let answer = later.put(&format!("/me/contacts/{name}"), &contact("Canary")).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some("id"));
    }

    for _ in 0..2 {
        is_done(&later.delete(&first).await, StatusCode::NO_CONTENT);
        let told = items(&later, "/me/contacts").await;
        assert_eq!(told.len(), 1);
        assert_eq!(told[0]["id"], drawn(2));
    }
}

async fn hours_are_kept_changed_and_deleted(database: Database) {
    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    let first = format!("/me/hours/{}", drawn(1));
    is_done(&visit.put(&first, &hours(90)).await, StatusCode::CREATED);
    is_done(&visit.put(&first, &hours(75)).await, StatusCode::OK);
    let later = visit.again_at("By the window").await;
    let told = items(&later, "/me/hours").await;
    assert_eq!(told.len(), 1);
    assert_eq!((&told[0]["minutes"], &told[0]["excused"]), (&json!(75), &json!(false)));

    for minutes in [0, 1441] {
        let answer = later.put(&first, &hours(minutes)).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some("minutes"));
    }
    let mut forged = hours(60);
    forged["source"] = json!({ "meeting": "0123456789abcdef" });
    let answer = later.put(&first, &forged).await;
    is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some("source"));
    let mut tomorrow = hours(60);
    tomorrow["date"] = json!("2026-01-11");
    let answer = later.put(&first, &tomorrow).await;
    is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter", Some("date"));

    is_done(&later.delete(&first).await, StatusCode::NO_CONTENT);
    assert!(items(&later, "/me/hours").await.is_empty());
}

async fn listings_are_saved_and_stay_when_they_are_over(database: Database) {
    let cook = sketch("Cook").employer("Harbor Diner").expires("2026-01-20T00:00:00Z");
    let site = database.with([cook.clone()]).await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    let path = format!("/me/saved/{}", cook.id());
    is_done(&visit.put(&path, &Value::Null).await, StatusCode::CREATED);
    is_done(&visit.put(&path, &Value::Null).await, StatusCode::OK);
    for unknown in ["0000000000000000", "%00", "%ff", "%27"] {
        let answer = visit.put(&format!("/me/saved/{unknown}"), &Value::Null).await;
        is_problem(&answer, StatusCode::NOT_FOUND, "listing_gone", None);
    }
    let number = visit.number().to_owned();

    let site = site.database.at("2026-02-10T12:00:00Z").site().await;
    let later = Visit::with_card(&site, "By the window", &number).await;
    let told = items(&later, "/me/saved").await;
    assert_eq!(told.len(), 1);
    assert_eq!((&told[0]["title"], &told[0]["employer"]), (&json!("Cook"), &json!("Harbor Diner")));
    assert_eq!(told[0]["listing"], cook.id());
    is_done(&later.delete(&path).await, StatusCode::NO_CONTENT);
    assert!(items(&later, "/me/saved").await.is_empty());
}

/// Keeps one of everything.
async fn keep_everything(visit: &Visit<'_>, listing: &str) {
    is_done(&visit.put("/me/resume", &json!({ "resume": resume() })).await, StatusCode::OK);
    let mut told = contact("Canary Freight");
    told["notes"] = json!("Ask for Canary Sam.");
    is_done(&visit.put(&format!("/me/contacts/{}", drawn(1)), &told).await, StatusCode::CREATED);
    is_done(&visit.put(&format!("/me/hours/{}", drawn(1)), &hours(77)).await, StatusCode::CREATED);
    is_done(&visit.put(&format!("/me/saved/{listing}"), &Value::Null).await, StatusCode::CREATED);
    is_done(&visit.post("/me/log", &json!({ "week": "2026-01-09" })).await, StatusCode::CREATED);
}

/// What the card keeps, in one value.
async fn everything(visit: &Visit<'_>) -> Vec<Value> {
    let mut all = vec![visit.get("/me/resume").await.json()];
    for list in ["/me/contacts", "/me/hours", "/me/saved", "/me/log"] {
        let items = items(visit, list).await;
        assert_eq!(items.len(), 1, "{list}");
        all.extend(items);
    }
    all.push(visit.get("/me/plan?week=2026-01-09").await.json());
    all
}

async fn another_client_sees_nothing(database: Database) {
    let cook = sketch("Cook");
    let site = database.with([cook.clone()]).await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    keep_everything(&visit, &cook.id()).await;
    let before = everything(&visit).await;

    let other = visit.followed_by_another().await;
    is_problem(&other.get("/me/resume").await, StatusCode::NOT_FOUND, "unknown_record", None);
    for list in ["/me/contacts", "/me/hours", "/me/saved", "/me/log"] {
        assert!(items(&other, list).await.is_empty(), "{list}");
    }
    let code = items(&visit, "/me/log").await[0]["log"]["code"].as_str().unwrap().to_owned();
    for one in [
        "/me/resume".to_owned(),
        format!("/me/contacts/{}", drawn(1)),
        format!("/me/hours/{}", drawn(1)),
        format!("/me/saved/{}", cook.id()),
        format!("/me/log/{code}"),
    ] {
        is_done(&other.delete(&one).await, StatusCode::NO_CONTENT);
    }
    is_done(&other.put(&format!("/me/contacts/{}", drawn(1)), &contact("Other")).await, StatusCode::CREATED);
    assert_eq!(everything(&visit).await, before, "nobody else changes it");
}

async fn without_kiosk_or_card_nothing_is_told(database: Database) {
    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    let at_another = Visit::with_new_card(&site, "By the window").await;
    for (method, path) in [
        (Method::GET, "/me/resume"),
        (Method::PUT, "/me/resume"),
        (Method::DELETE, "/me/resume"),
        (Method::GET, "/me/contacts"),
        (Method::PUT, "/me/contacts/drawn00000000001"),
        (Method::DELETE, "/me/contacts/drawn00000000001"),
        (Method::GET, "/me/hours"),
        (Method::PUT, "/me/hours/drawn00000000001"),
        (Method::DELETE, "/me/hours/drawn00000000001"),
        (Method::GET, "/me/saved"),
        (Method::PUT, "/me/saved/0123456789abcdef"),
        (Method::DELETE, "/me/saved/0123456789abcdef"),
        (Method::GET, "/me/plan"),
        (Method::GET, "/me/log"),
        (Method::POST, "/me/log"),
        (Method::DELETE, "/me/log/123456789012"),
    ] {
        let nobody = visit.ask(None, None, method.clone(), path, &Value::Null).await;
        is_problem(&nobody, StatusCode::UNAUTHORIZED, "not_enrolled", None);
        let no_kiosk = visit.ask(None, Some(visit.session()), method.clone(), path, &Value::Null).await;
        is_problem(&no_kiosk, StatusCode::UNAUTHORIZED, "not_enrolled", None);
        let no_card = visit.ask(Some(visit.kiosk()), None, method.clone(), path, &Value::Null).await;
        is_problem(&no_card, StatusCode::UNAUTHORIZED, "not_signed_in", None);
        let elsewhere = visit.ask(Some(at_another.kiosk()), Some(visit.session()), method, path, &Value::Null).await;
        is_problem(&elsewhere, StatusCode::UNAUTHORIZED, "not_signed_in", None);
    }
    let keys = site.get("/api/v1/keys").await.json();
    assert_eq!(keys["log"].as_str().unwrap().len(), 64, "the public key is for everyone");
}

async fn a_card_keeps_so_much_and_says_so(database: Database) {
    let listings: Vec<_> = (0..=MOST_SAVED).map(|number| sketch("Picker").numbered(number)).collect();
    let ids: Vec<_> = listings.iter().map(Sketch::id).collect();
    let site = database.with(listings).await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    let (last, fitting) = ids.split_last().unwrap();
    for id in fitting {
        is_done(&visit.put(&format!("/me/saved/{id}"), &Value::Null).await, StatusCode::CREATED);
    }
    let full = visit.put(&format!("/me/saved/{last}"), &Value::Null).await;
    is_problem(&full, StatusCode::CONFLICT, "records_full", None);
    assert!(full.json()["detail"].as_str().unwrap().contains("200"), "{}", full.json());
    assert_eq!(items(&visit, "/me/saved").await.len(), 200);
    // What is there already can be kept again, and one that goes makes room.
    is_done(&visit.put(&format!("/me/saved/{}", ids[0]), &Value::Null).await, StatusCode::OK);
    is_done(&visit.delete(&format!("/me/saved/{}", ids[0])).await, StatusCode::NO_CONTENT);
    is_done(&visit.put(&format!("/me/saved/{last}"), &Value::Null).await, StatusCode::CREATED);
}

async fn at_the_edge_as_many_are_kept_as_fit(database: Database) {
    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    for number in 0..MOST_CONTACTS - 2 {
        is_done(&visit.put(&format!("/me/contacts/{}", drawn(number)), &contact("Diner")).await, StatusCode::CREATED);
    }
    let one_more = async |number: u32| {
        visit.put(&format!("/me/contacts/{}", drawn(1000 + number)), &contact("Diner")).await.status
    };
    let all: [_; 6] = tokio::join!(one_more(1), one_more(2), one_more(3), one_more(4), one_more(5), one_more(6)).into();
    assert_eq!(all.iter().filter(|status| **status == StatusCode::CREATED).count(), 2, "{all:?}");
    assert_eq!(all.iter().filter(|status| **status == StatusCode::CONFLICT).count(), 4, "{all:?}");
    assert_eq!(items(&visit, "/me/contacts").await.len(), MOST_CONTACTS as usize);
}

/// A connection of its own, past the store.
async fn connect(site: &Site) -> AnyConnection {
    let address = &site.database.address;
    let postgres = address.starts_with("postgres");
    let url = if postgres { address.clone() } else { format!("sqlite://{address}") };
    AnyConnection::connect(&url).await.unwrap()
}

/// Everything that the database holds, as text: what a thief of it has. Of SQLite that are the files themselves.
async fn stolen(site: &Site) -> String {
    if !site.database.address.starts_with("postgres") {
        let folder = std::fs::read_dir(site.database.folder.path()).unwrap();
        let names = folder.map(|entry| entry.unwrap().path());
        let files = names.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("onestop.db"));
        return files.map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()).collect();
    }
    let mut connection = connect(site).await;
    let tables =
        "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1";
    let mut dump = String::new();
    for table in sqlx::query(tables).fetch_all(&mut connection).await.unwrap() {
        let table: String = table.get(0);
        let rows = format!("SELECT CAST(t AS TEXT) FROM {table} t");
        for row in sqlx::query(AssertSqlSafe(rows)).fetch_all(&mut connection).await.unwrap() {
            dump.extend([table.as_str(), ": ", &row.get::<String, _>(0), "\n"]);
        }
    }
    connection.close().await.unwrap();
    dump
}

async fn what_the_database_holds_cannot_be_read(database: Database) {
    let cook = sketch("Cook").employer("Harbor Diner");
    let site = database.with([cook.clone()]).await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    keep_everything(&visit, &cook.id()).await;
    let told = everything(&visit).await;
    let code = told[4]["log"]["code"].as_str().unwrap().to_owned();
    let text = told[4]["text"].as_str().unwrap().to_owned();
    site.backend.store.close().await;

    let dump = stolen(&site).await;
    assert!(dump.contains("Harbor Diner"), "what is no secret is found");
    assert!(dump.contains("v1."), "and so is what is sealed");
    for written in ["Canary", "job_search", "onestop-log", &drawn(1), &code, &text] {
        assert!(!dump.contains(written), "{written}");
    }
    // Nor which listing was saved: the listing is there, as before, and no record names it.
    let rows = "SELECT card, kind, id, sealed FROM record";
    let site = site.database.site().await;
    let mut connection = connect(&site).await;
    let rows = sqlx::query(rows).fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let kinds: Vec<String> = rows.iter().map(|row| row.get(1)).collect();
    assert_eq!(rows.len(), 5, "{kinds:?}");
    assert!(rows.iter().all(|row| (0..4).all(|column| !row.get::<String, _>(column).contains(&cook.id()))));
}

async fn a_record_does_not_open_in_the_place_of_another(database: Database) {
    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    is_done(&visit.put("/me/resume", &json!({ "resume": resume() })).await, StatusCode::OK);
    let other = visit.followed_by_another().await;
    is_done(&other.put("/me/resume", &json!({ "resume": {} })).await, StatusCode::OK);

    // Who can write to the database gives each the other's record.
    let mut connection = connect(&site).await;
    let rows = sqlx::query("SELECT card, sealed FROM record ORDER BY card").fetch_all(&mut connection).await.unwrap();
    let rows: Vec<(String, String)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    for (card, sealed) in [(&rows[0].0, &rows[1].1), (&rows[1].0, &rows[0].1)] {
        sqlx::query("UPDATE record SET sealed = $1 WHERE card = $2")
            .bind(sealed)
            .bind(card)
            .execute(&mut connection)
            .await
            .unwrap();
    }
    connection.close().await.unwrap();
    for visit in [&visit, &other] {
        let answer = visit.get("/me/resume").await;
        is_problem(&answer, StatusCode::INTERNAL_SERVER_ERROR, "internal", None);
        assert!(!String::from_utf8_lossy(&answer.body).contains("Canary"));
    }
}

async fn a_rotation_keeps_everything_and_leaves_nothing_under_the_old_key(database: Database) {
    let cook = sketch("Cook");
    let site = database.with([cook.clone()]).await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    keep_everything(&visit, &cook.id()).await;
    let before = everything(&visit).await;
    let old = keys_of(&site).await;
    assert_eq!(old.len(), 1);

    let path = site.backend.settings.secrets.clone();
    let rotated = rotate(&site.backend.store, &path).await.unwrap();
    assert!(rotated.texts >= 5, "{rotated:?}");
    let new = keys_of(&site).await;
    assert_eq!(new.len(), 1);
    assert_ne!(new, old);
    assert_eq!(everything(&visit).await, before, "the running server reads it");
    is_done(&visit.put(&format!("/me/hours/{}", drawn(2)), &hours(5)).await, StatusCode::CREATED);
    assert_eq!(keys_of(&site).await, new, "and seals with the new key");
    is_done(&visit.delete(&format!("/me/hours/{}", drawn(2))).await, StatusCode::NO_CONTENT);

    // The next one drops the key that nothing is sealed with.
    let file = || std::fs::read_to_string(&path).unwrap();
    assert!(file().contains(&old[0]));
    rotate(&site.backend.store, &path).await.unwrap();
    assert!(!file().contains(&old[0]) && file().contains(&new[0]));
    let number = visit.number().to_owned();
    let site = site.database.site().await;
    let later = Visit::with_card(&site, "By the window", &number).await;
    assert_eq!(everything(&later).await, before);
}

/// The ids of the keys that the records are sealed with.
async fn keys_of(site: &Site) -> Vec<String> {
    let mut connection = connect(site).await;
    let rows = sqlx::query("SELECT sealed FROM record").fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let mut ids: Vec<_> = rows.iter().map(|row| Vault::key_of(&row.get::<String, _>(0)).unwrap().to_owned()).collect();
    ids.sort();
    ids.dedup();
    ids
}

async fn with_the_card_all_of_it_goes(database: Database) {
    let cook = sketch("Cook");
    let site = database.with([cook.clone()]).await;
    let visit = Visit::with_new_card(&site, "By the door").await;
    keep_everything(&visit, &cook.id()).await;
    let other = visit.followed_by_another().await;
    is_done(&other.put("/me/resume", &json!({ "resume": {} })).await, StatusCode::OK);
    is_done(&visit.delete("/me").await, StatusCode::NO_CONTENT);
    is_problem(&visit.get("/me/resume").await, StatusCode::UNAUTHORIZED, "not_signed_in", None);

    let mut connection = connect(&site).await;
    let left = sqlx::query("SELECT kind FROM record").fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    assert_eq!(left.iter().map(|row| row.get::<String, _>(0)).collect::<Vec<_>>(), ["resume"], "the other's");
    is_done(&other.get("/me/resume").await, StatusCode::OK);
}
