//! Cards: taken at a kiosk, signed in with, guessed at, reset by staff, and deleted.

use std::fmt::Write;
use std::sync::{Arc, OnceLock};

use argon2::password_hash::{PasswordHash, PasswordVerifier};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use onestop::api::cards::{Card, SignedIn};
use onestop::domain::card::{CardNumber, Pin};
use onestop::domain::clock::Clock;
use onestop::server::cards::command::{CardCommand, CommandError, cards};
use onestop::server::cards::throttle::{CARD_EVERY, CARDS_AT_ONCE, CardTries, Halt, KioskTries, taking};
use onestop::server::cards::{Cards, Count};
use onestop::server::settings::Settings;
use onestop::server::{Backend, http, kiosks};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};
use tower::ServiceExt;

use crate::support::{Answer, Database, instant, meeting, on_both};

on_both!(
    a_client_takes_a_card_and_comes_back,
    a_card_is_taken_with_a_name_and_a_pin_that_is_hard_to_guess,
    tries_at_a_card_wait_longer_and_longer_and_then_for_staff,
    the_right_pin_forgets_the_wrong_ones,
    an_unknown_card_a_wrong_pin_and_a_reset_card_are_answered_alike,
    tries_at_once_do_not_outrun_the_count,
    a_kiosk_that_guesses_at_many_cards_waits,
    staff_reset_a_card_and_its_client_chooses_another_pin,
    a_code_holds_for_a_day,
    the_token_ends_with_the_visit_or_after_twelve_hours,
    a_token_is_good_at_its_own_kiosk_only,
    a_stolen_database_tells_no_names_numbers_or_pins,
    who_deletes_the_card_leaves_nothing,
    what_is_done_is_noted_without_what_is_said,
);

const NAME: &str = "Marisol Q.";
const PIN: &str = "482915";
/// PINs that the card does not have.
const WRONG: [&str; 10] =
    ["590271", "590272", "590273", "590274", "590275", "590276", "590277", "590278", "590279", "590270"];
/// Seconds before the next try after the first wrong one, the second, and so on.
const WAITS: [i64; 9] = [0, 0, 5, 10, 20, 40, 80, 160, 300];

/// Seconds that the machine may take for a request more than for another.
const SLACK: i64 = 2;

/// A site whose clock the tests set.
#[derive(Clone)]
struct Office {
    database: Arc<Database>,
    backend: Backend,
    router: Router,
    opened: Timestamp,
}

impl Office {
    async fn open(database: Database) -> Self {
        let backend = Backend::open(database.settings.clone()).await.unwrap();
        let opened = instant("2026-01-10T13:00:00Z");
        Self { database: Arc::new(database), router: router(&backend), backend, opened }.at(0)
    }

    /// The same so many seconds after the opening.
    fn at(&self, seconds: i64) -> Self {
        let clock = Clock::starting_at(self.opened + SignedDuration::from_secs(seconds));
        let settings = Settings { clock, ..(*self.backend.settings).clone() };
        let backend = Backend { settings: Arc::new(settings), ..self.backend.clone() };
        Self { router: router(&backend), backend, ..self.clone() }
    }

    fn cards(&self) -> Cards<'_> {
        Cards::new(&self.backend.store, &self.backend.vault)
    }

    /// The token of a new kiosk.
    async fn kiosk(&self, name: &str) -> String {
        let (store, vault) = (&self.backend.store, &self.backend.vault);
        let code = kiosks::add(store, vault, name, self.opened).await.unwrap();
        kiosks::enrol(store, vault, &code, self.opened).await.unwrap().token.0
    }

    async fn send(
        &self,
        method: Method,
        below: &str,
        tokens: (Option<&str>, Option<&str>),
        body: Option<Value>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("/api/v1/{below}"));
        if let Some(kiosk) = tokens.0 {
            request = request.header(header::AUTHORIZATION, format!("Bearer {kiosk}"));
        }
        if let Some(card) = tokens.1 {
            request = request.header("Onestop-Card", card);
        }
        let body = match body {
            Some(body) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                Body::from(body.to_string())
            }
            None => Body::empty(),
        };
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn post(&self, below: &str, kiosk: &str, body: Value) -> Answer {
        self.send(Method::POST, below, (Some(kiosk), None), Some(body)).await
    }

    async fn take(&self, kiosk: &str) -> Card {
        let answer = self.post("cards", kiosk, json!({ "nickname": NAME, "pin": PIN })).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        serde_json::from_slice(&answer.body).unwrap()
    }

    async fn sign_in(&self, kiosk: &str, number: &str, pin: &str) -> Answer {
        self.post("sign-in", kiosk, json!({ "number": number, "pin": pin })).await
    }

    /// What a client who has signed in is answered.
    async fn saved(&self, kiosk: &str, token: &str) -> Answer {
        self.send(Method::GET, "me/saved", (Some(kiosk), Some(token)), None).await
    }

    async fn knows(&self, kiosk: &str, token: &str) -> bool {
        let answer = self.saved(kiosk, token).await;
        if answer.status != StatusCode::OK {
            is_problem(&answer, StatusCode::UNAUTHORIZED, "not_signed_in");
        }
        answer.status == StatusCode::OK
    }

    /// Has the card tried until only staff help. The seconds that takes.
    async fn stop(&self, kiosk: &str, number: &str) -> i64 {
        let mut passed = 0;
        for (pin, wait) in WRONG.into_iter().zip(WAITS.into_iter().chain([0])) {
            self.at(passed).sign_in(kiosk, number, pin).await;
            passed += wait + SLACK;
        }
        passed
    }

    /// All that the database holds, as somebody reads it who has stolen it.
    async fn stolen(&self) -> String {
        if !self.database.address.starts_with("postgres") {
            let file = |name: &str| std::fs::read(self.database.folder.path().join(name)).unwrap_or_default();
            return String::from_utf8_lossy(&[file("onestop.db"), file("onestop.db-wal")].concat()).into_owned();
        }
        let mut connection = AnyConnection::connect(&self.database.address).await.unwrap();
        let tables = "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = 'public'";
        let mut all = String::new();
        for table in sqlx::query(tables).fetch_all(&mut connection).await.unwrap() {
            let table: String = table.try_get(0).unwrap();
            let rows = AssertSqlSafe(format!("SELECT CAST(t AS TEXT) FROM {table} AS t"));
            for row in sqlx::query(rows).fetch_all(&mut connection).await.unwrap() {
                writeln!(all, "{}", row.try_get::<String, _>(0).unwrap()).unwrap();
            }
        }
        all
    }

    /// The first row that this finds in the database.
    async fn row(&self, query: &'static str) -> AnyRow {
        let address = &self.database.address;
        let file = format!("sqlite:{}", self.database.folder.path().join("onestop.db").display());
        let address = if address.starts_with("postgres") { address } else { &file };
        let mut connection = AnyConnection::connect(address).await.unwrap();
        sqlx::query(query).fetch_one(&mut connection).await.unwrap()
    }

    async fn count(&self, query: &'static str) -> i64 {
        self.row(query).await.try_get(0).unwrap()
    }
}

fn router(backend: &Backend) -> Router {
    let opening = OnceLock::new();
    assert!(opening.set(backend.clone()).is_ok());
    http::router(Arc::new(opening))
}

fn is_problem(answer: &Answer, status: StatusCode, code: &str) {
    let json = answer.json();
    assert_eq!((answer.status, &json["code"]), (status, &json!(code)), "{json}");
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    let said = json.to_string();
    assert!(!said.contains(PIN) && WRONG.iter().all(|pin| !said.contains(pin)), "what was sent is not repeated");
}

fn is_wrong(answer: &Answer) {
    is_problem(answer, StatusCode::UNAUTHORIZED, "wrong_pin");
}

fn is_too_early(answer: &Answer) {
    is_problem(answer, StatusCode::TOO_MANY_REQUESTS, "too_many_tries");
    assert!(wait(answer) > 0);
}

fn is_stopped(answer: &Answer) {
    is_problem(answer, StatusCode::FORBIDDEN, "card_stopped");
}

/// Seconds before the next try.
fn wait(answer: &Answer) -> i64 {
    answer.headers.get(header::RETRY_AFTER).map_or(0, |seconds| seconds.to_str().unwrap().parse().unwrap())
}

fn signed_in(answer: &Answer) -> SignedIn {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    serde_json::from_slice(&answer.body).unwrap()
}

/// Numbers that are no card's, but for a chance of one in a thousand million.
fn unknown(count: u64) -> Vec<String> {
    (1..=count).map(|bits| CardNumber::from_random(bits).as_str().to_owned()).collect()
}

async fn a_client_takes_a_card_and_comes_back(database: Database) {
    let office = Office::open(database).await;
    let (door, window) = (office.kiosk("By the door").await, office.kiosk("By the window").await);
    let card = office.take(&door).await;
    let number = CardNumber::parse(&card.number).unwrap();
    assert_eq!((number.as_str(), card.secret.len(), card.token.len()), (card.number.as_str(), 26, 26));
    assert_eq!(format!("{card:?}"), "Card(…)", "what opens it is in no log");
    assert!(office.knows(&door, &card.token).await, "the client who takes a card is signed in");

    let arabic: String = card.number.bytes().map(|digit| char::from_u32(0x630 + u32::from(digit)).unwrap()).collect();
    let mut tokens = vec![card.token.clone()];
    for typed in [card.number.as_str(), &number.to_string(), &arabic] {
        let client = signed_in(&office.sign_in(&window, typed, PIN).await);
        assert_eq!(client.nickname, NAME);
        tokens.push(client.token);
    }
    let scanned = office.post("sign-in", &window, json!({ "secret": card.secret, "pin": PIN })).await;
    tokens.push(signed_in(&scanned).token);
    for token in &tokens[1..] {
        assert!(office.knows(&window, token).await);
    }
    tokens.sort();
    tokens.dedup();
    assert_eq!(tokens.len(), 5, "each session has a token of its own");
    assert_ne!(office.take(&door).await.number, card.number);
    assert_eq!(office.cards().count().await.unwrap(), Count { cards: 2, stopped: 0, reset: 0 });
}

async fn a_card_is_taken_with_a_name_and_a_pin_that_is_hard_to_guess(database: Database) {
    let office = Office::open(database).await;
    let kiosk = office.kiosk("By the door").await;
    for pin in ["000000", "123456", "987654", "121212", "123123", "112233", "159753"] {
        let answer = office.post("cards", &kiosk, json!({ "nickname": NAME, "pin": pin })).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "trivial_pin");
        assert_eq!(answer.json()["parameter"], "pin");
    }
    let long = "x".repeat(31);
    for (name, pin, parameter) in [
        (NAME, "48291", "pin"),
        (NAME, "4829155", "pin"),
        (NAME, "48291x", "pin"),
        ("", PIN, "nickname"),
        (" \u{200b}", PIN, "nickname"),
        (long.as_str(), PIN, "nickname"),
    ] {
        let answer = office.post("cards", &kiosk, json!({ "nickname": name, "pin": pin })).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter");
        assert_eq!(answer.json()["parameter"], parameter);
    }
    let more = json!({ "nickname": NAME, "pin": PIN, "email": "" });
    is_problem(&office.post("cards", &kiosk, more).await, StatusCode::BAD_REQUEST, "invalid_parameter");
    let card = office.take(&kiosk).await;
    for body in [
        json!({ "pin": PIN }),
        json!({ "number": card.number, "secret": card.secret, "pin": PIN }),
        json!({ "number": "1234567890", "pin": PIN }),
        json!({ "number": card.number, "pin": "" }),
    ] {
        is_problem(&office.post("sign-in", &kiosk, body).await, StatusCode::BAD_REQUEST, "invalid_parameter");
    }
    assert_eq!(office.cards().count().await.unwrap().cards, 1);
}

async fn tries_at_a_card_wait_longer_and_longer_and_then_for_staff(database: Database) {
    let office = Office::open(database).await;
    let (door, window) = (office.kiosk("By the door").await, office.kiosk("By the window").await);
    let card = office.take(&door).await;
    let mut passed = 0;
    for (pin, expected) in WRONG.into_iter().zip(WAITS) {
        let answer = office.at(passed).sign_in(&door, &card.number, pin).await;
        is_wrong(&answer);
        assert_eq!(wait(&answer), expected);
        if expected > 0 {
            // Not even with the right PIN, by the secret, at another kiosk.
            let body = json!({ "secret": card.secret, "pin": PIN });
            is_too_early(&office.at(passed).post("sign-in", &window, body).await);
        }
        passed += expected + SLACK;
    }
    is_stopped(&office.at(passed).sign_in(&door, &card.number, WRONG[9]).await);
    for later in [passed, passed + 3600, passed + 300 * 86_400] {
        is_stopped(&office.at(later).sign_in(&door, &card.number, PIN).await);
    }
    assert_eq!(office.cards().count().await.unwrap(), Count { cards: 1, stopped: 1, reset: 0 });
    let other = office.take(&door).await;
    signed_in(&office.at(passed).sign_in(&door, &other.number, PIN).await);
}

async fn the_right_pin_forgets_the_wrong_ones(database: Database) {
    let office = Office::open(database).await;
    let kiosk = office.kiosk("By the door").await;
    let card = office.take(&kiosk).await;
    for hour in 0..4 {
        let office = office.at(hour * 3600);
        for pin in &WRONG[..3] {
            is_wrong(&office.sign_in(&kiosk, &card.number, pin).await);
        }
        signed_in(&office.at(hour * 3600 + 60).sign_in(&kiosk, &card.number, PIN).await);
    }
}

async fn an_unknown_card_a_wrong_pin_and_a_reset_card_are_answered_alike(database: Database) {
    let office = Office::open(database).await;
    let mut kiosks = Vec::new();
    for name in ["known", "unknown", "scanned", "scanned unknown", "reset"] {
        kiosks.push(office.kiosk(name).await);
    }
    let (card, scanned, reset) =
        (office.take(&kiosks[0]).await, office.take(&kiosks[2]).await, office.take(&kiosks[4]).await);
    let number = CardNumber::parse(&reset.number).unwrap();
    office.cards().reset(&number, office.opened).await.unwrap().unwrap();
    let shown = [
        json!({ "number": card.number }),
        json!({ "number": unknown(1)[0] }),
        json!({ "secret": scanned.secret }),
        json!({ "secret": "abcdefghijklmnopqrstuvwxya" }),
        json!({ "number": reset.number }),
    ];
    let mut passed = 0;
    // Among them one that no card can have.
    let pins = WRONG[..4].iter().chain(["123456"].iter()).chain(&WRONG[4..]).chain([PIN].iter());
    for (pin, wait) in pins.zip(WAITS.into_iter().chain([0; 3])) {
        let mut answers = Vec::new();
        for (kiosk, shown) in kiosks.iter().zip(&shown) {
            let mut body = shown.clone();
            body["pin"] = json!(pin);
            answers.push(office.at(passed).post("sign-in", kiosk, body).await);
        }
        for answer in &answers {
            assert!(matches!(answer.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN));
            assert_eq!((answer.status, &answer.headers), (answers[0].status, &answers[0].headers));
            assert!(answer.body == answers[0].body, "{}", answer.json());
        }
        passed += wait + SLACK;
    }
}

async fn tries_at_once_do_not_outrun_the_count(database: Database) {
    let office = Office::open(database).await;
    let mut kiosks = Vec::new();
    for number in 0..12 {
        kiosks.push(office.kiosk(&format!("Kiosk {number}")).await);
    }
    let card = office.take(&kiosks[0]).await;
    let tries: Vec<_> = kiosks
        .into_iter()
        .map(|kiosk| {
            // All of them now, however long some wait for their turn.
            let (office, number) = (office.at(60), card.number.clone());
            tokio::spawn(async move { office.sign_in(&kiosk, &number, WRONG[0]).await.status })
        })
        .collect();
    let mut wrong = 0;
    for tried in tries {
        match tried.await.unwrap() {
            StatusCode::UNAUTHORIZED => wrong += 1,
            status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
        }
    }
    assert_eq!(wrong, 3);
}

async fn a_kiosk_that_guesses_at_many_cards_waits(database: Database) {
    let office = Office::open(database).await;
    let (door, window) = (office.kiosk("By the door").await, office.kiosk("By the window").await);
    let own = office.take(&door).await;
    let numbers = unknown(14);
    let mut passed = 0;
    for (number, expected) in numbers.iter().zip([0, 0, 0, 0, 0, 0, 0, 0, 5, 10, 20, 40, 80]) {
        let answer = office.at(passed).sign_in(&door, number, PIN).await;
        is_wrong(&answer);
        assert_eq!(wait(&answer), expected);
        if expected > 0 {
            is_too_early(&office.at(passed).sign_in(&door, &own.number, PIN).await);
            signed_in(&office.at(passed).sign_in(&window, &own.number, PIN).await);
        }
        passed += expected + SLACK;
    }
    // A card of his own does not help whoever guesses.
    signed_in(&office.at(passed).sign_in(&door, &own.number, PIN).await);
    is_too_early(&office.at(passed).sign_in(&door, &numbers[13], PIN).await);
}

async fn staff_reset_a_card_and_its_client_chooses_another_pin(database: Database) {
    const CHOSEN: &str = "730482";
    let office = Office::open(database).await;
    let (door, window) = (office.kiosk("By the door").await, office.kiosk("By the window").await);
    let card = office.take(&door).await;
    let number = CardNumber::parse(&card.number).unwrap();
    let office = office.at(office.stop(&window, &card.number).await);
    is_stopped(&office.sign_in(&door, &card.number, PIN).await);

    let now = office.backend.settings.clock.now();
    let code = office.cards().reset(&number, now).await.unwrap().unwrap();
    assert_eq!(office.cards().count().await.unwrap(), Count { cards: 1, stopped: 0, reset: 1 });
    assert!(!office.knows(&door, &card.token).await, "whoever is signed in with it is no more");
    is_wrong(&office.sign_in(&door, &card.number, PIN).await);

    let new = |code: &str, pin: &str| json!({ "number": card.number, "code": code, "pin": pin });
    let answer = office.post("cards/pin", &door, new(&code, "123456")).await;
    is_problem(&answer, StatusCode::BAD_REQUEST, "trivial_pin");
    is_wrong(&office.post("cards/pin", &door, new("000000000000", CHOSEN)).await);
    let client = signed_in(&office.post("cards/pin", &door, new(&code, CHOSEN)).await);
    assert_eq!(client.nickname, NAME);
    assert!(office.knows(&door, &client.token).await);
    is_wrong(&office.post("cards/pin", &door, new(&code, CHOSEN)).await);
    signed_in(&office.sign_in(&door, &card.number, CHOSEN).await);
    is_wrong(&office.sign_in(&door, &card.number, PIN).await);
    assert_eq!(office.cards().count().await.unwrap(), Count { cards: 1, stopped: 0, reset: 0 });

    let (store, vault) = (&office.backend.store, &office.backend.vault);
    let reset = |number: &str| CardCommand::Reset { number: number.split(' ').map(str::to_owned).collect() };
    let said = cards(&reset(&number.to_string()), store, vault, now).await.unwrap();
    assert!(!office.knows(&door, &client.token).await && !said.contains(NAME), "{said}");
    let nobodys = cards(&reset(&unknown(1)[0]), store, vault, now).await.unwrap_err();
    assert!(matches!(nobodys, CommandError::UnknownCard));
    assert!(matches!(cards(&reset("1234567890"), store, vault, now).await, Err(CommandError::NotANumber)));
    let counted = cards(&CardCommand::Count, store, vault, now).await.unwrap();
    assert!(counted.starts_with("cards: 1\n") && counted.ends_with(": 1"), "{counted}");
}

async fn a_code_holds_for_a_day(database: Database) {
    let office = Office::open(database).await;
    let kiosk = office.kiosk("By the door").await;
    let card = office.take(&kiosk).await;
    let number = CardNumber::parse(&card.number).unwrap();
    let first = office.cards().reset(&number, office.opened).await.unwrap().unwrap();
    let second = office.cards().reset(&number, office.opened).await.unwrap().unwrap();
    let new = |code: &str| json!({ "number": card.number, "code": code, "pin": PIN });
    is_wrong(&office.post("cards/pin", &kiosk, new(&first)).await);
    let office = office.at(23 * 3600);
    signed_in(&office.post("cards/pin", &kiosk, new(&second)).await);
    let third = office.cards().reset(&number, office.backend.settings.clock.now()).await.unwrap().unwrap();
    is_wrong(&office.at(47 * 3600 + 60).post("cards/pin", &kiosk, new(&third)).await);
}

async fn the_token_ends_with_the_visit_or_after_twelve_hours(database: Database) {
    let office = Office::open(database).await;
    let (door, window) = (office.kiosk("By the door").await, office.kiosk("By the window").await);
    let card = office.take(&door).await;
    let other = signed_in(&office.sign_in(&window, &card.number, PIN).await);
    let sign_out = async |kiosk: &str, token: Option<&str>| {
        office.send(Method::POST, "sign-out", (Some(kiosk), token), None).await
    };
    is_problem(&sign_out(&door, None).await, StatusCode::UNAUTHORIZED, "not_signed_in");
    assert_eq!(sign_out(&window, Some(&card.token)).await.status, StatusCode::NO_CONTENT);
    assert!(office.knows(&door, &card.token).await, "no other kiosk ends a visit");
    for _ in 0..2 {
        assert_eq!(sign_out(&door, Some(&card.token)).await.status, StatusCode::NO_CONTENT);
        assert!(!office.knows(&door, &card.token).await);
    }
    assert!(office.at(11 * 3600).knows(&window, &other.token).await);
    assert!(!office.at(12 * 3600 + 60).knows(&window, &other.token).await);
    let fresh = signed_in(&office.at(12 * 3600 + 60).sign_in(&window, &card.number, PIN).await);
    assert!(office.at(23 * 3600).knows(&window, &fresh.token).await);
    assert_eq!(office.count("SELECT COUNT(*) FROM session").await, 1, "what is over is not kept");
}

async fn a_token_is_good_at_its_own_kiosk_only(database: Database) {
    let office = Office::open(database).await;
    let (door, window) = (office.kiosk("By the door").await, office.kiosk("By the window").await);
    let card = office.take(&door).await;
    assert!(!office.knows(&window, &card.token).await);
    for token in ["", "x", &card.secret, &card.number, &door] {
        assert!(!office.knows(&door, token).await);
    }
    for kiosk in [None, Some("x"), Some(card.token.as_str())] {
        for (method, below, body) in [
            (Method::GET, "me/saved", None),
            (Method::DELETE, "me", None),
            (Method::POST, "sign-out", None),
            (Method::POST, "cards", Some(json!({ "nickname": NAME, "pin": PIN }))),
            (Method::POST, "cards/pin", Some(json!({ "number": card.number, "code": "000000000000", "pin": PIN }))),
            (Method::POST, "sign-in", Some(json!({ "number": card.number, "pin": PIN }))),
        ] {
            let answer = office.send(method, below, (kiosk, Some(&card.token)), body).await;
            is_problem(&answer, StatusCode::UNAUTHORIZED, "not_enrolled");
        }
    }
    kiosks::revoke(&office.backend.store, "By the door", office.opened).await.unwrap();
    is_problem(&office.saved(&door, &card.token).await, StatusCode::FORBIDDEN, "kiosk_revoked");
    is_problem(&office.sign_in(&door, &card.number, PIN).await, StatusCode::FORBIDDEN, "kiosk_revoked");
    signed_in(&office.sign_in(&window, &card.number, PIN).await);
}

async fn a_stolen_database_tells_no_names_numbers_or_pins(database: Database) {
    let office = Office::open(database).await;
    let kiosk = office.kiosk("A kiosk to be found").await;
    let card = office.take(&kiosk).await;
    let number = CardNumber::parse(&card.number).unwrap();
    let client = signed_in(&office.sign_in(&kiosk, &card.number, PIN).await);
    is_wrong(&office.sign_in(&kiosk, &card.number, WRONG[0]).await);
    let hash: String = office.row("SELECT pin FROM card").await.try_get(0).unwrap();
    let hash = PasswordHash::new(&hash).unwrap();
    assert_eq!((hash.algorithm.as_str(), hash.params.get_decimal("m")), ("argon2id", Some(19_456)));
    let guess = argon2::Argon2::default().verify_password(PIN.as_bytes(), &hash);
    assert!(guess.is_err(), "without the pepper not even the right PIN shows");
    let code = office.cards().reset(&number, office.opened).await.unwrap().unwrap();
    let stolen = office.stolen().await;
    assert!(stolen.contains("A kiosk to be found"), "the thief reads what is there");
    let shown = number.to_string();
    let said = [NAME, "Marisol", PIN, &card.number, &shown, &card.secret, &card.token, &client.token, &kiosk, &code];
    for secret in said {
        assert!(!stolen.contains(secret));
        assert!(!stolen.contains(&format!("{:x}", Sha256::digest(secret))), "nor can guesses be looked up");
    }
}

async fn who_deletes_the_card_leaves_nothing(database: Database) {
    let office = Office::open(database).await;
    let (door, window) = (office.kiosk("By the door").await, office.kiosk("By the window").await);
    let (going, staying) = (office.take(&door).await, office.take(&window).await);
    let club = meeting("A", "2026-01-12T14:00:00Z", 1);
    office.backend.store.put_meetings(std::slice::from_ref(&club), "Tests", office.opened).await.unwrap();
    for (kiosk, card, key) in
        [(&door, &going, "first-key-of-a-booking"), (&window, &staying, "second-key-of-a-booking")]
    {
        let request = Request::post(format!("/api/v1/meetings/{}/bookings", club.id))
            .header(header::AUTHORIZATION, format!("Bearer {kiosk}"))
            .header("Onestop-Card", &card.token)
            .header("Idempotency-Key", key)
            .header(header::CONTENT_TYPE, "application/json");
        let response = office.router.clone().oneshot(request.body(Body::from("{}")).unwrap()).await.unwrap();
        assert_eq!(response.status(), StatusCode::CREATED);
    }
    let state = async || {
        let answer = office.send(Method::GET, "me/bookings", (Some(&window), Some(&staying.token)), None).await;
        answer.json()["items"][0]["state"].clone()
    };
    assert_eq!(state().await, "waitlisted");
    let resume = json!({ "resume": { "basics": { "name": "Canary" } } });
    let kept = office.send(Method::PUT, "me/resume", (Some(&door), Some(&going.token)), Some(resume)).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.json());
    is_wrong(&office.sign_in(&window, &going.number, WRONG[0]).await);

    let gone = office.send(Method::DELETE, "me", (Some(&door), Some(&going.token)), None).await;
    assert_eq!((gone.status, gone.body.len()), (StatusCode::NO_CONTENT, 0));
    assert_eq!(state().await, "confirmed", "the seat is the next one's");
    assert!(!office.knows(&door, &going.token).await);
    is_wrong(&office.sign_in(&door, &going.number, PIN).await);
    assert!(office.knows(&window, &staying.token).await);
    for (query, left) in [
        ("SELECT COUNT(*) FROM card", 1),
        ("SELECT COUNT(*) FROM session", 1),
        ("SELECT COUNT(*) FROM record", 0),
        ("SELECT COUNT(*) FROM booking WHERE card IS NOT NULL", 1),
        ("SELECT COUNT(DISTINCT card) FROM audit", 1),
        // That of the sign-in after it.
        ("SELECT COUNT(*) FROM card_tries", 1),
    ] {
        assert_eq!(office.count(query).await, left, "{query}");
    }
}

async fn what_is_done_is_noted_without_what_is_said(database: Database) {
    let office = Office::open(database).await;
    let kiosk = office.kiosk("By the door").await;
    // Each ten seconds after the other: the audit is told in the order of its instants.
    let card = office.at(10).take(&kiosk).await;
    is_wrong(&office.at(20).sign_in(&kiosk, &card.number, WRONG[0]).await);
    is_wrong(&office.at(30).sign_in(&kiosk, &unknown(1)[0], PIN).await);
    signed_in(&office.at(40).sign_in(&kiosk, &card.number, PIN).await);
    let tokens = (Some(kiosk.as_str()), Some(card.token.as_str()));
    office.at(50).send(Method::POST, "sign-out", tokens, None).await;
    let number = CardNumber::parse(&card.number).unwrap();
    let code = office.cards().reset(&number, office.at(60).backend.settings.clock.now()).await.unwrap().unwrap();
    let new = json!({ "number": card.number, "code": code, "pin": "730482" });
    let client = signed_in(&office.at(70).post("cards/pin", &kiosk, new).await);
    let noted = office.backend.store.audited(office.opened + SignedDuration::from_secs(1)).await.unwrap();
    let told: Vec<_> = noted.iter().map(|entry| (entry.kind.as_str(), entry.card.is_some())).collect();
    assert_eq!(
        told,
        [
            ("card_taken", true),
            ("sign_in_failed", true),
            ("sign_in_failed", false),
            ("signed_in", true),
            ("signed_out", true),
            ("card_reset", true),
            ("pin_chosen", true),
        ]
    );
    let text = format!("{noted:?}");
    assert!([NAME, &card.number, &card.secret, &card.token, PIN].iter().all(|secret| !text.contains(secret)));
    office.at(80).send(Method::DELETE, "me", (Some(&kiosk), Some(&client.token)), None).await;
    let noted = office.backend.store.audited(office.opened).await.unwrap();
    assert_eq!(noted.last().unwrap().kind, "card_deleted");
    assert!(noted.iter().all(|entry| entry.card.is_none()), "which card it was is no longer told");
}

/// The instants, in seconds from the first, at which somebody tries a card who does so whenever he may, from as many
/// kiosks as he likes.
fn tries_at_a_card(seconds: i64) -> Vec<i64> {
    let mut tries = CardTries::default();
    let mut begun = Vec::new();
    for now in 0..seconds {
        while let Ok(next) = tries.begin(now) {
            tries = next;
            begun.push(now);
        }
    }
    assert_eq!(tries.begin(seconds), Err(Halt::Staff));
    begun
}

/// Those at which he tries from one kiosk, each time another card; with or without his own card's PIN in between.
fn tries_from_a_kiosk(seconds: i64, with_own: bool) -> Vec<i64> {
    let mut tries = KioskTries::default();
    let mut begun = Vec::new();
    for now in 0..seconds {
        while let Ok(next) = tries.begin(now) {
            tries = next;
            begun.push(now);
            if with_own && let Ok(own) = tries.begin(now) {
                tries = own.right();
            }
        }
    }
    begun
}

fn in_hour(begun: &[i64], hour: i64) -> usize {
    begun.iter().filter(|now| **now / 3600 == hour).count()
}

#[test]
fn guesses_an_hour_are_few() {
    let card = tries_at_a_card(86_400);
    assert_eq!((card.len(), card[9]), (10, 615), "ten in all, the last after ten minutes");
    assert_eq!((in_hour(&card, 0), in_hour(&card, 1)), (10, 0));

    let kiosk = tries_from_a_kiosk(24 * 3600, false);
    assert_eq!(in_hour(&kiosk, 0), 26);
    for hour in 1..24 {
        assert_eq!(in_hour(&kiosk, hour), 12, "hour {hour}");
    }
    let with_own = tries_from_a_kiosk(24 * 3600, true);
    assert!((0..24).all(|hour| in_hour(&with_own, hour) <= in_hour(&kiosk, hour)), "his own card does not help");

    assert_eq!(40 * in_hour(&kiosk, 0), 1040, "from all forty kiosks of a large site");

    let may_be = (0..1_000_000).filter(|pin| Pin::parse(&format!("{pin:06}")).is_ok()).count();
    assert_eq!((may_be, may_be / card.len()), (996_907, 99_690), "the chance at one card is one in so many");
}

#[test]
fn a_kiosk_in_honest_use_is_never_told_to_wait() {
    // A client a minute, of whom every eighth mistypes once, all day long.
    let mut tries = KioskTries::default();
    for client in 0..8 * 60 {
        let now = client * 60;
        if client % 8 == 0 {
            tries = tries.begin(now).unwrap();
        }
        tries = tries.begin(now).unwrap().right();
    }
}

#[test]
fn a_kiosk_gives_out_so_many_cards_at_once_and_then_one_a_minute() {
    let mut taken = 0;
    for _ in 0..CARDS_AT_ONCE {
        taken = taking(taken, 1000).unwrap();
    }
    assert_eq!(taking(taken, 1000), Err(Halt::Wait(CARD_EVERY)));
    assert_eq!(taking(taken, 1000 + CARD_EVERY - 1), Err(Halt::Wait(1)));
    let next = taking(taken, 1000 + CARD_EVERY).unwrap();
    assert_eq!(taking(next, 1000 + CARD_EVERY), Err(Halt::Wait(CARD_EVERY)));
}
