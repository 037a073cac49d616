//! What a posting says in words.

use serde_json::Value;

use super::node::{self, Node};
use crate::domain::listing::{Passage, Topic};
use crate::server::import::text::{line, paragraphs, passage};

/// Fields of words, in the order in which people ask, and what they are about.
const FIELDS: [(Topic, &[&str]); 14] = [
    (Topic::Duties, &["responsibilities"]),
    (Topic::Schedule, &["workHours"]),
    (Topic::Schedule, &["specialCommitments"]),
    (Topic::Requirements, &["qualifications"]),
    (Topic::Requirements, &["skills"]),
    (Topic::Requirements, &["physicalRequirement"]),
    (Topic::Requirements, &["securityClearanceRequirement"]),
    (Topic::Experience, &["experienceRequirements"]),
    (Topic::Education, &["educationRequirements"]),
    (Topic::Training, &["training"]),
    (Topic::PayNotes, &["incentiveCompensation", "incentives"]),
    (Topic::Benefits, &["jobBenefits", "benefits"]),
    (Topic::Employer, &["employerOverview"]),
    (Topic::Employer, &["employerDescription"]),
];

/// The employer's name.
pub(super) fn employer(organization: &Value) -> Option<String> {
    let of_node = node::nodes(organization)
        .find_map(|node| node.text(&["name", "organizationName", "legalName", "alternateName"]));
    let name = of_node.or_else(|| match organization {
        Value::Object(_) => None,
        other => node::text(other).filter(|name| !name.contains("://")),
    });
    name.and_then(|name| line(&name))
}

/// Everything that the posting says. A part that only repeats the description is left out.
pub(super) fn passages(posting: Node, remote: bool, pay_notes: Option<String>) -> Vec<Passage> {
    let description = posting.any(&["description", "jobDescription"]).map(texts).unwrap_or_default().join("\n");
    let mut passages: Vec<Passage> = passage(Topic::Duties, &description).into_iter().collect();
    let said = passages.first().map(|passage| squashed(&passage.text)).unwrap_or_default();
    if remote {
        passages.extend(passage(Topic::Schedule, "Work from home"));
    }
    for (topic, keys) in FIELDS {
        let Some(value) = posting.any(keys) else { continue };
        let mut new: Vec<String> = said_in(value).into_iter().filter(|text| !said.contains(&squashed(text))).collect();
        new.dedup();
        let text = if new.len() > 1 { bulleted(&new) } else { new.concat() };
        passages.extend(passage(topic, &text));
    }
    passages.extend(pay_notes.and_then(|notes| passage(Topic::PayNotes, &notes)));
    let about =
        posting.node(&["hiringOrganization"]).and_then(|node| node.text(&["description", "organizationDescription"]));
    passages.extend(about.and_then(|about| passage(Topic::Employer, &about)));
    passages
}

/// The texts of a field, which may be of schema.org's types for experience and education.
fn said_in(value: &Value) -> Vec<String> {
    let typed = node::nodes(value).filter_map(|node| {
        node.text(&["credentialCategory"]).or_else(|| match node.number(&["monthsOfExperience"])? {
            1.0 => Some("1 month".to_owned()),
            months if (2.0..=600.0).contains(&months) => Some(format!("{months} months")),
            _ => None,
        })
    });
    let typed: Vec<String> = typed.collect();
    if typed.is_empty() { texts(value) } else { typed }
}

/// Clean texts. A bare number says nothing here.
fn texts(value: &Value) -> Vec<String> {
    let texts = node::texts(value).into_iter().filter_map(|text| paragraphs(&text));
    texts.filter(|text| text.parse::<f64>().is_err()).collect()
}

fn bulleted(texts: &[String]) -> String {
    let items =
        texts.iter().flat_map(|text| text.lines()).map(|line| format!("• {}", line.trim_start_matches(['•', ' '])));
    items.collect::<Vec<_>>().join("\n")
}

/// A text by which repetitions are known: its letters and digits.
fn squashed(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
