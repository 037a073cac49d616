//! Where the caret stands in a shaped line, and which place in the text a finger means.

use std::collections::BTreeMap;
use std::ops::Range;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, paragraph::Plain};
use iced::{Font, Size, alignment};
use unicode_bidi::Direction;
use unicode_segmentation::UnicodeSegmentation;

use crate::kiosk::widget::steady::INK;

/// The width of the caret in pixels.
pub const WIDTH: f32 = 4.0;

/// One line of text as it is drawn, with the place of each of its characters.
#[derive(Default)]
pub struct Line {
    shaped: Plain<Paragraph>,
    stops: Vec<Stop>,
    backwards: bool,
}

/// A character as people see it (a grapheme cluster) in the line.
struct Stop {
    bytes: Range<usize>,
    left: f32,
    right: f32,
    rtl: bool,
}

/// The glyphs that were shaped from the same bytes: a letter with its marks, or a ligature of several letters.
struct Cluster {
    bytes: Range<usize>,
    left: f32,
    right: f32,
    rtl: bool,
}

impl Line {
    /// Shapes `content`, unless the line shows just that. Its base direction is that of its first letter, else
    /// right-to-left where `rtl` says so. One line only: what follows a line break has no place for the caret.
    pub fn set(&mut self, content: &str, size: f32, font: Font, rtl: bool) {
        let rtl = match unicode_bidi::get_base_direction(content) {
            Direction::Ltr => false,
            Direction::Rtl => true,
            Direction::Mixed => rtl,
        };
        let mark = if rtl { '\u{200F}' } else { '\u{200E}' };
        // iced 0.14 puts the line where it is drawn only when it knows no bounds and no alignment.
        let changed = self.shaped.update(text::Text {
            content: &format!("{mark}{content}"),
            bounds: Size::INFINITE,
            size: size.into(),
            line_height: text::LineHeight::Relative(INK),
            font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::None,
        });
        if changed {
            self.stops = stops(content, &clusters(self.shaped.raw(), mark.len_utf8()));
            self.backwards = reads_backwards(content, &self.stops).unwrap_or(rtl);
        }
    }

    /// What to draw, with [`iced::advanced::text::Renderer::fill_paragraph`].
    #[must_use]
    pub fn paragraph(&self) -> &Paragraph {
        self.shaped.raw()
    }

    /// The size of the line.
    #[must_use]
    pub fn size(&self) -> Size {
        self.shaped.min_bounds()
    }

    /// Whether the text goes from right to left, so that the left arrow key leads on: the direction that all its
    /// letters and digits share, else its base direction.
    #[must_use]
    pub fn is_backwards(&self) -> bool {
        self.backwards
    }

    /// How far from the left end of the line the caret stands at a byte of the text: after the character before it.
    #[must_use]
    pub fn x_of(&self, index: usize) -> f32 {
        match self.stops.partition_point(|stop| stop.bytes.end <= index) {
            0 => self.stops.first().map_or(0.0, Stop::leading),
            after => self.stops[after - 1].trailing(),
        }
    }

    /// The byte of the text where the caret comes closest to `x`, counted from the left end of the line.
    #[must_use]
    pub fn index_at(&self, x: f32) -> usize {
        let distance = |stop: &Stop| (stop.left - x).max(x - stop.right).max(0.0);
        let Some(nearest) = self.stops.iter().min_by(|a, b| distance(a).total_cmp(&distance(b))) else { return 0 };
        let in_right_half = x > f32::midpoint(nearest.left, nearest.right);
        if in_right_half == nearest.rtl { nearest.bytes.start } else { nearest.bytes.end }
    }

    /// The stretches of the line, as left and right ends, that hold these bytes of the text: several where
    /// directions mix.
    #[must_use]
    pub fn stretches(&self, bytes: Range<usize>) -> Vec<(f32, f32)> {
        let held = |stop: &&Stop| bytes.start < stop.bytes.end && stop.bytes.start < bytes.end;
        let mut parts: Vec<_> = self.stops.iter().filter(held).map(|stop| (stop.left, stop.right)).collect();
        parts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut stretches: Vec<(f32, f32)> = Vec::new();
        for (left, right) in parts {
            match stretches.last_mut() {
                Some(before) if left <= before.1 + 0.5 => before.1 = before.1.max(right),
                _ => stretches.push((left, right)),
            }
        }
        stretches
    }
}

impl Stop {
    fn leading(&self) -> f32 {
        if self.rtl { self.right } else { self.left }
    }

    fn trailing(&self) -> f32 {
        if self.rtl { self.left } else { self.right }
    }
}

/// Where in a view of width `view` the left end of a line is drawn that fits or whose start is to be seen: at the
/// left, or for `rtl` at the right. Half of the caret has room at either end.
#[must_use]
pub fn rest(view: f32, line: f32, rtl: bool) -> f32 {
    if rtl { view - WIDTH / 2.0 - line } else { WIDTH / 2.0 }
}

/// Where in a view of width `view` the left end of a line is drawn so that its caret is in view: a line that fits
/// rests at its start, a longer one moves no further from `before` than it must.
#[must_use]
pub fn origin(view: f32, line: f32, caret: f32, before: f32, rtl: bool) -> f32 {
    let (leftmost, rightmost) = (rest(view, line, true), rest(view, line, false));
    if leftmost >= rightmost {
        return rest(view, line, rtl);
    }
    let (first, last) = (WIDTH / 2.0, view - WIDTH / 2.0);
    before.max(first - caret).min(last - caret).max(leftmost).min(rightmost)
}

/// The clusters of the only line of `paragraph`, by where they begin. Its first `skipped` bytes are not the text's.
fn clusters(paragraph: &Paragraph, skipped: usize) -> Vec<Cluster> {
    let mut clusters: BTreeMap<usize, Cluster> = BTreeMap::new();
    let glyphs = paragraph.buffer().layout_runs().take(1).flat_map(|run| run.glyphs);
    for glyph in glyphs.filter(|glyph| glyph.end > skipped) {
        let start = glyph.start.saturating_sub(skipped);
        let (left, right) = (glyph.x, glyph.x + glyph.w);
        let cluster = clusters.entry(start).or_insert_with(|| Cluster {
            bytes: start..glyph.end - skipped,
            left,
            right,
            rtl: glyph.level.is_rtl(),
        });
        cluster.bytes.end = cluster.bytes.end.max(glyph.end - skipped);
        (cluster.left, cluster.right) = (cluster.left.min(left), cluster.right.max(right));
    }
    clusters.into_values().collect()
}

/// The places of the characters of `text`. Those of a ligature share its width evenly.
fn stops(text: &str, clusters: &[Cluster]) -> Vec<Stop> {
    let graphemes: Vec<_> = text.grapheme_indices(true).map(|(start, it)| start..start + it.len()).collect();
    let mut places: Vec<Option<Stop>> = graphemes.iter().map(|_| None).collect();
    for cluster in clusters {
        let first = graphemes.partition_point(|bytes| bytes.end <= cluster.bytes.start);
        let last = graphemes.partition_point(|bytes| bytes.start < cluster.bytes.end);
        let share = (cluster.right - cluster.left) / float(last - first);
        for index in first..last {
            let nth = if cluster.rtl { last - 1 - index } else { index - first };
            let left = cluster.left + share * float(nth);
            let right = left + share;
            let place = places[index].get_or_insert_with(|| Stop {
                bytes: graphemes[index].clone(),
                left,
                right,
                rtl: cluster.rtl,
            });
            (place.left, place.right) = (place.left.min(left), place.right.max(right));
        }
    }
    // A character that is not drawn stands where the one before it ends.
    let mut stops: Vec<Stop> = Vec::with_capacity(places.len());
    for (place, bytes) in places.into_iter().zip(graphemes) {
        let (at, rtl) = stops.last().map_or((0.0, false), |before| (before.trailing(), before.rtl));
        stops.push(place.unwrap_or(Stop { bytes, left: at, right: at, rtl }));
    }
    stops
}

/// The direction of all letters and digits, where they have but one: `true` is right-to-left.
fn reads_backwards(text: &str, stops: &[Stop]) -> Option<bool> {
    let mut directions =
        stops.iter().filter(|stop| text[stop.bytes.clone()].contains(char::is_alphanumeric)).map(|stop| stop.rtl);
    let first = directions.next()?;
    directions.all(|rtl| rtl == first).then_some(first)
}

fn float(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}
