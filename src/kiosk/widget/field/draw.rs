//! How a field looks.

use iced::advanced::text::Renderer as _;
use iced::advanced::{Layout, Renderer as _, renderer};
use iced::{Color, Point, Rectangle, Renderer};

use super::Field;
use super::caret::{self, Line};
use super::widget::State;
use crate::kiosk::widget::ring::{Ring, fill, inside};
use crate::kiosk::widget::steady::steady;

/// The caret's height in sizes of the text.
const CARET_HEIGHT: f32 = 1.24;

/// The line under what is being composed: its distance below the middle in sizes of the text, its width in pixels.
const UNDERLINE: (f32, f32) = (0.55, 3.0);

/// The colours and lines of a field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldStyle {
    /// Behind the text.
    pub surface: Color,
    /// The text, and the line under what an input method is composing.
    pub text: Color,
    /// The placeholder.
    pub placeholder: Color,
    /// The outline.
    pub outline: Color,
    /// The caret.
    pub caret: Color,
    /// Behind the selected text, which keeps its colour.
    pub selection: Color,
    /// The width of the outline in pixels.
    pub border: f32,
    /// Around the field when it has the focus; its radius is that of the field's corners.
    pub ring: Ring,
}

impl Default for FieldStyle {
    /// Black on white.
    fn default() -> Self {
        Self {
            surface: Color::WHITE,
            text: Color::BLACK,
            placeholder: Color::BLACK,
            outline: Color::BLACK,
            caret: Color::BLACK,
            selection: Color::from_rgb8(0xD0, 0xD0, 0xD0),
            border: 3.0,
            ring: Ring { inner: Color::WHITE, outer: Color::BLACK, width: 5.0, radius: 14.0 },
        }
    }
}

/// The part of a field in which the text is seen.
pub(super) fn view(layout: Layout<'_>) -> Rectangle {
    layout.children().next().map_or_else(|| layout.bounds(), |line| line.bounds())
}

impl<Message> Field<'_, Message> {
    /// Where the caret is drawn.
    pub(super) fn caret(&self, state: &State, view: Rectangle) -> Rectangle {
        let x = view.x + state.origin + state.line.x_of(self.buffer.shown().caret);
        let height = CARET_HEIGHT * self.size;
        Rectangle { x: x - caret::WIDTH / 2.0, y: view.center_y() - height / 2.0, width: caret::WIDTH, height }
    }

    pub(super) fn paint(&self, state: &State, renderer: &mut Renderer, layout: Layout<'_>, viewport: Rectangle) {
        let style = &self.style;
        self.frame(renderer, layout.bounds(), &viewport, state.focused);

        let view = view(layout);
        // Tall letters and the caret may be higher than the line.
        let (y, height) = (layout.bounds().y, layout.bounds().height);
        let room = Rectangle { y, height, ..view.expand(caret::WIDTH) };
        let Some(clip) = room.intersection(&viewport) else { return };
        let fill = |renderer: &mut Renderer, bounds: Rectangle, color| {
            if let Some(bounds) = bounds.intersection(&clip) {
                renderer.fill_quad(renderer::Quad { bounds, ..renderer::Quad::default() }, color);
            }
        };
        let write = |renderer: &mut Renderer, line: &Line, origin: f32, color| {
            let at = Point::new(view.x + origin, view.center_y() - line.size().height / 2.0);
            renderer.fill_paragraph(line.paragraph(), at, color, clip);
        };

        let shown = self.buffer.shown();
        let caret = self.caret(state, view);
        for (left, right) in state.line.stretches(shown.selected) {
            let x = view.x + state.origin + left;
            fill(renderer, Rectangle { x, width: right - left, ..caret }, style.selection);
        }
        for (left, right) in state.line.stretches(shown.composed) {
            let (x, y) = (view.x + state.origin + left, view.center_y() + UNDERLINE.0 * self.size);
            fill(renderer, Rectangle { x, y, width: right - left, height: UNDERLINE.1 }, style.text);
        }
        if !shown.text.is_empty() {
            write(renderer, &state.line, state.origin, style.text);
        } else if state.placeholder.size().width <= view.width {
            // Half a hint would help nobody.
            let origin = caret::rest(view.width, state.placeholder.size().width, self.rtl);
            write(renderer, &state.placeholder, origin, style.placeholder);
        }
        let caret = caret.intersection(&clip).unwrap_or(caret);
        let quad = renderer::Quad { bounds: steady(caret, state.focused), ..renderer::Quad::default() };
        renderer.fill_quad(quad, style.caret);
    }

    /// The surface, its outline and, when focused, the ring around.
    fn frame(&self, renderer: &mut Renderer, bounds: Rectangle, viewport: &Rectangle, focused: bool) {
        let style = &self.style;
        style.ring.draw(renderer, bounds, viewport, focused);
        for (inset, color) in [(0.0, style.outline), (style.border, style.surface)] {
            fill(renderer, bounds.shrink(inset), viewport, inside(style.ring.radius.into(), inset), color);
        }
    }
}
