//! The window that is not there: its size, its picture.

use std::path::Path;
use std::time::Instant;

use iced::advanced::graphics::Text;
use iced::{Event, Point, Rectangle, Size, Theme, window};
use iced_test::core::renderer::{Headless, Style};
use iced_test::runtime::window::Action;

use super::{Kiosk, plain};

/// A window on a monitor, in pixels of the glass.
pub struct Window {
    id: window::Id,
    size: Size,
    monitor: Size,
    position: Option<Point>,
}

impl Window {
    pub fn new(size: Size, monitor: Size) -> Self {
        Self { id: window::Id::unique(), size, monitor, position: None }
    }

    pub fn id(&self) -> window::Id {
        self.id
    }

    pub fn size(&self) -> Size {
        self.size
    }

    /// Its size as widgets count it.
    pub fn logical(&self, scale: f32) -> Size {
        Size::new(self.size.width / scale, self.size.height / scale)
    }

    /// Does what the kiosk asks of its window; gives the size that it is to have from now on.
    pub fn perform(&mut self, action: Action, scale: f32) -> Option<Size> {
        match action {
            Action::GetLatest(channel) => {
                let _ = channel.send(Some(self.id));
            }
            Action::GetMonitorSize(_, channel) => {
                let _ = channel.send(Some(Size::new(self.monitor.width / scale, self.monitor.height / scale)));
            }
            Action::Move(_, position) => self.position = Some(position),
            Action::Resize(_, size) => {
                return Some(Size::new((size.width * scale).round(), (size.height * scale).round()));
            }
            _ => panic!("the kiosk asks its window for what the driver cannot do"),
        }
        None
    }
}

impl Kiosk {
    /// The window is there.
    pub(super) fn opens(&mut self) {
        let size = self.window.logical(self.scale());
        self.happens(Event::Window(window::Event::Opened { position: None, size }));
    }

    /// The window is now of this size, in pixels of the glass.
    pub fn resize(&mut self, width: f32, height: f32) {
        self.window.size = Size::new(width, height);
        let size = self.window.logical(self.scale());
        self.happens(Event::Window(window::Event::Resized(size)));
    }

    /// The size of the window in pixels of the glass, and where it was moved to.
    pub fn window(&self) -> (Size, Option<Point>) {
        (self.window.size, self.window.position)
    }

    /// The window in logical pixels.
    pub fn room(&self) -> Size {
        self.window.logical(self.scale())
    }

    /// Somebody asks the window to close.
    pub fn close_requested(&mut self) {
        self.happens(Event::Window(window::Event::CloseRequested));
    }

    /// Draws a frame, which the renderer then has in its layers.
    pub fn draws(&mut self) -> &mut iced::Renderer {
        let theme = Theme::Light;
        let style = Style { text_color: self.app.style(&theme).text_color };
        self.with_interface(|interface, parts| {
            let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
            interface.update(&[redraw], parts.cursor, parts.renderer, parts.clipboard, &mut Vec::new());
            interface.draw(parts.renderer, &theme, &style, parts.cursor);
        });
        &mut self.renderer
    }

    /// Where words are drawn, in logical pixels.
    pub fn written(&mut self, words: &str) -> Vec<Rectangle> {
        let renderer = self.draws();
        let place = |line: &Text| {
            let Text::Paragraph { paragraph, position, transformation, .. } = line else { return None };
            let shaped = paragraph.upgrade()?;
            let text: String = shaped.buffer().lines.iter().map(|line| line.text().to_owned()).collect();
            (plain(&text) == words).then(|| Rectangle::new(*position, paragraph.min_bounds) * *transformation)
        };
        let mut found = Vec::new();
        for item in renderer.layers().iter().flat_map(|layer| &layer.text) {
            found.extend(item.as_slice().iter().filter_map(place));
        }
        found
    }

    /// Draws the frame that follows an event, as soon as a window would.
    pub fn draws_after(&mut self, event: Event) -> &mut iced::Renderer {
        self.deliver(event);
        self.draws()
    }

    /// A frame as it would be on the glass: four bytes a pixel.
    pub fn frame(&mut self) -> Vec<u8> {
        self.draws();
        self.copies()
    }

    /// The frame that follows an event.
    pub fn frame_after(&mut self, event: Event) -> Vec<u8> {
        self.draws_after(event);
        self.copies()
    }

    /// The last frame drawn, as it would be on the glass: four bytes a pixel, red first.
    pub fn copies(&mut self) -> Vec<u8> {
        let (width, height) = self.pixels();
        let scale = self.scale();
        self.renderer.screenshot(Size::new(width, height), scale, self.app.style(&Theme::Light).background_color)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand")]
    fn pixels(&self) -> (u32, u32) {
        (self.window.size.width.round() as u32, self.window.size.height.round() as u32)
    }

    /// Keeps a picture of the screen as a PNG file.
    pub fn picture(&mut self, path: &Path) {
        let frame = self.frame();
        let (width, height) = self.pixels();
        image::save_buffer(path, &frame, width, height, image::ColorType::Rgba8).unwrap();
    }
}
