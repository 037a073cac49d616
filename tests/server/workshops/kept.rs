//! What an import leaves in the database, and the invented meetings before it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::ToSpan;
use onestop::domain::listing::SAMPLE_SOURCE;
use onestop::server::import::ImportError;
use onestop::server::import::workshops::report::Report;
use onestop::server::import::workshops::{Workshops, import};
use onestop::server::meetings::{Filter, Put, samples, seed};
use onestop::server::store::Store;

use super::*;
use crate::support::{Database, instant, on_both};

on_both!(
    an_import_says_again_what_it_said,
    what_a_calendar_no_longer_names_is_cancelled,
    a_file_that_cannot_be_taken_in_changes_nothing,
    the_samples_stay_until_the_first_calendar,
);

const NOW: &str = "2026-03-01T12:00:00Z";

const CLUB: &str = "UID:club\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY\n";
const FAIR: &str = "UID:fair\nSUMMARY:Job Fair\nDTSTART:20260305T110000\nDURATION:PT4H\n";

/// A site in New York, and its calendar.
struct Office {
    database: Database,
    store: Store,
}

impl Office {
    async fn new(database: Database) -> Self {
        let mut database = database.at(NOW);
        database.settings.zone = zone();
        let store = database.store().await;
        Self { database, store }
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.database.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    async fn try_import(&self, events: &[&str]) -> Result<Report, ImportError> {
        let args = Workshops {
            rules: None,
            source: None,
            rejects: None,
            files: vec![self.write("center.ics", &calendar(events))],
        };
        import(&args, &self.store, &self.database.settings, instant(NOW)).await
    }

    async fn import(&self, events: &[&str]) -> Report {
        self.write("center.toml", USUAL);
        self.try_import(events).await.unwrap()
    }

    async fn kept(&self) -> Vec<Meeting> {
        let filter = Filter::between(instant(NOW), instant("2027-01-01T00:00:00Z"));
        self.store.meetings(&filter).await.unwrap().into_iter().map(|offered| offered.meeting).collect()
    }

    /// When the meetings begin that do not take place.
    async fn cancelled(&self) -> Vec<String> {
        starts(&self.kept().await.into_iter().filter(|meeting| meeting.cancelled).collect::<Vec<_>>())
    }
}

fn put(new: u32, changed: u32, unchanged: u32) -> Put {
    Put { new, changed, unchanged, short: Vec::new() }
}

async fn an_import_says_again_what_it_said(database: Database) {
    let office = Office::new(database).await;
    let first = office.import(&[CLUB, FAIR]).await;
    assert_eq!((first.put.clone(), first.meetings), (put(14, 0, 0), 14), "13 Mondays within 90 days, and a fair");
    assert_eq!(office.import(&[CLUB, FAIR]).await.put, put(0, 0, 14));
    let later = FAIR.replace("T110000", "T110000\nLOCATION:Main Hall");
    assert_eq!(office.import(&[CLUB, &later]).await.put, put(0, 1, 13));
    let kept = office.kept().await;
    assert_eq!(kept.len(), 14);
    assert_eq!(kept.iter().filter(|meeting| meeting.room == "Main Hall").count(), 1);
    assert_eq!(kept.iter().map(|meeting| &meeting.workshop).collect::<BTreeSet<_>>().len(), 2);
    assert!(first.to_string().contains("within 90 days"), "{first}");
}

async fn what_a_calendar_no_longer_names_is_cancelled(database: Database) {
    let office = Office::new(database).await;
    office.import(&[CLUB, FAIR]).await;
    let holiday = format!("{CLUB}EXDATE:20260309T090000\n");
    let broken = FAIR.replace("20260305T110000", "soon");
    let doubtful = office.import(&[&holiday, &broken]).await;
    assert_eq!((doubtful.withdrawn, doubtful.unnamed, doubtful.rejects.count), (0, 2, 1));
    assert!(office.cancelled().await.is_empty(), "with a reject nobody knows what was taken out");

    let without = office.import(&[&holiday]).await;
    assert_eq!((without.put, without.withdrawn, without.unnamed), (put(0, 0, 12), 2, 0));
    assert_eq!(office.cancelled().await, ["03-05 11:00", "03-09 09:00"]);
    assert_eq!(office.import(&[&holiday]).await.withdrawn, 0, "once is enough");

    let again = office.import(&[CLUB, FAIR]).await;
    assert_eq!(again.put, put(0, 2, 12));
    assert!(office.cancelled().await.is_empty());
}

async fn a_file_that_cannot_be_taken_in_changes_nothing(database: Database) {
    let office = Office::new(database).await;
    let nothing = office.try_import(&[CLUB]).await.unwrap_err();
    assert!(matches!(&nothing, ImportError::Nothing(report) if report.contains("no room")), "{nothing}");
    office.write("center.toml", "[usual]\nseats = 12\n");
    let rules = office.try_import(&[CLUB]).await.unwrap_err().to_string();
    assert!(
        rules.contains("center.toml, line 2") && rules.contains("seats") && rules.contains("Nothing was"),
        "{rules}"
    );
    assert!(office.kept().await.is_empty());
}

async fn the_samples_stay_until_the_first_calendar(database: Database) {
    let mut office = Office::new(database).await;
    seed(&office.store, &office.database.settings).await.unwrap();
    assert!(office.kept().await.is_empty(), "the settings want none");
    office.database.settings.samples = true;
    seed(&office.store, &office.database.settings).await.unwrap();
    let shown = office.kept().await.len();
    seed(&office.store, &office.database.settings).await.unwrap();
    assert!(shown > 50 && office.kept().await.len() == shown);

    office.import(&[FAIR]).await;
    assert_eq!(starts(&office.kept().await), ["03-05 11:00"]);
    seed(&office.store, &office.database.settings).await.unwrap();
    assert_eq!(office.kept().await.len(), 1, "they do not come back");
}

#[test]
fn the_samples_are_whole_on_every_day_of_a_year() {
    let mut before: BTreeSet<_> = BTreeSet::new();
    for day in 0..366 {
        let now = instant("2026-01-01T15:00:00Z").checked_add((24 * day).hours()).unwrap();
        let today = zone().to_datetime(now).date();
        let all = samples(now, &zone());
        let ids: BTreeSet<_> = all.iter().map(|meeting| meeting.id.clone()).collect();
        assert_eq!(ids.len(), all.len());
        assert_eq!(all.iter().map(|meeting| meeting.kind).collect::<BTreeSet<_>>().len(), 9, "{today}");
        let languages: BTreeSet<_> = all.iter().map(|meeting| meeting.language.as_str()).collect();
        assert_eq!(languages, BTreeSet::from(["ar", "en", "es"]), "{today}");
        for meeting in &all {
            meeting.check().unwrap_or_else(|error| panic!("{}: {error}", meeting.title));
            let (starts, ends) = (zone().to_datetime(meeting.starts), zone().to_datetime(meeting.ends));
            assert!((0..28).contains(&today.until(starts.date()).unwrap().get_days()), "{}", meeting.title);
            assert!(starts.hour() >= 8 && ends.hour() <= 20 && starts.date() == ends.date(), "{}", meeting.title);
            assert!(starts.weekday().to_monday_one_offset() <= 5, "{}", meeting.title);
        }
        // Tomorrow's are today's, less those of today and with those of one more day.
        assert!(before.is_empty() || before.difference(&ids).count() <= 8, "{today}");
        before = ids;
    }
    assert_eq!(SAMPLE_SOURCE, "Onestop samples");
}
