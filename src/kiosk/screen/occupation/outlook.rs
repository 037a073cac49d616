//! Whether it grows, how many do it here, and what it asks for.

use iced::Fill;
use iced::widget::{Column, column, row};

use super::Message;
use crate::api::labor::Labor;
use crate::domain::labor::outlook::{Growth, Outlook};
use crate::kiosk::chart::{Bar, Bars, Figure, Look};
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, Service};

/// Words with their sign, and quieter ones below.
fn stated<'a>(ctx: &Ctx<'_>, icon: Icon, words: String, more: Vec<String>) -> Element<'a, Message> {
    let color = Service::Wages.color(ctx.palette);
    let more = more.into_iter().map(|words| ctx.body(words).width(Fill).into());
    let lines = column![ctx.lead_bold(words).width(Fill)].extend(more).width(Fill);
    row![ctx.icon(icon, 46.0).color(color), lines].spacing(20).width(Fill).into()
}

/// How the number of jobs changes, in words and in a picture.
fn growth<'a>(ctx: &Ctx<'_>, outlook: &Outlook) -> Element<'a, Message> {
    let text = ctx.text;
    let (share, year) = (text.percent(i64::from(outlook.change).abs()), outlook.to.to_string());
    let (icon, name, change) = match outlook.growth() {
        Growth::Growing => (Icon::TrendingUp, text.occupation_growing(), text.occupation_more_jobs(&share, &year)),
        Growth::Steady => (Icon::Equal, text.occupation_steady(), text.occupation_same_jobs(&year)),
        Growth::Shrinking => {
            (Icon::TrendingDown, text.occupation_shrinking(), text.occupation_fewer_jobs(&share, &year))
        }
    };
    let chart = Bars {
        sentence: text.figures_named(&name, &change),
        bars: vec![
            bar(ctx, outlook.from, outlook.jobs_from, Look::Past),
            bar(ctx, outlook.to, outlook.jobs_to, Look::Solid),
        ],
    };
    column![stated(ctx, icon, name, vec![change]), chart.view(ctx)].spacing(12).width(Fill).into()
}

fn bar(ctx: &Ctx<'_>, year: u16, jobs: u64, look: Look) -> Bar {
    #[expect(clippy::cast_precision_loss, reason = "fewer jobs than people")]
    let figure = Figure::new(jobs as f64, ctx.text.number(jobs));
    Bar { name: year.to_string(), figure: Some(figure), missing: None, look }
}

/// What the work asks for.
fn asks<'a>(ctx: &Ctx<'_>, outlook: &Outlook) -> Element<'a, Message> {
    let text = ctx.text;
    let schooling =
        outlook.schooling.map_or_else(|| text.occupation_no_schooling(), |schooling| text.schooling(schooling));
    let training = outlook.training.map_or_else(|| text.occupation_no_training(), |training| text.training(training));
    stated(ctx, Icon::GraduationCap, schooling, vec![training])
}

/// Experience, preparation and openings.
pub fn more<'a>(ctx: &Ctx<'_>, labor: &Labor, zone: Option<u8>) -> Element<'a, Message> {
    let text = ctx.text;
    let outlook = labor.outlook.as_ref();
    let experience = outlook
        .and_then(|outlook| outlook.experience)
        .map_or_else(|| text.occupation_no_experience(), |experience| text.experience(experience));
    let openings = outlook
        .and_then(|outlook| outlook.openings)
        .map_or_else(|| text.occupation_no_openings(), |count| text.occupation_a_year(count));
    let lines = [Some(experience), zone.map(|zone| text.zone(zone)), Some(openings)];
    let lines = lines.into_iter().flatten().map(|line| ctx.body(line).width(Fill).into());
    panel(ctx, column![ctx.lead_bold(text.occupation_more()).heading().width(Fill)].extend(lines).spacing(8))
}

/// Growth in the nation, people here, and what the work asks for.
pub fn outlook<'a>(ctx: &Ctx<'_>, labor: &Labor) -> Element<'a, Message> {
    let text = ctx.text;
    let grows = match &labor.outlook {
        Some(outlook) => growth(ctx, outlook),
        None => stated(ctx, Icon::ChartLine, text.occupation_no_outlook(), Vec::new()),
    };
    let people = labor.areas.first().map(|place| {
        let area = text.in_area(&place.area);
        let count = place.estimate.and_then(|estimate| estimate.employment);
        let words =
            count.map_or_else(|| text.occupation_no_people(&area), |count| text.occupation_people(count, &area));
        stated(ctx, Icon::UsersRound, words, Vec::new())
    });
    let asked = match &labor.outlook {
        Some(outlook) => asks(ctx, outlook),
        None => stated(ctx, Icon::GraduationCap, text.occupation_no_schooling(), Vec::new()),
    };
    panel(ctx, Column::new().push(grows).push(people).push(asked).spacing(20).width(Fill))
}
