//! `/api/v1/me` and below: for the client who has signed in at this kiosk, and for nobody else.

pub mod entries;
pub mod plan;

use axum::Json;
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::http::{HeaderName, StatusCode, Uri, header};

use super::store::{Record, RecordError, Records};
use crate::api::me::{KeptResume, Keys, LARGEST_RESUME, ResumeToKeep, Saved, SavedList};
use crate::api::problem::{Code, Problem};
use crate::domain::listing::ListingId;
use crate::domain::resume::Layout;
use crate::server::cards::Client;
use crate::server::http::{Failure, Parameters, Ready, invalid};

impl Record for Saved {
    const KIND: &'static str = "saved";
    const MOST: u32 = crate::api::me::MOST_SAVED;

    fn name(&self) -> &str {
        &self.listing.0
    }
}

/// An answer that nothing between here and the kiosk keeps.
pub type Private<T> = ([(HeaderName, &'static str); 1], Json<T>);

fn private<T>(body: T) -> Private<T> {
    ([(header::CACHE_CONTROL, "no-store")], Json(body))
}

/// The public keys of this server, with which anyone can verify what it has signed.
#[utoipa::path(get, path = crate::api::KEYS, tag = "keys", responses(
    (status = 200, description = "The keys.", body = Keys),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting.", body = Problem, content_type = "application/problem+json"),
))]
pub async fn keys(Ready(backend): Ready, uri: Uri) -> Result<Json<Keys>, Failure> {
    Parameters::read(&uri, &[])?;
    Ok(Json(Keys { log: crate::server::vault::hex(&backend.vault.public()) }))
}

/// The client's resume.
#[utoipa::path(get, path = crate::api::ME_RESUME, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 200, description = "The resume.", body = KeptResume),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 404, description = "None is kept.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn read_resume(Ready(backend): Ready, client: Client, uri: Uri) -> Result<Private<KeptResume>, Failure> {
    Parameters::read(&uri, &[])?;
    let kept = Records::of(&backend, &client.card).one::<KeptResume>("").await?;
    kept.map(private).ok_or_else(unknown)
}

/// Keeps the client's resume, in place of the one before.
#[utoipa::path(put, path = crate::api::ME_RESUME, tag = "me", security(("kiosk" = [], "card" = [])),
    request_body = ResumeToKeep, responses(
    (status = 200, description = "It is kept.", body = KeptResume),
    (status = 400, description = "The body or a parameter is wrong.", body = Problem,
        content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 413, description = "It is larger than 64 kB.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn keep_resume(
    Ready(backend): Ready,
    client: Client,
    uri: Uri,
    body: Result<Bytes, BytesRejection>,
) -> Result<Private<KeptResume>, Failure> {
    Parameters::read(&uri, &[])?;
    let body = body.map_err(|rejection| refused(rejection.status()))?;
    let ResumeToKeep { resume, layout: named } =
        serde_json::from_slice(&body).map_err(|_| refused(StatusCode::BAD_REQUEST))?;
    super::resume::check(&resume).map_err(|why| Failure::new(Code::InvalidParameter, why).about("resume"))?;
    if named.as_deref().is_some_and(|name| Layout::named(name).is_none()) {
        return Err(invalid("layout", "simple, modern, skills or federal"));
    }
    let changed = backend.settings.clock.now();
    let kept = KeptResume { resume, layout: named, changed };
    Records::of(&backend, &client.card).put(&kept, changed).await?;
    Ok(private(kept))
}

/// Deletes the client's resume.
#[utoipa::path(delete, path = crate::api::ME_RESUME, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 204, description = "None is kept."),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn delete_resume(Ready(backend): Ready, client: Client, uri: Uri) -> Result<StatusCode, Failure> {
    Parameters::read(&uri, &[])?;
    Records::of(&backend, &client.card).remove::<KeptResume>("").await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The listings that the client keeps, the last saved first.
#[utoipa::path(get, path = crate::api::ME_SAVED, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 200, description = "The listings, 200 at most.", body = SavedList),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn list_saved(Ready(backend): Ready, client: Client, uri: Uri) -> Result<Private<SavedList>, Failure> {
    Parameters::read(&uri, &[])?;
    let mut items = Records::of(&backend, &client.card).all::<Saved>().await?;
    items.sort_by(|a, b| b.saved.cmp(&a.saved).then_with(|| a.listing.cmp(&b.listing)));
    Ok(private(SavedList { items }))
}

/// Keeps a listing. Once more changes nothing.
#[utoipa::path(put, path = "/api/v1/me/saved/{listing}", tag = "me", security(("kiosk" = [], "card" = [])),
    params(("listing" = String, Path, description = "The listing's name.")),
    responses(
        (status = 200, description = "It was kept already.", body = Saved),
        (status = 201, description = "It is kept.", body = Saved),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such listing.", body = Problem,
            content_type = "application/problem+json"),
        (status = 409, description = "The card keeps 200 listings.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn save(
    Ready(backend): Ready,
    client: Client,
    listing: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<(StatusCode, Private<Saved>), Failure> {
    Parameters::read(&uri, &[])?;
    let listing = ListingId(named(listing).ok_or_else(Failure::gone)?);
    let records = Records::of(&backend, &client.card);
    if let Some(saved) = records.one::<Saved>(&listing.0).await? {
        return Ok((StatusCode::OK, private(saved)));
    }
    let kept = backend.store.listing(&listing).await?.ok_or_else(Failure::gone)?;
    let now = backend.settings.clock.now();
    let saved = Saved { listing, title: kept.listing.title, employer: kept.listing.employer, saved: now };
    let new = records.put(&saved, now).await?;
    Ok((if new { StatusCode::CREATED } else { StatusCode::OK }, private(saved)))
}

/// No longer keeps a listing.
#[utoipa::path(delete, path = "/api/v1/me/saved/{listing}", tag = "me", security(("kiosk" = [], "card" = [])),
    params(("listing" = String, Path, description = "The listing's name.")),
    responses(
        (status = 204, description = "It is not kept."),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn unsave(
    Ready(backend): Ready,
    client: Client,
    listing: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<StatusCode, Failure> {
    Parameters::read(&uri, &[])?;
    if let Some(listing) = named(listing) {
        Records::of(&backend, &client.card).remove::<Saved>(&listing).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// The name in the path. PostgreSQL takes no NUL in texts.
fn named(name: Result<Path<String>, PathRejection>) -> Option<String> {
    name.ok().map(|Path(name)| name).filter(|name| !name.contains('\0'))
}

fn unknown() -> Failure {
    Failure::new(Code::UnknownRecord, "The card keeps no such record. Look at what it keeps.")
}

fn refused(status: StatusCode) -> Failure {
    let detail = format!(
        "The body is not what this path takes. Allowed: JSON as in the contract, at most {LARGEST_RESUME} bytes."
    );
    let failure = Failure::new(Code::InvalidParameter, detail);
    if status == StatusCode::PAYLOAD_TOO_LARGE { failure.with_status(status) } else { failure }
}

impl From<RecordError> for Failure {
    fn from(error: RecordError) -> Self {
        match error {
            RecordError::Store(error) => error.into(),
            RecordError::Full { most, .. } => {
                Self::new(Code::RecordsFull, format!("A card keeps {most} of these at most. Delete one first."))
            }
            RecordError::NoCard => Self::new(Code::NotSignedIn, "The card is no more. Sign in with another."),
            RecordError::Sealed { .. } | RecordError::Garbled { .. } | RecordError::Random(_) => {
                tracing::error!(%error, "a card's records cannot be kept or read");
                Self::new(
                    Code::Internal,
                    "What the card keeps cannot be kept or read. The log of the backend says why.",
                )
            }
        }
    }
}
