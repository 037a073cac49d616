//! Phrases for the figures of the labor market: pay, places, sources, what work asks for.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use crate::domain::labor::interest::Interest;
use crate::domain::labor::outlook::{Experience, Schooling, Training};
use crate::domain::labor::skill::Skill;
use crate::domain::labor::{Amount, Area, AreaKind, Dataset, Period, Release, Source};
use crate::domain::occupation::{Soc, names};

use super::{Language, Text};

impl Text {
    /// The figure alone, cents by the hour and none by the year: "$17.67", "$115.00 or more", "$49,980".
    #[must_use]
    pub fn amount(self, amount: Amount, period: Period) -> String {
        let figure = self.bare(amount, period);
        if amount.at_least { self.figures_or_more(&figure) } else { figure }
    }

    /// The whole phrase: "$17.67 an hour", "at least $115.00 an hour", "$49,980 a year".
    #[must_use]
    pub fn wage(self, amount: Amount, period: Period) -> String {
        let figure = self.bare(amount, period);
        let wage = match period {
            Period::Hour => self.figures_hour(&figure),
            Period::Year => self.figures_year(&figure),
        };
        if amount.at_least { self.figures_at_least(&wage) } else { wage }
    }

    fn bare(self, amount: Amount, period: Period) -> String {
        match period {
            // A year's wage is published in whole dollars; one that is not is written as it is.
            Period::Year if amount.cents % 100 == 0 => self.dollars(amount.cents / 100),
            _ => self.money(amount.cents),
        }
    }

    /// An area's name: "Dayton area", "Ohio", "U.S.", "Montgomery County".
    #[must_use]
    pub fn area(self, area: &Area) -> String {
        match area.id.kind() {
            AreaKind::Metro => self.figures_metro(area.short_name()),
            AreaKind::Nation => self.figures_nation(),
            AreaKind::County | AreaKind::Region | AreaKind::State => area.short_name().to_owned(),
        }
    }

    /// Where, inside a sentence: "near Dayton", "in Ohio", "in the U.S.", "in Montgomery County".
    #[must_use]
    pub fn in_area(self, area: &Area) -> String {
        match area.id.kind() {
            AreaKind::Metro => self.figures_near(area.short_name()),
            AreaKind::Nation => self.figures_in_nation(),
            AreaKind::Region => self.figures_in_region(area.short_name()),
            AreaKind::County | AreaKind::State => self.figures_in(area.short_name()),
        }
    }

    /// A share, given in tenths of a percent: "8.5%".
    #[must_use]
    pub fn percent(self, tenths: i64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "a share, not a count")]
        let percent = tenths as f64 / 10.0;
        let digits = FluentNumberOptions { minimum_fraction_digits: Some(1), ..Default::default() };
        self.figures_percent(FluentNumber::new(percent, digits))
    }

    /// Where figures come from: "Pay: BLS, May 2025", "Growth: BLS, 2024 to 2034", "Work facts: O*NET 30.1".
    #[must_use]
    pub fn source(self, source: &Source) -> String {
        let release = &source.release;
        match source.dataset {
            Dataset::Oews => self.figures_source_pay(&self.released(release)),
            Dataset::Projections => {
                let (from, to) = years(release);
                self.figures_source_growth(&from, &to)
            }
            Dataset::Laus => self.figures_source_unemployment(&self.released(release)),
            Dataset::Onet => self.figures_source_work(&release.to_string()),
            Dataset::Areas => self.figures_source_areas(&self.released(release)),
        }
    }

    /// The credits that are owed where such figures show, each once.
    #[must_use]
    pub fn credits(self, sources: &[Source]) -> Vec<String> {
        let mut credits = Vec::new();
        for Source { dataset, release, .. } in sources {
            let credit = match dataset {
                Dataset::Oews => self.figures_credit_pay(&self.released(release)),
                Dataset::Projections => {
                    let (from, to) = years(release);
                    self.figures_credit_growth(&from, &to)
                }
                Dataset::Laus => self.figures_credit_unemployment(&self.released(release)),
                Dataset::Onet => self.figures_credit_work(&release.to_string()),
                Dataset::Areas => self.figures_credit_areas(&self.released(release)),
            };
            if !credits.contains(&credit) {
                credits.push(credit);
            }
        }
        credits
    }

    /// A release by year and month, as a date: "May 2025"; "2019" where there is only a year.
    fn released(self, release: &Release) -> String {
        match release.numbers() {
            [year, month] => match (i16::try_from(*year), i8::try_from(*month)) {
                (Ok(year), Ok(month)) => self.month(year, month),
                _ => release.to_string(),
            },
            _ => release.to_string(),
        }
    }

    /// The schooling that most people need to begin.
    #[must_use]
    pub fn schooling(self, schooling: Schooling) -> String {
        match schooling {
            Schooling::None => self.figures_schooling_none(),
            Schooling::HighSchool => self.figures_schooling_high_school(),
            Schooling::SomeCollege => self.figures_schooling_some_college(),
            Schooling::Certificate => self.figures_schooling_certificate(),
            Schooling::Associate => self.figures_schooling_associate(),
            Schooling::Bachelor => self.figures_schooling_bachelor(),
            Schooling::Master => self.figures_schooling_master(),
            Schooling::Doctor => self.figures_schooling_doctor(),
        }
    }

    /// The years in related work that are asked for.
    #[must_use]
    pub fn experience(self, experience: Experience) -> String {
        match experience {
            Experience::None => self.figures_experience_none(),
            Experience::UnderFive => self.figures_experience_under_five(),
            Experience::FiveOrMore => self.figures_experience_five_or_more(),
        }
    }

    /// How work is learnt once one has it, and in which time (BLS: short is a month or less, long more than a year).
    #[must_use]
    pub fn training(self, training: Training) -> String {
        match training {
            Training::None => self.figures_training_none(),
            Training::Short => self.figures_training_short(),
            Training::Moderate => self.figures_training_moderate(),
            Training::Long => self.figures_training_long(),
            Training::Apprenticeship => self.figures_training_apprenticeship(),
            Training::Residency => self.figures_training_residency(),
        }
    }

    /// How much one prepares for work: O*NET's job zone, 1 to 5; others as the nearest of these.
    #[must_use]
    pub fn zone(self, zone: u8) -> String {
        match zone {
            0 | 1 => self.figures_zone_1(),
            2 => self.figures_zone_2(),
            3 => self.figures_zone_3(),
            4 => self.figures_zone_4(),
            5.. => self.figures_zone_5(),
        }
    }

    /// A skill.
    #[must_use]
    pub fn skill(self, skill: Skill) -> String {
        match skill {
            Skill::Adaptability => self.figures_skill_adaptability(),
            Skill::Computers => self.figures_skill_computers(),
            Skill::Creativity => self.figures_skill_creativity(),
            Skill::Analysis => self.figures_skill_analysis(),
            Skill::Service => self.figures_skill_service(),
            Skill::Detail => self.figures_skill_detail(),
            Skill::FineMotor => self.figures_skill_fine_motor(),
            Skill::Interpersonal => self.figures_skill_interpersonal(),
            Skill::Leadership => self.figures_skill_leadership(),
            Skill::Mathematics => self.figures_skill_mathematics(),
            Skill::Mechanical => self.figures_skill_mechanical(),
            Skill::Strength => self.figures_skill_strength(),
            Skill::ProblemSolving => self.figures_skill_problem_solving(),
            Skill::Projects => self.figures_skill_projects(),
            Skill::Science => self.figures_skill_science(),
            Skill::Speaking => self.figures_skill_speaking(),
            Skill::Writing => self.figures_skill_writing(),
        }
    }

    /// A kind of interest.
    #[must_use]
    pub fn interest(self, interest: Interest) -> String {
        match interest {
            Interest::Realistic => self.figures_interest_realistic(),
            Interest::Investigative => self.figures_interest_investigative(),
            Interest::Artistic => self.figures_interest_artistic(),
            Interest::Social => self.figures_interest_social(),
            Interest::Enterprising => self.figures_interest_enterprising(),
            Interest::Conventional => self.figures_interest_conventional(),
        }
    }

    /// An occupation's plain name, where there is one; else its official title.
    #[must_use]
    pub fn occupation(self, code: Soc, official: &str) -> String {
        names::name(code, self.tongue()).map_or_else(|| official.to_owned(), |name| name.name.to_owned())
    }

    /// What people in an occupation do, in one sentence.
    #[must_use]
    pub fn does(self, code: Soc) -> Option<&'static str> {
        names::name(code, self.tongue()).map(|name| name.does)
    }

    /// The tag of the language that names are in: those of tests and development have none of their own.
    fn tongue(self) -> &'static str {
        let language = self.language();
        if Language::PSEUDO.contains(&language) { Language::English.tag() } else { language.tag() }
    }
}

/// The years from and to which jobs are projected.
fn years(release: &Release) -> (String, String) {
    let numbers = release.numbers();
    let year = |number: Option<&u32>| number.map_or_else(|| release.to_string(), ToString::to_string);
    (year(numbers.first()), year(numbers.last()))
}
