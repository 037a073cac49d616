//! `GET /api/v1/areas`, `/api/v1/occupations`, `/api/v1/labor` and `/api/v1/interests`.
//!
//! Answers change only when something is imported, and carry an `ETag` that says so.

mod answers;
mod lists;
mod unemployment;

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::Uri;

use self::lists::Around;
use super::etag::{Asked, Tagged};
use crate::api::labor::{
    Areas, AreasQuery, Labor, MatchesQuery, Occupation, Occupations, OccupationsQuery, Question, Questions,
    QuestionsQuery, Unemployment,
};
use crate::api::problem::{Code, Problem};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::labor::activities;
use crate::domain::labor::interest::{ACTIVITIES, Interest, Interests};
use crate::domain::occupation::{Group, Soc, names};
use crate::server::http::{Failure, Parameters, invalid};

/// An answer, or why there is none.
type Answered<T> = Result<Tagged<T>, Failure>;

/// Areas with labor market figures: those that a place lies in, or those of a name; else all that have wages.
#[utoipa::path(get, path = crate::api::AREAS, tag = "labor", params(AreasQuery), responses(
    (status = 200, description = "The areas.", body = Areas),
    (status = 304, description = "As the caller has it."),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn areas(asked: Asked, uri: Uri) -> Answered<Areas> {
    let mut given = Parameters::read(&uri, &["near", "q"])?;
    let (near, typed) = (given.text("near")?, given.text("q")?);
    let catalog = asked.catalog().await?;
    let found = match (near, typed) {
        (Some(_), Some(_)) => return Err(invalid("q", "without near only")),
        (Some(near), None) => {
            let detail = "There is no such place. Allowed: a ZIP code or \u{201c}City, ST\u{201d}.";
            let place = Gazetteer::get().find(&near);
            let place = place.ok_or_else(|| Failure::new(Code::UnknownPlace, detail).about("near"))?;
            catalog.areas.of_place(&place)
        }
        (None, typed) => catalog.areas.search(typed.as_deref()),
    };
    let items = found.into_iter().cloned().collect();
    Ok(asked.answer(Areas { items }))
}

/// Occupations: those that typed words may mean, or those of a group.
#[utoipa::path(get, path = crate::api::OCCUPATIONS, tag = "labor", params(OccupationsQuery), responses(
    (status = 200, description = "The occupations.", body = Occupations),
    (status = 304, description = "As the caller has it."),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 404, description = "There are no figures of such an area.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn occupations(asked: Asked, uri: Uri) -> Answered<Occupations> {
    let mut given = Parameters::read(&uri, &["q", "group", "area"])?;
    let (typed, area) = (given.text("q")?, given.text("area")?);
    let group = given
        .value("group", "a SOC major group, as 53", |text| text.parse::<Group>().ok().filter(|_| text.len() == 2))?;
    if typed.is_none() && group.is_none() {
        return Err(invalid("q", "a job's name, where no group is given"));
    }
    let catalog = asked.catalog().await?;
    let around = Around::read(&asked.backend.store, &catalog, area.as_deref()).await?;
    let around = around.ok_or_else(|| unknown_area().about("area"))?;
    let answer = match typed {
        Some(typed) => lists::typed(&catalog, &around, &typed, group),
        None => lists::grouped(&catalog, &around, group),
    };
    Ok(asked.answer(answer))
}

/// What is known of an occupation everywhere.
#[utoipa::path(get, path = "/api/v1/occupations/{code}", tag = "labor",
    params(("code" = String, Path, description = "Its SOC code, as 53-3032.")),
    responses(
        (status = 200, description = "The occupation.", body = Occupation),
        (status = 304, description = "As the caller has it."),
        (status = 404, description = "There is no such occupation.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn occupation(asked: Asked, code: Result<Path<String>, PathRejection>, uri: Uri) -> Answered<Occupation> {
    Parameters::read(&uri, &[])?;
    let Path(code) = code.map_err(|_| unknown_occupation())?;
    let code: Soc = code.parse().map_err(|_| unknown_occupation())?;
    let catalog = asked.catalog().await?;
    let answer = answers::occupation(&asked.backend.store, &catalog, code).await?.ok_or_else(unknown_occupation)?;
    Ok(asked.answer(answer))
}

/// What an occupation pays in an area and around it, how many do it, whether it grows and where it leads.
#[utoipa::path(get, path = "/api/v1/labor/{area}/{occupation}", tag = "labor",
    params(
        ("area" = String, Path, description = "An area's code, a ZIP code or \"City, ST\"."),
        ("occupation" = String, Path, description = "Its SOC code, as 53-3032."),
    ),
    responses(
        (status = 200, description = "The figures.", body = Labor),
        (status = 304, description = "As the caller has it."),
        (status = 404, description = "There are no figures of such an area, or there is no such occupation.",
            body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn labor(asked: Asked, path: Result<Path<(String, String)>, PathRejection>, uri: Uri) -> Answered<Labor> {
    Parameters::read(&uri, &[])?;
    let Path((area, code)) = path.map_err(|_| unknown_area())?;
    let catalog = asked.catalog().await?;
    let around = lists::with_wages(&catalog, &area).ok_or_else(unknown_area)?;
    let code: Soc = code.parse().map_err(|_| unknown_occupation())?;
    let answer = answers::labor(&asked.backend.store, &catalog, &around, code).await?;
    Ok(asked.answer(answer.ok_or_else(unknown_occupation)?))
}

/// Unemployment in an area, its state and the nation.
#[utoipa::path(get, path = "/api/v1/labor/{area}/unemployment", tag = "labor",
    params(("area" = String, Path, description = "An area's code, a ZIP code or \"City, ST\".")),
    responses(
        (status = 200, description = "The rates.", body = Unemployment),
        (status = 304, description = "As the caller has it."),
        (status = 404, description = "There are no figures of such an area.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn unemployment(asked: Asked, area: Result<Path<String>, PathRejection>, uri: Uri) -> Answered<Unemployment> {
    Parameters::read(&uri, &[])?;
    let Path(area) = area.map_err(|_| unknown_area())?;
    let catalog = asked.catalog().await?;
    let around = catalog.areas.around(&area).ok_or_else(unknown_area)?;
    let answer = unemployment::unemployment(&asked.backend.store, &catalog, &around).await?;
    Ok(asked.answer(answer))
}

/// The activities of the interest finder.
#[utoipa::path(get, path = crate::api::INTERESTS, tag = "labor", params(QuestionsQuery), responses(
    (status = 200, description = "The activities.", body = Questions),
    (status = 304, description = "As the caller has it."),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn interests(asked: Asked, uri: Uri) -> Answered<Questions> {
    let mut given = Parameters::read(&uri, &["language"])?;
    let language = given
        .value("language", "en, es or ar", |text| names::LANGUAGES.into_iter().find(|language| *language == text))?;
    let question = |(id, activity): (u8, usize)| {
        let text = activities::text(activity, language.unwrap_or("en"))?.to_owned();
        Some(Question { id, interest: Interest::ALL[activity % Interest::ALL.len()], text })
    };
    let items = (0..).zip(0..ACTIVITIES).filter_map(question).collect();
    Ok(asked.answer(Questions { items }))
}

/// Occupations that fit a client's interests, the best first; at most 40.
#[utoipa::path(get, path = "/api/v1/interests/matches", tag = "labor", params(MatchesQuery), responses(
    (status = 200, description = "The occupations.", body = Occupations),
    (status = 304, description = "As the caller has it."),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 404, description = "There are no figures of such an area.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn matches(asked: Asked, uri: Uri) -> Answered<Occupations> {
    let kinds = ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"];
    let known: Vec<&str> = kinds.into_iter().chain(["area", "zone"]).collect();
    let mut given = Parameters::read(&uri, &known)?;
    let mut client = Interests::default();
    for (name, value) in kinds.into_iter().zip(&mut client.0) {
        let number = given.number(name, &(0.0..=4.0_f64))?;
        *value = number.ok_or_else(|| invalid(name, "a number from 0 to 4, for each of the six kinds"))?;
    }
    let zone = given.number("zone", &(1..=5_u8))?;
    let area = given.text("area")?;
    let catalog = asked.catalog().await?;
    let around = Around::read(&asked.backend.store, &catalog, area.as_deref()).await?;
    let around = around.ok_or_else(|| unknown_area().about("area"))?;
    let answer = lists::matches(&catalog, &around, &client, zone);
    Ok(asked.answer(answer))
}

fn unknown_area() -> Failure {
    let detail = "There are no figures of such an area. Allowed: an area's code (99 the nation, two digits a state, \
                  five a metropolitan area, c and five digits a county), a ZIP code or \u{201c}City, ST\u{201d}.";
    Failure::new(Code::UnknownArea, detail)
}

fn unknown_occupation() -> Failure {
    let detail = "There is no such occupation. Allowed: a SOC code, as 53-3032.";
    Failure::new(Code::UnknownOccupation, detail)
}
