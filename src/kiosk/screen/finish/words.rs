//! Puts a word in place of another wherever the resume says it.

use crate::domain::resume::Resume;

/// Puts `right` in place of `word` in all that is looked over for its spelling. Capitals stay where they are.
pub fn replace(resume: &mut Resume, word: &str, right: &str) {
    for text in texts(resume) {
        let said: String = text.split_inclusive(is_between).map(|piece| mended(piece, word, right)).collect();
        if said != *text {
            *text = said;
        }
    }
}

/// Whether words end at it, as the check takes them.
const fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '/' | '-' | '\u{2010}'..='\u{2015}')
}

/// A piece of text with the word in it replaced, if it is that word. Addresses and the like are left alone.
fn mended(piece: &str, word: &str, right: &str) -> String {
    let core = piece.trim_matches(|c: char| !c.is_alphabetic());
    let odd = piece.contains(['@', ':', '_', '\\']) || piece.chars().any(char::is_numeric);
    if odd || core.is_empty() || core.to_lowercase() != word.to_lowercase() {
        return piece.to_owned();
    }
    piece.replacen(core, &like(right, core, word), 1)
}

/// `right` with the first letter as large as in `core`. One that is large by nature stays so.
fn like(right: &str, core: &str, word: &str) -> String {
    let is_large = |word: &str| word.starts_with(char::is_uppercase);
    let mut letters = right.chars();
    let Some(first) = letters.next() else { return String::new() };
    if is_large(core) {
        first.to_uppercase().chain(letters).collect()
    } else if is_large(word) {
        first.to_lowercase().chain(letters).collect()
    } else {
        right.to_owned()
    }
}

/// What a resume says in words that are no names.
fn texts(resume: &mut Resume) -> Vec<&mut String> {
    let mut texts = vec![&mut resume.basics.label, &mut resume.basics.summary];
    for work in &mut resume.work {
        texts.extend([&mut work.position, &mut work.description, &mut work.summary]);
        texts.extend(&mut work.highlights);
    }
    for work in &mut resume.volunteer {
        texts.extend([&mut work.position, &mut work.summary]);
        texts.extend(&mut work.highlights);
    }
    for school in &mut resume.education {
        texts.extend([&mut school.study_type, &mut school.area]);
        texts.extend(&mut school.courses);
    }
    for project in &mut resume.projects {
        texts.push(&mut project.description);
        texts.extend(project.highlights.iter_mut().chain(&mut project.keywords));
    }
    for skill in &mut resume.skills {
        texts.push(&mut skill.name);
        texts.extend(&mut skill.keywords);
    }
    texts.extend(resume.awards.iter_mut().flat_map(|award| [&mut award.title, &mut award.summary]));
    texts.extend(resume.certificates.iter_mut().map(|license| &mut license.name));
    texts.extend(resume.languages.iter_mut().flat_map(|spoken| [&mut spoken.language, &mut spoken.fluency]));
    texts
}
