//! Dashed outlines, which quads cannot draw.

use iced::advanced::Renderer as _;
use iced::advanced::graphics::geometry::{Frame, LineDash, Path, Renderer as _, Stroke};
use iced::{Color, Point, Rectangle, Renderer, Size, Vector};

/// Draws a dashed outline inside `bounds`.
pub fn dashed(renderer: &mut Renderer, bounds: Rectangle, color: Color, width: f32, radius: f32) {
    let mut frame = Frame::new(renderer, bounds.size());
    let inset = width / 2.0;
    let outline = Path::rounded_rectangle(
        Point::new(inset, inset),
        Size::new(bounds.width - width, bounds.height - width),
        radius.into(),
    );
    let stroke = Stroke { line_dash: LineDash { segments: &[8.0, 6.0], offset: 0 }, ..Stroke::default() };
    frame.stroke(&outline, stroke.with_color(color).with_width(width));
    let geometry = frame.into_geometry();
    renderer.with_translation(Vector::new(bounds.x, bounds.y), |renderer| renderer.draw_geometry(geometry));
}
