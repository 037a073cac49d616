//! How the page of a week is put together: its head, its panels, and the ways from it.

use iced::widget::{column, container, row};
use iced::{Alignment, Fill, Padding};

use super::{Message, State, contacts, days, hours, next};
use crate::domain::plan::Week;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::page::BLEED;
use crate::kiosk::ui::panel::sign;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::Label;

/// From these widths of the page on four, or two, buttons stand beside each other.
const FOUR: f32 = 1280.0;
const TWO: f32 = 860.0;

/// Whether the panels stand beside each other.
fn is_broad(ctx: &Ctx<'_>) -> bool {
    ctx.metrics.room == Room::Wide && !ctx.metrics.portrait
}

/// The page of a week of the client who is called so.
pub fn page<'a>(ctx: &Ctx<'_>, state: &'a State, nickname: &str, week: &'a Week) -> Page<'a, Message> {
    let text = ctx.text;
    let metrics = &ctx.metrics;
    let today = ctx.now.date();
    let now = (week.first..=week.last).contains(&today);
    let [from, to] = [week.first, week.last].map(|date| text.short_date(date, today));
    let (question, said) = if now {
        (text.plan_question(nickname), text.plan_question_said())
    } else {
        (text.plan_past(nickname, &from, &to), text.plan_past_said(&from, &to))
    };
    let broad = is_broad(ctx);
    let panels = vec![
        contacts::contacts(ctx, week, state.day, now),
        hours::hours(ctx, week, state.day, now),
        next::next(ctx, state),
    ];
    let bookings = state.bookings.value.ready().map_or(&[][..], Vec::as_slice);
    let own = (!broad).then(|| column(own(ctx).map(|label| label.width(Fill).into())).width(Fill));
    let content = column![
        own,
        state.offer.view(ctx),
        grid(panels, if broad { 3 } else { 1 }, metrics.gap, 0.0),
        days::days(ctx, week, bookings),
        ways(ctx, now),
        hours::young_child(text, week).map(|words| ctx.body(words).color(ctx.palette.muted).width(Fill)),
    ];
    // The name is shown, and said in headphones alone: the top line tells it.
    let mut page = Page::list(ctx, said, content.spacing(metrics.gap).width(Fill));
    let gap = metrics.vertical_gap();
    let around = Padding { top: BLEED.min(gap), right: BLEED, bottom: 0.0, left: BLEED };
    let head = container(head(ctx, &question, nickname)).padding(around).width(Fill);
    page.content = column![head, page.content].spacing((gap - BLEED).max(0.0)).width(Fill).height(Fill).into();
    page.headless = true;
    page.helpers = if broad { notes(ctx).into() } else { Vec::new() };
    let contact = button::primary(ctx, Icon::Plus, &text.plan_add_contact());
    page.ways = vec![contact.on_press(Message::Contact).into()];
    page
}

/// Whose record it is.
fn own(ctx: &Ctx<'_>) -> [Label; 2] {
    [ctx.text.plan_own(), ctx.text.plan_confirmed()].map(|words| ctx.body(words).color(ctx.palette.muted))
}

fn head<'a>(ctx: &Ctx<'_>, question: &str, nickname: &str) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let service = Service::Plan;
    let eyebrow =
        (metrics.room == Room::Wide).then(|| ctx.body_bold(ctx.text.home_plan()).color(service.color(ctx.palette)));
    let question = private(ctx.text.top_signed_in(), nickname, ctx.heading(question).silent().width(Fill));
    let words = column![eyebrow, question].width(Fill);
    let own = is_broad(ctx).then(|| column(own(ctx).map(Into::into)).align_x(Alignment::End));
    row![sign(ctx, service, metrics.head()), words, own]
        .spacing(metrics.margin.clamp(16.0, 24.0))
        .align_y(Alignment::Center)
        .width(Fill)
        .into()
}

/// What can be added, and the log of it.
fn notes<'a>(ctx: &Ctx<'_>) -> [Element<'a, Message>; 2] {
    let text = ctx.text;
    [
        button::button(ctx, Icon::Clock, &text.plan_add_hours()).on_press(Message::Hours).into(),
        button::button(ctx, Icon::Printer, &text.plan_print()).on_press(Message::Log).into(),
    ]
}

/// The ways from here for which the row of actions has no room.
fn ways<'a>(ctx: &Ctx<'_>, now: bool) -> Element<'a, Message> {
    let text = ctx.text;
    let way = |icon, words: String, message| Element::from(button::button(ctx, icon, &words).on_press(message));
    let mut ways: Vec<Element<'a, Message>> = if is_broad(ctx) { Vec::new() } else { notes(ctx).into() };
    ways.push(way(Icon::List, text.plan_entries(), Message::Entries));
    ways.push(way(Icon::IdCard, text.plan_card(), Message::Mine));
    ways.push(way(Icon::ChevronLeft, text.plan_before(), Message::Before));
    if !now {
        ways.push(way(Icon::Calendar, text.plan_now(), Message::Now));
    }
    let columns = match ctx.metrics.page().width {
        width if width >= FOUR => 4,
        width if width >= TWO => 2,
        _ => 1,
    };
    grid(ways, columns, ctx.metrics.gap.max(16.0), ctx.metrics.touch)
}

/// Where nobody is signed in any more.
pub fn over<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = Page::new(text.plan_over(), ctx.lead(text.plan_over_body()).width(Fill));
    page.ways = vec![button::primary(ctx, Icon::IdCard, &text.plan_sign_in()).on_press(Message::SignIn).into()];
    page
}
