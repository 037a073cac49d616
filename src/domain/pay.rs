//! What work pays, and how figures over other periods become dollars an hour.

use serde::{Deserialize, Serialize};

/// Hours in a year of full-time work, 52 weeks of 40: the figure by which the
/// Occupational Employment and Wage Statistics turn yearly into hourly wages.
pub const HOURS_A_YEAR: f64 = 2080.0;

/// The lowest and highest hourly pay, in cents, that is believed. Below is no
/// wage, above belongs to another period or is a slip of the keyboard.
pub const PLAUSIBLE_HOURLY_CENTS: std::ops::RangeInclusive<i64> = 200..=50_000;

/// The period that a pay figure covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PayPeriod {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl PayPeriod {
    /// Hours of full-time work in the period.
    #[must_use]
    pub const fn hours(self) -> f64 {
        match self {
            Self::Hour => 1.0,
            Self::Day => 8.0,
            Self::Week => 40.0,
            Self::Month => HOURS_A_YEAR / 12.0,
            Self::Year => HOURS_A_YEAR,
        }
    }
}

/// Pay as the source gives it. At least one end is known; amounts are US cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Pay {
    /// The lowest pay, in cents; the only one where the source gives one figure.
    pub low: Option<i64>,
    /// The highest pay, in cents, where it is more than the lowest.
    pub high: Option<i64>,
    pub period: PayPeriod,
}

/// Pay in dollars an hour, the one form that the kiosk shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HourlyPay {
    /// Cents an hour.
    pub low: Option<i64>,
    /// Cents an hour.
    pub high: Option<i64>,
    /// Whether the source gave another period and this is our conversion.
    pub converted: bool,
}

/// Why a pay figure is not shown as fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PayDoubt {
    #[error("no wage is this low or this high for its period")]
    Implausible,
    #[error("the highest pay is below the lowest")]
    Reversed,
}

impl Pay {
    /// Pay from the ends that a source gives, in cents. Zero means "not given",
    /// as in the Department of Labor's job orders; `None` when both are.
    ///
    /// # Errors
    /// When no employer can mean these figures: see [`PayDoubt`].
    pub fn new(low: Option<i64>, high: Option<i64>, period: PayPeriod) -> Result<Option<Self>, PayDoubt> {
        let given = |cents: Option<i64>| cents.filter(|cents| *cents != 0);
        let (low, high) = (given(low), given(high));
        if low.is_none() && high.is_none() {
            return Ok(None);
        }
        if let (Some(low), Some(high)) = (low, high)
            && high < low
        {
            return Err(PayDoubt::Reversed);
        }
        let high = if low == high { None } else { high };
        let pay = Self { low, high, period };
        let hourly = pay.hourly();
        let plausible =
            [hourly.low, hourly.high].into_iter().flatten().all(|cents| PLAUSIBLE_HOURLY_CENTS.contains(&cents));
        if plausible { Ok(Some(pay)) } else { Err(PayDoubt::Implausible) }
    }

    /// The same pay by the hour, rounded to a cent.
    #[must_use]
    pub fn hourly(&self) -> HourlyPay {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            reason = "cents of a wage are far below 2^52"
        )]
        let by_hour = |cents: i64| (cents as f64 / self.period.hours()).round() as i64;
        HourlyPay {
            low: self.low.map(by_hour),
            high: self.high.map(by_hour),
            converted: self.period != PayPeriod::Hour,
        }
    }
}

impl HourlyPay {
    /// The figure to compare and filter by, in cents: the highest that is promised
    /// for certain, which is the lowest pay, or the top where only that is given.
    #[must_use]
    pub fn floor(&self) -> Option<i64> {
        self.low.or(self.high)
    }
}
