//! schema.org postings in all the ways that sites write them, in invented records.

use onestop::domain::listing::{Field, Hours, Term, Topic};
use onestop::domain::pay::{Pay, PayPeriod};
use onestop::server::import::format::Format;
use serde_json::{Value, json};

use super::*;

/// A posting with one field changed or added.
fn with(key: &str, value: Value) -> Listing {
    let mut plain = json!({"@context": "https://schema.org/", "@type": "JobPosting", "title": "Line Cook"});
    plain[key] = value;
    posting(&plain)
}

fn titles(text: &str) -> Vec<String> {
    let records = read(Format::JobPosting, text.as_bytes()).expect("a good file");
    records.into_iter().filter_map(Result::ok).map(|record| record.listing.title).collect()
}

const COOK: &str = r#"{"@type": "JobPosting", "title": "Cook"}"#;
const NURSE: &str = r#"{"@type": ["Thing", "JobPosting"], "title": "Nurse"}"#;

#[test]
fn postings_are_found_wherever_they_lie() {
    let pretty = COOK.replace(", ", ",\n  ").replace('{', "{\n");
    for (text, found) in [
        (COOK.to_owned(), vec!["Cook"]),
        (pretty.clone(), vec!["Cook"]),
        (format!("{pretty}\n{pretty}"), vec!["Cook", "Cook"]),
        (format!("[{COOK},{NURSE}]"), vec!["Cook", "Nurse"]),
        (format!("[\n{COOK},\n{NURSE}\n]\n"), vec!["Cook", "Nurse"]),
        (format!("[{COOK}]\n[{NURSE}]"), vec!["Cook", "Nurse"]),
        (format!("{COOK}\n\n{NURSE}\n"), vec!["Cook", "Nurse"]),
        (format!("{COOK},\r\n{NURSE},\r\n"), vec!["Cook", "Nurse"]),
        (format!("{COOK}{NURSE}"), vec!["Cook", "Nurse"]),
        (format!("\u{1e}{COOK}\n\u{1e}{NURSE}\n"), vec!["Cook", "Nurse"]),
        (format!(r#"{{"@graph": [{COOK}, {{"@type": "Organization"}}, {NURSE}]}}"#), vec!["Cook", "Nurse"]),
        (format!(r#"{{"@type": "WebPage", "mainEntity": {COOK}}}"#), vec!["Cook"]),
        (format!(r#"{{"@type": "ItemList", "itemListElement": [{{"item": {COOK}}}]}}"#), vec!["Cook"]),
        (format!("{{\"results\": [[{COOK}], [{NURSE}]]}}\n"), vec!["Cook", "Nurse"]),
        (
            r#"[{"@type": ["http://schema.org/JobPosting"], "http://schema.org/title": [{"@value": "Cook"}]}]"#
                .to_owned(),
            vec!["Cook"],
        ),
        (r#"{"title": "Cook", "jobDescription": "Cooks."}"#.to_owned(), vec!["Cook"]),
    ] {
        assert_eq!(titles(&text), found, "{text}");
    }
}

#[test]
fn what_is_no_posting_is_rejected_with_its_reason() {
    let reasons = |text: &str| reasons(read(Format::JobPosting, text.as_bytes()));
    assert_eq!(reasons(r#"[{"@type": "Organization", "name": "X"}, 5, "x", null]"#).len(), 4);
    assert_eq!(reasons(r#"{"@type": "Event"}"#), ["no JobPosting, but: Event"]);
    assert_eq!(reasons("{}"), ["no JobPosting"]);
    assert_eq!(reasons(r#"{"@type": "JobPosting", "description": "x"}"#), ["no title"]);
    for title in [json!("  "), json!("<p></p>"), json!("N/A"), json!(null), json!([]), json!({}), json!(true)] {
        assert_eq!(reasons(&json!({"@type": "JobPosting", "title": title}).to_string()), ["no title"]);
    }
}

#[test]
fn one_broken_line_is_one_reject() {
    let text = format!("{COOK}\n{{\"@type\": \"JobPosting\", \"title\": \n{NURSE}\n{{\"@type\": \"JobPos");
    let reading = read(Format::JobPosting, text.as_bytes()).unwrap();
    let lines: Vec<_> = reading.iter().filter_map(|record| record.as_ref().err()).map(|reject| reject.line).collect();
    assert_eq!(lines, [2, 4]);
    assert_eq!(titles(&text), ["Cook", "Nurse"]);
    assert_eq!(titles(&format!("{{\"broken\n{COOK}\n")), ["Cook"]);
}

#[test]
fn json_that_only_strict_readers_refuse_is_read() {
    let listing = |text: &str| listings(Format::JobPosting, text.as_bytes()).remove(0);
    let odd =
        listing("{\"@type\": \"JobPosting\", \"title\": \"Line\tCook\", \"x\": [NaN, -Infinity, Infinity, 1e999]}");
    assert_eq!(odd.title, "Line Cook");
    let half = listing(r#"{"@type": "JobPosting", "title": "Cook \ud83d at Joe\'s \ud83c\udf55 pizza"}"#);
    assert_eq!(half.title, "Cook at Joe's 🍕 pizza");
    let broken_over_lines = listing("[{\"@type\": \"JobPosting\",\n\"title\": \"Line\nCook\"}]");
    assert_eq!(broken_over_lines.title, "Line Cook");
    let deep = format!("[{}1{}, {COOK}]", "[".repeat(5_000), "]".repeat(5_000));
    assert_eq!(titles(&deep), ["Cook"]);
    assert_eq!(reasons(read(Format::JobPosting, deep.as_bytes())), ["nested more than 100 deep"]);
}

#[test]
fn pay_is_read_however_it_is_written() {
    let hour = |low, high| Some(Pay { low, high, period: PayPeriod::Hour });
    let year = |low, high| Some(Pay { low, high, period: PayPeriod::Year });
    let amount = |value: Value| json!({"@type": "MonetaryAmount", "currency": "USD", "value": value});
    let quantity =
        |low: Value, high: Value, unit: &str| amount(json!({"minValue": low, "maxValue": high, "unitText": unit}));
    for (value, pay) in [
        (quantity(json!(15), json!(18.5), "HOUR"), hour(Some(1500), Some(1850))),
        (quantity(json!("15.00"), json!("$18.50"), "hourly"), hour(Some(1500), Some(1850))),
        (quantity(json!("50,000"), json!("$65,000.00"), "YEAR"), year(Some(5_000_000), Some(6_500_000))),
        (quantity(json!(null), json!(20), "per hour"), hour(None, Some(2000))),
        (quantity(json!(0.0), json!(0), "HOUR"), None),
        (amount(json!({"value": 15, "unitText": "HOUR"})), hour(Some(1500), None)),
        (amount(json!([{"value": "15", "unitText": "Hour"}])), hour(Some(1500), None)),
        (amount(json!("$15 - $18 per hour")), hour(Some(1500), Some(1800))),
        (json!({"minValue": 15, "maxValue": 18, "unitText": "HOUR", "currency": "USD"}), hour(Some(1500), Some(1800))),
        (
            json!({"minSalary": 0.0, "maxSalary": 0.0, "salary": 52000.0, "medianSalary": 0.0}),
            year(Some(5_200_000), None),
        ),
        (json!([{"@type": "MonetaryAmount", "value": {"value": 15, "unitText": "HOUR"}}]), hour(Some(1500), None)),
        (json!(15.5), hour(Some(1550), None)),
        (json!("16.25"), hour(Some(1625), None)),
        (json!(52000), year(Some(5_200_000), None)),
        (json!("$40k - $60k"), year(Some(4_000_000), Some(6_000_000))),
        (json!("$40-60K a year"), year(Some(4_000_000), Some(6_000_000))),
        (json!("up to $25/hr"), hour(None, Some(2500))),
        (json!("USD 52,000.00 per annum"), year(Some(5_200_000), None)),
        (json!(""), None),
        (json!({}), None),
    ] {
        let listing = with("baseSalary", value.clone());
        assert_eq!((listing.pay, listing.doubts.len()), (pay, 0), "{value}");
    }
    for (unit, period) in [("DAY", PayPeriod::Day), ("Week", PayPeriod::Week), ("month", PayPeriod::Month)] {
        let value = (20.0 * period.hours()).round();
        let listing = with("baseSalary", quantity(json!(value), json!(null), unit));
        assert_eq!(listing.pay.map(|pay| pay.period), Some(period));
    }
}

#[test]
fn pay_that_nobody_can_mean_is_doubtful() {
    let one = |value: Value, unit: Value| json!({"currency": "USD", "value": {"value": value, "unitText": unit}});
    for (value, reason) in [
        (one(json!(52_000), json!("HOUR")), "no wage is this low or this high"),
        (one(json!(15), json!("YEAR")), "no wage is this low or this high"),
        (one(json!(900), json!(null)), "no period of time is given"),
        (one(json!(20_000), json!("")), "no period of time is given"),
        (one(json!(15), json!("PIECE")), "no period of time"),
        (one(json!(-15), json!("HOUR")), "below zero"),
        (json!({"currency": "EUR", "value": {"value": 15, "unitText": "HOUR"}}), "another currency"),
        (json!("£12 an hour"), "another currency"),
        (json!({"minValue": 20, "maxValue": 15, "unitText": "HOUR"}), "the highest pay is below the lowest"),
        (json!({"medianSalary": 25000.0, "salary": 0.0}), "a median"),
        (json!("$15, $16 or $17 an hour"), "more figures"),
    ] {
        let listing = with("baseSalary", value.clone());
        assert_eq!(listing.pay, None, "{value}");
        assert!(doubt(&listing, Field::Pay).contains(reason), "{value}: {:?}", listing.doubts);
    }
    let said = with("baseSalary", json!("Competitive, with tips"));
    assert_eq!((said.pay, said.doubts.len()), (None, 0));
    assert!(said.passages.iter().any(|passage| passage.topic == Topic::PayNotes && passage.text.starts_with("Compet")));
    assert_eq!(with("estimatedSalary", json!(50_000)).pay, None);
}

#[test]
fn kinds_of_employment_in_any_form() {
    use Hours::{FullTime, PartTime};
    for (value, hours, term) in [
        (json!("FULL_TIME"), vec![FullTime], None),
        (json!(["FULL_TIME", "PART_TIME"]), vec![FullTime, PartTime], None),
        (json!("Full-time, part time"), vec![FullTime, PartTime], None),
        (json!("['FULL_TIME', 'TEMPORARY']"), vec![FullTime], Some(Term::Temporary)),
        (json!({"name": "Part-Time"}), vec![PartTime], None),
        (json!("INTERN"), vec![], Some(Term::Internship)),
        (json!("volunteer"), vec![], Some(Term::Volunteer)),
        (json!("Permanent Full Time"), vec![FullTime], Some(Term::Permanent)),
        (json!("CONTRACTOR"), vec![], None),
        (json!("internal"), vec![], None),
        (json!(null), vec![], None),
        (json!(7), vec![], None),
    ] {
        let listing = with("employmentType", value.clone());
        assert_eq!((listing.hours.into_iter().collect::<Vec<_>>(), listing.term), (hours, term), "{value}");
    }
    let titled = posting(&json!({"@type": "JobPosting", "title": "Seasonal Part-Time Cook"}));
    assert_eq!((titled.hours, titled.term), ([PartTime].into(), Some(Term::Seasonal)));
}

#[test]
fn hours_a_week_where_a_week_is_meant() {
    let hours = |value: Value| with("workHours", value).weekly_hours;
    assert_eq!(hours(json!("40 hours per week")), Some(40.0));
    assert_eq!(hours(json!("Mon-Fri, 37.5 hrs/week")), Some(37.5));
    assert_eq!(hours(json!(36)), Some(36.0));
    for other in
        [json!("8"), json!("20-30 hours per week"), json!("8 hours a day"), json!("9 to 5"), json!("été hours a week")]
    {
        assert_eq!(hours(other.clone()), None, "{other}");
    }
    let shift = with("workHours", json!("9 to 5"));
    assert!(shift.passages.iter().any(|passage| passage.topic == Topic::Schedule && passage.text == "9 to 5"));
    let odd =
        json!({"@type": "JobPosting", "title": "Cook", "employmentType": "FULL_TIME", "workHours": "20 hours a week"});
    let odd = posting(&odd);
    assert_eq!((odd.hours.len(), odd.weekly_hours), (0, None));
    doubt(&odd, Field::Hours);
    doubt(&with("workHours", json!("168 hours a week")), Field::Hours);
}

#[test]
fn dates_in_any_form() {
    for text in [
        json!("2025-12-31"),
        json!("2025-12-31T10:00:00Z"),
        json!("2025-12-31T10:00:00.000+0000"),
        json!("2025-12-31T23:00:00-05:00"),
        json!("2025-12-31 00:00:00"),
        json!("2025-12-31T10:00"),
        json!("2025-12-31 10:00:00 UTC"),
        json!("20251231"),
        json!("12/31/2025"),
        json!("12/31/2025 10:00:00 AM"),
        json!("December 31, 2025"),
        json!("Dec 31, 2025"),
        json!("Wed, 31 Dec 2025 10:00:00 GMT"),
        json!("Wed Dec 31 2025 10:00:00 GMT+0000 (Coordinated Universal Time)"),
        json!(1_767_200_000_000_i64),
        json!(1_767_200_000),
        json!("1767200000000"),
        json!(["2025-12-31"]),
        json!({"@type": "Date", "@value": "2025-12-31"}),
    ] {
        assert_eq!(with("datePosted", text.clone()).posted, Some("2025-12-31".parse().unwrap()), "{text}");
    }
    assert_eq!(doubt(&with("datePosted", json!("2026-01-12")), Field::Posted), "posted in the future");
    assert_eq!(with("datePosted", json!("2026-01-11")).doubts, []);
    assert_eq!(doubt(&with("datePosted", json!("0001-01-01T00:00:00")), Field::Posted), "before the year 2000");
    assert_eq!(doubt(&with("datePosted", json!("31/31/2025")), Field::Posted), "not a date");
    assert_eq!(with("datePosted", json!("yesterday")).doubts, []);
}

#[test]
fn an_opening_ends_with_its_last_day() {
    let expires =
        |value: &str| with("validThrough", json!(value)).expires.map(|end| end.to_string()).unwrap_or_default();
    assert_eq!(expires("2026-01-31"), "2026-02-01T05:00:00Z");
    assert_eq!(expires("2026-01-31T00:00:00"), "2026-02-01T05:00:00Z");
    assert_eq!(expires("2026-01-31T18:00:00"), "2026-01-31T23:00:00Z");
    assert_eq!(expires("2026-01-31T00:00:00Z"), "2026-01-31T00:00:00Z");
    assert_eq!(expires("2020-01-31T00:00:00+0000"), "2020-01-31T00:00:00Z");
    assert_eq!(with("dateExpires", json!("2026-01-31")).expires, Some(instant("2026-02-01T05:00:00Z")));
    assert_eq!(doubt(&with("validThrough", json!("2525-01-01")), Field::Expires), "too many years ahead");
    let before =
        json!({"@type": "JobPosting", "title": "Cook", "datePosted": "2025-12-01", "validThrough": "2025-11-01"});
    let before = posting(&before);
    assert_eq!(before.expires, None);
    assert_eq!(doubt(&before, Field::Expires), "it would end before it was posted");
}

#[test]
fn places_in_any_form() {
    let usa = json!({"@type": "Country", "name": "United States"});
    for location in [
        json!({"address": {"addressLocality": "Dayton", "addressRegion": "OH", "postalCode": "45402"}}),
        json!({"@type": "Place", "address": {"postalCode": "45402", "addressCountry": "US"}}),
        json!([{"address": {"addressLocality": ["Dayton"], "addressRegion": "Ohio", "addressCountry": usa}}]),
        json!([{"address": {"addressLocality": "dayton", "postalCode": 45402}}]),
        json!({"address": [{"addressLocality": "DAYTON, OH", "postalCode": "45402-1234", "addressRegion": null}]}),
        json!({"address": "12 Ridge Rd, Dayton, OH 45402, USA"}),
        json!({"address": {"streetAddress": "12 Ridge Rd, Dayton, Ohio 45402"}}),
        json!({"name": "Dayton, OH 45402"}),
        json!("Dayton, OH 45402"),
        json!("Dayton OH 45402"),
        json!({"address": {"locality": "Dayton", "region": "Ohio", "regionCode": "OH", "countryCode": "US"}}),
        json!({"address": {"postalCode": "45402"}}),
        json!({"addressLocality": "Dayton", "addressRegion": "US-OH", "postalCode": "45402"}),
        json!({"address": {"fullText": "OH-Dayton", "postalCode": "", "locality": ""}, "postalCode": "45402"}),
    ] {
        let place = with("jobLocation", location.clone()).place;
        assert_eq!((place.city.as_deref(), place.state.as_deref()), (Some("Dayton"), Some("OH")), "{location}");
        assert!((place.point.unwrap().latitude - 39.76).abs() < 0.1, "{location}");
    }
    let street = with("jobLocation", json!({"address": "12 Ridge Rd, Dayton, OH 45402"})).place.street;
    assert_eq!(street.as_deref(), Some("12 Ridge Rd"));

    let geo = |geo: Value| with("jobLocation", json!({"geo": geo, "address": "Dayton, OH"}));
    let near = geo(json!({"latitude": "39.70", "longitude": -84.20})).place.point.unwrap();
    assert!((near.latitude - 39.70).abs() < 1e-9);
    assert_eq!(geo(json!("39.70,-84.20")).place.point, Some(near));
    assert_eq!(geo(json!({"latitude": 0, "longitude": 0})).doubts, []);
    doubt(&geo(json!({"latitude": 91, "longitude": 0.5})), Field::Place);
    doubt(&geo(json!({"latitude": 48.1, "longitude": 11.5})), Field::Place);

    let abroad = json!({"address": {"addressLocality": "London", "addressCountry": "GB", "postalCode": "45402"}});
    let abroad = with("jobLocation", abroad).place;
    assert_eq!(abroad.city.as_deref(), Some("London, United Kingdom"));
    assert_eq!((abroad.state, abroad.zip, abroad.point), (None, None, None));
    let toronto = json!({"address": {"addressLocality": "Toronto", "addressRegion": "ON", "addressCountry": "CA"}});
    assert_eq!(with("jobLocation", toronto).place.city.as_deref(), Some("Toronto, ON, Canada"));
    let ponce = with("jobLocation", json!({"address": {"addressLocality": "Ponce", "addressCountry": "PR"}})).place;
    assert_eq!(ponce.state.as_deref(), Some("PR"));
}

#[test]
fn work_from_home_says_so() {
    for (key, value) in [
        ("jobLocationType", json!("TELECOMMUTE")),
        ("jobLocation", json!("Remote")),
        ("jobLocation", json!({"address": {"addressLocality": "Anywhere"}})),
    ] {
        let listing = with(key, value.clone());
        assert_eq!(listing.place.city, None, "{value}");
        assert!(listing.passages.iter().any(|passage| passage.text == "Work from home"), "{value}");
    }
}

#[test]
fn employers_in_any_form() {
    for value in [
        json!("Example Diner"),
        json!({"@type": "Organization", "name": "Example Diner"}),
        json!([{"name": ["Example Diner"]}]),
        json!({"organizationName": "Example Diner", "name": ""}),
        json!({"legalName": "EXAMPLE DINER"}),
        json!(["Example &amp;amp; Diner"]),
    ] {
        let employer = with("hiringOrganization", value.clone()).employer.unwrap();
        assert_eq!(employer.replace(" & ", " "), "Example Diner", "{value}");
    }
    for nobody in [json!("https://example.com/#org"), json!({"@type": "Organization"}), json!(null), json!(5.5)] {
        let employer = with("hiringOrganization", nobody.clone()).employer;
        assert!(employer.is_none() || nobody == json!(5.5), "{nobody}");
    }
    let graph = json!({"@graph": [
        {"@type": "Organization", "@id": "#org", "name": "Example Diner"},
        {"@type": "JobPosting", "title": "Cook", "hiringOrganization": {"@id": "#org"}},
    ]});
    assert_eq!(posting(&graph).employer.as_deref(), Some("Example Diner"));
}

#[test]
fn every_posting_has_an_id_of_its_own_that_stays() {
    let id = |key, value| with(key, value).source_id;
    assert_eq!(id("identifier", json!("A-7")), "A-7");
    assert_eq!(id("identifier", json!(12_345)), "12345");
    assert_eq!(id("identifier", json!(12_345.0)), "12345");
    assert_eq!(id("identifier", json!({"@type": "PropertyValue", "name": "Example Diner", "value": 7})), "7");
    assert_eq!(id("identifier", json!([{"value": "A-7"}])), "A-7");
    assert_eq!(id("url", json!("https://example.com/jobs/7")), "https://example.com/jobs/7");
    let hash = id("datePosted", json!("2026-01-02"));
    assert_eq!(hash.len(), 16);
    assert_eq!(id("datePosted", json!("2026-01-02T00:00:00Z")), hash);
    assert_ne!(id("datePosted", json!("2026-01-03")), hash);

    // A careers page or a name given as the id of every opening.
    let shared = json!([
        {"@type": "JobPosting", "title": "Cook", "identifier": "Example Diner"},
        {"@type": "JobPosting", "title": "Server", "identifier": "Example Diner"},
        {"@type": "JobPosting", "title": "Cook", "identifier": "Example Diner"},
    ]);
    let ids: Vec<_> = listings(Format::JobPosting, shared.to_string().as_bytes())
        .into_iter()
        .map(|listing| listing.source_id)
        .collect();
    assert_eq!(ids[0], "Example Diner");
    assert!(ids[1].starts_with("Example Diner~"));
    assert_eq!(ids[2], ids[0]);
}

#[test]
fn everything_that_is_said_is_kept_once() {
    let listing = posting(&json!({
        "@type": "JobPosting",
        "title": "Cook",
        "description": "&lt;p&gt;Cook &amp;amp; clean.&lt;/p&gt;",
        "responsibilities": ["Cook & clean", "Order <b>food</b>", "Train others"],
        "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": "12"},
        "educationRequirements": {"credentialCategory": "high school"},
        "qualifications": null,
        "skills": ["Knives"],
        "jobBenefits": "Meals",
        "hiringOrganization": {"name": "Example Diner", "description": "A diner."},
        "occupationalCategory": "35-2014.00 - Cooks, Restaurant",
        "totalJobOpenings": "3",
        "applicationContact": {"email": "mailto:Jobs@example.com?subject=Cook", "telephone": "(937) 555-0142 x12"},
        "url": "https://example.com/7",
    }));
    let said: Vec<_> = listing.passages.iter().map(|passage| (passage.topic, passage.text.as_str())).collect();
    assert_eq!(
        said,
        [
            (Topic::Duties, "Cook & clean."),
            (Topic::Duties, "• Order food\n• Train others"),
            (Topic::Requirements, "Knives"),
            (Topic::Experience, "12 months"),
            (Topic::Education, "high school"),
            (Topic::Benefits, "Meals"),
            (Topic::Employer, "A diner."),
        ]
    );
    assert_eq!(listing.occupation, Some("35-2014".parse().unwrap()));
    assert_eq!(listing.openings, Some(3));
    assert_eq!(listing.apply.email.as_deref(), Some("Jobs@example.com"));
    assert_eq!(listing.apply.phone.as_deref(), Some("937-555-0142 ext. 12"));
    assert_eq!(listing.apply.url.as_deref(), Some("https://example.com/7"));
    assert_eq!(listing.url.as_deref(), Some("https://example.com/7"));
}

#[test]
fn an_occupation_is_one_or_none() {
    let guesses = with("occupationalCategory", json!(["35-2014.00", "53-3032.00", "35-2014.00"]));
    assert_eq!(guesses.occupation, None);
    assert_eq!(
        with("occupationalCategory", json!(["35-2014.00", "35-2014"])).occupation,
        Some("35-2014".parse().unwrap())
    );
    assert_eq!(
        with("occupationalCategory", json!({"codeValue": "35-2014"})).occupation,
        Some("35-2014".parse().unwrap())
    );
    assert_eq!(with("normalizedTitle", json!({"onetCode": "35-2014.00"})).kind, Some("35-2".parse().unwrap()));
    assert_eq!(with("occupationalCategory", json!("Food")).occupation, None);
    assert_eq!(doubt(&with("totalJobOpenings", json!(1e9)), Field::Openings), "no employer wants so many people");
    assert_eq!(with("totalJobOpenings", json!("Many")).openings, None);
}
