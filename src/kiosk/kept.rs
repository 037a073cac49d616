//! What a client has put aside during the visit, beyond the screens.

use crate::domain::labor::interest::Answers;
use crate::domain::occupation::Soc;

/// What is remembered until the end of the visit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// To the interest finder.
    pub answers: Answers,
    /// Side by side.
    pub compared: Compared,
}

/// Up to three occupations side by side, in the order in which they were chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compared([Option<Soc>; 3]);

impl Compared {
    /// The occupations.
    pub fn codes(&self) -> impl Iterator<Item = Soc> {
        self.0.into_iter().flatten()
    }

    /// Whether it is among them.
    #[must_use]
    pub fn holds(&self, code: Soc) -> bool {
        self.0.contains(&Some(code))
    }

    /// Whether there is no room for another.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.iter().all(Option::is_some)
    }

    /// These and another. One that is there already stays where it is; into a full row it comes in place of the last.
    #[must_use]
    pub fn with(mut self, code: Soc) -> Self {
        if !self.holds(code) {
            let free = self.0.iter().position(Option::is_none).unwrap_or(self.0.len() - 1);
            self.0[free] = Some(code);
        }
        self
    }

    /// These without one.
    #[must_use]
    pub fn without(self, code: Soc) -> Self {
        let mut left = self.codes().filter(|kept| *kept != code);
        Self([left.next(), left.next(), left.next()])
    }
}
