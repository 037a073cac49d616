//! What a frame shows, as the renderer was given it: words and signs, those too that no node says.

use iced::advanced::graphics::{Image, Text};
use iced::{Color, Rectangle};

use crate::driver::plain;

/// The height of the body of letters, in sizes of their text.
const BODY: f32 = 0.8;

/// A line of text.
#[derive(Debug, Clone)]
pub struct Words {
    pub text: String,
    pub color: Color,
    /// Of the letters' bodies, without the room above and below them.
    pub bounds: Rectangle,
    /// What of the window it may be drawn in.
    pub clip: Rectangle,
}

/// A line icon.
#[derive(Debug, Clone)]
pub struct Sign {
    pub color: Color,
    pub bounds: Rectangle,
    /// What of the window it may be drawn in.
    pub clip: Rectangle,
}

/// The words and signs of a frame, in logical pixels.
#[derive(Debug, Clone, Default)]
pub struct Drawn {
    pub words: Vec<Words>,
    pub signs: Vec<Sign>,
}

impl Drawn {
    /// Those of the last frame.
    pub fn of(renderer: &mut iced::Renderer) -> Self {
        let mut drawn = Self::default();
        for layer in renderer.layers() {
            for item in &layer.text {
                drawn.words.extend(item.as_slice().iter().filter_map(|line| words(line, layer.bounds)));
            }
            for image in &layer.images {
                if let Image::Vector { svg, bounds, clip_bounds } = image
                    && let Some(color) = svg.color
                {
                    let clip = clip_bounds.intersection(&layer.bounds).unwrap_or_default();
                    drawn.signs.push(Sign { color, bounds: *bounds, clip });
                }
            }
        }
        drawn
    }
}

fn words(line: &Text, layer: Rectangle) -> Option<Words> {
    let Text::Paragraph { paragraph, position, color, clip_bounds, transformation } = line else { return None };
    let shaped = paragraph.upgrade()?;
    let buffer = shaped.buffer();
    let mut text = String::new();
    for line in &buffer.lines {
        text.push_str(line.text());
    }
    let text = plain(&text);
    if text.trim().is_empty() {
        return None;
    }
    let whole = Rectangle::new(*position, paragraph.min_bounds);
    let height = BODY * buffer.metrics().font_size;
    let body = Rectangle { y: whole.center_y() - height / 2.0, height, ..whole };
    let clip = (*clip_bounds * *transformation).intersection(&layer).unwrap_or_default();
    Some(Words { text, color: *color, bounds: body * *transformation, clip })
}
