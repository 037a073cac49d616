//! How often a PIN may be tried.
//!
//! A try counts as failed from its beginning, and the right PIN takes that back: tries at once do not outrun the count,
//! and a server that is killed forgets none.
//!
//! | | at one card | at one kiosk |
//! |---|---|---|
//! | wrong tries without a delay | 2 | 8 |
//! | after each of those that follow | 5 s, twice as long each time, up to 300 s | the same |
//! | forgotten | all, by the right PIN or by staff | one every 300 s |
//! | most | 10, then staff reset the card | none |
//!
//! So an attacker has, whatever he does otherwise:
//! - at one card 10 guesses, in 615 s at the least, and then none: of the 996,907 PINs that may be, one in 99,690.
//!   Where its owner signs in between, 10 more;
//! - from one kiosk 26 guesses in the first hour and 12 in each that follows, over all cards together. His own card
//!   does not help him: the right PIN takes back its own try only, and no delay;
//! - at all cards as many times that as he has kiosks: 1040 in the first hour with all forty of a large site. Nothing
//!   is counted by address: forty kiosks behind one do not hinder each other.
//!
//! A kiosk gives out 120 cards at once, and then one a minute.

/// Failed tries at a card after which only staff help.
pub const CARD_TRIES: u32 = 10;
/// Failed tries at a card without a delay.
pub const CARD_FREE: u32 = 2;
/// Failed tries from a kiosk without a delay.
pub const KIOSK_FREE: u32 = 8;
/// Seconds after which a kiosk's oldest failed try is forgotten.
pub const KIOSK_FORGETS: i64 = 300;
/// Cards that a kiosk gives out at once.
pub const CARDS_AT_ONCE: i64 = 120;
/// Seconds after which a kiosk may give out another.
pub const CARD_EVERY: i64 = 60;

/// The first delay, in seconds.
const FIRST: i64 = 5;
/// The longest delay, in seconds.
const LONGEST: i64 = 300;

/// A try that may not begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halt {
    /// In so many seconds, at least one, it may.
    Wait(i64),
    /// When staff have reset the card.
    Staff,
}

/// The tries at one card.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CardTries {
    /// Failed in a row: 0 to [`CARD_TRIES`].
    pub failed: u32,
    /// When the next one may begin, in Unix seconds.
    pub next: i64,
}

impl CardTries {
    /// With one that begins at `now` (Unix seconds). The right PIN makes it the default again.
    ///
    /// # Errors
    /// When it is too early, or there have been too many.
    pub fn begin(self, now: i64) -> Result<Self, Halt> {
        if self.failed >= CARD_TRIES {
            return Err(Halt::Staff);
        }
        wait(self.next, now)?;
        let failed = self.failed + 1;
        Ok(Self { failed, next: now + delay(i64::from(failed) - i64::from(CARD_FREE)) })
    }
}

/// The tries from one kiosk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KioskTries {
    /// When all will be forgotten, in Unix seconds.
    pub clear: i64,
    /// When the next one may begin, in Unix seconds.
    pub next: i64,
}

impl KioskTries {
    /// With one that begins at `now` (Unix seconds).
    ///
    /// # Errors
    /// When it is too early.
    pub fn begin(self, now: i64) -> Result<Self, Halt> {
        wait(self.next, now)?;
        let clear = self.clear.max(now) + KIOSK_FORGETS;
        let failed = (clear - now + KIOSK_FORGETS - 1) / KIOSK_FORGETS;
        Ok(Self { clear, next: now + delay(failed - i64::from(KIOSK_FREE)) })
    }

    /// Without one, which had the right PIN.
    #[must_use]
    pub fn right(self) -> Self {
        Self { clear: self.clear - KIOSK_FORGETS, ..self }
    }
}

/// Counts a card that a kiosk gives out at `now`. `taken` is when those before are forgotten, and so is the answer; all
/// in Unix seconds.
///
/// # Errors
/// When the kiosk has given out as many as it may.
pub fn taking(taken: i64, now: i64) -> Result<i64, Halt> {
    let taken = taken.max(now) + CARD_EVERY;
    wait(taken - CARDS_AT_ONCE * CARD_EVERY, now).map(|()| taken)
}

/// Seconds before the try after so many beyond those that are free.
fn delay(beyond: i64) -> i64 {
    if beyond < 1 { 0 } else { (FIRST << (beyond - 1).min(10)).min(LONGEST) }
}

fn wait(next: i64, now: i64) -> Result<(), Halt> {
    if next <= now { Ok(()) } else { Err(Halt::Wait(next - now)) }
}
