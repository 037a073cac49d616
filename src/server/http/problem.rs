//! Errors on the wire, as RFC 9457 has them.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::api::problem::{Code, MEDIA_TYPE, Problem};

/// A request that is not answered as asked.
#[derive(Debug)]
pub struct Failure {
    problem: Box<Problem>,
    /// Seconds before the next try.
    wait: Option<i64>,
}

impl Failure {
    /// A problem of this kind; `detail` says what to do about it.
    #[must_use]
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        let (status, title) = kind(code);
        let name = serde_json::to_value(code).ok();
        let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        let problem = Box::new(Problem {
            kind: format!("urn:onestop:problem:{name}"),
            title: title.to_owned(),
            status: status.as_u16(),
            detail: Some(detail.into()),
            code,
            parameter: None,
        });
        Self { problem, wait: None }
    }

    /// The same about this parameter.
    #[must_use]
    pub fn about(mut self, parameter: &str) -> Self {
        self.problem.parameter = Some(parameter.to_owned());
        self
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.problem.status = status.as_u16();
        self
    }

    /// The same with so many seconds before the next try, where there are any: `Retry-After`.
    #[must_use]
    pub fn after(mut self, seconds: i64) -> Self {
        self.wait = Some(seconds).filter(|seconds| *seconds > 0);
        self
    }

    /// The database or the index cannot answer.
    #[must_use]
    pub fn unavailable() -> Self {
        Self::new(Code::Unavailable, "The backend is starting, or its database does not answer. Try again soon.")
    }

    /// The body is not what the path takes. What was sent is not repeated: a client may have typed it.
    #[must_use]
    pub fn malformed() -> Self {
        Self::new(
            Code::InvalidParameter,
            "The body is not what this path takes. Allowed: a JSON object as in the contract, at most 16 KiB, \
             sent as application/json.",
        )
    }

    /// No listing of that name is open.
    #[must_use]
    pub fn gone() -> Self {
        Self::new(Code::ListingGone, "There is no such listing, or it is no longer open.")
    }
}

/// The status and the title of a kind of problem.
const fn kind(code: Code) -> (StatusCode, &'static str) {
    match code {
        Code::UnknownParameter => (StatusCode::BAD_REQUEST, "Unknown parameter"),
        Code::InvalidParameter => (StatusCode::BAD_REQUEST, "Invalid parameter"),
        Code::UnknownPlace => (StatusCode::BAD_REQUEST, "Unknown place"),
        Code::NotFound => (StatusCode::NOT_FOUND, "Not found"),
        Code::ListingGone => (StatusCode::NOT_FOUND, "Listing gone"),
        Code::UnknownArea => (StatusCode::NOT_FOUND, "Unknown area"),
        Code::UnknownOccupation => (StatusCode::NOT_FOUND, "Unknown occupation"),
        Code::UnknownHelp => (StatusCode::NOT_FOUND, "Unknown request for help"),
        Code::TakesNotOffered => (StatusCode::NOT_FOUND, "Nothing can be taken along"),
        Code::TakesFull => (StatusCode::SERVICE_UNAVAILABLE, "No more documents now"),
        Code::UnknownMeeting => (StatusCode::NOT_FOUND, "Unknown meeting"),
        Code::UnknownBooking => (StatusCode::NOT_FOUND, "Unknown booking"),
        Code::MeetingCancelled => (StatusCode::CONFLICT, "The meeting does not take place"),
        Code::MeetingFull => (StatusCode::CONFLICT, "The meeting is full"),
        Code::WaitlistFull => (StatusCode::CONFLICT, "The waitlist is full"),
        Code::TooEarly => (StatusCode::CONFLICT, "Too early"),
        Code::TooLate => (StatusCode::CONFLICT, "Too late"),
        Code::BookingCancelled => (StatusCode::CONFLICT, "The booking was cancelled"),
        Code::CheckedIn => (StatusCode::CONFLICT, "Checked in already"),
        Code::NoSeat => (StatusCode::CONFLICT, "No seat yet"),
        Code::AlreadyBooked => (StatusCode::CONFLICT, "Booked already"),
        Code::InvalidKey => (StatusCode::BAD_REQUEST, "Invalid Idempotency-Key"),
        Code::KeyUsed => (StatusCode::CONFLICT, "Idempotency-Key used already"),
        Code::UnknownRecord => (StatusCode::NOT_FOUND, "Unknown record"),
        Code::RecordsFull => (StatusCode::CONFLICT, "No more records"),
        Code::NotEnrolled => (StatusCode::UNAUTHORIZED, "Not enrolled"),
        Code::KioskRevoked => (StatusCode::FORBIDDEN, "Kiosk revoked"),
        Code::UnknownCode => (StatusCode::NOT_FOUND, "Unknown code"),
        Code::NotSignedIn => (StatusCode::UNAUTHORIZED, "Not signed in"),
        Code::WrongPin => (StatusCode::UNAUTHORIZED, "Wrong card or PIN"),
        Code::TrivialPin => (StatusCode::BAD_REQUEST, "PIN easy to guess"),
        Code::TooManyTries => (StatusCode::TOO_MANY_REQUESTS, "Too many tries"),
        Code::CardStopped => (StatusCode::FORBIDDEN, "Only staff help"),
        Code::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "Method not allowed"),
        Code::Timeout => (StatusCode::SERVICE_UNAVAILABLE, "Timeout"),
        Code::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "Unavailable"),
        Code::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "Internal error"),
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let code = self.problem.code;
        let mut response = (status, Json(self.problem)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        if code == Code::NotEnrolled {
            // RFC 9110 wants it told how to come in.
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.wait {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

impl From<JsonRejection> for Failure {
    fn from(rejection: JsonRejection) -> Self {
        let failure = Self::malformed();
        let too_large = rejection.status() == StatusCode::PAYLOAD_TOO_LARGE;
        if too_large { failure.with_status(StatusCode::PAYLOAD_TOO_LARGE) } else { failure }
    }
}

impl From<crate::server::search::SearchError> for Failure {
    fn from(error: crate::server::search::SearchError) -> Self {
        tracing::error!(%error, "search failed");
        Self::new(Code::Internal, "Search failed. It is being built anew; try again soon.")
    }
}

impl From<crate::server::store::StoreError> for Failure {
    fn from(error: crate::server::store::StoreError) -> Self {
        tracing::error!(%error, "the database failed");
        Self::unavailable()
    }
}
