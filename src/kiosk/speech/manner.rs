//! How espeak-ng is asked to speak: the voice, the loudness, the pace, and the text that it gets.

use super::{USUAL_RATE, USUAL_VOLUME};
use crate::i18n::{Language, strip_isolates};

/// espeak-ng's amplitudes for the volumes 1 to 10: 2 dB a step, up to the most that it has. Its own usual one is 100.
///
/// A volume that can be set in steps and returns to the usual one after a visit is asked for by EN 301 549, 5.1.3.11
/// to 5.1.3.13, and Revised Section 508, 402.3; how loud the loudest is (65 dB) depends on the loudspeaker.
const AMPLITUDES: [u16; 10] = [25, 32, 40, 50, 63, 80, 100, 126, 159, 200];

/// Words a minute for the rates 1 to 9: from dictation to what practised listeners choose. It takes 80 to 450.
const WORDS_A_MINUTE: [u16; 9] = [100, 120, 140, 160, 190, 220, 260, 310, 370];

/// The voice for a language's tag. Tagalog has none in espeak-ng.
const VOICES: [(&str, &str); 10] = [
    ("ar", "ar"),
    ("en", "en-us"),
    ("es", "es-419"),
    ("fr", "fr-fr"),
    ("ht", "ht"),
    ("ko", "ko"),
    ("ru", "ru"),
    ("tl", "tl"),
    ("vi", "vi"),
    ("zh", "cmn-latn-pinyin"),
];

/// What a started espeak-ng cannot change any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Manner {
    pub(super) voice: &'static str,
    amplitude: u16,
    words_a_minute: u16,
}

impl Manner {
    /// `volume` and `rate` as in [`super::Utterance`]; what is beyond their ends is taken as the end.
    pub(super) fn new(language: Language, volume: u8, rate: u8) -> Self {
        Self {
            voice: voice(language),
            amplitude: AMPLITUDES[usize::from(volume.clamp(1, 10)) - 1],
            words_a_minute: WORDS_A_MINUTE[usize::from(rate.clamp(1, 9)) - 1],
        }
    }

    /// As a visit begins.
    pub(super) fn usual(language: Language) -> Self {
        Self::new(language, USUAL_VOLUME, USUAL_RATE)
    }

    /// The arguments: UTF-8 from standard input, to its end.
    pub(super) fn arguments(self) -> [String; 9] {
        let Self { voice, amplitude, words_a_minute } = self;
        ["--stdin", "-b", "1", "-v", voice, "-s", &words_a_minute.to_string(), "-a", &amplitude.to_string()]
            .map(str::to_owned)
    }
}

fn voice(language: Language) -> &'static str {
    // The pseudo-locales are English, whatever their tags say.
    let tag = if Language::PSEUDO.contains(&language) { Language::English.tag() } else { language.tag() };
    VOICES.iter().find_map(|(spoken, voice)| (*spoken == tag).then_some(*voice)).unwrap_or(tag)
}

/// `text` with nothing in it that espeak-ng takes for an order: `[[…]]` holds phonemes, control characters change its
/// voice and end its input, and it keeps private characters for itself. Markup it reads out as it is.
pub(super) fn plain(text: &str) -> String {
    let plain = |c: char| match c {
        '[' => '(',
        ']' => ')',
        '\0'..='\t' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{e000}'..='\u{f8ff}' => ' ',
        c => c,
    };
    strip_isolates(text).chars().map(plain).collect()
}
