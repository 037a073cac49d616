//! The invented listings.

use std::collections::{BTreeSet, HashSet};

use jiff::Timestamp;
use onestop::domain::listing::{Hours, Topic};
use onestop::domain::occupation::Group;
use onestop::domain::place::Point;
use onestop::server::listings::samples;

fn now() -> Timestamp {
    "2026-01-10T14:00:00Z".parse().expect("an instant")
}

#[test]
fn the_samples_are_whole_open_and_around_dayton() {
    let dayton = Point::new(39.759, -84.192).expect("a point");
    let records = samples(now());
    assert!(records.len() >= 300);
    for listing in records.iter().map(|record| &record.listing) {
        let title = &listing.title;
        assert!(listing.is_sample() && listing.kind.is_some(), "{title}");
        assert!(listing.expires.is_some_and(|end| end > now()), "{title}");
        assert!(listing.passages.iter().any(|passage| passage.topic == Topic::Duties), "{title}");
        assert_ne!(listing.apply, onestop::domain::listing::Apply::default(), "{title}");
        let near = listing.place.point.is_none_or(|point| point.miles_to(dayton) < 45.0);
        assert!(near && listing.place.city.is_some() == listing.place.point.is_some(), "{title}");
    }
    let ids: HashSet<_> = records.iter().map(|record| record.listing.id()).collect();
    assert_eq!(ids.len(), records.len());
}

#[test]
fn the_samples_show_what_real_listings_may_hold() {
    let records = samples(now());
    let count = |fits: fn(&onestop::domain::listing::Listing) -> bool| {
        records.iter().filter(|record| fits(&record.listing)).count()
    };
    let groups: BTreeSet<Group> = records.iter().filter_map(|record| Some(record.listing.kind?.group())).collect();
    assert!(groups.len() >= 18);
    assert!(count(|listing| listing.pay.is_none()) > 15 && count(|listing| listing.pay.is_some()) > 270);
    assert!(count(|listing| listing.pay.is_some_and(|pay| pay.hourly().converted)) > 15);
    assert!(count(|listing| listing.hours.is_empty()) > 15);
    assert!(count(|listing| listing.hours.contains(&Hours::PartTime)) > 60);
    assert!(count(|listing| listing.translations.contains_key("es")) >= 40);
    assert!(count(|listing| listing.employer.is_none()) > 0 && count(|listing| listing.place.city.is_none()) > 0);
    assert!(count(|listing| listing.posted.is_none()) > 5 && count(|listing| !listing.doubts.is_empty()) == 3);
}

#[test]
fn nobody_real_can_be_reached_through_a_sample() {
    for record in samples(now()) {
        let apply = &record.listing.apply;
        assert!(apply.phone.iter().all(|phone| phone.len() == 12 && phone.starts_with("937-555-01")), "{apply:?}");
        assert!(apply.email.iter().all(|email| email.ends_with(".example")), "{apply:?}");
        assert!(
            apply.url.iter().all(|url| url.split('/').nth(2).is_some_and(|host| host.ends_with(".example"))),
            "{apply:?}"
        );
    }
}
