//! The backend inside the kiosk.

use super::ServerError;
use super::http::{self, Running};
use super::settings::Settings;

/// Starts the backend on a free port that only this machine can reach. Quick: the database and the index open
/// meanwhile, see [`Running::ready`].
///
/// # Errors
/// When no port can be had.
pub async fn start(settings: Settings) -> Result<Running, ServerError> {
    http::start(settings, "127.0.0.1:0").await
}
