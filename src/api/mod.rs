//! The wire contract: what kiosk and backend say to each other, under `/api/v1`.

pub mod help;
pub mod labor;
pub mod listings;
pub mod places;
pub mod problem;
pub mod takes;

/// The path of the listings' search; `{id}` below it is one listing.
pub const LISTINGS: &str = "/api/v1/listings";
/// The path of the suggestions while typing.
pub const SUGGESTIONS: &str = "/api/v1/suggestions";
/// The path of the search for places.
pub const PLACES: &str = "/api/v1/places";
/// The path of the areas with labor market figures.
pub const AREAS: &str = "/api/v1/areas";
/// The path of the occupations; `{code}` below it is one.
pub const OCCUPATIONS: &str = "/api/v1/occupations";
/// The path of figures: `{area}/{occupation}` and `{area}/unemployment` below it.
pub const LABOR: &str = "/api/v1/labor";
/// The path of the interest finder's activities; `matches` below it are occupations that fit.
pub const INTERESTS: &str = "/api/v1/interests";
/// The path of the requests for a person; `{id}` below it is one request.
pub const HELP: &str = "/api/v1/help";
/// The path of documents for phones; `{token}` below it is one. Its page is `/t/{token}`.
pub const TAKES: &str = "/api/v1/takes";
/// The path of this contract in `OpenAPI` form.
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// Answers 200 while the process lives.
pub const HEALTH: &str = "/healthz";
/// Answers 200 while the process can serve listings, else 503.
pub const READY: &str = "/readyz";
