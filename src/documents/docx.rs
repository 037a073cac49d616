//! A document as DOCX, to go on writing in a word processor.

use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, Docx, IndentLevel, Level, LevelJc, LevelText, LineSpacing, NumberFormat, Numbering, NumberingId,
    PageMargin, Paragraph, Run, RunFonts, SpecialIndentType, Start, Style, StyleType,
};

use super::outline::{BLANK, Outline, Piece};
use super::{Document, DocumentError, Paper};

/// Bullets; the number 1 is the crate's own.
const BULLETS: usize = 2;
/// An inch in twentieths of a point, the unit of pages, margins and indents.
const INCH: i32 = 1440;
/// A font that word processors have everywhere.
const FONT: &str = "Arial";

/// `document` in reading order, with headings and lists that a word processor and a screen reader know as such.
///
/// # Errors
/// When it cannot be packed.
pub fn docx(document: &Document, paper: Paper) -> Result<Vec<u8>, DocumentError> {
    let outline = Outline::of(document);
    let mut parts = outline.pieces.iter().map(paragraph).fold(blank(paper), Docx::add_paragraph).build();
    parts.doc_props.core = properties(&outline).into_bytes();
    parts.styles = in_language(&parts.styles, &outline.language);
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file).map_err(|error| DocumentError::Docx(error.to_string()))?;
    Ok(file.into_inner())
}

/// A page without words, and its styles by the names that word processors know.
fn blank(paper: Paper) -> Docx {
    let (width, height) = match paper {
        Paper::Letter => (12_240, 15_840),
        Paper::A4 => (11_906, 16_838),
    };
    let margin =
        PageMargin { top: INCH, left: INCH, bottom: INCH, right: INCH, header: INCH / 2, footer: INCH / 2, gutter: 0 };
    let style = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    let spacing = |before, after| LineSpacing::new().before(before).after(after);
    let bullet = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"))
        .indent(Some(360), Some(SpecialIndentType::Hanging(360)), None, None);
    Docx::new()
        .page_size(width, height)
        .page_margin(margin)
        .default_size(22)
        .default_fonts(RunFonts::new().ascii(FONT).hi_ansi(FONT).east_asia(FONT).cs(FONT))
        .add_style(style("Title", "Title").size(36).bold().line_spacing(spacing(0, 40)))
        .add_style(style("Subtitle", "Subtitle").size(26).line_spacing(spacing(0, 80)))
        .add_style(style("Heading1", "heading 1").size(26).bold().outline_lvl(0).line_spacing(spacing(280, 80)))
        .add_style(style("Heading2", "heading 2").size(22).bold().outline_lvl(1).line_spacing(spacing(140, 20)))
        .add_style(style("BodyText", "Body Text").line_spacing(spacing(60, 100)))
        .add_style(style("ListBullet", "List Bullet").line_spacing(spacing(0, 40)))
        .add_abstract_numbering(AbstractNumbering::new(BULLETS).add_level(bullet))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

fn paragraph(piece: &Piece) -> Paragraph {
    let styled = |style: &str, words: &str| {
        let paragraph = Paragraph::new().style(style).add_run(Run::new().add_text(words));
        directed(paragraph, words)
    };
    match piece {
        Piece::Title(words) => styled("Title", words),
        Piece::Subtitle(words) => styled("Subtitle", words),
        Piece::Heading(words) => styled("Heading1", words).keep_next(true),
        Piece::Entry(words) => styled("Heading2", words).keep_next(true),
        Piece::Line(words) => styled("Normal", words),
        Piece::Paragraph(words) => styled("BodyText", words),
        Piece::Bullet(words) => styled("ListBullet", words).numbering(NumberingId::new(BULLETS), IndentLevel::new(0)),
        Piece::Fact(name, value) => {
            let value = if value.is_empty() { BLANK } else { value };
            let name = Run::new().add_text(format!("{name}: "));
            let paragraph = Paragraph::new().add_run(name).add_run(Run::new().bold().add_text(value));
            directed(paragraph, value)
        }
    }
}

/// From the right where the first letter is of a script that is written so.
fn directed(mut paragraph: Paragraph, words: &str) -> Paragraph {
    if words.chars().find(|letter| letter.is_alphabetic()).is_some_and(is_right_to_left) {
        paragraph.property = paragraph.property.bidi(true);
    }
    paragraph
}

/// Whether a letter stands in the blocks that Unicode keeps for scripts from right to left.
const fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
        || matches!(letter, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// The title and the language; no author and no date, which would tell who wrote it and when.
fn properties(outline: &Outline) -> String {
    let (title, language) = (escaped(&outline.title), escaped(&outline.language));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
    )
}

/// The styles with the language that words are in, which the crate has no setting for.
fn in_language(styles: &[u8], language: &str) -> Vec<u8> {
    const END: &str = "</w:rPr></w:rPrDefault>";
    let language = escaped(language);
    let set = format!("<w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"{language}\"/>{END}");
    String::from_utf8_lossy(styles).replacen(END, &set, 1).into_bytes()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
