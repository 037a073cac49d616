//! Fifteen thousand postings as a region's sites write them, every one a little differently.

use std::fmt::Write;

use onestop::domain::clock::Clock;
use onestop::server::import::{Listings, format::Format, import};
use onestop::server::listings::Outcome;
use onestop::server::settings::Settings;
use onestop::server::store::Store;
use serde_json::{Value, json};

use super::*;

const COUNT: u64 = 15_000;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick(&mut self, choices: &[Value]) -> Value {
        choices[self.roll(choices.len())].clone()
    }
}

/// A posting, and whether it has a title.
fn any_posting(number: u64, dice: &mut Dice) -> (Value, bool) {
    let titles = [
        json!("Forklift Operator"),
        json!("CERTIFIED NURSING ASSISTANT (CNA)"),
        json!(["Line Cook"]),
        json!("Driver &amp; Helper"),
        json!("<b>Cashier</b>"),
        json!("recepción"),
        json!({"@value": "Welder"}),
        json!("Caf\u{e9} Barista \u{200b}"),
        json!("Weâ€™re hiring"),
    ];
    let descriptions = [
        json!("<p>Lift &amp; load.</p><ul><li>Days</li></ul>"),
        json!("&lt;p&gt;Twice&lt;/p&gt;"),
        json!("&amp;lt;p&amp;gt;Thrice&amp;lt;/p&amp;gt;"),
        json!("Plain.\n\nText."),
        json!(null),
        json!(""),
        json!(["One", "Two"]),
        json!({"@value": "Wrapped"}),
        json!(7),
    ];
    let pays = [
        json!(null),
        json!(15),
        json!("18.50"),
        json!("$15 - $20 / hour"),
        json!("DOE"),
        json!("50,000 EUR"),
        json!({"currency": "USD", "value": {"minValue": "15", "maxValue": "$20.00", "unitText": "HOUR"}}),
        json!({"currency": "USD", "value": {"value": 52000, "unitText": "Year"}}),
        json!({"currency": "CAD", "value": {"value": 25, "unitText": "HOUR"}}),
        json!({"value": {"value": "NaN", "unitText": null}}),
        json!({"minValue": 1e300, "maxValue": -1}),
        json!([{"value": 900}]),
    ];
    let dates = [
        json!("2026-01-02"),
        json!("2025-12-20T08:00:00+0000"),
        json!("2025-12-20 00:00:00"),
        json!(1_766_000_000_000_i64),
        json!("January 2, 2026"),
        json!("2525-01-01"),
        json!("0000-00-00"),
        json!(null),
        json!("yesterday"),
        json!({"@value": "2026-01-03T10:00:00Z"}),
    ];
    let places = [
        json!("Dayton, OH 45402"),
        json!({"address": "1 Main St, Columbus, Ohio"}),
        json!([{"address": {"addressLocality": "Xenia", "addressRegion": "OH"}}]),
        json!({"address": {"postalCode": 45429}, "geo": {"latitude": "39.6", "longitude": "-84.1"}}),
        json!({"@type": "Place", "address": {"postalCode": "45402", "addressCountry": {"name": "US"}}}),
        json!({"address": {"addressLocality": "Berlin", "addressCountry": "DE"}}),
        json!({"geo": {"latitude": 0, "longitude": 0}}),
        json!("Remote"),
        json!(null),
        json!([]),
    ];
    let types = [
        json!("FULL_TIME"),
        json!(["part-time", "CONTRACTOR"]),
        json!("Full-time"),
        json!(null),
        json!("['TEMPORARY']"),
        json!([{"name": "intern"}]),
        json!(1),
    ];
    let employers = [
        json!("Example Foods"),
        json!({"name": "EXAMPLE CARE LLC"}),
        json!([{"name": "Example Motors"}]),
        json!(null),
        json!({"@type": "Organization"}),
    ];
    let ids = [
        json!(number),
        json!(format!("job-{number}")),
        json!({"@type": "PropertyValue", "name": "Example", "value": number}),
        json!([{"value": format!("{number}")}]),
    ];
    let kinds =
        [json!("JobPosting"), json!(["JobPosting"]), json!("http://schema.org/JobPosting"), json!("schema:JobPosting")];
    let has_title = dice.roll(100) > 0;
    let posting = json!({
        "@context": "http://schema.org",
        "@type": dice.pick(&kinds),
        "title": if has_title { dice.pick(&titles) } else { dice.pick(&[json!(""), json!(null), json!("&nbsp;")]) },
        "description": if number.is_multiple_of(500) { json!("x ".repeat(15_000)) } else { dice.pick(&descriptions) },
        "baseSalary": dice.pick(&pays),
        "datePosted": dice.pick(&dates),
        "validThrough": dice.pick(&dates),
        "jobLocation": dice.pick(&places),
        "employmentType": dice.pick(&types),
        "hiringOrganization": dice.pick(&employers),
        "identifier": dice.pick(&ids),
    });
    (posting, has_title)
}

#[tokio::test]
async fn a_large_unknown_set_is_taken_in_and_every_reject_explained() {
    let mut dice = Dice(7);
    let (mut text, mut with_title) = (String::new(), 0);
    for number in 0..COUNT {
        let (posting, named) = any_posting(number, &mut dice);
        with_title += u64::from(named);
        writeln!(text, "{posting}").unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Region.jsonl");
    std::fs::write(&file, text).unwrap();
    let settings = Settings::new(folder.path().to_owned(), Clock::starting_at(instant(NOW)));
    let store = Store::open(&settings.database).await.unwrap();
    let listings = Listings { format: Format::JobPosting, source: None, rejects: None, files: vec![file] };

    let first = import(&listings, &store, &settings, instant(NOW)).await.unwrap();
    assert_eq!((first.read, first.rejects.count), (COUNT, COUNT - with_title));
    assert_eq!(first.outcome.added, with_title);
    assert!(first.rejects.first.iter().all(|(_, reject)| reject.reason == "no title"));
    assert!(first.shortened > 0 && first.doubts > 0);
    let second = import(&listings, &store, &settings, instant(NOW)).await.unwrap();
    let Outcome { added, changed, unchanged, .. } = second.outcome;
    assert_eq!((added, changed, unchanged), (0, 0, with_title));
}
