//! `/api/v1/meetings/{id}/bookings`, `/api/v1/bookings/{code}` and below, and `/api/v1/me/bookings`.

use axum::extract::rejection::PathRejection;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, Uri};
use jiff::{SignedDuration, Timestamp};

use super::{Fresh, fresh, is_id, named};
use crate::api::cards::HEADER;
use crate::api::meetings::{Booking, Bookings, IDEMPOTENCY_KEY, KEYS, Move, Order, is_key};
use crate::api::problem::{Code, Problem};
use crate::domain::card::Nickname;
use crate::server::Backend;
use crate::server::cards::{CardId, Client};
use crate::server::http::{Failure, Object, Opening, Parameters, Ready, invalid};
use crate::server::kiosks::Enrolled;
use crate::server::meetings::codes::{about, code_mac, guest_code, key_mac, new_id, read_code};
use crate::server::meetings::misses::WINDOW;
use crate::server::meetings::{Claim, Holder, NewBooking, Record, Refused};

/// How long after its meeting a card's booking is told: the cap of 45 CFR 261.34 looks back twelve months.
const TOLD: SignedDuration = SignedDuration::from_hours(366 * 24);

/// Who is at an enrolled kiosk: a client with a card, or a guest.
pub struct Visitor {
    kiosk: Enrolled,
    card: Option<CardId>,
}

impl FromRequestParts<Opening> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, opening: &Opening) -> Result<Self, Failure> {
        if parts.headers.contains_key(HEADER) {
            let Client { card, enrolled } = Client::from_request_parts(parts, opening).await?;
            Ok(Self { kiosk: enrolled, card: Some(card) })
        } else {
            Ok(Self { kiosk: Enrolled::from_request_parts(parts, opening).await?, card: None })
        }
    }
}

impl Visitor {
    /// What an `Idempotency-Key` belongs to: two kiosks, or two cards, may have the same.
    fn sender(&self) -> String {
        match &self.card {
            Some(card) => format!("card {}", card.0),
            None => format!("kiosk {}", self.kiosk.kiosk.0),
        }
    }

    /// What opens the booking in the path: a guest's code, or for a card the id of one of its own.
    fn names(&self, backend: &Backend, path: Result<Path<String>, PathRejection>) -> Result<Named, Failure> {
        let Ok(Path(path)) = path else { return Err(Refused::UnknownBooking.into()) };
        if let Some(code) = read_code(&path) {
            if backend.misses.are_too_many(&self.kiosk.kiosk, backend.settings.clock.now()) {
                let detail = "Too many codes that open nothing were typed at this kiosk. Try again in ten minutes.";
                return Err(Failure::new(Code::TooManyTries, detail).after(WINDOW.as_secs()));
            }
            return Ok(Named::Code { mac: code_mac(&backend.vault, &code), code });
        }
        match &self.card {
            Some(card) if is_id(&path) => Ok(Named::Own { card: card.0.clone(), booking: path }),
            _ => Err(Refused::UnknownBooking.into()),
        }
    }

    /// Why a booking is not told or changed. A code that opens none is counted.
    fn refused(&self, backend: &Backend, named: &Named, refused: Refused) -> Failure {
        if matches!((named, &refused), (Named::Code { .. }, Refused::UnknownBooking)) {
            backend.misses.count(&self.kiosk.kiosk, backend.settings.clock.now());
        }
        refused.into()
    }
}

/// A booking as a request names it.
enum Named {
    Code { code: String, mac: String },
    Own { card: String, booking: String },
}

impl Named {
    fn claim(&self) -> Claim<'_> {
        match self {
            Self::Code { mac, .. } => Claim::Code(mac),
            Self::Own { card, booking } => Claim::Card { card, booking },
        }
    }

    fn code(self) -> Option<String> {
        match self {
            Self::Code { code, .. } => Some(code),
            Self::Own { .. } => None,
        }
    }
}

/// Takes a seat in a meeting, or the last place on its waitlist where all are taken.
///
/// The same `Idempotency-Key` always gets the same booking, and so does the same card in the same meeting. A guest gets
/// a code, which moves, cancels and checks in. Where another meeting of the card is at the same time, the answer says
/// so. For enrolled kiosks.
#[utoipa::path(post, path = "/api/v1/meetings/{id}/bookings", tag = "meetings", security(("kiosk" = []), ("kiosk" = [], "card" = [])),
    params(
        ("id" = String, Path, description = "The meeting's name."),
        ("Idempotency-Key" = String, Header, description = "Names this booking: 16 to 64 letters, digits, hyphens and \
            underscores, new for each.", pattern = "^[A-Za-z0-9_-]{16,64}$"),
        ("Onestop-Card" = Option<String>, Header, description = "The session of a card; without it a guest books."),
    ),
    request_body = Order,
    responses(
        (status = 200, description = "The booking was there already: as it is now.", body = Booking),
        (status = 201, description = "A new booking.", body = Booking),
        (status = 400, description = "The body, the key or a parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such meeting.", body = Problem,
            content_type = "application/problem+json"),
        (status = 409, description = "It is cancelled or has begun, its waitlist is full, or the key is another \
            booking's.", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn book(
    Ready(backend): Ready,
    visitor: Visitor,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
    headers: HeaderMap,
    order: Result<Object<Order>, Failure>,
) -> Result<(StatusCode, Fresh<Booking>), Failure> {
    Parameters::read(&uri, &[])?;
    let key = headers.get(IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok()).filter(|key| is_key(key));
    let key = key.ok_or_else(|| {
        Failure::new(Code::InvalidKey, format!("The Idempotency-Key is missing or not one. Allowed: {KEYS}."))
    })?;
    let meeting = named(id)?;
    let Object(Order { name }) = order?;
    let (id, now) = (new_id()?, backend.settings.clock.now());
    let key_mac = key_mac(&backend.vault, &visitor.sender(), key);
    let new = NewBooking { id: &id, meeting: &meeting, key_mac: &key_mac };
    let (record, made, code) = match (&visitor.card, name) {
        (Some(_), Some(_)) => return Err(invalid("name", "none with a card, which has its own")),
        (Some(card), None) => {
            let (record, made) = backend.store.book(new, Holder::Card(&card.0), now).await?;
            (record, made, None)
        }
        (None, name) => {
            let name = name.as_deref().and_then(Nickname::parse);
            let name = name.ok_or_else(|| invalid("name", "1 to 30 characters that can be seen"))?;
            let name = backend.vault.seal(&about(&id), name.as_str().as_bytes());
            let code = guest_code(&backend.vault, &visitor.kiosk.kiosk.0, key);
            let holder = Holder::Guest { name: &name, code_mac: &code_mac(&backend.vault, &code) };
            let (record, made) = backend.store.book(new, holder, now).await?;
            (record, made, Some(code))
        }
    };
    let status = if made { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, told(&backend, record, code)?))
}

/// A booking, and how far it has come.
///
/// A guest's by its code, a card's by its id and the card's session. For enrolled kiosks.
#[utoipa::path(get, path = "/api/v1/bookings/{code}", tag = "meetings", security(("kiosk" = []), ("kiosk" = [], "card" = [])),
    params(
        ("code" = String, Path, description = "A guest's code; with a card's session also the id of its booking."),
        ("Onestop-Card" = Option<String>, Header, description = "The session of a card."),
    ),
    responses(
        (status = 200, description = "The booking.", body = Booking),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such booking.", body = Problem,
            content_type = "application/problem+json"),
        (status = 429, description = "Too many codes that open nothing were typed at this kiosk.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn booking(
    Ready(backend): Ready,
    visitor: Visitor,
    code: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<Fresh<Booking>, Failure> {
    Parameters::read(&uri, &[])?;
    let named = visitor.names(&backend, code)?;
    let found = backend.store.booking(named.claim(), backend.settings.clock.now()).await?;
    let record = found.ok_or_else(|| visitor.refused(&backend, &named, Refused::UnknownBooking))?;
    told(&backend, record, named.code())
}

/// Cancels a booking; its seat goes to the first of the waitlist.
///
/// Once more changes nothing. Until the meeting begins. For enrolled kiosks.
#[utoipa::path(delete, path = "/api/v1/bookings/{code}", tag = "meetings", security(("kiosk" = []), ("kiosk" = [], "card" = [])),
    params(
        ("code" = String, Path, description = "A guest's code; with a card's session also the id of its booking."),
        ("Onestop-Card" = Option<String>, Header, description = "The session of a card."),
    ),
    responses(
        (status = 200, description = "It is cancelled.", body = Booking),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such booking.", body = Problem,
            content_type = "application/problem+json"),
        (status = 409, description = "The meeting has begun, or its client has checked in.", body = Problem,
            content_type = "application/problem+json"),
        (status = 429, description = "Too many codes that open nothing were typed at this kiosk.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn cancel(
    Ready(backend): Ready,
    visitor: Visitor,
    code: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<Fresh<Booking>, Failure> {
    Parameters::read(&uri, &[])?;
    let named = visitor.names(&backend, code)?;
    let record = backend.store.cancel(named.claim(), backend.settings.clock.now()).await;
    let record = record.map_err(|refused| visitor.refused(&backend, &named, refused))?;
    told(&backend, record, named.code())
}

/// Moves a booking to a free seat of another meeting; its old seat goes to the first of that waitlist.
///
/// Where the other has no free seat, everything stays as it is. For enrolled kiosks.
#[utoipa::path(post, path = "/api/v1/bookings/{code}/move", tag = "meetings", security(("kiosk" = []), ("kiosk" = [], "card" = [])),
    params(
        ("code" = String, Path, description = "A guest's code; with a card's session also the id of its booking."),
        ("Onestop-Card" = Option<String>, Header, description = "The session of a card."),
    ),
    request_body = Move,
    responses(
        (status = 200, description = "It has a seat in the other meeting.", body = Booking),
        (status = 400, description = "The body or a parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such booking or meeting.", body = Problem,
            content_type = "application/problem+json"),
        (status = 409, description = "The other meeting is full, cancelled or has begun, or the booking cannot be \
            moved any more.", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many codes that open nothing were typed at this kiosk.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn move_booking(
    Ready(backend): Ready,
    visitor: Visitor,
    code: Result<Path<String>, PathRejection>,
    uri: Uri,
    to: Result<Object<Move>, Failure>,
) -> Result<Fresh<Booking>, Failure> {
    Parameters::read(&uri, &[])?;
    let named = visitor.names(&backend, code)?;
    let Object(Move { meeting }) = to?;
    if !is_id(&meeting.0) {
        return Err(Refused::UnknownMeeting.into());
    }
    let record = backend.store.move_booking(named.claim(), &meeting, backend.settings.clock.now()).await;
    let record = record.map_err(|refused| visitor.refused(&backend, &named, refused))?;
    told(&backend, record, named.code())
}

/// Checks in: the client is there.
///
/// From an hour before the meeting begins until it ends; once more changes nothing. For enrolled kiosks.
#[utoipa::path(post, path = "/api/v1/bookings/{code}/check-in", tag = "meetings", security(("kiosk" = []), ("kiosk" = [], "card" = [])),
    params(
        ("code" = String, Path, description = "A guest's code; with a card's session also the id of its booking."),
        ("Onestop-Card" = Option<String>, Header, description = "The session of a card."),
    ),
    responses(
        (status = 200, description = "The client has checked in.", body = Booking),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such booking.", body = Problem,
            content_type = "application/problem+json"),
        (status = 409, description = "Too early, too late, or the booking has no seat.", body = Problem,
            content_type = "application/problem+json"),
        (status = 429, description = "Too many codes that open nothing were typed at this kiosk.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn check_in(
    Ready(backend): Ready,
    visitor: Visitor,
    code: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<Fresh<Booking>, Failure> {
    Parameters::read(&uri, &[])?;
    let named = visitor.names(&backend, code)?;
    let record = backend.store.check_in(named.claim(), backend.settings.clock.now()).await;
    let record = record.map_err(|refused| visitor.refused(&backend, &named, refused))?;
    told(&backend, record, named.code())
}

/// The client's bookings: those to come and those of the last year, the soonest meeting first; at most 500.
#[utoipa::path(get, path = crate::api::MY_BOOKINGS, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 200, description = "The bookings.", body = Bookings),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn my_bookings(Ready(backend): Ready, client: Client, uri: Uri) -> Result<Fresh<Bookings>, Failure> {
    Parameters::read(&uri, &[])?;
    let now = backend.settings.clock.now();
    let since = now.saturating_sub(TOLD).unwrap_or(Timestamp::MIN);
    let records = backend.store.bookings_of(&client.card.0, since, now).await?;
    let items = records.into_iter().map(|record| complete(&backend, record, None)).collect::<Result<_, _>>()?;
    Ok(fresh(Bookings { items }))
}

fn told(backend: &Backend, record: Record, code: Option<String>) -> Result<Fresh<Booking>, Failure> {
    Ok(fresh(complete(backend, record, code)?))
}

/// The booking with its name, its code and the address for a calendar.
fn complete(backend: &Backend, record: Record, code: Option<String>) -> Result<Booking, Refused> {
    let Record { mut booking, name, token, .. } = record;
    if let Some(sealed) = name {
        let name = backend.vault.open_sealed(&about(&booking.id.0), &sealed)?;
        booking.name = Some(String::from_utf8_lossy(&name).into_owned());
    }
    booking.code = code;
    booking.calendar = backend.settings.take.as_ref().map(|address| address.calendar(&token));
    Ok(booking)
}
