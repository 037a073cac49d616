//! What is the same for all who ask: areas, occupations and the names of jobs, kept in memory until a release is
//! imported. Wages stay in the database, but for the middle wages and the people of the areas asked for last.

mod areas;
mod names;
mod occupations;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use super::facts::{Described, Projected};
use super::ladder::Work;
use super::read::{self, Numbered, Stamp};
use crate::domain::labor::interest::Interests;
use crate::domain::labor::outlook::{Growth, Outlook};
use crate::domain::labor::skill::Skills;
use crate::domain::labor::{AreaId, Dataset, Middle, Source};
use crate::domain::occupation::Soc;
use crate::server::store::{Store, StoreError};

use self::areas::Areas;
use self::names::Names;
use self::occupations::{Occupations, whole};

pub use self::names::{Called, Fit};

/// Areas whose middle wages are kept: some 30 KB each.
const TABLES: usize = 32;

/// An occupation as it is published.
#[derive(Debug)]
pub struct Entry {
    pub code: Soc,
    /// The official English title.
    pub title: String,
    /// Under which code O*NET describes it, or its first part.
    pub described: Option<Soc>,
    pub outlook: Option<Outlook>,
    pub skills: Option<Skills>,
    pub zone: Option<u8>,
    pub interests: Option<Interests>,
    /// The closest first.
    pub related: Vec<Soc>,
    /// Whether it is in the current wages, or there are none.
    pub listed: bool,
}

/// What is known of an occupation in an area, as far as lists need it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Paid {
    pub middle: Option<Middle>,
    pub people: Option<u64>,
}

/// An area's occupations, by the entry's number.
#[derive(Debug)]
pub struct Table {
    pub area: AreaId,
    paid: Vec<Paid>,
}

/// All that is the same for all.
#[derive(Debug)]
pub struct Catalog {
    stamp: Stamp,
    releases: Vec<Numbered>,
    pub areas: Areas,
    pub entries: Vec<Entry>,
    numbers: HashMap<Soc, u16>,
    pub names: Names,
    tables: Mutex<VecDeque<Arc<Table>>>,
}

/// The catalog of now.
#[derive(Debug, Clone)]
pub struct Figures {
    store: Store,
    catalog: Arc<tokio::sync::Mutex<Option<Arc<Catalog>>>>,
}

impl Figures {
    /// Of this database. Nothing is read before it is asked for.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self { store, catalog: Arc::default() }
    }

    /// The catalog of the releases that `stamp` tells: the kept one, or one made anew.
    pub(super) async fn catalog(&self, stamp: &Stamp) -> Result<Arc<Catalog>, StoreError> {
        let mut kept = self.catalog.lock().await;
        if let Some(catalog) = kept.as_ref().filter(|catalog| catalog.stamp == *stamp) {
            return Ok(Arc::clone(catalog));
        }
        let catalog = Arc::new(Catalog::load(&self.store, stamp).await?);
        *kept = Some(Arc::clone(&catalog));
        Ok(catalog)
    }
}

impl Entry {
    /// Whether it is a remainder, as "Cooks, All Other": no work that one can set out for.
    pub fn is_remainder(&self) -> bool {
        self.title.contains("All Other") || self.code.to_string().ends_with("99")
    }

    /// The occupation in an area, for the ladder; nothing where its middle wage is not known exactly.
    pub fn work(&self, paid: Paid) -> Option<Work<'_>> {
        let middle = paid.middle.filter(|middle| !middle.amount.at_least)?;
        let outlook = self.outlook.as_ref();
        Some(Work {
            code: self.code,
            pay: middle.yearly_cents(),
            people: paid.people,
            schooling: outlook.and_then(|outlook| outlook.schooling),
            experience: outlook.and_then(|outlook| outlook.experience),
            shrinking: outlook.is_some_and(|outlook| outlook.growth() == Growth::Shrinking),
            skills: self.skills.as_ref(),
            related: &self.related,
        })
    }
}

impl Table {
    /// The occupation of that number.
    pub fn paid(&self, entry: u16) -> Paid {
        self.paid.get(usize::from(entry)).copied().unwrap_or_default()
    }
}

impl Catalog {
    async fn load(store: &Store, stamp: &Stamp) -> Result<Self, StoreError> {
        let releases = read::releases(store).await?;
        let mut rows = Vec::new();
        for release in current(&releases) {
            rows.extend(read::areas(store, release).await?);
        }
        let id = |dataset| newest(&releases, dataset).map(|release| release.id);
        let titles = match id(Dataset::Oews) {
            Some(id) => read::titles(store, id).await?,
            None => Vec::new(),
        };
        let projected: Vec<Projected> = match id(Dataset::Projections) {
            Some(id) => read::all_facts(store, id).await?,
            None => Vec::new(),
        };
        let described: Vec<Described> = match id(Dataset::Onet) {
            Some(id) => read::all_facts(store, id).await?,
            None => Vec::new(),
        };
        let occupations = Occupations::new(titles, projected, &described);
        let names = occupations.names(&described);
        let Occupations { entries, numbers } = occupations;
        let tables = Mutex::default();
        Ok(Self { stamp: stamp.clone(), areas: Areas::new(rows), releases, entries, numbers, names, tables })
    }

    /// The current release of a dataset.
    pub fn release(&self, dataset: Dataset) -> Option<&Numbered> {
        newest(&self.releases, dataset)
    }

    /// The releases of unemployment, which add up; the oldest first.
    pub fn unemployment(&self) -> Vec<Numbered> {
        self.releases.iter().filter(|release| release.source.dataset == Dataset::Laus).cloned().collect()
    }

    /// Where figures of these datasets come from.
    pub fn sources(&self, datasets: &[Dataset]) -> Vec<Source> {
        datasets.iter().filter_map(|dataset| Some(self.release(*dataset)?.source.clone())).collect()
    }

    /// The number and the entry of an occupation; of one that is published only together with others, theirs.
    pub fn entry(&self, code: Soc) -> Option<(u16, &Entry)> {
        let number = whole(&self.numbers, code)?;
        Some((number, &self.entries[usize::from(number)]))
    }

    /// All occupations with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (u16, &Entry)> {
        (0..).zip(&self.entries)
    }

    /// The middle wages and people of an area, read where they are not kept.
    pub async fn table(&self, store: &Store, area: &AreaId) -> Result<Arc<Table>, StoreError> {
        if let Some(kept) = self.kept(area) {
            return Ok(kept);
        }
        let mut paid = vec![Paid::default(); self.entries.len()];
        if let Some(release) = self.release(Dataset::Oews) {
            for (code, estimate) in read::wages_in(store, release.id, area).await? {
                if let Some((number, entry)) = self.entry(code)
                    && entry.code == code
                {
                    paid[usize::from(number)] = Paid { middle: estimate.middle(), people: estimate.employment };
                }
            }
        }
        let table = Arc::new(Table { area: area.clone(), paid });
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        if tables.len() >= TABLES {
            tables.pop_front();
        }
        tables.push_back(Arc::clone(&table));
        Ok(table)
    }

    /// The kept table of an area; it will be the last to go.
    fn kept(&self, area: &AreaId) -> Option<Arc<Table>> {
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        let at = tables.iter().position(|table| table.area == *area)?;
        let table = tables.remove(at)?;
        tables.push_back(Arc::clone(&table));
        Some(table)
    }
}

/// The current release of a dataset: the one that was imported last.
fn newest(releases: &[Numbered], dataset: Dataset) -> Option<&Numbered> {
    releases.iter().rev().find(|release| release.source.dataset == dataset)
}

/// The releases that are read: of unemployment all, of the rest the current ones.
fn current(releases: &[Numbered]) -> impl Iterator<Item = &Numbered> {
    let is_read = |release: &&Numbered| {
        let dataset = release.source.dataset;
        dataset == Dataset::Laus || newest(releases, dataset).is_some_and(|newest| newest.id == release.id)
    };
    releases.iter().filter(is_read)
}
