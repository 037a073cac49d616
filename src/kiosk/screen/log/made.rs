//! A log that is made, or why it is not: its figures in the client's language.

use iced::widget::{Column, column, row};
use iced::{Alignment, Fill};
use jiff::civil::Date;

use super::Message;
use crate::api::me::SignedLog;
use crate::api::problem::Code;
use crate::domain::plan::Log;
use crate::kiosk::logs;
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::grid::grid;

/// From this width on the figures stand beside each other.
const BROAD: f32 = 1400.0;

/// The log of a week, or how far it has come.
pub fn view<'a>(ctx: &Ctx<'_>, week: Date, log: &Remote<Box<SignedLog>>) -> Page<'a, Message> {
    match log {
        Remote::Ready(signed) => ready(ctx, &signed.log),
        Remote::Loading { slow } => making(ctx, *slow),
        Remote::Idle => making(ctx, false),
        Remote::Failed(Failure::Refused(Code::NotEnrolled | Code::KioskRevoked)) => {
            waiting::until(ctx, Service::Plan, log, Message::Make(week)).unwrap_or_else(|| making(ctx, false))
        }
        Remote::Failed(failure) => failed(ctx, week, *failure),
    }
}

fn making<'a>(ctx: &Ctx<'_>, slow: bool) -> Page<'a, Message> {
    let words = slow.then(|| ctx.lead(ctx.text.remote_slow()).news().width(Fill));
    Page::new(ctx.text.weeklog_making(), column![words].width(Fill))
}

/// What happened, and what the client can do. Another try may make a second log of the same week, which does no harm.
fn failed<'a>(ctx: &Ctx<'_>, week: Date, failure: Failure) -> Page<'a, Message> {
    let text = ctx.text;
    let body = match failure {
        Failure::Refused(Code::RecordsFull) => text.weeklog_full(),
        failure if failure.is_refusal() => text.weeklog_refused(),
        _ => text.weeklog_failed_body(),
    };
    let mut page = Page::list(ctx, text.weeklog_failed(), notice(ctx, Tone::Caution, &body));
    page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
    if !failure.is_refusal() {
        let again = button::primary(ctx, Icon::RefreshCw, &text.remote_try_again());
        page.ways = vec![again.on_press(Message::Make(week)).into()];
    }
    page
}

fn ready<'a>(ctx: &Ctx<'_>, log: &Log) -> Page<'a, Message> {
    let text = ctx.text;
    let gap = ctx.metrics.gap;
    let empty = log.contacts.is_empty() && log.hours.is_empty();
    let figures: Element<'a, Message> =
        if empty { notice(ctx, Tone::Info, &text.weeklog_empty()) } else { figures(ctx, log) };
    let quiet = |words: String| ctx.body(words).color(ctx.palette.muted).width(Fill);
    let content = column![
        ctx.lead_bold(logs::week(text, log.first, ctx.now.date())).news().width(Fill),
        figures,
        not_counted(ctx, log),
        ctx.lead(text.weeklog_english()).width(Fill),
        code(ctx, log),
        quiet(text.weeklog_record()),
    ];
    let mut page = Page::list(ctx, text.weeklog_ready(), content.spacing(gap).width(Fill));
    let other = button::button(ctx, Icon::Calendar, &text.weeklog_other());
    page.helpers = vec![other.on_press(Message::Weeks).into()];
    page.ways = vec![button::primary(ctx, Icon::Printer, &text.plan_print()).on_press(Message::Print).into()];
    page
}

/// Contacts, the hours that count, and all hours.
fn figures<'a>(ctx: &Ctx<'_>, log: &Log) -> Element<'a, Message> {
    let text = ctx.text;
    let cells = vec![
        figure(ctx, Icon::Building2, &text.plan_contacts(), &logs::contacts(text, log)),
        figure(ctx, Icon::Check, &text.plan_counted(), &logs::counted(text, log)),
        figure(ctx, Icon::Clock, &text.weeklog_told(), &text.duration(log.told())),
    ];
    let columns = if ctx.metrics.page().width < BROAD { 1 } else { cells.len() };
    grid(cells, columns, ctx.metrics.gap, ctx.metrics.touch)
}

fn figure<'a>(ctx: &Ctx<'_>, icon: Icon, name: &str, value: &str) -> Element<'a, Message> {
    let lines = column![ctx.body(name).color(ctx.palette.muted).width(Fill), ctx.primary(value).width(Fill)];
    let picture = ctx.icon(icon, 46.0).color(Service::Plan.color(ctx.palette));
    panel(ctx, row![picture, lines.width(Fill)].spacing(20).align_y(Alignment::Center).width(Fill))
}

/// What does not count and why, or that all of it does. Nothing where there are no hours.
fn not_counted<'a>(ctx: &Ctx<'_>, log: &Log) -> Option<Element<'a, Message>> {
    let text = ctx.text;
    if log.hours.is_empty() {
        return None;
    }
    let lost = logs::not_counted(text, log);
    if lost.is_empty() {
        return Some(ctx.lead(text.weeklog_all_count()).width(Fill).into());
    }
    let lines = lost.into_iter().map(|line| ctx.lead(line).width(Fill).into());
    let heading = ctx.primary(text.weeklog_not()).heading().width(Fill);
    Some(column![heading, Column::with_children(lines).spacing(8).width(Fill)].spacing(8).width(Fill).into())
}

/// The check code: whoever has it can have the log shown.
fn code<'a>(ctx: &Ctx<'_>, log: &Log) -> Element<'a, Message> {
    let text = ctx.text;
    let code = log.code.to_string();
    let shown = ctx.lead_bold(text.weeklog_code_is(&code)).silent().width(Fill);
    private(text.weeklog_code(), code, shown)
}
