//! A value that comes from the backend.

use crate::api::problem::Code;

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Nothing answers at the server's address.
    #[error("the server cannot be reached")]
    Unreachable,
    /// It answers too late.
    #[error("the server takes too long")]
    Late,
    /// It answers that it cannot, or not what was agreed.
    #[error("the server answered with an error")]
    Faulty,
    /// The listing is no longer open.
    #[error("the listing is no longer open")]
    Gone,
    /// The backend knows no such place.
    #[error("the backend knows no such place")]
    UnknownPlace,
    /// The backend has no figures of such an area.
    #[error("the backend has no figures of such an area")]
    UnknownArea,
    /// The backend knows no such occupation.
    #[error("the backend knows no such occupation")]
    UnknownOccupation,
    /// The backend does not do it, for this reason.
    #[error("the backend does not do it")]
    Refused(Code),
    /// Too many tries; it takes the next after so many seconds.
    #[error("too many tries")]
    Wait(u32),
}

impl Failure {
    /// The code for staff, the same in every language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "NET-1",
            Self::Late => "NET-2",
            Self::Faulty => "NET-3",
            Self::Gone => "JOB-1",
            Self::UnknownPlace => "JOB-2",
            Self::UnknownArea => "PAY-1",
            Self::UnknownOccupation => "PAY-2",
            Self::Refused(Code::NotEnrolled) => "KIOSK-1",
            Self::Refused(Code::KioskRevoked) => "KIOSK-2",
            Self::Refused(Code::NotSignedIn) => "CARD-1",
            Self::Refused(Code::WrongPin | Code::TrivialPin | Code::UnknownCode) => "CARD-2",
            Self::Refused(Code::CardStopped) => "CARD-3",
            Self::Wait(_) => "CARD-4",
            Self::Refused(Code::UnknownRecord | Code::RecordsFull) => "PLAN-1",
            Self::Refused(_) => "CLUB-1",
        }
    }

    /// Whether the backend has answered, and another try gets the same answer.
    #[must_use]
    pub const fn is_refusal(self) -> bool {
        matches!(self, Self::Refused(_) | Self::Wait(_))
    }
}

/// Where a value from the backend is on its way.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Remote<T> {
    /// Asked for; `slow` once it takes longer than usual.
    Loading {
        slow: bool,
    },
    Ready(T),
    Failed(Failure),
    /// Not asked for.
    #[default]
    Idle,
}

impl<T> Remote<T> {
    /// Just asked for.
    #[must_use]
    pub const fn loading() -> Self {
        Self::Loading { slow: false }
    }

    /// Sets out to load it, unless it is there, on its way or known to be nowhere. Whether it is to be asked for.
    pub fn begin(&mut self) -> bool {
        let wanted = matches!(self, Self::Idle | Self::Failed(Failure::Unreachable | Failure::Late | Failure::Faulty));
        if wanted {
            *self = Self::loading();
        }
        wanted
    }

    /// Takes longer than usual; says nothing of a value that is there.
    pub fn slow(&mut self) {
        if let Self::Loading { slow } = self {
            *slow = true;
        }
    }

    /// The value, once there.
    #[must_use]
    pub const fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(value) => Some(value),
            _ => None,
        }
    }
}

impl<T> From<Result<T, Failure>> for Remote<T> {
    fn from(answer: Result<T, Failure>) -> Self {
        match answer {
            Ok(value) => Self::Ready(value),
            Err(failure) => Self::Failed(failure),
        }
    }
}
