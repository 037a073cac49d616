//! What may be meant by the letters typed so far.

use super::filter::Filter;
use super::phrases::Phrase;
use super::query::Typed;
use super::snapshot::Snapshot;
use super::words::words;
use crate::api::listings::{Suggestion, Suggestions};

/// The most suggestions.
const MOST: usize = 8;
/// Phrases looked at: some may have no open listing left.
const CANDIDATES: usize = 16;

impl Snapshot {
    /// Titles and kinds of work that begin with what was typed, then those with a word that does; where there are
    /// none, those that a mistake away.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn suggest(&self, text: &str, filter: &Filter) -> tantivy::Result<Suggestions> {
        let typed = words(text);
        if typed.is_empty() {
            return Ok(Suggestions::default());
        }
        let mut candidates = self.candidates(&typed);
        if candidates.is_empty() {
            candidates = self.candidates(&self.corrected(&typed)?);
        }
        let mut items = Vec::new();
        for phrase in candidates {
            let count = self.count(&Typed::new(&phrase.text), filter)?;
            if count > 0 {
                items.push(Suggestion { text: phrase.text.clone(), count });
            }
            if items.len() == MOST {
                break;
            }
        }
        Ok(Suggestions { items })
    }

    /// The phrases with all these words, the last perhaps unfinished; those that begin so before the others.
    fn candidates(&self, typed: &[String]) -> Vec<&Phrase> {
        let (first, others): (Vec<&Phrase>, Vec<&Phrase>) =
            self.phrases.iter().filter(|phrase| has_all(phrase, typed)).partition(|phrase| begins(phrase, typed));
        first.into_iter().chain(others).take(CANDIDATES).collect()
    }

    /// The words with those replaced that no phrase has.
    fn corrected(&self, typed: &[String]) -> tantivy::Result<Vec<String>> {
        let last = typed.len() - 1;
        let known = |word: &String| self.phrases.iter().any(|phrase| phrase.words.iter().any(|other| other == word));
        typed
            .iter()
            .enumerate()
            .map(|(at, word)| {
                let better = if known(word) { None } else { self.correction(word, at == last)? };
                Ok(better.unwrap_or_else(|| word.clone()))
            })
            .collect()
    }
}

fn begins(phrase: &Phrase, typed: &[String]) -> bool {
    let last = typed.len() - 1;
    phrase.words.len() > last
        && phrase.words[..last] == typed[..last]
        && phrase.words[last].starts_with(typed[last].as_str())
}

fn has_all(phrase: &Phrase, typed: &[String]) -> bool {
    let last = typed.len() - 1;
    let whole = |word| phrase.words.contains(word);
    typed[..last].iter().all(whole) && phrase.words.iter().any(|word| word.starts_with(typed[last].as_str()))
}
