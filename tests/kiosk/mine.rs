//! Visits of clients whose card keeps something: openings, a resume, and all of it to delete.

use jiff::civil::date;
use onestop::domain::plan::Activity;
use onestop::kiosk::remote::Failure;

use crate::cards::{PIN, begins, ends, signed_in, signs_in};
use crate::driver::{Kiosk, Mood};

/// What a resume says, and what the kiosk finds in it.
const TASK: &str = "Helped with the stock";
const FOUND: &str = "“Helped with the stock” Begin with what you did";

/// From home to the end of a resume with a job where this was done.
fn writes(kiosk: &mut Kiosk, task: &str) {
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
    for _ in 0..6 {
        kiosk.presses("Skip");
    }
    assert_eq!(kiosk.heading(), "Is your page right?");
}

/// A kiosk in a visit of Rosa, whose card keeps a resume.
fn kept() -> Kiosk {
    let (mut kiosk, card) = signed_in();
    kiosk.touch("Home");
    writes(&mut kiosk, TASK);
    kiosk.presses("Modern");
    kiosk.presses("Keep it with my card");
    kiosk.sees("Your card keeps no resume yet. You can keep the one that you made here.");
    kiosk.touch("Keep resume with my card");
    kiosk.sees("Your card keeps your resume now.");
    kiosk.sees("Kept today");
    assert_eq!(kiosk.backend.resumes().len(), 1);
    ends(&mut kiosk);
    begins(&mut kiosk);
    signs_in(&mut kiosk, &card);
    kiosk
}

#[test]
fn an_opening_is_saved_and_found_again_in_the_plan() {
    let (mut kiosk, _) = signed_in();
    kiosk.touch("Home");
    kiosk.touch("New this week");
    kiosk.touch("Forklift operator");
    kiosk.presses("Save");
    kiosk.sees("It is saved with your card. Find it in your plan.");
    assert_eq!(
        kiosk.backend.saved().iter().map(|saved| saved.title.as_str()).collect::<Vec<_>>(),
        ["Forklift operator"]
    );
    kiosk.touch("Home");
    kiosk.touch("My plan");
    kiosk.presses("1 saved opening");
    assert_eq!(kiosk.heading(), "Your saved openings");
    kiosk.presses("Forklift operator");
    kiosk.sees("How to apply");
    kiosk.presses("Saved");
    kiosk.sees("It is no longer saved with your card.");
    assert!(kiosk.backend.saved().is_empty());
    kiosk.touch("Back");
    kiosk.sees("You have not saved any openings yet.");
}

#[test]
fn who_saves_an_opening_signs_in_on_the_way() {
    let mut kiosk = Kiosk::new();
    let card = kiosk.backend.has_card("Rosa", PIN);
    kiosk.touch("English");
    kiosk.touch("New this week");
    kiosk.touch("Forklift operator");
    kiosk.presses("Save");
    assert_eq!(kiosk.heading(), "Do you have a card?");
    kiosk.scans(&card.secret);
    kiosk.types(PIN);
    kiosk.keys("enter");
    kiosk.sees("It is saved with your card.");
    assert_eq!(kiosk.backend.saved().len(), 1);
}

#[test]
fn a_resume_is_kept_and_comes_back_in_another_visit() {
    let mut kiosk = kept();
    kiosk.presses("My card");
    assert_eq!(kiosk.heading(), "What your card keeps");
    kiosk.touch("Bring back my resume");
    assert_eq!(kiosk.heading(), "Is your page right?");
    kiosk.sees(FOUND);
    assert!(kiosk.control("Modern").selected, "it is laid out as before");
    kiosk.touch("Back");
    assert_eq!(kiosk.heading(), "Have you done other work?");
}

#[test]
fn no_resume_takes_the_place_of_another_unasked() {
    let mut kiosk = kept();
    kiosk.touch("Home");
    writes(&mut kiosk, "Checked 40 boxes a day");
    kiosk.presses("Keep it with my card");
    kiosk.sees("The one that you made on this kiosk today is another.");
    kiosk.touch("Keep resume with my card");
    assert_eq!(kiosk.heading(), "Replace the resume on your card?");
    kiosk.touch("No, keep the old one");
    kiosk.presses("Bring back my resume");
    assert_eq!(kiosk.heading(), "Replace the resume on this kiosk?");
    kiosk.touch("No, keep the one here");
    kiosk.touch("Back");
    kiosk.does_not_see(FOUND);
    kiosk.presses("Keep it with my card");
    kiosk.presses("Bring back my resume");
    kiosk.touch("Yes, bring back the other");
    kiosk.sees(FOUND);
}

#[test]
fn nothing_of_a_kept_resume_is_told_or_left_behind() {
    let mut kiosk = kept();
    kiosk.presses("My card");
    assert!(!kiosk.debug().contains(TASK));
    kiosk.touch("Bring back my resume");
    assert!(!kiosk.debug().contains(TASK));
    ends(&mut kiosk);
    begins(&mut kiosk);
    kiosk.touch("Make a resume");
    assert_eq!(kiosk.heading(), "What work have you done?");
    kiosk.does_not_see("Stocker");
}

#[test]
fn everything_is_deleted_after_a_question() {
    let (mut kiosk, card) = signed_in();
    kiosk.backend.has_contact(&card.number, date(2026, 1, 12), "Kroger");
    kiosk.backend.has_hours(&card.number, date(2026, 1, 12), Activity::JobSearch, 90);
    kiosk.presses("See what is on");
    kiosk.presses("Job Club, Thursday");
    kiosk.touch("Take a seat");
    kiosk.touch("Home");
    kiosk.touch("My plan");
    kiosk.presses("My card");
    for kept in ["1 employer contact", "1 entry of hours", "1 meeting ahead"] {
        kiosk.sees(kept);
    }
    kiosk.presses("Delete everything of mine");
    assert_eq!(kiosk.heading(), "Delete everything of yours for good?");
    kiosk.touch("No, keep everything");
    assert_eq!(kiosk.backend.cards().len(), 1);
    kiosk.presses("Delete everything of mine");
    kiosk.touch("Yes, delete everything");
    assert_eq!(kiosk.heading(), "Everything of yours is deleted");
    kiosk.does_not_see("Rosa");
    let backend = &kiosk.backend;
    assert!(backend.cards().is_empty() && backend.bookings().is_empty());
    assert!(backend.contacts().is_empty() && backend.hours().is_empty());
    assert_eq!(backend.sessions(), 0);

    ends(&mut kiosk);
    begins(&mut kiosk);
    kiosk.scans(&card.secret);
    kiosk.types(PIN);
    kiosk.keys("enter");
    kiosk.sees("The card or the PIN is not right.");
}

#[test]
fn a_deletion_whose_answer_is_lost_is_found_out() {
    let (mut kiosk, _) = signed_in();
    kiosk.presses("My card");
    kiosk.presses("Delete everything of mine");
    kiosk.backend.is(Mood::Loses(Failure::Late));
    kiosk.touch("Yes, delete everything");
    kiosk.sees("We do not know if everything is deleted. Try again: it does no harm.");
    kiosk.backend.is(Mood::Prompt);
    kiosk.touch("Yes, delete everything");
    kiosk.sees("You are not signed in");
    kiosk.does_not_see("Rosa");
    assert!(kiosk.backend.cards().is_empty());
}

#[test]
fn a_client_signs_out_and_stays() {
    let (mut kiosk, _) = signed_in();
    kiosk.presses("My card");
    kiosk.presses("Sign out");
    kiosk.sees("What would you like to do?");
    kiosk.does_not_see("Rosa");
    assert_eq!(kiosk.backend.sessions(), 0);
}
