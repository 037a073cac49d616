//! `GET /api/v1/listings`, `/api/v1/listings/{id}` and `/api/v1/suggestions`.

use axum::Json;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::Uri;

use crate::api::listings::{
    Detail, FARTHEST, LARGEST_PAGE, Page, Query, Suggestions, Typed as TypedParameters, USUAL_PAGE,
};
use crate::api::problem::{Code, Problem};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::listing::{Hours, ListingId};
use crate::domain::occupation::{Group, Kind};
use crate::domain::place::Point;
use crate::server::Backend;
use crate::server::http::{Failure, Parameters, Ready, invalid};
use crate::server::search::{Filter, Typed, Wanted, hours_bit, kind_code};

/// Miles around a place, where nobody says.
const USUAL_DISTANCE: f64 = 25.0;
const SECONDS_A_DAY: i64 = 86_400;

/// Searches the open listings.
#[utoipa::path(get, path = crate::api::LISTINGS, tag = "listings", params(Query), responses(
    (status = 200, description = "A page of openings.", body = Page),
    (status = 400, description = "A parameter is wrong.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn search(Ready(backend): Ready, uri: Uri) -> Result<Json<Page>, Failure> {
    let wanted = wanted(&backend, &uri)?;
    Ok(Json(backend.search.page(wanted).await?))
}

/// One open listing with all that its source says.
#[utoipa::path(get, path = "/api/v1/listings/{id}", tag = "listings",
    params(("id" = String, Path, description = "The listing's name.")),
    responses(
        (status = 200, description = "The opening.", body = Detail),
        (status = 404, description = "No such listing is open.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn detail(
    Ready(backend): Ready,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<Json<Detail>, Failure> {
    Parameters::read(&uri, &[])?;
    let Path(id) = id.map_err(|_| Failure::gone())?;
    let kept = backend.store.listing(&ListingId(id)).await?.ok_or_else(Failure::gone)?;
    let now = backend.settings.clock.now().as_second();
    let expires = kept.listing.expires.map(jiff::Timestamp::as_second);
    if backend.settings.lifetime().is_over(expires, kept.dated, now) {
        return Err(Failure::gone());
    }
    let pay = kept.listing.pay.map(|pay| pay.hourly());
    let sample = kept.listing.is_sample();
    Ok(Json(Detail { id: kept.id, listing: kept.listing, pay, checked: kept.checked, sample }))
}

/// What may be meant by the letters typed so far.
#[utoipa::path(get, path = crate::api::SUGGESTIONS, tag = "listings", params(TypedParameters), responses(
    (status = 200, description = "The suggestions.", body = Suggestions),
    (status = 400, description = "A parameter is wrong.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn suggestions(Ready(backend): Ready, uri: Uri) -> Result<Json<Suggestions>, Failure> {
    let typed = Parameters::read(&uri, &["q"])?.text("q")?.unwrap_or_default();
    Ok(Json(backend.search.suggest(typed, open(&backend)).await?))
}

/// Everything that is open now.
fn open(backend: &Backend) -> Filter {
    Filter::open(backend.settings.clock.now().as_second(), backend.settings.lifetime())
}

/// The search that a query asks for.
fn wanted(backend: &Backend, uri: &Uri) -> Result<Wanted, Failure> {
    let known = ["q", "near", "within", "hours", "pay_min", "group", "kind", "posted_within", "page", "page_size"];
    let mut given = Parameters::read(uri, &known)?;
    let typed = Typed::new(&given.text("q")?.unwrap_or_default());
    let open = open(backend);
    let hours = given.value("hours", "full_time or part_time", |text| match text {
        "full_time" => Some(Hours::FullTime),
        "part_time" => Some(Hours::PartTime),
        _ => None,
    })?;
    let days = given.number("posted_within", &(1..=365_i64))?;
    let group = given
        .value("group", "a SOC major group, as 53", |text| text.parse::<Group>().ok().filter(|_| text.len() == 2))?;
    let kind = given.value("kind", "a SOC minor group, as 53-7", |text| text.parse::<Kind>().ok())?;
    #[expect(clippy::cast_possible_truncation, reason = "at most 500 dollars")]
    let pay_min = given.number("pay_min", &(0.0..=500.0_f64))?.map(|dollars| (dollars * 100.0).round() as i64);
    let filter = Filter {
        hours: hours.map(hours_bit),
        pay_min,
        group: group.map(|group| u16::from(group.number())),
        kind: kind.map(|kind| kind_code(&kind.to_string())),
        posted_from: days.map(|days| open.now.div_euclid(SECONDS_A_DAY) - days),
        near: near(&mut given)?,
        ..open
    };
    Ok(Wanted {
        typed,
        filter,
        page: given.number("page", &(1..=1_000_000))?.unwrap_or(1),
        page_size: given.number("page_size", &(1..=LARGEST_PAGE))?.unwrap_or(USUAL_PAGE),
    })
}

/// The middle of the search, and the miles around it.
fn near(given: &mut Parameters) -> Result<Option<(Point, f64)>, Failure> {
    let allowed = format!("miles above 0, at most {FARTHEST}");
    let within = given
        .value("within", &allowed, |text| text.parse().ok().filter(|miles: &f64| *miles > 0.0 && *miles <= FARTHEST))?;
    let Some(place) = given.text("near")? else {
        return if within.is_some() { Err(invalid("within", "together with near only")) } else { Ok(None) };
    };
    let detail =
        "There is no such place. Allowed: a ZIP code, \u{201c}City, ST\u{201d} or \u{201c}latitude,longitude\u{201d}.";
    let found = Gazetteer::get().find(&place);
    let found = found.ok_or_else(|| Failure::new(Code::UnknownPlace, detail).about("near"))?;
    Ok(Some((found.point, within.unwrap_or(USUAL_DISTANCE))))
}
