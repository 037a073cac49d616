//! PINs as the database has them: Argon2id over a keyed digest. Who has the database alone has nothing to try guesses
//! with; who has the pepper too needs 19 MiB and tens of milliseconds for each.

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::{Semaphore, SemaphorePermit};
use zeroize::Zeroizing;

use super::{CardError, CardId};
use crate::domain::card::Pin;
use crate::server::vault::Vault;

/// Hashes at once, in this process: 76 MiB of memory. More wait for their turn.
const AT_ONCE: usize = 4;
/// Memory of one hash in KiB. With two passes in one lane it is what OWASP's cheat sheet on passwords names at least.
const MEMORY: u32 = 19_456;
/// What is tried where there is no PIN: the same work, and nothing is known that fits.
const DECOY: &str = "$argon2id$v=19$m=19456,t=2,p=1$b25lc3RvcCBkZWNveSEhIQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);

/// What is hashed of a PIN.
pub type Digest = Zeroizing<[u8; 32]>;

/// A turn at hashing, held until the hash is made.
pub type Turn = Option<SemaphorePermit<'static>>;

/// Waits for a turn.
pub async fn turn() -> Turn {
    TURNS.acquire().await.ok()
}

/// The digest of a card's PIN; that of no PIN fits none.
pub fn digest(vault: &Vault, card: &CardId, pin: &Pin) -> Digest {
    Zeroizing::new(vault.mac(&format!("card {} pin", card.0), pin.as_str().as_bytes()))
}

/// The hash of a PIN's digest, with a salt of its own (PHC string format).
pub async fn hash(turn: Turn, digest: Digest) -> Result<String, CardError> {
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let mut salt = [0; 16];
        getrandom::fill(&mut salt)?;
        let salt = SaltString::encode_b64(&salt).map_err(CardError::Hash)?;
        let hash = argon2()?.hash_password(digest.as_slice(), &salt).map_err(CardError::Hash)?;
        Ok::<_, CardError>(hash.to_string())
    })
    .await?
}

/// Whether a PIN's digest fits the hash. As much work where there is no hash.
pub async fn fits(turn: Turn, digest: Digest, hash: Option<String>) -> Result<bool, CardError> {
    let known = hash.is_some();
    let hash = hash.unwrap_or_else(|| DECOY.to_owned());
    let fits = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let hash = PasswordHash::new(&hash).map_err(CardError::Hash)?;
        Ok::<_, CardError>(argon2()?.verify_password(digest.as_slice(), &hash).is_ok())
    })
    .await??;
    Ok(known && fits)
}

fn argon2() -> Result<Argon2<'static>, CardError> {
    let params = Params::new(MEMORY, 2, 1, None).map_err(|error| CardError::Hash(error.into()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}
