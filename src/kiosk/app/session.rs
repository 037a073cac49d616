//! Who has signed in: from the card to the end of the visit, on the server too.

use std::sync::Arc;

use iced::Task;

use super::visits::focus_safe;
use super::{App, Message};
use crate::api::me::HoursEntry;
use crate::api::problem::Code;
use crate::domain::plan::{Activity, Source};
use crate::kiosk::action::{Destination, Reply, Toward};
use crate::kiosk::asks::{CardNews, Pass, PlanAsk, Scanned, random_name};
use crate::kiosk::overlay::Overlay;
use crate::kiosk::overlay::count::Counting;
use crate::kiosk::remote::Failure;
use crate::kiosk::session::Session;
use crate::kiosk::visit::{Epoch, Visit};

/// What happens around a card.
#[derive(Debug, Clone)]
pub enum Carding {
    /// A scanner has read something.
    Scanned(Scanned),
    /// Whether the time that was spent looking for work is to be counted.
    Count(bool),
    /// Whether it was.
    Counted(Epoch, Result<(), Failure>),
    /// A session has ended on the server, or will by itself.
    SignedOut,
}

impl App {
    /// Does what happens around a card.
    pub(super) fn card(&mut self, carding: Carding) -> Task<Message> {
        match carding {
            Carding::Scanned(scanned) => self.scanned(&scanned),
            Carding::Count(true) => self.count(),
            Carding::Count(false) => self.counted(),
            Carding::Counted(epoch, Ok(())) if epoch == self.epoch => self.counted(),
            Carding::Counted(epoch, Err(_)) if epoch == self.epoch => {
                if let Some(Visit { overlay: Some(Overlay::Count { at, .. }), .. }) = &mut self.visit {
                    *at = Counting::Failed;
                }
                focus_safe()
            }
            Carding::Counted(..) | Carding::SignedOut => Task::none(),
        }
    }

    /// Takes note of a client who has signed in, or no longer is.
    pub(super) fn sign_in(&mut self, reply: &Reply) -> Task<Message> {
        let Some(visit) = &mut self.visit else { return Task::none() };
        match (session(reply), reply) {
            (Some(session), _) => match visit.session.replace(Arc::new(session)) {
                Some(before) => self.end_session(before),
                None => Task::none(),
            },
            (
                None,
                Reply::Card(_, Ok(CardNews::Deleted))
                | Reply::Club(_, Err(Failure::Refused(Code::NotSignedIn)))
                | Reply::Plan(_, Err(Failure::Refused(Code::NotSignedIn))),
            ) => {
                visit.session = None;
                Task::none()
            }
            _ => Task::none(),
        }
    }

    /// Signs out who was signed in for a client who has gone meanwhile.
    pub(super) fn sign_out_late(&self, reply: &Reply) -> Task<Message> {
        session(reply).map_or_else(Task::none, |session| self.end_session(Arc::new(session)))
    }

    /// Signs the client out.
    pub(super) fn sign_out(&mut self) -> Task<Message> {
        let session = self.visit.as_mut().and_then(|visit| visit.session.take());
        session.map_or_else(Task::none, |session| self.end_session(session))
    }

    fn end_session(&self, session: Arc<Session>) -> Task<Message> {
        Task::perform(self.environment.client.sign_out(session), |_| Message::Card(Carding::SignedOut))
    }

    /// Goes where a card or a slip leads. The screen that is open may want it for itself.
    fn scanned(&mut self, scanned: &Scanned) -> Task<Message> {
        let begun = if self.visit.is_none() { self.begin(self.greeting()) } else { self.uncover() };
        let Some(visit) = &self.visit else { return begun };
        let serial = visit.nav.top().serial;
        let there = match (scanned, &visit.session) {
            (Scanned::Card(secret), None) => Some(Destination::Card(Toward::Plan, Some(secret.clone()))),
            (Scanned::Card(_), Some(_)) => Some(Destination::Plan),
            (Scanned::Seat(code), _) => Some(Destination::Seat(Pass::Code(code.clone()))),
            (Scanned::Other, _) => None,
        };
        if visit.nav.top().screen.takes(scanned) {
            let taken = self.with_screen(serial, |screen, ctx| screen.scanned(scanned, ctx));
            return Task::batch([begun, taken]);
        }
        let opened = there.map_or_else(Task::none, |there| self.open(there));
        Task::batch([begun, opened])
    }

    /// Counts the time that was spent looking for work.
    fn count(&mut self) -> Task<Message> {
        let (epoch, today) = (self.epoch, self.environment.clock.now().to_zoned(self.environment.zone.clone()).date());
        let Some(visit) = &mut self.visit else { return Task::none() };
        let Some(Overlay::Count { minutes, at }) = &mut visit.overlay else { return Task::none() };
        let (Some(session), Counting::Offered | Counting::Failed) = (&visit.session, *at) else { return Task::none() };
        *at = Counting::Asked;
        let minutes = *minutes;
        let hours =
            HoursEntry { date: today, activity: Activity::AT_KIOSK, minutes, source: Source::Kiosk, excused: false };
        // The same name each time: what was kept without our knowing is not kept twice.
        let name = visit.time_name.get_or_insert_with(random_name).clone();
        let asked = self.environment.client.plan(Arc::clone(session), PlanAsk::PutHours(name, hours));
        Task::perform(asked, move |answer| Message::Card(Carding::Counted(epoch, answer.map(drop))))
    }

    /// Time at this kiosk has one name, whichever screen keeps it: it is counted once.
    pub(super) fn name_time(&mut self, ask: &mut PlanAsk) {
        if let PlanAsk::PutHours(name, HoursEntry { source: Source::Kiosk, .. }) = ask
            && let Some(visit) = &mut self.visit
        {
            name.clone_from(visit.time_name.get_or_insert_with(|| name.clone()));
        }
    }

    fn counted(&mut self) -> Task<Message> {
        let Some(visit) = &mut self.visit else { return Task::none() };
        visit.worked = std::time::Duration::ZERO;
        visit.time_name = None;
        visit.overlay = Some(Overlay::Done);
        focus_safe()
    }
}

/// The session that an answer begins.
fn session(reply: &Reply) -> Option<Session> {
    match reply {
        Reply::Card(_, Ok(CardNews::Taken(nickname, card))) => Some(Session::new(nickname.clone(), card.token.clone())),
        Reply::Card(_, Ok(CardNews::SignedIn(client))) => {
            Some(Session::new(client.nickname.clone(), client.token.clone()))
        }
        _ => None,
    }
}
