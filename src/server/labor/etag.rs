//! Answers that change only when something is imported: a caller that has one already is told so.

use std::sync::Arc;

use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::catalog::Catalog;
use super::read::{Stamp, stamp};
use crate::server::Backend;
use crate::server::http::{Failure, Opening, Ready};

/// A request for figures whose answer the caller does not have yet.
#[derive(Debug)]
pub struct Asked {
    pub backend: Backend,
    /// What the answer is made from.
    pub stamp: Stamp,
    tag: HeaderValue,
}

/// An answer with its `ETag`.
#[derive(Debug)]
pub struct Tagged<T> {
    tag: HeaderValue,
    answer: T,
}

/// Why a request is not answered anew.
#[derive(Debug)]
pub enum Unanswered {
    /// The caller has the answer of this `ETag`.
    Unchanged(HeaderValue),
    /// The backend cannot answer.
    Failed(Failure),
}

impl Asked {
    /// What is the same for all, of the releases that the answer is made from.
    pub async fn catalog(&self) -> Result<Arc<Catalog>, Failure> {
        Ok(self.backend.labor.catalog(&self.stamp).await?)
    }

    /// This answer, to be asked for again only when something has been imported.
    pub fn answer<T>(self, answer: T) -> Tagged<T> {
        Tagged { tag: self.tag, answer }
    }
}

impl FromRequestParts<Opening> for Asked {
    type Rejection = Unanswered;

    async fn from_request_parts(parts: &mut Parts, opening: &Opening) -> Result<Self, Unanswered> {
        let Ready(backend) = Ready::from_request_parts(parts, opening).await.map_err(Unanswered::Failed)?;
        let stamp = stamp(&backend.store).await.map_err(|error| Unanswered::Failed(error.into()))?;
        let opaque = format!("\"{}-{}-{}-{}\"", env!("CARGO_PKG_VERSION"), stamp.database, stamp.last, stamp.count);
        let tag = HeaderValue::from_str(&format!("W/{opaque}")).map_err(|error| {
            tracing::error!(%error, "the database's name is no text for a header");
            Unanswered::Failed(Failure::unavailable())
        })?;
        if has(&parts.headers, &opaque) { Err(Unanswered::Unchanged(tag)) } else { Ok(Self { backend, stamp, tag }) }
    }
}

/// Whether `If-None-Match` names this tag, by the weak comparison of RFC 9110.
fn has(headers: &HeaderMap, opaque: &str) -> bool {
    let given = headers.get_all(header::IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok());
    given
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == opaque)
}

/// May be kept, but not used without asking.
fn caching(tag: HeaderValue) -> [(header::HeaderName, HeaderValue); 2] {
    [(header::ETAG, tag), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))]
}

impl<T: Serialize> IntoResponse for Tagged<T> {
    fn into_response(self) -> Response {
        (caching(self.tag), Json(self.answer)).into_response()
    }
}

impl IntoResponse for Unanswered {
    fn into_response(self) -> Response {
        match self {
            Self::Unchanged(tag) => (StatusCode::NOT_MODIFIED, caching(tag)).into_response(),
            Self::Failed(failure) => failure.into_response(),
        }
    }
}
