//! Plain text, DOCX and JSON say the same as the pages.

use std::io::{Cursor, Read as _};

use onestop::documents::{Document, Paper, docx, text};
use onestop::domain::resume::letter::letter;
use onestop::domain::resume::{Layout, json};
use serde_json::Value;
use zip::ZipArchive;

use crate::fields::{Form, fields, missing};
use crate::{ENTRY, WHOLE, real_resumes, resume};

/// The longest line of a plain text, in characters, where its words are not longer.
const WIDTH: usize = 72;

/// A file of a DOCX.
fn unzipped(docx: &[u8], name: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(docx)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// What the paragraphs of a DOCX say, a line each.
fn said(docx: &[u8]) -> String {
    let xml = unzipped(docx, "word/document.xml");
    xml.split("</w:p>").map(|paragraph| words(paragraph) + "\n").collect()
}

/// What the runs of a paragraph say.
fn words(xml: &str) -> String {
    let runs = xml.split("<w:t").skip(1).filter(|run| run.starts_with(['>', ' ']));
    let texts = runs.filter_map(|run| Some(run.split_once('>')?.1.split_once("</w:t>")?.0));
    let escaped: String = texts.collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(escaped, |text, (escape, letter)| text.replace(escape, letter))
}

#[test]
fn plain_text_and_docx_have_every_field_in_order() {
    let ours = [("entry.json", ENTRY), ("whole.json", WHOLE)].map(|(name, text)| (name.to_owned(), resume(text)));
    for (name, resume) in real_resumes().into_iter().chain(ours) {
        let layouts = Layout::ALL.map(|layout| (Document::Resume(resume.clone(), layout), Form::Plain(layout)));
        for (document, form) in layouts.into_iter().chain([(Document::DataSheet(resume.clone()), Form::Sheet)]) {
            let wanted = fields(&resume, form);
            assert!(wanted.len() >= 15, "{name} says too little");
            assert_eq!(missing(&text(&document), &wanted), [""; 0], "{name} as text, {form:?}");
            let docx = docx(&document, Paper::Letter).unwrap();
            assert_eq!(missing(&said(&docx), &wanted), [""; 0], "{name} as DOCX, {form:?}");
        }
    }
}

#[test]
fn plain_text_stays_within_its_lines() {
    let text = text(&Document::Resume(resume(WHOLE), Layout::Simple));
    for line in text.lines() {
        assert!(line.chars().count() <= WIDTH, "{line}");
        assert!(!line.contains(char::is_control) && line.trim_end() == line, "{line:?}");
    }
}

#[test]
fn a_docx_tells_its_language_and_title_and_not_who_wrote_it_when() {
    let resume = resume(WHOLE);
    let letter = letter(&resume, "Cook", "Linden Market", "January 13, 2026");
    let documents = [
        (Document::Resume(resume.clone(), Layout::Modern), "Resume: Teodoro"),
        (Document::Letter(resume.clone(), letter), "Cover letter: Teodoro"),
        (Document::DataSheet(resume), "Application data sheet: Teodoro"),
    ];
    for (document, title) in documents {
        let file = docx(&document, Paper::A4).unwrap();
        assert!(unzipped(&file, "word/styles.xml").contains("<w:lang w:val=\"en-US\""), "{title}");
        let about = unzipped(&file, "docProps/core.xml");
        assert!(about.contains(title) && about.contains("<dc:language>en-US<"), "{about}");
        assert!(!about.contains("dcterms:created") && !about.contains("dc:creator"), "{about}");
        let body = unzipped(&file, "word/document.xml");
        assert!(body.contains("w:w=\"11906\"") && body.contains("w:h=\"16838\""), "{title}: not on A4");
    }
}

#[test]
fn a_docx_in_arabic_runs_from_the_right() {
    let resume = resume(r#"{"basics": {"name": "مريم", "summary": "Worker"}}"#);
    let body = unzipped(&docx(&Document::Resume(resume, Layout::Simple), Paper::Letter).unwrap(), "word/document.xml");
    let from_the_right: Vec<_> = body.split("</w:p>").filter(|paragraph| paragraph.contains("<w:bidi")).collect();
    assert_eq!(from_the_right.iter().map(|paragraph| words(paragraph)).collect::<Vec<_>>(), ["مريم"]);
}

#[test]
fn json_out_is_json_in() {
    for text in [ENTRY, WHOLE] {
        let mut written: Value = serde_json::from_str(&json::write(&resume(text))).unwrap();
        assert!(written.as_object_mut().unwrap().remove("$schema").is_some());
        assert_eq!(written, serde_json::from_str::<Value>(text).unwrap());
    }
}
