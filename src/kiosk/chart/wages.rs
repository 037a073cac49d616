//! Wages as charts show them.

use super::{Figure, Range};
use crate::domain::labor::{Amount, Percentiles, Period};
use crate::i18n::Text;

impl Figure {
    /// A wage in dollars.
    #[must_use]
    pub fn wage(text: Text, amount: Amount, period: Period) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "cents of a wage are far below 2^52")]
        let dollars = amount.cents as f64 / 100.0;
        Self { open: amount.at_least, ..Self::new(dollars, text.amount(amount, period)) }
    }
}

impl Range {
    /// How wages spread, or that they are not published. `first` is the one that is shown with its figures.
    #[must_use]
    pub fn of_wages(text: Text, name: String, first: bool, wages: Option<Percentiles>, period: Period) -> Self {
        let spread = wages.unwrap_or_default().spread();
        let figures = spread.map(|amount| amount.map(|amount| Figure::wage(text, amount, period)));
        let missing = figures.iter().all(Option::is_none).then(|| text.figures_not_published());
        Self { name, first, figures, missing }
    }
}
