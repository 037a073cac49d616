//! Two groups at the two ends of a line; one below the other where they do not fit.

use iced::advanced::layout::Node;
use iced::{Point, Size};

use super::Element;
use super::arranged::arranged;

/// `start` where reading starts, `end` where it ends, at least `gap` apart.
pub fn spread<'a, Message: 'a>(
    start: impl Into<Element<'a, Message>>,
    end: impl Into<Element<'a, Message>>,
    gap: f32,
) -> Element<'a, Message> {
    arranged(vec![start.into(), end.into()], move |groups, limits| {
        let full = limits.max().width;
        let (start, end) = (groups.lay(0, &limits.loose()), groups.lay(1, &limits.loose()));
        let (a, b) = (start.size(), end.size());
        let stacked = a.width > 0.0 && b.width > 0.0 && a.width + gap + b.width > full;
        let (height, below) =
            if stacked { (a.height + gap + b.height, a.height + gap) } else { (a.height.max(b.height), 0.0) };
        let middle = |size: Size| if stacked { 0.0 } else { (height - size.height) / 2.0 };
        let start = start.move_to(Point::new(0.0, middle(a)));
        let end = end.move_to(Point::new((full - b.width).max(0.0), below + middle(b)));
        Node::with_children(Size::new(full, height), vec![start, end])
    })
}
