//! Documents that a phone takes along: held in memory for a short time under a name that nobody can guess.

mod page;
pub(super) mod routes;
mod store;

use std::str::FromStr;

use axum::http::Uri;
use serde::Deserialize;

pub use store::{LARGEST, LARGEST_ALL, Left, MINUTES, MOST, Pdf, TakeError, Takes, USES};

/// The address under which phones reach this server, without a slash at the end: `https://jobs.example.org`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Address(String);

/// Phones cannot reach this server, or not safely, under what was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not an address for phones. Allowed: https:// and a host, as https://jobs.example.org; http:// on this machine only"
)]
pub struct InvalidAddress;

impl Address {
    /// The address of a document's page.
    #[must_use]
    pub fn of(&self, token: &str) -> String {
        format!("{}/t/{token}", self.0)
    }

    /// The address of a meeting for a phone's calendar.
    #[must_use]
    pub fn calendar(&self, token: &str) -> String {
        format!("{}/m/{token}.ics", self.0)
    }
}

impl FromStr for Address {
    type Err = InvalidAddress;

    /// Reads `https`, a host and perhaps a path. `http` is for trying it out: a resume does not travel in the clear.
    fn from_str(text: &str) -> Result<Self, InvalidAddress> {
        let uri: Uri = text.parse().map_err(|_| InvalidAddress)?;
        let host = uri.host().filter(|host| !host.is_empty()).ok_or(InvalidAddress)?;
        let safe = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => matches!(host, "localhost" | "127.0.0.1" | "[::1]"),
            _ => false,
        };
        if safe && !text.contains(['?', '#', '@']) {
            Ok(Self(text.trim_end_matches('/').to_owned()))
        } else {
            Err(InvalidAddress)
        }
    }
}

impl TryFrom<String> for Address {
    type Error = InvalidAddress;

    fn try_from(text: String) -> Result<Self, InvalidAddress> {
        text.parse()
    }
}
