//! From the first touch to the wipe.

use std::time::Duration;

use iced::Task;
use tokio::time::Instant;

use super::{App, Key, Message};
use crate::i18n::{Language, Text};
use crate::kiosk::access::preferences::Preferences;
use crate::kiosk::idle::{Idle, idle};
use crate::kiosk::nav::Nav;
use crate::kiosk::overlay::{self, Overlay};
use crate::kiosk::screen::Screen;
use crate::kiosk::ui::Ctx;
use crate::kiosk::visit::Visit;
use crate::kiosk::widget::shell::Input;

impl App {
    /// Begins a visit at home.
    pub(super) fn begin(&mut self, language: Language) -> Task<Message> {
        self.epoch.0 += 1;
        let ctx = Ctx { text: Text::new(language), ..self.ctx() };
        let (home, action) = Screen::home(&ctx);
        let nav = Nav::new(home, self.serial);
        let serial = nav.top().serial;
        self.visit = Some(Visit::new(language, nav));
        let asked = self.perform(serial, action);
        Task::batch([asked, self.ask_for_takes(), self.look_later(self.settings.patience.quiet)])
    }

    /// Begins a visit with the choice of a language.
    pub(super) fn begin_with_languages(&mut self) -> Task<Message> {
        let language = self.greeting();
        let begun = self.begin(language);
        Task::batch([begun, self.press(Key::Language)])
    }

    /// Ends the visit: everything of it is dropped, its tasks stop, its answers come to nobody.
    pub(super) fn end(&mut self) -> Task<Message> {
        let dismissed = self.dismiss();
        let signed_out = self.sign_out();
        let goodbye = self.tell(Text::speech_cleared);
        if let Some(visit) = self.visit.take() {
            self.serial = visit.nav.next_serial();
        }
        if !self.preferences.voice.on {
            self.environment.voice.hush();
        }
        self.epoch.0 += 1;
        self.preferences = Preferences::usual(self.settings.theme);
        self.turn = 0;
        let purged = self.purge();
        Task::batch([dismissed, signed_out, goodbye, purged, self.greet_later(), iced::clipboard::write(String::new())])
    }

    /// Takes a dialog away; the screen below goes on where it was.
    pub(super) fn uncover(&mut self) -> Task<Message> {
        match self.visit.as_mut().and_then(|visit| visit.overlay.take()) {
            Some(_) => self.fit(),
            None => Task::none(),
        }
    }

    pub(super) fn activity(&mut self, input: Input) -> Task<Message> {
        self.hush();
        match &mut self.visit {
            None if input == Input::Keys => self.begin_with_languages(),
            None => Task::none(),
            Some(visit) => {
                let now = Instant::now();
                if visit.nav.top().screen.is_job_search() {
                    visit.worked += now.duration_since(visit.active);
                }
                visit.active = now;
                // Any key means "yes"; a touch presses an answer or the scrim.
                match visit.overlay {
                    Some(Overlay::Still { .. }) if input == Input::Keys => self.uncover(),
                    _ => Task::none(),
                }
            }
        }
    }

    /// Looks whether the client is still there.
    pub(super) fn look(&mut self) -> Task<Message> {
        let patience = self.settings.patience;
        let Some(visit) = &mut self.visit else { return Task::none() };
        match idle(visit.active, Instant::now(), patience) {
            Idle::Over => self.end(),
            Idle::Active(rest) => {
                let warned = matches!(visit.overlay, Some(Overlay::Still { .. }));
                let uncovered = if warned { self.uncover() } else { Task::none() };
                Task::batch([uncovered, self.look_later(rest)])
            }
            Idle::Warn(left) => {
                let first = !matches!(visit.overlay, Some(Overlay::Still { .. }));
                visit.overlay = Some(Overlay::Still { left, of: patience.warning.as_secs() });
                let warned = if first { Task::batch([focus_safe(), self.warn()]) } else { Task::none() };
                Task::batch([warned, self.look_later(Duration::from_secs(1))])
            }
        }
    }
}

/// Puts the focus on the safe answer of a dialog.
pub(super) fn focus_safe() -> Task<Message> {
    iced::widget::operation::focus(overlay::SAFE)
}
