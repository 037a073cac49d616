//! `GET /api/v1/areas`, `/api/v1/occupations`, `/api/v1/labor` and `/api/v1/interests`.
//!
//! Answers carry an `ETag` and change only when something is imported.

use serde::{Deserialize, Serialize};

use crate::domain::labor::interest::{Interest, Interests};
use crate::domain::labor::outlook::{Experience, Outlook, Schooling, Training};
use crate::domain::labor::skill::Skills;
use crate::domain::labor::{Area, AreaId, Middle, Source, WageEstimate};
use crate::domain::occupation::Soc;

/// Areas, the most local first where they belong to one place, else by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Areas {
    pub items: Vec<Area>,
}

/// Which areas.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct AreasQuery {
    /// A place, as a ZIP code or "City, ST": the areas that it lies in, the most local first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near: Option<String>,
    /// Letters of the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<String>,
}

/// Which occupations. One of `q` and `group` at least.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct OccupationsQuery {
    /// The name of a job in any of the kiosk's languages, misspelt or unfinished; at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<String>,
    /// A SOC major group, as `53`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Where pay and people are counted: an area's code or a place; the nation where not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
}

/// Occupations: by fit where words were given, at most 12; else those that most people here do first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Occupations {
    pub items: Vec<OccupationSummary>,
    pub sources: Vec<Source>,
}

/// An occupation in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OccupationSummary {
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub code: Soc,
    /// The official English title.
    pub title: String,
    /// The middle wage, of the area that was asked for or of a wider one.
    pub pay: Option<AreaPay>,
    /// People who do this work in the area that was asked for.
    pub employment: Option<u64>,
    /// The job's name that fits what was typed, where that is not the title.
    pub matched: Option<String>,
    /// How well it fits the interests that were sent: -1 to 1.
    pub fit: Option<f64>,
}

/// A middle wage and where it is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AreaPay {
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub area: AreaId,
    pub middle: Middle,
}

/// What is known of an occupation everywhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Occupation {
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub code: Soc,
    /// The official English title.
    pub title: String,
    /// What people in this work do: O*NET's English words.
    pub description: Option<String>,
    /// O*NET's job zone: 1 little preparation to 5 the most.
    pub zone: Option<u8>,
    pub interests: Option<Interests>,
    pub skills: Option<Skills>,
    /// Other names of jobs in this work, in English; at most 12.
    pub also: Vec<String>,
    pub sources: Vec<Source>,
}

/// What work pays in an area, how many do it, whether it grows and where it leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Labor {
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub code: Soc,
    /// The official English title.
    pub title: String,
    /// The area that was asked for, then those around it up to the nation, each with what is published there.
    pub areas: Vec<AreaEstimate>,
    /// The first of `areas` that has wages: another than the first where those are not published here.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>))]
    pub shown: Option<AreaId>,
    /// In the nation.
    pub outlook: Option<Outlook>,
    /// Work that pays more and is close in skills: a step, and one from there.
    pub ladder: Vec<Step>,
    /// Other work that pays more, the closest in skills first; at most six.
    pub similar: Vec<Step>,
    pub sources: Vec<Source>,
}

impl Labor {
    /// The area whose wages are shown, with its estimate.
    #[must_use]
    pub fn shown(&self) -> Option<(&Area, &WageEstimate)> {
        let shown = self.areas.iter().find(|area| Some(&area.area.id) == self.shown.as_ref())?;
        Some((&shown.area, shown.estimate.as_ref()?))
    }

    /// The area that was asked for, where wages had to be taken from a wider one.
    #[must_use]
    pub fn fell_back_from(&self) -> Option<&Area> {
        let asked = &self.areas.first()?.area;
        self.shown.as_ref().filter(|shown| **shown != asked.id).map(|_| asked)
    }
}

/// What is published of an occupation in an area; nothing where it has no estimate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AreaEstimate {
    pub area: Area,
    pub estimate: Option<WageEstimate>,
}

/// Work that another may lead to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Step {
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub code: Soc,
    pub title: String,
    pub pay: AreaPay,
    /// How close in skills: 0 to 1.
    pub closeness: f64,
    pub schooling: Option<Schooling>,
    pub experience: Option<Experience>,
    pub training: Option<Training>,
}

/// Unemployment over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Unemployment {
    /// The most local first: at most the area itself, its state and the nation.
    pub series: Vec<Series>,
    pub sources: Vec<Source>,
}

/// An area's unemployment rates, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Series {
    pub area: Area,
    /// Whether we added it up from its counties.
    pub added_up: bool,
    pub rates: Vec<Rate>,
}

/// The share of the labor force without work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Rate {
    pub year: u16,
    /// 1 to 12; the year's average where there is none.
    pub month: Option<u8>,
    /// In tenths of a percent.
    pub tenths: u16,
}

/// The activities of the interest finder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Questions {
    pub items: Vec<Question>,
}

/// An activity to like or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Question {
    /// Its place, counted from 0.
    pub id: u8,
    pub interest: Interest,
    pub text: String,
}

/// In which language to ask.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct QuestionsQuery {
    /// `en`, `es` or `ar`; English where not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A client's interests: the mean answer for each kind, 0 to 4.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct MatchesQuery {
    pub realistic: f64,
    pub investigative: f64,
    pub artistic: f64,
    pub social: f64,
    pub enterprising: f64,
    pub conventional: f64,
    /// As in the list of occupations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The most preparation: a job zone, 1 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<u8>,
}
