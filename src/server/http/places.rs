//! `GET /api/v1/places`.

use axum::Json;
use axum::http::Uri;

use super::parameters::Parameters;
use super::problem::Failure;
use crate::api::listings::Typed;
use crate::api::places::{NamedPlace, Places};
use crate::api::problem::Problem;
use crate::domain::gazetteer::Gazetteer;

/// The most places.
const MOST: usize = 8;

/// The places that typed letters or digits may mean.
#[utoipa::path(get, path = crate::api::PLACES, tag = "places", params(Typed), responses(
    (status = 200, description = "The places.", body = Places),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
))]
pub async fn places(uri: Uri) -> Result<Json<Places>, Failure> {
    let typed = Parameters::read(&uri, &["q"])?.text("q")?;
    let found = typed.map(|typed| Gazetteer::get().suggest(&typed, MOST)).unwrap_or_default();
    let items = found.into_iter().map(|place| NamedPlace { name: place.name, near: place.near, point: place.point });
    Ok(Json(Places { items: items.collect() }))
}
