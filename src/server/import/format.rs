//! What all formats have in common. A new one is one file with a `records` function, and a line in [`Format`].

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::BufRead;

use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::read::BadFile;
use super::{jobposting, seasonaljobs};
use crate::server::listings::Record;

/// A file's records, in its order. After [`Fault::File`] there are no more.
pub type Records<'a> = Box<dyn Iterator<Item = Result<Record, Fault>> + 'a>;

/// The formats that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[value(rename_all = "lower")]
pub enum Format {
    /// The seasonal job orders of the US Department of Labor, CSV, as the service gives them or cleaned
    SeasonalJobs,
    /// Postings of schema.org, JSON-LD: one object, an array, a graph, or a posting a line
    JobPosting,
}

/// What a format needs to know beside the file.
#[derive(Debug)]
pub struct Context {
    /// The name of the source, as clients read it.
    pub source: String,
    /// The present.
    pub now: Timestamp,
    /// The fingerprint of the first record by each id.
    ids: RefCell<HashMap<String, [u8; 8]>>,
}

/// A record that is not imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reject {
    /// Where the record begins in the text, counted from 1.
    pub line: u64,
    /// Which record of the file it is, counted from 1.
    pub record: u64,
    /// Why.
    pub reason: String,
    /// As the source gave it, at most 100,000 characters.
    pub raw: String,
}

/// What can be wrong with the next record.
#[derive(Debug)]
pub enum Fault {
    /// This record is left out.
    Record(Reject),
    /// The whole file cannot be believed.
    File(BadFile),
}

impl Format {
    /// The name of the source where nobody gives one and the file's is not used.
    #[must_use]
    pub const fn source(self) -> Option<&'static str> {
        match self {
            Self::SeasonalJobs => Some("US Department of Labor seasonal jobs"),
            Self::JobPosting => None,
        }
    }

    /// Reads a file's records one after the other.
    pub fn records<'a>(self, text: impl BufRead + 'a, context: &'a Context) -> Records<'a> {
        match self {
            Self::SeasonalJobs => seasonaljobs::records(text, context),
            Self::JobPosting => jobposting::records(text, context),
        }
    }
}

impl Context {
    /// A context for all files of one import.
    #[must_use]
    pub fn new(source: String, now: Timestamp) -> Self {
        Self { source, now, ids: RefCell::default() }
    }

    /// An id of its own for every opening. Feeds give the same one to several: their own site's, or an employer's
    /// name; the first then keeps it, and the others add a hash of their `features`.
    #[must_use]
    pub fn own_id(&self, id: &str, features: &str) -> String {
        let digest = hash(features);
        match self.ids.borrow_mut().entry(id.to_owned()).or_insert(digest) {
            first if *first == digest => id.to_owned(),
            _ => format!("{id}~{}", hexadecimal(digest)),
        }
    }
}

/// Sixteen hexadecimal digits that are the same for the same text, for ever.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    hexadecimal(hash(text))
}

fn hash(text: &str) -> [u8; 8] {
    let mut short = [0; 8];
    short.copy_from_slice(&Sha256::digest(text)[..8]);
    short
}

fn hexadecimal(bytes: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(bytes))
}

impl Reject {
    /// A reject; of a very long record only the beginning is kept.
    #[must_use]
    pub fn new(line: u64, record: u64, reason: impl Into<String>, raw: &str) -> Self {
        let raw = raw[..raw.floor_char_boundary(100_000)].to_owned();
        Self { line, record, reason: reason.into(), raw }
    }
}

impl From<Reject> for Fault {
    fn from(reject: Reject) -> Self {
        Self::Record(reject)
    }
}

impl From<BadFile> for Fault {
    fn from(file: BadFile) -> Self {
        Self::File(file)
    }
}
