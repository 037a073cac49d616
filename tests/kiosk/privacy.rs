//! Nothing of one client reaches the next.

use std::time::Duration;

use iced::Point;

use crate::driver::{Kiosk, Mood, QUIET, Setup, WARNING};

/// What nobody else would type.
const CANARY: &str = "xylophone tuner";

fn ends(kiosk: &mut Kiosk) {
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.sees("Touch your language to start");
}

#[track_caller]
fn is_clean(kiosk: &mut Kiosk) {
    let words = [CANARY, "xylophone", "Xenia"];
    for word in words {
        kiosk.does_not_see(word);
        let debug = kiosk.debug();
        assert!(!debug.to_lowercase().contains(&word.to_lowercase()), "{word} in {debug}");
    }
    assert_eq!(kiosk.clipboard(), Some(""), "the clipboard is cleared");
}

/// A visit that leaves traces wherever it can.
fn leaves_traces(kiosk: &mut Kiosk) {
    kiosk.backend.corrects(CANARY, "xylophone tuners");
    kiosk.touch("English");
    kiosk.touch("Find a job");
    kiosk.touch("Any kind of work");
    kiosk.touch("Another place");
    kiosk.types("xenia");
    kiosk.touch("Xenia, OH");
    kiosk.keys("escape");
    kiosk.touch("Type a word");
    kiosk.types(CANARY);
    kiosk.put_into_clipboard(CANARY);
    kiosk.keys("enter");
    kiosk.sees("No openings for this now");
    kiosk.touch("Type a word");
    kiosk.types(" wanted");
    assert_eq!(kiosk.field(), format!("{CANARY} wanted"));
}

#[test]
fn a_canary_of_one_visit_is_nowhere_in_the_next() {
    let mut kiosk = Kiosk::new();
    leaves_traces(&mut kiosk);
    ends(&mut kiosk);
    is_clean(&mut kiosk);
    kiosk.touch("English");
    is_clean(&mut kiosk);
    kiosk.touch("Search by word");
    assert_eq!(kiosk.field(), "");
    is_clean(&mut kiosk);
    kiosk.keys("escape");
    kiosk.touch("Find a job");
    kiosk.touch("Any kind of work");
    kiosk.sees("Within 25 miles of Dayton, OH");
    is_clean(&mut kiosk);
}

#[test]
fn walking_away_wipes_as_much() {
    let mut kiosk = Kiosk::new();
    leaves_traces(&mut kiosk);
    kiosk.passes(QUIET + WARNING + Duration::from_secs(1));
    kiosk.sees("Touch your language to start");
    is_clean(&mut kiosk);
    kiosk.touch("English");
    is_clean(&mut kiosk);
}

#[test]
fn what_is_typed_is_not_told_even_during_the_visit() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    kiosk.types(CANARY);
    assert!(!kiosk.debug().contains("xylophone"));
    kiosk.keys("enter");
    assert!(!kiosk.debug().contains("xylophone"));
}

#[test]
fn answers_to_the_last_client_come_to_nobody() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.backend.is(Mood::After(Duration::from_secs(10)));
    kiosk.touch("Search by word");
    kiosk.types("dock");
    ends(&mut kiosk);
    assert_eq!(kiosk.backend.awaited(), 0, "what was asked for is given up");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("English");
    kiosk.touch("Search by word");
    kiosk.passes(Duration::from_secs(20));
    kiosk.does_not_see("dock worker");
    kiosk.sees("Type a job, a company or a skill.");
}

#[test]
fn leaving_a_screen_gives_up_what_it_asked_for() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.backend.is(Mood::Never);
    kiosk.presses("New this week");
    assert_eq!(kiosk.backend.awaited(), 1);
    kiosk.touch("Back");
    assert_eq!(kiosk.backend.awaited(), 0);
}

#[test]
fn language_size_focus_and_scrolling_do_not_outlive_the_visit() {
    let mut kiosk = Kiosk::with(Setup { size: (1024.0, 768.0), ..Setup::default() });
    let at_rest = kiosk.nodes();
    let visit = |kiosk: &mut Kiosk, language: &str, find: &str| {
        kiosk.touch(language);
        kiosk.presses(find);
        kiosk.nodes()
    };
    let fresh = visit(&mut kiosk, "English", "New this week");
    let from = kiosk.place("Order picker");
    kiosk.drag(from, from + iced::Vector::new(0.0, -200.0));
    assert_ne!(kiosk.nodes(), fresh, "the list is scrolled");
    kiosk.keys("tab tab");
    kiosk.touch("Language");
    kiosk.touch("Español");
    kiosk.touch("Texto grande");
    kiosk.keys("tab tab");
    kiosk.touch("Ya terminé");
    kiosk.keys("right enter");
    assert_eq!(kiosk.nodes(), at_rest);
    assert_eq!(visit(&mut kiosk, "English", "New this week"), fresh);
}

#[test]
fn a_finger_that_was_down_during_the_wipe_presses_nothing() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    let place = kiosk.place("Find a job");
    for at in [place, Point::new(5.0, 5.0), Point::new(1400.0, 600.0)] {
        kiosk.finger_down(1, at);
        kiosk.passes(QUIET + WARNING + Duration::from_secs(1));
        kiosk.sees("Touch your language to start");
        kiosk.finger_up(1, at);
        kiosk.sees("Touch your language to start");
        kiosk.touch("English");
        kiosk.sees("What would you like to do?");
    }
}
