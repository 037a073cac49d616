//! What a listing asks for.

use std::sync::OnceLock;

use super::phrases::{self, Phrase};
use super::{Certificate, Resume, Skill, Spoken};
use crate::domain::fold::fold;

/// How listings say what the phrases name.
const ASKED: &str = include_str!("../../../assets/phrases/asked.tsv");

/// What phrases are looked for, in the order in which they are told.
const KINDS: [&str; 3] = ["license", "language", "strength"];

/// What makes the name of a language a wish to have it spoken.
const SPEAKING: [&str; 17] = [
    "bilingual",
    "communicate",
    "fluency",
    "fluent",
    "fluently",
    "language",
    "languages",
    "multilingual",
    "proficiency",
    "proficient",
    "read",
    "speak",
    "speaker",
    "speakers",
    "speaking",
    "speaks",
    "spoken",
];

/// How many words may stand between a language and one of [`SPEAKING`], and one more.
const NEAR: usize = 4;

/// What says that something is not asked for.
const NOT: [&str; 8] = [
    "not required",
    "not needed",
    "not necessary",
    "not a requirement",
    "not mandatory",
    "is optional",
    "do not need",
    "dont need",
];

/// Words that ask for a phrase.
struct Term {
    words: Vec<String>,
    phrase: &'static Phrase,
}

/// The licenses, languages and strengths that the text of a listing asks for and the resume does not say, in the
/// phrases' order. Of words that mean two things the longer count ("forklift license", not "forklift"). A sentence that
/// says "not required" asks for nothing.
#[must_use]
pub fn missing(resume: &Resume, listing: &str) -> Vec<&'static Phrase> {
    let mut asked = Vec::new();
    for sentence in sentences(listing) {
        find(&sentence, true, &mut asked);
    }
    let mut said = Vec::new();
    for text in super::check::texts(resume) {
        find(&fold(text), false, &mut said);
    }
    let order = |phrase: &Phrase| KINDS.iter().position(|kind| *kind == phrase.of);
    let known = phrases::english().iter().filter(|phrase| asked.contains(phrase) && !said.contains(phrase));
    let mut missing: Vec<&Phrase> = known.collect();
    missing.sort_by_key(|phrase| order(phrase));
    missing
}

/// Says on a resume that somebody has a license, a language or a strength.
pub fn claim(resume: &mut Resume, phrase: &Phrase) {
    let said = phrase.resume.to_owned();
    match phrase.of {
        "license" => {
            let mut license = Certificate::default();
            license.name = said;
            resume.certificates.push(license);
        }
        "language" => {
            let mut spoken = Spoken::default();
            spoken.language = said;
            resume.languages.push(spoken);
        }
        _ => {
            let mut skill = Skill::default();
            skill.name = said;
            resume.skills.push(skill);
        }
    }
}

/// The sentences that ask for something, folded.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let lines = text.split(['\n', '\r', ';', '!', '?', '•', '<', '>']).flat_map(|line| line.split(". "));
    lines.map(fold).filter(|sentence| !NOT.iter().any(|not| sentence.contains(not)))
}

/// Adds the phrases that a folded sentence has words of. In a listing each word counts once, for the longest term; a
/// resume says all that its words can mean.
fn find(sentence: &str, once: bool, found: &mut Vec<&'static Phrase>) {
    let mut words: Vec<&str> = sentence.split(' ').filter(|word| !word.is_empty()).collect();
    let speaking: Vec<usize> = (0..words.len()).filter(|place| SPEAKING.contains(&words[*place])).collect();
    for term in terms() {
        let length = term.words.len();
        for start in 0..(words.len() + 1).saturating_sub(length) {
            let there = words[start..start + length].iter().zip(&term.words).all(|(word, wanted)| word == wanted);
            if !there {
                continue;
            }
            if once {
                if term.phrase.of == "language" && !speaking.iter().any(|place| place.abs_diff(start) <= NEAR) {
                    continue;
                }
                words[start..start + length].fill("");
            }
            if !found.contains(&term.phrase) {
                found.push(term.phrase);
            }
        }
    }
}

/// Every term, the longest first.
fn terms() -> &'static [Term] {
    static TERMS: OnceLock<Vec<Term>> = OnceLock::new();
    TERMS.get_or_init(|| {
        let named = phrases::english().iter().filter(|phrase| KINDS.contains(&phrase.of));
        let mut terms: Vec<Term> =
            named.flat_map(|phrase| ways(phrase).into_iter().map(move |words| term(words, phrase))).collect();
        terms.sort_by_key(|term| std::cmp::Reverse(term.words.len()));
        terms
    })
}

fn term(words: &str, phrase: &'static Phrase) -> Term {
    Term { words: fold(words).split(' ').map(ToOwned::to_owned).collect(), phrase }
}

/// The words that ask for a phrase: those of the file, and its own.
fn ways(phrase: &'static Phrase) -> Vec<&'static str> {
    let own = ASKED.lines().find_map(|line| {
        let mut columns = line.split('\t');
        let same = columns.next() == Some(phrase.of) && columns.next() == Some(phrase.key);
        if same { columns.next() } else { None }
    });
    own.into_iter().flat_map(|ways| ways.split("; ")).chain([phrase.resume]).collect()
}
