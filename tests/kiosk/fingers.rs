//! Fingers that press, wobble and scroll.

use iced::{Point, Vector};

use crate::driver::{Backend, Kiosk, Setup, pressed};

fn results() -> Kiosk {
    let mut kiosk =
        Kiosk::with(Setup { size: (1024.0, 768.0), backend: Backend::of_long_titles(), ..Setup::default() });
    kiosk.touch("English");
    kiosk.presses("New this week");
    kiosk
}

fn top(kiosk: &mut Kiosk, label: &str) -> f32 {
    kiosk.control(label).bounds.y
}

#[test]
fn a_finger_that_starts_on_a_card_scrolls_and_opens_nothing() {
    let mut kiosk = results();
    let before = top(&mut kiosk, "Order picker");
    let from = kiosk.place("Order picker");
    kiosk.drag(from, from + Vector::new(0.0, -150.0));
    kiosk.sees("8 openings near you");
    assert!(top(&mut kiosk, "Order picker") < before - 100.0, "the list follows the finger");
    kiosk.drag(from, from + Vector::new(0.0, 300.0));
    let after = top(&mut kiosk, "Order picker");
    assert!((after - before).abs() < 1.0, "and back to its beginning: {before}, {after}");
    kiosk.sees("8 openings near you");
}

#[test]
fn a_finger_that_wobbles_opens() {
    let mut kiosk = results();
    let at = kiosk.place("Order picker");
    kiosk.finger_down(1, at);
    for (x, y) in [(3.0, -4.0), (-6.0, 5.0), (7.0, 6.0), (2.0, 2.0)] {
        kiosk.finger_moves(1, at + Vector::new(x, y));
    }
    kiosk.finger_up(1, at + Vector::new(2.0, 2.0));
    kiosk.sees("How to apply");
}

#[test]
fn a_finger_that_slides_off_presses_nothing_even_when_it_comes_back() {
    let mut kiosk = results();
    let at = kiosk.place("Home");
    kiosk.finger_down(1, at);
    kiosk.finger_moves(1, at + Vector::new(0.0, -40.0));
    kiosk.finger_moves(1, at);
    kiosk.finger_up(1, at);
    kiosk.sees("8 openings near you");
}

#[test]
fn two_fingers_press_once() {
    let mut kiosk = results();
    let at = kiosk.place("Order picker");
    let asked = kiosk.backend.asked().len();
    kiosk.finger_down(1, at);
    kiosk.finger_down(2, at + Vector::new(20.0, 5.0));
    kiosk.finger_up(2, at + Vector::new(20.0, 5.0));
    kiosk.finger_up(1, at);
    kiosk.sees("How to apply");
    assert_eq!(kiosk.backend.asked().len(), asked + 1);
    kiosk.keys("escape");
    kiosk.sees("8 openings near you");

    let (home, done) = (kiosk.place("Home"), kiosk.place("I’m done"));
    kiosk.finger_down(1, home);
    kiosk.finger_down(2, done);
    kiosk.finger_up(1, home);
    kiosk.sees("What would you like to do?");
    kiosk.finger_up(2, done);
    kiosk.does_not_see("Are you done?");
}

#[test]
fn a_second_touch_where_the_first_led_away_presses_nothing_there() {
    let mut kiosk = results();
    let at = kiosk.place("Order picker");
    kiosk.finger_down(1, at);
    kiosk.finger_up(1, at);
    kiosk.sees("How to apply");
    kiosk.finger_up(1, at);
    kiosk.sees("How to apply");
}

#[test]
fn a_touch_leaves_no_ring_and_no_press_behind() {
    let mut kiosk = results();
    kiosk.touch_at(Point::new(500.0, 20.0));
    let before = kiosk.frame();
    let at = kiosk.place("Order picker");
    kiosk.finger_down(1, at);
    assert!(kiosk.frame() != before, "what is held looks pressed");
    kiosk.finger_moves(1, at + Vector::new(40.0, 0.0));
    kiosk.finger_moves(1, at);
    kiosk.finger_up(1, at);
    assert!(kiosk.frame() == before, "what is let go looks as before");
    assert!(kiosk.frame_after(pressed("tab")) != before, "a key shows where the focus is");
}

#[test]
fn the_keys_beside_a_list_move_it_to_its_end_and_back() {
    let mut kiosk = results();
    let before = kiosk.nodes();
    assert!(!kiosk.nodes().iter().any(|seen| seen.label == "Move up" && seen.enabled));
    for _ in 0..4 {
        if kiosk.nodes().iter().any(|seen| seen.label == "Move down" && seen.enabled) {
            kiosk.touch("Move down");
        }
    }
    assert!(!kiosk.nodes().iter().any(|seen| seen.label == "Move down" && seen.enabled));
    for _ in 0..4 {
        kiosk.keys("pageup");
    }
    let places = |nodes: Vec<crate::driver::Seen>| nodes.into_iter().map(|seen| seen.bounds).collect::<Vec<_>>();
    assert_eq!(places(kiosk.nodes()), places(before));
}
