//! Writing in a field: the text and its caret, where the caret is drawn, and keys, fingers and input methods.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod caret;
mod keys;

use std::sync::Once;

use iced::advanced::graphics::text::font_system;
use onestop::kiosk::design::fonts;
use onestop::kiosk::widget::field::{Edit, FieldBuffer, Step};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

/// Loads the kiosk's fonts.
pub fn load_fonts() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        for file in fonts::FILES {
            font_system().write().unwrap().load_font(file.into());
        }
    });
}

fn holding(text: &str) -> FieldBuffer {
    let mut buffer = FieldBuffer::new(200);
    buffer.apply(Edit::Insert(text.into()));
    buffer
}

fn is_boundary(text: &str, index: usize) -> bool {
    index == text.len() || text.grapheme_indices(true).any(|(start, _)| start == index)
}

#[test]
fn a_word_is_written_corrected_and_cleared() {
    let mut buffer = FieldBuffer::new(60);
    assert!(buffer.apply(Edit::Insert("warehuose".into())));
    for edit in [Edit::Backspace, Edit::Backspace, Edit::Backspace, Edit::Backspace] {
        assert!(buffer.apply(edit));
    }
    buffer.apply(Edit::Insert("ouse".into()));
    assert_eq!(buffer.text(), "warehouse");
    assert_eq!(buffer.caret(), 9);
    assert!(buffer.apply(Edit::Clear));
    assert_eq!(buffer, FieldBuffer::new(60));
    assert!(!buffer.apply(Edit::Clear), "nothing is left to clear");
    assert!(!buffer.apply(Edit::Backspace));
}

#[test]
fn line_breaks_become_spaces_and_controls_vanish() {
    let buffer = holding("fork\nlift\t\u{0}\u{1b}driver\u{202e}\u{2029}!");
    assert_eq!(buffer.text(), "fork lift driver !");
}

#[test]
fn the_limit_never_cuts_a_character_in_two() {
    let mut buffer = FieldBuffer::new(4);
    assert!(buffer.apply(Edit::Insert("abce\u{301}".into())));
    assert_eq!(buffer.text(), "abc", "an e with its accent is two code points, and there is room for one");
    buffer.apply(Edit::Insert("d".into()));
    assert!(!buffer.apply(Edit::Insert("e".into())));
    assert_eq!(buffer.text(), "abcd");
}

#[test]
fn what_is_selected_makes_room_for_what_replaces_it() {
    let mut buffer = FieldBuffer::new(4);
    buffer.apply(Edit::Insert("cook".into()));
    buffer.apply(Edit::SelectAll);
    assert_eq!(buffer.selection(), 0..4);
    assert!(buffer.apply(Edit::Insert("chef".into())));
    assert_eq!(buffer.text(), "chef");
    assert!(buffer.selection().is_empty());
}

#[test]
fn the_caret_goes_by_words() {
    let mut buffer = holding("fork lift driver");
    let mut places = Vec::new();
    for _ in 0..4 {
        buffer.apply(Edit::Move(Step::PreviousWord));
        places.push(buffer.caret());
    }
    assert_eq!(places, [10, 5, 0, 0]);
    buffer.apply(Edit::Move(Step::NextWord));
    assert_eq!(buffer.caret(), 4);
    buffer.apply(Edit::Select(Step::NextWord));
    assert_eq!(buffer.selection(), 4..9);
    buffer.apply(Edit::Move(Step::Previous));
    assert_eq!(buffer.caret(), 4, "a step back from a selection goes to its start");
    buffer.apply(Edit::Move(Step::End));
    assert!(buffer.apply(Edit::DeleteWord));
    assert_eq!(buffer.text(), "fork lift ");
}

#[test]
fn a_composed_word_is_shown_in_place_and_joins_the_text_at_its_end() {
    let mut buffer = holding("night nurse");
    buffer.apply(Edit::Move(Step::PreviousWord));
    assert!(!buffer.apply(Edit::ComposeSet { text: "시간".into(), caret: Some(3) }));
    assert_eq!(buffer.text(), "night nurse");
    let shown = buffer.shown();
    assert_eq!((&*shown.text, shown.caret, shown.composed), ("night 시간nurse", 9, 6..12));
    assert!(buffer.apply(Edit::ComposeCommit));
    assert_eq!(buffer.text(), "night 시간nurse");
    buffer.apply(Edit::ComposeSet { text: "x".into(), caret: None });
    buffer.apply(Edit::ComposeSet { text: String::new(), caret: None });
    assert!(!buffer.is_composing());
}

#[test]
fn no_debug_output_tells_what_was_typed() {
    let secret = "canary";
    let mut buffer = holding(secret);
    buffer.apply(Edit::ComposeSet { text: secret.into(), caret: None });
    let edits = [Edit::Insert(secret.into()), Edit::ComposeSet { text: secret.into(), caret: None }];
    let told = format!("{buffer:?} {buffer:#?} {edits:?} {edits:#?}");
    assert!(!told.contains(secret), "{told}");
    assert!(told.contains("FieldBuffer(6 of 200 characters)"), "{told}");
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::Previous),
        Just(Step::Next),
        Just(Step::PreviousWord),
        Just(Step::NextWord),
        Just(Step::Home),
        Just(Step::End),
    ]
}

/// Any characters, and often those that join their neighbours: marks, flags, joiners, Hangul parts, Arabic.
fn text() -> impl Strategy<Value = String> {
    let joining = prop::sample::select(vec![
        "\u{301}",
        "\u{200d}",
        "👩",
        "👩‍🏭",
        "🇺",
        "🇸",
        "ᄒ",
        "ᅡ",
        "ᆫ",
        "लि",
        "ل",
        "ا",
        "\u{64e}",
        "\u{600}",
        "\r",
        "\n",
        " ",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(joining, 0..8).prop_map(|parts| parts.concat()),
        "[a-z ]{0,12}".prop_map(String::from),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => text().prop_map(Edit::Insert),
        2 => Just(Edit::Backspace),
        1 => Just(Edit::Delete),
        1 => Just(Edit::DeleteWord),
        4 => step().prop_map(Edit::Move),
        2 => step().prop_map(Edit::Select),
        1 => Just(Edit::SelectAll),
        1 => Just(Edit::Clear),
        2 => any::<usize>().prop_map(Edit::PlaceCaret),
        2 => (0..40_usize).prop_map(Edit::PlaceCaret),
        2 => (text(), prop::option::of(0..9_usize)).prop_map(|(text, caret)| Edit::ComposeSet { text, caret }),
        1 => Just(Edit::ComposeCommit),
    ]
}

proptest! {
    #[test]
    fn any_edits_keep_the_caret_between_characters_and_the_limit(
        edits in prop::collection::vec(edit(), 0..40), limit in 0..30_usize,
    ) {
        let mut buffer = FieldBuffer::new(limit);
        for edit in edits {
            let before = buffer.text().to_owned();
            let changed = buffer.apply(edit.clone());
            let text = buffer.text();
            // Replacing a selection by itself is a change that cannot be seen.
            prop_assert!(changed || before == text);
            prop_assert!(is_boundary(text, buffer.caret()), "{edit:?}");
            prop_assert!(is_boundary(text, buffer.selection().start) && is_boundary(text, buffer.selection().end));
            prop_assert!(text.chars().count() <= limit);
            prop_assert!(!text.chars().any(char::is_control));
            let shown = buffer.shown();
            prop_assert!(shown.text.chars().count() <= limit);
            prop_assert!(shown.text.is_char_boundary(shown.caret));
            prop_assert!(shown.text.get(shown.composed).is_some() && shown.text.get(shown.selected).is_some());
        }
    }

    #[test]
    fn as_many_backspaces_take_back_what_was_inserted(before in text(), inserted in text(), after in text()) {
        let mut buffer = FieldBuffer::new(10_000);
        buffer.apply(Edit::Insert(after));
        buffer.apply(Edit::Move(Step::Home));
        buffer.apply(Edit::Insert(before));
        let start = buffer.clone();
        buffer.apply(Edit::Insert(inserted));
        let piece = buffer.text()[start.caret()..buffer.caret().max(start.caret())].to_owned();
        // Characters that join their neighbours are no longer those that were typed.
        let (left, right) = start.text().split_at(start.caret());
        let mut typed = String::new();
        for grapheme in piece.graphemes(true) {
            typed.push_str(grapheme);
            let apart = [left, &typed, right].into_iter().flat_map(|part| part.graphemes(true));
            prop_assume!(format!("{left}{typed}{right}").graphemes(true).eq(apart));
        }
        prop_assume!(format!("{left}{typed}{right}") == buffer.text());
        for _ in piece.graphemes(true) {
            buffer.apply(Edit::Backspace);
        }
        prop_assert_eq!(buffer.text(), start.text());
        prop_assert_eq!(buffer.caret(), start.caret());
    }
}
