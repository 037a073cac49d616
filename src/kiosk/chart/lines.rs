//! Lines: rates over time, from zero on.

mod picture;

use iced::{Rectangle, Size};

use super::pattern::Ink;
use super::place::{apart, every, parts, within};
use super::scale::Scale;
use super::sheet::{Piece, Placing, Sheet, point};
use super::table::Table;
use super::{Figure, Look};
use crate::i18n::Text;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::{Ctx, Element};
use picture::OVER;
pub use picture::{Picture, sample};

/// The most steps of the axis.
const STEPS: u8 = 4;
/// The most names of times that are shown along the axis.
const TIMES: usize = 6;
/// The least width of a point, in logical pixels.
const POINT: f32 = 4.0;
/// Between the axis, the picture and the names of the lines.
const GAP: f32 = 12.0;
/// The width of the piece of a line beside its name.
const SAMPLE: f32 = 40.0;

/// Rates over time, each as a line; at most three can be told apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// What it shows, in one sentence.
    pub sentence: String,
    /// The names of the times, the oldest first.
    pub times: Vec<String>,
    pub lines: Vec<Line>,
}

/// A line of [`Lines`].
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub name: String,
    pub look: Look,
    /// In percent, one for each time; absent where not published.
    pub figures: Vec<Option<Figure>>,
}

impl Line {
    fn at(&self, time: usize) -> Option<&Figure> {
        self.figures.get(time)?.as_ref()
    }

    fn words(&self, time: usize, text: Text) -> String {
        self.at(time).map_or_else(|| text.figures_not_published(), |figure| figure.words.clone())
    }
}

impl Lines {
    /// The same in rows and columns.
    #[must_use]
    pub fn table(&self, text: Text) -> Table {
        let names = self.lines.iter().map(|line| line.name.clone());
        let rows = self.times.iter().enumerate().map(|(at, time)| {
            std::iter::once(time.clone()).chain(self.lines.iter().map(|line| line.words(at, text))).collect()
        });
        Table { head: std::iter::once(text.figures_head_time()).chain(names).collect(), rows: rows.collect() }
    }

    /// What is said of a time: "2009: 9.3%", "2009: Dayton area 9.3%, Ohio 8.1%".
    fn said(&self, at: usize, text: Text) -> String {
        let figures = match self.lines.as_slice() {
            [line] => line.words(at, text),
            lines => {
                let figures = lines.iter().map(|line| text.figures_beside(&line.name, &line.words(at, text)));
                text.list(&figures.collect::<Vec<_>>())
            }
        };
        text.figures_named(&self.times[at], &figures)
    }

    /// The picture.
    #[must_use]
    pub fn view<'a, Message: 'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        let figures = self.lines.iter().flat_map(|line| line.figures.iter().flatten());
        let scale = Scale::from_zero(figures.map(|figure| figure.value), STEPS);
        let mut sheet = Sheet::new();
        let words: Vec<(f32, String)> =
            scale.steps().map(|value| (scale.share(value), text.figures_percent(value.into()))).collect();
        let end = |at: Option<&(f32, String)>| at.map(|(_, words)| words.clone()).unwrap_or_default();
        let axis = sheet.add(point(text.figures_scale(&end(words.first()), &end(words.last())), None));
        let ticks = words.into_iter().map(|(share, words)| (share, sheet.add(ctx.body(words).silent()))).collect();
        let picture = Picture::new(self, scale, ctx.palette);
        let picture = sheet.picture(Piece::Lines(picture));
        let points = (0..self.times.len()).map(|at| sheet.add(point(self.said(at, text), None))).collect();
        let count = self.times.len();
        let step = count.div_ceil(TIMES).max(1);
        let told = (0..count).filter(|at| (count - 1 - at).is_multiple_of(step));
        let times = told.map(|at| (at, sheet.add(ctx.body(&self.times[at]).silent()))).collect();
        let names = self.ends(scale, text).into_iter().map(|end| {
            let ink = Ink::of(end.look, ctx.palette);
            let sample = sheet.picture(Piece::Sample(ink));
            Name { share: end.share, sample, words: sheet.add(ctx.body_bold(end.words)) }
        });
        let names = names.collect();
        let lines = if ctx.metrics.room == Room::Tight { 5.0 } else { 7.0 };
        let face = ctx.metrics.text;
        let (high, beside) = (lines * face.line, 20.0 * face.size);
        let plan = Plan { axis, ticks, picture, points, times, names, high, beside };
        sheet.arranged(ctx, move |placing, width| plan.lay(placing, width))
    }

    /// The ends of the lines, the uppermost first. They say the figure of the last time, not of an earlier one.
    fn ends(&self, scale: Scale, text: Text) -> Vec<End> {
        let last = self.times.len().checked_sub(1);
        let end = |line: &Line| {
            let known = line.figures.iter().flatten().next_back();
            let words = match (last.and_then(|last| line.at(last)), known) {
                (Some(figure), _) => text.figures_beside(&line.name, &figure.words),
                (None, Some(_)) => line.name.clone(),
                (None, None) => text.figures_named(&line.name, &text.figures_not_published()),
            };
            End { share: known.map_or(0.0, |figure| scale.share(figure.value)), look: line.look, words }
        };
        let mut ends: Vec<End> = self.lines.iter().map(end).collect();
        ends.sort_by(|one, other| other.share.total_cmp(&one.share));
        ends
    }
}

/// Where a line ends, and what is written there.
struct End {
    share: f32,
    look: Look,
    words: String,
}

/// The cells at the end of a line: a piece of it, and its name.
struct Name {
    share: f32,
    sample: usize,
    words: usize,
}

/// Cells by their numbers; shares are along the axis.
struct Plan {
    axis: usize,
    ticks: Vec<(f32, usize)>,
    picture: usize,
    points: Vec<usize>,
    /// Those that are named, by their places.
    times: Vec<(usize, usize)>,
    names: Vec<Name>,
    /// How high the axis is at least.
    high: f32,
    /// From which width on the names stand beside the ends of their lines; below the picture where it is narrower.
    beside: f32,
}

impl Plan {
    fn lay<Message>(&self, placing: &mut Placing<'_, '_, '_, Message>, width: f32) -> f32 {
        let ticks: Vec<Size> = self.ticks.iter().map(|(_, cell)| placing.measure(*cell, width)).collect();
        let widest = |sizes: &[Size]| sizes.iter().map(|size| size.width.ceil()).fold(0.0, f32::max);
        let half = (ticks.iter().map(|size| size.height).fold(0.0, f32::max) / 2.0).floor();
        let beside = width >= self.beside;
        let most = if beside { (0.35 * width).floor() } else { width - SAMPLE - GAP };
        let names: Vec<Size> = self.names.iter().map(|name| placing.measure(name.words, most)).collect();
        let start = widest(&ticks) + GAP;
        let ends = if beside { GAP + SAMPLE + GAP + widest(&names) } else { 0.0 };
        let plot = (width - start - OVER - ends).max(1.0);
        let stacked: f32 = names.iter().map(|size| size.height).sum();
        let high = if beside { self.high.max(stacked - 2.0 * half).round() } else { self.high };
        let down = |share: f32| half + ((1.0 - share) * high).round();
        for ((share, cell), size) in self.ticks.iter().zip(&ticks) {
            placing.put(*cell, widest(&ticks) - size.width, (down(*share) - size.height / 2.0).floor().max(0.0));
        }
        let (x, y) = (start - OVER, half - OVER);
        placing.fill(self.picture, Rectangle { x, y, width: plot + 2.0 * OVER, height: high + 2.0 * OVER });
        let along = |at: usize| picture::along(at, self.points.len()) * plot;
        let below = high + 2.0 * half;
        let mut bottom = below;
        let times: Vec<Size> = self.times.iter().map(|(_, cell)| placing.measure(*cell, plot)).collect();
        let places: Vec<(f32, f32)> = self
            .times
            .iter()
            .zip(&times)
            .map(|((at, _), size)| (within(along(*at), size.width, plot), size.width))
            .collect();
        for (((_, cell), (x, _)), size) in self.times.iter().zip(&places).zip(&times).step_by(every(&places)) {
            placing.put(*cell, start + x, below);
            bottom = bottom.max(below + size.height);
        }
        let points: Vec<f32> = (0..self.points.len()).map(along).collect();
        for (cell, (from, to)) in self.points.iter().zip(parts(&points, plot, POINT)) {
            placing.fill(*cell, Rectangle { x: start + from, y: 0.0, width: to - from, height: bottom });
        }
        placing.fill(self.axis, Rectangle { x: 0.0, y: 0.0, width: start, height: bottom });
        let x = if beside { start + plot + OVER + GAP } else { 0.0 };
        let tops = if beside {
            let wanted = self.names.iter().zip(&names).map(|(name, size)| (down(name.share), size.height));
            apart(&wanted.collect::<Vec<_>>(), below)
        } else {
            let wanted = names.iter().map(|size| (0.0, size.height));
            apart(&wanted.collect::<Vec<_>>(), stacked).into_iter().map(|top| bottom + top).collect()
        };
        for ((name, size), y) in self.names.iter().zip(&names).zip(tops) {
            let y = y.floor().max(0.0);
            placing.fill(name.sample, Rectangle { x, y, width: SAMPLE, height: size.height });
            placing.put(name.words, x + SAMPLE + GAP, y);
        }
        if beside { bottom } else { bottom + stacked }
    }
}
