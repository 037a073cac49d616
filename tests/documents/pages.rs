//! What poppler's `pdftotext` reads on the pages of a PDF.

use std::io::Write as _;
use std::process::Command;

/// How far a word may stand beyond a page's edge, in points: what rounding makes of it.
const TOLERANCE: f64 = 0.5;

/// Whether `pdftotext` is here. That it is not has been said on standard error.
///
/// # Panics
/// When it is required and missing.
pub fn can_be_read() -> bool {
    let is_here = Command::new("pdftotext").arg("-v").output().is_ok();
    if !is_here {
        assert!(!super::everything_is_required(), "pdftotext is missing: install poppler-utils");
        eprintln!("skipped: pdftotext is missing");
    }
    is_here
}

/// The text of a PDF as a machine reads it.
pub fn text(pdf: &[u8]) -> String {
    read(pdf, &[])
}

/// A page and the words on it.
pub struct Page {
    /// In points.
    pub width: f64,
    pub height: f64,
    /// The edges of the words: left, top, right, bottom.
    pub words: Vec<[f64; 4]>,
}

impl Page {
    /// How many words stand partly or wholly beside the page.
    pub fn beside(&self) -> usize {
        let is_beside = |[left, top, right, bottom]: &&[f64; 4]| {
            *left < -TOLERANCE
                || *top < -TOLERANCE
                || *right > self.width + TOLERANCE
                || *bottom > self.height + TOLERANCE
        };
        self.words.iter().filter(is_beside).count()
    }
}

/// The pages of a PDF.
pub fn pages(pdf: &[u8]) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    for line in read(pdf, &["-bbox"]).lines().map(str::trim_start) {
        if line.starts_with("<page ") {
            pages.push(Page { width: number(line, "width"), height: number(line, "height"), words: Vec::new() });
        } else if line.starts_with("<word ") {
            let edges = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name));
            pages.last_mut().expect("a word stands on a page").words.push(edges);
        }
    }
    pages
}

fn number(line: &str, name: &str) -> f64 {
    let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
    rest.split('"').next().unwrap().parse().unwrap()
}

fn read(pdf: &[u8], options: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let output =
        Command::new("pdftotext").args(["-enc", "UTF-8"]).args(options).arg(file.path()).arg("-").output().unwrap();
    assert!(output.status.success(), "pdftotext cannot read the PDF");
    String::from_utf8(output.stdout).unwrap()
}
