//! Interests, and the answers that they come from.

use onestop::domain::labor::interest::{ACTIVITIES, Answers, Interest, Interests};

#[test]
fn the_highest_values_are_the_top() {
    let interests = Interests([1.0, 4.0, 2.0, 3.5, 0.0, 2.5]);
    assert_eq!(interests.top(2), [Interest::Investigative, Interest::Social]);
    assert_eq!(interests.top(6).len(), 6);
}

#[test]
fn what_rises_and_falls_together_fits() {
    let one = Interests([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    let higher = Interests([2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
    let reversed = Interests([6.0, 5.0, 4.0, 3.0, 2.0, 1.0]);
    assert!((one.fit(&higher) - 1.0).abs() < 1e-9);
    assert!((one.fit(&reversed) + 1.0).abs() < 1e-9);
}

#[test]
fn who_likes_everything_alike_fits_nothing_better() {
    let alike = Interests([3.0; 6]);
    let fit = alike.fit(&Interests([1.0, 7.0, 2.0, 6.0, 3.0, 5.0]));
    assert!(fit.abs() < 1e-9);
}

#[test]
fn answers_begin_empty_and_are_counted() {
    let mut answers = Answers::default();
    assert_eq!((answers.count(), answers.next()), (0, Some(0)));
    answers.0[0] = Some(4);
    answers.0[2] = Some(0);
    assert_eq!((answers.count(), answers.next()), (2, Some(1)));
    assert_eq!(Answers([Some(1); ACTIVITIES]).next(), None);
}

#[test]
fn a_score_is_the_mean_of_the_answers_of_its_kind() {
    let mut answers = Answers::default();
    answers.0[0] = Some(4);
    answers.0[6] = Some(1);
    answers.0[35] = Some(0);
    let Interests(scores) = answers.scores();
    let expected = [2.5, 2.0, 2.0, 2.0, 2.0, 0.0];
    assert!(scores.iter().zip(expected).all(|(score, expected)| (score - expected).abs() < 1e-9), "{scores:?}");
}
