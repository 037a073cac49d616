//! What the keys of a keypad ask of the screen.

use iced::advanced::widget::{Id, Tree};
use iced::advanced::{Clipboard, Layout, Shell as Events, mouse};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key};
use iced::{Event, Rectangle, Renderer};

use super::{Shell, State};
use crate::kiosk::widget::focus::Step;

/// What a key of a keypad asks for.
#[derive(Debug, Clone)]
pub enum Command<Message> {
    /// The next thing: every readable one while the voice reads, else what can be pressed.
    Next,
    Previous,
    /// Press what has the focus; where nothing has it, this.
    Press(Message),
    /// Press the way on from this screen; where there is none, this.
    WayOn(Message),
    /// From now on a touch tells of things and presses none.
    Explore,
    /// A touch presses again. Where none came meanwhile, this.
    Explored(Message),
    Tell(Message),
}

/// The id of the next page's key.
pub const NEXT_PAGE: &str = "next";
/// The id of the way on from a screen.
pub const WAY_ON: &str = "way-on";

/// Enter, as a keyboard would send it.
fn enter() -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Named(Named::Enter),
        modified_key: Key::Named(Named::Enter),
        physical_key: Physical::Code(Code::Enter),
        location: keyboard::Location::Standard,
        modifiers: keyboard::Modifiers::empty(),
        text: None,
        repeat: false,
    })
}

impl<Message: Clone> Shell<'_, Message> {
    /// Does what a key of the keypad asks for.
    #[expect(clippy::too_many_arguments, reason = "those of `Widget::update`")]
    pub(super) fn obey(
        &mut self,
        command: Command<Message>,
        tree: &mut Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        events: &mut Events<'_, Message>,
        viewport: &Rectangle,
    ) {
        let reads = self.reading.is_some();
        let (on_way, otherwise) = match command {
            Command::Next => {
                return self.steps(tree, layout, renderer, if reads { Step::Down } else { Step::Next }, events);
            }
            Command::Previous => {
                return self.steps(tree, layout, renderer, if reads { Step::Up } else { Step::Previous }, events);
            }
            Command::Tell(message) => return events.publish(message),
            Command::Explore => {
                tree.state.downcast_mut::<State>().exploring = Some(false);
                return;
            }
            Command::Explored(message) => {
                if tree.state.downcast_mut::<State>().exploring.take() == Some(false) {
                    events.publish(message);
                }
                return;
            }
            Command::Press(otherwise) => (false, otherwise),
            Command::WayOn(otherwise) => (true, otherwise),
        };
        let survey = self.survey(tree, layout, renderer);
        let enabled = || survey.found.iter().filter(|found| found.node.enabled);
        let target = if on_way {
            [NEXT_PAGE, WAY_ON]
                .map(Id::new)
                .iter()
                .find_map(|way| enabled().find(|found| found.id.as_ref() == Some(way)))
        } else {
            // What is read may not have the focus yet.
            let read = self.reading.as_ref().and_then(|reading| survey.found.get(reading.at?));
            read.filter(|found| found.is_focusable() && found.node.enabled).or(enabled().find(|found| found.focused))
        };
        let Some(target) = target else { return events.publish(otherwise) };
        let go = survey.go(target);
        self.operate_on(tree, layout, renderer, go, events);
        let mut messages = Vec::new();
        let mut local = Events::new(&mut messages);
        let content = self.content.as_widget_mut();
        content.update(&mut tree.children[0], &enter(), layout, cursor, renderer, clipboard, &mut local, viewport);
        for message in messages {
            events.publish(message);
        }
    }
}
