//! Kiosks: who is one, and what is done at them.
//!
//! Staff add a kiosk and get a code; the kiosk gives the code for a token, and says the token with every request. The
//! database holds keyed digests of both.

mod audit;
pub mod command;
mod enrolled;
pub(super) mod routes;
mod store;

use jiff::Timestamp;

pub use audit::{AuditEntry, AuditKind, note};
pub use enrolled::Enrolled;
pub use routes::pace;
pub use store::{Kiosk, KioskState};

use super::store::{Store, StoreError};
use super::vault::hex;
use super::vault::{Vault, random_number, random_token};
use crate::api::help::{KIOSKS, is_kiosk};
use crate::api::kiosks::{Enrolment, LENGTH, Token};

/// What the kiosk with this backend inside is called.
pub const OWN: &str = "(the backend's own)";

/// Names a kiosk in the database: 32 hexadecimal digits, or `own`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KioskId(pub String);

/// A kiosk cannot be added, enrolled or revoked.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum KioskError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("not a kiosk's name. Allowed: {KIOSKS}")]
    Name,
    #[error("there is a kiosk {name:?} already. Choose another name, or revoke that one first: kiosks revoke")]
    Taken { name: String },
    #[error("there is no kiosk {name:?} that is not revoked. Look for its name: kiosks list")]
    Unknown { name: String },
    #[error("no such code is open: it is wrong, was used, or is over. Get another: onestop-server kiosks add")]
    Code,
    #[error("the machine gives no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

impl KioskError {
    /// Whether what was given is wrong, rather than something that failed.
    #[must_use]
    pub const fn is_about_input(&self) -> bool {
        !matches!(self, Self::Store(_) | Self::Random(_))
    }
}

/// Adds a kiosk of this name. The code with which it enrols within a day; where it had one that it has not used, that
/// one holds no longer.
///
/// # Errors
/// When the name is not one or is another kiosk's, or the database fails.
pub async fn add(store: &Store, vault: &Vault, name: &str, now: Timestamp) -> Result<String, KioskError> {
    if !is_kiosk(name) {
        return Err(KioskError::Name);
    }
    let taken = || KioskError::Taken { name: name.to_owned() };
    if name == OWN {
        return Err(taken());
    }
    let code = random_number(LENGTH - 1)?;
    let mut id = [0; 16];
    getrandom::fill(&mut id)?;
    let added = store.add_kiosk(&KioskId(hex(&id)), name, &code_mac(vault, &code), now).await?;
    if added { Ok(code) } else { Err(taken()) }
}

/// Enrols the kiosk that this code was given for: 12 ASCII digits.
///
/// # Errors
/// When no such code is open, or the database fails.
pub async fn enrol(store: &Store, vault: &Vault, code: &str, now: Timestamp) -> Result<Enrolment, KioskError> {
    let token = random_token()?;
    let name = store.enrol(&code_mac(vault, code), &token_mac(vault, &token), now).await?;
    Ok(Enrolment { token: Token(token), name: name.ok_or(KioskError::Code)? })
}

/// Enrols the kiosk that this backend is inside of. The token before holds no longer.
///
/// # Errors
/// When the database fails.
pub async fn enrol_own(store: &Store, vault: &Vault, token: &Token, now: Timestamp) -> Result<(), StoreError> {
    store.enrol_own(&token_mac(vault, &token.0), now).await
}

/// Revokes the kiosk of this name: its token and its code hold no longer.
///
/// # Errors
/// When there is none, or the database fails.
pub async fn revoke(store: &Store, name: &str, now: Timestamp) -> Result<(), KioskError> {
    // PostgreSQL takes no NUL in texts.
    let revoked = is_kiosk(name) && store.revoke_kiosk(name, now).await?;
    if revoked { Ok(()) } else { Err(KioskError::Unknown { name: name.to_owned() }) }
}

/// What a token is looked up by.
fn token_mac(vault: &Vault, token: &str) -> String {
    hex(&vault.mac("kiosk's token", token.as_bytes()))
}

/// What a code is looked up by.
fn code_mac(vault: &Vault, code: &str) -> String {
    hex(&vault.mac("kiosk's enrolment code", code.as_bytes()))
}
