//! Titles and names that shout.

/// Words that stay small inside a title.
const SMALL: [&str; 12] = ["and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "with"];

/// Words that are written in capitals. Those without a vowel need no entry, save for what is read as a word.
const CAPITALS: [&str; 36] = [
    "AC", "AP", "AR", "ASAP", "CAD", "CAT", "CEO", "CFO", "CNA", "EHS", "EMT", "ER", "FBI", "FOH", "BOH", "GIS", "HHA",
    "HVAC", "ICU", "II", "III", "IT", "IV", "LLC", "LTE", "MIG", "MRI", "OTR", "PCA", "QA", "STNA", "TIG", "UPS",
    "USA", "US", "VA",
];

/// Words without a vowel that are short for a longer one.
const SHORTENED: [&str; 10] = ["BLDG", "DR", "HWY", "JR", "LTD", "MFG", "MR", "MRS", "SR", "ST"];

/// The text with one capital a word, where it is all in capitals or has none at all; else as it is.
#[must_use]
pub fn gentle(text: &str) -> String {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let shouts = letters().count() > 3 && !letters().any(char::is_lowercase);
    let mumbles = !letters().any(char::is_uppercase);
    if !shouts && !mumbles {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split_inclusive(|c: char| !c.is_alphanumeric() && !"'’".contains(c)).enumerate() {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let upper = bare.to_uppercase();
        if at > 0 && SMALL.contains(&bare.to_lowercase().as_str()) {
            out.push_str(&word.to_lowercase());
        } else if CAPITALS.contains(&upper.as_str()) || shouts && is_initials(&upper) {
            out.push_str(&word.to_uppercase());
        } else {
            let mut letters = word.chars();
            out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(&letters.as_str().to_lowercase());
        }
    }
    out
}

/// Whether a word in capitals is no word: it holds a digit, or has no vowel to be said with.
fn is_initials(upper: &str) -> bool {
    upper.contains(|c: char| c.is_ascii_digit())
        || upper.is_ascii() && !upper.contains(['A', 'E', 'I', 'O', 'U', 'Y']) && !SHORTENED.contains(&upper)
}
