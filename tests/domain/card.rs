//! Numbers that people type, and what a client comes back with.

use onestop::domain::card::{CardNumber, Nickname, Pin, PinError};
use onestop::domain::digits::{checked, grouped, with_check};
use proptest::prelude::*;

#[test]
fn a_check_digit_is_that_of_damm() {
    for (digits, number) in [("572", "5724"), ("123456789", "1234567894"), ("012345678", "0123456786"), ("", "0")] {
        assert_eq!(with_check(digits), number);
    }
}

#[test]
fn a_number_is_read_as_people_type_it() {
    for typed in
        ["1234567894", " 1234 5678 94 ", "1234-5678-94", "12345678–94", "١٢٣٤٥٦٧٨٩٤", "۱۲۳۴ ۵۶۷۸ ۹۴", "1234٥٦٧٨94"]
    {
        assert_eq!(checked(typed).as_deref(), Some("1234567894"), "{typed}");
    }
    for typed in
        ["", "0", " ", "-", "1234567895", "123456789", "1234567894x", "1234.5678.94", "１２３４５６７８９４", "१२३४"]
    {
        assert_eq!(checked(typed), None, "{typed}");
    }
}

#[test]
fn a_number_is_shown_in_groups() {
    for (number, shown) in [("", ""), ("1234", "1234"), ("12345", "1234 5"), ("123456789012", "1234 5678 9012")] {
        assert_eq!(grouped(number), shown);
    }
    assert_eq!(CardNumber::parse("1234-5678-94").expect("a number").to_string(), "1234 5678 94");
}

#[test]
fn a_card_has_nine_digits_and_a_check_digit() {
    for (bits, number) in [(0, "0000000000"), (123_456_789, "1234567894"), (7_012_345_678, "0123456786")] {
        assert_eq!(CardNumber::from_random(bits).as_str(), number);
    }
    for digits in ["12345678", "1234567890"] {
        assert_eq!(CardNumber::parse(&with_check(digits)), None, "{digits}");
    }
}

proptest! {
    #[test]
    fn every_wrong_digit_and_every_swap_of_neighbours_is_found(digits in "[0-9]{1,18}") {
        let number = with_check(&digits);
        prop_assert_eq!(checked(&grouped(&number)), Some(number.clone()));
        for place in 0..number.len() {
            for wrong in '0'..='9' {
                let mut typed: Vec<char> = number.chars().collect();
                if typed[place] != wrong {
                    typed[place] = wrong;
                    prop_assert_eq!(checked(&String::from_iter(typed)), None);
                }
            }
        }
        for place in 1..number.len() {
            let mut typed: Vec<char> = number.chars().collect();
            if typed[place - 1] != typed[place] {
                typed.swap(place - 1, place);
                prop_assert_eq!(checked(&String::from_iter(typed)), None);
            }
        }
    }

    #[test]
    fn every_card_is_read_again(bits: u64) {
        let card = CardNumber::from_random(bits);
        prop_assert_eq!(CardNumber::parse(&card.to_string()), Some(card.clone()));
        prop_assert_eq!(CardNumber::parse(card.as_str()), Some(card));
    }

    #[test]
    fn whatever_is_typed_is_no_accident(typed in ".{0,40}") {
        if let Ok(pin) = Pin::parse(&typed) {
            prop_assert!(pin.as_str().len() == 6 && pin.as_str().bytes().all(|digit| digit.is_ascii_digit()));
        }
        if let Some(name) = Nickname::parse(&typed) {
            prop_assert!((1..=30).contains(&name.as_str().chars().count()));
            prop_assert_eq!(Nickname::parse(name.as_str()), Some(name), "what is kept stays as it is");
        }
    }
}

#[test]
fn a_pin_that_guesses_begin_with_is_refused() {
    for pin in [
        "000000", "999999", "123456", "654321", "345678", "890123", "210987", "246802", "135791", "121212", "909090",
        "123123", "007007", "123321", "112233", "998877", "447755", "111222", "159753", "147258", "010203", "112358",
        "000001", "101112",
    ] {
        assert_eq!(Pin::parse(pin).expect_err(pin), PinError::Trivial);
    }
    assert_eq!(Pin::parse("١٢٣٤٥٦").expect_err("Arabic digits are the same"), PinError::Trivial);
}

#[test]
fn other_pins_are_taken() {
    for pin in ["483920", "027461", "918273", "500317", "665401", "112234", "123465", "998001", "740058", "121213"] {
        assert_eq!(Pin::parse(pin).expect(pin).as_str(), pin);
    }
    assert_eq!(Pin::parse("٤٨٣٩٢٠").expect("Arabic digits").as_str(), "483920");
    assert_eq!(Pin::parse("۴۸۳۹۲۰").expect("Persian digits").as_str(), "483920");
}

#[test]
fn of_a_million_pins_996907_are_left() {
    let left = (0..1_000_000).filter(|pin| Pin::parse(&format!("{pin:06}")).is_ok()).count();
    assert_eq!(left, 996_907);
}

#[test]
fn what_is_no_pin_says_why() {
    for (typed, error, says) in [
        ("", PinError::WrongLength, "6 digits"),
        ("48392", PinError::WrongLength, "6 digits"),
        ("4839201", PinError::WrongLength, "6 digits"),
        ("48 3920", PinError::WrongLength, "6 digits"),
        ("48392o", PinError::NotDigits, "digits only"),
        ("-83920", PinError::NotDigits, "digits only"),
        ("111111", PinError::Trivial, "easy to guess"),
    ] {
        let refused = Pin::parse(typed).expect_err(typed);
        assert_eq!(refused, error, "{typed}");
        assert!(refused.to_string().contains(says), "{refused}");
    }
}

#[test]
fn a_nickname_is_one_to_thirty_characters_that_can_be_seen() {
    for (typed, name) in [
        ("Mo", "Mo"),
        ("  Mary \t Lou\n", "Mary Lou"),
        ("José", "José"),
        ("عمر", "عمر"),
        ("小明", "小明"),
        ("مه\u{200c}رو", "مه\u{200c}رو"),
        ("\u{200d}Mo\u{200d} \u{200d}", "Mo"),
        ("Mo\u{202e}\u{200b}\u{0}\u{7}", "Mo"),
    ] {
        assert_eq!(Nickname::parse(typed).expect(typed).as_str(), name);
    }
    for typed in ["", "   ", "\u{200b}", "\u{200d}", "\u{3164}", "\u{2800}\u{feff}", "a".repeat(31).as_str()] {
        assert!(Nickname::parse(typed).is_none(), "{typed:?}");
    }
    assert!(Nickname::parse(&"é".repeat(30)).is_some());
}

#[test]
fn nothing_of_a_client_is_in_a_log() {
    let card = CardNumber::from_random(123_456_789);
    let pin = Pin::parse("483920").expect("a PIN");
    let name = Nickname::parse("Mo").expect("a name");
    assert_eq!(format!("{card:?} {pin:?} {name:?}"), "CardNumber(…) Pin(…) Nickname(…)");
}
