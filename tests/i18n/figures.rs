//! Figures of the labor market in words: nothing claims more than is published.

use onestop::domain::labor::outlook::{Experience, Schooling, Training};
use onestop::domain::labor::{Amount, Area, AreaId, Dataset, Period, Source};
use onestop::i18n::{Language, Text, strip_isolates};

const ENGLISH: Text = Text::new(Language::English);

/// The same in English, Spanish and Arabic, without direction marks.
fn read(write: impl Fn(Text) -> String) -> [String; 3] {
    [Language::English, Language::Spanish, Language::Arabic].map(|language| strip_isolates(&write(Text::new(language))))
}

fn source(dataset: Dataset, release: &str) -> Source {
    Source { dataset, release: release.parse().expect("a release"), sample: false }
}

fn area(id: &str, name: &str) -> Area {
    Area { id: id.parse::<AreaId>().expect("an area"), name: name.to_owned(), state: None }
}

#[test]
fn a_wage_says_by_what_it_is_counted_and_whether_it_is_more() {
    let known = Amount { cents: 1767, at_least: false };
    assert_eq!(read(|text| text.amount(known, Period::Hour)), ["$17.67"; 3]);
    assert_eq!(read(|text| text.wage(known, Period::Hour)), ["$17.67 an hour", "$17.67 por hora", "$17.67 في الساعة"]);
    let least = Amount { cents: 11_500, at_least: true };
    assert_eq!(read(|text| text.amount(least, Period::Hour)), ["$115.00 or more", "$115.00 o más", "$115.00 أو أكثر"]);
    assert_eq!(strip_isolates(&ENGLISH.wage(least, Period::Hour)), "at least $115.00 an hour");
    let yearly = Amount { cents: 4_998_000, at_least: false };
    assert_eq!(strip_isolates(&ENGLISH.amount(yearly, Period::Year)), "$49,980");
    assert_eq!(strip_isolates(&ENGLISH.wage(yearly, Period::Year)), "$49,980 a year");
    let most = Amount { cents: 23_920_000, at_least: true };
    assert_eq!(strip_isolates(&ENGLISH.wage(most, Period::Year)), "at least $239,200 a year");
}

#[test]
fn areas_are_called_as_people_call_them() {
    let dayton = area("19430", "Dayton-Kettering-Beavercreek, OH");
    assert_eq!(read(|text| text.area(&dayton)), ["Dayton area", "Zona de Dayton", "منطقة Dayton"]);
    let here = |area: &Area| strip_isolates(&ENGLISH.in_area(area));
    assert_eq!(here(&dayton), "near Dayton");
    assert_eq!(here(&area("39", "Ohio")), "in Ohio");
    assert_eq!(here(&area("99", "U.S.")), "in the United States");
    assert_eq!(here(&area("c39113", "Montgomery County, OH")), "in Montgomery County");
    assert_eq!(strip_isolates(&ENGLISH.area(&area("c39113", "Montgomery County, OH"))), "Montgomery County");
}

#[test]
fn every_source_is_named_with_its_date_and_credited_once() {
    let named = |dataset, release| strip_isolates(&ENGLISH.source(&source(dataset, release)));
    assert_eq!(named(Dataset::Oews, "2025-05"), "Pay: BLS, May 2025");
    assert_eq!(named(Dataset::Projections, "2024-2034"), "Growth: BLS, 2024 to 2034");
    assert_eq!(named(Dataset::Laus, "2019"), "Unemployment: BLS, 2019");
    assert_eq!(named(Dataset::Laus, "2026-09"), "Unemployment: BLS, September 2026");
    assert_eq!(named(Dataset::Onet, "30.1"), "Work facts: O*NET 30.1");
    let pay = source(Dataset::Oews, "2025-05");
    assert_eq!(
        read(|text| text.source(&pay)),
        ["Pay: BLS, May 2025", "Pago: BLS, mayo de 2025", "الأجور: BLS، مايو 2025"]
    );
    let credits = ENGLISH.credits(&[pay.clone(), source(Dataset::Onet, "30.1"), pay]);
    let credits: Vec<String> = credits.iter().map(|credit| strip_isolates(credit)).collect();
    assert_eq!(credits.len(), 2, "{credits:?}");
    assert_eq!(credits[0], "Pay: U.S. Bureau of Labor Statistics, May 2025.");
    assert!(credits[1].contains("O*NET 30.1") && credits[1].contains("CC BY 4.0"), "{}", credits[1]);
}

#[test]
fn shares_have_one_digit_after_the_point() {
    assert_eq!(read(|text| text.percent(85)), ["8.5%"; 3]);
    assert_eq!(read(|text| text.percent(90)), ["9.0%"; 3]);
}

#[test]
fn what_work_asks_for_is_never_said_twice_alike() {
    for language in Language::offered() {
        let text = Text::new(*language);
        let mut said: Vec<String> = Schooling::ALL.iter().map(|schooling| text.schooling(*schooling)).collect();
        said.extend(Experience::ALL.iter().map(|experience| text.experience(*experience)));
        said.extend(Training::ALL.iter().map(|training| text.training(*training)));
        said.extend((1..=5).map(|zone| text.zone(zone)));
        let count = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), count, "{}", language.tag());
    }
}
