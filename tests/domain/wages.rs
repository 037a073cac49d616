//! Wages, skills, releases and areas: the values of labor market information.

use onestop::domain::labor::skill::{Skill, Skills};
use onestop::domain::labor::wage::month_of_hours;
use onestop::domain::labor::{
    Amount, Area, AreaId, AreaKind, Dataset, Middle, Percentiles, Period, Release, WageEstimate,
};
use proptest::prelude::*;

fn amount() -> impl Strategy<Value = Amount> {
    (0_i64..100_000_000, any::<bool>()).prop_map(|(cents, at_least)| Amount { cents, at_least })
}

fn percentiles() -> impl Strategy<Value = Percentiles> {
    prop::collection::vec(prop::option::of(amount()), 6).prop_map(|six| Percentiles {
        low: six[0],
        lower: six[1],
        middle: six[2],
        upper: six[3],
        high: six[4],
        mean: six[5],
    })
}

fn estimate() -> impl Strategy<Value = WageEstimate> {
    let wages = || prop::option::of(percentiles());
    (prop::option::of(any::<u64>()), wages(), wages()).prop_map(|(employment, hourly, yearly)| WageEstimate {
        employment,
        hourly,
        yearly,
    })
}

fn skills() -> impl Strategy<Value = Skills> {
    prop::collection::vec(0_u8..=100, 17).prop_map(|ranks| Skills(ranks.try_into().expect("17 of them")))
}

fn area(id: &str, name: &str) -> Area {
    Area { id: id.parse().expect("an area's code"), name: name.to_owned(), state: None }
}

fn release(text: &str) -> Release {
    text.parse().expect("a release")
}

#[test]
fn a_month_of_full_time_at_the_middle_wage() {
    assert_eq!(month_of_hours(1767, 40), 306_280);
    assert_eq!(month_of_hours(1325, 25), 143_542); // 143,541 2/3
    assert_eq!(month_of_hours(1500, 0), 0);
}

#[test]
fn skills_are_farthest_apart_from_nothing_to_all() {
    assert!(Skills([0; 17]).closeness(&Skills([100; 17])) < 1e-9);
    let mut one = [0; 17];
    one[Skill::Service.place()] = 90;
    assert_eq!(Skills(one).top(1), [(Skill::Service, 90)]);
}

#[test]
fn releases_come_in_the_order_of_time() {
    for (older, newer) in [
        ("2024-05", "2025-05"),
        ("2025-05", "2025-11"),
        ("2019", "2019-01"),
        ("2022-2032", "2024-2034"),
        ("9.3", "30.1"),
    ] {
        assert!(release(older) < release(newer), "{older} and {newer}");
    }
    assert_eq!(release("2025-05"), release("2025-5"));
    for wrong in ["", "May 2025", "2025-", "-5", "2025/05", "30.1.", "99999999999", "1-2-3-4-5-6-7-8-9-10-11"] {
        assert!(wrong.parse::<Release>().is_err(), "{wrong}");
    }
}

#[test]
fn datasets_are_found_by_their_names() {
    for dataset in Dataset::ALL {
        assert_eq!(Dataset::named(dataset.name()), Some(dataset));
    }
    assert_eq!(Dataset::named("OEWS"), None);
}

#[test]
fn areas_are_told_apart_by_their_codes() {
    for (code, kind) in [
        ("99", AreaKind::Nation),
        ("39", AreaKind::State),
        ("19430", AreaKind::Metro),
        ("3900001", AreaKind::Region),
        ("c39113", AreaKind::County),
    ] {
        assert_eq!(code.parse::<AreaId>().map(|id| id.kind()), Ok(kind), "{code}");
    }
    assert_eq!(AreaId::nation(), "99".parse().expect("the nation"));
    assert_eq!(AreaId::county("39113"), "c39113".parse());
    for wrong in
        ["", "9", "123", "123456", "c", "c99", "c3900001", "C39113", "cc9113", "39 13", "Ohio", "\u{663}\u{669}"]
    {
        assert!(wrong.parse::<AreaId>().is_err(), "{wrong}");
    }
    assert!(AreaId::county("3911").is_err() && AreaId::county("c3911").is_err());
}

#[test]
fn areas_have_the_names_that_people_use() {
    for (id, name, short) in [
        ("19430", "Dayton-Kettering-Beavercreek, OH", "Dayton"),
        ("31140", "Louisville/Jefferson County, KY-IN", "Louisville"),
        ("34980", "Nashville-Davidson\u{2013}Murfreesboro\u{2013}Franklin, TN", "Nashville"),
        ("44100", "Springfield, IL", "Springfield"),
        ("39", "Ohio", "Ohio"),
        ("99", "U.S.", "U.S."),
        ("c39113", "Montgomery County, OH", "Montgomery County"),
        ("c12086", "Miami-Dade County, FL", "Miami-Dade County"),
    ] {
        assert_eq!(area(id, name).short_name(), short, "{name}");
    }
}

proptest! {
    #[test]
    fn an_hour_counts_for_2080_in_a_year(amount in amount()) {
        let yearly = |period| i128::from(Middle { amount, period }.yearly_cents());
        prop_assert_eq!(yearly(Period::Hour), i128::from(amount.cents) * 40 * 52);
        prop_assert_eq!(yearly(Period::Year), i128::from(amount.cents));
    }

    #[test]
    fn a_month_is_a_twelfth_of_the_year_to_the_nearest_cent(cents in 0_i64..100_000_000, hours in 0_u16..=168) {
        let year = i128::from(cents) * i128::from(hours) * 52;
        let off = 12 * i128::from(month_of_hours(cents, hours)) - year;
        prop_assert!((-5..=6).contains(&off), "{off} twelfths of a cent");
    }

    #[test]
    fn nothing_is_published_only_where_nothing_is(wages in percentiles()) {
        let published = wages.spread().iter().flatten().count() + usize::from(wages.mean.is_some());
        prop_assert_eq!(wages.is_empty(), published == 0);
    }

    #[test]
    fn the_spread_goes_from_low_to_high(mut cents in prop::collection::vec(0_i64..100_000_000, 5)) {
        cents.sort_unstable();
        let at = |place: usize| Some(Amount { cents: cents[place], at_least: false });
        let wages =
            Percentiles { low: at(0), lower: at(1), middle: at(2), upper: at(3), high: at(4), mean: None };
        let spread: Vec<i64> = wages.spread().into_iter().flatten().map(|amount| amount.cents).collect();
        prop_assert_eq!(spread, cents);
    }

    #[test]
    fn wages_are_shown_by_the_hour_where_they_are_published_so(estimate in estimate()) {
        let expected = match (estimate.hourly, estimate.yearly) {
            (Some(wages), _) => Some((Period::Hour, wages)),
            (None, Some(wages)) => Some((Period::Year, wages)),
            (None, None) => None,
        };
        prop_assert_eq!(estimate.shown(), expected);
        prop_assert_eq!(estimate.has_wages(), expected.is_some());
        let by_hour = estimate.hourly.and_then(|wages| wages.middle);
        let by_year = estimate.yearly.and_then(|wages| wages.middle);
        match estimate.middle() {
            Some(Middle { amount, period: Period::Hour }) => prop_assert_eq!(Some(amount), by_hour),
            Some(Middle { amount, period: Period::Year }) => {
                prop_assert_eq!((None, Some(amount)), (by_hour, by_year));
            }
            None => prop_assert_eq!((by_hour, by_year), (None, None)),
        }
    }

    #[test]
    fn closeness_is_symmetric_and_between_its_ends(a in skills(), b in skills()) {
        let close = a.closeness(&b);
        prop_assert!((0.0..=1.0).contains(&close), "{close}");
        prop_assert!((close - b.closeness(&a)).abs() < 1e-12);
        prop_assert_eq!(close > 1.0 - 1e-12, a == b);
        prop_assert!((a.closeness(&a) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_least_difference_is_seen(a in skills(), place in 0_usize..17) {
        let mut b = a;
        b.0[place] = if b.0[place] == 100 { 99 } else { b.0[place] + 1 };
        let close = a.closeness(&b);
        prop_assert!(close < 1.0 && close > 0.99, "{close}");
    }

    #[test]
    fn releases_are_ordered_as_their_numbers(
        a in prop::collection::vec(0_u32..=40, 1..4),
        b in prop::collection::vec(0_u32..=40, 1..4),
        mark in prop::sample::select(vec!["-", "."]),
    ) {
        let text = |numbers: &[u32]| numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(mark);
        let (first, second) = (release(&text(&a)), release(&text(&b)));
        prop_assert_eq!(first.cmp(&second), a.cmp(&b));
        prop_assert_eq!(first == second, a == b);
        prop_assert_eq!(first.numbers(), a.as_slice());
        prop_assert_eq!(first.to_string(), text(&a));
        prop_assert_eq!(release(&String::from(first.clone())), first);
    }

    #[test]
    fn an_areas_code_is_read_as_it_is_written(code in "[0-9]{2}|[0-9]{5}|[0-9]{7}|c[0-9]{5}") {
        let id: AreaId = code.parse().expect("an area's code");
        prop_assert_eq!(id.as_str(), code.as_str());
        prop_assert_eq!(id.to_string(), code.clone());
        prop_assert_eq!(AreaId::try_from(String::from(id.clone())), Ok(id));
    }

    #[test]
    fn no_other_text_is_an_areas_code(text in "[0-9c]{0,9}|.{0,9}") {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let county = text.len() == 6 && text.starts_with('c') && digits(&text[1..]);
        let other = matches!(text.len(), 2 | 5 | 7) && digits(&text);
        prop_assert_eq!(text.parse::<AreaId>().is_ok(), county || other);
    }

    #[test]
    fn a_short_name_is_the_beginning_of_the_whole(name in "[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?(-[A-Z][a-z]{1,8}){0,2}") {
        let named = area("10000", &format!("{name}, OH-KY"));
        prop_assert_eq!(named.short_name(), name.split('-').next().expect("a city"));
        let county = area("c10001", &format!("{name} County, OH"));
        prop_assert_eq!(county.short_name(), format!("{name} County"));
    }
}

#[test]
fn a_metro_is_called_by_its_first_city() {
    let metro = |name: &str| Area { id: "19430".parse().unwrap(), name: name.to_owned(), state: None };
    for (name, first, cities) in [
        ("Dayton-Kettering-Beavercreek, OH", "Dayton", 3),
        ("Winston-Salem, NC", "Winston-Salem", 1),
        ("Scranton--Wilkes-Barre, PA", "Scranton", 2),
        ("Louisville/Jefferson County, KY-IN", "Louisville", 2),
        ("Boise City, ID", "Boise City", 1),
    ] {
        let area = metro(name);
        assert_eq!((area.short_name(), area.cities().len()), (first, cities), "{name}");
    }
}
