//! Who may do what: every route of the contract, asked by six.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use onestop::domain::digits;
use onestop::server::http::openapi::Contract;
use serde_json::{Value, json};
use utoipa::OpenApi;

use crate::support::{Answer, Database, SOURCE, Site, Visit, meeting, on_both, sketch};

on_both!(every_route_answers_those_whom_it_is_for_and_nobody_else);

/// What each is answered, in the order of [`CALLERS`].
type Expected = [u16; 6];

/// Those who ask. Whoever has no session of their own, but for the kiosk, has got hold of the client's; the other client
/// is at the client's kiosk.
const CALLERS: [&str; 6] = ["nobody", "a stranger", "a revoked kiosk", "a kiosk", "another client", "the client"];

/// For everybody.
const fn open(status: u16) -> Expected {
    [status; 6]
}

/// For enrolled kiosks, whoever is there.
const fn kiosks(status: u16) -> Expected {
    [401, 401, 403, status, status, status]
}

/// For a client who has signed in.
const fn clients(status: u16) -> Expected {
    [401, 401, 403, 401, status, status]
}

/// A route, how it is asked, and what is expected. A client's end comes last.
struct Row {
    method: Method,
    route: &'static str,
    path: String,
    body: Sent,
    expected: Expected,
}

/// What is sent.
enum Sent {
    Nothing,
    Json(Value),
    Pdf,
}

impl Row {
    fn new(method: Method, route: &'static str, expected: Expected) -> Self {
        Self { method, route, path: route.to_owned(), body: Sent::Nothing, expected }
    }

    fn get(route: &'static str, expected: Expected) -> Self {
        Self::new(Method::GET, route, expected)
    }

    fn post(route: &'static str, expected: Expected) -> Self {
        Self::new(Method::POST, route, expected)
    }

    fn put(route: &'static str, expected: Expected) -> Self {
        Self::new(Method::PUT, route, expected)
    }

    fn delete(route: &'static str, expected: Expected) -> Self {
        Self::new(Method::DELETE, route, expected)
    }

    /// With this in place of the next `{part}` of the path.
    fn of(mut self, part: &str) -> Self {
        let (start, end) = (self.path.find('{').unwrap(), self.path.find('}').unwrap());
        self.path.replace_range(start..=end, part);
        self
    }

    fn asking(mut self, query: &str) -> Self {
        self.path += query;
        self
    }

    fn saying(self, json: Value) -> Self {
        Self { body: Sent::Json(json), ..self }
    }

    fn with_pdf(self) -> Self {
        Self { body: Sent::Pdf, ..self }
    }
}

/// What there is at the site that is asked for.
struct Things {
    listing: String,
    help: String,
    /// Two meetings that the client has not booked.
    meetings: [String; 2],
    /// The client's bookings: of a meeting that begins soon, and of another.
    bookings: [String; 2],
}

fn table(things: &Things) -> Vec<Row> {
    let Things { listing, help, meetings: [free, elsewhere], bookings: [arriving, leaving] } = things;
    let name = "drawn00000000001";
    let contact = json!({ "date": "2026-01-08", "employer": "Harbor Diner", "how": "called", "outcome": "waiting" });
    let hours = json!({ "date": "2026-01-09", "activity": "job_search", "minutes": 60, "source": "told" });
    let code = digits::with_check("10000000000");
    vec![
        // Work, pay and how the server is: for everybody.
        Row::get("/healthz", open(200)),
        Row::get("/readyz", open(200)),
        Row::get("/api/v1/listings", open(200)),
        Row::get("/api/v1/listings/{id}", open(200)).of(listing),
        Row::get("/api/v1/suggestions", open(200)).asking("?q=cook"),
        Row::get("/api/v1/places", open(200)).asking("?q=dayton"),
        Row::get("/api/v1/areas", open(200)),
        Row::get("/api/v1/occupations", open(200)).asking("?group=35"),
        Row::get("/api/v1/occupations/{code}", open(404)).of("35-2014"),
        Row::get("/api/v1/labor/{area}/{occupation}", open(404)).of("19430").of("35-2014"),
        Row::get("/api/v1/labor/{area}/unemployment", open(404)).of("19430"),
        Row::get("/api/v1/interests", open(200)),
        Row::get("/api/v1/interests/matches", open(400)),
        Row::get("/api/v1/keys", open(200)),
        // A kiosk that enrols has nothing yet; the code here is none.
        Row::post("/api/v1/kiosks/enrol", open(400)).saying(json!({ "code": "1" })),
        // Staff have no accounts.
        Row::get("/api/v1/help", open(200)),
        Row::post("/api/v1/help/{id}/answer", open(200)).of(help),
        Row::get("/api/v1/help/{id}", kiosks(200)).of(help),
        Row::delete("/api/v1/help/{id}", open(204)).of(help),
        Row::post("/api/v1/help", [401, 401, 403, 201, 200, 200])
            .saying(json!({ "kiosk": "Kiosk 9", "language": "en" })),
        Row::get("/api/v1/takes", open(200)),
        Row::post("/api/v1/takes", kiosks(201)).with_pdf(),
        Row::delete("/api/v1/takes/{token}", kiosks(204)).of("abcdefghijklmnopqrstuvwxya"),
        // Meetings: told at kiosks; a booking is its client's, and a guest has a name.
        Row::get("/api/v1/meetings", kiosks(200)),
        Row::get("/api/v1/meetings/{id}", kiosks(200)).of(free),
        Row::post("/api/v1/meetings/{id}/bookings", [401, 401, 403, 400, 201, 201]).of(free).saying(json!({})),
        Row::get("/api/v1/me/bookings", clients(200)),
        Row::get("/api/v1/bookings/{code}", [401, 401, 403, 404, 404, 200]).of(arriving),
        Row::post("/api/v1/bookings/{code}/check-in", [401, 401, 403, 404, 404, 200]).of(arriving),
        Row::post("/api/v1/bookings/{code}/move", [401, 401, 403, 404, 404, 200])
            .of(leaving)
            .saying(json!({ "meeting": elsewhere })),
        Row::delete("/api/v1/bookings/{code}", [401, 401, 403, 404, 404, 200]).of(leaving),
        // What a client keeps.
        Row::get("/api/v1/me/resume", [401, 401, 403, 401, 404, 200]),
        Row::put("/api/v1/me/resume", clients(200)).saying(json!({ "resume": {} })),
        Row::delete("/api/v1/me/resume", clients(204)),
        Row::get("/api/v1/me/contacts", clients(200)),
        Row::put("/api/v1/me/contacts/{id}", clients(201)).of(name).saying(contact),
        Row::delete("/api/v1/me/contacts/{id}", clients(204)).of(name),
        Row::get("/api/v1/me/hours", clients(200)),
        Row::put("/api/v1/me/hours/{id}", clients(201)).of(name).saying(hours),
        Row::delete("/api/v1/me/hours/{id}", clients(204)).of(name),
        Row::get("/api/v1/me/saved", clients(200)),
        Row::put("/api/v1/me/saved/{listing}", clients(201)).of(listing),
        Row::delete("/api/v1/me/saved/{listing}", clients(204)).of(listing),
        Row::get("/api/v1/me/plan", clients(200)),
        Row::get("/api/v1/me/log", clients(200)),
        Row::post("/api/v1/me/log", clients(201)).saying(json!({ "week": "2026-01-08" })),
        Row::delete("/api/v1/me/log/{code}", clients(204)).of(&code),
        // Cards: taken and opened at kiosks. What is sent to open one is not enough, so that nobody's tries are used.
        Row::post("/api/v1/cards", kiosks(201)).saying(json!({ "nickname": "Rosa", "pin": "402951" })),
        Row::post("/api/v1/cards/pin", kiosks(400)).saying(json!({})),
        Row::post("/api/v1/sign-in", kiosks(400)).saying(json!({})),
        Row::delete("/api/v1/me", clients(204)),
        // To sign out twice is no fault, as long as there is a token.
        Row::post("/api/v1/sign-out", clients(204)),
    ]
}

/// The headers of each caller: what it says as a kiosk, and as a client.
type Caller = (Option<String>, Option<String>);

async fn ask(site: &Site, row: &Row, (kiosk, card): &Caller) -> Answer {
    let mut request = Request::builder().method(row.method.clone()).uri(&row.path);
    // Another for each card and each kiosk, as the server has it.
    request = request.header("idempotency-key", "key-of-a-booking-of-all-six");
    if let Some(kiosk) = kiosk {
        request = request.header(header::AUTHORIZATION, format!("Bearer {kiosk}"));
    }
    if let Some(card) = card {
        request = request.header("onestop-card", card);
    }
    let request = match &row.body {
        Sent::Nothing => request.body(Body::empty()),
        Sent::Json(json) => request.header(header::CONTENT_TYPE, "application/json").body(Body::from(json.to_string())),
        Sent::Pdf => request.header(header::CONTENT_TYPE, "application/pdf").body(Body::from("%PDF-1.7")),
    };
    site.call(request.unwrap()).await
}

/// A site with one of everything.
async fn furnished(site: &Site, client: &Visit<'_>) -> Things {
    let now = site.backend.settings.clock.now();
    let days = ["2026-01-10T12:30:00Z", "2026-01-12T15:00:00Z", "2026-01-13T15:00:00Z", "2026-01-14T15:00:00Z"];
    let meetings = days.map(|begins| meeting("club", begins, 12));
    site.backend.store.put_meetings(&meetings, SOURCE, now).await.unwrap();
    let mut bookings = Vec::new();
    for (number, meeting) in meetings.iter().take(2).enumerate() {
        let path = format!("/api/v1/meetings/{}/bookings", meeting.id);
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        let request = request.header("idempotency-key", format!("key-of-the-client-{number}"));
        let request = request.header(header::AUTHORIZATION, format!("Bearer {}", client.kiosk()));
        let request = request.header("onestop-card", client.session()).body(Body::from("{}")).unwrap();
        let answer = site.call(request).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
        bookings.push(answer.json()["id"].as_str().unwrap().to_owned());
    }
    let asked = client.post("/help", &json!({ "kiosk": "Kiosk 1", "language": "en" })).await;
    let kept = client.put("/me/resume", &json!({ "resume": { "basics": { "name": "Canary Rosa" } } })).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.json());
    Things {
        listing: sketch("Cook").id(),
        help: asked.json()["id"].as_str().unwrap().to_owned(),
        meetings: [&meetings[2], &meetings[3]].map(|meeting| meeting.id.to_string()),
        bookings: bookings.try_into().unwrap(),
    }
}

async fn every_route_answers_those_whom_it_is_for_and_nobody_else(mut database: Database) {
    database.settings.take = Some("https://jobs.example.org".parse().unwrap());
    let site = database.with([sketch("Cook")]).await;
    let revoked = site.enrol("Revoked").await;
    site.revoke_kiosk("Revoked").await;
    let client = Visit::with_new_card(&site, "By the door").await;
    let other = client.followed_by_another().await;
    let things = furnished(&site, &client).await;
    let session = Some(client.session().to_owned());
    let kiosk = Some(client.kiosk().to_owned());
    let callers: [Caller; 6] = [
        (None, session.clone()),
        (Some("abcdefghijklmnopqrstuvwxya".to_owned()), session.clone()),
        (Some(revoked), session.clone()),
        (kiosk.clone(), None),
        (kiosk.clone(), Some(other.session().to_owned())),
        (kiosk, session),
    ];
    let mut wrong = Vec::new();
    for row in table(&things) {
        for ((name, caller), expected) in CALLERS.iter().zip(&callers).zip(row.expected) {
            let answer = ask(&site, &row, caller).await;
            let text = String::from_utf8_lossy(&answer.body);
            if answer.status != expected {
                wrong.push(format!("{} {} by {name}: {}, not {expected}: {text}", row.method, row.path, answer.status));
                continue;
            }
            let code = || answer.json()["code"].as_str().unwrap_or_default().to_owned();
            let is_told_why = match (expected, *name) {
                (401, "nobody" | "a stranger") => code() == "not_enrolled",
                (403, _) => code() == "kiosk_revoked",
                (401, _) => code() == "not_signed_in",
                _ => true,
            };
            if !is_told_why {
                wrong.push(format!("{} {} by {name} is not told why: {text}", row.method, row.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_route_of_the_contract_is_in_the_table() {
    let part = String::new;
    let things = Things { listing: part(), help: part(), meetings: [part(), part()], bookings: [part(), part()] };
    let asked: BTreeSet<_> = table(&things).iter().map(|row| (row.method.to_string(), row.route.to_owned())).collect();
    assert_eq!(asked.len(), table(&things).len(), "each route once");
    let contract = serde_json::to_value(Contract::openapi()).unwrap();
    let methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
    let mut routes = BTreeSet::new();
    for (path, item) in contract["paths"].as_object().unwrap() {
        let of = item.as_object().unwrap().keys().filter(|key| methods.contains(&key.as_str()));
        routes.extend(of.map(|method| (method.to_uppercase(), path.clone())));
    }
    for row in table(&things) {
        let told = &contract["paths"][row.route][row.method.as_str().to_lowercase()]["security"];
        let asks = row.expected[0] == 401;
        assert_eq!(told[0]["kiosk"].is_array(), asks, "{} {}: the contract tells of the token", row.method, row.route);
        let card = row.expected[3] == 401;
        assert!(!card || told[0]["card"].is_array(), "{} {}: and of the card's", row.method, row.route);
    }
    assert_eq!(asked.difference(&routes).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "no longer there");
    assert_eq!(
        routes.difference(&asked).collect::<Vec<_>>(),
        Vec::<&(String, String)>::new(),
        "nobody has said who may"
    );
}
