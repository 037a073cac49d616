//! The backend inside the kiosk.

use super::http::{self, Running};
use super::keys::KeysError;
use super::settings::Settings;
use super::vault::{VaultError, random_token};
use super::{Backend, ServerError, kiosks};
use crate::api::kiosks::Token;

/// Starts the backend on a free port that only this machine can reach, and enrols the kiosk around it: with a token of
/// this start, which is kept nowhere. Quick: the database and the index open meanwhile, see [`Running::ready`].
///
/// # Errors
/// When no port can be had, or the machine gives no random numbers.
pub async fn start(settings: Settings) -> Result<(Running, Token), ServerError> {
    let token = Token(random_token().map_err(VaultError::from).map_err(KeysError::from)?);
    let own = token.clone();
    let opened = async move {
        let backend = Backend::open(settings).await?;
        kiosks::enrol_own(&backend.store, &backend.vault, &own, backend.settings.clock.now()).await?;
        Ok::<_, ServerError>(backend)
    };
    Ok((http::start_with(opened, "127.0.0.1:0").await?, token))
}
