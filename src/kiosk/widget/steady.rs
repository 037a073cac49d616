//! What keeps the repainted part of a frame small, and in one piece.
//!
//! The software renderer compares frames quad by quad: one more or one fewer shifts all that follow, and every one
//! of those is painted again. So what is not shown, a ring or an edge, is drawn all the same, out of sight.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::Renderer as _;
use iced::{Rectangle, Renderer, Vector};

/// Far from every screen.
const AWAY: Vector = Vector::new(-100_000.0, 0.0);

/// Where to draw what is at `bounds` when it is shown.
#[must_use]
pub fn steady(bounds: Rectangle, shown: bool) -> Rectangle {
    if shown { bounds } else { bounds + AWAY }
}

/// Draws layers that are each repainted in one piece whenever `turn` changes: many small
/// pieces take far longer.
pub fn at_once(renderer: &mut Renderer, turn: &impl Hash, draw: impl FnOnce(&mut Renderer)) {
    let mut hasher = DefaultHasher::new();
    turn.hash(&mut hasher);
    let turn = u8::try_from(hasher.finish() % 64).unwrap_or_default();
    // iced repaints the whole of a layer that has moved; nobody sees it move by so little.
    renderer.with_translation(Vector::new(0.0, f32::from(turn) / 64.0 * 0.02), draw);
}
