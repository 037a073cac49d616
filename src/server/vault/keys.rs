//! The keys, and the file that they are in.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use hmac::{Hmac, Mac};
use serde::Deserialize;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{VaultError, random_token};

/// What stands over the keys, for whoever finds the file.
const HEAD: &str = "\
# The keys of this backend. Whoever has them and the database can read what clients keep.
# Keep a copy of this file, apart from the copies of the database. Without it nothing that clients
# keep can be read again, and no PIN opens a card. Several servers of one database share one file.
# `onestop-server secrets rotate` puts a new sealing key first; never change the file by hand.
";

/// Hexadecimal digits of a sealing key's id.
const ID: usize = 16;

/// 32 random bytes.
#[derive(Zeroize, ZeroizeOnDrop, Deserialize)]
#[serde(try_from = "String")]
pub struct Secret(pub [u8; 32]);

impl Secret {
    pub fn fresh() -> Result<Self, getrandom::Error> {
        let mut secret = Self([0; 32]);
        getrandom::fill(&mut secret.0)?;
        Ok(secret)
    }

    fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64.encode(self.0))
    }
}

impl TryFrom<String> for Secret {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        let text = Zeroizing::new(text);
        let bytes = BASE64.decode(text.as_bytes()).map(Zeroizing::new).ok();
        bytes.and_then(|bytes| bytes.as_slice().try_into().ok()).map(Self).ok_or("not a key")
    }
}

/// What texts are sealed with, and its name in them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealingKey {
    /// 16 hexadecimal digits.
    pub id: String,
    pub key: Secret,
}

impl SealingKey {
    fn fresh() -> Result<Self, getrandom::Error> {
        Ok(Self { id: format!("{:016x}", getrandom::u64()?), key: Secret::fresh()? })
    }
}

/// Whether it is a sealing key's id.
pub fn is_id(id: &str) -> bool {
    id.len() == ID && id.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}

/// All keys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Goes into every keyed hash.
    pepper: Secret,
    /// The seed of the Ed25519 key.
    pub signing: Secret,
    /// The newest first; never empty.
    sealing: Vec<SealingKey>,
}

/// Tells one state of the file from another: a change puts another file in its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Version {
    inode: u64,
    modified: (i64, i64),
}

impl Version {
    /// The file's state now; nothing where it cannot be had.
    pub fn of(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().as_ref().map(Self::from)
    }
}

impl From<&Metadata> for Version {
    fn from(file: &Metadata) -> Self {
        Self { inode: file.ino(), modified: (file.mtime(), file.mtime_nsec()) }
    }
}

impl Keys {
    fn fresh() -> Result<Self, getrandom::Error> {
        Ok(Self { pepper: Secret::fresh()?, signing: Secret::fresh()?, sealing: vec![SealingKey::fresh()?] })
    }

    /// Reads the file, which nobody but its owner may read.
    pub fn read(path: &Path) -> Result<(Self, Version), VaultError> {
        let unreadable = |source| VaultError::Unreadable { path: path.to_owned(), source };
        let mut file = File::open(path).map_err(unreadable)?;
        let about = file.metadata().map_err(unreadable)?;
        let mode = about.mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(VaultError::Exposed { path: path.to_owned(), mode });
        }
        let mut text = Zeroizing::new(String::new());
        file.read_to_string(&mut text).map_err(unreadable)?;
        let keys = toml::from_str::<Self>(&text).map_err(|error| error.span().map_or(0, |span| span.start));
        let sound = |keys: Self| if keys.are_sound() { Ok(keys) } else { Err(text.find("[[").unwrap_or_default()) };
        let keys = keys.and_then(sound).map_err(|at| {
            let before = text.bytes().take(at).filter(|byte| *byte == b'\n').count();
            VaultError::Malformed { path: path.to_owned(), line: before + 1 }
        })?;
        Ok((keys, Version::from(&about)))
    }

    /// Makes the file with fresh keys, unless another process has made it meanwhile.
    pub fn make(path: &Path) -> Result<(), VaultError> {
        let unwritable = |source| VaultError::Unwritable { path: path.to_owned(), source };
        let folder = locked(path).map_err(unwritable)?;
        if fs::exists(path).map_err(unwritable)? {
            return Ok(());
        }
        Self::fresh()?.write(path, &folder)?;
        tracing::warn!(path = %path.display(), "made new keys: keep a copy of the file apart from the database's");
        Ok(())
    }

    /// Puts a new sealing key first.
    pub fn rotate(path: &Path) -> Result<(), VaultError> {
        Self::change(path, |keys| {
            keys.sealing.insert(0, SealingKey::fresh()?);
            Ok(())
        })
    }

    /// Drops the sealing keys, but for the first, that are not `used`.
    pub fn retire(path: &Path, used: &BTreeSet<String>) -> Result<(), VaultError> {
        Self::change(path, |keys| {
            let newest = keys.newest().id.clone();
            keys.sealing.retain(|key| key.id == newest || used.contains(&key.id));
            Ok(())
        })
    }

    /// Changes the file, one process after the other.
    fn change(path: &Path, change: impl FnOnce(&mut Self) -> Result<(), VaultError>) -> Result<(), VaultError> {
        let unreadable = |source| VaultError::Unreadable { path: path.to_owned(), source };
        // Where the path is a link, the file behind it changes.
        let path = &path.canonicalize().map_err(unreadable)?;
        let folder = locked(path).map_err(|source| VaultError::Unwritable { path: path.clone(), source })?;
        let (mut keys, _) = Self::read(path)?;
        change(&mut keys)?;
        keys.write(path, &folder)
    }

    /// Puts the file in its place whole, however the machine fails meanwhile.
    fn write(&self, path: &Path, folder: &File) -> Result<(), VaultError> {
        let new = path.with_file_name(format!(".secrets-{}", random_token()?));
        let written = write_new(&new, &self.text()).and_then(|()| fs::rename(&new, path));
        if written.is_err() {
            // It may not have been made.
            let _ = fs::remove_file(&new);
        }
        let lasting = written.and_then(|()| folder.sync_all());
        lasting.map_err(|source| VaultError::Unwritable { path: path.to_owned(), source })
    }

    fn text(&self) -> Zeroizing<String> {
        let (pepper, signing) = (self.pepper.text(), self.signing.text());
        let mut text = Zeroizing::new(format!("{HEAD}\npepper = \"{}\"\nsigning = \"{}\"\n", *pepper, *signing));
        for SealingKey { id, key } in &self.sealing {
            let key = key.text();
            text.extend(["\n[[sealing]]\nid = \"", id.as_str(), "\"\nkey = \"", key.as_str(), "\"\n"]);
        }
        text
    }

    /// Whether there is a sealing key, and each has an id of its own.
    fn are_sound(&self) -> bool {
        let own = |(place, key): (usize, &SealingKey)| {
            is_id(&key.id) && self.sealing[..place].iter().all(|other| other.id != key.id)
        };
        !self.sealing.is_empty() && self.sealing.iter().enumerate().all(own)
    }

    /// What is sealed now is sealed with this one.
    pub fn newest(&self) -> &SealingKey {
        &self.sealing[0]
    }

    /// The sealing key with this id.
    pub fn sealing(&self, id: &str) -> Option<&SealingKey> {
        self.sealing.iter().find(|key| key.id == id)
    }

    /// HMAC-SHA256 of the parts, each behind its length: no two lists of parts give the same bytes.
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        // A shorter key is filled up with zeros (RFC 2104, 2).
        let mut key = Zeroizing::new([0_u8; 64]);
        key[..32].copy_from_slice(&self.pepper.0);
        let mut mac = <Hmac<Sha256> as Mac>::new((&*key).into());
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// The file's folder, held until the value goes: whoever else would change the file waits.
fn locked(path: &Path) -> io::Result<File> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = File::open(folder.unwrap_or(Path::new(".")))?;
    folder.lock()?;
    Ok(folder)
}

/// Writes a file that is not there yet, for its owner only, and waits until it lasts.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
