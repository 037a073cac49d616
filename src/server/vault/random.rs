//! Names and numbers that nobody can guess.

use crate::domain::digits;

/// The letters of a token, as RFC 4648 has them for base 32.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// Letters of 128 bits, five in each.
const LENGTH: u32 = 26;

/// 128 random bits in letters and digits: 26 of them.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn random_token() -> Result<String, getrandom::Error> {
    let bits = random_bits()?;
    let letter = |place: u32| char::from(LETTERS[usize::from((bits >> (5 * place)).to_le_bytes()[0] & 31)]);
    Ok((0..LENGTH).map(letter).collect())
}

/// So many random digits, at most 30, and their check digit.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn random_number(count: usize) -> Result<String, getrandom::Error> {
    let mut bits = random_bits()?;
    let drawn = std::iter::repeat_with(|| {
        let digit = (bits % 10).to_le_bytes()[0];
        bits /= 10;
        char::from(b'0' + digit)
    });
    Ok(digits::with_check(&drawn.take(count.min(30)).collect::<String>()))
}

fn random_bits() -> Result<u128, getrandom::Error> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits)?;
    Ok(u128::from_le_bytes(bits))
}
