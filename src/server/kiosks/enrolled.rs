//! Requests of enrolled kiosks, told from all others.

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;

use super::{KioskId, token_mac};
use crate::api::problem::Code;
use crate::server::http::{Failure, Opening, Ready};

/// The most bytes of what could be a token.
const LONGEST: usize = 64;

/// The enrolled kiosk that asks. A route that takes it answers nobody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolled {
    /// Which it is.
    pub kiosk: KioskId,
    /// What staff call it.
    pub name: String,
}

impl FromRequestParts<Opening> for Enrolled {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, opening: &Opening) -> Result<Self, Failure> {
        let Ready(backend) = Ready::from_request_parts(parts, opening).await?;
        let token = bearer(parts).ok_or_else(unknown)?;
        let known = backend.store.kiosk_of(&token_mac(&backend.vault, token)).await?;
        let (kiosk, name, revoked) = known.ok_or_else(unknown)?;
        if revoked {
            let detail = "This kiosk was revoked. Add it again: onestop-server kiosks add, then onestop-kiosk enrol.";
            return Err(Failure::new(Code::KioskRevoked, detail));
        }
        Ok(Self { kiosk, name })
    }
}

/// The token in the header `Authorization`, as RFC 6750 has it. Two such headers are none.
fn bearer(parts: &Parts) -> Option<&str> {
    let mut headers = parts.headers.get_all(header::AUTHORIZATION).iter();
    let (first, second) = (headers.next()?, headers.next());
    let (scheme, token) = first.to_str().ok()?.split_once(' ')?;
    let is_one = second.is_none() && scheme.eq_ignore_ascii_case("bearer") && token.len() <= LONGEST;
    is_one.then_some(token)
}

fn unknown() -> Failure {
    let detail = "Only enrolled kiosks are answered here. Enrol this one: onestop-server kiosks add NAME gives a code, \
                  onestop-kiosk enrol CODE takes it.";
    Failure::new(Code::NotEnrolled, detail)
}
