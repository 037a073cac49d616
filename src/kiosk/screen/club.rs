//! What is on, a week at a time: as a week, or as a list.

mod card;
mod filter;
mod list;
mod page;
mod week;

use std::fmt;

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use crate::api::meetings::{Booking, MeetingsQuery, Offered};
use crate::domain::meeting::Meeting;
use crate::kiosk::action::{Action, Destination, Reply, Request};
use crate::kiosk::asks::{ClubAsk, ClubNews, Pass};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::{Ctx, Page, Service, waiting};
use filter::{Choice, Only};

/// The weeks that can be looked at: this one and the next.
const WEEKS: u8 = 4;
/// Days of a week.
const DAYS: u8 = 7;
/// The tag of requests for the client's own bookings; those above it are of meetings.
const MINE: u32 = 0;

/// The meetings of a week.
struct Week {
    /// How many weeks ahead it is.
    ahead: u8,
    /// Its Monday.
    from: Date,
    meetings: Vec<Offered>,
}

impl Week {
    /// Its days, from Monday on.
    fn days(&self) -> impl Iterator<Item = Date> + use<> {
        let from = self.from;
        (0..DAYS).map(move |day| from.saturating_add(i64::from(day).days()))
    }
}

/// The week that is shown, and how.
pub struct State {
    /// How many weeks ahead the one is that is asked for.
    ahead: u8,
    /// Which request for meetings is awaited, or was the last.
    asked: u32,
    week: Remote<Week>,
    /// The bookings of the client who has signed in.
    mine: Remote<Vec<Booking>>,
    only: Only,
    /// Whether the client chooses what to show.
    choosing: bool,
    /// Whether a list is wanted where there is room for a week.
    listed: bool,
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Club").field("ahead", &self.ahead).finish_non_exhaustive()
    }
}

/// What a client does with the meetings.
#[derive(Debug, Clone)]
pub enum Message {
    Open(Box<Offered>),
    /// Looks at an own booking.
    Seat(Pass),
    /// A guest has a slip.
    Slip,
    /// Shows the week so many weeks ahead.
    Turn(u8),
    /// Shows a list, or a week again.
    Swap,
    /// Chooses what to show.
    Choose,
    Only(Choice),
    /// Shows what was chosen.
    Show,
    /// Shows all.
    All,
    Again,
}

/// The Monday of the week that is `ahead` weeks ahead.
fn monday(today: Date, ahead: u8) -> Date {
    let since = i64::from(today.weekday().to_monday_zero_offset());
    today.saturating_add((i64::from(ahead) * i64::from(DAYS) - since).days())
}

/// The day on which a meeting begins, by the clocks of the site.
fn day(meeting: &Meeting, now: &Zoned) -> Date {
    meeting.starts.to_zoned(now.time_zone().clone()).date()
}

impl State {
    /// Asks for this week.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self {
            ahead: 0,
            asked: MINE,
            week: Remote::loading(),
            mine: Remote::Idle,
            only: Only::default(),
            choosing: false,
            listed: false,
        };
        let action = state.ask(ctx);
        (state, action)
    }

    /// Asks for the meetings of the week and for the client's own bookings; what is there shows until they come.
    fn ask(&mut self, ctx: &Ctx<'_>) -> Action {
        self.asked += 1;
        let from = Some(monday(ctx.now.date(), self.ahead));
        let query = MeetingsQuery { from, days: Some(DAYS.into()), ..MeetingsQuery::default() };
        Action::Fetch(Request::Club(self.asked, ClubAsk::Meetings(query))).and(self.ask_mine(ctx))
    }

    fn ask_mine(&mut self, ctx: &Ctx<'_>) -> Action {
        if ctx.session.is_none() {
            self.mine = Remote::Idle;
            return Action::None;
        }
        if self.mine.ready().is_none() {
            self.mine = Remote::loading();
        }
        Action::Fetch(Request::Club(MINE, ClubAsk::Mine))
    }

    fn again(&mut self, ctx: &Ctx<'_>) -> Action {
        self.week = Remote::loading();
        self.ask(ctx)
    }

    /// Seats may have been taken meanwhile, and the client may have signed in.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        self.ask(ctx)
    }

    /// Opens a meeting, turns to another week or changes what is shown.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Open(offered) => return Action::Open(Destination::Meeting(offered)),
            Message::Seat(pass) => return Action::Open(Destination::Seat(pass)),
            Message::Slip => return Action::Open(Destination::SeatCode),
            Message::Turn(ahead) => {
                self.ahead = ahead.min(WEEKS - 1);
                return self.ask(ctx);
            }
            Message::Again => return self.again(ctx),
            Message::Swap => self.listed = !self.listed,
            Message::Choose => self.choosing = true,
            Message::Only(choice) => self.only.set(choice),
            Message::Show => self.choosing = false,
            Message::All => {
                self.only = Only::default();
                self.choosing = false;
            }
        }
        Action::None
    }

    /// Takes the meetings, or the client's own bookings.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Club(MINE, answer) if ctx.session.is_some() => {
                self.mine = match answer {
                    Ok(ClubNews::Bookings(bookings)) => Remote::Ready(bookings.items),
                    Ok(_) => return Action::None,
                    Err(failure) => Remote::Failed(failure),
                };
            }
            Reply::Club(tag, answer) if tag == self.asked => {
                self.week = match answer {
                    Ok(ClubNews::Meetings(news)) => Remote::Ready(self.week_of(news.items, &ctx.now)),
                    Ok(_) => return Action::None,
                    Err(failure) => Remote::Failed(failure),
                };
            }
            Reply::Slow => {
                if self.week.ready().is_some_and(|week| week.ahead != self.ahead) {
                    self.week = Remote::loading();
                }
                self.week.slow();
            }
            Reply::Retry if matches!(self.week, Remote::Failed(_)) => return self.again(ctx),
            Reply::Retry if matches!(self.mine, Remote::Failed(_)) => return self.ask_mine(ctx),
            _ => {}
        }
        Action::None
    }

    /// The week that was asked for. What began before it belongs to the week before.
    fn week_of(&self, mut meetings: Vec<Offered>, now: &Zoned) -> Week {
        let from = monday(now.date(), self.ahead);
        meetings.retain(|offered| day(&offered.meeting, now) >= from);
        Week { ahead: self.ahead, from, meetings }
    }

    /// Goes back from choosing what to show; `None` from the meetings.
    pub fn back(&mut self) -> Option<Action> {
        std::mem::take(&mut self.choosing).then_some(Action::None)
    }

    /// Whether there is no week to see, but a list: it is wanted, or a week has no room.
    fn is_list(&self, ctx: &Ctx<'_>) -> bool {
        self.listed || !has_week(ctx)
    }

    /// The week, or what is shown in its place.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let mut page = match (waiting::until(ctx, Service::Club, &self.week, Message::Again), self.week.ready()) {
            (None, Some(week)) if self.choosing => filter::page(ctx, &self.only, week),
            (None, Some(week)) => self.page(ctx, week),
            (Some(page), _) => page,
            (None, None) => waiting::nothing(ctx),
        };
        page.service = Some(Service::Club);
        page.eyebrow = Some(ctx.text.home_club());
        page
    }
}

/// Whether days have room beside each other.
fn has_week(ctx: &Ctx<'_>) -> bool {
    ctx.metrics.room == Room::Wide && !ctx.metrics.portrait
}
