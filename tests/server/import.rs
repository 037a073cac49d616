//! Imports: other people's files become listings, whatever is in them.

mod cli;
mod files;
mod generated;
mod jobposting;
mod never_panics;
mod real;
mod seasonaljobs;
mod texts;

use std::io::{BufReader, Cursor};

use jiff::Timestamp;
use onestop::domain::listing::{Field, Listing};
use onestop::server::import::format::{Context, Fault, Format, Reject};
use onestop::server::import::read::{self, BadFile};
use onestop::server::listings::Record;
use serde_json::Value;

/// When the tests take place, unless they say otherwise.
const NOW: &str = "2026-01-10T12:00:00Z";

/// What reading one file gives: its records and rejects, or why it is bad.
type Reading = Result<Vec<Result<Record, Reject>>, BadFile>;

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Reads bytes as a file of this format, just as an import does, up to the store.
fn read_at(format: Format, bytes: &[u8], now: &str) -> Reading {
    let context = Context::new("Test feed".to_owned(), instant(now));
    let input = read::from_reader(Cursor::new(bytes.to_vec()), None)?;
    let records = format.records(BufReader::new(input.text), &context);
    records
        .map(|record| match record {
            Ok(record) => Ok(Ok(record)),
            Err(Fault::Record(reject)) => Ok(Err(reject)),
            Err(Fault::File(bad)) => Err(bad),
        })
        .collect()
}

fn read(format: Format, bytes: &[u8]) -> Reading {
    read_at(format, bytes, NOW)
}

/// The listings of a file of which nothing is rejected.
fn listings(format: Format, bytes: &[u8]) -> Vec<Listing> {
    let records = read(format, bytes).expect("a good file");
    records.into_iter().map(|record| record.expect("no reject").listing).collect()
}

/// The one posting of a file.
fn posting(value: &Value) -> Listing {
    let mut listings = listings(Format::JobPosting, value.to_string().as_bytes());
    assert_eq!(listings.len(), 1, "{value}");
    listings.remove(0)
}

/// The reasons for which the records of a file are rejected.
fn reasons(reading: Reading) -> Vec<String> {
    reading.unwrap().into_iter().filter_map(Result::err).map(|reject| reject.reason).collect()
}

/// The reason why a field is doubtful.
fn doubt(listing: &Listing, field: Field) -> &str {
    let doubt = listing.doubts.iter().find(|doubt| doubt.field == field);
    doubt.map_or_else(|| panic!("no doubt about {field:?}: {:?}", listing.doubts), |doubt| &doubt.reason)
}
