//! Times as calendars write them: in UTC, in a zone by its name, or in the site's own.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::lines::Property;

/// What Outlook calls the time zones of the United States, and their IANA names
/// (Unicode CLDR, `windowsZones`).
const WINDOWS: [(&str, &str); 12] = [
    ("Eastern Standard Time", "America/New_York"),
    ("US Eastern Standard Time", "America/Indianapolis"),
    ("Central Standard Time", "America/Chicago"),
    ("Mountain Standard Time", "America/Denver"),
    ("US Mountain Standard Time", "America/Phoenix"),
    ("Pacific Standard Time", "America/Los_Angeles"),
    ("Alaskan Standard Time", "America/Anchorage"),
    ("Aleutian Standard Time", "America/Adak"),
    ("Hawaiian Standard Time", "Pacific/Honolulu"),
    ("SA Western Standard Time", "America/Puerto_Rico"),
    ("West Pacific Standard Time", "Pacific/Guam"),
    ("Samoa Standard Time", "Pacific/Pago_Pago"),
];

/// A day, or a time on it in a zone.
#[derive(Debug, Clone, PartialEq)]
pub enum When {
    /// All of a day.
    Day(Date),
    /// What the clocks of the zone show.
    Time(DateTime, TimeZone),
}

impl When {
    /// The instant: where the clocks jump over it, as much later; where they show it twice, the first (RFC 5545,
    /// section 3.3.5). A day has none.
    #[must_use]
    pub fn instant(&self) -> Option<Timestamp> {
        match self {
            Self::Day(_) => None,
            Self::Time(clock, zone) => zone.to_timestamp(*clock).ok(),
        }
    }

    /// The last instant of it: of a day its end in `zone`.
    #[must_use]
    pub fn last(&self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::Day(day) => {
                let next = day.checked_add(1.day()).ok()?.to_zoned(zone.clone()).ok()?.timestamp();
                next.checked_sub(1.second()).ok()
            }
            Self::Time(..) => self.instant(),
        }
    }
}

/// Reads one value of a property; `site` is the zone of times that name none.
///
/// # Errors
/// When it is no date or its zone is not known.
pub fn when(property: &Property, value: &str, site: &TimeZone) -> Result<When, String> {
    let text = value.trim();
    let wrong = || {
        let short: String = text.chars().take(40).collect();
        format!("{}: {short} is no time. Allowed: as 20260310T093000, with Z for UTC", property.name)
    };
    if text.len() == 8 {
        return Date::strptime("%Y%m%d", text).map(When::Day).map_err(|_| wrong());
    }
    let (clock, utc) = match text.strip_suffix(['Z', 'z']) {
        Some(clock) => (clock, true),
        None => (text, false),
    };
    if clock.len() != 15 {
        return Err(wrong());
    }
    let clock = DateTime::strptime("%Y%m%dT%H%M%S", clock.to_ascii_uppercase()).map_err(|_| wrong())?;
    let zone = match property.parameter("TZID") {
        _ if utc => TimeZone::UTC,
        None => site.clone(),
        Some(name) => zone(name).ok_or_else(|| {
            let short: String = name.chars().take(60).collect();
            format!("the time zone {short} is not known. Allowed: an IANA name, as America/New_York")
        })?,
    };
    Ok(When::Time(clock, zone))
}

/// The zone of that name: of the IANA database, Outlook's, or an IANA name after a program's own prefix, as
/// `/mozilla.org/20070129_1/America/New_York`.
#[must_use]
pub fn zone(name: &str) -> Option<TimeZone> {
    let name = name.trim().trim_start_matches('/');
    let outlook = WINDOWS.iter().find(|(windows, _)| windows.eq_ignore_ascii_case(name)).map(|(_, iana)| *iana);
    if let Some(zone) = TimeZone::get(outlook.unwrap_or(name)).ok().filter(|_| !name.is_empty()) {
        return Some(zone);
    }
    // A last part alone is no name of a place: "Eastern" is none, "US/Eastern" is.
    let (_, rest) = name.split_once('/')?;
    rest.contains('/').then(|| zone(rest)).flatten()
}
