//! What releases say, as the database keeps it.

use serde::{Deserialize, Serialize};

use crate::domain::labor::AreaId;
use crate::domain::labor::interest::Interests;
use crate::domain::labor::outlook::Outlook;
use crate::domain::labor::skill::Skills;
use crate::domain::occupation::Soc;

/// An occupation in the Employment Projections.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Projected {
    /// Its code.
    pub code: Soc,
    /// Its official English title.
    pub title: String,
    /// How its jobs change and what it asks for.
    pub outlook: Outlook,
    /// How it ranks in the 17 skills, where that is published.
    pub skills: Option<Skills>,
}

/// An occupation in O*NET. Its finer occupations, as 29-1141.01, count for the one that they are part of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Described {
    /// Its code.
    pub code: Soc,
    /// O*NET's English title; empty where only the sample knows the occupation.
    pub title: String,
    /// What people in this work do, in O*NET's English words.
    pub description: Option<String>,
    /// The job zone: 1 little preparation to 5 the most.
    pub zone: Option<u8>,
    /// How much each of the six kinds of interest fits, 1 to 7.
    pub interests: Option<Interests>,
    /// Other names of jobs in this work, in English.
    pub also: Vec<String>,
    /// Related occupations, the closest first.
    pub related: Vec<Soc>,
}

/// An area's unemployment in a year or a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LausRow {
    /// Where.
    pub area: AreaId,
    /// The year.
    pub year: u16,
    /// 1 to 12; the year's average where there is none.
    pub month: Option<u8>,
    /// People who work or look for work, where published.
    pub labor_force: Option<u64>,
    /// Of them, those without work, where published.
    pub unemployed: Option<u64>,
    /// The rate as published, in tenths of a percent.
    pub tenths: u16,
}
