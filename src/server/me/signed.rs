//! A log's signed text: anyone who has the server's public key can verify it, without the server.
//!
//! `onestop-log:1:` and the log's canonical bytes and their signature, each in base64url without padding, parted by a
//! colon. What is signed (Ed25519, RFC 8032) is the text before the last colon.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, VerifyingKey};

use crate::server::vault::Vault;

/// What a signed log begins with: what it is, and the version of its form.
pub const HEAD: &str = "onestop-log:1:";
/// The most letters of a signed log that is read.
const LONGEST: usize = 100_000;

/// A signed text says nothing that can be relied upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum VerifyError {
    #[error("not a signed log. Allowed: {HEAD} and two parts of letters, digits, - and _, parted by a colon")]
    NotALog,
    #[error("not a public key. Allowed: 64 hexadecimal digits, as GET /api/v1/keys answers them")]
    NotAKey,
    #[error("the signature is not of this key: the text was changed, or another server signed it")]
    WrongSignature,
}

/// The signed text of these canonical bytes.
#[must_use]
pub fn sign(vault: &Vault, canonical: &[u8]) -> String {
    let text = format!("{HEAD}{}", URL_SAFE_NO_PAD.encode(canonical));
    let signature = vault.sign(text.as_bytes());
    format!("{text}:{}", URL_SAFE_NO_PAD.encode(signature))
}

/// The canonical bytes of a signed text that this key has signed.
///
/// # Errors
/// When it is no signed text, the key is none, or the text is not as it was signed.
pub fn verify(text: &str, key: &[u8; 32]) -> Result<Vec<u8>, VerifyError> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Err(VerifyError::NotALog);
    }
    let (signed, signature) = text.rsplit_once(':').ok_or(VerifyError::NotALog)?;
    let canonical = signed.strip_prefix(HEAD).ok_or(VerifyError::NotALog)?;
    let canonical = URL_SAFE_NO_PAD.decode(canonical).map_err(|_| VerifyError::NotALog)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| VerifyError::NotALog)?;
    let signature = Signature::from_slice(&signature).map_err(|_| VerifyError::NotALog)?;
    let key = VerifyingKey::from_bytes(key).map_err(|_| VerifyError::NotAKey)?;
    key.verify_strict(signed.as_bytes(), &signature).map_err(|_| VerifyError::WrongSignature)?;
    Ok(canonical)
}

/// A public key of 64 hexadecimal digits.
///
/// # Errors
/// When it is something else.
pub fn key(digits: &str) -> Result<[u8; 32], VerifyError> {
    let digits = digits.trim().as_bytes();
    let mut key = [0; 32];
    if digits.len() != 2 * key.len() {
        return Err(VerifyError::NotAKey);
    }
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        let value = |digit: u8| char::from(digit).to_digit(16);
        let (Some(high), Some(low)) = (value(pair[0]), value(pair[1])) else { return Err(VerifyError::NotAKey) };
        *byte = u8::try_from(16 * high + low).map_err(|_| VerifyError::NotAKey)?;
    }
    Ok(key)
}
