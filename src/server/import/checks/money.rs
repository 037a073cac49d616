//! Pay in words and figures.

use crate::domain::pay::PayPeriod;

/// What a period-less figure must come to, in cents an hour, in the one period that is then believed:
/// from the federal minimum wage to $150.
const USUAL_HOURLY_CENTS: std::ops::RangeInclusive<f64> = 725.0..=15_000.0;

/// Figures of pay, in cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Money {
    /// The lowest, or the only one.
    pub low: Option<i64>,
    /// The highest.
    pub high: Option<i64>,
    /// The period, where it is named.
    pub period: Option<PayPeriod>,
    /// Whether another currency than the US dollar is named.
    pub foreign: bool,
    /// Whether there are figures that cannot be put in order.
    pub unclear: bool,
}

impl Money {
    /// Whether there is any figure but zero.
    #[must_use]
    pub fn has_figures(&self) -> bool {
        [self.low, self.high].into_iter().flatten().any(|cents| cents != 0)
    }

    /// The only period in which every figure comes to a usual wage; `None` where none or several do:
    /// 20 is an hour's pay and 60,000 a year's, but 900 may be a week's or a day's.
    #[must_use]
    pub fn only_period(&self) -> Option<PayPeriod> {
        use PayPeriod::{Day, Hour, Month, Week, Year};
        #[expect(clippy::cast_precision_loss, reason = "cents of a wage are far below 2^52")]
        let fits = |period: &PayPeriod| {
            let mut figures = [self.low, self.high].into_iter().flatten().filter(|cents| *cents != 0);
            figures.all(|cents| USUAL_HOURLY_CENTS.contains(&(cents as f64 / period.hours())))
        };
        let mut fitting = [Hour, Day, Week, Month, Year].into_iter().filter(fits);
        fitting.next().filter(|_| fitting.next().is_none())
    }
}

/// The period that words name, and how many of it their figure covers: "bi-weekly" is two weeks.
#[must_use]
pub fn period(words: &str) -> Option<(PayPeriod, f64)> {
    use PayPeriod::{Day, Hour, Month, Week, Year};
    let lower = words.to_ascii_lowercase();
    let letters: String = lower.chars().filter(char::is_ascii_alphabetic).collect();
    if ["biweek", "everytwoweeks", "fortnight", "everyotherweek"].iter().any(|two| letters.contains(two)) {
        return Some((Week, 2.0));
    }
    if ["semimonth", "twiceamonth", "bimonth"].iter().any(|half| letters.contains(half)) {
        return Some((Month, 0.5));
    }
    lower.split(|c: char| !c.is_ascii_alphabetic()).find_map(|word| {
        Some(match word {
            "hour" | "hourly" | "hours" | "hr" | "hrs" | "hrly" | "h" | "hur" | "ph" => (Hour, 1.0),
            "day" | "daily" | "days" | "diem" | "pd" => (Day, 1.0),
            "week" | "weekly" | "weeks" | "wk" | "wee" | "pw" => (Week, 1.0),
            "month" | "monthly" | "months" | "mon" | "mo" | "pm" => (Month, 1.0),
            "year" | "yearly" | "years" | "yr" | "yrs" | "y" | "annum" | "annual" | "annually" | "annualized"
            | "ann" | "pa" => (Year, 1.0),
            _ => return None,
        })
    })
}

/// Reads "$15.50", "50,000", "$10 - $20 / hour", "up to $25/hr" and "40k-60k a year".
/// `None` where there is no figure in it.
#[must_use]
pub fn money(text: &str) -> Option<Money> {
    let figures = figures(text);
    let lower = text.to_ascii_lowercase();
    let foreign = text.contains(['€', '£', '¥', '₹'])
        || lower.split(|c: char| !c.is_ascii_alphabetic()).any(|word| {
            matches!(
                word,
                "eur" | "gbp" | "cad" | "inr" | "aud" | "mxn" | "jpy" | "cny" | "chf" | "brl" | "php" | "pesos"
            )
        })
        || lower.contains("c$");
    let (low, high, unclear) = match figures[..] {
        [] => return None,
        [only] if lower.trim_start().starts_with("up to") || lower.contains("maximum") => (None, Some(only), false),
        [only] => (Some(only), None, false),
        [low, high] => (Some(low), Some(high), false),
        _ => (None, None, true),
    };
    Some(Money { low, high, period: period(&lower).map(|(period, _)| period), foreign, unclear })
}

/// The figures in a text, in cents.
fn figures(text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[start..];
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.')).unwrap_or(rest.len());
        let digits = rest[..end].trim_end_matches([',', '.']);
        let after = &rest[end..];
        let thousands = after.starts_with(['k', 'K']) && !after[1..].starts_with(|c: char| c.is_alphanumeric());
        found.extend(cents(digits, if thousands { 1000.0 } else { 1.0 }));
        rest = after;
    }
    // A range in thousands often says so once: 40-60k.
    if let [low, high] = &mut found[..]
        && *high >= 1_000_000
        && *low < 100_000
        && text.to_ascii_lowercase().contains('k')
    {
        *low *= 1000;
    }
    found
}

/// Reads `1,234.50`; a comma before two digits at the end is a decimal one.
fn cents(digits: &str, times: f64) -> Option<i64> {
    let plain = match digits.rsplit_once(',') {
        Some((whole, decimals)) if decimals.len() == 2 && !digits.contains('.') => format!("{whole}.{decimals}"),
        _ => digits.to_owned(),
    };
    let dollars: f64 = plain.replace(',', "").parse().ok()?;
    in_cents(dollars * times)
}

/// Dollars as cents; `None` for what is below zero or beyond a billion.
#[must_use]
pub fn in_cents(dollars: f64) -> Option<i64> {
    let cents = (dollars * 100.0).round();
    #[expect(clippy::cast_possible_truncation, reason = "within the range")]
    (0.0..=1e11).contains(&cents).then_some(cents as i64)
}
