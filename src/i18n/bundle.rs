//! The messages of one language, ready to be formatted.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::{Language, formats, pseudo};

type Bundle = FluentBundle<FluentResource>;

/// The messages and formats of a language: one method a message, see [`super::messages`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Text {
    language: Language,
}

impl Text {
    /// The messages of `language`.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language that they are in.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// The message `id`, from English where the language lacks it.
    pub(super) fn format(self, id: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// The message `id` if there is one in the language or in English.
    pub(super) fn find(self, id: &str, values: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        let bundle =
            [self.language, Language::English].map(bundle).into_iter().find(|bundle| bundle.has_message(id))?;
        let pattern = bundle.get_message(id)?.value()?;
        let args: FluentArgs = values.iter().cloned().collect();
        let message = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        // Placed in another message, one of values and commas alone would read from the left (UAX #9, P3).
        Some(if self.language.is_rtl() { format!("\u{200f}{message}") } else { message.into_owned() })
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({})", self.language.tag())
    }
}

/// `text` without the marks that tell a renderer its directions, for speech and for tests.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    text.chars()
        .filter(
            |c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
        )
        .collect()
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::Mirrored as usize + 1] =
        [const { OnceLock::new() }; Language::Mirrored as usize + 1];
    BUNDLES[language as usize].get_or_init(|| build(language))
}

fn build(language: Language) -> Bundle {
    let locale: LanguageIdentifier = language.locale().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_formatter(Some(number));
    bundle.set_transform(match language {
        Language::Longer => Some(pseudo::longer),
        Language::Mirrored => Some(pseudo::mirrored),
        _ => None,
    });
    for source in language.sources() {
        // What does not parse is left out here and found by the test.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Fluent's hook for values in messages: numbers are written by our formats.
fn number(value: &FluentValue<'_>, locales: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(3).max(least);
    locales.with_try_get::<Written, _, _>((), |written| formats::decimal(written.0, number.value, least, most)).ok()
}

/// The language that a bundle's numbers are written in, kept by the bundle.
struct Written(Language);

impl Memoizable for Written {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(locale: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(Language::from_tag(locale.language.as_str()).unwrap_or(Language::English)))
    }
}
