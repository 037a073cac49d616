//! Who is signed in: a token that the kiosk has in memory, and its keyed digest in the database.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Row};

use super::{CardError, CardId};
use crate::api::cards::{HEADER, HOURS};
use crate::api::problem::Code;
use crate::server::Backend;
use crate::server::http::{Failure, Opening, Ready};
use crate::server::kiosks::{Enrolled, KioskId};
use crate::server::store::StoreError;
use crate::server::vault::hex;
use crate::server::vault::{Vault, random_token};

/// A client who has signed in at the kiosk that asks. Routes that take it answer nobody else.
#[derive(Debug, Clone)]
pub struct Client {
    /// The client's card.
    pub card: CardId,
    /// The kiosk.
    pub enrolled: Enrolled,
}

impl FromRequestParts<Opening> for Client {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, opening: &Opening) -> Result<Self, Failure> {
        let enrolled = Enrolled::from_request_parts(parts, opening).await?;
        let Ready(backend) = Ready::from_request_parts(parts, opening).await?;
        let token = token(&parts.headers).ok_or_else(not_signed_in)?;
        let card = card_of(&backend, token, &enrolled.kiosk).await?.ok_or_else(not_signed_in)?;
        Ok(Self { card, enrolled })
    }
}

/// The token that a kiosk sends for its client.
pub fn token(headers: &HeaderMap) -> Option<&str> {
    headers.get(HEADER)?.to_str().ok()
}

pub fn not_signed_in() -> Failure {
    let detail = format!("Nobody is signed in here, or no more. Sign in, and send the token in the header {HEADER}.");
    Failure::new(Code::NotSignedIn, detail)
}

/// Begins a session at this kiosk. Its token.
pub async fn begin(
    connection: &mut AnyConnection,
    vault: &Vault,
    card: &CardId,
    kiosk: &KioskId,
    now: Timestamp,
) -> Result<String, CardError> {
    let token = random_token()?;
    let until = now.saturating_add(SignedDuration::from_hours(i64::from(HOURS))).unwrap_or(Timestamp::MAX);
    sqlx::query("DELETE FROM session WHERE card = $1 AND until <= $2")
        .bind(&card.0)
        .bind(now.as_second())
        .execute(&mut *connection)
        .await?;
    sqlx::query("INSERT INTO session (token_mac, card, kiosk, begun, until) VALUES ($1, $2, $3, $4, $5)")
        .bind(mac(vault, &token))
        .bind(&card.0)
        .bind(&kiosk.0)
        .bind(now.as_second())
        .bind(until.as_second())
        .execute(connection)
        .await?;
    Ok(token)
}

/// Whose session it is, where the token was given to this kiosk and is not over.
async fn card_of(backend: &Backend, token: &str, kiosk: &KioskId) -> Result<Option<CardId>, StoreError> {
    let row = sqlx::query("SELECT card FROM session WHERE token_mac = $1 AND kiosk = $2 AND until > $3")
        .bind(mac(&backend.vault, token))
        .bind(&kiosk.0)
        .bind(backend.settings.clock.now().as_second())
        .fetch_optional(backend.store.pool())
        .await?;
    Ok(row.map(|row| row.try_get(0)).transpose()?.map(CardId))
}

/// Ends a session of this kiosk, where there is one. Whose it was.
pub async fn end(backend: &Backend, token: &str, kiosk: &KioskId) -> Result<Option<CardId>, StoreError> {
    let row = sqlx::query("DELETE FROM session WHERE token_mac = $1 AND kiosk = $2 RETURNING card")
        .bind(mac(&backend.vault, token))
        .bind(&kiosk.0)
        .fetch_optional(backend.store.pool())
        .await?;
    Ok(row.map(|row| row.try_get(0)).transpose()?.map(CardId))
}

fn mac(vault: &Vault, token: &str) -> String {
    hex(&vault.mac("card token", token.as_bytes()))
}
