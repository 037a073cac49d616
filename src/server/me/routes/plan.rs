//! `/api/v1/me/plan` and `/api/v1/me/log`: the client's week, and logs that a worker can verify.

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{StatusCode, Uri};
use jiff::civil::Date;

use super::entries::DAYS;
use super::{Private, named, private};
use crate::api::me::{LogToMake, Logs, PlanQuery, SITES, SignedLog, is_site};
use crate::api::problem::Problem;
use crate::domain::plan::Week;
use crate::server::cards::Client;
use crate::server::http::{Failure, Object, Parameters, Ready, invalid};
use crate::server::kiosks::AuditKind;
use crate::server::me::log::{make, today, week};
use crate::server::me::store::Records;

/// The client's week: what was done of what the site asks for, and what of it counts.
///
/// Meetings that the client attended are among the hours. A record that a worker confirms, never a ruling.
#[utoipa::path(get, path = crate::api::ME_PLAN, tag = "me", security(("kiosk" = [], "card" = [])),
    params(PlanQuery), responses(
    (status = 200, description = "The week.", body = Week),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn plan(Ready(backend): Ready, client: Client, uri: Uri) -> Result<Private<Week>, Failure> {
    let mut parameters = Parameters::read(&uri, &["week"])?;
    let day = parameters.value("week", "a day of the years 1970 to 9000, as 2026-01-12", read_day)?;
    let day = day.unwrap_or_else(|| today(&backend));
    Ok(private(week(&backend, &client.card, day).await?))
}

/// The logs that the client has had made, the last one first.
#[utoipa::path(get, path = crate::api::ME_LOG, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 200, description = "The logs, 200 at most.", body = Logs),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn list_logs(Ready(backend): Ready, client: Client, uri: Uri) -> Result<Private<Logs>, Failure> {
    Parameters::read(&uri, &[])?;
    let mut items = Records::of(&backend, &client.card).all::<SignedLog>().await?;
    items.reverse();
    Ok(private(Logs { items }))
}

/// Makes the log of a week as it is now, signs it and keeps it.
///
/// A worker verifies it by its code with `onestop-server verify`, or by its text and the key of `/api/v1/keys`.
#[utoipa::path(post, path = crate::api::ME_LOG, tag = "me", security(("kiosk" = [], "card" = [])),
    request_body = LogToMake, responses(
    (status = 201, description = "The log.", body = SignedLog),
    (status = 400, description = "The body or a parameter is wrong.", body = Problem,
        content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 409, description = "The card keeps 200 logs.", body = Problem,
        content_type = "application/problem+json"),
    (status = 413, description = "The body is too large.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn make_log(
    Ready(backend): Ready,
    client: Client,
    uri: Uri,
    body: Result<Object<LogToMake>, Failure>,
) -> Result<(StatusCode, Private<SignedLog>), Failure> {
    Parameters::read(&uri, &[])?;
    let Object(LogToMake { week, site }) = body?;
    if !is_site(&site) {
        return Err(invalid("site", SITES));
    }
    let today = today(&backend);
    let (first, _) = backend.settings.plan.week_of(week);
    if !first.until(today).is_ok_and(|since| (0..=DAYS).contains(&since.get_days())) {
        return Err(invalid("week", &format!("a day of this week or of one that began in the {DAYS} days before")));
    }
    let made = make(&backend, &client.card, &site, week).await?;
    let now = backend.settings.clock.now();
    backend.store.audit(AuditKind::LogMade, Some(&client.enrolled.kiosk), Some(&client.card), now).await?;
    Ok((StatusCode::CREATED, private(made)))
}

/// Deletes a log. Its code says nothing any more; its signed text on paper stays what it is.
#[utoipa::path(delete, path = "/api/v1/me/log/{code}", tag = "me", security(("kiosk" = [], "card" = [])),
    params(("code" = String, Path, description = "The log's check code: 12 digits.")),
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
pub async fn delete_log(
    Ready(backend): Ready,
    client: Client,
    code: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<StatusCode, Failure> {
    Parameters::read(&uri, &[])?;
    if let Some(code) = named(code) {
        Records::of(&backend, &client.card).remove::<SignedLog>(&code).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

fn read_day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day: &Date| (1970..=9000).contains(&day.year()))
}
