//! Whether the backend lives, and whether it can serve.

use axum::http::StatusCode;

use super::Ready;
use super::problem::Failure;
use crate::api::problem::Problem;

/// Answers while the process lives.
#[utoipa::path(get, path = crate::api::HEALTH, tag = "health", responses(
    (status = 200, description = "The process lives."),
))]
pub async fn health() -> StatusCode {
    StatusCode::OK
}

/// Answers while the process can serve listings.
#[utoipa::path(get, path = crate::api::READY, tag = "health", responses(
    (status = 200, description = "Listings are served."),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn ready(Ready(backend): Ready) -> Result<StatusCode, Failure> {
    backend.store.revision().await?;
    Ok(StatusCode::OK)
}
