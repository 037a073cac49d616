//! `/api/v1/kiosks/enrol`.

use axum::Json;
use axum::http::{HeaderName, StatusCode, Uri, header};

use super::KioskError;
use crate::api::kiosks::{CODES, Enrol, Enrolment, read_code};
use crate::api::problem::{Code, Problem};
use crate::server::http::{Caller, Failure, Object, PACE_MINUTES, Pace, Parameters, Ready, invalid};

/// How often somebody may try to enrol: 60 times from one address in ten minutes, 300 times from all together. So forty
/// kiosks behind one address enrol in one go; and whoever guesses has 43,200 guesses a day at each server, for one of
/// 100,000,000,000 codes that is open for a day.
#[must_use]
pub fn pace() -> Pace {
    Pace::new(60, 300)
}

/// Enrols a kiosk: takes the code that staff were given, and gives a token.
///
/// A code holds once, for 24 hours. Open to whoever reaches the server, as a kiosk has nothing else yet.
#[utoipa::path(post, path = crate::api::ENROL, tag = "kiosks", request_body = Enrol, responses(
    (status = 201, description = "The kiosk has enrolled.", body = Enrolment),
    (status = 400, description = "The body or a parameter is wrong.", body = Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "No such code is open: it is wrong, was used, or is over.", body = Problem,
        content_type = "application/problem+json"),
    (status = 413, description = "The body is too large.", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many tries: try again in ten minutes.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn enrol(
    Ready(backend): Ready,
    Caller(address): Caller,
    uri: Uri,
    asked: Result<Object<Enrol>, Failure>,
) -> Result<(StatusCode, [(HeaderName, &'static str); 1], Json<Enrolment>), Failure> {
    Parameters::read(&uri, &[])?;
    let Object(Enrol { code }) = asked?;
    let code = read_code(&code).ok_or_else(|| invalid("code", CODES))?;
    let now = backend.settings.clock.now();
    if backend.enrolling.count(address, now) {
        tracing::warn!("too many tries to enrol a kiosk");
        let failure = Failure::new(Code::TooManyTries, "Too many tries to enrol. Try again in ten minutes.");
        return Err(failure.after(PACE_MINUTES * 60));
    }
    let enrolment = super::enrol(&backend.store, &backend.vault, &code, now).await?;
    tracing::info!(kiosk = enrolment.name, "a kiosk has enrolled");
    Ok((StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")], Json(enrolment)))
}

impl From<KioskError> for Failure {
    fn from(error: KioskError) -> Self {
        match error {
            KioskError::Store(error) => error.into(),
            KioskError::Code => Self::new(Code::UnknownCode, error.to_string()),
            _ => {
                tracing::error!(%error, "a kiosk cannot enrol");
                Self::new(Code::Internal, "The kiosk cannot enrol. The log of the backend says why.")
            }
        }
    }
}
