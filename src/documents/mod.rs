//! Resumes, letters, slips, cards and weekly logs as pages, PDF, DOCX and plain text. Typst sets them, from templates
//! that see nothing but the document itself: no file, no network, no date.

mod card;
mod data;
mod docx;
mod outline;
pub mod qr;
mod text;
mod week_log;
mod world;

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};
use serde::Deserialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::layout::{Frame, FrameItem};
use typst::syntax::DiagSpanKind;
use typst::utils::Scalar;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub use card::Card;
pub use docx::docx;
pub use text::text;
pub use week_log::{Check, Contacts, DAYS, Hours, WeekLog};

use self::data::Data;
use self::world::{Desk, Fonts};
use crate::domain::resume::letter::Letter;
use crate::domain::resume::{Layout, Resume, Skill, Work};

/// How often a document is set anew without the marks that no font can put on their letters.
const TRIES: usize = 8;

/// What can be put on paper.
#[derive(Debug, Clone)]
pub enum Document {
    Resume(Resume, Layout),
    /// A cover letter, with who writes it.
    Letter(Resume, Letter),
    /// What application forms ask for, to copy from.
    DataSheet(Resume),
    Slip(Slip),
    Card(Card),
    WeekLog(WeekLog),
}

/// A listing, an occupation's page or a seat to take along, on half a sheet. The words come from the caller.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Slip {
    /// BCP 47.
    pub language: String,
    pub right_to_left: bool,
    pub title: String,
    pub subtitle: String,
    /// Names and values.
    pub facts: Vec<(String, String)>,
    /// Headings and the paragraphs below them. Lines that begin with a bullet are lists.
    pub sections: Vec<(String, Vec<String>)>,
    /// Small print: source, date.
    pub notes: Vec<String>,
    /// QR codes: an opening's address; for a seat its code and the address of its calendar entry.
    pub codes: Vec<Scan>,
}

impl fmt::Debug for Slip {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Slip").finish_non_exhaustive()
    }
}

/// A QR code with what it is for.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Scan {
    /// What stands beside it: "Scan this at the kiosk to give the seat back." May be empty.
    pub words: String,
    /// What it says to a scanner: at most about 2,300 bytes, else it is left out.
    pub says: String,
}

impl Scan {
    /// One that needs no words.
    #[must_use]
    pub fn plain(says: impl Into<String>) -> Self {
        Self { words: String::new(), says: says.into() }
    }
}

impl fmt::Debug for Scan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Scan").finish_non_exhaustive()
    }
}

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 210 by 297 millimetres.
    A4,
}

impl Paper {
    /// All.
    pub const ALL: [Self; 2] = [Self::Letter, Self::A4];

    /// As the configuration and the command line call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::A4 => "a4",
        }
    }
}

/// Why a document could not be made. Tells nothing of what it says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// A template does not do what it should.
    #[error("the template assets/documents/{template} failed at {place}: mend it there")]
    Template {
        /// The document's.
        template: &'static str,
        /// The file and the line that failed.
        place: String,
    },
    /// The pages do not keep to PDF/UA-1.
    #[error("the PDF would not keep to PDF/UA-1, in {0} places: mend the templates in assets/documents")]
    Pdf(usize),
    /// A DOCX could not be packed.
    #[error("the DOCX could not be packed: {0}")]
    Docx(String),
}

/// A document set in pages.
#[derive(Clone)]
pub struct Typeset {
    document: PagedDocument,
}

impl fmt::Debug for Typeset {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Typeset").field("pages", &self.pages()).finish_non_exhaustive()
    }
}

/// Whether typst may keep something of a document.
static HOLDS: AtomicBool = AtomicBool::new(false);
/// How many documents ago something was last of use that is dropped.
const KEPT: usize = 3;
/// How many documents that say nothing are set in the place of those of a client: more than [`KEPT`] long ones.
const FILLS: usize = 6;
/// Pieces of work in each.
const FILLING: usize = 16;

/// Sets a document. Characters that no font has become U+FFFD.
///
/// # Errors
/// Where a template fails, which is a defect of it: no text makes it fail.
pub fn typeset(document: &Document, paper: Paper) -> Result<Typeset, DocumentError> {
    HOLDS.store(true, Ordering::Relaxed);
    lay_out(document, paper)
}

fn lay_out(document: &Document, paper: Paper) -> Result<Typeset, DocumentError> {
    comemo::evict(KEPT);
    let whole = Zeroizing::new(Data::of(document, paper, &|_| true).json());
    let fonts = Fonts::for_text(whole.chars());
    let mut data = Data::of(document, paper, &|letter| fonts.have(letter));
    let template = data::template(document);
    for _ in 1..TRIES {
        let pages = set(template, data.json(), fonts)?;
        let unknown = unknown(&pages);
        if unknown.is_empty() {
            return Ok(Typeset { document: pages });
        }
        data.cross_out(&unknown);
    }
    set(template, data.json(), fonts).map(|document| Typeset { document })
}

/// Sets a template with its data.
fn set(template: &'static str, data: String, fonts: &'static Fonts) -> Result<PagedDocument, DocumentError> {
    let failed = |place| DocumentError::Template { template, place };
    let desk = Desk::new(template, data, fonts).ok_or_else(|| failed("its name".to_owned()))?;
    typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|complaints| failed(complaints.first().map_or_else(String::new, |first| place(&desk, first))))
}

/// The file and the line that a complaint is about.
fn place(desk: &Desk, complaint: &SourceDiagnostic) -> String {
    let (DiagSpanKind::Number { id, .. } | DiagSpanKind::Range { id, .. }) = complaint.span.get() else {
        return "an unknown place".to_owned();
    };
    let line = desk
        .range(complaint.span)
        .and_then(|range| desk.source(id).ok()?.lines().byte_to_line(range.start))
        .map_or(0, |line| line + 1);
    format!("{}:{line}", id.vpath().get_without_slash())
}

/// The texts on the pages that their fonts have no glyphs for, together with their marks.
fn unknown(document: &PagedDocument) -> Vec<String> {
    let mut texts = Vec::new();
    for page in document.pages() {
        collect_unknown(&page.frame, &mut texts);
    }
    // The longest first: a mark alone may be part of another text.
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    texts.dedup();
    texts
}

fn collect_unknown(frame: &Frame, texts: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect_unknown(&group.frame, texts),
            FrameItem::Text(run) => {
                for start in run.glyphs.iter().filter(|glyph| glyph.id == 0).map(|glyph| glyph.range().start) {
                    // A letter's marks belong to it up to where the next one starts.
                    let starts = run.glyphs.iter().map(|glyph| glyph.range().start);
                    let end = starts.filter(|next| *next > start).min().unwrap_or(run.text.len());
                    texts.extend(run.text.get(start..end).map(str::to_owned));
                }
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

impl Typeset {
    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// A page, from 0, as a picture `width` pixels wide. None where there is no such page.
    #[must_use]
    pub fn picture(&self, page: usize, width: u32) -> Option<Picture> {
        let page = self.document.pages().get(page)?;
        let pixel_per_pt = Scalar::new(f64::from(width.max(1)) / page.frame.width().to_pt());
        let picture = typst_render::render(page, &RenderOptions { pixel_per_pt, render_bleed: false });
        Some(Picture { width: picture.width(), height: picture.height(), rgba: picture.take_demultiplied() })
    }

    /// As PDF/UA-1: with tags, a title and a language, and its fonts inside.
    ///
    /// # Errors
    /// Where the pages do not keep to the standard, which is a defect of a template.
    pub fn pdf(&self) -> Result<Vec<u8>, DocumentError> {
        let options = PdfOptions {
            creator: Smart::Custom(Some("Onestop".to_owned())),
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| DocumentError::Pdf(0))?,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options).map_err(|complaints| DocumentError::Pdf(complaints.len()))
    }
}

/// A picture of a page.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// 4 bytes a pixel: red, green, blue and opacity; row by row from the top.
    pub rgba: Vec<u8>,
}

impl fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { width, height, .. } = self;
        formatter.debug_struct("Picture").field("width", width).field("height", height).finish_non_exhaustive()
    }
}

impl Picture {
    /// As a PNG file. Empty where `rgba` is not as long as the size says.
    #[must_use]
    pub fn png(&self) -> Vec<u8> {
        let mut file = Vec::new();
        if self.rgba.len() as u64 != 4 * u64::from(self.width) * u64::from(self.height) {
            return file;
        }
        let written =
            PngEncoder::new(&mut file).write_image(&self.rgba, self.width, self.height, ExtendedColorType::Rgba8);
        written.map_or_else(|_| Vec::new(), |()| file)
    }
}

/// Drops what typst keeps of the documents that were set. Short words stay in the memory of what is dropped until
/// something else takes its place: documents that say nothing do.
pub fn forget() {
    if !HOLDS.swap(false, Ordering::Relaxed) {
        return;
    }
    comemo::evict(0);
    for turn in 0..FILLS {
        // A filling that failed would fill as much up to there.
        let filling = Document::Resume(filling(turn), Layout::Simple);
        let _ = lay_out(&filling, Paper::Letter).and_then(|pages| pages.pdf());
    }
    comemo::evict(0);
}

/// A long resume that says nothing, another one each turn.
fn filling(turn: usize) -> Resume {
    let words = |place: usize| format!("{turn} {place} ").repeat(4);
    let mut resume = Resume::default();
    resume.basics.name = words(0);
    resume.basics.label = words(1);
    for place in 0..FILLING {
        let mut work = Work::default();
        work.position = words(10 * place + 2);
        work.name = words(10 * place + 3);
        work.highlights = (4..10).map(|line| words(10 * place + line)).collect();
        resume.work.push(work);
        let mut skill = Skill::default();
        skill.name = words(place);
        resume.skills.push(skill);
    }
    resume
}
