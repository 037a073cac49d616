//! The rows of tables that are published: CSV or text parted by tabs, gzip or not, and XLSX.

use std::collections::HashMap;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};
use std::path::Path;

use calamine::{DataRef, Reader, SheetType, Xlsx};
use zip::ZipArchive;

use super::TOP;
use crate::server::import::read::{self, BadFile, Input, Limited};

/// The most bytes of a table's text, unpacked, and of each part of a workbook but its sheets.
pub const LARGEST: u64 = 200 << 20;

/// The most bytes of a workbook's sheets, unpacked: their markup takes several times the room of its text.
const LARGEST_SHEETS: u64 = 1 << 30;

/// The most cells of a table; the largest that is published has 13 million.
const MOST_CELLS: usize = 20_000_000;

/// A table's sheets: one, unless it is a workbook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// In the order of the workbook.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name in the workbook, else the file's without endings.
    pub name: String,
    /// The rows that are not blank.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The line where it begins in the text, or its number in the sheet, counted from 1.
    pub line: u64,
    /// What stands in it, trimmed. Numbers of workbooks are written in full, without a needless `.0`.
    pub cells: Vec<String>,
}

/// Rows one after the other. After an error there are no more.
pub type Rows = Box<dyn Iterator<Item = Result<Row, BadFile>>>;

impl Row {
    /// The cell of a column; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Whether it has no more than one cell with something in it: a title, a note or a source.
    #[must_use]
    pub fn is_note(&self) -> bool {
        self.cells.iter().filter(|cell| !cell.is_empty()).count() <= 1
    }

    /// All of it in one line, as a reject keeps it.
    #[must_use]
    pub fn raw(&self) -> String {
        self.cells.join("\t")
    }
}

/// Reads a whole table; `-` is the standard input.
///
/// # Errors
/// When it cannot be read, is damaged, or is larger than [`LARGEST`].
pub fn open(path: &Path) -> Result<Table, BadFile> {
    match read::open(path) {
        Ok(input) => {
            let mut room = Room::default();
            let mut rows = Vec::new();
            for row in Lines::new(input, LARGEST)? {
                let row = row?;
                room.take(row.cells.len(), 0)?;
                rows.push(row);
            }
            Ok(Table { sheets: vec![Sheet { name: read::stem(path), rows }] })
        }
        Err(BadFile::Zip) if path != Path::new("-") => workbook(path),
        Err(why) => Err(why),
    }
}

/// Reads the rows of a table one after the other, those of all sheets where it is a workbook. A text may be as large
/// as [`read::LARGEST`].
///
/// # Errors
/// As [`open`].
pub fn rows(path: &Path) -> Result<Rows, BadFile> {
    match read::open(path) {
        Ok(input) => text_rows(input),
        Err(BadFile::Zip) if path != Path::new("-") => {
            Ok(Box::new(workbook(path)?.sheets.into_iter().flat_map(|sheet| sheet.rows).map(Ok)))
        }
        Err(why) => Err(why),
    }
}

/// The rows of a text that is open already.
///
/// # Errors
/// When its first line cannot be read.
pub fn text_rows(input: Input) -> Result<Rows, BadFile> {
    Ok(Box::new(Lines::new(input, read::LARGEST)?))
}

/// Finds the row of headers: the first among the first ten in which all that are wanted stand. Gives its place among
/// the rows, and for the [`fold`]ed text of each of its headers the column, the first where one stands twice.
#[must_use]
pub fn heads(rows: &[Row], wanted: &[&str]) -> Option<(usize, HashMap<String, usize>)> {
    let wanted: Vec<String> = wanted.iter().map(|header| fold(header)).collect();
    rows.iter()
        .take(TOP)
        .map(columns)
        .enumerate()
        .find(|(_, columns)| wanted.iter().all(|key| columns.contains_key(key)))
}

/// The columns of a row of headers, by their [`fold`]ed texts.
#[must_use]
pub fn columns(row: &Row) -> HashMap<String, usize> {
    let mut columns = HashMap::new();
    for (column, header) in row.cells.iter().enumerate() {
        columns.entry(fold(header)).or_insert(column);
    }
    columns
}

/// The words of a header in small letters, parted by one space, without footnote marks as `[1]`; whatever is no letter
/// or digit parts, any dash and underscore too.
#[must_use]
pub fn fold(header: &str) -> String {
    let mut folded = String::with_capacity(header.len());
    let mut mark = false;
    for c in header.chars() {
        match c {
            '[' => mark = true,
            ']' => mark = false,
            _ if mark => {}
            c if c.is_alphanumeric() => folded.extend(c.to_lowercase()),
            _ => folded.push(' '),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without the footnote marks at its end: "Legislators" of `Legislators[1]`.
#[must_use]
pub fn unmarked(text: &str) -> &str {
    let mut text = text.trim();
    while let Some((before, mark)) = text.strip_suffix(']').and_then(|text| text.rsplit_once('[')) {
        if mark.is_empty() || !mark.bytes().all(|byte| byte.is_ascii_digit()) {
            break;
        }
        text = before.trim_end();
    }
    text
}

/// What stands in a cell; `None` where nothing is published there: empty, a dash, "N/A", "N.A." or "(n)".
#[must_use]
pub fn published(cell: &str) -> Option<&str> {
    let text = cell.trim();
    let dashes = text.chars().all(|c| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}'));
    let absent = ["n/a", "n.a.", "(n)"].iter().any(|absent| absent.eq_ignore_ascii_case(text));
    (!dashes && !absent).then_some(text)
}

/// A decimal number times ten to the power of `places`, rounded half away from zero: 53 of "5.3" for one place. Commas
/// between digits are fine; `None` for what is no such number.
#[must_use]
pub fn scaled(text: &str, places: usize) -> Option<i64> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = whole.replace(',', "");
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !all_digits(&whole) || !all_digits(fraction) {
        return None;
    }
    let kept = fraction.get(..places).unwrap_or(fraction);
    let number: i64 = format!("0{whole}{kept:0<places$}").parse().ok()?;
    let up = fraction.as_bytes().get(places).is_some_and(|digit| *digit >= b'5');
    number.checked_add(i64::from(up))?.checked_mul(sign)
}

/// How much more may be read.
struct Room {
    cells: usize,
    bytes: u64,
}

impl Default for Room {
    fn default() -> Self {
        Self { cells: MOST_CELLS, bytes: LARGEST }
    }
}

impl Room {
    fn take(&mut self, cells: usize, bytes: usize) -> Result<(), BadFile> {
        let most = || BadFile::Format(format!("holds more than {MOST_CELLS} cells; split it into smaller files"));
        self.cells = self.cells.checked_sub(cells).ok_or_else(most)?;
        let too_large = BadFile::TooLarge { limit: LARGEST };
        self.bytes = self.bytes.checked_sub(bytes as u64).ok_or(too_large)?;
        Ok(())
    }
}

/// The first line, read already, and the rest.
type Unpacked = Chain<Cursor<Vec<u8>>, Limited<BufReader<Box<dyn Read>>>>;

/// The rows of a text.
struct Lines {
    reader: csv::Reader<Unpacked>,
    record: csv::StringRecord,
    tabs: bool,
    ended: bool,
}

impl Lines {
    /// Tells by the first line what parts the cells.
    fn new(mut input: Input, limit: u64) -> Result<Self, BadFile> {
        let mut first = Vec::new();
        input.text.by_ref().take(limit).read_until(b'\n', &mut first).map_err(read::bad_file)?;
        let parts = |mark| first.split(|byte| *byte == mark).count();
        let tabs = parts(b'\t') > parts(b',');
        let rest = Limited::new(input.text, limit.saturating_sub(first.len() as u64));
        let reader = csv::ReaderBuilder::new()
            .delimiter(if tabs { b'\t' } else { b',' })
            // Where tabs part, quotes are marks of inches and of speech.
            .quoting(!tabs)
            // A line ends with its line feed, or the next one would be counted too low; what is before it is trimmed.
            .terminator(csv::Terminator::Any(b'\n'))
            .has_headers(false)
            .flexible(true)
            .from_reader(Cursor::new(first).chain(rest));
        Ok(Self { reader, record: csv::StringRecord::new(), tabs, ended: false })
    }

    /// Spreadsheets quote cells with commas and quotes even where tabs part them.
    fn cell(&self, text: &str) -> String {
        let text = text.trim();
        match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(inner) if self.tabs => inner.replace("\"\"", "\"").trim().to_owned(),
            _ => text.to_owned(),
        }
    }
}

impl Iterator for Lines {
    type Item = Result<Row, BadFile>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            match self.reader.read_record(&mut self.record) {
                Ok(true) => {
                    let cells: Vec<String> = self.record.iter().map(|text| self.cell(text)).collect();
                    if cells.iter().any(|cell| !cell.is_empty()) {
                        let line = self.record.position().map_or(0, csv::Position::line);
                        return Some(Ok(Row { line, cells }));
                    }
                }
                Ok(false) => self.ended = true,
                Err(error) => {
                    self.ended = true;
                    return Some(Err(read::bad_csv(error)));
                }
            }
        }
        None
    }
}

/// Reads a workbook cell by cell: a range of all cells would take the room of a sheet's farthest one.
fn workbook(path: &Path) -> Result<Table, BadFile> {
    unpack(path)?;
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(File::open(path).map_err(BadFile::Io)?)).map_err(damaged)?;
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
    let mut room = Room::default();
    let mut table = Table::default();
    for name in names {
        let mut rows: Vec<Row> = Vec::new();
        let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let text = written(cell.get_value());
            if text.is_empty() {
                continue;
            }
            let (row, column) = cell.get_position();
            let (line, column) = (u64::from(row) + 1, column as usize);
            if rows.last().is_none_or(|last| last.line != line) {
                rows.push(Row { line, cells: Vec::new() });
            }
            let Some(last) = rows.last_mut() else { continue };
            room.take((column + 1).saturating_sub(last.cells.len()), text.len())?;
            if last.cells.len() <= column {
                last.cells.resize(column + 1, String::new());
            }
            last.cells[column] = text;
        }
        table.sheets.push(Sheet { name, rows });
    }
    Ok(table)
}

/// Unpacks a workbook once for its size: what it says of it may be a lie.
fn unpack(path: &Path) -> Result<(), BadFile> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(path).map_err(BadFile::Io)?)).map_err(damaged)?;
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(BadFile::Zip);
    }
    let (mut sheets, mut others) = (LARGEST_SHEETS, LARGEST);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(damaged)?;
        let is_sheet = part.name().is_ok_and(|name| name.contains("worksheets/"));
        let left = if is_sheet { &mut sheets } else { &mut others };
        let size = io::copy(&mut part.take(*left + 1), &mut io::sink()).map_err(damaged)?;
        let limit = if is_sheet { LARGEST_SHEETS } else { LARGEST };
        *left = left.checked_sub(size).ok_or(BadFile::TooLarge { limit })?;
    }
    Ok(())
}

/// What a failed unpacking means.
pub(super) fn damaged(error: impl Into<Box<dyn Error + Send + Sync>>) -> BadFile {
    BadFile::Archive(error.into())
}

fn written(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(day) => day.to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}
