//! How staff come in, and what they change until the restart.

use std::time::Duration;

use iced::Task;
use iced::keyboard::key::Physical;
use jiff::Timestamp;
use tokio::time::Instant;

use super::{App, Message, Settings};
use crate::i18n::{Language, Text};
use crate::kiosk::access::keypad::{Keypad, key_name};
use crate::kiosk::access::preferences::Preference;
use crate::kiosk::access::staff::{Setup, StaffAction};
use crate::kiosk::action::{Destination, Reply};
use crate::kiosk::nav::Serial;
use crate::kiosk::screen::Screen;
use crate::kiosk::search::Search;
use crate::kiosk::speech::Utterance;
use crate::kiosk::staff_code::Tries;

/// So many presses in the corner,
const PRESSES: usize = 7;
/// within this time, open the staff screen.
const WITHIN: Duration = Duration::from_secs(5);

/// A way for staff to come in.
#[derive(Debug, Clone, Copy)]
pub enum Entering {
    /// A press in the upper corner.
    Corner,
    /// Ctrl, Shift and F12.
    Keys,
    /// A physical key, while the staff screen looks at keys.
    Key(Physical),
}

/// What staff have changed, and how they come in.
#[derive(Debug)]
pub(super) struct Staff {
    pub keypad: Keypad,
    pub diagonal: Option<f32>,
    tries: Tries,
    started: Timestamp,
    corner: Vec<Instant>,
}

impl Staff {
    pub(super) fn new(settings: &Settings, started: Timestamp) -> Self {
        Self {
            keypad: settings.keypad.clone(),
            diagonal: settings.diagonal,
            tries: Tries::default(),
            started,
            corner: Vec::new(),
        }
    }
}

impl App {
    /// Lets staff come to the code.
    pub(super) fn enter(&mut self, entering: Entering) -> Task<Message> {
        match entering {
            Entering::Keys => self.open_staff(),
            Entering::Corner => {
                let now = Instant::now();
                let corner = &mut self.staff.corner;
                corner.retain(|press| now.duration_since(*press) < WITHIN);
                corner.push(now);
                if corner.len() < PRESSES {
                    return Task::none();
                }
                corner.clear();
                self.open_staff()
            }
            Entering::Key(physical) => {
                let Some(serial) = self.visit.as_ref().map(|visit| visit.nav.top().serial) else {
                    return Task::none();
                };
                let pad = self.staff.keypad.pad(&physical);
                let reply = Reply::PadKey(key_name(&physical), pad);
                self.with_screen(serial, |screen, ctx| screen.receive(reply, ctx))
            }
        }
    }

    fn open_staff(&mut self) -> Task<Message> {
        let begun = if self.visit.is_none() { self.begin(self.greeting()) } else { Task::none() };
        if self.visit.as_ref().is_some_and(|visit| matches!(visit.nav.top().screen, Screen::Staff(_))) {
            return begun;
        }
        Task::batch([begun, self.open(Destination::Staff(Box::new(self.staff_setup())))])
    }

    fn staff_setup(&self) -> Setup {
        Setup {
            code: self.settings.staff_code.clone(),
            tries: self.staff.tries.clone(),
            keypad: self.staff.keypad.clone(),
            diagonal: self.staff.diagonal,
            started: self.staff.started,
        }
    }

    /// What a physical key means on a screen that looks at keys.
    pub(super) fn staff_key(&self, physical: Physical) -> Option<Message> {
        let visit = self.visit.as_ref().filter(|visit| visit.overlay.is_none())?;
        visit.nav.top().screen.looks_at_keys(&physical).then_some(Message::Staff(Entering::Key(physical)))
    }

    /// Does what staff ask for.
    pub(super) fn staff_acts(&mut self, serial: Serial, action: StaffAction) -> Task<Message> {
        match action {
            StaffAction::Language(language) => {
                if let Some(visit) = &mut self.visit {
                    visit.language = language;
                }
                self.fit()
            }
            StaffAction::Theme(theme) => self.prefer(Preference::Theme(theme)),
            StaffAction::Diagonal(inches) => {
                self.staff.diagonal = Some(inches);
                self.fit()
            }
            StaffAction::Keypad(keypad) => {
                self.staff.keypad = keypad;
                Task::none()
            }
            StaffAction::Tried(tries) => {
                self.staff.tries = tries;
                Task::none()
            }
            StaffAction::SayTest(language) => self.say_test(language),
            StaffAction::CheckVoices => {
                let epoch = self.epoch;
                let voice = self.environment.voice.clone();
                let check = move || {
                    let fault =
                        |&language: &Language| (language, voice.check(language).err().map(|fault| fault.to_string()));
                    Language::offered().iter().map(fault).collect()
                };
                // It tries each, which takes a moment.
                Task::perform(tokio::task::spawn_blocking(check), move |voices| {
                    Message::Reply(epoch, serial, Reply::Voices(voices.unwrap_or_default()))
                })
            }
            StaffAction::CheckBackend => {
                let epoch = self.epoch;
                let asked = self.environment.client.listings(Search::default().query(0, 1));
                Task::perform(asked, move |answer| Message::Reply(epoch, serial, Reply::Backend(answer.map(|_| ()))))
            }
            StaffAction::Restart => crate::kiosk::run::restart(),
            StaffAction::Leave => iced::exit(),
        }
    }

    fn say_test(&self, language: Language) -> Task<Message> {
        let voice = self.preferences.voice;
        let utterance = Utterance {
            text: Text::new(language).staff_sound_test(),
            language,
            volume: voice.volume,
            rate: voice.rate,
            interrupt: true,
        };
        Task::future(self.environment.voice.say(utterance)).discard()
    }
}
