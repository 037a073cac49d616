//! How a booking is shown, and what can be done with it.

use iced::widget::{Column, column, row};
use iced::{Fill, FillPortion};
use jiff::Timestamp;

use super::{Deed, Message, Stage, State, Step};
use crate::api::meetings::{Booking, Offered};
use crate::api::problem::Code;
use crate::domain::meeting::BookingState;
use crate::i18n::Text;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::meeting::{can_change, clashes, code, counts, facts, more, opens, refusal};
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::grid::grid;

/// The page that the state calls for.
pub(super) fn page<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let mut page = content(state, ctx);
    page.service = Some(Service::Club);
    page.eyebrow = Some(ctx.text.home_club());
    page
}

fn content<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    if state.is_locked(ctx) {
        let mut page = Page::new(text.seat_locked(), ctx.lead(text.seat_locked_body()).width(Fill));
        let sign_in = button::primary(ctx, Icon::IdCard, &text.home_card());
        page.ways = vec![sign_in.on_press(Message::SignIn).into()];
        return page;
    }
    match &state.booking {
        Remote::Failed(Failure::Refused(Code::NotEnrolled | Code::KioskRevoked)) => {}
        Remote::Failed(failure) if failure.is_refusal() => {
            let words = ctx.lead(refusal(text, *failure)).news().width(Fill);
            let mut page = Page::new(text.seat_none(), words);
            page.ways = vec![other_meetings(ctx)];
            return page;
        }
        _ => {}
    }
    if let Some(page) = waiting::until(ctx, Service::Club, &state.booking, Message::Again) {
        return page;
    }
    let Some(booking) = state.booking.ready() else { return waiting::nothing(ctx) };
    if let Step::Doing { deed, slow, .. } = &state.step {
        let heading = match deed {
            Deed::CheckIn => text.seat_checking_in(),
            Deed::GiveBack => text.seat_giving_back(),
            Deed::Move(_) => text.seat_moving(),
        };
        let slow = slow.then(|| ctx.lead(text.remote_slow()).news().width(Fill));
        return Page::new(heading, column![slow].width(Fill));
    }
    match state.stage {
        Stage::Seat => seat(state, ctx, booking),
        Stage::Moving => others(state, ctx),
        Stage::GivingBack => sure(ctx, booking),
    }
}

fn other_meetings<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    button::primary(ctx, Icon::Calendar, &ctx.text.seat_club()).on_press(Message::Club).into()
}

/// Whether two columns stand beside each other.
fn is_broad(ctx: &Ctx<'_>) -> bool {
    ctx.metrics.room == Room::Wide && !ctx.metrics.portrait
}

/// What has become of what was done last.
fn news<'a>(state: &State, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
    let text = ctx.text;
    let (tone, words) = match &state.step {
        Step::Nothing | Step::Doing { .. } => return None,
        Step::Done(Deed::CheckIn) => (Tone::Done, text.seat_done_check_in()),
        Step::Done(Deed::GiveBack) => (Tone::Done, text.seat_done_give_back()),
        Step::Done(Deed::Move(_)) => (Tone::Done, text.seat_done_move()),
        Step::Failed(_, failure) if failure.is_refusal() => (Tone::Caution, refusal(text, *failure)),
        Step::Failed(..) => (Tone::Caution, text.seat_unsure()),
    };
    Some(notice(ctx, tone, &words))
}

/// When one can check in: nothing where that is now, or where there is nothing to check in to.
fn not_yet(ctx: &Ctx<'_>, booking: &Booking) -> Option<String> {
    let text = ctx.text;
    let opens = opens(&booking.meeting);
    if opens <= ctx.now.timestamp() {
        return None;
    }
    let opens = opens.to_zoned(ctx.now.time_zone().clone());
    let time = text.time(opens.time());
    let today = opens.date() == ctx.now.date();
    Some(if today { text.seat_opens(&time) } else { text.seat_opens_on(&text.date(opens.date()), &time) })
}

/// What the state of the booking means, and what to do.
fn meaning(ctx: &Ctx<'_>, booking: &Booking, now: Timestamp) -> Option<String> {
    let text = ctx.text;
    let over = booking.meeting.ends <= now;
    match booking.state {
        BookingState::Cancelled => Some(text.seat_given_back_body()),
        BookingState::Attended => (!over).then(|| text.seat_here_body(&booking.meeting.room)),
        _ if booking.meeting.cancelled => Some(text.seat_off_body()),
        BookingState::Missed => Some(text.seat_missed_body()),
        BookingState::Confirmed if over => Some(text.seat_missed_body()),
        BookingState::Confirmed => Some(not_yet(ctx, booking).unwrap_or_else(|| text.seat_opens_now())),
        BookingState::Waitlisted if booking.meeting.starts > now => Some(text.seat_waiting_body()),
        BookingState::Waitlisted => (!over).then(|| text.seat_begun_body()),
    }
}

fn seat<'a>(state: &'a State, ctx: &Ctx<'_>, booking: &Booking) -> Page<'a, Message> {
    let text = ctx.text;
    let gap = ctx.metrics.gap;
    let now = ctx.now.timestamp();
    let meeting = &booking.meeting;
    let meaning = meaning(ctx, booking, now).map(|words| ctx.lead(words).width(Fill));
    let heading = ctx.primary(text.meeting_name(meeting)).heading().width(Fill);
    let facts = panel(ctx, column![heading, meaning, facts(ctx, meeting)].spacing(16).width(Fill));
    let warnings = if counts(booking, now) { clashes(ctx, &booking.clashes) } else { Vec::new() };
    let code = booking.code.as_deref().filter(|_| can_change(booking, now)).map(|digits| code(ctx, digits));
    let first = Column::new().push(news(state, ctx)).extend(warnings);
    let tiles = tiles(ctx, booking, now);
    let content: Element<'a, Message> = if is_broad(ctx) {
        let words = Column::new().push(facts).extend(more(ctx, meeting)).spacing(gap);
        let aside = first.push(tiles).push(code).spacing(gap);
        row![words.width(FillPortion(8)), aside.width(FillPortion(5))].spacing(gap).into()
    } else {
        let words = first.push(facts).push(tiles).push(code);
        words.extend(more(ctx, meeting)).spacing(gap).width(Fill).into()
    };
    let mut page = Page::list(ctx, text.standing(booking.state, booking.place, &booking.meeting, &ctx.now), content);
    match &state.step {
        Step::Failed(_, failure) if !failure.is_refusal() => {
            page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
            let again = button::primary(ctx, Icon::RefreshCw, &text.remote_try_again());
            page.ways = vec![again.on_press(Message::Repeat).into()];
        }
        _ if counts(booking, now) => {
            if booking.state == BookingState::Confirmed {
                let here = button::primary(ctx, Icon::Check, &text.seat_i_am_here());
                let here = match not_yet(ctx, booking) {
                    Some(words) => here.hint(words),
                    None => here.on_press(Message::CheckIn),
                };
                page.ways = vec![here.into()];
            }
        }
        _ => page.ways = vec![other_meetings(ctx)],
    }
    page
}

/// What can be done with it besides: nothing with what is over.
fn tiles<'a>(ctx: &Ctx<'_>, booking: &Booking, now: Timestamp) -> Option<Element<'a, Message>> {
    let text = ctx.text;
    let changes = can_change(booking, now);
    let counts = counts(booking, now);
    if !changes && !counts {
        return None;
    }
    let tile = |icon, name: String, note: String, message: Option<Message>| -> Element<'a, Message> {
        button::choice_of(ctx, Service::Club, icon, &name, Some(&note), false).on_press_maybe(message).into()
    };
    // Once the meeting has begun.
    let reason = |note: String| if changes { note } else { text.seat_too_late() };
    let change = |message| changes.then_some(message);
    let waits = booking.state == BookingState::Waitlisted;
    let (give_back, give_back_note) = if waits {
        (text.seat_leave(), text.seat_leave_note())
    } else {
        (text.seat_give_back(), text.seat_give_back_note())
    };
    let mut tiles = Vec::new();
    if counts {
        tiles.push(tile(Icon::Printer, text.seat_print(), text.seat_print_note(), Some(Message::Print)));
    }
    tiles.push(tile(Icon::CalendarClock, text.seat_move(), reason(text.seat_move_note()), change(Message::Others)));
    tiles.push(tile(Icon::Undo2, give_back, reason(give_back_note), change(Message::GiveBack)));
    Some(grid(tiles, 1, ctx.metrics.gap, ctx.metrics.touch))
}

/// Other times, those that are full among them.
fn others<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let gap = ctx.metrics.gap;
    if let Some(page) = waiting::until(ctx, Service::Club, &state.others, Message::Again) {
        return page;
    }
    let others = state.others.ready().map(Vec::as_slice).unwrap_or_default();
    let news = news(state, ctx);
    if others.is_empty() {
        let words = ctx.lead(text.seat_no_others()).news().width(Fill);
        return Page::new(text.seat_which(), column![news, words].spacing(gap).width(Fill));
    }
    let tiles = others.iter().enumerate().map(|(at, other)| tile(ctx, at, other)).collect();
    let tiles = grid(tiles, if is_broad(ctx) { 2 } else { 1 }, gap, ctx.metrics.touch);
    let content = column![news, ctx.lead(text.seat_which_body()).width(Fill), tiles];
    Page::list(ctx, text.seat_which(), content.spacing(gap).width(Fill))
}

/// Another time: pressing it moves the booking there.
fn tile<'a>(ctx: &Ctx<'_>, at: usize, other: &Offered) -> Element<'a, Message> {
    let text = ctx.text;
    let free = other.left > 0;
    let seats = if free { text.seats_left(other) } else { text.seat_full() };
    let note = note(text, other, &seats);
    let when = text.meeting_when(&other.meeting, &ctx.now);
    let tile = button::choice_of(ctx, Service::Club, Icon::CalendarClock, &when, Some(&note), false);
    tile.on_press_maybe(free.then_some(Message::To(at))).into()
}

/// What it is called, where, in which language, and how many seats there are.
fn note(text: Text, other: &Offered, seats: &str) -> String {
    let meeting = &other.meeting;
    let name = text.meeting_name(meeting);
    match text.meeting_language(&meeting.language) {
        Some(language) => text.seat_other_in(&name, &meeting.room, &language, seats),
        None => text.seat_other(&name, &meeting.room, seats),
    }
}

/// The question before it is given back. Keeping it is the way on.
fn sure<'a>(ctx: &Ctx<'_>, booking: &Booking) -> Page<'a, Message> {
    let text = ctx.text;
    let meeting = &booking.meeting;
    let waits = booking.state == BookingState::Waitlisted;
    let (question, body, keep, yes) = if waits {
        (text.seat_leave_question(), text.seat_leave_body(), text.seat_leave_keep(), text.seat_leave_yes())
    } else {
        (text.seat_sure_question(), text.seat_sure_body(), text.seat_sure_keep(), text.seat_sure_yes())
    };
    let content = column![
        ctx.primary(text.meeting_name(meeting)).width(Fill),
        ctx.lead(text.meeting_when(meeting, &ctx.now)).width(Fill),
        ctx.lead(body).width(Fill),
    ];
    let mut page = Page::list(ctx, question, content.spacing(ctx.metrics.gap).width(Fill));
    page.ways = vec![
        button::button(ctx, Icon::Undo2, &yes).on_press(Message::Sure).into(),
        button::primary(ctx, Icon::Check, &keep).on_press(Message::Keep).into(),
    ];
    page
}
