//! A week's log of job search, on paper.

use std::fmt;

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::Scan;

/// The days of a week.
pub const DAYS: usize = 7;

/// A week's log, on as many pages as it needs, each with its check code and its number. The words come from the
/// caller, the sums of the hours are made here.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct WeekLog {
    /// BCP 47.
    pub language: String,
    pub right_to_left: bool,
    pub title: String,
    pub site: String,
    /// Names and values: whose log it is, which week, how many contacts are asked for.
    pub facts: Vec<(String, String)>,
    pub contacts: Contacts,
    pub hours: Hours,
    /// What counts and what does not: headings and the paragraphs below them. Lines that begin with a bullet are lists.
    pub sections: Vec<(String, Vec<String>)>,
    /// Lines to sign on: who signs, and what the line for the date is called.
    pub signatures: Vec<(String, String)>,
    pub check: Check,
    /// Small print: source, date.
    pub notes: Vec<String>,
}

/// The employers that were contacted.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    pub heading: String,
    /// What the columns are called: date, employer, how, result.
    pub columns: [String; 4],
    /// Those values of each contact, as they are printed.
    pub rows: Vec<[String; 4]>,
    /// What stands there where there are none.
    pub none: String,
}

/// Hours by activity and day.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    pub heading: String,
    /// What the column of the activities is called.
    pub activity: String,
    /// The days in their order. A line break parts the name from the date.
    pub days: [String; DAYS],
    /// What the column and the row of the sums are called.
    pub total: String,
    /// Activities, and the minutes of each on those days.
    pub rows: Vec<(String, [u32; DAYS])>,
    /// What stands there where there are none.
    pub none: String,
}

/// What a worker checks a log by.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// What the code is called.
    pub label: String,
    /// In groups: "1234 5678 9012".
    pub code: String,
    /// The signed text, and what to do with it. A text too long for a QR code (about 2,300 bytes) is not printed, and
    /// neither are these words.
    pub scan: Scan,
}

impl Hours {
    /// What the columns are called.
    pub(super) fn columns(&self) -> Vec<&str> {
        let days = self.days.iter().map(String::as_str);
        [self.activity.as_str()].into_iter().chain(days).chain([self.total.as_str()]).collect()
    }

    /// Each activity with its times by day and its sum.
    pub(super) fn lines(&self) -> Vec<Vec<String>> {
        self.rows.iter().map(|(activity, minutes)| line(activity, minutes.map(u64::from))).collect()
    }

    /// The sums by day, and of all.
    pub(super) fn sums(&self) -> Vec<String> {
        let mut sums = [0; DAYS];
        for (_, minutes) in &self.rows {
            for (sum, minutes) in sums.iter_mut().zip(minutes) {
                *sum += u64::from(*minutes);
            }
        }
        line(&self.total, sums)
    }
}

/// A name, the times of its days and their sum.
fn line(name: &str, minutes: [u64; DAYS]) -> Vec<String> {
    let sum: u64 = minutes.iter().sum();
    let times = minutes.into_iter().chain([sum]).map(time);
    [name.to_owned()].into_iter().chain(times).collect()
}

/// Minutes as hours and minutes: "2:05".
fn time(minutes: u64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// `Debug` that tells nothing of a log.
macro_rules! silent {
    ($($name:ident),+) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        })+
    };
}

silent!(WeekLog, Contacts, Hours, Check);
