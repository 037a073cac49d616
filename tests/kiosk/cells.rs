//! The published wages, drawn from the file at random: screen, picture, table and voice tell each cell as it is in the
//! file. What they have to tell is made here from the cell's text alone.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;

use csv::StringRecord;
use flate2::read::GzDecoder;
use onestop::api::labor::{AreaEstimate, Labor};
use onestop::domain::labor::{Area, AreaId};
use onestop::i18n::{Language, Text};
use onestop::server::labor::cells::{COLUMNS, estimate};

use crate::driver::{Kiosk, labor};
use crate::walker::screens;

/// Records that are drawn, each with five wages.
const DRAWN: usize = 40;
/// Of them, of each kind of special value.
const OF_EACH: usize = 5;
/// The wages of a record, behind `H_` or `A_`.
const WAGES: [&str; 5] = ["PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"];
/// What they are called in the picture.
const NAMES: [&str; 5] = ["low", "lower", "middle", "upper", "high"];
/// What they are called in the table.
const HEADS: [&str; 5] = ["Low", "Lower", "Middle", "Upper", "High"];

type Record = HashMap<String, String>;

/// The wages of a record as they have to be written.
struct Wages {
    /// "an hour" or "a year".
    per: &'static str,
    figures: [String; 5],
}

#[test]
fn cells_drawn_at_random_are_shown_and_said_as_published() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/labor/oews_2025_all_areas.csv.gz");
    if !file.exists() {
        assert_ne!(std::env::var("ONESTOP_REQUIRE_ALL").as_deref(), Ok("1"), "{} is missing", file.display());
        println!("skipped: {} is not here", file.display());
        return;
    }
    let drawn = drawn(&file);
    assert_eq!(drawn.len() * NAMES.len(), 200);
    let text = Text::new(Language::English);
    let mut kiosk = Kiosk::speaking(Language::English);
    kiosk.pad("help");
    for record in drawn {
        println!("{} in {}", record["OCC_CODE"], record["AREA_TITLE"]);
        let area = area(&record);
        kiosk.backend.shows(answer(&record, area.clone()));
        screens::occupation(&mut kiosk, text, "53", labor::STOCKER);
        match wages(&record) {
            Some(wages) => {
                in_the_picture(&mut kiosk, &wages);
                in_the_table(&mut kiosk, &wages, &text.area(&area));
            }
            None => nowhere(&mut kiosk),
        }
        people(&mut kiosk, &record["TOT_EMP"]);
        kiosk.presses("Home");
    }
}

/// The sentence and the picture, seen and heard.
fn in_the_picture(kiosk: &mut Kiosk, wages: &Wages) {
    let Wages { per, figures } = wages;
    let sentence = match figures[2].strip_suffix(" or more") {
        Some(least) => format!(" make at least {least} {per}."),
        None => format!(" make more than {} {per}.", figures[2]),
    };
    kiosk.sees(&sentence);
    kiosk.listens_for("Half");
    let said = kiosk.last_heard();
    assert!(said.ends_with(&sentence), "{sentence:?} is not in {said:?}");
    for (name, figure) in NAMES.iter().zip(figures) {
        let words = format!("{name} {figure}");
        let nodes = kiosk.nodes();
        assert!(nodes.iter().any(|seen| seen.label == words), "{words:?} is no point of the picture");
        kiosk.listens_for(&format!("{words}. "));
    }
    for at in [0, 2, 4] {
        let words = format!("{} {}", NAMES[at], figures[at]);
        assert!(!kiosk.written(&words).is_empty(), "{words:?} is not drawn");
    }
}

/// The row of the area, seen and heard.
fn in_the_table(kiosk: &mut Kiosk, wages: &Wages, area: &str) {
    let figures = &wages.figures;
    kiosk.listens_for("Show as a table");
    kiosk.pad("action");
    let cells: Vec<String> = HEADS.iter().zip(figures).map(|(head, figure)| format!("{head} {figure}")).collect();
    let row = format!(": {}, {}, {}, {}, and {}", cells[0], cells[1], cells[2], cells[3], cells[4]);
    let nodes = kiosk.nodes();
    let rows: Vec<_> = nodes.iter().map(|seen| &seen.label).filter(|label| label.ends_with(&row)).collect();
    assert_eq!(rows.len(), 1, "{row:?} is among {nodes:#?}");
    kiosk.listens_for(&format!("{area}: "));
    let said = kiosk.last_heard();
    assert!(said.ends_with(&row), "{row:?} is not in {said:?}");
    for (cell, figure) in cells.iter().zip(figures) {
        // With the name of its column where the columns have no room.
        let drawn = [figure, cell].into_iter().any(|words| !kiosk.written(words).is_empty());
        assert!(drawn, "{cell:?} is not drawn");
    }
}

/// That there are no wages, seen and heard.
fn nowhere(kiosk: &mut Kiosk) {
    kiosk.sees("No pay is published for this work.");
    kiosk.does_not_see("$");
    kiosk.does_not_see("Show as a table");
    kiosk.listens_for("No pay is published for this work.");
}

/// How many do this work, seen and heard.
fn people(kiosk: &mut Kiosk, cell: &str) {
    let (start, end) = match cell {
        "**" => ("How many people do this work ".to_owned(), " is not published."),
        count => (format!("{count} people do this work "), ""),
    };
    let nodes = kiosk.nodes();
    let told = nodes.iter().any(|seen| seen.label.starts_with(&start) && seen.label.ends_with(end));
    assert!(told, "{start:?} is not among {nodes:#?}");
    kiosk.listens_for(&start);
    assert!(kiosk.last_heard().ends_with(end), "{}", kiosk.last_heard());
}

/// By the hour where that is published, else by the year; nothing where neither is.
fn wages(record: &Record) -> Option<Wages> {
    let only = |flag: &str| record[flag].eq_ignore_ascii_case("true");
    let by = |period: char, per, least: &str| {
        let cells = WAGES.map(|column| record[&format!("{period}_{column}")].as_str());
        let written = |cell: &str| if cell == "#" { format!("${least} or more") } else { format!("${cell}") };
        // The five are published together or not at all.
        cells.iter().any(|cell| *cell != "*").then(|| Wages { per, figures: cells.map(written) })
    };
    let hourly = if only("ANNUAL") { None } else { by('H', "an hour", "115.00") };
    let yearly = if only("HOURLY") { None } else { by('A', "a year", "239,200") };
    hourly.or(yearly)
}

fn area(record: &Record) -> Area {
    let code = &record["AREA"];
    // The file drops the zero of a region's seven digits.
    let id = if code.len() == 6 { format!("0{code}") } else { code.clone() };
    Area { id: id.parse().unwrap(), name: record["AREA_TITLE"].clone(), state: None }
}

/// What the backend answers: the record as the product reads it, for its own area and none around it.
fn answer(record: &Record, area: Area) -> Labor {
    let cells = COLUMNS.map(|column| record[column].as_str()).join("\t");
    let estimate = estimate(&cells);
    let id = area.id.clone();
    let nation = Area { id: AreaId::nation(), name: "U.S.".to_owned(), state: None };
    let around = (nation.id != id).then_some(AreaEstimate { area: nation, estimate: None });
    let asked = AreaEstimate { area, estimate: Some(estimate) };
    Labor {
        code: record["OCC_CODE"].parse().unwrap(),
        title: record["OCC_TITLE"].clone(),
        areas: std::iter::once(asked).chain(around).collect(),
        shown: estimate.has_wages().then_some(id),
        outlook: None,
        ladder: Vec::new(),
        similar: Vec::new(),
        sources: Vec::new(),
    }
}

/// Detailed occupations: some of each special kind, the rest whatever comes.
fn drawn(file: &Path) -> Vec<Record> {
    let mut table = csv::Reader::from_reader(GzDecoder::new(File::open(file).unwrap()));
    let columns = table.headers().unwrap().clone();
    let at = |name: &str| columns.iter().position(|column| column == name).unwrap();
    let (group, people, yearly, hourly) = (at("O_GROUP"), at("TOT_EMP"), at("ANNUAL"), at("HOURLY"));
    let (by_hour, by_year) = (at("H_PCT90"), at("A_PCT90"));
    let records: Vec<StringRecord> =
        table.records().map(Result::unwrap).filter(|record| &record[group] == "detailed").collect();
    let kinds: [&dyn Fn(&StringRecord) -> bool; 6] = [
        &|record| &record[by_hour] == "#" || &record[by_year] == "#",
        &|record| &record[by_hour] == "*" && &record[by_year] == "*",
        &|record| &record[people] == "**",
        &|record| record[yearly].eq_ignore_ascii_case("true"),
        &|record| record[hourly].eq_ignore_ascii_case("true"),
        &|_| true,
    ];
    let mut drawn: Vec<&StringRecord> = Vec::new();
    let mut state: u64 = 20_260_113;
    for (number, kind) in kinds.into_iter().enumerate() {
        let mut fitting: Vec<&StringRecord> = records.iter().filter(|record| kind(record)).collect();
        let count = if number + 1 < kinds.len() { OF_EACH } else { DRAWN - drawn.len() };
        assert!(fitting.len() >= count, "too few of kind {number}: {}", fitting.len());
        for _ in 0..count {
            // Knuth's generator: the same records in every run.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let place = usize::try_from(state >> 33).unwrap() % fitting.len();
            drawn.push(fitting.swap_remove(place));
        }
    }
    let named =
        |record: &StringRecord| columns.iter().zip(record).map(|(name, cell)| (name.into(), cell.into())).collect();
    drawn.into_iter().map(named).collect()
}
