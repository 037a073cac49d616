//! How the messages are written.

use onestop::i18n::{AREAS, Language, strip_isolates};

use crate::ftl::{Entry, entries};

/// A sentence is at most so many words long.
const LONGEST_SENTENCE: usize = 15;

#[test]
fn english_sentences_are_short() {
    for entry in entries(Language::English) {
        for reading in entry.readings("7") {
            for sentence in reading.split_inclusive(['.', '?', '!']) {
                let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
                assert!(words <= LONGEST_SENTENCE, "{}: {words} words in “{sentence}”", entry.id);
            }
        }
    }
}

#[test]
fn every_message_fits_its_place() {
    for entry in entries(Language::English) {
        assert!(limit(&entry).is_some(), "{}: no “At most N characters” above it", entry.id);
    }
    for language in Language::offered() {
        for entry in entries(*language) {
            let Some((most, besides)) = limit(&entry) else { continue };
            for reading in entry.readings(if besides { "" } else { "100" }) {
                let length = reading.chars().count();
                let place = format!("{}: {}", language.tag(), entry.id);
                assert!(length <= most, "{place} has {length} characters of {most}: “{reading}”");
            }
        }
    }
}

/// The characters that a message may have, and whether its values count besides.
fn limit(entry: &Entry) -> Option<(usize, bool)> {
    let (_, rest) = entry.comment.split_once("At most ")?;
    let most = rest.split(' ').next()?.parse().ok()?;
    Some((most, rest.contains("besides")))
}

#[test]
fn every_translation_has_the_comments_of_english() {
    for language in Language::offered() {
        for (english, other) in entries(Language::English).iter().zip(entries(*language)) {
            assert_eq!(english.id, other.id, "{}: the order in {}.ftl", language.tag(), english.area);
            assert_eq!(english.comment, other.comment, "{}: the comment above {}", language.tag(), english.id);
        }
    }
}

#[test]
fn directions_are_left_to_fluent() {
    for language in Language::offered() {
        for (area, source) in AREAS.iter().zip(language.sources()) {
            assert_eq!(strip_isolates(source), *source, "a raw mark in i18n/{}/{area}.ftl", language.tag());
        }
    }
}

#[test]
fn translations_say_that_no_native_speaker_has_read_them() {
    for language in Language::offered().iter().filter(|language| **language != Language::English) {
        for (area, source) in AREAS.iter().zip(language.sources()) {
            let head = source.lines().next().unwrap_or_default();
            assert!(head.starts_with("### "), "i18n/{}/{area}.ftl has no head", language.tag());
        }
    }
}
