//! Which listings pass besides their words, and how those that pass divide.

use std::cmp::Ordering;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::snapshot::{Facts, Part};
use crate::api::listings::{Count, Facets, PAY_BANDS};
use crate::domain::place::Point;
use crate::server::settings::Lifetime;

/// Miles in a degree of latitude, a little less than the least.
const MILES_A_DEGREE: f64 = 68.7;
/// Kind codes lie below.
const CODES: usize = 1000;

/// What a listing must be besides its words.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Unix seconds.
    pub now: i64,
    /// The rule by which listings end.
    pub lifetime: Lifetime,
    /// A bit of [`hours_bit`](super::schema::hours_bit).
    pub hours: Option<u8>,
    /// Cents an hour.
    pub pay_min: Option<i64>,
    /// The SOC major group.
    pub group: Option<u16>,
    /// As [`kind_code`](super::schema::kind_code).
    pub kind: Option<u16>,
    /// Days since 1970.
    pub posted_from: Option<i64>,
    /// The middle, and the miles around it.
    pub near: Option<(Point, f64)>,
}

impl Filter {
    /// Every listing that is open at `now`.
    #[must_use]
    pub const fn open(now: i64, lifetime: Lifetime) -> Self {
        let (hours, pay_min, group, kind, posted_from, near) = (None, None, None, None, None, None);
        Self { now, lifetime, hours, pay_min, group, kind, posted_from, near }
    }

    fn is_open(&self, facts: &Facts) -> bool {
        !self.lifetime.is_over(facts.expires, facts.dated, self.now)
    }

    /// Whether an open listing passes, and its distance.
    fn passes(&self, facts: &Facts) -> Option<f32> {
        let at_least = |least: Option<i64>, value: Option<i64>| {
            least.is_none_or(|least| value.is_some_and(|value| value >= least))
        };
        let passes = self.hours.is_none_or(|bit| facts.hours & bit != 0)
            && self.group.is_none_or(|group| facts.kind.is_some_and(|kind| kind / 10 == group))
            && self.kind.is_none_or(|kind| facts.kind == Some(kind))
            && at_least(self.pay_min, facts.floor)
            && at_least(self.posted_from, facts.posted);
        if !passes {
            return None;
        }
        let Some((middle, within)) = self.near else { return Some(0.0) };
        let point = facts.point?;
        if (point.latitude - middle.latitude).abs() * MILES_A_DEGREE > within {
            return None;
        }
        let miles = point.miles_to(middle);
        #[expect(clippy::cast_possible_truncation, reason = "miles need no more than seven digits")]
        (miles <= within).then_some(miles as f32)
    }
}

/// One listing that was found.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    pub score: Score,
    pub miles: f32,
    posted: Option<i64>,
    key: u64,
    pub address: DocAddress,
}

impl Hit {
    /// Best first: by words, then near before far, then new before old. The key keeps the order the same for ever.
    pub fn order(&self, other: &Self) -> Ordering {
        (other.score.total_cmp(&self.score))
            .then_with(|| self.miles.total_cmp(&other.miles))
            .then_with(|| other.posted.cmp(&self.posted))
            .then_with(|| self.key.cmp(&other.key))
    }
}

/// What a search finds.
#[derive(Debug)]
pub struct Found {
    /// Open listings with the words, whatever the filter.
    pub open: u64,
    pub hits: Vec<Hit>,
    hours: [u64; 2],
    pay: [u64; PAY_BANDS.len()],
    pay_not_given: u64,
    kinds: Vec<u32>,
}

impl Found {
    fn new() -> Self {
        let pay = [0; PAY_BANDS.len()];
        Self { open: 0, hits: Vec::new(), hours: [0; 2], pay, pay_not_given: 0, kinds: vec![0; CODES] }
    }

    fn tally(&mut self, facts: &Facts) {
        self.hours[0] += u64::from(facts.hours & 1);
        self.hours[1] += u64::from(facts.hours >> 1 & 1);
        match facts.floor {
            Some(cents) => {
                let band = PAY_BANDS.iter().rposition(|dollars| i64::from(*dollars) * 100 <= cents);
                self.pay[band.unwrap_or_default()] += 1;
            }
            None => self.pay_not_given += 1,
        }
        if let Some(count) = facts.kind.and_then(|kind| self.kinds.get_mut(usize::from(kind))) {
            *count += 1;
        }
    }

    fn add(&mut self, other: Self) {
        self.open += other.open;
        self.hits.extend(other.hits);
        self.pay_not_given += other.pay_not_given;
        self.hours.iter_mut().zip(other.hours).for_each(|(sum, count)| *sum += count);
        self.pay.iter_mut().zip(other.pay).for_each(|(sum, count)| *sum += count);
        self.kinds.iter_mut().zip(other.kinds).for_each(|(sum, count)| *sum += count);
    }

    /// How everything found divides.
    #[must_use]
    pub fn facets(&self) -> Facets {
        let given = |counts: Vec<(String, u64)>| {
            let given = counts.into_iter().filter(|(_, count)| *count > 0);
            given.map(|(value, count)| Count { value, count }).collect()
        };
        let kinds = self.kinds.iter().enumerate().map(|(code, count)| (code, u64::from(*count)));
        let groups = self.kinds.chunks(10).enumerate();
        let pay = PAY_BANDS.iter().zip(self.pay).map(|(band, count)| (band.to_string(), count));
        Facets {
            hours: given(vec![("full_time".to_owned(), self.hours[0]), ("part_time".to_owned(), self.hours[1])]),
            groups: given(
                groups
                    .map(|(group, kinds)| (format!("{group:02}"), kinds.iter().copied().map(u64::from).sum()))
                    .collect(),
            ),
            kinds: given(kinds.map(|(code, count)| (format!("{:02}-{}", code / 10, code % 10), count)).collect()),
            pay: given(pay.chain([("not_given".to_owned(), self.pay_not_given)]).collect()),
        }
    }
}

/// Gathers what passes the filter from every segment.
pub struct Gather<'a> {
    pub parts: &'a [Arc<Part>],
    pub filter: &'a Filter,
    /// Whether the order is by words.
    pub scoring: bool,
}

/// Gathers from one segment.
pub struct GatherPart {
    facts: Arc<[Facts]>,
    filter: Filter,
    segment: SegmentOrdinal,
    found: Found,
}

impl Collector for Gather<'_> {
    type Fruit = Found;
    type Child = GatherPart;

    fn for_segment(&self, segment: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<GatherPart> {
        let facts = Arc::clone(&self.parts[segment as usize].facts);
        Ok(GatherPart { facts, filter: self.filter.clone(), segment, found: Found::new() })
    }

    fn requires_scoring(&self) -> bool {
        self.scoring
    }

    fn merge_fruits(&self, parts: Vec<Found>) -> tantivy::Result<Found> {
        let mut parts = parts.into_iter();
        let mut all = parts.next().unwrap_or_else(Found::new);
        parts.for_each(|part| all.add(part));
        Ok(all)
    }
}

impl SegmentCollector for GatherPart {
    type Fruit = Found;

    fn collect(&mut self, doc: DocId, score: Score) {
        let facts = &self.facts[doc as usize];
        if !self.filter.is_open(facts) {
            return;
        }
        self.found.open += 1;
        if let Some(miles) = self.filter.passes(facts) {
            self.found.tally(facts);
            let address = DocAddress::new(self.segment, doc);
            self.found.hits.push(Hit { score, miles, posted: facts.posted, key: facts.key, address });
        }
    }

    fn harvest(self) -> Found {
        self.found
    }
}
