//! The index as of one revision, with what every search needs of every listing in memory.

use std::collections::HashMap;
use std::sync::Arc;

use tantivy::index::SegmentId;
use tantivy::{ReloadPolicy, Searcher, SegmentReader};

use super::phrases::{Phrase, phrases};
use super::schema::{Fields, column};
use super::storage::{Stamp, Storage};
use crate::domain::place::Point;

/// What filters, facets and order need of one listing.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The listing's id as a number.
    pub key: u64,
    /// Unix seconds.
    pub expires: Option<i64>,
    /// Unix seconds.
    pub dated: i64,
    pub point: Option<Point>,
    /// Cents an hour.
    pub floor: Option<i64>,
    /// Days since 1970.
    pub posted: Option<i64>,
    /// Bits of [`hours_bit`](super::schema::hours_bit).
    pub hours: u8,
    /// As [`kind_code`](super::schema::kind_code).
    pub kind: Option<u16>,
}

/// The listings of one segment of the index.
#[derive(Debug)]
pub struct Part {
    /// By the document's number.
    pub facts: Arc<[Facts]>,
    /// The titles as written, and how often.
    pub titles: HashMap<String, u32>,
    samples: bool,
}

/// A segment in a state of its deletions.
type PartId = (SegmentId, Option<u64>);

/// The index as of one revision. It stays as it is while the index goes on.
pub struct Snapshot {
    pub searcher: Searcher,
    pub fields: Fields,
    /// Nothing where the index is empty and new.
    pub stamp: Option<Stamp>,
    /// By the segment's number.
    pub parts: Vec<Arc<Part>>,
    /// Whether there are invented listings.
    pub samples: bool,
    /// What may be suggested, most frequent first.
    pub phrases: Vec<Phrase>,
    known: HashMap<PartId, Arc<Part>>,
}

impl Snapshot {
    /// What the storage holds now; parts that did not change are taken from the `previous` snapshot.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn load(storage: &Storage, previous: Option<&Self>) -> tantivy::Result<Self> {
        let reader = storage.index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let mut known = HashMap::new();
        let mut parts = Vec::new();
        for segment in searcher.segment_readers() {
            let id = (segment.segment_id(), segment.delete_opstamp());
            let part = match previous.and_then(|previous| previous.known.get(&id)) {
                Some(part) => Arc::clone(part),
                None => Arc::new(Part::load(segment)?),
            };
            known.insert(id, Arc::clone(&part));
            parts.push(part);
        }
        let samples = parts.iter().any(|part| part.samples);
        let phrases = phrases(&parts);
        let (fields, stamp) = (storage.fields.clone(), storage.stamp.clone());
        Ok(Self { searcher, fields, stamp, parts, samples, phrases, known })
    }
}

impl Part {
    fn load(segment: &SegmentReader) -> tantivy::Result<Self> {
        let columns = segment.fast_fields();
        let key = columns.u64(column::KEY)?;
        let [expires, dated, floor, posted] =
            [column::EXPIRES, column::DATED, column::FLOOR, column::POSTED].map(|name| columns.i64(name));
        let (expires, dated, floor, posted) = (expires?, dated?, floor?, posted?);
        let (latitude, longitude) = (columns.f64(column::LATITUDE)?, columns.f64(column::LONGITUDE)?);
        let (hours, kind, sample) =
            (columns.u64(column::HOURS)?, columns.u64(column::KIND)?, columns.u64(column::SAMPLE)?);
        let facts = (0..segment.max_doc())
            .map(|doc| Facts {
                key: key.first(doc).unwrap_or_default(),
                expires: expires.first(doc),
                dated: dated.first(doc).unwrap_or_default(),
                point: latitude.first(doc).zip(longitude.first(doc)).and_then(|(y, x)| Point::new(y, x)),
                floor: floor.first(doc),
                posted: posted.first(doc),
                hours: hours.first(doc).and_then(|bits| u8::try_from(bits).ok()).unwrap_or_default(),
                kind: kind.first(doc).and_then(|code| u16::try_from(code).ok()),
            })
            .collect();
        let mut titles = HashMap::new();
        if let Some(column) = columns.str(column::TITLES)? {
            let mut counts: HashMap<u64, u32> = HashMap::new();
            for ordinal in segment.doc_ids_alive().flat_map(|doc| column.ords().values_for_doc(doc)) {
                *counts.entry(ordinal).or_default() += 1;
            }
            for (ordinal, count) in counts {
                let mut title = String::new();
                if column.ord_to_str(ordinal, &mut title)? {
                    titles.insert(title, count);
                }
            }
        }
        let samples = segment.doc_ids_alive().any(|doc| sample.first(doc) == Some(1));
        Ok(Self { facts, titles, samples })
    }
}
