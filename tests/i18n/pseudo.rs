//! The pseudo-locales show what a translation does to a layout.

use onestop::domain::occupation::Group;
use onestop::i18n::{Language, Text, strip_isolates};

#[test]
fn longer_words_are_about_two_fifths_longer_and_have_accents() {
    let [plain, longer] = [Language::English, Language::Longer].map(|language| {
        let text = Text::new(language);
        Group::all().map(|group| text.group(group)).collect::<String>()
    });
    let growth = longer.chars().count() * 100 / plain.chars().count();
    assert!((130..=150).contains(&growth), "{growth} % of English");
    assert!(!longer.contains(['a', 'e', 'o', 's']));
}

#[test]
fn mirrored_words_begin_from_the_right_and_hold_english() {
    let text = Text::new(Language::Mirrored);
    assert!(text.bar_back().starts_with('\u{200f}'));
    assert_eq!(strip_isolates(&text.bar_back()), Text::new(Language::English).bar_back());
    assert_eq!(strip_isolates(&text.find_openings(2)), "2 openings");
    assert!(Language::Mirrored.is_rtl());
}
