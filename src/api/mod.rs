//! The wire contract: what kiosk and backend say to each other, under `/api/v1`.

pub mod cards;
pub mod help;
pub mod kiosks;
pub mod labor;
pub mod listings;
pub mod me;
pub mod meetings;
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
/// The path at which a kiosk enrols.
pub const ENROL: &str = "/api/v1/kiosks/enrol";
/// The path of documents for phones; `{token}` below it is one. Its page is `/t/{token}`.
pub const TAKES: &str = "/api/v1/takes";
/// The path of the meetings; `{id}` below it is one, `{id}/bookings` takes a seat in it.
pub const MEETINGS: &str = "/api/v1/meetings";
/// The path of the bookings; below it is one, by a guest's code or, with a card's session, by its id.
pub const BOOKINGS: &str = "/api/v1/bookings";
/// The path of the bookings of the card that is signed in.
pub const MY_BOOKINGS: &str = "/api/v1/me/bookings";
/// The path of the cards; `pin` below it gives one that staff have reset a new PIN.
pub const CARDS: &str = "/api/v1/cards";
/// The path by which a client signs in with a card.
pub const SIGN_IN: &str = "/api/v1/sign-in";
/// The path by which a client signs out.
pub const SIGN_OUT: &str = "/api/v1/sign-out";
/// The path of all that a card keeps.
pub const ME: &str = "/api/v1/me";
/// The path of the client's resume.
pub const ME_RESUME: &str = "/api/v1/me/resume";
/// The path of the client's contacts with employers; `{id}` below it is one.
pub const ME_CONTACTS: &str = "/api/v1/me/contacts";
/// The path of the client's hours; `{id}` below it is one entry.
pub const ME_HOURS: &str = "/api/v1/me/hours";
/// The path of the listings that the client keeps; `{listing}` below it is one.
pub const ME_SAVED: &str = "/api/v1/me/saved";
/// The path of the client's week.
pub const ME_PLAN: &str = "/api/v1/me/plan";
/// The path of the client's signed logs; `{code}` below it is one.
pub const ME_LOG: &str = "/api/v1/me/log";
/// The path of the server's public keys.
pub const KEYS: &str = "/api/v1/keys";
/// The path of this contract in `OpenAPI` form.
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// Answers 200 while the process lives.
pub const HEALTH: &str = "/healthz";
/// Answers 200 while the process can serve listings, else 503.
pub const READY: &str = "/readyz";
