//! Unemployment over time.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::labor::{Rate, Series, Unemployment};
use crate::domain::labor::{Area, AreaKind, Dataset};
use crate::server::labor::catalog::Catalog;
use crate::server::labor::read::{self, Numbered, UnemploymentRow};
use crate::server::store::{Store, StoreError};

/// The rates of the most local of these areas that has some, of its state and of the nation. Those of a metropolitan
/// area without its own are added up from its counties.
pub async fn unemployment(store: &Store, catalog: &Catalog, around: &[&Area]) -> Result<Unemployment, StoreError> {
    let releases = catalog.unemployment();
    let ids: Vec<_> = around.iter().map(|area| area.id.clone()).collect();
    let rows = read::unemployment(store, &releases, &ids, false).await?;
    let mut used = BTreeSet::new();
    let mut series: Vec<Series> = Vec::new();
    let mut added = false;
    for area in around {
        let wide = matches!(area.id.kind(), AreaKind::State | AreaKind::Nation);
        if !wide && !series.is_empty() {
            continue;
        }
        let own: Vec<&UnemploymentRow> = rows.iter().filter(|row| row.area == area.id).collect();
        let mut rates: Vec<Rate> =
            own.iter().map(|row| Rate { year: row.year, month: row.month, tenths: row.tenths }).collect();
        used.extend(own.iter().map(|row| row.release));
        let added_up = own.is_empty() && area.id.kind() == AreaKind::Metro;
        if added_up {
            let counties = catalog.areas.counties_of(&area.id);
            let rows = read::unemployment(store, &releases, &counties, true).await?;
            rates = add_up(&rows, counties.len());
            if !rates.is_empty() {
                used.extend(rows.iter().map(|row| row.release));
                added = true;
            }
        }
        if !rates.is_empty() {
            series.push(Series { area: (*area).clone(), added_up, rates });
        }
    }
    // The newest release first.
    let is_used = |release: &&Numbered| used.contains(&release.id);
    let mut sources: Vec<_> = releases.iter().rev().filter(is_used).map(|release| release.source.clone()).collect();
    if added {
        sources.extend(catalog.sources(&[Dataset::Areas]));
    }
    Ok(Unemployment { series, sources })
}

/// The rate of each year in which every one of so many counties has both figures; half a tenth rounds up.
fn add_up(rows: &[UnemploymentRow], counties: usize) -> Vec<Rate> {
    let mut years: BTreeMap<u16, (usize, u64, u64)> = BTreeMap::new();
    for row in rows {
        if let (Some(labor_force), Some(unemployed)) = (row.labor_force, row.unemployed) {
            let (count, all, without) = years.entry(row.year).or_default();
            *count += 1;
            *all += labor_force;
            *without += unemployed;
        }
    }
    let whole = years.into_iter().filter(|(_, (count, all, _))| *count == counties && *all > 0);
    whole
        .filter_map(|(year, (_, all, without))| {
            let tenths = u16::try_from((2000 * without + all) / (2 * all)).ok()?;
            Some(Rate { year, month: None, tenths })
        })
        .collect()
}
