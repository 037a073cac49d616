//! Just enough of Fluent's syntax to compare files. That they are Fluent at all is a test of its own.

use std::collections::BTreeSet;

use onestop::i18n::{AREAS, Language};

/// A message with what stands above it.
pub struct Entry {
    pub area: &'static str,
    pub id: String,
    /// Its own comment, else the last comment of a group (`##`).
    pub comment: String,
    /// The pattern as it stands in the file, selectors and all.
    pub pattern: String,
}

impl Entry {
    /// The names of its variables.
    pub fn variables(&self) -> BTreeSet<&str> {
        let name_ends = |c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-');
        self.pattern.split('$').skip(1).filter_map(|rest| rest.split(name_ends).next()).collect()
    }

    /// The keys of its variants; none where it does not select.
    pub fn categories(&self) -> BTreeSet<&str> {
        self.pattern.lines().filter_map(|line| Some(variant(line)?.0)).collect()
    }

    /// What may be read: each variant, or the whole, with `value` in place of every placeable.
    pub fn readings(&self, value: &str) -> Vec<String> {
        let variants: Vec<_> = self.pattern.lines().filter_map(|line| Some(variant(line)?.1)).collect();
        let texts = if variants.is_empty() { vec![self.pattern.as_str()] } else { variants };
        texts.into_iter().map(|text| fill(text, value)).collect()
    }
}

/// All messages of a language.
pub fn entries(language: Language) -> Vec<Entry> {
    AREAS.iter().zip(language.sources()).flat_map(|(area, source)| parse(area, source)).collect()
}

fn parse(area: &'static str, source: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let (mut own, mut group) = (String::new(), String::new());
    for line in source.lines() {
        if let Some(comment) = line.strip_prefix("## ") {
            group.push_str(comment);
        } else if let Some(comment) = line.strip_prefix("# ") {
            own.push_str(comment);
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (id, pattern) = line.split_once('=').expect("a message has an equals sign");
            let own = std::mem::take(&mut own);
            entries.push(Entry {
                area,
                id: id.trim().to_owned(),
                comment: if own.is_empty() { group.clone() } else { own },
                pattern: pattern.trim().to_owned(),
            });
        } else if !line.is_empty() && !line.starts_with('#') {
            let pattern = &mut entries.last_mut().expect("a continued line follows a message").pattern;
            pattern.push('\n');
            pattern.push_str(line);
        }
    }
    entries
}

/// The key and text of a variant's line.
fn variant(line: &str) -> Option<(&str, &str)> {
    let (key, text) = line.trim().trim_start_matches('*').strip_prefix('[')?.split_once(']')?;
    Some((key, text.trim()))
}

fn fill(text: &str, value: &str) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        filled.push_str(value);
        filled.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    filled
}
