//! The backend over HTTP.

use std::time::Duration;

use reqwest::{Method, RequestBuilder, Response, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Answer, Client};
use crate::api::help::{Ask, Help, HelpId};
use crate::api::listings::{Detail, Page, Query, Suggestions, Typed};
use crate::api::places::Places;
use crate::api::problem::{Code, Problem};
use crate::api::{HELP, LISTINGS, PLACES, SUGGESTIONS};
use crate::domain::listing::ListingId;
use crate::kiosk::remote::Failure;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long to wait for a server that is starting.
const PAUSE: Duration = Duration::from_millis(250);

/// The server's address is not one.
#[derive(Debug, thiserror::Error)]
#[error(
    "server = {value:?}: not the address of a server. Allowed: http:// or https://, a host and a port, as http://10.0.0.5:8080"
)]
pub struct InvalidServer {
    value: String,
}

/// A client of the server at an address.
#[derive(Debug, Clone)]
pub struct HttpClient {
    http: reqwest::Client,
    server: Url,
}

impl HttpClient {
    /// A client of `server`. Nothing is sent yet.
    ///
    /// # Errors
    /// When `server` is not an `http` or `https` address.
    pub fn new(server: &str) -> Result<Self, InvalidServer> {
        let invalid = || InvalidServer { value: server.to_owned() };
        let url = Url::parse(server).map_err(|_| invalid())?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(invalid());
        }
        // Another part of the program may have chosen already; either choice is right.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .timeout(PATIENCE)
            .connect_timeout(Duration::from_secs(5))
            .user_agent(concat!("onestop-kiosk/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| invalid())?;
        Ok(Self { http, server: url })
    }

    fn request(&self, method: Method, path: &str) -> Result<RequestBuilder, Failure> {
        let url = self.server.join(path).map_err(|_| Failure::Faulty)?;
        Ok(self.http.request(method, url))
    }

    fn get<T: DeserializeOwned + 'static>(&self, path: &str, query: impl Serialize) -> Answer<T> {
        answer(self.request(Method::GET, path).map(|request| request.query(&query)))
    }
}

/// What the server says to a request.
fn answer<T: DeserializeOwned + 'static>(request: Result<RequestBuilder, Failure>) -> Answer<T> {
    in_time(async move { accepted(request?).await?.json().await.map_err(|error| failure(&error)) })
}

/// Sends a request, and again while the server is starting, or its database is.
async fn accepted(request: RequestBuilder) -> Result<Response, Failure> {
    loop {
        let again = request.try_clone().ok_or(Failure::Faulty)?;
        let response = again.send().await.map_err(|error| failure(&error))?;
        if response.status().is_success() {
            return Ok(response);
        }
        let said: Problem = response.json().await.map_err(|_| Failure::Faulty)?;
        if said.code != Code::Unavailable {
            return Err(refused(said.code));
        }
        tokio::time::sleep(PAUSE).await;
    }
}

fn in_time<T: 'static>(answer: impl Future<Output = Result<T, Failure>> + Send + 'static) -> Answer<T> {
    Box::pin(async move { tokio::time::timeout(PATIENCE, answer).await.unwrap_or(Err(Failure::Late)) })
}

fn failure(error: &reqwest::Error) -> Failure {
    if error.is_timeout() {
        Failure::Late
    } else if error.is_decode() {
        Failure::Faulty
    } else {
        Failure::Unreachable
    }
}

const fn refused(code: Code) -> Failure {
    match code {
        Code::ListingGone => Failure::Gone,
        Code::UnknownPlace => Failure::UnknownPlace,
        Code::Timeout => Failure::Late,
        _ => Failure::Faulty,
    }
}

impl Client for HttpClient {
    fn listings(&self, query: Query) -> Answer<Page> {
        self.get(LISTINGS, query)
    }

    fn listing(&self, id: ListingId) -> Answer<Detail> {
        self.get(&format!("{LISTINGS}/{id}"), ())
    }

    fn suggestions(&self, typed: String) -> Answer<Suggestions> {
        self.get(SUGGESTIONS, Typed { q: typed })
    }

    fn places(&self, typed: String) -> Answer<Places> {
        self.get(PLACES, Typed { q: typed })
    }

    fn ask_help(&self, kiosk: String, language: String) -> Answer<Help> {
        answer(self.request(Method::POST, HELP).map(|request| request.json(&Ask { kiosk, language })))
    }

    fn help(&self, id: HelpId) -> Answer<Help> {
        self.get(&format!("{HELP}/{id}"), ())
    }

    fn cancel_help(&self, id: HelpId) -> Answer<()> {
        let request = self.request(Method::DELETE, &format!("{HELP}/{id}"));
        in_time(async move { accepted(request?).await.map(drop) })
    }
}
