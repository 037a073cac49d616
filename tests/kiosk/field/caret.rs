//! Where the caret is drawn, and which place in the text a finger means.

use iced::Font;
use onestop::kiosk::widget::field::caret::{self, Line};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{holding, is_boundary, load_fonts, text};

fn line(text: &str, rtl: bool) -> Line {
    let mut line = Line::default();
    line.set(text, 42.0, Font::with_name("Noto Sans"), rtl);
    line
}

fn places(line: &Line, text: &str) -> Vec<f32> {
    text.grapheme_indices(true).map(|(start, _)| start).chain([text.len()]).map(|index| line.x_of(index)).collect()
}

#[test]
fn in_english_the_caret_goes_right() {
    load_fonts();
    let line = line("warehouse", false);
    let places = places(&line, "warehouse");
    assert!(places.is_sorted_by(|a, b| a < b), "{places:?}");
    assert!(places[0].abs() < 0.1 && (places[9] - line.size().width).abs() < 0.1, "{places:?}");
    assert!(!line.is_backwards());
}

#[test]
fn in_arabic_the_caret_goes_left() {
    load_fonts();
    let text = "عامل مستودع";
    let line = line(text, true);
    let places = places(&line, text);
    assert!(places.is_sorted_by(|a, b| a > b), "{places:?}");
    assert!((places[0] - line.size().width).abs() < 0.1 && places.last().unwrap().abs() < 0.1, "{places:?}");
    assert!(line.is_backwards());
}

#[test]
fn the_two_letters_of_a_ligature_share_its_width() {
    load_fonts();
    let line = line("لا", true);
    let (width, middle) = (line.size().width, line.x_of("ل".len()));
    assert!((middle - width / 2.0).abs() < width / 4.0, "{middle} of {width}");
}

#[test]
fn english_inside_arabic_turns_the_caret_and_back() {
    load_fonts();
    let text = "سائق CDL ليلي";
    let line = line(text, true);
    let latin = text.find("CDL").unwrap();
    let [c, d, l] = [1, 2, 3].map(|letters| line.x_of(latin + letters));
    assert!(c < d && d < l, "{c} {d} {l}");
    assert!(line.x_of(text.len()).abs() < 0.1, "the last word is at the left");
    assert!(line.is_backwards(), "the text begins in Arabic");
    let stretches = line.stretches(latin - 1..latin + 2);
    assert_eq!(stretches.len(), 2, "the space and the start of the English word are apart: {stretches:?}");
    assert_eq!(line.stretches(0..text.len()).len(), 1);
}

#[test]
fn english_typed_on_an_arabic_page_reads_as_english() {
    load_fonts();
    let line = line("C++ ", true);
    assert!(!line.is_backwards());
    assert!((line.x_of(4) - line.size().width).abs() < 0.1, "a space at the end stands at the right");
}

#[test]
fn a_finger_finds_the_place_that_the_caret_shows() {
    load_fonts();
    for (text, rtl) in [("warehouse worker", false), ("عامل مستودع", true), ("cafe\u{301}", false), ("", true)]
    {
        let line = line(text, rtl);
        for (index, _) in text.grapheme_indices(true).chain([(text.len(), "")]) {
            assert_eq!(line.index_at(line.x_of(index)), index, "{text}");
        }
        let (start, end) = if rtl { (text.len(), 0) } else { (0, text.len()) };
        assert_eq!((line.index_at(-99.0), line.index_at(9999.0)), (start, end));
    }
}

#[test]
fn a_line_moves_no_more_than_it_must() {
    assert!((caret::origin(400.0, 100.0, 100.0, 0.0, false) - 2.0).abs() < 0.1, "rests at the left");
    assert!((caret::origin(400.0, 100.0, 100.0, 0.0, true) - 298.0).abs() < 0.1, "rests at the right");
    let typing = caret::origin(400.0, 600.0, 600.0, 2.0, false);
    assert!((typing + 202.0).abs() < 0.1, "the end is in view");
    assert!((caret::origin(400.0, 600.0, 450.0, typing, false) - typing).abs() < 0.1, "a caret in view moves nothing");
    assert!((caret::origin(400.0, 600.0, 0.0, typing, false) - 2.0).abs() < 0.1, "home again");
}

proptest! {
    #[test]
    fn any_text_has_a_place_for_its_caret(text in text(), rtl: bool, x in -50.0..500.0_f32) {
        load_fonts();
        let text = holding(&text).text().to_owned();
        let line = line(&text, rtl);
        for (index, _) in text.grapheme_indices(true).chain([(text.len(), "")]) {
            let at = line.x_of(index);
            prop_assert!(at >= -1.0 && at <= line.size().width + 1.0, "{at} of {}", line.size().width);
        }
        prop_assert!(is_boundary(&text, line.index_at(x)));
    }

    #[test]
    fn the_caret_is_always_in_view(
        view in 10.0..900.0_f32, line in 0.0..3000.0_f32, share in 0.0..=1.0_f32,
        before in -3000.0..900.0_f32, rtl: bool,
    ) {
        let caret = line * share;
        let origin = caret::origin(view, line, caret, before, rtl);
        prop_assert!((-0.01..=view - caret::WIDTH + 0.01).contains(&(origin + caret - caret::WIDTH / 2.0)));
    }
}
