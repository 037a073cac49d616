//! How both programs are told things: a TOML file, environment variables over it, flags over those.

use std::fmt::Display;
use std::io::{self, IsTerminal};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use tracing_subscriber::EnvFilter;

/// What is logged where nobody says: our own doings, and what goes wrong elsewhere.
pub const USUAL_LOG: &str = "warn,onestop=info";

/// A configuration that a program cannot start with.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum ConfigError {
    #[error("cannot read the configuration {}: {source}", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{}, line {line}: {key}: {problem}", path.display())]
    Malformed { path: PathBuf, line: usize, key: String, problem: String },
    #[error("{key} = {value}: not allowed. Allowed: {allowed}")]
    NotAllowed { key: &'static str, value: String, allowed: String },
    #[error("there is no home folder to keep data in. Name a folder with --data-dir")]
    NoDataFolder,
}

/// Reads the file at `path`; without a path, what an empty file says.
///
/// # Errors
/// When the file cannot be read or holds a key or a value that `T` does not have.
pub fn read<T: DeserializeOwned + Default>(path: Option<&Path>) -> Result<T, ConfigError> {
    let Some(path) = path else { return Ok(T::default()) };
    let text =
        std::fs::read_to_string(path).map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
    toml::from_str(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        let (line, key) = locate(&text, at);
        let problem = error.message().replace('\n', " ");
        ConfigError::Malformed { path: path.to_owned(), line, key, problem }
    })
}

/// The line, counted from 1, and the key at a byte of a TOML text.
fn locate(text: &str, at: usize) -> (usize, String) {
    let before = text.get(..at).unwrap_or(text);
    let number = before.matches('\n').count();
    let line = text.lines().nth(number).unwrap_or_default().trim();
    let table = text.lines().take(number + 1).map(str::trim).filter(|line| line.starts_with('[')).last();
    let key = line.split('=').next().unwrap_or_default().trim();
    let key = match table {
        Some(table) if table != line => format!("{table} {key}"),
        _ => key.to_owned(),
    };
    (number + 1, key)
}

/// `value`, where it lies in `range`.
///
/// # Errors
/// Outside the range: the error names the key, the value and the range.
pub fn within<T: PartialOrd + Display>(
    key: &'static str,
    value: T,
    range: &RangeInclusive<T>,
) -> Result<T, ConfigError> {
    if range.contains(&value) {
        return Ok(value);
    }
    let allowed = format!("{} to {}", range.start(), range.end());
    Err(ConfigError::NotAllowed { key, value: value.to_string(), allowed })
}

/// The platform's folder for what the programs keep, the same for both.
///
/// # Errors
/// When the account has no home folder.
pub fn data_dir() -> Result<PathBuf, ConfigError> {
    directories::ProjectDirs::from("", "", "onestop")
        .map(|folders| folders.data_dir().to_owned())
        .ok_or(ConfigError::NoDataFolder)
}

/// Starts the log on standard error. `filter` is in `tracing`'s notation, as `onestop=debug`; [`USUAL_LOG`] without.
///
/// # Errors
/// When the filter cannot be read.
pub fn start_log(filter: Option<&str>) -> Result<(), ConfigError> {
    let value = filter.unwrap_or(USUAL_LOG);
    let filter = EnvFilter::try_new(value).map_err(|_| ConfigError::NotAllowed {
        key: "log",
        value: value.to_owned(),
        allowed: "error, warn, info, debug, trace, or a list as warn,onestop=debug".to_owned(),
    })?;
    // A second start in one process, as in tests, keeps the first log.
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(io::stderr().is_terminal());
    let _ = log.with_writer(io::stderr).try_init();
    Ok(())
}
