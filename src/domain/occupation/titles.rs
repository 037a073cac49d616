//! The kind of work that a job title speaks of, by the phrases of `assets/occupations/titles.tsv`.
//!
//! A title is read in segments, parted by punctuation and by words as "of", "and", "de". In English and Spanish alike
//! the name of the job stands at a segment's end ("night **cook** for school"), with nothing after it but words that
//! say little. Believed most is the name of a job, then a field of work, then words that fit any work; of equals the
//! earlier segment, the longer phrase, the later word.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::super::fold::fold;
use super::{Group, Kind, Soc};

static PHRASES: &str = include_str!("../../../assets/occupations/titles.tsv");

/// The most words in a phrase.
const LONGEST_PHRASE: usize = 4;
/// Words of a title that are read.
const LONGEST_TITLE: usize = 40;

/// Words that end a segment.
const PARTING: [&str; 18] =
    ["and", "at", "con", "de", "del", "e", "en", "for", "from", "in", "o", "of", "on", "or", "para", "to", "with", "y"];
/// Words that are passed over.
const ARTICLES: [&str; 8] = ["a", "an", "el", "la", "las", "los", "s", "the"];

/// How strongly a phrase tells a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    Job,
    Field,
    Any,
}

/// How little a phrase is to be believed: its strength, its segment, its length and where it begins.
type Doubt = (Strength, usize, Reverse<usize>, Reverse<usize>);

/// What a word does to the words around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Ends the name of a job in a field: "warehouse *associate*".
    Head,
    /// Says little: "*senior* cook".
    Noise,
    Supervisor,
    Helper,
}

#[derive(Debug, Default)]
struct Rules {
    phrases: HashMap<String, (Option<Kind>, Strength)>,
    roles: HashMap<String, Role>,
}

/// A title's words in their comparable form.
#[derive(Debug, Default)]
struct Words {
    text: String,
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    span: Range<usize>,
    segment: usize,
}

/// The kind of work of a title. `None` where its words do not tell it.
pub(super) fn classify(title: &str) -> Option<Kind> {
    coded(title).or_else(|| Rules::get().classify(&Words::of(title)))
}

/// The kind of a title that holds an occupation's code, as "Nursery worker (45-2092.00)".
fn coded(title: &str) -> Option<Kind> {
    let code = |word: &str| word.len() == 7 && word.find('-') == Some(2) && word.rfind('-') == Some(2);
    let mut words = title.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|word| code(word));
    words.find_map(|word| word.parse::<Soc>().ok()).map(Soc::kind)
}

impl Rules {
    fn get() -> &'static Self {
        static RULES: OnceLock<Rules> = OnceLock::new();
        RULES.get_or_init(|| Self::read(PHRASES))
    }

    fn read(lines: &str) -> Self {
        let mut rules = Self::default();
        for line in lines.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (Some(kind), Some(strength), Some(phrases)) = (columns.next(), columns.next(), columns.next()) else {
                continue;
            };
            for phrase in phrases.split(';').map(|phrase| Words::of(phrase).text) {
                let kind = kind.parse().ok();
                match strength {
                    "job" => drop(rules.phrases.insert(phrase, (kind, Strength::Job))),
                    "field" => drop(rules.phrases.insert(phrase, (kind, Strength::Field))),
                    "any" => drop(rules.phrases.insert(phrase, (kind, Strength::Any))),
                    "head" => drop(rules.roles.insert(phrase, Role::Head)),
                    "supervisor" => drop(rules.roles.insert(phrase, Role::Supervisor)),
                    "helper" => drop(rules.roles.insert(phrase, Role::Helper)),
                    _ => drop(rules.roles.insert(phrase, Role::Noise)),
                }
            }
        }
        rules
    }

    fn classify(&self, title: &Words) -> Option<Kind> {
        let roles: Vec<Option<Role>> =
            (0..title.words.len()).map(|word| self.role(title.slice(word..word + 1))).collect();
        let (_, kind) =
            title.spans().filter_map(|span| self.weigh(title, &roles, span)).min_by_key(|(weight, _)| *weight)?;
        if roles.contains(&Some(Role::Supervisor)) {
            kind.map(supervisors)
        } else if roles.contains(&Some(Role::Helper)) {
            kind.map(helpers)
        } else {
            kind
        }
    }

    fn role(&self, word: &str) -> Option<Role> {
        if word.bytes().all(|byte| byte.is_ascii_digit()) { Some(Role::Noise) } else { self.roles.get(word).copied() }
    }

    /// How little some words of a title are to be believed as a phrase, and the kind that they tell.
    fn weigh(&self, title: &Words, roles: &[Option<Role>], span: Range<usize>) -> Option<(Doubt, Option<Kind>)> {
        let &(kind, strength) = self.phrases.get(title.slice(span.clone()))?;
        let says_little = |word: usize| matches!(roles[word], Some(Role::Noise | Role::Supervisor | Role::Helper));
        let heads = |word: usize| says_little(word) || roles[word] == Some(Role::Head);
        let is_job = |word: usize| match self.phrases.get(title.slice(word..word + 1)) {
            Some((_, strength)) => *strength != Strength::Field,
            None => roles[word] == Some(Role::Head),
        };
        let (mut before, mut after) = (title.before(&span), title.after(&span));
        let believed = match strength {
            Strength::Job if after.clone().all(says_little) => Strength::Job,
            // "Registered nurse intensive care", but not "registered nurse instructor".
            Strength::Job if span.len() > 1 && !after.any(is_job) => Strength::Field,
            Strength::Field if after.all(heads) => Strength::Field,
            Strength::Any if before.all(heads) && after.all(says_little) => Strength::Any,
            _ => return None,
        };
        Some(((believed, title.words[span.start].segment, Reverse(span.len()), Reverse(span.start)), kind))
    }
}

impl Words {
    fn of(title: &str) -> Self {
        let mut read = Self::default();
        let mut segment = 0;
        let marks = [',', ';', ':', '/', '(', ')', '|', '&', '+', '[', ']', '_', '\u{2013}', '\u{2014}'];
        for part in title.split(marks).flat_map(|part| part.split(" -")).flat_map(|part| part.split("- ")) {
            for word in fold(part).split(' ').filter(|word| !word.is_empty()) {
                if PARTING.contains(&word) {
                    segment += 1;
                } else if !ARTICLES.contains(&word) && read.words.len() < LONGEST_TITLE {
                    read.push(word, segment);
                }
            }
            segment += 1;
        }
        read
    }

    fn push(&mut self, word: &str, segment: usize) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let start = self.text.len();
        match singular(word) {
            (stem, "") => self.text.push_str(stem),
            (stem, end) => self.text.extend([stem, end]),
        }
        self.words.push(Word { span: start..self.text.len(), segment });
    }

    /// Every run of words that may be a phrase.
    fn spans(&self) -> impl Iterator<Item = Range<usize>> {
        let count = self.words.len();
        (0..count).flat_map(move |start| (start + 1..=count.min(start + LONGEST_PHRASE)).map(move |end| start..end))
    }

    fn slice(&self, words: Range<usize>) -> &str {
        &self.text[self.words[words.start].span.start..self.words[words.end - 1].span.end]
    }

    /// The words before others in the segment where they begin.
    fn before(&self, span: &Range<usize>) -> impl Iterator<Item = usize> + Clone {
        let segment = self.words[span.start].segment;
        (0..span.start).rev().take_while(move |&word| self.words[word].segment == segment)
    }

    /// The words after others in the segment where they end.
    fn after(&self, span: &Range<usize>) -> impl Iterator<Item = usize> + Clone {
        let segment = self.words[span.end - 1].segment;
        (span.end..self.words.len()).take_while(move |&word| self.words[word].segment == segment)
    }
}

/// A word's beginning and end when there is but one: `operators`, `operadores`, `babies`.
fn singular(word: &str) -> (&str, &str) {
    let cut = |letters: usize| &word[..word.len() - letters];
    if word.len() > 6 && word.ends_with("ores") {
        (cut(2), "")
    } else if word.len() > 4 && word.ends_with("ies") {
        (cut(3), "y")
    } else if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") {
        (cut(1), "")
    } else {
        (word, "")
    }
}

/// The supervisors of a kind of work, where the classification has them apart: from protective service on.
fn supervisors(kind: Kind) -> Kind {
    if kind.0.number() >= 33 { Kind(kind.0, 1) } else { kind }
}

/// The helpers of a kind of work, where the classification has them apart.
fn helpers(kind: Kind) -> Kind {
    match (kind.0.number(), kind.1) {
        (47, 2) => Kind(kind.0, 3),
        (49 | 51, digit) if digit > 1 => Kind(kind.0, 9),
        (53, 3) => Kind(Group(53), 7),
        _ => kind,
    }
}
