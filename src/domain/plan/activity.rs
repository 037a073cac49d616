//! The work activities of 45 CFR 261.30.

use serde::{Deserialize, Serialize};

use crate::domain::meeting::Kind;

/// A work activity, one for each of 45 CFR 261.30(a) to (l).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// (a) A job for which nobody but the employer pays.
    UnsubsidizedEmployment,
    /// (b) A job in business that public money helps to pay.
    SubsidizedPrivateEmployment,
    /// (c) A job in public service that public money helps to pay.
    SubsidizedPublicEmployment,
    /// (d) Work without a wage, to learn what jobs ask for.
    WorkExperience,
    /// (e) Learning a paid job at it.
    OnTheJobTraining,
    /// (f) Looking for work and getting ready for it. The one that a kiosk sees for itself.
    JobSearch,
    /// (g) Work without a wage for the good of the place.
    CommunityService,
    /// (h) Learning a trade.
    VocationalTraining,
    /// (i) Learning a skill that a job asks for.
    JobSkillsTraining,
    /// (j) Lessons that a job asks for, without a high school diploma or its equal.
    Education,
    /// (k) High school, or a course towards its equal such as the GED.
    SecondarySchool,
    /// (l) Looking after the child of somebody in community service.
    ChildCare,
}

impl Activity {
    /// All of them, in the order of 45 CFR 261.30.
    pub const ALL: [Self; 12] = [
        Self::UnsubsidizedEmployment,
        Self::SubsidizedPrivateEmployment,
        Self::SubsidizedPublicEmployment,
        Self::WorkExperience,
        Self::OnTheJobTraining,
        Self::JobSearch,
        Self::CommunityService,
        Self::VocationalTraining,
        Self::JobSkillsTraining,
        Self::Education,
        Self::SecondarySchool,
        Self::ChildCare,
    ];

    /// What time at the kiosk is, where it is any.
    pub const AT_KIOSK: Self = Self::JobSearch;

    /// Its name in files, on the wire and in logs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::UnsubsidizedEmployment => "unsubsidized_employment",
            Self::SubsidizedPrivateEmployment => "subsidized_private_employment",
            Self::SubsidizedPublicEmployment => "subsidized_public_employment",
            Self::WorkExperience => "work_experience",
            Self::OnTheJobTraining => "on_the_job_training",
            Self::JobSearch => "job_search",
            Self::CommunityService => "community_service",
            Self::VocationalTraining => "vocational_training",
            Self::JobSkillsTraining => "job_skills_training",
            Self::Education => "education",
            Self::SecondarySchool => "secondary_school",
            Self::ChildCare => "child_care",
        }
    }

    /// What attending a meeting of this kind is, in the words of 45 CFR 261.2: job clubs, life skills and what else
    /// gets one ready are job search and job readiness. An appointment with a case manager is none by itself.
    #[must_use]
    pub const fn of_meeting(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Orientation
            | Kind::JobClub
            | Kind::FamilyLifeSkills
            | Kind::ResumeBasics
            | Kind::InterviewPractice
            | Kind::JobFair
            | Kind::EmployerRecruitment => Some(Self::JobSearch),
            Kind::GedClass => Some(Self::SecondarySchool),
            Kind::Appointment => None,
        }
    }

    /// Whether it is among the nine that count from the first hour of a week, 45 CFR 261.31(b). The other three count
    /// above the hours of these, 261.31(c).
    #[must_use]
    pub const fn is_core(self) -> bool {
        !matches!(self, Self::JobSkillsTraining | Self::Education | Self::SecondarySchool)
    }

    /// Whether an employer pays for it. What is paid, leave too, is told as hours: absences are excused in unpaid
    /// activities only, 45 CFR 261.60(b).
    #[must_use]
    pub const fn is_paid(self) -> bool {
        matches!(
            self,
            Self::UnsubsidizedEmployment
                | Self::SubsidizedPrivateEmployment
                | Self::SubsidizedPublicEmployment
                | Self::OnTheJobTraining
        )
    }
}
