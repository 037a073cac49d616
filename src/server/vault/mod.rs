//! What the database cannot give away: its keys are in a file apart from it.
//!
//! Three kinds, each for one purpose. Sealing keys (XChaCha20-Poly1305) close what clients keep; a new one is taken
//! when they are rotated. The pepper (HMAC-SHA256) stands behind whatever is looked up or compared and never read:
//! PINs, codes, tokens. It stays, as nothing could be told from it again. The signing key (Ed25519) lets a worker check
//! a log without the server; it stays, as printed logs do.

mod hex;
mod keys;
mod random;

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use chacha20poly1305::{AeadInPlace, KeyInit, XChaCha20Poly1305};
use ed25519_dalek::{Signer, SigningKey};
use zeroize::Zeroizing;

pub use self::hex::hex;
use self::keys::{Keys, SealingKey, Secret, Version};
pub use self::random::{random_number, random_token};

/// The form of what is sealed: `v1.KEY.TEXT`, TEXT being nonce, closed text and tag in base64url.
const FORM: &str = "v1";
/// Bytes of a nonce.
const NONCE: usize = 24;
/// Bytes of a tag.
const TAG: usize = 16;

/// The keys cannot be had, or do not open what they are asked to. Tells nothing of them or of what is sealed.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum VaultError {
    #[error(
        "cannot read the keys {}: {source}. Let the account of the backend read them, or name another file: file in \
         [secrets] of the configuration", path.display()
    )]
    Unreadable { path: PathBuf, source: io::Error },
    #[error(
        "cannot write the keys {}: {source}. Let the account of the backend write to that folder, or name another \
         file: file in [secrets] of the configuration", path.display()
    )]
    Unwritable { path: PathBuf, source: io::Error },
    #[error("others can read the keys {0}: mode {mode:o}. Allowed: 600. Run: chmod 600 {0}", path.display())]
    Exposed { path: PathBuf, mode: u32 },
    #[error(
        "{}, line {line}: not as keys are kept. Allowed: pepper, signing and one or more [[sealing]], each with an id \
         of its own (16 hexadecimal digits) and a key; keys are 43 characters of base64url. Put the copy of the file \
         back: new keys open nothing that is there", path.display()
    )]
    Malformed { path: PathBuf, line: usize },
    #[error("sealed with the key {id}, which is not in {}. Put the copy of the file back that has it", path.display())]
    UnknownKey { id: String, path: PathBuf },
    #[error("not what was sealed for this place: changed, cut, or moved here. Take it from a copy of the database")]
    Damaged,
    #[error("the machine gives no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

/// The keys. Cheap to clone; shown without them.
///
/// A file that another process changes is read again at the next use: servers need no restart when keys are rotated.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    path: PathBuf,
    held: RwLock<Held>,
    /// Another in each vault that is opened.
    seed: Secret,
    /// How much it has sealed.
    count: AtomicU64,
}

struct Held {
    keys: Arc<Keys>,
    version: Version,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    /// Opens the file of keys, a TOML file of mode 0600; where there is none it is made, with fresh keys.
    ///
    /// # Errors
    /// When the file cannot be read or made, others can read it, or it is not as keys are kept.
    pub fn open(path: &Path) -> Result<Self, VaultError> {
        let (keys, version) = match Keys::read(path) {
            Err(VaultError::Unreadable { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Keys::make(path)?;
                Keys::read(path)?
            }
            read => read?,
        };
        let held = RwLock::new(Held { keys: Arc::new(keys), version });
        Ok(Self(Arc::new(Inner { path: path.to_owned(), held, seed: Secret::fresh()?, count: AtomicU64::new(0) })))
    }

    /// Puts a new sealing key into the file and gives the keys with it. The old ones stay and open what they have
    /// sealed, until [`Self::retire`].
    ///
    /// # Errors
    /// When the file is missing, cannot be read or written, or is not as keys are kept.
    pub fn rotate(path: &Path) -> Result<Self, VaultError> {
        Keys::rotate(path)?;
        Self::open(path)
    }

    /// Drops from the file the old sealing keys whose ids are not `used`, as [`Self::key_of`] gives them, and gives the
    /// keys without them. Meant for the next rotation: what a server was sealing during the last one has long arrived.
    ///
    /// # Errors
    /// When the file is missing, cannot be read or written, or is not as keys are kept.
    pub fn retire(path: &Path, used: &BTreeSet<String>) -> Result<Self, VaultError> {
        Keys::retire(path, used)?;
        Self::open(path)
    }

    /// Closes a text with the newest sealing key. It opens for the same `about` only, as `card 123 contacts`. How long
    /// the text is can be told from what comes out.
    #[must_use]
    pub fn seal(&self, about: &str, plain: &[u8]) -> String {
        let keys = self.keys();
        let key = keys.newest();
        let nonce = self.nonce(&keys, about, plain);
        let mut bytes = Zeroizing::new(Vec::<u8>::with_capacity(NONCE + plain.len() + TAG));
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(plain);
        let closed =
            cipher(key).encrypt_in_place_detached((&nonce).into(), &bound(&key.id, about), &mut bytes[NONCE..]);
        let Ok(tag) = closed else { unreachable!("only a text of 256 GB or more is not sealed") };
        bytes.extend_from_slice(&tag);
        format!("{FORM}.{}.{}", key.id, BASE64.encode(bytes.as_slice()))
    }

    /// Opens what was sealed for the same `about`.
    ///
    /// # Errors
    /// When the file no longer has its key, or it is not what was sealed for this `about`.
    pub fn open_sealed(&self, about: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let (id, text) = parts(sealed).ok_or(VaultError::Damaged)?;
        let keys = self.keys();
        let unknown = || VaultError::UnknownKey { id: id.to_owned(), path: self.0.path.clone() };
        let key = keys.sealing(id).ok_or_else(unknown)?;
        let bytes = BASE64.decode(text).map_err(|_| VaultError::Damaged)?;
        let (nonce, rest) = bytes.split_first_chunk::<NONCE>().ok_or(VaultError::Damaged)?;
        let (closed, tag) = rest.split_last_chunk::<TAG>().ok_or(VaultError::Damaged)?;
        let mut plain = Zeroizing::new(closed.to_vec());
        let opened = cipher(key).decrypt_in_place_detached(nonce.into(), &bound(id, about), &mut plain, tag.into());
        opened.map_err(|_| VaultError::Damaged)?;
        Ok(plain)
    }

    /// The id of the key that a text is sealed with; nothing where it is not sealed here.
    #[must_use]
    pub fn key_of(sealed: &str) -> Option<&str> {
        parts(sealed).map(|(id, _)| id)
    }

    /// Whether it is sealed with another key than the newest.
    #[must_use]
    pub fn is_old(&self, sealed: &str) -> bool {
        Self::key_of(sealed) != Some(self.keys().newest().id.as_str())
    }

    /// HMAC-SHA256 under the pepper. The same bytes for another `about`, as `card token`, give another one.
    #[must_use]
    pub fn mac(&self, about: &str, bytes: &[u8]) -> [u8; 32] {
        self.keys().mac(&[b"mac", about.as_bytes(), bytes])
    }

    /// The Ed25519 signature (RFC 8032) of the bytes.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.signing().sign(bytes).to_bytes()
    }

    /// The Ed25519 key that checks signatures. Anybody may have it.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.signing().verifying_key().to_bytes()
    }

    fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&self.keys().signing.0)
    }

    /// Never the same twice: a keyed hash of what only this vault has, a count, and what is sealed. It needs no random
    /// numbers, and a copied machine that counts the same again repeats one for the same text only.
    fn nonce(&self, keys: &Keys, about: &str, plain: &[u8]) -> [u8; NONCE] {
        let count = self.0.count.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        let hash = keys.mac(&[b"nonce", &self.0.seed.0, &count, about.as_bytes(), plain]);
        std::array::from_fn(|place| hash[place])
    }

    /// The keys as the file has them now.
    fn keys(&self) -> Arc<Keys> {
        let now = Version::of(&self.0.path);
        let held = self.0.held.read().unwrap_or_else(PoisonError::into_inner);
        match now {
            Some(version) if version != held.version => {
                drop(held);
                self.read_again(version)
            }
            _ => Arc::clone(&held.keys),
        }
    }

    /// Reads the file, which is now of this version. The keys in memory stay where that fails.
    fn read_again(&self, version: Version) -> Arc<Keys> {
        let mut held = self.0.held.write().unwrap_or_else(PoisonError::into_inner);
        if held.version != version {
            match Keys::read(&self.0.path) {
                Ok((keys, version)) => *held = Held { keys: Arc::new(keys), version },
                Err(error) => {
                    tracing::error!(%error, "the file of keys has changed; the backend goes on with those it has");
                    held.version = version;
                }
            }
        }
        Arc::clone(&held.keys)
    }
}

fn cipher(key: &SealingKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&key.key.0).into())
}

/// What a sealed text is bound to beside its key: its form, the key's name, and what it is about.
fn bound(id: &str, about: &str) -> Vec<u8> {
    format!("{FORM}.{id}.{about}").into_bytes()
}

/// The key's id and the text of what is sealed.
fn parts(sealed: &str) -> Option<(&str, &str)> {
    let (id, text) = sealed.strip_prefix(FORM)?.strip_prefix('.')?.split_once('.')?;
    keys::is_id(id).then_some((id, text))
}
