//! Employers contacted: how many of those that the site asks for, each as a stop.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Fill};
use jiff::civil::Date;

use super::Message;
use super::stops::{BIG, STOP, Stop, line};
use crate::domain::plan::{Contact, Progress, Week};
use crate::i18n::Text;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::label::At;

/// From this width of a landscape window on names stand below their stops.
const BROAD: f32 = 1700.0;

/// So many stops stand in one line.
const MOST: usize = 4;

/// "2 of 3", or "2" where the site asks for none.
fn progress(text: Text, progress: Progress) -> String {
    let done = text.number(progress.done.into());
    match progress.wanted {
        Some(wanted) => text.plan_of(&done, &text.number(wanted.into())),
        None => done,
    }
}

/// The panel. `day` tells the month whose contacts are counted too; what is to go is told of the week that it is `now`.
pub fn contacts<'a>(ctx: &Ctx<'_>, week: &'a Week, day: Date, now: bool) -> Element<'a, Message> {
    let text = ctx.text;
    let count = week.contacts_this_week;
    let left = count.wanted.filter(|_| now).map_or(0, |wanted| wanted.saturating_sub(count.done));
    let month = week.contacts_this_month;
    let month = month.wanted.map(|_| {
        let name = text.month(day.year(), day.month());
        ctx.body(text.plan_month(&name, &progress(text, month))).width(Fill)
    });
    let none = (week.contacts.is_empty() && left == 0).then(|| ctx.body(text.plan_contacts_none()).width(Fill));
    let stops = week.contacts.len() + left as usize;
    let metrics = &ctx.metrics;
    let broad = metrics.room == Room::Wide && !metrics.portrait && metrics.window.width >= BROAD;
    let made = match stops {
        0 => None,
        _ if broad && stops <= MOST => Some(in_a_line(ctx, &week.contacts, left)),
        _ => Some(in_a_list(ctx, &week.contacts, left)),
    };
    let content = column![
        ctx.lead_bold(text.plan_contacts()).heading().width(Fill),
        ctx.figure(progress(text, count)).width(Fill),
        none,
        made,
        month,
    ];
    panel(ctx, content.spacing(12).width(Fill))
}

/// `content` told as the names that it shows, in headphones alone.
fn told<'a>(ctx: &Ctx<'_>, contacts: &[Contact], content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let text = ctx.text;
    if contacts.is_empty() {
        return content.into();
    }
    let names = contacts.iter().map(|contact| text.plan_contact(&contact.employer, &text.how(contact.how)));
    private(text.plan_contacts_said(), names.collect::<Vec<_>>().join(". "), content)
}

fn in_a_line<'a>(ctx: &Ctx<'_>, contacts: &'a [Contact], left: u32) -> Element<'a, Message> {
    let text = ctx.text;
    let to_come = (0..left).map(|at| if at == 0 { Stop::Next } else { Stop::ToCome });
    let stops: Vec<Stop> = contacts.iter().map(|_| Stop::Done).chain(to_come).collect();
    let names = contacts.iter().map(|contact| {
        let name = ctx.body_bold(&contact.employer).silent().own_direction().at(At::Center).width(Fill);
        column![name, ctx.body(text.how(contact.how)).silent().at(At::Center).width(Fill)].width(Fill)
    });
    let to_go = (0..left).map(|at| {
        let words = (at == 0).then(|| ctx.body_bold(text.plan_contacts_to_go(left.into())).at(At::Center).width(Fill));
        column![words].width(Fill)
    });
    let names = Row::with_children(names.chain(to_go).map(|part| container(part).padding([0, 4]).width(Fill).into()));
    let shown = column![line(ctx, stops, BIG, Fill), names.width(Fill)].spacing(8).width(Fill);
    told(ctx, contacts, shown)
}

fn in_a_list<'a>(ctx: &Ctx<'_>, contacts: &'a [Contact], left: u32) -> Element<'a, Message> {
    let text = ctx.text;
    let beside = |stop, words: Element<'a, Message>| {
        Element::from(row![line(ctx, vec![stop], STOP, STOP), words].spacing(16).align_y(Alignment::Center).width(Fill))
    };
    let made = contacts.iter().map(|contact| {
        let name = ctx.body_bold(&contact.employer).silent().own_direction().width(Fill);
        let how = ctx.body(text.how(contact.how)).silent().width(Fill);
        beside(Stop::Done, column![name, how].width(Fill).into())
    });
    let made = (!contacts.is_empty()).then(|| told(ctx, contacts, Column::with_children(made).spacing(8).width(Fill)));
    let to_go =
        (left > 0).then(|| beside(Stop::Next, ctx.body_bold(text.plan_contacts_to_go(left.into())).width(Fill).into()));
    column![made, to_go].spacing(8).width(Fill).into()
}
