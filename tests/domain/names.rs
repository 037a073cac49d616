//! Occupations in plain words.

use std::collections::BTreeSet;
use std::fs;

use onestop::domain::occupation::Soc;
use onestop::domain::occupation::names::{self, LANGUAGES, Name};

/// Words that a reader of grade 6 stumbles over.
const JARGON: [&str; 21] = [
    "adhere",
    "applicable",
    "assist",
    "conduct",
    "coordinate",
    "ensure",
    "facilitate",
    "implement",
    "individuals",
    "maintain",
    "obtain",
    "operate",
    "perform",
    "personnel",
    "prior",
    "procedures",
    "process",
    "provide",
    "require",
    "utilize",
    "various",
];

fn code(text: &str) -> Soc {
    text.parse().expect("a code")
}

fn read(path: &str) -> String {
    fs::read_to_string(format!("{}/assets/{path}", env!("CARGO_MANIFEST_DIR"))).expect("a file")
}

fn every() -> impl Iterator<Item = (&'static str, Soc, &'static Name)> {
    LANGUAGES.into_iter().flat_map(|language| names::all(language).map(move |(code, name)| (language, code, name)))
}

#[test]
fn a_client_reads_an_occupation_in_plain_words() {
    let driver = names::name(code("53-3032"), "en").expect("a name");
    assert_eq!(driver.name, "Heavy truck driver");
    assert!(driver.does.starts_with("You drive big trucks"));
    assert!(driver.also.contains(&"CDL driver"));
    assert_eq!(names::name(code("53-3032"), "es").expect("a name").name, "Chofer de camión pesado");
    assert_eq!(names::name(code("53-3032"), "ar").expect("a name").name, "سائق شاحنة ثقيلة");
    assert_eq!(code("53-3032").group().number(), 53);
}

#[test]
fn an_occupation_has_the_name_of_the_broad_one_that_it_is_part_of() {
    for language in LANGUAGES {
        for (part, broad) in [("31-1121", "31-1120"), ("31-1122", "31-1120"), ("51-2092", "51-2090")] {
            let name = names::name(code(broad), language).expect("a name");
            assert_eq!(names::name(code(part), language), Some(name), "{part}");
        }
        assert_eq!(names::name(code("53-7073"), language), None);
    }
}

#[test]
fn a_language_without_names_has_none() {
    for language in ["", "EN", "fr", "en-XA", "ar-XB", "qps-ploc"] {
        assert_eq!(names::name(code("53-3032"), language), None, "{language}");
        assert_eq!(names::all(language).count(), 0, "{language}");
    }
}

#[test]
fn every_language_names_the_same_occupations_in_order() {
    let codes: Vec<Soc> = names::all("en").map(|(code, _)| code).collect();
    assert!(codes.len() >= 150 && codes.is_sorted_by(|earlier, later| earlier < later));
    for language in LANGUAGES {
        assert_eq!(names::all(language).map(|(code, _)| code).collect::<Vec<_>>(), codes, "{language}");
    }
}

#[test]
fn every_row_is_well_written() {
    for language in LANGUAGES {
        let file = read(&format!("occupations/names/{language}.tsv"));
        let mark = "# Machine-translated from English, unreviewed by a native speaker.\n";
        assert_eq!(file.starts_with(mark), language != "en", "{language}");
        let rows: Vec<&str> = file.lines().filter(|row| !row.starts_with('#')).collect();
        assert_eq!(rows.len(), names::all(language).count(), "a row of {language} was not read");
        for row in rows {
            let columns: Vec<&str> = row.split('\t').collect();
            assert_eq!(columns.len(), 4, "{row}");
            assert!(columns[0].parse::<Soc>().is_ok_and(|code| code.to_string() == columns[0]), "{row}");
            for text in columns[1..3].iter().copied().chain(columns[3].split("; ")) {
                assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{text:?} in {row}");
                assert!(!text.contains(';'), "{text:?} in {row}");
            }
        }
    }
}

#[test]
fn names_are_short_and_tell_occupations_apart() {
    let mut seen = BTreeSet::new();
    for (language, code, name) in every() {
        let longest = if language == "en" { 30 } else { 40 };
        assert!(name.name.chars().count() <= longest, "{language} {code}: {}", name.name);
        assert!(seen.insert((language, name.name.to_lowercase())), "{language} {code}: {} stands twice", name.name);
    }
}

#[test]
fn what_one_does_is_said_in_short_sentences() {
    for (language, code, name) in every() {
        let (longest, most_words) = if language == "en" { (110, 15) } else { (150, 18) };
        assert!(name.does.chars().count() <= longest, "{language} {code}: {}", name.does);
        let sentences: Vec<&str> = name.does.split_terminator('.').collect();
        assert!(name.does.ends_with('.') && (1..=2).contains(&sentences.len()), "{language} {code}: {}", name.does);
        for sentence in sentences {
            assert!(sentence.split_whitespace().count() <= most_words, "{language} {code}: {sentence}");
        }
    }
}

#[test]
fn english_is_plain_and_speaks_to_the_client() {
    for (code, name) in names::all("en") {
        assert!(name.does.starts_with("You "), "{code}: {}", name.does);
        let text = format!("{} {}", name.name, name.does).to_lowercase();
        for word in text.split(|c: char| !c.is_alphabetic()) {
            assert!(!JARGON.contains(&word), "{code}: {word}");
        }
    }
}

#[test]
fn every_occupation_has_other_names() {
    for (language, code, name) in every() {
        assert!((6..=15).contains(&name.also.len()), "{language} {code}: {} other names", name.also.len());
        let mut seen = BTreeSet::from([name.name.to_lowercase()]);
        for other in &name.also {
            assert!(seen.insert(other.to_lowercase()), "{language} {code}: {other} stands twice");
        }
    }
}

#[test]
fn every_occupation_of_the_sample_has_a_name() {
    let sample = read("sample/listings.toml");
    let codes: BTreeSet<Soc> = sample
        .lines()
        .filter_map(|line| line.strip_prefix("occupation = "))
        .map(|text| code(text.trim_matches('"')))
        .collect();
    assert!(codes.len() > 50);
    for code in codes {
        for language in LANGUAGES {
            assert!(names::name(code, language).is_some(), "{code} has no name in {language}");
        }
    }
}
