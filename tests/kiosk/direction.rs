//! Right-to-left: everything stands in the mirror.

use iced::Rectangle;
use onestop::i18n::{Language, Text};
use onestop::kiosk::widget::node::Role;

use crate::driver::{Kiosk, Seen, Setup, plain};

/// How far two widths of the same letters in another order may differ.
const KERNING: f32 = 3.0;

/// Next and the keys of the bar.
const BELOW: usize = 6;

fn controls(kiosk: &mut Kiosk) -> Vec<Seen> {
    kiosk.nodes().into_iter().filter(|seen| seen.focusable).collect()
}

fn mirrored(width: f32, bounds: Rectangle) -> Rectangle {
    Rectangle { x: width - bounds.x - bounds.width, ..bounds }
}

fn close(one: Rectangle, other: Rectangle) -> bool {
    let far = |one: f32, other: f32| (one - other).abs() > KERNING;
    !(far(one.x, other.x) || far(one.y, other.y) || far(one.width, other.width) || far(one.height, other.height))
}

#[test]
fn what_can_be_pressed_stands_in_the_mirror_of_english() {
    for size in [(1920.0, 1080.0), (1080.0, 1920.0), (1024.0, 768.0)] {
        let pairs = [Language::English, Language::Mirrored].map(|language| {
            let mut kiosk = Kiosk::with(Setup { size, language: Some(language), ..Setup::default() });
            let text = Text::new(language);
            let home = controls(&mut kiosk);
            kiosk.touch(&text.home_find());
            let find = controls(&mut kiosk);
            kiosk.touch(&text.bar_home());
            kiosk.presses(&text.home_new());
            // Cards are as high as their titles, but what is below them stands still.
            let mut results = controls(&mut kiosk);
            let below = results.split_off(results.len() - BELOW);
            (kiosk.room().width, [home, find, below].concat())
        });
        let [(width, english), (_, turned)] = pairs;
        let labels = |seen: &[Seen]| seen.iter().map(|seen| seen.label.clone()).collect::<Vec<_>>();
        assert_eq!(english.len(), turned.len(), "{:?} and {:?}", labels(&english), labels(&turned));
        for (one, other) in english.iter().zip(&turned) {
            let expected = mirrored(width, one.bounds);
            assert!(close(expected, other.bounds), "{:?}: {expected:?}, but {:?}", one.label, other.bounds);
        }
    }
}

#[test]
fn arrows_go_the_way_they_point_in_either_direction() {
    for (language, start, end) in [(Language::English, "left", "right"), (Language::Arabic, "right", "left")] {
        let mut kiosk = Kiosk::speaking(language);
        let text = Text::new(language);
        kiosk.tabs_to(&text.home_find());
        kiosk.keys(end);
        assert_eq!(kiosk.focus(), plain(&text.careers_title()));
        kiosk.keys(start);
        assert_eq!(kiosk.focus(), plain(&text.home_find()));
        kiosk.tabs_to(&text.bar_language());
        kiosk.keys(end);
        assert_eq!(kiosk.focus(), plain(&text.bar_larger_text()));
        kiosk.keys(start);
        assert_eq!(kiosk.focus(), plain(&text.bar_language()));
    }
}

#[test]
fn the_first_stop_of_arabic_stands_at_the_right() {
    let mut kiosk = Kiosk::speaking(Language::Arabic);
    let text = Text::new(Language::Arabic);
    let width = kiosk.room().width;
    assert!(kiosk.place(&text.home_find()).x > width / 2.0);
    kiosk.presses(&text.home_new());
    assert!(kiosk.place(&text.bar_back()).x > kiosk.place(&text.bar_home()).x);
    let next = kiosk.place(&text.pager_next());
    kiosk.touch_at(next);
    assert!(kiosk.place(&text.pager_previous()).x > next.x);
}

#[test]
fn letters_keep_their_places_in_arabic() {
    let mut kiosk = Kiosk::speaking(Language::Arabic);
    kiosk.touch(&Text::new(Language::Arabic).home_words());
    assert!(kiosk.place("ض").x < kiosk.place("ص").x, "as on every Arabic keyboard");
    kiosk.touch("ض");
    kiosk.types("ص");
    assert_eq!(kiosk.field(), "ضص");
}

#[test]
fn arabic_is_spoken_from_the_welcome_to_the_opening() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("العربية");
    let text = Text::new(Language::Arabic);
    kiosk.sees(&text.home_question());
    kiosk.presses(&text.home_new());
    kiosk.touch("Forklift operator");
    kiosk.sees(&text.listing_apply());
    kiosk.sees("937-555-0142");
    kiosk.touch(&text.bar_done());
    kiosk.touch(&text.done_yes());
    kiosk.sees("Touch your language to start");
}

#[test]
fn a_field_begins_beside_its_sign_in_either_direction() {
    for (language, begins) in [(Language::English, 1.0), (Language::Arabic, -1.0)] {
        let mut kiosk = Kiosk::speaking(language);
        let text = Text::new(language);
        kiosk.touch(&text.home_words());
        let field = kiosk.nodes().into_iter().find(|seen| seen.role == Role::Field).unwrap().bounds;
        let hint = plain(&text.words_hint());
        let written = kiosk.written(&hint);
        let drawn = written.iter().find(|drawn| field.contains(drawn.center())).unwrap();
        let from_start = if begins > 0.0 { drawn.x - field.x } else { field.x + field.width - drawn.x - drawn.width };
        assert!((80.0..130.0).contains(&from_start), "{from_start} in {language:?}");
    }
}
