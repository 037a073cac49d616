//! What is not given, not certain or not real is said, never shown as fact.

use onestop::domain::listing::{Doubt, Field, Passage, Topic, Translation};
use onestop::domain::pay::{Pay, PayPeriod};
use onestop::i18n::Language;

use crate::driver::backend::Job;
use crate::driver::{Backend, Kiosk, Setup, job};

fn sees_results(jobs: impl IntoIterator<Item = Job>) -> Kiosk {
    let mut kiosk = Kiosk::with(Setup { backend: Backend::of(jobs), ..Setup::default() });
    kiosk.touch("English");
    kiosk.touch("Find a job");
    kiosk.touch("Any kind of work");
    kiosk.touch("Any distance");
    kiosk.touch("Any hours");
    kiosk.touch("Any pay");
    kiosk
}

#[test]
fn what_the_source_does_not_give_reads_not_given() {
    let bare = job("Helper", "51-9").with(|listing| {
        listing.pay = None;
        listing.hours.clear();
        listing.posted = None;
        listing.employer = None;
        listing.place.city = None;
        listing.place.state = None;
        listing.apply.phone = None;
    });
    let mut kiosk = sees_results([bare]);
    let card = kiosk.control("Helper").label;
    for part in ["Employer not given", "Place not given", "Pay not given", "Hours not given · Date not given"] {
        assert!(card.contains(part), "{part} is not in {card}");
    }
    assert!(!card.contains('0') && !card.contains('$'), "{card}");
    kiosk.touch("Helper");
    kiosk.sees("Employer not given");
    kiosk.sees("Date not given");
    kiosk.sees("Ask our staff how to apply.");
    let not_given = kiosk.nodes().into_iter().filter(|seen| seen.label == "Not given").count();
    assert_eq!(not_given, 3, "pay, hours and place");
    kiosk.does_not_see("$");
}

#[test]
fn pay_over_another_period_is_converted_and_marked() {
    let yearly = |low, high| Some(Pay { low, high, period: PayPeriod::Year });
    let mut kiosk = sees_results([
        job("Clerk", "43-9").with(|listing| listing.pay = yearly(Some(4_160_000), None)),
        job("Aide", "31-1").with(|listing| listing.pay = yearly(Some(4_160_000), Some(5_200_000))),
        job("Driver", "53-3")
            .with(|listing| listing.pay = Some(Pay { low: None, high: Some(1900), period: PayPeriod::Hour })),
    ]);
    kiosk.sees("about $20.00 an hour");
    kiosk.sees("about $20.00 to $25.00 an hour");
    kiosk.sees("up to $19.00 an hour");
    kiosk.touch("Clerk");
    kiosk.sees("about $20.00 an hour");
    kiosk.does_not_see("41,600");
}

#[test]
fn what_is_doubtful_is_not_shown() {
    let doubtful = job("Picker", "45-2").with(|listing| {
        listing.pay = None;
        let doubt = |field, raw: &str| Doubt { field, raw: raw.to_owned(), reason: "absurd".to_owned() };
        listing.doubts = vec![doubt(Field::Pay, "2,058.31 Hour"), doubt(Field::Posted, "2525-01-01")];
    });
    let mut kiosk = sees_results([doubtful]);
    kiosk.sees("Pay not given");
    kiosk.touch("Picker");
    kiosk.sees("The source gave something that cannot be right, so we do not show it.");
    kiosk.sees("Date not given");
    for raw in ["2,058", "2525", "absurd"] {
        kiosk.does_not_see(raw);
    }
}

#[test]
fn samples_are_marked_on_every_screen_and_on_the_opening() {
    let mut kiosk = sees_results([job("Guide", "39-7").sample()]);
    kiosk.sees("Sample data");
    kiosk.touch("Guide");
    kiosk.sees("Sample data");
    kiosk.sees("An invented sample. It is not a real opening.");
    kiosk.touch("Home");
    kiosk.sees("Sample data");
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.sees("Sample data");

    let mut kiosk = sees_results([job("Guide", "39-7")]);
    kiosk.does_not_see("Sample data");
    kiosk.touch("Guide");
    kiosk.does_not_see("An invented sample.");
}

#[test]
fn all_that_the_source_says_can_be_read() {
    let whole = job("Gardener", "37-3").with(|listing| {
        listing.weekly_hours = Some(35.0);
        listing.openings = Some(4);
        listing.starts = Some(jiff::civil::date(2026, 4, 1));
        listing.ends = Some(jiff::civil::date(2027, 1, 31));
        listing.apply.email = Some("jobs@example.org".to_owned());
        listing.apply.url = Some("https://example.org/gardener".to_owned());
        listing.apply.in_person = Some("12 Main Street, mornings".to_owned());
        let says = |topic, text: &str| Passage { topic, text: text.to_owned() };
        listing.passages =
            vec![says(Topic::Duties, "Plant trees.\n• Water them."), says(Topic::Requirements, "Like being outside.")];
    });
    let mut kiosk = sees_results([whole]);
    kiosk.touch("Gardener");
    for words in [
        "Gem City Works",
        "Full time, 35 hours a week",
        "Apr 1",
        "Jan 31, 2027",
        "4 people",
        "Posted 3 days ago",
        "Call 937-555-0142.",
        "Write to jobs@example.org",
        "On the web: example.org/gardener",
        "Walk in: 12 Main Street, mornings",
        "What you would do",
        "Plant trees.",
        "• Water them.",
        "What you need",
        "Like being outside.",
    ] {
        kiosk.sees(words);
    }
}

#[test]
fn the_sources_own_words_in_the_clients_language_come_first() {
    let both = job("Gardener", "37-3").with(|listing| {
        let passages = vec![Passage { topic: Topic::Duties, text: "Plantar árboles.".to_owned() }];
        let words = Translation { title: Some("Jardinero".to_owned()), passages };
        listing.passages = vec![Passage { topic: Topic::Duties, text: "Plant trees.".to_owned() }];
        listing.translations.insert("es".to_owned(), words);
    });
    let setup = Setup { backend: Backend::of([both]), language: Some(Language::Spanish), ..Setup::default() };
    let mut kiosk = Kiosk::with(setup);
    kiosk.touch("Nuevas esta semana");
    kiosk.touch("Jardinero");
    kiosk.sees("Plantar árboles.");
    kiosk.does_not_see("Plant trees.");
    kiosk.touch("Idioma");
    kiosk.touch("English");
    kiosk.sees("Gardener");
    kiosk.sees("Plant trees.");
}
