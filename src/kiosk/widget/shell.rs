//! The root of the screen: moves the focus, tells of activity, hides the pointer, and
//! shows the screen to the voice.

mod commands;
mod presses;
mod scanner;

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell as Events, Widget, input_method, layout, mouse, overlay, renderer,
};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key};
use iced::{Element as IcedElement, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector, touch, window};
use std::time::Duration;

use super::Element;
use super::focus::{Step, Survey};
use super::ring::Ring;
use super::steady::steady;
use presses::Presses;
use scanner::{Heard, Scanner};

pub use commands::{Command, NEXT_PAGE, WAY_ON};

/// What a person uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    Keys,
    Mouse,
    Touch,
}

/// What the voice needs of the screen.
pub struct Reading<'a, Message> {
    /// The thing that it is at, in the reading order.
    pub at: Option<usize>,
    pub ring: Ring,
    /// The screen, whenever it has become another.
    pub on_sight: Box<dyn Fn(Survey) -> Message + 'a>,
    /// A key moves on (`true`) or back.
    pub on_step: Box<dyn Fn(bool) -> Message + 'a>,
    /// A finger looks for what is there.
    pub on_touch: Box<dyn Fn(usize) -> Message + 'a>,
}

type OnScan<'a, Message> = Box<dyn Fn(&str, bool) -> Option<Message> + 'a>;
type Commands<'a, Message> = Box<dyn Fn(&keyboard::Event) -> Option<Command<Message>> + 'a>;

/// The root around a whole screen.
pub struct Shell<'a, Message> {
    content: Element<'a, Message>,
    on_activity: Box<dyn Fn(Input) -> Message + 'a>,
    on_escape: Option<Message>,
    on_corner: Option<Message>,
    commands: Option<Commands<'a, Message>>,
    reading: Option<Reading<'a, Message>>,
    double_press: Duration,
    on_scan: Option<OnScan<'a, Message>>,
}

#[derive(Default)]
struct State {
    pointer_hidden: bool,
    reveal: bool,
    presses: Presses,
    scanner: Scanner,
    /// Touches tell instead of press; and whether one has told something.
    exploring: Option<bool>,
    survey: Survey,
}

/// Between what is read and the ring around it.
const AROUND: f32 = 4.0;

/// The part of the screen that staff press to come in: at its upper corner, where nothing else can be pressed.
const CORNER: Size = Size::new(240.0, 42.0);

/// The root around `content`. Every press of a key, finger or button gives `on_activity`
/// before anything else; Escape gives `on_escape`.
pub fn shell<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_activity: impl Fn(Input) -> Message + 'a,
    on_escape: Option<Message>,
) -> Shell<'a, Message> {
    Shell {
        content: content.into(),
        on_activity: Box::new(on_activity),
        on_escape,
        on_corner: None,
        commands: None,
        reading: None,
        double_press: Duration::ZERO,
        on_scan: None,
    }
}

impl<'a, Message> Shell<'a, Message> {
    /// What the keys of a keypad ask for.
    #[must_use]
    pub fn commands(mut self, commands: impl Fn(&keyboard::Event) -> Option<Command<Message>> + 'a) -> Self {
        self.commands = Some(Box::new(commands));
        self
    }

    /// Shows the screen to the voice.
    #[must_use]
    pub fn reading(mut self, reading: Option<Reading<'a, Message>>) -> Self {
        self.reading = reading;
        self
    }

    /// A press in the upper corner gives `message`.
    #[must_use]
    pub fn corner(mut self, message: Message) -> Self {
        self.on_corner = Some(message);
        self
    }

    /// What a scanner reads gives a message and reaches nothing else; without one, it was typed. The message is made of the
    /// text, and of whether Enter or Tab ended it.
    #[must_use]
    pub fn on_scan(mut self, message: impl Fn(&str, bool) -> Option<Message> + 'a) -> Self {
        self.on_scan = Some(Box::new(message));
        self
    }

    /// A second press of the same key or place within this time is one press.
    #[must_use]
    pub fn double_press(mut self, time: Duration) -> Self {
        self.double_press = time;
        self
    }
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

/// Where a finger or the mouse is while it presses or moves.
fn pointed(event: &Event, cursor: mouse::Cursor) -> Option<Point> {
    match event {
        Event::Touch(touch::Event::FingerPressed { position, .. } | touch::Event::FingerMoved { position, .. }) => {
            Some(*position)
        }
        Event::Mouse(mouse::Event::ButtonPressed(_)) => cursor.position(),
        _ => None,
    }
}

fn step(event: &Event) -> Option<Step> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. }) = event else {
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

impl<Message: Clone> Shell<'_, Message> {
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

    fn steps(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        step: Step,
        events: &mut Events<'_, Message>,
    ) {
        let reading = self.reading.as_ref().filter(|_| matches!(step, Step::Up | Step::Down));
        if let Some(reading) = reading {
            events.publish((reading.on_step)(step == Step::Down));
            events.capture_event();
            return;
        }
        let survey = self.survey(tree, layout, renderer);
        if let Some(to) = survey.step(step) {
            let go = survey.go(to);
            self.operate_on(tree, layout, renderer, go, events);
            events.capture_event();
        }
    }

    /// Shows the voice the screen when it has become another.
    fn shows(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, events: &mut Events<'_, Message>) {
        if self.reading.is_none() {
            return;
        }
        let survey = self.survey(tree, layout, renderer);
        let state = tree.state.downcast_mut::<State>();
        if state.survey != survey
            && let Some(reading) = &self.reading
        {
            events.publish((reading.on_sight)(survey.clone()));
            state.survey = survey;
        }
    }

    /// While a touch tells, it presses nothing.
    fn explores(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        at: Point,
        events: &mut Events<'_, Message>,
    ) {
        let survey = self.survey(tree, layout, renderer);
        tree.state.downcast_mut::<State>().exploring = Some(true);
        let under = survey.found.iter().rposition(|found| survey.visible(found).contains(at));
        if let (Some(index), Some(reading)) = (under, &self.reading) {
            events.publish((reading.on_touch)(index));
        }
    }

    /// What an event does that no scanner has sent.
    #[expect(clippy::too_many_arguments, reason = "those of `Widget::update`")]
    fn happens(
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
        // A key that is held when the voice or the window goes is never seen to come up.
        if self.reading.is_none() || matches!(event, Event::Window(window::Event::Unfocused)) {
            state.exploring = None;
        }
        if !state.presses.counts(event, cursor, self.double_press) {
            events.capture_event();
            return;
        }
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
        let state = tree.state.downcast_mut::<State>();
        if state.exploring.is_some() && matches!(event, Event::Touch(_) | Event::Mouse(_)) {
            if let Some(at) = pointed(event, cursor) {
                self.explores(tree, layout, renderer, at, events);
            }
            events.capture_event();
            return;
        }
        let pressing = matches!(input, Some(Input::Mouse | Input::Touch));
        if let (true, Some(at), Some(message)) = (pressing, pointed(event, cursor), &self.on_corner)
            && Rectangle::with_size(CORNER).contains(at)
        {
            events.publish(message.clone());
        }
        let command = match (event, &self.commands) {
            (Event::Keyboard(event), Some(commands)) => commands(event),
            _ => None,
        };
        if let Some(command) = command {
            events.capture_event();
            self.obey(command, tree, layout, cursor, renderer, clipboard, events, viewport);
            return;
        }
        let child = &mut tree.children[0];
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, events, viewport);
        if pressing {
            self.keep_one_focus(tree, layout, renderer, cursor, events);
        }
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.shows(tree, layout, renderer, events);
        }
        if events.is_event_captured() {
            return;
        }
        if let Some(step) = step(event) {
            self.steps(tree, layout, renderer, step, events);
        } else if let (
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Escape), repeat: false, .. }),
            Some(message),
        ) = (event, &self.on_escape)
        {
            events.publish(message.clone());
            events.capture_event();
        }
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
        let Heard { typed, scan, held, until } = match self.on_scan {
            Some(_) => tree.state.downcast_mut::<State>().scanner.hears(event),
            None => Heard::default(),
        };
        for event in &typed {
            self.happens(tree, event, layout, cursor, renderer, clipboard, events, viewport);
        }
        if let Some(time) = until {
            events.request_redraw_at(std::time::Instant::now() + time);
        }
        if let Some(scan) = scan {
            match self.on_scan.as_ref().and_then(|message| message(&scan.text, scan.ended)) {
                Some(message) => {
                    events.publish((self.on_activity)(Input::Keys));
                    events.publish(message);
                }
                None => {
                    for event in &scan.events {
                        self.happens(tree, event, layout, cursor, renderer, clipboard, events, viewport);
                    }
                }
            }
        }
        if held {
            events.capture_event();
        } else {
            self.happens(tree, event, layout, cursor, renderer, clipboard, events, viewport);
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
        let Some(reading) = &self.reading else { return };
        let survey = &tree.state.downcast_ref::<State>().survey;
        // What has the focus has a ring of its own.
        let read = reading.at.and_then(|at| survey.found.get(at)).filter(|found| !found.focused);
        // A name that is only said has no place to be shown at.
        let bounds = read.map(|found| survey.visible(found)).filter(|bounds| bounds.height > 2.0);
        let (bounds, shown) = (bounds.unwrap_or_default().expand(AROUND), bounds.is_some());
        renderer.with_layer(*viewport, |renderer| mark(renderer, &reading.ring, bounds, shown));
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

/// The ring around something to read: four bars, so that what is inside stays as it is.
fn mark(renderer: &mut Renderer, ring: &Ring, bounds: Rectangle, shown: bool) {
    for (color, reach) in [(ring.outer, 2.0 * ring.width), (ring.inner, ring.width)] {
        let around = steady(bounds.expand(reach), shown);
        let (width, height) = (around.width, around.height);
        let bars = [
            (0.0, 0.0, width, ring.width),
            (0.0, height - ring.width, width, ring.width),
            (0.0, 0.0, ring.width, height),
            (width - ring.width, 0.0, ring.width, height),
        ];
        for (x, y, width, height) in bars {
            let bounds = Rectangle { x: around.x + x, y: around.y + y, width, height };
            renderer.fill_quad(renderer::Quad { bounds, ..renderer::Quad::default() }, color);
        }
    }
}

impl<'a, Message: Clone + 'a> From<Shell<'a, Message>> for IcedElement<'a, Message> {
    fn from(shell: Shell<'a, Message>) -> Self {
        IcedElement::new(shell)
    }
}
