//! What is shown in place of what is not there yet, or cannot be had.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Fill};

use super::{Ctx, Element, Icon, Page, Service, button, panel, scene};
use crate::api::problem::Code;
use crate::kiosk::remote::{Failure, Remote};

/// How often what failed is tried again, in seconds.
pub const RETRY_SECONDS: u64 = 30;

/// The page to show while openings are not there; `None` once they are.
pub fn page<'a, T, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    remote: &Remote<T>,
    again: Message,
) -> Option<Page<'a, Message>> {
    until(ctx, Service::Jobs, remote, again)
}

/// The page to show while figures of pay and careers are not there; `None` once they are.
pub fn figures<'a, T, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    remote: &Remote<T>,
    again: Message,
) -> Option<Page<'a, Message>> {
    until(ctx, Service::Wages, remote, again)
}

/// The page to show while what a service shows is not there; `None` once it is.
pub fn until<'a, T, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    service: Service,
    remote: &Remote<T>,
    again: Message,
) -> Option<Page<'a, Message>> {
    let text = ctx.text;
    match remote {
        Remote::Ready(_) => None,
        Remote::Failed(Failure::Gone) => Some(plain(ctx, service, text.remote_gone_heading(), text.remote_gone_body())),
        Remote::Failed(Failure::UnknownArea | Failure::UnknownOccupation) => {
            Some(plain(ctx, service, text.remote_unknown_heading(), text.remote_unknown_body()))
        }
        Remote::Failed(Failure::Refused(Code::NotEnrolled | Code::KioskRevoked)) => {
            Some(plain(ctx, service, text.remote_not_enrolled_heading(), text.remote_not_enrolled_body()))
        }
        Remote::Failed(failure) => Some(failed(ctx, service, *failure, again)),
        Remote::Loading { slow } => Some(loading(ctx, service, *slow)),
        Remote::Idle => Some(loading(ctx, service, false)),
    }
}

/// A page before anything was asked for.
#[must_use]
pub fn nothing<'a, Message: Clone + 'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    loading(ctx, Service::Jobs, false)
}

fn loading<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, service: Service, slow: bool) -> Page<'a, Message> {
    let text = ctx.text;
    let heading = match service {
        Service::Wages => text.remote_loading_figures(),
        Service::Club => text.remote_loading_meetings(),
        Service::Plan => text.remote_loading_plan(),
        Service::Jobs | Service::Resume => text.remote_loading(),
    };
    let words = slow.then(|| ctx.lead(text.remote_slow()).news().width(Fill));
    Page { service: Some(service), ..Page::new(heading, column![words].width(Fill)) }
}

fn plain<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, service: Service, heading: String, body: String) -> Page<'a, Message> {
    Page { service: Some(service), ..Page::new(heading, ctx.lead(body).width(Fill)) }
}

/// What happened, what we do about it, and what the client can do.
fn failed<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    service: Service,
    failure: Failure,
    again: Message,
) -> Page<'a, Message> {
    let text = ctx.text;
    let (heading, body, other) = match service {
        Service::Wages => (text.remote_failed_figures(), text.remote_failed_figures_body(), text.remote_figures()),
        Service::Club => (text.remote_failed_meetings(), text.remote_failed_meetings_body(), text.remote_meetings()),
        Service::Plan => (text.remote_failed_plan(), text.remote_failed_plan_body(), text.remote_plan()),
        Service::Jobs | Service::Resume => {
            (text.remote_failed_heading(), text.remote_failed_body(), text.remote_job_list())
        }
    };
    let words = column![ctx.lead(body).width(Fill), ctx.lead(text.remote_retry(RETRY_SECONDS)).width(Fill)]
        .spacing(ctx.metrics.gap)
        .width(Fill);
    let content: Element<'a, Message> = if ctx.metrics.window.width < 1400.0 {
        words.into()
    } else {
        let ends = row![ctx.lead_bold(text.remote_kiosk()), space::horizontal(), ctx.lead_bold(other)];
        let link = row![scene::broken_link(ctx), panel::sign(ctx, service, 150.0)].align_y(Alignment::Center);
        row![words, column![link, ends].spacing(16).width(Fill)].spacing(80).align_y(Alignment::Center).into()
    };
    let mut page = Page::new(heading, container(content).center_y(Fill));
    page.service = Some(service);
    page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
    page.ways = vec![button::primary(ctx, Icon::RefreshCw, &text.remote_try_again()).on_press(again).into()];
    page
}
