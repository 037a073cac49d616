//! A client's plan: what they did to find work, what of it counts by the rules, and the log that workers take.
//!
//! The rules are those of 45 CFR 261.30 to 261.35 and 261.60 on work activities, as far as records of one client can
//! tell; [`Rules`] names what each site may set, and [`week()`] what is left to the worker. What comes out is a record
//! that a worker confirms, never a ruling.

mod activity;
mod code;
mod log;
mod rules;
mod week;

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::activity::Activity;
pub use self::code::{CheckCode, InvalidCode};
pub use self::log::{LONGEST_SCAN, Log, LoggedContact, LoggedHours};
pub use self::rules::{Household, InvalidRule, Rules, WeekStart};
pub use self::week::{Entry, Limit, NotCounted, Progress, Reason, Spent, Week, YoungChild, week};
use super::listing::ListingId;
use super::meeting::MeetingId;

/// How an employer was contacted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// An application was sent or handed in.
    Applied,
    Called,
    Visited,
    Interview,
    JobFair,
}

impl How {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Applied, Self::Called, Self::Visited, Self::Interview, Self::JobFair];

    /// Its name on the wire and in logs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Called => "called",
            Self::Visited => "visited",
            Self::Interview => "interview",
            Self::JobFair => "job_fair",
        }
    }
}

/// What came of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The employer has yet to answer.
    Waiting,
    /// An interview is set.
    Interview,
    Hired,
    NotHired,
    /// The employer has not answered, and the client waits no longer.
    NoAnswer,
}

impl Outcome {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Interview, Self::Hired, Self::NotHired, Self::NoAnswer];

    /// Its name on the wire and in logs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Interview => "interview",
            Self::Hired => "hired",
            Self::NotHired => "not_hired",
            Self::NoAnswer => "no_answer",
        }
    }
}

/// A contact with an employer, as the client keeps it. Tells nothing of itself to a log of the program.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Contact {
    /// The name of the record.
    pub id: String,
    /// The day of the contact, on the site's calendar.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub date: Date,
    pub employer: String,
    pub how: How,
    pub outcome: Outcome,
    /// The listing that it was about.
    pub listing: Option<ListingId>,
    /// For the client alone: no log shows them.
    pub notes: String,
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contact").finish_non_exhaustive()
    }
}

/// Who says that hours were spent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema), schema(as = HoursSource))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The kiosk measured them, and the client said yes.
    Kiosk,
    /// The client checked in at this meeting.
    Meeting(MeetingId),
    /// The client tells of them.
    Told,
}

/// Time of an activity on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema), schema(as = ActivityHours))]
pub struct Hours {
    /// The name of the record.
    pub id: String,
    /// The day, on the site's calendar.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub date: Date,
    pub activity: Activity,
    /// 1 to 1440.
    pub minutes: u32,
    pub source: Source,
    /// Whether it is time for which the client was expected and excused, rather than time spent.
    pub excused: bool,
}
