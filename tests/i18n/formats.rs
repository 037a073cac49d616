//! Numbers, money, days and distances, as they are read.

use std::collections::BTreeSet;

use jiff::civil::{Date, date, time};
use onestop::domain::listing::Hours;
use onestop::domain::pay::HourlyPay;
use onestop::i18n::{Language, Text, strip_isolates};
use proptest::prelude::*;

const ENGLISH: Text = Text::new(Language::English);
const SPANISH: Text = Text::new(Language::Spanish);
const ARABIC: Text = Text::new(Language::Arabic);
const TODAY: Date = date(2026, 1, 13);

/// The same in English, Spanish and Arabic, without direction marks.
fn read(write: impl Fn(Text) -> String) -> [String; 3] {
    [ENGLISH, SPANISH, ARABIC].map(|text| strip_isolates(&write(text)))
}

#[test]
fn counts_take_the_plural_of_the_language() {
    assert_eq!(read(|text| text.find_openings(1)), ["1 opening", "1 vacante", "وظيفة واحدة"]);
    assert_eq!(read(|text| text.find_openings(2)), ["2 openings", "2 vacantes", "وظيفتان"]);
    assert_eq!(read(|text| text.find_openings(5)), ["5 openings", "5 vacantes", "5 وظائف"]);
    assert_eq!(
        read(|text| text.results_near_you(41)),
        ["41 openings near you", "41 vacantes cerca de usted", "41 وظيفة قريبة منك"]
    );
    assert_eq!(strip_isolates(&ENGLISH.results_count(10_311)), "10,311 openings");
}

#[test]
fn values_in_a_message_keep_their_own_direction() {
    assert_eq!(ARABIC.results_within(10, "45402"), "\u{200f}ضمن \u{2068}10\u{2069} أميال من \u{2068}45402\u{2069}");
    // Values and a comma alone still read from the right, wherever they are put.
    assert!(ARABIC.format_moment("اليوم", "1:34 ص").starts_with('\u{200f}'));
}

#[test]
fn pay_has_two_digits_of_cents() {
    assert_eq!(read(|text| text.money(1750)), ["$17.50"; 3]);
    assert_eq!(read(|text| text.money(1600)), ["$16.00"; 3]);
    assert_eq!(read(|text| text.dollars(36_400)), ["$36,400"; 3]);
    let pay = |low, high, converted| HourlyPay { low, high, converted };
    let exact = pay(Some(1750), None, false);
    assert_eq!(read(|text| text.pay(Some(&exact))), ["$17.50 an hour", "$17.50 por hora", "$17.50 في الساعة"]);
    let converted = pay(Some(2190), None, true);
    let about = ["about $21.90 an hour", "aprox. $21.90 por hora", "نحو $21.90 في الساعة"];
    assert_eq!(read(|text| text.pay(Some(&converted))), about);
    let range = pay(Some(1750), Some(1900), false);
    assert_eq!(strip_isolates(&ENGLISH.pay(Some(&range))), "$17.50 to $19.00 an hour");
    let top = pay(None, Some(1900), false);
    assert_eq!(strip_isolates(&ENGLISH.pay(Some(&top))), "up to $19.00 an hour");
    assert_eq!(read(|text| text.pay(None)), ["Pay not given", "Pago no indicado", "الأجر غير مذكور"]);
}

#[test]
fn hours_are_one_or_both_or_not_given() {
    let hours = |given: &[Hours]| ENGLISH.hours(&given.iter().copied().collect::<BTreeSet<_>>());
    assert_eq!(hours(&[Hours::FullTime]), "Full time");
    assert_eq!(hours(&[Hours::FullTime, Hours::PartTime]), "Full or part time");
    assert_eq!(hours(&[]), "Hours not given");
    assert_eq!(strip_isolates(&ENGLISH.listing_hours_a_week(37.5)), "37.5 hours a week");
    assert_eq!(strip_isolates(&ENGLISH.listing_hours_a_week(40.0)), "40 hours a week");
}

#[test]
fn days_and_times_are_written_as_in_each_language() {
    assert_eq!(read(|text| text.date(TODAY)), ["Tuesday, January 13", "martes, 13 de enero", "الثلاثاء، 13 يناير"]);
    assert_eq!(read(|text| text.time(time(10, 42, 59, 0))), ["10:42\u{a0}AM", "10:42\u{a0}a.m.", "10:42 ص"]);
    assert_eq!(ENGLISH.time(time(0, 0, 0, 0)), "12:00\u{a0}AM");
    assert_eq!(ENGLISH.short_date(date(2026, 2, 1), TODAY), "Feb 1");
    assert_eq!(ENGLISH.short_date(date(2027, 2, 1), TODAY), "Feb 1, 2027");
}

#[test]
fn distances_have_a_tenth_below_ten_miles() {
    let miles = |miles| read(|text| text.miles(miles));
    assert_eq!(miles(2.38), ["2.4 miles", "2.4 millas", "2.4 ميل"]);
    assert_eq!(miles(0.8), ["0.8 miles", "0.8 millas", "0.8 ميل"]);
    assert_eq!(miles(9.96)[0], "10 miles");
    assert_eq!(miles(12.4), ["12 miles", "12 millas", "12 ميلًا"]);
    assert_eq!(miles(0.02)[0], "under 1 mile");
}

#[test]
fn age_grows_from_today_to_years() {
    let ago = |days: i64| {
        let day = TODAY.checked_sub(jiff::Span::new().days(days)).expect("a day in range");
        read(|text| text.ago(day, TODAY))
    };
    assert_eq!(ago(-1)[0], "today");
    assert_eq!(ago(0), ["today", "hoy", "اليوم"]);
    assert_eq!(ago(1), ["yesterday", "ayer", "أمس"]);
    assert_eq!(ago(2), ["2 days ago", "hace 2 días", "قبل يومين"]);
    assert_eq!(ago(3), ["3 days ago", "hace 3 días", "قبل 3 أيام"]);
    assert_eq!(ago(13)[0], "13 days ago");
    assert_eq!(ago(14)[0], "2 weeks ago");
    assert_eq!(ago(36)[0], "5 weeks ago");
    assert_eq!(ago(63)[0], "2 months ago");
    assert_eq!(ago(400)[0], "over a year ago");
    assert_eq!(ENGLISH.age(TODAY, TODAY), "Today");
}

#[test]
fn a_moment_has_its_time_where_it_is_near() {
    let now = TODAY.at(10, 42, 0, 0).in_tz("America/New_York").expect("a known zone");
    let at = |day: Date| day.at(6, 0, 0, 0).in_tz("America/New_York").expect("a known zone");
    assert_eq!(strip_isolates(&ENGLISH.moment(&at(TODAY), &now)), "today, 6:00\u{a0}AM");
    assert_eq!(strip_isolates(&ENGLISH.moment(&at(date(2026, 1, 12)), &now)), "yesterday, 6:00\u{a0}AM");
    assert_eq!(strip_isolates(&ENGLISH.moment(&at(date(2026, 1, 10)), &now)), "3 days ago");
}

#[test]
fn lists_are_joined_as_in_each_language() {
    let items = ["Dayton", "Kettering", "Vandalia"].map(str::to_owned);
    assert_eq!(
        read(|text| text.list(&items)),
        ["Dayton, Kettering, and Vandalia", "Dayton, Kettering y Vandalia", "Dayton وKettering وVandalia"]
    );
}

#[test]
fn signs_have_names_and_letters_are_themselves() {
    assert_eq!(ENGLISH.spoken_key('-'), "Hyphen");
    assert_eq!(SPANISH.spoken_key('@'), "Arroba");
    assert_eq!(ARABIC.spoken_key('Q'), "Q");
}

proptest! {
    #[test]
    fn a_number_keeps_its_digits(number: u64) {
        for written in read(|text| text.number(number)) {
            let digits: String = written.chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(digits, number.to_string());
        }
    }

    #[test]
    fn money_keeps_its_cents(cents in 0_i64..100_000_000) {
        let digits: String = ENGLISH.money(cents).chars().filter(char::is_ascii_digit).collect();
        prop_assert_eq!(digits.parse::<i64>(), Ok(cents));
    }

    #[test]
    fn every_distance_and_day_can_be_told(miles in 0.0..13_000.0, days in -4000_i32..4000) {
        let day = TODAY.saturating_add(jiff::Span::new().days(days));
        for text in Language::all().map(Text::new) {
            prop_assert!(!text.miles(miles).is_empty());
            prop_assert!(!text.ago(day, TODAY).is_empty() && !text.age(day, TODAY).is_empty());
            prop_assert!(!text.short_date(day, TODAY).is_empty());
        }
    }
}
