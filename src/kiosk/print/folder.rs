//! The printer of a site that has none: a folder.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use jiff::Zoned;
use zeroize::Zeroizing;

use super::{PrintError, Ticket};

/// How many prints may begin in one second.
const MOST_A_SECOND: u16 = 1000;

/// Writes a print into the folder. Its name tells when it was printed and nothing else.
pub(super) async fn keep(folder: PathBuf, pdf: Zeroizing<Vec<u8>>) -> Result<Ticket, PrintError> {
    let at = folder.clone();
    let written = tokio::task::spawn_blocking(move || write(&at, &pdf)).await;
    let failed = |reason: String| PrintError::Folder { folder, reason };
    match written {
        Ok(Ok(name)) => Ok(Ticket(name)),
        Ok(Err(error)) => Err(failed(error.to_string())),
        Err(error) => Err(failed(error.to_string())),
    }
}

/// The name of the new file, of which nothing is left where it cannot be written whole.
fn write(folder: &Path, pdf: &[u8]) -> io::Result<String> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let now = Zoned::now().strftime("%Y-%m-%d-%H%M%S").to_string();
    let (name, mut file) = create(folder, &now)?;
    let written = file.write_all(pdf).and_then(|()| file.sync_all());
    if let Err(error) = written {
        fs::remove_file(folder.join(&name))?;
        return Err(error);
    }
    Ok(name)
}

/// A file that was not there before, for its owner alone.
fn create(folder: &Path, now: &str) -> io::Result<(String, File)> {
    for number in 1..=MOST_A_SECOND {
        let name = format!("onestop-{now}-{number}.pdf");
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(folder.join(&name)) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            opened => return opened.map(|file| (name, file)),
        }
    }
    Err(io::Error::new(ErrorKind::AlreadyExists, "too many prints in one second"))
}
