//! What the voice says of the page beside a question.

use super::entry::Entry;
use super::step::Step;
use super::toggles::said;
use crate::domain::resume::Resume;

/// What stands on the page of a question. Who somebody is and how to reach them is not said aloud.
pub fn part(step: Step, resume: &Resume) -> Vec<String> {
    match step {
        Step::Where(entry) | Step::Length(entry) | Step::Current(entry) | Step::Tasks(entry) => {
            entry.facts(resume).map(|facts| facts.lines()).unwrap_or_default()
        }
        Step::Work => Entry::all(resume)
            .filter_map(|entry| entry.facts(resume))
            .filter_map(|facts| joined(&facts.lines()))
            .collect(),
        Step::Strengths | Step::Languages | Step::Licenses => joined(&said(step, resume)).into_iter().collect(),
        Step::Schooling | Step::School => schools(resume).collect(),
        Step::Goal => goal(resume).into_iter().collect(),
        Step::Contact => Vec::new(),
    }
}

fn joined(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(", "))
}

fn schools(resume: &Resume) -> impl Iterator<Item = String> {
    let line = |parts: [&str; 2]| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    resume.education.iter().map(move |school| line([&school.study_type, &school.institution]))
}

fn goal(resume: &Resume) -> Option<String> {
    Some(resume.basics.label.clone()).filter(|label| !label.is_empty())
}
