//! Words as the index holds them: folded to plain small letters, and their stems beside them.

use std::collections::HashMap;

use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, LowerCaser, SimpleTokenizer, Stemmer, TextAnalyzer, Token, TokenStream, Tokenizer,
};

/// A longer word is no word.
const LONGEST_WORD: usize = 40;

/// Words that say nothing about a job, folded; they count only where nothing else was typed.
const EMPTY_WORDS: &[&str] = &[
    "a", "able", "an", "and", "any", "are", "as", "at", "be", "by", "can", "for", "from", "have", "i", "if", "in",
    "is", "it", "job", "jobs", "me", "must", "my", "near", "not", "of", "on", "or", "our", "that", "the", "this", "to",
    "want", "we", "will", "with", "you", "your", "al", "como", "con", "de", "del", "el", "empleo", "empleos", "en",
    "es", "la", "las", "lo", "los", "mi", "no", "o", "para", "por", "que", "se", "ser", "su", "trabajo", "trabajos",
    "un", "una", "y", "yo",
];

/// A language whose words are reduced to stems.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    English,
    Spanish,
}

/// English alone.
pub const ENGLISH: &[Tongue] = &[Tongue::English];
/// Spanish alone.
pub const SPANISH: &[Tongue] = &[Tongue::Spanish];
/// Both languages: which one a title is in, nobody says.
pub const BOTH: &[Tongue] = &[Tongue::English, Tongue::Spanish];

impl Tongue {
    /// Begins the index's stems of this language, so that no stem is taken for a word.
    const fn mark(self) -> char {
        match self {
            Self::English => '\u{1}',
            Self::Spanish => '\u{2}',
        }
    }
}

/// What parts a text into words. Made anew each time: it keeps the last word that it met.
fn plain() -> TextAnalyzer {
    TextAnalyzer::builder(SimpleTokenizer::default()).filter(LowerCaser).filter(AsciiFoldingFilter).build()
}

fn stemmer(language: Language) -> TextAnalyzer {
    TextAnalyzer::builder(SimpleTokenizer::default()).filter(Stemmer::new(language)).build()
}

/// The words of a text, without accents, in small letters.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    plain().token_stream(text).process(&mut |token| words.push(token.text.clone()));
    words.retain(|word| word.len() <= LONGEST_WORD);
    words
}

/// The stem of a folded word, marked as the index holds it.
#[must_use]
pub fn stem(word: &str, tongue: Tongue) -> String {
    let mut analyzer = stemmer(match tongue {
        Tongue::English => Language::English,
        Tongue::Spanish => Language::Spanish,
    });
    let mut marked = String::from(tongue.mark());
    analyzer.token_stream(word).process(&mut |token| marked.push_str(&token.text));
    marked
}

/// Whether a term of the index is a stem and no word.
#[must_use]
pub fn is_stem(term: &str) -> bool {
    term.starts_with(|first| BOTH.iter().any(|tongue| tongue.mark() == first))
}

/// Whether a folded word says nothing about a job.
#[must_use]
pub fn is_empty_word(word: &str) -> bool {
    EMPTY_WORDS.contains(&word)
}

/// Makes of a text the terms of the index: its words, and their stems in these languages.
#[derive(Debug, Clone)]
pub struct Terms {
    tongues: &'static [Tongue],
    /// The stems of words met before.
    stems: [HashMap<String, String>; 2],
}

/// The terms of one text.
#[derive(Debug)]
pub struct TermsOf {
    tokens: std::vec::IntoIter<Token>,
    token: Token,
}

impl Terms {
    /// Terms with stems in these languages.
    pub fn with_stems(tongues: &'static [Tongue]) -> Self {
        Self { tongues, stems: [HashMap::new(), HashMap::new()] }
    }

    fn stem(&mut self, word: &str, tongue: Tongue) -> String {
        let known = &mut self.stems[tongue as usize];
        if let Some(stem) = known.get(word) {
            return stem.clone();
        }
        let stem = stem(word, tongue);
        known.insert(word.to_owned(), stem.clone());
        stem
    }
}

impl Tokenizer for Terms {
    type TokenStream<'a> = TermsOf;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> TermsOf {
        let mut tokens = Vec::new();
        for (position, word) in words(text).into_iter().enumerate() {
            let token = |text| Token { position, text, ..Token::default() };
            tokens.extend(self.tongues.iter().map(|tongue| token(self.stem(&word, *tongue))));
            tokens.push(token(word));
        }
        TermsOf { tokens: tokens.into_iter(), token: Token::default() }
    }
}

impl TokenStream for TermsOf {
    fn advance(&mut self) -> bool {
        let next = self.tokens.next();
        let more = next.is_some();
        self.token = next.unwrap_or_default();
        more
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
