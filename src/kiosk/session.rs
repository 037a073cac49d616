//! A client who has signed in with a card.

use std::fmt;

use zeroize::Zeroizing;

/// What the kiosk knows of a client while they are signed in: in memory only, and until the visit's end.
#[derive(PartialEq, Eq)]
pub struct Session {
    nickname: Zeroizing<String>,
    token: Zeroizing<String>,
}

impl Session {
    /// A client who has signed in: what they want to be called, and what the backend knows them by.
    #[must_use]
    pub fn new(nickname: String, token: String) -> Self {
        Self { nickname: Zeroizing::new(nickname), token: Zeroizing::new(token) }
    }

    /// What the client wants to be called.
    #[must_use]
    pub fn nickname(&self) -> &str {
        &self.nickname
    }

    /// What the backend knows them by.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(…)")
    }
}
