//! The database's address.

use std::convert::Infallible;
use std::fmt;
use std::path::{Path, absolute};
use std::str::FromStr;

use serde::Deserialize;

use crate::config::ConfigError;

/// A `postgres:` or `sqlite:` URL, or the path of an SQLite file. Shown without its password.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct DatabaseUrl(String);

/// The two databases that the store speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// One file, for one kiosk or one site.
    Sqlite,
    /// A database server, for many sites.
    Postgres,
}

impl DatabaseUrl {
    /// The SQLite file at `path`.
    #[must_use]
    pub fn file(path: &Path) -> Self {
        Self(path.to_string_lossy().into_owned())
    }

    /// The same, where it is of a kind that the store speaks.
    ///
    /// # Errors
    /// When it is a URL of another kind.
    pub fn checked(self) -> Result<Self, ConfigError> {
        if self.dialect() == Dialect::Sqlite && !self.0.starts_with("sqlite:") && self.0.contains("://") {
            let allowed = "a postgres: URL, a sqlite: URL or the path of an SQLite file".to_owned();
            return Err(ConfigError::NotAllowed { key: "database", value: self.to_string(), allowed });
        }
        Ok(self)
    }

    /// Which of the two databases it names.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        let postgres = ["postgres:", "postgresql:"].iter().any(|scheme| self.0.starts_with(scheme));
        if postgres { Dialect::Postgres } else { Dialect::Sqlite }
    }

    /// In the form that the driver reads. Password included.
    pub(super) fn for_driver(&self) -> String {
        if self.dialect() == Dialect::Postgres {
            return self.0.clone();
        }
        let named = self.0.strip_prefix("sqlite://").or_else(|| self.0.strip_prefix("sqlite:")).unwrap_or(&self.0);
        let path = absolute(named).unwrap_or_else(|_| named.into());
        let path = path.to_string_lossy().replace('%', "%25").replace('?', "%3F").replace('#', "%23");
        format!("sqlite://{path}?mode=rwc")
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((scheme, rest)) = self.0.split_once("://") else { return f.write_str(&self.0) };
        let (rest, parameters) = rest.split_once('?').map_or((rest, ""), |(rest, _)| (rest, "?…"));
        match rest.rsplit_once('@') {
            Some((account, host)) => {
                let name = account.split(':').next().unwrap_or_default();
                write!(f, "{scheme}://{name}:…@{host}{parameters}")
            }
            None => write!(f, "{scheme}://{rest}{parameters}"),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

impl From<String> for DatabaseUrl {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl FromStr for DatabaseUrl {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}
