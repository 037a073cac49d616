//! A listing as a result card.

use iced::widget::{column, container, row};
use iced::{Alignment, Fill};

use super::button::plain;
use super::{Ctx, Element, Icon, Service};
use crate::api::listings::Summary;
use crate::domain::pay::HourlyPay;
use crate::i18n::strip_isolates;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::widget::label::At;
use crate::kiosk::widget::pressable::pressable;

/// The height of a card whose title takes one line.
#[must_use]
pub fn height(ctx: &Ctx<'_>) -> f32 {
    let metrics = ctx.metrics;
    match metrics.room {
        Room::Wide => 2.0 * 10.0 + 2.0 * metrics.primary.line + metrics.text.line,
        Room::Tight if metrics.portrait => 2.0 * 8.0 + 2.0 * metrics.primary.line + 2.0 * metrics.text.line,
        _ => 2.0 * 6.0 + metrics.primary.line + metrics.text.line,
    }
}

/// The title in the client's language where the source gives it, else as the employer wrote it.
#[must_use]
pub fn title(ctx: &Ctx<'_>, summary: &Summary) -> String {
    summary.titles.get(ctx.text.language().tag()).unwrap_or(&summary.title).clone()
}

/// Where it is: "Dayton, 2.4 miles".
#[must_use]
pub fn place(ctx: &Ctx<'_>, city: Option<&str>, state: Option<&str>, miles: Option<f64>) -> String {
    let text = ctx.text;
    let place = match (city, state) {
        (Some(city), Some(state)) => text.card_city_and_state(city, state),
        (Some(place), None) | (None, Some(place)) => place.to_owned(),
        (None, None) => return text.card_place_not_given(),
    };
    match miles {
        Some(miles) => text.card_place_and_miles(city.unwrap_or(&place), &text.miles(miles)),
        None => place,
    }
}

/// The pay as figure and unit, the figure in bold.
fn pay<'a, Message: 'a>(ctx: &Ctx<'_>, pay: Option<&HourlyPay>) -> Element<'a, Message> {
    let text = ctx.text;
    let Some((pay, figure)) = pay.and_then(|pay| Some((pay, text.pay_figure(pay)?))) else {
        return ctx.body(text.card_pay_not_given()).silent().into();
    };
    let about = pay.converted.then(|| ctx.body(text.card_about()).silent());
    // Two figures are as wide as a name; a size smaller they leave it its room.
    let figure = if pay.low.is_some() && pay.high.is_some() { ctx.lead_bold(figure) } else { ctx.primary(figure) };
    row![about, figure.silent(), ctx.body(text.card_an_hour()).silent()].spacing(8).align_y(Alignment::Center).into()
}

/// A card; pressing it gives `message`.
#[must_use]
pub fn card<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, summary: &Summary, message: Message) -> Element<'a, Message> {
    let text = ctx.text;
    let title = title(ctx, summary);
    let employer = summary.employer.clone().unwrap_or_else(|| text.card_employer_not_given());
    let place = place(ctx, summary.city.as_deref(), summary.state.as_deref(), summary.miles);
    let hours = text.hours(&summary.hours);
    let age = summary.posted.map_or_else(|| text.card_date_not_given(), |day| text.age(day, ctx.now.date()));
    let when = text.card_hours_and_age(&hours, &age);
    let said_pay = text.pay(summary.pay.as_ref());
    let said = strip_isolates(&[&*title, &*employer, &*place, &*said_pay, &*when].join(", "));
    let color = Service::Jobs.color(ctx.palette);
    let fact = |icon: Icon, words: &str, foreign: bool| -> Element<'a, Message> {
        let words = ctx.body(words).silent();
        let words = if foreign { words.own_direction() } else { words };
        row![ctx.icon(icon, 30.0).color(color), words].spacing(12).align_y(Alignment::Center).into()
    };
    let name = ctx.primary(title).silent().own_direction().width(Fill);
    let pay = pay(ctx, summary.pay.as_ref());
    let (content, padding): (Element<'a, Message>, _) = if ctx.metrics.room == Room::Wide {
        let line = |start: Element<'a, Message>, end: Element<'a, Message>| {
            row![container(start).width(Fill), end].spacing(16).align_y(Alignment::Center)
        };
        let employer = fact(Icon::Building2, &employer, summary.employer.is_some());
        let when = line(fact(Icon::MapPin, &place, false), fact(Icon::Clock, &when, false));
        (column![name, line(employer, pay), when].width(Fill).into(), [10, 26])
    } else {
        let where_to = ctx.body(format!("{employer} · {place}")).silent().own_direction().width(Fill);
        let when = ctx.body(when).silent();
        let facts: Element<'a, Message> = if ctx.metrics.room == Room::Tight && ctx.metrics.portrait {
            column![name, where_to, pay, when].width(Fill).into()
        } else {
            let start = column![name, where_to].width(Fill);
            let end = column![pay, when.at(At::End)].align_x(Alignment::End);
            row![start, end].spacing(16).align_y(Alignment::Center).into()
        };
        (facts, [6, 20])
    };
    pressable(said, content, plain(ctx))
        .on_press(message)
        .width(Fill)
        .padding(padding)
        .align(Alignment::Start, Alignment::Center)
        .into()
}
