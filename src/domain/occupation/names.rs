//! Occupations in plain words, from `assets/occupations/names/`: common ones only.

use std::sync::OnceLock;

use super::Soc;

/// The languages that have names, by their codes.
pub const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// The names in each of [`LANGUAGES`], in the classification's order.
static FILES: [&str; 3] = [
    include_str!("../../../assets/occupations/names/en.tsv"),
    include_str!("../../../assets/occupations/names/es.tsv"),
    include_str!("../../../assets/occupations/names/ar.tsv"),
];

/// An occupation in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// One person who does this work, as "Heavy truck driver". At most 30 characters in English, 40 in other languages.
    pub name: &'static str,
    /// What one does, in one or two sentences to "you". At most 110 characters in English, 150 in other languages.
    pub does: &'static str,
    /// Other names that people type for this work, 6 to 15. One may stand at several occupations.
    pub also: Vec<&'static str>,
}

/// An occupation's name. One that has none is called by the broad occupation that it is part of, as `31-1121` by
/// `31-1120`. `None` where there is neither, and in a language that is not one of [`LANGUAGES`].
#[must_use]
pub fn name(code: Soc, language: &str) -> Option<&'static Name> {
    let names = table(language);
    let find = |code| names.binary_search_by_key(&code, |(code, _)| *code).ok();
    find(code).or_else(|| find(broad(code))).map(|place| &names[place].1)
}

/// Every occupation that has a name, in the classification's order. None in a language that is not one of
/// [`LANGUAGES`].
pub fn all(language: &str) -> impl Iterator<Item = (Soc, &'static Name)> + use<> {
    table(language).iter().map(|(code, name)| (*code, name))
}

/// The broad occupation that a detailed one is part of: its last digit is 0.
const fn broad(Soc(group, detail): Soc) -> Soc {
    Soc(group, detail - detail % 10)
}

fn table(language: &str) -> &'static [(Soc, Name)] {
    static TABLES: [OnceLock<Vec<(Soc, Name)>>; 3] = [const { OnceLock::new() }; 3];
    let place = LANGUAGES.iter().position(|known| *known == language);
    place.map(|place| TABLES[place].get_or_init(|| read(FILES[place])).as_slice()).unwrap_or_default()
}

fn read(lines: &'static str) -> Vec<(Soc, Name)> {
    lines.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect()
}

fn row(line: &'static str) -> Option<(Soc, Name)> {
    let mut columns = line.split('\t');
    let code = columns.next()?.parse().ok()?;
    let (name, does, also) = (columns.next()?, columns.next()?, columns.next()?);
    Some((code, Name { name, does, also: also.split("; ").collect() }))
}
