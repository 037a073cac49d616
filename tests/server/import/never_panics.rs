//! Whatever stands in a file, an import ends with records and reasons.

use onestop::server::import::format::Format;
use onestop::server::import::text;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value};

use super::*;

/// Fields of postings, of their parts, and of nothing.
const KEYS: [&str; 46] = [
    "@type",
    "@id",
    "@graph",
    "@value",
    "title",
    "description",
    "jobDescription",
    "hiringOrganization",
    "name",
    "jobLocation",
    "address",
    "addressLocality",
    "addressRegion",
    "postalCode",
    "addressCountry",
    "geo",
    "latitude",
    "longitude",
    "streetAddress",
    "fullText",
    "baseSalary",
    "value",
    "minValue",
    "maxValue",
    "unitText",
    "currency",
    "medianSalary",
    "salary",
    "employmentType",
    "workHours",
    "datePosted",
    "validThrough",
    "jobStartDate",
    "identifier",
    "url",
    "occupationalCategory",
    "normalizedTitle",
    "onetCode",
    "totalJobOpenings",
    "applicationContact",
    "telephone",
    "email",
    "experienceRequirements",
    "monthsOfExperience",
    "responsibilities",
    "jobLocationType",
];

const TAGS: [&str; 34] = [
    "p",
    "/p",
    "ul",
    "/ul",
    "ol start=-5",
    "/ol",
    "li",
    "/li",
    "table",
    "/table",
    "tr",
    "/tr",
    "td colspan=3",
    "/td",
    "th",
    "thead",
    "tbody",
    "div",
    "/div",
    "blockquote",
    "/blockquote",
    "h1",
    "/h1",
    "dl",
    "dt",
    "dd",
    "sup",
    "/sup",
    "pre",
    "/pre",
    "a href=x",
    "b",
    "svg",
    "img alt=x",
];

fn text_value() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9$€,.kK /-]{0,12}(hour|year|wk)?",
        "[A-Za-zé]{0,8},? ?(OH|Ohio|ZZ)? ?[0-9]{0,9}",
        "[0-9]{0,4}[-/][0-9]{0,2}[-/][0-9]{0,4}(T[0-9:.]{0,8}(Z|[+-][0-9]{4})?)?",
        "(&(amp;)?(lt|gt|#x?[0-9a-f]{1,6});?|<[a-z/]{0,4}>?|[Ââ€™Ã“ ]){0,12}",
        "[0-9]{2}-[0-9]{4}(\\.[0-9]{2})?é?",
        "é?[0-9.]{0,5} ?(hrs|hours)[ /.-]?(per |a )?we?e?k?",
        Just("JobPosting".to_owned()),
    ]
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..100_000_i64).prop_map(Value::from),
        text_value().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(prop::sample::select(&KEYS[..]), inner, 0..6).prop_map(object),
        ]
    })
}

fn object(fields: std::collections::BTreeMap<&'static str, Value>) -> Value {
    Value::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
}

fn any_posting() -> impl Strategy<Value = Value> {
    btree_map(prop::sample::select(&KEYS[4..]), any_value(), 0..24).prop_map(|fields| {
        let mut posting = object(fields);
        posting["@type"] = "JobPosting".into();
        if posting.get("title").is_none() {
            posting["title"] = "Cook".into();
        }
        posting
    })
}

/// Damages bytes here and there.
fn damage() -> impl Strategy<Value = Vec<(usize, u8)>> {
    vec((any::<usize>(), any::<u8>()), 0..8)
}

fn damaged(mut bytes: Vec<u8>, damage: &[(usize, u8)], keep: usize) -> Vec<u8> {
    for (at, byte) in damage {
        let at = at % bytes.len();
        bytes[at] = *byte;
    }
    bytes.truncate(keep % (bytes.len() + 1));
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn postings_of_anything(posting in any_posting()) {
        let reading = read(Format::JobPosting, posting.to_string().as_bytes()).unwrap();
        prop_assert_eq!(reading.len(), 1);
        for record in reading.into_iter().flatten() {
            let listing = record.listing;
            prop_assert!(!listing.title.is_empty() && !listing.source_id.is_empty());
            prop_assert!(listing.pay.is_none_or(|pay| pay.hourly().floor().is_some()));
            prop_assert!(listing.passages.iter().all(|passage| !passage.text.trim().is_empty()));
            prop_assert!(listing.place.point.is_none_or(|point| point.latitude.abs() <= 90.0));
        }
    }

    #[test]
    fn the_same_posting_gives_the_same_listing(posting in any_posting()) {
        let first = |text: &str| read(Format::JobPosting, text.as_bytes()).unwrap().remove(0).ok();
        let listing = |text: &str| first(text).map(|record| record.listing);
        prop_assert_eq!(listing(&posting.to_string()), listing(&serde_json::to_string_pretty(&posting).unwrap()));
    }

    #[test]
    fn json_of_anything(value in any_value()) {
        let _ = read(Format::JobPosting, value.to_string().as_bytes());
    }

    #[test]
    fn bytes_of_anything(bytes in vec(any::<u8>(), 0..200)) {
        let _ = read(Format::JobPosting, &bytes);
        let _ = read(Format::SeasonalJobs, &bytes);
    }

    #[test]
    fn damaged_json(posting in any_posting(), damage in damage(), keep in any::<usize>(), lines in any::<bool>()) {
        let text = if lines { format!("{posting}\n{posting}\n") } else { format!("[{posting},\n{posting}]") };
        let _ = read(Format::JobPosting, &damaged(text.into_bytes(), &damage, keep));
    }

    #[test]
    fn damaged_tables(damage in damage(), keep in any::<usize>(), fields in vec(text_value(), 30)) {
        let _ = read(Format::SeasonalJobs, &damaged(super::seasonaljobs::table(&fields), &damage, keep));
        let _ = read(Format::SeasonalJobs, &super::seasonaljobs::table(&fields));
    }

    #[test]
    fn markup_of_anything(parts in vec((prop::sample::select(&TAGS[..]), "[a-z&;•* \n]{0,6}"), 0..40)) {
        let html: String = parts.into_iter().flat_map(|(tag, words)| [format!("<{tag}>"), words]).collect();
        let clean = text::paragraphs(&html).unwrap_or_default();
        prop_assert!(!clean.contains("<table") && !clean.contains("</"), "{}", clean);
    }

    #[test]
    fn texts_of_anything(raw in text_value()) {
        let clean = text::paragraphs(&raw);
        let invisible = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
        let tidy = |text: String| !text.contains(invisible) && !text.contains("\n\n") && text.trim() == text;
        prop_assert!(clean.is_none_or(tidy));
        let _ = (text::line(&raw), text::gentle(&raw));
    }
}
