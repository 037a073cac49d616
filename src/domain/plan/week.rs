//! One week: what was done, and what of it counts.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::log::LoggedHours;
use super::rules::wanted;
use super::{Activity, Contact, Hours, Household, Rules};

/// The days of a week.
const DAYS: usize = 7;

/// Why time does not count, or not yet. What it would mean to a client, a worker says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The site does not count this activity.
    Activity,
    /// Paid time is told as hours, whoever was away: 45 CFR 261.60(b).
    PaidAbsence,
    /// More excused hours than count in a month: 45 CFR 261.60(b).
    ExcusedMonth,
    /// More excused hours than count in 12 months: 45 CFR 261.60(b).
    ExcusedYear,
    /// Job search in the week after as many in a row as count: 45 CFR 261.34(d).
    ConsecutiveWeeks,
    /// More job search than counts in 12 months: 45 CFR 261.34(a) to (c).
    JobSearchCap,
    /// It counts once the core activities of the week fill their hours: 45 CFR 261.31(c).
    CoreFirst,
}

impl Reason {
    /// Its name on the wire and in logs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::PaidAbsence => "paid_absence",
            Self::ExcusedMonth => "excused_month",
            Self::ExcusedYear => "excused_year",
            Self::ConsecutiveWeeks => "consecutive_weeks",
            Self::JobSearchCap => "job_search_cap",
            Self::CoreFirst => "core_first",
        }
    }
}

/// Minutes that do not count, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NotCounted {
    pub reason: Reason,
    /// 1 or more.
    pub minutes: u32,
}

/// Hours, and what of them counts. The two kinds of minutes add up to those told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema), schema(as = CountedHours))]
pub struct Entry {
    pub hours: Hours,
    /// Minutes that count.
    pub counted: u32,
    /// The others, by reason.
    pub not_counted: Vec<NotCounted>,
}

/// How far something has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Progress {
    /// Contacts, or minutes.
    pub done: u32,
    /// How many the site asks for; nothing where it asks for none.
    pub wanted: Option<u32>,
}

/// How much of a limit is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Limit {
    /// Minutes.
    pub used: u32,
    /// Minutes.
    pub most: u32,
}

/// What is otherwise for a single parent of a child under six, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct YoungChild {
    /// Asked for in a week; nothing where none are.
    pub wanted: Option<u32>,
    /// Minutes of job search that count in 12 months.
    pub job_search_most: u32,
}

/// Time of one activity in a week, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spent {
    pub activity: Activity,
    /// Whether it is excused time rather than time spent.
    pub excused: bool,
    /// What was told of each day, from the first of the week.
    pub days: [u32; DAYS],
    /// What was told, in all.
    pub told: u32,
    /// What counts of it.
    pub counted: u32,
}

impl Spent {
    /// The sums of these hours, in the order of 45 CFR 261.30, excused time behind what was spent. Days outside of the
    /// week that begins on `first` are left out.
    pub(super) fn sums(first: Date, hours: impl IntoIterator<Item = LoggedHours>) -> Vec<Self> {
        let mut sums: BTreeMap<(Activity, bool), Self> = BTreeMap::new();
        for hours in hours {
            let LoggedHours { date, activity, minutes, excused, counted, .. } = hours;
            let day = usize::try_from(first.until(date).map_or(-1, |span| span.get_days()));
            let Some(day) = day.ok().filter(|day| *day < DAYS) else { continue };
            let none = Self { activity, excused, days: [0; DAYS], told: 0, counted: 0 };
            let sum = sums.entry((activity, excused)).or_insert(none);
            sum.days[day] = sum.days[day].saturating_add(minutes);
            sum.told = sum.told.saturating_add(minutes);
            sum.counted = sum.counted.saturating_add(counted);
        }
        sums.into_values().collect()
    }
}

/// A client's week. A record that a worker confirms, never a ruling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Week {
    /// The day on which it begins.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub first: Date,
    /// The day on which it ends, six later.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub last: Date,
    /// The week's contacts, by day.
    pub contacts: Vec<Contact>,
    pub contacts_this_week: Progress,
    /// Of the calendar month of the day that was asked for, up to the end of the week.
    pub contacts_this_month: Progress,
    /// The week's hours, by day.
    pub hours: Vec<Entry>,
    /// Minutes that count, against those that the site asks for.
    pub minutes: Progress,
    /// Job search and job readiness that count in the 12 months up to the end of the week.
    pub job_search: Limit,
    /// Excused time that counts in the calendar month of the day that was asked for, up to the end of the week.
    pub excused_this_month: Limit,
    /// Excused time that counts in the 12 months up to the end of the week.
    pub excused_this_year: Limit,
    /// What is otherwise for a single parent of a child under six; nothing where the figures are for one already.
    pub young_child: Option<YoungChild>,
}

impl Week {
    /// Minutes that were told, whether they count or not.
    #[must_use]
    pub fn told(&self) -> u32 {
        sum(self.hours.iter().map(|entry| entry.hours.minutes))
    }

    /// The week's time by activity.
    #[must_use]
    pub fn activities(&self) -> Vec<Spent> {
        Spent::sums(self.first, self.hours.iter().map(LoggedHours::from))
    }
}

/// The week in which a day is. `contacts` and `hours` are all that is known of the client, in any order: what counts of
/// a week depends on the twelve months before. Each entry of hours has 1440 minutes at most.
///
/// Hours count day after day, as 45 CFR part 261 lets a state count them:
/// - The activity is among those that count at the site (261.30).
/// - Excused time counts in unpaid activities, so much of it in a calendar month and in 12 months (261.60(b)).
/// - Job search and job readiness count up to their hours in 12 months (261.34(a) to (c)), and not in the week that
///   follows so many in a row in which some counted (261.34(d)). Weeks are those of the site. The 12 months are those
///   that end with the day: the same day of the year before is no longer among them.
/// - Job skills training, education and secondary school count where what counts of the other activities fills its
///   hours in that week (261.31(b) and (c)). Excused time that fails by this has been reported, and is used up.
///
/// Left to the worker is what no such record tells: averages over the month and sums of two parents (261.31(a) and
/// 261.32), vocational training over the years and young parents at school (261.33), three or four days taken as a week
/// (261.34(e)), holidays (261.60(b)), and whether it all was so.
#[must_use]
pub fn week(rules: &Rules, contacts: &[Contact], hours: &[Hours], of: Date) -> Week {
    let (first, last) = rules.week_of(of);
    let in_month = |date: Date| date.first_of_month() == of.first_of_month() && date <= last;

    let mut count = Count { rules, granted: Vec::new(), searching: BTreeSet::new() };
    let mut known: Vec<&Hours> = hours.iter().filter(|hours| hours.date <= last).collect();
    known.sort_by(|a, b| a.date.cmp(&b.date).then_with(|| a.cmp(b)));
    let entries: Vec<Entry> = known.into_iter().map(|hours| count.entry(hours)).collect();
    let mut entries: Vec<Entry> = entries.into_iter().filter(|entry| entry.hours.date >= first).collect();
    put_core_first(rules, &mut entries);

    let mut made: Vec<Contact> = contacts.iter().filter(|c| (first..=last).contains(&c.date)).cloned().collect();
    made.sort_by(|a, b| a.date.cmp(&b.date).then_with(|| a.cmp(b)));
    let this_month = contacts.iter().filter(|contact| in_month(contact.date)).count();

    let household = rules.household;
    Week {
        first,
        last,
        contacts_this_week: Progress { done: number(made.len()), wanted: wanted(rules.contacts_a_week) },
        contacts_this_month: Progress { done: number(this_month), wanted: wanted(rules.contacts_a_month) },
        contacts: made,
        minutes: Progress {
            done: sum(entries.iter().map(|entry| entry.counted)),
            wanted: rules.minutes_wanted(household),
        },
        hours: entries,
        job_search: Limit { used: count.job_search(last), most: rules.job_search_most(household) },
        excused_this_month: Limit { used: count.excused(in_month), most: rules.excused_month_most() },
        excused_this_year: Limit { used: count.excused(|date| in_year(date, last)), most: rules.excused_year_most() },
        young_child: (household == Household::Other).then(|| YoungChild {
            wanted: rules.minutes_wanted(Household::YoungChild),
            job_search_most: rules.job_search_most(Household::YoungChild),
        }),
    }
}

/// What has counted, day after day.
struct Count<'a> {
    rules: &'a Rules,
    granted: Vec<Granted>,
    /// The first days of the weeks in which job search counted.
    searching: BTreeSet<Date>,
}

struct Granted {
    date: Date,
    minutes: u32,
    job_search: bool,
    excused: bool,
}

impl Count<'_> {
    /// What counts of these hours, after those of the days before.
    fn entry(&mut self, hours: &Hours) -> Entry {
        let rules = self.rules;
        let &Hours { date, activity, minutes, excused, .. } = hours;
        let mut entry = Entry { hours: hours.clone(), counted: minutes, not_counted: Vec::new() };
        if !rules.activities.contains(&activity) {
            entry.keep(0, Reason::Activity);
        }
        if excused {
            if activity.is_paid() {
                entry.keep(0, Reason::PaidAbsence);
            }
            let month = self.excused(|other| other.first_of_month() == date.first_of_month());
            entry.keep(rules.excused_month_most().saturating_sub(month), Reason::ExcusedMonth);
            let year = self.excused(|other| in_year(other, date));
            entry.keep(rules.excused_year_most().saturating_sub(year), Reason::ExcusedYear);
        }
        let job_search = activity == Activity::JobSearch;
        if job_search {
            if self.is_week_off(date) {
                entry.keep(0, Reason::ConsecutiveWeeks);
            }
            let most = rules.job_search_most(rules.household);
            entry.keep(most.saturating_sub(self.job_search(date)), Reason::JobSearchCap);
        }
        if entry.counted > 0 {
            self.granted.push(Granted { date, minutes: entry.counted, job_search, excused });
            if job_search {
                self.searching.insert(rules.week_of(date).0);
            }
        }
        entry
    }

    /// Minutes of job search that counted in the 12 months that end with a day.
    fn job_search(&self, until: Date) -> u32 {
        sum(self.granted.iter().filter(|one| one.job_search && in_year(one.date, until)).map(|one| one.minutes))
    }

    /// Excused minutes that counted on such days.
    fn excused(&self, on: impl Fn(Date) -> bool) -> u32 {
        sum(self.granted.iter().filter(|one| one.excused && on(one.date)).map(|one| one.minutes))
    }

    /// Whether job search counted in each of as many weeks before the one of this day as may follow each other.
    fn is_week_off(&self, day: Date) -> bool {
        let (first, _) = self.rules.week_of(day);
        let before = |weeks: u32| first.saturating_sub(i64::from(weeks).weeks());
        (1..=self.rules.consecutive_weeks).all(|weeks| self.searching.contains(&before(weeks)))
    }
}

impl Entry {
    /// Lets at most so many of the minutes that still count count.
    fn keep(&mut self, most: u32, reason: Reason) {
        let minutes = self.counted.saturating_sub(most);
        if minutes > 0 {
            self.counted -= minutes;
            self.not_counted.push(NotCounted { reason, minutes });
        }
    }
}

/// Takes out of a week what counts only above the hours of the core activities, where those are not filled.
fn put_core_first(rules: &Rules, entries: &mut [Entry]) {
    let core = entries.iter().filter(|entry| entry.hours.activity.is_core()).map(|entry| entry.counted);
    if sum(core) < rules.core_least() {
        for entry in entries.iter_mut().filter(|entry| !entry.hours.activity.is_core()) {
            entry.keep(0, Reason::CoreFirst);
        }
    }
}

/// Whether a date is in the 12 months that end with a day.
fn in_year(date: Date, until: Date) -> bool {
    date <= until && date > until.saturating_sub(1.year())
}

fn sum(minutes: impl Iterator<Item = u32>) -> u32 {
    minutes.fold(0, u32::saturating_add)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
