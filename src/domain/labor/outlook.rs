//! What the Employment Projections say of an occupation, in the whole nation.

use serde::{Deserialize, Serialize};

/// How the number of jobs is expected to change, and what the work asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Outlook {
    /// The year counted from, and the one projected to.
    pub from: u16,
    pub to: u16,
    /// Jobs in the nation in the first and in the last year.
    pub jobs_from: u64,
    pub jobs_to: u64,
    /// In tenths of a percent, as published; may be negative.
    pub change: i32,
    /// Openings a year, by growth and because people leave. Absent where not published.
    pub openings: Option<u64>,
    pub schooling: Option<Schooling>,
    pub experience: Option<Experience>,
    pub training: Option<Training>,
}

/// How jobs change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Growth {
    Growing,
    /// By less than one percent in ten years.
    Steady,
    Shrinking,
}

impl Outlook {
    /// Whether it grows.
    #[must_use]
    pub const fn growth(&self) -> Growth {
        match self.change {
            10.. => Growth::Growing,
            ..=-10 => Growth::Shrinking,
            _ => Growth::Steady,
        }
    }
}

macro_rules! categories {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $published:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $(#[doc = concat!("\u{201c}", $published, "\u{201d}")] $variant),+
        }

        impl $name {
            /// Every one, the least first.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The category of this name in the published tables.
            #[must_use]
            pub fn published(name: &str) -> Option<Self> {
                match name.trim() {
                    $($published => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

categories! {
    /// The schooling that most people need to begin, the least first.
    Schooling {
        None = "No formal educational credential",
        HighSchool = "High school diploma or equivalent",
        SomeCollege = "Some college, no degree",
        Certificate = "Postsecondary nondegree award",
        Associate = "Associate's degree",
        Bachelor = "Bachelor's degree",
        Master = "Master's degree",
        Doctor = "Doctoral or professional degree",
    }
}

categories! {
    /// The years in related work that are asked for, the least first.
    Experience {
        None = "None",
        UnderFive = "Less than 5 years",
        FiveOrMore = "5 years or more",
    }
}

categories! {
    /// How the work is learnt once one has it, the least first.
    Training {
        None = "None",
        Short = "Short-term on-the-job training",
        Moderate = "Moderate-term on-the-job training",
        Long = "Long-term on-the-job training",
        Apprenticeship = "Apprenticeship",
        Residency = "Internship/residency",
    }
}
