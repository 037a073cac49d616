//! Visits that ask what work pays and where it leads.

use std::time::Duration;

use onestop::domain::labor::{Amount, Area, Period};
use onestop::domain::occupation::Soc;
use onestop::domain::pay::{Pay, PayPeriod};
use onestop::i18n::{Language, Text};
use onestop::kiosk::remote::Failure;

use crate::driver::labor::STOCKER;
use crate::driver::{Asked, Backend, Kiosk, Mood, Setup, job, plain};

const RETRY: Duration = Duration::from_secs(30);

/// A kiosk in a visit, at the ways to look at work.
fn careers() -> Kiosk {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.touch("Pay and careers");
    kiosk.sees("How do you want to look?");
    kiosk
}

/// A kiosk that shows an occupation which was found by typing.
fn found(typed: &str, name: &str) -> Kiosk {
    let mut kiosk = careers();
    kiosk.touch("Work I did before");
    kiosk.types(typed);
    kiosk.touch(name);
    assert_eq!(kiosk.heading(), name);
    kiosk
}

/// Puts another occupation beside those that are compared.
fn adds(kiosk: &mut Kiosk, typed: &str, name: &str) {
    kiosk.touch("Add another");
    kiosk.sees("Which work do you want to compare?");
    kiosk.types(typed);
    kiosk.touch(name);
    kiosk.sees("Side by side");
}

/// What is said that begins so.
#[track_caller]
fn told(kiosk: &mut Kiosk, begin: &str) -> String {
    let mut labels = kiosk.nodes().into_iter().map(|seen| seen.label);
    labels.find(|label| label.starts_with(begin)).unwrap_or_else(|| panic!("nothing begins with {begin:?}"))
}

#[track_caller]
fn contains_all(told: &str, words: &[&str]) {
    for word in words {
        assert!(told.contains(word), "{word:?} is not in {told:?}");
    }
}

#[test]
fn a_truck_drivers_pay_future_and_demands_are_found_by_touch() {
    let mut kiosk = found("truck", "Heavy truck driver");
    kiosk.sees("Half of people in this work near Dayton make more than $28.60 an hour.");
    for label in ["low $20.03", "middle $28.60", "high $36.25"] {
        assert!(!kiosk.written(label).is_empty(), "{label} is not in the picture");
    }
    for point in ["lower $23.89", "upper $33.49", "middle $28.75", "middle $28.19"] {
        kiosk.sees(point);
    }
    kiosk.presses("Show as a table");
    contains_all(&told(&mut kiosk, "Dayton area: "), &["$20.03", "$23.89", "$28.60", "$33.49", "$36.25"]);
    contains_all(&told(&mut kiosk, "Ohio: "), &["$21.00", "$23.68", "$28.75", "$34.26", "$37.33"]);
    contains_all(&told(&mut kiosk, "U.S.: "), &["$19.30", "$23.06", "$28.19", "$33.23", "$38.17"]);
    kiosk.presses("Show as a picture");
    kiosk.sees("middle $28.60");

    for words in [
        "You drive big trucks, often far.",
        "Growing",
        "4.0% more jobs in the U.S. by 2034",
        "2024: 2,235,100",
        "2034: 2,325,000",
        "237,600 openings a year in the U.S.",
        "4,660 people do this work near Dayton",
        "A certificate after high school",
        "You learn it on the job in a month or less",
        "No work experience needed",
        "Preparation: 2 of 5, some",
        "Skills that matter most",
        "Pay: BLS, May 2025",
        "Growth: BLS, 2024 to 2034",
        "Pay: U.S. Bureau of Labor Statistics, May 2025.",
        "Growth: U.S. Bureau of Labor Statistics, 2024 to 2034.",
        "Includes information from O*NET 30.1 by the U.S. Department of Labor.",
    ] {
        kiosk.sees(words);
    }
    kiosk.touch("Back");
    kiosk.sees("How do you want to look?");
}

#[test]
fn a_name_that_nobody_knows_leads_nowhere() {
    let mut kiosk = careers();
    kiosk.touch("Work I did before");
    kiosk.types("zzz");
    kiosk.sees("We know no job by this name.");
    kiosk.keys("enter");
    kiosk.sees("What work did you do?");
}

#[test]
fn work_is_chosen_from_its_kind() {
    let mut kiosk = careers();
    kiosk.touch("By kind of work");
    kiosk.sees("Which kind of work?");
    kiosk.touch("Driving and moving goods");
    kiosk.sees("$28.60 an hour in the middle, 4,660 people here");
    kiosk.touch("Stocker and order filler");
    kiosk.sees("Half of people in this work near Dayton make more than $17.67 an hour.");
}

#[test]
fn truck_driving_is_compared_with_warehouse_work() {
    let mut kiosk = found("stock", "Stocker and order filler");
    kiosk.touch("Compare");
    kiosk.sees("Stocker and order filler pays $17.67 an hour in the middle.");
    adds(&mut kiosk, "truck", "Heavy truck driver");
    let more = "Heavy truck driver pays $10.93 an hour more than Stocker and order filler in the middle.";
    kiosk.sees(more);
    kiosk.sees("$28.60 an hour, near Dayton");
    kiosk.sees("8,770, near Dayton");
    kiosk.presses("Show as a table");
    contains_all(&told(&mut kiosk, "Stocker and order filler: Low"), &["$14.16", "$17.67", "$29.21"]);

    adds(&mut kiosk, "truck", "Forklift operator");
    kiosk.sees(more);
    kiosk.sees("Heavy truck driver pays $6.91 an hour more than Forklift operator in the middle.");
    kiosk.sees("Three is the most. Remove one first.");
    let another = kiosk.nodes().into_iter().find(|seen| seen.label == "Add another").unwrap();
    assert!(!another.enabled, "there is no room for a fourth");

    kiosk.presses("Remove Stocker and order filler");
    kiosk.does_not_see("$10.93");
    kiosk.does_not_see("Stocker and order filler");
    kiosk.does_not_see("Three is the most.");
    kiosk.touch("Home");
    kiosk.touch("Pay and careers");
    kiosk.touch("Compare my choices");
    kiosk.sees("Heavy truck driver pays $6.91 an hour more than Forklift operator in the middle.");
    kiosk.presses("Remove Heavy truck driver");
    kiosk.presses("Remove Forklift operator");
    kiosk.sees("Nothing stands here yet.");
}

#[test]
fn what_cannot_be_compared_is_not_compared() {
    let mut kiosk = found("elementary", "Elementary school teacher");
    kiosk.touch("Compare");
    adds(&mut kiosk, "stock", "Stocker and order filler");
    kiosk.sees("Some of this work is paid by the hour, some by the year. We cannot compare that directly.");
    kiosk.sees("$80,360 a year, near Dayton");
    kiosk.does_not_see("more than");
    kiosk.presses("Remove Stocker and order filler");
    adds(&mut kiosk, "pilot", "Airline pilot");
    kiosk.sees("These wages are from different areas. We cannot compare them directly.");
    kiosk.sees("$232,140 a year, in the United States");
    kiosk.does_not_see("more than");
}

#[test]
fn the_next_step_of_a_stocker_opens_and_leads_back() {
    let mut kiosk = found("stock", "Stocker and order filler");
    kiosk.sees("Where it can lead");
    kiosk.sees("You are here");
    let step = told(&mut kiosk, "Forklift operator");
    contains_all(&step, &["$21.69 an hour", "You learn it on the job in a month or less"]);
    kiosk.presses("Forklift operator");
    kiosk.sees("Half of people in this work near Dayton make more than $21.69 an hour.");
    kiosk.sees("We know no next step that pays more and is close in skills.");
    kiosk.touch("Back");
    kiosk.sees("Half of people in this work near Dayton make more than $17.67 an hour.");
}

#[test]
fn pay_that_is_not_published_here_is_the_nations_and_says_so() {
    let mut kiosk = found("pilot", "Airline pilot");
    kiosk.sees("Pay near Dayton is not published. Showing pay in the United States.");
    kiosk.sees("Half of people in this work in the United States make more than $232,140 a year.");
    kiosk.sees("high $239,200 or more");
    kiosk.sees("How many people do this work near Dayton is not published.");
    kiosk.sees("2.3% fewer jobs in the U.S. by 2034");
    kiosk.does_not_see("$0");
    let missing = kiosk.nodes().into_iter().filter(|seen| seen.label == "not published").count();
    assert_eq!(missing, 2, "near Dayton and in Ohio");
    kiosk.presses("Show as a table");
    for place in ["Dayton area", "Ohio"] {
        assert_eq!(told(&mut kiosk, &format!("{place}: ")), format!("{place}: not published"));
    }
    contains_all(&told(&mut kiosk, "U.S.: "), &["$110,000", "$232,140", "$239,200 or more"]);
    kiosk.does_not_see("$0");
}

#[test]
fn pay_of_which_only_the_least_is_known_says_so() {
    let mut kiosk = found("family", "Family doctor");
    kiosk.sees("Half of people in this work near Dayton make more than $106.82 an hour.");
    kiosk.sees("upper $115.00 or more");
    kiosk.sees("middle $115.00 or more");
    kiosk.touch("What would it mean for me");
    kiosk.presses("Which pay: High");
    // 115 dollars times 40 hours times 52 weeks, by 12 months, is 19,933.33 dollars.
    kiosk.sees("40 hours a week, at least $115.00 an hour: at least $19,933 a month before tax.");
    kiosk.sees("Family doctor: $19,933 or more");
}

#[test]
fn a_teachers_pay_is_told_by_the_year() {
    let mut kiosk = found("elementary", "Elementary school teacher");
    kiosk.sees("Half of people in this work near Dayton make more than $80,360 a year.");
    kiosk.sees("low $48,310");
    kiosk.touch("What would it mean for me");
    // 80,360 dollars by 12 months are 6,696.67 dollars.
    kiosk.sees("Full time all year, $80,360 a year: about $6,697 a month before tax.");
    kiosk.sees("Hours a week are not counted in it.");
    kiosk.presses("20 hours a week");
    kiosk.sees("about $6,697 a month before tax.");
}

#[test]
fn an_openings_pay_stands_beside_what_such_work_pays() {
    for (cents, pay, words) in [
        (1750, "$17.50 an hour", "That is less than the middle near Dayton."),
        (1767, "$17.67 an hour", "That is the middle near Dayton."),
        (1900, "$19.00 an hour", "That is more than the middle near Dayton."),
    ] {
        let opening = job("Night stocker", "53-7").with(|listing| {
            listing.pay = Some(Pay { low: Some(cents), high: None, period: PayPeriod::Hour });
            listing.occupation = Some(STOCKER.parse().unwrap());
        });
        let backend = Backend::of([opening]);
        let mut kiosk = Kiosk::with(Setup { backend, language: Some(Language::English), ..Setup::default() });
        kiosk.touch("New this week");
        kiosk.touch("Night stocker");
        kiosk.touch("What does this pay here?");
        kiosk.sees("Half of people in this work near Dayton make more than $17.67 an hour.");
        kiosk.sees(&format!("This opening pays {pay}. {words}"));
        kiosk.sees(&format!("This opening: {pay}"));
        kiosk.touch("See 1 opening like this");
        kiosk.sees("Night stocker");
        kiosk.touch("Back");
        kiosk.touch("Back");
        kiosk.sees("How to apply");
    }
}

#[test]
fn an_opening_without_an_occupation_leads_to_work_of_its_kind() {
    let backend = Backend::of([job("Night stocker", "53-7")]);
    let mut kiosk = Kiosk::with(Setup { backend, language: Some(Language::English), ..Setup::default() });
    kiosk.touch("New this week");
    kiosk.touch("Night stocker");
    kiosk.touch("See work like this");
    assert_eq!(kiosk.heading(), "Driving and moving goods");
    kiosk.touch("Heavy truck driver");
    kiosk.sees("Half of people in this work near Dayton make more than $28.60 an hour.");
    kiosk.does_not_see("This opening");
}

#[test]
fn a_months_pay_follows_hours_and_wage() {
    let mut kiosk = found("stock", "Stocker and order filler");
    kiosk.touch("What would it mean for me");
    // Cents times hours times 52 weeks by 12 months: 3,062.80 and 3,759.60 dollars.
    kiosk.sees("40 hours a week, $17.67 an hour: about $3,063 a month before tax.");
    kiosk.sees("40 hours a week, $21.69 an hour: about $3,760 a month before tax.");
    kiosk.sees("Stocker and order filler: $3,063");
    kiosk.sees("Forklift operator: $3,760");
    kiosk.sees("Before tax. This is no advice on benefits: ask your case worker.");
    kiosk.presses("20 hours a week");
    // 1,531.40 dollars.
    kiosk.sees("20 hours a week, $17.67 an hour: about $1,531 a month before tax.");
    kiosk.presses("One hour less");
    // 1,454.83 dollars.
    kiosk.sees("19 hours a week, $17.67 an hour: about $1,455 a month before tax.");
    kiosk.presses("Which pay: Low");
    // 14.16 dollars times 19 times 52 by 12 is 1,165.84 dollars.
    kiosk.sees("19 hours a week, $14.16 an hour: about $1,166 a month before tax.");
    kiosk.presses("Next to: Nothing else");
    kiosk.does_not_see("Forklift operator: ");
    kiosk.sees("Before tax. This is no advice on benefits: ask your case worker.");
}

/// Likes hands-on work very much and all other work not much, for 12 activities.
fn answers(kiosk: &mut Kiosk) {
    for at in 0..12 {
        kiosk.sees(&format!("{} of 36", at + 1));
        kiosk.touch(if at % 6 == 0 { "Very much" } else { "Not much" });
    }
}

#[test]
fn interests_are_found_in_two_sittings() {
    let mut kiosk = careers();
    kiosk.sees("Answer 36 short questions");
    kiosk.touch("What I like to do");
    kiosk.sees("Fix a bike or a car");
    kiosk.sees("Answer 12 first");
    answers(&mut kiosk);
    kiosk.does_not_see("Answer 12 first");
    kiosk.touch("Home");
    kiosk.touch("Pay and careers");
    kiosk.sees("Go on: 12 of 36");
    kiosk.touch("What I like to do");
    kiosk.sees("13 of 36");
    kiosk.touch("Show what fits so far");
    kiosk.sees("You like most: Hands-on work.");
    kiosk.sees("Hands-on work: Very much");
    kiosk.sees("Order and numbers: Not much");
    kiosk.presses("Show as a table");
    kiosk.sees("Hands-on work: Very much");
    kiosk.presses("Show work that fits");
    kiosk.sees("Work that fits what you like");
    kiosk.sees("You like most: Hands-on work.");
    let asked = kiosk.backend.asked().into_iter().find_map(|asked| match asked {
        Asked::Matches(query) => Some([query.realistic, query.investigative, query.conventional]),
        _ => None,
    });
    assert_eq!(asked, Some([4.0, 1.0, 1.0]));
    kiosk.presses("Heavy truck driver");
    kiosk.sees("Half of people in this work near Dayton make more than $28.60 an hour.");
}

#[test]
fn an_answer_can_be_taken_back() {
    let mut kiosk = careers();
    kiosk.touch("What I like to do");
    kiosk.touch("Very much");
    kiosk.sees("2 of 36");
    kiosk.touch("Back");
    kiosk.sees("Fix a bike or a car");
    assert!(kiosk.control("Very much").selected);
    kiosk.touch("Not at all");
    kiosk.touch("Back");
    assert!(kiosk.control("Not at all").selected);
    assert!(!kiosk.control("Very much").selected);
    kiosk.touch("Skip");
    kiosk.sees("2 of 36");
}

#[test]
fn nothing_that_was_answered_compared_or_typed_outlives_the_visit() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Pay and careers");
    let ways = kiosk.nodes();
    kiosk.touch("What I like to do");
    let first = kiosk.nodes();
    answers(&mut kiosk);
    kiosk.touch("Home");
    kiosk.touch("Pay and careers");
    kiosk.touch("Work I did before");
    kiosk.types("truck");
    kiosk.touch("Heavy truck driver");
    kiosk.touch("Compare");
    kiosk.touch("Add another");
    kiosk.types("xylophone tuner");
    assert!(!kiosk.debug().contains("xylophone"), "what is typed is told by nothing");

    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.sees("Touch your language to start");
    assert!(!kiosk.debug().contains("xylophone"));
    kiosk.touch("English");
    kiosk.touch("Pay and careers");
    assert_eq!(kiosk.nodes(), ways, "no answers and nothing to compare");
    kiosk.does_not_see("Compare my choices");
    kiosk.touch("What I like to do");
    kiosk.sees("1 of 36");
    assert_eq!(kiosk.nodes(), first);
    kiosk.touch("Back");
    kiosk.touch("Work I did before");
    assert_eq!(kiosk.field(), "");
    kiosk.types("truck");
    kiosk.touch("Forklift operator");
    kiosk.touch("Compare");
    kiosk.sees("Forklift operator pays $21.69 an hour in the middle.");
    kiosk.does_not_see("Heavy truck driver");
}

#[test]
fn how_many_have_no_job_is_said_with_its_year() {
    let mut kiosk = careers();
    kiosk.touch("People without a job here");
    for words in [
        "How many have no job here?",
        "In 2019, 4.2% of workers in Montgomery County had no job.",
        "That is about 1 in 24 people who work or look for work.",
        "The year before it was higher: 4.5%.",
        "It was 4.1% in Ohio.",
        "It was 3.7% in the United States.",
        "These figures are from 2019. Things may be different now.",
        "Unemployment: BLS, 2019",
    ] {
        kiosk.sees(words);
    }
    let years: Vec<String> = ["2009: ", "2019: "].map(|year| told(&mut kiosk, year)).into();
    contains_all(&years[0], &["Montgomery County 11.1%", "Ohio 10.3%", "U.S. 9.3%"]);
    contains_all(&years[1], &["Montgomery County 4.2%", "Ohio 4.1%", "U.S. 3.7%"]);
    kiosk.touch("Show as a table");
    assert_eq!(["2009: ", "2019: "].map(|year| told(&mut kiosk, year)).as_slice(), years);
    kiosk.presses("Show as a picture");
    kiosk.sees("In 2019, 4.2% of workers in Montgomery County had no job.");
}

#[test]
fn figures_that_cannot_be_had_are_tried_again() {
    let mut kiosk = careers();
    kiosk.touch("Work I did before");
    kiosk.types("truck");
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.touch("Heavy truck driver");
    kiosk.sees("We cannot get the figures right now");
    kiosk.sees("You did nothing wrong");
    kiosk.does_not_see("$");
    kiosk.touch("Try again");
    kiosk.sees("We cannot get the figures right now");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Try again");
    kiosk.sees("Half of people in this work near Dayton make more than $28.60 an hour.");

    kiosk.backend.is(Mood::Fails(Failure::Faulty));
    kiosk.touch("Compare");
    kiosk.sees("We cannot get the figures right now");
    kiosk.backend.is(Mood::Prompt);
    kiosk.passes(RETRY + Duration::from_secs(1));
    kiosk.sees("Heavy truck driver pays $28.60 an hour in the middle.");
}

#[test]
fn work_without_any_figures_says_so() {
    let unknown = job("Lamp lighter", "53-7").with(|listing| listing.occupation = Some("53-7199".parse().unwrap()));
    let backend = Backend::of([unknown]);
    let mut kiosk = Kiosk::with(Setup { backend, language: Some(Language::English), ..Setup::default() });
    kiosk.touch("New this week");
    kiosk.touch("Lamp lighter");
    kiosk.touch("What does this pay here?");
    kiosk.sees("We have no figures for this");
    kiosk.does_not_see("Try again");
    kiosk.does_not_see("$");
}

/// A kiosk read aloud, at the work of those who drive and move goods, come to by keypad.
fn hears_of_work() -> Kiosk {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.pad("help");
    for way in ["Pay and careers", "By kind of work", "Driving and moving goods"] {
        kiosk.listens_for(way);
        kiosk.pad("action");
    }
    kiosk
}

#[test]
fn pay_and_growth_of_truck_driving_are_found_by_listening_alone() {
    let mut kiosk = hears_of_work();
    kiosk.listens_for("Heavy truck driver");
    kiosk.pad("action");
    kiosk.listens_for("Half of people in this work near Dayton make more than $28.60 an hour.");
    kiosk.listens_for("Dayton area");
    for (point, meaning) in [
        ("low $20.03", "One in ten people make less."),
        ("lower $23.89", "One in four people make less."),
        ("middle $28.60", "Half make less, half make more."),
        ("upper $33.49", "One in four people make more."),
        ("high $36.25", "One in ten people make more."),
    ] {
        kiosk.pad("down");
        contains_all(&kiosk.last_heard(), &[point, meaning]);
    }
    kiosk.pad("down");
    assert_eq!(kiosk.last_heard(), "Ohio");
    kiosk.listens_for("Growing");
    kiosk.pad("down");
    assert_eq!(kiosk.last_heard(), "4.0% more jobs in the U.S. by 2034");
    kiosk.listens_for("2034: 2,325,000");
    kiosk.listens_for("A certificate after high school");
}

#[test]
fn the_next_step_of_a_stocker_is_found_by_listening_alone() {
    let mut kiosk = hears_of_work();
    kiosk.listens_for("Stocker and order filler");
    kiosk.pad("action");
    kiosk.listens_for("Where it can lead");
    kiosk.listens_for("You are here");
    kiosk.pad("down");
    contains_all(&kiosk.last_heard(), &["Forklift operator", "$21.69 an hour", "button"]);
    kiosk.pad("action");
    assert_eq!(kiosk.heading(), "Forklift operator");
    kiosk.listens_for("Half of people in this work near Dayton make more than $21.69 an hour.");
}

#[test]
fn a_stockers_pay_is_said_in_the_clients_language() {
    let dayton = Area {
        id: "19430".parse().unwrap(),
        name: "Dayton-Kettering-Beavercreek, OH".to_owned(),
        state: Some("OH".to_owned()),
    };
    let code: Soc = STOCKER.parse().unwrap();
    for (language, words) in [
        (Language::Spanish, "La mitad en este trabajo cerca de Dayton gana más de $17.67 por hora."),
        (Language::Arabic, "نصف العاملين في هذا العمل قرب Dayton يكسبون أكثر من $17.67 في الساعة."),
    ] {
        let text = Text::new(language);
        let wage = text.wage(Amount { cents: 1767, at_least: false }, Period::Hour);
        assert_eq!(plain(&text.occupation_half(&text.in_area(&dayton), &wage)), words);
        let mut kiosk = Kiosk::speaking(language);
        kiosk.touch(&text.careers_title());
        kiosk.touch(&text.careers_before());
        kiosk.types("stock");
        kiosk.touch(&text.occupation(code, ""));
        kiosk.sees(words);
        kiosk.sees(&text.figures_middle(&text.amount(Amount { cents: 1767, at_least: false }, Period::Hour)));
        kiosk.does_not_see("Half of people");
    }
}
