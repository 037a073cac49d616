//! Other spellings of words that look misspelled.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

use super::offers::{Meaning, Offer};
use crate::kiosk::spelling::suggestions;

/// The most spellings that are offered of a word.
const MOST: usize = 3;

/// The words that were looked up, each with what else may be meant: nothing where it is right. Its `Debug` does not
/// tell them.
#[derive(Default)]
pub struct Speller {
    known: Vec<(String, Vec<String>)>,
}

impl fmt::Debug for Speller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("speller")
    }
}

impl Speller {
    /// Other spellings of the words of `text` that fit into `limit` characters. The word that is `written` up to this
    /// byte is left alone.
    pub fn offers(&mut self, text: &str, written: Option<usize>, limit: usize) -> Vec<Offer> {
        let room = limit.saturating_sub(text.chars().count());
        let mut offers = Vec::new();
        for (at, word) in text.unicode_word_indices() {
            let begins = text[..at].trim().is_empty();
            if written == Some(at + word.len()) || !is_plain(word, begins) {
                continue;
            }
            let most = word.chars().count() + room;
            let meant = self.meant(&word.to_lowercase()).iter().filter(|meant| meant.chars().count() <= most);
            offers.extend(meant.take(MOST).map(|meant| Offer {
                text: if word.starts_with(char::is_uppercase) { capitalized(meant) } else { meant.clone() },
                meaning: Meaning::Spelling { at, word: word.to_owned() },
            }));
        }
        offers
    }

    /// What else may be meant. Looking for it takes a while, so each word is looked up once.
    fn meant(&mut self, word: &str) -> &[String] {
        let place = self.known.iter().position(|(known, _)| known == word).unwrap_or_else(|| {
            self.known.push((word.to_owned(), suggestions(word).unwrap_or_default()));
            self.known.len() - 1
        });
        &self.known[place].1
    }
}

/// Whether it is a word of small letters, or begins the line with a capital: others are names and figures.
fn is_plain(word: &str, begins: bool) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|first| first.is_lowercase() || begins && first.is_uppercase())
        && letters.all(|letter| letter.is_lowercase() || matches!(letter, '\'' | '’'))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
