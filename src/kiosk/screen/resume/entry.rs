//! One piece of work of the resume, paid or not.

use crate::domain::resume::kinds::Kind;
use crate::domain::resume::{Length, Resume, Volunteer, Work};

/// Its place: among jobs, or among unpaid work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Work(usize),
    Volunteer(usize),
}

/// What it says.
pub struct Facts<'a> {
    pub position: &'a str,
    /// The employer or the organization.
    pub name: &'a str,
    pub location: &'a str,
    pub length: Option<Length>,
    pub current: bool,
    pub highlights: &'a [String],
    /// Whose phrases fit.
    pub group: &'a str,
}

/// The same, to be changed.
pub struct Fields<'a> {
    pub name: &'a mut String,
    pub location: &'a mut String,
    pub length: &'a mut Option<Length>,
    pub current: &'a mut bool,
    pub highlights: &'a mut Vec<String>,
}

impl Facts<'_> {
    /// Whether it has a title of its own and an employer.
    pub fn is_job(&self) -> bool {
        ![Kind::Family, Kind::Volunteer, Kind::OddJobs].iter().any(|kind| kind.group() == self.group)
    }

    /// What it was and where, in one line.
    pub fn title(&self) -> String {
        let parts = [self.position, self.name].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    }

    /// What stands on the page of it.
    pub fn lines(&self) -> Vec<String> {
        let length = self.length.map_or("", Length::english);
        let title = self.title();
        let head = [title.as_str(), self.location, length].into_iter().filter(|part| !part.is_empty());
        std::iter::once(head.collect::<Vec<_>>().join(", ")).chain(self.highlights.iter().cloned()).collect()
    }
}

impl Entry {
    /// All of a resume, as they stand there.
    pub fn all(resume: &Resume) -> impl Iterator<Item = Self> {
        (0..resume.work.len()).map(Self::Work).chain((0..resume.volunteer.len()).map(Self::Volunteer))
    }

    /// What it says; `None` where there is no such entry any more.
    pub fn facts(self, resume: &Resume) -> Option<Facts<'_>> {
        match self {
            Self::Work(at) => resume.work.get(at).map(|work| Facts {
                position: &work.position,
                name: &work.name,
                location: &work.location,
                length: work.length,
                current: work.current,
                highlights: &work.highlights,
                group: &work.occupation,
            }),
            Self::Volunteer(at) => resume.volunteer.get(at).map(|work| Facts {
                position: &work.position,
                name: &work.organization,
                location: &work.location,
                length: work.length,
                current: work.current,
                highlights: &work.highlights,
                group: Kind::Volunteer.group(),
            }),
        }
    }

    /// Changes what it says, if it is there.
    pub fn change(self, resume: &mut Resume, change: impl FnOnce(Fields<'_>)) {
        match self {
            Self::Work(at) => {
                if let Some(work) = resume.work.get_mut(at) {
                    change(Fields {
                        name: &mut work.name,
                        location: &mut work.location,
                        length: &mut work.length,
                        current: &mut work.current,
                        highlights: &mut work.highlights,
                    });
                }
            }
            Self::Volunteer(at) => {
                if let Some(work) = resume.volunteer.get_mut(at) {
                    change(Fields {
                        name: &mut work.organization,
                        location: &mut work.location,
                        length: &mut work.length,
                        current: &mut work.current,
                        highlights: &mut work.highlights,
                    });
                }
            }
        }
    }

    /// The next of a kind: an entry that stands already where there is one for all of it, else one to be added.
    pub fn next(kind: Kind, resume: &Resume) -> Self {
        let place = |work: &Work| matches!(kind, Kind::Family | Kind::OddJobs) && work.occupation == kind.group();
        match kind {
            Kind::Volunteer => Self::Volunteer(resume.volunteer.len()),
            _ => Self::Work(resume.work.iter().position(place).unwrap_or(resume.work.len())),
        }
    }

    /// Adds it where it is not there yet, with its position and whose phrases fit.
    pub fn add(self, resume: &mut Resume, position: &str, group: &str) {
        if self.facts(resume).is_some() {
            return;
        }
        match self {
            Self::Work(_) => {
                let mut work = Work::default();
                position.clone_into(&mut work.position);
                group.clone_into(&mut work.occupation);
                resume.work.push(work);
            }
            Self::Volunteer(_) => {
                let mut work = Volunteer::default();
                position.clone_into(&mut work.position);
                resume.volunteer.push(work);
            }
        }
    }

    /// Gives a job another title.
    pub fn rename(self, resume: &mut Resume, position: &str, group: &str) {
        if let Self::Work(at) = self
            && let Some(work) = resume.work.get_mut(at)
        {
            position.clone_into(&mut work.position);
            group.clone_into(&mut work.occupation);
        }
    }

    /// Takes it away.
    pub fn remove(self, resume: &mut Resume) {
        match self {
            Self::Work(at) if at < resume.work.len() => drop(resume.work.remove(at)),
            Self::Volunteer(at) if at < resume.volunteer.len() => drop(resume.volunteer.remove(at)),
            Self::Work(_) | Self::Volunteer(_) => {}
        }
    }

    /// The one above it, among its likes.
    pub fn above(self) -> Option<Self> {
        match self {
            Self::Work(at) => at.checked_sub(1).map(Self::Work),
            Self::Volunteer(at) => at.checked_sub(1).map(Self::Volunteer),
        }
    }

    /// The one below it, among its likes.
    pub fn below(self, resume: &Resume) -> Option<Self> {
        let below = match self {
            Self::Work(at) => Self::Work(at + 1),
            Self::Volunteer(at) => Self::Volunteer(at + 1),
        };
        below.facts(resume).map(|_| below)
    }

    /// Changes places with another of its likes.
    pub fn swap(self, other: Self, resume: &mut Resume) {
        match (self, other) {
            (Self::Work(one), Self::Work(other)) if one.max(other) < resume.work.len() => resume.work.swap(one, other),
            (Self::Volunteer(one), Self::Volunteer(other)) if one.max(other) < resume.volunteer.len() => {
                resume.volunteer.swap(one, other);
            }
            _ => {}
        }
    }
}
