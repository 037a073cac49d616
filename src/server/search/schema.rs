//! What the index holds of a listing.

use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{RAW_TOKENIZER_NAME, TextAnalyzer};
use tantivy::{Index, TantivyDocument};

use super::kinds::called;
use super::words::{BOTH, ENGLISH, SPANISH, Terms, Tongue};
use crate::api::listings::Summary;
use crate::domain::listing::{Hours, ListingId};
use crate::server::listings::Kept;

/// Raised whenever what the index holds changes its meaning: indexes of another format are built anew.
pub const FORMAT: u32 = 1;

/// Longer titles are not suggested.
const LONGEST_TITLE: usize = 120;

const SECONDS_A_DAY: i64 = 86_400;

/// The index's fields.
#[derive(Debug, Clone)]
pub struct Fields {
    pub schema: Schema,
    /// The listing's id as a number.
    pub key: Field,
    /// Titles in all languages.
    pub title: Field,
    kind: Field,
    employer: Field,
    text: Field,
    spanish_text: Field,
    /// The result card, as JSON.
    pub summary: Field,
}

/// A field that is searched.
#[derive(Debug, Clone, Copy)]
pub struct Searched {
    pub field: Field,
    /// How much a word found there weighs.
    pub weight: f32,
    /// The languages whose stems it holds.
    pub tongues: &'static [Tongue],
}

/// What makes the terms of a field, by name.
const TOKENIZERS: [(&str, &[Tongue]); 3] = [("both", BOTH), ("english", ENGLISH), ("spanish", SPANISH)];

/// Names of the fields that are read as columns.
pub mod column {
    pub const KEY: &str = "key";
    pub const EXPIRES: &str = "expires";
    pub const DATED: &str = "dated";
    pub const LATITUDE: &str = "latitude";
    pub const LONGITUDE: &str = "longitude";
    pub const FLOOR: &str = "floor";
    pub const POSTED: &str = "posted";
    pub const HOURS: &str = "hours";
    pub const KIND: &str = "kind_code";
    pub const SAMPLE: &str = "sample";
    pub const TITLES: &str = "titles";
}

impl Fields {
    /// The fields and their schema.
    #[must_use]
    pub fn new() -> Self {
        let mut schema = Schema::builder();
        let mut searched = |name, tokenizer| {
            let indexing =
                TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqs).set_tokenizer(tokenizer);
            schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
        };
        let (title, kind) = (searched("title", "both"), searched("kind", "both"));
        let (employer, text) = (searched("employer", "english"), searched("text", "english"));
        let spanish_text = searched("spanish_text", "spanish");
        let key = schema.add_u64_field(column::KEY, INDEXED | FAST);
        let summary = schema.add_text_field("summary", STORED);
        for name in [column::EXPIRES, column::DATED, column::FLOOR, column::POSTED] {
            schema.add_i64_field(name, FAST);
        }
        for name in [column::LATITUDE, column::LONGITUDE] {
            schema.add_f64_field(name, FAST);
        }
        for name in [column::HOURS, column::KIND, column::SAMPLE] {
            schema.add_u64_field(name, FAST);
        }
        schema.add_text_field(column::TITLES, TextOptions::default().set_fast(RAW_TOKENIZER_NAME));
        Self { schema: schema.build(), key, title, kind, employer, text, spanish_text, summary }
    }

    /// Gives the index what makes its terms.
    pub fn register(index: &Index) {
        for (name, tongues) in TOKENIZERS {
            let analyzer = TextAnalyzer::builder(Terms::with_stems(tongues)).build();
            index.tokenizers().register(name, analyzer);
        }
    }

    /// The searched fields, the weightiest first.
    #[must_use]
    pub const fn searched(&self) -> [Searched; 5] {
        [
            Searched { field: self.title, weight: 12.0, tongues: BOTH },
            Searched { field: self.kind, weight: 4.0, tongues: BOTH },
            Searched { field: self.employer, weight: 3.0, tongues: ENGLISH },
            Searched { field: self.text, weight: 1.0, tongues: ENGLISH },
            Searched { field: self.spanish_text, weight: 1.0, tongues: SPANISH },
        ]
    }

    fn named(&self, name: &str) -> Field {
        #[expect(clippy::expect_used, reason = "every column is added to the schema above")]
        self.schema.get_field(name).expect("the schema has every column")
    }

    /// What the index holds of this listing.
    ///
    /// # Errors
    /// When the result card cannot be written as JSON.
    pub fn document(&self, kept: &Kept) -> serde_json::Result<TantivyDocument> {
        let listing = &kept.listing;
        let mut document = TantivyDocument::new();
        document.add_u64(self.key, key(&kept.id));
        document.add_text(self.summary, serde_json::to_string(&summary(kept))?);

        document.add_text(self.title, &listing.title);
        if let Some(called) = listing.kind.and_then(called) {
            document.add_text(self.kind, called.english);
            document.add_text(self.kind, called.spanish);
        }
        document.add_text(self.employer, listing.employer.as_deref().unwrap_or_default());
        for part in [&listing.place.city, &listing.place.state].into_iter().flatten() {
            document.add_text(self.text, part);
        }
        for passage in &listing.passages {
            document.add_text(self.text, &passage.text);
        }
        for (tag, translation) in &listing.translations {
            document.add_text(self.title, translation.title.as_deref().unwrap_or_default());
            let text = if tag.starts_with("es") { self.spanish_text } else { self.text };
            for passage in &translation.passages {
                document.add_text(text, &passage.text);
            }
        }

        let titles = listing.translations.values().filter_map(|translation| translation.title.as_ref());
        for title in titles.chain([&listing.title]).filter(|title| title.len() <= LONGEST_TITLE) {
            document.add_text(self.named(column::TITLES), title.trim());
        }
        let mut integer = |name, value: Option<i64>| {
            if let Some(value) = value {
                document.add_i64(self.named(name), value);
            }
        };
        integer(column::EXPIRES, listing.expires.map(jiff::Timestamp::as_second));
        integer(column::DATED, Some(kept.dated));
        integer(column::FLOOR, listing.pay.and_then(|pay| pay.hourly().floor()));
        integer(column::POSTED, listing.posted.map(|_| kept.dated.div_euclid(SECONDS_A_DAY)));
        if let Some(point) = listing.place.point {
            document.add_f64(self.named(column::LATITUDE), point.latitude);
            document.add_f64(self.named(column::LONGITUDE), point.longitude);
        }
        document
            .add_u64(self.named(column::HOURS), listing.hours.iter().map(|hours| u64::from(hours_bit(*hours))).sum());
        if let Some(kind) = listing.kind {
            document.add_u64(self.named(column::KIND), u64::from(kind_code(&kind.to_string())));
        }
        document.add_u64(self.named(column::SAMPLE), u64::from(listing.is_sample()));
        Ok(document)
    }
}

/// The listing's id as a number. An id is 16 hexadecimal digits; any other would be no listing's.
#[must_use]
pub fn key(id: &ListingId) -> u64 {
    u64::from_str_radix(&id.0, 16).unwrap_or_default()
}

/// The bit that stands for these hours.
#[must_use]
pub const fn hours_bit(hours: Hours) -> u8 {
    match hours {
        Hours::FullTime => 1,
        Hours::PartTime => 2,
    }
}

/// `53-7` as 537.
#[must_use]
pub fn kind_code(kind: &str) -> u16 {
    kind.bytes().filter(u8::is_ascii_digit).fold(0, |code, digit| code * 10 + u16::from(digit - b'0'))
}

/// The result card, without a distance: that depends on the search.
fn summary(kept: &Kept) -> Summary {
    let listing = &kept.listing;
    let titles = listing.translations.iter();
    Summary {
        id: kept.id.clone(),
        title: listing.title.clone(),
        titles: titles.filter_map(|(tag, other)| Some((tag.clone(), other.title.clone()?))).collect(),
        employer: listing.employer.clone(),
        city: listing.place.city.clone(),
        state: listing.place.state.clone(),
        miles: None,
        pay: listing.pay.map(|pay| pay.hourly()),
        hours: listing.hours.clone(),
        posted: listing.posted,
        starts: listing.starts,
        source: listing.source.clone(),
        sample: listing.is_sample(),
    }
}
