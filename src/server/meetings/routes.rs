//! `/api/v1/meetings` and below, and `/m/{token}.ics` for phones.

pub mod bookings;

use axum::Json;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderName, Uri, header};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::read::Filter;
use super::{Refused, ics};
use crate::api::help::{LANGUAGES, is_language};
use crate::api::meetings::{MOST_DAYS, Meetings, MeetingsQuery, Offered, USUAL_DAYS};
use crate::api::problem::{Code, Problem};
use crate::domain::meeting::MeetingId;
use crate::server::http::{Failure, Parameters, Ready, invalid};
use crate::server::kiosks::Enrolled;

/// An answer that nothing between here and the kiosk keeps: seats go quickly, and bookings are a client's.
type Fresh<T> = ([(HeaderName, &'static str); 1], Json<T>);

fn fresh<T>(body: T) -> Fresh<T> {
    ([(header::CACHE_CONTROL, "no-store")], Json(body))
}

/// What is on: the meetings of some days, the soonest first.
///
/// Cancelled ones are told too, and say so. For enrolled kiosks.
#[utoipa::path(get, path = crate::api::MEETINGS, tag = "meetings", security(("kiosk" = [])), params(MeetingsQuery), responses(
    (status = 200, description = "The meetings.", body = Meetings),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk is unknown.", body = Problem, content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn meetings(Ready(backend): Ready, _: Enrolled, uri: Uri) -> Result<Fresh<Meetings>, Failure> {
    let mut parameters = Parameters::read(&uri, &["from", "days", "kind", "language"])?;
    let zone = &backend.settings.zone;
    let from = parameters.value("from", "a day of the years 1970 to 9000, as 2026-01-12", read_day)?;
    let from = from.unwrap_or_else(|| backend.settings.clock.now().to_zoned(zone.clone()).date());
    let days = parameters.number("days", &(1..=MOST_DAYS))?.unwrap_or(USUAL_DAYS);
    let kind = parameters.value("kind", "a kind of meeting, as job_club", |text| text.parse().ok())?;
    let tag = |text: &str| is_language(text).then(|| text.to_owned());
    let language = parameters.value("language", LANGUAGES, tag)?;
    let (from, until) = (midnight(from, zone)?, midnight(from.saturating_add(i64::from(days).days()), zone)?);
    let items = backend.store.meetings(&Filter { kind, language, ..Filter::between(from, until) }).await?;
    Ok(fresh(Meetings { zone: zone.iana_name().map(str::to_owned), items }))
}

/// One meeting, and how many seats there are in it now.
///
/// For enrolled kiosks.
#[utoipa::path(get, path = "/api/v1/meetings/{id}", tag = "meetings", security(("kiosk" = [])),
    params(("id" = String, Path, description = "The meeting's name.")),
    responses(
        (status = 200, description = "The meeting.", body = Offered),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 404, description = "There is no such meeting.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn meeting(
    Ready(backend): Ready,
    _: Enrolled,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<Fresh<Offered>, Failure> {
    Parameters::read(&uri, &[])?;
    let meeting = backend.store.meeting(&named(id)?).await?;
    Ok(fresh(meeting.ok_or(Refused::UnknownMeeting)?))
}

/// A meeting for a phone's calendar. Who has the address needs no kiosk: nothing in it is about a client.
pub async fn calendar(Ready(backend): Ready, file: Result<Path<String>, PathRejection>) -> Result<Response, Failure> {
    let file = file.map(|Path(file)| file).unwrap_or_default();
    let token = file.strip_suffix(".ics").filter(|token| token.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let found = match token {
        Some(token) => backend.store.meeting_by_token(token).await?,
        None => None,
    };
    let (meeting, changes) = found.ok_or(Refused::UnknownMeeting)?;
    let headers = [
        (header::CONTENT_TYPE, ics::MEDIA_TYPE),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\""),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    Ok((headers, ics::calendar(&meeting, changes, backend.settings.clock.now())).into_response())
}

/// The meeting's id in the path. PostgreSQL takes no NUL in texts.
fn named(id: Result<Path<String>, PathRejection>) -> Result<MeetingId, Failure> {
    let id = id.ok().map(|Path(id)| id).filter(|id| is_id(id)).ok_or(Refused::UnknownMeeting)?;
    Ok(MeetingId(id))
}

/// Whether it may be the id of a meeting or of a booking.
fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A day that every time zone has an instant for.
fn read_day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day: &Date| (1970..=9000).contains(&day.year()))
}

/// When a day begins at the site.
fn midnight(day: Date, zone: &TimeZone) -> Result<Timestamp, Failure> {
    let begins = day.to_zoned(zone.clone()).map_err(|_| invalid("from", "a day that this time zone has"))?;
    Ok(begins.timestamp())
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        let code = match refused {
            Refused::UnknownMeeting => Code::UnknownMeeting,
            Refused::UnknownBooking => Code::UnknownBooking,
            Refused::MeetingCancelled => Code::MeetingCancelled,
            Refused::MeetingFull | Refused::TooSmall { .. } => Code::MeetingFull,
            Refused::WaitlistFull => Code::WaitlistFull,
            Refused::TooEarly { .. } => Code::TooEarly,
            Refused::TooLate => Code::TooLate,
            Refused::BookingCancelled => Code::BookingCancelled,
            Refused::CheckedIn => Code::CheckedIn,
            Refused::NoSeat => Code::NoSeat,
            Refused::AlreadyBooked => Code::AlreadyBooked,
            Refused::KeyUsed => Code::KeyUsed,
            Refused::Invalid(_) => Code::InvalidParameter,
            Refused::Store(error) => return error.into(),
            Refused::Random(_) | Refused::Vault(_) => {
                tracing::error!(error = %refused, "a booking cannot be told or made");
                return Self::new(Code::Internal, "The keys or the random numbers of this server fail.");
            }
        };
        Self::new(code, sentence(&refused.to_string()))
    }
}

/// An error's words as a sentence.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}
