//! Phrases for the values of the domain.

use std::collections::BTreeSet;

use crate::domain::listing::{Hours, Term, Topic};
use crate::domain::occupation::{Group, Kind};
use crate::domain::pay::HourlyPay;

use super::Text;

impl Text {
    /// A SOC major group in plain words: "Driving and moving goods".
    #[must_use]
    pub fn group(self, group: Group) -> String {
        self.format(&format!("group-{group}"), &[])
    }

    /// A SOC minor group in plain words: "Warehouse and loading"; its major group where there is no such code.
    #[must_use]
    pub fn kind(self, kind: Kind) -> String {
        self.find(&format!("kind-{kind}"), &[]).unwrap_or_else(|| self.group(kind.group()))
    }

    /// The heading of a passage.
    #[must_use]
    pub fn topic(self, topic: Topic) -> String {
        match topic {
            Topic::Duties => self.listing_duties(),
            Topic::Requirements => self.listing_requirements(),
            Topic::Experience => self.listing_experience(),
            Topic::Education => self.listing_education(),
            Topic::Training => self.listing_training(),
            Topic::Schedule => self.listing_schedule(),
            Topic::PayNotes => self.listing_pay_notes(),
            Topic::Benefits => self.listing_benefits(),
            Topic::Employer => self.listing_employer(),
        }
    }

    /// How long a listing's work lasts.
    #[must_use]
    pub fn term(self, term: Term) -> String {
        match term {
            Term::Permanent => self.listing_permanent(),
            Term::Temporary => self.listing_temporary(),
            Term::Seasonal => self.listing_seasonal(),
            Term::Internship => self.listing_internship(),
            Term::Volunteer => self.listing_volunteer(),
        }
    }

    /// The hours of a listing: "Full time", "Full or part time", "Hours not given".
    #[must_use]
    pub fn hours(self, hours: &BTreeSet<Hours>) -> String {
        match (hours.contains(&Hours::FullTime), hours.contains(&Hours::PartTime)) {
            (true, true) => self.card_full_or_part_time(),
            (true, false) => self.card_full_time(),
            (false, true) => self.card_part_time(),
            (false, false) => self.card_hours_not_given(),
        }
    }

    /// The figures alone: "$17.50", "$17.50 to $19.00", "up to $19.00"; `None` where there are none.
    #[must_use]
    pub fn pay_figure(self, pay: &HourlyPay) -> Option<String> {
        match (pay.low, pay.high) {
            (Some(low), Some(high)) => Some(self.format_pay_range(&self.money(low), &self.money(high))),
            (Some(low), None) => Some(self.money(low)),
            (None, Some(high)) => Some(self.format_pay_up_to(&self.money(high))),
            (None, None) => None,
        }
    }

    /// The whole phrase: "$17.50 an hour", "about $21.90 an hour", "Pay not given".
    #[must_use]
    pub fn pay(self, pay: Option<&HourlyPay>) -> String {
        match pay.and_then(|pay| Some((pay, self.pay_figure(pay)?))) {
            Some((pay, figure)) if pay.converted => self.card_pay_about(&figure),
            Some((_, figure)) => self.card_pay(&figure),
            None => self.card_pay_not_given(),
        }
    }

    /// What a key of the keyboard is called aloud: its own letter, or the name of its sign.
    #[must_use]
    pub fn spoken_key(self, key: char) -> String {
        match key {
            '\'' | '’' => self.keyboard_say_apostrophe(),
            '-' => self.keyboard_say_hyphen(),
            '.' => self.keyboard_say_period(),
            ',' => self.keyboard_say_comma(),
            '/' => self.keyboard_say_slash(),
            '&' => self.keyboard_say_and(),
            '@' => self.keyboard_say_at(),
            ' ' => self.keyboard_space(),
            letter => letter.to_string(),
        }
    }
}
