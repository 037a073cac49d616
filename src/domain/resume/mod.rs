//! A resume, in the form of JSON Resume 1.0.0 (<https://jsonresume.org/schema>): its names, its dates as texts. What a
//! client says by tapping, and the schema has no place for, stands in fields of our own: [`Work::occupation`],
//! [`Work::length`], [`Work::current`], [`Basics::phone_note`].

mod asked;
pub mod check;
pub mod draft;
pub mod json;
pub mod kinds;
pub mod letter;
pub mod phrases;

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Declares a part of a resume: texts that may be empty, and lists that may be. Its `Debug` tells nothing of it, and it
/// is overwritten when it is dropped.
macro_rules! part {
    ($(#[$about:meta])* $name:ident { $($(#[$field_about:meta])* $field:ident: $kind:ty),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$field_about])* #[serde(default, skip_serializing_if = "is_empty")] pub $field: $kind),+
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}

part! {
    /// Who it is, and how to reach them.
    Basics {
        name: String,
        /// The work that is wanted.
        label: String,
        image: String,
        email: String,
        phone: String,
        /// Said before the number: "Message phone". Not of the schema.
        phone_note: String,
        url: String,
        summary: String,
        location: Location,
        profiles: Vec<Profile>,
    }
}

part! {
    /// Where somebody lives, as far as they say.
    Location { address: String, postal_code: String, city: String, country_code: String, region: String }
}

part! {
    /// A page of theirs.
    Profile { network: String, username: String, url: String }
}

part! {
    /// A job, or other work: caring for family, odd jobs.
    Work {
        /// The employer.
        name: String,
        location: String,
        description: String,
        position: String,
        url: String,
        /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
        start_date: String,
        end_date: String,
        summary: String,
        /// What was done, a sentence each.
        highlights: Vec<String>,
        /// Whose phrases fit: an occupation's code, `family` or `odd-jobs`. Not of the schema.
        occupation: String,
        /// How long. Not of the schema.
        length: Option<Length>,
        /// Whether it goes on. Not of the schema.
        current: bool,
    }
}

part! {
    /// Unpaid work.
    Volunteer {
        organization: String,
        location: String,
        position: String,
        url: String,
        start_date: String,
        end_date: String,
        summary: String,
        highlights: Vec<String>,
        /// How long. Not of the schema.
        length: Option<Length>,
        /// Whether it goes on. Not of the schema.
        current: bool,
    }
}

part! {
    /// A school.
    Education {
        institution: String,
        url: String,
        area: String,
        /// "High school diploma".
        study_type: String,
        start_date: String,
        end_date: String,
        score: String,
        courses: Vec<String>,
    }
}

part! {
    /// A prize.
    Award { title: String, date: String, awarder: String, summary: String }
}

part! {
    /// A license or a certificate.
    Certificate { name: String, date: String, url: String, issuer: String }
}

part! {
    /// A text that was printed.
    Publication { name: String, publisher: String, release_date: String, url: String, summary: String }
}

part! {
    /// What somebody is good at.
    Skill { name: String, level: String, keywords: Vec<String> }
}

part! {
    /// A language and how well it is spoken.
    Spoken { language: String, fluency: String }
}

part! {
    /// What somebody likes.
    Liking { name: String, keywords: Vec<String> }
}

part! {
    /// What somebody else says, by their name.
    Reference { name: String, reference: String }
}

part! {
    /// A piece of work of its own.
    Project {
        name: String,
        description: String,
        highlights: Vec<String>,
        keywords: Vec<String>,
        start_date: String,
        end_date: String,
        url: String,
        roles: Vec<String>,
        entity: String,
        #[serde(rename = "type")]
        kind: String,
    }
}

/// A resume.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "camelCase")]
pub struct Resume {
    #[serde(default, skip_serializing_if = "is_empty")]
    pub basics: Basics,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub work: Vec<Work>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub volunteer: Vec<Volunteer>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub education: Vec<Education>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub awards: Vec<Award>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certificates: Vec<Certificate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub publications: Vec<Publication>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<Skill>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Spoken>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<Liking>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<Project>,
    /// What a file has besides: kept as it is, and not printed.
    #[serde(flatten)]
    #[zeroize(skip)]
    pub other: Map<String, Value>,
}

impl fmt::Debug for Resume {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Resume").finish_non_exhaustive()
    }
}

/// How long somebody did something, without dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Zeroize)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    UnderOneYear,
    OneYear,
    TwoYears,
    /// 3 or 4.
    ThreeYears,
    /// 5 to 9.
    FiveYears,
    TenYears,
}

impl Length {
    /// From the shortest.
    pub const ALL: [Self; 6] =
        [Self::UnderOneYear, Self::OneYear, Self::TwoYears, Self::ThreeYears, Self::FiveYears, Self::TenYears];

    /// As it stands on a resume.
    #[must_use]
    pub const fn english(self) -> &'static str {
        match self {
            Self::UnderOneYear => "Less than 1 year",
            Self::OneYear => "1 year",
            Self::TwoYears => "2 years",
            Self::ThreeYears => "3 years or more",
            Self::FiveYears => "5 years or more",
            Self::TenYears => "10 years or more",
        }
    }
}

/// How the page is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    #[default]
    Simple,
    Modern,
    /// What somebody is good at stands before where they worked.
    Skills,
    /// As federal employers want it.
    Federal,
}

impl Layout {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Simple, Self::Modern, Self::Skills, Self::Federal];

    /// As the command line calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::Modern => "modern",
            Self::Skills => "skills",
            Self::Federal => "federal",
        }
    }

    /// The one that is called so.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.name() == name)
    }
}

/// Whether a part says nothing.
trait Empty {
    fn says_nothing(&self) -> bool;
}

impl Empty for String {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Empty for Vec<T> {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Empty for Option<T> {
    fn says_nothing(&self) -> bool {
        self.is_none()
    }
}

impl Empty for bool {
    fn says_nothing(&self) -> bool {
        !self
    }
}

impl Empty for Location {
    fn says_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl Empty for Basics {
    fn says_nothing(&self) -> bool {
        *self == Self::default()
    }
}

fn is_empty(part: &impl Empty) -> bool {
    part.says_nothing()
}
