//! Getting a person: what the client asks, what the backend and staff answer.

use std::time::Duration;

use iced::Task;

use super::visits::focus_safe;
use super::{App, Message};
use crate::api::help;
use crate::i18n::Text;
use crate::kiosk::overlay::Overlay;
use crate::kiosk::overlay::help::{Help, HelpAnswer};
use crate::kiosk::remote::Failure;
use crate::kiosk::visit::{Epoch, Person};

/// How often the kiosk looks whether staff have answered.
const LOOK: Duration = Duration::from_secs(5);

/// What happens while a person is asked for.
#[derive(Debug, Clone)]
pub enum Calling {
    /// The key "Get a person".
    Ask,
    /// What the client says to it.
    Answer(HelpAnswer),
    /// The backend's answer.
    Heard(Epoch, Result<help::Help, Failure>),
    /// Time to look again.
    Look(Epoch),
    /// The request was taken back.
    Dismissed,
}

impl App {
    /// Does what happens while a person is asked for.
    pub(super) fn call(&mut self, calling: Calling) -> Task<Message> {
        match calling {
            Calling::Ask => {
                let asked = self.visit.as_ref().is_some_and(|visit| visit.person.is_some());
                let shown = if asked { self.show_person() } else { self.ask() };
                Task::batch([shown, focus_safe()])
            }
            Calling::Answer(HelpAnswer::GoOn) => self.uncover(),
            Calling::Answer(HelpAnswer::Again) => Task::batch([self.ask(), focus_safe()]),
            Calling::Answer(HelpAnswer::Cancel) => {
                let dismissed = self.dismiss();
                if let Some(visit) = &mut self.visit {
                    visit.preface = Some(Text::new(visit.language).speech_dismissed());
                }
                Task::batch([dismissed, self.uncover()])
            }
            Calling::Heard(epoch, answer) if epoch == self.epoch => self.heard(answer),
            Calling::Look(epoch) if epoch == self.epoch => self.look_for_person(),
            // The client has gone; so does the request.
            Calling::Heard(_, Ok(help)) => self.cancel(help.id),
            Calling::Heard(..) | Calling::Look(_) | Calling::Dismissed => Task::none(),
        }
    }

    fn ask(&mut self) -> Task<Message> {
        if self.visit.is_none() {
            let begun = self.begin_with_languages();
            return Task::batch([begun, self.ask()]);
        }
        let epoch = self.epoch;
        let Some(visit) = &mut self.visit else { return Task::none() };
        visit.person = Some(Person { id: None, state: Help::Asking });
        visit.overlay = Some(Overlay::Help(Help::Asking));
        let asked = self.environment.client.ask_help(self.settings.name.clone(), visit.language.tag().to_owned());
        Task::perform(asked, move |answer| Message::Person(Calling::Heard(epoch, answer)))
    }

    fn show_person(&mut self) -> Task<Message> {
        if let Some(visit) = &mut self.visit
            && let Some(person) = &visit.person
        {
            visit.overlay = Some(Overlay::Help(person.state));
        }
        Task::none()
    }

    fn heard(&mut self, answer: Result<help::Help, Failure>) -> Task<Message> {
        let Some(visit) = &mut self.visit else { return Task::none() };
        let Some(person) = &mut visit.person else { return Task::none() };
        let before = person.state;
        match answer {
            Ok(help) => {
                person.state = match help.state {
                    help::HelpState::Waiting => Help::Waiting,
                    help::HelpState::Answered => Help::Answered,
                    help::HelpState::Ended => {
                        visit.person = None;
                        return self.uncover_help();
                    }
                };
                person.id = Some(help.id);
            }
            // What was asked stays asked; the next look may succeed.
            Err(_) if person.id.is_some() => {}
            Err(_) => person.state = Help::Failed,
        }
        let state = person.state;
        let news = state != before && (state == Help::Answered || matches!(visit.overlay, Some(Overlay::Help(_))));
        // Dialogs of another kind are not covered.
        let free = matches!(visit.overlay, None | Some(Overlay::Help(_)));
        let shown = if news && free {
            visit.overlay = Some(Overlay::Help(state));
            focus_safe()
        } else {
            Task::none()
        };
        if state == Help::Failed {
            visit.person = None;
            return shown;
        }
        let epoch = self.epoch;
        let look = Task::perform(tokio::time::sleep(LOOK), move |()| Message::Person(Calling::Look(epoch)));
        Task::batch([shown, look])
    }

    fn look_for_person(&mut self) -> Task<Message> {
        let epoch = self.epoch;
        let id = self.visit.as_ref().and_then(|visit| visit.person.as_ref()?.id.clone());
        match id {
            Some(id) => Task::perform(self.environment.client.help(id), move |answer| {
                Message::Person(Calling::Heard(epoch, answer))
            }),
            None => Task::none(),
        }
    }

    /// Takes the request back.
    pub(super) fn dismiss(&mut self) -> Task<Message> {
        let id = self.visit.as_mut().and_then(|visit| visit.person.take()?.id);
        id.map_or_else(Task::none, |id| self.cancel(id))
    }

    fn cancel(&self, id: help::HelpId) -> Task<Message> {
        Task::perform(self.environment.client.cancel_help(id), |_| Message::Person(Calling::Dismissed))
    }

    fn uncover_help(&mut self) -> Task<Message> {
        match self.visit.as_ref().and_then(|visit| visit.overlay.as_ref()) {
            Some(Overlay::Help(_)) => self.uncover(),
            _ => Task::none(),
        }
    }
}
