//! The backend over HTTP.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH, RETRY_AFTER};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::seen::Seen;
use super::{Answer, Client};
use crate::api::help::{Ask, Help, HelpId};
use crate::api::kiosks::Token;
use crate::api::labor::{Labor, MatchesQuery, Occupation, Occupations, OccupationsQuery, Unemployment};
use crate::api::listings::{Detail, Page, Query, Suggestions, Typed};
use crate::api::places::Places;
use crate::api::problem::{Code, Problem};
use crate::api::takes::{MEDIA_TYPE, Offer, Taken};
use crate::api::{HELP, INTERESTS, LABOR, LISTINGS, OCCUPATIONS, PLACES, SUGGESTIONS, TAKES};
use crate::domain::listing::ListingId;
use crate::domain::occupation::Soc;
use crate::kiosk::asks::{CardAsk, CardNews, ClubAsk, ClubNews, PlanAsk, PlanNews};
use crate::kiosk::remote::Failure;
use crate::kiosk::session::Session;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a connection stays open that nobody asks anything.
const IDLE: Duration = Duration::from_secs(5);

/// Seconds to wait after too many tries, where the server names none.
const WAIT: u32 = 60;

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
    seen: Seen,
    token: Option<Token>,
}

impl HttpClient {
    /// A client of `server` that has not enrolled: it is answered nothing personal. Nothing is sent yet.
    ///
    /// # Errors
    /// When `server` is not an `http` or `https` address.
    pub fn new(server: &str) -> Result<Self, InvalidServer> {
        Self::with(server, None)
    }

    /// A client of `server` that says the token with every request. Nothing is sent yet.
    ///
    /// # Errors
    /// When `server` is not an `http` or `https` address.
    pub fn enrolled(server: &str, token: &Token) -> Result<Self, InvalidServer> {
        Self::with(server, Some(token.clone()))
    }

    fn with(server: &str, token: Option<Token>) -> Result<Self, InvalidServer> {
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
            // What was asked stays in the memory of a connection as long as it is open.
            .pool_idle_timeout(IDLE)
            .user_agent(concat!("onestop-kiosk/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| invalid())?;
        Ok(Self { http, server: url, seen: Seen::default(), token })
    }

    pub(super) fn request(&self, method: Method, path: &str) -> Result<RequestBuilder, Failure> {
        let url = self.server.join(path).map_err(|_| Failure::Faulty)?;
        let request = self.http.request(method, url);
        Ok(match &self.token {
            Some(token) => request.bearer_auth(&token.0),
            None => request,
        })
    }

    fn get<T: DeserializeOwned + 'static>(&self, path: &str, query: impl Serialize) -> Answer<T> {
        answer(self.request(Method::GET, path).map(|request| request.query(&query)))
    }

    /// Asks for public figures: `parts` below `path`.
    fn figures<T>(&self, path: &str, parts: &[&str], query: impl Serialize) -> Answer<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let request = self.server.join(path).map_err(|_| Failure::Faulty).and_then(|mut url| {
            url.path_segments_mut().map_err(|()| Failure::Faulty)?.extend(parts);
            let request = self.http.get(url).query(&query);
            let address = request.try_clone().and_then(|request| request.build().ok()).ok_or(Failure::Faulty)?;
            Ok((request, address.url().as_str().to_owned()))
        });
        let seen = self.seen.clone();
        let late = request.as_ref().ok().and_then(|(_, address)| seen.get(address));
        Box::pin(async move {
            let (request, address) = request?;
            let answer = tokio::time::timeout(PATIENCE, figures(request, address, seen)).await;
            answer.unwrap_or_else(|_| late.and_then(|known| known.read()).ok_or(Failure::Late))
        })
    }
}

/// What the server says to a request for public figures, or has said before: where it says that nothing has changed, and
/// where it does not answer.
async fn figures<T: DeserializeOwned>(request: RequestBuilder, address: String, seen: Seen) -> Result<T, Failure> {
    let known = seen.get(&address);
    let request = match &known {
        Some(known) => request.header(IF_NONE_MATCH, &known.tag),
        None => request,
    };
    let again = |failure| match (&known, failure) {
        (Some(known), Failure::Unreachable | Failure::Late) => known.read().ok_or(failure),
        _ => Err(failure),
    };
    let response = match accepted(request).await {
        Ok(response) => response,
        Err(failure) => return again(failure),
    };
    if response.status() == StatusCode::NOT_MODIFIED {
        return known.and_then(|known| known.read()).ok_or(Failure::Faulty);
    }
    let tag = response.headers().get(ETAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
    let body = match response.bytes().await {
        Ok(body) => body,
        Err(error) => return again(failure(&error)),
    };
    let value = serde_json::from_slice(&body).map_err(|_| Failure::Faulty)?;
    if let Some(tag) = tag {
        seen.put(address, tag, &body);
    }
    Ok(value)
}

/// What the server says to a request.
fn answer<T: DeserializeOwned + 'static>(request: Result<RequestBuilder, Failure>) -> Answer<T> {
    in_time(async move { accepted(request?).await?.json().await.map_err(|error| failure(&error)) })
}

/// Sends a request, and again while the server is starting, or its database is.
pub(super) async fn accepted(request: RequestBuilder) -> Result<Response, Failure> {
    loop {
        let again = request.try_clone().ok_or(Failure::Faulty)?;
        let response = again.send().await.map_err(|error| failure(&error))?;
        if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
            return Ok(response);
        }
        let wait = response.headers().get(RETRY_AFTER).and_then(|seconds| seconds.to_str().ok()?.parse().ok());
        let said: Problem = response.json().await.map_err(|_| Failure::Faulty)?;
        if matches!(said.code, Code::NotEnrolled | Code::KioskRevoked) {
            tracing::warn!(detail = said.detail, "the server does not know this kiosk");
        }
        if said.code == Code::TooManyTries {
            return Err(Failure::Wait(wait.unwrap_or(WAIT)));
        }
        if said.code != Code::Unavailable {
            return Err(refused(said.code));
        }
        tokio::time::sleep(PAUSE).await;
    }
}

pub(super) fn in_time<T: 'static>(answer: impl Future<Output = Result<T, Failure>> + Send + 'static) -> Answer<T> {
    Box::pin(async move { tokio::time::timeout(PATIENCE, answer).await.unwrap_or(Err(Failure::Late)) })
}

pub(super) fn failure(error: &reqwest::Error) -> Failure {
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
        Code::UnknownArea => Failure::UnknownArea,
        Code::UnknownOccupation => Failure::UnknownOccupation,
        Code::Timeout => Failure::Late,
        Code::UnknownMeeting
        | Code::UnknownBooking
        | Code::MeetingCancelled
        | Code::MeetingFull
        | Code::WaitlistFull
        | Code::TooEarly
        | Code::TooLate
        | Code::BookingCancelled
        | Code::CheckedIn
        | Code::NoSeat
        | Code::AlreadyBooked
        | Code::KeyUsed
        | Code::UnknownRecord
        | Code::RecordsFull
        | Code::NotEnrolled
        | Code::KioskRevoked
        | Code::UnknownCode
        | Code::NotSignedIn
        | Code::WrongPin
        | Code::TrivialPin
        | Code::CardStopped => Failure::Refused(code),
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

    fn labor(&self, area: String, code: Soc) -> Answer<Labor> {
        self.figures(LABOR, &[&area, &code.to_string()], ())
    }

    fn occupation(&self, code: Soc) -> Answer<Occupation> {
        self.figures(OCCUPATIONS, &[&code.to_string()], ())
    }

    fn occupations(&self, query: OccupationsQuery) -> Answer<Occupations> {
        // What was typed is the client's own.
        if query.q.is_some() { self.get(OCCUPATIONS, query) } else { self.figures(OCCUPATIONS, &[], query) }
    }

    fn matches(&self, query: MatchesQuery) -> Answer<Occupations> {
        self.get(&format!("{INTERESTS}/matches"), query)
    }

    fn unemployment(&self, area: String) -> Answer<Unemployment> {
        self.figures(LABOR, &[&area, "unemployment"], ())
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

    fn can_take(&self) -> Answer<bool> {
        let offer: Answer<Offer> = self.get(TAKES, ());
        Box::pin(async move { Ok(offer.await?.available) })
    }

    fn take(&self, pdf: Vec<u8>) -> Answer<Taken> {
        answer(self.request(Method::POST, TAKES).map(|request| request.header(CONTENT_TYPE, MEDIA_TYPE).body(pdf)))
    }

    fn untake(&self, token: String) -> Answer<()> {
        let request = self.request(Method::DELETE, &format!("{TAKES}/{token}"));
        in_time(async move { accepted(request?).await.map(drop) })
    }

    fn club(&self, session: Option<Arc<Session>>, ask: ClubAsk) -> Answer<ClubNews> {
        self.ask_club(session.as_deref(), ask)
    }

    fn card(&self, session: Option<Arc<Session>>, ask: CardAsk) -> Answer<CardNews> {
        self.ask_card(session.as_deref(), ask)
    }

    fn plan(&self, session: Arc<Session>, ask: PlanAsk) -> Answer<PlanNews> {
        self.ask_plan(&session, ask)
    }

    fn sign_out(&self, session: Arc<Session>) -> Answer<()> {
        self.end_session(&session)
    }
}
