//! Labor market information: figures out of the files that are published.
//!
//! | part | what it reads |
//! |---|---|
//! | [`oews`] | wages and employment, Bureau of Labor Statistics |
//! | [`projections`] | how work is expected to change, Bureau of Labor Statistics |
//! | [`laus`] | unemployment, Bureau of Labor Statistics and Department of Agriculture |
//! | [`onet`] | what work is like, O*NET |
//! | [`areas`] | which counties make up which metropolitan area, Census Bureau |
//! | [`table`] | the rows of CSV, TSV and XLSX files |
//! | [`report`] | what an import did |
//!
//! All files of one call are one release and one transaction. The same release again replaces its rows; an older one
//! than is kept is refused; the sample goes with the first real release.

pub mod areas;
pub mod laus;
pub mod oews;
pub mod onet;
pub mod projections;
pub mod report;
pub mod table;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::format::Reject;
use super::read::BadFile;
use super::{ImportError, name};
use crate::domain::labor::{Area, Dataset, Release};
use crate::domain::occupation::Soc;
use crate::server::labor::facts::{Described, Projected};
use crate::server::labor::write::{Intake, IntakeError};
use crate::server::store::Store;
use report::Report;
use table::Row;

pub use crate::server::labor::facts::LausRow;

/// Years that the name of a file may hold.
const YEARS: std::ops::RangeInclusive<u32> = 1990..=2099;

/// In how many rows headers are looked for: some tables have their title above.
const TOP: usize = 10;

/// The OEWS are of May, since 2003.
const MAY: u32 = 5;

/// A file that does not always say which release it is.
#[derive(Debug, Clone, clap::Args)]
pub struct Dated {
    /// Which release it is, as 2025-05 [default: of the year in the file's name]
    #[arg(long, value_name = "YEAR-MONTH", value_parser = dated)]
    pub release: Option<Release>,
    /// Write every rejected record to this file, as JSON lines
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// The file: CSV or XLSX, gzip or not; `-` is the standard input, as CSV
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Files that say themselves which release they are.
#[derive(Debug, Clone, clap::Args)]
pub struct Files {
    /// Write every rejected record to this file, as JSON lines
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// All files of the release
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// An archive that says itself which release it is.
#[derive(Debug, Clone, clap::Args)]
pub struct Archive {
    /// Write every rejected record to this file, as JSON lines
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// The text database as O*NET hands it out, as `db_30_1_text.zip`
    #[arg(value_name = "ZIP")]
    pub file: PathBuf,
}

/// What files say of occupations.
#[derive(Debug)]
pub struct Read<T> {
    /// Which release they are.
    pub release: Release,
    /// Each occupation once.
    pub rows: Vec<T>,
    /// What cannot be believed.
    pub rejects: Vec<Reject>,
}

/// What files say of unemployment.
#[derive(Debug)]
pub struct LausRead {
    /// The newest year or month in them.
    pub release: Release,
    /// Each area once.
    pub areas: Vec<Area>,
    /// Each area's year or month once.
    pub rows: Vec<LausRow>,
    /// What cannot be believed.
    pub rejects: Vec<Reject>,
}

/// Takes wages and employment in.
///
/// # Errors
/// When the file is bad or its release is not known or older than what is kept, the rejects cannot be written, or the
/// database fails; nothing is changed then. So of the other imports.
pub async fn import_oews(args: &Dated, store: &Store, now: Timestamp) -> Result<Report, ImportError> {
    let release = args.release.clone().or_else(|| year_in(&args.file)).map(|release| monthly(&release));
    let release = release.ok_or_else(|| ImportError::NoRelease { path: args.file.clone() })?;
    let mut intake = Intake::begin(store, Dataset::Oews, &release, now).await?;
    let mut report = Report::new(Dataset::Oews, release, args.rejects.as_deref())?;
    oews::read(&args.file, &mut intake, &mut report).await?;
    finish(intake, report).await
}

/// Takes projections in.
///
/// # Errors
/// As [`import_oews`].
pub async fn import_projections(args: &Files, store: &Store, now: Timestamp) -> Result<Report, ImportError> {
    let read = projections::read(&args.files).map_err(bad)?;
    let of = |projected: &Projected| projected.code;
    import_facts(Dataset::Projections, read, of, &args.files, args.rejects.as_deref(), store, now).await
}

/// Takes descriptions of work in.
///
/// # Errors
/// As [`import_oews`].
pub async fn import_onet(args: &Archive, store: &Store, now: Timestamp) -> Result<Report, ImportError> {
    let read = onet::read(&args.file).map_err(bad)?;
    let (of, files) = (|described: &Described| described.code, std::slice::from_ref(&args.file));
    import_facts(Dataset::Onet, read, of, files, args.rejects.as_deref(), store, now).await
}

/// Takes unemployment in.
///
/// # Errors
/// As [`import_oews`].
pub async fn import_laus(args: &Files, store: &Store, now: Timestamp) -> Result<Report, ImportError> {
    let LausRead { release, areas, rows, rejects } = laus::read(&args.files).map_err(bad)?;
    let mut intake = Intake::begin(store, Dataset::Laus, &release, now).await?;
    let mut report = Report::new(Dataset::Laus, release, args.rejects.as_deref())?;
    report.reject_all(&names(&args.files), rejects)?;
    for area in &areas {
        intake.area(area, None).await?;
    }
    for row in &rows {
        report.take();
        intake.unemployment(row).await?;
    }
    report.areas = rows.iter().map(|row| &row.area).collect::<HashSet<_>>().len() as u64;
    finish(intake, report).await
}

/// Takes the counties of metropolitan areas in.
///
/// # Errors
/// As [`import_oews`].
pub async fn import_areas(args: &Dated, store: &Store, now: Timestamp) -> Result<Report, ImportError> {
    let release = args.release.clone().or_else(|| year_in(&args.file)).or_else(|| {
        let year = now.to_zoned(TimeZone::UTC).year();
        year.to_string().parse().ok()
    });
    let release = release.ok_or_else(|| ImportError::NoRelease { path: args.file.clone() })?;
    let mut intake = Intake::begin(store, Dataset::Areas, &release, now).await?;
    let mut report = Report::new(Dataset::Areas, release, args.rejects.as_deref())?;
    areas::read(&args.file, &mut intake, &mut report).await?;
    finish(intake, report).await
}

async fn import_facts<T: Serialize>(
    dataset: Dataset,
    read: Read<T>,
    code: impl Fn(&T) -> Soc,
    files: &[PathBuf],
    rejects: Option<&Path>,
    store: &Store,
    now: Timestamp,
) -> Result<Report, ImportError> {
    let mut intake = Intake::begin(store, dataset, &read.release, now).await?;
    let mut report = Report::new(dataset, read.release, rejects)?;
    report.reject_all(&names(files), read.rejects)?;
    for facts in &read.rows {
        report.take();
        intake.facts(code(facts), facts).await?;
    }
    report.occupations = read.rows.len() as u64;
    finish(intake, report).await
}

/// Keeps what was taken in, unless that is nothing: no release is empty.
async fn finish(intake: Intake, mut report: Report) -> Result<Report, ImportError> {
    report.finish()?;
    if report.taken == 0 {
        return Err(ImportError::Nothing(report.to_string()));
    }
    report.again = intake.commit(report.taken).await?;
    Ok(report)
}

fn bad((path, why): (PathBuf, BadFile)) -> ImportError {
    ImportError::File { path, why }
}

/// The names of files that were read together.
fn names(files: &[PathBuf]) -> PathBuf {
    files.iter().map(|path| name(path)).collect::<Vec<_>>().join(", ").into()
}

/// Reads a year, or a year and a month.
fn dated(text: &str) -> Result<Release, String> {
    let wrong = || format!("\u{201c}{text}\u{201d} is no release. Allowed: a year and a month, as 2025-05, or a year");
    let release: Release = text.trim().parse().map_err(|_| wrong())?;
    let dated = match release.numbers() {
        [year] => YEARS.contains(year).then(|| year.to_string()),
        [year, month @ 1..=12] => YEARS.contains(year).then(|| format!("{year}-{month:02}")),
        _ => None,
    };
    dated.and_then(|text| text.parse().ok()).ok_or_else(wrong)
}

/// The one year in a file's name.
fn year_in(path: &Path) -> Option<Release> {
    let file = path.file_name()?.to_string_lossy().into_owned();
    let digits = file.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    let mut years: Vec<u32> = digits.filter_map(|digits| digits.parse().ok()).collect();
    years.retain(|year| YEARS.contains(year));
    years.dedup();
    match years[..] {
        [year] => year.to_string().parse().ok(),
        _ => None,
    }
}

/// A release of the OEWS: where only the year is known, it is that of May.
fn monthly(release: &Release) -> Release {
    match release.numbers() {
        [year] => format!("{year}-{MAY:02}").parse().unwrap_or_else(|_| release.clone()),
        _ => release.clone(),
    }
}

impl From<IntakeError> for ImportError {
    fn from(error: IntakeError) -> Self {
        match error {
            IntakeError::Older(older) => Self::Older(older),
            IntakeError::Store(error) => Self::Store(error),
        }
    }
}

/// Says which header is missing among the first rows of a table.
fn not_such_a_table(what: &str, top: &[Row], wanted: &[&str]) -> BadFile {
    let missing = |row: &Row| {
        let columns = table::columns(row);
        wanted.iter().filter(|name| !columns.contains_key(&table::fold(name))).copied().collect::<Vec<_>>()
    };
    // The row that fits best is the headers'.
    let Some(head) = top.iter().min_by_key(|row| missing(row).len()) else { return BadFile::Empty };
    let first: String = head.cells.join(", ").chars().take(120).collect();
    let missing = missing(head).first().copied().unwrap_or_default();
    BadFile::Format(format!("is no table of {what}: it has no column {missing}. Its headers are: {first}"))
}
