//! HTTP: the router with its errors, limits and contract, and the server around it.

mod caller;
mod health;
mod limits;
mod object;
pub mod openapi;
mod pace;
mod parameters;
mod places;
mod problem;
mod serve;

use std::sync::{Arc, OnceLock};

use axum::extract::{DefaultBodyLimit, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::routing::{delete, get, post, put};
use axum::{Router, middleware};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::trace::TraceLayer;

pub use caller::Caller;
pub use object::Object;
pub use pace::{MINUTES as PACE_MINUTES, Pace};
pub use parameters::{Parameters, invalid};
pub use problem::Failure;
pub(super) use serve::start_with;
pub use serve::{Running, serve, start};

use super::Backend;
use super::cards::routes as cards;
use super::help::routes as help;
use super::kiosks::routes as kiosks;
use super::labor::routes as labor;
use super::listings::routes;
use super::me::routes as me;
use super::meetings::routes as meetings;
use super::meetings::routes::bookings;
use super::takes::LARGEST;
use super::takes::routes as takes;
use crate::api;
use crate::api::problem::Code;

/// The backend, once it is open.
pub type Opening = Arc<OnceLock<Backend>>;

/// The backend, for routes that need it: before it is open they answer that it is not available.
#[derive(Debug, Clone)]
pub struct Ready(pub Backend);

impl FromRequestParts<Opening> for Ready {
    type Rejection = Failure;

    async fn from_request_parts(_: &mut Parts, opening: &Opening) -> Result<Self, Failure> {
        opening.get().cloned().map(Ready).ok_or_else(Failure::unavailable)
    }
}

/// All routes.
pub fn router(opening: Opening) -> Router {
    // A query is what a client typed: it stays out of the log.
    let span = |request: &Request| {
        let path = told(request.uri().path());
        tracing::debug_span!("request", method = %request.method(), path)
    };
    // A PDF is compressed already, and is not to be copied.
    let compressed = DefaultPredicate::new().and(NotForContentType::const_new(api::takes::MEDIA_TYPE));
    Router::new()
        .route(api::LISTINGS, get(routes::search))
        .route(&format!("{}/{{id}}", api::LISTINGS), get(routes::detail))
        .route(api::SUGGESTIONS, get(routes::suggestions))
        .route(api::PLACES, get(places::places))
        .route(api::AREAS, get(labor::areas))
        .route(api::OCCUPATIONS, get(labor::occupations))
        .route(&format!("{}/{{code}}", api::OCCUPATIONS), get(labor::occupation))
        .route(&format!("{}/{{area}}/unemployment", api::LABOR), get(labor::unemployment))
        .route(&format!("{}/{{area}}/{{occupation}}", api::LABOR), get(labor::labor))
        .route(api::INTERESTS, get(labor::interests))
        .route(&format!("{}/matches", api::INTERESTS), get(labor::matches))
        .route(api::HELP, get(help::list_help).post(help::ask_help))
        .route(&format!("{}/{{id}}", api::HELP), get(help::read_help).delete(help::end_help))
        .route(&format!("{}/{{id}}/answer", api::HELP), post(help::answer_help))
        .route(api::MEETINGS, get(meetings::meetings))
        .route(&format!("{}/{{id}}", api::MEETINGS), get(meetings::meeting))
        .route(&format!("{}/{{id}}/bookings", api::MEETINGS), post(bookings::book))
        .route(&format!("{}/{{code}}", api::BOOKINGS), get(bookings::booking).delete(bookings::cancel))
        .route(&format!("{}/{{code}}/move", api::BOOKINGS), post(bookings::move_booking))
        .route(&format!("{}/{{code}}/check-in", api::BOOKINGS), post(bookings::check_in))
        .route(api::MY_BOOKINGS, get(bookings::my_bookings))
        .route("/m/{file}", get(meetings::calendar))
        .route(api::TAKES, get(takes::offer).post(takes::take).layer(DefaultBodyLimit::max(LARGEST)))
        .route(&format!("{}/{{token}}", api::TAKES), delete(takes::untake))
        .route(api::ENROL, post(kiosks::enrol))
        .route("/t/{token}", get(takes::visit))
        .route("/t/{token}/resume.pdf", get(takes::fetch))
        .route("/t/{token}/delete", post(takes::delete))
        .route(api::CARDS, post(cards::take_card))
        .route(&format!("{}/pin", api::CARDS), post(cards::change_pin))
        .route(api::SIGN_IN, post(cards::sign_in))
        .route(api::SIGN_OUT, post(cards::sign_out))
        .route(api::ME, delete(cards::delete_me))
        .route(
            api::ME_RESUME,
            get(me::read_resume)
                .put(me::keep_resume)
                .delete(me::delete_resume)
                .layer(DefaultBodyLimit::max(api::me::LARGEST_RESUME)),
        )
        .route(api::ME_CONTACTS, get(me::entries::list_contacts))
        .route(
            &format!("{}/{{id}}", api::ME_CONTACTS),
            put(me::entries::keep_contact).delete(me::entries::delete_contact),
        )
        .route(api::ME_HOURS, get(me::entries::list_hours))
        .route(&format!("{}/{{id}}", api::ME_HOURS), put(me::entries::keep_hours).delete(me::entries::delete_hours))
        .route(api::ME_SAVED, get(me::list_saved))
        .route(&format!("{}/{{listing}}", api::ME_SAVED), put(me::save).delete(me::unsave))
        .route(api::ME_PLAN, get(me::plan::plan))
        .route(api::ME_LOG, get(me::plan::list_logs).post(me::plan::make_log))
        .route(&format!("{}/{{code}}", api::ME_LOG), delete(me::plan::delete_log))
        .route(api::KEYS, get(me::keys))
        .route(api::OPENAPI, get(openapi::contract))
        .route(api::HEALTH, get(health::health))
        .route(api::READY, get(health::ready))
        .fallback(|| async { Failure::new(Code::NotFound, "There is nothing at this path.") })
        .method_not_allowed_fallback(|| async {
            Failure::new(Code::MethodNotAllowed, "This path exists, but not with this method.")
        })
        .layer(DefaultBodyLimit::max(limits::LARGEST_BODY))
        .layer(CompressionLayer::new().compress_when(compressed))
        .layer(CatchPanicLayer::custom(limits::panicked))
        .layer(middleware::from_fn_with_state(limits::Turns::new(), limits::limit))
        // A fault logs itself where it happens; "still opening" is none.
        .layer(TraceLayer::new_for_http().make_span_with(span).on_failure(()))
        .with_state(opening)
}

/// What the log says of a path: all of those that hold nothing of a client. What opens a document or a booking, and
/// what a client keeps, is in others, and may be misspelled.
fn told(path: &str) -> &str {
    if path.starts_with(api::TAKES) {
        api::TAKES
    } else if path.starts_with(api::BOOKINGS) {
        api::BOOKINGS
    } else if path.starts_with(api::ME) {
        api::ME
    } else if path.starts_with("/api/") || [api::HEALTH, api::READY].contains(&path) {
        path
    } else {
        "\u{2026}"
    }
}
