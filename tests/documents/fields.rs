//! What a resume says, in the order in which a document has to say it, and what of it a text does not say.

use jiff::civil::Date;
use onestop::domain::resume::{Layout, Length, Resume};
use serde_json::{Map, Value};

/// What is on no document: a picture's address, and whose phrases fit.
const UNPRINTED: [&str; 2] = ["image", "occupation"];

/// How a document has its fields.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// The pages of a layout.
    Page(Layout),
    /// The plain text and the DOCX of a layout.
    Plain(Layout),
    /// The data sheet.
    Sheet,
}

/// A line of a field: where it stands ("work[0].position") and what it says.
pub struct Field {
    pub path: String,
    pub text: String,
}

/// The lines of all fields of a resume, in reading order.
///
/// # Panics
/// Where a field is neither looked for nor known as unprinted.
pub fn fields(resume: &Resume, form: Form) -> Vec<Field> {
    let all = serde_json::to_value(resume).unwrap();
    let mut fields = Vec::new();
    for part in parts(form) {
        collect(part, part, &all[*part], form, &mut fields);
    }
    fields
}

const fn parts(form: Form) -> &'static [&'static str] {
    match form {
        Form::Page(Layout::Simple | Layout::Modern) | Form::Plain(Layout::Simple | Layout::Modern) => &[
            "basics",
            "work",
            "volunteer",
            "education",
            "skills",
            "certificates",
            "projects",
            "awards",
            "publications",
            "languages",
            "interests",
            "references",
        ],
        Form::Page(Layout::Skills) | Form::Plain(Layout::Skills) => &[
            "basics",
            "skills",
            "languages",
            "certificates",
            "work",
            "volunteer",
            "education",
            "projects",
            "awards",
            "publications",
            "interests",
            "references",
        ],
        Form::Page(Layout::Federal) | Form::Plain(Layout::Federal) => &[
            "basics",
            "work",
            "volunteer",
            "education",
            "certificates",
            "skills",
            "languages",
            "projects",
            "awards",
            "publications",
            "interests",
            "references",
        ],
        Form::Sheet => {
            &["basics", "work", "volunteer", "education", "certificates", "skills", "languages", "references"]
        }
    }
}

/// The fields of a part, in reading order.
fn order(part: &str, form: Form) -> &'static [&'static str] {
    match (part, form) {
        ("basics", Form::Sheet) => {
            &["name", "location", "phoneNote", "phone", "email", "url", "profiles", "label", "summary"]
        }
        ("basics", _) => &["name", "label", "email", "phoneNote", "phone", "url", "location", "profiles", "summary"],
        ("location", _) => &["address", "city", "region", "postalCode", "countryCode"],
        ("profiles", _) => &["network", "username", "url"],
        ("work", Form::Page(_)) => &[
            "position",
            "name",
            "length",
            "startDate",
            "endDate",
            "current",
            "location",
            "url",
            "description",
            "summary",
            "highlights",
        ],
        ("work", Form::Plain(_)) => &[
            "position",
            "name",
            "location",
            "length",
            "startDate",
            "endDate",
            "current",
            "url",
            "description",
            "summary",
            "highlights",
        ],
        ("work", Form::Sheet) => &[
            "position",
            "name",
            "description",
            "location",
            "url",
            "length",
            "startDate",
            "endDate",
            "current",
            "summary",
            "highlights",
        ],
        ("volunteer", Form::Page(_)) => &[
            "position",
            "organization",
            "length",
            "startDate",
            "endDate",
            "current",
            "location",
            "url",
            "summary",
            "highlights",
        ],
        ("volunteer", Form::Plain(_)) => &[
            "position",
            "organization",
            "location",
            "length",
            "startDate",
            "endDate",
            "current",
            "url",
            "summary",
            "highlights",
        ],
        ("volunteer", Form::Sheet) => &[
            "position",
            "organization",
            "location",
            "url",
            "length",
            "startDate",
            "endDate",
            "current",
            "summary",
            "highlights",
        ],
        ("education", Form::Sheet) => {
            &["institution", "url", "studyType", "area", "startDate", "endDate", "score", "courses"]
        }
        ("education", _) => &["studyType", "area", "institution", "startDate", "endDate", "url", "score", "courses"],
        ("skills", _) => &["name", "level", "keywords"],
        ("certificates", _) => &["name", "issuer", "date", "url"],
        ("projects", _) => {
            &["name", "entity", "type", "startDate", "endDate", "url", "roles", "description", "highlights", "keywords"]
        }
        ("awards", _) => &["title", "awarder", "date", "summary"],
        ("publications", _) => &["name", "publisher", "releaseDate", "url", "summary"],
        ("languages", _) => &["language", "fluency"],
        ("interests", _) => &["name", "keywords"],
        ("references", _) => &["name", "reference"],
        _ => panic!("nothing is known of {part}"),
    }
}

fn collect(path: &str, name: &str, value: &Value, form: Form, fields: &mut Vec<Field>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => {
            let text = in_words(name, text);
            let lines = text.lines().filter(|line| !fold(line).is_empty());
            fields.extend(lines.map(|line| Field { path: path.to_owned(), text: line.to_owned() }));
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                collect(&format!("{path}[{place}]"), name, value, form, fields);
            }
        }
        Value::Object(entry) => {
            let order = order(name, form);
            let unknown = entry.keys().find(|key| !order.contains(&key.as_str()) && !UNPRINTED.contains(&key.as_str()));
            assert!(unknown.is_none(), "nobody looks for {path}.{}", unknown.unwrap());
            for key in order {
                if *key == "current" && goes_on(entry) {
                    fields.push(Field { path: format!("{path}.{key}"), text: "now".to_owned() });
                }
                collect(&format!("{path}.{key}"), key, &entry.get(*key).cloned().unwrap_or_default(), form, fields);
            }
        }
    }
}

fn goes_on(entry: &Map<String, Value>) -> bool {
    entry.get("current") == Some(&Value::Bool(true)) && !entry.contains_key("endDate")
}

/// A date or a length as a document says it; anything else as it is.
fn in_words(name: &str, text: &str) -> String {
    let date = |text: &str, form: &str| Some(text.parse::<Date>().ok()?.strftime(form).to_string());
    let words = match (name, text.len()) {
        ("length", _) => serde_json::from_value::<Length>(text.into()).ok().map(|length| length.english().to_owned()),
        ("startDate" | "endDate" | "date" | "releaseDate", 10) => date(text, "%b %-d, %Y"),
        ("startDate" | "endDate" | "date" | "releaseDate", 7) => date(&format!("{text}-01"), "%b %Y"),
        _ => None,
    };
    words.unwrap_or_else(|| text.to_owned())
}

/// The places of the fields that a text does not say, or not in their order. Both are [folded](fold), and a field has
/// to stand between the ends of words.
pub fn missing(text: &str, fields: &[Field]) -> Vec<String> {
    let text = fold(text);
    lost(fields, |field, from| find(&text, &fold(field), from))
}

/// As [`missing`], whatever white space stands where.
pub fn missing_letters(text: &str, fields: &[Field]) -> Vec<String> {
    let text = solid(text);
    lost(fields, |field, from| {
        let letters = solid(field);
        text[from..].find(&letters).map(|at| from + at + letters.len())
    })
}

/// The places of those that `find` does not find after the one before. It tells where a field ends.
fn lost(fields: &[Field], find: impl Fn(&str, usize) -> Option<usize>) -> Vec<String> {
    let mut read = 0;
    let mut lost = Vec::new();
    for field in fields {
        match find(&field.text, read) {
            Some(end) => read = end,
            None => lost.push(field.path.clone()),
        }
    }
    lost
}

/// Where `words` end in a text, from a place on.
fn find(text: &str, words: &str, from: usize) -> Option<usize> {
    let is_word = |letter: char| letter.is_alphanumeric() && !is_cjk(letter);
    let goes_on = |before: Option<char>, after: Option<char>| before.is_some_and(is_word) && after.is_some_and(is_word);
    let ends = text[from..].match_indices(words).map(|(at, found)| (from + at, from + at + found.len()));
    ends.filter(|(start, _)| !goes_on(text[..*start].chars().next_back(), words.chars().next()))
        .find(|(_, end)| !goes_on(words.chars().next_back(), text[*end..].chars().next()))
        .map(|(_, end)| end)
}

/// What a text says, however its lines are broken: without what only steers, one space between words, none beside
/// Chinese and Korean, whose lines break anywhere; ligatures as their letters; a hyphen at the end of a word left
/// out, as `pdftotext` does at the end of a line.
pub fn fold(text: &str) -> String {
    let mut folded: Vec<char> = Vec::new();
    for word in text.split_whitespace() {
        let mut letters = word.chars().filter(|letter| !steers(*letter)).peekable();
        let Some(first) = letters.peek().copied() else { continue };
        match folded.as_slice() {
            [.., before, '-'] if before.is_alphanumeric() => {
                folded.pop();
            }
            [.., last] if !is_cjk(*last) && !is_cjk(first) => folded.push(' '),
            _ => {}
        }
        for letter in letters {
            match ligature(letter) {
                Some(letters) => folded.extend(letters.chars()),
                None => folded.push(letter),
            }
        }
    }
    folded.into_iter().collect()
}

/// A text without white space.
fn solid(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !steers(*letter)).collect()
}

/// The letters and digits of an Arabic text in logical order. `pdftotext` puts marks and punctuation elsewhere, and
/// turns round the letters of the ligatures of lam with alef: neighbours of these two are told in a fixed order.
pub fn arabic(text: &str) -> String {
    let is_lam_or_alef = |letter: &char| matches!(letter, 'ل' | 'ا' | 'آ' | 'أ' | 'إ' | 'ٱ' | 'ى');
    let is_mark = |letter: &char| matches!(letter, '\u{64b}'..='\u{65f}' | '\u{670}');
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric() && !is_mark(c)).collect();
    for run in letters.chunk_by_mut(|one, next| is_lam_or_alef(one) && is_lam_or_alef(next)) {
        run.sort_unstable();
    }
    letters.into_iter().collect()
}

const fn ligature(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => return None,
    })
}

const fn steers(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

const fn is_cjk(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}')
        || matches!(letter, '\u{ac00}'..='\u{d7af}' | '\u{ff00}'..='\u{ffef}')
}
