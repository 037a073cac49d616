//! A cover letter, made of what the resume says and nothing else.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Education, Resume, Work, phrases};

/// How many tasks of the work that is spoken of.
const TASKS: usize = 3;
/// How many strengths, licenses and languages of each.
const WORTHS: usize = 4;

/// A cover letter in English. Empty where nothing is known.
#[derive(Clone, Default, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Letter {
    /// As the letter shows it: "November 22, 2026".
    pub date: String,
    pub employer: String,
    /// The work that is asked for.
    pub position: String,
    /// "Dear Hiring Manager,"
    pub greeting: String,
    /// Three or four.
    pub paragraphs: Vec<String>,
    /// "Sincerely,"
    pub closing: String,
    /// Who signs.
    pub name: String,
    /// How to reach them, a line each: telephone, e-mail.
    pub reach: Vec<String>,
}

impl fmt::Debug for Letter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Letter").finish_non_exhaustive()
    }
}

/// The letter that asks an employer for a position. Without a position it asks for the work that the resume wants; an
/// empty employer is not named.
#[must_use]
pub fn letter(resume: &Resume, position: &str, employer: &str, date: &str) -> Letter {
    let basics = &resume.basics;
    let position = if position.trim().is_empty() { basics.label.trim() } else { position.trim() };
    let employer = employer.trim();
    let reach = reach(resume);
    let paragraphs = [opening(position, employer), experience(resume), worth(resume), ending(&reach)];
    Letter {
        date: date.to_owned(),
        employer: employer.to_owned(),
        position: position.to_owned(),
        greeting: "Dear Hiring Manager,".to_owned(),
        paragraphs: paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()).collect(),
        closing: "Sincerely,".to_owned(),
        name: basics.name.trim().to_owned(),
        reach,
    }
}

fn reach(resume: &Resume) -> Vec<String> {
    let basics = &resume.basics;
    let (phone, note) = (basics.phone.trim(), basics.phone_note.trim());
    let phone = match (phone.is_empty(), note.is_empty()) {
        (true, _) => note.to_owned(),
        (false, true) => phone.to_owned(),
        (false, false) => format!("{note}: {phone}"),
    };
    [phone, basics.email.trim().to_owned()].into_iter().filter(|way| !way.is_empty()).collect()
}

fn opening(position: &str, employer: &str) -> String {
    let asks = match (position.is_empty(), employer.is_empty()) {
        (true, true) => "I am writing to ask about open positions".to_owned(),
        (true, false) => format!("I am writing to ask about open positions at {employer}"),
        (false, true) => format!("I am applying for this position: {position}"),
        (false, false) => format!("I am applying for this position at {employer}: {position}"),
    };
    format!("{} My resume comes with this letter.", sentence(&asks))
}

/// The work that goes on, else the first on the resume; unpaid work where there is none; else schooling.
fn experience(resume: &Resume) -> String {
    let work = resume.work.iter().find(|work| work.current).or_else(|| resume.work.first());
    let paid = work.map(told).unwrap_or_default();
    if !paid.is_empty() {
        return paid;
    }
    let unpaid = resume.volunteer.first().map(|unpaid| {
        let place = list(&[unpaid.organization.trim(), unpaid.position.trim()], ", ");
        list(&[&say("My unpaid work includes this", &place), &tasks(&unpaid.highlights)], " ")
    });
    unpaid.filter(|told| !told.is_empty()).or_else(|| resume.education.first().map(schooling)).unwrap_or_default()
}

fn told(work: &Work) -> String {
    let (name, position) = (work.name.trim(), work.position.trim());
    let place = match (name.is_empty(), work.current) {
        (true, _) => say("My experience includes this", position),
        (false, true) => sentence(&format!("I work at {name}")),
        (false, false) => sentence(&format!("I have worked at {name}")),
    };
    let role = match (name.is_empty() || position.is_empty(), work.current) {
        (true, _) => String::new(),
        (false, true) => sentence(&format!("My position there is {position}")),
        (false, false) => sentence(&format!("My position there was {position}")),
    };
    let length = work.length.filter(|_| !place.is_empty()).map(|length| {
        let words = length.english();
        sentence(&format!("I {} this for {}", if work.current { "have done" } else { "did" }, lower(words)))
    });
    list(&[&place, &role, length.as_deref().unwrap_or_default(), &tasks(&work.highlights)], " ")
}

/// The first tasks, a sentence each: "I cleaned rooms." Those that do not begin with a verb that is known stay as they
/// are.
fn tasks(highlights: &[String]) -> String {
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_lowercase();
    let known = |task: &str| {
        let verb = first(task);
        phrases::english().iter().any(|phrase| phrase.resume.ends_with('.') && first(phrase.resume) == verb)
    };
    let tasks = highlights.iter().map(String::as_str).map(str::trim).filter(|task| !task.is_empty()).take(TASKS);
    let told = tasks.map(|task| if known(task) { sentence(&format!("I {}", lower(task))) } else { sentence(task) });
    told.collect::<Vec<_>>().join(" ")
}

fn worth(resume: &Resume) -> String {
    let strengths = several(resume.skills.iter().map(|skill| skill.name.trim()));
    let licenses = several(resume.certificates.iter().map(|license| license.name.trim()));
    let languages = several(resume.languages.iter().map(|spoken| spoken.language.trim()));
    let schooling = if resume.work.is_empty() && resume.volunteer.is_empty() {
        String::new()
    } else {
        resume.education.first().map(schooling).unwrap_or_default()
    };
    let strengths = say("My strengths include", &strengths);
    let licenses = say("My licenses and certificates include", &licenses);
    let languages = say("I speak", &languages);
    list(&[&strengths, &licenses, &languages, &schooling], " ")
}

fn schooling(school: &Education) -> String {
    let school = list(&[school.study_type.trim(), school.area.trim(), school.institution.trim()], ", ");
    say("My schooling", &school)
}

fn ending(reach: &[String]) -> String {
    let reach = say("This is how to reach me", &reach.join(", or "));
    list(&["I would be glad to meet and talk about this work.", &reach, "Thank you for your time."], " ")
}

/// What it is, where there is something.
fn say(head: &str, what: &str) -> String {
    if what.is_empty() { String::new() } else { sentence(&format!("{head}: {what}")) }
}

/// The first few that say something.
fn several<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.filter(|word| !word.is_empty()).take(WORTHS).collect::<Vec<_>>().join(", ")
}

/// Those that say something.
fn list(parts: &[&str], between: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// With a full stop, where it does not end already.
fn sentence(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// With a small first letter.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
