//! What the store knows of kiosks.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::audit::{AuditKind, note};
use super::{KioskId, OWN};
use crate::api::kiosks::HOURS;
use crate::server::store::{Store, StoreError};

/// The id of the kiosk that the backend is inside of.
const OWN_ID: &str = "own";

/// A kiosk, as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kiosk {
    /// What staff call it.
    pub name: String,
    /// How far it has come.
    pub state: KioskState,
}

/// How far a kiosk has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KioskState {
    /// It can enrol with its code until then.
    Added(Timestamp),
    /// Its code was not used in time.
    Late,
    /// It has enrolled then.
    Enrolled(Timestamp),
    /// Staff have revoked it then.
    Revoked(Timestamp),
}

impl Store {
    /// Adds a kiosk under this `id`; one of that name that has not enrolled yet keeps its own, and the code takes the
    /// place of the one before. Whether the name was free.
    pub(super) async fn add_kiosk(
        &self,
        id: &KioskId,
        name: &str,
        code_mac: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let until = now.as_second() + i64::from(HOURS) * 3600;
        let mut transaction = self.write().await?;
        let row = sqlx::query(
            "INSERT INTO kiosk (id, name, added) VALUES ($1, $2, $3) \
             ON CONFLICT (name) WHERE revoked IS NULL DO UPDATE SET added = excluded.added \
             WHERE kiosk.token_mac IS NULL RETURNING id",
        )
        .bind(&id.0)
        .bind(name)
        .bind(now.as_second())
        .fetch_optional(&mut *transaction)
        .await?;
        let Some(row) = row else { return Ok(false) };
        let id = KioskId(row.try_get(0)?);
        sqlx::query(
            "INSERT INTO enrolment (kiosk, code_mac, until) VALUES ($1, $2, $3) \
             ON CONFLICT (kiosk) DO UPDATE SET code_mac = excluded.code_mac, until = excluded.until",
        )
        .bind(&id.0)
        .bind(code_mac)
        .bind(until)
        .execute(&mut *transaction)
        .await?;
        note(&mut transaction, AuditKind::KioskAdded, Some(&id), None, now).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Gives the kiosk of this code its token, and the code is used. The kiosk's name; nothing where no such code is
    /// open.
    pub(super) async fn enrol(
        &self,
        code_mac: &str,
        token_mac: &str,
        now: Timestamp,
    ) -> Result<Option<String>, StoreError> {
        let mut transaction = self.write().await?;
        let row = sqlx::query(
            "UPDATE kiosk SET token_mac = $1, enrolled = $2 WHERE revoked IS NULL \
             AND id = (SELECT kiosk FROM enrolment WHERE code_mac = $3 AND until > $4) RETURNING id, name",
        )
        .bind(token_mac)
        .bind(now.as_second())
        .bind(code_mac)
        .bind(now.as_second())
        .fetch_optional(&mut *transaction)
        .await?;
        if let Some(row) = row {
            let (id, name) = (KioskId(row.try_get(0)?), row.try_get(1)?);
            let used = sqlx::query("DELETE FROM enrolment WHERE kiosk = $1 AND code_mac = $2")
                .bind(&id.0)
                .bind(code_mac)
                .execute(&mut *transaction)
                .await?;
            // Another who had the same code has been quicker where there is nothing left of it.
            if used.rows_affected() == 1 {
                note(&mut transaction, AuditKind::KioskEnrolled, Some(&id), None, now).await?;
                transaction.commit().await?;
                return Ok(Some(name));
            }
        }
        transaction.rollback().await?;
        self.audit(AuditKind::EnrolmentFailed, None, None, now).await?;
        Ok(None)
    }

    /// Gives the kiosk that the backend is inside of a token, in place of the one before.
    pub(super) async fn enrol_own(&self, token_mac: &str, now: Timestamp) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query(
            "INSERT INTO kiosk (id, name, added, token_mac, enrolled) VALUES ($1, $2, $3, $4, $3) \
             ON CONFLICT (id) DO UPDATE SET token_mac = excluded.token_mac, enrolled = excluded.enrolled, \
             revoked = NULL",
        )
        .bind(OWN_ID)
        .bind(OWN)
        .bind(now.as_second())
        .bind(token_mac)
        .execute(&mut *transaction)
        .await?;
        note(&mut transaction, AuditKind::KioskEnrolled, Some(&KioskId(OWN_ID.to_owned())), None, now).await?;
        Ok(transaction.commit().await?)
    }

    /// Revokes the kiosk of this name. Whether there was one that was not revoked.
    pub(super) async fn revoke_kiosk(&self, name: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut transaction = self.write().await?;
        let row = sqlx::query("UPDATE kiosk SET revoked = $1 WHERE name = $2 AND revoked IS NULL RETURNING id")
            .bind(now.as_second())
            .bind(name)
            .fetch_optional(&mut *transaction)
            .await?;
        let Some(row) = row else { return Ok(false) };
        let id = KioskId(row.try_get(0)?);
        sqlx::query("DELETE FROM enrolment WHERE kiosk = $1").bind(&id.0).execute(&mut *transaction).await?;
        note(&mut transaction, AuditKind::KioskRevoked, Some(&id), None, now).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The kiosk that this token was given to: its id, its name, and whether it is revoked.
    pub(super) async fn kiosk_of(&self, token_mac: &str) -> Result<Option<(KioskId, String, bool)>, StoreError> {
        let row = sqlx::query("SELECT id, name, revoked FROM kiosk WHERE token_mac = $1")
            .bind(token_mac)
            .fetch_optional(self.pool())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let revoked: Option<i64> = row.try_get(2)?;
        Ok(Some((KioskId(row.try_get(0)?), row.try_get(1)?, revoked.is_some())))
    }

    /// All kiosks as they are at `now`, by name; of those of one name the oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn kiosks(&self, now: Timestamp) -> Result<Vec<Kiosk>, StoreError> {
        let rows = sqlx::query(
            "SELECT name, enrolled, revoked, until FROM kiosk LEFT JOIN enrolment ON enrolment.kiosk = kiosk.id \
             ORDER BY name, added, id",
        )
        .fetch_all(self.pool())
        .await?;
        rows.iter().map(|row| read(row, now)).collect()
    }
}

fn read(row: &AnyRow, now: Timestamp) -> Result<Kiosk, StoreError> {
    let (enrolled, revoked, until): (Option<i64>, Option<i64>, Option<i64>) =
        (row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
    let state = match (revoked, enrolled, until) {
        (Some(at), _, _) => KioskState::Revoked(instant(at)),
        (None, Some(at), _) => KioskState::Enrolled(instant(at)),
        (None, None, Some(at)) if at > now.as_second() => KioskState::Added(instant(at)),
        (None, None, _) => KioskState::Late,
    };
    Ok(Kiosk { name: row.try_get(0)?, state })
}

/// The instant of a Unix second.
pub(super) fn instant(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or(Timestamp::MIN)
}
