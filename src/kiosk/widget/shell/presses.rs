//! Which presses count: not those of a hand that trembles, nor of a key that is held.

use std::time::Duration;

use iced::advanced::mouse;
use iced::keyboard::{self, Key, key::Physical};
use iced::{Event, Point, touch};
use tokio::time::Instant;

/// How long a key is held until it repeats, and from then on for each time (EN 301 549,
/// 5.7: at least 2 s; Revised 508, 407.4).
const REPEAT: Duration = Duration::from_secs(2);

/// Two presses as near as this are on the same target, in logical pixels.
const NEAR: f32 = 48.0;

/// The presses before.
#[derive(Default)]
pub(super) struct Presses {
    key: Option<(Key, Physical, Instant)>,
    place: Option<(Point, Instant)>,
}

impl Presses {
    /// Whether an event counts, where a second press within `double` is one with the first
    /// (EN 301 549, 5.8).
    pub(super) fn counts(&mut self, event: &Event, cursor: mouse::Cursor, double: Duration) -> bool {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, repeat, .. }) => {
                let now = Instant::now();
                let wait = if *repeat { REPEAT } else { double };
                let same = |(before, physical, at): &(Key, Physical, Instant)| {
                    before == key && physical == physical_key && now.duration_since(*at) < wait
                };
                if self.key.as_ref().is_some_and(same) {
                    return false;
                }
                self.key = Some((key.clone(), *physical_key, now));
                true
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => self.touches(*position, double),
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                cursor.position().is_none_or(|position| self.touches(position, double))
            }
            _ => true,
        }
    }

    fn touches(&mut self, at: Point, double: Duration) -> bool {
        let now = Instant::now();
        let before = self.place.replace((at, now));
        before.is_none_or(|(place, then)| place.distance(at) > NEAR || now.duration_since(then) >= double)
    }
}
