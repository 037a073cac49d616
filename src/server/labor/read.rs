//! What the store knows of labor market information.

use serde::de::DeserializeOwned;
use sqlx::{AssertSqlSafe, Row};

use super::cells;
use crate::domain::labor::{Area, AreaId, Dataset, Source, WageEstimate};
use crate::domain::occupation::Soc;
use crate::server::store::{Store, StoreError};

/// Which database it is and which releases it holds: other after every import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The database's name.
    pub database: String,
    /// The greatest number of a release; 0 where there is none.
    pub last: i64,
    /// How many releases there are.
    pub count: i64,
}

/// A release and its number in the database.
#[derive(Debug, Clone)]
pub struct Numbered {
    pub id: i64,
    pub source: Source,
}

/// An area as a dataset names it.
#[derive(Debug)]
pub struct AreaRow {
    pub dataset: Dataset,
    pub area: Area,
    /// The metropolitan area that it is part of.
    pub within: Option<AreaId>,
}

/// An area's labor force in a year or a month.
#[derive(Debug, Clone)]
pub struct UnemploymentRow {
    /// The release that it is from.
    pub release: i64,
    pub area: AreaId,
    pub year: u16,
    /// The year's average where there is none.
    pub month: Option<u8>,
    pub labor_force: Option<u64>,
    pub unemployed: Option<u64>,
    /// In tenths of a percent.
    pub tenths: u16,
}

impl UnemploymentRow {
    fn key(&self) -> (&str, u16, Option<u8>) {
        (self.area.as_str(), self.year, self.month)
    }
}

/// Which releases there are.
pub(super) async fn stamp(store: &Store) -> Result<Stamp, StoreError> {
    let row = sqlx::query(
        "SELECT database_id, (SELECT COALESCE(MAX(id), 0) FROM releases), (SELECT COUNT(*) FROM releases) FROM state",
    )
    .fetch_one(store.pool())
    .await?;
    Ok(Stamp { database: row.try_get(0)?, last: row.try_get(1)?, count: row.try_get(2)? })
}

/// All releases, the oldest import first.
pub(super) async fn releases(store: &Store) -> Result<Vec<Numbered>, StoreError> {
    let rows =
        sqlx::query("SELECT id, dataset, release, sample FROM releases ORDER BY id").fetch_all(store.pool()).await?;
    let mut releases = Vec::new();
    for row in &rows {
        let (dataset, release): (String, String) = (row.try_get(1)?, row.try_get(2)?);
        let (Some(dataset), Ok(release)) = (Dataset::named(&dataset), release.parse()) else {
            tracing::error!(dataset, release, "release left out: this program does not know it");
            continue;
        };
        let source = Source { dataset, release, sample: row.try_get::<i64, _>(3)? != 0 };
        releases.push(Numbered { id: row.try_get(0)?, source });
    }
    Ok(releases)
}

/// The areas of a release.
pub(super) async fn areas(store: &Store, release: &Numbered) -> Result<Vec<AreaRow>, StoreError> {
    let rows = sqlx::query("SELECT area, name, state, within FROM labor_areas WHERE release_id = $1 ORDER BY area")
        .bind(release.id)
        .fetch_all(store.pool())
        .await?;
    let mut areas = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(id) = area_id(&row.try_get::<String, _>(0)?) else { continue };
        let within: Option<String> = row.try_get(3)?;
        let area = Area { id, name: row.try_get(1)?, state: row.try_get(2)? };
        let within = within.as_deref().and_then(area_id);
        areas.push(AreaRow { dataset: release.source.dataset, area, within });
    }
    Ok(areas)
}

/// The official titles of a release of wages; those of major groups are left out.
pub(super) async fn titles(store: &Store, release: i64) -> Result<Vec<(Soc, String)>, StoreError> {
    let rows = sqlx::query("SELECT occupation, title FROM wage_titles WHERE release_id = $1 ORDER BY occupation")
        .bind(release)
        .fetch_all(store.pool())
        .await?;
    let mut titles = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Ok(code) = row.try_get::<String, _>(0)?.parse() {
            titles.push((code, row.try_get(1)?));
        }
    }
    Ok(titles)
}

/// All that a release says of occupations. What this program cannot read is left out and logged.
pub(super) async fn all_facts<T: DeserializeOwned>(store: &Store, release: i64) -> Result<Vec<T>, StoreError> {
    let rows = sqlx::query("SELECT occupation, body FROM occupation_facts WHERE release_id = $1 ORDER BY occupation")
        .bind(release)
        .fetch_all(store.pool())
        .await?;
    let mut facts = Vec::with_capacity(rows.len());
    for row in &rows {
        facts.extend(body(&row.try_get::<String, _>(0)?, &row.try_get::<String, _>(1)?));
    }
    Ok(facts)
}

/// What a release says of one occupation.
pub(super) async fn facts<T: DeserializeOwned>(
    store: &Store,
    release: i64,
    code: Soc,
) -> Result<Option<T>, StoreError> {
    let code = code.to_string();
    let row = sqlx::query("SELECT body FROM occupation_facts WHERE release_id = $1 AND occupation = $2")
        .bind(release)
        .bind(&code)
        .fetch_optional(store.pool())
        .await?;
    Ok(match row {
        Some(row) => body(&code, &row.try_get::<String, _>(0)?),
        None => None,
    })
}

/// What is published of one occupation in some areas.
pub(super) async fn wages(
    store: &Store,
    release: i64,
    areas: &[&AreaId],
    code: Soc,
) -> Result<Vec<(AreaId, WageEstimate)>, StoreError> {
    let statement = format!(
        "SELECT area, cells FROM wages WHERE release_id = $1 AND occupation = $2 AND area IN ({})",
        placeholders(3, areas.len())
    );
    let mut query = sqlx::query(AssertSqlSafe(statement)).bind(release).bind(code.to_string());
    for area in areas {
        query = query.bind(area.as_str());
    }
    let mut wages = Vec::with_capacity(areas.len());
    for row in &query.fetch_all(store.pool()).await? {
        if let Some(area) = area_id(&row.try_get::<String, _>(0)?) {
            wages.push((area, cells::estimate(&row.try_get::<String, _>(1)?)));
        }
    }
    Ok(wages)
}

/// What is published of all occupations in one area; groups of occupations are left out but for the narrowest.
pub(super) async fn wages_in(
    store: &Store,
    release: i64,
    area: &AreaId,
) -> Result<Vec<(Soc, WageEstimate)>, StoreError> {
    // In one row: some hundred of them take ten times as long.
    let row =
        sqlx::query("SELECT string_agg(occupation || ' ' || cells, $3) FROM wages WHERE release_id = $1 AND area = $2")
            .bind(release)
            .bind(area.as_str())
            .bind("\n")
            .fetch_one(store.pool())
            .await?;
    let rows = row.try_get::<Option<String>, _>(0)?.unwrap_or_default();
    let wage = |row: &str| {
        let (code, cells) = row.split_once(' ')?;
        Some((code.parse().ok()?, cells::estimate(cells)))
    };
    Ok(rows.lines().filter_map(wage).collect())
}

/// Unemployment in some areas, the oldest first, of each year and month what was imported last.
pub(super) async fn unemployment(
    store: &Store,
    releases: &[Numbered],
    areas: &[AreaId],
    years_only: bool,
) -> Result<Vec<UnemploymentRow>, StoreError> {
    if releases.is_empty() || areas.is_empty() {
        return Ok(Vec::new());
    }
    let statement = format!(
        "SELECT string_agg(area || ' ' || year || ' ' || month || ' ' || release_id || ' ' || tenths || ' ' || \
         COALESCE(labor_force, -1) || ' ' || COALESCE(unemployed, -1), $1) FROM unemployment \
         WHERE release_id IN ({}) AND area IN ({}){}",
        placeholders(2, releases.len()),
        placeholders(2 + releases.len(), areas.len()),
        if years_only { " AND month = 0" } else { "" },
    );
    // In one row: some hundred of them take ten times as long.
    let mut query = sqlx::query(AssertSqlSafe(statement)).bind("\n");
    for release in releases {
        query = query.bind(release.id);
    }
    for area in areas {
        query = query.bind(area.as_str());
    }
    let rows = query.fetch_one(store.pool()).await?.try_get::<Option<String>, _>(0)?.unwrap_or_default();
    let mut rows: Vec<UnemploymentRow> = rows.lines().filter_map(unemployment_row).collect();
    rows.sort_unstable_by(|one, other| one.key().cmp(&other.key()).then(other.release.cmp(&one.release)));
    rows.dedup_by(|later, first| later.key() == first.key());
    Ok(rows)
}

/// A row of unemployment from its words.
fn unemployment_row(row: &str) -> Option<UnemploymentRow> {
    let mut words = row.split(' ');
    let area = area_id(words.next()?)?;
    let mut next = || words.next()?.parse::<i64>().ok();
    let [year, month, release, tenths, labor_force, unemployed] =
        [next()?, next()?, next()?, next()?, next()?, next()?];
    let month = u8::try_from(month).ok()?;
    Some(UnemploymentRow {
        release,
        area,
        year: u16::try_from(year).ok()?,
        month: (month > 0).then_some(month),
        labor_force: u64::try_from(labor_force).ok(),
        unemployed: u64::try_from(unemployed).ok(),
        tenths: u16::try_from(tenths).ok()?,
    })
}

fn body<T: DeserializeOwned>(code: &str, body: &str) -> Option<T> {
    serde_json::from_str(body)
        .inspect_err(|error| tracing::error!(code, %error, "facts of an occupation left out: they cannot be read"))
        .ok()
}

fn area_id(text: &str) -> Option<AreaId> {
    text.parse().inspect_err(|error| tracing::error!(%error, "area left out")).ok()
}

/// `$3, $4, $5` for three from 3 on.
fn placeholders(from: usize, count: usize) -> String {
    (from..from + count).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ")
}
