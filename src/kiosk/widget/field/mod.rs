//! Text entry: one line over a [`FieldBuffer`], which the application keeps and changes by the [`Edit`]s that the
//! field asks for. The same edits come from the keys on the screen.

mod buffer;
pub mod caret;
mod draw;
mod edit;
mod keys;
mod widget;

use iced::advanced::widget::Id;
use iced::{Font, Length, Padding};

use crate::kiosk::widget::node::Secrecy;

pub use buffer::{FieldBuffer, Shown};
pub use draw::FieldStyle;
pub use edit::{Edit, Step};

/// A line of text that can be written. It takes focus on a click, and on a finger's release where it touched, so
/// that a finger can scroll from it; it keeps focus until something else takes it. Nothing in it blinks.
pub struct Field<'a, Message> {
    id: Id,
    buffer: &'a FieldBuffer,
    label: String,
    placeholder: String,
    on_edit: Option<Box<dyn Fn(Edit) -> Message + 'a>>,
    on_submit: Option<Message>,
    width: Length,
    height: Length,
    padding: Padding,
    size: f32,
    font: Font,
    rtl: bool,
    secrecy: Secrecy,
    style: FieldStyle,
}

/// A field over `buffer`. It is disabled until it has [`on_edit`](Field::on_edit).
#[must_use]
pub fn field<Message>(id: impl Into<Id>, buffer: &FieldBuffer) -> Field<'_, Message> {
    Field {
        id: id.into(),
        buffer,
        label: String::new(),
        placeholder: String::new(),
        on_edit: None,
        on_submit: None,
        width: Length::Fill,
        height: Length::Shrink,
        padding: Padding::new(16.0),
        size: 16.0,
        font: Font::DEFAULT,
        rtl: false,
        secrecy: Secrecy::Open,
        style: FieldStyle::default(),
    }
}

impl<'a, Message> Field<'a, Message> {
    /// What the field is for: its name when read aloud.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Who may hear what is written.
    #[must_use]
    pub const fn secrecy(mut self, secrecy: Secrecy) -> Self {
        self.secrecy = secrecy;
        self
    }

    /// Shown while the field is empty, and its hint when read aloud.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// What to do with an edit: apply it to the buffer. Without this the field is disabled.
    #[must_use]
    pub fn on_edit(mut self, on_edit: impl Fn(Edit) -> Message + 'a) -> Self {
        self.on_edit = Some(Box::new(on_edit));
        self
    }

    /// The message of the Enter key.
    #[must_use]
    pub fn on_submit(mut self, message: Message) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// The whole field's width: fills unless told.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// The whole field's height: that of a line and the padding unless told.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// The space around the line, as in a left-to-right language: room for an icon and a Clear button.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// The text's size in pixels.
    #[must_use]
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// The text's font.
    #[must_use]
    pub fn font(mut self, font: Font) -> Self {
        self.font = font;
        self
    }

    /// Whether the page reads from right to left, so that the text stands at the right.
    #[must_use]
    pub fn rtl(mut self, rtl: bool) -> Self {
        self.rtl = rtl;
        self
    }

    /// The colours and lines.
    #[must_use]
    pub fn style(mut self, style: FieldStyle) -> Self {
        self.style = style;
        self
    }
}
