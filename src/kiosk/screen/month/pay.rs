//! What comes of it: a month's pay, in words and in a picture.

use iced::Fill;
use iced::widget::{Column, column};

use super::{Message, Work};
use crate::api::labor::Labor;
use crate::domain::labor::wage::month_of_hours;
use crate::domain::labor::{Amount, Area, Percentiles, Period};
use crate::i18n::Text;
use crate::kiosk::chart::{Bar, Bars, Figure, Look};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element};

/// Which of the published wages is counted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Low,
    Middle,
    High,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// What it is called.
    pub fn name(self, text: Text) -> String {
        match self {
            Self::Low => text.figures_head_low(),
            Self::Middle => text.figures_head_middle(),
            Self::High => text.figures_head_high(),
        }
    }

    /// What it means.
    pub fn means(self, text: Text) -> String {
        match self {
            Self::Low => text.figures_low_means(),
            Self::Middle => text.figures_middle_means(),
            Self::High => text.figures_high_means(),
        }
    }

    const fn of(self, wages: Percentiles) -> Option<Amount> {
        match self {
            Self::Low => wages.low,
            Self::Middle => wages.middle,
            Self::High => wages.high,
        }
    }
}

/// A wage and where it is paid.
struct Wage<'a> {
    area: &'a Area,
    period: Period,
    amount: Amount,
}

impl<'a> Wage<'a> {
    fn of(labor: &'a Labor, level: Level) -> Option<Self> {
        let (area, estimate) = labor.shown()?;
        let (period, wages) = estimate.shown()?;
        Some(Self { area, period, amount: level.of(wages)? })
    }

    /// A month's pay in whole dollars: rounded, down where only the least is known. A year's wage is one of full time,
    /// whatever the hours.
    fn month(&self, hours: u16) -> Month {
        let cents = match self.period {
            Period::Hour => month_of_hours(self.amount.cents, hours),
            Period::Year => (self.amount.cents + 6) / 12,
        };
        let at_least = self.amount.at_least;
        Month { dollars: if at_least { cents / 100 } else { (cents + 50) / 100 }, at_least }
    }

    /// "30 hours a week, $17.67 an hour: about $2,297 a month before tax."
    fn sentence(&self, text: Text, hours: u16) -> String {
        let (wage, pay) = (text.wage(self.amount, self.period), self.month(hours).said(text));
        match self.period {
            Period::Hour => text.month_sentence(&text.listing_hours_a_week(hours.into()), &wage, &pay),
            Period::Year => text.month_sentence_year(&wage, &pay),
        }
    }
}

/// A month's pay.
#[derive(Clone, Copy)]
struct Month {
    dollars: i64,
    at_least: bool,
}

impl Month {
    fn said(self, text: Text) -> String {
        let dollars = text.dollars(self.dollars);
        if self.at_least { text.month_least(&dollars) } else { text.month_about(&dollars) }
    }

    fn figure(self, text: Text) -> Figure {
        let dollars = text.dollars(self.dollars);
        let words = if self.at_least { text.figures_or_more(&dollars) } else { dollars };
        #[expect(clippy::cast_precision_loss, reason = "dollars of a month are far below 2^52")]
        let value = self.dollars as f64;
        Figure { open: self.at_least, ..Figure::new(value, words) }
    }
}

/// Why there is no wage to count with.
fn absent(text: Text, work: &Work) -> String {
    match work.labor {
        Remote::Ready(_) | Remote::Failed(Failure::UnknownArea | Failure::UnknownOccupation) => text.month_no_pay(),
        Remote::Failed(_) => text.remote_failed_figures(),
        Remote::Loading { .. } | Remote::Idle => text.remote_loading_figures(),
    }
}

/// A month in each of the occupations, the first before the others.
pub fn pay<'a>(ctx: &Ctx<'_>, works: &[&Work], level: Level, hours: u16) -> Element<'a, Message> {
    let text = ctx.text;
    let wages: Vec<_> =
        works.iter().map(|work| (*work, work.labor.ready().and_then(|labor| Wage::of(labor, level)))).collect();
    let said = wages.iter().map(|(work, wage)| {
        let name = work.name(ctx);
        let (title, sentence) = match wage {
            Some(wage) => (text.compare_where(&name, &text.in_area(wage.area)), wage.sentence(text, hours)),
            None => (name, absent(text, work)),
        };
        let sentence = ctx.lead(sentence).news().width(Fill);
        column![ctx.lead_bold(title).heading().width(Fill), sentence].width(Fill).into()
    });
    let said = Column::with_children(said).spacing(12).width(Fill);
    let looks = [Look::Solid, Look::Stripes];
    let bars = wages.iter().zip(looks).map(|((work, wage), look)| {
        let figure = wage.as_ref().map(|wage| wage.month(hours).figure(text));
        let missing = wage.is_none().then(|| absent(text, work));
        Bar { name: work.name(ctx), figure, missing, look }
    });
    let sentence = wages.iter().filter_map(|(_, wage)| Some(wage.as_ref()?.sentence(text, hours)));
    let sentence = sentence.collect::<Vec<_>>().join(" ");
    let chart = Bars { sentence, bars: bars.collect() };
    let yearly = wages.iter().any(|(_, wage)| wage.as_ref().is_some_and(|wage| wage.period == Period::Year));
    let yearly = yearly.then(|| ctx.body(text.month_yearly()).width(Fill));
    let fallback = works.first().and_then(|work| {
        let labor = work.labor.ready()?;
        let (asked, (shown, _)) = (labor.fell_back_from()?, labor.shown()?);
        Some(notice(ctx, Tone::Info, &text.occupation_not_here(&text.in_area(asked), &text.in_area(shown))))
    });
    let advice = notice(ctx, Tone::Caution, &text.month_notice());
    let shown = column![fallback, said, chart.view(ctx), yearly].spacing(16).width(Fill);
    column![panel(ctx, shown), advice].spacing(ctx.metrics.gap).width(Fill).into()
}
