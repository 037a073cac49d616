//! Where the focus is and where a key moves it.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Scrollable, scrollable::AbsoluteOffset};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::node::{Modal, Node};

/// The room kept free around the focused thing when it is scrolled into view: its ring.
const RING: f32 = 12.0;

/// A list that scrolls.
#[derive(Debug, Clone, PartialEq)]
struct Area {
    view: Rectangle,
    shift: Vector,
    parent: Option<usize>,
}

/// A node of the screen and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub id: Option<Id>,
    pub node: Node,
    /// Where it is laid out; [`Survey::visible`] tells where it is seen.
    bounds: Rectangle,
    area: Option<usize>,
    /// Its place among the focusable things, if it can have the focus.
    focusable: Option<usize>,
    pub focused: bool,
}

impl Found {
    /// Whether it can have the focus.
    #[must_use]
    pub fn is_focusable(&self) -> bool {
        self.focusable.is_some()
    }

    /// Whether it is in a list that scrolls.
    #[must_use]
    pub fn is_scrolled(&self) -> bool {
        self.area.is_some()
    }
}

/// Reads every node that can be reached, in the reading order, with the lists around it.
/// What lies behind a modal layer is left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Survey {
    areas: Vec<Area>,
    around: Vec<usize>,
    entering: Option<usize>,
    met: usize,
    pub found: Vec<Found>,
}

/// Which way a key moves the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Next,
    Previous,
    Left,
    Right,
    Up,
    Down,
}

impl Survey {
    fn shift(&self, area: Option<usize>) -> Vector {
        area.map_or(Vector::ZERO, |at| self.areas[at].shift + self.shift(self.areas[at].parent))
    }

    /// Where it is on the screen.
    #[must_use]
    pub fn visible(&self, found: &Found) -> Rectangle {
        found.bounds - self.shift(found.area)
    }

    /// Whether its centre is inside the visible part of every list around it.
    #[must_use]
    pub fn is_shown(&self, found: &Found) -> bool {
        let centre = self.visible(found).center();
        let mut around = found.area;
        while let Some(at) = around {
            let area = &self.areas[at];
            if !(area.view - self.shift(area.parent)).contains(centre) {
                return false;
            }
            around = area.parent;
        }
        true
    }

    /// The thing that has the focus.
    #[must_use]
    pub fn focused(&self) -> Option<&Found> {
        self.found.iter().find(|found| found.focused)
    }

    /// Where `step` leads from the focus; to an end of the order where nothing has it.
    #[must_use]
    pub fn step(&self, step: Step) -> Option<&Found> {
        let order: Vec<&Found> = self.found.iter().filter(|found| found.is_focusable()).collect();
        let Some(now) = order.iter().position(|found| found.focused) else {
            return if step == Step::Previous { order.last() } else { order.first() }.copied();
        };
        match step {
            Step::Next => Some(order[(now + 1) % order.len()]),
            Step::Previous => Some(order[(now + order.len() - 1) % order.len()]),
            _ => self.toward(step, order[now], &order),
        }
    }

    /// The nearest thing in a direction: first in the same list, then in the same row,
    /// then anywhere, then around the edge.
    fn toward<'a>(&'a self, step: Step, from: &Found, order: &[&'a Found]) -> Option<&'a Found> {
        let start = self.visible(from);
        let sideways = matches!(step, Step::Left | Step::Right);
        let nearest = |same_area: bool, around: bool, same_row: bool| {
            order
                .iter()
                .filter(|to| !to.focused)
                .filter(|to| if same_area { to.area.is_some() && to.area == from.area } else { self.is_shown(to) })
                .filter_map(|to| {
                    let (along, across) = distance(step, start, self.visible(to));
                    let in_row = !(same_row && sideways) || across == 0.0;
                    let ahead = if around { along < -1.0 } else { along >= -1.0 };
                    let far = if around { along } else { along.max(0.0) };
                    (in_row && ahead).then_some((*to, far + 3.0 * across))
                })
                .min_by(|(_, a), (_, b)| a.total_cmp(b))
                .map(|(to, _)| to)
        };
        nearest(true, false, true)
            .or_else(|| nearest(false, false, true))
            .or_else(|| nearest(false, false, false))
            .or_else(|| nearest(true, true, true))
            .or_else(|| nearest(false, true, true))
            .or_else(|| nearest(false, true, false))
    }

    /// What scrolls `to` into view and leaves the focus where it is.
    #[must_use]
    pub fn show(&self, to: &Found) -> Go {
        Go { keeps: true, ..self.go(to) }
    }

    /// What puts the focus on `to` and scrolls it into view.
    #[must_use]
    pub fn go(&self, to: &Found) -> Go {
        let mut scroll = Vec::new();
        let mut rect = to.bounds.expand(RING);
        let mut around = to.area;
        while let Some(at) = around {
            let area = &self.areas[at];
            let seen = rect - area.shift;
            let below = seen.y + seen.height - area.view.y - area.view.height;
            let down = if seen.y < area.view.y { seen.y - area.view.y } else { below.max(0.0) };
            if down != 0.0 {
                scroll.push((at, down));
            }
            rect = Rectangle { y: seen.y - down, ..seen };
            around = area.parent;
        }
        Go { to: to.focusable, keeps: false, focusables: 0, areas: 0, scroll }
    }
}

/// How far `to` is from `from` along a direction and across it, edge to edge.
fn distance(step: Step, from: Rectangle, to: Rectangle) -> (f32, f32) {
    let right = |rect: Rectangle| rect.x + rect.width;
    let bottom = |rect: Rectangle| rect.y + rect.height;
    let beside = |a: (f32, f32), b: (f32, f32)| (b.0 - a.1).max(a.0 - b.1).max(0.0);
    let rows = beside((from.y, bottom(from)), (to.y, bottom(to)));
    let columns = beside((from.x, right(from)), (to.x, right(to)));
    match step {
        Step::Right => (to.x - right(from), rows),
        Step::Left => (from.x - right(to), rows),
        Step::Down => (to.y - bottom(from), columns),
        _ => (from.y - bottom(to), columns),
    }
}

impl Operation for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let entered = self.entering.take();
        self.around.extend(entered);
        operate(self);
        if entered.is_some() {
            self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        shift: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.areas.push(Area { view: bounds, shift, parent: self.around.last().copied() });
        self.entering = Some(self.areas.len() - 1);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(node) = state.downcast_ref::<Node>() {
            let area = self.around.last().copied();
            let node = node.clone();
            self.found.push(Found { id: id.cloned(), node, bounds, area, focusable: None, focused: false });
        } else if state.is::<Modal>() {
            self.found.clear();
        }
    }

    /// Belongs to the node met just before.
    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if let Some(found) = self.found.last_mut() {
            found.focusable = Some(self.met);
            found.focused = state.is_focused();
        }
        self.met += 1;
    }
}

/// Puts the focus on one thing, takes it from all others and scrolls.
#[derive(Debug, Clone)]
pub struct Go {
    to: Option<usize>,
    /// Whether the focus stays where it is.
    keeps: bool,
    focusables: usize,
    areas: usize,
    scroll: Vec<(usize, f32)>,
}

impl Operation for Go {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.keeps {
            return;
        }
        if self.to == Some(self.focusables) {
            state.focus();
        } else {
            state.unfocus();
        }
        self.focusables += 1;
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _shift: Vector,
        state: &mut dyn Scrollable,
    ) {
        for (_, down) in self.scroll.iter().filter(|(area, _)| *area == self.areas) {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: *down }, bounds, content);
        }
        self.areas += 1;
    }
}
