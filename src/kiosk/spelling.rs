//! Spelling of English words: the dictionary of SCOWL, and words of the trades that it lacks.

use std::sync::LazyLock;

use spellbook::Dictionary;

/// The most suggestions for a word.
const MOST: usize = 3;

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(built_in);

/// Words that may be meant by one that is spelled wrong, the likeliest first: at most three, and none where nothing is
/// near. `None` where the word is spelled right.
///
/// The word is one, as "day’s", "workers’" or "first-time". What is no word of English, as a number or a name, is to be
/// left out by the caller. The first call reads the dictionary, which takes longer than any other.
#[must_use]
pub fn suggestions(word: &str) -> Option<Vec<String>> {
    let word = word.trim_matches(['\'', '’']);
    if DICTIONARY.check(word) {
        return None;
    }
    let mut found = Vec::new();
    DICTIONARY.suggest(word, &mut found);
    found.truncate(MOST);
    Some(found)
}

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads them")]
fn built_in() -> Dictionary {
    let rules = include_str!("../../assets/dictionaries/en_US.aff");
    let words = include_str!("../../assets/dictionaries/en_US.dic");
    let mut dictionary = Dictionary::new(rules, words).expect("the dictionary is whole");
    for line in include_str!("../../assets/dictionaries/trade.txt").lines() {
        dictionary.add(line).expect("a word of the trades names endings of the dictionary");
    }
    dictionary
}
