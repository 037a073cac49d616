//! Which counties make up which metropolitan area, by the delineation files of the Census Bureau: under its own
//! headers, which stand below a title, or under those of the National Bureau of Economic Research.
//!
//! - A county of a micropolitan area is in no metropolitan area.
//! - Codes are padded with zeros in front: spreadsheets drop them.
//! - A county that came before is rejected.

use std::collections::HashSet;
use std::path::Path;

use super::not_such_a_table;
use super::report::Report;
use super::table::{self, Row};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::labor::{Area, AreaId};
use crate::server::import::ImportError;
use crate::server::import::format::Reject;
use crate::server::import::read::BadFile;
use crate::server::import::text::line;
use crate::server::labor::write::Intake;

/// The headers: the area's code and kind, the county's name, its state, and the codes of state and county.
const HEADERS: [[&str; 6]; 2] = [
    [
        "CBSA Code",
        "Metropolitan/Micropolitan Statistical Area",
        "County/County Equivalent",
        "State Name",
        "FIPS State Code",
        "FIPS County Code",
    ],
    [
        "cbsacode",
        "metropolitanmicropolitanstatis",
        "countycountyequivalent",
        "statename",
        "fipsstatecode",
        "fipscountycode",
    ],
];

/// Takes the counties of a file in.
pub(super) async fn read(path: &Path, intake: &mut Intake, report: &mut Report) -> Result<(), ImportError> {
    let bad = |why| ImportError::File { path: path.to_owned(), why };
    let (columns, rows) = open(path).map_err(bad)?;
    let mut seen = HashSet::new();
    for (row, number) in rows.iter().zip(1_u64..) {
        if row.is_note() {
            report.leave_out();
            continue;
        }
        match county(columns.map(|column| row.cell(column))) {
            Ok((county, _)) if seen.contains(&county.id) => {
                let reason = format!("{} again; the first row counts", county.name);
                report.reject(path, Reject::new(row.line, number, reason, &row.raw()))?;
            }
            Ok((county, metro)) => {
                intake.area(&county, metro.as_ref()).await?;
                seen.insert(county.id);
                report.take();
            }
            Err(reason) => report.reject(path, Reject::new(row.line, number, reason, &row.raw()))?,
        }
    }
    report.areas = seen.len() as u64;
    Ok(())
}

/// The columns, and the rows below the headers.
fn open(path: &Path) -> Result<([usize; 6], Vec<Row>), BadFile> {
    let mut sheets = table::open(path)?.sheets;
    for sheet in &mut sheets {
        for wanted in HEADERS {
            if let Some((head, places)) = table::heads(&sheet.rows, &wanted) {
                let columns = wanted.map(|header| places[&table::fold(header)]);
                return Ok((columns, sheet.rows.split_off(head + 1)));
            }
        }
    }
    let top: Vec<Row> = sheets.into_iter().take(1).flat_map(|sheet| sheet.rows).take(super::TOP).collect();
    Err(not_such_a_table("counties", &top, &HEADERS[0]))
}

/// A county, and the metropolitan area that it is in.
fn county([cbsa, kind, name, state, state_code, code]: [&str; 6]) -> Result<(Area, Option<AreaId>), String> {
    let wrong = |what: &str, text: &str| format!("{what} is \u{201c}{text}\u{201d}");
    let postal = Gazetteer::state(state).ok_or_else(|| wrong("the state", state))?;
    let name = line(name).ok_or("no county")?;
    let id = AreaId::county(&format!("{state_code:0>2}{code:0>3}"));
    let id = id.map_err(|_| wrong("the county's code", &format!("{state_code} {code}")))?;
    let metro = match kind.split(' ').next() {
        Some("Metropolitan") if cbsa.len() == 5 => Some(cbsa.parse().map_err(|_| wrong("the area's code", cbsa))?),
        Some("Metropolitan") => return Err(wrong("the area's code", cbsa)),
        Some("Micropolitan") => None,
        _ => return Err(wrong("the kind of area", kind)),
    };
    Ok((Area { id, name: format!("{name}, {postal}"), state: Some(postal.to_owned()) }, metro))
}
