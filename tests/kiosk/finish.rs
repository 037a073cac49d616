//! Visits that end with a resume: looked over, laid out, printed, taken along.

use std::time::Duration;

use iced::keyboard::key::Code;
use onestop::i18n::Language;
use onestop::kiosk::access::keypad::{Keypad, Pad};
use onestop::kiosk::print::{PrintError, State, Tray, Trouble};
use onestop::kiosk::remote::Failure;

use crate::driver::{Asked, Backend, Kiosk, Mood, Setup, job, plain};

/// Until the kiosk has looked how far a print has come.
const LOOK: Duration = Duration::from_secs(2);

/// Passes by every question; at the end of the resume.
fn skips(kiosk: &mut Kiosk) {
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
    assert_eq!(kiosk.heading(), "Is your page right?");
}

/// A kiosk in a visit at the end of a resume that says nothing.
fn ends() -> Kiosk {
    ended(Kiosk::speaking(Language::English))
}

fn ended(mut kiosk: Kiosk) -> Kiosk {
    kiosk.touch("Make a resume");
    kiosk.presses("I have not worked yet");
    skips(&mut kiosk);
    kiosk
}

/// The same with a job where one thing was done, in the client's own words.
fn ends_with(task: &str) -> Kiosk {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.touch("Make a resume");
    kiosk.presses("A job");
    kiosk.types("stock");
    kiosk.touch("Stocker and order filler");
    for _ in 0..3 {
        kiosk.presses("Skip");
    }
    kiosk.presses("My own words");
    kiosk.types(task);
    kiosk.keys("enter");
    kiosk.presses("Next");
    kiosk.presses("Next");
    skips(&mut kiosk);
    kiosk
}

/// Asks for a print of the resume.
fn prints(kiosk: &mut Kiosk) {
    kiosk.touch("Print my resume");
    assert_eq!(kiosk.heading(), "Print this?");
    kiosk.touch("Print now");
}

/// Whether there is something to press that is called so.
fn offers(kiosk: &mut Kiosk, label: &str) -> bool {
    kiosk.nodes().iter().any(|seen| seen.is_control() && seen.label == plain(label))
}

/// How often a resume was put on the internet.
fn takes(kiosk: &Kiosk) -> usize {
    kiosk.backend.asked().iter().filter(|asked| matches!(asked, Asked::Take(_))).count()
}

#[test]
fn what_is_missing_is_said_the_most_important_first() {
    let mut kiosk = ends();
    kiosk.sees("6 ideas to make it better");
    kiosk.sees("Your name is not on the page yet.");
    kiosk.sees("School is empty.");
    kiosk.does_not_see("Say what work you want.");
    kiosk.touch("More ideas");
    kiosk.sees("Say what work you want.");
    kiosk.does_not_see("Your name is not on the page yet.");
    kiosk.touch("More ideas");
    kiosk.sees("Your name is not on the page yet.");
}

#[test]
fn a_finding_leads_to_where_it_is_mended() {
    let mut kiosk = ends();
    kiosk.presses("Add strengths");
    assert_eq!(kiosk.heading(), "What are you good at?");
    kiosk.touch("On time every day");
    kiosk.touch("Back");
    assert_eq!(kiosk.heading(), "Who are you?");
    kiosk.presses("Messages at Dayton Job Center");
    kiosk.presses("Skip");
    assert_eq!(kiosk.heading(), "Is your page right?");
    kiosk.sees("4 ideas to make it better");
    kiosk.does_not_see("Say what you are good at.");
    kiosk.does_not_see("Say how to reach you.");
    kiosk.presses("Add work");
    assert_eq!(kiosk.heading(), "What work have you done?");
}

#[test]
fn what_the_opening_asks_for_is_put_on_the_page_by_one_touch() {
    let wanted = job("Night stocker", "53-7").asking("Forklift license. Must speak Spanish. Lifts 50 pounds.");
    let backend = Backend::of([wanted]);
    let mut kiosk = Kiosk::with(Setup { backend, language: Some(Language::English), ..Setup::default() });
    kiosk.touch("New this week");
    kiosk.touch("Night stocker");
    kiosk.touch("Make a resume for this job");
    kiosk.presses("I have not worked yet");
    for _ in 0..4 {
        kiosk.presses("Skip");
    }
    kiosk.presses("Next");
    kiosk.presses("Skip");
    assert_eq!(kiosk.heading(), "Is your page right?");
    kiosk.sees("The job asks for this: Forklift card. Add it if you have it.");
    kiosk.sees("The job asks for this: Spanish. Add it if you have it.");
    kiosk.presses("I have this");
    kiosk.does_not_see("The job asks for this: Forklift card.");
    kiosk.sees("The job asks for this: Spanish.");
    kiosk.sees("Forklift operator certification");
    kiosk.touch("Undo");
    kiosk.sees("The job asks for this: Forklift card.");
    kiosk.presses("Print a cover letter");
    kiosk.keys("enter");
    kiosk.sees("Gem City Works");
}

#[test]
fn a_word_that_is_spelled_wrong_is_replaced_by_a_suggestion() {
    let mut kiosk = ends_with("Checked and recieved goods");
    kiosk.sees("“recieved” may be spelled wrong.");
    kiosk.presses("received");
    kiosk.sees("Checked and received goods");
    kiosk.does_not_see("recieved");
    kiosk.touch("Undo");
    kiosk.sees("“recieved” may be spelled wrong.");
    kiosk.sees("Checked and recieved goods");
}

#[test]
fn a_task_of_a_job_is_made_stronger() {
    let mut kiosk = ends_with("Helped with the stock");
    kiosk.sees("“Helped with the stock” Begin with what you did");
    assert!(!kiosk.debug().contains("Helped with"), "what is found is told by nothing");
    kiosk.presses("Change it");
    assert_eq!(kiosk.heading(), "What did you do there?");
    assert!(kiosk.control("Helped with the stock").selected);
}

#[test]
fn the_page_gets_another_look() {
    let mut kiosk = ends();
    assert!(kiosk.control("Simple").selected);
    for layout in ["Modern", "Skills first", "Federal", "Simple"] {
        kiosk.presses(layout);
        assert!(kiosk.control(layout).selected, "{layout} is chosen");
    }
    kiosk.presses("Federal");
    assert!(!kiosk.control("Simple").selected);
    kiosk.touch("Look closer");
    assert_eq!(kiosk.heading(), "Your page");
    kiosk.touch("Back");
    assert_eq!(kiosk.heading(), "Is your page right?");
    assert!(kiosk.control("Federal").selected);
}

#[test]
fn a_resume_is_printed_once_however_often_one_presses() {
    let mut kiosk = ends_with("Checked 40 boxes a day");
    kiosk.printer().says(State::Waiting);
    kiosk.touch("Print my resume");
    assert!(kiosk.printer().jobs().is_empty(), "nothing is printed before somebody presses");
    let key = kiosk.place("Print now");
    kiosk.touch_at(key);
    kiosk.touch_at(key);
    kiosk.keys("enter");
    kiosk.sees("Your pages are on their way to the printer.");
    assert!(!offers(&mut kiosk, "Print now") && !offers(&mut kiosk, "Print again"));
    kiosk.passes(LOOK);
    kiosk.sees("Your pages wait for the printer.");
    kiosk.printer().says(State::Printing);
    kiosk.passes(LOOK);
    kiosk.sees("Your pages are printing now.");
    assert!(!offers(&mut kiosk, "Print again"));
    kiosk.printer().says(State::Done);
    kiosk.passes(LOOK);
    kiosk.sees("Your pages are at the printer.");
    let jobs = kiosk.printer().jobs();
    assert_eq!(jobs.len(), 1);
    assert_eq!((jobs[0].title.as_str(), jobs[0].pages, jobs[0].to), ("onestop-1", 1, Tray::Office));
    kiosk.touch("Print again");
    kiosk.passes(LOOK);
    assert_eq!(kiosk.printer().jobs().len(), 2);
}

#[test]
fn what_keeps_the_printer_is_said_in_plain_words() {
    let mut kiosk = ends();
    let troubles = [
        (Trouble::NoPaper, "The printer has no paper. Ask staff. Your print waits."),
        (Trouble::Jam, "Paper is stuck in the printer."),
        (Trouble::Door, "The printer is open."),
        (Trouble::Ink, "The printer has no ink."),
        (Trouble::Offline, "The printer is off or not connected."),
        (Trouble::Stopped, "The printer was stopped."),
        (Trouble::Unknown, "The printer needs help."),
    ];
    prints(&mut kiosk);
    for (trouble, words) in troubles {
        kiosk.printer().says(State::Stopped(trouble));
        kiosk.passes(LOOK);
        kiosk.sees(words);
        assert!(!offers(&mut kiosk, "Print again"), "what waits is not printed twice");
    }
    kiosk.printer().says(State::Done);
    kiosk.passes(LOOK);
    kiosk.sees("Your pages are at the printer.");
    assert_eq!(kiosk.printer().jobs().len(), 1);
}

#[test]
fn what_was_lost_is_printed_again_only_by_the_client() {
    let mut kiosk = ends();
    kiosk.printer().says(State::Lost);
    prints(&mut kiosk);
    kiosk.passes(LOOK);
    kiosk.sees("We do not know whether it printed.");
    kiosk.passes(LOOK * 5);
    assert_eq!(kiosk.printer().jobs().len(), 1);
    kiosk.touch("Print again");
    assert_eq!(kiosk.printer().jobs().len(), 2);
}

#[test]
fn a_printer_that_takes_nothing_is_told_with_its_code() {
    let mut kiosk = ends();
    kiosk.printer().refuses(PrintError::NotRunning);
    prints(&mut kiosk);
    kiosk.sees("It did not print. You did nothing wrong.");
    kiosk.sees("For staff: code PRINT-2");
    assert!(kiosk.printer().jobs().is_empty());
    assert!(offers(&mut kiosk, "Print again"));
}

#[test]
fn a_visit_prints_so_many_pages_and_no_more() {
    let mut kiosk = ends();
    prints(&mut kiosk);
    kiosk.passes(LOOK);
    for _ in 1..20 {
        kiosk.touch("Print again");
        kiosk.passes(LOOK);
    }
    kiosk.sees("Your pages are at the printer.");
    kiosk.touch("Print again");
    kiosk.sees("You have printed all pages for this visit. Ask staff for more.");
    assert_eq!(kiosk.printer().jobs().len(), 20);
    assert!(!offers(&mut kiosk, "Print again"));
}

#[test]
fn the_end_of_a_visit_empties_the_spool() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Make a resume");
    kiosk.presses("I have not worked yet");
    skips(&mut kiosk);
    kiosk.printer().says(State::Stopped(Trouble::NoPaper));
    prints(&mut kiosk);
    let before = kiosk.printer().purged();
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.sees("Touch your language to start");
    assert_eq!(kiosk.printer().purged(), before + 1);
}

#[test]
fn a_print_that_the_spool_takes_after_the_client_has_gone_is_taken_back_alone() {
    let mut kiosk = ends();
    kiosk.printer().answers_after(Duration::from_secs(10));
    prints(&mut kiosk);
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    let purged = kiosk.printer().purged();
    kiosk.passes(Duration::from_secs(11));
    assert_eq!(kiosk.printer().canceled(), ["office-1"]);
    assert_eq!(kiosk.printer().purged(), purged, "the next client’s prints stay");
}

#[test]
fn a_letter_and_a_data_sheet_are_printed() {
    let mut kiosk = ends();
    kiosk.presses("Print a cover letter");
    kiosk.types("Miller Grocery");
    kiosk.keys("enter");
    assert_eq!(kiosk.heading(), "Print this?");
    kiosk.sees("Your cover letter");
    kiosk.sees("Miller Grocery");
    kiosk.touch("Print now");
    kiosk.touch("Back");
    kiosk.presses("Print my data sheet");
    kiosk.sees("Your data sheet");
    kiosk.touch("Print now");
    let titles: Vec<_> = kiosk.printer().jobs().into_iter().map(|job| job.title).collect();
    assert_eq!(titles, ["onestop-1", "onestop-2"]);
}

#[test]
fn an_opening_is_printed_as_a_slip() {
    let backend = Backend::of([job("Night stocker", "53-7")]);
    let mut kiosk = Kiosk::with(Setup { backend, language: Some(Language::English), ..Setup::default() });
    kiosk.touch("New this week");
    kiosk.touch("Night stocker");
    kiosk.presses("Print");
    assert_eq!(kiosk.heading(), "Print this?");
    kiosk.sees("Night stocker");
    kiosk.touch("Print now");
    let jobs = kiosk.printer().jobs();
    assert_eq!((jobs.len(), jobs[0].to), (1, Tray::Slips));
    kiosk.touch("Back");
    assert_eq!(kiosk.heading(), "Night stocker");
}

#[test]
fn an_occupation_is_printed_as_a_slip() {
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.touch("Pay and careers");
    kiosk.touch("Work I did before");
    kiosk.types("truck");
    kiosk.touch("Heavy truck driver");
    kiosk.presses("Print");
    assert_eq!(kiosk.heading(), "Print this?");
    kiosk.sees("Heavy truck driver");
    kiosk.touch("Print now");
    let jobs = kiosk.printer().jobs();
    assert_eq!((jobs.len(), jobs[0].to), (1, Tray::Slips));
}

#[test]
fn nothing_goes_to_the_internet_before_a_yes() {
    let mut kiosk = ends();
    kiosk.presses("Take it on my phone");
    assert_eq!(kiosk.heading(), "Take your resume on your phone?");
    kiosk.sees("We put it on the internet for 30 minutes.");
    kiosk.sees("Anyone who has the code can get it.");
    assert_eq!(takes(&kiosk), 0);
    kiosk.touch("Yes, make the code");
    assert_eq!(kiosk.heading(), "Scan this with your phone");
    kiosk.sees("It stays there for 30 minutes, until 11:12 AM.");
    kiosk.sees("A code for your phone");
    assert_eq!(takes(&kiosk), 1);
    assert!(matches!(kiosk.backend.asked().last(), Some(Asked::Take(pdf)) if pdf.starts_with(b"%PDF")));
    assert!(!kiosk.debug().contains("jobs.example.org"), "the address is told by nothing");
}

#[test]
fn the_address_for_the_phone_is_said_in_headphones_alone() {
    let keypad = Keypad::new([(Pad::Plugged, Code::KeyP), (Pad::Down, Code::F19)]).unwrap();
    let setup = Setup { keypad, language: Some(Language::English), ..Setup::default() };
    let mut kiosk = ended(Kiosk::with(setup));
    kiosk.presses("Take it on my phone");
    kiosk.touch("Yes, make the code");
    kiosk.touch("Read to me");
    let said = kiosk.listens();
    assert!(said.iter().any(|said| said == "Or type this address: private, not read aloud"), "{said:#?}");
    kiosk.physical(Code::KeyP);
    kiosk.listens_for("Or type this address: https://jobs.example.org/t/");
}

#[test]
fn a_code_that_cannot_be_made_is_asked_for_again_only_by_the_client() {
    let mut kiosk = ends();
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.presses("Take it on my phone");
    kiosk.touch("Yes, make the code");
    assert_eq!(kiosk.heading(), "We cannot make a code right now");
    kiosk.sees("For staff: code NET-1");
    kiosk.passes(Duration::from_secs(40));
    assert_eq!(takes(&kiosk), 1);
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Try again");
    assert_eq!(kiosk.heading(), "Scan this with your phone");
    assert_eq!(takes(&kiosk), 2);
}

#[test]
fn what_was_put_on_the_internet_is_taken_away_by_one_touch() {
    let mut kiosk = ends();
    kiosk.presses("Take it on my phone");
    kiosk.touch("Yes, make the code");
    kiosk.backend.is(Mood::Fails(Failure::Unreachable));
    kiosk.presses("Delete it now");
    assert_eq!(kiosk.heading(), "Scan this with your phone");
    kiosk.sees("We cannot delete it right now. Try again, or wait: it goes by itself at 11:12 AM.");
    kiosk.backend.is(Mood::Prompt);
    kiosk.presses("Delete it now");
    assert_eq!(kiosk.heading(), "It is no longer on the internet");
    kiosk.does_not_see("A code for your phone");
    let gone = kiosk.backend.asked().into_iter().filter(|asked| matches!(asked, Asked::Untake(_))).count();
    assert_eq!(gone, 2);
    kiosk.touch("Back");
    assert_eq!(kiosk.heading(), "Is your page right?");
}
