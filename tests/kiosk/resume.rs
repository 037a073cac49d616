//! Visits that build a resume.

use iced::keyboard::key::Code;
use onestop::i18n::{Language, Text};
use onestop::kiosk::access::keypad::{Keypad, Pad};

use crate::driver::{Backend, Kiosk, Setup, job, plain};

/// What stands on the page of the first phrase of a stocker.
const SHELVES: &str = "Stocked shelves or racks with incoming goods.";

/// A kiosk in a visit, at the first question.
fn begins() -> Kiosk {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.touch("Make a resume");
    kiosk.sees("What work have you done?");
    kiosk
}

/// Says that a job as a stocker was done; goes on to where.
fn stocks(kiosk: &mut Kiosk) {
    kiosk.presses("A job");
    kiosk.types("stock");
    kiosk.touch("Stocker and order filler");
    kiosk.sees("Where was this work?");
}

/// The same, up to the tasks.
fn tasks(kiosk: &mut Kiosk) {
    stocks(kiosk);
    for question in ["How long did you do this?", "Do you still do this?", "What did you do there?"] {
        kiosk.presses("Skip");
        kiosk.sees(question);
    }
}

/// Types a line and enters it.
fn writes(kiosk: &mut Kiosk, line: &str) -> usize {
    kiosk.types(line);
    kiosk.keys("enter");
    line.chars().count()
}

fn goes_on(kiosk: &mut Kiosk, question: &str) {
    kiosk.presses("Next");
    kiosk.sees(question);
}

/// Whether there is something to press that is called so.
fn offers(kiosk: &mut Kiosk, label: &str) -> bool {
    kiosk.nodes().iter().any(|seen| seen.is_control() && seen.label == plain(label))
}

#[test]
fn a_resume_is_built_by_touch_with_few_letters() {
    let mut kiosk = begins();
    let mut typed = "stock".len();
    stocks(&mut kiosk);
    kiosk.presses("Company or person");
    typed += writes(&mut kiosk, "Miller Grocery");
    kiosk.sees("Stocker and order filler, Miller Grocery");
    goes_on(&mut kiosk, "How long did you do this?");
    kiosk.presses("2 years");
    kiosk.sees("Do you still do this?");
    kiosk.presses("Yes, until now");
    kiosk.sees("What did you do there?");
    kiosk.presses("Filled shelves or racks with goods");
    kiosk.presses("Helped customers find things");
    kiosk.sees(SHELVES);
    kiosk.presses("More ideas");
    kiosk.presses("Followed safety and traffic rules");
    kiosk.sees("Followed safety and traffic rules on each shift.");
    goes_on(&mut kiosk, "Have you done other work?");
    kiosk.sees("3 tasks");

    kiosk.presses("Caring for family");
    kiosk.presses("3 or 4 years");
    kiosk.presses("No, not now");
    kiosk.presses("Cooked meals for the family each day");
    kiosk.sees("Cooked daily meals for a household.");
    goes_on(&mut kiosk, "Have you done other work?");
    kiosk.sees("Family caregiver");

    goes_on(&mut kiosk, "What are you good at?");
    kiosk.presses("On time every day");
    kiosk.sees("Punctual and reliable");
    goes_on(&mut kiosk, "Which languages do you speak?");
    kiosk.presses("Spanish");
    goes_on(&mut kiosk, "Do you have any of these?");
    kiosk.presses("Forklift card");
    kiosk.sees("Forklift operator certification");
    goes_on(&mut kiosk, "How far did you go in school?");
    kiosk.presses("High school diploma");
    kiosk.sees("Which school was it?");
    kiosk.presses("Skip");
    kiosk.sees("What work do you want?");
    kiosk.presses("The same as before");

    kiosk.sees("Who are you?");
    kiosk.presses("Your name");
    typed += writes(&mut kiosk, "Maria Delgado");
    assert!(kiosk.control("Your name").selected);
    kiosk.presses("Messages at Dayton Job Center");
    assert!(kiosk.control("Messages at Dayton Job Center").selected);
    kiosk.presses("Next");
    kiosk.does_not_see("Who are you?");
    kiosk.touch("Back");
    kiosk.sees("Who are you?");
    assert!(typed < 60, "{typed} characters were typed");
}

#[test]
fn a_resume_is_begun_by_keys_alone() {
    let mut kiosk = Kiosk::speaking(Language::English);
    let choose = |kiosk: &mut Kiosk, label: &str| {
        kiosk.tabs_to(label);
        kiosk.keys("enter");
    };
    choose(&mut kiosk, "Make a resume");
    choose(&mut kiosk, "Odd jobs or my own business");
    choose(&mut kiosk, "10 years or more");
    choose(&mut kiosk, "Yes, until now");
    choose(&mut kiosk, "Cut grass and cleaned yards");
    assert!(kiosk.control("Cut grass and cleaned yards").selected);
    kiosk.sees("Mowed lawns and cleaned yards for local customers.");
    choose(&mut kiosk, "Next");
    kiosk.sees("Self-employed");
    kiosk.keys("escape");
    kiosk.sees("What did you do there?");
    assert!(kiosk.control("Cut grass and cleaned yards").selected);
}

#[test]
fn every_question_can_be_skipped_and_gone_back_to() {
    let mut kiosk = begins();
    kiosk.presses("I have not worked yet");
    let questions = [
        "What are you good at?",
        "Which languages do you speak?",
        "Do you have any of these?",
        "How far did you go in school?",
        "What work do you want?",
        "Who are you?",
    ];
    for question in questions {
        assert_eq!(kiosk.heading(), question);
        kiosk.presses("Skip");
    }
    for question in questions.iter().rev() {
        kiosk.touch("Back");
        assert_eq!(kiosk.heading(), *question);
    }
    kiosk.touch("Back");
    kiosk.sees("What work have you done?");
    kiosk.presses("Volunteering");
    for question in ["Where was this work?", "How long did you do this?", "Do you still do this?"] {
        assert_eq!(kiosk.heading(), question);
        kiosk.presses("Skip");
    }
    kiosk.presses("Gave out food to families");
    kiosk.sees("Distributed food to families in the community.");
    goes_on(&mut kiosk, "Have you done other work?");
}

#[test]
fn what_is_tapped_twice_or_undone_is_gone() {
    let mut kiosk = begins();
    tasks(&mut kiosk);
    let shelves = "Filled shelves or racks with goods";
    kiosk.presses(shelves);
    assert!(kiosk.control(shelves).selected);
    kiosk.sees(SHELVES);
    kiosk.presses(shelves);
    assert!(!kiosk.control(shelves).selected);
    kiosk.does_not_see(SHELVES);
    kiosk.presses("Undo");
    assert!(kiosk.control(shelves).selected);
    kiosk.presses("Undo");
    kiosk.does_not_see(SHELVES);
    kiosk.presses("Undo");
    kiosk.sees("What work have you done?");
    assert!(!offers(&mut kiosk, "Undo"), "there is nothing left to take back");
}

#[test]
fn own_words_are_tapped_away_like_others() {
    let mut kiosk = begins();
    tasks(&mut kiosk);
    kiosk.presses("My own words");
    writes(&mut kiosk, "Fed forty cats");
    kiosk.sees("What did you do there?");
    assert!(kiosk.control("Fed forty cats").selected);
    kiosk.presses("Fed forty cats");
    kiosk.does_not_see("Fed forty cats");
    kiosk.presses("Undo");
    assert!(kiosk.control("Fed forty cats").selected);
}

#[test]
fn work_is_moved_changed_and_removed() {
    let mut kiosk = begins();
    tasks(&mut kiosk);
    kiosk.presses("Skip");
    kiosk.presses("Caring for family");
    for _ in 0..3 {
        kiosk.presses("Skip");
    }
    let order = |kiosk: &mut Kiosk| -> Vec<String> {
        let works = ["Stocker and order filler", "Family caregiver"];
        let nodes = kiosk.nodes().into_iter().filter(|seen| seen.is_control() && works.contains(&&*seen.label));
        nodes.map(|seen| seen.label).collect()
    };
    assert_eq!(order(&mut kiosk), ["Stocker and order filler", "Family caregiver"]);
    kiosk.presses("Move up: Family caregiver");
    assert_eq!(order(&mut kiosk), ["Family caregiver", "Stocker and order filler"]);
    kiosk.presses("Move down: Family caregiver");
    kiosk.presses("Remove: Stocker and order filler");
    assert_eq!(order(&mut kiosk), ["Family caregiver"]);
    kiosk.presses("Undo");
    assert_eq!(order(&mut kiosk), ["Stocker and order filler", "Family caregiver"]);
    kiosk.presses("Stocker and order filler");
    kiosk.presses("City");
    writes(&mut kiosk, "Kettering");
    kiosk.sees("Stocker and order filler, Kettering");
    kiosk.presses("Name of the job");
    kiosk.types("truck");
    kiosk.touch("Heavy truck driver");
    kiosk.sees("Heavy truck driver, Kettering");
    kiosk.does_not_see("Stocker");
}

#[test]
fn another_language_loses_nothing() {
    let mut kiosk = begins();
    tasks(&mut kiosk);
    kiosk.presses("Filled shelves or racks with goods");
    kiosk.touch("Language");
    kiosk.touch(Language::Spanish.name());
    let spanish = Text::new(Language::Spanish);
    kiosk.sees(&spanish.resume_tasks_question());
    assert!(kiosk.control("Llené estantes con mercancía").selected);
    kiosk.sees(SHELVES);
    kiosk.presses("Descargué y abrí cajas de mercancía");
    kiosk.sees("Unloaded and opened boxes of new goods.");
    kiosk.touch("Idioma");
    kiosk.touch("English");
    assert!(kiosk.control("Unloaded and opened boxes of goods").selected);
    kiosk.touch("Home");
    kiosk.touch("Make a resume");
    kiosk.sees("2 tasks");
    kiosk.sees(SHELVES);
}

#[test]
fn the_work_of_an_opening_is_the_goal() {
    let backend = Backend::of([job("Night stocker", "53-7")]);
    let mut kiosk = Kiosk::with(Setup { backend, language: Some(Language::English), ..Setup::default() });
    kiosk.touch("New this week");
    kiosk.touch("Night stocker");
    kiosk.touch("Make a resume for this job");
    kiosk.presses("I have not worked yet");
    for _ in 0..4 {
        kiosk.presses("Skip");
    }
    kiosk.sees("What work do you want?");
    assert!(kiosk.control("Night stocker").selected);
    kiosk.presses("Night stocker");
    kiosk.sees("Who are you?");
}

#[test]
fn a_high_screen_has_the_page_below_the_question() {
    let setup = Setup { size: (1080.0, 1920.0), language: Some(Language::English), ..Setup::default() };
    let mut kiosk = Kiosk::with(setup);
    kiosk.touch("Make a resume");
    tasks(&mut kiosk);
    kiosk.presses("Filled shelves or racks with goods");
    kiosk.sees(SHELVES);
    assert!(!offers(&mut kiosk, "See the page"));
    kiosk.presses("Look closer");
    assert_eq!(kiosk.heading(), "Your page");
    kiosk.touch("Smaller");
    kiosk.sees("What did you do there?");
}

#[test]
fn a_small_screen_has_the_page_behind_a_button() {
    let setup = Setup { size: (1280.0, 800.0), language: Some(Language::English), ..Setup::default() };
    let mut kiosk = Kiosk::with(setup);
    kiosk.touch("Make a resume");
    tasks(&mut kiosk);
    kiosk.presses("Filled shelves or racks with goods");
    kiosk.does_not_see(SHELVES);
    kiosk.presses("See the page");
    assert_eq!(kiosk.heading(), "Your page");
    kiosk.sees(SHELVES);
    kiosk.touch("Smaller");
    kiosk.sees("What did you do there?");
    kiosk.presses("See the page");
    kiosk.touch("Back");
    kiosk.sees("What did you do there?");
}

#[test]
fn nothing_of_a_resume_is_left_for_the_next() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Make a resume");
    tasks(&mut kiosk);
    kiosk.presses("My own words");
    writes(&mut kiosk, "Tuned xylophones");
    kiosk.sees("Tuned xylophones");
    assert!(!kiosk.debug().contains("xylophones"), "what is written is told by nothing");
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.sees("Touch your language to start");
    kiosk.touch("English");
    kiosk.touch("Make a resume");
    kiosk.sees("What work have you done?");
    kiosk.does_not_see("xylophones");
    kiosk.does_not_see("Stocker");
    assert!(!offers(&mut kiosk, "Undo"));
}

#[test]
fn who_somebody_is_is_said_in_headphones_alone() {
    let keypad = Keypad::new([(Pad::Plugged, Code::KeyP)]).unwrap();
    let setup = Setup { keypad, language: Some(Language::English), ..Setup::default() };
    let mut kiosk = Kiosk::with(setup);
    kiosk.touch("Make a resume");
    kiosk.presses("I have not worked yet");
    for _ in 0..5 {
        kiosk.presses("Skip");
    }
    assert_eq!(kiosk.heading(), "Who are you?");
    kiosk.touch("Read to me");
    kiosk.presses("Your name");
    kiosk.heard();
    kiosk.types("ana");
    let said: Vec<_> = kiosk.heard().into_iter().map(|said| said.words).collect();
    assert!(said.iter().all(|said| said == "private, not read aloud"), "{said:?}");
    assert!(!said.is_empty());
    kiosk.physical(Code::KeyP);
    kiosk.heard();
    kiosk.types("x");
    kiosk.hears("x");
}
