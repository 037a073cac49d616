//! Skills as the Employment Projections rank them.

use serde::{Deserialize, Serialize};

macro_rules! skills {
    ($($variant:ident = $published:literal),+ $(,)?) => {
        /// One of the 17 skills by which the Employment Projections rank occupations.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Skill {
            $(#[doc = concat!("\u{201c}", $published, "\u{201d}")] $variant),+
        }

        impl Skill {
            /// Every skill, in the order of the published table.
            pub const ALL: [Self; 17] = [$(Self::$variant),+];

            /// Its name in the published table.
            #[must_use]
            pub const fn published(self) -> &'static str {
                match self {
                    $(Self::$variant => $published),+
                }
            }

            /// Its place in [`Skill::ALL`].
            #[must_use]
            pub const fn place(self) -> usize {
                self as usize
            }
        }
    };
}

skills! {
    Adaptability = "Adaptability",
    Computers = "Computers and information technology",
    Creativity = "Creativity and innovation",
    Analysis = "Critical and analytical thinking",
    Service = "Customer service",
    Detail = "Detail oriented",
    FineMotor = "Fine motor",
    Interpersonal = "Interpersonal",
    Leadership = "Leadership",
    Mathematics = "Mathematics",
    Mechanical = "Mechanical",
    Strength = "Physical strength and stamina",
    ProblemSolving = "Problem solving and decision making",
    Projects = "Project management",
    Science = "Science",
    Speaking = "Speaking and listening",
    Writing = "Writing and reading",
}

/// How an occupation ranks in every skill, in the order of [`Skill::ALL`]: percentiles among all occupations, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "server", schema(value_type = Vec<u8>))]
#[serde(transparent)]
pub struct Skills(pub [u8; 17]);

impl Skills {
    /// The skills that matter most here, the highest first.
    #[must_use]
    pub fn top(&self, count: usize) -> Vec<(Skill, u8)> {
        let mut ranked: Vec<_> = Skill::ALL.into_iter().zip(self.0).collect();
        ranked.sort_by_key(|(_, rank)| std::cmp::Reverse(*rank));
        ranked.truncate(count);
        ranked
    }

    /// How alike two occupations are: 1 where they rank the same in every skill, 0 where they are farthest apart.
    #[must_use]
    pub fn closeness(&self, other: &Self) -> f64 {
        let squares: f64 = self.0.iter().zip(other.0).map(|(a, b)| f64::from(a.abs_diff(b)).powi(2)).sum();
        (1.0 - (squares / 17.0).sqrt() / 100.0).max(0.0)
    }
}
