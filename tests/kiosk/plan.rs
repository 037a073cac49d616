//! Visits of clients who keep their week: what was done, what counts, and the log of it.

use std::time::Duration;

use jiff::civil::date;
use onestop::domain::meeting::Kind;
use onestop::domain::plan::{Activity, How, Outcome, Source};
use onestop::i18n::{Language, Text};
use onestop::kiosk::logs::week_log;
use onestop::kiosk::remote::Failure;

use crate::cards::{PIN, begins, ends, signed_in, signs_in};
use crate::driver::{Kiosk, Mood};

/// Home, and back to the week.
fn returns(kiosk: &mut Kiosk) {
    kiosk.touch("Home");
    kiosk.touch("My plan");
    kiosk.sees("This is your week");
}

/// Looks for work for so many minutes, and is at home again.
fn works(kiosk: &mut Kiosk, minutes: usize) {
    kiosk.touch("Home");
    kiosk.touch("New this week");
    for _ in 0..minutes {
        kiosk.passes(Duration::from_mins(1));
        kiosk.keys("tab");
    }
    kiosk.touch("Home");
}

/// A week in which Rosa has done much: on Sunday, Monday and Tuesday.
fn busy() -> Kiosk {
    let (mut kiosk, card) = signed_in();
    let [sunday, monday, tuesday] = [11, 12, 13].map(|day| date(2026, 1, day));
    for (day, employer) in [(sunday, "Kroger"), (monday, "Premier Health"), (tuesday, "Dayton Public Schools")] {
        kiosk.backend.has_contact(&card.number, day, employer);
    }
    kiosk.backend.has_hours(&card.number, sunday, Activity::CommunityService, 300);
    kiosk.backend.has_hours(&card.number, monday, Activity::JobSearch, 90);
    kiosk.backend.has_hours(&card.number, tuesday, Activity::Education, 60);
    kiosk.backend.was_at(&card.number, Kind::Orientation);
    returns(&mut kiosk);
    kiosk
}

#[test]
fn a_new_week_says_what_is_asked_for() {
    let (mut kiosk, _) = signed_in();
    kiosk.sees("0 of 3");
    kiosk.sees("3 to go");
    kiosk.sees("0 minutes of 30 hours");
    kiosk.sees("30 hours to go");
    kiosk.sees("This is your own record.");
    kiosk.sees("Your case worker confirms it.");
    kiosk.sees("You have not saved any openings yet.");
    kiosk.presses("See what is on");
    kiosk.sees("This week: Jan 12 to Jan 16");
}

#[test]
fn a_week_says_what_was_done_what_counts_and_what_is_next() {
    let mut kiosk = busy();
    kiosk.sees("3 of 3");
    for employer in ["Kroger, called", "Premier Health, called", "Dayton Public Schools, called"] {
        kiosk.sees(employer);
    }
    // 300 and 90 minutes that were told, and 120 in a meeting that was attended; lessons count above 20 hours.
    kiosk.sees("8 hours 30 minutes of 30 hours");
    kiosk.sees("21 hours 30 minutes to go");
    kiosk.sees("Lessons that a job asks for, 1 hour: not counted.");
    kiosk.sees("Job search: 3 hours 30 minutes of 180 hours used in 12 months.");
    kiosk.sees("Community service");
    kiosk.presses("The week before");
    kiosk.sees("Your week from Jan 4 to Jan 10");
    kiosk.sees("No hours written down yet");
    kiosk.presses("This week");
    kiosk.sees("This is your week");
}

#[test]
fn a_seat_is_what_is_next() {
    let (mut kiosk, _) = signed_in();
    kiosk.presses("See what is on");
    kiosk.presses("Job Club, Thursday");
    kiosk.touch("Take a seat");
    returns(&mut kiosk);
    kiosk.presses("Job Club, Thursday, January 15, 10:00 AM to 11:30 AM, Room 114");
    assert_eq!(kiosk.heading(), "You have a seat");
}

/// Writes down by hand that an employer was contacted.
fn contacts(kiosk: &mut Kiosk, key: &str, employer: &str, how: &str, outcome: &str) {
    assert_eq!(kiosk.heading(), "Which employer did you contact?");
    kiosk.touch(key);
    kiosk.types(employer);
    kiosk.keys("enter");
    kiosk.sees("How did you contact this employer?");
    kiosk.presses(how);
    assert_eq!(kiosk.heading(), "What came of it?");
    kiosk.presses(outcome);
}

#[test]
fn three_contacts_are_written_down_by_hand() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Add an employer contact");
    contacts(&mut kiosk, "Type the name", "Kroger", "Called", "No answer yet");
    assert_eq!(kiosk.heading(), "This contact is kept");
    kiosk.touch("Add another");
    contacts(&mut kiosk, "Another employer", "Premier Health", "Visited", "Interview set");
    kiosk.touch("Add another");
    contacts(&mut kiosk, "Another employer", "City of Dayton", "Applied", "No answer yet");
    kiosk.touch("To my plan");
    kiosk.sees("3 of 3");
    let kept = kiosk.backend.contacts();
    let kept: Vec<_> = kept.iter().map(|one| (one.employer.as_str(), one.how, one.outcome, one.date)).collect();
    let today = date(2026, 1, 13);
    let expected = [
        ("Kroger", How::Called, Outcome::Waiting, today),
        ("Premier Health", How::Visited, Outcome::Interview, today),
        ("City of Dayton", How::Applied, Outcome::Waiting, today),
    ];
    assert_eq!(kept, expected);
}

#[test]
fn an_employer_from_before_is_touched_and_the_day_chosen() {
    let (mut kiosk, card) = signed_in();
    kiosk.backend.has_contact(&card.number, date(2026, 1, 9), "Kroger");
    kiosk.touch("Add an employer contact");
    kiosk.presses("Employer from before, 1");
    kiosk.presses("Interview");
    kiosk.touch("Another day");
    kiosk.presses("Monday, January 12");
    kiosk.presses("Hired");
    assert_eq!(kiosk.heading(), "This contact is kept");
    let kept = kiosk.backend.contacts();
    let last = kept.last().unwrap();
    assert_eq!((kept.len(), last.employer.as_str(), last.date), (2, "Kroger", date(2026, 1, 12)));
    assert_eq!((last.how, last.outcome), (How::Interview, Outcome::Hired));
}

#[test]
fn a_contact_about_an_opening_takes_two_taps() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Home");
    kiosk.touch("New this week");
    kiosk.touch("Forklift operator");
    kiosk.presses("I contacted them");
    kiosk.presses("Applied");
    assert_eq!(kiosk.heading(), "This contact is kept");
    let kept = kiosk.backend.contacts();
    let [contact] = &kept[..] else { panic!("{} contacts are kept", kept.len()) };
    assert_eq!((contact.employer.as_str(), contact.how), ("Gem City Works", How::Applied));
    assert!(contact.listing.is_some());
    kiosk.touch("Undo");
    assert_eq!(kiosk.heading(), "This contact is deleted");
    assert!(kiosk.backend.contacts().is_empty());
}

#[test]
fn a_contact_whose_answer_is_lost_is_kept_once() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Add an employer contact");
    kiosk.touch("Type the name");
    kiosk.types("Kroger");
    kiosk.keys("enter");
    kiosk.presses("Called");
    kiosk.backend.is(Mood::Loses(Failure::Late));
    kiosk.presses("No answer yet");
    kiosk.sees("We got no answer. Try again: it is never written down twice.");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Try again");
    assert_eq!(kiosk.heading(), "This contact is kept");
    assert_eq!(kiosk.backend.contacts().len(), 1);
}

#[test]
fn hours_are_told_and_kept_once() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Add hours");
    assert_eq!(kiosk.heading(), "What did you do?");
    kiosk.presses("Community service");
    assert_eq!(kiosk.heading(), "On which day?");
    kiosk.presses("Monday, January 12");
    assert_eq!(kiosk.heading(), "How long was it?");
    kiosk.presses("2 hours");
    kiosk.presses("15 minutes more");
    kiosk.backend.is(Mood::Loses(Failure::Late));
    kiosk.touch("Keep these hours");
    kiosk.sees("We do not know if your hours were kept. Try again: they are kept only once.");
    kiosk.backend.is(Mood::Prompt);
    kiosk.passes(Duration::from_secs(40));
    assert_eq!(kiosk.heading(), "How long was it?", "nothing is sent again by itself");
    kiosk.touch("Try again");
    assert_eq!(kiosk.heading(), "Your hours are kept");
    kiosk.sees("We wrote down: Community service, 2 hours 15 minutes, Monday, January 12.");
    let hours = kiosk.backend.hours();
    let [first] = &hours[..] else { panic!("{} entries are kept", hours.len()) };
    assert_eq!((first.activity, first.minutes, first.excused), (Activity::CommunityService, 135, false));
    assert_eq!((first.date, &first.source), (date(2026, 1, 12), &Source::Told));
    kiosk.touch("To my plan");
    kiosk.sees("2 hours 15 minutes of 30 hours");
}

#[test]
fn excused_time_is_told_as_such_and_paid_time_never_is() {
    let (mut kiosk, _) = signed_in();
    let excused = "I could not go, and staff excused it";
    let offers = |kiosk: &mut Kiosk| kiosk.nodes().iter().any(|seen| seen.label == excused);
    kiosk.touch("Add hours");
    kiosk.presses("Paid job");
    kiosk.presses("Tuesday, January 13");
    assert!(!offers(&mut kiosk));
    kiosk.touch("Back");
    kiosk.touch("Back");
    kiosk.presses("Job search");
    kiosk.presses("Tuesday, January 13");
    assert!(offers(&mut kiosk));
    kiosk.presses(excused);
    kiosk.touch("Keep these hours");
    assert_eq!(kiosk.backend.hours().iter().map(|hours| hours.excused).collect::<Vec<_>>(), [true]);
    kiosk.touch("To my plan");
    kiosk.sees("Job search, excused");
    kiosk.sees("Excused time: 1 hour of 16 hours used in January 2026.");
}

#[test]
fn what_was_written_down_is_changed_and_deleted() {
    let (mut kiosk, card) = signed_in();
    kiosk.backend.has_contact(&card.number, date(2026, 1, 12), "Kroger");
    kiosk.backend.has_hours(&card.number, date(2026, 1, 12), Activity::JobSearch, 90);
    kiosk.backend.was_at(&card.number, Kind::Orientation);
    kiosk.presses("What I wrote down");
    assert_eq!(kiosk.heading(), "What I wrote down");
    kiosk.sees("A meeting you attended");
    kiosk.presses("Job search, 1 hour 30 minutes");
    assert_eq!(kiosk.heading(), "Hours you wrote down");
    kiosk.touch("Delete it");
    assert_eq!(kiosk.heading(), "Delete this for good?");
    kiosk.touch("No, keep it");
    assert_eq!(kiosk.backend.hours().len(), 1);
    kiosk.touch("Delete it");
    kiosk.touch("Yes, delete it");
    kiosk.sees("It is deleted.");
    assert!(kiosk.backend.hours().is_empty());

    kiosk.presses("Employer 1 that you contacted, called, no answer yet");
    kiosk.touch("Change the result");
    assert_eq!(kiosk.heading(), "What came of it?");
    kiosk.presses("Interview set");
    kiosk.sees("The new result is kept.");
    let contacts = kiosk.backend.contacts();
    assert_eq!(contacts.iter().map(|contact| contact.outcome).collect::<Vec<_>>(), [Outcome::Interview]);
    kiosk.touch("Back");
    kiosk.touch("Back");
    kiosk.sees("This is your week");
    kiosk.sees("1 of 3");
    kiosk.sees("2 hours of 30 hours");
}

#[test]
fn a_log_is_printed_and_its_sums_are_right() {
    let mut kiosk = busy();
    kiosk.touch("Print my weekly log");
    assert_eq!(kiosk.heading(), "Which week?");
    kiosk.presses("This week, Jan 11 to Jan 17");
    assert_eq!(kiosk.heading(), "Your log is ready");
    kiosk.sees("3 of 3 asked for");
    kiosk.sees("8 hours 30 minutes of 30 hours asked for");
    kiosk.sees("9 hours 30 minutes");
    kiosk.sees("Lessons that a job asks for, 1 hour: not counted.");
    kiosk.sees("This is a record that a case worker confirms. It decides nothing.");

    let logs = kiosk.backend.logs();
    assert_eq!(logs.len(), 1);
    kiosk.sees(&logs[0].log.code.to_string());
    let paper = week_log(Text::new(Language::English), "", &logs[0]);
    assert_eq!((paper.site.as_str(), logs[0].log.name.as_str()), ("Dayton Job Center", "Rosa"));
    let rows = [
        ("Job search (f)".to_owned(), [0, 90 + 120, 0, 0, 0, 0, 0]),
        ("Community service (g)".to_owned(), [300, 0, 0, 0, 0, 0, 0]),
        ("Lessons that a job asks for (j)".to_owned(), [0, 0, 60, 0, 0, 0, 0]),
    ];
    assert_eq!(paper.hours.rows, rows);
    let employers: Vec<_> = paper.contacts.rows.iter().map(|[_, employer, ..]| employer.as_str()).collect();
    assert_eq!(employers, ["Kroger", "Premier Health", "Dayton Public Schools"]);
    kiosk.touch("Print my weekly log");
    kiosk.touch("Print now");
    kiosk.passes(Duration::from_secs(2));
    kiosk.sees("Your pages are at the printer.");
    assert_eq!(kiosk.printer().jobs().len(), 1);
}

#[test]
fn a_log_that_cannot_be_made_is_tried_again_by_the_client_alone() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Print my weekly log");
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.presses("Last week");
    assert_eq!(kiosk.heading(), "We could not make your log");
    kiosk.backend.is(Mood::Prompt);
    kiosk.passes(Duration::from_secs(40));
    assert!(kiosk.backend.logs().is_empty());
    kiosk.touch("Try again");
    assert_eq!(kiosk.heading(), "Your log is ready");
    kiosk.sees("Nothing is written down for this week.");
}

#[test]
fn time_at_the_kiosk_counts_only_after_a_yes_at_the_end() {
    for (answer, minutes) in [("Yes, count it", Some(6)), ("No, do not count it", None)] {
        let (mut kiosk, _) = signed_in();
        works(&mut kiosk, 6);
        assert!(kiosk.backend.hours().is_empty());
        kiosk.touch("I’m done");
        assert_eq!(kiosk.heading(), "You looked for work here for 6 minutes");
        assert!(kiosk.backend.hours().is_empty(), "nobody has said yes");
        kiosk.touch(answer);
        let hours = kiosk.backend.hours();
        assert_eq!(hours.first().map(|hours| hours.minutes), minutes, "{answer}");
        assert!(hours.iter().all(|hours| hours.source == Source::Kiosk && hours.activity == Activity::JobSearch));
        assert_eq!(kiosk.heading(), "Are you done?");
        kiosk.touch("Yes, clear it");
        kiosk.sees("Touch your language to start");
    }
}

#[test]
fn time_at_the_kiosk_is_offered_in_the_plan_and_counts_once() {
    let (mut kiosk, _) = signed_in();
    works(&mut kiosk, 7);
    kiosk.touch("My plan");
    kiosk.sees("You looked for work here for 7 minutes");
    kiosk.sees("0 minutes of 30 hours");
    kiosk.backend.is(Mood::Loses(Failure::Late));
    kiosk.touch("Yes, count it");
    kiosk.sees("We cannot write it down right now.");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Yes, count it");
    kiosk.sees("We wrote down 7 minutes of job search.");
    kiosk.sees("7 minutes of 30 hours");
    assert_eq!(kiosk.backend.hours().len(), 1, "what was kept without our knowing is not kept twice");
    ends(&mut kiosk);
}

#[test]
fn time_that_is_refused_in_the_plan_is_not_offered_again() {
    let (mut kiosk, _) = signed_in();
    works(&mut kiosk, 6);
    kiosk.touch("My plan");
    kiosk.touch("No, do not count it");
    kiosk.does_not_see("You looked for work here");
    ends(&mut kiosk);
    assert!(kiosk.backend.hours().is_empty());
}

#[test]
fn nobody_without_a_card_is_asked_about_time() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("New this week");
    for _ in 0..8 {
        kiosk.passes(Duration::from_mins(1));
        kiosk.keys("tab");
    }
    ends(&mut kiosk);
}

#[test]
fn a_week_that_cannot_be_had_is_tried_again() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Home");
    kiosk.backend.is(Mood::Fails(Failure::Late));
    kiosk.touch("My plan");
    kiosk.sees("For staff: code NET-2");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Try again");
    kiosk.sees("This is your week");
}

#[test]
fn a_week_is_the_clients_alone() {
    let mut kiosk = busy();
    let tells = |kiosk: &Kiosk| ["Kroger", "Premier Health", "Rosa"].iter().any(|word| kiosk.debug().contains(word));
    assert!(!tells(&kiosk));
    kiosk.touch("Read to me");
    let said = kiosk.listens();
    assert!(!said.iter().any(|said| said.contains("Kroger") || said.contains("Rosa")), "{said:#?}");
    assert!(said.iter().any(|said| said.contains("8 hours 30 minutes of 30 hours")), "{said:#?}");
    ends(&mut kiosk);
    begins(&mut kiosk);
    assert!(!tells(&kiosk));
    let other = kiosk.backend.has_card("Ahmed", PIN);
    signs_in(&mut kiosk, &other);
    kiosk.sees("0 of 3");
    kiosk.does_not_see("Kroger");
    kiosk.does_not_see("Rosa");
}
