//! The programs' clock, which a test or a demonstration may set.

use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

/// The environment variable that starts the clock at an instant of its own.
pub const VARIABLE: &str = "ONESTOP_NOW";

/// Tells the time. It runs at the pace of the machine, from now or from a given instant.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    origin: Option<(Timestamp, Instant)>,
}

/// `ONESTOP_NOW` holds something else than an instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{VARIABLE}={value}: not an instant. Allowed: an RFC 3339 date and time, as 2026-01-10T09:00:00-05:00")]
pub struct InvalidNow {
    value: String,
}

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self { origin: None }
    }

    /// A clock that shows `start` now.
    #[must_use]
    pub fn starting_at(start: Timestamp) -> Self {
        Self { origin: Some((start, Instant::now())) }
    }

    /// The clock that the environment asks for.
    ///
    /// # Errors
    /// When [`VARIABLE`] is set to something that is not an RFC 3339 instant.
    pub fn from_env() -> Result<Self, InvalidNow> {
        match std::env::var(VARIABLE) {
            Ok(value) => value.trim().parse().map(Self::starting_at).map_err(|_| InvalidNow { value }),
            Err(_) => Ok(Self::system()),
        }
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match self.origin {
            None => Timestamp::now(),
            Some((start, since)) => {
                let passed = SignedDuration::try_from(since.elapsed()).unwrap_or(SignedDuration::MAX);
                start.saturating_add(passed).unwrap_or(Timestamp::MAX)
            }
        }
    }
}
