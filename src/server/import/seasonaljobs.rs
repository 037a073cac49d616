//! The job orders of [seasonaljobs.dol.gov](https://seasonaljobs.dol.gov): work under the H-2A (farms) and H-2B
//! (others) programs, which employers must offer to people in the United States first.
//!
//! Two forms of CSV are read, told apart by their columns: the service's own with 75 or more, which has duties,
//! Spanish, occupation codes and coordinates, and a cleaned one with 39.
//!
//! What the columns mean was found in 10,361 real records and the programs' rules:
//! - `active_date` is when the opening **ends**. In every H-2A record it is the middle of the contract, up to which
//!   an employer must hire (20 CFR 655.135(d)); in every H-2B record it is 21 days before the work begins
//!   (20 CFR 655.20(t)). Records that the service itself calls inactive are all past it. Where it is missing or
//!   absurd the same rule is applied to the dates of work, and where those do not help either, the opening ends on
//!   the first day of work: better gone early than open when it is over.
//! - `accepted_date`, only in the service's own form, is when it was posted.
//! - `full_time` "False" comes only with no hours, for herders paid by the month; the programs know no part-time work
//!   (20 CFR 655.5 and 655.103: 35 hours a week or more). Hours that contradict the flag are doubtful.
//! - `basic_rate_to` 0 is no figure, and `pay_range_desc` often contradicts the amounts, which [`Pay`] finds out.
//! - ` (45-2092.00)` in a title is the occupation's code.
//!
//! [`Pay`]: crate::domain::pay::Pay

mod row;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;
use std::iter;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, tz::TimeZone};

use super::checks::{self, Checks, Given};
use super::format::{Context, Fault, Records, Reject};
use super::read::bad_csv;
use super::text::{gentle, line};
use crate::domain::listing::{Apply, Field, Hours, Listing, Term};
use crate::domain::occupation::{Kind, Soc};
use crate::domain::pay::Pay;
use crate::domain::place::Place;
use crate::server::listings::Record;
use row::{Columns, Row};

/// Hours a week from which on work is full-time in these programs (20 CFR 655.5).
const FULL_TIME: f64 = 35.0;

/// Days before the first of work at which H-2B openings end (20 CFR 655.20(t)).
const H_2B_DAYS: i64 = 21;

/// Words in `case_status` that say that there is no job order any more.
const CLOSED: [&str; 4] = ["withdrawn", "denied", "revoked", "expired"];

/// Reads either form of the file.
pub fn records<'a>(text: impl BufRead + 'a, context: &'a Context) -> Records<'a> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text);
    let columns = match reader.headers().map_err(bad_csv).and_then(Columns::new) {
        Ok(columns) => columns,
        Err(bad) => return Box::new(iter::once(Err(bad.into()))),
    };
    Box::new(reader.into_records().zip(1..).map(move |(fields, number)| {
        let row = Row::new(&columns, fields.map_err(bad_csv)?);
        record(&row, context).map_err(|reason| Fault::Record(Reject::new(row.line(), number, reason, &row.raw())))
    }))
}

fn record(row: &Row, context: &Context) -> Result<Record, String> {
    row.complete()?;
    let case = row.get("case_number").ok_or("no case_number")?;
    if case == "case_number" {
        return Err("the header again".to_owned());
    }
    let title = row.get("job_title").and_then(line).ok_or("no job_title")?;
    let (title, code) = checks::without_code(&title);
    let occupation = row.get("soc_code_id").and_then(|code| code.parse().ok()).or(code);
    let title = gentle(&title);
    let mut checks = Checks::new(context.now);
    let (starts, ends) = dates_of_work(row, &mut checks);
    let expires = expires(row, starts, ends, &mut checks);
    let (hours, weekly_hours) = hours(row, &mut checks);
    let listing = Listing {
        source: context.source.clone(),
        source_id: case.to_owned(),
        url: Some(row.get("url_job").and_then(checks::web).unwrap_or_else(|| page(case))),
        employer: row.get("employer_business_name").and_then(line).map(|name| gentle(&name)),
        place: place(row, &mut checks),
        pay: pay(row, &mut checks),
        hours,
        weekly_hours,
        term: term(row),
        posted: checks.day(Field::Posted, row.get("accepted_date")),
        expires,
        starts,
        ends,
        openings: checks.openings(row.number("total_positions")),
        occupation,
        kind: occupation.map(Soc::kind).or_else(|| Kind::of_title(&title)),
        passages: words::passages(row),
        apply: apply(row),
        translations: words::spanish(row)
            .map(|spanish| BTreeMap::from([("es".to_owned(), spanish)]))
            .unwrap_or_default(),
        doubts: checks.into_doubts(),
        title,
    };
    Ok(Record { listing, raw: row.raw() })
}

/// The opening's page at the service.
fn page(case: &str) -> String {
    format!("https://seasonaljobs.dol.gov/jobs/{case}")
}

fn term(row: &Row) -> Option<Term> {
    match row.get("visa_class")? {
        "H-2A" => Some(Term::Seasonal),
        "H-2B" => Some(Term::Temporary),
        _ => None,
    }
}

fn dates_of_work(row: &Row, checks: &mut Checks) -> (Option<Date>, Option<Date>) {
    let starts = checks.day(Field::Starts, row.get("begin_date"));
    let ends = checks.day(Field::Ends, row.get("end_date"));
    if let (Some(start), Some(end)) = (starts, ends)
        && end < start
    {
        let raw = format!("{start} to {end}");
        checks.doubt(Field::Starts, &raw, "the work would end before it begins");
        checks.doubt(Field::Ends, &raw, "the work would end before it begins");
        return (None, None);
    }
    (starts, ends)
}

fn expires(row: &Row, starts: Option<Date>, ends: Option<Date>, checks: &mut Checks) -> Option<Timestamp> {
    let status = row.get("case_status").unwrap_or_default().to_lowercase();
    let inactive = ["active", "display"].into_iter().any(|flag| row.flag(flag) == Some(false));
    if inactive || CLOSED.iter().any(|word| status.contains(word)) {
        return Some(Timestamp::UNIX_EPOCH);
    }
    let active = checks.end(row.get("active_date")).or_else(|| {
        let (start, end) = (starts.and_then(midnight), ends.and_then(midnight));
        match (row.get("visa_class"), start, end) {
            (Some("H-2A"), Some(start), Some(end)) => start.checked_add(start.duration_until(end) / 2).ok(),
            (Some("H-2B"), Some(start), _) => start.checked_sub((H_2B_DAYS * 24).hours()).ok(),
            (_, start, _) => start,
        }
    });
    [active, ends.map(checks::end_of)].into_iter().flatten().min()
}

fn midnight(day: Date) -> Option<Timestamp> {
    day.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

fn hours(row: &Row, checks: &mut Checks) -> (BTreeSet<Hours>, Option<f32>) {
    let weekly = row.number("work_hour_num_basic").filter(|hours| *hours != 0.0);
    let full = weekly.map(|hours| hours >= FULL_TIME);
    let flag = row.flag("full_time");
    let agreed = match (flag, full) {
        (Some(false), None) => Err("part-time with no hours: these programs know no part-time work"),
        (Some(flag), Some(full)) if flag != full => Err("full-time is 35 hours a week or more (20 CFR 655.5)"),
        (flag, full) => Ok(flag.or(full)),
    };
    match agreed {
        Ok(full) => {
            let kind = full.map(|full| if full { Hours::FullTime } else { Hours::PartTime });
            (kind.into_iter().collect(), checks.weekly_hours(weekly))
        }
        Err(reason) => {
            let raw = format!("full_time {}, {} hours", flag.unwrap_or_default(), weekly.unwrap_or_default());
            checks.doubt(Field::Hours, &raw, reason);
            (BTreeSet::new(), None)
        }
    }
}

fn pay(row: &Row, checks: &mut Checks) -> Option<Pay> {
    let (low, high) = (row.number("basic_rate_from"), row.number("basic_rate_to"));
    let unit = row.get("pay_range_desc").unwrap_or_default();
    let raw = format!("{} to {} {unit}", low.unwrap_or_default(), high.unwrap_or_default());
    if low.unwrap_or_default() == 0.0 && high.unwrap_or_default() == 0.0 {
        return None;
    }
    let Some((period, count)) = checks::period(unit) else {
        checks.doubt(Field::Pay, &raw, "no period of time");
        return None;
    };
    let cents = |dollars: Option<f64>| dollars.map(|dollars| checks::in_cents(dollars / count));
    if let (Some(None), _) | (_, Some(None)) = (cents(low), cents(high)) {
        checks.doubt(Field::Pay, &raw, "not an amount");
        return None;
    }
    checks.pay(cents(low).flatten(), cents(high).flatten(), period, &raw)
}

fn place(row: &Row, checks: &mut Checks) -> Place {
    let owned = |name| row.get(name).map(str::to_owned);
    checks.place(&Given {
        street: owned("worksite_address"),
        city: owned("worksite_city"),
        state: owned("worksite_state"),
        zip: owned("worksite_zip"),
        country: None,
        point: row.get("coord").and_then(coordinates),
    })
}

/// Reads the two numbers, longitude first, of `{'type': 'Point', 'coordinates': [-108.2, 36.7], …}`.
fn coordinates(text: &str) -> Option<(f64, f64)> {
    let (_, rest) = text.split_once("coordinates")?;
    let (_, rest) = rest.split_once('[')?;
    let (longitude, rest) = rest.split_once(',')?;
    let latitude = rest.split([']', ',']).next()?;
    Some((latitude.trim().parse().ok()?, longitude.trim().parse().ok()?))
}

fn apply(row: &Row) -> Apply {
    let phone = row.get("apply_phone").and_then(|phone| match row.get("apply_extension") {
        Some(extension) => checks::phone(&format!("{phone} ext. {extension}")),
        None => checks::phone(phone),
    });
    let email = row.get("apply_email").and_then(checks::email);
    let url = row.get("apply_url");
    Apply {
        phone,
        email: email.or_else(|| url.and_then(checks::email)),
        url: url.filter(|url| !url.contains('@')).and_then(checks::web),
        in_person: None,
    }
}
