//! What an import of listings did.

use std::fmt;
use std::io;
use std::path::Path;

use super::format::Reject;
use super::rejects::Rejects;
use super::text::is_cut;
use crate::domain::listing::Listing;
use crate::server::listings::Outcome;

/// The counts of an import and its first rejects.
#[derive(Debug, Default)]
pub struct Report {
    /// Records in all files.
    pub read: u64,
    /// What became of those that were taken in.
    pub outcome: Outcome,
    /// Values that are not shown because they cannot be true.
    pub doubts: u64,
    /// Texts whose end was left out.
    pub shortened: u64,
    /// Records that were left out.
    pub rejects: Rejects,
}

impl Report {
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
        self.rejects.add(path, reject)
    }

    /// Records that came again in the same files.
    #[must_use]
    pub fn repeated(&self) -> u64 {
        let Outcome { added, changed, unchanged, .. } = self.outcome;
        (self.read - self.rejects.count).saturating_sub(added + changed + unchanged)
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
        writeln!(f, "rejected   {:>8}", self.rejects.count)?;
        write!(f, "doubtful   {:>8}  values, shown as not given", self.doubts)?;
        if self.shortened > 0 {
            write!(f, "\nshortened  {:>8}  texts of more than 20,000 characters", self.shortened)?;
        }
        write!(f, "{}", self.rejects)
    }
}
