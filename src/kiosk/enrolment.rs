//! What makes this kiosk one that its server knows: a token, in a file that only the kiosk's account can read.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::client::{EnrolError, HttpClient, InvalidServer};
use crate::api::kiosks::{CODES, Token, read_code};

/// The file in the data folder.
const FILE: &str = "enrolment.toml";
/// What it is while it is written.
const NEW: &str = ".enrolment-new";

/// The kiosk cannot enrol, or its token cannot be had.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum EnrolmentError {
    #[error("not a code. Allowed: {CODES}")]
    Code,
    #[error(transparent)]
    Address(#[from] InvalidServer),
    #[error(transparent)]
    Server(#[from] EnrolError),
    #[error(
        "cannot write {}: {source}. Let the kiosk's account write to that folder, or name another with --data-dir",
        path.display()
    )]
    Unwritable { path: PathBuf, source: io::Error },
    #[error(
        "cannot read {}: {source}. Let the kiosk's account read it, or enrol again: onestop-kiosk enrol",
        path.display()
    )]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("others can read {}: mode {mode:o}. Allowed: 600. Run: chmod 600 {}", path.display(), path.display())]
    Exposed { path: PathBuf, mode: u32 },
    #[error("{} is not as it was written: server and token. Enrol again: onestop-kiosk enrol", path.display())]
    Malformed { path: PathBuf },
}

/// What the file holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// The address of the server that gave the token: no other is told it.
    server: String,
    token: Token,
}

/// Enrols at the server with the code that staff typed, and keeps the token in the data folder, in place of the one
/// before. What staff call this kiosk.
///
/// # Errors
/// When the code is none, the server does not take it, or the file cannot be written; where it cannot be written at
/// all, the code is not used.
pub async fn enrol(server: &str, code: &str, folder: &Path) -> Result<String, EnrolmentError> {
    let code = read_code(code).ok_or(EnrolmentError::Code)?;
    let client = HttpClient::new(server)?;
    let (path, new) = (folder.join(FILE), folder.join(NEW));
    let unwritable = |source| EnrolmentError::Unwritable { path: path.clone(), source };
    let file = make(folder, &new).map_err(unwritable)?;
    let outcome = match client.enrol(code).await {
        Ok(enrolment) => {
            let kept = Kept { server: server.to_owned(), token: enrolment.token };
            write(file, &kept).and_then(|()| fs::rename(&new, &path)).map_err(unwritable).map(|()| enrolment.name)
        }
        Err(error) => Err(error.into()),
    };
    if outcome.is_err() {
        // What failed is the better news.
        let _ = fs::remove_file(&new);
    }
    outcome
}

/// The token that this server gave, where the kiosk has enrolled there.
///
/// # Errors
/// When the file cannot be read, others can read it too, or it is not as it was written.
pub fn token(server: &str, folder: &Path) -> Result<Option<Token>, EnrolmentError> {
    let path = folder.join(FILE);
    let unreadable = |source| EnrolmentError::Unreadable { path: path.clone(), source };
    let mut file = match File::open(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(unreadable)?,
    };
    let mode = file.metadata().map_err(unreadable)?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(EnrolmentError::Exposed { path, mode });
    }
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(unreadable)?;
    let kept: Kept = toml::from_str(&text).map_err(|_| EnrolmentError::Malformed { path: path.clone() })?;
    Ok((kept.server == server).then_some(kept.token))
}

/// A new file for its owner alone; what an earlier try left is gone.
fn make(folder: &Path, path: &Path) -> io::Result<File> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

fn write(mut file: File, kept: &Kept) -> io::Result<()> {
    let text = Zeroizing::new(toml::to_string(kept).map_err(io::Error::other)?);
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
