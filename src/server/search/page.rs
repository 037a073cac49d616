//! One page of what a search finds.

use tantivy::TantivyDocument;
use tantivy::schema::Value;

use super::SearchError;
use super::filter::{Filter, Hit};
use super::query::{Answer, Typed};
use super::snapshot::Snapshot;
use crate::api::listings::{Page, Summary};

/// A search: words, filter, and which page of the result.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The words.
    pub typed: Typed,
    /// What else a listing must be.
    pub filter: Filter,
    /// Counted from 1.
    pub page: u32,
    /// How many listings a page holds.
    pub page_size: u32,
}

impl Snapshot {
    /// The page that is wanted, with facets over the whole result.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn page(&self, wanted: &Wanted) -> Result<Page, SearchError> {
        let Answer { mut found, corrected } = self.find(&wanted.typed, &wanted.filter)?;
        let total = found.hits.len();
        let facets = found.facets();
        let size = wanted.page_size as usize;
        let from = (wanted.page as usize - 1).saturating_mul(size).min(total);
        let to = from.saturating_add(size).min(total);
        if to < total {
            found.hits.select_nth_unstable_by(to, Hit::order);
        }
        found.hits[..to].sort_unstable_by(Hit::order);
        let near = wanted.filter.near.is_some();
        let items = found.hits[from..to].iter().map(|hit| self.card(hit, near)).collect::<Result<_, _>>()?;
        Ok(Page {
            total: total as u64,
            page: wanted.page,
            page_size: wanted.page_size,
            items,
            facets,
            corrected,
            samples: self.samples,
        })
    }

    fn card(&self, hit: &Hit, near: bool) -> Result<Summary, SearchError> {
        let document: TantivyDocument = self.searcher.doc(hit.address)?;
        let stored = document.get_first(self.fields.summary);
        let text = stored.and_then(|value| value.as_str()).unwrap_or_default();
        let mut summary: Summary = serde_json::from_str(text)?;
        summary.miles = near.then(|| (f64::from(hit.miles) * 10.0).round() / 10.0);
        Ok(summary)
    }
}
