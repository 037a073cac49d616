//! `/api/v1/cards`, `/api/v1/cards/pin`, `/api/v1/sign-in`, `/api/v1/sign-out`, and the end of `/api/v1/me`.

use axum::Json;
use axum::http::{HeaderMap, HeaderName, StatusCode, Uri, header};

use super::throttle::Halt;
use super::{CardError, Cards, Client, Opens, sessions};
use crate::api::cards::{Card, NICKNAMES, NUMBERS, NewCard, NewPin, PINS, SignIn, SignedIn};
use crate::api::problem::{Code, Problem};
use crate::domain::card::{CardNumber, Nickname, Pin, PinError};
use crate::domain::digits;
use crate::server::http::{Failure, Object, Parameters, Ready, invalid};
use crate::server::kiosks::{AuditKind, Enrolled};

/// An answer that nothing between here and the kiosk keeps.
type Private<T> = ([(HeaderName, &'static str); 1], Json<T>);

/// Digits of the one-time code that staff give.
const CODES: &str = "the twelve digits that staff gave";

/// Takes a card, and signs its client in at this kiosk.
///
/// For enrolled kiosks. A kiosk gives out 120 at once, and then one a minute.
#[utoipa::path(post, path = crate::api::CARDS, tag = "cards", security(("kiosk" = [])), request_body = NewCard, responses(
    (status = 201, description = "The card. Its number and secret are told this once.", body = Card),
    (status = 400, description = "The body or a parameter is wrong, or the PIN is easy to guess.", body = Problem,
        content_type = "application/problem+json"),
    (status = 401, description = "The kiosk is unknown.", body = Problem, content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 413, description = "The body is too large.", body = Problem, content_type = "application/problem+json"),
    (status = 415, description = "The body is not JSON.", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many cards; Retry-After says for how long.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn take_card(
    Ready(backend): Ready,
    enrolled: Enrolled,
    uri: Uri,
    body: Result<Object<NewCard>, Failure>,
) -> Result<(StatusCode, Private<Card>), Failure> {
    Parameters::read(&uri, &[])?;
    let Object(NewCard { nickname, pin }) = body?;
    let nickname = Nickname::parse(&nickname).ok_or_else(|| invalid("nickname", NICKNAMES))?;
    let pin = chosen(&pin)?;
    let cards = Cards::new(&backend.store, &backend.vault);
    let taken = cards.take(&enrolled.kiosk, &nickname, &pin, backend.settings.clock.now()).await?;
    let card = Card { number: taken.number.as_str().to_owned(), secret: taken.secret, token: taken.token };
    Ok((StatusCode::CREATED, private(card)))
}

/// Gives a card that staff have reset a new PIN, and signs its client in at this kiosk.
///
/// For enrolled kiosks. Tries count as those of signing in.
#[utoipa::path(post, path = "/api/v1/cards/pin", tag = "cards", security(("kiosk" = [])), request_body = NewPin, responses(
    (status = 200, description = "The client has signed in; the code is used up.", body = SignedIn),
    (status = 400, description = "The body or a parameter is wrong, or the PIN is easy to guess.", body = Problem,
        content_type = "application/problem+json"),
    (status = 401, description = "The kiosk is unknown; or the card or the code is not right, whichever of them.",
        body = Problem, content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked; or too many tries: only staff help.", body = Problem,
        content_type = "application/problem+json"),
    (status = 413, description = "The body is too large.", body = Problem, content_type = "application/problem+json"),
    (status = 415, description = "The body is not JSON.", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many tries; Retry-After says for how long.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn change_pin(
    Ready(backend): Ready,
    enrolled: Enrolled,
    uri: Uri,
    body: Result<Object<NewPin>, Failure>,
) -> Result<Private<SignedIn>, Failure> {
    Parameters::read(&uri, &[])?;
    let Object(NewPin { number, code, pin }) = body?;
    let number = typed(&number)?;
    let code = digits::checked(&code).ok_or_else(|| invalid("code", CODES))?;
    let pin = chosen(&pin)?;
    let cards = Cards::new(&backend.store, &backend.vault);
    let client = cards.change_pin(&enrolled.kiosk, &number, &code, &pin, backend.settings.clock.now()).await?;
    Ok(private(SignedIn { token: client.token, nickname: client.nickname }))
}

/// Signs a client in at this kiosk, for 12 hours at most.
///
/// For enrolled kiosks. An unknown card and a wrong PIN get the same answer. After two wrong tries at a card, or eight
/// from a kiosk, each brings a delay, of 5 s to 300 s; after ten at a card only staff help.
#[utoipa::path(post, path = crate::api::SIGN_IN, tag = "cards", security(("kiosk" = [])), request_body = SignIn, responses(
    (status = 200, description = "The client has signed in.", body = SignedIn),
    (status = 400, description = "The body or a parameter is wrong, or the number's check digit.", body = Problem,
        content_type = "application/problem+json"),
    (status = 401, description = "The kiosk is unknown; or the card or the PIN is not right, whichever of them.",
        body = Problem, content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked; or too many tries: only staff help.", body = Problem,
        content_type = "application/problem+json"),
    (status = 413, description = "The body is too large.", body = Problem, content_type = "application/problem+json"),
    (status = 415, description = "The body is not JSON.", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many tries; Retry-After says for how long.", body = Problem,
        content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn sign_in(
    Ready(backend): Ready,
    enrolled: Enrolled,
    uri: Uri,
    body: Result<Object<SignIn>, Failure>,
) -> Result<Private<SignedIn>, Failure> {
    Parameters::read(&uri, &[])?;
    let Object(SignIn { number, secret, pin }) = body?;
    let number = number.as_deref().map(typed).transpose()?;
    let opens = match (&number, &secret) {
        (Some(number), None) => Opens::Number(number),
        (None, Some(secret)) => Opens::Secret(secret),
        _ => return Err(invalid("number", "either the number or the secret")),
    };
    let pin = match Pin::parse(&pin) {
        Ok(pin) => Some(pin),
        // No card has such a PIN, but a client may try one.
        Err(PinError::Trivial) => None,
        Err(PinError::WrongLength | PinError::NotDigits) => return Err(invalid("pin", PINS)),
    };
    let cards = Cards::new(&backend.store, &backend.vault);
    let client = cards.sign_in(&enrolled.kiosk, opens, pin.as_ref(), backend.settings.clock.now()).await?;
    Ok(private(SignedIn { token: client.token, nickname: client.nickname }))
}

/// Ends the session of the client who has signed in at this kiosk.
///
/// For enrolled kiosks. The same answer where it has ended already.
#[utoipa::path(post, path = crate::api::SIGN_OUT, tag = "cards", security(("kiosk" = [], "card" = [])), responses(
    (status = 204, description = "The token no longer opens anything."),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk is unknown, or there is no token.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn sign_out(
    Ready(backend): Ready,
    enrolled: Enrolled,
    headers: HeaderMap,
    uri: Uri,
) -> Result<StatusCode, Failure> {
    Parameters::read(&uri, &[])?;
    let token = sessions::token(&headers).ok_or_else(sessions::not_signed_in)?;
    if let Some(card) = sessions::end(&backend, token, &enrolled.kiosk).await? {
        let now = backend.settings.clock.now();
        backend.store.audit(AuditKind::SignedOut, Some(&enrolled.kiosk), Some(&card), now).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes the client's card and everything that it keeps. Seats in meetings to come go to those who wait.
#[utoipa::path(delete, path = crate::api::ME, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 204, description = "Nothing of it is kept."),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn delete_me(Ready(backend): Ready, client: Client, uri: Uri) -> Result<StatusCode, Failure> {
    Parameters::read(&uri, &[])?;
    let cards = Cards::new(&backend.store, &backend.vault);
    cards.delete(&client.enrolled.kiosk, &client.card, backend.settings.clock.now()).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn private<T>(body: T) -> Private<T> {
    ([(header::CACHE_CONTROL, "no-store")], Json(body))
}

fn typed(number: &str) -> Result<CardNumber, Failure> {
    CardNumber::parse(number).ok_or_else(|| invalid("number", NUMBERS))
}

/// A PIN to have.
fn chosen(pin: &str) -> Result<Pin, Failure> {
    Pin::parse(pin).map_err(|error| match error {
        PinError::Trivial => {
            Failure::new(Code::TrivialPin, "The PIN is easy to guess. Choose one without a pattern.").about("pin")
        }
        PinError::WrongLength | PinError::NotDigits => invalid("pin", PINS),
    })
}

impl From<CardError> for Failure {
    fn from(error: CardError) -> Self {
        match error {
            CardError::Wrong { wait } => {
                let detail = "The card, the PIN or the code is not right. Try again, after the delay if there is one.";
                Self::new(Code::WrongPin, detail).after(wait)
            }
            CardError::Halted(Halt::Wait(wait)) => {
                Self::new(Code::TooManyTries, "Too many in a short time. Try again after the delay.").after(wait)
            }
            CardError::Halted(Halt::Staff) => {
                Self::new(Code::CardStopped, "Too many wrong tries. Ask staff: onestop-server cards reset.")
            }
            CardError::Store(error) => error.into(),
            error => {
                tracing::error!(%error, "a card fails");
                Self::new(Code::Internal, "A fault of the backend. Its log says which.")
            }
        }
    }
}
