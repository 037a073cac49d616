//! What is answered of one occupation.

use crate::api::labor::{AreaEstimate, AreaPay, Labor, Occupation, Step};
use crate::domain::labor::{Area, AreaId, Dataset};
use crate::domain::occupation::{Soc, names};
use crate::server::labor::catalog::Catalog;
use crate::server::labor::facts::Described;
use crate::server::labor::ladder::{self, Rung, Work};
use crate::server::labor::read;
use crate::server::store::{Store, StoreError};

/// The most other names of jobs.
const MOST_NAMES: usize = 12;

/// What is known of an occupation everywhere; of one that is published only together with others, under their title.
pub async fn occupation(store: &Store, catalog: &Catalog, code: Soc) -> Result<Option<Occupation>, StoreError> {
    let Some((_, entry)) = catalog.entry(code) else { return Ok(None) };
    let mut described: Option<Described> = None;
    if let Some(release) = catalog.release(Dataset::Onet) {
        for code in [Some(code), entry.described].into_iter().flatten() {
            if described.is_none() {
                described = read::facts(store, release.id, code).await?;
            }
        }
    }
    let plain = || names::name(code, "en").or_else(|| names::name(entry.code, "en"));
    let mut also = described.as_ref().map(|facts| facts.also.clone()).unwrap_or_default();
    if also.is_empty() {
        also = plain().into_iter().flat_map(|name| &name.also).map(|name| (*name).to_owned()).collect();
    }
    also.truncate(MOST_NAMES);
    let mut sources = Vec::new();
    if described.is_some() {
        sources.extend(catalog.sources(&[Dataset::Onet]));
    }
    if entry.skills.is_some() {
        sources.extend(catalog.sources(&[Dataset::Projections]));
    }
    let facts = described.as_ref();
    Ok(Some(Occupation {
        code,
        title: entry.title.clone(),
        description: facts.and_then(|facts| facts.description.clone()),
        zone: facts.and_then(|facts| facts.zone),
        interests: facts.and_then(|facts| facts.interests),
        skills: entry.skills,
        also,
        sources,
    }))
}

/// What an occupation pays in these areas, the most local first, whether it grows and where it leads from there.
pub async fn labor(store: &Store, catalog: &Catalog, around: &[&Area], code: Soc) -> Result<Option<Labor>, StoreError> {
    let Some((number, entry)) = catalog.entry(code) else { return Ok(None) };
    let ids: Vec<&AreaId> = around.iter().map(|area| &area.id).collect();
    let wages = match catalog.release(Dataset::Oews) {
        Some(release) => read::wages(store, release.id, &ids, entry.code).await?,
        None => Vec::new(),
    };
    let estimate = |area: &&Area| {
        let estimate = wages.iter().find(|(id, _)| *id == area.id).map(|(_, estimate)| *estimate);
        AreaEstimate { area: (*area).clone(), estimate }
    };
    let areas: Vec<AreaEstimate> = around.iter().map(estimate).collect();
    let shown = areas.iter().find(|area| area.estimate.is_some_and(|estimate| estimate.has_wages()));
    let shown = shown.map(|area| area.area.id.clone());
    let (mut ladder, mut similar) = (Vec::new(), Vec::new());
    if let Some(area) = &shown {
        let table = catalog.table(store, area).await?;
        if let Some(from) = entry.work(table.paid(number)) {
            let open = catalog.numbered().filter(|(_, entry)| entry.listed && !entry.is_remainder());
            let others: Vec<Work<'_>> = open.filter_map(|(number, entry)| entry.work(table.paid(number))).collect();
            let step = |rung: &Rung| {
                let (number, entry) = catalog.entry(rung.code)?;
                let outlook = entry.outlook.as_ref();
                Some(Step {
                    code: entry.code,
                    title: entry.title.clone(),
                    pay: AreaPay { area: area.clone(), middle: table.paid(number).middle? },
                    closeness: rung.closeness,
                    schooling: outlook.and_then(|outlook| outlook.schooling),
                    experience: outlook.and_then(|outlook| outlook.experience),
                    training: outlook.and_then(|outlook| outlook.training),
                })
            };
            let rungs = ladder::ladder(&from, &others);
            similar = ladder::similar(&from, &others, &rungs).iter().filter_map(step).collect();
            ladder = rungs.iter().filter_map(step).collect();
        }
    }
    let mut sources = catalog.sources(&[Dataset::Oews]);
    let leads = !(ladder.is_empty() && similar.is_empty());
    if leads || entry.outlook.is_some() {
        sources.extend(catalog.sources(&[Dataset::Projections]));
    }
    if leads {
        sources.extend(catalog.sources(&[Dataset::Onet]));
    }
    let (title, outlook) = (entry.title.clone(), entry.outlook.clone());
    Ok(Some(Labor { code, title, areas, shown, outlook, ladder, similar, sources }))
}
