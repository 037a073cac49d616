//! Every oddity of the seasonal job orders, in invented records.

use onestop::domain::listing::{Field, Hours, Term, Topic};
use onestop::domain::pay::{Pay, PayPeriod};
use onestop::server::import::format::Format;

use super::*;

/// An order in the cleaned form, without oddities.
const PLAIN: [(&str, &str); 26] = [
    ("case_number", "H-300-25300-000001"),
    ("case_status", "Acceptance Issued"),
    ("visa_class", "H-2A"),
    ("job_title", "Orchard Worker"),
    ("basic_rate_from", "17.5"),
    ("basic_rate_to", "0.0"),
    ("work_hour_num_basic", "40.0"),
    ("add_wage_info", "N/A"),
    ("total_positions", "4"),
    ("full_time", "True"),
    ("hourly_work_schedule_am", "7:00 A.M."),
    ("hourly_work_schedule_pm", "3:30 P.M."),
    ("begin_date", "2026-02-01T00:00:00Z"),
    ("end_date", "2026-11-28T00:00:00Z"),
    ("emp_exp_num_months", "3"),
    ("special_req", "NONE"),
    ("education_level", "None"),
    ("pay_range_desc", "Hour"),
    ("employer_business_name", "Miami Valley Orchards, LLC"),
    ("worksite_address", "12 Ridge Rd"),
    ("worksite_city", "Dayton"),
    ("worksite_state", "OHIO"),
    ("worksite_zip", "45402"),
    ("apply_email", "N/A"),
    ("apply_phone", "+19375550142"),
    ("active_date", "2026-07-01T12:00:00Z"),
];

/// A file of one plain order with these fields changed or added.
fn file(changes: &[(&str, &str)]) -> Vec<u8> {
    let mut fields = PLAIN.to_vec();
    for (name, value) in changes {
        match fields.iter_mut().find(|(known, _)| known == name) {
            Some(field) => field.1 = value,
            None => fields.push((name, value)),
        }
    }
    let quoted = |text: &&str| format!("\"{}\"", text.replace('"', "\"\""));
    let (names, values): (Vec<_>, Vec<_>) = fields.iter().map(|(name, value)| (quoted(name), quoted(value))).unzip();
    format!("{}\n{}\n", names.join(","), values.join(",")).into_bytes()
}

fn order(changes: &[(&str, &str)]) -> Listing {
    listings(Format::SeasonalJobs, &file(changes)).remove(0)
}

fn passage(listing: &Listing, topic: Topic) -> Option<&str> {
    listing.passages.iter().find(|passage| passage.topic == topic).map(|passage| passage.text.as_str())
}

#[test]
fn a_plain_order_says_all() {
    let listing = order(&[]);
    assert_eq!(listing.doubts, []);
    assert_eq!(listing.source_id, "H-300-25300-000001");
    assert_eq!(listing.url.as_deref(), Some("https://seasonaljobs.dol.gov/jobs/H-300-25300-000001"));
    assert_eq!(listing.title, "Orchard Worker");
    assert_eq!(listing.employer.as_deref(), Some("Miami Valley Orchards, LLC"));
    assert_eq!(listing.place.city.as_deref(), Some("Dayton"));
    assert_eq!(listing.place.state.as_deref(), Some("OH"));
    assert_eq!(listing.place.zip.as_deref(), Some("45402"));
    assert!(listing.place.point.is_some());
    assert_eq!(listing.pay, Some(Pay { low: Some(1750), high: None, period: PayPeriod::Hour }));
    assert_eq!(listing.hours, [Hours::FullTime].into());
    assert_eq!(listing.weekly_hours, Some(40.0));
    assert_eq!(listing.term, Some(Term::Seasonal));
    assert_eq!(listing.openings, Some(4));
    assert_eq!(listing.posted, None);
    assert_eq!(listing.starts, Some("2026-02-01".parse().unwrap()));
    assert_eq!(listing.ends, Some("2026-11-28".parse().unwrap()));
    assert_eq!(listing.expires, Some(instant("2026-07-01T12:00:00Z")));
    assert_eq!(listing.apply.phone.as_deref(), Some("937-555-0142"));
    assert_eq!(listing.apply.email, None);
    assert_eq!(passage(&listing, Topic::Schedule), Some("7:00 AM – 3:30 PM"));
    assert_eq!(passage(&listing, Topic::Experience), Some("3 months"));
    assert_eq!(passage(&listing, Topic::Requirements), None);
    assert_eq!(passage(&listing, Topic::PayNotes), None);
    assert!(listing.translations.is_empty());
}

#[test]
fn pay_that_contradicts_its_period_is_doubtful() {
    for (from, to, unit) in [
        ("2058.31", "0.0", "Hour"),
        ("14.28", "0.0", "Month"),
        ("16.02", "16.02", "Bi-Weekly"),
        ("18.91", "0.0", "Year"),
        ("15.41", "15.41", "Piece Rate"),
        ("20", "15", "Hour"),
    ] {
        let listing = order(&[("basic_rate_from", from), ("basic_rate_to", to), ("pay_range_desc", unit)]);
        assert_eq!(listing.pay, None, "{from} to {to} {unit}");
        doubt(&listing, Field::Pay);
    }
    let herder = order(&[("basic_rate_from", "2058.31"), ("pay_range_desc", "Month")]);
    assert_eq!(herder.pay, Some(Pay { low: Some(205_831), high: None, period: PayPeriod::Month }));
    let fortnight = order(&[("basic_rate_from", "1400"), ("pay_range_desc", "Bi-Weekly")]);
    assert_eq!(fortnight.pay, Some(Pay { low: Some(70_000), high: None, period: PayPeriod::Week }));
    let none = order(&[("basic_rate_from", "0"), ("pay_range_desc", "Hour")]);
    assert_eq!((none.pay, none.doubts.len()), (None, 0));
}

#[test]
fn an_opening_ends_when_nobody_has_to_hire_any_more() {
    let expires = |changes: &[(&str, &str)]| order(changes).expires.map(|end| end.to_string()).unwrap_or_default();
    // Without a date of its own by the programs' rules.
    assert_eq!(expires(&[("active_date", "")]), "2026-07-01T00:00:00Z");
    assert_eq!(expires(&[("active_date", ""), ("visa_class", "H-2B")]), "2026-01-11T00:00:00Z");
    assert_eq!(expires(&[("active_date", ""), ("end_date", "")]), "2026-02-01T00:00:00Z");
    // Nobody is hired for work that is over.
    assert_eq!(expires(&[("active_date", "2027-03-01T00:00:00Z")]), "2026-11-29T05:00:00Z");
    for closed in [("active", "False"), ("display", "False"), ("case_status", "Withdrawn by employer")] {
        assert!(order(&[closed]).expires.unwrap() < instant(NOW), "{closed:?}");
    }
}

#[test]
fn dates_from_another_age_are_doubtful() {
    let listing = order(&[("end_date", "3025-06-20T00:00:00Z"), ("active_date", "2525-02-04T12:00:00Z")]);
    assert_eq!(listing.ends, None);
    assert_eq!(doubt(&listing, Field::Ends), "too many years ahead");
    assert_eq!(doubt(&listing, Field::Expires), "too many years ahead");
    assert_eq!(listing.expires, Some(instant("2026-02-01T00:00:00Z")));

    let listing = order(&[("accepted_date", "1970-01-01T00:00:00Z")]);
    assert_eq!(listing.posted, None);
    assert_eq!(doubt(&listing, Field::Posted), "before the year 2000");
    let listing = order(&[("accepted_date", "2026-01-12T00:00:00Z")]);
    assert_eq!(doubt(&listing, Field::Posted), "posted in the future");
    let listing = order(&[("accepted_date", "2025-12-01T00:00:00Z")]);
    assert_eq!(listing.posted, Some("2025-12-01".parse().unwrap()));

    let listing = order(&[("end_date", "2026-01-01T00:00:00Z")]);
    assert_eq!((listing.starts, listing.ends), (None, None));
    doubt(&listing, Field::Ends);
    let listing = order(&[("begin_date", "soon 1")]);
    assert_eq!(doubt(&listing, Field::Starts), "not a date");
}

#[test]
fn hours_agree_with_the_flag_or_are_doubtful() {
    let hours = |weekly, flag| {
        let listing = order(&[("work_hour_num_basic", weekly), ("full_time", flag)]);
        (listing.hours.iter().copied().collect::<Vec<_>>(), listing.weekly_hours, listing.doubts.len())
    };
    assert_eq!(hours("35", "True"), (vec![Hours::FullTime], Some(35.0), 0));
    assert_eq!(hours("20", "False"), (vec![Hours::PartTime], Some(20.0), 0));
    assert_eq!(hours("20", ""), (vec![Hours::PartTime], Some(20.0), 0));
    assert_eq!(hours("", "True"), (vec![Hours::FullTime], None, 0));
    assert_eq!(hours("", ""), (vec![], None, 0));
    assert_eq!(hours("20", "True"), (vec![], None, 1));
    assert_eq!(hours("40", "False"), (vec![], None, 1));
    assert_eq!(hours("0.0", "False"), (vec![], None, 1));
    assert_eq!(hours("86", "True"), (vec![Hours::FullTime], None, 1));
}

#[test]
fn titles_and_names_stop_shouting_and_lose_their_codes() {
    let title = |text| order(&[("job_title", text)]).title;
    assert_eq!(title("LANDSCAPING AND GROUNDSKEEPING WORKERS"), "Landscaping and Groundskeeping Workers");
    assert_eq!(title("RANGE  SHEEPHERDER "), "Range Sheepherder");
    assert_eq!(title("ag equipment operator"), "Ag Equipment Operator");
    assert_eq!(title("CDL DRIVER/HVAC HELPER II"), "CDL Driver/HVAC Helper II");
    assert_eq!(title("Nursery Worker (45-2092.00)"), "Nursery Worker");
    assert_eq!(title("Farmworker: Diversified (45-2092.00"), "Farmworker: Diversified");
    assert_eq!(title("35-3023.00 Counter Workers"), "Counter Workers");
    assert_eq!(order(&[("job_title", "Beekeeper - 45-2093")]).occupation, Some("45-2093".parse().unwrap()));
    let both = order(&[("job_title", "Baker 51-3011"), ("soc_code_id", "51-3092.00")]);
    assert_eq!(both.occupation, Some("51-3092".parse().unwrap()));
    assert_eq!(both.kind, Some("51-3".parse().unwrap()));
    assert_eq!(order(&[]).occupation, None);
    let employer = |text| order(&[("employer_business_name", text)]).employer.unwrap();
    assert_eq!(employer("STILLWATER SHEEP COMPANY LLC"), "Stillwater Sheep Company LLC");
    assert_eq!(employer("Ralph  McGee "), "Ralph McGee");
}

#[test]
fn ways_to_apply_are_ways_that_work() {
    let phone = |text| order(&[("apply_phone", text)]).apply.phone;
    assert_eq!(phone("+1732-555-0107").as_deref(), Some("732-555-0107"));
    assert_eq!(phone("(475) 555-0140").as_deref(), Some("475-555-0140"));
    assert_eq!(phone("+5015550061").as_deref(), Some("501-555-0061"));
    assert_eq!(phone("+193755501"), None);
    assert_eq!(phone("+1023550142"), None);
    let extended = order(&[("apply_extension", "2262")]);
    assert_eq!(extended.apply.phone.as_deref(), Some("937-555-0142 ext. 2262"));
    assert_eq!(order(&[("apply_extension", "0")]).apply.phone.as_deref(), Some("937-555-0142"));
    let web = |text| order(&[("apply_url", text)]).apply.url;
    assert_eq!(web("WWW.Example.COM").as_deref(), Some("https://www.example.com"));
    assert_eq!(web("example.org/Jobs/1").as_deref(), Some("https://example.org/Jobs/1"));
    assert_eq!(
        web("https://example.com/a or in Spanish: https://example.com/b").as_deref(),
        Some("https://example.com/a")
    );
    assert_eq!(web("n/a"), None);
    assert_eq!(web("none available"), None);
    assert_eq!(order(&[("apply_url", "jobs@example.com")]).apply.email.as_deref(), Some("jobs@example.com"));
}

#[test]
fn places_agree_with_themselves() {
    let place = |changes: &[(&str, &str)]| {
        let listing = order(changes);
        let (place, doubts) = (listing.place, listing.doubts.len());
        (place.city.unwrap_or_default(), place.state.unwrap_or_default(), place.zip.unwrap_or_default(), doubts)
    };
    let tuple =
        |city: &str, state: &str, zip: &str, doubts| (city.to_owned(), state.to_owned(), zip.to_owned(), doubts);
    assert_eq!(place(&[("worksite_zip", "45402-1234")]), tuple("Dayton", "OH", "45402", 0));
    assert_eq!(place(&[("worksite_zip", "Dayton")]), tuple("Dayton", "OH", "", 0));
    assert_eq!(place(&[("worksite_zip", "454022")]), tuple("Dayton", "OH", "", 0));
    assert_eq!(place(&[("worksite_zip", "90210")]), tuple("Dayton", "OH", "", 1));
    assert_eq!(place(&[("worksite_city", "DAYTON,")]), tuple("Dayton", "OH", "45402", 0));
    assert_eq!(place(&[("worksite_city", "Dayton, OH"), ("worksite_state", "")]), tuple("Dayton", "OH", "45402", 0));
    assert_eq!(place(&[("worksite_city", "77 FM 12")]).0, "Dayton");
    let boston = [("worksite_city", "Boston"), ("worksite_state", "MASSACHUSETTS"), ("worksite_zip", "2108")];
    assert_eq!(place(&boston), tuple("Boston", "MA", "02108", 0));
    let island = [("worksite_city", "Ponce"), ("worksite_state", "PUERTO RICO"), ("worksite_zip", "00730")];
    assert_eq!(place(&island), tuple("Ponce", "PR", "00730", 0));

    let coord = |text| order(&[("coord", text)]);
    let there = coord("{'type': 'Point', 'coordinates': [-84.19, 39.76], 'crs': {'type': 'name'}}");
    assert!((there.place.point.unwrap().latitude - 39.76).abs() < 1e-9);
    for (wrong, doubts) in [
        ("{'coordinates': [0.0, 0.0]}", 0),
        ("{'coordinates': [39.76, -84.19]}", 1),
        ("{'coordinates': [-284.19, 39.76]}", 1),
        ("{'coordinates': [-118.4, 34.1]}", 1),
        ("nonsense", 0),
    ] {
        let listing = coord(wrong);
        assert_eq!(listing.doubts.len(), doubts, "{wrong}");
        assert!((listing.place.point.unwrap().latitude - 39.76).abs() < 0.1, "{wrong}");
    }
}

#[test]
fn spanish_is_kept_beside_english() {
    let listing = order(&[
        ("job_title_es", "TRABAJADOR AGRÍCOLA"),
        ("job_duties", "Pick apples.\n\n Load  crates."),
        ("job_duties_es", "Recoger manzanas."),
        ("special_req_es", "Ninguno"),
    ]);
    assert_eq!(passage(&listing, Topic::Duties), Some("Pick apples.\nLoad crates."));
    let spanish = &listing.translations["es"];
    assert_eq!(spanish.title.as_deref(), Some("Trabajador Agrícola"));
    assert_eq!(spanish.passages[0].text, "Recoger manzanas.");
    assert!(spanish.passages.iter().any(|passage| passage.text == "3 meses"));
    assert!(spanish.passages.iter().all(|passage| passage.topic != Topic::Requirements));
}

#[test]
fn a_bad_record_does_not_touch_the_next() {
    let good = String::from_utf8(file(&[])).unwrap();
    let (header, row) = good.trim_end().split_once('\n').unwrap();
    let nameless = row.replace("H-300-25300-000001", "");
    let untitled = row.replace("Orchard Worker", " ");
    let text = format!("{header}\n{nameless}\n{untitled}\n\"H-1\",\"short\"\n{header}\n{row}\n");
    let reading = read(Format::SeasonalJobs, text.as_bytes()).unwrap();
    let rejects: Vec<_> = reading.iter().filter_map(|record| record.as_ref().err()).collect();
    let told: Vec<_> = rejects.iter().map(|reject| (reject.line, reject.record, reject.reason.as_str())).collect();
    assert_eq!(
        told,
        [
            (2, 1, "no case_number"),
            (3, 2, "no job_title"),
            (4, 3, "2 fields where the header has 26"),
            (5, 4, "the header again"),
        ]
    );
    assert!(rejects[1].raw.contains("H-300-25300-000001"));
    assert_eq!(reading.iter().filter(|record| record.is_ok()).count(), 1);
}

#[test]
fn a_file_of_something_else_is_bad() {
    let error = read(Format::SeasonalJobs, b"name,age\nAnn,3\n").unwrap_err().to_string();
    assert!(error.contains("no column case_number") && error.contains("name, age"), "{error}");
    assert!(read(Format::SeasonalJobs, b"").unwrap_err().to_string().contains("is empty"));
}

/// A file of one order with these values in the columns after the number and the title.
pub(super) fn table(values: &[String]) -> Vec<u8> {
    let others = PLAIN.iter().map(|(name, _)| *name).filter(|name| !["case_number", "job_title"].contains(name));
    let extra = ["soc_code_id", "coord", "apply_extension", "accepted_date", "job_duties", "job_title_es"];
    let fields: Vec<_> = others.chain(extra).zip(values).map(|(name, value)| (name, value.as_str())).collect();
    file(&fields)
}
