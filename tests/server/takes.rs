//! A phone takes a document along: a page and a PDF under a name that nobody can guess, for a short time.

use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use jiff::SignedDuration;
use onestop::api::takes::Taken;
use onestop::domain::clock::Clock;
use onestop::server::settings::{File, Settings};
use onestop::server::takes::{Address, LARGEST, LARGEST_ALL, MOST, TakeError, Takes, USES};
use onestop::server::{Backend, embedded, http};
use tower::ServiceExt;
use zeroize::Zeroizing;

use crate::support::{Answer, BEARER, Database, enrol_own, instant};

const URL: &str = "https://jobs.example.org";
const PDF: &[u8] = b"%PDF-1.7 canary: a page about somebody";
/// A token that was never given.
const UNKNOWN: &str = "abcdefghijklmnopqrstuvwxya";

/// A server that phones reach, without a network.
#[derive(Clone)]
struct Server {
    database: Arc<Database>,
    backend: Backend,
    router: Router,
}

impl Server {
    async fn of(url: Option<&str>) -> Self {
        let mut database = Database::sqlite();
        database.settings.take = url.map(|url| url.parse().unwrap());
        let backend = Backend::open(database.settings.clone()).await.unwrap();
        enrol_own(&backend).await;
        Self { database: Arc::new(database), router: router(&backend), backend }
    }

    async fn new() -> Self {
        Self::of(Some(URL)).await
    }

    /// The same server when so many minutes have passed.
    fn after(&self, minutes: i64) -> Self {
        let now = self.backend.settings.clock.now() + SignedDuration::from_mins(minutes);
        let settings = Settings { clock: Clock::starting_at(now), ..(*self.backend.settings).clone() };
        let backend = Backend { settings: Arc::new(settings), ..self.backend.clone() };
        Self { database: Arc::clone(&self.database), router: router(&backend), backend }
    }

    async fn call(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn ask(&self, method: Method, path: &str) -> Answer {
        self.call(Request::builder().method(method).uri(path).body(Body::empty()).unwrap()).await
    }

    /// Has the kiosk delete what a page shows.
    async fn untake(&self, path: &str) -> Answer {
        let request = Request::delete(path.replace("/t/", "/api/v1/takes/")).header(header::AUTHORIZATION, BEARER);
        self.call(request.body(Body::empty()).unwrap()).await
    }

    async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path).await
    }

    /// Asks for a page in a phone's language.
    async fn read(&self, path: &str, language: &str) -> String {
        let request = Request::get(path).header(header::ACCEPT_LANGUAGE, language);
        String::from_utf8(self.call(request.body(Body::empty()).unwrap()).await.body).unwrap()
    }

    /// Asks for a page from an address.
    async fn get_from(&self, path: &str, address: &str) -> Answer {
        let address: IpAddr = address.parse().unwrap();
        let request = Request::get(path).extension(ConnectInfo(SocketAddr::new(address, 50_000)));
        self.call(request.body(Body::empty()).unwrap()).await
    }

    async fn send(&self, kind: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post("/api/v1/takes").header(header::CONTENT_TYPE, kind);
        self.call(request.header(header::AUTHORIZATION, BEARER).body(body.into()).unwrap()).await
    }

    /// Has a PDF held. The path of its page.
    async fn hold(&self, pdf: impl Into<Body>) -> String {
        let answer = self.send("application/pdf", pdf).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
        path(&taken(&answer))
    }
}

fn router(backend: &Backend) -> Router {
    let opening = OnceLock::new();
    assert!(opening.set(backend.clone()).is_ok());
    http::router(Arc::new(opening))
}

fn taken(answer: &Answer) -> Taken {
    serde_json::from_slice(&answer.body).unwrap()
}

fn path(taken: &Taken) -> String {
    taken.url.strip_prefix(URL).unwrap().to_owned()
}

fn is_problem(answer: &Answer, status: StatusCode, code: &str) {
    let json = answer.json();
    assert_eq!((answer.status, json["code"].as_str()), (status, Some(code)), "{json}");
    assert!(!json.to_string().contains("canary"), "what was sent is not repeated");
}

fn is_private(answer: &Answer) {
    let says = |name: &str| answer.headers[name].to_str().unwrap();
    assert_eq!(says("cache-control"), "no-store");
    assert_eq!(says("referrer-policy"), "no-referrer");
    assert_eq!(says("x-robots-tag"), "noindex");
    assert_eq!(says("x-content-type-options"), "nosniff");
    let policy = says("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"), "{policy}");
    assert!(!answer.headers.contains_key(header::SET_COOKIE));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_reads_the_page_takes_the_pdf_and_deletes_it() {
    let server = Server::new().await;
    assert_eq!(server.get("/api/v1/takes").await.json()["available"], true);
    let answer = server.send("application/pdf", PDF).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let taken = taken(&answer);
    assert_eq!((taken.url.clone(), taken.minutes), (format!("{URL}/t/{}", taken.token), 30));
    assert!(taken.token.len() == 26 && taken.token.bytes().all(|letter| letter.is_ascii_alphanumeric()));
    assert!(!format!("{taken:?}").contains(&taken.token), "what opens it is in no log");

    let path = path(&taken);
    let page = server.get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.headers[header::CONTENT_TYPE], "text/html; charset=utf-8");
    is_private(&page);
    let html = String::from_utf8(page.body).unwrap();
    for part in ["lang=\"en\" dir=\"ltr\"", "content=\"noindex\"", "Get the PDF", "Delete it now", "<dd>5</dd>"] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!html.contains("<script") && !html.contains("http"), "nothing runs, nothing comes from elsewhere: {html}");
    // The page's addresses are told from its own, /t/TOKEN.
    for below in ["resume.pdf", "delete"] {
        assert!(html.contains(&format!("\"{}/{below}\"", taken.token)), "{html}");
    }

    let pdf = server.get(&format!("{path}/resume.pdf")).await;
    assert_eq!((pdf.status, pdf.body.as_slice()), (StatusCode::OK, PDF));
    assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
    assert_eq!(pdf.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"resume.pdf\"");
    is_private(&pdf);
    assert!(server.read(&path, "en").await.contains("<dd>4</dd>"), "one use fewer");

    let deleted = server.ask(Method::POST, &format!("{path}/delete")).await;
    assert_eq!(deleted.status, StatusCode::OK);
    assert!(String::from_utf8_lossy(&deleted.body).contains("<h1>Deleted</h1>"));
    is_private(&deleted);
    assert_eq!(server.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(server.get(&format!("{path}/resume.pdf")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_kiosk_deletes_it_too() {
    let server = Server::new().await;
    let path = server.hold(PDF).await;
    let other = server.hold(PDF).await;
    for _ in 0..2 {
        assert_eq!(server.untake(&path).await.status, StatusCode::NO_CONTENT);
        assert_eq!(server.get(&path).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(server.get(&other).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_kiosk_neither_leaves_documents_nor_deletes_them() {
    let server = Server::new().await;
    let path = server.hold(PDF).await;
    let stranger = Request::post("/api/v1/takes").header(header::CONTENT_TYPE, "application/pdf");
    let left = server.call(stranger.body(Body::from(PDF)).unwrap()).await;
    is_problem(&left, StatusCode::UNAUTHORIZED, "not_enrolled");
    let deleted = server.ask(Method::DELETE, &path.replace("/t/", "/api/v1/takes/")).await;
    is_problem(&deleted, StatusCode::UNAUTHORIZED, "not_enrolled");
    assert_eq!(format!("{:?}", server.backend.takes), "Takes(1)");
    assert_eq!(server.get(&path).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_speaks_the_phones_language() {
    let server = Server::new().await;
    let path = server.hold(PDF).await;
    for (asked, shown) in [
        ("es-MX,es;q=0.9,en;q=0.8", "lang=\"es\" dir=\"ltr\""),
        ("ar", "lang=\"ar\" dir=\"rtl\""),
        ("AR-EG, en; q=0.5", "lang=\"ar\" dir=\"rtl\""),
        ("en;q=0.3, es;q=0.7", "lang=\"es\" dir=\"ltr\""),
        ("vi, es;q=0.2", "lang=\"es\" dir=\"ltr\""),
        ("vi", "lang=\"en\" dir=\"ltr\""),
        ("es;q=0, *", "lang=\"en\" dir=\"ltr\""),
        ("estonian;q=x,,;;", "lang=\"en\" dir=\"ltr\""),
        ("", "lang=\"en\" dir=\"ltr\""),
    ] {
        for path in [path.as_str(), &format!("/t/{UNKNOWN}")] {
            let html = server.read(path, asked).await;
            assert!(html.contains(shown), "{asked}: {html}");
        }
    }
    let last = server.after(29);
    assert!(last.read(&path, "ar").await.contains("أقل من 1"));
    assert!(last.read(&path, "es").await.contains("menos de 1"));
}

#[tokio::test]
async fn a_document_lasts_half_an_hour_by_the_clock() {
    let takes = Takes::default();
    let start = instant("2026-01-10T12:00:00Z");
    let token = takes.put(Zeroizing::new(PDF.to_vec()), start).unwrap();
    for (seconds, minutes) in [(0, 30), (1, 29), (60, 29), (1740, 1), (1741, 0), (1799, 0)] {
        let left = takes.left(&token, start + SignedDuration::from_secs(seconds)).unwrap();
        assert_eq!((left.minutes, left.uses), (minutes, USES), "after {seconds} seconds");
    }
    let end = start + SignedDuration::from_mins(30);
    assert!(takes.left(&token, end).is_none() && takes.look(&token, end).is_none());
    assert!(takes.fetch(&token, end).is_none() && !takes.delete(&token, end));
}

#[tokio::test(start_paused = true)]
async fn what_nobody_asks_for_again_goes_by_itself() {
    let takes = Takes::default();
    let now = instant("2026-01-10T12:00:00Z");
    for _ in 0..3 {
        takes.put(Zeroizing::new(PDF.to_vec()), now).unwrap();
    }
    tokio::time::sleep(Duration::from_mins(29)).await;
    assert_eq!(format!("{takes:?}"), "Takes(3)");
    tokio::time::sleep(Duration::from_mins(2)).await;
    assert_eq!(format!("{takes:?}"), "Takes(0)");
}

#[tokio::test(flavor = "multi_thread")]
async fn five_phones_of_eight_at_once_get_it() {
    let server = Server::new().await;
    let path = server.hold(PDF).await + "/resume.pdf";
    for _ in 0..8 {
        let head = server.ask(Method::HEAD, &path).await;
        assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0), "only its head is no use of it");
        assert_eq!(head.headers[header::CONTENT_LENGTH], PDF.len().to_string());
    }
    let phones: Vec<_> = (0..8)
        .map(|_| {
            let (server, path) = (server.clone(), path.clone());
            tokio::spawn(async move { server.get(&path).await.status })
        })
        .collect();
    let mut got = 0;
    for phone in phones {
        got += u32::from(phone.await.unwrap() == StatusCode::OK);
    }
    assert_eq!(got, USES);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_never_was_and_what_has_gone_look_the_same() {
    let server = Server::new().await;
    let expired = server.hold(PDF).await;
    let later = server.after(31);
    let (deleted, used) = (later.hold(PDF).await, later.hold(PDF).await);
    later.ask(Method::POST, &format!("{deleted}/delete")).await;
    for _ in 0..USES {
        assert_eq!(later.get(&format!("{used}/resume.pdf")).await.status, StatusCode::OK);
    }
    for (method, below) in [(Method::GET, ""), (Method::GET, "/resume.pdf"), (Method::POST, "/delete")] {
        let unknown = later.ask(method.clone(), &format!("/t/{UNKNOWN}{below}")).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        assert!(String::from_utf8_lossy(&unknown.body).contains("There is nothing here"));
        is_private(&unknown);
        for gone in [expired.as_str(), &deleted, &used, "/t/x", "/t/%ff", "/t/%00", "/t/%3Cscript%3E"] {
            let answer = later.ask(method.clone(), &format!("{gone}{below}")).await;
            assert_eq!((answer.status, &answer.headers), (unknown.status, &unknown.headers), "{below}");
            assert!(answer.body == unknown.body, "{below}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_pdf_of_a_megabyte_is_held() {
    let server = Server::new().await;
    for (kind, body) in [
        ("application/pdf", &b""[..]),
        ("application/pdf", b"canary"),
        ("application/pdf", b" %PDF-1.7"),
        ("application/pdf", b"<html>%PDF"),
        ("text/html", PDF),
        ("", PDF),
    ] {
        is_problem(&server.send(kind, body).await, StatusCode::BAD_REQUEST, "invalid_parameter");
    }
    let mut largest = PDF.to_vec();
    largest.resize(LARGEST, b' ');
    let path = server.hold(largest.clone()).await;
    assert!(server.get(&format!("{path}/resume.pdf")).await.body == largest);

    largest.push(b' ');
    let told = Request::post("/api/v1/takes")
        .header(header::CONTENT_TYPE, "application/pdf")
        .header(header::CONTENT_LENGTH, largest.len())
        .body(Body::from(largest.clone()))
        .unwrap();
    is_problem(&server.call(told).await, StatusCode::PAYLOAD_TOO_LARGE, "invalid_parameter");
    // Without its length told before.
    let stream = server.send("application/pdf", largest).await;
    is_problem(&stream, StatusCode::PAYLOAD_TOO_LARGE, "invalid_parameter");
    assert_eq!(format!("{:?}", server.backend.takes), "Takes(1)");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_as_many_wait_as_can_be_held_nothing_goes_before_its_time() {
    let server = Server::new().await;
    let mut held = Vec::new();
    for number in 0..MOST {
        held.push((server.hold([PDF, number.to_string().as_bytes()].concat()).await, number));
    }
    is_problem(&server.send("application/pdf", PDF).await, StatusCode::SERVICE_UNAVAILABLE, "takes_full");
    for (path, number) in &held {
        let pdf = server.get(&format!("{path}/resume.pdf")).await;
        assert_eq!(pdf.body, [PDF, number.to_string().as_bytes()].concat());
    }
    server.ask(Method::POST, &format!("{}/delete", held[0].0)).await;
    server.hold(PDF).await;
    is_problem(&server.send("application/pdf", PDF).await, StatusCode::SERVICE_UNAVAILABLE, "takes_full");
    server.after(31).hold(PDF).await;
}

#[tokio::test]
async fn no_more_is_held_than_fits_in_memory() {
    let takes = Takes::default();
    let now = instant("2026-01-10T12:00:00Z");
    let large = || Zeroizing::new(vec![b' '; LARGEST]);
    for _ in 0..LARGEST_ALL / LARGEST {
        takes.put(large(), now).unwrap();
    }
    assert!(matches!(takes.put(Zeroizing::new(vec![b' ']), now), Err(TakeError::Full)));
    takes.put(large(), now + SignedDuration::from_mins(30)).unwrap();
    assert_eq!(format!("{takes:?}"), "Takes(1)", "those whose time is over make room");
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_are_limited_and_a_right_token_is_always_answered() {
    let server = Server::new().await;
    let path = server.hold(PDF).await;
    let unknown = format!("/t/{UNKNOWN}");
    for _ in 0..30 {
        assert_eq!(server.get_from(&unknown, "203.0.113.7").await.status, StatusCode::NOT_FOUND);
    }
    let refused = server.get_from(&unknown, "203.0.113.7").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers[header::RETRY_AFTER], "600");
    is_private(&refused);
    assert_eq!(server.get_from(&path, "203.0.113.7").await.status, StatusCode::OK, "a phone behind the same address");
    assert_eq!(server.get_from(&unknown, "203.0.113.8").await.status, StatusCode::NOT_FOUND);
    assert_eq!(server.get_from(&unknown, "::ffff:203.0.113.7").await.status, StatusCode::TOO_MANY_REQUESTS);
    let later = server.after(11);
    assert_eq!(later.get_from(&unknown, "203.0.113.7").await.status, StatusCode::NOT_FOUND);

    // One home has many addresses of version 6.
    for host in 1..=30 {
        assert_eq!(later.get_from(&unknown, &format!("2001:db8::{host:x}")).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(later.get_from(&unknown, "2001:db8::ffff").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(later.get_from(&unknown, "2001:db8:0:1::1").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_from_everywhere_are_limited_too() {
    let server = Server::new().await;
    let path = server.hold(PDF).await;
    let unknown = format!("/t/{UNKNOWN}");
    for number in 0..1000 {
        let address = format!("198.51.{}.{}", number / 250, number % 250);
        assert_eq!(server.get_from(&unknown, &address).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(server.get_from(&unknown, "203.0.113.7").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(server.get_from(&path, "203.0.113.7").await.status, StatusCode::OK);
}

/// What a server over the network answers to this head and body.
fn over_network(address: &str, head: &str, body: &[u8]) -> (u16, Vec<u8>) {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(stream, "{head}\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n").unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let status = String::from_utf8_lossy(&answer[..end]).split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer[end + 4..].to_vec())
}

/// The files below a folder that hold these bytes, and how many files there are.
fn holding(folder: &Path, bytes: &[u8]) -> (Vec<String>, usize) {
    let (mut found, mut count) = (Vec::new(), 0);
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            let (further, more) = holding(&entry, bytes);
            found.extend(further);
            count += more;
        } else {
            count += 1;
            // The index renames its files while it is read.
            let held = std::fs::read(&entry).unwrap_or_default();
            if held.windows(bytes.len()).any(|part| part == bytes) {
                found.push(entry.display().to_string());
            }
        }
    }
    (found, count)
}

#[tokio::test(flavor = "multi_thread")]
async fn over_the_network_nothing_of_it_comes_to_the_disk() {
    let mut database = Database::sqlite();
    database.settings.take = Some(URL.parse().unwrap());
    let (running, kiosk) = embedded::start(database.settings.clone()).await.unwrap();
    running.ready().await.unwrap();
    let address = running.address().to_string();
    let folder = database.folder.path().to_owned();
    let visit = move || {
        let ask = |head: &str, body: &[u8]| over_network(&address, head, body);
        let head = format!("POST /api/v1/takes HTTP/1.1\r\nauthorization: Bearer {}", kiosk.0);
        let (status, body) = ask(&format!("{head}\r\ncontent-type: application/pdf"), PDF);
        let taken: Taken = serde_json::from_slice(&body).unwrap();
        assert_eq!(status, 201);
        let path = path(&taken);
        assert_eq!(ask(&format!("GET {path} HTTP/1.1"), b"").0, 200);
        assert_eq!(ask(&format!("GET {path}/resume.pdf HTTP/1.1"), b""), (200, PDF.to_vec()));
        for secret in [b"canary".as_slice(), taken.token.as_bytes(), kiosk.0.as_bytes()] {
            assert_eq!(holding(&folder, secret).0, Vec::<String>::new());
        }
        let (databases, files) = holding(&folder, b"SQLite format 3");
        assert!(!databases.is_empty() && files > databases.len(), "{files} files were read");

        // A proxy on this machine says for whom it asks; what a phone claims comes before that.
        let miss = |from: &str| ask(&format!("GET /t/{UNKNOWN} HTTP/1.1\r\nx-forwarded-for: {from}"), b"").0;
        for number in 0..30 {
            assert_eq!(miss(&format!("192.0.2.{number}, 203.0.113.7")), 404);
        }
        assert_eq!((miss("203.0.113.7"), miss("203.0.113.7, 203.0.113.8"), miss("nonsense")), (429, 404, 404));
        assert_eq!(ask(&format!("POST {path}/delete HTTP/1.1"), b"").0, 200);
        assert_eq!(ask(&format!("GET {path} HTTP/1.1\r\nx-forwarded-for: 203.0.113.9"), b"").0, 404);
    };
    tokio::task::spawn_blocking(visit).await.unwrap();
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_address_for_phones_it_is_not_offered() {
    let server = Server::of(None).await;
    assert_eq!(server.get("/api/v1/takes").await.json()["available"], false);
    is_problem(&server.send("application/pdf", PDF).await, StatusCode::NOT_FOUND, "takes_not_offered");
    assert_eq!(server.get(&format!("/t/{UNKNOWN}")).await.status, StatusCode::NOT_FOUND);
    let query = server.get("/api/v1/takes?colour=red").await;
    is_problem(&query, StatusCode::BAD_REQUEST, "unknown_parameter");
}

#[test]
fn a_resume_does_not_travel_in_the_clear() {
    for (url, page) in [
        ("https://jobs.example.org", "https://jobs.example.org/t/x"),
        ("https://jobs.example.org/", "https://jobs.example.org/t/x"),
        ("https://example.org:8443/kiosk/", "https://example.org:8443/kiosk/t/x"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/t/x"),
        ("http://localhost:8080", "http://localhost:8080/t/x"),
    ] {
        let file: File = toml::from_str(&format!("[take]\nurl = \"{url}\"")).unwrap();
        assert_eq!(file.take.url.unwrap().of("x"), page);
    }
    for url in [
        "",
        "jobs.example.org",
        "/t",
        "ftp://jobs.example.org",
        "http://jobs.example.org",
        "http://localhost.example.org",
        "https://",
        "https://me:secret@jobs.example.org",
        "https://jobs.example.org?a=b",
        "https://jobs.example.org#a",
    ] {
        let error = url.parse::<Address>().unwrap_err().to_string();
        assert!(error.contains("https://jobs.example.org") && !error.contains("secret"), "{url}");
    }
    assert!(toml::from_str::<File>("[take]\nurl = \"http://jobs.example.org\"").is_err());
    assert!(toml::from_str::<File>("[take]\nminutes = 60").is_err());
    assert!(toml::from_str::<File>("").unwrap().take.url.is_none());
}
