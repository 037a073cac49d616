//! A seat to take along: when and where, and what opens it at the kiosk.

use jiff::Zoned;

use super::{blank, slip};
use crate::api::meetings::Booking;
use crate::documents::{Scan, Slip};
use crate::domain::digits;
use crate::domain::meeting::BookingState;
use crate::i18n::Text;

/// A booking at `site`: a guest's with its code, in digits and to scan. The place on a waitlist is that of `now`.
#[must_use]
pub fn seat(text: Text, booking: &Booking, site: &str, now: &Zoned) -> Slip {
    let meeting = &booking.meeting;
    let today = now.date();
    let code = booking.code.as_ref();
    let lines = |words: &String| words.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    let facts = [
        Some((text.seat_where(), text.seat_slip_place(&meeting.room, site))),
        Some((text.seat_language(), text.spoken_language(&meeting.language))),
        meeting.host.clone().map(|host| (text.seat_host(), host)),
        booking.name.clone().map(|name| (text.seat_slip_name(), name)),
        code.map(|code| (text.seat_code(), text.in_order(&digits::grouped(code)))),
    ];
    let waits = (booking.state == BookingState::Waitlisted).then(|| text.seat_waiting_body());
    let seat = std::iter::once(text.standing(booking.state, booking.place, meeting, now)).chain(waits).collect();
    let sections = [
        Some((text.seat_slip_seat(), seat)),
        meeting.bring.as_ref().map(|bring| (text.seat_bring(), lines(bring))),
        meeting.notes.as_ref().map(|notes| (text.seat_notes(), lines(notes))),
    ];
    let keep = if code.is_some() { text.seat_slip_keep() } else { text.seat_slip_card() };
    let scan = code.map(|code| Scan { words: text.seat_slip_scan(), says: code.clone() });
    let calendar = booking.calendar.as_ref();
    let calendar = calendar.map(|address| Scan { words: text.seat_slip_calendar(), says: address.clone() });
    slip(
        text,
        Slip {
            title: text.meeting_name(meeting),
            subtitle: text.meeting_when(meeting, now),
            facts: facts.into_iter().flatten().collect(),
            sections: sections.into_iter().flatten().collect(),
            notes: vec![keep, text.slip_printed(&text.short_date(today, today))],
            codes: scan.into_iter().chain(calendar).collect(),
            ..blank(text)
        },
    )
}
