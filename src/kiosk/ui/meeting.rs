//! What the screens of job club share: a meeting's facts, how far a booking has come, and why it cannot be changed.

use iced::Fill;
use iced::widget::{Column, column, row};
use jiff::Timestamp;

use super::panel::{Tone, notice, panel};
use super::{Ctx, Element, Icon, Service};
use crate::api::meetings::Booking;
use crate::api::problem::Code;
use crate::domain::digits;
use crate::domain::meeting::{BookingState, DOORS_OPEN, Meeting};
use crate::i18n::Text;
use crate::kiosk::remote::Failure;
use crate::kiosk::widget::announced::private;

/// When and where it is, in which language, and who leads it.
#[must_use]
pub fn facts<'a, Message: 'a>(ctx: &Ctx<'_>, meeting: &Meeting) -> Element<'a, Message> {
    let text = ctx.text;
    let host = meeting.host.clone().unwrap_or_else(|| text.common_not_given());
    let facts = [
        fact(ctx, Icon::CalendarClock, text.seat_when(), text.meeting_when(meeting, &ctx.now)),
        fact(ctx, Icon::MapPin, text.seat_where(), meeting.room.clone()),
        fact(ctx, Icon::Languages, text.seat_language(), text.spoken_language(&meeting.language)),
        fact(ctx, Icon::UserRound, text.seat_host(), host),
    ];
    Column::with_children(facts).spacing(16).width(Fill).into()
}

fn fact<'a, Message: 'a>(ctx: &Ctx<'_>, icon: Icon, name: String, value: String) -> Element<'a, Message> {
    let color = Service::Club.color(ctx.palette);
    let name = ctx.body(name).color(ctx.palette.muted).width(Fill);
    let lines = column![name, ctx.primary(value).own_direction().width(Fill)].width(Fill);
    row![ctx.icon(icon, 46.0).color(color), lines].spacing(20).width(Fill).into()
}

/// What to bring, and whatever else there is to know: a panel each.
#[must_use]
pub fn more<'a, Message: 'a>(ctx: &Ctx<'_>, meeting: &Meeting) -> Vec<Element<'a, Message>> {
    let text = ctx.text;
    let bring = meeting.bring.clone().unwrap_or_else(|| text.common_not_given());
    let notes = meeting.notes.as_ref().map(|notes| (text.seat_notes(), notes.clone()));
    let passage = |(name, words): (String, String)| {
        let lines = words.lines().filter(|line| !line.trim().is_empty());
        let lines = lines.map(|line| ctx.body(line).own_direction().width(Fill).into());
        let heading = ctx.lead_bold(name).heading().width(Fill);
        panel(ctx, column![heading].extend(lines).spacing(8).width(Fill))
    };
    std::iter::once((text.seat_bring(), bring)).chain(notes).map(passage).collect()
}

/// Whether it holds a seat or a place on a waitlist that can still be moved or given back.
#[must_use]
pub fn can_change(booking: &Booking, now: Timestamp) -> bool {
    matches!(booking.state, BookingState::Confirmed | BookingState::Waitlisted)
        && (booking.meeting.cancelled || booking.meeting.starts > now)
}

/// Whether it holds a seat or a place on a waitlist in a meeting that takes place and is not over.
#[must_use]
pub fn counts(booking: &Booking, now: Timestamp) -> bool {
    matches!(booking.state, BookingState::Confirmed | BookingState::Waitlisted)
        && !booking.meeting.cancelled
        && booking.meeting.ends > now
}

/// From when on one can check in.
#[must_use]
pub fn opens(meeting: &Meeting) -> Timestamp {
    meeting.starts.saturating_sub(DOORS_OPEN).unwrap_or(Timestamp::MIN)
}

/// A warning for each meeting at the same time in which the client has a seat or waits for one.
#[must_use]
pub fn clashes<'a, 'm, Message: 'a>(
    ctx: &Ctx<'_>,
    meetings: impl IntoIterator<Item = &'m Meeting>,
) -> Vec<Element<'a, Message>> {
    let text = ctx.text;
    let warning = |meeting: &Meeting| {
        let words = text.seat_clash(&text.meeting_name(meeting), &text.meeting_when(meeting, &ctx.now));
        notice(ctx, Tone::Caution, &words)
    };
    meetings.into_iter().map(warning).collect()
}

/// A guest's code in groups, and what it is for. It opens the booking: said in headphones alone.
#[must_use]
pub fn code<'a, Message: 'a>(ctx: &Ctx<'_>, code: &str) -> Element<'a, Message> {
    let text = ctx.text;
    let grouped = digits::grouped(code);
    let spelled: Vec<_> = grouped.split(' ').map(spaced).collect();
    let lines = column![
        ctx.body(text.seat_code()).silent().width(Fill),
        ctx.primary(text.in_order(&grouped)).silent().width(Fill),
    ];
    let lines = private(text.seat_code(), spelled.join(", "), lines);
    panel(ctx, column![lines, ctx.body(text.seat_code_note()).width(Fill)].spacing(8).width(Fill))
}

fn spaced(digits: &str) -> String {
    digits.chars().flat_map(|digit| [digit, ' ']).collect::<String>().trim_end().to_owned()
}

/// Why it was not done, and what to do.
#[must_use]
pub fn refusal(text: Text, failure: Failure) -> String {
    match failure {
        Failure::Refused(code) => match code {
            Code::MeetingCancelled => text.seat_no_meeting(),
            Code::MeetingFull => text.seat_no_room(),
            Code::WaitlistFull => text.seat_no_place(),
            Code::TooEarly => text.seat_no_early(),
            Code::TooLate => text.seat_no_late(),
            Code::BookingCancelled => text.seat_no_cancelled(),
            Code::CheckedIn => text.seat_no_checked_in(),
            Code::NoSeat => text.seat_no_seat(),
            Code::AlreadyBooked => text.seat_no_twice(),
            Code::UnknownMeeting => text.seat_no_such_meeting(),
            Code::UnknownBooking => text.seat_no_such_seat(),
            Code::NotSignedIn => text.seat_no_session(),
            Code::NotEnrolled | Code::KioskRevoked => text.remote_not_enrolled_body(),
            _ => text.seat_no_fault(),
        },
        Failure::Wait(seconds) => text.seat_no_tries(seconds.div_ceil(60).into()),
        _ => text.seat_no_answer(),
    }
}
