//! Records that are not imported: counted, the first shown, all written to a file where one is named.

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::format::Reject;

/// How many a report shows.
const SHOWN: usize = 10;

/// The rejects of an import.
#[derive(Debug, Default)]
pub struct Rejects {
    /// How many there are.
    pub count: u64,
    /// The first of them, with their files.
    pub first: Vec<(PathBuf, Reject)>,
    all: Option<BufWriter<File>>,
}

/// A reject as it is written to a file.
#[derive(Serialize)]
struct Written<'a> {
    file: &'a Path,
    #[serde(flatten)]
    reject: &'a Reject,
}

impl Rejects {
    /// Writes all rejects to a file from now on.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn write_to(&mut self, path: &Path) -> io::Result<()> {
        self.all = Some(BufWriter::new(File::create(path)?));
        Ok(())
    }

    /// Counts one.
    ///
    /// # Errors
    /// When it cannot be written to the file of rejects.
    pub fn add(&mut self, path: &Path, reject: Reject) -> io::Result<()> {
        self.count += 1;
        if let Some(all) = &mut self.all {
            serde_json::to_writer(&mut *all, &Written { file: path, reject: &reject })?;
            all.write_all(b"\n")?;
        }
        if self.first.len() < SHOWN {
            self.first.push((path.to_owned(), reject));
        }
        Ok(())
    }

    /// Makes sure that all are written.
    ///
    /// # Errors
    /// When they are not.
    pub fn finish(&mut self) -> io::Result<()> {
        self.all.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl fmt::Display for Rejects {
    /// The first of them below a heading; nothing where there are none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first.is_empty() {
            return Ok(());
        }
        let shown = self.first.len() as u64;
        let first =
            if shown < self.count { format!(" (the first {shown}; --rejects FILE writes all)") } else { String::new() };
        write!(f, "\n\nRejected{first}:")?;
        for (path, Reject { line, record, reason, .. }) in &self.first {
            write!(f, "\n  {}, line {line}, record {record}: {reason}", path.display())?;
        }
        Ok(())
    }
}
