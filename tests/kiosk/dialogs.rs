//! What lies behind a dialog cannot be reached.

use std::time::Duration;

use iced::Point;
use onestop::kiosk::widget::node::Role;

use crate::driver::{Kiosk, QUIET};

fn asks_whether_done(kiosk: &mut Kiosk) {
    kiosk.touch("I’m done");
}

fn warns(kiosk: &mut Kiosk) {
    kiosk.passes(QUIET + Duration::from_secs(1));
}

#[test]
fn nothing_behind_a_dialog_can_be_reached_by_keys() {
    for (opens, heading, safe, other) in [
        (asks_whether_done as fn(&mut Kiosk), "Are you done?", "No, go back", "Yes, clear it"),
        (warns, "Are you still there?", "Yes, I need more time", "I’m done, clear it"),
    ] {
        let mut kiosk = Kiosk::new();
        kiosk.touch("English");
        kiosk.touch("Search by word");
        kiosk.types("cook");
        opens(&mut kiosk);
        assert_eq!(kiosk.heading(), heading);
        assert_eq!(kiosk.focus(), safe);
        let controls: Vec<_> = kiosk.nodes().into_iter().filter(|seen| seen.focusable).map(|seen| seen.label).collect();
        assert_eq!(controls, [safe, other]);
        assert!(!kiosk.nodes().iter().any(|seen| seen.role == Role::Field));
    }
}

#[test]
fn tab_and_arrows_stay_in_the_dialog() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    asks_whether_done(&mut kiosk);
    for key in ["tab", "s-tab", "left", "right", "up", "down", "tab", "tab"] {
        kiosk.keys(key);
        let focus = kiosk.focus();
        assert!(["No, go back", "Yes, clear it"].contains(&focus.as_str()), "{key} leads to {focus:?}");
    }
}

#[test]
fn nothing_behind_a_dialog_can_be_pressed_or_typed_into() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    kiosk.types("cook");
    let places = ["Back", "Home", "Language", "Larger text", "I’m done", "A", "Clear"].map(|label| kiosk.place(label));
    asks_whether_done(&mut kiosk);
    for at in places {
        kiosk.touch_at(at);
        kiosk.sees("Are you done?");
    }
    kiosk.types("x");
    kiosk.keys("backspace");
    kiosk.sees("Are you done?");
    kiosk.touch("No, go back");
    assert_eq!(kiosk.field(), "cook");
}

#[test]
fn nothing_behind_a_dialog_scrolls() {
    let mut kiosk = Kiosk::new();
    kiosk.resize(1024.0, 768.0);
    kiosk.touch("English");
    kiosk.presses("New this week");
    let before = kiosk.nodes();
    asks_whether_done(&mut kiosk);
    kiosk.drag(Point::new(400.0, 420.0), Point::new(400.0, 160.0));
    kiosk.keys("pagedown");
    kiosk.touch("No, go back");
    let places = |nodes: Vec<crate::driver::Seen>| nodes.into_iter().map(|seen| seen.bounds).collect::<Vec<_>>();
    assert_eq!(places(kiosk.nodes()), places(before));
}

#[test]
fn escape_is_the_safe_answer() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Find a job");
    asks_whether_done(&mut kiosk);
    kiosk.keys("escape");
    kiosk.does_not_see("Are you done?");
    kiosk.sees("What kind of work do you want?");
}
