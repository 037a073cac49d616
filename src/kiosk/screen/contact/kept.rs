//! What has become of a contact, and what can still be done with it.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use super::{Deed, Message, State, Step};
use crate::api::me::ContactEntry;
use crate::api::problem::Code;
use crate::i18n::Text;
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::grid::grid;

/// From these widths of the page on three, or two, buttons stand beside each other.
const THREE: f32 = 1200.0;
const TWO: f32 = 760.0;

/// The contact as it is kept, and what can be changed of it.
pub(super) fn kept<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let metrics = &ctx.metrics;
    let came = match state.step {
        Step::Failed(deed, failure) => notice(ctx, Tone::Caution, &refusal(text, deed, failure)),
        _ => notice(ctx, Tone::Done, &text.contact_kept_body()),
    };
    let key = |icon, words: String, message| -> Element<'a, Message> {
        button::button(ctx, icon, &words).on_press(message).width(Fill).into()
    };
    let keys = vec![
        key(Icon::Calendar, text.contact_change_day(), Message::Days),
        key(Icon::Pencil, text.contact_change_outcome(), Message::Outcomes),
        key(Icon::Undo2, text.contact_undo(), Message::Undo),
    ];
    let columns = match metrics.page().width {
        width if width >= THREE => 3,
        width if width >= TWO => 2,
        _ => 1,
    };
    let keys = grid(keys, columns, metrics.gap.max(16.0), metrics.touch);
    let confirmed = ctx.body(text.plan_confirmed()).color(ctx.palette.muted).width(Fill);
    let content = column![came, facts(ctx, &state.entry), keys, confirmed];
    let mut page = Page::list(ctx, text.contact_kept(), content.spacing(metrics.gap).width(Fill));
    on(ctx, &mut page);
    page
}

/// Nothing is kept any more.
pub(super) fn undone<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = Page::list(ctx, text.contact_undone(), notice(ctx, Tone::Info, &text.contact_undone_body()));
    on(ctx, &mut page);
    page
}

/// To another contact, or to the plan.
fn on(ctx: &Ctx<'_>, page: &mut Page<'_, Message>) {
    let text = ctx.text;
    page.helpers = vec![button::button(ctx, Icon::Plus, &text.contact_another()).on_press(Message::Another).into()];
    let plan = button::primary(ctx, Icon::ClipboardCheck, &text.contact_plan());
    page.ways = vec![plan.on_press(Message::Plan).into()];
}

/// What was told, and why it is not known to be kept.
pub(super) fn failed<'a>(state: &'a State, ctx: &Ctx<'_>, deed: Deed, failure: Failure) -> Page<'a, Message> {
    let text = ctx.text;
    let heading = match deed {
        Deed::Keep => text.contact_failed(),
        Deed::Undo => text.contact_undo_failed(),
    };
    let why = notice(ctx, Tone::Caution, &refusal(text, deed, failure));
    let content = column![why, facts(ctx, &state.entry)];
    let mut page = Page::list(ctx, heading, content.spacing(ctx.metrics.gap).width(Fill));
    page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
    let again = button::primary(ctx, Icon::RefreshCw, &text.remote_try_again());
    page.ways = vec![again.on_press(Message::Repeat).into()];
    page
}

/// Why it was not done, as far as is known, and what to do.
fn refusal(text: Text, deed: Deed, failure: Failure) -> String {
    match failure {
        Failure::Refused(Code::RecordsFull) => text.contact_full(),
        Failure::Refused(Code::NotEnrolled | Code::KioskRevoked) => text.remote_not_enrolled_body(),
        failure if failure.is_refusal() => text.contact_refused(),
        _ => match deed {
            Deed::Keep => text.contact_unsure(),
            Deed::Undo => text.contact_undo_unsure(),
        },
    }
}

/// Who, how, when, and what came of it; who is told in headphones alone.
fn facts<'a>(ctx: &Ctx<'_>, entry: &ContactEntry) -> Element<'a, Message> {
    let text = ctx.text;
    let color = Service::Plan.color(ctx.palette);
    let name = ctx.primary(&entry.employer).silent().own_direction().width(Fill);
    let fact = |icon, words: String| {
        let picture = ctx.icon(icon, 40.0).color(color);
        row![picture, ctx.lead(words).width(Fill)].spacing(18).align_y(Alignment::Center).width(Fill)
    };
    let lines = column![
        private(text.contact_employer(), entry.employer.as_str(), name),
        fact(Icon::ClipboardCheck, text.contact_told(&text.how(entry.how), &text.outcome(entry.outcome))),
        fact(Icon::Calendar, text.date(entry.date)),
    ];
    panel(ctx, lines.spacing(12).width(Fill))
}
