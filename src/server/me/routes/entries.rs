//! `/api/v1/me/contacts` and `/api/v1/me/hours`: what a client tells of their week.

use std::cmp::Reverse;

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{StatusCode, Uri};
use jiff::civil::Date;

use super::{Private, named, private};
use crate::api::me::{
    ContactEntry, Contacts, EMPLOYERS, HoursEntry, HoursList, LONGEST_MINUTES, NAMES, NOTES, is_employer, is_name,
    is_notes,
};
use crate::api::problem::Problem;
use crate::domain::plan::{Contact, Hours, Source};
use crate::server::Backend;
use crate::server::cards::Client;
use crate::server::http::{Failure, Object, Parameters, Ready, invalid};
use crate::server::me::log::today;
use crate::server::me::store::{Record, Records};

/// Days back for which something can be entered: a year, by which the yearly limits count, and the month before.
pub(super) const DAYS: i32 = 396;

impl Record for Contact {
    const KIND: &'static str = "contact";
    const MOST: u32 = crate::api::me::MOST_CONTACTS;

    fn name(&self) -> &str {
        &self.id
    }
}

impl Record for Hours {
    const KIND: &'static str = "hours";
    const MOST: u32 = crate::api::me::MOST_HOURS;

    fn name(&self) -> &str {
        &self.id
    }
}

/// The contacts with employers that the client has entered, newest first.
#[utoipa::path(get, path = crate::api::ME_CONTACTS, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 200, description = "The contacts, 500 at most.", body = Contacts),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn list_contacts(Ready(backend): Ready, client: Client, uri: Uri) -> Result<Private<Contacts>, Failure> {
    Parameters::read(&uri, &[])?;
    let mut items = Records::of(&backend, &client.card).all::<Contact>().await?;
    items.sort_by_key(|contact| Reverse(contact.date));
    Ok(private(Contacts { items }))
}

/// Keeps a contact, in place of the one of that name.
///
/// The kiosk draws the name of a new one, so that a request sent twice enters it once.
#[utoipa::path(put, path = "/api/v1/me/contacts/{id}", tag = "me", security(("kiosk" = [], "card" = [])),
    params(("id" = String, Path, description = "16 to 64 small letters and digits, drawn at random by the kiosk.")),
    request_body = ContactEntry,
    responses(
        (status = 200, description = "It is changed.", body = Contact),
        (status = 201, description = "It is kept.", body = Contact),
        (status = 400, description = "The name, the body or a parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 409, description = "The card keeps 500 contacts.", body = Problem,
            content_type = "application/problem+json"),
        (status = 413, description = "The body is too large.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn keep_contact(
    Ready(backend): Ready,
    client: Client,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
    entry: Result<Object<ContactEntry>, Failure>,
) -> Result<(StatusCode, Private<Contact>), Failure> {
    Parameters::read(&uri, &[])?;
    let id = drawn(id)?;
    let Object(entry) = entry?;
    let date = entered(&backend, entry.date)?;
    if !is_employer(&entry.employer) {
        return Err(invalid("employer", EMPLOYERS));
    }
    if !is_notes(&entry.notes) {
        return Err(invalid("notes", NOTES));
    }
    if entry.listing.as_ref().is_some_and(|listing| !is_listing(&listing.0)) {
        return Err(invalid("listing", "the 16 hexadecimal digits of a listing"));
    }
    let ContactEntry { employer, how, outcome, listing, notes, .. } = entry;
    let contact = Contact { id, date, employer, how, outcome, listing, notes };
    keep(&backend, &client, contact).await
}

/// Deletes a contact.
#[utoipa::path(delete, path = "/api/v1/me/contacts/{id}", tag = "me", security(("kiosk" = [], "card" = [])),
    params(("id" = String, Path, description = "The contact's name.")),
    responses(
        (status = 204, description = "It is not kept."),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn delete_contact(
    Ready(backend): Ready,
    client: Client,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<StatusCode, Failure> {
    delete::<Contact>(&backend, &client, id, &uri).await
}

/// The hours that the client has entered, newest first. Those of meetings are in the plan.
#[utoipa::path(get, path = crate::api::ME_HOURS, tag = "me", security(("kiosk" = [], "card" = [])), responses(
    (status = 200, description = "The hours, 1000 entries at most.", body = HoursList),
    (status = 400, description = "A parameter is wrong.", body = Problem, content_type = "application/problem+json"),
    (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "The kiosk is revoked.", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "Starting, or the database does not answer.", body = Problem,
        content_type = "application/problem+json"),
))]
pub async fn list_hours(Ready(backend): Ready, client: Client, uri: Uri) -> Result<Private<HoursList>, Failure> {
    Parameters::read(&uri, &[])?;
    let mut items = Records::of(&backend, &client.card).all::<Hours>().await?;
    items.sort_by_key(|hours| Reverse(hours.date));
    Ok(private(HoursList { items }))
}

/// Keeps hours, in place of those of that name.
///
/// The kiosk draws the name of new ones, so that a request sent twice enters them once. Hours of meetings are not
/// entered: attendance counts by itself.
#[utoipa::path(put, path = "/api/v1/me/hours/{id}", tag = "me", security(("kiosk" = [], "card" = [])),
    params(("id" = String, Path, description = "16 to 64 small letters and digits, drawn at random by the kiosk.")),
    request_body = HoursEntry,
    responses(
        (status = 200, description = "They are changed.", body = Hours),
        (status = 201, description = "They are kept.", body = Hours),
        (status = 400, description = "The name, the body or a parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 409, description = "The card keeps 1000 entries of hours.", body = Problem,
            content_type = "application/problem+json"),
        (status = 413, description = "The body is too large.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn keep_hours(
    Ready(backend): Ready,
    client: Client,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
    entry: Result<Object<HoursEntry>, Failure>,
) -> Result<(StatusCode, Private<Hours>), Failure> {
    Parameters::read(&uri, &[])?;
    let id = drawn(id)?;
    let Object(entry) = entry?;
    let date = entered(&backend, entry.date)?;
    if !(1..=LONGEST_MINUTES).contains(&entry.minutes) {
        return Err(invalid("minutes", &format!("a number from 1 to {LONGEST_MINUTES}")));
    }
    if matches!(entry.source, Source::Meeting(_)) {
        return Err(invalid("source", "kiosk or told: meetings count by themselves"));
    }
    let HoursEntry { activity, minutes, source, excused, .. } = entry;
    let hours = Hours { id, date, activity, minutes, source, excused };
    keep(&backend, &client, hours).await
}

/// Deletes hours.
#[utoipa::path(delete, path = "/api/v1/me/hours/{id}", tag = "me", security(("kiosk" = [], "card" = [])),
    params(("id" = String, Path, description = "The name of the hours.")),
    responses(
        (status = 204, description = "They are not kept."),
        (status = 400, description = "A parameter is wrong.", body = Problem,
            content_type = "application/problem+json"),
        (status = 401, description = "The kiosk or the client is unknown.", body = Problem,
            content_type = "application/problem+json"),
        (status = 403, description = "The kiosk is revoked.", body = Problem,
            content_type = "application/problem+json"),
        (status = 503, description = "Starting, or the database does not answer.", body = Problem,
            content_type = "application/problem+json"),
))]
pub async fn delete_hours(
    Ready(backend): Ready,
    client: Client,
    id: Result<Path<String>, PathRejection>,
    uri: Uri,
) -> Result<StatusCode, Failure> {
    delete::<Hours>(&backend, &client, id, &uri).await
}

async fn keep<T: Record>(backend: &Backend, client: &Client, record: T) -> Result<(StatusCode, Private<T>), Failure> {
    let new = Records::of(backend, &client.card).put(&record, backend.settings.clock.now()).await?;
    Ok((if new { StatusCode::CREATED } else { StatusCode::OK }, private(record)))
}

async fn delete<T: Record>(
    backend: &Backend,
    client: &Client,
    id: Result<Path<String>, PathRejection>,
    uri: &Uri,
) -> Result<StatusCode, Failure> {
    Parameters::read(uri, &[])?;
    if let Some(id) = named(id) {
        Records::of(backend, &client.card).remove::<T>(&id).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

fn drawn(id: Result<Path<String>, PathRejection>) -> Result<String, Failure> {
    named(id).filter(|id| is_name(id)).ok_or_else(|| invalid("id", NAMES))
}

/// A day that something can be entered for, on the site's calendar.
fn entered(backend: &Backend, date: Date) -> Result<Date, Failure> {
    let today = today(backend);
    let days = date.until(today).map_or(i32::MAX, |span| span.get_days());
    if (0..=DAYS).contains(&days) {
        return Ok(date);
    }
    Err(invalid("date", &format!("today or one of the {DAYS} days before, as {today}")))
}

fn is_listing(id: &str) -> bool {
    id.len() == 16 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
