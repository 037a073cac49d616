//! What the staff screen is given and what it asks for.

use jiff::Timestamp;

use super::keypad::Keypad;
use crate::i18n::Language;
use crate::kiosk::design::Theme;
use crate::kiosk::staff_code::{StaffCode, Tries};

/// What the staff screen opens with.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Without one the screen only tells how to set one.
    pub code: Option<StaffCode>,
    pub tries: Tries,
    pub keypad: Keypad,
    /// The panel's diagonal in inches, where it is known.
    pub diagonal: Option<f32>,
    /// When the program started.
    pub started: Timestamp,
}

/// What staff ask for. What they change holds until the restart.
#[derive(Debug, Clone)]
pub enum StaffAction {
    /// Show another language, and stay.
    Language(Language),
    Theme(Theme),
    /// The panel's diagonal, in inches.
    Diagonal(f32),
    Keypad(Keypad),
    /// A code was tried: keep these for the next opening.
    Tried(Tries),
    /// Say a sentence in a language, whether the voice is on or not.
    SayTest(Language),
    /// Tell which languages can be spoken.
    CheckVoices,
    /// Tell whether the backend answers.
    CheckBackend,
    Restart,
    Leave,
}
