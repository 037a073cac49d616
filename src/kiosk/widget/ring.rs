//! Filled shapes with rounded corners, and the ring around what has the focus.
//!
//! Outlines are filled shapes with the next one upon them: the software renderer takes far
//! longer for a stroke, and for what is filled with nothing.

use iced::advanced::{Renderer as _, renderer};
use iced::{Border, Color, Rectangle, Renderer, border};

use super::steady::steady;

/// How far inside of its view a shape is cut off, in pixels: more than rounding moves it.
const WITHIN: f32 = 0.01;

/// The two-tone ring around what has the focus.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ring {
    pub inner: Color,
    pub outer: Color,
    /// Of each of the two.
    pub width: f32,
    /// Of the corners of what it is around.
    pub radius: f32,
}

impl Ring {
    /// Draws the ring outside `bounds`, if it is shown. What it is around is drawn after it.
    pub fn draw(&self, renderer: &mut Renderer, bounds: Rectangle, viewport: &Rectangle, shown: bool) {
        let bounds = steady(bounds, shown);
        for (color, reach) in [(self.outer, 2.0 * self.width), (self.inner, self.width)] {
            fill(renderer, bounds.expand(reach), viewport, (self.radius + reach).into(), color);
        }
    }
}

/// Fills a shape, as far as it is in the view: the software renderer takes ten times as long for what it has to cut off.
pub fn fill(
    renderer: &mut Renderer,
    bounds: Rectangle,
    viewport: &Rectangle,
    mut radius: border::Radius,
    color: Color,
) {
    let seen = bounds.intersection(&viewport.shrink(WITHIN)).unwrap_or(bounds);
    if seen.y > bounds.y {
        radius = radius.top(0.0);
    }
    if seen.y + seen.height < bounds.y + bounds.height {
        radius = radius.bottom(0.0);
    }
    if seen.x > bounds.x {
        radius = radius.left(0.0);
    }
    if seen.x + seen.width < bounds.x + bounds.width {
        radius = radius.right(0.0);
    }
    let bounds = seen;
    let border = Border { radius, ..Border::default() };
    renderer.fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, color);
}

/// The corners of what lies `inset` inside of corners of `radius`.
#[must_use]
pub fn inside(radius: border::Radius, inset: f32) -> border::Radius {
    let less = |radius: f32| (radius - inset).max(0.0);
    border::Radius {
        top_left: less(radius.top_left),
        top_right: less(radius.top_right),
        bottom_right: less(radius.bottom_right),
        bottom_left: less(radius.bottom_left),
    }
}
