//! What is shown in place of what is not there yet, or cannot be had.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Fill};

use super::{Ctx, Element, Icon, Page, Service, button, panel, scene};
use crate::kiosk::remote::{Failure, Remote};

/// How often what failed is tried again, in seconds.
pub const RETRY_SECONDS: u64 = 30;

/// The page to show while `remote` is not ready; `None` once it is.
pub fn page<'a, T, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    remote: &Remote<T>,
    again: Message,
) -> Option<Page<'a, Message>> {
    match remote {
        Remote::Ready(_) => None,
        Remote::Failed(Failure::Gone) => Some(gone(ctx)),
        Remote::Failed(failure) => Some(failed(ctx, *failure, again)),
        Remote::Loading { slow } => Some(loading(ctx, *slow)),
        Remote::Idle => Some(nothing(ctx)),
    }
}

/// A page before anything was asked for.
#[must_use]
pub fn nothing<'a, Message: Clone + 'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    loading(ctx, false)
}

fn loading<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, slow: bool) -> Page<'a, Message> {
    let words = slow.then(|| ctx.lead(ctx.text.remote_slow()).news().width(Fill));
    let mut page = Page::new(ctx.text.remote_loading(), column![words].width(Fill));
    page.service = Some(Service::Jobs);
    page
}

fn gone<'a, Message: Clone + 'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let mut page = Page::new(ctx.text.remote_gone_heading(), ctx.lead(ctx.text.remote_gone_body()).width(Fill));
    page.service = Some(Service::Jobs);
    page
}

/// What happened, what we do about it, and what the client can do.
fn failed<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, failure: Failure, again: Message) -> Page<'a, Message> {
    let text = ctx.text;
    let words = column![
        ctx.lead(text.remote_failed_body()).width(Fill),
        ctx.lead(text.remote_retry(RETRY_SECONDS)).width(Fill),
    ]
    .spacing(ctx.metrics.gap)
    .width(Fill);
    let content: Element<'a, Message> = if ctx.metrics.window.width < 1400.0 {
        words.into()
    } else {
        let ends =
            row![ctx.lead_bold(text.remote_kiosk()), space::horizontal(), ctx.lead_bold(text.remote_job_list()),];
        let sign = panel::sign(ctx, Service::Jobs, 150.0);
        let link = row![scene::broken_link(ctx), sign].align_y(Alignment::Center);
        row![words, column![link, ends].spacing(16).width(Fill)].spacing(80).align_y(Alignment::Center).into()
    };
    let mut page = Page::new(text.remote_failed_heading(), container(content).center_y(Fill));
    page.service = Some(Service::Jobs);
    page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
    page.ways = vec![button::primary(ctx, Icon::RefreshCw, &text.remote_try_again()).on_press(again).into()];
    page
}
