//! The kinds of work that a client has done, paid or not, and what a resume calls them.

/// A kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Job,
    /// Caring for family.
    Family,
    Volunteer,
    /// Odd jobs, or a business of one's own.
    OddJobs,
}

impl Kind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Job, Self::Family, Self::Volunteer, Self::OddJobs];

    /// The group of its [phrases](super::phrases). A job has those of its occupation: none here.
    #[must_use]
    pub const fn group(self) -> &'static str {
        match self {
            Self::Job => "",
            Self::Family => "family",
            Self::Volunteer => "volunteer",
            Self::OddJobs => "odd-jobs",
        }
    }

    /// What stands on a resume as the position. A job has its own title: none here.
    #[must_use]
    pub const fn position(self) -> &'static str {
        match self {
            Self::Job => "",
            Self::Family => "Family caregiver",
            Self::Volunteer => "Volunteer",
            Self::OddJobs => "Self-employed",
        }
    }
}

/// Said before the number of a phone where somebody else takes messages.
pub const MESSAGE_PHONE: &str = "Message phone";

/// How to reach somebody for whom `place` takes messages.
#[must_use]
pub fn message_at(place: &str) -> String {
    format!("Message at {place}")
}
