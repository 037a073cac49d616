//! `/api/v1/help`, `/api/v1/help/{id}` and `/api/v1/help/{id}/answer`.

use axum::Json;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{StatusCode, Uri};

use crate::api::help::{Ask, Help, HelpId, HelpList, KIOSKS, LANGUAGES, is_kiosk, is_language};
use crate::api::problem::{Code, Problem};
use crate::server::http::{Failure, Object, Parameters, Ready, invalid};
use crate::server::kiosks::Enrolled;

/// Asks for a person at a kiosk.
///
/// A kiosk that waits already gets its own request again. For enrolled kiosks.
#[utoipa::path(post, path = crate::api::HELP, tag = "help", security(("kiosk" = [])), request_body = Ask, responses(
    (status = 200, description = "The kiosk waits already: its own request.", body = Help),
    (status = 201, description = "A new request.", body = Help),
    (status = 400, description = "The body or a parameter is wrong.", body = Problem,
        content_type = "application/problem+json"),
    (status = 401, description = "The kiosk is unknown.", body = Problem, content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn ask_help(
    Ready(backend): Ready,
    _: Enrolled,
    uri: Uri,
    asked: Result<Object<Ask>, Failure>,
) -> Result<(StatusCode, Json<Help>), Failure> {
    Parameters::read(&uri, &[])?;
    let Object(ask) = asked?;
    if !is_kiosk(&ask.kiosk) {
        return Err(invalid("kiosk", KIOSKS));
    }
    if !is_language(&ask.language) {
        return Err(invalid("language", LANGUAGES));
    }
    let id = new_id()?;
    let help = backend.store.ask_help(&id, &ask, backend.settings.clock.now()).await?;
    let status = if help.id == id { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(help)))
}

/// The kiosks that wait for a person, and those where someone is on the way, oldest first.
///
/// For staff, who have no accounts: open to whoever reaches the server. It tells where someone waits since when and in
/// which language, as a look into the room does.
#[utoipa::path(get, path = crate::api::HELP, tag = "help", responses(
    (status = 200, description = "The requests that have not ended.", body = HelpList),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn list_help(Ready(backend): Ready, uri: Uri) -> Result<Json<HelpList>, Failure> {
    Parameters::read(&uri, &[])?;
    let items = backend.store.open_help(backend.settings.clock.now()).await?;
    Ok(Json(HelpList { items }))
}

/// One request for help, and how far it has come.
///
/// For enrolled kiosks; staff have the list. A request is forgotten a week after it was asked.
#[utoipa::path(get, path = "/api/v1/help/{id}", tag = "help", security(("kiosk" = [])),
    params(("id" = String, Path, description = "The request's name.")),
    responses(
        (status = 200, description = "The request.", body = Help),
        (status = 401, description = "The kiosk is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such request.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn read_help(
    Ready(backend): Ready,
    _: Enrolled,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<Json<Help>, Failure> {
    Parameters::read(&uri, &[])?;
    let help = backend.store.help(&named(id)?, backend.settings.clock.now()).await?;
    help.map(Json).ok_or_else(unknown)
}

/// Tells a kiosk that someone is on the way.
///
/// Once more changes nothing, nor does it after the end. For staff, who have no accounts: open to whoever knows the
/// request's id.
#[utoipa::path(post, path = "/api/v1/help/{id}/answer", tag = "help",
    params(("id" = String, Path, description = "The request's name.")),
    responses(
        (status = 200, description = "The request as it is now.", body = Help),
        (status = 404, description = "There is no such request.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn answer_help(
    Ready(backend): Ready,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<Json<Help>, Failure> {
    Parameters::read(&uri, &[])?;
    let help = backend.store.answer_help(&named(id)?, backend.settings.clock.now()).await?;
    help.map(Json).ok_or_else(unknown)
}

/// Ends a request: the client needs nobody now, or someone came.
///
/// By the kiosk or by staff, who have no accounts: open to whoever knows the request's id. Once more changes nothing.
#[utoipa::path(delete, path = "/api/v1/help/{id}", tag = "help",
    params(("id" = String, Path, description = "The request's name.")),
    responses(
        (status = 204, description = "It has ended."),
        (status = 404, description = "There is no such request.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn end_help(
    Ready(backend): Ready,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<StatusCode, Failure> {
    Parameters::read(&uri, &[])?;
    let found = backend.store.end_help(&named(id)?, backend.settings.clock.now()).await?;
    if found { Ok(StatusCode::NO_CONTENT) } else { Err(unknown()) }
}

/// 128 random bits in hexadecimal digits.
fn new_id() -> Result<HelpId, Failure> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|error| {
        tracing::error!(%error, "the machine gives no random numbers");
        Failure::new(Code::Internal, "The machine gives no random numbers.")
    })?;
    Ok(HelpId(format!("{:032x}", u128::from_be_bytes(bits))))
}

/// The id in the path. PostgreSQL takes no NUL in texts.
fn named(id: Result<Path<String>, PathRejection>) -> Result<HelpId, Failure> {
    id.ok().map(|Path(id)| HelpId(id)).filter(|id| !id.0.contains('\0')).ok_or_else(unknown)
}

fn unknown() -> Failure {
    Failure::new(Code::UnknownHelp, "There is no such request for help. Ask again, or look at the list.")
}
