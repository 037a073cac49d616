//! A node in spoken words.

use crate::i18n::{Language, Text, strip_isolates};
use crate::kiosk::widget::node::{Node, Role, Secrecy};

/// Words and the language that they are said in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    pub words: String,
    pub language: Language,
}

/// What is said of a node. Whether the client alone hears it decides what is said of things
/// that are private.
#[must_use]
pub fn spoken(node: &Node, text: Text, alone: bool) -> Spoken {
    let language = node.language.and_then(Language::from_tag).unwrap_or(text.language());
    let text = Text::new(language);
    let label = strip_isolates(&node.label).replace('\u{a0}', " ");
    let mut words = match node.role {
        Role::Text if node.value.is_some() => format!("{label}: {}", value(node, text, alone)),
        Role::Heading | Role::Text | Role::Picture => label,
        Role::Button => text.speech_button(&label),
        Role::Field => text.speech_field(&label, &value(node, text, alone)),
    };
    let shown = node.role == Role::Button && node.value.is_some();
    let more = [
        shown.then(|| value(node, text, alone)),
        node.selected.then(|| text.speech_chosen()),
        (!node.enabled).then(|| text.speech_not_possible()),
        node.hint.as_deref().map(strip_isolates),
    ];
    for more in more.into_iter().flatten() {
        words.push_str(". ");
        words.push_str(&more);
    }
    Spoken { words, language }
}

fn value(node: &Node, text: Text, alone: bool) -> String {
    let value = node.value.as_deref().unwrap_or_default();
    match node.secrecy {
        _ if value.is_empty() => text.speech_empty(),
        Secrecy::Secret => text.speech_digits(value.chars().count() as u64),
        Secrecy::Private if !alone => text.speech_private(),
        Secrecy::Private | Secrecy::Open => strip_isolates(value),
    }
}

/// What is said when the value of a field becomes another: the letters or words that came,
/// or that some went.
#[must_use]
pub fn typed(node: &Node, before: &str, text: Text, alone: bool) -> Spoken {
    Spoken { words: change(node, before, text, alone), language: text.language() }
}

fn change(node: &Node, before: &str, text: Text, alone: bool) -> String {
    let now = node.value.as_deref().unwrap_or_default();
    match node.secrecy {
        Secrecy::Secret => return text.speech_digits(now.chars().count() as u64),
        Secrecy::Private if !alone => return text.speech_private(),
        Secrecy::Private | Secrecy::Open => {}
    }
    let (now, before) = (strip_isolates(now), strip_isolates(before));
    if now.is_empty() {
        return text.speech_empty();
    }
    let came: Option<String> = now.strip_prefix(before.as_str()).map(str::to_owned);
    match came {
        // A word that is finished is said whole.
        Some(came) if came == " " => now.split_whitespace().last().unwrap_or_default().to_owned(),
        Some(came) => came,
        None => match before.strip_prefix(now.as_str()) {
            Some(gone) => text.speech_deleted(gone),
            None => now,
        },
    }
}
