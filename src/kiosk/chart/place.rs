//! Where labels and points stand, so that none lies over another.

/// Between labels side by side, in logical pixels.
pub const GAP: f32 = 16.0;

/// Where a label was put.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Which line, the nearest to the picture first.
    pub line: usize,
    /// Where it begins.
    pub x: f32,
}

/// Places labels, given as the middle wanted and the width, within `room`: each in the first line in which it keeps
/// clear of those before it.
#[must_use]
pub fn stacked(labels: &[(f32, f32)], room: f32) -> Vec<Placed> {
    let mut placed: Vec<(Placed, f32)> = Vec::new();
    for &(middle, width) in labels {
        let x = within(middle, width, room);
        let clear = |line: usize| {
            placed
                .iter()
                .filter(|(other, _)| other.line == line)
                .all(|(other, wide)| x >= other.x + wide + GAP || x + width + GAP <= other.x)
        };
        let line = (0..placed.len()).find(|line| clear(*line)).unwrap_or(placed.len());
        placed.push((Placed { line, x }, width));
    }
    placed.into_iter().map(|(placed, _)| placed).collect()
}

/// Where something `width` wide begins whose middle is as near to `middle` as `room` allows.
#[must_use]
pub fn within(middle: f32, width: f32, room: f32) -> f32 {
    (middle - width / 2.0).round().min((room - width).floor()).max(0.0)
}

/// Parts `room` among points in their order: half of the way to its neighbours is a point's own. Each gets `least` at
/// least where there is room for it. A part is where it begins and where it ends.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a chart has at most a few hundred points")]
pub fn parts(points: &[f32], room: f32, least: f32) -> Vec<(f32, f32)> {
    let count = points.len();
    let least = least.min(room / count.max(1) as f32);
    let mut start = 0.0;
    (0..count)
        .map(|at| {
            let latest = room - (count - at - 1) as f32 * least;
            let end = match points.get(at + 1) {
                Some(next) => f32::midpoint(points[at], *next).min(latest).max(start + least),
                None => room,
            };
            let part = (start, end);
            start = end;
            part
        })
        .collect()
}

/// Moves things, given from top to bottom as the middle wanted and the height, apart within `room`: where each begins.
/// They are as high as `room` at most, taken together.
#[must_use]
pub fn apart(things: &[(f32, f32)], room: f32) -> Vec<f32> {
    let mut from = 0.0;
    let mut tops: Vec<f32> = things
        .iter()
        .map(|(middle, height)| {
            let top = (middle - height / 2.0).max(from);
            from = top + height;
            top
        })
        .collect();
    let mut until = room;
    for (top, (_, height)) in tops.iter_mut().zip(things).rev() {
        *top = top.min(until - height);
        until = *top;
    }
    tops
}

/// Which labels of an axis to show, given as where each begins and how wide it is, so that none touches the next: every
/// one, every second, every fourth ...
#[must_use]
pub fn every(labels: &[(f32, f32)]) -> usize {
    let mut every = 1;
    while every < labels.len() {
        let shown: Vec<_> = labels.iter().step_by(every).collect();
        if shown.windows(2).all(|pair| pair[0].0 + pair[0].1 + GAP <= pair[1].0) {
            break;
        }
        every *= 2;
    }
    every
}
