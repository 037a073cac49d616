//! A scripted job club: the meetings of a week around [`NOW`] and some later ones, and seats in them as the real backend
//! gives them out, with its refusals.

use jiff::civil::date;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan};
use onestop::api::meetings::{Booking, BookingId, Bookings, Meetings, MeetingsQuery, Offered, USUAL_DAYS, is_key};
use onestop::api::problem::Code;
use onestop::domain::card::Nickname;
use onestop::domain::digits;
use onestop::domain::meeting::{BookingState, DOORS_OPEN, Kind, Meeting, MeetingId};
use onestop::domain::plan::{Activity, Hours, Source};
use onestop::kiosk::asks::{ClubAsk, ClubNews, Pass};
use onestop::kiosk::remote::Failure;

use super::NOW;
use super::backend::{Backend, TODAY};

/// Where the site is.
pub fn zone() -> TimeZone {
    TimeZone::fixed(Offset::constant(-5))
}

/// The instant of every test.
pub fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn refused<T>(code: Code) -> Result<T, Failure> {
    Err(Failure::Refused(code))
}

/// A meeting, and those whom no test knows.
struct Hall {
    meeting: Meeting,
    /// Seats that they have.
    others: u32,
    /// How many of them wait for one, all before those whom a test knows.
    ahead: u32,
}

/// A booking.
struct Seat {
    id: BookingId,
    meeting: MeetingId,
    state: BookingState,
    holder: Holder,
    key: String,
}

enum Holder {
    Guest {
        name: String,
        code: String,
    },
    /// By the number of the card.
    Card(String),
}

impl Seat {
    fn is_card(&self, card: Option<&str>) -> bool {
        matches!(&self.holder, Holder::Card(number) if Some(number.as_str()) == card)
    }

    fn waits_for(&self, meeting: &MeetingId) -> bool {
        self.state == BookingState::Waitlisted && self.meeting == *meeting
    }

    fn sits_in(&self, meeting: &MeetingId) -> bool {
        matches!(self.state, BookingState::Confirmed | BookingState::Attended) && self.meeting == *meeting
    }
}

/// Meetings, and who takes part.
pub struct Club {
    halls: Vec<Hall>,
    /// Who waits longer stands before who waits less.
    seats: Vec<Seat>,
    made: u64,
}

impl Default for Club {
    fn default() -> Self {
        let halls = vec![
            hall(Kind::Orientation, "Orientation", 12, (9, 0), 120).seats(20, 8),
            hall(Kind::JobClub, "Job Club", 13, (11, 0), 90).seats(12, 8),
            hall(Kind::ResumeBasics, "Resume Basics", 13, (13, 30), 90).seats(10, 3),
            hall(Kind::InterviewPractice, "Interview Practice", 13, (14, 0), 60).seats(6, 2),
            hall(Kind::FamilyLifeSkills, "Family Life Skills", 14, (9, 0), 120).seats(10, 10).ahead(2).spoken("es"),
            hall(Kind::EmployerRecruitment, "Employer Recruitment", 14, (14, 0), 120).seats(30, 4).cancelled(),
            hall(Kind::JobClub, "Job Club", 15, (10, 0), 90).seats(12, 5),
            hall(Kind::GedClass, "GED class", 15, (13, 0), 120).seats(15, 6),
            hall(Kind::JobFair, "Job Fair", 16, (10, 0), 180).seats(200, 40),
            hall(Kind::JobClub, "Job Club", 20, (11, 0), 90).seats(12, 1),
            hall(Kind::JobClub, "Job Club", 22, (10, 0), 90).seats(12, 0),
            hall(Kind::JobClub, "Job Club", 27, (11, 0), 90).seats(12, 0),
            hall(Kind::JobClub, "Job Club", 29, (10, 0), 90).seats(12, 0),
        ];
        Self { halls, seats: Vec::new(), made: 0 }
    }
}

/// A meeting on a day of January, at an hour and minute of the site.
fn hall(kind: Kind, title: &str, day: i8, (hour, minute): (i8, i8), minutes: i64) -> Hall {
    let starts = date(2026, 1, day).at(hour, minute, 0, 0).to_zoned(zone()).unwrap().timestamp();
    let meeting = Meeting {
        id: MeetingId::of("Calendar of the site", title, starts),
        workshop: title.to_owned(),
        kind,
        title: title.to_owned(),
        language: "en".to_owned(),
        starts,
        ends: starts + SignedDuration::from_mins(minutes),
        room: "Room 114".to_owned(),
        host: Some("Dana Whitfield".to_owned()),
        bring: Some("A pen and your list of contacts.".to_owned()),
        notes: None,
        capacity: 12,
        cancelled: false,
    };
    Hall { meeting, others: 0, ahead: 0 }
}

impl Hall {
    /// So many seats, so many of them taken.
    fn seats(mut self, capacity: u32, others: u32) -> Self {
        (self.meeting.capacity, self.others) = (capacity, others);
        self
    }

    /// So many wait.
    fn ahead(mut self, ahead: u32) -> Self {
        self.ahead = ahead;
        self
    }

    fn spoken(mut self, tag: &str) -> Self {
        tag.clone_into(&mut self.meeting.language);
        self
    }

    fn cancelled(mut self) -> Self {
        self.meeting.cancelled = true;
        self
    }

    /// Whether seats may change hands.
    fn open(&self) -> Result<(), Failure> {
        if self.meeting.cancelled {
            refused(Code::MeetingCancelled)
        } else if self.meeting.starts <= now() {
            refused(Code::TooLate)
        } else {
            Ok(())
        }
    }
}

impl Club {
    /// Answers the client of a card, or a guest.
    pub fn answer(&mut self, card: Option<&str>, ask: ClubAsk) -> Result<ClubNews, Failure> {
        let told = |booking| ClubNews::Booking(Box::new(booking));
        match ask {
            ClubAsk::Meetings(query) => Ok(ClubNews::Meetings(self.meetings(&query))),
            ClubAsk::Meeting(id) => Ok(ClubNews::Meeting(Box::new(self.offered(self.hall(&id)?)))),
            ClubAsk::Book { meeting, name, key } => self.book(card, &meeting, name.as_deref(), key).map(told),
            ClubAsk::Booking(pass) => self.find(card, &pass).map(|at| told(self.told(&self.seats[at]))),
            ClubAsk::Cancel(pass) => self.cancel(card, &pass).map(told),
            ClubAsk::Move(pass, meeting) => self.move_to(card, &pass, &meeting).map(told),
            ClubAsk::CheckIn(pass) => self.check_in(card, &pass).map(told),
            ClubAsk::Mine if card.is_none() => refused(Code::NotSignedIn),
            ClubAsk::Mine => Ok(ClubNews::Bookings(Bookings { items: self.mine(card) })),
        }
    }

    /// The hours of meetings that a card's client was at, as the plan counts them.
    pub fn attended(&self, card: &str) -> Vec<Hours> {
        let mine = self.seats.iter().filter(|seat| seat.is_card(Some(card)) && seat.state == BookingState::Attended);
        let hours = mine.filter_map(|seat| {
            let meeting = &self.hall(&seat.meeting).ok()?.meeting;
            let minutes = meeting.ends.duration_since(meeting.starts).as_mins();
            (meeting.ends <= now() && !meeting.cancelled).then_some(Hours {
                id: meeting.id.0.clone(),
                date: meeting.starts.to_zoned(zone()).date(),
                activity: Activity::of_meeting(meeting.kind)?,
                minutes: minutes.try_into().ok()?,
                source: Source::Meeting(meeting.id.clone()),
                excused: false,
            })
        });
        hours.collect()
    }

    /// A card is no more: its seats go to those who wait.
    pub fn forget(&mut self, card: &str) {
        self.seats.retain(|seat| !seat.is_card(Some(card)));
        let ids: Vec<_> = self.halls.iter().map(|hall| hall.meeting.id.clone()).collect();
        for id in ids {
            self.promote(&id);
        }
    }

    fn hall(&self, id: &MeetingId) -> Result<&Hall, Failure> {
        let found = self.halls.iter().find(|hall| hall.meeting.id == *id);
        found.ok_or(Failure::Refused(Code::UnknownMeeting))
    }

    fn left(&self, hall: &Hall) -> u32 {
        let known = self.seats.iter().filter(|seat| seat.sits_in(&hall.meeting.id)).count();
        hall.meeting.capacity - hall.others - u32::try_from(known).unwrap()
    }

    fn offered(&self, hall: &Hall) -> Offered {
        let known = self.seats.iter().filter(|seat| seat.waits_for(&hall.meeting.id)).count();
        let waiting = hall.ahead + u32::try_from(known).unwrap();
        Offered { meeting: hall.meeting.clone(), left: self.left(hall), waiting }
    }

    fn meetings(&self, query: &MeetingsQuery) -> Meetings {
        let first = query.from.unwrap_or(TODAY);
        let until = first + i64::from(query.days.unwrap_or(USUAL_DAYS)).days();
        let on = |meeting: &Meeting| (first..until).contains(&meeting.starts.to_zoned(zone()).date());
        let fits = |meeting: &Meeting| {
            on(meeting)
                && query.kind.is_none_or(|kind| meeting.kind == kind)
                && query.language.as_ref().is_none_or(|tag| meeting.language == *tag)
        };
        let found = self.halls.iter().filter(|hall| fits(&hall.meeting));
        Meetings { zone: Some("America/New_York".to_owned()), items: found.map(|hall| self.offered(hall)).collect() }
    }

    fn book(
        &mut self,
        card: Option<&str>,
        meeting: &MeetingId,
        name: Option<&str>,
        key: String,
    ) -> Result<Booking, Failure> {
        if !is_key(&key) || card.is_some() == name.is_some() {
            return Err(Failure::Faulty);
        }
        self.hall(meeting)?;
        if let Some(seat) = self.seats.iter().find(|seat| seat.key == key) {
            return if seat.meeting == *meeting { Ok(self.told(seat)) } else { refused(Code::KeyUsed) };
        }
        if let Some(seat) = self.of_card(card, meeting) {
            return Ok(self.told(seat));
        }
        self.hall(meeting)?.open()?;
        self.made += 1;
        let holder = match (card, name) {
            (Some(card), _) => Holder::Card(card.to_owned()),
            (None, name) => {
                let name = Nickname::parse(name.unwrap_or_default()).ok_or(Failure::Faulty)?.as_str().to_owned();
                Holder::Guest { name, code: digits::with_check(&format!("{:011}", 48_291_530_700 + self.made * 7)) }
            }
        };
        let id = BookingId(format!("{:032x}", self.made));
        self.seats.push(Seat { id, meeting: meeting.clone(), state: BookingState::Waitlisted, holder, key });
        self.promote(meeting);
        Ok(self.told(&self.seats[self.seats.len() - 1]))
    }

    fn cancel(&mut self, card: Option<&str>, pass: &Pass) -> Result<Booking, Failure> {
        let at = self.find(card, pass)?;
        let hall = self.hall(&self.seats[at].meeting)?;
        match self.seats[at].state {
            BookingState::Cancelled => return Ok(self.told(&self.seats[at])),
            BookingState::Attended => return refused(Code::CheckedIn),
            _ if hall.meeting.cancelled => {}
            _ => hall.open()?,
        }
        let meeting = hall.meeting.id.clone();
        self.seats[at].state = BookingState::Cancelled;
        self.promote(&meeting);
        Ok(self.told(&self.seats[at]))
    }

    fn move_to(&mut self, card: Option<&str>, pass: &Pass, to: &MeetingId) -> Result<Booking, Failure> {
        let at = self.find(card, pass)?;
        match self.seats[at].state {
            BookingState::Cancelled => return refused(Code::BookingCancelled),
            BookingState::Attended => return refused(Code::CheckedIn),
            _ if self.seats[at].meeting == *to => return Ok(self.told(&self.seats[at])),
            _ => {}
        }
        let (from, other) = (self.hall(&self.seats[at].meeting)?, self.hall(to)?);
        other.open()?;
        if !from.meeting.cancelled {
            from.open()?;
        }
        if self.of_card(card, to).is_some() {
            return refused(Code::AlreadyBooked);
        }
        if self.left(other) == 0 {
            return refused(Code::MeetingFull);
        }
        let from = from.meeting.id.clone();
        let seat = self.seats.remove(at);
        self.seats.push(Seat { meeting: to.clone(), state: BookingState::Confirmed, ..seat });
        self.promote(&from);
        Ok(self.told(&self.seats[self.seats.len() - 1]))
    }

    fn check_in(&mut self, card: Option<&str>, pass: &Pass) -> Result<Booking, Failure> {
        let at = self.find(card, pass)?;
        let meeting = &self.hall(&self.seats[at].meeting)?.meeting;
        match self.seats[at].state {
            BookingState::Attended => {}
            BookingState::Cancelled => return refused(Code::BookingCancelled),
            _ if meeting.cancelled => return refused(Code::MeetingCancelled),
            _ if meeting.ends <= now() => return refused(Code::TooLate),
            BookingState::Waitlisted => return refused(Code::NoSeat),
            _ if now() < meeting.starts - DOORS_OPEN => return refused(Code::TooEarly),
            _ => self.seats[at].state = BookingState::Attended,
        }
        Ok(self.told(&self.seats[at]))
    }

    fn mine(&self, card: Option<&str>) -> Vec<Booking> {
        let mut mine: Vec<_> =
            self.seats.iter().filter(|seat| seat.is_card(card)).map(|seat| self.told(seat)).collect();
        mine.sort_by_key(|booking| booking.meeting.starts);
        mine
    }

    /// The booking of a card in a meeting that is not cancelled.
    fn of_card(&self, card: Option<&str>, meeting: &MeetingId) -> Option<&Seat> {
        let open = |seat: &&Seat| seat.meeting == *meeting && seat.state != BookingState::Cancelled;
        self.seats.iter().filter(|seat| seat.is_card(card)).find(open)
    }

    fn find(&self, card: Option<&str>, pass: &Pass) -> Result<usize, Failure> {
        let fits = |seat: &Seat| match pass {
            Pass::Code(typed) => matches!(&seat.holder, Holder::Guest { code, .. } if code == typed),
            Pass::Own(id) => seat.id == *id && seat.is_card(card),
        };
        self.seats.iter().position(fits).ok_or(Failure::Refused(Code::UnknownBooking))
    }

    /// Gives free seats to those who wait, in their order.
    fn promote(&mut self, meeting: &MeetingId) {
        while let Ok(hall) = self.hall(meeting)
            && hall.open().is_ok()
            && self.left(hall) > 0
        {
            let hall = self.halls.iter_mut().find(|hall| hall.meeting.id == *meeting).unwrap();
            if hall.ahead > 0 {
                (hall.ahead, hall.others) = (hall.ahead - 1, hall.others + 1);
                continue;
            }
            let Some(next) = self.seats.iter_mut().find(|seat| seat.waits_for(meeting)) else { return };
            next.state = BookingState::Confirmed;
        }
    }

    /// A booking as its client is told of it.
    fn told(&self, seat: &Seat) -> Booking {
        let hall = self.hall(&seat.meeting).unwrap();
        let over = hall.meeting.ends <= now() && !hall.meeting.cancelled;
        let state = if over && seat.state == BookingState::Confirmed { BookingState::Missed } else { seat.state };
        let waiting = self.seats.iter().filter(|other| other.waits_for(&seat.meeting));
        let before = waiting.take_while(|other| other.id != seat.id).count();
        let place = hall.ahead + 1 + u32::try_from(before).unwrap();
        let (name, code) = match &seat.holder {
            Holder::Guest { name, code } => (Some(name.clone()), Some(code.clone())),
            Holder::Card(_) => (None, None),
        };
        Booking {
            id: seat.id.clone(),
            meeting: hall.meeting.clone(),
            state,
            place: (state == BookingState::Waitlisted).then_some(place),
            code,
            name,
            calendar: Some(format!("https://jobs.example.org/m/{}.ics", hall.meeting.id)),
            clashes: self.clashes(seat, &hall.meeting),
        }
    }

    fn clashes(&self, seat: &Seat, meeting: &Meeting) -> Vec<Meeting> {
        let open = |seat: &Seat| matches!(seat.state, BookingState::Confirmed | BookingState::Waitlisted);
        let Holder::Card(card) = &seat.holder else { return Vec::new() };
        if !open(seat) || meeting.cancelled {
            return Vec::new();
        }
        let others = self.seats.iter().filter(|other| other.is_card(Some(card)) && open(other));
        let others = others.filter_map(|other| Some(&self.hall(&other.meeting).ok()?.meeting));
        others.filter(|other| !other.cancelled && other.clashes_with(meeting)).cloned().collect()
    }
}

impl Backend {
    /// Every booking, in the order in which they were made or moved.
    pub fn bookings(&self) -> Vec<Booking> {
        let state = self.state();
        let club = &state.club;
        club.seats.iter().map(|seat| club.told(seat)).collect()
    }

    /// Whom no test knows gives a seat back in the first meeting of this kind.
    pub fn frees_a_seat(&self, kind: Kind) {
        let mut state = self.state();
        let club = &mut state.club;
        let hall = club.halls.iter_mut().find(|hall| hall.meeting.kind == kind).unwrap();
        hall.others -= 1;
        let id = hall.meeting.id.clone();
        club.promote(&id);
    }

    /// Others take every free seat of the first meeting of this kind.
    pub fn fills(&self, kind: Kind) {
        let mut state = self.state();
        let club = &mut state.club;
        let at = club.halls.iter().position(|hall| hall.meeting.kind == kind).unwrap();
        let left = club.left(&club.halls[at]);
        club.halls[at].others += left;
    }

    /// The first meeting of this kind does not take place.
    pub fn cancels(&self, kind: Kind) {
        let mut state = self.state();
        let club = &mut state.club;
        club.halls.iter_mut().find(|hall| hall.meeting.kind == kind).unwrap().meeting.cancelled = true;
    }

    /// The client of a card was at the first meeting of this kind.
    pub fn was_at(&self, card: &str, kind: Kind) {
        let mut state = self.state();
        let club = &mut state.club;
        club.made += 1;
        let meeting = club.halls.iter().find(|hall| hall.meeting.kind == kind).unwrap().meeting.id.clone();
        club.seats.push(Seat {
            id: BookingId(format!("{:032x}", club.made)),
            meeting,
            state: BookingState::Attended,
            holder: Holder::Card(card.to_owned()),
            key: format!("was there {}", club.made),
        });
    }
}
