//! Visits to job club: the week, a seat as a guest or with a card, and back with the slip.

use std::time::Duration;

use onestop::domain::digits;
use onestop::domain::meeting::{BookingState, Kind};
use onestop::kiosk::asks::ClubAsk;
use onestop::kiosk::remote::Failure;

use crate::cards::{PIN, begins, ends, signed_in, spelled};
use crate::driver::{Asked, Kiosk, Mood, Setup};

/// A kiosk in a visit, at the meetings of the week.
fn looks() -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Job club and workshops");
    kiosk.sees("This week: Jan 12 to Jan 16");
    kiosk
}

/// Takes a seat in the meeting that is open, by a first name.
fn takes_as(kiosk: &mut Kiosk, key: &str, name: &str) {
    kiosk.touch(key);
    assert_eq!(kiosk.heading(), "How do you want to take your seat?");
    kiosk.touch("Just my first name");
    assert_eq!(kiosk.heading(), "What is your first name?");
    kiosk.types(name);
    kiosk.keys("enter");
}

/// A guest's seat in today's Job Club, and its code.
fn seated() -> (Kiosk, String) {
    booked("Job Club, Tuesday", "Take a seat")
}

/// A guest's booking of a meeting, and its code.
fn booked(meeting: &str, key: &str) -> (Kiosk, String) {
    let mut kiosk = looks();
    kiosk.presses(meeting);
    takes_as(&mut kiosk, key, "Rosa");
    let code = kiosk.backend.bookings()[0].code.clone().unwrap();
    (kiosk, code)
}

/// The same, and in another visit back with the code.
fn returned(meeting: &str, key: &str) -> (Kiosk, String) {
    let (mut kiosk, code) = booked(meeting, key);
    ends(&mut kiosk);
    begins(&mut kiosk);
    kiosk.scans(&code);
    (kiosk, code)
}

fn state(kiosk: &Kiosk) -> BookingState {
    kiosk.backend.bookings()[0].state
}

/// What was asked of job club so far that changes something.
fn changes(kiosk: &Kiosk) -> usize {
    let asked = kiosk.backend.asked().into_iter();
    let changes = asked.filter(|asked| {
        matches!(
            asked,
            Asked::Club(ClubAsk::Book { .. } | ClubAsk::Cancel(_) | ClubAsk::Move(..) | ClubAsk::CheckIn(_))
        )
    });
    changes.count()
}

#[test]
fn a_week_is_seen_with_what_when_where_and_how_many_seats() {
    let mut kiosk = looks();
    kiosk.sees("Job Club, Tuesday, January 13, 11:00 AM to 12:30 PM, Room 114, 4 seats left");
    kiosk.sees("Family Life Skills, Wednesday, January 14, 9:00 AM to 11:00 AM, Room 114, In Spanish, Full.");
    kiosk.sees("Job Fair, Friday, January 16, 10:00 AM to 1:00 PM, Room 114, 160 seats left");
    kiosk.sees("GED Class, Thursday");
    let hint = |kiosk: &mut Kiosk, label: &str| {
        let found = kiosk.nodes().into_iter().find(|seen| seen.label.starts_with(label));
        found.and_then(|seen| seen.hint).unwrap_or_default()
    };
    assert_eq!(hint(&mut kiosk, "Orientation, Monday"), "It is over");
    assert_eq!(hint(&mut kiosk, "Employer Recruitment, Wednesday"), "Cancelled");
    kiosk.touch("Next week");
    kiosk.sees("Next week: Jan 19 to Jan 23");
    kiosk.sees("Job Club, Tuesday, January 20");
    kiosk.does_not_see("Job Fair");
}

#[test]
fn a_week_is_also_a_list_and_on_a_small_screen_it_is_nothing_else() {
    let mut kiosk = looks();
    kiosk.touch("See as a list");
    kiosk.sees("Today, Tuesday, January 13");
    kiosk.sees("Earlier: Monday, January 12");
    kiosk.touch("See as a week");
    kiosk.does_not_see("Earlier: Monday, January 12");

    let mut kiosk = Kiosk::with(Setup { size: (540.0, 960.0), ..Setup::default() });
    kiosk.touch("English");
    kiosk.presses("Job club and workshops");
    kiosk.sees("Today, Tuesday, January 13");
    kiosk.sees("Job Fair, Friday, January 16");
}

#[test]
fn some_meetings_are_looked_for() {
    let mut kiosk = looks();
    kiosk.touch("Show only some");
    assert_eq!(kiosk.heading(), "What do you want to see?");
    kiosk.presses("Kind of meeting: Job Club");
    kiosk.touch("Show 2 meetings");
    kiosk.sees("Job Club, Tuesday");
    kiosk.sees("Job Club, Thursday");
    kiosk.does_not_see("Resume Basics");
    kiosk.touch("Show only some: 1");
    kiosk.presses("Day: Tuesday");
    kiosk.touch("Show 1 meeting");
    kiosk.does_not_see("Job Club, Thursday");
    kiosk.touch("Show only some: 2");
    kiosk.touch("Show all meetings");
    kiosk.sees("Resume Basics");

    kiosk.touch("Show only some");
    kiosk.presses("Language: In Spanish");
    kiosk.touch("Show 1 meeting");
    kiosk.sees("Family Life Skills");
    kiosk.does_not_see("Job Club, Tuesday");
    kiosk.touch("Show only some: 1");
    kiosk.presses("Time of day: Afternoon or evening");
    assert!(!kiosk.nodes().iter().any(|seen| seen.is_control() && seen.label.starts_with("Show 0")), "there are none");
}

#[test]
fn a_guest_takes_a_seat_and_prints_a_slip() {
    let (mut kiosk, code) = seated();
    assert_eq!(kiosk.heading(), "You have a seat");
    kiosk.sees("Your seat in Job Club is kept for you.");
    kiosk.sees("Room 114");
    kiosk.sees("A pen and your list of contacts.");
    kiosk.sees(&spelled(&code));
    let bookings = kiosk.backend.bookings();
    assert_eq!(bookings.iter().map(|one| one.name.as_deref()).collect::<Vec<_>>(), [Some("Rosa")]);
    kiosk.touch("Print my slip");
    kiosk.touch("Print now");
    kiosk.passes(Duration::from_secs(2));
    assert_eq!(kiosk.printer().jobs().len(), 1);
    kiosk.touch("Home");
    kiosk.touch("Job club and workshops");
    kiosk.sees("Job Club, Tuesday, January 13, 11:00 AM to 12:30 PM, Room 114, 3 seats left");
}

#[test]
fn a_seat_is_taken_by_keys_alone() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    let chooses = |kiosk: &mut Kiosk, label: &str| {
        kiosk.tabs_to(label);
        kiosk.keys("enter");
    };
    for label in ["Job club and workshops", "Job Club, Thursday", "Take a seat", "Just my first name"] {
        chooses(&mut kiosk, label);
    }
    kiosk.types("Rosa");
    kiosk.keys("enter");
    assert_eq!(kiosk.heading(), "You have a seat");
    chooses(&mut kiosk, "Print my slip");
    assert_eq!(kiosk.heading(), "Print this?");
}

#[test]
fn a_seat_is_taken_by_keypad_and_voice() {
    let mut kiosk = Kiosk::new();
    kiosk.pad("help");
    for words in ["English", "Job club and workshops", "Job Club, Thursday", "Take a seat", "Just my first name"] {
        kiosk.listens_for(words);
        kiosk.pad("action");
    }
    kiosk.hears("What is your first name?");
    kiosk.types("Rosa");
    kiosk.keys("enter");
    kiosk.hears("You have a seat");
    kiosk.listens_for("Your code: private");
    assert_eq!(state(&kiosk), BookingState::Confirmed);
}

#[test]
fn a_slip_leads_back_to_the_seat_by_its_number() {
    let (mut kiosk, code) = seated();
    ends(&mut kiosk);
    begins(&mut kiosk);
    kiosk.touch("Job club and workshops");
    kiosk.presses("I have a slip");
    assert_eq!(kiosk.heading(), "What is the number on your slip?");
    let (start, last) = code.split_at(11);
    let wrong = if last == "0" { "1" } else { "0" };
    kiosk.types(&format!("{start}{wrong}"));
    kiosk.keys("enter");
    kiosk.sees("This number is not right.");
    kiosk.touch("Delete");
    kiosk.touch(last);
    kiosk.touch("OK");
    assert_eq!(kiosk.heading(), "You have a seat");
    kiosk.sees("Tuesday, January 13, 11:00 AM to 12:30 PM");
}

#[test]
fn a_slip_leads_back_to_the_seat_by_a_scan() {
    let (mut kiosk, _) = returned("Job Club, Thursday", "Take a seat");
    assert_eq!(kiosk.heading(), "You have a seat");
    kiosk.sees("You can check in here on Thursday, January 15, from 9:00 AM on.");
}

#[test]
fn a_number_that_opens_nothing_says_so() {
    let mut kiosk = looks();
    kiosk.scans(&digits::with_check("00000000001"));
    assert_eq!(kiosk.heading(), "We cannot show this seat");
    kiosk.sees("We do not find this seat.");
    kiosk.touch("See other meetings");
    kiosk.sees("This week: Jan 12 to Jan 16");
}

#[test]
fn a_seat_is_moved() {
    let (mut kiosk, _) = returned("Job Club, Tuesday", "Take a seat");
    kiosk.presses("Move to another time");
    assert_eq!(kiosk.heading(), "Which time do you want?");
    kiosk.presses("Thursday, January 15");
    assert_eq!(kiosk.heading(), "You have a seat");
    kiosk.sees("You have a seat at this new time. Your old slip shows the old time.");
    kiosk.sees("Thursday, January 15, 10:00 AM to 11:30 AM");
    let bookings = kiosk.backend.bookings();
    assert_eq!(bookings.len(), 1);
    assert_eq!(bookings[0].meeting.starts.to_string(), "2026-01-15T15:00:00Z");
}

#[test]
fn a_time_that_others_have_filled_meanwhile_is_not_moved_to() {
    let (mut kiosk, _) = returned("Job Club, Thursday", "Take a seat");
    kiosk.presses("Move to another time");
    kiosk.backend.fills(Kind::JobClub);
    kiosk.presses("Tuesday, January 13");
    kiosk.sees("All seats at that time are taken now. Choose another time.");
    assert_eq!(state(&kiosk), BookingState::Confirmed, "the old seat is kept");
    kiosk.sees("All seats are taken");
    kiosk.presses("Tuesday, January 20");
    assert_eq!(kiosk.heading(), "You have a seat");
}

#[test]
fn a_seat_is_given_back_after_a_question() {
    let (mut kiosk, code) = returned("Job Club, Tuesday", "Take a seat");
    kiosk.presses("Give back my seat");
    assert_eq!(kiosk.heading(), "Give back your seat?");
    kiosk.touch("Keep my seat");
    assert_eq!(state(&kiosk), BookingState::Confirmed);
    kiosk.presses("Give back my seat");
    kiosk.touch("Yes, give it back");
    assert_eq!(kiosk.heading(), "This seat was given back");
    assert_eq!(state(&kiosk), BookingState::Cancelled);
    kiosk.touch("See other meetings");
    kiosk.sees("Job Club, Tuesday, January 13, 11:00 AM to 12:30 PM, Room 114, 4 seats left");
    kiosk.scans(&code);
    assert_eq!(kiosk.heading(), "This seat was given back");
}

#[test]
fn who_comes_too_late_waits_and_moves_up() {
    let (mut kiosk, code) = booked("Family Life Skills", "Join the wait list");
    assert_eq!(kiosk.heading(), "You are number 3 on the wait list");
    assert_eq!(state(&kiosk), BookingState::Waitlisted);
    for heading in ["You are number 2 on the wait list", "You are number 1 on the wait list", "You have a seat"] {
        kiosk.backend.frees_a_seat(Kind::FamilyLifeSkills);
        kiosk.scans(&code);
        assert_eq!(kiosk.heading(), heading);
    }
    assert_eq!(state(&kiosk), BookingState::Confirmed);
}

#[test]
fn who_waits_can_leave_the_list() {
    let (mut kiosk, _) = returned("Family Life Skills", "Join the wait list");
    kiosk.presses("Leave the wait list");
    kiosk.touch("Yes, leave it");
    assert_eq!(state(&kiosk), BookingState::Cancelled);
}

#[test]
fn seats_that_others_took_meanwhile_lead_to_the_wait_list() {
    let mut kiosk = looks();
    kiosk.presses("Job Club, Tuesday");
    kiosk.sees("4 seats left");
    kiosk.backend.fills(Kind::JobClub);
    takes_as(&mut kiosk, "Take a seat", "Rosa");
    assert_eq!(kiosk.heading(), "You are number 1 on the wait list");
}

#[test]
fn a_meeting_that_was_cancelled_meanwhile_gives_no_seat() {
    let mut kiosk = looks();
    kiosk.presses("Job Club, Tuesday");
    kiosk.backend.cancels(Kind::JobClub);
    takes_as(&mut kiosk, "Take a seat", "Rosa");
    kiosk.sees("That meeting will not take place. Choose another one.");
    assert!(kiosk.backend.bookings().is_empty());
}

#[test]
fn a_meeting_that_is_cancelled_later_says_so_on_the_way_to_it() {
    let (mut kiosk, code) = seated();
    kiosk.backend.cancels(Kind::JobClub);
    ends(&mut kiosk);
    begins(&mut kiosk);
    kiosk.scans(&code);
    assert_eq!(kiosk.heading(), "This meeting will not take place");
    kiosk.presses("Move to another time");
    kiosk.presses("Thursday, January 15");
    assert_eq!(kiosk.heading(), "You have a seat");
}

#[test]
fn a_client_checks_in() {
    let (mut kiosk, code) = returned("Job Club, Tuesday", "Take a seat");
    kiosk.sees("You can check in now");
    kiosk.touch("I am here");
    assert_eq!(kiosk.heading(), "You have checked in");
    kiosk.sees("The place is: Room 114");
    assert_eq!(state(&kiosk), BookingState::Attended);
    kiosk.scans(&code);
    assert_eq!(kiosk.heading(), "You have checked in");
    assert_eq!(changes(&kiosk), 2, "a seat was taken, and checked in once");
}

#[test]
fn what_clashes_is_told_before_the_seat_is_taken() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Home");
    kiosk.touch("Job club and workshops");
    kiosk.presses("Resume Basics");
    kiosk.touch("Take a seat");
    assert_eq!(kiosk.heading(), "You have a seat");
    kiosk.touch("Back");
    kiosk.sees("Resume Basics, Tuesday, January 13, 1:30 PM to 3:00 PM, Room 114, You have a seat");
    kiosk.presses("Interview Practice");
    let clash = "You have another meeting at that time: Resume Basics, Tuesday, January 13, 1:30 PM to 3:00 PM.";
    kiosk.sees(clash);
    assert_eq!(changes(&kiosk), 1, "nothing is taken unasked");
    kiosk.touch("Take this seat, too");
    assert_eq!(kiosk.heading(), "You have a seat");
    kiosk.sees(clash);
    assert_eq!(kiosk.backend.bookings().len(), 2);
}

#[test]
fn a_guest_who_has_a_card_takes_the_seat_with_it() {
    let mut kiosk = looks();
    let card = kiosk.backend.has_card("Rosa", PIN);
    kiosk.presses("Job Club, Tuesday");
    kiosk.touch("Take a seat");
    kiosk.touch("Use my card");
    kiosk.scans(&card.secret);
    kiosk.types(PIN);
    kiosk.keys("enter");
    assert_eq!(kiosk.heading(), "You have a seat");
    let bookings = kiosk.backend.bookings();
    assert_eq!(bookings.len(), 1);
    assert_eq!(bookings[0].code, None, "a card needs no code");
}

#[test]
fn an_answer_that_is_lost_on_the_way_books_one_seat() {
    for failure in [Failure::Late, Failure::Unreachable] {
        let mut kiosk = looks();
        kiosk.presses("Job Club, Tuesday");
        kiosk.backend.is(Mood::Loses(failure));
        takes_as(&mut kiosk, "Take a seat", "Rosa");
        kiosk.sees("We do not know if you got the seat. Try again: you will not get two.");
        kiosk.sees(&format!("For staff: code {}", failure.code()));
        kiosk.touch("Try again");
        kiosk.passes(Duration::from_secs(40));
        assert_eq!(changes(&kiosk), 2, "it is asked for again by the client alone");
        kiosk.backend.is(Mood::Prompt);
        kiosk.touch("Try again");
        assert_eq!(kiosk.heading(), "You have a seat");
        assert_eq!(kiosk.backend.bookings().len(), 1);
    }
}

#[test]
fn what_is_done_to_a_seat_is_done_once() {
    let (mut kiosk, _) = returned("Job Club, Tuesday", "Take a seat");
    kiosk.backend.is(Mood::Loses(Failure::Late));
    kiosk.presses("Give back my seat");
    kiosk.touch("Yes, give it back");
    kiosk.sees("We do not know if it was done. Try again: nothing is done twice.");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Try again");
    assert_eq!(kiosk.heading(), "This seat was given back");
    assert_eq!(kiosk.backend.bookings().len(), 1);
}

#[test]
fn meetings_that_cannot_be_had_are_tried_again() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.touch("Job club and workshops");
    kiosk.sees("For staff: code NET-1");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Try again");
    kiosk.sees("Job Club, Tuesday");
}

#[test]
fn nothing_of_a_guest_outlives_the_visit() {
    let (mut kiosk, code) = seated();
    let secrets = [code.as_str(), "Rosa"];
    let tells = |kiosk: &Kiosk| secrets.iter().any(|secret| kiosk.debug().contains(secret));
    assert!(!tells(&kiosk));
    kiosk.touch("Print my slip");
    assert!(!tells(&kiosk));
    ends(&mut kiosk);
    begins(&mut kiosk);
    assert!(!tells(&kiosk));
    kiosk.touch("Job club and workshops");
    kiosk.presses("I have a slip");
    kiosk.does_not_see(&spelled(&code));
    kiosk.does_not_see("Rosa");
}
