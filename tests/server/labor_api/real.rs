//! The published wages: what is drawn from the file at random is what the API answers.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;

use csv::StringRecord;
use flate2::read::GzDecoder;
use onestop::server::import::labor::{Dated, import_oews};
use serde_json::{Value, json};

use super::ask;
use crate::support::{Database, everything_is_required, instant};

/// Records that are drawn.
const DRAWN: usize = 200;
/// Of them, of each kind of special value.
const OF_EACH: usize = 10;
const HOURLY: [(&str, &str); 6] = [
    ("low", "H_PCT10"),
    ("lower", "H_PCT25"),
    ("middle", "H_MEDIAN"),
    ("upper", "H_PCT75"),
    ("high", "H_PCT90"),
    ("mean", "H_MEAN"),
];

type Record = HashMap<String, String>;

#[tokio::test(flavor = "multi_thread")]
async fn records_drawn_at_random_are_answered_as_published() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/labor/oews_2025_all_areas.csv.gz");
    if !file.exists() {
        assert!(!everything_is_required(), "{} is missing", file.display());
        println!("skipped: {} is not here", file.display());
        return;
    }
    let database = Database::sqlite();
    let store = database.store().await;
    let dated = Dated { release: "2025-05".parse().ok(), rejects: None, file: file.clone() };
    import_oews(&dated, &store, instant(super::NOW)).await.unwrap();
    store.close().await;
    let site = database.site().await;
    let drawn = drawn(&file);
    assert_eq!(drawn.len(), DRAWN);
    for record in drawn {
        let address = format!("/api/v1/labor/{}/{}", area(&record), record["OCC_CODE"]);
        let labor: Value = ask(&site, &address).await;
        assert_eq!(labor["areas"][0]["area"]["name"], record["AREA_TITLE"], "{address}");
        assert_eq!(labor["title"], record["OCC_TITLE"], "{address}");
        assert_eq!(labor["areas"][0]["estimate"], published(&record), "{address}: {record:?}");
        let has_wages =
            labor["areas"][0]["estimate"]["hourly"].is_object() || labor["areas"][0]["estimate"]["yearly"].is_object();
        assert_eq!(labor["shown"] == area(&record), has_wages, "{address}");
    }
}

/// The area's code: where the file drops the zero of a region's seven digits it is put back.
fn area(record: &Record) -> String {
    let code = &record["AREA"];
    if code.len() == 6 { format!("0{code}") } else { code.clone() }
}

/// Detailed occupations: some of each special kind, the rest whatever comes.
fn drawn(file: &Path) -> Vec<Record> {
    let mut table = csv::Reader::from_reader(GzDecoder::new(File::open(file).unwrap()));
    let columns = table.headers().unwrap().clone();
    let at = |name: &str| columns.iter().position(|column| column == name).unwrap();
    let (group, people, yearly, hourly) = (at("O_GROUP"), at("TOT_EMP"), at("ANNUAL"), at("HOURLY"));
    let (by_hour, by_year) = (at("H_MEDIAN"), at("A_MEDIAN"));
    let records: Vec<StringRecord> =
        table.records().map(Result::unwrap).filter(|record| &record[group] == "detailed").collect();
    let kinds: [&dyn Fn(&StringRecord) -> bool; 6] = [
        &|record| record.iter().any(|cell| cell == "#"),
        &|record| &record[by_hour] == "*" && &record[by_year] == "*",
        &|record| &record[people] == "**",
        &|record| record[yearly].eq_ignore_ascii_case("true"),
        &|record| record[hourly].eq_ignore_ascii_case("true"),
        &|_| true,
    ];
    let mut drawn: Vec<&StringRecord> = Vec::new();
    let mut state: u64 = 20_260_110;
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

/// What a record says, in the API's words.
fn published(record: &Record) -> Value {
    let flag = |column: &str| record[column].eq_ignore_ascii_case("true");
    let employment = record["TOT_EMP"].replace(',', "").parse::<u64>().ok();
    json!({
        "employment": employment,
        "hourly": if flag("ANNUAL") { Value::Null } else { wages(record, 'H', 11_500) },
        "yearly": if flag("HOURLY") { Value::Null } else { wages(record, 'A', 23_920_000) },
    })
}

fn wages(record: &Record, period: char, most: i64) -> Value {
    let mut wages = serde_json::Map::new();
    for (name, column) in HOURLY {
        let cell = &record[&column.replacen('H', &period.to_string(), 1)];
        let wage = match cell.as_str() {
            "#" => json!({ "cents": most, "at_least": true }),
            "*" | "**" | "" => Value::Null,
            cell => json!({ "cents": cents(cell), "at_least": false }),
        };
        wages.insert(name.to_owned(), wage);
    }
    if wages.values().all(Value::is_null) { Value::Null } else { Value::Object(wages) }
}

/// Dollars as cents, digit by digit.
fn cents(cell: &str) -> i64 {
    let (dollars, rest) = cell.split_once('.').unwrap_or((cell, ""));
    let digits: String = dollars.chars().filter(char::is_ascii_digit).collect();
    format!("{digits}{rest:0<2}").parse().unwrap()
}
