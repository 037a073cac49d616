//! Dashed outlines, which quads cannot draw.

use std::cell::Cell;

use iced::advanced::Renderer as _;
use iced::advanced::graphics::geometry::{LineDash, Path, Renderer as _, Stroke};
use iced::widget::canvas::Cache;
use iced::{Color, Point, Rectangle, Renderer, Size, Vector};

/// A dashed outline as it was drawn last: iced repaints what is not kept in every frame.
#[derive(Default)]
pub struct Dashes {
    look: Cell<Option<(Color, f32, f32)>>,
    kept: Cache,
}

impl Dashes {
    /// Draws a dashed outline inside `bounds`.
    pub fn draw(&self, renderer: &mut Renderer, bounds: Rectangle, color: Color, width: f32, radius: f32) {
        let look = Some((color, width, radius));
        if self.look.replace(look) != look {
            self.kept.clear();
        }
        let geometry = self.kept.draw(renderer, bounds.size(), |frame| {
            let inset = width / 2.0;
            let outline = Path::rounded_rectangle(
                Point::new(inset, inset),
                Size::new(bounds.width - width, bounds.height - width),
                radius.into(),
            );
            let stroke = Stroke { line_dash: LineDash { segments: &[8.0, 6.0], offset: 0 }, ..Stroke::default() };
            frame.stroke(&outline, stroke.with_color(color).with_width(width));
        });
        renderer.with_translation(Vector::new(bounds.x, bounds.y), |renderer| renderer.draw_geometry(geometry));
    }
}
