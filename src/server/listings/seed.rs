//! The invented listings that a kiosk shows before its first feed.

use super::samples;
use crate::server::settings::Settings;
use crate::server::store::{Store, StoreError};

/// Puts the samples in with fresh dates where there are no real listings and the settings want them; else takes
/// them out.
///
/// # Errors
/// When the database fails.
pub async fn seed(store: &Store, settings: &Settings) -> Result<(), StoreError> {
    let now = settings.clock.now();
    let mut intake = store.intake(now, settings).await?;
    if settings.samples && !intake.has_real_listings().await? {
        for record in samples(now) {
            intake.put(record).await?;
        }
    } else {
        intake.remove_samples().await?;
    }
    intake.commit().await?;
    Ok(())
}
