//! Rings and edges that come and go without a stir.
//!
//! The software renderer compares frames quad by quad: one more or one fewer shifts all that follow, and every one
//! of those is painted again. So what is not shown is drawn all the same, out of sight.

use iced::{Rectangle, Vector};

/// Far from every screen.
const AWAY: Vector = Vector::new(-100_000.0, 0.0);

/// Where to draw what is at `bounds` when it is shown.
#[must_use]
pub fn steady(bounds: Rectangle, shown: bool) -> Rectangle {
    if shown { bounds } else { bounds + AWAY }
}
