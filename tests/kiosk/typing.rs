//! Words and places, typed on either keyboard.

use std::time::Duration;

use crate::driver::{Asked, Kiosk, Mood};

fn typing() -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    kiosk
}

#[test]
fn both_keyboards_write_into_one_field_that_keeps_the_focus() {
    let mut kiosk = typing();
    let field = "Words to search for";
    assert_eq!(kiosk.focus(), field);
    kiosk.types("fo");
    kiosk.touch("R");
    assert_eq!(kiosk.focus(), field);
    kiosk.types("k");
    kiosk.touch("Space");
    kiosk.touch("Delete letter");
    kiosk.click("L");
    assert_eq!((kiosk.field().as_str(), kiosk.focus().as_str()), ("forkl", field));
    kiosk.keys("home");
    kiosk.touch("123");
    kiosk.touch("4");
    kiosk.touch("ABC");
    kiosk.touch("ñ á é ü");
    kiosk.touch("Ñ");
    kiosk.sees("Q");
    kiosk.keys("backspace backspace end");
    assert_eq!((kiosk.field().as_str(), kiosk.focus().as_str()), ("forkl", field));
    // A finger beside the keys and one that slides off a key.
    let gap = kiosk.control("Space").bounds;
    kiosk.touch_at(iced::Point::new(gap.center_x(), gap.y - 6.0));
    let (key, beside) = (kiosk.place("T"), kiosk.place("U"));
    kiosk.drag(key, beside);
    assert_eq!((kiosk.field().as_str(), kiosk.focus().as_str()), ("forkl", field));
    kiosk.types("ift operator");
    kiosk.keys("enter");
    kiosk.sees("1 opening near you");
    kiosk.sees("“forklift operator”");
}

#[test]
fn keys_on_the_screen_can_be_reached_and_pressed_by_tab() {
    let mut kiosk = typing();
    kiosk.tabs_to("W");
    kiosk.keys("enter");
    assert_eq!(kiosk.focus(), "W");
    kiosk.tabs_to("Search");
    kiosk.keys("enter");
    kiosk.sees("“w”");
}

#[test]
fn a_suggestion_is_searched_for() {
    let mut kiosk = typing();
    kiosk.sees("Type a job, a company or a skill.");
    kiosk.types("d");
    kiosk.sees("dock worker, 1 opening");
    kiosk.types("is");
    kiosk.sees("dishwasher, 1 opening");
    kiosk.does_not_see("dock worker");
    kiosk.touch("dishwasher");
    kiosk.sees("“dishwasher”");
    kiosk.sees("1 opening near you");
    kiosk.keys("escape");
    kiosk.sees("What would you like to do?");
}

#[test]
fn suggestions_for_earlier_letters_come_too_late() {
    let mut kiosk = typing();
    kiosk.backend.is(Mood::After(Duration::from_secs(2)));
    kiosk.types("d");
    kiosk.backend.is(Mood::Prompt);
    kiosk.types("o");
    kiosk.sees("dock worker");
    kiosk.passes(Duration::from_secs(5));
    kiosk.sees("dock worker");
    kiosk.does_not_see("dishwasher");
    kiosk.backend.is(Mood::After(Duration::from_secs(2)));
    kiosk.types("c");
    kiosk.touch("Clear");
    assert_eq!(kiosk.field(), "");
    assert_eq!(kiosk.focus(), "Words to search for");
    kiosk.passes(Duration::from_secs(5));
    kiosk.does_not_see("dock worker");
}

#[test]
fn every_letter_asks_once_and_blanks_ask_nothing() {
    let mut kiosk = typing();
    let asked = |kiosk: &Kiosk| -> Vec<String> {
        let asked = kiosk.backend.asked().into_iter();
        asked.filter_map(|asked| if let Asked::Suggestions(typed) = asked { Some(typed) } else { None }).collect()
    };
    kiosk.types("  ");
    assert!(asked(&kiosk).is_empty());
    kiosk.types("co ");
    kiosk.keys("left right home end");
    assert_eq!(asked(&kiosk), ["c", "co", "co"]);
}

#[test]
fn nothing_typed_searches_for_nothing() {
    let mut kiosk = typing();
    kiosk.keys("enter");
    kiosk.touch("Search");
    kiosk.types("   ");
    kiosk.keys("enter");
    kiosk.sees("What work are you looking for?");
    assert_eq!(kiosk.focus(), "Words to search for");
}

#[test]
fn words_that_fit_nothing_can_still_be_searched_for() {
    let mut kiosk = typing();
    kiosk.types("zzz");
    kiosk.sees("Nothing in our list starts like this. You can still search.");
    kiosk.touch("Search");
    kiosk.sees("No openings for this now");
}

#[test]
fn misspelt_words_are_shown_corrected() {
    let mut kiosk = typing();
    kiosk.backend.corrects("forclift", "forklift");
    kiosk.types("forclift");
    kiosk.keys("enter");
    kiosk.sees("Showing openings for “forklift”.");
    kiosk.sees("Forklift operator");
}

#[test]
fn words_can_be_changed_without_typing_them_again() {
    let mut kiosk = typing();
    kiosk.types("driver");
    kiosk.keys("enter");
    kiosk.sees("2 openings near you");
    kiosk.touch("Type a word");
    assert_eq!((kiosk.field().as_str(), kiosk.focus().as_str()), ("driver", "Words to search for"));
    kiosk.keys("backspace backspace backspace backspace backspace backspace");
    kiosk.types("cook");
    kiosk.touch("Search");
    kiosk.sees("1 opening near you");
    kiosk.sees("Line cook");
}

#[test]
fn the_keyboard_goes_and_comes_back() {
    let mut kiosk = typing();
    kiosk.types("cook");
    kiosk.touch("Hide keys");
    kiosk.does_not_see("Space");
    assert_eq!(kiosk.field(), "cook");
    kiosk.touch("Show keys");
    kiosk.sees("Space");
    kiosk.touch("Hide keys");
    kiosk.touch("Search");
    kiosk.sees("“cook”");
}

#[test]
fn another_place_is_typed_and_brought_back() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Find a job");
    kiosk.touch("Any kind of work");
    kiosk.touch("Another place");
    kiosk.sees("Which town or ZIP code?");
    assert_eq!(kiosk.focus(), "Town or ZIP code");
    kiosk.types("q");
    kiosk.sees("We do not know this place. Try a ZIP code.");
    kiosk.keys("enter");
    kiosk.sees("We do not know this place. Try a ZIP code.");
    kiosk.keys("backspace");
    kiosk.types("xen");
    kiosk.touch("Xenia, OH");
    kiosk.sees("Where do you want to work?");
    kiosk.touch("Within 10 miles of Xenia, OH");
    let query = kiosk.backend.last_query();
    assert_eq!((query.near.as_deref(), query.within), (Some("Xenia, OH"), Some(10.0)));
}

#[test]
fn enter_takes_the_first_place_even_before_it_is_known() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Find a job");
    kiosk.touch("Any kind of work");
    kiosk.touch("Another place");
    kiosk.backend.is(Mood::After(Duration::from_secs(1)));
    kiosk.types("45402");
    kiosk.keys("enter");
    kiosk.sees("Which town or ZIP code?");
    kiosk.backend.is(Mood::Prompt);
    kiosk.passes(Duration::from_secs(2));
    kiosk.sees("Within 25 miles of 45402 Dayton, OH");
}
