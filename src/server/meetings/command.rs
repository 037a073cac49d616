//! `onestop-server workshops` and `onestop-server meetings`: what staff do with meetings.

use std::fmt::Write;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::{Filter, Refused};
use crate::api::meetings::Offered;
use crate::domain::meeting::{InvalidMeeting, Kind, Meeting, MeetingId};
use crate::server::settings::Settings;
use crate::server::store::Store;

/// The source of the meetings that staff add one by one.
pub const STAFF_SOURCE: &str = "Added by staff";

/// What to do with workshops.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Workshops {
    /// Show the workshops with meetings to come
    List,
}

/// What to do with meetings.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Meetings {
    /// Show the meetings to come, with their ids and free seats
    List(List),
    /// Add one meeting
    Add(Add),
    /// Set a meeting for another time or room; its bookings go with it
    Move(Move),
    /// Cancel a meeting; its bookings stay, and say so
    Cancel(Cancel),
    /// Change how many seats a meeting has; it cannot have fewer than are taken
    Capacity(Capacity),
}

/// Which meetings to show.
#[derive(Debug, Clone, clap::Args)]
pub struct List {
    /// How many days from today on
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(u16).range(1..=366))]
    pub days: u16,
    /// Only of this kind, as `job_club`
    #[arg(long)]
    pub kind: Option<Kind>,
    /// Only in this language, as `es`
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
}

/// A meeting to add. Times are the site's.
#[derive(Debug, Clone, clap::Args)]
pub struct Add {
    /// Its title, as clients read it
    #[arg(long)]
    pub title: String,
    /// What it is, as `job_club`
    #[arg(long)]
    pub kind: Kind,
    /// When it begins at the site, as `2026-03-10T09:30`
    #[arg(long, value_name = "TIME")]
    pub starts: DateTime,
    /// How long it lasts
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1440))]
    pub minutes: u16,
    /// Where
    #[arg(long)]
    pub room: String,
    /// How many seats it has
    #[arg(long, value_name = "SEATS")]
    pub capacity: u32,
    /// The language that is spoken
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub language: String,
    /// Who leads it
    #[arg(long)]
    pub host: Option<String>,
    /// What to bring
    #[arg(long, value_name = "TEXT")]
    pub bring: Option<String>,
    /// What else to know
    #[arg(long, value_name = "TEXT")]
    pub notes: Option<String>,
}

/// Another time for a meeting.
#[derive(Debug, Clone, clap::Args)]
pub struct Move {
    /// The meeting's id, as `meetings list` shows it
    pub id: String,
    /// When it begins at the site, as `2026-03-10T09:30`
    #[arg(long, value_name = "TIME")]
    pub starts: DateTime,
    /// How long it lasts [default: as before]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1440))]
    pub minutes: Option<u16>,
    /// Where [default: as before]
    #[arg(long)]
    pub room: Option<String>,
}

/// A meeting that does not take place.
#[derive(Debug, Clone, clap::Args)]
pub struct Cancel {
    /// The meeting's id, as `meetings list` shows it
    pub id: String,
    /// It takes place after all
    #[arg(long)]
    pub undo: bool,
}

/// Seats of a meeting.
#[derive(Debug, Clone, clap::Args)]
pub struct Capacity {
    /// The meeting's id, as `meetings list` shows it
    pub id: String,
    /// How many
    pub seats: u32,
}

/// Does it, and tells what there is now.
///
/// # Errors
/// When the database fails.
pub async fn workshops(what: &Workshops, store: &Store, settings: &Settings) -> Result<String, Refused> {
    let Workshops::List = what;
    let workshops = store.workshops(settings.clock.now()).await?;
    if workshops.is_empty() {
        return Ok("There are no meetings to come. Take a calendar in: onestop-server import workshops FILE".to_owned());
    }
    let mut text = String::from("meetings  next              title, source");
    for workshop in workshops {
        let next = shown(workshop.next, &settings.zone);
        let (count, title, source) = (workshop.meetings, workshop.title, workshop.source);
        // Writing to a text cannot fail; so of the others below.
        let _ = write!(text, "\n{count:>8}  {next}  {title}, {source}");
    }
    Ok(text)
}

/// Does it, and tells what there is now.
///
/// # Errors
/// When there is no such meeting, it cannot be so, or the database fails; nothing is changed then.
pub async fn meetings(what: &Meetings, store: &Store, settings: &Settings) -> Result<String, Refused> {
    let now = settings.clock.now();
    let id = match what {
        Meetings::List(list) => return listed(list, store, settings).await,
        Meetings::Add(add) => {
            let meeting = added(add, &settings.zone)?;
            store.put_meetings(std::slice::from_ref(&meeting), STAFF_SOURCE, now).await?;
            store.remove_sample_meetings().await?;
            meeting.id
        }
        Meetings::Move(to) => {
            let id = MeetingId(to.id.clone());
            let before = store.meeting(&id).await?.ok_or(Refused::UnknownMeeting)?.meeting;
            let starts = instant(to.starts, &settings.zone)?;
            let lasts = to.minutes.map_or_else(|| before.ends.duration_since(before.starts), minutes);
            let ends = starts.saturating_add(lasts).unwrap_or(starts);
            let room = to.room.as_deref().unwrap_or(&before.room).to_owned();
            Meeting { starts, ends, room, ..before }.check()?;
            store.reschedule(&id, starts, ends, to.room.as_deref()).await?;
            id
        }
        Meetings::Cancel(cancel) => {
            let id = MeetingId(cancel.id.clone());
            store.set_cancelled(&id, !cancel.undo, now).await?;
            id
        }
        Meetings::Capacity(capacity) => {
            let id = MeetingId(capacity.id.clone());
            store.set_capacity(&id, capacity.seats, now).await?;
            id
        }
    };
    let offered = store.meeting(&id).await?.ok_or(Refused::UnknownMeeting)?;
    Ok(line(&offered, &settings.zone))
}

async fn listed(list: &List, store: &Store, settings: &Settings) -> Result<String, Refused> {
    let now = settings.clock.now();
    let until = now.to_zoned(settings.zone.clone()).saturating_add(i64::from(list.days).days()).timestamp();
    let filter = Filter { kind: list.kind, language: list.language.clone(), ..Filter::between(now, until) };
    let meetings = store.meetings(&filter).await?;
    if meetings.is_empty() {
        return Ok(format!("There are no such meetings within {} days.", list.days));
    }
    Ok(meetings.iter().map(|offered| line(offered, &settings.zone)).collect::<Vec<_>>().join("\n"))
}

fn added(add: &Add, zone: &TimeZone) -> Result<Meeting, Refused> {
    let starts = instant(add.starts, zone)?;
    let meeting = Meeting {
        // The same meeting added twice is one.
        id: MeetingId::of(STAFF_SOURCE, &format!("{}\n{}", add.title, add.room), starts),
        workshop: add.title.clone(),
        kind: add.kind,
        title: add.title.clone(),
        language: add.language.clone(),
        starts,
        ends: starts.saturating_add(minutes(add.minutes)).unwrap_or(starts),
        room: add.room.clone(),
        host: add.host.clone(),
        bring: add.bring.clone(),
        notes: add.notes.clone(),
        capacity: add.capacity,
        cancelled: false,
    };
    meeting.check()?;
    Ok(meeting)
}

fn minutes(minutes: u16) -> SignedDuration {
    SignedDuration::from_mins(i64::from(minutes))
}

/// The instant at which the site's clocks show this time.
fn instant(clock: DateTime, zone: &TimeZone) -> Result<Timestamp, InvalidMeeting> {
    let (starts, ends) = (Timestamp::MAX, Timestamp::MAX);
    zone.to_timestamp(clock).map_err(|_| InvalidMeeting::Times { starts, ends })
}

/// `3c0de8a1b2f45977  Tue 2026-03-10 09:30 to 11:30  8 of 12 free  Job Club (job_club, en), Room 103`
fn line(offered: &Offered, zone: &TimeZone) -> String {
    let Meeting { id, kind, title, language, starts, ends, room, capacity, cancelled, .. } = &offered.meeting;
    let until = zone.to_datetime(*ends).strftime("%H:%M");
    let mut line = format!("{id}  {} to {until}  {:>3} of {capacity} free", shown(*starts, zone), offered.left);
    if offered.waiting > 0 {
        let _ = write!(line, ", {} wait", offered.waiting);
    }
    let _ = write!(line, "  {title} ({}, {language}), {room}", kind.key());
    if *cancelled {
        line.push_str("  CANCELLED");
    }
    line
}

fn shown(instant: Timestamp, zone: &TimeZone) -> String {
    zone.to_datetime(instant).strftime("%a %Y-%m-%d %H:%M").to_string()
}
