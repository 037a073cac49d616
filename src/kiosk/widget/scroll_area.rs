//! A list that scrolls by finger, wheel, Page Up and Page Down, and by two large keys
//! beside it. Its bar is part of the layout, so that it mirrors, and is there only when
//! the content is higher than the view.

use iced::advanced::widget::operation::{Scrollable, scrollable::AbsoluteOffset};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::keyboard::{self, key::Named};
use iced::widget::scrollable::{Direction, Scrollbar};
use iced::{Border, Color, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector, window};

use super::Element;
use super::icon::icon;
use super::pressable::{Pressable, Style as PressableStyle, pressable};
use super::steady::stir;

/// A view lower than this has no room for keys that a finger can press.
const LOWEST: f32 = 136.0;
/// The least distance between the two keys.
const BETWEEN: f32 = 8.0;
/// How much of the view one press of a key moves.
const STRIDE: f32 = 0.8;

/// How a scroll area looks and what its keys say.
#[derive(Debug, Clone)]
pub struct Style {
    pub key: PressableStyle,
    /// The side of a key, the width of the bar.
    pub size: f32,
    /// Between content and bar.
    pub gap: f32,
    /// Above and below the keys.
    pub inset: f32,
    pub up: (String, iced::advanced::svg::Handle),
    pub down: (String, iced::advanced::svg::Handle),
    pub track: Color,
    pub thumb: Color,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Up,
    Down,
}

struct ScrollArea<'a, Message> {
    content: Element<'a, Message>,
    keys: [Pressable<'a, Way>; 2],
    style: Style,
}

/// `content` in a view as large as there is room for.
pub fn scroll_area<'a, Message: 'a>(content: impl Into<Element<'a, Message>>, style: Style) -> Element<'a, Message> {
    let list = iced::widget::scrollable(content)
        .direction(Direction::Vertical(Scrollbar::hidden()))
        .width(Length::Fill)
        .height(Length::Fill);
    let key = |(label, picture): &(String, iced::advanced::svg::Handle)| {
        pressable(label.clone(), icon(picture.clone(), style.size / 2.0), style.key)
            .width(style.size)
            .height(Length::Fill)
    };
    let keys = [key(&style.up), key(&style.down)];
    Element::new(ScrollArea { content: list.into(), keys, style })
}

#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Position {
    offset: f32,
    view: f32,
    content: f32,
}

impl Position {
    fn end(self) -> f32 {
        (self.content - self.view).max(0.0)
    }

    fn may_go(self, way: Way) -> bool {
        match way {
            Way::Up => self.offset > 1.0,
            Way::Down => self.offset < self.end() - 1.0,
        }
    }
}

/// Reads, and where told sets, the first scrollable that it meets.
struct Probe {
    stride: Option<f32>,
    position: Option<Position>,
}

impl Operation for Probe {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        if self.position.is_none() {
            operate(self);
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        shift: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.position.is_some() {
            return;
        }
        let mut position = Position { offset: shift.y, view: bounds.height, content: content.height };
        if let Some(stride) = self.stride {
            position.offset = (position.offset + stride).clamp(0.0, position.end());
            state.scroll_to(AbsoluteOffset { x: None, y: Some(position.offset) });
        }
        self.position = Some(position);
    }
}

impl<Message> ScrollArea<'_, Message> {
    fn enable(&mut self, position: Position) {
        for (key, way) in self.keys.iter_mut().zip([Way::Up, Way::Down]) {
            key.set_on_press(position.may_go(way).then_some(way));
        }
    }

    /// Moves by `stride` and takes note of where the list stands.
    fn probe(&mut self, tree: &mut Tree, list: Layout<'_>, renderer: &Renderer, stride: Option<f32>) -> bool {
        let mut probe = Probe { stride, position: None };
        self.content.as_widget_mut().operate(&mut tree.children[0], list, renderer, &mut probe);
        let seen = tree.state.downcast_mut::<Position>();
        let moved = probe.position.is_some_and(|position| position != *seen);
        *seen = probe.position.unwrap_or_default();
        let seen = *seen;
        self.enable(seen);
        moved
    }

    /// Lets the keys have the event; gives the way that one of them was pressed for.
    #[expect(clippy::too_many_arguments, reason = "those of `Widget::update`")]
    fn press(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) -> Option<Way> {
        let mut ways = Vec::new();
        let mut local = Shell::new(&mut ways);
        if shell.is_event_captured() {
            local.capture_event();
        }
        for ((key, state), layout) in self.keys.iter_mut().zip(&mut tree.children[1..]).zip(layout.children().skip(1)) {
            key.update(state, event, layout, cursor, renderer, clipboard, &mut local, viewport);
        }
        if local.is_event_captured() {
            shell.capture_event();
        }
        shell.request_redraw_at(local.redraw_request());
        ways.pop()
    }
}

impl<Message> Widget<Message, Theme, Renderer> for ScrollArea<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Position>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Position::default())
    }

    fn children(&self) -> Vec<Tree> {
        let key = |key: &Pressable<'_, Way>| Tree::new(key as &dyn Widget<Way, Theme, Renderer>);
        vec![Tree::new(&self.content), key(&self.keys[0]), key(&self.keys[1])]
    }

    fn diff(&self, tree: &mut Tree) {
        let [list, keys @ ..] = tree.children.as_mut_slice() else { return };
        list.diff(&self.content);
        for (state, key) in keys.iter_mut().zip(&self.keys) {
            state.diff(key as &dyn Widget<Way, Theme, Renderer>);
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let size = limits.max();
        let mut list = |width: f32| {
            let limits = layout::Limits::new(Size::ZERO, Size::new(width, size.height));
            self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &limits)
        };
        let whole = list(size.width);
        let high =
            |node: &layout::Node| node.children().first().is_some_and(|content| content.size().height > size.height);
        if !high(&whole) || size.height < LOWEST {
            return layout::Node::with_children(size, vec![whole]);
        }
        let wide = self.style.size;
        let narrow = list(size.width - wide - self.style.gap);
        let position = *tree.state.downcast_ref::<Position>();
        // Until the list has been seen it stands at its beginning.
        let content = narrow.children().first().map_or(0.0, |content| content.size().height);
        self.enable(Position { view: size.height, content, ..position });
        // In a low view the two keys share it.
        let ledge = self.style.key.ledge;
        let inset = self.style.inset;
        let tall = wide.min((size.height - 2.0 * inset - BETWEEN) / 2.0 - ledge);
        let limits = layout::Limits::new(Size::ZERO, Size::new(wide, tall));
        let mut key = |at: usize, y: f32| {
            let node = self.keys[at].layout(&mut tree.children[at + 1], renderer, &limits);
            node.move_to(Point::new(size.width - wide, y))
        };
        let keys = [key(0, inset), key(1, size.height - inset - tall - ledge)];
        layout::Node::with_children(size, std::iter::once(narrow).chain(keys).collect())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.traverse(&mut |operation| {
            let mut layouts = layout.children();
            if let Some(list) = layouts.next() {
                self.content.as_widget_mut().operate(&mut tree.children[0], list, renderer, operation);
            }
            for ((key, state), layout) in self.keys.iter_mut().zip(&mut tree.children[1..]).zip(layouts) {
                key.operate(state, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(list) = layout.children().next() else { return };
        let way = self.press(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let way = way.or(match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key: keyboard::Key::Named(named), .. }) => match named {
                Named::PageUp => Some(Way::Up),
                Named::PageDown => Some(Way::Down),
                _ => None,
            },
            _ => None,
        });
        let view = list.bounds().height;
        let stride = way.map(|way| if way == Way::Up { -view * STRIDE } else { view * STRIDE });
        if stride.is_none() && !shell.is_event_captured() {
            let content = self.content.as_widget_mut();
            content.update(&mut tree.children[0], event, list, cursor, renderer, clipboard, shell, viewport);
        }
        let redrawn = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
        if (stride.is_some() || redrawn) && self.probe(tree, list, renderer, stride) {
            shell.request_redraw();
        }
        if stride.is_some() {
            shell.capture_event();
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
        layout.children().next().map_or(mouse::Interaction::None, |list| {
            self.content.as_widget().mouse_interaction(&tree.children[0], list, cursor, viewport, renderer)
        })
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
        let mut layouts = layout.children();
        let Some(list) = layouts.next() else { return };
        let position = tree.state.downcast_ref::<Position>();
        // Another list, or the same one elsewhere, is painted in one piece.
        let turn = (std::ptr::from_ref(position), position.offset.to_bits());
        renderer.with_translation(Vector::new(0.0, stir(&turn)), |renderer| {
            self.content.as_widget().draw(&tree.children[0], renderer, theme, style, list, cursor, viewport);
        });
        let (Some(up), Some(down)) = (layouts.next(), layouts.next()) else { return };
        let (top, bottom) = (up.bounds().y + up.bounds().height + 16.0, down.bounds().y - 12.0);
        let track = Rectangle { x: up.bounds().center_x() - 6.0, y: top, width: 12.0, height: (bottom - top).max(0.0) };
        let bar = |bounds, color| {
            let border = Border { radius: 6.0.into(), ..Border::default() };
            (renderer::Quad { bounds, border, ..renderer::Quad::default() }, color)
        };
        if track.height > 48.0 && position.content > position.view {
            let height = (track.height * position.view / position.content).max(24.0);
            let y = track.y + (track.height - height) * (position.offset / position.end()).clamp(0.0, 1.0);
            for (quad, color) in [bar(track, self.style.track), bar(Rectangle { y, height, ..track }, self.style.thumb)]
            {
                renderer.fill_quad(quad, color);
            }
        }
        for ((key, state), layout) in self.keys.iter().zip(&tree.children[1..]).zip([up, down]) {
            key.draw(state, renderer, theme, style, layout, cursor, viewport);
        }
    }
}
