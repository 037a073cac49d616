//! The contract in `OpenAPI` form, made from the code.

use axum::Json;
use utoipa::OpenApi;

/// The contract.
#[derive(OpenApi)]
#[openapi(
    info(title = "Onestop", description = "Job listings for the kiosks of a one-stop career center."),
    paths(
        crate::server::listings::routes::search,
        crate::server::listings::routes::detail,
        crate::server::listings::routes::suggestions,
        crate::server::labor::routes::areas,
        crate::server::labor::routes::occupations,
        crate::server::labor::routes::occupation,
        crate::server::labor::routes::labor,
        crate::server::labor::routes::unemployment,
        crate::server::labor::routes::interests,
        crate::server::labor::routes::matches,
        crate::server::help::routes::ask_help,
        crate::server::help::routes::list_help,
        crate::server::help::routes::read_help,
        crate::server::help::routes::answer_help,
        crate::server::help::routes::end_help,
        crate::server::takes::routes::offer,
        crate::server::takes::routes::take,
        crate::server::takes::routes::untake,
        super::places::places,
        super::health::health,
        super::health::ready,
    ),
    components(schemas(crate::api::problem::Problem))
)]
pub struct Contract;

/// Answers the contract itself.
pub async fn contract() -> Json<utoipa::openapi::OpenApi> {
    Json(Contract::openapi())
}
