//! What a client chooses to see and hear. A visit begins with the site's usual and ends with it.

use crate::kiosk::design::Theme;
use crate::kiosk::design::metrics::ZOOMS;
use crate::kiosk::speech::{USUAL_RATE, USUAL_VOLUME};

/// What a client has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    pub theme: Theme,
    /// Larger text, in percent: one of [`ZOOMS`].
    pub zoom: u16,
    /// Whether everything stands in the lower half of a tall panel.
    pub lowered: bool,
    pub voice: Voice,
}

/// How the voice speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// Whether it reads the screen.
    pub on: bool,
    /// 1 to [`Voice::LOUDEST`].
    pub volume: u8,
    /// 1 to [`Voice::FASTEST`].
    pub rate: u8,
}

impl Voice {
    /// The highest volume step.
    pub const LOUDEST: u8 = 10;
    /// The highest rate step.
    pub const FASTEST: u8 = 9;
}

impl Default for Voice {
    fn default() -> Self {
        Self { on: false, volume: USUAL_VOLUME, rate: USUAL_RATE }
    }
}

/// A change of one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    Theme(Theme),
    Zoom(u16),
    Lowered(bool),
    Speech(bool),
    /// One step louder or quieter.
    Louder(bool),
    /// One step faster or slower.
    Faster(bool),
}

impl Preferences {
    /// The usual ones of a site with `theme`.
    #[must_use]
    pub fn usual(theme: Theme) -> Self {
        Self { theme, zoom: ZOOMS[0], lowered: false, voice: Voice::default() }
    }

    /// These, with one changed.
    #[must_use]
    pub fn with(mut self, change: Preference) -> Self {
        let step =
            |value: u8, up: bool, most: u8| if up { value.saturating_add(1).min(most) } else { (value - 1).max(1) };
        match change {
            Preference::Theme(theme) => self.theme = theme,
            Preference::Zoom(zoom) => self.zoom = zoom,
            Preference::Lowered(lowered) => self.lowered = lowered,
            Preference::Speech(on) => self.voice.on = on,
            Preference::Louder(up) => self.voice.volume = step(self.voice.volume, up, Voice::LOUDEST),
            Preference::Faster(up) => self.voice.rate = step(self.voice.rate, up, Voice::FASTEST),
        }
        self
    }
}
