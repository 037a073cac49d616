//! The figures that come with the program, of `assets/labor`: real, but of few occupations and areas.

use std::collections::BTreeSet;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::facts::{Described, LausRow, Projected};
use super::write::{self, Intake};
use crate::domain::labor::interest::Interests;
use crate::domain::labor::outlook::Outlook;
use crate::domain::labor::skill::Skills;
use crate::domain::labor::{Area, AreaId, Dataset, Release};
use crate::server::import::format::fingerprint;
use crate::server::settings::Settings;
use crate::server::store::{Store, StoreError};

static WAGES: &str = include_str!("../../../assets/labor/wages.tsv");
static AREAS: &str = include_str!("../../../assets/labor/areas.tsv");
static UNEMPLOYMENT: &str = include_str!("../../../assets/labor/unemployment.tsv");
static PROJECTIONS: &str = include_str!("../../../assets/labor/projections.tsv");
static ONET: &str = include_str!("../../../assets/labor/onet.tsv");

/// What the first line of each file begins with.
const HEAD: &str = "# release ";

/// Puts the samples in where a dataset has no release and the settings want them; takes all out where they do not.
/// Writes nothing where that is done already.
///
/// # Errors
/// When the database fails.
pub async fn seed(store: &Store, settings: &Settings) -> Result<(), StoreError> {
    let kept = {
        let mut connection = store.pool().acquire().await?;
        write::kept(&mut connection).await?
    };
    if !settings.samples {
        let any = kept.iter().any(write::Kept::is_sample);
        return if any { write::remove_samples(store).await } else { Ok(()) };
    }
    for dataset in Dataset::ALL {
        let (text, print) = (text(dataset), fingerprint(&[text(dataset), AREAS].concat()));
        if kept.iter().any(|kept| kept.stands(dataset, &print)) {
            continue;
        }
        let now = settings.clock.now();
        let Some(mut intake) = Intake::sample(store, dataset, &release(text), print, now).await? else { continue };
        let rows = put(dataset, &mut intake).await?;
        intake.commit(rows).await?;
    }
    Ok(())
}

/// The file of a dataset.
fn text(dataset: Dataset) -> &'static str {
    match dataset {
        Dataset::Oews => WAGES,
        Dataset::Projections => PROJECTIONS,
        Dataset::Laus => UNEMPLOYMENT,
        Dataset::Onet => ONET,
        Dataset::Areas => AREAS,
    }
}

/// Takes a dataset's file in. How many rows it has.
async fn put(dataset: Dataset, intake: &mut Intake) -> Result<u64, StoreError> {
    let mut count = 0;
    match dataset {
        Dataset::Oews => {
            let rows = rows(WAGES, wage);
            let areas: BTreeSet<&AreaId> = rows.iter().map(|row| &row.area).collect();
            put_areas(intake, &areas).await?;
            let mut titles = BTreeSet::new();
            for row in &rows {
                if titles.insert(row.occupation) {
                    intake.title(row.occupation, row.title).await?;
                }
                intake.wage(&row.area, row.occupation, row.cells).await?;
                count += 1;
            }
        }
        Dataset::Laus => {
            let rows = rows(UNEMPLOYMENT, unemployment);
            put_areas(intake, &rows.iter().map(|row| &row.area).collect()).await?;
            for row in &rows {
                intake.unemployment(row).await?;
                count += 1;
            }
        }
        Dataset::Areas => {
            for (county, metro) in rows(AREAS, area).iter().filter(|(_, metro)| metro.is_some()) {
                intake.area(county, metro.as_ref()).await?;
                count += 1;
            }
        }
        Dataset::Projections => {
            for projected in rows(PROJECTIONS, projected) {
                intake.facts(projected.code, &projected).await?;
                count += 1;
            }
        }
        Dataset::Onet => {
            for described in rows(ONET, described) {
                intake.facts(described.code, &described).await?;
                count += 1;
            }
        }
    }
    Ok(count)
}

/// Takes those of the areas in that a dataset speaks of.
async fn put_areas(intake: &mut Intake, spoken_of: &BTreeSet<&AreaId>) -> Result<(), StoreError> {
    for (area, _) in rows(AREAS, area).iter().filter(|(area, _)| spoken_of.contains(&area.id)) {
        intake.area(area, None).await?;
    }
    Ok(())
}

#[expect(clippy::expect_used, reason = "embedded, and read whole by the tests")]
fn release(text: &str) -> Release {
    let head = text.lines().next().and_then(|line| line.strip_prefix(HEAD));
    head.and_then(|release| release.trim().parse().ok()).expect("an embedded file begins with its release")
}

#[expect(clippy::expect_used, reason = "embedded, and read whole by the tests")]
fn rows<T>(text: &'static str, read: fn(&'static str) -> Option<T>) -> Vec<T> {
    text.lines().skip(1).map(|line| read(line).expect("an embedded line is well formed")).collect()
}

/// The cells of a line, where there are so many.
fn cells<const N: usize>(line: &'static str) -> Option<[&'static str; N]> {
    line.split('\t').collect::<Vec<_>>().try_into().ok()
}

/// What a cell holds; `-` is nothing.
fn given(cell: &'static str) -> Option<&'static str> {
    (cell != "-").then_some(cell)
}

/// A value, or nothing where nothing is given; no answer where the cell holds something else.
#[expect(clippy::option_option, reason = "the outer one says whether the line is well formed")]
fn maybe<T>(cell: &'static str, read: impl Fn(&'static str) -> Option<T>) -> Option<Option<T>> {
    given(cell).map_or(Some(None), |cell| read(cell).map(Some))
}

/// A value by its name in JSON.
fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}

/// So many numbers, parted by commas.
fn numbers<T: FromStr, const N: usize>(cell: &str) -> Option<[T; N]> {
    let numbers: Option<Vec<T>> = cell.split(',').map(|number| number.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// A row of the wages.
struct Wage {
    area: AreaId,
    occupation: &'static str,
    title: &'static str,
    cells: &'static str,
}

fn wage(line: &'static str) -> Option<Wage> {
    let mut parts = line.splitn(4, '\t');
    let (area, occupation, title, cells) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    (cells.split('\t').count() == super::cells::COLUMNS.len()).then_some(())?;
    Some(Wage { area: area.parse().ok()?, occupation, title, cells })
}

fn area(line: &'static str) -> Option<(Area, Option<AreaId>)> {
    let [id, name, state, within] = cells(line)?;
    let area = Area { id: id.parse().ok()?, name: name.to_owned(), state: given(state).map(str::to_owned) };
    Some((area, maybe(within, |metro| metro.parse().ok())?))
}

fn unemployment(line: &'static str) -> Option<LausRow> {
    let [area, year, labor_force, unemployed, tenths] = cells(line)?;
    Some(LausRow {
        area: area.parse().ok()?,
        year: year.parse().ok()?,
        month: None,
        labor_force: maybe(labor_force, |count| count.parse().ok())?,
        unemployed: maybe(unemployed, |count| count.parse().ok())?,
        tenths: tenths.parse().ok()?,
    })
}

fn projected(line: &'static str) -> Option<Projected> {
    let [code, title, from, to, jobs_from, jobs_to, change, openings, schooling, experience, training, skills] =
        cells(line)?;
    Some(Projected {
        code: code.parse().ok()?,
        title: title.to_owned(),
        outlook: Outlook {
            from: from.parse().ok()?,
            to: to.parse().ok()?,
            jobs_from: jobs_from.parse().ok()?,
            jobs_to: jobs_to.parse().ok()?,
            change: change.parse().ok()?,
            openings: maybe(openings, |count| count.parse().ok())?,
            schooling: maybe(schooling, named)?,
            experience: maybe(experience, named)?,
            training: maybe(training, named)?,
        },
        skills: maybe(skills, |ranks| numbers(ranks).map(Skills))?,
    })
}

fn described(line: &'static str) -> Option<Described> {
    let [code, zone, interests, related] = cells(line)?;
    Some(Described {
        code: code.parse().ok()?,
        title: String::new(),
        description: None,
        zone: maybe(zone, |zone| zone.parse().ok())?,
        interests: maybe(interests, |values| numbers(values).map(Interests))?,
        also: Vec::new(),
        related: given(related)
            .map_or(Some(Vec::new()), |codes| codes.split(',').map(|code| code.parse().ok()).collect())?,
    })
}
