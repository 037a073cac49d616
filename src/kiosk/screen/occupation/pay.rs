//! What it pays: one sentence, and how wages spread here, in the state and in the nation.

use iced::Fill;
use iced::widget::column;

use super::Message;
use crate::api::labor::Labor;
use crate::domain::labor::{Amount, Area, Percentiles, Period};
use crate::domain::pay::HourlyPay;
use crate::i18n::Text;
use crate::kiosk::chart::{Figure, Range, Ranges};
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, button};

/// The wages to show, and where they are paid.
struct Shown<'a> {
    area: &'a Area,
    period: Period,
    wages: Percentiles,
}

impl<'a> Shown<'a> {
    fn of(labor: &'a Labor) -> Option<Self> {
        let (area, estimate) = labor.shown()?;
        let (period, wages) = estimate.shown()?;
        Some(Self { area, period, wages })
    }

    /// Half earn more than the middle wage; or it is only known to be high.
    fn sentence(&self, text: Text) -> String {
        let area = text.in_area(self.area);
        match self.wages.middle {
            Some(middle) if middle.at_least => text.occupation_half_least(&area, &text.wage(middle, self.period)),
            Some(middle) => text.occupation_half(&area, &text.wage(middle, self.period)),
            None => text.occupation_no_middle(&area),
        }
    }

    /// What an opening pays, beside the middle wage.
    fn opening(&self, text: Text, pay: &HourlyPay) -> String {
        let (words, area) = (text.pay(Some(pay)), text.in_area(self.area));
        match (self.period, self.wages.middle) {
            (Period::Year, _) => text.occupation_opening_year(&words),
            (Period::Hour, None) => text.occupation_opening(&words),
            (Period::Hour, Some(middle)) => match Against::of(pay, middle) {
                Against::Above => text.occupation_opening_more(&words, &area),
                Against::Below => text.occupation_opening_less(&words, &area),
                Against::At => text.occupation_opening_same(&words, &area),
                Against::Around => text.occupation_opening_around(&words, &area),
            },
        }
    }

    /// Where an opening's pay stands in the picture: at the least that is certain.
    fn mark(&self, text: Text, pay: &HourlyPay) -> Option<(String, Figure)> {
        let cents = pay.floor().filter(|_| self.period == Period::Hour)?;
        let figure = Figure::wage(text, Amount { cents, at_least: false }, Period::Hour);
        Some((text.occupation_this_opening(), Figure { words: text.pay(Some(pay)), ..figure }))
    }

    fn chart(&self, text: Text, labor: &Labor, opening: Option<&HourlyPay>) -> Ranges {
        let rows = labor.areas.iter().map(|place| {
            let wages = place.estimate.and_then(|estimate| estimate.by(self.period));
            Range::of_wages(text, text.area(&place.area), place.area == *self.area, wages, self.period)
        });
        let mark = opening.and_then(|pay| self.mark(text, pay));
        Ranges { sentence: self.sentence(text), rows: rows.collect(), mark }
    }
}

/// Where an opening's pay stands.
enum Against {
    Above,
    Below,
    At,
    /// It may be more or less.
    Around,
}

impl Against {
    fn of(pay: &HourlyPay, middle: Amount) -> Self {
        let most = pay.high.or(pay.low);
        let one = pay.high.is_none() && !middle.at_least;
        match pay.low {
            Some(low) if low > middle.cents && !middle.at_least => Self::Above,
            Some(low) if low == middle.cents && one => Self::At,
            _ if most.is_some_and(|most| most < middle.cents) => Self::Below,
            _ => Self::Around,
        }
    }
}

/// Everything that is published of pay, and what the opening pays that led here.
pub fn pay<'a>(ctx: &Ctx<'_>, labor: &Labor, opening: Option<&HourlyPay>, table: bool) -> Element<'a, Message> {
    let text = ctx.text;
    let heading = |words: String| ctx.lead_bold(words).heading().width(Fill);
    let Some(shown) = Shown::of(labor) else {
        let opening = opening.map(|pay| ctx.body(text.occupation_opening(&text.pay(Some(pay)))).width(Fill));
        let words = column![heading(text.occupation_no_pay()), opening];
        return panel(ctx, words.spacing(16).width(Fill));
    };
    let fallback = labor.fell_back_from().map(|asked| {
        let words = text.occupation_not_here(&text.in_area(asked), &text.in_area(shown.area));
        notice(ctx, Tone::Info, &words)
    });
    let chart = shown.chart(text, labor, opening);
    let title = heading(chart.sentence.clone());
    let picture = if table { chart.table(text).view(ctx) } else { chart.view(ctx) };
    let opening = opening.map(|pay| ctx.body(shown.opening(text, pay)).width(Fill));
    let swap = if table {
        button::button(ctx, Icon::ChartBar, &text.careers_as_picture())
    } else {
        button::button(ctx, Icon::Table, &text.careers_as_table())
    };
    let swap = swap.on_press(Message::Swap);
    panel(ctx, column![fallback, title, picture, opening, swap].spacing(16).width(Fill))
}
