//! A site: a data folder, a database, and the router over both.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use onestop::api::listings::{Page, Suggestions};
use onestop::domain::clock::Clock;
use onestop::server::listings::Outcome;
use onestop::server::settings::Settings;
use onestop::server::store::Store;
use onestop::server::{Backend, http};
use tempfile::TempDir;
use tower::ServiceExt;

use super::{Sketch, postgres, record};

/// The instant at which the tests' sites open.
const OPENING: &str = "2026-01-10T12:00:00Z";

/// An instant in RFC 3339.
pub fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// An empty database and a data folder of its own.
pub struct Database {
    pub folder: TempDir,
    pub settings: Settings,
    /// What `--database` takes.
    pub address: String,
}

impl Database {
    pub fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let clock = Clock::starting_at(instant(OPENING));
        let mut settings = Settings::new(folder.path().to_owned(), clock);
        settings.samples = false;
        settings.zone = TimeZone::UTC;
        let address = settings.database.to_string();
        Self { folder, settings, address }
    }

    pub async fn postgres() -> Option<Self> {
        let address = postgres::database().await?;
        let mut database = Self::sqlite();
        database.settings.database = address.parse().unwrap();
        database.address = address;
        Some(database)
    }

    /// The same database at another time.
    pub fn at(mut self, now: &str) -> Self {
        self.settings.clock = Clock::starting_at(instant(now));
        self
    }

    pub async fn store(&self) -> Store {
        Store::open(&self.settings.database).await.unwrap()
    }

    /// Takes these listings in, as an import by another process would.
    pub async fn take_in(&self, listings: impl IntoIterator<Item = Sketch>) -> Outcome {
        let store = self.store().await;
        let mut intake = store.intake(self.settings.clock.now(), &self.settings).await.unwrap();
        for listing in listings {
            intake.put(record(listing)).await.unwrap();
        }
        let outcome = intake.commit().await.unwrap();
        store.close().await;
        outcome
    }

    /// A site over the database as it is.
    pub async fn site(self) -> Site {
        let backend = Backend::open(self.settings.clone()).await.unwrap();
        super::enrol_own(&backend).await;
        let opening = OnceLock::new();
        let _ = opening.set(backend.clone());
        Site { router: http::router(Arc::new(opening)), backend, database: self }
    }

    /// A site with these listings.
    pub async fn with(self, listings: impl IntoIterator<Item = Sketch>) -> Site {
        self.take_in(listings).await;
        self.site().await
    }
}

/// An open backend and its routes.
pub struct Site {
    pub database: Database,
    pub backend: Backend,
    router: Router,
}

/// What a route answers.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Site {
    pub async fn call(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.call(Request::get(address).body(Body::empty()).unwrap()).await
    }

    /// The page that this query finds.
    pub async fn search(&self, query: &str) -> Page {
        let answer = self.get(&format!("/api/v1/listings?{query}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", String::from_utf8_lossy(&answer.body));
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// The titles that these words find, best first.
    pub async fn titles(&self, words: &str) -> Vec<String> {
        let page = self.search(&format!("q={}", encoded(words))).await;
        page.items.into_iter().map(|item| item.title).collect()
    }

    pub async fn suggestions(&self, typed: &str) -> Vec<(String, u64)> {
        let answer = self.get(&format!("/api/v1/suggestions?q={}", encoded(typed))).await;
        assert_eq!(answer.status, StatusCode::OK);
        let suggestions: Suggestions = serde_json::from_slice(&answer.body).unwrap();
        suggestions.items.into_iter().map(|item| (item.text, item.count)).collect()
    }

    /// Searches until the result is as wanted: search follows the database within seconds.
    pub async fn eventually(&self, query: &str, wanted: impl Fn(&Page) -> bool) -> Page {
        let deadline = Instant::now() + Duration::from_mins(1);
        loop {
            let page = self.search(query).await;
            if wanted(&page) {
                return page;
            }
            assert!(Instant::now() < deadline, "search does not follow: {} found", page.total);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

/// A text as a query's value.
pub fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| encoded + &format!("%{byte:02X}"))
}
