//! What a site asks of its clients, and how their hours count.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::Activity;

/// The day on which the site's weeks begin.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekStart {
    #[default]
    Sunday,
    Monday,
}

/// Whom the figures are for. A kiosk asks nobody about their family; the site says whom it counts for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Household {
    /// A single custodial parent, or caretaker relative, of a child under six.
    YoungChild,
    /// Anyone else.
    #[default]
    Other,
}

/// `[plan]` of the server's configuration. The usual hours are those of 45 CFR part 261; a site may ask for more, and
/// count less.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Contacts with employers that are asked for in a week: 0, for none, to 100.
    pub contacts_a_week: u32,
    /// Contacts with employers that are asked for in a calendar month: 0, for none, to 500.
    pub contacts_a_month: u32,
    /// Hours that are asked for in a week, 0, for none, to 80. 45 CFR 261.31(a)(1) has an average of 30 over the month.
    pub hours_a_week: u32,
    /// The same for a single parent of a child under six: 20 by 45 CFR 261.35.
    pub hours_a_week_young_child: u32,
    /// Hours of the nine activities of 45 CFR 261.31(b) above which the other three count too, 261.31(c): 20. With 0,
    /// all count alike; 0 to 80.
    pub core_hours_a_week: u32,
    /// The activities that count here: one or more.
    pub activities: BTreeSet<Activity>,
    /// The day on which weeks begin.
    pub week_start: WeekStart,
    /// Whom the figures are for, where a site knows it of all its clients.
    pub household: Household,
    /// Hours of job search and job readiness that count in 12 months: 0 to 360. Six weeks of 30 hours are 180, by
    /// 45 CFR 261.34(a) and (c); twelve weeks, 360, in a needy state or one of high unemployment, 261.34(b).
    pub job_search_hours: u32,
    /// The same for a single parent of a child under six, whose weeks have 20 hours: 120, or 240; 0 to 240.
    pub job_search_hours_young_child: u32,
    /// Consecutive weeks with job search or job readiness that count before one that does not: 4 by 45 CFR 261.34(d);
    /// 1 to 52, and with 52 a site where that rule does not hold does without it.
    pub consecutive_weeks: u32,
    /// Excused hours that count in a calendar month: 0 to 16, by 45 CFR 261.60(b).
    pub excused_hours_a_month: u32,
    /// Excused hours that count in 12 months: 0 to 80, by 45 CFR 261.60(b).
    pub excused_hours_a_year: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            contacts_a_week: 3,
            contacts_a_month: 0,
            hours_a_week: 30,
            hours_a_week_young_child: 20,
            core_hours_a_week: 20,
            activities: Activity::ALL.into(),
            week_start: WeekStart::default(),
            household: Household::default(),
            job_search_hours: 180,
            job_search_hours_young_child: 120,
            consecutive_weeks: 4,
            excused_hours_a_month: 16,
            excused_hours_a_year: 80,
        }
    }
}

/// A rule that a site cannot have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key} = {value}: not allowed. Allowed: {allowed}")]
pub struct InvalidRule {
    /// The key, as `plan.consecutive_weeks`.
    pub key: &'static str,
    /// What was there.
    pub value: String,
    /// What may be there.
    pub allowed: String,
}

impl Rules {
    /// The same rules, where each is in its range.
    ///
    /// # Errors
    /// When one is not: the error names it and its range.
    pub fn checked(self) -> Result<Self, InvalidRule> {
        for (key, value, least, most) in [
            ("plan.contacts_a_week", self.contacts_a_week, 0, 100),
            ("plan.contacts_a_month", self.contacts_a_month, 0, 500),
            ("plan.hours_a_week", self.hours_a_week, 0, 80),
            ("plan.hours_a_week_young_child", self.hours_a_week_young_child, 0, 80),
            ("plan.core_hours_a_week", self.core_hours_a_week, 0, 80),
            ("plan.job_search_hours", self.job_search_hours, 0, 360),
            ("plan.job_search_hours_young_child", self.job_search_hours_young_child, 0, 240),
            ("plan.consecutive_weeks", self.consecutive_weeks, 1, 52),
            ("plan.excused_hours_a_month", self.excused_hours_a_month, 0, 16),
            ("plan.excused_hours_a_year", self.excused_hours_a_year, 0, 80),
        ] {
            if !(least..=most).contains(&value) {
                let allowed = format!("{least} to {most}");
                return Err(InvalidRule { key, value: value.to_string(), allowed });
            }
        }
        if self.activities.is_empty() {
            let allowed = format!("one or more of {}", Activity::ALL.map(Activity::key).join(", "));
            return Err(InvalidRule { key: "plan.activities", value: "[]".to_owned(), allowed });
        }
        Ok(self)
    }

    /// The same rules with the figures for this household.
    #[must_use]
    pub fn of(self, household: Household) -> Self {
        Self { household, ..self }
    }

    /// The first and the last day of the week in which a day is.
    #[must_use]
    pub fn week_of(&self, day: Date) -> (Date, Date) {
        let start = match self.week_start {
            WeekStart::Sunday => Weekday::Sunday,
            WeekStart::Monday => Weekday::Monday,
        };
        let first = day.saturating_sub(day.weekday().since(start).days());
        (first, first.saturating_add(6.days()))
    }

    /// Minutes that are asked for in a week of this household; nothing where none are.
    pub(super) fn minutes_wanted(&self, household: Household) -> Option<u32> {
        let hours = match household {
            Household::YoungChild => self.hours_a_week_young_child,
            Household::Other => self.hours_a_week,
        };
        wanted(minutes(hours))
    }

    /// Minutes of job search and job readiness that count in 12 months for this household.
    pub(super) fn job_search_most(&self, household: Household) -> u32 {
        let hours = match household {
            Household::YoungChild => self.job_search_hours_young_child,
            Household::Other => self.job_search_hours,
        };
        minutes(hours)
    }

    /// Minutes of core activities in a week above which the others count.
    pub(super) fn core_least(&self) -> u32 {
        minutes(self.core_hours_a_week)
    }

    /// Excused minutes that count in a calendar month.
    pub(super) fn excused_month_most(&self) -> u32 {
        minutes(self.excused_hours_a_month)
    }

    /// Excused minutes that count in 12 months.
    pub(super) fn excused_year_most(&self) -> u32 {
        minutes(self.excused_hours_a_year)
    }
}

/// The minutes of so many hours.
fn minutes(hours: u32) -> u32 {
    hours.saturating_mul(60)
}

/// A target; nothing where none is asked for.
pub(super) fn wanted(target: u32) -> Option<u32> {
    (target > 0).then_some(target)
}
