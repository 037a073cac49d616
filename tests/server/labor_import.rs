//! `onestop-server import oews` and its like: releases come whole, in order, and in the place of the sample.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use onestop::domain::labor::{Amount, Dataset};
use onestop::server::import::ImportError;
use onestop::server::import::labor::report::Report;
use onestop::server::import::labor::{Dated, Files, import_areas, import_laus, import_oews, import_projections};
use onestop::server::labor::write::{Again, Intake, IntakeError};
use onestop::server::labor::{cells, facts::LausRow, seed};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

use crate::support::{Database, everything_is_required, instant, on_both};

on_both!(
    all_real_wages_are_taken_in,
    an_older_release_is_refused,
    the_same_release_again_replaces_its_rows,
    the_first_real_release_takes_the_samples_place,
    the_sample_is_put_in_once_and_kept_up_to_date,
    nobody_who_wants_no_sample_keeps_it,
    a_bad_file_changes_nothing,
    a_bad_record_is_told_with_its_line,
    unemployment_of_one_month_may_come_in_several_files,
    counties_name_their_metropolitan_area,
);

const NOW: &str = "2026-01-10T12:00:00Z";

/// A header as nobody publishes it: another order, small letters, columns that are not needed.
const HEADER: &str = "occ_code,OCC_TITLE,Area,AREA_TITLE,PRIM_STATE,NAICS,I_GROUP,OWN_CODE,EMP_PRSE,TOT_EMP,H_MEAN,\
    A_MEAN,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY";

const DRIVERS: &str = "53-3032,Heavy Truck Drivers,19430,\"Dayton, OH\",OH,000000,cross-industry,1235,1.0,\"5,120\",\
    28.10,\"58,450\",18.00,22.77,27.55,31.10,38.01,\"37,440\",\"47,360\",\"57,300\",\"64,690\",\"79,060\",,";
const TEACHERS: &str = "25-2021,Elementary Teachers,39,Ohio,OH,000000,cross-industry,1235,1.0,**,*,\"70,000\",\
    *,*,*,*,*,\"45,000\",\"55,000\",\"69,990\",\"80,000\",#,TRUE,";
const ANYWHERE: &str = "53-3032,Heavy Truck Drivers,100001,\"Northwest, AL\",AL,000000,cross-industry,1235,1.0,10,\
    *,*,*,*,*,*,*,*,*,*,*,*,,";

/// A real file, where the machine has it.
fn data(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name);
    if path.exists() {
        return Some(path);
    }
    assert!(!everything_is_required(), "{} is missing", path.display());
    println!("skipped: {} is not here", path.display());
    None
}

fn dated(file: PathBuf, release: Option<&str>) -> Dated {
    Dated { release: release.map(|release| release.parse().unwrap()), rejects: None, file }
}

fn file(database: &Database, name: &str, lines: &[&str]) -> PathBuf {
    let path = database.folder.path().join(name);
    std::fs::write(&path, lines.join("\n")).unwrap();
    path
}

async fn wages(database: &Database, name: &str, rows: &[&str]) -> Result<Report, ImportError> {
    let file = file(database, name, &[&[HEADER][..], rows].concat());
    let store = database.store().await;
    let report = import_oews(&dated(file, None), &store, instant(NOW)).await;
    store.close().await;
    report
}

async fn connection(database: &Database) -> AnyConnection {
    sqlx::any::install_default_drivers();
    let address = &database.address;
    let url = if address.contains("://") { address.clone() } else { format!("sqlite://{address}") };
    AnyConnection::connect(&url).await.unwrap()
}

/// The one number that a query finds.
async fn number(database: &Database, sql: &str) -> i64 {
    let mut connection = connection(database).await;
    let row = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    row.try_get(0).unwrap()
}

/// Each dataset's releases, the oldest first; those of the sample with a star.
async fn releases(database: &Database) -> BTreeMap<String, Vec<String>> {
    let mut connection = connection(database).await;
    let sql = "SELECT dataset, release, sample FROM releases ORDER BY id";
    let rows = sqlx::query(sql).fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let mut releases: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows {
        let star = if row.get::<i64, _>(2) == 1 { "*" } else { "" };
        releases.entry(row.get(0)).or_default().push(format!("{}{star}", row.get::<String, _>(1)));
    }
    releases
}

async fn all_real_wages_are_taken_in(database: Database) {
    let Some(path) = data("labor/oews_2025_all_areas.csv.gz") else { return };
    let store = database.store().await;
    let report = import_oews(&dated(path.clone(), None), &store, instant(NOW)).await.unwrap();
    store.close().await;
    assert_eq!(
        (report.read, report.taken, report.left_out, report.rejects.count),
        (236_799, 236_799, 0, 0),
        "{report}"
    );
    assert_eq!((report.areas, report.occupations, report.again), (583, 1_104, Again::New));
    assert_eq!((report.dataset, report.release.to_string().as_str()), (Dataset::Oews, "2025-05"));
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, 236_799);
    assert_eq!(number(&database, "SELECT COUNT(*) FROM labor_areas").await, 583);
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wage_titles").await, 1_104);
    assert_eq!(number(&database, "SELECT row_count FROM releases").await, 236_799);

    // Every 1,000th row is found as it stands in the file, read here in another way.
    let mut connection = connection(&database).await;
    let mut reader = csv::Reader::from_reader(GzDecoder::new(std::fs::File::open(path).unwrap()));
    let columns = reader.headers().unwrap().clone();
    for row in reader.records().step_by(1_000) {
        let row = row.unwrap();
        let cell = |name: &str| &row[columns.iter().position(|column| column == name).unwrap()];
        let area = if cell("AREA").len() == 6 { format!("0{}", cell("AREA")) } else { cell("AREA").to_owned() };
        let kept = sqlx::query("SELECT cells FROM wages WHERE area = $1 AND occupation = $2")
            .bind(&area)
            .bind(cell("OCC_CODE"))
            .fetch_one(&mut connection)
            .await
            .unwrap();
        assert_eq!(kept.get::<String, _>(0), cells::COLUMNS.map(cell).join("\t"), "{area}");
    }
    connection.close().await.unwrap();
}

async fn an_older_release_is_refused(database: Database) {
    wages(&database, "all_data_M_2025.csv", &[DRIVERS]).await.unwrap();
    let error = wages(&database, "all_data_M_2024.csv", &[TEACHERS]).await.unwrap_err();
    assert!(matches!(&error, ImportError::Older(older) if older.current.to_string() == "2025-05"));
    let told = error.to_string();
    assert!(told.contains("oews 2024-05 is older than 2025-05") && told.contains("new database"), "{told}");
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, 1);

    // A newer one comes beside it, and is the current one.
    wages(&database, "all_data_M_2026.csv", &[TEACHERS]).await.unwrap();
    assert_eq!(releases(&database).await["oews"], ["2025-05", "2026-05"]);
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, 2);
}

async fn the_same_release_again_replaces_its_rows(database: Database) {
    let first = wages(&database, "m2025_2025.csv", &[DRIVERS, TEACHERS]).await.unwrap();
    let second = wages(&database, "m2025_2025.csv", &[TEACHERS]).await.unwrap();
    assert_eq!((first.again, second.again), (Again::New, Again::Replaced));
    assert!(second.to_string().contains("in place of the same release"), "{second}");
    assert_eq!(releases(&database).await["oews"], ["2025-05"]);
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, 1);
    assert_eq!(number(&database, "SELECT id FROM releases").await, 2);
    assert_eq!(number(&database, "SELECT revision FROM state").await, 0);
}

async fn the_first_real_release_takes_the_samples_place(mut database: Database) {
    database.settings.samples = true;
    let store = database.store().await;
    seed(&store, &database.settings).await.unwrap();
    assert!(releases(&database).await.values().all(|releases| releases.len() == 1 && releases[0].ends_with('*')));
    // Older than the sample, and real.
    wages(&database, "wages_2023.csv", &[DRIVERS]).await.unwrap();
    seed(&store, &database.settings).await.unwrap();
    store.close().await;
    let releases = releases(&database).await;
    assert_eq!(releases["oews"], ["2023-05"]);
    assert_eq!(releases.len(), Dataset::ALL.len());
    assert!(releases["onet"][0].ends_with('*') && releases["laus"][0].ends_with('*'));
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, 1);
}

async fn the_sample_is_put_in_once_and_kept_up_to_date(mut database: Database) {
    database.settings.samples = true;
    let store = database.store().await;
    seed(&store, &database.settings).await.unwrap();
    let last = number(&database, "SELECT last_release FROM state").await;
    for (table, least) in [("wages", 360), ("wage_titles", 120), ("occupation_facts", 240), ("unemployment", 60)] {
        assert!(number(&database, &format!("SELECT COUNT(*) FROM {table}")).await >= least, "{table}");
    }
    let counties = "SELECT COUNT(*) FROM labor_areas WHERE area LIKE 'c%' AND within = '19430'";
    assert_eq!(number(&database, counties).await, 3);
    let total = number(&database, "SELECT COUNT(*) FROM wages").await;

    seed(&store, &database.settings).await.unwrap();
    assert_eq!(number(&database, "SELECT last_release FROM state").await, last);

    let mut connection = connection(&database).await;
    for row in sqlx::query("SELECT cells FROM wages").fetch_all(&mut connection).await.unwrap() {
        let kept: String = row.get(0);
        let published: [&str; 15] = kept.split('\t').collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(cells::read(published), Ok(cells::estimate(&kept)));
    }
    let other = "UPDATE releases SET fingerprint = 'of another program' WHERE dataset = 'oews'";
    sqlx::query(other).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    seed(&store, &database.settings).await.unwrap();
    store.close().await;
    assert_eq!(number(&database, "SELECT last_release FROM state").await, last + 1);
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, total);
    assert_eq!(releases(&database).await["oews"].len(), 1);
}

async fn nobody_who_wants_no_sample_keeps_it(mut database: Database) {
    let store = database.store().await;
    database.settings.samples = true;
    seed(&store, &database.settings).await.unwrap();
    wages(&database, "wages_2025.csv", &[DRIVERS]).await.unwrap();
    database.settings.samples = false;
    seed(&store, &database.settings).await.unwrap();
    store.close().await;
    assert_eq!(releases(&database).await, BTreeMap::from([("oews".to_owned(), vec!["2025-05".to_owned()])]));
    for (table, left) in [("wages", 1), ("labor_areas", 1), ("occupation_facts", 0), ("unemployment", 0)] {
        assert_eq!(number(&database, &format!("SELECT COUNT(*) FROM {table}")).await, left, "{table}");
    }
}

async fn a_bad_file_changes_nothing(database: Database) {
    let rows: Vec<String> = (0..5_000).map(|n| DRIVERS.replace("19430", &format!("{:05}", 10_000 + n))).collect();
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(format!("{HEADER}\n{}", rows.join("\n")).as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let broken = database.folder.path().join("wages_2025.csv.gz");
    std::fs::write(&broken, &packed[..packed.len() - 20]).unwrap();
    let headless = file(&database, "wages_2024.csv", &[&HEADER.replace("H_MEDIAN", "MEDIAN"), DRIVERS]);
    let nothing = file(&database, "wages_2023.csv", &[HEADER, "53-3032"]);
    let unnamed = file(&database, "wages.csv", &[HEADER, DRIVERS]);
    let store = database.store().await;
    for (path, told) in [
        (broken, "gzip data ends early"),
        (headless, "it has no column H_MEDIAN"),
        (nothing, "1 fields where the header has 24"),
        (unnamed.clone(), "--release 2025-05"),
        (database.folder.path().join("none_2025.csv"), "cannot be read"),
    ] {
        let error = import_oews(&dated(path, None), &store, instant(NOW)).await.unwrap_err().to_string();
        assert!(error.contains(told) && error.contains("Nothing was imported"), "{error}");
        assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, 0);
        assert_eq!(number(&database, "SELECT COUNT(*) FROM releases").await, 0);
    }
    let report = import_oews(&dated(unnamed, Some("2025-05")), &store, instant(NOW)).await.unwrap();
    store.close().await;
    assert_eq!((report.taken, report.release.to_string().as_str()), (1, "2025-05"));
}

async fn a_bad_record_is_told_with_its_line(database: Database) {
    let zero = DRIVERS.replace("27.55", "0.00").replace("19430", "10420");
    let words = DRIVERS.replace("28.10", "about 28").replace("19430", "10500");
    let industry = DRIVERS.replace("000000,cross-industry", "484000,3-digit").replace("19430", "10580");
    let private = DRIVERS.replace("1235", "5").replace("19430", "10740");
    let rows: [&str; 8] = [DRIVERS, &zero, ANYWHERE, DRIVERS, &words, &industry, &private, "53-3032,cut off"];
    let report = wages(&database, "wages_2025.csv", &rows).await.unwrap();
    assert_eq!((report.read, report.taken, report.left_out, report.rejects.count), (8, 2, 2, 4), "{report}");
    let told: Vec<(u64, &str)> =
        report.rejects.first.iter().map(|(_, reject)| (reject.line, reject.reason.as_str())).collect();
    assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 5, 6, 9]);
    assert!(told[0].1.contains("H_MEDIAN is “0.00”") && told[0].1.contains("dollars above 0"), "{told:?}");
    assert!(told[1].1.contains("19430 and occupation 53-3032 again"), "{told:?}");
    assert!(told[2].1.contains("H_MEAN is “about 28”"), "{told:?}");
    assert!(told[3].1.contains("2 fields where the header has 24"), "{told:?}");
    assert!(report.to_string().contains("line 3, record 2: H_MEDIAN"), "{report}");
    assert_eq!(number(&database, "SELECT COUNT(*) FROM wages").await, 2);
    let padded = "SELECT COUNT(*) FROM labor_areas WHERE area = '0100001' AND state = 'AL'";
    assert_eq!(number(&database, padded).await, 1);
}

async fn unemployment_of_one_month_may_come_in_several_files(database: Database) {
    let store = database.store().await;
    let row = |area: &str, tenths| LausRow {
        area: area.parse().unwrap(),
        year: 2026,
        month: Some(9),
        labor_force: Some(1_000),
        unemployed: None,
        tenths,
    };
    let release = "2026-09".parse().unwrap();
    for (rows, again) in
        [([row("39", 41), row("c39113", 47)], Again::New), ([row("39", 42), row("c39057", 35)], Again::Joined)]
    {
        let mut intake = Intake::begin(&store, Dataset::Laus, &release, instant(NOW)).await.unwrap();
        for row in &rows {
            intake.unemployment(row).await.unwrap();
        }
        assert_eq!(intake.commit(2).await.unwrap(), again);
    }
    let older = "2026-08".parse().unwrap();
    let refused = Intake::begin(&store, Dataset::Laus, &older, instant(NOW)).await;
    assert!(matches!(refused, Err(IntakeError::Older(_))));
    store.close().await;
    assert_eq!(releases(&database).await["laus"], ["2026-09"]);
    assert_eq!(number(&database, "SELECT COUNT(*) FROM unemployment").await, 3);
    assert_eq!(number(&database, "SELECT row_count FROM releases").await, 3);
    assert_eq!(number(&database, "SELECT tenths FROM unemployment WHERE area = '39'").await, 42);
    assert_eq!(number(&database, "SELECT tenths FROM unemployment WHERE area = 'c39113'").await, 47);
}

async fn counties_name_their_metropolitan_area(database: Database) {
    let own = file(
        &database,
        "list1_2023.csv",
        &[
            "\"Table 1. Areas\",,,,,,",
            ",,,,,,",
            "CBSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,County/County Equivalent,State Name,\
             FIPS State Code,FIPS County Code",
            "19430,\"Dayton, OH\",Metropolitan Statistical Area,Montgomery County,Ohio,39,113",
            "10150,\"Somewhere, AL\",Micropolitan Statistical Area,Clay County,Alabama,1,27",
            "19430,\"Dayton, OH\",Metropolitan Statistical Area,Montgomery County,Ohio,39,113",
            "19430,\"Dayton, OH\",Metropolitan Statistical Area,Lost County,Nowhere,39,115",
            "Note: as of July 2023.,,,,,,",
        ],
    );
    let store = database.store().await;
    let report = import_areas(&dated(own, None), &store, instant(NOW)).await.unwrap();
    assert_eq!((report.read, report.taken, report.left_out, report.rejects.count), (5, 2, 1, 2), "{report}");
    let lines: Vec<u64> = report.rejects.first.iter().map(|(_, reject)| reject.line).collect();
    assert_eq!((report.release.to_string().as_str(), lines), ("2023", vec![6, 7]));
    let dayton = "SELECT COUNT(*) FROM labor_areas WHERE area = 'c39113' AND within = '19430' AND state = 'OH' \
                  AND name = 'Montgomery County, OH'";
    assert_eq!(number(&database, dayton).await, 1);
    let clay = "SELECT COUNT(*) FROM labor_areas WHERE area = 'c01027' AND within IS NULL AND state = 'AL'";
    assert_eq!(number(&database, clay).await, 1);

    if let Some(path) = data("places/cbsa2fipsxw.csv") {
        let report = import_areas(&dated(path, None), &store, instant(NOW)).await.unwrap();
        assert_eq!((report.taken, report.rejects.count), (1_882, 0), "{report}");
        assert_eq!(report.release.to_string(), "2026", "a file that names no year is of the year of its import");
        let last = "SELECT COUNT(*) FROM labor_areas WHERE within IS NOT NULL AND release_id = 2";
        assert_eq!(number(&database, last).await, 1_236);
    }
    store.close().await;
}

#[tokio::test]
async fn real_projections_and_unemployment_are_taken_in() {
    let database = Database::sqlite();
    let store = database.store().await;
    let names = ["occupation", "education", "skills"];
    let files: Vec<PathBuf> =
        names.iter().filter_map(|name| data(&format!("labor/projections_2024_34_{name}.xlsx"))).collect();
    if files.len() == names.len() {
        let report = import_projections(&Files { rejects: None, files }, &store, instant(NOW)).await.unwrap();
        assert_eq!(report.release.to_string(), "2024-2034", "{report}");
        assert!(report.occupations > 800, "{report}");
    }
    if let Some(file) = data("labor/usda_ers_unemployment_2000_2019.csv") {
        let files = vec![file];
        let report = import_laus(&Files { rejects: None, files }, &store, instant(NOW)).await.unwrap();
        assert_eq!(report.release.to_string(), "2019", "{report}");
        assert!(report.areas > 3_000, "{report}");
        assert_eq!(number(&database, "SELECT COUNT(*) FROM unemployment").await, i64::try_from(report.taken).unwrap());
    }
    store.close().await;
}

#[test]
fn cells_say_what_is_published_and_no_more() {
    let exactly = |cents| Some(Amount { cents, at_least: false });
    let least = |cents| Some(Amount { cents, at_least: true });
    let join = |cells: [&str; 15]| cells.join("\t");

    let drivers = [
        "5,120", "28.10", "58,450", "18.00", "22.77", "27.55", "31.1", "38", "37,440", "47360", "57,300", "64,690",
        "79,060", "", "",
    ];
    let estimate = cells::estimate(&join(drivers));
    assert_eq!(estimate.employment, Some(5_120));
    let hourly = estimate.hourly.unwrap();
    assert_eq!((hourly.low, hourly.middle, hourly.mean), (exactly(1_800), exactly(2_755), exactly(2_810)));
    assert_eq!((hourly.upper, hourly.high), (exactly(3_110), exactly(3_800)));
    assert_eq!(estimate.yearly.unwrap().lower, exactly(4_736_000));

    // By the hour and by the year the highest figure that is told is another.
    let surgeons = ["**", "#", "#", "#", "#", "#", "#", "#", "#", "#", "#", "#", "#", "", ""];
    let estimate = cells::estimate(&join(surgeons));
    assert_eq!(estimate.employment, None);
    assert!(estimate.hourly.unwrap().spread().iter().all(|amount| *amount == least(11_500)));
    assert!(estimate.yearly.unwrap().spread().iter().all(|amount| *amount == least(23_920_000)));

    // Whoever is paid by the year only has no hourly pay, whatever stands there; nor the other way round.
    let mut teachers = drivers;
    teachers[13] = "TRUE";
    let estimate = cells::estimate(&join(teachers));
    assert!(estimate.hourly.is_none() && estimate.yearly.is_some());
    let mut actors = drivers;
    actors[14] = "TRUE";
    let estimate = cells::estimate(&join(actors));
    assert!(estimate.hourly.is_some() && estimate.yearly.is_none());

    let mut nothing = ["*"; 15];
    (nothing[13], nothing[14]) = ("", "");
    let estimate = cells::estimate(&join(nothing));
    assert!(!estimate.has_wages() && estimate.employment.is_none());
    assert_eq!(cells::estimate(&"\t".repeat(14)), cells::estimate(&join(nothing)));

    for (column, wrong) in [
        (0, "5.5"),
        (0, "-1"),
        (0, "1,20"),
        (0, "12,3456"),
        (0, "#"),
        (1, "0"),
        (1, "0.00"),
        (2, "$5"),
        (3, "1.234"),
        (4, "-3.00"),
        (5, "1e3"),
        (6, "."),
        (7, "NaN"),
        (8, "12 000"),
        (9, "9999999999999"),
        (10, ",500"),
        (13, "yes"),
    ] {
        let mut cells = drivers;
        cells[column] = wrong;
        let error = cells::read(cells).unwrap_err();
        assert_eq!((error.column, error.cell.as_str()), (cells::COLUMNS[column], wrong));
        assert_eq!(cells::estimate(&join(cells)).employment, None, "nothing is believed");
    }
    let mut both = teachers;
    both[14] = "TRUE";
    assert!(cells::read(both).is_err());
}

#[test]
fn no_real_cell_becomes_a_zero() {
    let Some(path) = data("labor/oews_2025_all_areas.csv.gz") else { return };
    let mut text = String::new();
    GzDecoder::new(std::fs::File::open(path).unwrap()).read_to_string(&mut text).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = reader.headers().unwrap().clone();
    let places = cells::COLUMNS.map(|name| columns.iter().position(|column| column == name).unwrap());
    let mut at_least = 0;
    for row in reader.records() {
        let row = row.unwrap();
        let estimate = cells::read(places.map(|place| &row[place])).unwrap();
        assert_ne!(estimate.employment, Some(0));
        let wages = [estimate.hourly, estimate.yearly].into_iter().flatten();
        let amounts = wages.flat_map(|wages| wages.spread().into_iter().chain([wages.mean])).flatten();
        for amount in amounts {
            assert!(amount.cents > 0);
            at_least += u32::from(amount.at_least);
        }
    }
    // As many as a search of the file for # finds.
    assert_eq!(at_least, 4_080);
}
