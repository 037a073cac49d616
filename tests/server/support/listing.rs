//! Listings in few words.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date};
use onestop::domain::listing::{Apply, Hours, Listing, Passage, Topic, Translation};
use onestop::domain::pay::{Pay, PayPeriod};
use onestop::domain::place::{Place, Point};
use onestop::server::listings::Record;

/// A listing being described; what is not said is not given.
#[derive(Debug, Clone)]
pub struct Sketch(pub Listing);

/// A listing of that title; the title is also its source id.
pub fn sketch(title: &str) -> Sketch {
    Sketch(Listing {
        source: "Test feed".to_owned(),
        source_id: title.to_owned(),
        url: None,
        title: title.to_owned(),
        employer: None,
        place: Place::default(),
        pay: None,
        hours: BTreeSet::new(),
        weekly_hours: None,
        term: None,
        posted: None,
        expires: None,
        starts: None,
        ends: None,
        openings: None,
        occupation: None,
        kind: None,
        passages: Vec::new(),
        apply: Apply::default(),
        translations: BTreeMap::new(),
        doubts: Vec::new(),
    })
}

/// The listing as a record of its feed.
pub fn record(sketch: Sketch) -> Record {
    let raw = format!("{{\"title\":{:?}}}", sketch.0.title);
    Record { listing: sketch.0, raw }
}

impl Sketch {
    pub fn source(mut self, source: &str) -> Self {
        source.clone_into(&mut self.0.source);
        self
    }

    pub fn numbered(mut self, source_id: impl std::fmt::Display) -> Self {
        self.0.source_id = source_id.to_string();
        self
    }

    pub fn employer(mut self, employer: &str) -> Self {
        self.0.employer = Some(employer.to_owned());
        self
    }

    pub fn at(mut self, latitude: f64, longitude: f64) -> Self {
        self.0.place.point = Point::new(latitude, longitude);
        self
    }

    pub fn hourly(mut self, cents: i64) -> Self {
        self.0.pay = Some(Pay { low: Some(cents), high: None, period: PayPeriod::Hour });
        self
    }

    pub fn yearly(mut self, cents: i64) -> Self {
        self.0.pay = Some(Pay { low: Some(cents), high: None, period: PayPeriod::Year });
        self
    }

    pub fn hours(mut self, hours: Hours) -> Self {
        self.0.hours.insert(hours);
        self
    }

    pub fn kind(mut self, kind: &str) -> Self {
        self.0.kind = Some(kind.parse().unwrap());
        self
    }

    pub fn posted(mut self, date: &str) -> Self {
        self.0.posted = Some(date.parse::<Date>().unwrap());
        self
    }

    pub fn expires(mut self, instant: &str) -> Self {
        self.0.expires = Some(instant.parse::<Timestamp>().unwrap());
        self
    }

    pub fn duties(mut self, text: &str) -> Self {
        self.0.passages.push(Passage { topic: Topic::Duties, text: text.to_owned() });
        self
    }

    pub fn in_spanish(mut self, title: &str, duties: &str) -> Self {
        let passages = vec![Passage { topic: Topic::Duties, text: duties.to_owned() }];
        let translation = Translation { title: Some(title.to_owned()), passages };
        self.0.translations.insert("es".to_owned(), translation);
        self
    }

    pub fn id(&self) -> String {
        self.0.id().to_string()
    }
}
