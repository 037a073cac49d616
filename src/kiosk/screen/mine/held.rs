//! What the card keeps, as far as the backend has told.

use std::sync::Arc;

use jiff::{Timestamp, Zoned};
use zeroize::Zeroizing;

use crate::api::me::KeptResume;
use crate::domain::meeting::BookingState;
use crate::domain::resume::draft::Draft;
use crate::domain::resume::{Layout, json};
use crate::kiosk::action::{Action, Request};
use crate::kiosk::asks::{ClubAsk, ClubNews, PlanAsk, PlanNews};
use crate::kiosk::remote::{Failure, Remote};

/// What was asked for, by the request of this number. What is there stays until the answer comes.
pub struct Asked<T> {
    tag: u32,
    pub value: Remote<T>,
}

impl<T> Default for Asked<T> {
    fn default() -> Self {
        Self { tag: 0, value: Remote::Idle }
    }
}

impl<T> Asked<T> {
    /// Asks for it; where that is said, only if it has `failed`. Requests are numbered on from `asked`.
    fn ask(&mut self, asked: &mut u32, failed: bool, request: impl FnOnce(u32) -> Request) -> Action {
        if failed && !self.failed() {
            return Action::None;
        }
        *asked += 1;
        self.tag = *asked;
        if self.value.ready().is_none() {
            self.value = Remote::loading();
        }
        Action::Fetch(request(self.tag))
    }

    fn take(&mut self, answer: Result<T, Failure>) {
        if answer.is_ok() || self.value.ready().is_none() {
            self.value = answer.into();
        }
    }

    /// Whether it cannot be had now.
    pub const fn failed(&self) -> bool {
        matches!(self.value, Remote::Failed(_))
    }
}

/// The resume that is kept.
pub struct Kept {
    pub draft: Arc<Draft>,
    /// When it was kept.
    pub changed: Timestamp,
}

/// What the card keeps: the resume, and how much of the rest.
#[derive(Default)]
pub struct Held {
    pub resume: Asked<Option<Kept>>,
    /// Contacts with employers.
    pub contacts: Asked<u64>,
    /// Entries of hours.
    pub hours: Asked<u64>,
    /// Openings.
    pub saved: Asked<u64>,
    /// Seats, and places on waitlists, in meetings that are not over.
    pub seats: Asked<u64>,
}

impl Held {
    /// Asks for all of it; for what `failed` alone where that is said. Requests are numbered on from `asked`.
    pub fn ask(&mut self, asked: &mut u32, failed: bool) -> Action {
        let plan = |ask: PlanAsk| move |tag| Request::Plan(tag, ask);
        self.resume
            .ask(asked, failed, plan(PlanAsk::Resume))
            .and(self.contacts.ask(asked, failed, plan(PlanAsk::Contacts)))
            .and(self.hours.ask(asked, failed, plan(PlanAsk::Hours)))
            .and(self.saved.ask(asked, failed, plan(PlanAsk::Saved)))
            .and(self.seats.ask(asked, failed, |tag| Request::Club(tag, ClubAsk::Mine)))
    }

    /// The resume, where one is kept.
    pub fn resume(&self) -> Option<&Kept> {
        self.resume.value.ready()?.as_ref()
    }

    /// Takes an answer of the plan.
    pub fn take(&mut self, tag: u32, answer: Result<PlanNews, Failure>) {
        if tag == self.resume.tag {
            self.resume.take(answer.and_then(resume));
        } else if tag == self.contacts.tag {
            self.contacts.take(answer.and_then(count));
        } else if tag == self.hours.tag {
            self.hours.take(answer.and_then(count));
        } else if tag == self.saved.tag {
            self.saved.take(answer.and_then(count));
        }
    }

    /// Takes an answer of job club.
    pub fn take_seats(&mut self, tag: u32, answer: Result<ClubNews, Failure>, now: &Zoned) {
        if tag == self.seats.tag {
            self.seats.take(answer.and_then(|news| seats(&news, now)));
        }
    }

    /// Takes longer than usual.
    pub fn slow(&mut self) {
        self.resume.value.slow();
    }
}

fn resume(news: PlanNews) -> Result<Option<Kept>, Failure> {
    let PlanNews::Resume(kept) = news else { return Err(Failure::Faulty) };
    kept.map(|kept| read(&kept)).transpose()
}

fn read(kept: &KeptResume) -> Result<Kept, Failure> {
    let text = Zeroizing::new(serde_json::to_string(&kept.resume).map_err(|_| Failure::Faulty)?);
    let resume = json::read(&text).map_err(|_| Failure::Faulty)?;
    let layout = kept.layout.as_deref().and_then(Layout::named).unwrap_or_default();
    Ok(Kept { draft: Arc::new(Draft::of(resume, layout)), changed: kept.changed })
}

fn count(news: PlanNews) -> Result<u64, Failure> {
    match news {
        PlanNews::Contacts(contacts) => Ok(contacts.len() as u64),
        PlanNews::Hours(hours) => Ok(hours.len() as u64),
        PlanNews::Saved(saved) => Ok(saved.items.len() as u64),
        _ => Err(Failure::Faulty),
    }
}

fn seats(news: &ClubNews, now: &Zoned) -> Result<u64, Failure> {
    let ClubNews::Bookings(bookings) = news else { return Err(Failure::Faulty) };
    let coming = bookings.items.iter().filter(|booking| {
        let holds = matches!(booking.state, BookingState::Confirmed | BookingState::Waitlisted);
        holds && !booking.meeting.cancelled && booking.meeting.ends > now.timestamp()
    });
    Ok(coming.count() as u64)
}
