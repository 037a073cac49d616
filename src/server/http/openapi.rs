//! The contract in `OpenAPI` form, made from the code.

use axum::Json;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

use crate::api::cards::HEADER;

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
        crate::server::kiosks::routes::enrol,
        crate::server::cards::routes::take_card,
        crate::server::cards::routes::change_pin,
        crate::server::cards::routes::sign_in,
        crate::server::cards::routes::sign_out,
        crate::server::cards::routes::delete_me,
        crate::server::me::routes::keys,
        crate::server::me::routes::read_resume,
        crate::server::me::routes::keep_resume,
        crate::server::me::routes::delete_resume,
        crate::server::me::routes::entries::list_contacts,
        crate::server::me::routes::entries::keep_contact,
        crate::server::me::routes::entries::delete_contact,
        crate::server::me::routes::entries::list_hours,
        crate::server::me::routes::entries::keep_hours,
        crate::server::me::routes::entries::delete_hours,
        crate::server::me::routes::list_saved,
        crate::server::me::routes::save,
        crate::server::me::routes::unsave,
        crate::server::me::routes::plan::plan,
        crate::server::me::routes::plan::list_logs,
        crate::server::me::routes::plan::make_log,
        crate::server::me::routes::plan::delete_log,
        crate::server::meetings::routes::meetings,
        crate::server::meetings::routes::meeting,
        crate::server::meetings::routes::bookings::book,
        crate::server::meetings::routes::bookings::booking,
        crate::server::meetings::routes::bookings::cancel,
        crate::server::meetings::routes::bookings::move_booking,
        crate::server::meetings::routes::bookings::check_in,
        crate::server::meetings::routes::bookings::my_bookings,
        super::places::places,
        super::health::health,
        super::health::ready,
    ),
    components(schemas(crate::api::problem::Problem)),
    modifiers(&Tokens)
)]
pub struct Contract;

/// Who asks: `kiosk` is the token of an enrolled kiosk, `card` that of the client who has signed in there.
struct Tokens;

impl Modify for Tokens {
    fn modify(&self, contract: &mut utoipa::openapi::OpenApi) {
        let parts = contract.components.get_or_insert_default();
        parts.add_security_scheme("kiosk", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
        parts.add_security_scheme("card", SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::new(HEADER))));
    }
}

/// Answers the contract itself.
pub async fn contract() -> Json<utoipa::openapi::OpenApi> {
    Json(Contract::openapi())
}
