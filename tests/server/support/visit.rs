//! A client with a card at an enrolled kiosk.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use onestop::server::kiosks::{self, KioskError};
use serde_json::{Value, json};

use super::{Answer, Site};

/// Everybody's PIN.
const PIN: &str = "402951";

/// A client who has signed in at a kiosk of its own.
pub struct Visit<'a> {
    site: &'a Site,
    kiosk: String,
    session: String,
    number: String,
}

impl<'a> Visit<'a> {
    /// Enrols a kiosk of this name, or of this name and a number, where somebody takes a card.
    pub async fn with_new_card(site: &'a Site, name: &str) -> Self {
        let kiosk = enrolled(site, name).await;
        Self::taking_a_card(site, kiosk).await
    }

    /// Somebody else takes a card at the same kiosk.
    pub async fn followed_by_another(&self) -> Self {
        Self::taking_a_card(self.site, self.kiosk.clone()).await
    }

    async fn taking_a_card(site: &'a Site, kiosk: String) -> Self {
        let none = Self { site, kiosk, session: String::new(), number: String::new() };
        let taken = none.post("/cards", &json!({ "nickname": "Canary Rosa", "pin": PIN })).await;
        assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.json());
        let told = taken.json();
        let text = |field: &str| told[field].as_str().unwrap().to_owned();
        Self { session: text("token"), number: text("number"), ..none }
    }

    /// Enrols a kiosk of this name, where the client with the card of this number signs in.
    pub async fn with_card(site: &'a Site, name: &str, number: &str) -> Self {
        let kiosk = enrolled(site, name).await;
        let none = Self { site, kiosk, session: String::new(), number: number.to_owned() };
        let answer = none.post("/sign-in", &json!({ "number": number, "pin": PIN })).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
        Self { session: answer.json()["token"].as_str().unwrap().to_owned(), ..none }
    }

    /// The same client at another kiosk.
    pub async fn again_at(&self, name: &str) -> Self {
        Self::with_card(self.site, name, &self.number).await
    }

    /// The kiosk's token.
    pub fn kiosk(&self) -> &str {
        &self.kiosk
    }

    /// The token of the client's session.
    pub fn session(&self) -> &str {
        &self.session
    }

    /// The number on the card.
    pub fn number(&self) -> &str {
        &self.number
    }

    pub async fn get(&self, below: &str) -> Answer {
        self.send(Method::GET, below, &Value::Null).await
    }

    pub async fn post(&self, below: &str, body: &Value) -> Answer {
        self.send(Method::POST, below, body).await
    }

    /// Null is no body.
    pub async fn put(&self, below: &str, body: &Value) -> Answer {
        self.send(Method::PUT, below, body).await
    }

    pub async fn delete(&self, below: &str) -> Answer {
        self.send(Method::DELETE, below, &Value::Null).await
    }

    async fn send(&self, method: Method, below: &str, body: &Value) -> Answer {
        let session = Some(self.session.as_str()).filter(|session| !session.is_empty());
        self.ask(Some(&self.kiosk), session, method, below, body).await
    }

    /// The same request from a kiosk and a session with these tokens, or without.
    pub async fn ask(
        &self,
        kiosk: Option<&str>,
        session: Option<&str>,
        method: Method,
        below: &str,
        body: &Value,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("/api/v1{below}"));
        if let Some(kiosk) = kiosk {
            request = request.header(header::AUTHORIZATION, format!("Bearer {kiosk}"));
        }
        if let Some(session) = session {
            request = request.header("onestop-card", session);
        }
        if body.is_null() {
            return self.site.call(request.body(Body::empty()).unwrap()).await;
        }
        let request = request.header(header::CONTENT_TYPE, "application/json");
        self.site.call(request.body(Body::from(body.to_string())).unwrap()).await
    }
}

/// The token of a new kiosk. Where there is one of that name, it gets a number behind it.
async fn enrolled(site: &Site, name: &str) -> String {
    let (store, vault, now) = (&site.backend.store, &site.backend.vault, site.backend.settings.clock.now());
    for number in 1.. {
        let name = if number == 1 { name.to_owned() } else { format!("{name} {number}") };
        match kiosks::add(store, vault, &name, now).await {
            Ok(code) => return kiosks::enrol(store, vault, &code, now).await.unwrap().token.0,
            Err(KioskError::Taken { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
    unreachable!("there is always another number")
}
