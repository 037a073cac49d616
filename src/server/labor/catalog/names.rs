//! The names of jobs: which occupation is meant by what somebody typed.

use std::collections::HashMap;

use crate::domain::fold::fold;

/// Words of a query that count.
const WORDS: usize = 8;
/// Letters from which on a word alone may find something.
const TELLING: usize = 3;

/// Whose name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Called {
    /// The official title, or the kiosk's own plain name.
    Properly,
    /// Another name of the same work, or of a part of it.
    Also,
}

/// How well a name fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// It is what was typed.
    Whole,
    /// It begins with it.
    Begins,
    /// Every typed word is in it, or begins a word of it.
    Words,
    /// The same but for typing errors.
    Misspelt,
    /// So many words are not in it.
    Without(u8),
}

/// The best name of an occupation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit<'a> {
    /// The occupation's number.
    pub entry: u16,
    pub grade: Grade,
    pub name: &'a str,
}

/// How well a name fits, and whose it is, the best first. What was typed says more in the proper name of some work than
/// at the beginning of another name of other work: "truck" means the truck driver before the truck loader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grade {
    class: u8,
    rank: Rank,
    /// Whose name it is.
    pub called: Called,
}

impl Grade {
    const fn new(rank: Rank, called: Called) -> Self {
        let class = match (rank, called) {
            (Rank::Whole, _) => 0,
            (Rank::Begins | Rank::Words, Called::Properly) => 1,
            (Rank::Begins | Rank::Words, Called::Also) => 2,
            (Rank::Misspelt, _) => 3,
            (Rank::Without(_), _) => 4,
        };
        Self { class, rank, called }
    }
}

#[derive(Debug)]
struct Name {
    entry: u16,
    called: Called,
    /// Where it stands in the texts.
    text: (u32, u16),
    /// Where its words stand in the sequence of words.
    words: (u32, u8),
}

/// A word of the vocabulary.
#[derive(Debug)]
struct Word {
    /// Where it stands in the vocabulary's text.
    text: (u32, u8),
    letters: Letters,
}

/// Which letters a word has, one bit for several: two words that differ much in it differ in as many letters.
#[derive(Debug, Clone, Copy)]
struct Letters(u64);

/// All names, each word kept once.
#[derive(Debug, Default)]
pub struct Names {
    texts: String,
    vocabulary: String,
    words: Vec<Word>,
    /// The words of all names, one name after another.
    sequence: Vec<u32>,
    all: Vec<Name>,
}

/// Takes names in.
#[derive(Debug, Default)]
pub struct Builder {
    names: Names,
    numbers: HashMap<String, u32>,
}

impl Builder {
    /// A name of the occupation of that number. One without a letter, or too long for a name, is left out.
    pub fn add(&mut self, entry: u16, called: Called, name: &str) {
        let folded = fold(name);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let (Ok(count), Ok(length)) = (u8::try_from(words.len()), u16::try_from(name.len())) else { return };
        if count == 0 || words.iter().any(|word| word.len() > usize::from(u8::MAX)) {
            return;
        }
        let at = position(self.names.sequence.len());
        for word in words {
            let number = self.number(word);
            self.names.sequence.push(number);
        }
        let text = (position(self.names.texts.len()), length);
        self.names.texts.push_str(name);
        self.names.all.push(Name { entry, called, text, words: (at, count) });
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = position(self.names.words.len());
        let text = (position(self.names.vocabulary.len()), u8::try_from(word.len()).unwrap_or(u8::MAX));
        self.names.vocabulary.push_str(word);
        self.names.words.push(Word { text, letters: Letters::of(word) });
        self.numbers.insert(word.to_owned(), number);
        number
    }

    /// All of them.
    pub fn finish(mut self) -> Names {
        self.names.texts.shrink_to_fit();
        self.names.vocabulary.shrink_to_fit();
        self.names.words.shrink_to_fit();
        self.names.sequence.shrink_to_fit();
        self.names.all.shrink_to_fit();
        self.names
    }
}

/// Which typed words a word of the vocabulary is, one bit each.
#[derive(Debug, Clone, Copy, Default)]
struct Hits {
    exactly: u8,
    begins: u8,
    misspelt: u8,
}

impl Names {
    /// For each occupation with a name that fits, the best of its names; in no order.
    pub fn search(&self, typed: &str) -> Vec<Fit<'_>> {
        let folded = fold(typed);
        let typed: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).take(WORDS).collect();
        if typed.is_empty() {
            return Vec::new();
        }
        let hits = self.hits(&typed);
        let mut best: HashMap<u16, (Grade, u16, u32)> = HashMap::new();
        for (number, name) in (0..).zip(&self.all) {
            let words = &self.sequence[name.words.0 as usize..][..usize::from(name.words.1)];
            let Some(rank) = rank(&typed, words.iter().map(|word| hits[*word as usize])) else { continue };
            let fit = (Grade::new(rank, name.called), name.text.1, number);
            best.entry(name.entry).and_modify(|best| *best = fit.min(*best)).or_insert(fit);
        }
        let fit = |(entry, (grade, _, number)): (u16, (Grade, u16, u32))| {
            let (at, length) = self.all[number as usize].text;
            Fit { entry, grade, name: &self.texts[at as usize..][..usize::from(length)] }
        };
        best.into_iter().map(fit).collect()
    }

    /// What each word of the vocabulary is of the typed ones.
    fn hits(&self, typed: &[&str]) -> Vec<Hits> {
        let mut hits = vec![Hits::default(); self.words.len()];
        for (bit, typed) in typed.iter().enumerate() {
            let bit = 1_u8 << bit;
            let letters: Vec<char> = typed.chars().collect();
            let (mask, errors) = (Letters::of(typed), errors(letters.len()));
            let mut other = Vec::new();
            for (word, hits) in self.words.iter().zip(&mut hits) {
                let text = &self.vocabulary[word.text.0 as usize..][..usize::from(word.text.1)];
                if text == *typed {
                    hits.exactly |= bit;
                }
                if text.starts_with(typed) {
                    hits.begins |= bit;
                } else if errors > 0 && mask.differ(word.letters) <= errors {
                    other.clear();
                    other.extend(text.chars());
                    if distance(&letters, &other, errors as usize) <= errors as usize {
                        hits.misspelt |= bit;
                    }
                }
            }
        }
        hits
    }
}

/// How well a name fits whose words are these.
fn rank(typed: &[&str], words: impl ExactSizeIterator<Item = Hits> + Clone) -> Option<Rank> {
    let count = typed.len();
    let last = count - 1;
    let all = u8::MAX >> (WORDS - count);
    let begins = words.clone().fold(0_u8, |bits, hits| bits | hits.begins);
    if begins == all && words.len() >= count {
        let mut first = words.clone().take(count).enumerate();
        if words.len() == count && first.clone().all(|(at, hits)| hits.exactly & (1_u8 << at) != 0) {
            return Some(Rank::Whole);
        }
        let fits = |(at, hits): (usize, Hits)| {
            let bits = if at < last { hits.exactly } else { hits.begins };
            bits & (1_u8 << at) != 0
        };
        if first.all(fits) {
            return Some(Rank::Begins);
        }
    }
    if begins == all {
        return Some(Rank::Words);
    }
    if words.fold(begins, |bits, hits| bits | hits.misspelt) == all {
        return Some(Rank::Misspelt);
    }
    let telling = |(at, word): (usize, &&str)| begins & (1_u8 << at) != 0 && word.chars().count() >= TELLING;
    let there = typed.iter().enumerate().filter(|(at, word)| telling((*at, *word))).count();
    let missing = u8::try_from(count - there).unwrap_or(u8::MAX);
    (there > 0).then_some(Rank::Without(missing))
}

/// The typing errors that a word of so many letters may have.
const fn errors(letters: usize) -> u32 {
    match letters {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

impl Letters {
    fn of(word: &str) -> Self {
        Self(word.chars().fold(0_u64, |bits, c| bits | (1_u64 << (u32::from(c) % 64))))
    }

    /// The least number of errors by which two words with these letters differ.
    const fn differ(self, other: Self) -> u32 {
        let (more, less) = ((self.0 & !other.0).count_ones(), (other.0 & !self.0).count_ones());
        if more > less { more } else { less }
    }
}

/// How many letters are wrong, missing, too many or swapped with their neighbour (Damerau and Levenshtein's distance,
/// no letter touched twice); any greater number where it is more than `most`.
fn distance(a: &[char], b: &[char], most: usize) -> usize {
    if a.len().abs_diff(b.len()) > most {
        return most + 1;
    }
    let (mut before, mut above) = (vec![0; b.len() + 1], (0..=b.len()).collect::<Vec<_>>());
    for (row, x) in a.iter().enumerate() {
        let mut line = vec![row + 1; b.len() + 1];
        for (column, y) in b.iter().enumerate() {
            let replaced = above[column] + usize::from(x != y);
            let mut least = replaced.min(above[column + 1] + 1).min(line[column] + 1);
            let swapped = row > 0 && column > 0 && *x == b[column - 1] && a[row - 1] == *y;
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            line[column + 1] = least;
        }
        before = std::mem::replace(&mut above, line);
    }
    above[b.len()]
}

/// A place in a text or a list. All of them are far shorter than four thousand million.
fn position(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
