//! `/api/v1/cards`, `/api/v1/sign-in` and `/api/v1/sign-out`: what lets a client come back.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The header with the token of a client who has signed in; it goes beside the kiosk's own.
pub const HEADER: &str = "Onestop-Card";
/// Hours after which a client is signed out.
pub const HOURS: u32 = 12;
/// What a client may be called.
pub const NICKNAMES: &str = "1 to 30 characters that can be seen";
/// What a card's number is.
pub const NUMBERS: &str = "the ten digits on the card, the last of which checks the others";
/// What a PIN is.
pub const PINS: &str = "six digits";

/// A card to take.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCard {
    /// What the client wants to be called: 1 to 30 characters that can be seen.
    pub nickname: String,
    /// Six digits that are not easy to guess.
    pub pin: String,
}

/// A card that was taken, and its client signed in. The server cannot tell `number` and `secret` again.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Card {
    /// Ten digits, to be printed.
    pub number: String,
    /// What a scanner reads instead: 26 letters and digits.
    pub secret: String,
    /// Goes into the header `Onestop-Card`, for 12 hours at most.
    pub token: String,
}

/// What a client signs in with: the number or the secret, and the PIN.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// As typed: blanks and hyphens may stand in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// As scanned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// Six digits.
    pub pin: String,
}

/// A client who has signed in.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SignedIn {
    /// Goes into the header `Onestop-Card`, for 12 hours at most.
    pub token: String,
    /// What the client wants to be called.
    pub nickname: String,
}

/// A new PIN for a card that staff have reset.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPin {
    /// The card's, as typed.
    pub number: String,
    /// The one-time code that staff gave: 12 digits.
    pub code: String,
    /// Six digits that are not easy to guess.
    pub pin: String,
}

/// None of these goes into a log, not by mistake either.
macro_rules! untold {
    ($($name:ident),*) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        })*
    };
}

untold!(NewCard, Card, SignIn, SignedIn, NewPin);
