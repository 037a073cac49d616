//! How a meeting and a seat in it are shown.

use iced::widget::{Column, column, container, row};
use iced::{Fill, FillPortion};

use super::{Message, Stage, State};
use crate::api::meetings::{Booking, LONGEST_WAITLIST};
use crate::domain::meeting::BookingState;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::meeting::{can_change, clashes, code, counts, facts, more, refusal};
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::seats::seats;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::grid::grid;

/// The page that the state calls for.
pub(super) fn page<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let mut page = match &state.booked {
        _ if state.is_busy() => asking(state, ctx),
        Some(booking) => booked(ctx, booking),
        None if state.stage == Stage::Choosing => choices(state, ctx),
        None => offer(state, ctx),
    };
    page.service = Some(Service::Club);
    page.eyebrow = Some(ctx.text.home_club());
    page
}

fn asking<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let slow = state.slow.then(|| ctx.lead(ctx.text.remote_slow()).news().width(Fill));
    Page::new(ctx.text.meeting_asking(), column![slow].width(Fill))
}

/// Whether two columns stand beside each other.
fn is_broad(ctx: &Ctx<'_>) -> bool {
    ctx.metrics.room == Room::Wide && !ctx.metrics.portrait
}

/// What is offered, or why there is nothing to take.
fn offer<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let gap = ctx.metrics.gap;
    let offered = &state.offered;
    let meeting = &offered.meeting;
    let now = ctx.now.timestamp();
    let closed = if meeting.cancelled {
        Some(text.meeting_off())
    } else if meeting.ends <= now {
        Some(text.meeting_over())
    } else if meeting.starts <= now {
        Some(text.meeting_begun())
    } else {
        None
    };
    let full = offered.left == 0;
    let no_place = full && offered.waiting >= LONGEST_WAITLIST;
    let others: Vec<_> = state.clashes(ctx).collect();
    let clash = !others.is_empty();

    let mut notices = Vec::new();
    if let Some(failure) = state.failed {
        let words = if state.unsure { text.meeting_unsure() } else { refusal(text, failure) };
        notices.push(notice(ctx, Tone::Caution, &words));
    }
    if let Some(words) = &closed {
        notices.push(notice(ctx, Tone::Caution, words));
    } else {
        notices.extend(clashes(ctx, others));
    }
    let room = closed.is_none().then(|| panel(ctx, free(state, ctx)));
    let facts = panel(ctx, facts(ctx, meeting));
    let content: Element<'a, Message> = if is_broad(ctx) {
        let words = Column::new().push(facts).extend(more(ctx, meeting)).spacing(gap);
        let aside = Column::with_children(notices).push(room).spacing(gap);
        row![words.width(FillPortion(8)), aside.width(FillPortion(5))].spacing(gap).into()
    } else {
        let words = Column::with_children(notices).push(facts).push(room);
        words.extend(more(ctx, meeting)).spacing(gap).width(Fill).into()
    };

    let mut page = Page::list(ctx, text.meeting_name(meeting), content);
    if let Some(failure) = state.failed.filter(|failure| !failure.is_refusal()) {
        page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
    }
    let way_on = if state.unsure {
        Some((Icon::RefreshCw, text.remote_try_again()))
    } else if closed.is_some() || no_place {
        None
    } else if clash {
        Some((Icon::Check, if full { text.meeting_join_anyway() } else { text.meeting_take_anyway() }))
    } else {
        Some((Icon::Check, if full { text.meeting_join() } else { text.meeting_take() }))
    };
    let way_on = way_on.map(|(icon, words)| button::primary(ctx, icon, &words).on_press(Message::Take).into());
    page.ways = way_on.into_iter().collect();
    page
}

/// How many seats are left, and how many wait for one.
fn free<'a>(state: &State, ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let offered = &state.offered;
    let waiting = match offered.waiting {
        // Where no more can wait, the words of the seats say so.
        waiting if offered.left > 0 || waiting >= LONGEST_WAITLIST => None,
        0 => Some(text.meeting_first()),
        waiting => Some(text.meeting_waiting(waiting.into())),
    };
    column![
        ctx.primary(text.seats_left(offered)).width(Fill),
        seats(ctx, offered.meeting.capacity, offered.left, Service::Club.color(ctx.palette)),
        waiting.map(|words| ctx.body(words).width(Fill)),
    ]
    .spacing(16)
    .width(Fill)
    .into()
}

/// A first name or a card.
fn choices<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let choice = |icon, name: String, note: String, message| -> Element<'a, Message> {
        button::choice_of(ctx, Service::Club, icon, &name, Some(&note), false).on_press(message).into()
    };
    let choices = vec![
        choice(Icon::UserRound, text.meeting_guest(), text.meeting_guest_note(), Message::Guest),
        choice(Icon::IdCard, text.meeting_card(), text.meeting_card_note(), Message::Card),
    ];
    let columns = if is_broad(ctx) { 2 } else { 1 };
    let meeting = ctx.lead_bold(text.meeting_name(&state.offered.meeting)).width(Fill);
    let when = ctx.lead(text.meeting_when(&state.offered.meeting, &ctx.now)).width(Fill);
    let choices = grid(choices, columns, ctx.metrics.gap, ctx.metrics.touch);
    let content = column![column![meeting, when].width(Fill), choices];
    Page::list(ctx, text.meeting_how(), content.spacing(ctx.metrics.gap).width(Fill))
}

/// The seat, or the place on the waitlist.
fn booked<'a>(ctx: &Ctx<'_>, booking: &Booking) -> Page<'a, Message> {
    let text = ctx.text;
    let gap = ctx.metrics.gap;
    let meeting = &booking.meeting;
    let now = ctx.now.timestamp();
    let name = text.meeting_name(meeting);
    let news = match booking.state {
        BookingState::Confirmed if can_change(booking, now) && !meeting.cancelled => {
            Some(notice(ctx, Tone::Done, &text.meeting_kept(&name)))
        }
        BookingState::Waitlisted if can_change(booking, now) && !meeting.cancelled => {
            Some(notice(ctx, Tone::Info, &text.seat_waiting_body()))
        }
        _ => None,
    };
    let warnings = if counts(booking, now) { clashes(ctx, &booking.clashes) } else { Vec::new() };
    let heading = ctx.primary(name).heading().width(Fill);
    let facts = panel(ctx, column![heading, facts(ctx, meeting)].spacing(16).width(Fill));
    let code = booking.code.as_deref().map(|digits| code(ctx, digits));
    let content: Element<'a, Message> = if is_broad(ctx) {
        let words = Column::new().push(facts).extend(more(ctx, meeting)).spacing(gap);
        let aside = Column::new().push(news).extend(warnings).push(code).spacing(gap);
        row![words.width(FillPortion(8)), container(aside).width(FillPortion(5))].spacing(gap).into()
    } else {
        let words = Column::new().push(news).extend(warnings).push(code).push(facts);
        words.extend(more(ctx, meeting)).spacing(gap).width(Fill).into()
    };
    let mut page = Page::list(ctx, text.standing(booking.state, booking.place, &booking.meeting, &ctx.now), content);
    page.helpers = vec![button::button(ctx, Icon::Eye, &text.meeting_see()).on_press(Message::See).into()];
    if counts(booking, now) {
        let print = button::primary(ctx, Icon::Printer, &text.seat_print());
        page.ways = vec![print.on_press(Message::Print).into()];
    }
    page
}
