//! What opens bookings and calendars, and how it is looked up.
//!
//! A guest's code follows from the request's `Idempotency-Key` by the keys outside the database. So a repeated request
//! gets the same code again, and the database holds none: only keyed digests, to look one up by.

use super::Refused;
use crate::domain::digits;
use crate::server::vault::hex;
use crate::server::vault::{Vault, random_token};

/// Digits of a guest's code, its check digit among them.
const CODE: usize = 12;
/// How many codes there are.
const CODES: u64 = 100_000_000_000;

/// The code of the booking that a guest makes at `kiosk` with this `Idempotency-Key`: 11 digits and a check digit.
pub fn guest_code(vault: &Vault, kiosk: &str, key: &str) -> String {
    let mac = vault.mac("guest's code", format!("{kiosk} {key}").as_bytes());
    let number = mac.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    digits::with_check(&format!("{:011}", number % CODES))
}

/// The code that somebody typed, or a scanner read.
pub fn read_code(typed: &str) -> Option<String> {
    digits::checked(typed).filter(|code| code.len() == CODE)
}

/// What a code is looked up by.
pub fn code_mac(vault: &Vault, code: &str) -> String {
    hex(&vault.mac("lookup of a guest's code", code.as_bytes()))
}

/// What an `Idempotency-Key` of this kiosk or card is looked up by.
pub fn key_mac(vault: &Vault, sender: &str, key: &str) -> String {
    hex(&vault.mac("lookup of an idempotency key", format!("{sender} {key}").as_bytes()))
}

/// What a guest's name is sealed about.
pub fn about(booking: &str) -> String {
    format!("guest of booking {booking}")
}

/// A new booking's id: 32 hexadecimal digits.
pub fn new_id() -> Result<String, Refused> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(Refused::Random)?;
    Ok(hex(&bits))
}

/// What opens a meeting for a phone's calendar.
pub fn token() -> Result<String, Refused> {
    random_token().map_err(Refused::Random)
}
