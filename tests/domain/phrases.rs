//! What a client taps, and what a resume says of it.

use std::collections::BTreeSet;
use std::fs;

use onestop::domain::occupation::MAJOR_GROUPS;
use onestop::domain::resume::phrases::{LANGUAGES, Phrase, for_work, of};

/// What phrases are of besides occupations and their groups, and whether they are sentences.
const OTHERS: [(&str, bool); 7] = [
    ("family", true),
    ("volunteer", true),
    ("odd-jobs", true),
    ("strength", false),
    ("license", false),
    ("language", false),
    ("schooling", false),
];

fn lines(file: &str) -> Vec<Vec<String>> {
    let path = format!("{}/assets/phrases/{file}.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).expect("the phrases");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').map(ToOwned::to_owned).collect()).collect()
}

fn groups() -> BTreeSet<String> {
    lines("en").into_iter().map(|mut columns| columns.swap_remove(0)).collect()
}

fn keys(phrases: &[Phrase]) -> Vec<&str> {
    phrases.iter().map(|phrase| phrase.key).collect()
}

#[test]
fn the_commonest_work_has_enough_to_tap() {
    let groups = groups();
    let occupations: Vec<&String> = groups.iter().filter(|group| group.len() == 7).collect();
    assert!(occupations.len() >= 60, "{}", occupations.len());
    let major = MAJOR_GROUPS.map(|group| group.to_string());
    for group in occupations.into_iter().chain(&major) {
        assert!(of(group, "en").len() >= 8, "{group}");
    }
    let others = OTHERS.map(|(group, _)| group.to_owned());
    let known = |group: &String| group.len() == 7 || major.contains(group) || others.contains(group);
    assert_eq!(groups.iter().find(|group| !known(group)), None);
    assert!(others.iter().all(|group| groups.contains(group)));
}

#[test]
fn every_file_says_the_same_line_by_line() {
    let english = lines("en");
    assert!(english.iter().all(|columns| columns.len() == 4));
    for language in LANGUAGES {
        let lines = lines(language);
        assert_eq!(lines.len(), english.len(), "{language}");
        for (line, english) in lines.iter().zip(&english) {
            assert_eq!(line[..2], english[..2], "{language}");
            assert_eq!(line.len(), if language == "en" { 4 } else { 3 }, "{language}: {line:?}");
        }
    }
}

#[test]
fn phrases_are_short_whole_and_unlike_each_other() {
    for group in groups() {
        let sentences = OTHERS.iter().find(|(other, _)| *other == group).is_none_or(|(_, sentences)| *sentences);
        for language in LANGUAGES {
            let phrases = of(&group, language);
            let (mut keys, mut plain, mut resume) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
            for phrase in phrases {
                let most = if language == "en" { 44 } else { 56 };
                assert!((1..=most).contains(&phrase.plain.chars().count()), "{language}: {phrase:?}");
                assert_eq!(phrase.plain.trim(), phrase.plain, "{language}: {phrase:?}");
                assert!(phrase.resume.chars().count() <= 70, "{phrase:?}");
                assert_eq!(phrase.resume.ends_with('.'), sentences, "{phrase:?}");
                assert!(keys.insert(phrase.key), "{phrase:?}");
                assert!(plain.insert(phrase.plain.to_lowercase()), "{language}: {phrase:?}");
                assert!(resume.insert(phrase.resume.to_lowercase()), "{phrase:?}");
            }
        }
    }
}

#[test]
fn a_client_taps_in_their_language_and_the_resume_says_it_in_english() {
    let english = of("strength", "en");
    for language in LANGUAGES {
        let own = of("strength", language);
        assert_eq!(keys(&own), keys(&english));
        assert_eq!(own[0].resume, "Punctual and reliable");
        assert_eq!(own[0].plain == english[0].plain, language == "en");
    }
    assert_eq!(of("strength", "vi"), english);
    assert!(of("nothing", "en").is_empty());
}

#[test]
fn an_occupation_is_offered_its_own_phrases_then_those_of_its_group() {
    let own = of("53-7065", "es");
    let offered = for_work("53-7065", "es");
    assert_eq!(offered[..own.len()], own);
    assert!(offered.len() > own.len());
    assert!(offered[own.len()..].iter().all(|phrase| phrase.of == "53"));
    for group in groups() {
        let offered = for_work(&group, "en");
        let said: BTreeSet<&str> = offered.iter().map(|phrase| phrase.resume).collect();
        assert_eq!(said.len(), offered.len(), "{group} says something twice");
    }
}

#[test]
fn an_occupation_without_phrases_is_offered_those_of_the_nearest() {
    assert_eq!(for_work("53-7199", "en"), of("53", "en"));
    assert_eq!(for_work("31-1121", "ar"), for_work("31-1120", "ar"));
    assert_eq!(for_work("family", "en"), of("family", "en"));
    let any = for_work("", "en");
    assert!(any.len() >= 8);
    assert_eq!(keys(&for_work("", "es")), keys(&any));
    for unknown in ["99-9999", "x", "53-", "-", "é-éééé", "55-1011"] {
        let offered = for_work(unknown, "en");
        assert!(offered == any || offered == of("53", "en"), "{unknown}");
    }
}

#[test]
fn what_listings_ask_for_is_a_phrase() {
    let mut seen = BTreeSet::new();
    for line in lines("asked") {
        let [group, key, words] = &line[..] else { panic!("not three columns: {line:?}") };
        assert!(of(group, "en").iter().any(|phrase| phrase.key == key), "{line:?}");
        assert!(seen.insert((group.clone(), key.clone())), "{line:?}");
        for word in words.split("; ") {
            let plain = word.bytes().all(|byte| byte == b' ' || byte.is_ascii_lowercase() || byte.is_ascii_digit());
            assert!(plain && !word.is_empty(), "{word}");
        }
    }
    assert!(seen.len() > 60);
}
