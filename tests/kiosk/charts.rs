//! Charts: what they say, and that their words keep clear of each other, whatever the figures and the room.

mod easel;
mod places;

use iced::Rectangle;
use onestop::i18n::{Language, Text};
use onestop::kiosk::chart::{Bar, Bars, Figure, Line, Lines, Look, Range, Ranges, Table};
use onestop::kiosk::design::Theme;
use proptest::prelude::*;
use proptest::{collection, option, sample};

use crate::driver::{Seen, plain};
use easel::Easel;

/// The languages that are drawn: two from the left, one from the right.
const LANGUAGES: [Language; 3] = [Language::English, Language::Spanish, Language::Arabic];
const LOOKS: [Look; 5] = [Look::Solid, Look::Stripes, Look::Dots, Look::Crosses, Look::Past];

/// A wage as it is published: 115 dollars may be any more.
fn wage(text: Text, cents: u32) -> Figure {
    let open = cents >= 11_500;
    let words = text.money(cents.into());
    let words = if open { text.figures_or_more(&words) } else { words };
    Figure { open, ..Figure::new(f64::from(cents) / 100.0, words) }
}

fn share(text: Text, tenths: u32) -> Figure {
    Figure::new(f64::from(tenths) / 10.0, text.percent(tenths.into()))
}

/// Cents from low to high, some of them not published.
fn spread() -> impl Strategy<Value = [Option<u32>; 5]> {
    let cents = prop_oneof![725_u32..4000, 725_u32..=11_500, Just(11_500)];
    (prop::array::uniform5(cents), prop::array::uniform5(prop::bool::weighted(0.8))).prop_map(|(mut cents, known)| {
        cents.sort_unstable();
        std::array::from_fn(|at| known[at].then_some(cents[at]))
    })
}

fn ranges(text: Text, spreads: &[[Option<u32>; 5]], mark: Option<u32>) -> Ranges {
    let names = [text.figures_metro("Dayton"), "Ohio".to_owned(), text.figures_nation()];
    let rows = spreads.iter().zip(names).enumerate().map(|(at, (spread, name))| {
        let figures = spread.map(|cents| cents.map(|cents| wage(text, cents)));
        Range { name, first: at == 0, figures, missing: None }
    });
    let mark = mark.map(|cents| ("This opening".to_owned(), wage(text, cents)));
    Ranges { sentence: "How pay spreads".to_owned(), rows: rows.collect(), mark }
}

fn bars(text: Text, counts: &[Option<u32>]) -> Bars {
    let bars = counts.iter().zip(LOOKS).enumerate().map(|(at, (count, look))| {
        let figure = count.map(|count| Figure::new(count.into(), text.number(count.into())));
        Bar { name: (2020 + at).to_string(), figure, missing: None, look }
    });
    Bars { sentence: "How many jobs".to_owned(), bars: bars.collect() }
}

fn lines(text: Text, rates: &[Vec<Option<u32>>]) -> Lines {
    let names = [text.figures_metro("Dayton"), "Ohio".to_owned(), text.figures_nation()];
    let lines = rates.iter().zip(names).zip(LOOKS).map(|((rates, name), look)| {
        let figures = rates.iter().map(|tenths| tenths.map(|tenths| share(text, tenths)));
        Line { name, look, figures: figures.collect() }
    });
    let times = (0..rates[0].len()).map(|at| (1990 + at).to_string()).collect();
    Lines { sentence: "How many are out of work".to_owned(), times, lines: lines.collect() }
}

/// The node that says a figure of a row says it as it is in the table.
#[track_caller]
fn says(nodes: &[Seen], table: &Table, row: usize, words: &str) {
    let words = plain(words);
    assert!(nodes.iter().any(|seen| seen.label.contains(&words)), "no point says {words}");
    let cells = &table.rows[row];
    assert!(cells.iter().any(|cell| plain(cell) == words), "{words} is not in the table: {cells:?}");
}

fn named<'s>(nodes: &'s [Seen], words: &str) -> &'s Seen {
    nodes.iter().find(|seen| seen.label == plain(words)).unwrap_or_else(|| panic!("{words} in {nodes:#?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn ranges_say_the_same_in_picture_and_table(
        spreads in collection::vec(spread(), 1..=3),
        mark in option::of(725_u32..6000),
        width in 300_u16..1800,
        language in sample::select(LANGUAGES.to_vec()),
        tight: bool,
    ) {
        let text = Text::new(language);
        let ranges = ranges(text, &spreads, mark);
        let mut easel = Easel::new(language, tight, width);
        let table = ranges.table(text);
        let nodes = easel.shows(&ranges.sentence, |ctx| ranges.view(ctx));
        for (row, range) in ranges.rows.iter().enumerate() {
            for figure in range.figures.iter().flatten() {
                says(&nodes, &table, row, &figure.words);
            }
            if range.figures.iter().all(Option::is_none) {
                says(&nodes, &table, row, &text.figures_not_published());
            }
        }
        if let Some((name, figure)) = &ranges.mark {
            says(&nodes, &table, ranges.rows.len(), &figure.words);
            named(&nodes, &text.figures_named(name, &figure.words));
        }
        let rows = easel.shows(&ranges.sentence, |ctx| table.view(ctx));
        for (row, said) in table.rows.iter().zip(rows.iter().rev().take(table.rows.len()).rev()) {
            prop_assert_eq!(&said.label, &plain(&table.said(text, row)));
        }
    }

    #[test]
    fn bars_say_the_same_in_picture_and_table(
        counts in collection::vec(option::weighted(0.8, 0_u32..4_000_000), 1..=5),
        width in 300_u16..1800,
        language in sample::select(LANGUAGES.to_vec()),
        tight: bool,
    ) {
        let text = Text::new(language);
        let bars = bars(text, &counts);
        let mut easel = Easel::new(language, tight, width);
        let nodes = easel.shows(&bars.sentence, |ctx| bars.view(ctx));
        for (row, bar) in bars.bars.iter().enumerate() {
            let words = bar.figure.as_ref().map_or_else(|| text.figures_not_published(), |figure| figure.words.clone());
            says(&nodes, &bars.table(text), row, &words);
            named(&nodes, &text.figures_named(&bar.name, &words));
        }
        easel.shows(&bars.sentence, |ctx| bars.table(text).view(ctx));
    }

    #[test]
    fn lines_say_the_same_in_picture_and_table(
        times in 1_usize..40,
        rates in collection::vec(collection::vec(option::weighted(0.9, 1_u32..260), 40), 1..=3),
        width in 300_u16..1800,
        language in sample::select(LANGUAGES.to_vec()),
        tight: bool,
    ) {
        let text = Text::new(language);
        let rates: Vec<_> = rates.into_iter().map(|rates| rates[..times].to_vec()).collect();
        let lines = lines(text, &rates);
        let table = lines.table(text);
        let mut easel = Easel::new(language, tight, width);
        let nodes = easel.shows(&lines.sentence, |ctx| lines.view(ctx));
        for (at, time) in lines.times.iter().enumerate() {
            let point = nodes.iter().find(|seen| seen.label.starts_with(time)).unwrap();
            for line in &lines.lines {
                let figure = line.figures[at].as_ref();
                let words = figure.map_or_else(|| text.figures_not_published(), |figure| figure.words.clone());
                prop_assert!(point.label.contains(&plain(&words)), "{} lacks {}", point.label, words);
                says(&nodes, &table, at, &words);
            }
        }
        easel.shows(&lines.sentence, |ctx| table.view(ctx));
    }
}

#[test]
fn a_picture_read_from_the_right_is_the_other_one_mirrored() {
    let spreads = [[1416, 1543, 1767, 2225, 2921], [1385, 1545, 1785, 2117, 2345]].map(|spread| spread.map(Some));
    let points = |language: Language| -> Vec<Rectangle> {
        let text = Text::new(Language::English);
        let mut easel = Easel::new(language, false, 1200);
        let ranges = ranges(text, &spreads, None);
        let nodes = easel.shows(&ranges.sentence, |ctx| ranges.view(ctx));
        nodes.iter().filter(|seen| seen.label.contains('$')).map(|seen| seen.bounds).collect()
    };
    // The pseudo-locale has the words of English, and so their widths.
    let (left, right) = (points(Language::English), points(Language::Mirrored));
    assert_eq!(left.len(), right.len());
    assert!(left.len() > 10);
    for (one, other) in left.iter().zip(&right) {
        let mirrored = f32::from(Easel::WINDOW) - one.x - one.width;
        assert!((mirrored - other.x).abs() < 1.0 && (one.y - other.y).abs() < 1.0, "{one:?} and {other:?}");
    }
}

#[test]
fn the_words_of_the_area_asked_for_stand_on_the_picture() {
    let spreads = [[1416, 1543, 1767, 2225, 2921].map(Some)];
    let text = Text::new(Language::English);
    let ranges = ranges(text, &spreads, Some(1850));
    let mut easel = Easel::new(Language::English, false, 1200);
    easel.shows(&ranges.sentence, |ctx| ranges.view(ctx));
    let drawn = easel.words();
    for words in ["low $14.16", "middle $17.67", "high $29.21", "This opening: $18.50", "Dayton area", "$10", "$30"] {
        assert!(drawn.iter().any(|drawn| drawn == words), "{words} in {drawn:?}");
    }
}

#[test]
fn what_is_not_published_is_said_and_never_zero() {
    let text = Text::new(Language::English);
    let ranges = ranges(text, &[[None; 5], [None, None, Some(2000), None, None]], None);
    let mut easel = Easel::new(Language::English, false, 900);
    let nodes = easel.shows(&ranges.sentence, |ctx| ranges.view(ctx));
    named(&nodes, "not published");
    named(&nodes, "middle $20.00");
    assert!(!nodes.iter().any(|seen| seen.label.contains("$0") || seen.label.starts_with("low")), "{nodes:#?}");
    let table = ranges.table(text);
    assert_eq!(plain(&table.said(text, &table.rows[0])), "Dayton area: not published");
    let missing = "not published";
    assert_eq!(table.rows[1], ["Ohio", missing, missing, "$20.00", missing, missing]);
}

#[test]
fn words_have_contrast_in_every_theme() {
    let spreads = [[1416, 1543, 1767, 2225, 2921].map(Some), [None; 5]];
    let text = Text::new(Language::English);
    let ranges = ranges(text, &spreads, Some(1850));
    let bars = bars(text, &[Some(280), Some(300), Some(90), None, Some(150)]);
    let rates = lines(text, &[vec![Some(58), Some(93), None, Some(61)], vec![Some(60), Some(96), Some(73), Some(52)]]);
    for theme in Theme::ALL {
        let mut easel = Easel::new(Language::English, false, 900).in_theme(theme);
        easel.shines(|ctx| ranges.view(ctx));
        easel.shines(|ctx| bars.view(ctx));
        easel.shines(|ctx| rates.view(ctx));
        easel.shines(|ctx| rates.table(text).view(ctx));
    }
}
