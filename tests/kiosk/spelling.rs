//! The spelling of what stands on a resume.

use onestop::kiosk::spelling::suggestions;

const PHRASES: &str = include_str!("../../assets/phrases/en.tsv");
const TRADE: &str = include_str!("../../assets/dictionaries/trade.txt");

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic() && letter != '’').filter(|word| !word.is_empty())
}

#[test]
fn every_phrase_is_spelled_right_as_tapped_and_on_the_resume() {
    let rows = PHRASES.lines().filter(|line| !line.starts_with('#'));
    let mut read = 0;
    for row in rows {
        for text in row.split('\t').skip(2) {
            for word in words(text) {
                assert_eq!(suggestions(word), None, "{word}, in {row}");
                read += 1;
            }
        }
    }
    assert!(read > 5_000, "{read} words are not the phrases");
}

#[test]
fn every_word_of_the_trades_is_spelled_right() {
    for line in TRADE.lines() {
        let word = line.split('/').next().unwrap();
        assert_eq!(suggestions(word), None, "{word}");
    }
}

#[test]
fn a_word_of_the_trades_has_its_endings() {
    for word in ["barcodes", "onboarded", "palletizing", "deburred", "STNAs", "phlebotomist’s"] {
        assert_eq!(suggestions(word), None, "{word}");
    }
}

#[test]
fn a_slip_brings_the_word_that_was_meant() {
    for (slip, meant) in [
        ("recieved", "received"),
        ("responsable", "responsible"),
        ("cashering", "cashiering"),
        ("forklit", "forklift"),
        ("palletizd", "palletized"),
    ] {
        let found = suggestions(slip).unwrap();
        assert!(found.iter().any(|word| word == meant), "{slip} suggests {found:?}");
        assert!(found.len() <= 3, "{slip} suggests {found:?}");
    }
}

#[test]
fn what_is_near_no_word_is_wrong_all_the_same() {
    assert!(suggestions("qzxvkjqzxvkj").is_some());
}
