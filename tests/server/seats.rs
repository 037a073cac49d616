//! Many at once for few seats, and random histories beside a model: nobody sits on another's lap, nobody's answer is
//! forgotten, nobody is passed on the waitlist.

mod killed;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::http::StatusCode;
use onestop::api::meetings::Booking;
use onestop::domain::meeting::{BookingState, Meeting, MeetingId};
use onestop::server::Backend;
use onestop::server::meetings::{Claim, Holder, NewBooking, Refused};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tempfile::TempDir;

use crate::support::{Database, Desk, SOURCE, Site, booking, code, key, meeting, on_both};

on_both!(many_at_once_and_nobody_loses_what_was_said, histories_are_as_in_the_model);

/// Clients that do something at the same time.
const CLIENTS: u32 = 64;
/// Seats of each meeting.
const SEATS: u32 = 12;
const SOON: &str = "2026-01-10T14:00:00Z";

/// Whether to try much more than an ordinary run has time for.
fn many() -> bool {
    std::env::var_os("ONESTOP_MANY").is_some_and(|value| value == "1")
}

/// Random numbers that are the same in each run.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// A second server over the same database and keys.
async fn another(site: &Site) -> Site {
    let folder = TempDir::new().unwrap();
    let mut settings = site.database.settings.clone();
    settings.data_dir = folder.path().to_owned();
    Database { folder, settings, address: site.database.address.clone() }.site().await
}

/// A booking that was acknowledged, and between which requests of all.
struct Known {
    booking: Booking,
    asked: u32,
    answered: u32,
    moved: bool,
}

/// What all clients share.
struct Room {
    sites: Vec<Site>,
    desk: Desk,
    meetings: [MeetingId; 2],
    tries: u32,
    tried: AtomicU32,
    /// Goes up with each request and each answer.
    time: AtomicU32,
}

impl Room {
    fn tick(&self) -> u32 {
        self.time.fetch_add(1, Ordering::SeqCst)
    }
}

/// One client among many: takes a seat, looks, moves, gives it back, and again. What it has in the end.
async fn one_of_many(room: Arc<Room>, number: u32) -> Option<Known> {
    let mut dice = Dice(u64::from(number) + 1);
    let mut known: Option<Known> = None;
    loop {
        let tried = room.tried.fetch_add(1, Ordering::Relaxed);
        if tried >= room.tries {
            return known;
        }
        let site = &room.sites[usize::try_from(dice.roll(room.sites.len() as u64)).unwrap()];
        let Some(has) = &mut known else {
            let wanted = &room.meetings[usize::from(dice.roll(5) == 0)];
            let asked = room.tick();
            let answer = room.desk.order(site, wanted, &key(tried)).await;
            let answered = room.tick();
            assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
            let booking = booking(&answer);
            if dice.roll(4) == 0 {
                // The answer was lost: the kiosk asks again, perhaps another server.
                let other = &room.sites[usize::try_from(dice.roll(room.sites.len() as u64)).unwrap()];
                let again = room.desk.order(other, wanted, &key(tried)).await;
                assert_eq!(again.status, StatusCode::OK);
                assert_eq!(crate::support::booking(&again).code, booking.code);
            }
            known = Some(Known { booking, asked, answered, moved: false });
            continue;
        };
        let name = code(&has.booking).to_owned();
        match dice.roll(10) {
            0..4 => {
                let answer = room.desk.cancel(site, &name).await;
                assert_eq!(booking(&answer).state, BookingState::Cancelled);
                known = None;
            }
            4..8 => {
                let to = &room.meetings[usize::from(has.booking.meeting.id == room.meetings[0])];
                let answer = room.desk.move_to(site, &name, to).await;
                if answer.status == StatusCode::CONFLICT {
                    assert_eq!(answer.json()["code"], "meeting_full");
                } else {
                    has.booking = booking(&answer);
                    has.moved = true;
                    assert_eq!((&has.booking.meeting.id, has.booking.state), (to, BookingState::Confirmed));
                }
            }
            _ => {
                let now = room.desk.look(site, &name).await;
                assert_eq!(now.meeting.id, has.booking.meeting.id);
                let lost = has.booking.state == BookingState::Confirmed && now.state != BookingState::Confirmed;
                assert!(!lost, "a seat that was told is kept");
                has.booking = now;
            }
        }
    }
}

async fn many_at_once_and_nobody_loses_what_was_said(database: Database) {
    let two_servers = database.address.contains("://");
    let meetings = [meeting("A", SOON, SEATS), meeting("B", SOON, SEATS)];
    let site = database.site().await;
    let now = site.backend.settings.clock.now();
    site.backend.store.put_meetings(&meetings, SOURCE, now).await.unwrap();
    let desk = Desk::of_guests(&site, "By the door").await;
    let second = if two_servers { Some(another(&site).await) } else { None };
    let room = Arc::new(Room {
        sites: [site].into_iter().chain(second).collect(),
        desk,
        meetings: meetings.map(|meeting| meeting.id),
        tries: if many() { 10_000 } else { 600 },
        tried: AtomicU32::new(0),
        time: AtomicU32::new(0),
    });
    let clients: Vec<_> = (0..CLIENTS).map(|number| tokio::spawn(one_of_many(Arc::clone(&room), number))).collect();
    let mut all = Vec::new();
    for client in clients {
        all.extend(client.await.unwrap());
    }

    nobody_is_wronged(&room.sites[0], &room.desk, &room.meetings, &mut all).await;
}

/// Looks whether the meetings are as all who take part were told.
async fn nobody_is_wronged(site: &Site, desk: &Desk, meetings: &[MeetingId], all: &mut [Known]) {
    for known in &mut *all {
        let now = desk.look(site, code(&known.booking)).await;
        assert_eq!(now.meeting.id, known.booking.meeting.id, "nobody is moved by another");
        assert_ne!(now.state, BookingState::Cancelled, "nobody is cancelled by another");
        let told_a_seat = known.booking.state == BookingState::Confirmed;
        assert!(!told_a_seat || now.state == BookingState::Confirmed, "a seat that was told is kept");
        known.booking = now;
    }
    for id in meetings {
        let offered = desk.meeting(site, id).await;
        let here: Vec<_> = all.iter().filter(|known| known.booking.meeting.id == *id).collect();
        let count = |state| u32::try_from(here.iter().filter(|known| known.booking.state == state).count()).unwrap();
        assert_eq!(offered.meeting.capacity, SEATS);
        assert_eq!(count(BookingState::Confirmed), SEATS - offered.left, "each seat has the one who was told so");
        assert!(count(BookingState::Confirmed) <= SEATS);
        assert_eq!(count(BookingState::Waitlisted), offered.waiting);
        assert!(offered.left == 0 || offered.waiting == 0, "nobody waits beside a free seat");
        let mut places: Vec<_> = here.iter().filter_map(|known| known.booking.place).collect();
        places.sort_unstable();
        assert!(places.iter().copied().eq(1..=offered.waiting), "{places:?}");
        in_order(&here);
    }
}

/// Who had an answer before another asked is before that one: in place, and in getting a seat.
fn in_order(here: &[&Known]) {
    let stayed = || here.iter().filter(|known| !known.moved);
    for earlier in stayed().filter(|known| known.booking.state == BookingState::Waitlisted) {
        for later in stayed().filter(|later| earlier.answered < later.asked) {
            assert_eq!(later.booking.state, BookingState::Waitlisted, "nobody is passed");
            assert!(earlier.booking.place < later.booking.place, "nobody is passed");
        }
    }
}

/// What somebody does in a history. Bookings and meetings are counted from the first; numbers go around.
#[derive(Debug, Clone)]
enum Step {
    Book(usize),
    /// The request of that booking comes again.
    Repeat(usize),
    Cancel(usize),
    Move(usize, usize),
    Resize(usize, u32),
}

fn histories() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => (0..3_usize).prop_map(Step::Book),
        1 => any::<usize>().prop_map(Step::Repeat),
        3 => any::<usize>().prop_map(Step::Cancel),
        3 => (any::<usize>(), 0..3_usize).prop_map(|(booking, to)| Step::Move(booking, to)),
        2 => (0..3_usize, 1..5_u32).prop_map(|(meeting, seats)| Step::Resize(meeting, seats)),
    ];
    vec(step, 1..60)
}

/// Meetings as they ought to be: who has a seat, and who waits, in order.
struct Model {
    meetings: Vec<(u32, Vec<usize>, VecDeque<usize>)>,
    /// Where each booking is; nowhere after it was cancelled.
    at: Vec<Option<usize>>,
}

/// What ought to come of a step.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    Full,
    Gone,
    TooSmall(usize),
}

impl Model {
    fn settle(&mut self, meeting: usize) {
        let (capacity, seated, waiting) = &mut self.meetings[meeting];
        while seated.len() < *capacity as usize {
            let Some(next) = waiting.pop_front() else { return };
            seated.push(next);
        }
    }

    fn leave(&mut self, booking: usize, meeting: usize) {
        self.meetings[meeting].1.retain(|seated| *seated != booking);
        self.meetings[meeting].2.retain(|waits| *waits != booking);
        self.settle(meeting);
    }

    fn book(&mut self, meeting: usize) {
        self.meetings[meeting].2.push_back(self.at.len());
        self.at.push(Some(meeting));
        self.settle(meeting);
    }

    fn cancel(&mut self, booking: usize) -> Outcome {
        if let Some(meeting) = self.at[booking].take() {
            self.leave(booking, meeting);
        }
        Outcome::Done
    }

    fn move_to(&mut self, booking: usize, to: usize) -> Outcome {
        match self.at[booking] {
            None => Outcome::Gone,
            Some(from) if from == to => Outcome::Done,
            Some(_) if self.meetings[to].1.len() >= self.meetings[to].0 as usize => Outcome::Full,
            Some(from) => {
                self.meetings[to].1.push(booking);
                self.at[booking] = Some(to);
                self.leave(booking, from);
                Outcome::Done
            }
        }
    }

    fn resize(&mut self, meeting: usize, seats: u32) -> Outcome {
        let taken = self.meetings[meeting].1.len();
        if taken > seats as usize {
            return Outcome::TooSmall(taken);
        }
        self.meetings[meeting].0 = seats;
        self.settle(meeting);
        Outcome::Done
    }

    /// A booking's state, its place on the waitlist, and its meeting where it has one.
    fn told(&self, booking: usize) -> (BookingState, Option<usize>, Option<usize>) {
        let Some(meeting) = self.at[booking] else { return (BookingState::Cancelled, None, None) };
        match self.meetings[meeting].2.iter().position(|waits| *waits == booking) {
            Some(place) => (BookingState::Waitlisted, Some(place + 1), Some(meeting)),
            None => (BookingState::Confirmed, None, Some(meeting)),
        }
    }
}

fn outcome<T>(result: Result<T, Refused>) -> Outcome {
    match result {
        Ok(_) => Outcome::Done,
        Err(Refused::MeetingFull) => Outcome::Full,
        Err(Refused::BookingCancelled) => Outcome::Gone,
        Err(Refused::TooSmall { taken }) => Outcome::TooSmall(taken as usize),
        Err(error) => panic!("{error}"),
    }
}

/// Makes a history come true, and compares it with the model after each step.
async fn happens(backend: &Backend, case: u32, steps: &[Step]) {
    let (store, now) = (&backend.store, backend.settings.clock.now());
    let meetings: Vec<_> = (0..3_u32).map(|number| meeting(&format!("{case} {number}"), SOON, number + 1)).collect();
    store.put_meetings(&meetings, SOURCE, now).await.unwrap();
    let mut model = Model {
        meetings: meetings.iter().map(|meeting| (meeting.capacity, Vec::new(), VecDeque::new())).collect(),
        at: Vec::new(),
    };
    let id = |booking: usize| format!("{case:016x}{booking:016x}");
    let mut asked = BTreeMap::new();
    for step in steps {
        let bookings = model.at.len();
        match *step {
            Step::Book(at) => {
                let (record, new) = book(backend, &id(bookings), &meetings[at]).await.unwrap();
                assert!(new && record.booking.id.0 == id(bookings));
                asked.insert(bookings, at);
                model.book(at);
            }
            _ if bookings == 0 => continue,
            Step::Repeat(booking) => {
                let booking = booking % bookings;
                let repeated = book(backend, &id(booking), &meetings[asked[&booking]]).await;
                // After a move, or where it went before it was cancelled, the key is that of a booking elsewhere.
                match repeated {
                    Ok((record, new)) => assert!(!new && record.booking.id.0 == id(booking)),
                    Err(refused) => assert!(matches!(refused, Refused::KeyUsed), "{refused}"),
                }
            }
            Step::Cancel(booking) => {
                let booking = booking % bookings;
                let cancelled = store.cancel(Claim::Code(&id(booking)), now).await;
                assert_eq!(outcome(cancelled), model.cancel(booking), "{step:?}");
            }
            Step::Move(booking, to) => {
                let booking = booking % bookings;
                let moved = store.move_booking(Claim::Code(&id(booking)), &meetings[to].id, now).await;
                assert_eq!(outcome(moved), model.move_to(booking, to), "{step:?}");
            }
            Step::Resize(at, seats) => {
                let resized = store.set_capacity(&meetings[at].id, seats, now).await;
                assert_eq!(outcome(resized), model.resize(at, seats), "{step:?}");
            }
        }
        for booking in 0..model.at.len() {
            let record = store.booking(Claim::Code(&id(booking)), now).await.unwrap().unwrap().booking;
            let (state, place, at) = model.told(booking);
            let place = place.map(|place| u32::try_from(place).unwrap());
            assert_eq!((record.state, record.place), (state, place), "booking {booking} after {step:?}");
            assert!(at.is_none_or(|at| record.meeting.id == meetings[at].id), "booking {booking} after {step:?}");
        }
    }
}

/// Takes a seat for a guest, whose code's digest and key's digest are the booking's id.
async fn book(
    backend: &Backend,
    id: &str,
    meeting: &Meeting,
) -> Result<(onestop::server::meetings::Record, bool), Refused> {
    let new = NewBooking { id, meeting: &meeting.id, key_mac: id };
    backend.store.book(new, Holder::Guest { name: "sealed", code_mac: id }, backend.settings.clock.now()).await
}

async fn histories_are_as_in_the_model(database: Database) {
    let site = database.site().await;
    let runtime = tokio::runtime::Handle::current();
    let cases = if many() { 1000 } else { 40 };
    let case = AtomicU32::new(0);
    tokio::task::block_in_place(|| {
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&histories(), |steps| {
            let case = case.fetch_add(1, Ordering::Relaxed);
            runtime.block_on(happens(&site.backend, case, &steps));
            Ok(())
        });
        outcome.unwrap();
    });
}
