//! A week's log, as workers take it.

use std::fmt::{self, Write};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Activity, CheckCode, Contact, Entry, How, NotCounted, Outcome, Progress, Source, Spent, Week};

/// The most bytes of a log that its QR code says whole: as many fit, signed, with room for a scratch on the paper.
pub const LONGEST_SCAN: usize = 1600;

/// What a log begins with: what it is, and the version of its form.
const HEAD: &str = "onestop log 1";

/// A contact in a log: what a worker asks about, without the client's notes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LoggedContact {
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub date: Date,
    pub employer: String,
    pub how: How,
    pub outcome: Outcome,
}

/// Hours in a log, and what of them counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LoggedHours {
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub date: Date,
    pub activity: Activity,
    /// Minutes told.
    pub minutes: u32,
    pub source: Source,
    /// Whether it is excused time rather than time spent.
    pub excused: bool,
    /// Minutes that count.
    pub counted: u32,
    /// The others, by reason.
    pub not_counted: Vec<NotCounted>,
}

/// The log of a week as it was on the day it was made. Tells nothing of itself to a log of the program.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema), schema(as = WeekLog))]
pub struct Log {
    /// What a worker types to see it.
    #[cfg_attr(feature = "server", schema(value_type = String))]
    pub code: CheckCode,
    /// The name of the site, or nothing.
    pub site: String,
    /// What the client wants to be called, or nothing.
    pub name: String,
    /// The day on which it was made.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub made: Date,
    /// The first day of its week.
    #[cfg_attr(feature = "server", schema(value_type = String, format = Date))]
    pub first: Date,
    /// Contacts that the site asks for in a week; nothing where it asks for none.
    pub contacts_wanted: Option<u32>,
    /// Minutes that the site asks for in a week; nothing where it asks for none.
    pub minutes_wanted: Option<u32>,
    /// In order.
    pub contacts: Vec<LoggedContact>,
    /// In order.
    pub hours: Vec<LoggedHours>,
}

impl From<&Contact> for LoggedContact {
    fn from(contact: &Contact) -> Self {
        let Contact { date, how, outcome, .. } = *contact;
        Self { date, employer: contact.employer.clone(), how, outcome }
    }
}

impl From<&Entry> for LoggedHours {
    fn from(entry: &Entry) -> Self {
        Self {
            date: entry.hours.date,
            activity: entry.hours.activity,
            minutes: entry.hours.minutes,
            source: entry.hours.source.clone(),
            excused: entry.hours.excused,
            counted: entry.counted,
            not_counted: entry.not_counted.clone(),
        }
    }
}

impl Log {
    /// The log of a week.
    #[must_use]
    pub fn of(week: &Week, code: CheckCode, site: &str, name: &str, made: Date) -> Self {
        let mut contacts: Vec<_> = week.contacts.iter().map(LoggedContact::from).collect();
        let mut hours: Vec<_> = week.hours.iter().map(LoggedHours::from).collect();
        contacts.sort();
        hours.sort();
        Self {
            code,
            site: site.to_owned(),
            name: name.to_owned(),
            made,
            first: week.first,
            contacts_wanted: week.contacts_this_week.wanted,
            minutes_wanted: week.minutes.wanted,
            contacts,
            hours,
        }
    }

    /// The last day of its week.
    #[must_use]
    pub fn last(&self) -> Date {
        self.first.saturating_add(6.days())
    }

    /// Minutes that were told, whether they count or not.
    #[must_use]
    pub fn told(&self) -> u32 {
        self.hours.iter().fold(0, |sum, hours| sum.saturating_add(hours.minutes))
    }

    /// Minutes that count, against those that the site asks for.
    #[must_use]
    pub fn minutes(&self) -> Progress {
        let done = self.hours.iter().fold(0_u32, |sum, hours| sum.saturating_add(hours.counted));
        Progress { done, wanted: self.minutes_wanted }
    }

    /// Its time by activity.
    #[must_use]
    pub fn activities(&self) -> Vec<Spent> {
        Spent::sums(self.first, self.hours.iter().cloned())
    }

    /// The bytes that say this log and no other, the same for ever: text in UTF-8, each line ended by a line feed, that
    /// a person can read beside the paper.
    ///
    /// ```text
    /// onestop log 1
    /// code 482915307912
    /// site Dayton Job Center
    /// name Rosa
    /// made 2026-11-21
    /// week 2026-11-15
    /// contacts 1 of 3
    /// minutes 90 of 1800, told 120
    /// contact 2026-11-17 applied waiting Miami Valley Bakery
    /// hours 2026-11-16 job_search 60 counted 60 told
    /// hours 2026-11-18 job_search 60 counted 30 excused not 30 excused_month meeting 0123456789abcdef
    /// ```
    ///
    /// Words are parted by one blank; ` of` and its number are left out where the site asks for none. What people wrote
    /// is the last of its line, with `\` before each `\` and escapes for control characters and those that end lines or
    /// turn the direction (`\n`, `\u{85}`). The contacts, and behind them the hours, stand in the order of their bytes.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let mut contacts: Vec<String> = self.contacts.iter().map(contact_line).collect();
        let mut hours: Vec<String> = self.hours.iter().map(hours_line).collect();
        contacts.sort();
        hours.sort();
        let lines = contacts.into_iter().chain(hours).map(|line| line + "\n");
        (self.beginning(HEAD) + &lines.collect::<String>()).into_bytes()
    }

    /// What the log's QR code says, before it is signed: [`Log::canonical`], where that has at most [`LONGEST_SCAN`]
    /// bytes. Else the same first lines under another first one, the sums by activity, and the SHA-256 of the canonical
    /// bytes in hexadecimal digits, which the server can show by the code:
    ///
    /// ```text
    /// onestop log 1 in brief
    /// (code to minutes, as there)
    /// activity job_search told 120 counted 90
    /// activity job_search excused told 60 counted 60
    /// sha256 64 hexadecimal digits
    /// ```
    #[must_use]
    pub fn scan(&self) -> Vec<u8> {
        let whole = self.canonical();
        if whole.len() <= LONGEST_SCAN {
            return whole;
        }
        let mut text = self.beginning(&format!("{HEAD} in brief"));
        for Spent { activity, excused, told, counted, .. } in self.activities() {
            let excused = if excused { " excused" } else { "" };
            let _ = writeln!(text, "activity {}{excused} told {told} counted {counted}", activity.key());
        }
        text.push_str("sha256 ");
        for byte in Sha256::digest(&whole) {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\n');
        text.into_bytes()
    }

    /// The lines of a log above its contacts.
    fn beginning(&self, head: &str) -> String {
        let of = |wanted: Option<u32>| wanted.map_or_else(String::new, |wanted| format!(" of {wanted}"));
        let Progress { done, wanted } = self.minutes();
        [
            head.to_owned(),
            format!("code {}", self.code.as_str()),
            format!("site {}", plain(&self.site)),
            format!("name {}", plain(&self.name)),
            format!("made {}", self.made),
            format!("week {}", self.first),
            format!("contacts {}{}", self.contacts.len(), of(self.contacts_wanted)),
            format!("minutes {done}{}, told {}", of(wanted), self.told()),
        ]
        .map(|line| line + "\n")
        .concat()
    }
}

fn contact_line(contact: &LoggedContact) -> String {
    let LoggedContact { date, employer, how, outcome } = contact;
    format!("contact {date} {} {} {}", how.key(), outcome.key(), plain(employer))
}

fn hours_line(hours: &LoggedHours) -> String {
    let LoggedHours { date, activity, minutes, source, excused, counted, not_counted } = hours;
    let mut line = format!("hours {date} {} {minutes} counted {counted}", activity.key());
    if *excused {
        line.push_str(" excused");
    }
    for NotCounted { reason, minutes } in not_counted {
        let _ = write!(line, " not {minutes} {}", reason.key());
    }
    match source {
        Source::Kiosk => line.push_str(" kiosk"),
        Source::Told => line.push_str(" told"),
        Source::Meeting(meeting) => {
            let _ = write!(line, " meeting {}", plain(&meeting.0));
        }
    }
    line
}

/// What somebody wrote, on one line and in the direction of its letters.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => plain.push_str("\\\\"),
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                plain.extend(c.escape_unicode());
            }
            _ if c.is_control() => plain.extend(c.escape_default()),
            _ => plain.push(c),
        }
    }
    plain
}

impl fmt::Debug for LoggedContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoggedContact").finish_non_exhaustive()
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Log").finish_non_exhaustive()
    }
}
