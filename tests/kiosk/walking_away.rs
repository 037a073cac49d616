//! A client who walks away, and one who only thinks.

use std::time::Duration;

use crate::driver::{Kiosk, QUIET, WARNING};

const MOMENT: Duration = Duration::from_secs(1);
/// Just before the warning.
const ALMOST_QUIET: Duration = QUIET.saturating_sub(MOMENT);
/// Just before the wipe.
const ALMOST_OVER: Duration = ALMOST_QUIET.saturating_add(WARNING).saturating_sub(MOMENT);

fn quiet_client() -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Find a job");
    kiosk
}

#[test]
fn a_warning_counts_down_and_then_the_visit_is_wiped() {
    let mut kiosk = quiet_client();
    kiosk.passes(ALMOST_QUIET);
    kiosk.does_not_see("Are you still there?");
    kiosk.passes(MOMENT * 2);
    kiosk.sees("Are you still there?");
    assert_eq!(kiosk.focus(), "Yes, I need more time");
    assert!(WARNING >= Duration::from_secs(20));
    for left in (1..WARNING.as_secs()).rev() {
        kiosk.sees(&left.to_string());
        kiosk.sees("second");
        kiosk.passes(MOMENT);
    }
    kiosk.passes(MOMENT);
    kiosk.sees("Touch your language to start");
    kiosk.does_not_see("Are you still there?");
}

#[test]
fn any_key_and_any_touch_extend_as_often_as_one_likes() {
    let mut kiosk = quiet_client();
    for turn in 0..24 {
        kiosk.passes(ALMOST_OVER);
        kiosk.sees("Are you still there?");
        match turn % 6 {
            0 => kiosk.touch("Yes, I need more time"),
            1 => kiosk.keys("x"),
            2 => kiosk.touch_at(iced::Point::new(3.0, 3.0)),
            3 => kiosk.keys("enter"),
            4 => kiosk.keys("f5"),
            _ => kiosk.keys("escape"),
        }
        kiosk.does_not_see("Are you still there?");
        kiosk.sees("What kind of work do you want?");
    }
}

#[test]
fn a_client_who_does_something_is_not_warned() {
    let mut kiosk = quiet_client();
    for _ in 0..5 {
        kiosk.passes(ALMOST_QUIET);
        kiosk.keys("tab");
        kiosk.passes(ALMOST_QUIET);
        kiosk.touch_at(iced::Point::new(900.0, 90.0));
        kiosk.does_not_see("Are you still there?");
    }
}

#[test]
fn a_finger_that_rests_extends_before_it_is_lifted() {
    let mut kiosk = quiet_client();
    kiosk.passes(ALMOST_OVER);
    kiosk.finger_down(1, iced::Point::new(3.0, 3.0));
    kiosk.passes(MOMENT * 3);
    kiosk.does_not_see("Are you still there?");
    kiosk.sees("What kind of work do you want?");
}

#[test]
fn the_warning_can_end_the_visit_at_once() {
    let mut kiosk = quiet_client();
    kiosk.passes(QUIET + MOMENT);
    kiosk.touch("I’m done, clear it");
    kiosk.sees("Touch your language to start");
}

#[test]
fn the_clock_of_one_visit_does_not_end_the_next() {
    let mut kiosk = quiet_client();
    kiosk.passes(ALMOST_QUIET);
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.touch("English");
    kiosk.passes(ALMOST_QUIET);
    kiosk.does_not_see("Are you still there?");
    kiosk.passes(MOMENT * 2);
    kiosk.sees("Are you still there?");
}

#[test]
fn the_question_whether_one_is_done_is_also_a_place_to_walk_away_from() {
    let mut kiosk = quiet_client();
    kiosk.touch("I’m done");
    kiosk.passes(QUIET + MOMENT);
    kiosk.sees("Are you still there?");
    kiosk.passes(WARNING);
    kiosk.sees("Touch your language to start");
}

#[test]
fn a_client_who_types_goes_on_typing_after_the_warning() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    kiosk.types("coo");
    kiosk.passes(QUIET + MOMENT);
    kiosk.sees("Are you still there?");
    kiosk.touch("Yes, I need more time");
    assert_eq!(kiosk.focus(), "Words to search for");
    kiosk.types("k");
    assert_eq!(kiosk.field(), "cook");
}

#[test]
fn the_welcome_greets_in_turn_and_costs_no_visit() {
    let mut kiosk = Kiosk::new();
    for greeting in ["Touch your language to start", "Toque su idioma para comenzar", "المس لغتك لتبدأ"] {
        kiosk.sees(greeting);
        kiosk.passes(Duration::from_secs(6));
    }
    kiosk.sees("Touch your language to start");
    kiosk.passes(QUIET * 20);
    kiosk.does_not_see("Are you still there?");
}
