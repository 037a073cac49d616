//! What a chart is made of: labels and pictures that its layout places, and points that say themselves.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Operation;
use iced::widget::Space;
use iced::{Fill, Point, Rectangle, Size};

use crate::kiosk::ui::Element;
use crate::kiosk::widget::adapt::{Adapter, Place, adapt};
use crate::kiosk::widget::arranged::{Cells, arranged};
use crate::kiosk::widget::node::{self, Role};

/// Where a cell is that has no place: nobody sees it.
const AWAY: Point = Point::new(-100_000.0, 0.0);

/// The cells of a chart, in the reading order.
pub struct Sheet<'a, Message>(Vec<Element<'a, Message>>);

impl<'a, Message: 'a> Sheet<'a, Message> {
    /// One without cells.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a cell; tells its number.
    pub fn add(&mut self, cell: impl Into<Element<'a, Message>>) -> usize {
        self.0.push(cell.into());
        self.0.len() - 1
    }

    /// The chart. `lay` places its cells over a width and tells how high they are together.
    pub fn arranged(self, lay: impl Fn(&mut Placing<'_, '_, 'a, Message>, f32) -> f32 + 'a) -> Element<'a, Message> {
        arranged(self.0, move |cells, limits| {
            let width = limits.max().width;
            let nodes = vec![Node::new(Size::ZERO).move_to(AWAY); cells.count()];
            let mut placing = Placing { cells, nodes };
            let height = lay(&mut placing, width);
            Node::with_children(Size::new(width, height), placing.nodes)
        })
    }
}

/// The cells of a chart while they are placed. One that is not placed is not seen.
pub struct Placing<'p, 'c, 'a, Message> {
    cells: &'p mut Cells<'c, 'a, Message>,
    nodes: Vec<Node>,
}

impl<Message> Placing<'_, '_, '_, Message> {
    /// How large a cell is in lines at most `width` wide. It is not seen until it is put.
    pub fn measure(&mut self, at: usize, width: f32) -> Size {
        let node = self.cells.lay(at, &Limits::new(Size::ZERO, Size::new(width.max(1.0), f32::INFINITY)));
        let size = node.size();
        self.nodes[at] = node.move_to(AWAY);
        size
    }

    /// Puts a cell that has been measured.
    pub fn put(&mut self, at: usize, x: f32, y: f32) {
        self.nodes[at].move_to_mut(Point::new(x, y));
    }

    /// Puts a cell over an area.
    pub fn fill(&mut self, at: usize, area: Rectangle) {
        let size = Size::new(area.width.max(0.0), area.height.max(0.0));
        self.nodes[at] = self.cells.lay(at, &Limits::new(size, size)).move_to(area.position());
    }
}

struct Told {
    words: String,
    more: Option<String>,
}

impl<Message> Adapter<Message> for Told {
    fn operate(&mut self, _content: &mut Element<'_, Message>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        let bounds = place.layout.bounds();
        // One without a place is not there.
        if bounds.width > 0.0 {
            let mut node = node::Node { hint: self.more.clone(), ..node::Node::new(Role::Text, self.words.clone()) };
            operation.custom(None, bounds, &mut node);
        }
    }
}

/// A point of a picture, as large as it is laid out: told in words, and in more of them. It draws nothing.
pub fn point<'a, Message: 'a>(words: impl Into<String>, more: Option<String>) -> Element<'a, Message> {
    adapt(Told { words: words.into(), more }, Space::new().width(Fill).height(Fill))
}
