//! Imports: listings, labor market information and workshops out of other people's files.
//!
//! | part | what it does |
//! |---|---|
//! | [`read`] | opens a file: gzip or not, any usual encoding, of bounded size |
//! | [`format`](mod@format) | what all formats have in common |
//! | [`seasonaljobs`], [`jobposting`] | one format each: a file's records become listings |
//! | [`text`] | clean words |
//! | [`checks`] | values that cannot be true are doubtful |
//! | [`labor`] | wages, projections, unemployment, descriptions of work, areas |
//! | [`workshops`] | meetings out of calendars and tables |
//! | [`report`], [`rejects`] | what an import did |
//!
//! A bad record never stops the rest; a bad file changes nothing: all files of one call are one transaction.

pub mod checks;
pub mod format;
pub mod jobposting;
pub mod labor;
pub mod read;
pub mod rejects;
pub mod report;
pub mod seasonaljobs;
pub mod text;
pub mod workshops;

use std::fmt;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::Timestamp;

use super::labor::write::Older;
use super::listings::Intake;
use super::meetings::Refused;
use super::settings::Settings;
use super::store::{Store, StoreError};
use crate::config::ConfigError;
use format::{Context, Fault, Format};
use labor::{Archive, Dated, Files};
use read::{BadFile, Input};
use report::Report;
use workshops::Workshops;

/// How often the progress bar learns of progress, in records.
const STEP: u64 = 64;

/// What to import.
#[derive(Debug, Clone, clap::Args)]
pub struct ImportArgs {
    /// What the files hold.
    #[command(subcommand)]
    pub what: What,
}

/// The things that can be imported.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum What {
    /// Take job openings in from files
    Listings(Listings),
    /// Take wages and employment in: Occupational Employment and Wage Statistics
    Oews(Dated),
    /// Take projections in: Employment Projections
    Projections(Files),
    /// Take unemployment in: Local Area Unemployment Statistics
    Laus(Files),
    /// Take descriptions of work in: O*NET's text database
    Onet(Archive),
    /// Take the counties of metropolitan areas in
    Areas(Dated),
    /// Take the meetings of workshops in from calendars
    Workshops(Workshops),
}

/// Files of openings.
#[derive(Debug, Clone, clap::Args)]
pub struct Listings {
    /// What the files are
    #[arg(long, value_enum)]
    pub format: Format,
    /// The name of the source, as clients read it [default: the Department of Labor's, or the first file's name]
    #[arg(long, value_name = "NAME", value_parser = source_name)]
    pub source: Option<String>,
    /// Write every rejected record to this file, as JSON lines
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// The files, gzip or not; `-` is the standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file cannot be opened, or is broken.
    #[error("{} {why}\nNothing was imported.", name(path))]
    File { path: PathBuf, why: BadFile },
    /// The file for the rejects cannot be written.
    #[error("the rejects cannot be written to {}: {why}\nNothing was imported.", path.display())]
    Rejects { path: PathBuf, why: std::io::Error },
    /// The file does not say which release it is.
    #[error(
        "{} does not say which release it is: its name holds no year, or several. Say it with --release, as \
         --release 2025-05\nNothing was imported.",
        name(path)
    )]
    NoRelease { path: PathBuf },
    /// The database holds newer figures.
    #[error("{0}\nNothing was imported.")]
    Older(Older),
    /// The rules beside a calendar cannot be read.
    #[error("{0}\nNothing was imported.")]
    Rules(ConfigError),
    /// A meeting cannot be kept.
    #[error("{0}\nNothing was imported.")]
    Meetings(Refused),
    /// No record could be taken in.
    #[error("No record can be taken in.\n\n{0}\n\nNothing was imported.")]
    Nothing(String),
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Refused> for ImportError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Store(error) => Self::Store(error),
            refused => Self::Meetings(refused),
        }
    }
}

/// Imports, and prints the report to the standard output.
///
/// # Errors
/// When a file is bad, the rejects cannot be written, or the database fails; nothing is changed then.
pub async fn run(args: &ImportArgs, store: &Store, settings: &Settings, now: Timestamp) -> Result<(), ImportError> {
    let report: Box<dyn fmt::Display> = match &args.what {
        What::Listings(listings) => Box::new(import(listings, store, settings, now).await?),
        What::Oews(args) => Box::new(labor::import_oews(args, store, now).await?),
        What::Projections(args) => Box::new(labor::import_projections(args, store, now).await?),
        What::Laus(args) => Box::new(labor::import_laus(args, store, now).await?),
        What::Onet(args) => Box::new(labor::import_onet(args, store, now).await?),
        What::Areas(args) => Box::new(labor::import_areas(args, store, now).await?),
        What::Workshops(args) => Box::new(workshops::import(args, store, settings, now).await?),
    };
    println!("{report}");
    Ok(())
}

/// Takes the openings of all files in, or none.
///
/// # Errors
/// When a file is bad, the rejects cannot be written, or the database fails; nothing is changed then.
pub async fn import(
    listings: &Listings,
    store: &Store,
    settings: &Settings,
    now: Timestamp,
) -> Result<Report, ImportError> {
    let mut report = Report::default();
    if let Some(path) = &listings.rejects {
        report.rejects.write_to(path).map_err(|why| ImportError::Rejects { path: path.clone(), why })?;
    }
    let source = listings.source.clone().or_else(|| listings.format.source().map(str::to_owned));
    let source = source.unwrap_or_else(|| listings.files.first().map(|path| read::stem(path)).unwrap_or_default());
    let context = Context::new(source, now);
    let mut intake = store.intake(now, settings).await?;
    for path in &listings.files {
        file(path, listings, &context, &mut intake, &mut report).await?;
    }
    let unwritten = |why| ImportError::Rejects { path: listings.rejects.clone().unwrap_or_default(), why };
    report.rejects.finish().map_err(unwritten)?;
    report.outcome = intake.commit().await?;
    Ok(report)
}

async fn file(
    path: &Path,
    listings: &Listings,
    context: &Context,
    intake: &mut Intake,
    report: &mut Report,
) -> Result<(), ImportError> {
    let bad = |why| ImportError::File { path: path.to_owned(), why };
    let Input { text, progress, size } = read::open(path).map_err(bad)?;
    let bar = bar(path, size);
    for (record, number) in listings.format.records(text, context).zip(1_u64..) {
        match record {
            Ok(record) => {
                report.take(&record.listing);
                intake.put(record).await?;
            }
            Err(Fault::Record(reject)) => report
                .reject(path, reject)
                .map_err(|why| ImportError::Rejects { path: listings.rejects.clone().unwrap_or_default(), why })?,
            Err(Fault::File(why)) => return Err(bad(why)),
        }
        if number % STEP == 0 {
            bar.set_position(progress.bytes());
        }
    }
    bar.finish_and_clear();
    Ok(())
}

/// A bar on a terminal, else nothing.
fn bar(path: &Path, size: Option<u64>) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, form) = match size {
        Some(size) => (ProgressBar::new(size), "{msg} [{wide_bar}] {percent} %"),
        None => (ProgressBar::new_spinner(), "{msg} {spinner} {bytes}"),
    };
    bar.set_draw_target(ProgressDrawTarget::stderr());
    // The forms above are right, which any run on a terminal shows.
    if let Ok(style) = ProgressStyle::with_template(form) {
        bar.set_style(style);
    }
    bar.with_message(name(path))
}

fn name(path: &Path) -> String {
    if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() }
}

fn source_name(name: &str) -> Result<String, String> {
    match text::line(name) {
        Some(name) if name.chars().count() <= 80 => Ok(name),
        _ => Err("a source's name has 1 to 80 characters".to_owned()),
    }
}
