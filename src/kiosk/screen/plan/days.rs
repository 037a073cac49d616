//! The days of a week as one line, and what is on each.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Fill};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Message;
use super::next::is_coming;
use super::stops::{STOP, Stop, line};
use crate::api::meetings::Booking;
use crate::domain::meeting::Meeting;
use crate::domain::plan::Week;
use crate::i18n::Text;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::widget::announced::{announced, told};
use crate::kiosk::widget::label::At;

/// The days of a week.
const DAYS: i64 = 7;

/// A day and what is on it.
struct Day<'b> {
    date: Date,
    stop: Stop,
    /// Minutes that count.
    minutes: u32,
    /// Employers contacted.
    contacts: u64,
    /// Meetings to come in which the client has a seat or waits for one.
    meetings: Vec<&'b Meeting>,
}

impl<'b> Day<'b> {
    fn of(date: Date, ctx: &Ctx<'_>, week: &Week, bookings: &'b [Booking]) -> Self {
        let stop = match date.cmp(&ctx.now.date()) {
            std::cmp::Ordering::Less => Stop::Done,
            std::cmp::Ordering::Equal => Stop::Here,
            std::cmp::Ordering::Greater => Stop::ToCome,
        };
        let hours = week.hours.iter().filter(|entry| entry.hours.date == date);
        let minutes = hours.fold(0_u32, |sum, entry| sum.saturating_add(entry.counted));
        let contacts = week.contacts.iter().filter(|contact| contact.date == date).count() as u64;
        let zone = ctx.now.time_zone();
        let on_it = |meeting: &Meeting| !meeting.cancelled && zone.to_datetime(meeting.starts).date() == date;
        let coming = bookings.iter().filter(|booking| is_coming(booking, &ctx.now));
        let meetings = coming.map(|booking| &booking.meeting).filter(|meeting| on_it(meeting)).collect();
        Self { date, stop, minutes, contacts, meetings }
    }

    /// What is on it, time as `duration` writes it.
    fn lines(&self, ctx: &Ctx<'_>, duration: fn(Text, u32) -> String) -> Vec<String> {
        let text = ctx.text;
        let time = (self.minutes > 0).then(|| duration(text, self.minutes));
        let time = time.map(|time| if self.stop == Stop::Here { text.plan_so_far(&time) } else { time });
        let contacts = (self.contacts > 0).then(|| text.plan_employers(self.contacts));
        let meetings = self
            .meetings
            .iter()
            .map(|meeting| text.plan_meeting(&text.meeting_kind(meeting.kind), &text.meeting_time(meeting, &ctx.now)));
        let lines: Vec<String> = time.into_iter().chain(contacts).chain(meetings).collect();
        match self.stop {
            _ if !lines.is_empty() => lines,
            Stop::Done => vec![text.plan_nothing()],
            Stop::Here | Stop::Next | Stop::ToCome => vec![text.plan_nothing_yet()],
        }
    }

    fn name(&self, text: Text, name: String) -> String {
        if self.stop == Stop::Here { text.plan_today(&name) } else { name }
    }

    /// "Tue 13, today".
    fn short(&self, text: Text) -> String {
        let weekday = match self.date.weekday() {
            Weekday::Sunday => text.plan_sunday(),
            Weekday::Monday => text.plan_monday(),
            Weekday::Tuesday => text.plan_tuesday(),
            Weekday::Wednesday => text.plan_wednesday(),
            Weekday::Thursday => text.plan_thursday(),
            Weekday::Friday => text.plan_friday(),
            Weekday::Saturday => text.plan_saturday(),
        };
        let day = text.number(self.date.day().unsigned_abs().into());
        self.name(text, text.plan_day(&weekday, &day))
    }

    /// Its words at `at`, which say the same in full.
    fn words<'a>(&self, ctx: &Ctx<'_>, at: At) -> Element<'a, Message> {
        let text = ctx.text;
        let name = ctx.body_bold(self.short(text)).silent().at(at).width(Fill).into();
        let lines = self.lines(ctx, Text::duration_short).into_iter();
        let lines = lines.map(|words| ctx.body(words).silent().at(at).width(Fill).into());
        let said = self.lines(ctx, Text::duration).join(". ");
        let shown = Column::with_children(std::iter::once(name).chain(lines)).width(Fill);
        told(self.name(text, text.date(self.date)), said, shown)
    }
}

/// The line, or below each other where there is no room for it.
pub fn days<'a>(ctx: &Ctx<'_>, week: &Week, bookings: &[Booking]) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let dates = (0..DAYS).map(|day| week.first.saturating_add(day.days()));
    let days: Vec<Day<'_>> = dates.map(|date| Day::of(date, ctx, week, bookings)).collect();
    let shown: Element<'a, Message> = if metrics.room == Room::Wide && !metrics.portrait {
        let stops = days.iter().map(|day| day.stop).collect();
        let words = days.iter().map(|day| container(day.words(ctx, At::Center)).padding([0, 4]).width(Fill).into());
        column![line(ctx, stops, STOP, Fill), Row::with_children(words).width(Fill)].spacing(8).width(Fill).into()
    } else {
        let days = days.iter().map(|day| {
            let stop = line(ctx, vec![day.stop], STOP, STOP);
            row![stop, day.words(ctx, At::Start)].spacing(16).align_y(Alignment::Center).width(Fill).into()
        });
        Column::with_children(days).spacing(metrics.gap).width(Fill).into()
    };
    announced(ctx.text.plan_days(), shown)
}
