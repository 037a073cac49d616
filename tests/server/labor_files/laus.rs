//! Unemployment.

use onestop::server::import::labor::LausRead;
use onestop::server::import::labor::laus::read;
use onestop::server::labor::facts::LausRow;
use proptest::prelude::*;

use super::*;

const USDA: &str = "labor/usda_ers_unemployment_2000_2019.csv";

/// A figure a line, as the flat files have them: padded, with a footnote's empty column.
fn figures(lines: &[(&str, u16, &str, &str)]) -> String {
    let mut text = "series_id                     \tyear\tperiod\t       value\tfootnote_codes\n".to_owned();
    for (series, year, period, value) in lines {
        text.extend([format!("{series:<30}\t{year}\t{period}\t{value:>12}\t\r\n")]);
    }
    text
}

fn row<'a>(read: &'a LausRead, area: &str, year: u16, month: Option<u8>) -> Option<&'a LausRow> {
    read.rows.iter().find(|row| row.area.as_str() == area && (row.year, row.month) == (year, month))
}

fn short(row: &LausRow) -> (&str, u16, Option<u8>, Option<u64>, Option<u64>, u16) {
    (row.area.as_str(), row.year, row.month, row.labor_force, row.unemployed, row.tenths)
}

fn name<'a>(read: &'a LausRead, area: &str) -> (&'a str, Option<&'a str>) {
    let area = read.areas.iter().find(|known| known.id.as_str() == area).expect("a named area");
    (&area.name, area.state.as_deref())
}

#[test]
fn all_counties_of_the_real_tables() {
    let (Some(wide), Some(counties)) = (data(USDA), data("labor/laucnty16.csv")) else { return };
    let first = read(std::slice::from_ref(&wide)).unwrap();
    assert_eq!(reasons(&first.rejects), [""; 0]);
    assert_eq!(first.release.to_string(), "2019");
    assert_eq!((first.areas.len(), first.rows.len()), (3_275, 65_406));
    assert_eq!(first.rows.iter().map(|row| u64::from(row.tenths)).sum::<u64>(), 4_057_533);
    let of = |area, year| short(row(&first, area, year, None).unwrap());
    assert_eq!(of("99", 2019), ("99", 2019, None, Some(163_100_055), Some(5_984_808), 37));
    assert_eq!(of("39", 2019), ("39", 2019, None, Some(5_802_318), Some(238_746), 41));
    assert_eq!(of("c39113", 2010), ("c39113", 2010, None, Some(265_355), Some(30_150), 114));
    assert_eq!(of("c39113", 2016).5, 50);
    assert_eq!(name(&first, "99"), ("United States", None));
    assert_eq!(name(&first, "39"), ("Ohio", Some("OH")));
    assert_eq!(name(&first, "c39113"), ("Montgomery County, OH", Some("OH")));
    // Nothing was published of New Orleans in the years of the flood.
    assert!([2005, 2006].iter().all(|year| row(&first, "c22071", *year, None).is_none()));
    assert!(row(&first, "c22071", 2007, None).is_some());

    let both = read(&[wide.clone(), counties.clone()]).unwrap();
    assert_eq!(both.rows.len(), 65_406);
    let later = ("c39113", 2016, None, Some(249_484), Some(12_099), 48);
    assert_eq!(short(row(&both, "c39113", 2016, None).unwrap()), later);
    let back = read(&[counties.clone(), wide]).unwrap();
    assert_eq!(row(&back, "c39113", 2016, None).unwrap().tenths, 50, "the later file counts");

    let one = read(&[counties]).unwrap();
    assert_eq!(reasons(&one.rejects), [""; 0]);
    assert_eq!((one.release.to_string().as_str(), one.areas.len(), one.rows.len()), ("2016", 3_219, 3_219));
    assert_eq!(one.rows.iter().map(|row| u64::from(row.tenths)).sum::<u64>(), 175_939);
}

#[test]
fn the_flat_files_with_the_real_names() {
    let Some(areas) = data("labor/la.area") else { return };
    let folder = Folder::new();
    let lines = [
        ("LAUCN391130000000003", 2026, "M09", "4.6"),
        ("LAUCN391130000000006", 2026, "M09", "251000"),
        ("LAUCN391130000000004", 2026, "M09", "11500"),
        ("LAUST390000000000003", 2026, "M08", "4.9"),
        ("LAUMT391938000000003", 2025, "M13", "4.4"),
        ("LAUCT391210000000003", 2026, "M09", "5.5"),
        ("LASST390000000000003", 2026, "M10", "4.8"),
        ("LAUST390000000000008", 2026, "M10", "62.1"),
    ];
    let data = folder.file("la.data.64.County", figures(&lines));
    let all = read(&[data, areas.clone()]).unwrap();
    assert_eq!(reasons(&all.rejects), [""; 0]);
    assert_eq!(all.release.to_string(), "2026-09");
    assert_eq!(
        all.rows.iter().map(short).collect::<Vec<_>>(),
        [
            ("c39113", 2026, Some(9), Some(251_000), Some(11_500), 46),
            ("39", 2026, Some(8), None, None, 49),
            ("19380", 2025, None, None, None, 44),
        ]
    );
    assert_eq!(all.areas.len(), 3);
    assert_eq!(name(&all, "c39113"), ("Montgomery County, OH", Some("OH")));
    assert_eq!(name(&all, "39"), ("Ohio", Some("OH")));
    assert_eq!(name(&all, "19380"), ("Dayton, OH", Some("OH")));

    let (path, why) = read(std::slice::from_ref(&areas)).unwrap_err();
    assert_eq!(path, areas);
    assert!(why.to_string().contains("la.data"), "{why}");
}

#[test]
fn rates_are_counted_only_where_none_is_published() {
    let folder = Folder::new();
    let lines = [
        // 4.25 % would be 4.3; 4.2 is published.
        ("LAUST010000000000003", 2020, "M01", "4.2"),
        ("LAUST010000000000004", 2020, "M01", "425"),
        ("LAUST010000000000006", 2020, "M01", "10000"),
        ("LAUST020000000000003", 2020, "M01", "-"),
        ("LAUST020000000000004", 2020, "M01", "425"),
        ("LAUST020000000000006", 2020, "M01", "10000"),
        ("LAUST040000000000004", 2020, "M01", "4249"),
        ("LAUST040000000000005", 2020, "M01", "95751"),
        ("LAUST050000000000004", 2020, "M01", "0"),
        ("LAUST050000000000006", 2020, "M01", "0"),
        ("LAUST060000000000006", 2020, "M01", "1000"),
        ("LAUST060000000000003", 2020, "M01", "-"),
        ("LAUST080000000000003", 2020, "M01", "0.0"),
    ];
    let all = read(&[folder.file("la.data.2", figures(&lines))]).unwrap();
    assert_eq!(
        all.rows.iter().map(short).collect::<Vec<_>>(),
        [
            ("01", 2020, Some(1), Some(10_000), Some(425), 42),
            ("02", 2020, Some(1), Some(10_000), Some(425), 43),
            ("04", 2020, Some(1), Some(100_000), Some(4_249), 42),
            ("08", 2020, Some(1), None, None, 0),
        ]
    );
    assert!(all.areas.is_empty(), "no file named them");
}

#[test]
fn lines_that_cannot_be_believed_are_rejected() {
    let folder = Folder::new();
    let lines = [
        ("LAUST010000000000003", 2020, "M01", "4.2"),
        ("LAUST010000000000003", 2020, "M02", "four"),
        ("LAUST010000000000003", 2020, "M03", "104.2"),
        ("LAUST010000000000004", 2020, "M04", "-5"),
        ("LAUST010000000000003", 2020, "M14", "4.2"),
        ("LAUST010000000000003", 20, "M01", "4.2"),
        ("LAUST010000000100003", 2020, "M01", "4.2"),
        ("LAUST990000000000003", 2020, "M01", "4.2"),
        ("CES0000000001", 2020, "M01", "4.2"),
    ];
    let all = read(&[folder.file("la.data.1", figures(&lines))]).unwrap();
    assert_eq!((all.rows.len(), all.rejects.len()), (1, 8), "{:?}", all.rejects);
    assert_eq!(all.rejects[0].reason, "la.data.1: \u{201c}four\u{201d} is no rate in percent");
    assert_eq!((all.rejects[0].line, all.rejects[0].record), (3, 2));
    assert_eq!(all.release.to_string(), "2020-01");
}

#[test]
fn padded_tables_of_counties() {
    let folder = Folder::new();
    let text = "Labor force by county,,,,,,,,\n\
        LAUS Code,State FIPS Code,County FIPS Code,County Name/State Abbreviation,Year,Labor Force,Employed,Unemployed,\
        Unemployment Rate (%)\n\
        CN3911300000000,39,113,\"Montgomery County, OH\",2022,\"1,000     \",900,\"100 \",10.0  \n\
        CN3910900000000,39,109,\"Miami County, OH\",2022,N.A.,N.A.,N.A.,N.A.\n\
        SOURCE: made up\n";
    let all = read(&[folder.file("laucnty22.csv", text)]).unwrap();
    assert_eq!(reasons(&all.rejects), [""; 0]);
    assert_eq!(all.rows.iter().map(short).collect::<Vec<_>>(), [("c39113", 2022, None, Some(1_000), Some(100), 100)]);
    assert_eq!(all.areas.len(), 1, "Miami County has no figures");
}

#[test]
fn wide_tables_of_counties() {
    let folder = Folder::new();
    let text = "FIPS_Code,Stabr,Area_name, Civilian_labor_force_2021 , Unemployed_2021 ,Unemployment_rate_2021,\
        Unemployment_rate_2022\n\
        0,US,United States,\"2,000\",100,5,6.1\n1000,AL,Alabama,,,,4\n01001,AL,\"Autauga County, AL\",10,x,4.0,3.9\n\
        1234567,AL,Nowhere,1,1,1,1\n99000,,Everywhere,1,1,1,1\n";
    let all = read(&[folder.file("wide.csv", text)]).unwrap();
    assert_eq!(
        all.rows.iter().map(short).collect::<Vec<_>>(),
        [
            ("99", 2021, None, Some(2_000), Some(100), 50),
            ("99", 2022, None, None, None, 61),
            ("01", 2022, None, None, None, 40),
            ("c01001", 2022, None, None, None, 39),
        ]
    );
    assert_eq!(
        reasons(&all.rejects),
        [
            "wide.csv: 2021: \u{201c}x\u{201d} is no number of people",
            "wide.csv: \u{201c}1234567\u{201d} is no area. Allowed: five digits, as 39113",
            "wide.csv: \u{201c}99000\u{201d} is no area. Allowed: five digits, as 39113",
        ]
    );
    let (_, why) = read(&[folder.file("other.csv", "a,b\n1,2\n")]).unwrap_err();
    assert!(why.to_string().contains("la.area"), "{why}");
}

proptest! {
    #[test]
    fn never_panics(head in 0_usize..4, rest in "[A-Z0-9,\t\n. éM-]{0,300}", bytes in any::<Vec<u8>>()) {
        let heads = [
            "area_type_code\tarea_code\tarea_text\n",
            "series_id\tyear\tperiod\tvalue\n",
            "LAUS Code,Year,Labor Force,Unemployed,Unemployment Rate\n",
            "FIPStxt,Unemployed_2019,Civilian_labor_force_2019,Unemployment_rate_2019\n",
        ];
        let folder = Folder::new();
        let mut text = format!("{}{rest}\n", heads[head]).into_bytes();
        text.extend(bytes);
        if let Ok(all) = read(&[folder.file("any", text)]) {
            prop_assert!(all.rows.iter().all(|row| row.tenths <= 1000));
        }
    }
}
