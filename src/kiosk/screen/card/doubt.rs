//! Why what was given is not taken.

use crate::api::problem::Code;
use crate::i18n::Text;
use crate::kiosk::remote::Failure;

/// Seconds in a minute; longer delays are told in minutes.
const MINUTE: u32 = 60;

/// What is not as it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// No name, or too long a one.
    Name,
    /// The check digit of the number does not fit.
    Number,
    /// That of staff's code does not.
    Code,
    /// The new PIN is one of those that are tried first.
    EasyPin,
    /// The new PIN was another the second time.
    OtherPin,
    /// No such card, or not its PIN: nobody is told which.
    WrongPin,
    /// No such card, or not its code.
    WrongCode,
    /// Too many wrong tries at this card.
    Stopped,
}

impl Doubt {
    /// What it is, and what to do.
    pub fn words(self, text: Text) -> String {
        match self {
            Self::Name => text.mycard_name_wrong(),
            Self::Number => text.mycard_number_wrong(),
            Self::Code => text.mycard_code_wrong(),
            Self::EasyPin => text.mycard_new_easy(),
            Self::OtherPin => text.mycard_new_other(),
            Self::WrongPin => text.mycard_pin_wrong(),
            Self::WrongCode => text.mycard_code_refused(),
            Self::Stopped => text.mycard_staff_stopped(),
        }
    }
}

/// Why the backend does not do it, and what to do.
pub fn failed(text: Text, failure: Failure) -> String {
    match failure {
        Failure::Wait(seconds) if seconds > 2 * MINUTE => text.mycard_wait_minutes(seconds.div_ceil(MINUTE).into()),
        Failure::Wait(seconds) => text.mycard_wait_seconds(seconds.into()),
        Failure::Refused(Code::NotEnrolled | Code::KioskRevoked) => text.remote_not_enrolled_body(),
        _ => text.mycard_failed(),
    }
}
