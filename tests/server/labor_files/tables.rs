//! Tables as they come: parted by commas or tabs, packed, or in workbooks.

use flate2::Compression;
use flate2::write::GzEncoder;
use onestop::server::import::labor::table::{self, Row, Table, fold, heads, published, scaled, unmarked};
use onestop::server::import::read::BadFile;
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn row(line: u64, cells: &[&str]) -> Row {
    Row { line, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }
}

fn only_sheet(table: Table) -> Vec<Row> {
    let [sheet] = <[_; 1]>::try_from(table.sheets).expect("one sheet");
    sheet.rows
}

#[test]
fn commas_tabs_and_packed_tables_read_alike() {
    let folder = Folder::new();
    let whole = [row(1, &["Code", "Name"]), row(3, &["39113", "Montgomery County, OH"])];
    let commas = folder.file("commas.csv", "\u{feff} Code ,Name\n,\n39113 ,\"Montgomery County, OH\"\n");
    assert_eq!(only_sheet(table::open(&commas).unwrap()), whole);
    let tabs = folder.file("tabs", "Code\tName\r\n\t\r\n 39113\tMontgomery County, OH\r\n");
    assert_eq!(only_sheet(table::open(&tabs).unwrap()), whole);
    let quoted = folder.file("quoted.tsv", "Code\tName\n\t\n39113\t\"Montgomery County, OH\"");
    assert_eq!(only_sheet(table::open(&quoted).unwrap()), whole);

    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(&std::fs::read(&commas).unwrap()).unwrap();
    let packed = folder.file("packed.csv.gz", packed.finish().unwrap());
    let table = table::open(&packed).unwrap();
    assert_eq!(table.sheets[0].name, "packed");
    assert_eq!(only_sheet(table), whole);
    let rows: Vec<Row> = table::rows(&packed).unwrap().map(Result::unwrap).collect();
    assert_eq!(rows, whole);
}

#[test]
fn quotes_are_letters_where_tabs_part() {
    let folder = Folder::new();
    let file = folder.file("pipes", "Size\tUse\n2\" pipe\tsay \"\"ah\"\"\n\"6\"\" pipe\"\tb\n");
    let rows = only_sheet(table::open(&file).unwrap());
    assert_eq!(rows[1..], [row(2, &["2\" pipe", "say \"\"ah\"\""]), row(3, &["6\" pipe", "b"])]);
}

#[test]
fn numbers_of_workbooks_are_written_as_people_see_them() {
    let folder = Folder::new();
    let rows = r#"<row r="2"><c r="A2" t="inlineStr"><is><t> Jobs </t></is></c><c r="C2"><v>100</v></c></row>
        <row r="4"><c r="A4"><v>8.1999999999999993</v></c><c r="B4"><v>1.5E+9</v></c><c r="C4"><v>-0.4</v></c>
        <c r="D4" t="b"><v>1</v></c><c r="E4"/></row>"#;
    let file = folder.file("book.xlsx", workbook("Table 1", rows));
    let table = table::open(&file).unwrap();
    assert_eq!(table.sheets[0].name, "Table 1");
    let rows = only_sheet(table);
    assert_eq!(rows, [row(2, &["Jobs", "", "100"]), row(4, &["8.2", "1500000000", "-0.4", "TRUE"])]);
    assert_eq!(table::rows(&file).unwrap().map(Result::unwrap).collect::<Vec<_>>(), rows);
}

#[test]
fn what_is_no_table_is_refused() {
    let folder = Folder::new();
    let refused = |name: &str, content: &[u8]| table::open(&folder.file(name, content)).unwrap_err();
    assert!(matches!(refused("empty.csv", b""), BadFile::Empty));
    assert!(matches!(refused("other.zip", &archive(&[("wages.csv", "a,b")])), BadFile::Zip));
    assert!(matches!(refused("broken.xlsx", b"PK\x03\x04 and no more"), BadFile::Archive(_)));
    let mut cut = workbook("Table 1", "<row><c><v>1</v></c></row>");
    cut.truncate(cut.len() / 2);
    assert!(matches!(refused("cut.xlsx", &cut), BadFile::Archive(_)));
    let unclosed = workbook("Table 1", "<row><c><v>1</v>");
    assert!(matches!(refused("unclosed.xlsx", &unclosed), BadFile::Archive(_)));
    assert!(matches!(table::open(&folder.0.path().join("nothing.csv")).unwrap_err(), BadFile::Io(_)));
}

#[test]
fn bombs_are_refused() {
    let folder = Folder::new();
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    let blank = "\n".repeat(1 << 20);
    for _ in 0..=200 {
        packed.write_all(blank.as_bytes()).unwrap();
    }
    let file = folder.file("bomb.csv.gz", packed.finish().unwrap());
    assert!(matches!(table::open(&file).unwrap_err(), BadFile::TooLarge { .. }));

    let blank = " ".repeat(201 << 20);
    let file = folder.file("bomb.xlsx", archive(&[("xl/workbook.xml", ""), ("xl/sharedStrings.xml", &blank)]));
    assert!(matches!(table::open(&file).unwrap_err(), BadFile::TooLarge { .. }));
}

#[test]
fn headers_are_found_below_titles_and_by_their_words() {
    let rows = [
        row(1, &["Table 1.2 Occupational projections, 2024\u{2013}34"]),
        row(2, &["2024 National Employment Matrix code", "Occupational openings, 2024\u{2013}34 annual average[1]"]),
    ];
    let (at, columns) = heads(&rows, &["occupational openings 2024-34 annual average"]).unwrap();
    assert_eq!((at, columns["occupational openings 2024 34 annual average"]), (1, 1));
    assert_eq!(columns["2024 national employment matrix code"], 0);
    assert_eq!(heads(&rows, &["Occupation type"]), None);

    let mut late = vec![row(1, &["title"]); 10];
    late.push(row(11, &["AREA", "OCC_CODE"]));
    assert_eq!(heads(&late, &["area"]), None, "the eleventh row is too late");
    assert_eq!(heads(&late[1..], &["area", "occ code"]).unwrap().0, 9);
    assert_eq!(fold(" Unemployment_rate_2000 "), "unemployment rate 2000");
    assert_eq!(fold("Civilian\u{2014}labor\u{2011}force (%)"), "civilian labor force");
}

#[test]
fn cells_say_what_is_published() {
    for nothing in ["", " ", "-", "\u{2014}", "\u{2013}", "N/A", "n.a.", "(n)"] {
        assert_eq!(published(nothing), None, "{nothing}");
    }
    for something in ["0", "-0.4", "None", "*", "#"] {
        assert_eq!(published(something), Some(something));
    }
    assert_eq!(unmarked("Legislators[1] "), "Legislators");
    assert_eq!(unmarked("Legislators[1][23]"), "Legislators");
    assert_eq!(unmarked("Cooks [short order]"), "Cooks [short order]");
    assert_eq!(unmarked("[]"), "[]");
}

#[test]
fn decimals_are_exact() {
    for (text, places, number) in [
        ("5.3", 1, 53),
        ("6", 1, 60),
        ("-0.4", 1, -4),
        ("\u{2212}12.05", 1, -121),
        ("5.25", 1, 53),
        ("5.24", 1, 52),
        (".5", 0, 1),
        ("2235.1", 3, 2_235_100),
        ("163,100,055", 0, 163_100_055),
        (" 1,352     ", 0, 1_352),
    ] {
        assert_eq!(scaled(text, places), Some(number), "{text}");
    }
    for wrong in ["", "-", ".", "1e3", "5.3%", "1.2.3", "\u{661}", "99999999999999999999", "--1"] {
        assert_eq!(scaled(wrong, 1), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn tables_never_panic(bytes in vec(any::<u8>(), 0..400), places in 0_usize..5) {
        let folder = Folder::new();
        let file = folder.file("any", &bytes);
        if let Ok(table) = table::open(&file) {
            let rows = only_sheet(table);
            prop_assert!(rows.iter().all(|row| row.cells.iter().any(|cell| !cell.is_empty())));
            let _ = heads(&rows, &["a"]);
        }
        let text = String::from_utf8_lossy(&bytes);
        let _ = (fold(&text), unmarked(&text), scaled(&text, places));
    }

    #[test]
    fn decimals_keep_their_value(tenths in -1_000_000_i64..1_000_000) {
        let text = format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10);
        prop_assert_eq!(scaled(&text, 1), Some(tenths));
    }
}
