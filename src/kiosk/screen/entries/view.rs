//! How what was written down is listed, day by day.

use iced::widget::{Column, column, row};
use iced::{Alignment, Fill};
use jiff::civil::Date;

use super::kept::Found;
use super::{Deed, Message, Record, State, Step, one};
use crate::api::problem::Code;
use crate::domain::plan::{Contact, Entry, Source};
use crate::i18n::Text;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::{Pressable, pressable};

/// The page that the state calls for.
pub(super) fn page<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let mut page = content(state, ctx);
    page.service = Some(Service::Plan);
    page.eyebrow = Some(ctx.text.home_plan());
    page
}

fn content<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    if ctx.session.is_none() {
        let mut page = Page::new(text.plan_over(), ctx.lead(text.entries_over()).width(Fill));
        page.ways = vec![button::primary(ctx, Icon::IdCard, &text.plan_sign_in()).on_press(Message::SignIn).into()];
        return page;
    }
    if let Step::Doing { deed, slow, .. } = state.step {
        let heading = match deed {
            Deed::Delete => text.entries_deleting(),
            Deed::Change(_) => text.entries_changing(),
        };
        let slow = slow.then(|| ctx.lead(text.remote_slow()).news().width(Fill));
        return Page::new(heading, column![slow].width(Fill));
    }
    let mut weeks = state.kept.weeks.iter();
    if let Some(page) = weeks.find_map(|asked| waiting::until(ctx, Service::Plan, &asked.week, Message::Again)) {
        return page;
    }
    match state.found() {
        Some(found) => one::page(state, ctx, found),
        None => list(state, ctx),
    }
}

/// What has become of what was done last.
pub(super) fn news<'a>(state: &State, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
    let text = ctx.text;
    let (tone, words) = match state.step {
        Step::Nothing | Step::Doing { .. } => return None,
        Step::Done(Deed::Delete) => (Tone::Done, text.entries_deleted()),
        Step::Done(Deed::Change(_)) => (Tone::Done, text.entries_changed()),
        Step::Failed(_, failure) => (Tone::Caution, refusal(text, failure)),
    };
    Some(notice(ctx, tone, &words))
}

/// Why nothing was done, as far as is known, and what to do.
fn refusal(text: Text, failure: Failure) -> String {
    match failure {
        Failure::Refused(Code::NotEnrolled | Code::KioskRevoked) => text.remote_not_enrolled_body(),
        failure if failure.is_refusal() => text.entries_refused(),
        _ => text.entries_unsure(),
    }
}

/// How many cells stand beside each other.
fn columns(ctx: &Ctx<'_>) -> usize {
    if ctx.metrics.room != Room::Tight && !ctx.metrics.portrait { 2 } else { 1 }
}

/// All of it, the last day first.
fn list<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let days = state.kept.days();
    let none = days.is_empty().then(|| ctx.lead(text.entries_none()).width(Fill));
    let mut contacts = 0;
    let days = days.into_iter().rev().map(|(date, found)| day(ctx, date, found, &mut contacts));
    let content = Column::new().push(news(state, ctx)).push(none).extend(days);
    let mut page = Page::list(ctx, text.entries_question(), content.spacing(ctx.metrics.gap).width(Fill));
    page.helpers = vec![button::button(ctx, Icon::Clock, &text.plan_add_hours()).on_press(Message::Hours).into()];
    let contact = button::primary(ctx, Icon::Plus, &text.plan_add_contact());
    page.ways = vec![contact.on_press(Message::Contact).into()];
    page
}

/// A day. `contacts` are counted through all days, so that each has a name of its own.
fn day<'a>(ctx: &Ctx<'_>, date: Date, found: Vec<Found<'a>>, contacts: &mut u64) -> Element<'a, Message> {
    let cell = |found| match found {
        Found::Contact(of) => {
            *contacts += 1;
            contact(ctx, of, *contacts)
        }
        Found::Hours(entry) if matches!(entry.hours.source, Source::Meeting(_)) => meeting(ctx, entry),
        Found::Hours(entry) => hours(ctx, entry),
    };
    let cells = found.into_iter().map(cell).collect();
    let metrics = &ctx.metrics;
    let cells = grid(cells, columns(ctx), metrics.gap.max(16.0), metrics.touch);
    let heading = ctx.lead_bold(ctx.text.date(date)).heading().width(Fill);
    column![heading, cells].spacing(12).width(Fill).into()
}

/// Something that was written down: a picture and two lines. `said` says what may be heard of it.
fn entry<'a>(
    ctx: &Ctx<'_>,
    icon: Icon,
    lines: Column<'a, Message>,
    said: String,
    record: Record,
) -> Pressable<'a, Message> {
    let picture = ctx.icon(icon, 46.0).color(Service::Plan.color(ctx.palette));
    let content = row![picture, lines.width(Fill)].spacing(20).align_y(Alignment::Center);
    pressable(said, content.width(Fill), button::plain(ctx))
        .on_press(Message::Open(record))
        .width(Fill)
        .least(ctx.metrics.touch, ctx.metrics.touch)
        .padding([10, 18])
        .align(Alignment::Start, Alignment::Center)
}

/// An employer, whose name is for headphones alone.
fn contact<'a>(ctx: &Ctx<'_>, contact: &'a Contact, number: u64) -> Element<'a, Message> {
    let text = ctx.text;
    let what = text.entries_pair(&text.how(contact.how), &text.outcome(contact.outcome));
    let lines = column![
        ctx.lead_bold(&contact.employer).silent().own_direction().width(Fill),
        ctx.body(&what).silent().color(ctx.palette.muted).width(Fill),
    ];
    let said = text.entries_pair(&text.entries_contact_number(number), &what);
    entry(ctx, Icon::Building2, lines, said, Record::Contact(contact.id.clone())).private(&contact.employer).into()
}

/// The activity, and that it is excused where it is.
pub(super) fn activity(text: Text, entry: &Entry) -> String {
    let name = text.activity(entry.hours.activity);
    if entry.hours.excused { text.plan_excused(&name) } else { name }
}

fn hours<'a>(ctx: &Ctx<'_>, of: &Entry) -> Element<'a, Message> {
    let text = ctx.text;
    let (name, time) = (activity(text, of), text.duration(of.hours.minutes));
    let lines = column![
        ctx.lead_bold(&name).silent().width(Fill),
        ctx.body(&time).silent().color(ctx.palette.muted).width(Fill),
    ];
    entry(ctx, Icon::Clock, lines, text.entries_pair(&name, &time), Record::Hours(of.hours.id.clone())).into()
}

/// A meeting that was attended: nothing of it can be changed here.
fn meeting<'a>(ctx: &Ctx<'_>, entry: &Entry) -> Element<'a, Message> {
    let text = ctx.text;
    let what = text.entries_pair(&activity(text, entry), &text.duration(entry.hours.minutes));
    let lines = column![
        ctx.lead_bold(text.entries_meeting()).width(Fill),
        ctx.body(what).width(Fill),
        ctx.body(text.entries_meeting_note()).color(ctx.palette.muted).width(Fill),
    ];
    panel(ctx, lines.width(Fill))
}
