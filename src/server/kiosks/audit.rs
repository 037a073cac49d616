//! Who has done what: for staff who must answer for it. It holds nothing that a client said or keeps.

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::KioskId;
use super::store::instant;
use crate::server::cards::CardId;
use crate::server::store::{Store, StoreError};

/// Seconds after which nothing is kept of it: 400 days, for a yearly audit.
const KEPT: i64 = 400 * 86_400;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AuditKind {
    /// Staff added a kiosk.
    KioskAdded,
    /// A kiosk enrolled.
    KioskEnrolled,
    /// Someone tried to enrol with a code that is not open.
    EnrolmentFailed,
    /// Staff revoked a kiosk.
    KioskRevoked,
    /// A client took a card.
    CardTaken,
    /// A client signed in.
    SignedIn,
    /// Someone tried to sign in and could not.
    SignInFailed,
    /// A client signed out.
    SignedOut,
    /// Staff reset a card.
    CardReset,
    /// A client chose a new PIN for a card that was reset.
    PinChosen,
    /// A client deleted all that is theirs.
    CardDeleted,
    /// A client had a week's log made.
    LogMade,
}

impl AuditKind {
    /// As the database and the program's output call it. It never changes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::KioskAdded => "kiosk_added",
            Self::KioskEnrolled => "kiosk_enrolled",
            Self::EnrolmentFailed => "enrolment_failed",
            Self::KioskRevoked => "kiosk_revoked",
            Self::CardTaken => "card_taken",
            Self::SignedIn => "signed_in",
            Self::SignInFailed => "sign_in_failed",
            Self::SignedOut => "signed_out",
            Self::CardReset => "card_reset",
            Self::PinChosen => "pin_chosen",
            Self::CardDeleted => "card_deleted",
            Self::LogMade => "log_made",
        }
    }
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// When.
    pub at: Timestamp,
    /// What, as [`AuditKind::name`] has it.
    pub kind: String,
    /// The name of the kiosk, where it was at or about one.
    pub kiosk: Option<String>,
    /// The card's id in the database, which is not its number, where it was with or about one.
    pub card: Option<String>,
}

/// Notes what is done in the same transaction, and forgets what is older than 400 days.
///
/// # Errors
/// When the database fails.
pub async fn note(
    connection: &mut AnyConnection,
    kind: AuditKind,
    kiosk: Option<&KioskId>,
    card: Option<&CardId>,
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM audit WHERE at <= $1").bind(now.as_second() - KEPT).execute(&mut *connection).await?;
    sqlx::query("INSERT INTO audit (at, kind, kiosk, card) VALUES ($1, $2, $3, $4)")
        .bind(now.as_second())
        .bind(kind.name())
        .bind(kiosk.map(|kiosk| kiosk.0.clone()))
        .bind(card.map(|card| card.0.clone()))
        .execute(&mut *connection)
        .await?;
    Ok(())
}

impl Store {
    /// Notes what was done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audit(
        &self,
        kind: AuditKind,
        kiosk: Option<&KioskId>,
        card: Option<&CardId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        note(&mut transaction, kind, kiosk, card, now).await?;
        Ok(transaction.commit().await?)
    }

    /// What was done since then, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audited(&self, since: Timestamp) -> Result<Vec<AuditEntry>, StoreError> {
        let rows = sqlx::query(
            "SELECT audit.at, audit.kind, kiosk.name, audit.card FROM audit \
             LEFT JOIN kiosk ON kiosk.id = audit.kiosk WHERE audit.at >= $1 ORDER BY audit.at",
        )
        .bind(since.as_second())
        .fetch_all(self.pool())
        .await?;
        rows.iter().map(read).collect()
    }
}

fn read(row: &AnyRow) -> Result<AuditEntry, StoreError> {
    let (at, kind): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
    Ok(AuditEntry { at: instant(at), kind, kiosk: row.try_get(2)?, card: row.try_get(3)? })
}
