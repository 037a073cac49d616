//! The kiosk's code says nothing itself, and every message is said somewhere.

use std::path::{Path, PathBuf};

use onestop::i18n::messages::MESSAGES;

/// What a line with literals has that no client reads: logs, Debug, reasons of lints, impossible cases, checks, the
/// window's title.
const NOT_READ: [&str; 18] = [
    "expect(",
    "reason = ",
    "error!(",
    "warn!(",
    "info!(",
    "debug!(",
    "trace!(",
    "panic!(",
    "unreachable!(",
    "assert",
    "debug_struct(",
    "f.write_str(",
    "write!(f",
    "#[error(",
    "#[doc",
    "include_",
    "with_name(",
    ".title(",
];

/// The files that speak to technicians, on the command line and in English, or read what other programs print.
const FOR_TECHNICIANS: [&str; 6] =
    ["config.rs", "print/cups.rs", "print/folder.rs", "print/state.rs", "speech/espeak.rs", "speech/headphones.rs"];

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the source is here").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("source is text");
                found.push((path, text));
            }
        }
    }
    found
}

#[test]
fn every_message_is_said_somewhere() {
    let code: String = sources("src/kiosk").into_iter().chain(sources("src/i18n")).map(|(_, text)| text).collect();
    let called = |method: &str| code.contains(&format!(".{method}(")) || code.contains(&format!("Text::{method}"));
    let unused: Vec<_> = MESSAGES.iter().map(|message| message.method).filter(|method| !called(method)).collect();
    assert!(unused.is_empty(), "messages that nothing says: {unused:#?}");
}

#[test]
fn the_kiosk_has_no_words_of_its_own() {
    let mut found = Vec::new();
    for (path, text) in
        sources("src/kiosk").into_iter().filter(|(path, _)| !FOR_TECHNICIANS.iter().any(|file| path.ends_with(file)))
    {
        for (number, line) in text.lines().enumerate() {
            let code = line.trim_start();
            if code.starts_with("//") || NOT_READ.iter().any(|start| code.contains(start)) {
                continue;
            }
            found.extend(
                literals(code)
                    .filter(|literal| is_language(literal))
                    .map(|literal| format!("{}:{}: {literal}", path.display(), number + 1)),
            );
        }
    }
    assert!(found.is_empty(), "people read Fluent messages, not literals:\n{}", found.join("\n"));
}

/// The string literals of a line.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// Whether a literal reads like words: two words, or one with a capital.
fn is_language(literal: &str) -> bool {
    let words: Vec<_> =
        literal.split(' ').filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).collect();
    let lower = |word: &str| word.chars().skip(1).all(|c| c.is_lowercase() || "’'.,!?:".contains(c));
    let capital = literal.starts_with(char::is_uppercase);
    words.len() > 1 && words.iter().all(|word| lower(word)) || words.len() == 1 && capital && lower(words[0])
}
