//! How much of a week a posting fills, and for how long.

use std::collections::BTreeSet;

use super::node::{self, Node};
use crate::domain::listing::{Field, Hours, Term};
use crate::server::import::checks::Checks;

/// Full-time work of fewer hours a week contradicts itself: below is part-time for every federal agency.
const LEAST_FULL: f64 = 30.0;

/// Part-time work of so many hours a week contradicts itself.
const FULL: f64 = 40.0;

/// From so many on, a bare number of hours is a week's and no day's.
const LEAST_WEEKLY: f64 = 15.0;

/// The hours, and how many a week where that is said.
pub(super) fn hours(posting: Node, title: &str, checks: &mut Checks) -> (BTreeSet<Hours>, Option<f32>) {
    let mut hours = types(posting).iter().flat_map(|text| named(text)).collect::<BTreeSet<_>>();
    if hours.is_empty() {
        hours = named(title).collect();
    }
    let weekly = posting.any(&["workHours"]).and_then(weekly);
    let (full, part) = (hours.contains(&Hours::FullTime), hours.contains(&Hours::PartTime));
    let contradicts =
        weekly.is_some_and(|weekly| full && !part && weekly < LEAST_FULL || part && !full && weekly >= FULL);
    if contradicts {
        let raw = format!("{}, {} hours", if full { "full-time" } else { "part-time" }, weekly.unwrap_or_default());
        checks.doubt(Field::Hours, &raw, "the hours contradict the kind of employment");
        return (BTreeSet::new(), None);
    }
    (hours, checks.weekly_hours(weekly))
}

/// How long the work lasts.
pub(super) fn term(posting: Node, title: &str) -> Option<Term> {
    types(posting)
        .iter()
        .find_map(|text| lasting(text))
        .or_else(|| lasting(title).filter(|term| *term != Term::Permanent))
}

fn types(posting: Node) -> Vec<String> {
    posting.any(&["employmentType", "jobType"]).map(node::texts).unwrap_or_default()
}

fn named(text: &str) -> impl Iterator<Item = Hours> {
    let letters: String = text.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let full = letters.contains("fulltime").then_some(Hours::FullTime);
    let part = letters.contains("parttime").then_some(Hours::PartTime);
    full.into_iter().chain(part)
}

fn lasting(text: &str) -> Option<Term> {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphabetic()).find_map(|word| {
        Some(match word {
            "temporary" | "temp" => Term::Temporary,
            "seasonal" => Term::Seasonal,
            "intern" | "internship" | "interns" => Term::Internship,
            "volunteer" | "volunteers" | "volunteering" => Term::Volunteer,
            "permanent" => Term::Permanent,
            _ => return None,
        })
    })
}

/// Hours a week, from "40 hours per week", "36 hrs/wk" or a number that is too large for a day's.
fn weekly(value: &serde_json::Value) -> Option<f64> {
    if let Some(hours) = node::number(value) {
        return Some(hours).filter(|hours| *hours >= LEAST_WEEKLY);
    }
    let text = node::text(value)?.to_lowercase();
    let number_end = text.find("hour").or_else(|| text.find("hrs")).or_else(|| text.find("hr"))?;
    let (before, after) = text.split_at(number_end);
    let unit = after.trim_start_matches(char::is_alphabetic).trim_start_matches([' ', '/', '.', '-']);
    let unit = unit
        .trim_start_matches("per ")
        .trim_start_matches("a ")
        .trim_start_matches("each ")
        .trim_start_matches("every ");
    if !(unit.starts_with("week") || unit.starts_with("wk")) {
        return None;
    }
    let number = before.trim_end_matches([' ', '-']);
    let rest = number.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    // "20-30 hours a week" is no one number.
    let alone = !rest.ends_with(['-', '–']) && !rest.trim_end().ends_with("to");
    number[rest.len()..].parse().ok().filter(|_| alone)
}
