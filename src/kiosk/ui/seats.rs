//! The seats of a meeting: a picture of those that are taken, and words for those that are left.

use iced::advanced::layout::{Limits, Node};
use iced::widget::canvas::{Frame, Path, Stroke};
use iced::widget::{Space, container};
use iced::{Color, Fill, Length, Point, Size};

use super::scene::drawing;
use super::{Ctx, Element};
use crate::api::meetings::{LONGEST_WAITLIST, Offered};
use crate::i18n::Text;
use crate::kiosk::widget::arranged::arranged;

/// A seat, in logical pixels.
const SEAT: Size = Size::new(16.0, 20.0);
/// Between two.
const BETWEEN: f32 = 6.0;
const CORNER: f32 = 4.0;
const LINE: f32 = 2.0;
/// The most beside each other.
const ROW: u16 = 12;
/// More than these are told in words alone.
const MOST: u16 = 24;

#[derive(Clone, PartialEq)]
struct Seats {
    capacity: u16,
    left: u16,
    color: Color,
}

/// How many stand beside each other in a width.
fn row(width: f32) -> u16 {
    (1..=ROW).rev().find(|count| reach(*count, SEAT.width) <= width).unwrap_or(1)
}

/// How far so many reach that measure `each`.
fn reach(count: u16, each: f32) -> f32 {
    (f32::from(count) * (each + BETWEEN) - BETWEEN).max(0.0)
}

fn draw(frame: &mut Frame, size: Size, seats: &Seats) {
    let row = row(size.width);
    let corner = Point::new(LINE / 2.0, LINE / 2.0);
    for seat in 0..seats.capacity {
        let x = f32::from(seat % row) * (SEAT.width + BETWEEN);
        let y = f32::from(seat / row) * (SEAT.height + BETWEEN);
        if seat < seats.left {
            let inner = Size::new(SEAT.width - LINE, SEAT.height - LINE);
            let outline = Path::rounded_rectangle(Point::new(x + corner.x, y + corner.y), inner, CORNER.into());
            frame.stroke(&outline, Stroke::default().with_color(seats.color).with_width(LINE));
        } else {
            frame.fill(&Path::rounded_rectangle(Point::new(x, y), SEAT, CORNER.into()), seats.color);
        }
    }
}

/// A square for each seat, free ones first and empty. Nothing where there are more than can be counted at a glance. It
/// says nothing of its own: [`Text::seats_left`] stands beside it.
#[must_use]
pub fn seats<'a, Message: 'a>(ctx: &Ctx<'_>, capacity: u32, left: u32, color: Color) -> Element<'a, Message> {
    let Some(capacity) = u16::try_from(capacity).ok().filter(|capacity| *capacity <= MOST) else {
        return Space::new().into();
    };
    let left = u16::try_from(left).map_or(capacity, |left| left.min(capacity));
    let picture = drawing(ctx, Fill, Fill, Seats { capacity, left, color }, draw);
    let picture = arranged(vec![picture], move |cells, limits| {
        let row = row(limits.max().width);
        let rows = capacity.div_ceil(row);
        let size = Size::new(reach(capacity.min(row), SEAT.width), reach(rows, SEAT.height));
        Node::with_children(size, vec![cells.lay(0, &Limits::new(size, size))])
    });
    container(picture).width(Length::Shrink).into()
}

impl Text {
    /// What can be had in a meeting: "4 seats left", "Full. Join the wait list."
    #[must_use]
    pub fn seats_left(self, offered: &Offered) -> String {
        match (offered.left, offered.waiting) {
            (0, waiting) if waiting >= LONGEST_WAITLIST => self.club_full_too(),
            (0, _) => self.club_full(),
            (left, _) => self.club_seats(left.into()),
        }
    }
}
