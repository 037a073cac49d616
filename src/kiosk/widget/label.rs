//! Text that breaks its own lines and is right in both directions.
//!
//! Each line is one paragraph of its own with a forced base direction: iced 0.14
//! misplaces wrapped or aligned right-to-left text.

mod breaking;

use iced::advanced::graphics::text::{Version, font_system};
use iced::advanced::text::Paragraph as _;
use iced::advanced::text::Renderer as _;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Color, Font, Length, Point, Rectangle, Renderer, Size, Theme};

pub use breaking::{Face, Paragraph, lines};

use super::Element;
use super::node::{Node, Role};

/// Where lines stand in a label that is wider than they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The side that reading starts from.
    Start,
    Center,
    End,
}

/// Text, in the reading order.
pub struct Label {
    text: String,
    face: Face,
    right_to_left: bool,
    own_direction: bool,
    role: Option<Role>,
    news: bool,
    color: Option<Color>,
    width: Length,
    at: At,
}

/// Text of `size` in lines `line` high, both in logical pixels, on a page read from the
/// right or the left.
#[must_use]
pub fn label(text: impl Into<String>, font: Font, size: f32, line: f32, right_to_left: bool) -> Label {
    Label {
        text: text.into(),
        face: Face { font, size, line },
        right_to_left,
        own_direction: false,
        role: Some(Role::Text),
        news: false,
        color: None,
        width: Length::Shrink,
        at: At::Start,
    }
}

impl Label {
    /// Names the screen or a part of it.
    #[must_use]
    pub fn heading(mut self) -> Self {
        self.role = Some(Role::Heading);
        self
    }

    /// Says nothing of its own: something else describes it.
    #[must_use]
    pub fn silent(mut self) -> Self {
        self.role = None;
        self
    }

    /// Said by the voice as soon as it comes.
    #[must_use]
    pub fn news(mut self) -> Self {
        self.news = true;
        self
    }

    /// The words of somebody else, which keep the direction of their own script.
    #[must_use]
    pub fn own_direction(mut self) -> Self {
        self.own_direction = true;
        self
    }

    /// A colour of its own instead of the surrounding one.
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }

    /// As wide as this; as its longest line where not said.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Where its lines stand.
    #[must_use]
    pub fn at(mut self, at: At) -> Self {
        self.at = at;
        self
    }

    fn base(&self) -> bool {
        if self.own_direction {
            breaking::first_strong_is_right_to_left(&self.text).unwrap_or(self.right_to_left)
        } else {
            self.right_to_left
        }
    }
}

#[derive(PartialEq)]
struct Key {
    text: String,
    face: Face,
    max: f32,
    base: bool,
    fonts: Option<Version>,
}

/// The most measurements that are kept: one layout may try several widths, and lines that are made anew in every
/// frame are also painted anew.
const KEPT: usize = 4;

/// The lines as they were laid out lately, the last first.
#[derive(Default)]
struct Lines(Vec<(Key, Vec<Paragraph>)>);

impl Lines {
    fn set(&mut self, key: Key) -> &[Paragraph] {
        // iced takes a line that is still alive for one of the same width, whatever it says.
        self.0.retain(|(kept, _)| kept.text == key.text);
        let measured = if let Some(at) = self.0.iter().position(|(kept, _)| *kept == key) {
            self.0.remove(at)
        } else {
            let lines = lines(&key.text, key.face, key.max, key.base);
            (key, lines)
        };
        self.0.truncate(KEPT - 1);
        self.0.insert(0, measured);
        &self.0[0].1
    }

    fn shown(&self) -> &[Paragraph] {
        self.0.first().map_or(&[], |(_, lines)| lines)
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Label {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Lines>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Lines::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<Lines>();
        layout::sized(limits, self.width, Length::Shrink, |limits| {
            let key = Key {
                text: self.text.clone(),
                face: self.face,
                max: limits.max().width,
                base: self.base(),
                fonts: font_system().read().ok().map(|fonts| fonts.version()),
            };
            state.set(key).iter().fold(Size::ZERO, |size, line| {
                Size::new(size.width.max(line.min_width()), size.height + self.face.line)
            })
        })
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let color = self.color.unwrap_or(style.text_color);
        let mut y = bounds.y + (self.face.line - self.face.ink()) / 2.0;
        for line in tree.state.downcast_ref::<Lines>().shown() {
            let slack = bounds.width - line.min_width();
            let x = match (self.at, self.right_to_left) {
                (At::Center, _) => slack / 2.0,
                (At::Start, false) | (At::End, true) => 0.0,
                (At::Start, true) | (At::End, false) => slack,
            };
            renderer.fill_paragraph(line, Point::new(bounds.x + x, y), color, *viewport);
            y += self.face.line;
        }
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        if let Some(role) = self.role {
            let mut node = Node { news: self.news, ..Node::new(role, self.text.clone()) };
            operation.custom(None, layout.bounds(), &mut node);
        }
    }
}

impl<'a, Message: 'a> From<Label> for Element<'a, Message> {
    fn from(label: Label) -> Self {
        Element::new(label)
    }
}
