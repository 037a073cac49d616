//! What an import of labor market information did.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::domain::labor::{Dataset, Release};
use crate::server::import::ImportError;
use crate::server::import::format::Reject;
use crate::server::import::rejects::Rejects;
use crate::server::labor::write::Again;

/// The counts of an import and its first rejects.
#[derive(Debug)]
pub struct Report {
    /// Of what.
    pub dataset: Dataset,
    /// Which publication.
    pub release: Release,
    /// Records in all files.
    pub read: u64,
    /// Those that were taken in.
    pub taken: u64,
    /// Those that are fine and not needed.
    pub left_out: u64,
    /// Areas in those that were taken in.
    pub areas: u64,
    /// Occupations in those that were taken in, groups of them included.
    pub occupations: u64,
    /// Whether the same release was here already.
    pub again: Again,
    /// Records that cannot be believed.
    pub rejects: Rejects,
    rejects_path: PathBuf,
}

impl Report {
    /// An empty report; all rejects go to the file at `rejects` where one is named.
    ///
    /// # Errors
    /// When that file cannot be made.
    pub fn new(dataset: Dataset, release: Release, rejects: Option<&Path>) -> Result<Self, ImportError> {
        let mut report = Self {
            dataset,
            release,
            read: 0,
            taken: 0,
            left_out: 0,
            areas: 0,
            occupations: 0,
            again: Again::New,
            rejects: Rejects::default(),
            rejects_path: rejects.map(Path::to_owned).unwrap_or_default(),
        };
        if let Some(path) = rejects {
            report.rejects.write_to(path).map_err(|why| report.unwritten(why))?;
        }
        Ok(report)
    }

    /// Counts a record that is taken in.
    pub fn take(&mut self) {
        self.read += 1;
        self.taken += 1;
    }

    /// Counts a record that is fine and not needed.
    pub fn leave_out(&mut self) {
        self.read += 1;
        self.left_out += 1;
    }

    /// Counts a record that cannot be believed.
    ///
    /// # Errors
    /// When it cannot be written to the file of rejects.
    pub fn reject(&mut self, path: &Path, reject: Reject) -> Result<(), ImportError> {
        self.read += 1;
        self.rejects.add(path, reject).map_err(|why| self.unwritten(why))
    }

    /// Counts several.
    ///
    /// # Errors
    /// As [`Report::reject`].
    pub fn reject_all(&mut self, path: &Path, rejects: Vec<Reject>) -> Result<(), ImportError> {
        rejects.into_iter().try_for_each(|reject| self.reject(path, reject))
    }

    /// Makes sure that all rejects are written.
    ///
    /// # Errors
    /// When they are not.
    pub fn finish(&mut self) -> Result<(), ImportError> {
        self.rejects.finish().map_err(|why| self.unwritten(why))
    }

    fn unwritten(&self, why: std::io::Error) -> ImportError {
        ImportError::Rejects { path: self.rejects_path.clone(), why }
    }

    /// Why records are left out.
    const fn unneeded(&self) -> &'static str {
        match self.dataset {
            Dataset::Oews => "of one industry or kind of owner; only all together count",
            _ => "notes below the table",
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "dataset      {}", self.dataset.name())?;
        writeln!(f, "release      {}", self.release)?;
        writeln!(f, "read         {:>8}", self.read)?;
        match self.again {
            Again::New => writeln!(f, "taken in     {:>8}", self.taken)?,
            Again::Replaced => writeln!(f, "taken in     {:>8}  in place of the same release", self.taken)?,
            Again::Joined => writeln!(f, "taken in     {:>8}  and joined to the same release", self.taken)?,
        }
        if self.left_out > 0 {
            writeln!(f, "left out     {:>8}  {}", self.left_out, self.unneeded())?;
        }
        write!(f, "rejected     {:>8}", self.rejects.count)?;
        if self.areas > 0 {
            write!(f, "\nareas        {:>8}", self.areas)?;
        }
        if self.occupations > 0 {
            write!(f, "\noccupations  {:>8}", self.occupations)?;
        }
        write!(f, "{}", self.rejects)
    }
}
