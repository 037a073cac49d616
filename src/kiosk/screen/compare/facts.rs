//! What is set side by side of each occupation, in words.

use crate::api::labor::Labor;
use crate::domain::labor::outlook::{Growth, Outlook};
use crate::domain::labor::{Amount, Period};
use crate::i18n::Text;
use crate::kiosk::ui::Ctx;

/// A fact that is known of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    Middle,
    Spread,
    Growth,
    People,
    Schooling,
    Training,
}

impl Fact {
    /// Every one, as they stand below each other.
    pub const ALL: [Self; 6] =
        [Self::Middle, Self::Spread, Self::Growth, Self::People, Self::Schooling, Self::Training];

    /// What it is called.
    pub fn name(self, text: Text) -> String {
        match self {
            Self::Middle => text.compare_middle(),
            Self::Spread => text.compare_spread(),
            Self::Growth => text.compare_growth(),
            Self::People => text.compare_people(),
            Self::Schooling => text.compare_schooling(),
            Self::Training => text.compare_training(),
        }
    }
}

/// Each of [`Fact::ALL`] of an occupation, in words; nothing where its figures are not there.
pub fn facts(ctx: &Ctx<'_>, labor: Option<&Labor>) -> Option<[String; 6]> {
    let text = ctx.text;
    let labor = labor?;
    let outlook = labor.outlook.as_ref();
    let unknown = || text.figures_not_published();
    let [middle, spread] = pay(text, labor);
    let schooling = outlook.and_then(|outlook| outlook.schooling).map_or_else(unknown, |level| text.schooling(level));
    let training =
        outlook.and_then(|outlook| outlook.training).map_or_else(unknown, |training| text.training(training));
    Some([
        middle,
        spread,
        outlook.map_or_else(unknown, |outlook| growth(text, outlook)),
        people(text, labor),
        schooling,
        training,
    ])
}

/// The middle wage, and the low and the high one, each with its area.
fn pay(text: Text, labor: &Labor) -> [String; 2] {
    let unknown = || text.figures_not_published();
    let shown = labor.shown().and_then(|(area, estimate)| Some((text.in_area(area), estimate.shown()?)));
    let Some((area, (period, wages))) = shown else { return [unknown(), unknown()] };
    let middle = wages.middle.map(|middle| text.compare_where(&text.wage(middle, period), &area));
    let spread = wages.low.zip(wages.high).map(|(low, high)| {
        let [low, high] = [low, high].map(|amount: Amount| text.amount(amount, period));
        let range = text.format_pay_range(&low, &high);
        match period {
            Period::Hour => text.figures_hour(&range),
            Period::Year => text.figures_year(&range),
        }
    });
    [middle.unwrap_or_else(unknown), spread.unwrap_or_else(unknown)]
}

fn growth(text: Text, outlook: &Outlook) -> String {
    let (share, year) = (text.percent(i64::from(outlook.change).abs()), outlook.to.to_string());
    match outlook.growth() {
        Growth::Growing => text.occupation_more_jobs(&share, &year),
        Growth::Steady => text.occupation_same_jobs(&year),
        Growth::Shrinking => text.occupation_fewer_jobs(&share, &year),
    }
}

/// In the area that was asked for.
fn people(text: Text, labor: &Labor) -> String {
    let here = labor.areas.first();
    let count = here.and_then(|place| Some((place.estimate?.employment?, &place.area)));
    count.map_or_else(
        || text.figures_not_published(),
        |(count, area)| text.compare_where(&text.number(count), &text.in_area(area)),
    )
}
