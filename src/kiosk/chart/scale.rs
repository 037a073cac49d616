//! Axes with round numbers.

/// The part of an axis that is shown: from one round number to another, with one at each step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// How many steps from zero to its beginning.
    first: i32,
    /// How many steps from zero to its end.
    last: i32,
    /// One, two or five, times a power of ten.
    step: f64,
}

impl Scale {
    /// The scale of the smallest steps that holds all `values` in at most `most` steps (at least two). Values that are
    /// no numbers are left out; where none is left it is from zero to one.
    #[must_use]
    pub fn over(values: impl IntoIterator<Item = f64>, most: u8) -> Self {
        let values: Vec<f64> = values.into_iter().filter(|value| value.is_finite()).collect();
        let Some(low) = values.iter().copied().reduce(f64::min) else { return Self { first: 0, last: 1, step: 1.0 } };
        let high = values.iter().copied().fold(low, f64::max);
        let most = i32::from(most.max(2));
        // Numbers that are all alike still stand on a part of an axis.
        let least = ((high - low) / f64::from(most)).max(high.abs().max(low.abs()) / 20.0);
        let least = if least > 0.0 { least } else { 1.0 };
        let mut power = 10_f64.powf(least.log10().floor());
        loop {
            for step in [power, 2.0 * power, 5.0 * power] {
                let scale = Self::by(step, low, high);
                if step >= least && scale.last - scale.first <= most {
                    return scale;
                }
            }
            power *= 10.0;
        }
    }

    /// The same from zero on.
    #[must_use]
    pub fn from_zero(values: impl IntoIterator<Item = f64>, most: u8) -> Self {
        Self::over(values.into_iter().chain([0.0]), most)
    }

    #[expect(clippy::cast_possible_truncation, reason = "at most a few dozen steps from zero")]
    fn by(step: f64, low: f64, high: f64) -> Self {
        // What is a step but for rounding is that step.
        let first = (low / step + 1e-9).floor() as i32;
        let last = (high / step - 1e-9).ceil() as i32;
        Self { first, last: last.max(first + 1), step }
    }

    /// The numbers at its steps, both ends included.
    pub fn steps(self) -> impl Iterator<Item = f64> {
        (self.first..=self.last).map(move |at| f64::from(at) * self.step)
    }

    /// From one number to the next.
    #[must_use]
    pub const fn step(self) -> f64 {
        self.step
    }

    /// Where a value stands: 0 at the beginning, 1 at the end; beyond them at the nearer.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a share of a picture")]
    pub fn share(self, value: f64) -> f32 {
        let along = value / self.step - f64::from(self.first);
        (along / f64::from(self.last - self.first)).clamp(0.0, 1.0) as f32
    }
}
