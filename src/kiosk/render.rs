//! `onestop-kiosk render`: without a window what the screen does, for staff and for tests.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use jiff::Zoned;
use serde::de::DeserializeOwned;

use super::config::language;
use super::slips;
use crate::api::labor::Labor;
use crate::api::listings::Detail;
use crate::documents::{self, Card, Document, DocumentError, Paper, WeekLog};
use crate::domain::resume::json::JsonError;
use crate::domain::resume::letter::letter;
use crate::domain::resume::{Layout, Resume, json};
use crate::i18n::{Language, Text};

/// The width of a picture in pixels: 150 to the inch on Letter.
const WIDTH: u32 = 1275;
/// Standard input or output in place of a file.
const STANDARD: &str = "-";

/// The arguments of `render`.
#[derive(Debug, Clone, PartialEq, Eq, clap::Args)]
pub struct RenderArgs {
    /// What to make
    pub what: What,
    /// What it is made of: a resume as JSON Resume 1.0.0, the backend's answer for a listing or an occupation's
    /// figures, or all words of a card or a weekly log as JSON; - is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// How a resume is laid out: simple, modern, skills or federal
    #[arg(long, value_name = "NAME", default_value = "simple", value_parser = layout)]
    pub layout: Layout,
    /// letter or a4
    #[arg(long, value_name = "NAME", default_value = "letter", value_parser = paper)]
    pub paper: Paper,
    /// The form [default: as the ending of --out says]
    #[arg(long)]
    pub format: Option<Format>,
    /// Where to write; - is standard output
    #[arg(long, value_name = "FILE", default_value = STANDARD)]
    pub out: PathBuf,
    /// Which page a picture shows, counted from 1 [default: 1]
    #[arg(long, value_name = "NUMBER")]
    pub page: Option<usize>,
    /// The work that a letter asks for [default: what the resume wants]
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub position: String,
    /// Who a letter goes to
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub employer: String,
    /// The language of the slip of a listing or an occupation: en, es or ar
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    pub language: Language,
}

/// A document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    Resume,
    /// A cover letter
    Letter,
    /// Everything that application forms ask for, to copy from
    DataSheet,
    /// The slip of an opening
    Listing,
    /// The slip of an occupation
    Occupation,
    /// A card to come back with, to cut out and fold
    Card,
    /// A week's log of job search
    WeekLog,
}

/// The form that a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Pdf,
    /// A picture of one page
    Png,
    Txt,
    Docx,
    /// JSON Resume 1.0.0
    Json,
}

impl Format {
    /// The ending of its files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Txt => "txt",
            Self::Docx => "docx",
            Self::Json => "json",
        }
    }

    /// The form of a file with such an ending.
    fn of(file: &Path) -> Option<Self> {
        let ending = file.extension()?.to_str()?.to_ascii_lowercase();
        Self::value_variants().iter().copied().find(|format| format.name() == ending)
    }
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum RenderError {
    #[error("cannot read {}: {source}", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{}: {source}. Wanted: a resume as JSON Resume 1.0.0", path.display())]
    NoResume { path: PathBuf, source: JsonError },
    #[error("{}, line {line}, column {column}: no JSON. Wanted: {wanted}", path.display())]
    NotJson { path: PathBuf, line: usize, column: usize, wanted: &'static str },
    #[error("{}, line {line}, column {column}: another value. Wanted: {wanted}", path.display())]
    NoAnswer { path: PathBuf, line: usize, column: usize, wanted: &'static str },
    #[error("cannot tell the format from {}. Add --format pdf, png, txt, docx or json", path.display())]
    NoFormat { path: PathBuf },
    #[error("--format json: only a resume is written so. Allowed here: pdf, png, txt, docx")]
    NoJson,
    #[error("--page {page}: only a picture has one page. Add --format png or leave out --page")]
    PageOfAll { page: usize },
    #[error("--page {page}: not allowed. Allowed: 1 to {pages}")]
    NoPage { page: usize, pages: usize },
    #[error(transparent)]
    Document(#[from] DocumentError),
    #[error("cannot write {}: {source}", path.display())]
    Unwritable { path: PathBuf, source: io::Error },
}

fn layout(name: &str) -> Result<Layout, String> {
    let named = Layout::ALL.into_iter().find(|layout| layout.name() == name);
    named.ok_or_else(|| format!("allowed: {}", Layout::ALL.map(Layout::name).join(", ")))
}

fn paper(name: &str) -> Result<Paper, String> {
    let named = Paper::ALL.into_iter().find(|paper| paper.name() == name);
    named.ok_or_else(|| format!("allowed: {}", Paper::ALL.map(Paper::name).join(", ")))
}

/// Makes a document and writes it. `now` dates letters and slips.
///
/// # Errors
/// When the file is not what was asked for, or the document cannot be made or written. Then nothing is written.
pub fn render(args: &RenderArgs, now: &Zoned) -> Result<(), RenderError> {
    let format = args.format.or_else(|| Format::of(&args.out));
    let format = format.ok_or_else(|| RenderError::NoFormat { path: args.out.clone() })?;
    if let Some(page) = args.page.filter(|_| format != Format::Png) {
        return Err(RenderError::PageOfAll { page });
    }
    let document = document(args, now)?;
    let bytes = written(&document, format, args)?;
    write(&args.out, &bytes)
}

fn document(args: &RenderArgs, now: &Zoned) -> Result<Document, RenderError> {
    let file = &args.file;
    let source = read(file)?;
    let text = Text::new(args.language);
    let resume = || -> Result<Resume, RenderError> {
        json::read(&source).map_err(|source| RenderError::NoResume { path: file.clone(), source })
    };
    Ok(match args.what {
        What::Resume => Document::Resume(resume()?, args.layout),
        What::Letter => {
            let resume = resume()?;
            let date = now.strftime("%B %-d, %Y").to_string();
            let letter = letter(&resume, &args.position, &args.employer, &date);
            Document::Letter(resume, letter)
        }
        What::DataSheet => Document::DataSheet(resume()?),
        What::Listing => {
            let detail: Detail = from_json(file, &source, "the answer to GET /api/v1/listings/{id}")?;
            Document::Slip(slips::listing(text, &detail, now))
        }
        What::Occupation => {
            let labor: Labor = from_json(file, &source, "the answer to GET /api/v1/labor/{area}/{code}")?;
            Document::Slip(slips::occupation(text, &labor, now))
        }
        What::Card => {
            let card: Card = from_json(file, &source, "a card, as tests/documents/card.json has one")?;
            Document::Card(card)
        }
        What::WeekLog => {
            let log: WeekLog = from_json(file, &source, "a weekly log, as tests/documents/week-log.json has one")?;
            Document::WeekLog(log)
        }
    })
}

/// What the backend answered, or a document's words. The error tells where, and nothing of what stands there.
fn from_json<T: DeserializeOwned>(file: &Path, source: &str, wanted: &'static str) -> Result<T, RenderError> {
    serde_json::from_str(source).map_err(|error| {
        let (path, line, column) = (file.to_owned(), error.line(), error.column());
        if error.is_data() {
            RenderError::NoAnswer { path, line, column, wanted }
        } else {
            RenderError::NotJson { path, line, column, wanted }
        }
    })
}

fn written(document: &Document, format: Format, args: &RenderArgs) -> Result<Vec<u8>, RenderError> {
    match format {
        Format::Pdf => Ok(documents::typeset(document, args.paper)?.pdf()?),
        Format::Png => {
            let typeset = documents::typeset(document, args.paper)?;
            let (page, pages) = (args.page.unwrap_or(1), typeset.pages());
            let picture = page.checked_sub(1).and_then(|page| typeset.picture(page, WIDTH));
            Ok(picture.ok_or(RenderError::NoPage { page, pages })?.png())
        }
        Format::Txt => Ok(documents::text(document).into_bytes()),
        Format::Docx => Ok(documents::docx(document, args.paper)?),
        Format::Json => match document {
            Document::Resume(resume, _) => Ok(json::write(resume).into_bytes()),
            _ => Err(RenderError::NoJson),
        },
    }
}

fn is_standard(path: &Path) -> bool {
    path == Path::new(STANDARD)
}

fn read(path: &Path) -> Result<String, RenderError> {
    let mut text = String::new();
    let source =
        if is_standard(path) { io::stdin().read_to_string(&mut text).map(|_| text) } else { fs::read_to_string(path) };
    source.map_err(|source| RenderError::Unreadable { path: path.to_owned(), source })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), RenderError> {
    let done = if is_standard(path) {
        let mut out = io::stdout().lock();
        out.write_all(bytes).and_then(|()| out.flush())
    } else {
        fs::write(path, bytes)
    };
    done.map_err(|source| RenderError::Unwritable { path: path.to_owned(), source })
}
