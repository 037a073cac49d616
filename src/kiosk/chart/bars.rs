//! Bars: figures side by side, from zero on.

use iced::widget::canvas::Frame;
use iced::{Color, Point, Rectangle, Size};

use super::pattern::Ink;
use super::sheet::{Piece, Placing, Sheet, point};
use super::table::Table;
use super::{Figure, Look};
use crate::i18n::Text;
use crate::kiosk::ui::scene::dashed_box;
use crate::kiosk::ui::{Ctx, Element};

/// Between a bar and its words, and between rows.
const GAP: f32 = 12.0;
/// The line of zero.
const ZERO: f32 = 3.0;
/// Where a bar without a known end is cut, counted from its end, and how wide.
const CUTS: [f32; 2] = [10.0, 24.0];
const CUT: f32 = 5.0;

/// Figures of one kind, each as a bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What it shows, in one sentence.
    pub sentence: String,
    pub bars: Vec<Bar>,
}

/// A bar of [`Bars`].
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub name: String,
    /// Zero or more; absent where not published.
    pub figure: Option<Figure>,
    /// What is said where nothing is published.
    pub missing: Option<String>,
    pub look: Look,
}

impl Bar {
    fn words(&self, text: Text) -> String {
        match (&self.figure, &self.missing) {
            (Some(figure), _) => figure.words.clone(),
            (None, Some(missing)) => missing.clone(),
            (None, None) => text.figures_not_published(),
        }
    }
}

impl Bars {
    /// The same in rows and columns.
    #[must_use]
    pub fn table(&self, text: Text) -> Table {
        let rows = self.bars.iter().map(|bar| vec![bar.name.clone(), bar.words(text)]).collect();
        Table { head: vec![String::new(); 2], rows }
    }

    /// The picture.
    #[must_use]
    pub fn view<'a, Message: 'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let figures = self.bars.iter().filter_map(|bar| bar.figure.as_ref());
        let most = figures.map(|figure| figure.value).fold(0.0, f64::max);
        let mut sheet = Sheet::new();
        let rows = self.bars.iter().map(|bar| {
            let words = bar.words(ctx.text);
            let told = sheet.add(point(ctx.text.figures_named(&bar.name, &words), None));
            let name = sheet.add(ctx.body(&bar.name).silent());
            let body = if let Some(figure) = &bar.figure {
                let picture =
                    Picture { ink: Ink::of(bar.look, ctx.palette), open: figure.open, zero: ctx.palette.outline };
                Body::Drawn {
                    share: share(figure.value, most),
                    words: sheet.add(ctx.body_bold(words).silent()),
                    picture: sheet.picture(Piece::Bar(picture)),
                }
            } else {
                Body::Missing(sheet.add(dashed_box(ctx, ctx.body(words).silent())))
            };
            Row { told, name, body }
        });
        let rows = rows.collect();
        let plan = Plan { rows, thick: ctx.metrics.text.line, beside: 20.0 * ctx.metrics.text.size };
        sheet.arranged(ctx, move |placing, width| plan.lay(placing, width))
    }
}

/// How long a bar is among the longest.
fn share(value: f64, most: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a share of a picture")]
    let share = (value / most).clamp(0.0, 1.0) as f32;
    if most > 0.0 { share } else { 0.0 }
}

/// A bar as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    ink: Ink,
    /// Whether it has no end that is known.
    open: bool,
    zero: Color,
}

impl Picture {
    /// Draws it over `size`.
    pub fn draw(&self, frame: &mut Frame, size: Size) {
        if size.width > ZERO {
            let area = Rectangle { x: 0.0, y: GAP / 2.0, width: size.width, height: size.height - GAP };
            self.ink.bar(frame, area);
            if self.open {
                // It goes on, and nobody knows how far.
                for cut in CUTS {
                    let at = Point::new(size.width - cut, area.y);
                    frame.fill_rectangle(at, Size::new(CUT, area.height), self.ink.ground);
                }
            }
        }
        frame.fill_rectangle(Point::ORIGIN, Size::new(ZERO, size.height), self.zero);
    }
}

struct Row {
    told: usize,
    name: usize,
    body: Body,
}

enum Body {
    Missing(usize),
    Drawn { share: f32, words: usize, picture: usize },
}

struct Plan {
    rows: Vec<Row>,
    /// How thick a bar is.
    thick: f32,
    /// From which width on names stand beside the bars.
    beside: f32,
}

impl Plan {
    fn lay<Message>(&self, placing: &mut Placing<'_, '_, '_, Message>, width: f32) -> f32 {
        let beside = width >= self.beside;
        let most = if beside { (0.35 * width).floor() } else { width };
        let names: Vec<Size> = self.rows.iter().map(|row| placing.measure(row.name, most)).collect();
        let widest = names.iter().map(|size| size.width.ceil()).fold(0.0, f32::max);
        let start = if beside { widest + 2.0 * GAP } else { 0.0 };
        let room = width - start;
        let words: Vec<Size> = self
            .rows
            .iter()
            .map(|row| match row.body {
                Body::Drawn { words, .. } => placing.measure(words, (0.6 * room).floor()),
                Body::Missing(cell) => placing.measure(cell, room),
            })
            .collect();
        let drawn = self.rows.iter().zip(&words).filter(|(row, _)| matches!(row.body, Body::Drawn { .. }));
        let longest = room - GAP - drawn.map(|(_, size)| size.width.ceil()).fold(0.0, f32::max);
        let mut y = 0.0;
        for ((row, name), words) in self.rows.iter().zip(names).zip(words) {
            let top = if beside { y } else { y + name.height };
            let high = (self.thick + GAP).max(words.height).max(if beside { name.height } else { 0.0 });
            let middle = |size: Size| (top + (high - size.height) / 2.0).floor();
            placing.put(row.name, 0.0, if beside { middle(name) } else { y });
            match row.body {
                Body::Drawn { share, words: cell, picture } => {
                    let long = (share * longest).round().max(ZERO);
                    placing.fill(picture, Rectangle { x: start, y: top, width: long, height: high });
                    placing.put(cell, start + long + GAP, middle(words));
                }
                Body::Missing(cell) => placing.put(cell, start, middle(words)),
            }
            let end = top + high;
            placing.fill(row.told, Rectangle { x: 0.0, y, width, height: end - y });
            y = end;
        }
        y
    }
}
