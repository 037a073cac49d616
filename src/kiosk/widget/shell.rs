//! The root of the screen: moves the focus, tells of activity, hides the pointer.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell as Events, Widget, input_method, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::{Element as IcedElement, Event, Length, Rectangle, Renderer, Size, Theme, Vector, touch, window};

use super::Element;
use super::focus::{Step, Survey};

/// What a person uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    Keys,
    Mouse,
    Touch,
}

/// The root around a whole screen.
pub struct Shell<'a, Message> {
    content: Element<'a, Message>,
    on_activity: Box<dyn Fn(Input) -> Message + 'a>,
    on_escape: Option<Message>,
}

#[derive(Debug, Default)]
struct State {
    pointer_hidden: bool,
    reveal: bool,
}

/// The root around `content`. Every press of a key, finger or button gives `on_activity`
/// before anything else; Escape gives `on_escape`.
pub fn shell<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_activity: impl Fn(Input) -> Message + 'a,
    on_escape: Option<Message>,
) -> Element<'a, Message> {
    Element::new(Shell { content: content.into(), on_activity: Box::new(on_activity), on_escape })
}

fn input(event: &Event) -> Option<Input> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { .. })
        | Event::InputMethod(input_method::Event::Preedit(..) | input_method::Event::Commit(_)) => Some(Input::Keys),
        Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => Some(Input::Mouse),
        Event::Touch(touch::Event::FingerPressed { .. }) => Some(Input::Touch),
        _ => None,
    }
}

fn step(event: &Event) -> Option<Step> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key: keyboard::Key::Named(named), modifiers, .. }) = event else {
        return None;
    };
    match named {
        Named::Tab if modifiers.shift() => Some(Step::Previous),
        Named::Tab => Some(Step::Next),
        Named::ArrowLeft => Some(Step::Left),
        Named::ArrowRight => Some(Step::Right),
        Named::ArrowUp => Some(Step::Up),
        Named::ArrowDown => Some(Step::Down),
        _ => None,
    }
}

impl<Message> Shell<'_, Message> {
    fn survey(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> Survey {
        let mut survey = Survey::default();
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, &mut survey);
        survey
    }

    fn operate_on(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        mut operation: impl Operation,
        events: &mut Events<'_, Message>,
    ) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, &mut operation);
        events.request_redraw();
    }

    /// A press can leave two things focused: the one under it, the upper of two, else the first, keeps it.
    fn keep_one_focus(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        cursor: mouse::Cursor,
        events: &mut Events<'_, Message>,
    ) {
        let survey = self.survey(tree, layout, renderer);
        let focused: Vec<_> = survey.found.iter().filter(|found| found.focused).collect();
        if focused.len() < 2 {
            return;
        }
        let keeper = focused.iter().rfind(|found| cursor.is_over(survey.visible(found))).unwrap_or(&focused[0]);
        let go = survey.go(keeper);
        self.operate_on(tree, layout, renderer, go, events);
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Shell<'_, Message> {
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
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        events: &mut Events<'_, Message>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let input = input(event);
        if let Some(input) = input {
            state.pointer_hidden = input != Input::Mouse;
            events.publish((self.on_activity)(input));
        } else if let Event::Mouse(mouse::Event::CursorMoved { .. }) = event {
            state.pointer_hidden = false;
        } else if let Event::Window(window::Event::Resized(_) | window::Event::Rescaled(_)) = event {
            state.reveal = true;
        } else if let (Event::Window(window::Event::RedrawRequested(_)), true) = (event, state.reveal) {
            state.reveal = false;
            let survey = self.survey(tree, layout, renderer);
            if let Some(focused) = survey.focused().filter(|focused| !survey.is_shown(focused)) {
                let go = survey.go(focused);
                self.operate_on(tree, layout, renderer, go, events);
            }
        }
        let child = &mut tree.children[0];
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, events, viewport);
        if matches!(input, Some(Input::Mouse | Input::Touch)) {
            self.keep_one_focus(tree, layout, renderer, cursor, events);
        }
        if events.is_event_captured() {
            return;
        }
        if let Some(step) = step(event) {
            let survey = self.survey(tree, layout, renderer);
            if let Some(to) = survey.step(step) {
                let go = survey.go(to);
                self.operate_on(tree, layout, renderer, go, events);
                events.capture_event();
            }
        } else if let (
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Escape),
                repeat: false,
                ..
            }),
            Some(message),
        ) = (event, &self.on_escape)
        {
            events.publish(message.clone());
            events.capture_event();
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if tree.state.downcast_ref::<State>().pointer_hidden {
            return mouse::Interaction::Hidden;
        }
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Shell<'a, Message>> for IcedElement<'a, Message> {
    fn from(shell: Shell<'a, Message>) -> Self {
        IcedElement::new(shell)
    }
}
