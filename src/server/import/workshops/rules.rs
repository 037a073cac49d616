//! What a calendar does not say of its workshops: a small TOML file beside it.
//!
//! ```toml
//! [usual]                 # of all workshops that say nothing else
//! capacity = 12
//! language = "en"
//!
//! [[workshop]]            # of the events with this title, whatever its capitals, or with this uid
//! title = "Job Club"
//! kind = "job_club"
//! bring = "Your list of employers"
//! ```
//!
//! What the calendar itself says goes first, then the workshop's rule, then the usual.

use jiff::Timestamp;
use serde::Deserialize;

use crate::domain::fold::fold;
use crate::domain::meeting::{Kind, Meeting, MeetingId};
use crate::server::import::format::fingerprint;

/// The language that is spoken where nobody says.
const USUAL_LANGUAGE: &str = "en";

/// Seats of an appointment, unless the calendar or its rule says otherwise.
const ALONE: u32 = 1;

/// Words of titles that tell what kind of meeting it is, folded; the first that fits counts.
const TITLES: [(&str, Kind); 30] = [
    ("job fair", Kind::JobFair),
    ("career fair", Kind::JobFair),
    ("hiring fair", Kind::JobFair),
    ("feria de empleo", Kind::JobFair),
    ("feria de trabajo", Kind::JobFair),
    ("hiring event", Kind::EmployerRecruitment),
    ("recruitment", Kind::EmployerRecruitment),
    ("recruiting", Kind::EmployerRecruitment),
    ("reclutamiento", Kind::EmployerRecruitment),
    ("job club", Kind::JobClub),
    ("club de empleo", Kind::JobClub),
    ("club de trabajo", Kind::JobClub),
    ("life skills", Kind::FamilyLifeSkills),
    ("habilidades para la vida", Kind::FamilyLifeSkills),
    ("resume", Kind::ResumeBasics),
    ("resumes", Kind::ResumeBasics),
    ("curriculum", Kind::ResumeBasics),
    ("interview", Kind::InterviewPractice),
    ("interviews", Kind::InterviewPractice),
    ("interviewing", Kind::InterviewPractice),
    ("entrevista", Kind::InterviewPractice),
    ("entrevistas", Kind::InterviewPractice),
    ("ged", Kind::GedClass),
    ("hse", Kind::GedClass),
    ("high school equivalency", Kind::GedClass),
    ("orientation", Kind::Orientation),
    ("orientacion", Kind::Orientation),
    ("appointment", Kind::Appointment),
    ("case manager", Kind::Appointment),
    ("cita", Kind::Appointment),
];

/// The file beside a calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Of all workshops.
    pub usual: Told,
    /// Of some.
    pub workshop: Vec<Told>,
}

/// What is told of a workshop: by the calendar, or by its rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Told {
    /// The name of the series in the calendar.
    pub uid: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// What it is.
    pub kind: Option<Kind>,
    /// The tag of the language that is spoken.
    pub language: Option<String>,
    /// Seats.
    pub capacity: Option<u32>,
    /// Where.
    pub room: Option<String>,
    /// Who leads it.
    pub host: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// What else to know.
    pub notes: Option<String>,
    /// How long it lasts, where the calendar names no end.
    pub minutes: Option<u16>,
}

/// When a meeting takes place.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    /// What names it: the start that was first set for it.
    pub original: Timestamp,
    /// Its beginning.
    pub starts: Timestamp,
    /// Its end.
    pub ends: Timestamp,
}

impl Rules {
    /// What is told of a workshop, with what its rule and the usual say where it says nothing.
    #[must_use]
    pub fn complete(&self, told: Told) -> Told {
        let title = told.title.as_deref().map(fold);
        let rule = self.workshop.iter().find(|rule| match (&rule.uid, &rule.title) {
            (Some(_), _) => rule.uid == told.uid,
            (None, Some(named)) => title.as_ref() == Some(&fold(named)),
            (None, None) => false,
        });
        let mut told = match rule {
            Some(rule) => told.or(rule),
            None => told,
        };
        told.kind = told.kind.or_else(|| kind_of(title.as_deref()?));
        if told.kind == Some(Kind::Appointment) {
            told.capacity = told.capacity.or(Some(ALONE));
        }
        told.or(&self.usual)
    }
}

impl Told {
    /// What is told here, else there; the name stays.
    #[must_use]
    pub fn or(self, other: &Self) -> Self {
        let or = |one: Option<String>, other: Option<&String>| one.or_else(|| other.cloned());
        Self {
            uid: self.uid,
            title: or(self.title, other.title.as_ref()),
            kind: self.kind.or(other.kind),
            language: or(self.language, other.language.as_ref()),
            capacity: self.capacity.or(other.capacity),
            room: or(self.room, other.room.as_ref()),
            host: or(self.host, other.host.as_ref()),
            bring: or(self.bring, other.bring.as_ref()),
            notes: or(self.notes, other.notes.as_ref()),
            minutes: self.minutes.or(other.minutes),
        }
    }

    /// The meeting of `source` at these times.
    ///
    /// # Errors
    /// When something is not told that must be, or it cannot be shown.
    pub fn meeting(&self, source: &str, times: Times, cancelled: bool) -> Result<Meeting, String> {
        let uid = self.uid.as_deref().ok_or("no UID")?;
        let title = self.title.clone().ok_or("no title")?;
        let kind = self.kind.ok_or(
            "what kind of meeting it is, is not known by its title. Say it: X-ONESTOP-KIND, the column kind, or kind \
             in the rules",
        )?;
        let meeting = Meeting {
            id: MeetingId::of(source, uid, times.original),
            workshop: fingerprint(&format!("{source}\n{uid}")),
            kind,
            title,
            language: self.language.clone().unwrap_or_else(|| USUAL_LANGUAGE.to_owned()),
            starts: times.starts,
            ends: times.ends,
            room: self.room.clone().ok_or("no room. Say it: LOCATION, the column room, or room in the rules")?,
            host: self.host.clone(),
            bring: self.bring.clone(),
            notes: self.notes.clone(),
            capacity: self
                .capacity
                .ok_or("no capacity. Say it: X-ONESTOP-CAPACITY, the column capacity, or capacity in the rules")?,
            cancelled,
        };
        meeting.check().map_err(|error| error.to_string())?;
        Ok(meeting)
    }
}

/// The kind that a folded title names.
fn kind_of(title: &str) -> Option<Kind> {
    let title = format!(" {title} ");
    TITLES.iter().find(|(words, _)| title.contains(&format!(" {words} "))).map(|(_, kind)| *kind)
}
