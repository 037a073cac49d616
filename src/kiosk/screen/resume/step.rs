//! The questions, in their order.

use super::entry::Entry;
use crate::domain::resume::Resume;
use crate::i18n::Text;
use crate::kiosk::ui::sheet::Stop;

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What work there is so far, and what more.
    Work,
    Where(Entry),
    Length(Entry),
    /// Whether it goes on.
    Current(Entry),
    Tasks(Entry),
    Strengths,
    Languages,
    Licenses,
    /// How far somebody went in school.
    Schooling,
    /// Which school.
    School,
    Goal,
    /// The name, and how to be reached.
    Contact,
}

impl Step {
    /// The piece of work that is asked about.
    pub const fn entry(self) -> Option<Entry> {
        match self {
            Self::Where(entry) | Self::Length(entry) | Self::Current(entry) | Self::Tasks(entry) => Some(entry),
            _ => None,
        }
    }

    /// This question; the first one where what it asks about is no longer there.
    pub fn within(self, resume: &Resume) -> Self {
        let gone = self.entry().is_some_and(|entry| entry.facts(resume).is_none());
        if gone || self == Self::School && resume.education.is_empty() { Self::Work } else { self }
    }

    /// The question after it; `None` after the last.
    pub fn next(self, resume: &Resume) -> Option<Self> {
        Some(match self {
            Self::Work => Self::Strengths,
            Self::Where(entry) => Self::Length(entry),
            Self::Length(entry) => Self::Current(entry),
            Self::Current(entry) => Self::Tasks(entry),
            Self::Tasks(_) => Self::Work,
            Self::Strengths => Self::Languages,
            Self::Languages => Self::Licenses,
            Self::Licenses => Self::Schooling,
            Self::Schooling if !resume.education.is_empty() => Self::School,
            Self::Schooling | Self::School => Self::Goal,
            Self::Goal => Self::Contact,
            Self::Contact => return None,
        })
    }

    /// Whether the resume says something of it.
    pub fn is_answered(self, resume: &Resume) -> bool {
        let facts = self.entry().and_then(|entry| entry.facts(resume));
        match (self, facts) {
            (Self::Where(_), Some(facts)) => !facts.name.is_empty() || !facts.location.is_empty(),
            (Self::Length(_), Some(facts)) => facts.length.is_some(),
            (Self::Current(_), Some(facts)) => facts.current,
            (Self::Tasks(_), Some(facts)) => !facts.highlights.is_empty(),
            (Self::Work, _) => Entry::all(resume).next().is_some(),
            (Self::Strengths, _) => !resume.skills.is_empty(),
            (Self::Languages, _) => !resume.languages.is_empty(),
            (Self::Licenses, _) => !resume.certificates.is_empty(),
            (Self::Schooling, _) => !resume.education.is_empty(),
            (Self::School, _) => resume.education.first().is_some_and(|school| !school.institution.is_empty()),
            (Self::Goal, _) => !resume.basics.label.is_empty(),
            (Self::Contact, _) => !resume.basics.name.is_empty(),
            _ => false,
        }
    }

    /// The stop that it belongs to.
    pub const fn stop(self) -> Stop {
        match self {
            Self::Work | Self::Where(_) | Self::Length(_) | Self::Current(_) => Stop::Work,
            Self::Tasks(_) => Stop::Tasks,
            Self::Strengths | Self::Languages | Self::Licenses => Stop::Skills,
            Self::Schooling | Self::School => Stop::School,
            Self::Goal => Stop::Goal,
            Self::Contact => Stop::Check,
        }
    }

    /// What is asked.
    pub fn question(self, text: Text, resume: &Resume) -> String {
        match self {
            Self::Work if self.is_answered(resume) => text.resume_work_other(),
            Self::Work => text.resume_work_question(),
            Self::Where(_) => text.resume_where_question(),
            Self::Length(_) => text.resume_length_question(),
            Self::Current(_) => text.resume_still_question(),
            Self::Tasks(_) => text.resume_tasks_question(),
            Self::Strengths => text.resume_strengths_question(),
            Self::Languages => text.resume_languages_question(),
            Self::Licenses => text.resume_licenses_question(),
            Self::Schooling => text.resume_schooling_question(),
            Self::School => text.resume_school_question(),
            Self::Goal => text.resume_goal_question(),
            Self::Contact => text.resume_contact_question(),
        }
    }
}
