//! Phrases for a client's plan: activities, contacts, reasons, durations.

use crate::domain::plan::{Activity, How, Outcome, Reason};

use super::Text;

/// Minutes of an hour.
const HOUR: u32 = 60;

impl Text {
    /// A work activity: "Job search".
    #[must_use]
    pub fn activity(self, activity: Activity) -> String {
        match activity {
            Activity::UnsubsidizedEmployment => self.plan_unsubsidized_employment(),
            Activity::SubsidizedPrivateEmployment => self.plan_subsidized_private_employment(),
            Activity::SubsidizedPublicEmployment => self.plan_subsidized_public_employment(),
            Activity::WorkExperience => self.plan_work_experience(),
            Activity::OnTheJobTraining => self.plan_on_the_job_training(),
            Activity::JobSearch => self.plan_job_search(),
            Activity::CommunityService => self.plan_community_service(),
            Activity::VocationalTraining => self.plan_vocational_training(),
            Activity::JobSkillsTraining => self.plan_job_skills_training(),
            Activity::Education => self.plan_education(),
            Activity::SecondarySchool => self.plan_secondary_school(),
            Activity::ChildCare => self.plan_child_care(),
        }
    }

    /// How an employer was contacted: "applied".
    #[must_use]
    pub fn how(self, how: How) -> String {
        match how {
            How::Applied => self.plan_how_applied(),
            How::Called => self.plan_how_called(),
            How::Visited => self.plan_how_visited(),
            How::Interview => self.plan_how_interview(),
            How::JobFair => self.plan_how_job_fair(),
        }
    }

    /// How an employer was contacted, standing alone: "Applied".
    #[must_use]
    pub fn how_alone(self, how: How) -> String {
        alone(&self.how(how))
    }

    /// What came of a contact, standing alone: "No answer yet".
    #[must_use]
    pub fn outcome_alone(self, outcome: Outcome) -> String {
        alone(&self.outcome(outcome))
    }

    /// What came of a contact: "no answer yet".
    #[must_use]
    pub fn outcome(self, outcome: Outcome) -> String {
        match outcome {
            Outcome::Waiting => self.plan_outcome_waiting(),
            Outcome::Interview => self.plan_outcome_interview(),
            Outcome::Hired => self.plan_outcome_hired(),
            Outcome::NotHired => self.plan_outcome_not_hired(),
            Outcome::NoAnswer => self.plan_outcome_no_answer(),
        }
    }

    /// Why time does not count, in whole sentences: "This activity does not count here."
    #[must_use]
    pub fn reason(self, reason: Reason) -> String {
        match reason {
            Reason::Activity => self.plan_why_activity(),
            Reason::PaidAbsence => self.plan_why_paid_absence(),
            Reason::ExcusedMonth => self.plan_why_excused_month(),
            Reason::ExcusedYear => self.plan_why_excused_year(),
            Reason::ConsecutiveWeeks => self.plan_why_consecutive_weeks(),
            Reason::JobSearchCap => self.plan_why_job_search_cap(),
            Reason::CoreFirst => self.plan_why_core_first(),
        }
    }

    /// So many minutes: "3 hours 25 minutes", "3 hours", "25 minutes".
    #[must_use]
    pub fn duration(self, minutes: u32) -> String {
        let (hours, minutes) = (minutes / HOUR, minutes % HOUR);
        match (hours, minutes) {
            (0, _) => self.plan_minutes(minutes.into()),
            (_, 0) => self.plan_hours(hours.into()),
            _ => self.plan_duration(&self.plan_hours(hours.into()), &self.plan_minutes(minutes.into())),
        }
    }

    /// The same in short: "3 h 25 min", "3 h", "25 min".
    #[must_use]
    pub fn duration_short(self, minutes: u32) -> String {
        let (hours, minutes) = (minutes / HOUR, minutes % HOUR);
        match (hours, minutes) {
            (0, _) => self.plan_minutes_short(minutes.into()),
            (_, 0) => self.plan_hours_short(hours.into()),
            _ => {
                self.plan_duration_short(&self.plan_hours_short(hours.into()), &self.plan_minutes_short(minutes.into()))
            }
        }
    }
}

/// With a capital, where the script has them.
fn alone(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
