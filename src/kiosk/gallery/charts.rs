//! Charts in their states: with all figures, with gaps, with figures of which only the least is known.

use iced::widget::column;

use crate::i18n::Text;
use crate::kiosk::chart::{Bar, Bars, Figure, Line, Lines, Look, Range, Ranges};
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element};

/// Low, lower, middle, upper and high of two areas, in cents.
const PAY: [[i64; 5]; 2] = [[1416, 1543, 1767, 2225, 2921], [1385, 1545, 1785, 2117, 2345]];
/// A rate over time, in tenths of a percent, with a gap; and another.
const RATES: [[Option<i64>; 9]; 2] = [
    [Some(58), Some(67), Some(113), Some(108), None, None, Some(61), Some(52), Some(47)],
    [Some(56), Some(66), Some(103), Some(102), Some(89), Some(74), Some(60), Some(49), Some(44)],
];

/// Every chart, as a picture and as a table.
pub fn charts<'a, Message: 'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let (pay, open, bars, rates) = (pay(text), open(text), bars(text), rates(text));
    let pieces = [
        pay.view(ctx),
        pay.table(text).view(ctx),
        open.view(ctx),
        open.table(text).view(ctx),
        bars.view(ctx),
        bars.table(text).view(ctx),
        rates.view(ctx),
        rates.table(text).view(ctx),
    ];
    column(pieces.map(|piece| panel(ctx, piece))).spacing(ctx.metrics.gap).into()
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn wage(text: Text, cents: i64) -> Figure {
    Figure::new(cents as f64 / 100.0, text.money(cents))
}

fn range(text: Text, name: String, first: bool, cents: [i64; 5]) -> Range {
    Range { name, first, figures: cents.map(|cents| Some(wage(text, cents))), missing: None }
}

fn missing(text: Text) -> Range {
    Range { name: text.listing_term(), first: false, figures: [const { None }; 5], missing: None }
}

fn pay(text: Text) -> Ranges {
    let [here, there] = PAY;
    Ranges {
        sentence: text.listing_pay(),
        rows: vec![
            range(text, text.listing_pay(), true, here),
            range(text, text.figures_nation(), false, there),
            missing(text),
        ],
        mark: Some((text.listing_hours(), wage(text, 1850))),
    }
}

/// Of which only the least is known from the middle on.
fn open(text: Text) -> Ranges {
    let least = Figure { open: true, ..Figure::new(115.0, text.figures_or_more(&text.money(11_500))) };
    let figures =
        [Some(wage(text, 8012)), Some(wage(text, 9934)), Some(least.clone()), Some(least.clone()), Some(least)];
    let row = Range { name: text.listing_pay(), first: true, figures, missing: None };
    Ranges { sentence: text.listing_pay(), rows: vec![row], mark: None }
}

fn bars(text: Text) -> Bars {
    let looks = [Look::Past, Look::Solid, Look::Stripes, Look::Dots, Look::Crosses];
    let count = |value: u32| Figure::new(value.into(), text.number(value.into()));
    let bar = |(value, look)| Bar { name: text.listing_hours(), figure: Some(count(value)), missing: None, look };
    let unknown = Bar { name: text.listing_pay(), figure: None, missing: None, look: Look::Solid };
    let bars = [2800, 3000, 2100, 900, 1].into_iter().zip(looks).map(bar).chain([unknown]);
    Bars { sentence: text.listing_hours(), bars: bars.collect() }
}

fn rates(text: Text) -> Lines {
    #[expect(clippy::cast_precision_loss, reason = "tenths of a percent")]
    let figure = |tenths: i64| Figure::new(tenths as f64 / 10.0, text.percent(tenths));
    let names = [(text.listing_pay(), Look::Solid), (text.figures_nation(), Look::Stripes)];
    let line = |((name, look), rates): ((String, Look), [Option<i64>; 9])| Line {
        name,
        look,
        figures: rates.map(|rate| rate.map(figure)).into(),
    };
    Lines {
        sentence: text.listing_pay(),
        times: (2007..2016).map(|year: u16| year.to_string()).collect(),
        lines: names.into_iter().zip(RATES).map(line).collect(),
    }
}
