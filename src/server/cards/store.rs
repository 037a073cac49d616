//! What the store keeps of cards: digests and seals, and nothing that says whose they are.

use jiff::{SignedDuration, Timestamp};
use sqlx::any::{Any, AnyRow};
use sqlx::{Row, Transaction};

use super::pin::{self, digest};
use super::throttle::{CARD_TRIES, CardTries, Halt};
use super::{CardError, CardId, sessions, tries};
use crate::domain::card::{CardNumber, Nickname, Pin};
use crate::server::kiosks::{AuditKind, KioskId, note};
use crate::server::store::{Store, StoreError};
use crate::server::vault::hex;
use crate::server::vault::{Vault, random_number, random_token};

/// Random digits of a one-time code, its check digit apart.
const CODE: usize = 11;
/// How long a one-time code holds.
pub const CODE_HOLDS: SignedDuration = SignedDuration::from_hours(24);
/// Numbers to draw before giving up: where a card in two hundred is drawn twice, all of these fail once in 10¹⁸.
const DRAWS: usize = 8;

/// What a client shows of a card.
#[derive(Debug, Clone, Copy)]
pub enum Opens<'a> {
    /// The number, typed.
    Number(&'a CardNumber),
    /// The secret, scanned.
    Secret(&'a str),
}

/// A card that was taken. Neither number nor secret can be told again.
pub struct Taken {
    /// Its name inside the server.
    pub card: CardId,
    /// What is printed.
    pub number: CardNumber,
    /// What its QR code says: 26 letters and digits.
    pub secret: String,
    /// Its client's session.
    pub token: String,
}

/// A client who has signed in.
pub struct SignedIn {
    /// Whose card it is, inside the server.
    pub card: CardId,
    /// The session.
    pub token: String,
    /// What the client wants to be called.
    pub nickname: String,
}

/// How many cards there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// In all.
    pub cards: u32,
    /// Those with so many wrong tries that only staff help.
    pub stopped: u32,
    /// Those that staff have reset, and whose clients have not chosen a new PIN yet.
    pub reset: u32,
}

/// The cards.
#[derive(Debug, Clone, Copy)]
pub struct Cards<'a> {
    store: &'a Store,
    vault: &'a Vault,
}

/// A card as it is kept.
struct Kept {
    id: CardId,
    number_mac: String,
    nickname: String,
    pin: Option<String>,
}

/// What a client shows, found or not.
struct Found {
    kept: Option<Kept>,
    /// What tries are counted by.
    subject: String,
}

impl Found {
    fn card(&self) -> Option<&CardId> {
        self.kept.as_ref().map(|kept| &kept.id)
    }

    /// The card's name; where there is none, one that no card has.
    fn id(&self) -> CardId {
        self.card().cloned().unwrap_or_else(|| CardId(String::new()))
    }
}

impl<'a> Cards<'a> {
    /// The cards of this store, under the keys of this vault.
    #[must_use]
    pub const fn new(store: &'a Store, vault: &'a Vault) -> Self {
        Self { store, vault }
    }

    /// Makes a card and signs its client in at this kiosk.
    ///
    /// # Errors
    /// When the kiosk has given out as many as it may, no number is free, or the machine or the database fails.
    pub async fn take(
        &self,
        kiosk: &KioskId,
        nickname: &Nickname,
        pin: &Pin,
        now: Timestamp,
    ) -> Result<Taken, CardError> {
        let turn = pin::turn().await;
        tries::begin_taking(self.store, kiosk, now).await?;
        let (card, secret) = (CardId(random_token()?), random_token()?);
        let hash = pin::hash(turn, digest(self.vault, &card, pin)).await?;
        let sealed = self.vault.seal(&about_nickname(&card.0), nickname.as_str().as_bytes());
        for _ in 0..DRAWS {
            let number = CardNumber::from_random(getrandom::u64()?);
            let number_mac = self.number_mac(&number);
            let mut transaction = self.store.write().await?;
            let inserted = sqlx::query(
                "INSERT INTO card (id, number_mac, secret_mac, nickname, pin) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT (number_mac) DO NOTHING",
            )
            .bind(&card.0)
            .bind(&number_mac)
            .bind(self.secret_mac(&secret))
            .bind(&sealed)
            .bind(&hash)
            .execute(&mut *transaction)
            .await?;
            if inserted.rows_affected() > 0 {
                tries::forget(&mut transaction, &number_mac).await?;
                let token = sessions::begin(&mut transaction, self.vault, &card, kiosk, now).await?;
                note(&mut transaction, AuditKind::CardTaken, Some(kiosk), Some(&card), now).await?;
                transaction.commit().await?;
                return Ok(Taken { card, number, secret, token });
            }
        }
        Err(CardError::NoNumber)
    }

    /// Signs a client in at this kiosk. Without a `pin`, for one that no card can have, it does the same and fails.
    ///
    /// # Errors
    /// [`CardError::Wrong`] and [`CardError::Halted`], the same whether there is such a card or not; when the machine
    /// or the database fails.
    pub async fn sign_in(
        &self,
        kiosk: &KioskId,
        opens: Opens<'_>,
        pin: Option<&Pin>,
        now: Timestamp,
    ) -> Result<SignedIn, CardError> {
        let turn = pin::turn().await;
        let found = self.find(opens).await?;
        let begun = tries::begin(self.store, kiosk, &found.subject, now).await?;
        let digest = pin.map(|pin| digest(self.vault, &found.id(), pin)).unwrap_or_default();
        let hash = found.kept.as_ref().and_then(|kept| kept.pin.clone());
        let fits = pin::fits(turn, digest, hash).await?;
        if let (true, Some(kept)) = (fits && pin.is_some(), &found.kept) {
            let mut transaction = self.store.write().await?;
            tries::take_back(&mut transaction, kiosk, &kept.number_mac).await?;
            // Neither deleted nor reset meanwhile.
            let same = sqlx::query("UPDATE card SET pin = pin WHERE id = $1 AND pin = $2")
                .bind(&kept.id.0)
                .bind(kept.pin.as_deref())
                .execute(&mut *transaction)
                .await?;
            if same.rows_affected() > 0 {
                return self.welcome(transaction, kept, kiosk, AuditKind::SignedIn, now).await;
            }
            transaction.rollback().await?;
        }
        Err(self.fail(kiosk, &found, begun, now).await?)
    }

    /// Gives a card that staff have reset a new PIN and signs its client in.
    ///
    /// # Errors
    /// As [`Cards::sign_in`].
    pub async fn change_pin(
        &self,
        kiosk: &KioskId,
        number: &CardNumber,
        code: &str,
        pin: &Pin,
        now: Timestamp,
    ) -> Result<SignedIn, CardError> {
        let turn = pin::turn().await;
        let found = self.find(Opens::Number(number)).await?;
        let begun = tries::begin(self.store, kiosk, &found.subject, now).await?;
        let id = found.id();
        let hash = pin::hash(turn, digest(self.vault, &id, pin)).await?;
        let mut transaction = self.store.write().await?;
        tries::take_back(&mut transaction, kiosk, &found.subject).await?;
        let changed = sqlx::query(
            "UPDATE card SET pin = $1, code_mac = NULL, code_until = NULL \
             WHERE id = $2 AND code_mac = $3 AND code_until > $4",
        )
        .bind(hash)
        .bind(&id.0)
        .bind(self.code_mac(&id, code))
        .bind(now.as_second())
        .execute(&mut *transaction)
        .await?;
        if let (1.., Some(kept)) = (changed.rows_affected(), &found.kept) {
            return self.welcome(transaction, kept, kiosk, AuditKind::PinChosen, now).await;
        }
        transaction.rollback().await?;
        Err(self.fail(kiosk, &found, begun, now).await?)
    }

    /// Takes a card's PIN away and gives a one-time code of 12 digits with which its client chooses another, within
    /// 24 hours. Ends its sessions and forgets its tries. Nothing where there is no such card.
    ///
    /// # Errors
    /// When the machine or the database fails.
    pub async fn reset(&self, number: &CardNumber, now: Timestamp) -> Result<Option<String>, CardError> {
        let Some(kept) = self.find(Opens::Number(number)).await?.kept else { return Ok(None) };
        let code = random_number(CODE)?;
        let until = now.saturating_add(CODE_HOLDS).unwrap_or(Timestamp::MAX);
        let mut transaction = self.store.write().await?;
        tries::forget(&mut transaction, &kept.number_mac).await?;
        let changed = sqlx::query("UPDATE card SET pin = NULL, code_mac = $1, code_until = $2 WHERE id = $3")
            .bind(self.code_mac(&kept.id, &code))
            .bind(until.as_second())
            .bind(&kept.id.0)
            .execute(&mut *transaction)
            .await?;
        if changed.rows_affected() == 0 {
            return Ok(None);
        }
        sqlx::query("DELETE FROM session WHERE card = $1").bind(&kept.id.0).execute(&mut *transaction).await?;
        note(&mut transaction, AuditKind::CardReset, None, Some(&kept.id), now).await?;
        transaction.commit().await?;
        Ok(Some(code))
    }

    /// How many cards there are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count(&self) -> Result<Count, StoreError> {
        let row = sqlx::query(
            "SELECT COUNT(*), COUNT(code_mac), \
             (SELECT COUNT(*) FROM card AS stopped JOIN card_tries ON card_tries.subject = stopped.number_mac \
              WHERE card_tries.failed >= $1) \
             FROM card",
        )
        .bind(i64::from(CARD_TRIES))
        .fetch_one(self.store.pool())
        .await?;
        let count =
            |column: usize| Ok::<_, sqlx::Error>(u32::try_from(row.try_get::<i64, _>(column)?).unwrap_or(u32::MAX));
        Ok(Count { cards: count(0)?, reset: count(1)?, stopped: count(2)? })
    }

    /// Deletes a card and everything of it; the audit log then tells of it without saying which it was. Its seats in
    /// meetings to come go to those who wait for them.
    ///
    /// The bookings go first, meeting by meeting; then all else at once. Where it fails between the two the card is
    /// still there, and its client can ask for it again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete(&self, kiosk: &KioskId, card: &CardId, now: Timestamp) -> Result<(), CardError> {
        self.store.forget_bookings(&card.0, now).await?;
        let mut transaction = self.store.write().await?;
        for statement in [
            // First what signing in holds first: two cannot wait for each other.
            "DELETE FROM card_tries WHERE subject = (SELECT number_mac FROM card WHERE id = $1)",
            // Who would sign in or keep something waits from here on, and then finds no card.
            "UPDATE card SET pin = NULL WHERE id = $1",
            "DELETE FROM session WHERE card = $1",
            "DELETE FROM record WHERE card = $1",
            "DELETE FROM card WHERE id = $1",
            "UPDATE audit SET card = NULL WHERE card = $1",
        ] {
            sqlx::query(statement).bind(&card.0).execute(&mut *transaction).await?;
        }
        note(&mut transaction, AuditKind::CardDeleted, Some(kiosk), None, now).await?;
        transaction.commit().await?;
        // A booking may have been under way when the others went. None begins any more.
        self.store.forget_bookings(&card.0, now).await?;
        Ok(())
    }

    /// What to answer to a wrong try: after the last, that only staff help.
    async fn fail(
        &self,
        kiosk: &KioskId,
        found: &Found,
        (tries, wait): (CardTries, i64),
        now: Timestamp,
    ) -> Result<CardError, CardError> {
        self.store.audit(AuditKind::SignInFailed, Some(kiosk), found.card(), now).await?;
        Ok(if tries.failed >= CARD_TRIES { Halt::Staff.into() } else { CardError::Wrong { wait } })
    }

    /// Begins a session and ends the transaction.
    async fn welcome(
        &self,
        mut transaction: Transaction<'static, Any>,
        kept: &Kept,
        kiosk: &KioskId,
        how: AuditKind,
        now: Timestamp,
    ) -> Result<SignedIn, CardError> {
        let card = kept.id.clone();
        let token = sessions::begin(&mut transaction, self.vault, &card, kiosk, now).await?;
        let nickname = self.vault.open_sealed(&about_nickname(&card.0), &kept.nickname)?;
        let nickname = String::from_utf8_lossy(&nickname).into_owned();
        note(&mut transaction, how, Some(kiosk), Some(&card), now).await?;
        transaction.commit().await?;
        Ok(SignedIn { card, token, nickname })
    }

    async fn find(&self, opens: Opens<'_>) -> Result<Found, CardError> {
        let (query, mac) = match opens {
            Opens::Number(number) => {
                ("SELECT id, number_mac, nickname, pin FROM card WHERE number_mac = $1", self.number_mac(number))
            }
            Opens::Secret(secret) => {
                ("SELECT id, number_mac, nickname, pin FROM card WHERE secret_mac = $1", self.secret_mac(secret))
            }
        };
        let row = sqlx::query(query).bind(&mac).fetch_optional(self.store.pool()).await?;
        let kept = row.as_ref().map(kept).transpose()?;
        let subject = kept.as_ref().map_or(mac, |kept| kept.number_mac.clone());
        Ok(Found { kept, subject })
    }

    fn number_mac(&self, number: &CardNumber) -> String {
        hex(&self.vault.mac("card number", number.as_str().as_bytes()))
    }

    fn secret_mac(&self, secret: &str) -> String {
        hex(&self.vault.mac("card secret", secret.as_bytes()))
    }

    fn code_mac(&self, card: &CardId, code: &str) -> String {
        hex(&self.vault.mac(&format!("card {} code", card.0), code.as_bytes()))
    }
}

/// What the seal of the nickname of the card with this id holds for.
pub(in crate::server) fn about_nickname(card: &str) -> String {
    format!("card {card} nickname")
}

fn kept(row: &AnyRow) -> Result<Kept, sqlx::Error> {
    Ok(Kept {
        id: CardId(row.try_get(0)?),
        number_mac: row.try_get(1)?,
        nickname: row.try_get(2)?,
        pin: row.try_get(3)?,
    })
}
