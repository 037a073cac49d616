//! What the cells of the published wage tables mean.
//!
//! - A number is that number, with or without commas between thousands.
//! - `*` is a wage that is not published, `**` an employment that is not; empty is the same.
//! - `#` is a wage at or above what the tables tell: [`LEAST_HOURLY`] or [`LEAST_YEARLY`].
//! - `ANNUAL` marks work that is paid by the year only, as teaching; its hourly wages would mislead. `HOURLY` marks
//!   work that is paid by the hour only, as acting.
//!
//! Source: the field descriptions of the May 2025 tables.

use crate::domain::labor::{Amount, Percentiles, WageEstimate};

/// The columns, in the order in which they are kept.
pub const COLUMNS: [&str; 15] = [
    "TOT_EMP", "H_MEAN", "A_MEAN", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25",
    "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY",
];

/// What `#` means by the hour, in cents: $115.00 or more.
pub const LEAST_HOURLY: i64 = 11_500;

/// What `#` means by the year, in cents: $239,200 or more.
pub const LEAST_YEARLY: i64 = 23_920_000;

/// Digits that a count or an amount of dollars may have.
const DIGITS: usize = 12;

/// A cell that is nothing that the tables may hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{column} is \u{201c}{cell}\u{201d}. Allowed: {allowed}")]
pub struct BadCell {
    /// Which column.
    pub column: &'static str,
    /// What is there.
    pub cell: String,
    /// What may be.
    pub allowed: &'static str,
}

/// What the published texts say, in the order of [`COLUMNS`], joined by tabs as the database keeps them. An import
/// lets no others in; of others nothing is believed.
#[must_use]
pub fn estimate(cells: &str) -> WageEstimate {
    let cells: Vec<&str> = cells.split('\t').collect();
    <[&str; 15]>::try_from(cells).ok().and_then(|cells| read(cells).ok()).unwrap_or_default()
}

/// What the published texts say, in the order of [`COLUMNS`].
///
/// # Errors
/// When a cell is nothing that the tables may hold, or the wages are said to be by the year only and by the hour only.
pub fn read(cells: [&str; 15]) -> Result<WageEstimate, BadCell> {
    let wage = |at: usize, least| wage(COLUMNS[at], cells[at], least);
    let wages = |places: [usize; 6], least| {
        Ok(Percentiles {
            low: wage(places[0], least)?,
            lower: wage(places[1], least)?,
            middle: wage(places[2], least)?,
            upper: wage(places[3], least)?,
            high: wage(places[4], least)?,
            mean: wage(places[5], least)?,
        })
    };
    let employment = employment(cells[0])?;
    let hourly = wages([3, 4, 5, 6, 7, 1], LEAST_HOURLY)?;
    let yearly = wages([8, 9, 10, 11, 12, 2], LEAST_YEARLY)?;
    let (by_year, by_hour) = (flag(COLUMNS[13], cells[13])?, flag(COLUMNS[14], cells[14])?);
    if by_year && by_hour {
        return Err(bad(COLUMNS[14], cells[14], "nothing where ANNUAL is TRUE"));
    }
    Ok(WageEstimate {
        employment,
        hourly: Some(hourly).filter(|wages| !by_year && !wages.is_empty()),
        yearly: Some(yearly).filter(|wages| !by_hour && !wages.is_empty()),
    })
}

fn employment(cell: &str) -> Result<Option<u64>, BadCell> {
    match cell.trim() {
        "" | "**" | "*" => Ok(None),
        text => whole(text).map(Some).ok_or_else(|| bad(COLUMNS[0], cell, "a whole number, ** or nothing")),
    }
}

/// A wage in dollars, and in cents behind a point.
fn wage(column: &'static str, cell: &str, least: i64) -> Result<Option<Amount>, BadCell> {
    let wrong = || bad(column, cell, "dollars above 0, #, * or nothing");
    match cell.trim() {
        "" | "*" | "**" => Ok(None),
        "#" => Ok(Some(Amount { cents: least, at_least: true })),
        text => match cents(text).ok_or_else(wrong)? {
            0 => Err(wrong()),
            cents => Ok(Some(Amount { cents, at_least: false })),
        },
    }
}

fn cents(text: &str) -> Option<i64> {
    let (dollars, rest) = text.split_once('.').unwrap_or((text, ""));
    if rest.len() > 2 || !rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let rest: i64 = format!("{rest:0<2}").parse().ok()?;
    Some(i64::try_from(whole(dollars)?).ok()? * 100 + rest)
}

/// A whole number; commas only between thousands.
fn whole(text: &str) -> Option<u64> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let commas = text.contains(',');
    let fits = !(commas && first.len() > 3) && groups.all(|group| group.len() == 3);
    let digits = text.replace(',', "");
    let plain = !first.is_empty() && digits.len() <= DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits && plain { digits.parse().ok() } else { None }
}

fn flag(column: &'static str, cell: &str) -> Result<bool, BadCell> {
    match cell.trim() {
        "" => Ok(false),
        text if text.eq_ignore_ascii_case("true") => Ok(true),
        text if text.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(bad(column, cell, "TRUE or nothing")),
    }
}

fn bad(column: &'static str, cell: &str, allowed: &'static str) -> BadCell {
    BadCell { column, cell: cell.chars().take(40).collect(), allowed }
}
