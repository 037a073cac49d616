//! Wage estimates as the Occupational Employment and Wage Statistics publish them.

use serde::{Deserialize, Serialize};

/// A published wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Amount {
    /// US cents.
    pub cents: i64,
    /// Whether only this much is known: the wage is this or more (`#` in the published tables).
    pub at_least: bool,
}

/// What a wage is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Hour,
    Year,
}

/// How wages spread. A figure that is not published is absent, never zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Percentiles {
    /// One in ten earns less (10th percentile).
    pub low: Option<Amount>,
    /// One in four earns less (25th).
    pub lower: Option<Amount>,
    /// Half earn less, half more (median).
    pub middle: Option<Amount>,
    /// Three in four earn less (75th).
    pub upper: Option<Amount>,
    /// Nine in ten earn less (90th).
    pub high: Option<Amount>,
    /// The average.
    pub mean: Option<Amount>,
}

impl Percentiles {
    /// Whether nothing is published.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// From the lowest to the highest, without the average.
    #[must_use]
    pub const fn spread(&self) -> [Option<Amount>; 5] {
        [self.low, self.lower, self.middle, self.upper, self.high]
    }
}

/// What is published of one occupation in one area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WageEstimate {
    /// People who do this work, without the self-employed; absent where it is not published (`**`).
    pub employment: Option<u64>,
    /// By the hour; absent where only yearly wages are published, as for teachers, or none (`*`).
    pub hourly: Option<Percentiles>,
    /// By the year; absent where only hourly wages are published, as for actors, or none (`*`).
    pub yearly: Option<Percentiles>,
}

impl WageEstimate {
    /// Whether any wage is published.
    #[must_use]
    pub const fn has_wages(&self) -> bool {
        self.hourly.is_some() || self.yearly.is_some()
    }

    /// The wages by the hour or by the year.
    #[must_use]
    pub const fn by(&self, period: Period) -> Option<Percentiles> {
        match period {
            Period::Hour => self.hourly,
            Period::Year => self.yearly,
        }
    }

    /// The wages in the form to show: by the hour where they are published so, else by the year.
    #[must_use]
    pub fn shown(&self) -> Option<(Period, Percentiles)> {
        let hourly = self.hourly.map(|wages| (Period::Hour, wages));
        hourly.or_else(|| self.yearly.map(|wages| (Period::Year, wages)))
    }

    /// The middle wage in the form to show.
    #[must_use]
    pub fn middle(&self) -> Option<Middle> {
        let of = |period, wages: Option<Percentiles>| Some(Middle { amount: wages?.middle?, period });
        of(Period::Hour, self.hourly).or_else(|| of(Period::Year, self.yearly))
    }
}

/// A middle wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Middle {
    pub amount: Amount,
    pub period: Period,
}

impl Middle {
    /// To compare with others, in cents a year: an hour counts for 2,080, as in the published tables.
    #[must_use]
    pub const fn yearly_cents(self) -> i64 {
        match self.period {
            Period::Hour => self.amount.cents * 2080,
            Period::Year => self.amount.cents,
        }
    }
}

/// A month's pay before tax in cents, rounded: `cents` an hour for `hours` a week, 52 weeks in 12 months.
#[must_use]
pub const fn month_of_hours(cents: i64, hours: u16) -> i64 {
    (cents * hours as i64 * 52 + 6) / 12
}
