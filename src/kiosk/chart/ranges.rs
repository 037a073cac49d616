//! Ranges: how pay spreads, from low to high, in one area below another.

mod labels;
mod layout;
mod picture;

use super::Figure;
use super::scale::Scale;
use super::sheet::{Piece, Sheet, point};
use super::table::Table;
use crate::i18n::Text;
use crate::kiosk::ui::scene::dashed_box;
use crate::kiosk::ui::{Ctx, Element};
use layout::{Axis, Body, Drawn, Plan, Row};
use picture::Colors;
pub use picture::Picture;

/// The most steps of the axis.
const STEPS: u8 = 5;

/// How pay spreads, on one axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranges {
    /// What it shows, in one sentence.
    pub sentence: String,
    pub rows: Vec<Range>,
    /// A figure to compare with, by its name: what this opening pays.
    pub mark: Option<(String, Figure)>,
}

/// A row of [`Ranges`].
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    pub name: String,
    /// Whether it is what was asked for: it is drawn thicker, with its figures on it.
    pub first: bool,
    /// Low, lower, middle, upper and high, in dollars; absent where not published.
    pub figures: [Option<Figure>; 5],
    /// What is said where nothing is published.
    pub missing: Option<String>,
}

impl Range {
    fn is_missing(&self) -> bool {
        self.figures.iter().all(Option::is_none)
    }

    fn missing(&self, text: Text) -> String {
        self.missing.clone().unwrap_or_else(|| text.figures_not_published())
    }
}

/// Low, lower, middle, upper and high in words, each with its figure.
const WORDS: [fn(Text, &str) -> String; 5] =
    [Text::figures_low, Text::figures_lower, Text::figures_middle, Text::figures_upper, Text::figures_high];

/// The place of the middle among them.
const MIDDLE: usize = 2;

/// What they mean.
const MEANINGS: [fn(Text) -> String; 5] = [
    Text::figures_low_means,
    Text::figures_lower_means,
    Text::figures_middle_means,
    Text::figures_upper_means,
    Text::figures_high_means,
];

impl Ranges {
    /// The same in rows and columns.
    #[must_use]
    pub fn table(&self, text: Text) -> Table {
        let head = vec![
            String::new(),
            text.figures_head_low(),
            text.figures_head_lower(),
            text.figures_head_middle(),
            text.figures_head_upper(),
            text.figures_head_high(),
        ];
        let row = |row: &Range| {
            let name = std::iter::once(row.name.clone());
            if row.is_missing() {
                return name.chain([row.missing(text)]).collect();
            }
            let words = |figure: &Option<Figure>| {
                figure.as_ref().map_or_else(|| text.figures_not_published(), |figure| figure.words.clone())
            };
            name.chain(row.figures.iter().map(words)).collect()
        };
        let mark = self.mark.iter().map(|(name, figure)| vec![name.clone(), figure.words.clone()]);
        Table { head, rows: self.rows.iter().map(row).chain(mark).collect() }
    }

    fn scale(&self) -> Scale {
        let figures = self.rows.iter().flat_map(|row| row.figures.iter().flatten());
        Scale::over(figures.chain(self.mark.iter().map(|(_, figure)| figure)).map(|figure| figure.value), STEPS)
    }

    /// The picture.
    #[must_use]
    pub fn view<'a, Message: 'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let scale = self.scale();
        let mut sheet = Sheet::new();
        let mut mark = self.mark.as_ref();
        let rows = self.rows.iter().map(|row| {
            let name = sheet.add(if row.first { ctx.body_bold(&row.name) } else { ctx.body(&row.name) });
            if row.is_missing() {
                return Row { name, body: Body::Missing(sheet.add(dashed_box(ctx, ctx.body(row.missing(ctx.text))))) };
            }
            let body = Drawn::new(&mut sheet, ctx, row, scale, mark.take());
            Row { name, body: Body::Drawn(body) }
        });
        let rows: Vec<Row> = rows.collect();
        // Where no row has a picture, the figure to compare with stands alone.
        let alone = mark.map(|(name, figure)| sheet.add(ctx.body(ctx.text.figures_named(name, &figure.words))));
        let drawn = rows.iter().any(|row| matches!(row.body, Body::Drawn(_)));
        let axis = drawn.then(|| Axis::new(&mut sheet, ctx, scale));
        let plan = Plan { rows, alone, axis, beside: 20.0 * ctx.metrics.text.size };
        sheet.arranged(ctx, move |placing, width| plan.lay(placing, width))
    }
}

impl Axis {
    fn new<'a, Message: 'a>(sheet: &mut Sheet<'a, Message>, ctx: &Ctx<'_>, scale: Scale) -> Self {
        let words: Vec<(f32, String)> =
            scale.steps().map(|value| (scale.share(value), dollars(ctx.text, value, scale.step()))).collect();
        let end = |at: Option<&(f32, String)>| at.map(|(_, words)| words.clone()).unwrap_or_default();
        let told = ctx.text.figures_scale(&end(words.first()), &end(words.last()));
        let told = sheet.add(point(told, None));
        let ticks = words.into_iter().map(|(share, words)| (share, sheet.add(ctx.body(words).silent()))).collect();
        Self { told, ticks }
    }
}

/// A number of an axis: cents only where its steps have some.
#[expect(clippy::cast_possible_truncation, reason = "a wage")]
fn dollars(text: Text, value: f64, step: f64) -> String {
    if step < 1.0 { text.money((value * 100.0).round() as i64) } else { text.dollars(value.round() as i64) }
}

impl Drawn {
    fn new<'a, Message: 'a>(
        sheet: &mut Sheet<'a, Message>,
        ctx: &Ctx<'_>,
        row: &Range,
        scale: Scale,
        mark: Option<&(String, Figure)>,
    ) -> Self {
        let text = ctx.text;
        let share = |figure: &Figure| scale.share(figure.value);
        let mut points = Vec::new();
        for (at, figure) in row.figures.iter().enumerate() {
            if let Some(figure) = figure {
                let more = row.first.then(|| MEANINGS[at](text));
                points.push((share(figure), sheet.add(point(WORDS[at](text, &figure.words), more))));
            }
        }
        let mut words = |at: usize| {
            let figure = row.figures[at].as_ref().filter(|_| row.first)?;
            let words = WORDS[at](text, &figure.words);
            let label = if at == MIDDLE { ctx.lead_bold(words) } else { ctx.body(words) };
            Some((share(figure), sheet.add(label.silent())))
        };
        let (middle, ends) = (words(MIDDLE), [words(0), words(4)]);
        // Below the bar is the figure to compare with, where there is one.
        let (above, below): (Vec<_>, Vec<_>) = if mark.is_some() {
            (middle.into_iter().chain(ends.into_iter().flatten()).collect(), Vec::new())
        } else {
            (middle.into_iter().collect(), ends.into_iter().flatten().collect())
        };
        let half = match &row.figures {
            [_, Some(lower), _, Some(upper), _] if row.first && mark.is_none() && !upper.open => {
                let label = ctx.body(text.figures_half()).silent();
                Some((f32::midpoint(share(lower), share(upper)), sheet.add(label)))
            }
            _ => None,
        };
        let picture = Picture {
            points: row.figures.each_ref().map(|figure| figure.as_ref().map(|figure| (share(figure), figure.open))),
            ticks: scale.steps().map(|value| scale.share(value)).collect(),
            thick: if row.first { 44.0 } else { 26.0 },
            mark: mark.map(|(_, figure)| share(figure)),
            colors: Colors::of(ctx.palette),
        };
        let (high, middle) = (picture.height(), picture.middle());
        let picture = sheet.picture(Piece::Range(picture));
        let mark = mark
            .map(|(name, figure)| (share(figure), sheet.add(ctx.body_bold(text.figures_named(name, &figure.words)))));
        Self { points, picture, high, middle, above, below, half, mark }
    }
}
