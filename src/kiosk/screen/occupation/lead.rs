//! Where it can lead: a step, one from there, and similar work that pays more.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Color, Fill, Padding};

use super::Message;
use crate::api::labor::{Labor, Step};
use crate::domain::labor::outlook::{Experience, Schooling};
use crate::i18n::strip_isolates;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, Service, button, work};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::plate::{Plate, plate};
use crate::kiosk::widget::pressable::pressable;

/// The size of a stop.
const STOP: f32 = 44.0;

/// What a step pays, and where if that is not the area that was asked for.
fn wage(ctx: &Ctx<'_>, labor: &Labor, step: &Step) -> String {
    let text = ctx.text;
    let wage = text.wage(step.pay.middle.amount, step.pay.middle.period);
    let place = labor.areas.iter().skip(1).find(|place| place.area.id == step.pay.area);
    place.map_or_else(|| wage.clone(), |place| text.compare_where(&wage, &text.in_area(&place.area)))
}

/// What a step asks for: schooling beyond high school, and work or training.
fn asks(ctx: &Ctx<'_>, step: &Step) -> Vec<String> {
    let text = ctx.text;
    let schooling = step.schooling.filter(|schooling| *schooling > Schooling::HighSchool);
    let work = match (step.experience, step.training) {
        (Some(experience), _) if experience != Experience::None => Some(text.experience(experience)),
        (_, training) => training.map(|training| text.training(training)),
    };
    let asked: Vec<_> = schooling.map(|schooling| text.schooling(schooling)).into_iter().chain(work).collect();
    if asked.is_empty() { vec![text.occupation_no_asks()] } else { asked }
}

fn stop<'a>(ctx: &Ctx<'_>, sign: Option<Icon>, fill: Color, edge: Color, width: f32) -> Element<'a, Message> {
    let sign = sign.map(|icon| ctx.icon(icon, 24.0));
    plate(Plate { fill, edge, width, radius: (STOP / 2.0).into() }, container(column![sign]).center(STOP))
}

/// The line between two stops.
fn link<'a>(ctx: &Ctx<'_>, beside: bool) -> Element<'a, Message> {
    let color = Service::Wages.color(ctx.palette);
    let (width, height) = if beside { (24.0, 8.0) } else { (8.0, 20.0) };
    let line = container(space::horizontal()).width(width).height(height).style(move |_| color.into());
    let start = if beside { 0.0 } else { STOP };
    container(line).padding(Padding::default().left(start)).into()
}

/// Where the client stands.
fn here<'a>(ctx: &Ctx<'_>, labor: &Labor) -> Element<'a, Message> {
    let text = ctx.text;
    let palette = ctx.palette;
    let middle = labor.shown().and_then(|(_, estimate)| estimate.middle());
    let pay = middle.map(|middle| ctx.lead_bold(text.wage(middle.amount, middle.period)).width(Fill));
    let name = ctx.lead_bold(text.occupation(labor.code, &labor.title)).width(Fill);
    let words = column![name, pay, ctx.body(text.occupation_you_are_here()).width(Fill)].width(Fill);
    let stop = stop(ctx, None, palette.primary, Service::Wages.color(palette), 7.0);
    panel(ctx, row![stop, words].spacing(20).align_y(Alignment::Center).width(Fill))
}

fn onward<'a>(ctx: &Ctx<'_>, labor: &Labor, step: &Step) -> Element<'a, Message> {
    let (name, pay) = (ctx.text.occupation(step.code, &step.title), wage(ctx, labor, step));
    let asked = asks(ctx, step);
    let said = [&name, &pay].into_iter().chain(&asked).cloned().collect::<Vec<_>>().join(", ");
    let lines = asked.into_iter().map(|line| ctx.body(line).silent().width(Fill).into());
    let words = column![ctx.lead_bold(name).silent().width(Fill), ctx.lead_bold(pay).silent().width(Fill)];
    let palette = ctx.palette;
    let sign = stop(ctx, Some(Icon::ArrowUpRight), palette.surface_raised, palette.outline, 4.0);
    let content = row![sign, words.extend(lines).width(Fill)].spacing(20).align_y(Alignment::Center);
    pressable(strip_isolates(&said), content, button::plain(ctx))
        .on_press(Message::Open(step.code))
        .width(Fill)
        .padding(if ctx.metrics.margin < 40.0 { [12, 18] } else { [18, 28] })
        .align(Alignment::Start, Alignment::Center)
        .into()
}

/// The ladder as stops on a line.
fn ladder<'a>(ctx: &Ctx<'_>, labor: &Labor) -> Element<'a, Message> {
    if labor.ladder.is_empty() {
        return ctx.body(ctx.text.occupation_no_lead()).width(Fill).into();
    }
    let beside = ctx.metrics.room == Room::Wide && !ctx.metrics.portrait;
    let steps = labor.ladder.iter().flat_map(|step| [link(ctx, beside), onward(ctx, labor, step)]);
    let line = std::iter::once(here(ctx, labor)).chain(steps);
    if beside { row(line).align_y(Alignment::Center).width(Fill).into() } else { column(line).width(Fill).into() }
}

/// The ladder, and similar work below it.
pub fn lead<'a>(ctx: &Ctx<'_>, labor: &Labor) -> Element<'a, Message> {
    let text = ctx.text;
    let metrics = ctx.metrics;
    let heading = |words: String| ctx.lead_bold(words).heading().width(Fill);
    let mut content = column![heading(text.occupation_lead()), ladder(ctx, labor)].spacing(12).width(Fill);
    if !labor.similar.is_empty() {
        let tiles = labor.similar.iter().map(|step| {
            let (icon, name) = (work::picture(step.code.group()), text.occupation(step.code, &step.title));
            let pay = wage(ctx, labor, step);
            let tile = button::choice_of(ctx, Service::Wages, icon, &name, Some(&pay), false);
            tile.on_press(Message::Open(step.code)).into()
        });
        let columns = match (metrics.room, metrics.portrait) {
            (Room::Wide, false) => 3,
            (Room::Wide, true) | (Room::Compact, false) => 2,
            _ => 1,
        };
        let tiles = grid(tiles.collect(), columns, metrics.gap, metrics.touch);
        content = content.push(heading(text.occupation_similar())).push(tiles);
    }
    content.into()
}
