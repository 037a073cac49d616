//! People who take seats: a guest or a client with a card at an enrolled kiosk.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use jiff::SignedDuration;
use onestop::api::meetings::{Booking, Offered};
use onestop::domain::meeting::{Kind, Meeting, MeetingId};
use serde_json::{Value, json};

use super::{Answer, Site, Visit, instant};

/// Where the tests' meetings come from.
pub const SOURCE: &str = "Tests";

/// An hour of job club with so many seats.
pub fn meeting(uid: &str, starts: &str, capacity: u32) -> Meeting {
    let starts = instant(starts);
    Meeting {
        id: MeetingId::of(SOURCE, uid, starts),
        workshop: uid.to_owned(),
        kind: Kind::JobClub,
        title: format!("Job Club {uid}"),
        language: "en".to_owned(),
        starts,
        ends: starts + SignedDuration::from_hours(1),
        room: "Room 12".to_owned(),
        host: None,
        bring: None,
        notes: None,
        capacity,
        cancelled: false,
    }
}

/// Someone at a kiosk.
#[derive(Clone)]
pub struct Desk {
    kiosk: String,
    card: Option<String>,
}

impl Desk {
    /// A kiosk of this name, where somebody with a new card has signed in.
    pub async fn with_card(site: &Site, name: &str) -> Self {
        let visit = Visit::with_new_card(site, name).await;
        Self { kiosk: visit.kiosk().to_owned(), card: Some(visit.session().to_owned()) }
    }

    /// A kiosk of this name, where a guest is.
    pub async fn of_guests(site: &Site, name: &str) -> Self {
        Self { card: None, ..Self::with_card(site, name).await }
    }

    /// The kiosk's token.
    pub fn kiosk(&self) -> &str {
        &self.kiosk
    }

    /// Sends a request with what the kiosk adds to it.
    pub async fn send(
        &self,
        site: &Site,
        method: Method,
        below: &str,
        key: Option<&str>,
        body: Option<&Value>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("/api/v1{below}"));
        request = request.header(header::AUTHORIZATION, format!("Bearer {}", self.kiosk));
        if let Some(card) = &self.card {
            request = request.header("onestop-card", card);
        }
        if let Some(key) = key {
            request = request.header("idempotency-key", key);
        }
        let body = match body {
            Some(body) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                Body::from(body.to_string())
            }
            None => Body::empty(),
        };
        site.call(request.body(body).unwrap()).await
    }

    pub async fn get(&self, site: &Site, below: &str) -> Answer {
        self.send(site, Method::GET, below, None, None).await
    }

    /// Asks for a seat under this key.
    pub async fn order(&self, site: &Site, meeting: &MeetingId, key: &str) -> Answer {
        let order = if self.card.is_some() { json!({}) } else { json!({ "name": "Rosa" }) };
        self.send(site, Method::POST, &format!("/meetings/{meeting}/bookings"), Some(key), Some(&order)).await
    }

    /// Takes a seat, or waits for one. The booking is a new one.
    pub async fn book(&self, site: &Site, meeting: &MeetingId, number: u32) -> Booking {
        let answer = self.order(site, meeting, &key(number)).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
        booking(&answer)
    }

    pub async fn cancel(&self, site: &Site, name: &str) -> Answer {
        self.send(site, Method::DELETE, &format!("/bookings/{name}"), None, None).await
    }

    pub async fn move_to(&self, site: &Site, name: &str, meeting: &MeetingId) -> Answer {
        let to = json!({ "meeting": meeting });
        self.send(site, Method::POST, &format!("/bookings/{name}/move"), None, Some(&to)).await
    }

    pub async fn check_in(&self, site: &Site, name: &str) -> Answer {
        self.send(site, Method::POST, &format!("/bookings/{name}/check-in"), None, None).await
    }

    /// The booking as it is now.
    pub async fn look(&self, site: &Site, name: &str) -> Booking {
        booking(&self.get(site, &format!("/bookings/{name}")).await)
    }

    /// The meeting as it is now.
    pub async fn meeting(&self, site: &Site, id: &MeetingId) -> Offered {
        let answer = self.get(site, &format!("/meetings/{id}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
        serde_json::from_slice(&answer.body).unwrap()
    }
}

/// An `Idempotency-Key`, another for each number.
pub fn key(number: u32) -> String {
    format!("key-of-a-booking-{number:08}")
}

pub fn booking(answer: &Answer) -> Booking {
    assert!(answer.status.is_success(), "{}", answer.json());
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    serde_json::from_slice(&answer.body).unwrap()
}

/// A guest's code.
pub fn code(booking: &Booking) -> &str {
    booking.code.as_deref().unwrap()
}
