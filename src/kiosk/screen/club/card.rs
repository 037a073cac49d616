//! A meeting as a card, and how the client stands to it.

use iced::advanced::layout::{Limits, Node};
use iced::widget::{column, container, row};
use iced::{Alignment, Fill, Point, Size};

use super::{Message, day};
use crate::api::meetings::{Booking, Offered};
use crate::domain::meeting::BookingState;
use crate::i18n::strip_isolates;
use crate::kiosk::asks::Pass;
use crate::kiosk::ui::button::{CORNER, plain, selected_style};
use crate::kiosk::ui::seats::seats;
use crate::kiosk::ui::{Ctx, Element, Icon, Service};
use crate::kiosk::widget::announced::told;
use crate::kiosk::widget::arranged::arranged;
use crate::kiosk::widget::plate::{Plate, plate};
use crate::kiosk::widget::pressable::pressable;
use crate::kiosk::widget::spread::spread;

/// Between the two parts of a card.
const BETWEEN: f32 = 12.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// A seat or a place on the waitlist can be had.
    Open,
    /// It has begun.
    Now,
    Over,
    Cancelled,
    /// The client has a seat.
    Seat,
    /// The client waits for one.
    Waiting,
    /// The client has arrived.
    CheckedIn,
    /// The client was there.
    Here,
    /// The client had a seat.
    Past,
}

/// A meeting, and the client's booking of it.
pub struct Card<'c> {
    offered: &'c Offered,
    booking: Option<&'c Booking>,
    standing: Standing,
}

impl<'c> Card<'c> {
    /// A meeting, looked up among the client's bookings.
    pub fn new(ctx: &Ctx<'_>, offered: &'c Offered, mine: &'c [Booking]) -> Self {
        let meeting = &offered.meeting;
        let kept = |booking: &&Booking| booking.meeting.id == meeting.id && booking.state != BookingState::Cancelled;
        let booking = mine.iter().find(kept);
        let now = ctx.now.timestamp();
        let standing = match booking.map(|booking| booking.state) {
            _ if meeting.cancelled => Standing::Cancelled,
            Some(BookingState::Attended) if meeting.ends <= now => Standing::Here,
            Some(BookingState::Confirmed | BookingState::Missed) if meeting.ends <= now => Standing::Past,
            _ if meeting.ends <= now => Standing::Over,
            Some(BookingState::Attended) => Standing::CheckedIn,
            Some(BookingState::Confirmed | BookingState::Missed) => Standing::Seat,
            Some(BookingState::Waitlisted) => Standing::Waiting,
            Some(BookingState::Cancelled) | None if meeting.starts <= now => Standing::Now,
            Some(BookingState::Cancelled) | None => Standing::Open,
        };
        Self { offered, booking, standing }
    }

    /// What pressing it means; nothing where nothing can be done.
    fn message(&self) -> Option<Message> {
        match (self.standing, self.booking) {
            (Standing::Open | Standing::Now, _) => Some(Message::Open(Box::new(self.offered.clone()))),
            (Standing::Seat | Standing::Waiting | Standing::CheckedIn | Standing::Cancelled, Some(booking)) => {
                Some(Message::Seat(Pass::Own(booking.id.clone())))
            }
            _ => None,
        }
    }

    fn words(&self, ctx: &Ctx<'_>) -> String {
        let text = ctx.text;
        match self.standing {
            Standing::Open => text.seats_left(self.offered),
            Standing::Now => text.club_now(),
            Standing::Over => text.club_over(),
            Standing::Cancelled if self.booking.is_some() => text.club_cancelled_own(),
            Standing::Cancelled => text.club_cancelled(),
            Standing::Seat => text.club_seat(),
            Standing::Waiting => text.club_waiting(),
            Standing::CheckedIn => text.club_checked_in(),
            Standing::Here => text.club_here(),
            Standing::Past => text.club_past(),
        }
    }

    /// Whether it stands out as the client's own.
    const fn is_dark(&self) -> bool {
        matches!(self.standing, Standing::Seat | Standing::CheckedIn)
    }

    /// Kind, day, times, room and language.
    fn facts(&self, ctx: &Ctx<'_>) -> String {
        let (text, meeting) = (ctx.text, &self.offered.meeting);
        let day = text.date(day(meeting, &ctx.now));
        let facts =
            [text.meeting_name(meeting), day, text.meeting_times(meeting, &ctx.now), meeting.room.clone()].into_iter();
        facts.chain(text.meeting_language(&meeting.language)).collect::<Vec<_>>().join(", ")
    }

    /// How the client stands to it, under the seats where some can be had.
    fn foot<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let Offered { meeting, left, .. } = self.offered;
        let color = if self.is_dark() { ctx.palette.on_selected } else { Service::Club.color(ctx.palette) };
        let counted = matches!(self.standing, Standing::Open | Standing::Seat | Standing::Waiting);
        let picture = counted.then(|| seats(ctx, meeting.capacity, *left, color));
        let icon = match self.standing {
            Standing::Seat | Standing::CheckedIn | Standing::Here => Some(Icon::Check),
            Standing::Waiting => Some(Icon::Clock),
            Standing::Cancelled => Some(Icon::X),
            Standing::Open | Standing::Now | Standing::Over | Standing::Past => None,
        };
        let words = self.words(ctx);
        let bold = self.is_dark() || matches!(self.standing, Standing::Waiting | Standing::Cancelled);
        let words = if bold { ctx.body_bold(words) } else { ctx.body(words) };
        let icon = icon.map(|icon| ctx.icon(icon, 30.0).color(color));
        let words = row![icon, words.silent()].spacing(10).align_y(Alignment::Center);
        column![picture, words].spacing(10).into()
    }

    /// As it stands in a day's column.
    pub fn tall<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let (text, meeting) = (ctx.text, &self.offered.meeting);
        let when = text.club_time_and_room(&text.meeting_time(meeting, &ctx.now), &meeting.room);
        let head = column![
            ctx.body(when).silent().width(Fill),
            ctx.lead_bold(text.meeting_name(meeting)).silent().width(Fill),
            text.meeting_language(&meeting.language).map(|language| ctx.body(language).silent().width(Fill)),
        ];
        self.framed(ctx, ends(head.width(Fill).into(), self.foot(ctx)), [14.0, 18.0], Alignment::Start)
    }

    /// As it stands in a list.
    pub fn wide<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let (text, meeting) = (ctx.text, &self.offered.meeting);
        let when = text.club_time_and_room(&text.meeting_times(meeting, &ctx.now), &meeting.room);
        let head = column![
            ctx.lead_bold(text.meeting_name(meeting)).silent(),
            ctx.body(when).silent(),
            text.meeting_language(&meeting.language).map(|language| ctx.body(language).silent()),
        ];
        let padding = if ctx.metrics.margin < 40.0 { [8.0, 18.0] } else { [12.0, 26.0] };
        self.framed(ctx, spread(head, self.foot(ctx), BETWEEN), padding, Alignment::Center)
    }

    /// A card to press, or one to read where nothing can be done.
    fn framed<'a>(
        &self,
        ctx: &Ctx<'_>,
        content: Element<'a, Message>,
        padding: [f32; 2],
        down: Alignment,
    ) -> Element<'a, Message> {
        let [facts, words] = [self.facts(ctx), self.words(ctx)].map(|words| strip_isolates(&words));
        let Some(message) = self.message() else {
            let palette = ctx.palette;
            let ground = Plate { fill: palette.surface, edge: palette.divider, width: 2.0, radius: CORNER.into() };
            let content = container(content).padding(padding).width(Fill).align_y(down);
            return told(facts, words, plate(ground, content));
        };
        let style = if self.is_dark() { selected_style(ctx) } else { plain(ctx) };
        let said = [facts, words].join(", ");
        pressable(said, content, style)
            .on_press(message)
            .width(Fill)
            .padding(padding)
            .align(Alignment::Start, down)
            .into()
    }
}

/// `head` at the upper end of a card, `foot` at its lower end.
fn ends<'a>(head: Element<'a, Message>, foot: Element<'a, Message>) -> Element<'a, Message> {
    arranged(vec![head, foot], |parts, limits| {
        let Size { width, height } = limits.max();
        let loose = Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        let (head, foot) = (parts.lay(0, &loose), parts.lay(1, &loose));
        let least = head.size().height + BETWEEN + foot.size().height;
        // How high the card is, is known once its neighbours have been tried.
        let height = if height.is_finite() { height.max(least) } else { least };
        let lower = Point::new(0.0, height - foot.size().height);
        Node::with_children(Size::new(width, height), vec![head, foot.move_to(lower)])
    })
}
