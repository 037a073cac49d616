//! The keys that every screen has.

use iced::Task;

use super::visits::focus_safe;
use super::{App, Message};
use crate::kiosk::action::Destination;
use crate::kiosk::design::metrics::ZOOMS;
use crate::kiosk::overlay::Overlay;
use crate::kiosk::overlay::count::Counting;

/// A key of the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Back,
    Home,
    Language,
    Larger,
    Done,
}

impl App {
    pub(super) fn press(&mut self, key: Key) -> Task<Message> {
        match key {
            Key::Back => self.back(),
            Key::Home => {
                if let Some(visit) = &mut self.visit {
                    visit.nav.clear();
                }
                self.fit()
            }
            Key::Language => self.open(Destination::Languages),
            Key::Larger => {
                let now = ZOOMS.iter().position(|zoom| *zoom == self.preferences.zoom).unwrap_or(0);
                let before = self.wanted_scale();
                self.preferences.zoom = ZOOMS[(now + 1) % ZOOMS.len()];
                // Where a panel cannot show more, the next step begins again.
                if (self.wanted_scale() - before).abs() < 0.001 {
                    self.preferences.zoom = ZOOMS[0];
                }
                if self.visit.is_none() {
                    return self.begin_with_languages();
                }
                let zoom = self.preferences.zoom.into();
                Task::batch([self.tell(|text| text.speech_size(zoom)), self.fit()])
            }
            Key::Done => {
                if let Some(visit) = &mut self.visit {
                    visit.overlay = Some(if visit.has_time_to_count() {
                        Overlay::Count { minutes: visit.minutes_worked(), at: Counting::Offered }
                    } else {
                        Overlay::Done
                    });
                    return focus_safe();
                }
                Task::none()
            }
        }
    }

    pub(super) fn back(&mut self) -> Task<Message> {
        let Some(visit) = &mut self.visit else { return Task::none() };
        if visit.overlay.is_some() {
            return self.uncover();
        }
        let entry = visit.nav.top_mut();
        let serial = entry.serial;
        if let Some(action) = entry.screen.back() {
            return self.perform(serial, action);
        }
        if visit.nav.is_home() {
            return Task::none();
        }
        visit.nav.pop();
        self.resume()
    }
}
