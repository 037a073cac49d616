//! What may be suggested: titles that occur, and kinds of work.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::kinds::{self, KINDS};
use super::schema::kind_code;
use super::snapshot::Part;
use super::words::{Tongue, is_empty_word, stem, words};

/// Something that people call a job.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// As people write it.
    pub text: String,
    /// Its words, folded.
    pub words: Vec<String>,
    /// How many listings are called so.
    pub count: u32,
}

/// The phrases of these listings, most frequent first. Phrases that differ in case or endings only are one.
pub fn phrases(parts: &[Arc<Part>]) -> Vec<Phrase> {
    let mut spellings: HashMap<String, HashMap<&str, u32>> = HashMap::new();
    for (title, count) in parts.iter().flat_map(|part| &part.titles) {
        *spellings.entry(essence(title)).or_default().entry(title).or_default() += count;
    }
    spellings.remove("");
    let mut phrases: Vec<Phrase> = spellings.values().filter_map(titled).collect();
    let mut kinds: HashMap<u16, u32> = HashMap::new();
    for code in parts.iter().flat_map(|part| part.facts.iter()).filter_map(|facts| facts.kind) {
        *kinds.entry(code).or_default() += 1;
    }
    let titles: HashSet<String> = spellings.into_keys().collect();
    for kinds::Called { code, english, spanish } in KINDS {
        let Some(count) = kinds.get(&kind_code(code)) else { continue };
        for text in [english, spanish] {
            if !titles.contains(&essence(text)) {
                phrases.push(Phrase { text: (*text).to_owned(), words: words(text), count: *count });
            }
        }
    }
    phrases.sort_unstable_by(|a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
    phrases
}

/// What is left of a phrase without case, accents, endings and small words.
fn essence(text: &str) -> String {
    let words = words(text);
    let stems = words.iter().filter(|word| !is_empty_word(word)).map(|word| stem(word, Tongue::English));
    stems.collect::<Vec<_>>().join(" ")
}

/// The phrase of several spellings: the most frequent one that does not shout.
fn titled(spellings: &HashMap<&str, u32>) -> Option<Phrase> {
    let shouts = |text: &str| !text.chars().any(char::is_lowercase);
    let (text, _) = spellings.iter().max_by_key(|(text, count)| (!shouts(text), **count, **text))?;
    let text = if shouts(text) { capitalized(text) } else { (*text).to_owned() };
    Some(Phrase { words: words(&text), text, count: spellings.values().sum() })
}

/// `FARM WORKER` as `Farm Worker`; a lone short word, as `CNA`, stays.
fn capitalized(text: &str) -> String {
    if text.chars().count() <= 4 {
        return text.to_owned();
    }
    let mut within = false;
    let mut capitalize = |letter: char| {
        let small = within;
        within = letter.is_alphanumeric() || letter == '\'';
        if small { letter.to_lowercase().to_string() } else { letter.to_string() }
    };
    text.chars().map(&mut capitalize).collect()
}
