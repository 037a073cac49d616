//! Where labels and points stand, and the numbers of an axis.

use onestop::kiosk::chart::place::{GAP, apart, every, parts, stacked, within};
use onestop::kiosk::chart::scale::Scale;
use proptest::collection::vec;
use proptest::prelude::*;

#[test]
fn labels_share_a_line_where_they_fit() {
    let lines = |labels: &[(f32, f32)]| -> Vec<usize> {
        stacked(labels, 800.0).into_iter().map(|placed| placed.line).collect()
    };
    assert_eq!(lines(&[(100.0, 150.0), (700.0, 150.0)]), [0, 0]);
    assert_eq!(lines(&[(400.0, 150.0), (410.0, 150.0), (420.0, 150.0)]), [0, 1, 2]);
    assert_eq!(lines(&[(400.0, 150.0), (410.0, 150.0), (700.0, 150.0)]), [0, 1, 0]);
}

#[test]
fn a_label_stays_inside() {
    let begins = |middle: f32| within(middle, 100.0, 400.0).to_string();
    assert_eq!([begins(5.0), begins(200.0), begins(395.0)], ["0", "150", "300"]);
}

#[test]
fn axes_have_round_numbers() {
    let steps = |values: &[f64], most: u8| Scale::over(values.iter().copied(), most).steps().collect::<Vec<_>>();
    assert_eq!(steps(&[14.16, 29.21], 5), [10.0, 15.0, 20.0, 25.0, 30.0]);
    assert_eq!(steps(&[49_980.0, 98_000.0], 5), [40_000.0, 60_000.0, 80_000.0, 100_000.0]);
    assert_eq!(steps(&[115.0, 115.0], 5), [110.0, 120.0]);
    assert_eq!(steps(&[], 5), [0.0, 1.0]);
    assert_eq!(Scale::from_zero([9.3, 4.1], 4).steps().collect::<Vec<_>>(), [0.0, 5.0, 10.0]);
}

proptest! {
    #[test]
    fn labels_never_lie_over_each_other(
        labels in vec((0.0_f32..1800.0, 20.0_f32..300.0), 0..6),
        room in 300.0_f32..1800.0,
    ) {
        let placed = stacked(&labels, room);
        prop_assert_eq!(placed.len(), labels.len());
        for (at, (one, (_, wide))) in placed.iter().zip(&labels).enumerate() {
            prop_assert!(one.x >= 0.0 && one.x + wide <= room + 1.0);
            for (other, (_, other_wide)) in placed.iter().zip(&labels).skip(at + 1) {
                let clear = one.x + wide + GAP <= other.x || other.x + other_wide + GAP <= one.x;
                prop_assert!(one.line != other.line || clear, "{:?} and {:?}", one, other);
            }
        }
    }

    #[test]
    fn points_part_the_whole_room(
        mut points in vec(0.0_f32..1.0, 1..40),
        room in 300.0_f32..1800.0,
        least in 1.0_f32..12.0,
    ) {
        points.sort_by(f32::total_cmp);
        let points: Vec<f32> = points.into_iter().map(|share| share * room).collect();
        let parts = parts(&points, room, least);
        let least = least.min(room / 40.0);
        prop_assert_eq!(parts.len(), points.len());
        prop_assert!(parts[0].0.abs() < 0.01 && (parts[parts.len() - 1].1 - room).abs() < 0.01);
        prop_assert!(parts.windows(2).all(|pair| (pair[0].1 - pair[1].0).abs() < 0.01));
        prop_assert!(parts.iter().all(|(from, to)| to - from >= least - 0.01), "{:?}", parts);
    }

    #[test]
    fn names_at_the_ends_of_lines_keep_apart(mut things in vec((0.0_f32..400.0, 30.0_f32..130.0), 1..4)) {
        things.sort_by(|one, other| one.0.total_cmp(&other.0));
        let tops = apart(&things, 400.0);
        let ends: Vec<f32> = tops.iter().zip(&things).map(|(top, (_, height))| top + height).collect();
        prop_assert!(tops[0] > -0.01 && ends[ends.len() - 1] < 400.01, "{:?}", tops);
        prop_assert!(tops.iter().skip(1).zip(&ends).all(|(top, end)| top >= &(end - 0.01)), "{:?}", tops);
    }

    #[test]
    fn numbers_of_an_axis_that_are_shown_never_touch(widths in vec(20.0_f32..150.0, 1..30), between in 5.0_f32..100.0) {
        let mut x = 0.0;
        let labels: Vec<(f32, f32)> = widths.into_iter().map(|width| { x += between; (x, width) }).collect();
        let shown: Vec<_> = labels.iter().step_by(every(&labels)).collect();
        prop_assert!(shown.windows(2).all(|pair| pair[0].0 + pair[0].1 + GAP <= pair[1].0));
    }

    #[test]
    fn an_axis_holds_every_value(values in vec(-1e6_f64..1e6, 1..12), most in 2_u8..9) {
        let scale = Scale::over(values.iter().copied(), most);
        let steps: Vec<f64> = scale.steps().collect();
        prop_assert!((2..=usize::from(most) + 1).contains(&steps.len()), "{:?}", steps);
        let slack = scale.step() * 1e-6;
        for value in &values {
            prop_assert!(*value >= steps[0] - slack && *value <= steps[steps.len() - 1] + slack, "{:?}", steps);
        }
        prop_assert!(steps.windows(2).all(|pair| (pair[1] - pair[0] - scale.step()).abs() < slack));
        let mut sorted = values;
        sorted.sort_by(f64::total_cmp);
        prop_assert!(sorted.windows(2).all(|pair| scale.share(pair[0]) <= scale.share(pair[1])));
        prop_assert!(sorted.iter().all(|value| (0.0..=1.0).contains(&scale.share(*value))));
    }
}
