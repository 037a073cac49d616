//! Visits with a card: taking one, coming back with it, and nothing of it left behind.

use std::time::Duration;

use iced::keyboard::key::Code;
use onestop::domain::digits;
use onestop::kiosk::access::keypad::{Keypad, Pad};
use onestop::kiosk::remote::Failure;

use crate::driver::cards::Issued;
use crate::driver::{Asked, Kiosk, Mood, QUIET, Setup, WARNING};

/// What nobody guesses.
pub const PIN: &str = "482915";
/// Another one.
const OTHER: &str = "730164";
/// After a wrong try that was not the first.
const DELAY: Duration = Duration::from_secs(31);

/// A kiosk in a visit, at home.
fn visited() -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk
}

/// Ends the visit.
pub fn ends(kiosk: &mut Kiosk) {
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.sees("Touch your language to start");
}

/// Begins another one.
pub fn begins(kiosk: &mut Kiosk) {
    kiosk.touch("English");
    kiosk.sees("What would you like to do?");
}

/// Rosa scans her card and types its PIN.
pub fn signs_in(kiosk: &mut Kiosk, card: &Issued) {
    kiosk.scans(&card.secret);
    assert_eq!(kiosk.heading(), "What is your PIN?");
    kiosk.types(PIN);
    kiosk.keys("enter");
    kiosk.sees("This is your week");
}

/// A kiosk in a visit of Rosa, who has signed in and sees her week.
pub fn signed_in() -> (Kiosk, Issued) {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    signs_in(&mut kiosk, &card);
    (kiosk, card)
}

/// A number as it is said: digit by digit, with a pause behind each group.
pub fn spelled(number: &str) -> String {
    let spaced = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    digits::grouped(number).split(' ').map(spaced).collect::<Vec<_>>().join(", ")
}

/// Touches one digit after the other, and OK.
fn touches(kiosk: &mut Kiosk, number: &str) {
    for digit in number.chars() {
        kiosk.touch(&digit.to_string());
    }
    kiosk.touch("OK");
}

/// Types them, and Enter.
fn enters(kiosk: &mut Kiosk, number: &str) {
    kiosk.types(number);
    kiosk.keys("enter");
}

/// Up to the PIN of a card whose number is typed.
fn tells_number(kiosk: &mut Kiosk, number: &str) {
    kiosk.touch("Use my card");
    kiosk.touch("I have a card");
    assert_eq!(kiosk.heading(), "What is the number of your card?");
    enters(kiosk, number);
    assert_eq!(kiosk.heading(), "What is your PIN?");
}

/// Up to the choice of a PIN for a new card.
fn takes(kiosk: &mut Kiosk, name: &str) {
    kiosk.touch("Use my card");
    kiosk.touch("Take a card");
    assert_eq!(kiosk.heading(), "What should we call you?");
    enters(kiosk, name);
    assert_eq!(kiosk.heading(), "Choose a PIN");
}

#[track_caller]
fn tells_nothing(kiosk: &Kiosk, secrets: &[&str]) {
    let debug = kiosk.debug();
    for secret in secrets {
        assert!(!debug.contains(secret), "a secret is told by Debug");
    }
}

#[test]
fn a_card_is_taken_and_printed_by_touch() {
    let mut kiosk = visited();
    kiosk.touch("Use my card");
    kiosk.sees("no e-mail, no phone");
    kiosk.touch("Take a card");
    for letter in ["R", "O", "S", "A"] {
        kiosk.touch(letter);
    }
    kiosk.touch("Done");
    assert_eq!(kiosk.heading(), "Choose a PIN");
    touches(&mut kiosk, PIN);
    assert_eq!(kiosk.heading(), "Type the PIN again");
    touches(&mut kiosk, PIN);
    assert_eq!(kiosk.heading(), "Your card is ready");
    let card = kiosk.backend.cards().remove(0);
    kiosk.sees(&spelled(&card.number));
    assert_eq!(kiosk.backend.sessions(), 1, "who takes a card has signed in");

    kiosk.touch("Print my card");
    kiosk.touch("Print now");
    kiosk.passes(Duration::from_secs(2));
    kiosk.sees("Your pages are at the printer.");
    let pages: Vec<_> = kiosk.printer().jobs().iter().map(|job| job.pages).collect();
    assert_eq!(pages, [1]);
    kiosk.touch("Back");
    kiosk.touch("Go on");
    kiosk.sees("Rosa");
    ends(&mut kiosk);

    begins(&mut kiosk);
    signs_in(&mut kiosk, &card);
}

#[test]
fn a_card_is_taken_by_keys_alone() {
    let mut kiosk = visited();
    for label in ["Use my card", "Take a card"] {
        kiosk.tabs_to(label);
        kiosk.keys("enter");
    }
    enters(&mut kiosk, "Rosa");
    enters(&mut kiosk, "48291");
    assert_eq!(kiosk.heading(), "Choose a PIN", "five digits are not enough");
    kiosk.types("6");
    kiosk.keys("backspace");
    enters(&mut kiosk, "5");
    assert_eq!(kiosk.heading(), "Type the PIN again");
    enters(&mut kiosk, PIN);
    assert_eq!(kiosk.heading(), "Your card is ready");
    kiosk.tabs_to("Go on");
    kiosk.keys("enter");
    assert_eq!(kiosk.backend.sessions(), 1);
}

#[test]
fn a_card_is_taken_by_keypad_and_voice() {
    let pads = [(Pad::Plugged, Code::KeyP), (Pad::Down, Code::F19), (Pad::Action, Code::F20)];
    let mut kiosk = Kiosk::with(Setup { keypad: Keypad::new(pads).unwrap(), ..Setup::default() });
    let chooses = |kiosk: &mut Kiosk, words: &str| {
        kiosk.listens_for(words);
        kiosk.pad("action");
    };
    let tells = |kiosk: &mut Kiosk| {
        for digit in PIN.chars() {
            chooses(kiosk, &format!("{digit}, button"));
        }
        chooses(kiosk, "OK, button");
    };
    kiosk.physical(Code::KeyP);
    for words in ["English", "Use my card", "Take a card"] {
        chooses(&mut kiosk, words);
    }
    kiosk.hears("What should we call you?");
    kiosk.types("Rosa");
    kiosk.keys("enter");
    kiosk.hears("Choose a PIN");
    tells(&mut kiosk);
    kiosk.hears("Type the PIN again");
    tells(&mut kiosk);
    kiosk.hears("Your card is ready");
    let number = spelled(&kiosk.backend.cards()[0].number);
    kiosk.listens_for(&format!("Card number: {number}"));
}

#[test]
fn a_card_number_is_said_in_headphones_alone() {
    let mut kiosk = visited();
    takes(&mut kiosk, "Rosa");
    enters(&mut kiosk, PIN);
    enters(&mut kiosk, PIN);
    kiosk.touch("Read to me");
    let number = spelled(&kiosk.backend.cards()[0].number);
    let said = kiosk.listens();
    assert!(said.iter().any(|said| said.starts_with("Card number: private")), "{said:#?}");
    assert!(!said.iter().any(|said| said.contains(&number) || said.contains("Rosa")), "{said:#?}");
}

#[test]
fn a_pin_that_is_easy_to_guess_is_not_taken() {
    let mut kiosk = visited();
    takes(&mut kiosk, "Rosa");
    for easy in ["123456", "000000", "112233", "147258"] {
        enters(&mut kiosk, easy);
        assert_eq!(kiosk.heading(), "Choose a PIN");
        kiosk.sees("This PIN is easy to guess.");
    }
    enters(&mut kiosk, PIN);
    assert_eq!(kiosk.heading(), "Type the PIN again");
}

#[test]
fn two_pins_that_differ_are_typed_anew() {
    let mut kiosk = visited();
    takes(&mut kiosk, "Rosa");
    enters(&mut kiosk, PIN);
    enters(&mut kiosk, OTHER);
    assert_eq!(kiosk.heading(), "Choose a PIN");
    kiosk.sees("The two PINs were not the same.");
    assert!(kiosk.backend.cards().is_empty());
    enters(&mut kiosk, PIN);
    enters(&mut kiosk, PIN);
    assert_eq!(kiosk.heading(), "Your card is ready");
}

#[test]
fn the_screen_tells_how_many_digits_of_a_pin_were_typed_and_never_which() {
    let mut kiosk = visited();
    takes(&mut kiosk, "Rosa");
    kiosk.types("4829");
    kiosk.sees("Digits typed: 4 of 6");
    let tells = |text: &String| text.replace([' ', ','], "").contains("48");
    let told =
        kiosk.nodes().into_iter().any(|seen| [Some(seen.label), seen.value, seen.hint].iter().flatten().any(tells));
    assert!(!told);
    kiosk.touch("Delete");
    kiosk.sees("Digits typed: 3 of 6");
}

#[test]
fn a_client_comes_back_with_the_number() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    kiosk.touch("My plan");
    kiosk.touch("I have a card");
    let (start, last) = card.number.split_at(9);
    let wrong = if last == "0" { "1" } else { "0" };
    touches(&mut kiosk, &format!("{start}{wrong}"));
    kiosk.sees("This number is not right.");
    assert!(!kiosk.backend.asked().iter().any(|asked| matches!(asked, Asked::Card)), "the check digit tells");
    kiosk.touch("Delete");
    touches(&mut kiosk, last);
    touches(&mut kiosk, PIN);
    kiosk.sees("This is your week");
    kiosk.sees("Rosa");
}

#[test]
fn a_client_comes_back_by_a_scan_wherever_the_kiosk_is() {
    let mut kiosk = Kiosk::new();
    let card = kiosk.backend.has_card("Rosa", PIN);
    // At rest, in capitals as some scanners type them.
    kiosk.scans(&card.secret.to_uppercase());
    enters(&mut kiosk, PIN);
    kiosk.sees("This is your week");
    kiosk.touch("Home");
    kiosk.scans(&card.secret);
    kiosk.sees("This is your week");
    assert_eq!(kiosk.backend.sessions(), 1);
}

#[test]
fn a_wrong_pin_is_told_as_an_unknown_card_is() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    let mut told = Vec::new();
    for number in [card.number, digits::with_check("999999999")] {
        tells_number(&mut kiosk, &number);
        enters(&mut kiosk, OTHER);
        kiosk.sees("The card or the PIN is not right.");
        let nodes = kiosk.nodes().into_iter().map(|seen| (seen.role, seen.label, seen.value));
        told.push(nodes.collect::<Vec<_>>());
        kiosk.touch("Home");
    }
    assert_eq!(told[0], told[1]);
}

#[test]
fn after_some_wrong_pins_one_waits() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    tells_number(&mut kiosk, &card.number);
    for _ in 0..3 {
        enters(&mut kiosk, OTHER);
        kiosk.sees("The card or the PIN is not right.");
    }
    enters(&mut kiosk, PIN);
    kiosk.sees("Please wait 30 seconds. Then try again.");
    kiosk.passes(DELAY);
    kiosk.touch("OK");
    assert_eq!(kiosk.backend.sessions(), 1);
}

#[test]
fn after_ten_wrong_pins_only_staff_help() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    tells_number(&mut kiosk, &card.number);
    for _ in 0..10 {
        enters(&mut kiosk, OTHER);
        kiosk.sees("The card or the PIN is not right.");
        kiosk.passes(DELAY);
    }
    enters(&mut kiosk, PIN);
    assert_eq!(kiosk.heading(), "Ask our staff");
    kiosk.sees("There were too many wrong tries with this card.");
    let code = kiosk.backend.resets(&card.number);
    kiosk.touch("I have a code");
    assert_eq!(kiosk.heading(), "What code did our staff give you?");
    enters(&mut kiosk, &code);
    assert_eq!(kiosk.heading(), "Choose a PIN");
    enters(&mut kiosk, OTHER);
    enters(&mut kiosk, OTHER);
    assert_eq!(kiosk.backend.sessions(), 1);
    ends(&mut kiosk);

    begins(&mut kiosk);
    tells_number(&mut kiosk, &card.number);
    enters(&mut kiosk, PIN);
    kiosk.sees("The card or the PIN is not right.");
    enters(&mut kiosk, OTHER);
    assert_eq!(kiosk.backend.sessions(), 1);
}

#[test]
fn who_forgot_the_pin_is_led_to_staff() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    tells_number(&mut kiosk, &card.number);
    kiosk.touch("I forgot my PIN");
    assert_eq!(kiosk.heading(), "Ask our staff");
    kiosk.touch("I have a code");
    enters(&mut kiosk, &digits::with_check("11111111111"));
    enters(&mut kiosk, OTHER);
    enters(&mut kiosk, OTHER);
    kiosk.sees("The card number or the code is not right.");
    assert_eq!(kiosk.backend.sessions(), 0);
}

#[test]
fn what_nothing_answers_is_sent_again_by_the_client_alone() {
    let mut kiosk = visited();
    takes(&mut kiosk, "Rosa");
    enters(&mut kiosk, PIN);
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    enters(&mut kiosk, PIN);
    kiosk.sees("We cannot do this right now.");
    kiosk.sees("For staff: code NET-1");
    kiosk.backend.is(Mood::Prompt);
    kiosk.passes(Duration::from_secs(40));
    assert!(kiosk.backend.cards().is_empty());
    kiosk.touch("OK");
    assert_eq!(kiosk.heading(), "Your card is ready");
    assert_eq!(kiosk.backend.cards().len(), 1);
}

#[test]
fn the_end_of_a_visit_ends_the_session_on_the_server_too() {
    let (mut kiosk, _) = signed_in();
    assert_eq!(kiosk.backend.sessions(), 1);
    ends(&mut kiosk);
    assert_eq!(kiosk.backend.sessions(), 0);
    assert!(kiosk.backend.asked().iter().any(|asked| matches!(asked, Asked::SignOut)));
    begins(&mut kiosk);
    kiosk.does_not_see("Rosa");
    kiosk.touch("My plan");
    assert_eq!(kiosk.heading(), "Do you have a card?");
}

#[test]
fn walking_away_signs_out() {
    let (mut kiosk, _) = signed_in();
    kiosk.passes(QUIET + WARNING + Duration::from_secs(1));
    kiosk.sees("Touch your language to start");
    assert_eq!(kiosk.backend.sessions(), 0);
}

#[test]
fn who_left_before_the_answer_is_signed_out_when_it_comes() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    tells_number(&mut kiosk, &card.number);
    kiosk.backend.is(Mood::After(Duration::from_secs(10)));
    enters(&mut kiosk, PIN);
    assert_eq!(kiosk.heading(), "Signing you in");
    ends(&mut kiosk);
    kiosk.backend.is(Mood::Prompt);
    begins(&mut kiosk);
    kiosk.passes(Duration::from_secs(20));
    assert_eq!(kiosk.backend.sessions(), 0);
    kiosk.does_not_see("Rosa");
    kiosk.touch("My plan");
    assert_eq!(kiosk.heading(), "Do you have a card?");
}

#[test]
fn a_session_that_is_over_leads_back_to_the_card() {
    let (mut kiosk, card) = signed_in();
    kiosk.touch("Home");
    kiosk.backend.ends_sessions();
    kiosk.touch("My plan");
    kiosk.sees("You are not signed in");
    kiosk.touch("Use my card");
    signs_in(&mut kiosk, &card);
}

#[test]
fn nothing_tells_of_a_card_to_a_log() {
    let mut kiosk = visited();
    takes(&mut kiosk, "Rosamunde");
    tells_nothing(&kiosk, &["Rosamunde"]);
    kiosk.types(PIN);
    tells_nothing(&kiosk, &[PIN]);
    kiosk.keys("enter");
    enters(&mut kiosk, PIN);
    let (card, token) = (kiosk.backend.cards().remove(0), kiosk.backend.tokens().remove(0));
    let secrets = [card.number.as_str(), card.secret.as_str(), token.as_str(), PIN, "Rosamunde"];
    tells_nothing(&kiosk, &secrets);
    kiosk.touch("Print my card");
    tells_nothing(&kiosk, &secrets);
    ends(&mut kiosk);
    tells_nothing(&kiosk, &secrets);

    begins(&mut kiosk);
    kiosk.touch("Use my card");
    kiosk.touch("I have a card");
    kiosk.types(&card.number);
    tells_nothing(&kiosk, &secrets);
    kiosk.scans(&card.secret);
    tells_nothing(&kiosk, &secrets);
    kiosk.types(PIN);
    tells_nothing(&kiosk, &secrets);
    kiosk.keys("enter");
    assert_eq!(kiosk.backend.sessions(), 1);
    for token in kiosk.backend.tokens() {
        tells_nothing(&kiosk, &[token.as_str()]);
    }
}

#[test]
fn a_scan_never_reaches_a_field() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    kiosk.touch("Search by word");
    kiosk.types("co");
    kiosk.scans(&card.secret);
    assert_eq!(kiosk.heading(), "What is your PIN?");
    kiosk.touch("Back");
    kiosk.touch("Back");
    assert_eq!(kiosk.field(), "co");

    // What is nothing of ours changes nothing.
    kiosk.scans("5901234123457");
    assert_eq!((kiosk.field().as_str(), kiosk.focus().as_str()), ("co", "Words to search for"));

    kiosk.types("ok and dishwasher");
    assert_eq!(kiosk.field(), "cook and dishwasher", "who types is no scanner");
}

#[test]
fn digits_that_a_scanner_types_are_no_pin() {
    let mut kiosk = visited();
    let card = kiosk.backend.has_card("Rosa", PIN);
    tells_number(&mut kiosk, &card.number);
    kiosk.scans("5901234123457");
    kiosk.sees("Digits typed: 0 of 6");
    enters(&mut kiosk, PIN);
    assert_eq!(kiosk.backend.sessions(), 1);
}
