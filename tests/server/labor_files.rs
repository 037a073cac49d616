//! The files of labor market information: what each reader takes from them, and what it will not believe.

mod laus;
mod onet;
mod projections;
mod tables;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use onestop::server::import::format::Reject;
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::everything_is_required;

/// A real file, where the machine has it.
fn data(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name);
    if path.exists() {
        return Some(path);
    }
    assert!(!everything_is_required(), "{} is missing", path.display());
    println!("skipped: {} is not here", path.display());
    None
}

/// A folder with files that are gone after the test.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook of one sheet, from the markup of its rows.
fn workbook(name: &str, rows: &str) -> Vec<u8> {
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relation = |id: &str, kind: &str, target: &str| {
        let one = format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#);
        format!(r#"<Relationships xmlns="{PACKAGE}">{one}</Relationships>"#)
    };
    let sheets = format!(r#"<sheets><sheet name="{name}" sheetId="1" r:id="r1"/></sheets>"#);
    archive(&[
        ("_rels/.rels", &relation("r1", "officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", &format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{sheets}</workbook>"#)),
        ("xl/_rels/workbook.xml.rels", &relation("r1", "worksheet", "worksheets/sheet1.xml")),
        (
            "xl/worksheets/sheet1.xml",
            &format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#),
        ),
    ])
}

fn reasons(rejects: &[Reject]) -> Vec<&str> {
    rejects.iter().map(|reject| reject.reason.as_str()).collect()
}
