//! Lists of occupations, with what they pay in an area or around it.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::api::labor::{AreaPay, OccupationSummary, Occupations};
use crate::domain::labor::interest::Interests;
use crate::domain::labor::{Area, AreaId, AreaKind, Dataset};
use crate::domain::occupation::Group;
use crate::server::labor::catalog::{Called, Catalog, Entry, Fit, Table};
use crate::server::store::{Store, StoreError};

/// The most occupations that typed words find.
const MOST_TYPED: usize = 12;
/// The most occupations that interests find.
const MOST_MATCHES: usize = 40;
/// Interests fit from above this correlation on.
const FITS: f64 = 0.3;

/// Middle wages and people in an area and those around it, the most local first.
pub struct Around(Vec<Arc<Table>>);

impl Around {
    /// Those of the area that a text names, else of the nation; nothing where it names none.
    pub async fn read(store: &Store, catalog: &Catalog, area: Option<&str>) -> Result<Option<Self>, StoreError> {
        let areas = match area {
            Some(area) => with_wages(catalog, area),
            None => Some(catalog.areas.get(&AreaId::nation()).into_iter().collect()),
        };
        let Some(areas) = areas else { return Ok(None) };
        let mut tables = Vec::with_capacity(areas.len());
        for area in areas {
            tables.push(catalog.table(store, &area.id).await?);
        }
        Ok(Some(Self(tables)))
    }

    /// People in the area that was asked for.
    fn people(&self, number: u16) -> Option<u64> {
        self.0.first()?.paid(number).people
    }

    /// For the order: most people here first, then in the widest area; who is not counted last.
    fn order(&self, number: u16) -> (Reverse<Option<u64>>, Reverse<Option<u64>>) {
        let wide = self.0.last().and_then(|table| table.paid(number).people);
        (Reverse(self.people(number)), Reverse(wide))
    }

    fn summary(&self, number: u16, entry: &Entry) -> OccupationSummary {
        let pay = self
            .0
            .iter()
            .find_map(|table| Some(AreaPay { area: table.area.clone(), middle: table.paid(number).middle? }));
        OccupationSummary {
            code: entry.code,
            title: entry.title.clone(),
            pay,
            employment: self.people(number),
            matched: None,
            fit: None,
        }
    }
}

/// The area that a text names and those around it, as far as wages are counted there: not by county.
pub fn with_wages<'a>(catalog: &'a Catalog, area: &str) -> Option<Vec<&'a Area>> {
    let mut around = catalog.areas.around(area)?;
    around.retain(|area| area.id.kind() != AreaKind::County);
    if around.is_empty() { None } else { Some(around) }
}

/// The occupations that typed words may mean, the best first; of those that fit alike, those with most people first.
pub fn typed(catalog: &Catalog, around: &Around, typed: &str, group: Option<Group>) -> Occupations {
    let mut found = catalog.names.search(typed);
    let entry = |number: u16| &catalog.entries[usize::from(number)];
    found.retain(|fit| group.is_none_or(|group| entry(fit.entry).code.kind().group() == group));
    found.sort_by_cached_key(|fit| (fit.grade, around.order(fit.entry), entry(fit.entry).code));
    found.truncate(MOST_TYPED);
    let summary = |fit: Fit<'_>| {
        let matched = (fit.grade.called == Called::Also).then(|| fit.name.to_owned());
        OccupationSummary { matched, ..around.summary(fit.entry, entry(fit.entry)) }
    };
    let items = found.into_iter().map(summary).collect();
    Occupations { items, sources: catalog.sources(&[Dataset::Oews, Dataset::Onet]) }
}

/// The occupations of a group, those with most people first.
pub fn grouped(catalog: &Catalog, around: &Around, group: Option<Group>) -> Occupations {
    let in_group = |entry: &Entry| entry.listed && group.is_none_or(|group| entry.code.kind().group() == group);
    let mut found: Vec<_> = catalog.numbered().filter(|(_, entry)| in_group(entry)).collect();
    found.sort_by_cached_key(|(number, entry)| (around.order(*number), entry.code));
    let items = found.into_iter().map(|(number, entry)| around.summary(number, entry)).collect();
    Occupations { items, sources: catalog.sources(&[Dataset::Oews]) }
}

/// The occupations that fit a client's interests, the best first, of those that ask for no more than a job zone.
pub fn matches(catalog: &Catalog, around: &Around, client: &Interests, zone: Option<u8>) -> Occupations {
    let reachable = |entry: &Entry| match zone {
        Some(most) => entry.zone.is_some_and(|zone| zone <= most),
        None => true,
    };
    let mut found: Vec<_> = catalog
        .numbered()
        .filter(|(_, entry)| entry.listed && reachable(entry))
        .filter_map(|(number, entry)| Some((number, entry, client.fit(entry.interests.as_ref()?))))
        .filter(|(_, _, fit)| *fit > FITS)
        .collect();
    found.sort_by(|(a, _, x), (b, _, y)| y.total_cmp(x).then_with(|| around.order(*a).cmp(&around.order(*b))));
    found.truncate(MOST_MATCHES);
    let summary = |(number, entry, fit)| OccupationSummary { fit: Some(fit), ..around.summary(number, entry) };
    let items = found.into_iter().map(summary).collect();
    Occupations { items, sources: catalog.sources(&[Dataset::Oews, Dataset::Onet]) }
}
