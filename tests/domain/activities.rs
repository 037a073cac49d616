//! The activities of the interest finder, in every language.

use std::collections::BTreeSet;

use onestop::domain::labor::activities::text;
use onestop::domain::labor::interest::ACTIVITIES;

/// Each language, and the most characters that an activity may have there.
const LANGUAGES: [(&str, usize); 3] = [("ar", 60), ("en", 45), ("es", 60)];

#[test]
fn every_language_says_every_activity_in_few_words() {
    for (language, most) in LANGUAGES {
        let said: Vec<&str> = (0..ACTIVITIES).filter_map(|activity| text(activity, language)).collect();
        assert_eq!(said.len(), ACTIVITIES, "{language}");
        for words in &said {
            assert!((5..=most).contains(&words.chars().count()), "{language}: {words}");
            assert!(words.trim() == *words && !words.ends_with('.'), "{language}: {words}");
        }
        let folded: BTreeSet<String> = said.iter().map(|words| words.to_lowercase()).collect();
        assert_eq!(folded.len(), ACTIVITIES, "two are alike: {language}");
    }
    assert_eq!(text(0, "en"), Some("Fix a bike or a car"));
    assert_eq!(text(ACTIVITIES, "en"), None);
    for unknown in ["", "EN", "en-XA", "ar-XB", "de"] {
        assert_eq!(text(0, unknown), None, "{unknown}");
    }
}

#[test]
fn kinds_take_turns_in_every_file() {
    for (language, _) in LANGUAGES {
        let path = format!("{}/assets/interests/{language}.tsv", env!("CARGO_MANIFEST_DIR"));
        let file = std::fs::read_to_string(path).expect("the activities");
        let mut count = 0;
        for (expected, line) in file.lines().filter(|line| !line.starts_with('#')).enumerate() {
            let [number, letter, words] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{language}: not three columns: {line}")
            };
            assert_eq!(number, expected.to_string(), "{language}: {line}");
            assert_eq!(letter, &"RIASEC"[expected % 6..][..1], "{language}: {line}");
            assert_eq!(text(expected, language), Some(words));
            count += 1;
        }
        assert_eq!(count, ACTIVITIES, "{language}");
    }
}
