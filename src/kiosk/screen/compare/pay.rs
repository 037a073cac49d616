//! Which pays more, and how wages spread in each.

use iced::Fill;
use iced::widget::{Column, column};

use super::Message;
use crate::api::labor::Labor;
use crate::domain::labor::{Amount, Area, Percentiles, Period, WageEstimate};
use crate::i18n::Text;
use crate::kiosk::chart::{Range, Ranges};
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, button};

/// An occupation's wages, and where they are paid.
struct Paid<'a> {
    name: &'a str,
    /// Nothing where no wages are published anywhere.
    shown: Option<(&'a Area, &'a WageEstimate)>,
}

impl Paid<'_> {
    fn wages(&self, period: Period) -> Option<Percentiles> {
        self.shown?.1.by(period)
    }

    fn middle(&self, period: Period) -> Option<Amount> {
        self.wages(period)?.middle
    }

    /// Its name in the picture; with its area where those differ.
    fn title(&self, text: Text, with_area: bool) -> String {
        match self.shown {
            Some((area, _)) if with_area => text.compare_where(self.name, &text.in_area(area)),
            _ => self.name.to_owned(),
        }
    }
}

/// By the hour where all are paid so, else by the year where that is published of all; nothing where neither is.
fn common_period(paid: &[Paid<'_>]) -> Option<Period> {
    let all = |period| {
        let mut published = paid.iter().filter_map(|paid| paid.shown);
        published.all(|(_, estimate)| estimate.by(period).is_some())
    };
    [Period::Hour, Period::Year].into_iter().find(|period| all(*period))
}

/// Whether all wages are of one area.
fn is_one_area(paid: &[Paid<'_>]) -> bool {
    let mut areas = paid.iter().filter_map(|paid| Some(&paid.shown?.0.id));
    let first = areas.next();
    areas.all(|area| Some(area) == first)
}

/// One against another, where their periods and areas are the same.
fn against(text: Text, (more, high): (&str, Amount), (less, low): (&str, Amount), period: Period) -> String {
    if low.at_least {
        text.compare_unsure(more, less)
    } else if high.cents == low.cents && !high.at_least {
        text.compare_same(more, less)
    } else if high.cents == low.cents {
        text.compare_as_much(more, less)
    } else {
        let difference = Amount { cents: high.cents - low.cents, at_least: high.at_least };
        text.compare_more(more, &text.wage(difference, period), less)
    }
}

/// The best paid against each of the others; or why they cannot be compared.
fn sentences(text: Text, paid: &[Paid<'_>]) -> Vec<String> {
    let missing = |paid: &Paid<'_>| text.compare_missing(paid.name);
    let Some(period) = common_period(paid) else { return vec![text.compare_periods()] };
    let unpaid = paid.iter().filter(|paid| paid.middle(period).is_none()).map(missing);
    let mut known: Vec<_> = paid.iter().filter_map(|paid| Some((paid.name, paid.middle(period)?))).collect();
    // What may be more than it says comes first among equals.
    known.sort_by_key(|(_, middle)| std::cmp::Reverse((middle.cents, middle.at_least)));
    let mut said = Vec::new();
    match known.as_slice() {
        [] => {}
        [(name, middle)] => said.push(text.compare_one(name, &text.wage(*middle, period))),
        [_, _, ..] if !is_one_area(paid) => said.push(text.compare_areas()),
        [best, others @ ..] => said.extend(others.iter().map(|other| against(text, *best, *other, period))),
    }
    said.extend(unpaid);
    said
}

/// The sentences, and a range for each occupation.
pub fn pay<'a>(ctx: &Ctx<'_>, sides: &[(String, &Labor)], table: bool) -> Element<'a, Message> {
    let text = ctx.text;
    let paid: Vec<_> = sides.iter().map(|(name, labor)| Paid { name, shown: labor.shown() }).collect();
    let said = sentences(text, &paid);
    let one_area = is_one_area(&paid);
    let common = common_period(&paid);
    let period = common.unwrap_or(Period::Hour);
    let rows = paid.iter().map(|paid| {
        let range = Range::of_wages(text, paid.title(text, !one_area), true, paid.wages(period), period);
        // What is paid by another period has a wage, but no place in the picture.
        let other = paid.shown.filter(|_| common.is_none()).and_then(|(_, estimate)| estimate.middle());
        match other.filter(|middle| middle.period != period) {
            Some(middle) => Range { missing: Some(text.wage(middle.amount, middle.period)), ..range },
            None => range,
        }
    });
    let chart = Ranges { sentence: said.join(" "), rows: rows.collect(), mark: None };
    let picture = if table { chart.table(text).view(ctx) } else { chart.view(ctx) };
    let swap = if table {
        button::button(ctx, Icon::ChartBar, &text.careers_as_picture())
    } else {
        button::button(ctx, Icon::Table, &text.careers_as_table())
    };
    let said = said.into_iter().map(|words| ctx.lead_bold(words).heading().width(Fill).into());
    let said = Column::with_children(said).spacing(8).width(Fill);
    panel(ctx, column![said, picture, swap.on_press(Message::Swap)].spacing(24).width(Fill))
}
