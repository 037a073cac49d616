//! How a record is shown in full, and what is asked about it.

use iced::Fill;
use iced::widget::{Column, column, row};

use super::kept::Found;
use super::view::{activity, news};
use super::{Message, Stage, State, Step};
use crate::domain::plan::{Contact, Entry, Outcome, Source};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::grid::grid;

/// The page of a record.
pub(super) fn page<'a>(state: &State, ctx: &Ctx<'_>, found: Found<'a>) -> Page<'a, Message> {
    match (state.stage, found) {
        (Stage::Outcome, Found::Contact(contact)) => outcomes(ctx, contact),
        (Stage::Sure, found) => sure(ctx, found),
        (_, found) => whole(state, ctx, found),
    }
}

fn whole<'a>(state: &State, ctx: &Ctx<'_>, found: Found<'a>) -> Page<'a, Message> {
    let text = ctx.text;
    let question = match found {
        Found::Contact(_) => text.entries_contact(),
        Found::Hours(_) => text.entries_hours(),
    };
    let content = column![news(state, ctx), facts(ctx, found)].spacing(ctx.metrics.gap).width(Fill);
    let mut page = Page::list(ctx, question, content);
    if let Step::Failed(_, failure) = state.step {
        page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
        let again = button::primary(ctx, Icon::RefreshCw, &text.remote_try_again());
        page.ways = vec![again.on_press(Message::Repeat).into()];
        return page;
    }
    page.helpers = vec![button::button(ctx, Icon::X, &text.entries_delete()).on_press(Message::Delete).into()];
    if let Found::Contact(_) = found {
        let change = button::primary(ctx, Icon::Pencil, &text.entries_change());
        page.ways = vec![change.on_press(Message::Change).into()];
    }
    page
}

fn sure<'a>(ctx: &Ctx<'_>, found: Found<'a>) -> Page<'a, Message> {
    let text = ctx.text;
    let words = ctx.lead(text.entries_sure_body()).width(Fill);
    let content = column![words, facts(ctx, found)].spacing(ctx.metrics.gap).width(Fill);
    let mut page = Page::list(ctx, text.entries_sure(), content);
    page.helpers = vec![button::button(ctx, Icon::X, &text.entries_sure_yes()).on_press(Message::Sure).into()];
    let keep = button::primary(ctx, Icon::Check, &text.entries_sure_no());
    page.ways = vec![keep.on_press(Message::Keep).into()];
    page
}

fn outcomes<'a>(ctx: &Ctx<'_>, contact: &'a Contact) -> Page<'a, Message> {
    let text = ctx.text;
    let metrics = &ctx.metrics;
    let picture = |outcome| match outcome {
        Outcome::Waiting => Icon::Clock,
        Outcome::Interview => Icon::CalendarClock,
        Outcome::Hired => Icon::BriefcaseBusiness,
        Outcome::NotHired => Icon::X,
        Outcome::NoAnswer => Icon::Minus,
    };
    let tile = |outcome| -> Element<'a, Message> {
        let chosen = outcome == contact.outcome;
        button::choice_of(ctx, Service::Plan, picture(outcome), &text.outcome_alone(outcome), None, chosen)
            .on_press(Message::Outcome(outcome))
            .into()
    };
    let columns = if metrics.room == Room::Tight && metrics.portrait { 1 } else { 2 };
    let row = if metrics.room == Room::Wide { 130.0 } else { 92.0 };
    let tiles = grid(Outcome::ALL.map(tile).into(), columns, metrics.gap, row);
    let content = column![employer(ctx, contact), tiles].spacing(metrics.gap).width(Fill);
    Page::list(ctx, text.entries_outcome(), content)
}

/// The employer, for headphones alone.
fn employer<'a>(ctx: &Ctx<'_>, contact: &'a Contact) -> Element<'a, Message> {
    let name = ctx.primary(&contact.employer).silent().own_direction().width(Fill);
    private(ctx.text.entries_employer(), contact.employer.as_str(), name)
}

fn fact<'a>(ctx: &Ctx<'_>, icon: Icon, name: String, value: String) -> Element<'a, Message> {
    let name = ctx.body(name).color(ctx.palette.muted).width(Fill);
    let lines = column![name, ctx.lead_bold(value).width(Fill)].width(Fill);
    row![ctx.icon(icon, 46.0).color(Service::Plan.color(ctx.palette)), lines].spacing(20).width(Fill).into()
}

/// All that was written down.
fn facts<'a>(ctx: &Ctx<'_>, found: Found<'a>) -> Element<'a, Message> {
    match found {
        Found::Contact(contact) => of_contact(ctx, contact),
        Found::Hours(entry) => of_hours(ctx, entry),
    }
}

fn of_contact<'a>(ctx: &Ctx<'_>, contact: &'a Contact) -> Element<'a, Message> {
    let text = ctx.text;
    let notes = (!contact.notes.is_empty()).then(|| {
        let lines = contact.notes.lines().map(|line| ctx.body(line).silent().own_direction().width(Fill).into());
        let heading = ctx.body(text.entries_notes()).silent().color(ctx.palette.muted).width(Fill);
        let shown = Column::new().push(heading).extend(lines).width(Fill);
        private(text.entries_notes(), contact.notes.as_str(), shown)
    });
    let lines = column![
        employer(ctx, contact),
        fact(ctx, Icon::Calendar, text.entries_day(), text.date(contact.date)),
        fact(ctx, Icon::Mail, text.entries_how(), text.how_alone(contact.how)),
        fact(ctx, Icon::Info, text.entries_result(), text.outcome_alone(contact.outcome)),
        notes,
    ];
    panel(ctx, lines.spacing(16).width(Fill))
}

fn of_hours<'a>(ctx: &Ctx<'_>, entry: &Entry) -> Element<'a, Message> {
    let text = ctx.text;
    let hours = &entry.hours;
    let told = if hours.source == Source::Kiosk { text.entries_by_kiosk() } else { text.entries_by_client() };
    let name = activity(text, entry);
    let lost = entry.not_counted.iter().map(|part| {
        let words = text.plan_not_counted(&name, &text.duration(part.minutes), &text.reason(part.reason));
        ctx.body(words).width(Fill).into()
    });
    let lines = column![
        ctx.primary(&name).width(Fill),
        fact(ctx, Icon::Calendar, text.entries_day(), text.date(hours.date)),
        fact(ctx, Icon::Clock, text.entries_time(), text.duration(hours.minutes)),
        ctx.body(told).width(Fill),
    ];
    panel(ctx, lines.extend(lost).spacing(16).width(Fill))
}
