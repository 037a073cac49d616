//! `onestop-server verify` and `onestop-server secrets`: for workers who hold a log, and for those who hold the keys.

use super::log::find;
use super::rotate::{RotateError, Rotated, rotate};
use super::signed::{self, HEAD, VerifyError};
use super::store::RecordError;
use crate::domain::plan::CheckCode;
use crate::server::keys::{self, KeysError, Renewed};
use crate::server::settings::Settings;
use crate::server::vault::{Vault, VaultError};
use crate::server::{ServerError, open_store};

/// What to verify.
#[derive(Debug, Clone, clap::Args)]
pub struct VerifyArgs {
    /// The log's check code, as printed, or the text of its QR code
    #[arg(required = true, value_name = "CODE|TEXT")]
    what: Vec<String>,
    /// The public key of the server that signed the text, as GET /api/v1/keys answers it: then neither its database nor
    /// its keys are needed [default: this server's]
    #[arg(long, value_name = "HEX")]
    key: Option<String>,
}

/// What to do with the keys.
#[derive(Debug, Clone, Copy, clap::Subcommand)]
pub enum Secrets {
    /// Seal all that clients keep with a new key, and drop the keys that nothing has been sealed with since the last
    /// time. Servers go on meanwhile
    Rotate,
    /// Go on with new keys where those of the database are lost: all cards, all that they keep and all bookings are
    /// deleted, and kiosks have to enrol again
    Renew {
        /// Say that you mean it
        #[arg(long, required = true)]
        delete_all_cards: bool,
    },
}

/// A log is not verified, or the keys are not rotated.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// It is neither a check code nor a signed text.
    #[error(
        "neither the check code of a log nor its signed text. Allowed: the 12 digits as printed, or {HEAD} and so on"
    )]
    NoLog,
    /// No log has this code.
    #[error(
        "NOT VERIFIED: no log of that code is kept here. Its client may have deleted it: verify the text of its QR code"
    )]
    UnknownCode,
    /// The text is not as it was signed.
    #[error("NOT VERIFIED: {0}")]
    NotVerified(#[from] VerifyError),
    /// There is no key to verify with.
    #[error("there are no keys of a server here. Give its public key with --key, as GET /api/v1/keys answers it")]
    NoKey,
    /// The keys cannot be read.
    #[error(transparent)]
    Keys(#[from] VaultError),
    /// The log cannot be read.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The keys were not rotated.
    #[error(transparent)]
    Rotate(#[from] RotateError),
    /// The keys were not renewed.
    #[error(transparent)]
    Renew(#[from] KeysError),
    /// The database cannot be opened.
    #[error(transparent)]
    Server(#[from] ServerError),
}

impl CommandError {
    /// Whether what was given is wrong, rather than something that failed.
    #[must_use]
    pub const fn is_about_input(&self) -> bool {
        matches!(self, Self::NoLog | Self::NoKey | Self::NotVerified(VerifyError::NotALog | VerifyError::NotAKey))
    }
}

/// Verifies a log by its code in this server's database, or by its signed text alone. What it says, to be held beside
/// the paper.
///
/// # Errors
/// When it is no log, is not verified, or the keys or the database cannot be read.
pub async fn verify(args: &VerifyArgs, settings: &Settings) -> Result<String, CommandError> {
    let what = args.what.join(" ");
    let key = args.key.as_deref().map(signed::key).transpose()?;
    if what.trim_start().starts_with(HEAD) {
        let key = match key {
            Some(key) => key,
            None => vault(settings)?.public(),
        };
        return Ok(told(&signed::verify(&what, &key)?));
    }
    let code = CheckCode::parse(&what).ok_or(CommandError::NoLog)?;
    let vault = vault(settings)?;
    let store = open_store(settings).await?;
    let found = find(&store, &vault, &code).await?;
    store.close().await;
    let found = found.ok_or(CommandError::UnknownCode)?;
    signed::verify(&found.text, &key.unwrap_or_else(|| vault.public()))?;
    Ok(told(&found.log.canonical()))
}

/// Does it. What came of it.
///
/// # Errors
/// When the keys or the database cannot be read or changed.
pub async fn secrets(what: Secrets, settings: &Settings) -> Result<String, CommandError> {
    let store = open_store(settings).await?;
    if let Secrets::Renew { .. } = what {
        let renewed = keys::renew(&store, settings).await;
        store.close().await;
        let Renewed { cards, bookings } = renewed?;
        return Ok(format!(
            "New keys are in use. Deleted: {cards} cards with all that they kept, {bookings} bookings.\n\
             Make a copy of {} now, and enrol the kiosks again: onestop-server kiosks add.",
            settings.secrets.display()
        ));
    }
    let rotated = rotate(&store, &settings.secrets).await;
    store.close().await;
    let Rotated { texts } = rotated?;
    Ok(format!(
        "A new key is in use. Sealed anew with it: {texts}.\nMake a copy of {} now: older copies do not have the key.",
        settings.secrets.display()
    ))
}

/// The keys that are there: to verify, none are made.
fn vault(settings: &Settings) -> Result<Vault, CommandError> {
    if settings.secrets.exists() { Ok(Vault::open(&settings.secrets)?) } else { Err(CommandError::NoKey) }
}

fn told(log: &[u8]) -> String {
    format!(
        "VERIFIED. Hold the paper beside this; it must say the same.\n\n{}",
        String::from_utf8_lossy(log).trim_end()
    )
}
