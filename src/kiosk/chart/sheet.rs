//! What a chart is made of: labels and pictures that its layout places, and points that say themselves.

use std::cell::RefCell;
use std::rc::Rc;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Operation;
use iced::widget::Space;
use iced::widget::canvas::Frame;
use iced::{Fill, Point, Rectangle, Size, Vector};

use super::pattern::Ink;
use super::{bars, lines, ranges};
use crate::kiosk::ui::scene::drawing;
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::widget::adapt::{Adapter, Place, adapt};
use crate::kiosk::widget::arranged::{Cells, arranged};
use crate::kiosk::widget::node::{self, Role};

/// Where a cell is that has no place: nobody sees it.
const AWAY: Point = Point::new(-100_000.0, 0.0);

/// What a chart draws.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Bar(bars::Picture),
    Lines(lines::Picture),
    Range(ranges::Picture),
    /// A piece of a line.
    Sample(Ink),
}

/// All pictures of a chart, and where they were laid out. They are drawn as one: the software renderer makes ready anew
/// for each.
#[derive(Debug, Default)]
struct Board(Rc<RefCell<Vec<(Rectangle, Piece)>>>);

impl Clone for Board {
    /// As they are laid out now.
    fn clone(&self) -> Self {
        Self(Rc::new(RefCell::clone(&self.0)))
    }
}

impl PartialEq for Board {
    fn eq(&self, other: &Self) -> bool {
        *self.0.borrow() == *other.0.borrow()
    }
}

impl Board {
    fn draw(frame: &mut Frame, _size: Size, board: &Self) {
        for (area, picture) in board.0.borrow().iter() {
            frame.with_save(|frame| {
                frame.translate(Vector::new(area.x, area.y));
                match picture {
                    Piece::Bar(bar) => bar.draw(frame, area.size()),
                    Piece::Lines(lines) => lines.draw(frame, area.size()),
                    Piece::Range(range) => range.draw(frame, area.size()),
                    Piece::Sample(ink) => lines::sample(frame, area.size(), *ink),
                }
            });
        }
    }
}

/// The cells of a chart, in the reading order.
pub struct Sheet<'a, Message> {
    cells: Vec<Element<'a, Message>>,
    pictures: Vec<(usize, Piece)>,
}

impl<'a, Message: 'a> Sheet<'a, Message> {
    /// One without cells.
    pub const fn new() -> Self {
        Self { cells: Vec::new(), pictures: Vec::new() }
    }

    /// Adds a cell; tells its number.
    pub fn add(&mut self, cell: impl Into<Element<'a, Message>>) -> usize {
        self.cells.push(cell.into());
        self.cells.len() - 1
    }

    /// Adds a picture, as large as its cell is laid out; tells the cell's number.
    pub fn picture(&mut self, picture: Piece) -> usize {
        let cell = self.add(Space::new().width(Fill).height(Fill));
        self.pictures.push((cell, picture));
        cell
    }

    /// The chart. `lay` places its cells over a width and tells how high they are together.
    pub fn arranged(
        mut self,
        ctx: &Ctx<'_>,
        lay: impl Fn(&mut Placing<'_, '_, 'a, Message>, f32) -> f32 + 'a,
    ) -> Element<'a, Message> {
        let board = Board::default();
        let shown = Board(Rc::clone(&board.0));
        let glass = (!self.pictures.is_empty()).then(|| self.add(drawing(ctx, Fill, Fill, shown, Board::draw)));
        let Self { cells, pictures } = self;
        arranged(cells, move |cells, limits| {
            let width = limits.max().width;
            let nodes = vec![Node::new(Size::ZERO).move_to(AWAY); cells.count()];
            let mut placing = Placing { cells, nodes };
            let height = lay(&mut placing, width);
            if let Some(glass) = glass {
                let drawn = pictures.iter().map(|(cell, picture)| (placing.nodes[*cell].bounds(), picture.clone()));
                *board.0.borrow_mut() = drawn.filter(|(area, _)| area.width > 0.0).collect();
                placing.fill(glass, Rectangle { x: 0.0, y: 0.0, width, height });
            }
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
