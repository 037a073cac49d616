//! Meetings of workshops, and seats in them.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The most seats of a meeting.
pub const MOST_SEATS: u32 = 1000;
/// The most characters of a meeting's title.
pub const LONGEST_TITLE: usize = 120;
/// The most characters of a room's or a host's name.
pub const LONGEST_NAME: usize = 80;
/// The most characters of what to bring, and of the notes.
pub const LONGEST_TEXT: usize = 500;
/// The longest meeting: a day, as job fairs may last from morning to evening.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(24);
/// How long before a meeting begins one can check in.
pub const DOORS_OPEN: SignedDuration = SignedDuration::from_hours(1);

/// What a meeting is, in the words of the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Orientation,
    JobClub,
    FamilyLifeSkills,
    ResumeBasics,
    InterviewPractice,
    GedClass,
    JobFair,
    EmployerRecruitment,
    /// With a case manager, for one client.
    Appointment,
}

/// A text that names no kind of meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a kind of meeting. Allowed: orientation, job_club, family_life_skills, resume_basics, interview_practice, \
     ged_class, job_fair, employer_recruitment, appointment"
)]
pub struct InvalidKind;

impl Kind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Orientation,
        Self::JobClub,
        Self::FamilyLifeSkills,
        Self::ResumeBasics,
        Self::InterviewPractice,
        Self::GedClass,
        Self::JobFair,
        Self::EmployerRecruitment,
        Self::Appointment,
    ];

    /// Its name in files, in the database and on the wire.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Orientation => "orientation",
            Self::JobClub => "job_club",
            Self::FamilyLifeSkills => "family_life_skills",
            Self::ResumeBasics => "resume_basics",
            Self::InterviewPractice => "interview_practice",
            Self::GedClass => "ged_class",
            Self::JobFair => "job_fair",
            Self::EmployerRecruitment => "employer_recruitment",
            Self::Appointment => "appointment",
        }
    }
}

impl FromStr for Kind {
    type Err = InvalidKind;

    fn from_str(key: &str) -> Result<Self, InvalidKind> {
        Self::ALL.into_iter().find(|kind| kind.key() == key).ok_or(InvalidKind)
    }
}

/// How far a booking has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// It has a seat.
    Confirmed,
    /// It gets a seat when one becomes free.
    Waitlisted,
    /// Taken back by its client.
    Cancelled,
    /// Its client has checked in.
    Attended,
    /// It had a seat, and the meeting is over without its client.
    Missed,
}

/// Names a meeting: the same for the same event of the same source, for ever.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct MeetingId(pub String);

impl MeetingId {
    /// The id of the event `uid` of `source` that was first set for `start`: 16 hexadecimal digits. A meeting that is
    /// moved keeps it.
    #[must_use]
    pub fn of(source: &str, uid: &str, start: Timestamp) -> Self {
        let digest = Sha256::new()
            .chain_update(source)
            .chain_update([0])
            .chain_update(uid)
            .chain_update([0])
            .chain_update(start.as_second().to_be_bytes())
            .finalize();
        let number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        Self(format!("{number:016x}"))
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One meeting of a workshop. Nothing in it is about a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Meeting {
    pub id: MeetingId,
    /// The name of the series that it belongs to, the same for all of its meetings.
    pub workshop: String,
    pub kind: Kind,
    pub title: String,
    /// The tag of the language that is spoken in it, as `es`.
    pub language: String,
    #[cfg_attr(feature = "server", schema(value_type = String, format = DateTime))]
    pub starts: Timestamp,
    #[cfg_attr(feature = "server", schema(value_type = String, format = DateTime))]
    pub ends: Timestamp,
    /// Where: a room, as the signs in the building name it.
    pub room: String,
    /// Who leads it.
    pub host: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    pub notes: Option<String>,
    /// Seats: 1 to 1000.
    pub capacity: u32,
    /// Whether it does not take place.
    pub cancelled: bool,
}

/// A meeting that cannot take place as it is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum InvalidMeeting {
    #[error("{field} is missing. Allowed: 1 to {most} characters")]
    Missing { field: &'static str, most: usize },
    #[error("{field} has {length} characters. Allowed: at most {most}")]
    TooLong { field: &'static str, length: usize, most: usize },
    #[error("{field} holds a character that cannot be seen, U+{code:04X}. Take it out")]
    Hidden { field: &'static str, code: u32 },
    #[error("{tag} is not the tag of a language. Allowed: 2 to 16 letters, digits and hyphens, as es")]
    Language { tag: String },
    #[error("it starts at {starts} and ends at {ends}. Allowed: an end after the start, at most 24 hours later")]
    Times { starts: Timestamp, ends: Timestamp },
    #[error("it has {capacity} seats. Allowed: 1 to {MOST_SEATS}")]
    Capacity { capacity: u32 },
}

impl Meeting {
    /// Looks whether it is one that can be kept and shown.
    ///
    /// # Errors
    /// When a text is missing or too long, or a time or the capacity is out of its range.
    pub fn check(&self) -> Result<(), InvalidMeeting> {
        text("the workshop", &self.workshop, LONGEST_TITLE)?;
        text("the title", &self.title, LONGEST_TITLE)?;
        text("the room", &self.room, LONGEST_NAME)?;
        for (field, given, most) in [
            ("the host", &self.host, LONGEST_NAME),
            ("what to bring", &self.bring, LONGEST_TEXT),
            ("the notes", &self.notes, LONGEST_TEXT),
        ] {
            if let Some(given) = given {
                text(field, given, most)?;
            }
        }
        let of_tag = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if !(2..=16).contains(&self.language.len()) || !self.language.bytes().all(of_tag) {
            return Err(InvalidMeeting::Language { tag: self.language.chars().take(16).collect() });
        }
        check_times(self.starts, self.ends)?;
        check_capacity(self.capacity)
    }

    /// Whether the two take place at the same time, even for a moment.
    #[must_use]
    pub fn clashes_with(&self, other: &Self) -> bool {
        self.id != other.id && self.starts < other.ends && other.starts < self.ends
    }
}

/// Looks whether a meeting can last from `starts` to `ends`.
///
/// # Errors
/// When it cannot.
pub fn check_times(starts: Timestamp, ends: Timestamp) -> Result<(), InvalidMeeting> {
    let lasts = ends.duration_since(starts);
    let possible = lasts > SignedDuration::ZERO && lasts <= LONGEST;
    if possible { Ok(()) } else { Err(InvalidMeeting::Times { starts, ends }) }
}

/// Looks whether a meeting can have so many seats.
///
/// # Errors
/// When it cannot.
pub fn check_capacity(capacity: u32) -> Result<(), InvalidMeeting> {
    if (1..=MOST_SEATS).contains(&capacity) { Ok(()) } else { Err(InvalidMeeting::Capacity { capacity }) }
}

fn text(field: &'static str, given: &str, most: usize) -> Result<(), InvalidMeeting> {
    let length = given.chars().count();
    if given.trim().is_empty() {
        return Err(InvalidMeeting::Missing { field, most });
    }
    if length > most {
        return Err(InvalidMeeting::TooLong { field, length, most });
    }
    match given.chars().find(|c| c.is_control() && *c != '\n') {
        Some(hidden) => Err(InvalidMeeting::Hidden { field, code: hidden.into() }),
        None => Ok(()),
    }
}
