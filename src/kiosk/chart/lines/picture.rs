//! Lines as they are drawn.

use iced::widget::canvas::Frame;
use iced::{Color, Point, Size};

use super::Lines;
use crate::kiosk::chart::pattern::Ink;
use crate::kiosk::chart::scale::Scale;
use crate::kiosk::design::Palette;

/// How far the picture reaches over the axes on all sides, in logical pixels: a marker and its edge.
pub const OVER: f32 = 12.0;
/// How thick a line is.
const THICK: f32 = 5.0;
/// Of a marker.
const RADIUS: f32 = 8.0;
/// The least distance between markers.
const APART: f32 = 28.0;
/// The lines of the axis.
const RULE: f32 = 2.0;

/// Where one of `count` times is: a share of the axis.
#[expect(clippy::cast_precision_loss, reason = "a few hundred")]
pub fn along(at: usize, count: usize) -> f32 {
    if count < 2 { 0.5 } else { at as f32 / (count - 1) as f32 }
}

/// Draws a piece of a line over `size`.
pub fn sample(frame: &mut Frame, size: Size, ink: Ink) {
    let [start, middle, end] = [0.0, size.width / 2.0, size.width].map(|x| Point::new(x, (size.height / 2.0).round()));
    ink.line(frame, &[start, end], THICK);
    ink.marker(frame, middle, RADIUS);
}

/// Lines by shares of the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    lines: Vec<(Ink, Vec<Option<f32>>)>,
    times: usize,
    ticks: Vec<f32>,
    rule: Color,
    zero: Color,
}

impl Picture {
    /// The picture of `lines`.
    pub fn new(lines: &Lines, scale: Scale, palette: &Palette) -> Self {
        let times = lines.times.len();
        let line = |line: &super::Line| {
            let shares = (0..times).map(|at| line.at(at).map(|figure| scale.share(figure.value)));
            (Ink::of(line.look, palette), shares.collect())
        };
        Self {
            lines: lines.lines.iter().map(line).collect(),
            times,
            ticks: scale.steps().map(|value| scale.share(value)).collect(),
            rule: palette.divider,
            zero: palette.outline,
        }
    }

    /// Draws it over `size`.
    pub fn draw(&self, frame: &mut Frame, size: Size) {
        let plot = Size::new(size.width - 2.0 * OVER, size.height - 2.0 * OVER);
        let down = |share: f32| OVER + ((1.0 - share) * plot.height).round();
        for share in &self.ticks {
            let color = if *share > 0.0 { self.rule } else { self.zero };
            let rule = Size::new(plot.width + OVER, RULE);
            frame.fill_rectangle(Point::new(OVER, down(*share) - RULE / 2.0), rule, color);
        }
        let point = |at: usize, share: f32| Point::new(OVER + along(at, self.times) * plot.width, down(share));
        // The first lies upon the others.
        for (ink, shares) in self.lines.iter().rev() {
            for run in runs(shares) {
                let points: Vec<Point> = run.iter().map(|(at, share)| point(*at, *share)).collect();
                ink.line(frame, &points, THICK);
            }
            for run in runs(shares) {
                for (place, (at, share)) in run.iter().enumerate() {
                    // What stands alone is seen by its marker only.
                    let ends = place + 1 == run.len();
                    if ends || (self.times - 1 - at).is_multiple_of(every(plot.width, self.times)) {
                        ink.marker(frame, point(*at, *share), RADIUS);
                    }
                }
            }
        }
    }
}

/// Every how many times a marker has room.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the number of times")]
fn every(width: f32, times: usize) -> usize {
    let between = along(1, times) * width;
    ((APART / between.max(1.0)).ceil() as usize).max(1)
}

/// The figures that follow each other without a gap, by their times.
fn runs(shares: &[Option<f32>]) -> Vec<Vec<(usize, f32)>> {
    let mut runs = vec![Vec::new()];
    for (at, share) in shares.iter().enumerate() {
        match (share, runs.last_mut()) {
            (Some(share), Some(run)) => run.push((at, *share)),
            _ => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}
