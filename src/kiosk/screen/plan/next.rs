//! What is next: the client's seats, and the openings that they keep.

use iced::Fill;
use iced::widget::{Column, column};
use jiff::Zoned;

use super::{Message, State};
use crate::api::meetings::Booking;
use crate::domain::meeting::BookingState;
use crate::kiosk::asks::Pass;
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, Service, button};

/// Whether it is of a meeting that is not over, and not taken back.
pub fn is_coming(booking: &Booking, now: &Zoned) -> bool {
    booking.state != BookingState::Cancelled && booking.meeting.ends > now.timestamp()
}

/// The panel.
pub fn next<'a>(ctx: &Ctx<'_>, state: &State) -> Element<'a, Message> {
    let text = ctx.text;
    let failed = state.bookings.failed() || state.saved.failed();
    let again = failed
        .then(|| button::button(ctx, Icon::RefreshCw, &text.remote_try_again()).on_press(Message::Again).width(Fill));
    let content = column![ctx.lead_bold(text.plan_next()).heading().width(Fill)]
        .push(seats(ctx, &state.bookings.value))
        .push(saved(ctx, &state.saved.value))
        .push(again);
    panel(ctx, content.spacing(16).width(Fill))
}

fn words<'a>(ctx: &Ctx<'_>, words: String) -> Element<'a, Message> {
    ctx.body(words).width(Fill).into()
}

fn seats<'a>(ctx: &Ctx<'_>, bookings: &Remote<Vec<Booking>>) -> Element<'a, Message> {
    let text = ctx.text;
    let bookings = match bookings {
        Remote::Ready(bookings) => bookings,
        Remote::Failed(_) => return words(ctx, text.remote_failed_meetings()),
        Remote::Loading { .. } | Remote::Idle => return words(ctx, text.remote_loading_meetings()),
    };
    let mut coming = bookings.iter().filter(|booking| is_coming(booking, &ctx.now)).peekable();
    if coming.peek().is_none() {
        let club = Service::Club;
        let (name, hint) = (text.plan_club(), text.plan_club_hint());
        let tile = button::choice_of(ctx, club, club.icon(), &name, Some(&hint), false);
        return tile.on_press(Message::Club).into();
    }
    Column::with_children(coming.map(|booking| seat(ctx, booking))).spacing(16).width(Fill).into()
}

fn seat<'a>(ctx: &Ctx<'_>, booking: &Booking) -> Element<'a, Message> {
    let text = ctx.text;
    let meeting = &booking.meeting;
    let note = text.plan_seat(&text.meeting_when(meeting, &ctx.now), &meeting.room);
    let more = match booking.state {
        _ if meeting.cancelled => Some(text.plan_off()),
        BookingState::Waitlisted => Some(text.plan_waiting()),
        BookingState::Attended => Some(text.plan_checked_in()),
        BookingState::Confirmed | BookingState::Cancelled | BookingState::Missed => None,
    };
    let note = more.map_or_else(|| note.clone(), |more| format!("{note}. {more}"));
    let name = text.meeting_name(meeting);
    let tile = button::choice_of(ctx, Service::Club, Service::Club.icon(), &name, Some(&note), false);
    tile.on_press(Message::Seat(Pass::Own(booking.id.clone()))).into()
}

fn saved<'a>(ctx: &Ctx<'_>, saved: &Remote<u64>) -> Element<'a, Message> {
    let text = ctx.text;
    match saved {
        Remote::Ready(0) => words(ctx, text.plan_saved_none()),
        Remote::Ready(count) => {
            let (name, hint) = (text.plan_saved(*count), text.plan_saved_hint());
            let tile = button::choice_of(ctx, Service::Jobs, Service::Jobs.icon(), &name, Some(&hint), false);
            tile.on_press(Message::Saved).into()
        }
        Remote::Failed(_) => words(ctx, text.plan_saved_failed()),
        Remote::Loading { .. } | Remote::Idle => words(ctx, text.plan_saved_loading()),
    }
}
