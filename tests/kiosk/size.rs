//! Another size, another language, another window: what the client did stays.

use iced::{Point, Size};
use onestop::i18n::{Language, Text};

use crate::driver::{Kiosk, Setup, plain};

#[test]
fn text_grows_in_steps_and_begins_again() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    for width in [1920.0, 1536.0, 1280.0, 960.0, 1920.0] {
        let room = kiosk.room();
        assert!((room.width - width).abs() < 0.5, "{room:?}");
        kiosk.touch("Larger text");
    }
}

#[test]
fn a_small_window_grows_text_only_as_far_as_a_screen_holds() {
    let mut kiosk = Kiosk::with(Setup { size: (1024.0, 768.0), ..Setup::default() });
    kiosk.touch("English");
    kiosk.touch("Larger text");
    let room = kiosk.room();
    assert!(room.width > 959.9 && room.width < 1024.0, "{room:?}");
    kiosk.touch("Larger text");
    assert_eq!(kiosk.room(), Size::new(1024.0, 768.0));
}

#[test]
fn size_and_language_keep_what_was_typed() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    kiosk.types("dish");
    for _ in 0..4 {
        kiosk.touch("Larger text");
        assert_eq!(kiosk.field(), "dish");
        kiosk.sees("dishwasher");
    }
    for (language, key) in [(Language::Spanish, "Language"), (Language::Arabic, "Idioma"), (Language::English, "اللغة")]
    {
        kiosk.touch(key);
        kiosk.touch(language.name());
        kiosk.sees(&Text::new(language).words_question());
        assert_eq!(kiosk.field(), "dish");
        assert_eq!(kiosk.focus(), plain(&Text::new(language).words_field()));
    }
    kiosk.types("washer");
    kiosk.keys("enter");
    kiosk.sees("1 opening near you");
}

#[test]
fn language_keeps_the_page_and_the_question() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("New this week");
    kiosk.touch("Next");
    kiosk.sees("Page 2 of 3");
    kiosk.touch("Language");
    kiosk.touch("Español");
    kiosk.sees(&Text::new(Language::Spanish).pager_page(2, 3));
    kiosk.touch("Idioma");
    kiosk.touch("English");
    kiosk.touch("Home");
    kiosk.touch("Find a job");
    kiosk.touch("Any kind of work");
    kiosk.touch("Any distance");
    kiosk.touch("Language");
    kiosk.touch("Español");
    kiosk.sees(&Text::new(Language::Spanish).find_hours_question());
}

#[test]
fn the_first_card_of_a_page_stays_on_the_page() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("New this week");
    kiosk.touch("Next");
    let first = |kiosk: &mut Kiosk| {
        let mut cards = kiosk.nodes().into_iter().filter(|seen| seen.label.contains("an hour"));
        cards.next().unwrap().label
    };
    for _ in 0..8 {
        let card = first(&mut kiosk);
        kiosk.touch("Larger text");
        kiosk.sees(&card);
    }
    for (width, height) in [(1080.0, 1920.0), (1024.0, 768.0), (1920.0, 1080.0)] {
        let card = first(&mut kiosk);
        kiosk.resize(width, height);
        kiosk.sees(&card);
    }
}

#[test]
fn a_screen_that_is_turned_fits_again() {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Larger text");
    kiosk.resize(1080.0, 1920.0);
    assert_eq!(kiosk.room(), Size::new(864.0, 1536.0));
    kiosk.touch("Find a job");
    kiosk.sees("What kind of work do you want?");
}

#[test]
fn full_screen_covers_the_monitor_even_where_nobody_manages_windows() {
    for diagonal in [None, Some(15.6)] {
        let setup = Setup {
            size: (1024.0, 768.0),
            monitor: Some((1920.0, 1080.0)),
            full_screen: true,
            diagonal,
            ..Setup::default()
        };
        let mut kiosk = Kiosk::with(setup);
        assert_eq!(kiosk.window(), (Size::new(1920.0, 1080.0), Some(Point::ORIGIN)));
        kiosk.touch("English");
        kiosk.sees("What would you like to do?");
        let expected = if diagonal.is_some() { 1393.0 } else { 1920.0 };
        assert!((kiosk.room().width - expected).abs() < 1.0, "{:?}", kiosk.room());
    }
}

#[test]
fn sizes_follow_the_millimetres_of_the_panel() {
    let millimetres = |diagonal: f32, size: (f32, f32)| {
        let mut kiosk = Kiosk::with(Setup { diagonal: Some(diagonal), size, ..Setup::default() });
        kiosk.touch("English");
        let logical = kiosk.control("I’m done").bounds.height;
        let pixels = logical * size.0 / kiosk.room().width;
        pixels * diagonal * 25.4 / size.0.hypot(size.1)
    };
    let usual = millimetres(21.5, (1920.0, 1080.0));
    assert!(usual > 20.0, "a key of the bar is {usual} mm high");
    for other in [millimetres(32.0, (1920.0, 1080.0)), millimetres(21.5, (3840.0, 2160.0))] {
        assert!((other - usual).abs() < 0.5, "{other} and {usual} mm");
    }
}
