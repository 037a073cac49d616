//! The same job found by keys alone.

use crate::driver::{Backend, Kiosk, Setup};

#[test]
fn a_job_is_found_by_keys_alone() {
    let mut kiosk = Kiosk::new();
    kiosk.keys("space");
    kiosk.sees("Which language do you want?");
    kiosk.tabs_to("Español");
    kiosk.keys("enter");
    kiosk.sees("¿Qué quiere hacer?");
    kiosk.tabs_to("Idioma");
    kiosk.keys("enter");
    kiosk.tabs_to("English");
    kiosk.keys("space");
    kiosk.sees("What would you like to do?");

    kiosk.tabs_to("Find a job");
    kiosk.keys("enter");
    kiosk.tabs_to("Driving and moving goods, 12 openings");
    kiosk.keys("enter");
    kiosk.tabs_to("Warehouse and loading, 10 openings");
    kiosk.keys("enter");
    kiosk.tabs_to("Within 10 miles of Dayton, OH");
    kiosk.keys("enter");
    kiosk.tabs_to("Full time, 10 openings");
    kiosk.keys("enter");
    kiosk.tabs_to("$15 an hour or more, 10 openings");
    kiosk.keys("enter");

    kiosk.sees("10 openings near you");
    kiosk.tabs_to("Next");
    kiosk.keys("enter");
    kiosk.sees("Page 2 of 2");
    assert_eq!(kiosk.focus(), "Next", "what was pressed keeps the focus, though it leads no further");
    kiosk.tabs_to("Inventory counter, Gem City Works, Dayton, 10 miles, $17.50 an hour, Full time · 3 days ago");
    kiosk.keys("enter");
    kiosk.sees("How to apply");

    kiosk.keys("escape");
    kiosk.sees("Page 2 of 2");
    kiosk.tabs_to("Home");
    kiosk.keys("enter");
    kiosk.tabs_to("I’m done");
    kiosk.keys("enter");
    assert_eq!(kiosk.focus(), "No, go back", "the safe answer has the focus");
    kiosk.keys("right enter");
    kiosk.sees("Touch your language to start");
}

#[test]
fn tab_goes_around_in_the_reading_order_both_ways() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    assert_eq!(kiosk.focus(), "", "after a touch nothing has the focus");
    let order = [
        "Use my card",
        "Find a job",
        "Pay and careers",
        "Make a resume",
        "Job club and workshops",
        "My plan",
        "Search by word",
        "New this week",
        "See and hear",
        "Read to me",
        "Language",
        "Larger text",
        "Get a person",
        "I’m done",
    ];
    for label in order.iter().chain(&order) {
        kiosk.keys("tab");
        assert_eq!(kiosk.focus(), *label);
    }
    for label in order.iter().rev().skip(1).chain(order.iter().rev()) {
        kiosk.keys("s-tab");
        assert_eq!(kiosk.focus(), *label);
    }
}

#[test]
fn arrows_go_where_they_point_and_around_the_edges() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.keys("down");
    assert_eq!(kiosk.focus(), "Use my card");
    for (key, label) in [
        ("down", "Make a resume"),
        ("left", "Pay and careers"),
        ("down", "Job club and workshops"),
        ("right", "My plan"),
        ("left", "Job club and workshops"),
        ("left", "Find a job"),
        ("down", "Search by word"),
        ("right", "New this week"),
        ("right", "See and hear"),
        ("left", "New this week"),
        ("down", "Read to me"),
        ("right", "Language"),
        ("right", "Larger text"),
        ("right", "Get a person"),
        ("right", "I’m done"),
        ("right", "Read to me"),
        ("left", "Search by word"),
        ("right", "New this week"),
        ("right", "See and hear"),
        ("up", "My plan"),
        ("up", "Make a resume"),
        ("up", "Use my card"),
    ] {
        kiosk.keys(key);
        assert_eq!(kiosk.focus(), label, "by {key}");
    }
}

#[test]
fn no_screen_keeps_the_focus_to_itself() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    assert_eq!(kiosk.focus(), "Words to search for");
    kiosk.keys("tab");
    assert_ne!(kiosk.focus(), "Words to search for", "a field lets Tab go");
    kiosk.tabs_to("Words to search for");
    kiosk.keys("s-tab s-tab");
    kiosk.tabs_to("Words to search for");
    kiosk.keys("down");
    assert_ne!(kiosk.focus(), "Words to search for", "a field of one line lets the arrows up and down go");
    kiosk.tabs_to("Back");
    kiosk.keys("enter");
    kiosk.sees("What would you like to do?");
}

#[test]
fn escape_goes_back_one_step_at_a_time() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Find a job");
    kiosk.touch("Any kind of work");
    kiosk.touch("Any distance");
    kiosk.touch("Any hours");
    kiosk.touch("Any pay");
    kiosk.sees("17 openings");
    for question in [
        "What is the lowest pay you want?",
        "How many hours?",
        "Where do you want to work?",
        "What kind of work do you want?",
        "What would you like to do?",
        "What would you like to do?",
    ] {
        kiosk.keys("escape");
        kiosk.sees(question);
    }
}

#[test]
fn what_a_long_list_hides_comes_into_view_with_the_focus() {
    let setup = Setup { size: (1024.0, 768.0), backend: Backend::of_long_titles(), ..Setup::default() };
    let mut kiosk = Kiosk::with(setup);
    kiosk.touch("English");
    kiosk.presses("New this week");
    assert!(kiosk.nodes().iter().any(|seen| !seen.shown), "something is out of view");
    for _ in 0..20 {
        kiosk.keys("tab");
        let focused = kiosk.nodes().into_iter().find(|seen| seen.focused).unwrap();
        assert!(focused.shown, "{:?} is out of view", focused.label);
    }
}

#[test]
fn nothing_that_can_be_pressed_closes_or_leaves_the_kiosk() {
    let mut kiosk = Kiosk::new();
    let keys = "alt-f4 alt-tab c-q c-w c-c f1 f4 f5 f10 f11 f12 alt-enter c-escape escape";
    kiosk.keys(keys);
    kiosk.close_requested();
    assert!(!kiosk.has_ended());
    kiosk.sees("What would you like to do?");
    let home = kiosk.nodes().len();
    for name in keys.split(' ').filter(|name| *name != "alt-enter") {
        kiosk.keys(name);
        kiosk.close_requested();
        kiosk.sees("What would you like to do?");
    }
    assert_eq!(kiosk.nodes().len(), home);
    assert!(!kiosk.has_ended());
}
