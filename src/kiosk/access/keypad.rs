//! A tactile keypad: which physical key means what. Logical keys would not do: Linux gives
//! several of F17 to F24 others.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use iced::keyboard::key::{Code, Physical};
use serde::Deserialize;

/// What a key of a tactile keypad means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pad {
    Help,
    Up,
    Down,
    Action,
    Back,
    Next,
    SkipBack,
    SkipForward,
    /// Headphones came, which some keypads tell as a key.
    Plugged,
    /// Headphones went.
    Unplugged,
}

impl Pad {
    /// The keys that a finger presses, in the order of the EZ Access keypads.
    pub const KEYS: [Self; 8] =
        [Self::Help, Self::Up, Self::Down, Self::Action, Self::Back, Self::Next, Self::SkipBack, Self::SkipForward];

    /// Those, and the two that the headphones press.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::KEYS.into_iter().chain([Self::Plugged, Self::Unplugged])
    }

    /// Its name in the configuration.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Up => "up",
            Self::Down => "down",
            Self::Action => "action",
            Self::Back => "back",
            Self::Next => "next",
            Self::SkipBack => "skip_back",
            Self::SkipForward => "skip_forward",
            Self::Plugged => "plugged",
            Self::Unplugged => "unplugged",
        }
    }
}

/// Which physical key means what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct Keypad(BTreeMap<Pad, Code>);

/// A keypad that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum KeypadError {
    #[error("keypad.{key}: there is no such key. Allowed: {}", pads())]
    NoSuchKey { key: String },
    #[error("keypad.{key} = {name:?}: no physical key has this name. Allowed: names as F17, Numpad5 or ArrowUp")]
    NoSuchCode { key: &'static str, name: String },
    #[error("keypad.{first} and keypad.{second} are both {code}. Each needs a physical key of its own")]
    Twice { first: &'static str, second: &'static str, code: &'static str },
}

fn pads() -> String {
    Pad::all().map(Pad::name).collect::<Vec<_>>().join(", ")
}

/// Storm `AudioNav` and other EZ Access keypads.
impl Default for Keypad {
    fn default() -> Self {
        use Code::{F17, F18, F19, F20, F21, F22, F23, F24};
        Self(Pad::KEYS.into_iter().zip([F17, F18, F19, F20, F21, F22, F23, F24]).collect())
    }
}

impl Keypad {
    /// A keypad of these keys; a key that is not among them does not exist on it.
    ///
    /// # Errors
    /// When one physical key has two meanings.
    pub fn new(keys: impl IntoIterator<Item = (Pad, Code)>) -> Result<Self, KeypadError> {
        let mut keypad = Self(BTreeMap::new());
        for (pad, code) in keys {
            if let Some(first) = keypad.pad(&Physical::Code(code)).filter(|first| *first != pad) {
                return Err(KeypadError::Twice { first: first.name(), second: pad.name(), code: name(code) });
            }
            keypad.0.insert(pad, code);
        }
        Ok(keypad)
    }

    /// What a physical key means.
    #[must_use]
    pub fn pad(&self, physical: &Physical) -> Option<Pad> {
        self.0.iter().find_map(|(pad, code)| (physical == code).then_some(*pad))
    }

    /// The physical key that means this.
    #[must_use]
    pub fn code(&self, pad: Pad) -> Option<Code> {
        self.0.get(&pad).copied()
    }

    /// The table `[keypad]` of the configuration, in TOML.
    #[must_use]
    pub fn write(&self) -> String {
        let mut table = "[keypad]".to_owned();
        for (pad, code) in &self.0 {
            // A String takes everything.
            let _ = write!(table, "\n{} = \"{}\"", pad.name(), name(*code));
        }
        table
    }
}

impl TryFrom<BTreeMap<String, String>> for Keypad {
    type Error = KeypadError;

    fn try_from(table: BTreeMap<String, String>) -> Result<Self, KeypadError> {
        let keys = table.into_iter().map(|(key, name)| {
            let Some(pad) = Pad::all().find(|pad| pad.name() == key) else {
                return Err(KeypadError::NoSuchKey { key });
            };
            match code(&name) {
                Some(code) => Ok((pad, code)),
                None => Err(KeypadError::NoSuchCode { key: pad.name(), name }),
            }
        });
        Self::new(keys.collect::<Result<Vec<_>, _>>()?)
    }
}

macro_rules! codes {
    ($($code:ident)+) => {
        /// Every physical key, by its name (W3C UI Events `KeyboardEvent` code values, as iced tells them).
        const CODES: &[(&str, Code)] = &[$((stringify!($code), Code::$code)),+];
    };
}

codes! {
    Backquote Backslash BracketLeft BracketRight Comma Digit0 Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7
    Digit8 Digit9 Equal IntlBackslash IntlRo IntlYen KeyA KeyB KeyC KeyD KeyE KeyF KeyG KeyH KeyI KeyJ KeyK KeyL
    KeyM KeyN KeyO KeyP KeyQ KeyR KeyS KeyT KeyU KeyV KeyW KeyX KeyY KeyZ Minus Period Quote Semicolon Slash
    AltLeft AltRight Backspace CapsLock ContextMenu ControlLeft ControlRight Enter SuperLeft SuperRight ShiftLeft
    ShiftRight Space Tab Convert KanaMode Lang1 Lang2 Lang3 Lang4 Lang5 NonConvert Delete End Help Home Insert
    PageDown PageUp ArrowDown ArrowLeft ArrowRight ArrowUp NumLock Numpad0 Numpad1 Numpad2 Numpad3 Numpad4 Numpad5
    Numpad6 Numpad7 Numpad8 Numpad9 NumpadAdd NumpadBackspace NumpadClear NumpadClearEntry NumpadComma
    NumpadDecimal NumpadDivide NumpadEnter NumpadEqual NumpadHash NumpadMemoryAdd NumpadMemoryClear
    NumpadMemoryRecall NumpadMemoryStore NumpadMemorySubtract NumpadMultiply NumpadParenLeft NumpadParenRight
    NumpadStar NumpadSubtract Escape Fn FnLock PrintScreen ScrollLock Pause BrowserBack BrowserFavorites
    BrowserForward BrowserHome BrowserRefresh BrowserSearch BrowserStop Eject LaunchApp1 LaunchApp2 LaunchMail
    MediaPlayPause MediaSelect MediaStop MediaTrackNext MediaTrackPrevious Power Sleep AudioVolumeDown
    AudioVolumeMute AudioVolumeUp WakeUp Meta Hyper Turbo Abort Resume Suspend Again Copy Cut Find Open Paste Props
    Select Undo Hiragana Katakana F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22
    F23 F24 F25 F26 F27 F28 F29 F30 F31 F32 F33 F34 F35
}

/// The name of a physical key.
#[must_use]
pub fn name(code: Code) -> &'static str {
    CODES.iter().find(|(_, other)| *other == code).map_or("?", |(name, _)| name)
}

/// The physical key of a name, in any case.
#[must_use]
pub fn code(name: &str) -> Option<Code> {
    CODES.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, code)| *code)
}

/// What a physical key is called: by its name, or by the number that the system has for it.
#[must_use]
pub fn key_name(physical: &Physical) -> String {
    match physical {
        Physical::Code(code) => name(*code).to_owned(),
        Physical::Unidentified(native) => format!("{native:?}"),
    }
}
