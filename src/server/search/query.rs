//! Typed words become a query: as spelt, else corrected, else fewer of them.

use tantivy::Term;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, FuzzyTermQuery, Occur, Query, TermQuery,
};
use tantivy::schema::IndexRecordOption;

use super::filter::{Filter, Found, Gather};
use super::schema::Searched;
use super::snapshot::Snapshot;
use super::words::{is_empty_word, is_stem, stem, words};

/// More words than these are not looked at.
const MOST_WORDS: usize = 16;
/// What a word as spelt adds to its stem.
const AS_SPELT: f32 = 0.5;
/// What a word's beginning counts; its stem counts several times as much.
const BEGINNING_SCORE: f32 = 0.5;
/// Words of at least so many letters may have one mistake, or two.
const ONE_MISTAKE: usize = 4;
const TWO_MISTAKES: usize = 8;

/// Words as typed, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    all: Vec<String>,
    /// Whether anything was typed, words or not.
    any: bool,
}

/// What was found, and the words searched for instead.
#[derive(Debug)]
pub struct Answer {
    pub found: Found,
    pub corrected: Option<String>,
}

impl Typed {
    /// The words of what a client typed.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut all = words(text);
        all.truncate(MOST_WORDS);
        Self { all, any: !text.trim().is_empty() }
    }

    /// Whether nothing was typed.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        !self.any
    }

    /// The places of the words that say something; all where none does.
    fn telling(&self) -> Vec<usize> {
        let telling: Vec<usize> = (0..self.all.len()).filter(|at| !is_empty_word(&self.all[*at])).collect();
        if telling.is_empty() { (0..self.all.len()).collect() } else { telling }
    }

    /// The last word may be unfinished.
    fn is_open(&self, at: usize) -> bool {
        at + 1 == self.all.len()
    }
}

impl Snapshot {
    /// Searches for all the words; where no open listing has them, corrects those that occur nowhere; where that
    /// finds nothing either, for as many of them as occur together.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn find(&self, typed: &Typed, filter: &Filter) -> tantivy::Result<Answer> {
        if typed.is_nothing() {
            let found = self.gather(&AllQuery, filter, false)?;
            return Ok(Answer { found, corrected: None });
        }
        let telling = typed.telling();
        let found = self.gather(&*self.together(typed, &telling, telling.len()), filter, true)?;
        if found.open > 0 || telling.is_empty() {
            return Ok(Answer { found, corrected: None });
        }
        let (typed, known) = self.correct(typed, &telling, filter)?;
        let corrected = typed.1.then(|| typed.0.all.join(" "));
        for least in (1..=known.len()).rev() {
            let found = self.gather(&*self.together(&typed.0, &known, least), filter, true)?;
            if found.open > 0 {
                return Ok(Answer { found, corrected });
            }
        }
        Ok(Answer { found, corrected: None })
    }

    /// How many open listings have all the words as spelt.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn count(&self, typed: &Typed, filter: &Filter) -> tantivy::Result<u64> {
        let telling = typed.telling();
        Ok(self.gather(&*self.together(typed, &telling, telling.len()), filter, false)?.open)
    }

    /// The same words with those corrected that no open listing has, whether any was, and the places of those that
    /// occur.
    fn correct(
        &self,
        typed: &Typed,
        telling: &[usize],
        filter: &Filter,
    ) -> tantivy::Result<((Typed, bool), Vec<usize>)> {
        let mut corrected = typed.clone();
        let mut any = false;
        let mut known = Vec::new();
        for at in telling {
            let (word, open) = (&typed.all[*at], typed.is_open(*at));
            if self.gather(&*self.word(word, open), filter, false)?.open == 0 {
                let Some(better) = self.correction(word, open)? else { continue };
                corrected.all[*at] = better;
                any = true;
            }
            known.push(*at);
        }
        Ok(((corrected, any), known))
    }

    fn gather(&self, query: &dyn Query, filter: &Filter, scoring: bool) -> tantivy::Result<Found> {
        self.searcher.search(query, &Gather { parts: &self.parts, filter, scoring })
    }

    /// Listings with at least so many of these words.
    fn together(&self, typed: &Typed, places: &[usize], least: usize) -> Box<dyn Query> {
        let word = |at: &usize| self.word(&typed.all[*at], typed.is_open(*at));
        match places {
            [] => Box::new(EmptyQuery),
            [at] => word(at),
            _ if least == places.len() => Box::new(BooleanQuery::intersection(places.iter().map(word).collect())),
            _ => {
                let words = places.iter().map(|at| (Occur::Should, word(at))).collect();
                Box::new(BooleanQuery::with_minimum_required_clauses(words, least))
            }
        }
    }

    /// Listings with this word: by its stem, in the title better as it is, and by its beginning where it may be
    /// unfinished.
    fn word(&self, word: &str, open: bool) -> Box<dyn Query> {
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        for Searched { field, weight, tongues } in self.fields.searched() {
            let mut way = |form: &str, weight| {
                let exact = TermQuery::new(Term::from_field_text(field, form), IndexRecordOption::WithFreqs);
                ways.push(Box::new(BoostQuery::new(Box::new(exact), weight)));
            };
            for tongue in tongues {
                way(&stem(word, *tongue), weight);
            }
            if field == self.fields.title {
                way(word, weight * AS_SPELT);
            }
            if open {
                let beginning = FuzzyTermQuery::new_prefix(Term::from_field_text(field, word), 0, true);
                ways.push(Box::new(ConstScoreQuery::new(Box::new(beginning), weight * BEGINNING_SCORE)));
            }
        }
        Box::new(BooleanQuery::union(ways))
    }

    /// The word of the index that was most likely meant by a word that does not occur.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn correction(&self, word: &str, open: bool) -> tantivy::Result<Option<String>> {
        let letters = word.chars().count();
        if word.chars().any(|letter| letter.is_ascii_digit()) || letters < ONE_MISTAKE {
            return Ok(None);
        }
        let most = if letters < TWO_MISTAKES { 1 } else { 2 };
        for mistakes in 1..=most {
            for unfinished in [false, true] {
                if (open || !unfinished)
                    && let Some(better) = self.nearest(word, mistakes, unfinished)?
                {
                    return Ok(Some(better));
                }
            }
        }
        Ok(None)
    }

    /// The most frequent word that is `mistakes` away; people seldom mistake the first letter.
    fn nearest(&self, word: &str, mistakes: u8, unfinished: bool) -> tantivy::Result<Option<String>> {
        let mut best: Option<(f32, String)> = None;
        for Searched { field, weight, .. } in self.fields.searched() {
            let term = Term::from_field_text(field, word);
            for segment in self.searcher.segment_readers() {
                let query = if unfinished {
                    FuzzyTermQuery::new_prefix(term.clone(), mistakes, true)
                } else {
                    FuzzyTermQuery::new(term.clone(), mistakes, true)
                };
                let index = segment.inverted_index(field)?;
                let mut near = index.terms().search(query.automaton()?).into_stream()?;
                while let Some((bytes, info)) = near.next() {
                    let Ok(candidate) = std::str::from_utf8(bytes) else { continue };
                    if is_stem(candidate) {
                        continue;
                    }
                    let first = if candidate.chars().next() == word.chars().next() { 4.0 } else { 1.0 };
                    #[expect(clippy::cast_precision_loss, reason = "a rank needs no more digits")]
                    let rank = info.doc_freq as f32 * weight * first;
                    if best.as_ref().is_none_or(|(least, _)| rank > *least) {
                        best = Some((rank, candidate.to_owned()));
                    }
                }
            }
        }
        Ok(best.map(|(_, word)| word))
    }
}
