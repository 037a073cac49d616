//! What is done for a screen, and what is done later.

use std::time::Duration;

use iced::Task;

use super::{App, GREETING, Message};
use crate::kiosk::action::{Action, Reply};
use crate::kiosk::nav::Serial;
use crate::kiosk::pictures;
use crate::kiosk::ui::waiting::RETRY_SECONDS;

/// An answer that takes longer is slow.
const SLOW: Duration = Duration::from_secs(3);

impl App {
    /// Does what the screen `serial` asks for.
    pub(super) fn perform(&mut self, serial: Serial, action: Action) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Both(one, other) => {
                let one = self.perform(serial, *one);
                Task::batch([one, self.perform(serial, *other)])
            }
            Action::Fetch(request) => self.fetch(serial, request),
            Action::Open(destination) => self.open(destination),
            Action::Return(brought) => self.bring(brought),
            Action::Replace(destination) => {
                if let Some(visit) = &mut self.visit {
                    visit.nav.pop();
                }
                self.open(destination)
            }
            Action::Speak(language) => {
                if let Some(visit) = &mut self.visit {
                    visit.language = language;
                    visit.nav.pop();
                }
                self.resume()
            }
            Action::Write(draft) => self.write(draft),
            Action::Print(printable) => self.print(serial, printable),
            Action::Counted => {
                if let Some(visit) = &mut self.visit {
                    visit.worked = Duration::ZERO;
                    visit.time_name = None;
                }
                Task::none()
            }
            Action::SignOut => {
                let signed_out = self.sign_out();
                Task::batch([signed_out, self.press(super::Key::Home)])
            }
            Action::Take => self.take(serial),
            Action::Untake(token) => self.untake(serial, token),
            Action::Focus(id) => iced::widget::operation::focus(id),
            Action::Prefer(change) => self.prefer(change),
            Action::Staff(action) => self.staff_acts(serial, action),
            Action::Keep(kept) => {
                if let Some(visit) = &mut self.visit {
                    visit.kept = kept;
                }
                Task::none()
            }
        }
    }

    /// A task that ends with the screen.
    pub(super) fn kept(&mut self, serial: Serial, task: Task<Message>) -> Task<Message> {
        let (task, handle) = task.abortable();
        if let Some(entry) = self.visit.as_mut().and_then(|visit| visit.nav.find(serial)) {
            entry.keep(handle);
        }
        task
    }

    fn reply_later(&mut self, serial: Serial, after: Duration, reply: Reply) -> Task<Message> {
        let epoch = self.epoch;
        self.kept(serial, later(after, move || Message::Reply(epoch, serial, reply.clone())))
    }

    pub(super) fn slow_later(&mut self, serial: Serial) -> Task<Message> {
        let epoch = self.epoch;
        let (task, handle) = later(SLOW, move || Message::Reply(epoch, serial, Reply::Slow)).abortable();
        if let Some(entry) = self.visit.as_mut().and_then(|visit| visit.nav.find(serial)) {
            entry.keep_slow(handle);
        }
        task
    }

    /// Has what failed tried again later, once for all that failed on a screen meanwhile.
    pub(super) fn retry(&mut self, serial: Serial, reply: &Reply) -> Task<Message> {
        let Some(entry) = self.visit.as_mut().and_then(|visit| visit.nav.find(serial)) else { return Task::none() };
        if matches!(reply, Reply::Retry) {
            entry.retrying = false;
        } else if reply.failure().is_some() && !entry.retrying {
            entry.retrying = true;
            return self.reply_later(serial, Duration::from_secs(RETRY_SECONDS), Reply::Retry);
        }
        Task::none()
    }

    pub(super) fn look_later(&self, after: Duration) -> Task<Message> {
        let epoch = self.epoch;
        later(after, move || Message::Idle(epoch))
    }

    pub(super) fn greet_later(&self) -> Task<Message> {
        let epoch = self.epoch;
        later(GREETING, move || Message::Greet(epoch))
    }

    /// Wakes at the next full minute, for the time in the top line.
    pub(super) fn minute(&self) -> Task<Message> {
        let second = self.environment.clock.now().as_second().rem_euclid(60);
        later(Duration::from_secs(60 - second.unsigned_abs()), || Message::Minute)
    }

    pub(super) fn load_pictures(&self) -> Task<Message> {
        let files = self.settings.pictures.clone();
        if files.is_empty() {
            return Task::none();
        }
        Task::perform(pictures::load(files), |(logo, pictures)| Message::Pictures(logo, pictures))
    }
}

fn later(after: Duration, message: impl Fn() -> Message + Send + 'static) -> Task<Message> {
    Task::perform(tokio::time::sleep(after), move |()| message())
}
