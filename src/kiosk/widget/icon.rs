//! A line icon in the colour of the text around it.

use iced::advanced::svg::{self, Renderer as _, Svg};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Color, Length, Rectangle, Renderer, Size, Theme};

use super::Element;

/// A square icon. It is decoration: the words beside it say what it means.
pub struct Icon {
    picture: svg::Handle,
    size: f32,
    color: Option<Color>,
}

/// An icon with sides of `size`.
#[must_use]
pub fn icon(picture: svg::Handle, size: f32) -> Icon {
    Icon { picture, size, color: None }
}

impl Icon {
    /// A colour of its own instead of the text's.
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Icon {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size), Length::Fixed(self.size))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, _limits: &layout::Limits) -> layout::Node {
        layout::Node::new(Size::new(self.size, self.size))
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let color = self.color.unwrap_or(style.text_color);
        renderer.draw_svg(Svg::new(self.picture.clone()).color(color), layout.bounds(), *viewport);
    }
}

impl<'a, Message: 'a> From<Icon> for Element<'a, Message> {
    fn from(icon: Icon) -> Self {
        Element::new(icon)
    }
}
