//! `/api/v1/takes` for kiosks and `/t/{token}` for phones.

use std::net::IpAddr;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use zeroize::{Zeroize, Zeroizing};

use super::page::{self, Words};
use super::{LARGEST, MINUTES, TakeError};
use crate::api::problem::{Code, Problem};
use crate::api::takes::{MEDIA_TYPE, Offer, Taken};
use crate::server::Backend;
use crate::server::http::{Caller, Failure, Opening, PACE_MINUTES, Parameters, Ready};
use crate::server::kiosks::Enrolled;

/// Whether documents can be taken along.
///
/// Only where the server is told the address under which phones reach it.
#[utoipa::path(get, path = crate::api::TAKES, tag = "takes", responses(
    (status = 200, description = "Whether they can.", body = Offer),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting.", body = Problem, content_type = "application/problem+json"),
))]
pub async fn offer(Ready(backend): Ready, uri: Uri) -> Result<Json<Offer>, Failure> {
    Parameters::read(&uri, &[])?;
    Ok(Json(Offer { available: backend.settings.take.is_some() }))
}

/// Holds a document for a phone.
///
/// In memory only, for 30 minutes or 5 downloads. For enrolled kiosks.
#[utoipa::path(post, path = crate::api::TAKES, tag = "takes", security(("kiosk" = [])),
    request_body(content_type = "application/pdf", description = "A PDF of at most 1 MB."),
    responses(
        (status = 201, description = "It is held.", body = Taken),
        (status = 400, description = "The body or a parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "Nothing can be taken along here.", body = Problem,
            content_type = "application/problem+json"),
        (status = 413, description = "The body is too large.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, the database does not answer, or no more documents can be held now.",
            body = Problem, content_type = "application/problem+json"),
))]
pub async fn take(
    Ready(backend): Ready,
    _: Enrolled,
    uri: Uri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, [(HeaderName, &'static str); 1], Json<Taken>), Failure> {
    Parameters::read(&uri, &[])?;
    let Some(address) = &backend.settings.take else {
        let detail = "This server does not know how phones reach it. Set url in [take] of its configuration.";
        return Err(Failure::new(Code::TakesNotOffered, detail));
    };
    let pdf = own(body.map_err(|rejection| refused(rejection.status()))?);
    if !is_pdf(&headers) || !pdf.starts_with(b"%PDF") {
        return Err(refused(StatusCode::BAD_REQUEST));
    }
    let token = backend.takes.put(pdf, backend.settings.clock.now())?;
    let answer = Taken { url: address.of(&token), token, minutes: MINUTES };
    Ok((StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")], Json(answer)))
}

/// Deletes a document.
///
/// The same answer where there is none: it has gone already, or never was. For enrolled kiosks; a phone deletes it on
/// the document's page.
#[utoipa::path(delete, path = "/api/v1/takes/{token}", tag = "takes", security(("kiosk" = [])),
    params(("token" = String, Path, description = "What opens it.")),
    responses(
        (status = 204, description = "It is not held."),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn untake(
    Ready(backend): Ready,
    _: Enrolled,
    token: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<StatusCode, Failure> {
    Parameters::read(&uri, &[])?;
    if let Ok(Path(token)) = token {
        let _ = backend.takes.delete(&token, backend.settings.clock.now());
    }
    Ok(StatusCode::NO_CONTENT)
}

/// The document's page.
pub async fn visit(phone: Phone) -> Response {
    match phone.backend.takes.left(&phone.token, phone.now()) {
        Some(left) => page::held(phone.words, &phone.token, left),
        None => phone.miss(),
    }
}

/// The document itself. To ask only for its head is no use of it.
pub async fn fetch(method: Method, phone: Phone) -> Response {
    let (takes, now) = (&phone.backend.takes, phone.now());
    let pdf = if method == Method::HEAD { takes.look(&phone.token, now) } else { takes.fetch(&phone.token, now) };
    let Some(pdf) = pdf else { return phone.miss() };
    let kind = (header::CONTENT_TYPE, MEDIA_TYPE);
    let saved = (header::CONTENT_DISPOSITION, "attachment; filename=\"resume.pdf\"");
    page::private(([kind, saved], Body::from(Bytes::from_owner(pdf))))
}

/// Deletes the document.
pub async fn delete(phone: Phone) -> Response {
    if phone.backend.takes.delete(&phone.token, phone.now()) { page::deleted(phone.words) } else { phone.miss() }
}

/// A phone, and the token that it has.
pub struct Phone {
    backend: Backend,
    token: String,
    words: &'static Words,
    address: IpAddr,
}

impl Phone {
    fn now(&self) -> Timestamp {
        self.backend.settings.clock.now()
    }

    /// The answer where nothing is held: the same for what never was and what has gone.
    fn miss(&self) -> Response {
        if self.backend.takes.misses.count(self.address, self.now()) {
            let later = [(header::RETRY_AFTER, (PACE_MINUTES * 60).to_string())];
            (later, page::nothing(self.words, StatusCode::TOO_MANY_REQUESTS)).into_response()
        } else {
            page::nothing(self.words, StatusCode::NOT_FOUND)
        }
    }
}

impl FromRequestParts<Opening> for Phone {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, opening: &Opening) -> Result<Self, Failure> {
        let Ready(backend) = Ready::from_request_parts(parts, opening).await?;
        let token = Path::<String>::from_request_parts(parts, opening).await;
        let token = token.map(|Path(token)| token).unwrap_or_default();
        Ok(Self { backend, token, words: Words::of(&parts.headers), address: Caller::of(parts).0 })
    }
}

impl From<TakeError> for Failure {
    fn from(error: TakeError) -> Self {
        match error {
            TakeError::Full => {
                tracing::warn!("no more documents can be held for phones");
                Self::new(Code::TakesFull, "As many documents wait as can be held. Print it, or try again soon.")
            }
            TakeError::Random(_) => {
                tracing::error!(%error, "a document cannot be held for a phone");
                Self::new(Code::Internal, "The machine gives no random numbers.")
            }
        }
    }
}

/// The body in memory of our own; what the network left of it is overwritten where nothing else holds it.
fn own(body: Bytes) -> Zeroizing<Vec<u8>> {
    let pdf = Zeroizing::new(body.to_vec());
    if let Ok(mut body) = body.try_into_mut() {
        body.as_mut().zeroize();
    }
    pdf
}

fn is_pdf(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(MEDIA_TYPE))
}

fn refused(status: StatusCode) -> Failure {
    let detail = format!(
        "The body is not what this path takes. Allowed: a PDF of at most {LARGEST} bytes, sent as {MEDIA_TYPE}."
    );
    Failure::new(Code::InvalidParameter, detail).with_status(status)
}
