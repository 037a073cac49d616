//! Tells a scanner from a person: it types like a keyboard, only faster than anybody can. What it types must reach no
//! field, so each letter is held back for a moment, until it is known that no other follows at once. Letters of a person
//! come as fast where the kiosk was busy meanwhile: who knows the codes decides.

use std::time::Duration;

use iced::keyboard::key::Named;
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, window};
use tokio::time::Instant;
use zeroize::Zeroizing;

/// Scanners send a letter every few milliseconds; fast typists need twice this.
const GAP: Duration = Duration::from_millis(40);

/// The fewest letters that are a scan: two hands on a keyboard may hit a few keys at once.
const LEAST: usize = 8;

/// What is held back.
#[derive(Default)]
pub(super) struct Scanner {
    held: Vec<Event>,
    text: Zeroizing<String>,
    last: Option<Instant>,
}

/// Letters that came as fast as a scanner sends them.
pub(super) struct Scan {
    pub text: Zeroizing<String>,
    /// Whether Enter or Tab came at once behind them.
    pub ended: bool,
    /// What there is to type, should it be a person after all.
    pub events: Vec<Event>,
}

/// What an event means.
#[derive(Default)]
pub(super) struct Heard {
    /// Events that were held back and that a person has typed after all.
    pub typed: Vec<Event>,
    /// What a scanner may have read.
    pub scan: Option<Scan>,
    /// Whether the event itself goes no further now.
    pub held: bool,
    /// After this time it is known what is held.
    pub until: Option<Duration>,
}

impl Scanner {
    /// Takes note of an event.
    pub fn hears(&mut self, event: &Event) -> Heard {
        let rest = self.last.and_then(|last| GAP.checked_sub(last.elapsed())).filter(|rest| !rest.is_zero());
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, text, modifiers, repeat: false, .. }) => {
                if let Some(letter) = letter(key, text.as_deref(), *modifiers, self.held.is_empty()) {
                    let before = if rest.is_none() { self.release() } else { Heard::default() };
                    self.held.push(event.clone());
                    self.text.push_str(letter);
                    self.last = Some(Instant::now());
                    return Heard { held: true, until: Some(GAP), ..before };
                }
                match key {
                    // It goes with a capital.
                    Key::Named(Named::Shift) => Heard::default(),
                    Key::Named(Named::Enter | Named::Tab) if rest.is_some() && self.is_scan() => {
                        let mut heard = self.release();
                        if let Some(scan) = &mut heard.scan {
                            scan.ended = true;
                            scan.events.push(event.clone());
                        }
                        Heard { held: true, ..heard }
                    }
                    _ => self.release(),
                }
            }
            Event::Window(window::Event::RedrawRequested(_)) if self.held.is_empty() => Heard::default(),
            Event::Window(window::Event::RedrawRequested(_)) => match rest {
                Some(rest) => Heard { until: Some(rest), ..Heard::default() },
                None => self.release(),
            },
            Event::Mouse(iced::mouse::Event::ButtonPressed(_))
            | Event::Touch(iced::touch::Event::FingerPressed { .. }) => self.release(),
            _ => Heard::default(),
        }
    }

    fn is_scan(&self) -> bool {
        self.held.len() >= LEAST
    }

    /// Gives what is held: as a scan, or to be typed.
    fn release(&mut self) -> Heard {
        self.last = None;
        let scan = self.is_scan();
        let (held, text) = (std::mem::take(&mut self.held), std::mem::take(&mut self.text));
        if scan {
            Heard { scan: Some(Scan { text, ended: false, events: held }), ..Heard::default() }
        } else {
            Heard { typed: held, ..Heard::default() }
        }
    }
}

/// The letter that a key writes. A space alone presses what has the focus: nothing begins with one.
fn letter<'a>(key: &Key, text: Option<&'a str>, modifiers: Modifiers, first: bool) -> Option<&'a str> {
    let writes = match key {
        Key::Character(_) => true,
        Key::Named(Named::Space) => !first,
        _ => false,
    };
    let plain = !(modifiers.control() || modifiers.alt() || modifiers.logo());
    text.filter(|text| writes && plain && !text.is_empty() && !text.chars().any(char::is_control))
}
