//! A filled shape with an edge, behind content.

use iced::{Color, Rectangle, Renderer, border};

use super::Element;
use super::adapt::{Adapter, adapt};
use super::ring::{fill, inside};

/// How a plate looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plate {
    pub fill: Color,
    pub edge: Color,
    /// Of the edge; none where it is 0.
    pub width: f32,
    pub radius: border::Radius,
}

impl Plate {
    /// One without an edge.
    pub fn flat(color: Color, radius: impl Into<border::Radius>) -> Self {
        Self { fill: color, edge: color, width: 0.0, radius: radius.into() }
    }
}

impl<Message> Adapter<Message> for Plate {
    fn ground(&self, renderer: &mut Renderer, bounds: Rectangle, viewport: &Rectangle) {
        if self.width > 0.0 {
            fill(renderer, bounds, viewport, self.radius, self.edge);
        }
        fill(renderer, bounds.shrink(self.width), viewport, inside(self.radius, self.width), self.fill);
    }
}

/// `content` on a plate as large as it is.
pub fn plate<'a, Message: 'a>(plate: Plate, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    adapt(plate, content)
}
