//! `/api/v1/meetings` and `/api/v1/bookings`: what is on, and seats in it.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::meeting::{BookingState, Kind, Meeting, MeetingId};

/// The header that makes a repeated booking one booking.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// What an `Idempotency-Key` may be, see [`is_key`].
pub const KEYS: &str = "16 to 64 letters, digits, hyphens and underscores, new for each booking";
/// Days that are told where the caller does not say.
pub const USUAL_DAYS: u32 = 7;
/// The most days that are told at once.
pub const MOST_DAYS: u32 = 31;
/// The most meetings that are told at once.
pub const MOST_MEETINGS: u32 = 1000;
/// The most bookings that can wait for a seat in one meeting.
pub const LONGEST_WAITLIST: u32 = 200;

/// Which meetings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct MeetingsQuery {
    /// The first day at the site, as `2026-01-12`; today where not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>, format = Date))]
    pub from: Option<Date>,
    /// How many days: 1 to 31; 7 where not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 31))]
    pub days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline))]
    pub kind: Option<Kind>,
    /// The tag of the language that is spoken, as `es`: 2 to 16 letters, digits and hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// Meetings, the soonest first; at most 1000.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Meetings {
    /// The site's time zone, as `America/New_York`: days and times are its. None where the machine does not name it.
    pub zone: Option<String>,
    pub items: Vec<Offered>,
}

/// A meeting, and how many seats there are in it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Offered {
    pub meeting: Meeting,
    /// Free seats.
    pub left: u32,
    /// Bookings that wait for a seat.
    pub waiting: u32,
}

/// What is sent to take a seat. Shown without the name.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// A guest's first name or nickname: 1 to 30 characters that can be seen. None with a card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order").finish_non_exhaustive()
    }
}

/// What is sent to move a booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Where to.
    pub meeting: MeetingId,
}

/// Names a booking: 32 hexadecimal digits. Only its card's session can do something with it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct BookingId(pub String);

impl fmt::Display for BookingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A seat in a meeting, or a place on its waitlist. Shown without what opens it and without the name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Booking {
    pub id: BookingId,
    pub meeting: Meeting,
    pub state: BookingState,
    /// The place on the waitlist, counted from 1.
    pub place: Option<u32>,
    /// Moves, cancels and checks in a guest's booking: 12 digits, the last a check digit.
    pub code: Option<String>,
    /// A guest's name.
    pub name: Option<String>,
    /// The address of the meeting for a phone's calendar, where phones can reach this server.
    pub calendar: Option<String>,
    /// Meetings at the same time in which the same card has a seat or waits for one.
    pub clashes: Vec<Meeting>,
}

impl fmt::Debug for Booking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Booking")
            .field("id", &self.id)
            .field("meeting", &self.meeting.id)
            .field("state", &self.state)
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// A card's bookings, the soonest meeting first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Bookings {
    pub items: Vec<Booking>,
}

/// Whether it may be an `Idempotency-Key`: [`KEYS`].
#[must_use]
pub fn is_key(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (16..=64).contains(&text.len()) && text.bytes().all(allowed)
}
