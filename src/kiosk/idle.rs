//! The clock that ends a visit when the client has walked away.

use std::time::Duration;

use tokio::time::Instant;

/// How long a client may be quiet, and how long they are warned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// From the last touch to the warning.
    pub quiet: Duration,
    /// From the warning to the wipe; at least 20 s (WCAG 2.2, success criterion 2.2.1).
    pub warning: Duration,
}

/// What the clock says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    /// Look again after so long.
    Active(Duration),
    /// So many seconds are left.
    Warn(u64),
    /// Nobody is there.
    Over,
}

/// Says how things stand when the client was last active at `last`.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds of a warning")]
pub fn idle(last: Instant, now: Instant, patience: Patience) -> Idle {
    let quiet = now.saturating_duration_since(last);
    if quiet < patience.quiet {
        return Idle::Active(patience.quiet.saturating_sub(quiet));
    }
    let left = (patience.quiet + patience.warning).saturating_sub(quiet);
    if left.is_zero() { Idle::Over } else { Idle::Warn(left.as_secs_f64().ceil() as u64) }
}
