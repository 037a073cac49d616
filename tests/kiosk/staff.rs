//! The staff screen: how it opens, and what staff do there.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use iced::Point;
use iced::keyboard::key::{Code, NativeCode, Physical};
use onestop::i18n::Language;
use onestop::kiosk::access::keypad::{Keypad, KeypadError, Pad, code, key_name};
use onestop::kiosk::config::{Args, File, settings};
use onestop::kiosk::staff_code::{Refused, StaffCode, wait};

use crate::driver::{Kiosk, Setup};

const CODE: &str = "274916";

/// A kiosk with a staff code, at home.
fn kiosk() -> Kiosk {
    let staff_code = Some(StaffCode::new(CODE).unwrap());
    Kiosk::with(Setup { language: Some(Language::English), staff_code, ..Setup::default() })
}

/// The way in that clients do not come upon.
fn comes_in(kiosk: &mut Kiosk) {
    for _ in 0..7 {
        kiosk.touch_at(Point::new(100.0, 20.0));
    }
}

fn tries(kiosk: &mut Kiosk, code: &str) {
    for digit in code.chars() {
        kiosk.touch(&digit.to_string());
    }
    kiosk.touch("Open");
}

fn opened() -> Kiosk {
    let mut kiosk = kiosk();
    comes_in(&mut kiosk);
    tries(&mut kiosk, CODE);
    kiosk
}

#[test]
fn seven_presses_in_the_corner_ask_for_the_code() {
    let mut kiosk = kiosk();
    for _ in 0..6 {
        kiosk.touch_at(Point::new(100.0, 20.0));
    }
    kiosk.does_not_see("Staff code");
    kiosk.touch_at(Point::new(100.0, 20.0));
    assert_eq!(kiosk.heading(), "Staff code");
    tries(&mut kiosk, CODE);
    assert_eq!(kiosk.heading(), "For staff");
}

#[test]
fn slow_presses_in_the_corner_open_nothing() {
    let mut kiosk = kiosk();
    for _ in 0..14 {
        kiosk.touch_at(Point::new(100.0, 20.0));
        kiosk.passes(Duration::from_secs(1));
    }
    assert_eq!(kiosk.heading(), "What would you like to do?");
}

#[test]
fn the_screen_tells_how_many_digits_were_typed_and_never_which() {
    let mut kiosk = kiosk();
    comes_in(&mut kiosk);
    for digit in ["2", "7", "4"] {
        kiosk.touch(digit);
    }
    kiosk.sees("3 digits typed");
    kiosk.touch("Delete");
    kiosk.sees("2 digits typed");
    assert!(!kiosk.nodes().iter().any(|seen| seen.label.contains("27") || seen.value.is_some()));
    for digit in ["4", "9", "1", "6"] {
        kiosk.touch(digit);
    }
    assert!(!kiosk.debug().contains(CODE));
}

#[test]
fn wrong_codes_have_to_wait() {
    let mut kiosk = kiosk();
    comes_in(&mut kiosk);
    for _ in 0..2 {
        tries(&mut kiosk, "864213");
        kiosk.sees("This code is wrong.");
    }
    tries(&mut kiosk, "864213");
    kiosk.sees("Wait 5 seconds");
    tries(&mut kiosk, CODE);
    kiosk.sees("Wait 5 seconds");

    // Leaving and coming back forgets nothing.
    kiosk.touch("Back");
    comes_in(&mut kiosk);
    tries(&mut kiosk, CODE);
    kiosk.sees("Wait 5 seconds");
    kiosk.passes(Duration::from_secs(6));
    kiosk.touch("Open");
    assert_eq!(kiosk.heading(), "For staff");
}

#[test]
fn without_a_code_the_screen_tells_how_to_set_one() {
    let mut kiosk = Kiosk::speaking(Language::English);
    comes_in(&mut kiosk);
    kiosk.sees("onestop-kiosk staff-code");
}

#[test]
fn leaving_asks_twice() {
    let mut kiosk = opened();
    kiosk.presses("Leave");
    assert_eq!(kiosk.heading(), "End the program?");
    kiosk.touch("No, go back");
    assert!(!kiosk.has_ended());
    kiosk.presses("Leave");
    kiosk.touch("Yes, end it");
    assert!(kiosk.has_ended());
}

#[test]
fn every_part_leads_back_to_the_list() {
    let mut kiosk = opened();
    for part in ["Keypad", "Sound", "Ruler", "Language, All", "Colors", "State", "Restart", "Leave"] {
        kiosk.presses(part);
        assert_ne!(kiosk.heading(), "For staff", "{part}");
        kiosk.touch("Back");
        assert_eq!(kiosk.heading(), "For staff", "after {part}");
    }
    kiosk.touch("Back");
    assert_eq!(kiosk.heading(), "What would you like to do?");
    comes_in(&mut kiosk);
    assert_eq!(kiosk.heading(), "Staff code", "who comes back types the code again");
}

#[test]
fn every_language_can_be_tried_and_the_screen_stays() {
    let mut kiosk = opened();
    kiosk.presses("Language, All");
    for language in Language::all() {
        kiosk.presses(language.name());
        assert!(kiosk.control(language.name()).selected, "{}", language.name());
    }
}

#[test]
fn keys_are_checked_and_mean_nothing_else_meanwhile() {
    let mut kiosk = opened();
    kiosk.presses("Keypad");
    kiosk.presses("Check the keys");
    kiosk.sees("No key pressed yet");
    kiosk.pad("back");
    assert_eq!(kiosk.heading(), "Press each key");
    kiosk.sees("F21");
    kiosk.pad("help help");
    kiosk.sees("F17");
    kiosk.pad("help");
    assert_eq!(kiosk.heading(), "Keypad", "the same key three times in a row ends the check");
    kiosk.presses("Check the keys");
    kiosk.keys("escape");
    assert_eq!(kiosk.heading(), "Keypad", "so does Escape");
}

#[test]
fn a_set_up_walks_through_the_keys_and_writes_the_table() {
    let mut kiosk = opened();
    kiosk.presses("Keypad");
    kiosk.presses("Set up the keys");
    assert_eq!(kiosk.heading(), "Press the key: Help");
    kiosk.pad("skip");
    kiosk.sees("Key 2 of 8");
    kiosk.pad("skip");
    kiosk.sees("F24 already means Help");
    kiosk.pad("up down action back next");
    kiosk.presses("Skip this key");
    kiosk.sees("Key 8 of 8");
    kiosk.pad("help");
    assert_eq!(kiosk.heading(), "The keys are set up");
    for line in ["[keypad]", "help = \"F24\"", "next = \"F22\"", "skip_forward = \"F17\""] {
        kiosk.sees(line);
    }
    kiosk.does_not_see("skip_back");
    kiosk.pad("back");
    assert_eq!(kiosk.heading(), "Keypad", "the keys work at once");
}

#[test]
fn the_ruler_tells_the_diagonal_to_configure() {
    let mut kiosk = opened();
    kiosk.presses("Ruler");
    kiosk.sees("21.5 inches");
    kiosk.presses("Much shorter");
    kiosk.presses("Longer");
    kiosk.sees("22.4 inches");
    kiosk.presses("Use this size");
    kiosk.sees("[panel]");
    kiosk.sees("diagonal = 22.4");
}

#[test]
fn codes_that_people_try_first_are_refused() {
    for code in ["", "12345", "1234567890123", "12a456", "１２３４５６", "27 4916"] {
        assert_eq!(StaffCode::new(code).unwrap_err(), Refused::NotDigits, "{code:?}");
    }
    let runs = ["123456", "987654", "890123", "3210987"];
    let patterns = ["111111", "121212", "123123", "12341234"];
    let dates = ["010190", "311299", "991231", "123170", "01021990", "31121999", "20260113", "022900"];
    for code in runs.into_iter().chain(patterns).chain(dates) {
        assert_eq!(StaffCode::new(code).unwrap_err(), Refused::Guessable, "{code}");
    }
}

#[test]
fn a_code_is_kept_as_a_hash_that_tells_nothing() {
    let made = StaffCode::new(CODE).unwrap();
    assert!(made.verify(CODE) && !made.verify("274917") && !made.verify(""));
    assert!(made.hash().starts_with("$argon2id$"));
    assert_ne!(made, StaffCode::new(CODE).unwrap(), "each hash has a salt of its own");
    assert!(!format!("{made:?}").contains('$'));
    let file: File = toml::from_str(&format!("staff_code = \"{}\"", made.hash())).unwrap();
    assert!(settings(&Args::default(), &file).unwrap().staff_code.unwrap().verify(CODE));
    let error = toml::from_str::<File>("staff_code = \"274916\"").unwrap_err();
    assert!(error.message().contains("onestop-kiosk staff-code") && !error.message().contains(CODE));
}

#[test]
fn the_wait_grows_to_five_minutes() {
    let waits = (0..12).map(|wrong| wait(wrong).as_secs()).collect::<Vec<_>>();
    assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
    assert_eq!(wait(u32::MAX).as_secs(), 300);
}

/// Runs `onestop-kiosk staff-code` with these lines typed: what it prints, and whether it is content.
fn asked(lines: &str) -> (String, bool) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_onestop-kiosk"))
        .arg("staff-code")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = program.wait_with_output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.success())
}

#[test]
fn the_command_prints_the_line_to_configure() {
    let (line, content) = asked(&format!("{CODE}\n{CODE}\n"));
    assert!(content);
    assert!(toml::from_str::<File>(&line).unwrap().staff_code.unwrap().verify(CODE));
    for typed in ["", "274916\n", "274916\n274917\n", "123456\n123456\n"] {
        assert_eq!(asked(typed), (String::new(), false), "{typed:?}");
    }
}

#[test]
fn a_keypad_is_an_ez_access_one_unless_told() {
    let usual = Keypad::default();
    let keys = [Code::F17, Code::F18, Code::F19, Code::F20, Code::F21, Code::F22, Code::F23, Code::F24];
    for (pad, key) in Pad::KEYS.into_iter().zip(keys) {
        assert_eq!(usual.pad(&Physical::Code(key)), Some(pad));
    }
    assert_eq!(usual.pad(&Physical::Code(Code::Enter)), None);
    assert_eq!(usual.pad(&Physical::Unidentified(NativeCode::Xkb(191))), None);
    let example: File = toml::from_str(include_str!("../../assets/keypads/audionav.toml")).unwrap();
    assert_eq!(example.keypad, Some(usual.clone()));
    assert_eq!(toml::from_str::<File>(&usual.write()).unwrap().keypad, Some(usual));
    assert_eq!(settings(&Args::default(), &File::default()).unwrap().keypad, Keypad::default());
}

#[test]
fn a_keypad_that_cannot_be_is_told_why() {
    let says = |table: &str| toml::from_str::<File>(&format!("[keypad]\n{table}")).unwrap_err().message().to_owned();
    assert!(says("help = \"F99\"").contains("keypad.help = \"F99\""));
    assert!(says("halp = \"F1\"").contains("Allowed: help, up, down, action"));
    assert!(says("help = \"F1\"\nup = \"f1\"").contains("keypad.help and keypad.up are both F1"));
    assert!(matches!(
        Keypad::new([(Pad::Back, Code::KeyA), (Pad::Next, Code::KeyA)]),
        Err(KeypadError::Twice { first: "back", second: "next", code: "KeyA" })
    ));
    let few: File = toml::from_str("[keypad]\naction = \"NumpadEnter\"\nplugged = \"F15\"").unwrap();
    let few = few.keypad.unwrap();
    assert_eq!(few.pad(&Physical::Code(Code::F15)), Some(Pad::Plugged));
    assert_eq!(few.code(Pad::Help), None);
}

#[test]
fn physical_keys_go_by_one_name() {
    for key in [Code::F17, Code::Numpad5, Code::ArrowUp, Code::Enter, Code::F35] {
        assert_eq!(code(&key_name(&Physical::Code(key))), Some(key));
    }
    assert_eq!(code("numpadenter"), Some(Code::NumpadEnter));
    assert_eq!(code(&key_name(&Physical::Unidentified(NativeCode::Xkb(250)))), None);
}

#[test]
fn keys_and_voice_are_configured() {
    let file: File =
        toml::from_str("name = \"Front hall\"\n[keys]\ndouble_press_ms = 300\n[speech]\ndevice = \"usb\"").unwrap();
    let made = settings(&Args::default(), &file).unwrap();
    assert_eq!((made.name.as_str(), made.double_press), ("Front hall", Duration::from_millis(300)));
    assert_eq!(made.speech.device.as_deref(), Some("usb"));
    for (wrong, allowed) in [
        ("[keys]\ndouble_press_ms = 1001", "0 to 1000"),
        ("[speech]\nengine = \"loud\"", "espeak-ng, silent, transcript:FILE"),
        ("[speech]\nheadphones = \"maybe\"", "none, alsa, pulse"),
    ] {
        let error = settings(&Args::default(), &toml::from_str(wrong).unwrap()).unwrap_err().to_string();
        assert!(error.ends_with(&format!("Allowed: {allowed}")), "{error}");
    }
}
