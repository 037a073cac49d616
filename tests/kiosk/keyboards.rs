//! The keyboards on the screen.

use std::collections::{BTreeSet, VecDeque};

use onestop::kiosk::overlay::keyboard::layout::{Key, LETTERS, Layer, Layout, ROWS};

const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

fn letter(key: &Key) -> Option<&str> {
    match key {
        Key::Char { lower, .. } => Some(lower),
        _ => None,
    }
}

fn written(layer: &Layer) -> Vec<&str> {
    layer.keys().filter_map(letter).collect()
}

/// Every layer that pressing keys leads to from the first.
fn reachable(layout: &Layout) -> BTreeSet<&str> {
    let mut seen = BTreeSet::from([LETTERS]);
    let mut next = VecDeque::from([LETTERS]);
    while let Some(name) = next.pop_front() {
        for key in layout.layer(name).keys() {
            if let Key::Layer(to) = key
                && seen.insert(to)
            {
                next.push_back(to);
            }
        }
    }
    seen
}

fn can_write(language: &str, characters: &str) {
    let layout = Layout::for_language(language);
    let all: BTreeSet<&str> = reachable(layout).into_iter().flat_map(|name| written(layout.layer(name))).collect();
    for character in characters.chars() {
        assert!(all.contains(character.to_string().as_str()), "{language} cannot write {character}");
    }
}

#[test]
fn every_keyboard_is_whole() {
    for language in LANGUAGES {
        let layout = Layout::for_language(language);
        assert_eq!(layout.layers()[0].name, LETTERS);
        let names: BTreeSet<&str> = layout.layers().iter().map(|layer| layer.name.as_str()).collect();
        assert_eq!(names.len(), layout.layers().len(), "{language}: two layers have one name");
        assert_eq!(reachable(layout), names, "{language}: a layer cannot be reached, or does not exist");
        for layer in layout.layers() {
            assert_eq!(layer.rows.len(), ROWS);
            for row in &layer.rows {
                assert_eq!(
                    row.iter().map(|slot| slot.width).sum::<u16>(),
                    layout.columns(),
                    "{language} {}",
                    layer.name
                );
            }
            assert!(layer.keys().any(|key| matches!(key, Key::Layer(_))), "{language} {}: no way out", layer.name);
            let keys = written(layer);
            assert_eq!(keys.len(), keys.iter().collect::<BTreeSet<_>>().len(), "{language} {}: twice", layer.name);
            assert!(!layer.sample.is_empty());
        }
    }
}

#[test]
fn the_keys_that_all_layers_share_stay_where_they_are() {
    for language in LANGUAGES {
        let layout = Layout::for_language(language);
        for shared in [Key::Backspace, Key::Search, Key::Space, Key::Hide] {
            let place = |layer: &Layer| {
                layer.rows.iter().enumerate().find_map(|(n, row)| {
                    let at = row.iter().position(|slot| slot.key == shared)?;
                    Some((n, row[..at].iter().map(|slot| slot.width).sum::<u16>(), row[at].width))
                })
            };
            let places: BTreeSet<_> = layout.layers().iter().map(place).collect();
            assert_eq!(places.len(), 1, "{language} {shared:?}: {places:?}");
        }
    }
}

#[test]
fn every_alphabet_can_be_written() {
    can_write("en", "abcdefghijklmnopqrstuvwxyz0123456789'-.,@#+$");
    can_write("es", "abcdefghijklmnñopqrstuvwxyzáéíóúü¿¡0123456789-.,@€");
    can_write("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةى،؟؛0123456789abcdefghijklmnopqrstuvwxyz-.,@");
}

#[test]
fn both_orders_of_a_keyboard_have_the_same_letters() {
    for language in LANGUAGES {
        let layout = Layout::for_language(language);
        let letters = |name| -> BTreeSet<&str> { written(layout.layer(name)).into_iter().collect() };
        let (keys, abc) = (letters(LETTERS), letters("abc-order"));
        let missing: Vec<_> = keys.difference(&abc).filter(|letter| **letter != "لا").collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn letters_are_where_people_know_them() {
    let row = |language, layer, row: usize| -> Vec<&str> {
        let layer = Layout::for_language(language).layer(layer);
        layer.rows[row].iter().filter_map(|slot| letter(&slot.key)).collect()
    };
    assert_eq!(row("en", LETTERS, 0).concat(), "qwertyuiop");
    assert_eq!(row("es", LETTERS, 1).last(), Some(&"ñ"));
    assert_eq!(row("ar", LETTERS, 0).first(), Some(&"ض"), "at Q's place: Arabic keyboards are not mirrored");
    assert_eq!(row("ar", LETTERS, 1)[..6].concat(), "شسيبلا");
    assert_eq!(row("ar", "abc-order", 0).last(), Some(&"ا"), "but the alphabet begins at the right");
}

#[test]
fn capitals_are_shown_where_the_script_has_them() {
    let capital = |language, letter: &str| {
        Layout::for_language(language).layers().iter().flat_map(Layer::keys).find_map(|key| match key {
            Key::Char { lower, upper } if lower == letter => Some(upper.clone()),
            _ => None,
        })
    };
    assert_eq!(capital("en", "q").as_deref(), Some("Q"));
    assert_eq!(capital("es", "ñ").as_deref(), Some("Ñ"));
    assert_eq!(capital("ar", "ض").as_deref(), Some("ض"));
}

#[test]
fn a_language_is_known_by_the_first_part_of_its_tag() {
    assert_eq!(Layout::for_language("es-MX"), Layout::for_language("es"));
    assert_eq!(Layout::for_language("ar_EG"), Layout::for_language("ar"));
    assert_eq!(Layout::for_language("fr"), Layout::for_language("en"), "there is no French keyboard yet");
    assert_ne!(Layout::for_language("en"), Layout::for_language("es"));
}

const WHOLE: &str = r#"
[[layers]]
name = "letters"
sample = "a"
rows = [
    ["a b c"],
    [{ key = "search", width = 3 }],
    ["d", { layer = "letters", width = 2 }],
    [{ key = "backspace", width = 1 }, { key = "space", width = 1 }, { key = "hide", width = 1 }],
]
"#;

#[test]
fn a_broken_keyboard_says_what_is_wrong() {
    Layout::parse(WHOLE).unwrap();
    let says = |whole: &str, broken: &str| {
        assert!(WHOLE.contains(whole));
        Layout::parse(&WHOLE.replace(whole, broken)).unwrap_err().to_string()
    };
    assert_eq!(
        says("width = 3", "width = 2"),
        "layer letters, row 2: 2 columns wide, but the first row of the keyboard has 3"
    );
    assert_eq!(says("    [\"a b c\"],\n", ""), "layer letters: 3 rows, but every layer needs 4");
    assert_eq!(says("\"hide\"", "\"space\""), "layer letters: no Hide key; every layer needs one");
    assert_eq!(
        says("layer = \"letters\"", "layer = \"abc\""),
        "layer letters: a key shows the layer \u{201c}abc\u{201d}, which does not exist"
    );
    assert!(says("name = \"letters\"", "name = \"other\"").starts_with("no layer is called"));
    for (whole, broken) in [("width = 3", "width = 0"), ("\"hide\"", "\"hidden\""), ("width = 3", "wide = 3")] {
        assert!(says(whole, broken).contains("A row holds"), "{broken}");
    }
}
