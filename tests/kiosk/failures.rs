//! A backend that is slow, gone or empty, and what the client can do about it.

use std::time::Duration;

use onestop::kiosk::remote::Failure;

use crate::driver::{Backend, Kiosk, Mood, job};

const RETRY: Duration = Duration::from_secs(30);

fn at_home() -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk
}

#[test]
fn a_slow_answer_is_explained_and_still_taken() {
    let mut kiosk = at_home();
    kiosk.backend.is(Mood::After(Duration::from_secs(8)));
    kiosk.touch("New this week");
    kiosk.sees("Getting the job openings");
    kiosk.does_not_see("This takes longer than usual.");
    kiosk.passes(Duration::from_secs(4));
    kiosk.sees("This takes longer than usual. Thank you for waiting.");
    kiosk.passes(Duration::from_secs(5));
    kiosk.sees("Warehouse associate");
    kiosk.does_not_see("This takes longer than usual.");
}

#[test]
fn who_waits_can_leave() {
    let mut kiosk = at_home();
    kiosk.backend.is(Mood::Never);
    kiosk.touch("Find a job");
    kiosk.sees("Getting the job openings");
    kiosk.touch("Back");
    kiosk.sees("What would you like to do?");
}

#[test]
fn an_unreachable_backend_is_said_and_tried_again_by_button() {
    for (failure, code) in [(Failure::Unreachable, "NET-1"), (Failure::Late, "NET-2"), (Failure::Faulty, "NET-3")] {
        let mut kiosk = at_home();
        kiosk.backend.is(Mood::Fails(failure));
        kiosk.touch("New this week");
        kiosk.sees("We cannot get the job openings right now");
        kiosk.sees("You did nothing wrong");
        kiosk.sees("We try again every 30 seconds.");
        kiosk.sees(&format!("For staff: code {code}"));
        kiosk.touch("Try again");
        kiosk.sees("We cannot get the job openings right now");
        kiosk.backend.is(Mood::Prompt);
        kiosk.touch("Try again");
        kiosk.sees("Warehouse associate");
    }
}

#[test]
fn what_failed_is_tried_again_every_half_minute() {
    let mut kiosk = at_home();
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.touch("Find a job");
    let asked = kiosk.backend.asked().len();
    kiosk.passes(RETRY + Duration::from_secs(1));
    kiosk.sees("We cannot get the job openings right now");
    assert_eq!(kiosk.backend.asked().len(), asked + 1);
    kiosk.backend.is(Mood::Prompt);
    kiosk.passes(RETRY);
    kiosk.sees("What kind of work do you want?");
}

#[test]
fn a_long_outage_does_not_multiply_the_questions() {
    let mut kiosk = Kiosk::new();
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.touch("English");
    kiosk.sees("See openings, pay, hours and how to apply.");
    kiosk.touch("New this week");
    kiosk.touch("Try again");
    kiosk.touch("Try again");
    for _ in 0..10 {
        kiosk.keys("tab");
        kiosk.passes(RETRY);
    }
    let asked = kiosk.backend.asked().len();
    kiosk.keys("tab");
    kiosk.passes(RETRY);
    let more = kiosk.backend.asked().len() - asked;
    assert!(more <= 3, "{more} questions in half a minute");
    kiosk.backend.is(Mood::Prompt);
    kiosk.passes(RETRY + Duration::from_secs(1));
    kiosk.sees("Warehouse associate");
    kiosk.touch("Home");
    kiosk.sees("16 openings near here.");
}

#[test]
fn a_failed_search_keeps_what_was_asked_for() {
    let mut kiosk = at_home();
    kiosk.touch("Search by word");
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.types("cook");
    kiosk.sees("The link to the job list is down.");
    assert_eq!(kiosk.field(), "cook");
    kiosk.keys("enter");
    kiosk.sees("We cannot get the job openings right now");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Try again");
    kiosk.sees("“cook”");
    kiosk.sees("Line cook");
}

#[test]
fn an_opening_that_has_ended_says_so() {
    let mut kiosk = at_home();
    kiosk.touch("New this week");
    kiosk.backend.closes("Forklift operator");
    kiosk.touch("Forklift operator");
    kiosk.sees("This opening has ended");
    kiosk.does_not_see("Try again");
    kiosk.passes(RETRY + Duration::from_secs(1));
    kiosk.sees("This opening has ended");
    kiosk.touch("Back");
    kiosk.sees("Warehouse associate");
}

#[test]
fn no_results_offer_wider_searches_that_find_something() {
    let far = job("Welder", "51-4").miles(30.0);
    let dear = job("Cook", "35-2").with(|listing| listing.pay = None);
    let mut kiosk = Kiosk::with(crate::driver::Setup { backend: Backend::of([far, dear]), ..Default::default() });
    kiosk.touch("English");
    kiosk.touch("Search by word");
    kiosk.types("welder");
    kiosk.keys("enter");
    kiosk.sees("No openings for this now");
    kiosk.sees("Look within 50 miles, 1 opening");
    kiosk.sees("Look at any distance, 1 opening");
    kiosk.sees("Without these words, 1 opening");
    kiosk.touch("Look within 50 miles");
    kiosk.sees("1 opening near you");
    kiosk.touch("Welder");
    kiosk.sees("How to apply");
}

#[test]
fn nothing_at_all_offers_no_empty_promise() {
    let mut kiosk = Kiosk::with(crate::driver::Setup { backend: Backend::of([]), ..Default::default() });
    kiosk.touch("English");
    kiosk.touch("New this week");
    kiosk.sees("No openings for this now");
    kiosk.does_not_see("Touch one of these.");
}

#[test]
fn new_openings_may_be_widened_to_all() {
    let old = job("Welder", "51-4").with(|listing| listing.posted = None);
    let mut kiosk = Kiosk::with(crate::driver::Setup { backend: Backend::of([old]), ..Default::default() });
    kiosk.touch("English");
    kiosk.touch("New this week");
    kiosk.sees("No openings for this now");
    let ways = kiosk.nodes().into_iter().filter(|seen| seen.is_control() && seen.label.ends_with("1 opening"));
    let way = ways.map(|seen| seen.label).next().expect("a way to what there is");
    kiosk.touch(&way);
    kiosk.sees("Welder");
}
