//! Everything that can be activated: by finger, mouse, Enter or Space.

use iced::advanced::layout::{self, Limits};
use iced::advanced::widget::{Id, Operation, Tree, operation::Focusable, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, renderer};
use iced::keyboard::{self, key::Named};
use iced::{Alignment, Color, Event, Length, Padding, Point, Rectangle, Renderer, Size, Theme, Vector};
use iced::{border, touch, window};

use super::Element;
use super::dashes::Dashes;
use super::node::{Node, Role, Secrecy};
use super::ring::{Ring, fill, inside};
use super::steady::steady;

/// A finger that moves farther than this, in logical pixels, is no longer pressing.
pub const SLOP: f32 = 12.0;

/// How a pressable looks in one state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face {
    pub fill: Color,
    pub text: Color,
    pub outline: Color,
    pub outline_width: f32,
    pub dashed: bool,
    /// Whether its outline is thicker below, which says "can be pressed".
    pub ledge: bool,
}

/// How a pressable looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub rest: Face,
    pub pressed: Face,
    pub disabled: Face,
    pub radius: border::Radius,
    /// How high the ledge is.
    pub ledge: f32,
    pub ring: Ring,
}

/// Something that can be activated.
pub struct Pressable<'a, Message> {
    id: Option<Id>,
    node: Node,
    content: Element<'a, Message>,
    on_press: Option<Message>,
    width: Length,
    height: Length,
    least: Size,
    padding: Padding,
    align: (Alignment, Alignment),
    style: Style,
    takes_focus: bool,
    drawn: Option<Status>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Status {
    ring: bool,
    pressed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum By {
    Mouse,
    Finger(touch::Finger),
}

#[derive(Default)]
struct State {
    focused: bool,
    ring: bool,
    press: Option<(By, Point)>,
    dashes: Dashes,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.ring = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.ring = false;
        self.press = None;
    }
}

/// A pressable that says `label` and looks like `content` on a face of `style`.
/// It is disabled until it has an [`on_press`](Pressable::on_press).
pub fn pressable<'a, Message>(
    label: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
    style: Style,
) -> Pressable<'a, Message> {
    Pressable {
        id: None,
        node: Node::new(Role::Button, label),
        content: content.into(),
        on_press: None,
        width: Length::Shrink,
        height: Length::Shrink,
        least: Size::ZERO,
        padding: Padding::ZERO,
        align: (Alignment::Center, Alignment::Center),
        style,
        takes_focus: true,
        drawn: None,
    }
}

impl<Message> Pressable<'_, Message> {
    /// Names it, so that the focus can be put on it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What pressing it means.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }

    /// What pressing it means; nothing where it is disabled now.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.set_on_press(message);
        self
    }

    /// Enables or disables it in place.
    pub fn set_on_press(&mut self, message: Option<Message>) {
        self.on_press = message;
    }

    /// Says more about what it is for.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.node.hint = Some(hint.into());
        self
    }

    /// What it shows besides its name, for the client alone.
    #[must_use]
    pub fn private(mut self, value: impl Into<String>) -> Self {
        self.node.value = Some(value.into());
        self.node.secrecy = Secrecy::Private;
        self
    }

    /// The language of its name, where that is not the screen's.
    #[must_use]
    pub fn language(mut self, tag: &'static str) -> Self {
        self.node.language = Some(tag);
        self
    }

    /// Whether it is the chosen one among others.
    #[must_use]
    pub fn selected(mut self, selected: bool) -> Self {
        self.node.selected = selected;
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Its height.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Its least size.
    #[must_use]
    pub fn least(mut self, width: f32, height: f32) -> Self {
        self.least = Size::new(width, height);
        self
    }

    /// The room between its edge and its content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Where its content stands: along the line of reading, and from top to bottom.
    #[must_use]
    pub fn align(mut self, along: Alignment, down: Alignment) -> Self {
        self.align = (along, down);
        self
    }

    /// Leaves the focus where it is when a finger or the mouse presses it, as the keys
    /// of an on-screen keyboard must.
    #[must_use]
    pub fn leaves_focus(mut self) -> Self {
        self.takes_focus = false;
        self
    }
}

impl<Message: Clone> Pressable<'_, Message> {
    fn press(
        &self,
        state: &mut State,
        event: &Event,
        cursor: mouse::Cursor,
        over: bool,
        shell: &mut Shell<'_, Message>,
    ) {
        let by = match event {
            Event::Touch(touch::Event::FingerPressed { id, .. }) => By::Finger(*id),
            _ => By::Mouse,
        };
        if self.takes_focus || !over {
            // A press hides the ring; the focus goes along silently.
            state.ring = false;
            state.focused = over && self.takes_focus;
        }
        if over && !shell.is_event_captured() && state.press.is_none() {
            state.press = Some((by, cursor.land().position().unwrap_or_default()));
            // A finger is left to the list around, which it may scroll.
            if by == By::Mouse || !self.takes_focus {
                shell.capture_event();
            }
        }
    }

    fn release(&self, state: &mut State, by: By, over: bool, shell: &mut Shell<'_, Message>) {
        if state.press.is_some_and(|(held, _)| held == by) {
            state.press = None;
            if let (true, Some(message)) = (over, &self.on_press) {
                shell.publish(message.clone());
                shell.capture_event();
            }
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Pressable<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> layout::Node {
        let limits = limits.min_width(self.least.width).min_height(self.least.height);
        let (along, down) = self.align;
        layout::positioned(
            &limits,
            self.width,
            self.height,
            self.padding,
            |limits| self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &limits.loose()),
            |content, size| content.align(along, down, size),
        )
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let mut node = Node { enabled: self.on_press.is_some(), ..self.node.clone() };
        operation.custom(self.id.as_ref(), layout.bounds(), &mut node);
        let state = tree.state.downcast_mut::<State>();
        // What is disabled while it has the focus keeps it, so that nobody is lost.
        if self.on_press.is_some() || state.focused {
            operation.focusable(self.id.as_ref(), layout.bounds(), state);
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
        let state = tree.state.downcast_mut::<State>();
        let enabled = self.on_press.is_some();
        let over = enabled && cursor.is_over(layout.bounds());
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => self.press(state, event, cursor, over, shell),
            Event::Touch(touch::Event::FingerMoved { id, position })
                if state.press.is_some_and(|(by, at)| by == By::Finger(*id) && position.distance(at) > SLOP) =>
            {
                state.press = None;
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.press = None,
            Event::Touch(touch::Event::FingerLifted { id, .. }) => self.release(state, By::Finger(*id), over, shell),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                self.release(state, By::Mouse, over, shell);
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Enter | Named::Space),
                repeat: false,
                ..
            }) if state.focused && !shell.is_event_captured() => {
                if let Some(message) = &self.on_press {
                    shell.publish(message.clone());
                }
                shell.capture_event();
            }
            _ => {}
        }
        let status = Status { ring: state.focused && state.ring, pressed: state.press.is_some() };
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.drawn = Some(status);
        } else if self.drawn.is_some_and(|drawn| drawn != status) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let (face, sunk) = match (&self.on_press, state.press) {
            (None, _) => (self.style.disabled, 0.0),
            (Some(_), Some(_)) => (self.style.pressed, self.style.ledge),
            (Some(_), None) => (self.style.rest, 0.0),
        };
        let bounds = layout.bounds() + Vector::new(0.0, sunk);
        self.style.ring.draw(renderer, bounds, viewport, state.focused && state.ring);
        let ledge = if face.ledge { self.style.ledge } else { 0.0 };
        let outline = steady(Rectangle { height: bounds.height + ledge, ..bounds }, !face.dashed);
        let inset = if face.dashed { 0.0 } else { face.outline_width };
        for (bounds, inset, color) in [(outline, 0.0, face.outline), (bounds.shrink(inset), inset, face.fill)] {
            fill(renderer, bounds, viewport, inside(self.style.radius, inset), color);
        }
        if face.dashed {
            state.dashes.draw(renderer, bounds, face.outline, face.outline_width, self.style.radius.top_left);
        }
        if let Some(content) = layout.children().next() {
            let style = renderer::Style { text_color: face.text };
            renderer.with_translation(Vector::new(0.0, sunk), |renderer| {
                self.content.as_widget().draw(&tree.children[0], renderer, theme, &style, content, cursor, viewport);
            });
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.on_press.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: Clone + 'a> From<Pressable<'a, Message>> for Element<'a, Message> {
    fn from(pressable: Pressable<'a, Message>) -> Self {
        Element::new(pressable)
    }
}
