//! Visits of a person who sees nothing: headphones and the eight keys of a keypad.

use std::time::Duration;

use iced::keyboard::key::Code;
use onestop::api::help::HelpState;
use onestop::i18n::Language;
use onestop::i18n::Text;
use onestop::kiosk::access::keypad::{Keypad, Pad};
use onestop::kiosk::access::spoken::{spoken, typed};
use onestop::kiosk::speech::Fault;
use onestop::kiosk::widget::node::{Node, Role, Secrecy};
use proptest::prelude::*;

use crate::driver::{Kiosk, QUIET, Setup, WARNING};

/// A kiosk at home, read aloud.
fn listening() -> Kiosk {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.pad("help");
    kiosk.heard();
    kiosk
}

#[test]
fn help_wakes_a_kiosk_that_then_speaks() {
    let mut kiosk = Kiosk::new();
    kiosk.pad("help");
    kiosk.hears("Which language do you want?");
    kiosk.listens_for("Español");
    let said = kiosk.heard();
    assert_eq!(said.last().map(|said| said.language), Some(Language::Spanish), "a language is named in its own voice");
    kiosk.pad("action");
    kiosk.hears("¿Qué quiere hacer?");
}

#[test]
fn an_opening_is_found_and_how_to_apply_is_heard() {
    let mut kiosk = Kiosk::new();
    kiosk.pad("help");
    kiosk.listens_for("English");
    kiosk.pad("action");
    kiosk.hears("What would you like to do?");
    kiosk.listens_for("Find a job");
    kiosk.pad("action");
    kiosk.hears("What kind of work do you want?");
    kiosk.listens_for("Any kind of work");
    kiosk.pad("action next");
    kiosk.listens_for("Forklift operator");
    kiosk.pad("action");
    kiosk.hears("Forklift operator");
    kiosk.listens_for("How to apply");
    kiosk.pad("down");
    assert!(!kiosk.last_heard().is_empty());
    kiosk.listens_for("I’m done");
    kiosk.pad("action");
    kiosk.hears("Are you done?");
    kiosk.listens_for("Yes");
    kiosk.pad("action");
    kiosk.hears("All is cleared.");
    kiosk.passes(Duration::from_secs(5));
    assert!(kiosk.heard().is_empty(), "nothing of this client is said to the next");
}

#[test]
fn language_and_size_are_changed() {
    let mut kiosk = listening();
    kiosk.listens_for("Larger text");
    let room = kiosk.room();
    kiosk.pad("action");
    kiosk.hears("Text size 125 percent");
    assert!(kiosk.room().width < room.width);
    kiosk.pad("up");
    assert!(kiosk.last_heard().starts_with("Language, button"), "{}", kiosk.last_heard());
    kiosk.pad("action");
    kiosk.hears("Which language do you want?");
    kiosk.listens_for("العربية");
    kiosk.pad("action");
    let said = kiosk.heard();
    assert_eq!(said.last().map(|said| said.language), Some(Language::Arabic));
}

#[test]
fn a_person_is_asked_for() {
    let mut kiosk = listening();
    kiosk.listens_for("Get a person");
    kiosk.pad("action");
    kiosk.hears("A person will come to you.");
    assert_eq!(kiosk.backend.help().len(), 1);
    kiosk.pad("action");
    kiosk.hears("What would you like to do?");
    kiosk.backend.answers_help();
    kiosk.passes(Duration::from_secs(6));
    kiosk.hears("Someone is on the way.");
}

#[test]
fn a_screen_is_read_on_from_its_heading() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.touch("Read to me");
    let said = kiosk.listens();
    assert_eq!(said.first().map(String::as_str), Some("What would you like to do?"));
    assert!(said.iter().any(|said| said.starts_with("Find a job, button")), "{said:#?}");
    let fixed = ["Pause", "I’m done"];
    assert!(!said.iter().any(|said| fixed.iter().any(|key| said.starts_with(key))), "{said:#?}");
}

#[test]
fn any_key_or_touch_is_silence() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.touch("Read to me");
    kiosk.heard();
    kiosk.keys("shift");
    let said = kiosk.listens();
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn help_explains_and_then_explains_more() {
    let mut kiosk = listening();
    kiosk.pad("help");
    kiosk.hears("Press Down to hear the next thing.");
    kiosk.pad("help");
    kiosk.hears("The keys at the end of each screen");
}

#[test]
fn a_finger_finds_what_is_there_while_help_is_held() {
    let mut kiosk = listening();
    let at = kiosk.place("Find a job");
    kiosk.pad_down("help");
    kiosk.touch_at(at);
    kiosk.hears("Find a job, button");
    kiosk.pad_up("help");
    assert_eq!(kiosk.heading(), "What would you like to do?", "nothing was pressed");
    kiosk.touch_at(at);
    assert_eq!(kiosk.heading(), "What kind of work do you want?");
}

#[test]
fn the_ends_of_a_screen_are_told() {
    let mut kiosk = listening();
    kiosk.listens_for("I’m done");
    kiosk.listens_for("End of the screen.");
    kiosk.pad("down");
    assert_eq!(kiosk.last_heard(), "Dayton Job Center", "and on to the other end");
    kiosk.pad("up");
    assert_eq!(kiosk.last_heard(), "Top of the screen.");
}

#[test]
fn volume_and_speed_are_heard_and_forgotten_with_the_visit() {
    let mut kiosk = listening();
    kiosk.touch("Speak louder");
    kiosk.touch("Speak faster");
    let said = kiosk.heard();
    assert_eq!(said.last().map(|said| (said.volume, said.rate)), Some((7, 5)));
    kiosk.touch("I’m done");
    kiosk.touch("Yes");
    kiosk.touch("Read to me");
    let said = kiosk.heard();
    assert_eq!(said.last().map(|said| (said.volume, said.rate)), Some((6, 4)));
}

#[test]
fn what_is_typed_and_deleted_is_said() {
    let mut kiosk = listening();
    kiosk.touch("Search by word");
    kiosk.heard();
    kiosk.types("cook ");
    let mut said: Vec<_> = kiosk.heard().into_iter().map(|said| said.words).collect();
    said.retain(|said| !said.starts_with("Nothing in our list"));
    assert!(said.ends_with(&["c", "o", "o", "k", "cook"].map(str::to_owned)), "{said:#?}");
    kiosk.keys("backspace backspace");
    kiosk.hears("deleted k");
}

#[test]
fn the_warning_is_said_and_any_key_goes_on() {
    let mut kiosk = listening();
    kiosk.pad("down");
    kiosk.heard();
    kiosk.passes(QUIET + Duration::from_secs(2));
    kiosk.hears("Are you still there?");
    kiosk.pad("down");
    assert_eq!(kiosk.heading(), "What would you like to do?");
}

#[test]
fn listening_is_not_walking_away() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.touch("New this week");
    kiosk.touch("Read to me");
    kiosk.passes(QUIET + Duration::from_secs(1));
    assert!(kiosk.heading().contains("opening"), "{}", kiosk.heading());
}

#[test]
fn the_screen_can_be_hidden_while_the_voice_goes_on() {
    let mut kiosk = listening();
    let seen = kiosk.frame();
    kiosk.touch("Hide the screen");
    kiosk.hears("The screen is hidden.");
    let hidden = kiosk.frame();
    assert!(seen != hidden);
    kiosk.listens_for("Find a job");
    kiosk.pad("action");
    kiosk.hears("What kind of work do you want?");
    assert!(kiosk.frame() == hidden, "nothing is to be seen");
    let centre = kiosk.room();
    kiosk.touch_at(iced::Point::new(centre.width / 2.0, centre.height / 2.0));
    assert!(kiosk.frame() != hidden);
}

#[test]
fn without_a_voice_the_kiosk_says_so_and_goes_on() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.voice().breaks(Fault::NoSound { reason: "no card".to_owned() });
    kiosk.touch("Read to me");
    kiosk.sees("VOICE-3");
    kiosk.touch("Find a job");
    assert_eq!(kiosk.heading(), "What kind of work do you want?");
}

#[test]
fn keys_alone_walk_what_can_be_pressed_while_it_is_silent() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.pad("down");
    let first = kiosk.focus();
    assert!(!first.is_empty());
    kiosk.pad("down up");
    assert_eq!(kiosk.focus(), first);
    assert!(kiosk.heard().is_empty());
}

#[test]
fn a_trembling_finger_presses_once() {
    let setup =
        Setup { language: Some(Language::English), double_press: Duration::from_millis(500), ..Setup::default() };
    let mut kiosk = Kiosk::with(setup);
    let room = kiosk.room();
    let at = kiosk.place("Larger text");
    kiosk.touch_at(at);
    kiosk.touch_at(at);
    assert!((kiosk.room().width - room.width / 1.25).abs() < 1.0);
}

#[test]
fn a_held_key_repeats_only_after_two_seconds() {
    let mut kiosk = listening();
    kiosk.pad_down("down");
    let first = kiosk.last_heard();
    kiosk.pad_repeats("down");
    assert_eq!(kiosk.last_heard(), first);
    kiosk.passes(Duration::from_secs(2));
    kiosk.pad_repeats("down");
    assert_ne!(kiosk.last_heard(), first);
}

#[test]
fn a_key_that_is_struck_twice_is_one_press() {
    let double_press = Duration::from_millis(400);
    let mut kiosk = Kiosk::with(Setup { language: Some(Language::English), double_press, ..Setup::default() });
    kiosk.keys("tab");
    let first = kiosk.focus();
    kiosk.keys("tab");
    assert_eq!(kiosk.focus(), first);
    kiosk.passes(double_press);
    kiosk.keys("tab");
    assert_ne!(kiosk.focus(), first);
}

#[test]
fn skipping_leaves_out_what_is_only_to_read() {
    let mut kiosk = listening();
    kiosk.pad("skip");
    assert_eq!(kiosk.last_heard(), "Use my card, button");
    kiosk.pad("skip skip-back");
    assert_eq!(kiosk.last_heard(), "Use my card, button");
}

#[test]
fn headphones_begin_the_voice_and_end_it() {
    let plug = [(Pad::Plugged, Code::KeyP), (Pad::Unplugged, Code::KeyU)];
    let keypad = Keypad::new(plug).unwrap();
    let mut kiosk = Kiosk::with(Setup { keypad, ..Setup::default() });
    kiosk.physical(Code::KeyP);
    kiosk.hears("Which language do you want?");
    kiosk.physical(Code::KeyU);
    kiosk.heard();
    assert!(kiosk.listens().is_empty());
}

#[test]
fn the_voice_can_be_told_to_say_it_again_and_to_wait() {
    let mut kiosk = listening();
    kiosk.listens_for("Find a job");
    kiosk.heard();
    kiosk.touch("Say it again");
    kiosk.hears("Find a job, button");
    kiosk.listens_for("Say it again");
    kiosk.pad("action");
    kiosk.hears("See and hear");
    kiosk.touch("Pause");
    kiosk.heard();
    assert!(kiosk.listens().is_empty());
    kiosk.touch("Go on");
    assert!(kiosk.listens().first().is_some_and(|said| said.starts_with("See and hear")));
}

#[test]
fn who_reads_on_while_asked_whether_they_are_there_is_forgotten_in_time() {
    let mut kiosk = listening();
    kiosk.passes(QUIET + WARNING + Duration::from_mins(2));
    kiosk.does_not_see("I’m done");
}

#[test]
fn the_warning_is_heard_where_the_voice_is_off() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.passes(QUIET + Duration::from_secs(1));
    kiosk.hears("Are you still there?");
}

#[test]
fn a_letter_pressed_with_the_keypad_is_said() {
    let mut kiosk = listening();
    kiosk.touch("Search by word");
    kiosk.heard();
    kiosk.listens_for("Q, button");
    kiosk.pad("action");
    kiosk.hears("q");
    assert_eq!(kiosk.field(), "q");
}

#[test]
fn f1_on_a_keyboard_is_help() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.keys("f1");
    kiosk.hears("What would you like to do?");
    kiosk.keys("f1");
    kiosk.hears("Press Down to hear the next thing.");
}

#[test]
fn who_needs_nobody_any_more_hears_that_it_was_told() {
    let mut kiosk = listening();
    kiosk.listens_for("Get a person");
    kiosk.pad("action");
    kiosk.listens_for("I don’t need help now");
    kiosk.pad("action");
    kiosk.hears("We told our staff that you need no help. What would you like to do?");
    assert!(kiosk.backend.help().iter().all(|help| help.state == HelpState::Ended));
}

#[test]
fn steps_are_one_thing_and_next_says_when_there_is_no_way_on() {
    let mut kiosk = listening();
    kiosk.pad("next");
    assert_eq!(kiosk.last_heard(), "Choose something first. Press Down.");
    kiosk.touch("Find a job");
    kiosk.listens_for("Step 1 of 4: Work");
}

#[test]
fn nothing_behind_the_curtain_can_be_touched() {
    let mut kiosk = listening();
    let tile = kiosk.place("Find a job");
    kiosk.touch("Hide the screen");
    kiosk.touch_at(tile);
    assert_eq!(kiosk.heading(), "What would you like to do?");
}

#[test]
fn who_pulls_the_headphones_out_shows_nobody_what_was_hidden() {
    let plug = [(Pad::Plugged, Code::KeyP), (Pad::Unplugged, Code::KeyU)];
    let keypad = Keypad::new(plug).unwrap();
    let mut kiosk = Kiosk::with(Setup { keypad, language: Some(Language::English), ..Setup::default() });
    let home = kiosk.frame();
    kiosk.physical(Code::KeyP);
    kiosk.touch("Hide the screen");
    kiosk.physical(Code::KeyU);
    assert!(kiosk.frame() != home);
    let room = kiosk.room();
    kiosk.touch_at(iced::Point::new(room.width / 2.0, room.height / 2.0));
    assert!(kiosk.frame() == home);
}

#[test]
fn a_help_key_that_is_never_let_go_keeps_nobody_from_touching() {
    let mut kiosk = listening();
    kiosk.pad_down("help");
    kiosk.passes(QUIET + WARNING + Duration::from_mins(2));
    kiosk.pad_up("help");
    kiosk.touch("English");
    assert_eq!(kiosk.heading(), "What would you like to do?");
}

#[test]
fn the_place_is_kept_while_suggestions_come() {
    let mut kiosk = listening();
    kiosk.touch("Search by word");
    kiosk.listens_for("D, button");
    kiosk.pad("action");
    kiosk.pad("action");
    assert_eq!(kiosk.field(), "dd");
}

proptest! {
    #[test]
    fn secrets_are_counted_and_private_words_are_for_the_client_alone(value in "[a-z0-9]{4,12}", alone: bool) {
        let text = Text::new(Language::English);
        let node = |secrecy| Node { value: Some(value.clone()), secrecy, ..Node::new(Role::Field, "NAME") };
        let says = |secrecy| spoken(&node(secrecy), text, alone).words.contains(&value);
        let echoes = |secrecy| typed(&node(secrecy), "", text, alone).words.contains(&value);
        prop_assert!(says(Secrecy::Open) && echoes(Secrecy::Open));
        prop_assert!(!says(Secrecy::Secret) && !echoes(Secrecy::Secret));
        prop_assert_eq!((says(Secrecy::Private), echoes(Secrecy::Private)), (alone, alone));
    }
}
