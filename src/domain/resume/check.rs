//! What would make a resume better, by plain rules.

use std::collections::BTreeSet;

use super::Resume;
pub use super::asked::{claim, missing};
use super::phrases::Phrase;
use crate::domain::fold::fold;

/// A work with fewer tasks could tell more.
const ENOUGH_TASKS: usize = 3;
/// Characters of a task that is read at a glance: about two lines on paper.
const LONGEST_LINE: usize = 160;
/// Months between two dates that a reader asks about.
const GAP: i32 = 12;
/// The most words that are told to be spelled wrong.
const MOST_WORDS: usize = 12;

/// Beginnings that do not say what was done, as [`fold`] leaves them.
const WEAK: [&str; 17] = [
    "responsible for",
    "was responsible for",
    "i was responsible for",
    "my duties",
    "my job was",
    "my responsibilities",
    "duties include",
    "duties included",
    "duties were",
    "responsibilities include",
    "responsibilities included",
    "helped with",
    "helped out",
    "in charge of",
    "tasked with",
    "involved in",
    "had to",
];

/// Something that would make a resume better. Work and tasks are told by their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    NoName,
    /// Neither a telephone, which may be a message phone, nor an e-mail address.
    NoReach,
    /// Neither paid nor unpaid work.
    NoWork,
    /// A work without a word of what was done.
    NoTasks(usize),
    /// A work with one or two tasks.
    FewTasks(usize),
    /// Not a word of the work that is wanted.
    NoGoal,
    NoStrengths,
    NoSchooling,
    /// No task has a number, as in "Served 40 customers a day".
    NoNumbers,
    /// A task that begins as "Responsible for", not with what was done.
    WeakVerb {
        work: usize,
        highlight: usize,
    },
    /// A task of more than 160 characters.
    LongLine {
        work: usize,
        highlight: usize,
    },
    /// More than a year of which nothing is said, between two dates.
    Gap,
    /// A word as it is written, and what it may be, as the spell checker ranks it.
    Misspelled {
        word: String,
        suggestions: Vec<String>,
    },
    /// A license, a language or a strength that the opening asks for: of [`missing`].
    AskedFor(&'static Phrase),
}

/// What would make the resume better, the most important first. `opening` is the text of the one that it is for, empty
/// where it is for none. `spell` tells what a word may be, where it is spelled wrong.
#[must_use]
pub fn check(resume: &Resume, opening: &str, spell: &dyn Fn(&str) -> Option<Vec<String>>) -> Vec<Finding> {
    let blank = |text: &str| text.trim().is_empty();
    let basics = &resume.basics;
    let mut findings = Vec::new();
    let mut found = |there: bool, finding: Finding| {
        if there {
            findings.push(finding);
        }
    };
    found(blank(&basics.name), Finding::NoName);
    found(blank(&basics.phone) && blank(&basics.phone_note) && blank(&basics.email), Finding::NoReach);
    found(resume.work.is_empty() && resume.volunteer.is_empty(), Finding::NoWork);
    for (place, work) in resume.work.iter().enumerate() {
        found(work.highlights.is_empty() && blank(&work.summary), Finding::NoTasks(place));
    }
    for phrase in missing(resume, opening) {
        found(true, Finding::AskedFor(phrase));
    }
    for finding in misspelled(resume, spell) {
        found(true, finding);
    }
    for (work, highlight, task) in tasks(resume) {
        found(is_weak(task), Finding::WeakVerb { work, highlight });
    }
    for (place, work) in resume.work.iter().enumerate() {
        let few = (1..ENOUGH_TASKS).contains(&work.highlights.len()) && blank(&work.summary);
        found(few, Finding::FewTasks(place));
    }
    found(resume.skills.is_empty(), Finding::NoStrengths);
    found(resume.education.is_empty(), Finding::NoSchooling);
    found(blank(&basics.label) && blank(&basics.summary), Finding::NoGoal);
    for (work, highlight, task) in tasks(resume) {
        found(task.chars().count() > LONGEST_LINE, Finding::LongLine { work, highlight });
    }
    let mut tasks = tasks(resume).peekable();
    let tells = tasks.peek().is_some();
    found(tells && !tasks.any(|(_, _, task)| task.chars().any(char::is_numeric)), Finding::NoNumbers);
    found(has_gap(resume), Finding::Gap);
    findings
}

/// What a resume says in words that are no names.
pub(super) fn texts(resume: &Resume) -> Vec<&str> {
    let mut texts = vec![resume.basics.label.as_str(), &resume.basics.summary];
    for work in &resume.work {
        texts.extend([work.position.as_str(), &work.description, &work.summary]);
        texts.extend(work.highlights.iter().map(String::as_str));
    }
    for work in &resume.volunteer {
        texts.extend([work.position.as_str(), &work.summary]);
        texts.extend(work.highlights.iter().map(String::as_str));
    }
    for school in &resume.education {
        texts.extend([school.study_type.as_str(), &school.area]);
        texts.extend(school.courses.iter().map(String::as_str));
    }
    for project in &resume.projects {
        texts.push(&project.description);
        texts.extend(project.highlights.iter().chain(&project.keywords).map(String::as_str));
    }
    for skill in &resume.skills {
        texts.push(&skill.name);
        texts.extend(skill.keywords.iter().map(String::as_str));
    }
    texts.extend(resume.awards.iter().flat_map(|award| [award.title.as_str(), &award.summary]));
    texts.extend(resume.certificates.iter().map(|license| license.name.as_str()));
    texts.extend(resume.languages.iter().flat_map(|spoken| [spoken.language.as_str(), &spoken.fluency]));
    texts
}

/// Each task of paid work, with the places of both.
fn tasks(resume: &Resume) -> impl Iterator<Item = (usize, usize, &str)> {
    resume.work.iter().enumerate().flat_map(|(work, of)| {
        of.highlights.iter().enumerate().map(move |(highlight, task)| (work, highlight, task.as_str()))
    })
}

fn is_weak(task: &str) -> bool {
    let folded = fold(task);
    WEAK.iter().any(|weak| folded.strip_prefix(weak).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// The words that are spelled wrong, each once. Words with capitals may be names and are left out, but for the first of
/// a task.
fn misspelled(resume: &Resume, spell: &dyn Fn(&str) -> Option<Vec<String>>) -> Vec<Finding> {
    let unpaid = resume.volunteer.iter().flat_map(|work| &work.highlights);
    let tasks = resume.work.iter().flat_map(|work| &work.highlights).chain(unpaid);
    let first = tasks.filter_map(|task| words(task).next()).filter(|word| begins_large(word));
    let small = texts(resume).into_iter().flat_map(words).filter(|word| !word.chars().any(char::is_uppercase));
    let mut seen = names(resume);
    let wrong = first.chain(small).filter(|word| seen.insert(fold(word))).filter_map(|word| {
        let suggestions = spell(&word.to_lowercase().replace('\u{2019}', "'"))?;
        let suggestions =
            if begins_large(word) { suggestions.iter().map(|word| large(word)).collect() } else { suggestions };
        Some(Finding::Misspelled { word: word.to_owned(), suggestions })
    });
    wrong.take(MOST_WORDS).collect()
}

/// The words in Latin letters. Those of one letter, with digits, and addresses are left out.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let joins = |c: char| matches!(c, '\'' | '\u{2019}');
    text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '-' | '\u{2010}'..='\u{2015}'))
        .filter(|token| !token.contains(['@', ':', '_', '\\']) && !token.chars().any(char::is_numeric))
        .map(|token| token.trim_matches(|c: char| !c.is_alphabetic()))
        .filter(move |word| word.chars().nth(1).is_some() && word.chars().all(|c| is_latin(c) || joins(c)))
}

const fn is_latin(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}')
}

/// Whether only its first letter is a capital.
fn begins_large(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && !letters.any(char::is_uppercase)
}

fn large(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The folded words of names of people, places, employers and schools.
fn names(resume: &Resume) -> BTreeSet<String> {
    let basics = &resume.basics;
    let mut names = vec![basics.name.as_str(), &basics.location.city, &basics.location.region];
    names.extend(resume.work.iter().flat_map(|work| [work.name.as_str(), &work.location]));
    names.extend(resume.volunteer.iter().flat_map(|work| [work.organization.as_str(), &work.location]));
    names.extend(resume.education.iter().map(|school| school.institution.as_str()));
    names.extend(resume.references.iter().map(|reference| reference.name.as_str()));
    names.into_iter().flat_map(|name| fold(name).split(' ').map(ToOwned::to_owned).collect::<Vec<_>>()).collect()
}

/// Whether more than [`GAP`] months lie between what has dates. Where a paid work has none, nobody can tell.
fn has_gap(resume: &Resume) -> bool {
    let until = |end: &str| if end.is_empty() { Some(i32::MAX) } else { month(end, 12) };
    let mut spans = Vec::new();
    for work in &resume.work {
        let (Some(start), Some(end)) = (month(&work.start_date, 1), until(&work.end_date)) else { return false };
        spans.push((start, end));
    }
    let unpaid = resume.volunteer.iter().map(|work| (month(&work.start_date, 1), until(&work.end_date)));
    let schools = resume.education.iter().map(|school| (month(&school.start_date, 1), month(&school.end_date, 12)));
    spans.extend(unpaid.chain(schools).filter_map(|(start, end)| Some((start?, end?))));
    spans.sort_unstable();
    let mut told = None;
    spans.into_iter().any(|(start, end)| {
        let gap = told.is_some_and(|told: i32| start.saturating_sub(told) > GAP);
        told = told.max(Some(end));
        gap
    })
}

/// The months of a date, `YYYY` or `YYYY-MM` with more or less after it. A year alone is one of its months.
fn month(date: &str, of_year: i32) -> Option<i32> {
    let mut numbers = date.trim().split('-').map(str::parse::<i32>);
    let year = numbers.next()?.ok().filter(|year| (1900..2200).contains(year))?;
    let month = numbers.next().map_or(Some(of_year), Result::ok).filter(|month| (1..=12).contains(month))?;
    Some(year * 12 + month)
}
