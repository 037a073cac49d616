//! What people did at work, what they are good at, and how a resume says it: the project's own words, from
//! `assets/phrases`.

use std::sync::OnceLock;

/// The languages that have words to tap, by their codes.
pub const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// The phrases in English, with what stands on a resume.
const ENGLISH: &str = include_str!("../../../assets/phrases/en.tsv");

/// What is tapped in each of [`LANGUAGES`], in the order of [`ENGLISH`].
const FILES: [&str; 3] =
    [ENGLISH, include_str!("../../../assets/phrases/es.tsv"), include_str!("../../../assets/phrases/ar.tsv")];

/// What fits any work, by group and key.
const ANY: [(&str, &str); 10] = [
    ("37", "list"),
    ("35", "train-new"),
    ("41", "complaints"),
    ("37", "clean-areas"),
    ("47", "crew"),
    ("49", "safety"),
    ("37", "tool-care"),
    ("37", "report"),
    ("43", "phones"),
    ("51", "keep-pace"),
];

/// Something to say about oneself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    /// What it is said of: an occupation's code ("53-7065"), the two digits of a major group ("53"), `family`,
    /// `volunteer`, `odd-jobs`, `strength`, `license`, `language` or `schooling`.
    pub of: &'static str,
    /// Its name, unique among those of the same.
    pub key: &'static str,
    /// What a client taps. At most 44 characters in English, 56 in other languages.
    pub plain: &'static str,
    /// What stands on the resume, in English: a sentence for work, else the words alone. At most 70 characters. Empty
    /// where nothing does.
    pub resume: &'static str,
}

impl Phrase {
    /// The same in another language.
    #[must_use]
    pub fn spoken(&self, language: &str) -> Self {
        let same = |phrase: &&Self| phrase.of == self.of && phrase.key == self.key;
        table(language).iter().find(same).copied().unwrap_or(*self)
    }
}

/// The phrases of one kind of work, or of `strength`, `license`, `language` or `schooling`, in the order in which they
/// are offered. What is tapped is English in a language that is not one of [`LANGUAGES`].
#[must_use]
pub fn of(group: &str, language: &str) -> Vec<Phrase> {
    table(language).iter().filter(|phrase| phrase.of == group).copied().collect()
}

/// The phrases for an occupation, by its code: its own (or those of the broad occupation that it is part of), then
/// those of its major group that say something else. Those of `family`, `volunteer` or `odd-jobs` for these; a fixed
/// choice that fits any work for what is none of all.
#[must_use]
pub fn for_work(occupation: &str, language: &str) -> Vec<Phrase> {
    let mut phrases = of(occupation, language);
    if let Some((group, detail)) = occupation.split_once('-').filter(|(group, _)| is_number(group)) {
        if phrases.is_empty()
            && let Some((broad, _)) = detail.char_indices().nth(3)
        {
            phrases = of(&format!("{group}-{}0", &detail[..broad]), language);
        }
        for phrase in of(group, language) {
            if !phrases.iter().any(|own| own.resume == phrase.resume || own.plain == phrase.plain) {
                phrases.push(phrase);
            }
        }
    }
    if phrases.is_empty() { any(language) } else { phrases }
}

/// Every phrase in English.
pub(super) fn english() -> &'static [Phrase] {
    table("en")
}

/// Those of [`ANY`], in its order.
fn any(language: &str) -> Vec<Phrase> {
    let find =
        |(of, key): (&str, &str)| table(language).iter().find(move |phrase| phrase.of == of && phrase.key == key);
    ANY.into_iter().filter_map(find).copied().collect()
}

fn is_number(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn table(language: &str) -> &'static [Phrase] {
    static TABLES: [OnceLock<Vec<Phrase>>; 3] = [const { OnceLock::new() }; 3];
    let place = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
    TABLES[place].get_or_init(|| read(FILES[place]))
}

/// The phrases as one file says them, line by line beside the English.
fn read(file: &'static str) -> Vec<Phrase> {
    rows(ENGLISH).zip(rows(file)).filter_map(|(english, own)| phrase(english, own)).collect()
}

fn rows(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

fn phrase(english: &'static str, own: &'static str) -> Option<Phrase> {
    let mut columns = english.split('\t');
    let (of, key, _, resume) = (columns.next()?, columns.next()?, columns.next()?, columns.next()?);
    let plain = own.split('\t').nth(2)?;
    Some(Phrase { of, key, plain, resume: if resume == "-" { "" } else { resume } })
}
