//! The one way in for labor market information: a release at a time, whole or not at all.

mod batch;

use jiff::Timestamp;
use serde::Serialize;
use sqlx::any::{Any, AnyRow};
use sqlx::{AnyConnection, AssertSqlSafe, Row, Transaction};

use super::facts::LausRow;
use crate::domain::labor::{Area, AreaId, Dataset, Release};
use crate::domain::occupation::Soc;
use crate::server::store::{Store, StoreError};
use batch::Batch;

/// The tables that hold a release's rows.
const TABLES: [&str; 5] = ["labor_areas", "wages", "wage_titles", "occupation_facts", "unemployment"];

/// A release that is older than the one which is kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{} {release} is older than {current}, which is here already. Import {current} or a newer one; to go back to \
     {release}, import it into a new database",
    dataset.name()
)]
pub struct Older {
    /// Of what.
    pub dataset: Dataset,
    /// The one that was to be taken in.
    pub release: Release,
    /// The one that is kept.
    pub current: Release,
}

/// A release cannot be taken in.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum IntakeError {
    #[error(transparent)]
    Older(#[from] Older),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether a release was here already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// It was not.
    New,
    /// Its rows of before are gone.
    Replaced,
    /// Of unemployment, whose files come one by one: its rows of before stay where there are none of the same area
    /// and time now.
    Joined,
}

/// A release that is kept.
pub(super) struct Kept {
    id: i64,
    dataset: String,
    release: String,
    sample: bool,
    fingerprint: String,
}

impl Kept {
    /// Whether it keeps a sample of this fingerprint out: it is real, or the same.
    pub(super) fn stands(&self, dataset: Dataset, fingerprint: &str) -> bool {
        self.dataset == dataset.name() && (!self.sample || self.fingerprint == fingerprint)
    }

    /// Whether it came with the program.
    pub(super) fn is_sample(&self) -> bool {
        self.sample
    }
}

/// Takes a release in: nothing is kept before [`Intake::commit`], and dropping it keeps nothing. Other intakes wait
/// meanwhile; readers see what was before.
pub struct Intake {
    transaction: Transaction<'static, Any>,
    now: Timestamp,
    dataset: Dataset,
    release: Release,
    id: i64,
    /// The sample's fingerprint; nothing for a real release.
    sample: Option<String>,
    /// The sample that goes for this.
    samples: Vec<i64>,
    /// The same release of before.
    same: Option<i64>,
    areas: Batch,
    wages: Batch,
    titles: Batch,
    facts: Batch,
    unemployment: Batch,
}

impl Intake {
    /// Begins to take a release in, as of `now`.
    ///
    /// # Errors
    /// When a newer release is kept, the database fails, or other writers keep it for more than a minute.
    pub async fn begin(
        store: &Store,
        dataset: Dataset,
        release: &Release,
        now: Timestamp,
    ) -> Result<Self, IntakeError> {
        let (mut intake, kept) = Self::locked(store, dataset, release, now).await?;
        for kept in kept.into_iter().filter(|kept| !kept.sample) {
            match kept.release.parse::<Release>() {
                Ok(current) if current > *release => {
                    return Err(Older { dataset, release: release.clone(), current }.into());
                }
                Ok(current) if current == *release => intake.same = Some(kept.id),
                _ => {}
            }
        }
        Ok(intake)
    }

    /// Begins to take a sample in, unless there is a real release or this very sample.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn sample(
        store: &Store,
        dataset: Dataset,
        release: &Release,
        fingerprint: String,
        now: Timestamp,
    ) -> Result<Option<Self>, StoreError> {
        let (mut intake, kept) = Self::locked(store, dataset, release, now).await?;
        let stands = kept.iter().any(|kept| kept.stands(dataset, &fingerprint));
        intake.sample = Some(fingerprint);
        Ok((!stands).then_some(intake))
    }

    /// An intake under a number of its own, and the dataset's releases of before.
    async fn locked(
        store: &Store,
        dataset: Dataset,
        release: &Release,
        now: Timestamp,
    ) -> Result<(Self, Vec<Kept>), StoreError> {
        let mut transaction = store.write().await?;
        // Writing the row makes other intakes wait on PostgreSQL too.
        let row = sqlx::query("UPDATE state SET last_release = last_release + 1 RETURNING last_release")
            .fetch_one(&mut *transaction)
            .await?;
        let id = row.try_get(0)?;
        let mut before = kept(&mut transaction).await?;
        before.retain(|kept| kept.dataset == dataset.name());
        let intake = Self {
            transaction,
            now,
            dataset,
            release: release.clone(),
            id,
            sample: None,
            samples: before.iter().filter(|kept| kept.sample).map(|kept| kept.id).collect(),
            same: None,
            areas: Batch::new(id, "labor_areas", &["area", "name", "state", "within"]),
            wages: Batch::new(id, "wages", &["area", "occupation", "cells"]),
            titles: Batch::new(id, "wage_titles", &["occupation", "title"]),
            facts: Batch::new(id, "occupation_facts", &["occupation", "body"]),
            unemployment: Batch::new(
                id,
                "unemployment",
                &["area", "year", "month", "labor_force", "unemployed", "tenths"],
            ),
        };
        Ok((intake, before))
    }

    /// Takes an area in, once; of a county also the metropolitan area that it is part of.
    ///
    /// # Errors
    /// When the database fails; the intake is then of no more use. So of the others below.
    pub async fn area(&mut self, area: &Area, within: Option<&AreaId>) -> Result<(), StoreError> {
        let within = within.map(AreaId::as_str);
        let row = [area.id.as_str().into(), area.name.as_str().into(), area.state.as_deref().into(), within.into()];
        self.areas.put(&mut self.transaction, row).await
    }

    /// Takes the published cells of an occupation in an area in, in the order of [`super::cells::COLUMNS`] and joined
    /// by tabs; once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn wage(&mut self, area: &AreaId, occupation: &str, cells: &str) -> Result<(), StoreError> {
        self.wages.put(&mut self.transaction, [area.as_str().into(), occupation.into(), cells.into()]).await
    }

    /// Takes the official title of an occupation or a group of them in, once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn title(&mut self, occupation: &str, title: &str) -> Result<(), StoreError> {
        self.titles.put(&mut self.transaction, [occupation.into(), title.into()]).await
    }

    /// Takes in what is said of an occupation, once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn facts(&mut self, occupation: Soc, facts: &impl Serialize) -> Result<(), StoreError> {
        let body = serde_json::to_string(facts).map_err(|error| sqlx::Error::Encode(error.into()))?;
        self.facts.put(&mut self.transaction, [occupation.to_string().as_str().into(), body.as_str().into()]).await
    }

    /// Takes an area's unemployment in a year or month in, once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unemployment(&mut self, row: &LausRow) -> Result<(), StoreError> {
        let row = [
            row.area.as_str().into(),
            i64::from(row.year).into(),
            i64::from(row.month.unwrap_or_default()).into(),
            row.labor_force.map(u64::cast_signed).into(),
            row.unemployed.map(u64::cast_signed).into(),
            i64::from(row.tenths).into(),
        ];
        self.unemployment.put(&mut self.transaction, row).await
    }

    /// Keeps all that was taken in: `rows` of the release's records. The same release of before and any sample go.
    ///
    /// # Errors
    /// When the database fails; nothing is kept then.
    pub async fn commit(mut self, rows: u64) -> Result<Again, StoreError> {
        let batches = [&mut self.areas, &mut self.wages, &mut self.titles, &mut self.facts, &mut self.unemployment];
        for batch in batches {
            batch.write(&mut self.transaction).await?;
        }
        let mut rows = rows.cast_signed();
        let again = match self.same {
            None => Again::New,
            Some(same) if self.dataset == Dataset::Laus => {
                rows += join(&mut self.transaction, same, self.id).await?;
                Again::Joined
            }
            Some(_) => Again::Replaced,
        };
        for id in self.samples.iter().chain(&self.same) {
            remove(&mut self.transaction, *id).await?;
        }
        sqlx::query(
            "INSERT INTO releases (id, dataset, release, sample, imported, row_count, fingerprint) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(self.id)
        .bind(self.dataset.name())
        .bind(self.release.to_string())
        .bind(i64::from(self.sample.is_some()))
        .bind(self.now.as_second())
        .bind(rows)
        .bind(self.sample.unwrap_or_default())
        .execute(&mut *self.transaction)
        .await?;
        self.transaction.commit().await?;
        Ok(again)
    }
}

/// All releases.
pub(super) async fn kept(database: &mut AnyConnection) -> Result<Vec<Kept>, StoreError> {
    let rows =
        sqlx::query("SELECT id, dataset, release, sample, fingerprint FROM releases").fetch_all(database).await?;
    let read = |row: AnyRow| -> Result<Kept, StoreError> {
        Ok(Kept {
            id: row.try_get(0)?,
            dataset: row.try_get(1)?,
            release: row.try_get(2)?,
            sample: row.try_get::<i64, _>(3)? == 1,
            fingerprint: row.try_get(4)?,
        })
    };
    rows.into_iter().map(read).collect()
}

/// Removes all samples.
pub(super) async fn remove_samples(store: &Store) -> Result<(), StoreError> {
    let mut transaction = store.write().await?;
    for sample in kept(&mut transaction).await?.into_iter().filter(Kept::is_sample) {
        remove(&mut transaction, sample.id).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Removes a release and its rows.
async fn remove(transaction: &mut Transaction<'static, Any>, id: i64) -> Result<(), StoreError> {
    for table in TABLES {
        let sql = AssertSqlSafe(format!("DELETE FROM {table} WHERE release_id = $1"));
        sqlx::query(sql).bind(id).execute(&mut **transaction).await?;
    }
    sqlx::query("DELETE FROM releases WHERE id = $1").bind(id).execute(&mut **transaction).await?;
    Ok(())
}

/// Gives the unemployment of release `old` to `new`, where that has none of the same area and time. How many rows.
async fn join(transaction: &mut Transaction<'static, Any>, old: i64, new: i64) -> Result<i64, StoreError> {
    sqlx::query(
        "UPDATE labor_areas SET release_id = $1 \
         WHERE release_id = $2 AND area NOT IN (SELECT area FROM labor_areas WHERE release_id = $1)",
    )
    .bind(new)
    .bind(old)
    .execute(&mut **transaction)
    .await?;
    let joined = sqlx::query(
        "UPDATE unemployment SET release_id = $1 WHERE release_id = $2 AND NOT EXISTS \
         (SELECT 1 FROM unemployment AS newer WHERE newer.release_id = $1 AND newer.area = unemployment.area \
         AND newer.year = unemployment.year AND newer.month = unemployment.month)",
    )
    .bind(new)
    .bind(old)
    .execute(&mut **transaction)
    .await?;
    Ok(joined.rows_affected().cast_signed())
}
