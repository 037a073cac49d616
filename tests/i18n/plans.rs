//! A client's plan in words.

use std::collections::BTreeSet;

use onestop::domain::plan::{Activity, How, Outcome, Reason};
use onestop::i18n::{Language, Text, strip_isolates};
use proptest::prelude::*;

const REASONS: [Reason; 7] = [
    Reason::Activity,
    Reason::PaidAbsence,
    Reason::ExcusedMonth,
    Reason::ExcusedYear,
    Reason::ConsecutiveWeeks,
    Reason::JobSearchCap,
    Reason::CoreFirst,
];

fn read(write: impl Fn(Text) -> String) -> [String; 3] {
    [Language::English, Language::Spanish, Language::Arabic].map(|language| strip_isolates(&write(Text::new(language))))
}

#[test]
fn time_is_told_in_hours_and_minutes() {
    assert_eq!(read(|text| text.duration(205)), ["3 hours 25 minutes", "3 horas 25 minutos", "3 ساعات و25 دقيقة"]);
    assert_eq!(read(|text| text.duration(61)), ["1 hour 1 minute", "1 hora 1 minuto", "ساعة واحدة ودقيقة واحدة"]);
    assert_eq!(read(|text| text.duration(120)), ["2 hours", "2 horas", "ساعتان"]);
    assert_eq!(read(|text| text.duration(0)), ["0 minutes", "0 minutos", "لا دقائق"]);
    assert_eq!(read(|text| text.duration_short(205)), ["3 h 25 min", "3 h 25 min", "3 س 25 د"]);
    assert_eq!(read(|text| text.duration_short(25)), ["25 min", "25 min", "25 د"]);
}

#[test]
fn no_two_things_of_a_plan_are_told_alike() {
    for language in Language::offered() {
        let text = Text::new(*language);
        let words = |words: Vec<String>| {
            let count = words.len();
            assert_eq!(words.into_iter().collect::<BTreeSet<_>>().len(), count, "{}", language.tag());
        };
        words(Activity::ALL.map(|activity| text.activity(activity)).into());
        words(How::ALL.map(|how| text.how(how)).into());
        words(Outcome::ALL.map(|outcome| text.outcome(outcome)).into());
        words(REASONS.map(|reason| text.reason(reason)).into());
    }
}

proptest! {
    #[test]
    fn a_duration_keeps_its_minutes(minutes in 0_u32..100_000) {
        let text = strip_isolates(&Text::new(Language::English).duration_short(minutes)).replace(',', "");
        let words: Vec<_> = text.split(' ').collect();
        let told: u32 = words
            .chunks(2)
            .map(|pair| match pair {
                [hours, "h"] => 60 * hours.parse::<u32>().expect("a number"),
                [minutes, "min"] => minutes.parse().expect("a number"),
                _ => panic!("neither hours nor minutes"),
            })
            .sum();
        prop_assert_eq!(told, minutes);
    }
}
