//! Where work leads: to work that pays more, that one can reach, and that exists here.
//!
//! A **step** from one occupation to another
//! - pays at least 8 % more (less is not worth a new start) and at most 2.2 times as much (more is no step);
//! - asks for schooling at most one level above. Some college and a certificate are one level: a nursing assistant's
//!   few weeks are no more than a high school graduate can do. Unknown schooling is no step;
//! - exists: at least one job here for every twenty in the work that one comes from;
//! - is near in what it takes. Work that O*NET lists among the ten most related is near; so is work that it lists
//!   further down where skills are 0.70 alike, and any of the same major group where they are 0.80 alike. Where O*NET
//!   says nothing of the work that one comes from, 0.85 is enough in other groups. Skills alone would send a cook
//!   to the roofers;
//! - asks for years in related work only where O*NET lists it, or as the first-line supervisor of one's own group:
//!   who has done the work can lead it, though leading takes other skills. No supervisor of another group; from one
//!   supervisor to another only where O*NET has them among the ten most related.
//!
//! The best step has the highest sum of closeness in skills (a supervisor's counts for 0.8 at least), relation (0.15
//! for the five most related, 0.10 for the next five, 0.05 for the rest), sameness (0.08 for leading one's own group,
//! 0.06 for the same minor group, 0.04 for the same major one), a tenth of the raise (of 60 % at most), and 0.05 less
//! where its jobs are expected to become fewer. The second step is the best one from there.

use crate::domain::labor::outlook::{Experience, Schooling};
use crate::domain::labor::skill::Skills;
use crate::domain::occupation::Soc;

/// The least and the most that a step pays, against the work that one comes from.
pub const RAISE: std::ops::RangeInclusive<f64> = 1.08..=2.2;
/// The least that similar work pays.
pub const MORE: f64 = 1.03;
/// The most occupations of similar work.
pub const MOST_SIMILAR: usize = 6;
/// The closeness of related work whose skills are not published.
const ASSUMED: f64 = 0.8;
/// People in the work that one comes from, for each job that there has to be.
const ROOM: u64 = 20;
/// From this major group on, the minor group 1 is that of the supervisors; but for 31, where it is nursing assistants.
const LED_FROM: u8 = 33;

/// An occupation in an area, as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub struct Work<'a> {
    pub code: Soc,
    /// The middle wage, in cents a year.
    pub pay: i64,
    /// People who do it here.
    pub people: Option<u64>,
    pub schooling: Option<Schooling>,
    pub experience: Option<Experience>,
    /// Whether its jobs are expected to become fewer.
    pub shrinking: bool,
    pub skills: Option<&'a Skills>,
    /// The occupations that O*NET relates to it, the closest first.
    pub related: &'a [Soc],
}

/// An occupation that another may lead to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rung {
    pub code: Soc,
    /// How close in skills, 0 to 1.
    pub closeness: f64,
}

/// How near one occupation is to another.
struct Nearness {
    closeness: f64,
    /// With relation and sameness.
    sum: f64,
}

/// The best step from some work among `others`, and the best from there.
#[must_use]
pub fn ladder(from: &Work<'_>, others: &[Work<'_>]) -> Vec<Rung> {
    let mut rungs: Vec<Rung> = Vec::new();
    let mut at = *from;
    while rungs.len() < 2 {
        let free = others
            .iter()
            .filter(|to| to.code != from.code && to.code != at.code && rungs.iter().all(|rung| rung.code != to.code));
        let best = free
            .filter_map(|to| step(&at, to).map(|(rung, score)| (to, rung, score)))
            .max_by(|(a, _, x), (b, _, y)| x.total_cmp(y).then(b.code.cmp(&a.code)));
        let Some((to, rung, _)) = best else { break };
        rungs.push(rung);
        at = *to;
    }
    rungs
}

/// Other work among `others` that pays more and asks for little more schooling, the nearest first, without `ladder`.
#[must_use]
pub fn similar(from: &Work<'_>, others: &[Work<'_>], ladder: &[Rung]) -> Vec<Rung> {
    let free = others.iter().filter(|to| to.code != from.code && ladder.iter().all(|rung| rung.code != to.code));
    let mut near: Vec<(Rung, f64)> = free
        .filter(|to| ratio(from, to) >= MORE && reachable(from, to))
        .filter_map(|to| nearness(from, to).map(|near| (Rung { code: to.code, closeness: near.closeness }, near.sum)))
        .collect();
    near.sort_by(|(a, x), (b, y)| y.total_cmp(x).then(a.code.cmp(&b.code)));
    near.truncate(MOST_SIMILAR);
    near.into_iter().map(|(rung, _)| rung).collect()
}

/// The level of schooling: 0 none, 1 high school, 2 some college or a certificate, and on.
#[must_use]
pub const fn level(schooling: Schooling) -> u8 {
    match schooling {
        Schooling::None => 0,
        Schooling::HighSchool => 1,
        Schooling::SomeCollege | Schooling::Certificate => 2,
        Schooling::Associate => 3,
        Schooling::Bachelor => 4,
        Schooling::Master => 5,
        Schooling::Doctor => 6,
    }
}

/// The step to some work and how good it is, where it is one.
fn step(from: &Work<'_>, to: &Work<'_>) -> Option<(Rung, f64)> {
    let raise = ratio(from, to);
    let room = to.people.is_some_and(|people| people.saturating_mul(ROOM) >= from.people.unwrap_or(0));
    if !RAISE.contains(&raise) || !reachable(from, to) || !room {
        return None;
    }
    let related = place(from, to);
    let experienced = match to.experience {
        None | Some(Experience::None) => true,
        Some(Experience::UnderFive) => related.is_some() || leads(to.code),
        Some(Experience::FiveOrMore) => matches!(related, Some(..10)),
    };
    let near = nearness(from, to).filter(|_| experienced)?;
    let fewer = if to.shrinking { 0.05 } else { 0.0 };
    let rung = Rung { code: to.code, closeness: near.closeness };
    Some((rung, near.sum + 0.1 * (raise - 1.0).min(0.6) - fewer))
}

/// What some work pays, against another.
#[expect(clippy::cast_precision_loss, reason = "cents of a year's wage")]
fn ratio(from: &Work<'_>, to: &Work<'_>) -> f64 {
    if from.pay > 0 { to.pay as f64 / from.pay as f64 } else { 0.0 }
}

/// Whether the schooling is at most one level above; where one comes from counts as none where it is not known.
fn reachable(from: &Work<'_>, to: &Work<'_>) -> bool {
    to.schooling.is_some_and(|schooling| level(schooling) <= from.schooling.map_or(0, level) + 1)
}

/// The place among the related.
fn place(from: &Work<'_>, to: &Work<'_>) -> Option<usize> {
    from.related.iter().position(|code| *code == to.code)
}

/// Whether it is the work of first-line supervisors.
fn leads(code: Soc) -> bool {
    let kind = code.kind();
    kind.group().number() >= LED_FROM && kind.to_string().ends_with('1')
}

fn nearness(from: &Work<'_>, to: &Work<'_>) -> Option<Nearness> {
    let related = place(from, to);
    let relation = match related {
        Some(..5) => 0.15,
        Some(..10) => 0.10,
        Some(_) => 0.05,
        None => 0.0,
    };
    let same_group = from.code.kind().group() == to.code.kind().group();
    let leading = leads(to.code);
    let published = from.skills.zip(to.skills).map(|(from, to)| from.closeness(to));
    let closeness = published.or((related.is_some() || leading).then_some(ASSUMED))?;
    if leading {
        let one_below = !leads(from.code) || matches!(related, Some(..10));
        let sum = closeness.max(ASSUMED) + relation + 0.08;
        return (same_group && one_below).then_some(Nearness { closeness, sum });
    }
    let enough = match related {
        Some(..10) => 0.0,
        Some(_) => 0.70,
        None if same_group => 0.80,
        None if from.related.is_empty() => 0.85,
        None => return None,
    };
    let sameness = match (from.code.kind() == to.code.kind(), same_group) {
        (true, _) => 0.06,
        (false, true) => 0.04,
        (false, false) => 0.0,
    };
    (closeness >= enough).then_some(Nearness { closeness, sum: closeness + relation + sameness })
}
