//! What is kept of this week and the one before.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Record;
use crate::domain::plan::{Contact, Entry, Outcome, Source, Week};
use crate::kiosk::asks::PlanNews;
use crate::kiosk::remote::{Failure, Remote};

/// A week that was asked for by the request of this number.
#[derive(Default)]
pub struct Asked {
    tag: u32,
    pub week: Remote<Box<Week>>,
}

impl Asked {
    /// Is asked for. What is there stays until the answer comes.
    pub fn begin(&mut self, tag: u32) {
        self.tag = tag;
        if self.week.ready().is_none() {
            self.week = Remote::loading();
        }
    }

    /// Whether it is to be asked for again.
    pub const fn failed(&self) -> bool {
        matches!(self.week, Remote::Failed(_))
    }
}

/// This week, and the one before.
#[derive(Default)]
pub struct Kept {
    pub weeks: [Asked; 2],
}

/// A record.
#[derive(Clone, Copy)]
pub enum Found<'a> {
    Contact(&'a Contact),
    Hours(&'a Entry),
}

impl Kept {
    fn ready(&self) -> impl Iterator<Item = &Week> {
        self.weeks.iter().filter_map(|asked| asked.week.ready().map(|week| &**week))
    }

    fn ready_mut(&mut self) -> impl Iterator<Item = &mut Week> {
        self.weeks.iter_mut().filter_map(|asked| match &mut asked.week {
            Remote::Ready(week) => Some(&mut **week),
            _ => None,
        })
    }

    /// Takes the answer to a request. A week that is there stays where there is none.
    pub fn take(&mut self, tag: u32, answer: Result<PlanNews, Failure>) {
        let Some(asked) = self.weeks.iter_mut().find(|asked| asked.tag == tag) else { return };
        match answer {
            Ok(PlanNews::Week(week)) => asked.week = Remote::Ready(week),
            _ if asked.week.ready().is_some() => {}
            Ok(_) => asked.week = Remote::Failed(Failure::Faulty),
            Err(failure) => asked.week = Remote::Failed(failure),
        }
    }

    /// Takes longer than usual.
    pub fn slow(&mut self) {
        self.weeks.iter_mut().for_each(|asked| asked.week.slow());
    }

    /// All records by day, meetings that were attended too.
    pub fn days(&self) -> BTreeMap<Date, Vec<Found<'_>>> {
        let mut days: BTreeMap<Date, Vec<Found<'_>>> = BTreeMap::new();
        for week in self.ready() {
            for contact in &week.contacts {
                days.entry(contact.date).or_default().push(Found::Contact(contact));
            }
            for entry in &week.hours {
                days.entry(entry.hours.date).or_default().push(Found::Hours(entry));
            }
        }
        days
    }

    /// A record that the client can change; nothing where it is not there.
    pub fn find(&self, record: &Record) -> Option<Found<'_>> {
        self.ready().find_map(|week| match record {
            Record::Contact(id) => week.contacts.iter().find(|contact| contact.id == *id).map(Found::Contact),
            Record::Hours(id) => {
                let mut own = week.hours.iter().filter(|entry| !matches!(entry.hours.source, Source::Meeting(_)));
                own.find(|entry| entry.hours.id == *id).map(Found::Hours)
            }
        })
    }

    /// Takes away what has been deleted.
    pub fn remove(&mut self, record: &Record) {
        for week in self.ready_mut() {
            match record {
                Record::Contact(id) => week.contacts.retain(|contact| contact.id != *id),
                Record::Hours(id) => week.hours.retain(|entry| entry.hours.id != *id),
            }
        }
    }

    /// Says what came of a contact.
    pub fn change(&mut self, record: &Record, outcome: Outcome) {
        let Record::Contact(id) = record else { return };
        for week in self.ready_mut() {
            for contact in week.contacts.iter_mut().filter(|contact| contact.id == *id) {
                contact.outcome = outcome;
            }
        }
    }
}
