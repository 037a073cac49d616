//! What a client's answers say.

use onestop::domain::labor::interest::{ACTIVITIES, Answers, Interest};

#[test]
fn the_kinds_that_are_liked_better_than_others_are_the_favorites() {
    let mut answers = Answers::default();
    for at in 0..ACTIVITIES {
        answers.0[at] = Some(match at % 6 {
            3 => 4,
            0 => 3,
            _ => 1,
        });
    }
    assert_eq!(answers.favorites(), [Interest::Social, Interest::Realistic]);
}

#[test]
fn who_likes_everything_alike_has_no_favorites() {
    assert!(Answers::default().favorites().is_empty());
    assert!(Answers([Some(4); ACTIVITIES]).favorites().is_empty());
}

#[test]
fn a_kind_without_an_answer_is_never_a_favorite() {
    let mut answers = Answers([Some(0); ACTIVITIES]);
    for at in (0..ACTIVITIES).step_by(6) {
        answers.0[at] = None;
    }
    answers.0[1] = Some(1);
    assert!(!answers.knows(Interest::Realistic));
    assert_eq!(answers.favorites(), [Interest::Investigative]);
}
