//! Errors on the wire: RFC 9457 problem details with a stable code.

use serde::{Deserialize, Serialize};

/// The media type of a [`Problem`].
pub const MEDIA_TYPE: &str = "application/problem+json";

/// What went wrong, in a form that programs act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// A parameter that this path does not have.
    UnknownParameter,
    /// A parameter's value is malformed or out of range.
    InvalidParameter,
    /// `near` names no place that we know.
    UnknownPlace,
    /// There is nothing at this path.
    NotFound,
    /// No such listing, or it is no longer open.
    ListingGone,
    /// No figures of such an area.
    UnknownArea,
    /// No such occupation.
    UnknownOccupation,
    /// No such request for help.
    UnknownHelp,
    /// Nothing can be taken along: the server is not told how phones reach it.
    TakesNotOffered,
    /// No more documents can be held for phones now.
    TakesFull,
    /// No such meeting.
    UnknownMeeting,
    /// No booking of that code or id, or not this card's.
    UnknownBooking,
    /// The meeting does not take place.
    MeetingCancelled,
    /// The meeting has no free seat to move to.
    MeetingFull,
    /// As many wait for a seat as can.
    WaitlistFull,
    /// Check-in has not begun.
    TooEarly,
    /// The meeting has begun, or for check-in: it is over.
    TooLate,
    /// The booking was cancelled.
    BookingCancelled,
    /// The client has checked in already.
    CheckedIn,
    /// The booking is on the waitlist and has no seat.
    NoSeat,
    /// The card has a booking of that meeting.
    AlreadyBooked,
    /// The `Idempotency-Key` is missing or not one.
    InvalidKey,
    /// The `Idempotency-Key` belongs to another booking.
    KeyUsed,
    /// The card keeps no such record.
    UnknownRecord,
    /// The card keeps as many records of that kind as it can.
    RecordsFull,
    /// The request has no token of a kiosk that has enrolled.
    NotEnrolled,
    /// Staff have revoked the kiosk.
    KioskRevoked,
    /// No enrolment code that is open.
    UnknownCode,
    /// Nobody has signed in at this kiosk, or the session is over.
    NotSignedIn,
    /// The card, the PIN or the one-time code is not right; it is not told which.
    WrongPin,
    /// The PIN is easy to guess.
    TrivialPin,
    /// Too many tries in a short time.
    TooManyTries,
    /// Too many wrong tries at a card: only staff help.
    CardStopped,
    /// The path exists, the method does not.
    MethodNotAllowed,
    /// The request took too long.
    Timeout,
    /// The backend cannot answer now: its database or index is not ready.
    Unavailable,
    /// A fault of the backend.
    Internal,
}

/// RFC 9457 problem details.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `urn:onestop:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened and what to do, in English, for technicians.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    pub code: Code,
    /// The name of the parameter at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
}
