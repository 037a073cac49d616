//! Who may import whom: see "How it is built" in the README.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A layer, and what of ours it may name. A layer may always name itself.
const RULES: &[(&str, &[&str])] = &[
    ("config", &[]),
    ("domain", &[]),
    ("api", &["domain"]),
    ("i18n", &["domain"]),
    ("server", &["domain", "api", "config"]),
    ("documents", &["domain"]),
    ("kiosk/widget", &[]),
    ("kiosk/design", &[]),
    ("kiosk/speech", &["i18n"]),
    ("kiosk/staff_code", &[]),
    ("kiosk/access", &["i18n", "kiosk/widget", "kiosk/design", "kiosk/speech", "kiosk/staff_code"]),
    ("kiosk/kept", &["domain"]),
    ("kiosk/session", &[]),
    ("kiosk/asks", &["domain", "api"]),
    ("kiosk/cards", &["domain", "api", "i18n", "documents"]),
    ("kiosk/print", &["documents"]),
    ("kiosk/logs", &["domain", "api", "i18n", "documents"]),
    ("kiosk/slips", &["domain", "api", "i18n", "documents"]),
    (
        "kiosk/ui",
        &[
            "domain",
            "api",
            "i18n",
            "kiosk/widget",
            "kiosk/design",
            "kiosk/access",
            "kiosk/remote",
            "kiosk/kept",
            "kiosk/session",
        ],
    ),
    (
        "kiosk/screen",
        &[
            "domain",
            "api",
            "i18n",
            "kiosk/widget",
            "kiosk/design",
            "kiosk/ui",
            "kiosk/chart",
            "kiosk/remote",
            "kiosk/action",
            "kiosk/asks",
            "kiosk/cards",
            "kiosk/kept",
            "kiosk/search",
            "kiosk/overlay",
            "kiosk/access",
            "kiosk/staff_code",
            "kiosk/logs",
            "kiosk/slips",
            "kiosk/spelling",
            "kiosk/print",
            "documents",
        ],
    ),
    ("kiosk/chart", &["domain", "i18n", "kiosk/widget", "kiosk/design", "kiosk/ui"]),
    ("kiosk/overlay", &["domain", "i18n", "kiosk/widget", "kiosk/design", "kiosk/ui"]),
    ("kiosk/client", &["domain", "api", "kiosk/remote", "kiosk/asks", "kiosk/session"]),
    ("kiosk", &["domain", "api", "i18n", "config", "documents"]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() => sources(&path),
            Some(end) if end == "rs" => vec![path],
            _ => Vec::new(),
        })
        .collect()
}

/// The module of a source file: `kiosk/ui/page`.
fn module(root: &Path, file: &Path) -> String {
    let path = file.strip_prefix(root).expect("below the root").with_extension("");
    path.to_string_lossy().trim_end_matches("/mod").to_owned()
}

fn rule(module: &str) -> Option<&'static (&'static str, &'static [&'static str])> {
    let inside = |layer: &str| module == layer || module.starts_with(&format!("{layer}/"));
    RULES.iter().find(|(layer, _)| inside(layer))
}

/// The paths of ours that a source names, as `kiosk/ui/page`, from `crate::…` and `super::…`.
fn named(module: &str, is_folder: bool, source: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (number, line) in source.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for (root, start) in code.match_indices("crate::").map(|(at, word)| (String::new(), at + word.len())) {
            named.extend(paths(&root, &following(source, number, start)));
        }
        if let Some(rest) = code.trim_start().trim_start_matches("pub ").strip_prefix("use super::") {
            let mut at: Vec<&str> = module.split('/').collect();
            if !is_folder || at.len() > 1 {
                at.pop();
            }
            let mut rest = rest;
            while let Some(further) = rest.strip_prefix("super::") {
                at.pop();
                rest = further;
            }
            let start = line.len() - rest.len();
            named.extend(paths(&at.join("/"), &following(source, number, start)));
        }
    }
    named
}

/// The text from a place on, to the end of its statement.
fn following(source: &str, line: usize, column: usize) -> String {
    let text: String = source.lines().skip(line).take(12).collect::<Vec<_>>().join("\n");
    text.get(column..).unwrap_or_default().split(';').next().unwrap_or_default().to_owned()
}

/// `a::{b, c::d}` below `root` as `root/a/b`, `root/a/c`.
fn paths(root: &str, text: &str) -> Vec<String> {
    let word = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let first = word(text);
    let join = |parts: &[&str]| parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("/");
    let rest = text.trim().strip_prefix(&*first).unwrap_or_default();
    if let Some(rest) = rest.strip_prefix("::") {
        if let Some(list) = rest.strip_prefix('{') {
            return list.split(',').map(|item| join(&[root, &first, &word(item)])).collect();
        }
        return vec![join(&[root, &first, &word(rest)])];
    }
    if first.is_empty() && text.trim().starts_with('{') {
        let list = text.trim().trim_start_matches('{');
        return list.split(',').map(|item| join(&[root, &word(item)])).collect();
    }
    vec![join(&[root, &first])]
}

#[test]
fn layers_import_only_what_lies_below_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in sources(&root) {
        let from = module(&root, &file);
        let Some((layer, allowed)) = rule(&from) else { continue };
        let source = fs::read_to_string(&file).expect("a source");
        for to in named(&from, file.ends_with("mod.rs"), &source) {
            let Some((target, _)) = rule(&to) else { continue };
            seen += 1;
            // What is directly in `kiosk` may use all of the kiosk.
            let own = to == *layer || to.starts_with(&format!("{layer}/"));
            let fine = own || allowed.iter().any(|allowed| to == *allowed || to.starts_with(&format!("{allowed}/")));
            if !fine {
                wrong.push(format!("{from} ({layer}) names {to} ({target})"));
            }
        }
    }
    assert!(seen > 100, "the scan found only {seen} imports");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_screen_never_names_another() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in sources(&root.join("kiosk/screen")) {
        let from = module(&root, &file);
        if from == "kiosk/screen" {
            continue;
        }
        let source = fs::read_to_string(&file).expect("a source");
        let own: String = from.split('/').take(3).collect::<Vec<_>>().join("/");
        let others = named(&from, false, &source).into_iter().filter(|to| to.starts_with("kiosk/screen/"));
        wrong.extend(others.filter(|to| !to.starts_with(&own)).map(|to| format!("{from} names {to}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
