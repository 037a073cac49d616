//! The career ladder's rule, held against whatever work there may be.

use onestop::domain::labor::outlook::{Experience, Schooling};
use onestop::domain::labor::skill::Skills;
use onestop::domain::occupation::Soc;
use onestop::server::labor::ladder::{MORE, MOST_SIMILAR, RAISE, Work, ladder, level, similar};
use proptest::prelude::*;
use proptest::sample::select;

/// Some work as drawn.
#[derive(Debug, Clone)]
struct Drawn {
    code: Soc,
    pay: i64,
    people: Option<u64>,
    schooling: Option<Schooling>,
    experience: Option<Experience>,
    shrinking: bool,
    skills: Option<Skills>,
    related: Vec<Soc>,
}

impl Drawn {
    fn work(&self) -> Work<'_> {
        Work {
            code: self.code,
            pay: self.pay,
            people: self.people,
            schooling: self.schooling,
            experience: self.experience,
            shrinking: self.shrinking,
            skills: self.skills.as_ref(),
            related: &self.related,
        }
    }
}

const CODES: [&str; 9] =
    ["35-1012", "35-2014", "35-3023", "53-1047", "53-3032", "53-7051", "53-7062", "53-7065", "29-2061"];

fn soc(text: &str) -> Soc {
    text.parse().unwrap()
}

fn code() -> impl Strategy<Value = Soc> {
    select(&CODES[..]).prop_map(soc)
}

fn work() -> impl Strategy<Value = Drawn> {
    let facts = (code(), 1_500_000..12_000_000_i64, proptest::option::of(0..9000_u64), any::<bool>());
    let asked = (proptest::option::of(select(Schooling::ALL)), proptest::option::of(select(Experience::ALL)));
    let near = (proptest::option::of(prop::array::uniform17(20..80_u8)), prop::collection::vec(code(), 0..12));
    (facts, asked, near).prop_map(|((code, pay, people, shrinking), (schooling, experience), (skills, related))| {
        Drawn { code, pay, people, schooling, experience, shrinking, skills: skills.map(Skills), related }
    })
}

/// An occupation once at most.
fn distinct(mut drawn: Vec<Drawn>) -> Vec<Drawn> {
    drawn.sort_by_key(|work| work.code);
    drawn.dedup_by_key(|work| work.code);
    drawn
}

#[expect(clippy::cast_precision_loss, reason = "cents of a year's wage")]
fn ratio(from: &Work<'_>, to: &Work<'_>) -> f64 {
    to.pay as f64 / from.pay as f64
}

fn reachable(from: &Work<'_>, to: &Work<'_>) -> bool {
    level(to.schooling.unwrap()) <= from.schooling.map_or(0, level) + 1
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_step_pays_more_can_be_reached_and_exists(from in work(), others in prop::collection::vec(work(), 0..40)) {
        let others = distinct(others);
        let all: Vec<Work<'_>> = others.iter().map(Drawn::work).collect();
        let find = |code: Soc| all.iter().find(|work| work.code == code).unwrap();
        let rungs = ladder(&from.work(), &all);
        let similar = similar(&from.work(), &all, &rungs);
        prop_assert!(rungs.len() <= 2 && similar.len() <= MOST_SIMILAR);
        let mut at = from.work();
        for rung in &rungs {
            let to = find(rung.code);
            prop_assert!(RAISE.contains(&ratio(&at, to)) && reachable(&at, to));
            prop_assert!(to.people.unwrap() * 20 >= at.people.unwrap_or(0));
            prop_assert!((0.0..=1.0).contains(&rung.closeness));
            at = *to;
        }
        for rung in &similar {
            let to = find(rung.code);
            prop_assert!(ratio(&from.work(), to) >= MORE && reachable(&from.work(), to));
        }
        let mut codes: Vec<Soc> = rungs.iter().chain(&similar).map(|rung| rung.code).collect();
        prop_assert!(!codes.contains(&from.code));
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        prop_assert_eq!(codes.len(), count, "none twice");
    }

    #[test]
    fn the_order_of_the_work_does_not_matter(from in work(), others in prop::collection::vec(work(), 0..20)) {
        let others = distinct(others);
        let all: Vec<Work<'_>> = others.iter().map(Drawn::work).collect();
        let turned: Vec<Work<'_>> = all.iter().rev().copied().collect();
        prop_assert_eq!(ladder(&from.work(), &all), ladder(&from.work(), &turned));
        prop_assert_eq!(similar(&from.work(), &all, &[]), similar(&from.work(), &turned, &[]));
    }
}

fn plain(code: &str, dollars: i64, related: &[&str]) -> Drawn {
    Drawn {
        code: soc(code),
        pay: dollars * 100,
        people: Some(1000),
        schooling: Some(Schooling::HighSchool),
        experience: Some(Experience::None),
        shrinking: false,
        skills: None,
        related: related.iter().map(|code| soc(code)).collect(),
    }
}

fn steps(from: &Drawn, others: &[Drawn]) -> Vec<String> {
    let others: Vec<Work<'_>> = others.iter().map(Drawn::work).collect();
    ladder(&from.work(), &others).iter().map(|rung| rung.code.to_string()).collect()
}

#[test]
fn a_stocker_moves_freight_and_then_drives_the_forklift() {
    let stocker = plain("53-7065", 36_750, &["53-7062"]);
    let mover = plain("53-7062", 40_270, &["53-7051", "53-7065"]);
    let forklift = plain("53-7051", 45_120, &["53-7062"]);
    let others = [stocker.clone(), mover.clone(), forklift.clone()];
    assert_eq!(steps(&stocker, &others), ["53-7062", "53-7051"]);
    let none_here = Drawn { people: Some(10), ..mover.clone() };
    assert!(steps(&stocker, &[none_here, forklift.clone()]).is_empty());
    let uncounted = Drawn { people: None, ..mover.clone() };
    assert!(steps(&stocker, &[uncounted, forklift]).is_empty());
    let barely = Drawn { pay: stocker.pay * 107 / 100, ..mover.clone() };
    assert!(steps(&stocker, &[barely]).is_empty());
    let college = Drawn { schooling: Some(Schooling::Bachelor), ..mover };
    assert!(steps(&stocker, &[college]).is_empty());
}

#[test]
fn who_has_done_the_work_can_lead_it() {
    let cook = plain("35-2014", 35_000, &[]);
    let led = Drawn { experience: Some(Experience::UnderFive), ..plain("35-1012", 45_000, &[]) };
    let elsewhere = Drawn { experience: Some(Experience::UnderFive), ..plain("53-1047", 45_000, &[]) };
    assert_eq!(steps(&cook, &[led, elsewhere]), ["35-1012"]);
}
