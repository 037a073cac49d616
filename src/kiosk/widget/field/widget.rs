//! How a field behaves: focus, keys, fingers and input methods.

use iced::advanced::widget::{Operation, Tree, operation::Focusable, tree};
use iced::advanced::{Clipboard, InputMethod, Layout, Shell, Widget, input_method, layout, mouse, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, keyboard, touch, window};

use super::caret::{self, Line};
use super::{Edit, Field, keys};
use crate::kiosk::widget::node::{Node, Role};

/// How far a finger may wander, in pixels, before its touch is a scroll.
const SLOP: f32 = 12.0;

/// The height of a line by the size of its letters.
const LINE: f32 = 1.3;

/// What a field remembers between frames.
#[derive(Default)]
pub(super) struct State {
    pub(super) focused: bool,
    touch: Option<(touch::Finger, Point)>,
    pub(super) line: Line,
    pub(super) placeholder: Line,
    /// The left end of the line, counted from the left end of the view.
    pub(super) origin: f32,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.touch = None;
    }
}

impl<Message: Clone> Field<'_, Message> {
    /// Takes focus and puts the caret where the field was touched.
    fn take(&self, state: &mut State, view: Rectangle, at: Point, shell: &mut Shell<'_, Message>) {
        state.focused = true;
        if let Some(on_edit) = &self.on_edit
            && !self.buffer.is_composing()
        {
            shell.publish(on_edit(Edit::PlaceCaret(state.line.index_at(at.x - view.x - state.origin))));
        }
        shell.capture_event();
        shell.request_redraw();
    }

    /// Sends what is written, once for each press of the key.
    fn submit(&self, key: &keyboard::Event, shell: &mut Shell<'_, Message>) {
        shell.capture_event();
        if matches!(key, keyboard::Event::KeyPressed { repeat: true, .. }) {
            return;
        }
        if let Some(on_edit) = &self.on_edit
            && self.buffer.is_composing()
        {
            shell.publish(on_edit(Edit::ComposeCommit));
        }
        if let Some(message) = &self.on_submit {
            shell.publish(message.clone());
        }
    }

    /// Whether the edit would make a difference.
    fn can(&self, edit: &Edit) -> bool {
        let mut after = self.buffer.clone();
        after.apply(edit.clone());
        after != *self.buffer
    }

    /// The edit that a key or an input method asks for. `None` leaves the event to the widgets around.
    fn edit(&self, state: &State, event: &Event) -> Option<Edit> {
        match event {
            Event::Keyboard(key) => {
                keys::edit(key, state.line.is_backwards()).filter(|edit| !keys::is_arrow(key) || self.can(edit))
            }
            Event::InputMethod(input_method::Event::Preedit(text, caret)) => {
                Some(Edit::ComposeSet { text: text.clone(), caret: caret.as_ref().map(|caret| caret.end) })
            }
            Event::InputMethod(input_method::Event::Commit(text)) => Some(Edit::Insert(text.clone())),
            Event::InputMethod(input_method::Event::Closed) => {
                Some(Edit::ComposeSet { text: String::new(), caret: None })
            }
            _ => None,
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Field<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let shown = self.buffer.shown();
        state.line.set(&shown.text, self.size, self.font, self.rtl);
        state.placeholder.set(&self.placeholder, self.size, self.font, self.rtl);

        let line = state.line.size();
        let height = if self.height == Length::Shrink { Length::Shrink } else { Length::Fill };
        let node = layout::padded(limits, self.width, self.height, self.padding, |limits| {
            layout::sized(limits, Length::Fill, height, |_| Size::new(0.0, LINE * self.size))
        });
        let view = node.children()[0].size().width;
        state.origin = caret::origin(view, line.width, state.line.x_of(shown.caret), state.origin, self.rtl);
        node
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let mut node = Node::new(Role::Field, self.label.clone());
        node.value = Some(self.buffer.shown().text.into_owned());
        node.hint = Some(self.placeholder.clone()).filter(|hint| !hint.is_empty());
        node.secrecy = self.secrecy;
        node.enabled = self.on_edit.is_some();
        operation.custom(Some(&self.id), layout.bounds(), &mut node);
        if self.on_edit.is_some() {
            operation.focusable(Some(&self.id), layout.bounds(), tree.state.downcast_mut::<State>());
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let Some(on_edit) = &self.on_edit else { return };
        let view = super::draw::view(layout);
        let state = tree.state.downcast_mut::<State>();
        // A finger's own position is that on the glass; the cursor's is that in the content of a scrolled list.
        let over = cursor.position_over(layout.bounds()).filter(|_| !shell.is_event_captured());
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let Some(at) = over {
                    self.take(state, view, at, shell);
                }
            }
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                state.touch = over.map(|_| (*id, *position));
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                state.touch = state.touch.filter(|(finger, from)| finger != id || position.distance(*from) <= SLOP);
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.touch = None,
            Event::Touch(touch::Event::FingerLifted { id, .. })
                if state.touch.take_if(|(finger, _)| finger == id).is_some() =>
            {
                if let Some(at) = over {
                    self.take(state, view, at, shell);
                }
            }
            Event::Keyboard(key) if state.focused && keys::is_enter(key) && !shell.is_event_captured() => {
                self.submit(key, shell);
            }
            Event::Keyboard(_) | Event::InputMethod(_) if state.focused && !shell.is_event_captured() => {
                if let Some(edit) = self.edit(state, event) {
                    shell.publish(on_edit(edit));
                    shell.capture_event();
                }
            }
            Event::Window(window::Event::RedrawRequested(_)) if state.focused => {
                shell.request_input_method::<&str>(&InputMethod::Enabled {
                    cursor: self.caret(state, view),
                    purpose: input_method::Purpose::Normal,
                    preedit: None,
                });
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.paint(tree.state.downcast_ref(), renderer, layout, *viewport);
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.on_edit.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        Self::new(field)
    }
}
