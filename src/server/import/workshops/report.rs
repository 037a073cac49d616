//! What an import of workshops did.

use std::fmt;

use crate::server::import::rejects::Rejects;
use crate::server::meetings::Put;

/// The counts of an import and its first rejects.
#[derive(Debug, Default)]
pub struct Report {
    /// Days ahead for which meetings were taken in.
    pub days: u16,
    /// Events and rows in all files.
    pub read: u64,
    /// Things in calendars that are no events.
    pub others: u64,
    /// Events and rows without a meeting in these days.
    pub outside: u64,
    /// Meetings that came again in the same file.
    pub repeated: u64,
    /// Texts whose end was left out.
    pub shortened: u64,
    /// Meetings in these days.
    pub meetings: u64,
    /// What became of them.
    pub put: Put,
    /// Meetings that the files no longer name, and that are cancelled for it.
    pub withdrawn: u64,
    /// Meetings that the files no longer name, and that stay because of the rejects.
    pub unnamed: u64,
    /// Events and rows that were left out.
    pub rejects: Rejects,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "read       {:>8}  events and rows", self.read)?;
        writeln!(f, "meetings   {:>8}  within {} days", self.meetings, self.days)?;
        writeln!(f, "new        {:>8}", self.put.new)?;
        writeln!(f, "changed    {:>8}", self.put.changed)?;
        writeln!(f, "unchanged  {:>8}", self.put.unchanged)?;
        if self.withdrawn > 0 {
            writeln!(f, "cancelled  {:>8}  that are no longer named", self.withdrawn)?;
        }
        if self.unnamed > 0 {
            let hint = "no longer named; cancelled once nothing is rejected";
            writeln!(f, "kept       {:>8}  {hint}", self.unnamed)?;
        }
        if self.outside > 0 {
            writeln!(f, "outside    {:>8}  not within these days", self.outside)?;
        }
        if self.repeated > 0 {
            writeln!(f, "repeated   {:>8}  the last of them counts", self.repeated)?;
        }
        if self.others > 0 {
            writeln!(f, "others     {:>8}  that are no events", self.others)?;
        }
        if self.shortened > 0 {
            writeln!(f, "shortened  {:>8}  texts of more than 500 characters", self.shortened)?;
        }
        write!(f, "rejected   {:>8}", self.rejects.count)?;
        for shortage in &self.put.short {
            let (id, wanted, taken) = (&shortage.meeting, shortage.wanted, shortage.taken);
            write!(f, "\n\nMeeting {id} was to have {wanted} seats, and {taken} are taken: it keeps {taken}. ")?;
            write!(f, "Talk to those who come, then set it: meetings capacity {id} {wanted}")?;
        }
        write!(f, "{}", self.rejects)
    }
}
