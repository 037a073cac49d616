//! A week as a list of days. Those that are over come last.

use iced::Fill;
use iced::widget::{Column, column};
use jiff::civil::Date;

use super::card::Card;
use super::{Message, Week, day, has_week};
use crate::api::meetings::{Booking, Offered};
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::widget::grid::grid;

/// The days as headings, with their meetings below.
pub fn days<'a>(ctx: &Ctx<'_>, week: &Week, shown: &[&Offered], mine: &[Booking]) -> Element<'a, Message> {
    let text = ctx.text;
    let now = ctx.now.timestamp();
    let (over, ahead): (Vec<&Offered>, Vec<&Offered>) =
        shown.iter().copied().partition(|offered| offered.meeting.ends <= now);
    let named = |date: Date| {
        let name = text.date(date);
        if date == ctx.now.date() { text.club_today_is(&name) } else { name }
    };
    let coming = week.days().filter_map(|date| section(ctx, date, named(date), &ahead, mine));
    let gone = week.days().filter_map(|date| section(ctx, date, text.club_earlier(&text.date(date)), &over, mine));
    Column::with_children(coming.chain(gone)).spacing(ctx.metrics.gap).width(Fill).into()
}

/// The meetings of a day under its name; nothing where there are none.
fn section<'a>(
    ctx: &Ctx<'_>,
    date: Date,
    name: String,
    meetings: &[&Offered],
    mine: &[Booking],
) -> Option<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let on = meetings.iter().filter(|offered| day(&offered.meeting, &ctx.now) == date);
    let cards: Vec<_> = on.map(|offered| Card::new(ctx, offered, mine).wide(ctx)).collect();
    let columns = if has_week(ctx) { 2 } else { 1 };
    (!cards.is_empty()).then(|| {
        let cards = grid(cards, columns, metrics.gap.max(16.0), metrics.touch);
        column![ctx.lead_bold(name).heading().width(Fill), cards].spacing(8).width(Fill).into()
    })
}
