//! The occupations of all datasets, put together under the codes of which figures are published.

use std::collections::{BTreeSet, HashMap};

use super::Entry;
use super::names::{Builder, Called, Names};
use crate::domain::occupation::{Soc, names};
use crate::server::labor::facts::{Described, Projected};

/// Occupations of which figures are published only together, under a code that does not end in 0. Those under one
/// that does (31-1120 for 31-1121 and 31-1122) are found by their digits. Source: the codes of the May 2025 tables.
const TOGETHER: [(&str, &[&str]); 5] = [
    ("21-1018", &["21-1011", "21-1014"]),
    ("25-2052", &["25-2055", "25-2056"]),
    ("25-9045", &["25-9042", "25-9043", "25-9049"]),
    ("51-2028", &["51-2022", "51-2023"]),
    ("53-1047", &["53-1042", "53-1043", "53-1044", "53-1049"]),
];

/// The occupations, and the number of each by its code.
#[derive(Debug, Default)]
pub struct Occupations {
    pub entries: Vec<Entry>,
    pub numbers: HashMap<Soc, u16>,
}

impl Occupations {
    /// The detailed occupations of the wages, then what only projections or O*NET have.
    pub fn new(titles: Vec<(Soc, String)>, projected: Vec<Projected>, described: &[Described]) -> Self {
        let mut occupations = Self::default();
        let wages = !titles.is_empty();
        for (code, title) in detailed(titles) {
            occupations.add(code, title, true);
        }
        for Projected { code, title, outlook, skills } in projected {
            let number = whole(&occupations.numbers, code).or_else(|| occupations.add(code, title, !wages));
            let Some(entry) = occupations.entry(number) else { continue };
            if entry.code == code || entry.outlook.is_none() {
                entry.outlook = Some(outlook);
                entry.skills = skills;
            }
        }
        for facts in described {
            occupations.describe(facts, !wages);
        }
        for facts in described {
            occupations.relate(facts);
        }
        occupations
    }

    fn add(&mut self, code: Soc, title: String, listed: bool) -> Option<u16> {
        let number = u16::try_from(self.entries.len()).ok()?;
        self.entries.push(Entry {
            code,
            title,
            described: None,
            outlook: None,
            skills: None,
            zone: None,
            interests: None,
            related: Vec::new(),
            listed,
        });
        self.numbers.insert(code, number);
        Some(number)
    }

    fn entry(&mut self, number: Option<u16>) -> Option<&mut Entry> {
        self.entries.get_mut(usize::from(number?))
    }

    /// O*NET's facts; where several of its occupations are one here, those of the first that has some.
    fn describe(&mut self, facts: &Described, listed: bool) {
        let title = || Some(facts.title.clone()).filter(|title| !title.is_empty());
        let number = whole(&self.numbers, facts.code).or_else(|| self.add(facts.code, title()?, listed));
        let Some(entry) = self.entry(number) else { return };
        entry.described = entry.described.or(Some(facts.code));
        entry.zone = entry.zone.or(facts.zone);
        entry.interests = entry.interests.or(facts.interests);
    }

    /// O*NET's related occupations, under their codes here.
    fn relate(&mut self, facts: &Described) {
        let number = whole(&self.numbers, facts.code);
        let related: Vec<Soc> = facts
            .related
            .iter()
            .filter_map(|code| whole(&self.numbers, *code).map(|number| self.entries[usize::from(number)].code))
            .collect();
        let Some(entry) = self.entry(number) else { return };
        for code in related {
            if code != entry.code && !entry.related.contains(&code) {
                entry.related.push(code);
            }
        }
    }

    /// Every name of the occupations: official titles, the kiosk's own names in every language, O*NET's other names.
    pub fn names(&self, described: &[Described]) -> Names {
        let mut builder = Builder::default();
        for (number, entry) in (0..).zip(&self.entries) {
            builder.add(number, Called::Properly, &entry.title);
        }
        for (code, name) in names::LANGUAGES.into_iter().flat_map(names::all) {
            let Some(number) = whole(&self.numbers, code) else { continue };
            builder.add(number, Called::Properly, name.name);
            for also in &name.also {
                builder.add(number, Called::Also, also);
            }
        }
        for facts in described {
            let Some(number) = whole(&self.numbers, facts.code) else { continue };
            for also in std::iter::once(&facts.title).chain(&facts.also) {
                builder.add(number, Called::Also, also);
            }
        }
        builder.finish()
    }
}

/// The number of the occupation with which the figures of `code` are published: its own, or that of several together.
pub fn whole(numbers: &HashMap<Soc, u16>, code: Soc) -> Option<u16> {
    if let Some(number) = numbers.get(&code) {
        return Some(*number);
    }
    let text = code.to_string();
    let together = TOGETHER.iter().find(|(_, parts)| parts.contains(&text.as_str()));
    let together = together.and_then(|(whole, _)| whole.parse::<Soc>().ok());
    let tens = format!("{}0", &text[..text.len() - 1]).parse::<Soc>().ok();
    together.into_iter().chain(tens).find_map(|whole| numbers.get(&whole)).copied()
}

/// The titles without those of groups: a code that ends in 0 and has finer ones beside it is that of a group.
fn detailed(titles: Vec<(Soc, String)>) -> Vec<(Soc, String)> {
    let broad = |code: Soc| {
        let mut text = code.to_string();
        text.pop().map(|last| (text, last))
    };
    let fine = titles.iter().filter_map(|(code, _)| broad(*code)).filter(|(_, last)| *last != '0');
    let fine: BTreeSet<String> = fine.map(|(broad, _)| broad).collect();
    let is_group = |code: Soc| {
        broad(code).is_some_and(|(broad, last)| last == '0' && (broad.ends_with("00") || fine.contains(&broad)))
    };
    titles.into_iter().filter(|(code, _)| !is_group(*code)).collect()
}
