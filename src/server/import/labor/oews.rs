//! Occupational Employment and Wage Statistics, as the Bureau of Labor Statistics publishes them: a row for each area
//! and occupation, the columns in any order, their headers in any case.
//!
//! - Rows of one industry (`NAICS`, `I_GROUP`) or one kind of owner (`OWN_CODE`) are left out where a file has such.
//! - Spreadsheets drop the zeros in front of an area's code: one digit is a state's two, six are a region's seven.
//! - A row whose area and occupation came before is rejected, and one with a cell that is nothing the tables may hold.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::report::Report;
use super::table::{self, Row, Rows, fold};
use super::{TOP, not_such_a_table};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::labor::{Area, AreaId, AreaKind};
use crate::server::import::format::Reject;
use crate::server::import::read::{self, BadFile, Progress};
use crate::server::import::text::line;
use crate::server::import::{ImportError, STEP, bar};
use crate::server::labor::cells;
use crate::server::labor::write::Intake;

/// The columns without which nothing can be imported, beside [`cells::COLUMNS`].
const NAMES: [&str; 5] = ["AREA", "AREA_TITLE", "PRIM_STATE", "OCC_CODE", "OCC_TITLE"];

/// Takes the rows of a file in.
pub(super) async fn read(path: &Path, intake: &mut Intake, report: &mut Report) -> Result<(), ImportError> {
    let bad = |why| ImportError::File { path: path.to_owned(), why };
    let Opened { columns, rows, progress, size } = open(path).map_err(bad)?;
    let bar = bar(path, size);
    let mut seen = Seen::default();
    for (row, number) in rows.zip(1_u64..) {
        let row = row.map_err(bad)?;
        match columns.record(&row, &mut seen) {
            Ok(Some(Record { area, occupation, cells, new_area, new_title })) => {
                if let Some(area) = new_area {
                    intake.area(&area, None).await?;
                }
                if let Some(title) = new_title {
                    intake.title(occupation, &title).await?;
                }
                intake.wage(&area, occupation, &cells).await?;
                report.take();
            }
            Ok(None) => report.leave_out(),
            Err(reason) => report.reject(path, Reject::new(row.line, number, reason, &row.raw()))?,
        }
        if number % STEP == 0 {
            bar.set_position(progress.bytes());
        }
    }
    bar.finish_and_clear();
    report.areas = seen.areas.len() as u64;
    report.occupations = seen.occupations.len() as u64;
    Ok(())
}

/// A file at its first record.
struct Opened {
    columns: Columns,
    rows: Rows,
    progress: Progress,
    size: Option<u64>,
}

fn open(path: &Path) -> Result<Opened, BadFile> {
    match read::open(path) {
        Ok(input) => {
            let (progress, size) = (input.progress.clone(), input.size);
            let (columns, rows) = headed(table::text_rows(input)?, true)?;
            Ok(Opened { columns, rows, progress, size })
        }
        Err(BadFile::Zip) if path != Path::new("-") => {
            // Behind the sheet of figures come some of notes.
            let sheets = table::open(path)?.sheets.into_iter().map(|sheet| {
                let rows: Rows = Box::new(sheet.rows.into_iter().map(Ok));
                headed(rows, false)
            });
            let found = sheets.reduce(|first, next| match (first, next) {
                (Err(_), Ok(found)) => Ok(found),
                (first, _) => first,
            });
            let (columns, rows) = found.unwrap_or(Err(BadFile::Empty))?;
            Ok(Opened { columns, rows, progress: Progress::default(), size: None })
        }
        Err(why) => Err(why),
    }
}

/// The columns, and the rows below the headers. In a text, but not in a sheet, all rows are as long as the headers.
fn headed(mut rows: Rows, even: bool) -> Result<(Columns, Rows), BadFile> {
    let mut top = rows.by_ref().take(TOP).collect::<Result<Vec<Row>, _>>()?;
    let wanted: Vec<&str> = NAMES.into_iter().chain(cells::COLUMNS).collect();
    let (head, places) = table::heads(&top, &wanted).ok_or_else(|| not_such_a_table("wages", &top, &wanted))?;
    let columns = Columns::new(&places, even.then_some(top[head].cells.len()));
    top.drain(..=head);
    Ok((columns, Box::new(top.into_iter().map(Ok).chain(rows))))
}

/// Where in a row things stand.
struct Columns {
    width: Option<usize>,
    names: [usize; 5],
    cells: [usize; 15],
    industry: Option<usize>,
    industry_group: Option<usize>,
    owner: Option<usize>,
}

/// What a row says, and what it is the first to say.
struct Record<'a> {
    area: AreaId,
    occupation: &'a str,
    cells: String,
    new_area: Option<Area>,
    new_title: Option<String>,
}

/// What the rows before have said.
#[derive(Default)]
struct Seen {
    areas: HashMap<AreaId, usize>,
    occupations: HashMap<String, usize>,
    pairs: HashSet<(usize, usize)>,
}

impl Columns {
    fn new(places: &HashMap<String, usize>, width: Option<usize>) -> Self {
        let place = |name: &str| places.get(&fold(name)).copied();
        Self {
            width,
            names: NAMES.map(|name| places[&fold(name)]),
            cells: cells::COLUMNS.map(|name| places[&fold(name)]),
            industry: place("NAICS"),
            industry_group: place("I_GROUP"),
            owner: place("OWN_CODE"),
        }
    }

    /// Reads a row; nothing where it counts only some industries or owners.
    fn record<'a>(&self, row: &'a Row, seen: &mut Seen) -> Result<Option<Record<'a>>, String> {
        if let Some(width) = self.width.filter(|width| *width != row.cells.len()) {
            return Err(format!("{} fields where the header has {width}", row.cells.len()));
        }
        if !self.is_whole(row) {
            return Ok(None);
        }
        let [area, area_title, state, occupation, title] = self.names.map(|column| row.cell(column));
        let area = area_code(area)?;
        if !is_code(occupation) {
            return Err(format!("OCC_CODE is \u{201c}{occupation}\u{201d}. Allowed: a code as 53-3032"));
        }
        let cells = self.cells.map(|column| row.cell(column));
        cells::read(cells).map_err(|bad| bad.to_string())?;
        let (places, titles) = (seen.areas.len(), seen.occupations.len());
        let place = seen.areas.get(&area).copied();
        let number = seen.occupations.get(occupation).copied();
        if let (Some(place), Some(number)) = (place, number)
            && seen.pairs.contains(&(place, number))
        {
            return Err(format!("area {area} and occupation {occupation} again; the first row counts"));
        }
        let new_area = if place.is_none() { Some(new_area(&area, area_title, state)?) } else { None };
        let new_title = if number.is_none() { Some(line(title).ok_or("no OCC_TITLE")?) } else { None };
        if new_area.is_some() {
            seen.areas.insert(area.clone(), places);
        }
        if new_title.is_some() {
            seen.occupations.insert(occupation.to_owned(), titles);
        }
        seen.pairs.insert((place.unwrap_or(places), number.unwrap_or(titles)));
        Ok(Some(Record { area, occupation, cells: cells.join("\t"), new_area, new_title }))
    }

    /// Whether a row counts all industries and owners together, as far as the file says.
    fn is_whole(&self, row: &Row) -> bool {
        let cell = |column: Option<usize>| column.map_or("", |column| row.cell(column));
        let group = cell(self.industry_group);
        cell(self.industry).bytes().all(|digit| digit == b'0')
            && (group.is_empty() || group.eq_ignore_ascii_case("cross-industry"))
            && matches!(cell(self.owner), "" | "1235")
    }
}

fn area_code(text: &str) -> Result<AreaId, String> {
    let digits = match text.len() {
        1 => 2,
        6 => 7,
        length => length,
    };
    format!("{text:0>digits$}").parse().map_err(|_| {
        format!("AREA is \u{201c}{text}\u{201d}. Allowed: 99, a state's two digits, a metro's five, a region's seven")
    })
}

fn new_area(id: &AreaId, title: &str, state: &str) -> Result<Area, String> {
    let name = line(title).ok_or("no AREA_TITLE")?;
    let state = match id.kind() {
        AreaKind::Nation => None,
        _ => Some(Gazetteer::state(state).ok_or_else(|| format!("PRIM_STATE is \u{201c}{state}\u{201d}, no state"))?),
    };
    Ok(Area { id: id.clone(), name, state: state.map(str::to_owned) })
}

/// Whether it has the form of a code of the classification, groups included: `53-3032`, `53-0000`, `00-0000`.
fn is_code(text: &str) -> bool {
    let form = |(at, byte): (usize, u8)| if at == 2 { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 7 && text.bytes().enumerate().all(form)
}
