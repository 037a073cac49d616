//! What the tests are written with: a site on either database, listings to fill it, and a caller of its routes.

mod desk;
mod kiosk;
mod listing;
mod postgres;
mod site;
mod visit;

pub use desk::{Desk, SOURCE, booking, code, key, meeting};
pub use kiosk::{BEARER, enrol_own};
pub use listing::{Sketch, record, sketch};
pub use site::{Answer, Database, Site, encoded, instant};
pub use visit::Visit;

/// Whether what is missing on this machine is a failure.
pub fn everything_is_required() -> bool {
    std::env::var_os("ONESTOP_REQUIRE_ALL").is_some_and(|value| value == "1")
}

/// Runs each test on SQLite and, where its programs are present, on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name($crate::support::Database::sqlite()).await;
            })*
        }

        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                if let Some(database) = $crate::support::Database::postgres().await {
                    super::$name(database).await;
                }
            })*
        }
    };
}
pub(crate) use on_both;
