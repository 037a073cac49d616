//! What an import did.

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::format::Reject;
use super::text::is_cut;
use crate::domain::listing::Listing;
use crate::server::listings::Outcome;

/// How many rejects the report shows.
const SHOWN: usize = 10;

/// The counts of an import and its first rejects.
#[derive(Debug, Default)]
pub struct Report {
    /// Records in all files.
    pub read: u64,
    /// What became of those that were taken in.
    pub outcome: Outcome,
    /// Records that were left out.
    pub rejected: u64,
    /// Values that are not shown because they cannot be true.
    pub doubts: u64,
    /// Texts whose end was left out.
    pub shortened: u64,
    /// The first rejects, with their files.
    pub rejects: Vec<(PathBuf, Reject)>,
    all: Option<BufWriter<File>>,
}

/// A reject as it is written to a file.
#[derive(Serialize)]
struct Written<'a> {
    file: &'a Path,
    #[serde(flatten)]
    reject: &'a Reject,
}

impl Report {
    /// Writes all rejects to a file from now on.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn write_rejects_to(&mut self, path: &Path) -> io::Result<()> {
        self.all = Some(BufWriter::new(File::create(path)?));
        Ok(())
    }

    /// Counts a record that is taken in.
    pub fn take(&mut self, listing: &Listing) {
        self.read += 1;
        self.doubts += listing.doubts.len() as u64;
        self.shortened += listing.passages.iter().filter(|passage| is_cut(&passage.text)).count() as u64;
    }

    /// Counts a record that is left out.
    ///
    /// # Errors
    /// When it cannot be written to the file of rejects.
    pub fn reject(&mut self, path: &Path, reject: Reject) -> io::Result<()> {
        self.read += 1;
        self.rejected += 1;
        if let Some(all) = &mut self.all {
            serde_json::to_writer(&mut *all, &Written { file: path, reject: &reject })?;
            all.write_all(b"\n")?;
        }
        if self.rejects.len() < SHOWN {
            self.rejects.push((path.to_owned(), reject));
        }
        Ok(())
    }

    /// Makes sure that all rejects are written.
    ///
    /// # Errors
    /// When they are not.
    pub fn finish(&mut self) -> io::Result<()> {
        self.all.as_mut().map_or(Ok(()), Write::flush)
    }

    /// Records that came again in the same files.
    #[must_use]
    pub fn repeated(&self) -> u64 {
        let Outcome { added, changed, unchanged, .. } = self.outcome;
        (self.read - self.rejected).saturating_sub(added + changed + unchanged)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome { added, changed, unchanged, expired } = self.outcome;
        writeln!(f, "read       {:>8}", self.read)?;
        writeln!(f, "added      {added:>8}")?;
        writeln!(f, "changed    {changed:>8}")?;
        writeln!(f, "unchanged  {unchanged:>8}")?;
        if self.repeated() > 0 {
            writeln!(f, "repeated   {:>8}  the last of them counts", self.repeated())?;
        }
        writeln!(f, "expired    {expired:>8}  of all these, over already")?;
        writeln!(f, "rejected   {:>8}", self.rejected)?;
        write!(f, "doubtful   {:>8}  values, shown as not given", self.doubts)?;
        if self.shortened > 0 {
            write!(f, "\nshortened  {:>8}  texts of more than 20,000 characters", self.shortened)?;
        }
        if self.rejects.is_empty() {
            return Ok(());
        }
        let shown = self.rejects.len() as u64;
        let first = if shown < self.rejected {
            format!(" (the first {shown}; --rejects FILE writes all)")
        } else {
            String::new()
        };
        write!(f, "\n\nRejected{first}:")?;
        for (path, Reject { line, record, reason, .. }) in &self.rejects {
            write!(f, "\n  {}, line {line}, record {record}: {reason}", path.display())?;
        }
        Ok(())
    }
}
