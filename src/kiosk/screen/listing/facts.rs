//! An opening's facts.

use iced::Fill;
use iced::widget::column;

use super::Message;
use crate::api::listings::Detail;
use crate::domain::listing::Field;
use crate::kiosk::ui::panel::fact;
use crate::kiosk::ui::{Ctx, Element, Icon, card};
use crate::kiosk::widget::grid::grid;

/// Pay, hours and place, whatever else its source says, and when it was posted.
pub fn facts<'a>(ctx: &Ctx<'_>, detail: &Detail, miles: Option<f64>) -> Element<'a, Message> {
    let text = ctx.text;
    let listing = &detail.listing;
    let today = ctx.now.date();
    let not_given = || text.common_not_given();
    let pay = detail.pay.as_ref().map_or_else(not_given, |pay| text.pay(Some(pay)));
    let hours = match (listing.hours.is_empty(), listing.weekly_hours.map(f64::from)) {
        (true, None) => not_given(),
        (true, Some(week)) => text.listing_hours_a_week(week),
        (false, None) => text.hours(&listing.hours),
        (false, Some(week)) => text.listing_hours_both(&text.hours(&listing.hours), &text.listing_hours_a_week(week)),
    };
    let place = &listing.place;
    let known = place.city.is_some() || place.state.is_some();
    let near = if known { card::place(ctx, place.city.as_deref(), place.state.as_deref(), miles) } else { not_given() };
    let mut facts = vec![
        fact(ctx, Icon::HandCoins, &text.listing_pay(), &pay),
        fact(ctx, Icon::Clock, &text.listing_hours(), &hours),
        fact(ctx, Icon::MapPin, &text.listing_place(), &near),
    ];
    if let Some(day) = listing.starts {
        facts.push(fact(ctx, Icon::Calendar, &text.listing_start(), &text.short_date(day, today)));
    }
    if let Some(day) = listing.ends {
        facts.push(fact(ctx, Icon::Calendar, &text.listing_end(), &text.short_date(day, today)));
    }
    if let Some(count) = listing.openings.filter(|count| *count > 1) {
        facts.push(fact(ctx, Icon::UsersRound, &text.listing_openings(), &text.listing_people(count.into())));
    }
    if let Some(term) = listing.term {
        facts.push(fact(ctx, Icon::CalendarClock, &text.listing_term(), &text.term(term)));
    }
    let doubtful = listing.doubts.iter().any(|doubt| doubt.field == Field::Posted);
    let posted = match listing.posted {
        Some(day) if !doubtful => text.listing_posted(&text.ago(day, today)),
        _ => text.card_date_not_given(),
    };
    let columns = if ctx.metrics.portrait { 1 } else { 2 };
    column![grid(facts, columns, 16.0, 0.0), ctx.body(posted).color(ctx.palette.muted).width(Fill)].spacing(12).into()
}
