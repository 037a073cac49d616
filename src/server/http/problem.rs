//! Errors on the wire, as RFC 9457 has them.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::api::problem::{Code, MEDIA_TYPE, Problem};

/// A request that is not answered as asked.
#[derive(Debug)]
pub struct Failure(Box<Problem>);

impl Failure {
    /// A problem of this kind; `detail` says what to do about it.
    #[must_use]
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        let (status, title) = kind(code);
        let name = serde_json::to_value(code).ok();
        let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        Self(Box::new(Problem {
            kind: format!("urn:onestop:problem:{name}"),
            title: title.to_owned(),
            status: status.as_u16(),
            detail: Some(detail.into()),
            code,
            parameter: None,
        }))
    }

    /// The same about this parameter.
    #[must_use]
    pub fn about(mut self, parameter: &str) -> Self {
        self.0.parameter = Some(parameter.to_owned());
        self
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = status.as_u16();
        self
    }

    /// The database or the index cannot answer.
    #[must_use]
    pub fn unavailable() -> Self {
        Self::new(Code::Unavailable, "The backend is starting, or its database does not answer. Try again soon.")
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
        Code::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "Method not allowed"),
        Code::Timeout => (StatusCode::SERVICE_UNAVAILABLE, "Timeout"),
        Code::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "Unavailable"),
        Code::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "Internal error"),
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self.0)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        response
    }
}

impl From<JsonRejection> for Failure {
    fn from(rejection: JsonRejection) -> Self {
        // What was sent is not repeated: a client may have typed it.
        let failure = Self::new(
            Code::InvalidParameter,
            "The body is not what this path takes. Allowed: JSON as in the contract, at most 16 KiB, \
             sent as application/json.",
        );
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
