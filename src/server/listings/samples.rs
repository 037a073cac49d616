//! The invented listings of `assets/sample/listings.toml`, in and around Dayton, Ohio.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

use super::Record;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::listing::{Apply, Doubt, Hours, Listing, Passage, SAMPLE_SOURCE, Term, Translation};
use crate::domain::occupation::{Kind, Soc};
use crate::domain::pay::{Pay, PayPeriod};
use crate::domain::place::Place;

static LISTINGS: &str = include_str!("../../../assets/sample/listings.toml");

/// What begins each listing in the file.
const HEAD: &str = "[[listing]]\n";

/// Eastern Standard Time.
const OHIO: TimeZone = TimeZone::fixed(Offset::constant(-5));

/// A listing of the file. Days are counted from the day on which the samples are made.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    id: String,
    title: String,
    employer: Option<String>,
    street: Option<String>,
    city: Option<String>,
    #[serde(default = "ohio")]
    state: String,
    zip: Option<String>,
    pay: Option<Wage>,
    #[serde(default)]
    hours: BTreeSet<Hours>,
    weekly_hours: Option<f32>,
    term: Option<Term>,
    /// Days ago.
    posted: Option<i32>,
    /// Days ahead.
    expires: i32,
    /// Days ahead.
    starts: Option<i32>,
    /// Days ahead.
    ends: Option<i32>,
    openings: Option<u32>,
    occupation: Option<Soc>,
    passages: Vec<Passage>,
    #[serde(default)]
    apply: Apply,
    es: Option<Translation>,
    #[serde(default)]
    doubts: Vec<Doubt>,
}

/// Pay in dollars.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wage {
    low: Option<f64>,
    high: Option<f64>,
    period: PayPeriod,
}

fn ohio() -> String {
    "OH".to_owned()
}

/// The invented listings, posted and expiring around `now`.
///
/// # Panics
/// Never: the file is embedded, and the tests read it whole.
#[must_use]
pub fn samples(now: Timestamp) -> Vec<Record> {
    #[expect(clippy::expect_used, reason = "embedded, and read whole by the tests")]
    let read = |raw| toml::from_str::<Sample>(raw).expect("an embedded listing is well formed");
    let today = now.to_zoned(OHIO).date();
    let raws = LISTINGS.split(HEAD).skip(1);
    raws.map(|raw| Record { listing: read(raw).listing(today), raw: raw.trim_end().to_owned() }).collect()
}

impl Sample {
    fn listing(self, today: Date) -> Listing {
        let day = |ahead: i32| today.saturating_add(ahead.days());
        let near = self.zip.clone().or_else(|| Some(format!("{}, {}", self.city.as_ref()?, self.state)));
        let point = near.and_then(|near| Gazetteer::get().find(&near)).map(|found| found.point);
        let kind = self.occupation.map(Soc::kind).or_else(|| Kind::of_title(&self.title));
        Listing {
            source: SAMPLE_SOURCE.to_owned(),
            source_id: self.id,
            url: None,
            title: self.title,
            employer: self.employer,
            place: Place {
                street: self.street,
                state: self.city.is_some().then_some(self.state),
                city: self.city,
                zip: self.zip,
                point,
            },
            pay: self.pay.and_then(|pay| pay.read()),
            hours: self.hours,
            weekly_hours: self.weekly_hours,
            term: self.term,
            posted: self.posted.map(|ago| day(-ago)),
            expires: day(self.expires).to_zoned(OHIO).ok().map(|midnight| midnight.timestamp()),
            starts: self.starts.map(day),
            ends: self.ends.map(day),
            openings: self.openings,
            occupation: self.occupation,
            kind,
            passages: self.passages,
            apply: self.apply,
            translations: self.es.map(|es| BTreeMap::from([("es".to_owned(), es)])).unwrap_or_default(),
            doubts: self.doubts,
        }
    }
}

impl Wage {
    fn read(&self) -> Option<Pay> {
        #[expect(clippy::cast_possible_truncation, reason = "cents of a wage are far below 2^52")]
        let cents = |dollars: f64| (dollars * 100.0).round() as i64;
        Pay::new(self.low.map(cents), self.high.map(cents), self.period).ok().flatten()
    }
}
