//! What keeps the repainted part of a frame small, and in one piece.
//!
//! The software renderer compares frames quad by quad: one more or one fewer shifts all that follow, and every one
//! of those is painted again. So what is not shown, a ring or an edge, is drawn all the same, out of sight.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::{Rectangle, Vector};

/// The height of a line by the size of its letters that holds the ink of every script, which is what iced repaints: Noto
/// Sans Arabic reaches 2.11 times its size from top to bottom.
pub const INK: f32 = 2.2;

/// Far from every screen.
const AWAY: Vector = Vector::new(-100_000.0, 0.0);

/// Where to draw what is at `bounds` when it is shown.
#[must_use]
pub fn steady(bounds: Rectangle, shown: bool) -> Rectangle {
    if shown { bounds } else { bounds + AWAY }
}

/// A distance that nobody sees, another for each `turn`: iced repaints a layer whose bounds
/// have changed by it in one piece, where many small pieces would take far longer.
pub fn stir(turn: &impl Hash) -> f32 {
    let mut hasher = DefaultHasher::new();
    turn.hash(&mut hasher);
    f32::from(u8::try_from(hasher.finish() % 64).unwrap_or_default()) / 64.0 * 0.02
}
