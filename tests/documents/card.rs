//! Cards for the wallet.

use onestop::documents::{Card, Document, Paper, Scan, text, typeset};

use crate::codes::shows;
use crate::fields::{Field, arabic, missing};
use crate::pages::{self, can_be_read};
use crate::{CARD, read};

/// A card's width and a margin of 3 mm on both sides, in points.
const WIDTH: f64 = 91.6 / 25.4 * 72.0;
/// Twice its height with the margins and a line of words below.
const HEIGHT: f64 = 120.0 / 25.4 * 72.0;

fn spanish() -> Card {
    let mut card: Card = read(CARD);
    "es".clone_into(&mut card.language);
    "Centro de empleo Peña".clone_into(&mut card.title);
    "Íñigo".clone_into(&mut card.name);
    "Número de tarjeta".clone_into(&mut card.label);
    "Código QR de esta tarjeta".clone_into(&mut card.scan.words);
    card.sections = vec![("Si la pierde".to_owned(), vec!["• Avise al personal.\n• La cerrarán.".to_owned()])];
    card.notes = vec!["Corte por la línea. Doble por los puntos.".to_owned()];
    card
}

fn in_arabic() -> Card {
    let mut card: Card = read(CARD);
    "ar".clone_into(&mut card.language);
    card.right_to_left = true;
    "مركز ليندن".clone_into(&mut card.title);
    "مريم".clone_into(&mut card.name);
    "رقم البطاقة".clone_into(&mut card.label);
    "رمز هذه البطاقة".clone_into(&mut card.scan.words);
    card.sections = vec![("إن ضاعت".to_owned(), vec!["• أخبر الموظفين.\n• سيغلقونها.".to_owned()])];
    card.notes = vec!["قص على الخط.".to_owned()];
    card
}

/// What is printed on it, in order.
fn said(card: &Card) -> Vec<Field> {
    let first = [&card.title, &card.name, &card.label, &card.number].into_iter();
    let below = card.sections.iter().flat_map(|(heading, lines)| [heading].into_iter().chain(lines));
    let texts = first.chain(below).chain(&card.notes).flat_map(|text| text.lines());
    texts
        .map(|text| text.trim_start_matches("• "))
        .map(|text| Field { path: text.to_owned(), text: text.to_owned() })
        .collect()
}

#[test]
fn a_card_says_all_in_every_language_on_a_page_of_its_own_size() {
    for card in [read(CARD), spanish(), in_arabic()] {
        let document = Document::Card(card.clone());
        assert_eq!(missing(&text(&document), &said(&card)), [""; 0], "{} as text", card.language);
        for paper in Paper::ALL {
            let typeset = typeset(&document, paper).unwrap();
            assert_eq!(typeset.pages(), 1, "{}", card.language);
            assert!(shows(&typeset, &card.scan.says), "{}: no code of the secret", card.language);
            if !can_be_read() {
                continue;
            }
            let pdf = typeset.pdf().unwrap();
            let page = &pages::pages(&pdf)[0];
            assert!((page.width - WIDTH).abs() < 0.5, "{} wide", page.width);
            assert!(page.height < HEIGHT, "{}: {} high", card.language, page.height);
            assert_eq!(page.beside(), 0, "{}", card.language);
            let read = pages::text(&pdf);
            assert!(read.contains(&card.number), "{}: the number is in another order", card.language);
            if card.right_to_left {
                for field in said(&card) {
                    assert!(arabic(&read).contains(&arabic(&field.text)), "{}", field.path);
                }
            } else {
                assert_eq!(missing(&read, &said(&card)), [""; 0], "{}", card.language);
            }
        }
    }
}

#[test]
fn a_cards_secret_is_in_its_code_alone() {
    let card: Card = read(CARD);
    let (secret, document) = (card.scan.says.clone(), Document::Card(card.clone()));
    assert!(!text(&document).contains(&secret));
    let pages = typeset(&document, Paper::Letter).unwrap();
    let pdf = pages.pdf().unwrap();
    assert!(!pdf.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()), "a reader would read it out");
    if can_be_read() {
        assert!(!pages::text(&pdf).contains(&secret));
    }
    assert!(!format!("{document:?}").contains(&secret) && !format!("{document:?}").contains(&card.number));
    assert!(!shows(&pages, &secret.to_uppercase()), "any code would do");
}

#[test]
fn more_words_than_a_side_holds_make_it_longer() {
    let mut card: Card = read(CARD);
    card.sections = std::iter::repeat_n(card.sections.clone(), 6).flatten().collect();
    card.name = "W".repeat(30);
    let typeset = typeset(&Document::Card(card.clone()), Paper::Letter).unwrap();
    assert_eq!(typeset.pages(), 1);
    assert!(shows(&typeset, &card.scan.says));
    if can_be_read() {
        let pdf = typeset.pdf().unwrap();
        card.name.clear();
        let wanted: Vec<_> = said(&card).into_iter().filter(|field| !field.text.is_empty()).collect();
        assert_eq!(missing(&pages::text(&pdf), &wanted), [""; 0]);
        assert_eq!(pages::text(&pdf).matches('W').count(), 30);
        let page = &pages::pages(&pdf)[0];
        assert!(page.height > HEIGHT && page.beside() == 0, "{} high", page.height);
    }
}

#[test]
fn a_card_without_anything_and_one_with_too_long_a_secret_are_pages() {
    let mut long: Card = read(CARD);
    long.scan = Scan::plain("x".repeat(3_000));
    for card in [Card::default(), long] {
        let typeset = typeset(&Document::Card(card), Paper::A4).unwrap();
        assert_eq!(typeset.pages(), 1);
        typeset.pdf().unwrap();
    }
}
