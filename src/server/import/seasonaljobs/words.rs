//! What a record says in words, in English and Spanish.

use super::row::Row;
use crate::domain::listing::{Passage, Topic, Translation};
use crate::server::import::checks::without_code;
use crate::server::import::text::{gentle, line, passage};

/// The passages that the source gives, in the order in which people ask.
pub(super) fn passages(row: &Row) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut say = |topic, text: Option<&str>| passages.extend(text.and_then(|text| passage(topic, text)));
    say(Topic::Duties, row.get("job_duties"));
    say(Topic::Schedule, schedule(row).as_deref());
    say(Topic::Requirements, row.get("special_req"));
    say(Topic::Experience, months(row, "emp_exp_num_months", ["month", "months"]).as_deref());
    say(Topic::Education, row.get("education_level"));
    say(Topic::Training, row.get("name_reqd_training"));
    say(Topic::Training, months(row, "num_months_training", ["month", "months"]).as_deref());
    say(Topic::PayNotes, row.get("add_wage_info").filter(|text| has_words(text)));
    say(Topic::PayNotes, row.get("add_special_pay_info").filter(|text| has_words(text)));
    say(Topic::Employer, row.get("employer_trade_name").map(gentle).as_deref());
    passages
}

/// The source's own Spanish. Only its own form has it.
pub(super) fn spanish(row: &Row) -> Option<Translation> {
    let title = row.get("job_title_es").and_then(line).map(|title| gentle(&without_code(&title).0));
    let mut passages = Vec::new();
    let mut say = |topic, text: Option<&str>| passages.extend(text.and_then(|text| passage(topic, text)));
    say(Topic::Duties, row.get("job_duties_es"));
    say(Topic::Requirements, row.get("special_req_es"));
    say(Topic::PayNotes, row.get("add_wage_info_es").filter(|text| has_words(text)));
    say(Topic::PayNotes, row.get("add_special_pay_info_es").filter(|text| has_words(text)));
    if title.is_none() && passages.is_empty() {
        return None;
    }
    let mut say = |topic, text: Option<String>| passages.extend(text.and_then(|text| passage(topic, &text)));
    say(Topic::Schedule, schedule(row));
    say(Topic::Experience, months(row, "emp_exp_num_months", ["mes", "meses"]));
    say(Topic::Training, months(row, "num_months_training", ["mes", "meses"]));
    Some(Translation { title, passages })
}

/// From when to when the day's work goes.
fn schedule(row: &Row) -> Option<String> {
    let time = |column| row.get(column).map(|time| time.replace("A.M.", "AM").replace("P.M.", "PM"));
    let (from, to) = (time("hourly_work_schedule_am")?, time("hourly_work_schedule_pm")?);
    (from != to).then(|| format!("{from} – {to}"))
}

fn months(row: &Row, column: &str, [one, many]: [&str; 2]) -> Option<String> {
    match row.number(column)? {
        1.0 => Some(format!("1 {one}")),
        // Nobody asks for more than ten years, and no training takes so long.
        count if (2.0..=120.0).contains(&count) => Some(format!("{count} {many}")),
        _ => None,
    }
}

/// Notes that are only a figure, "0.00", say nothing.
fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) || text.contains('$')
}
