//! A resume: read, written, looked over, and turned into a letter.

use std::fs;

use onestop::domain::resume::check::{Finding, check, missing};
use onestop::domain::resume::draft::Draft;
use onestop::domain::resume::json::{JsonError, read, write};
use onestop::domain::resume::letter::letter;
use onestop::domain::resume::{Layout, Length, Resume, phrases};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn resume(json: &Value) -> Resume {
    read(&json.to_string()).expect("a resume")
}

fn written(resume: &Resume) -> Value {
    serde_json::from_str(&write(resume)).expect("JSON")
}

/// A value with everything that a schema knows, each text another.
fn filled(schema: &Value, path: &str) -> Value {
    if let Some(fields) = schema["properties"].as_object() {
        let fill = |(name, field): (&String, &Value)| (name.clone(), filled(field, &format!("{path}/{name}")));
        return fields.iter().map(fill).collect::<Map<_, _>>().into();
    }
    if schema["items"].is_object() {
        return (0..2).map(|place| filled(&schema["items"], &format!("{path}/{place}"))).collect::<Vec<_>>().into();
    }
    path.into()
}

/// Every text of a value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn nothing_that_the_schema_knows_is_lost() {
    let Some(data) = super::shared_data() else { return };
    let schema = fs::read_to_string(data.join("resumes/schema.json")).expect("the schema");
    let mut whole = filled(&serde_json::from_str(&schema).expect("JSON"), "");
    let read = resume(&whole);
    assert_eq!(read.other.keys().collect::<Vec<_>>(), ["meta"]);
    let mut again = written(&read);
    assert!(again["$schema"].as_str().expect("a schema").ends_with("/v1.0.0/schema.json"));
    for file in [&mut whole, &mut again] {
        file.as_object_mut().expect("an object").remove("$schema");
    }
    assert_eq!(again, whole);
}

#[test]
fn real_files_are_read_and_nothing_of_them_is_lost() {
    let Some(data) = super::shared_data() else { return };
    let mut count = 0;
    for entry in fs::read_dir(data.join("resumes")).expect("the resumes") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a text");
        if path.ends_with("schema.json") {
            continue;
        }
        let read = read(&text).expect("a resume");
        assert!(!read.basics.name.is_empty() && !read.work.is_empty(), "{}", path.display());
        let (before, after) = (serde_json::from_str(&text).expect("JSON"), written(&read));
        let after = texts(&after);
        let lost = texts(&before).into_iter().find(|text| !(text.is_empty() || after.contains(text)));
        assert!(lost.is_none_or(|text| text.ends_with("schema.json")), "{}: {lost:?}", path.display());
        assert_eq!(self::read(&write(&read)), Ok(read));
        count += 1;
    }
    assert!(count >= 6);
}

#[test]
fn a_file_of_old_names_and_odd_kinds_is_read() {
    let read = resume(&json!({
        "$schema": 4,
        "basics": {"name": "Ana", "picture": "a.png", "website": "https://a.example", "phone": 9_375_550_142_u64,
            "email": null, "summary": ["One.", "Two."], "location": "Dayton, OH", "profiles": {"network": "X"}},
        "work": {"company": "Blue Diner", "name": "", "website": "https://b.example", "startDate": 2019,
            "endDate": "Present", "highlights": "Cooked meals", "team": 4},
        "education": [{"institution": "Lincoln High", "gpa": 3.5}, null],
        "publications": [{"name": "Poems", "website": "https://p.example"}],
        "skills": ["Cooking", {"name": "Cleaning", "keywords": "floors", "level": true}],
        "languages": "Spanish",
        "awards": null,
        "meta": {"theme": "plain"},
    }));
    let basics = &read.basics;
    assert_eq!([&basics.image, &basics.url], ["a.png", "https://a.example"]);
    assert_eq!([&basics.phone, &basics.email, &basics.summary], ["9375550142", "", "One.\nTwo."]);
    assert_eq!([&basics.location.city, &basics.profiles[0].network], ["Dayton, OH", "X"]);
    let [work] = &read.work[..] else { panic!("one work") };
    assert_eq!(
        [&work.name, &work.url, &work.start_date, &work.end_date],
        ["Blue Diner", "https://b.example", "2019", ""]
    );
    assert!(work.current);
    assert_eq!(work.highlights, ["Cooked meals"]);
    assert_eq!((read.education.len(), read.education[0].score.as_str()), (1, "3.5"));
    assert_eq!(read.publications[0].url, "https://p.example");
    assert_eq!([&read.skills[0].name, &read.skills[1].name], ["Cooking", "Cleaning"]);
    assert_eq!(read.skills[1].keywords, ["floors"]);
    assert_eq!(read.languages[0].language, "Spanish");
    let other = json!({"meta": {"theme": "plain"}, "x-besides": {"work[0].team": 4, "skills[1].level": true}});
    assert_eq!(Value::Object(read.other.clone()), other);
    assert_eq!(resume(&written(&read)), read);
}

#[test]
fn what_is_ours_comes_back() {
    let read = resume(&json!({
        "basics": {"phone": "937-555-0142", "phoneNote": "Message phone"},
        "work": [{"occupation": "35-2014", "length": "two-years", "current": true}, {"length": "long"}],
    }));
    assert_eq!(read.basics.phone_note, "Message phone");
    assert_eq!((read.work[0].length, read.work[0].current), (Some(Length::TwoYears), true));
    assert_eq!(read.work[1].length, None);
    assert_eq!(read.other["x-besides"], json!({"work[1].length": "long"}));
    assert_eq!(resume(&written(&read)), read);
}

#[test]
fn what_cannot_be_read_is_told_by_its_place_and_never_by_what_it_says() {
    for (text, place) in [("{\"basics\":\n {\"name\": Secret}}", (2, 11)), ("", (1, 0)), ("{\"basics\": {", (1, 12))] {
        let why = read(text).expect_err("no JSON");
        let JsonError::NoJson { line, column, .. } = &why else { panic!("{why}") };
        assert_eq!((*line, *column), place, "{why}");
        assert!(!why.to_string().contains("Secret"), "{why}");
    }
    for (wrong, path) in [
        (json!(["Secret"]), "the file"),
        (json!({"basics": ["Secret"]}), "basics"),
        (json!({"basics": {"name": {"first": "Secret"}}}), "basics.name"),
        (json!({"work": [{}, {}, {"highlights": ["a", ["Secret"]]}]}), "work[2].highlights[1]"),
        (json!({"skills": [["Secret"]]}), "skills[0]"),
    ] {
        let why = read(&wrong.to_string()).expect_err("a wrong kind");
        assert!(matches!(&why, JsonError::WrongKind { path: told, .. } if told == path), "{why}");
        assert!(!why.to_string().contains("Secret"), "{why}");
    }
    assert!(read(&"[".repeat(100_000)).is_err());
    assert_eq!(read("\u{feff}{}"), Ok(Resume::default()));
}

fn any_json() -> impl Strategy<Value = Value> {
    let key = prop_oneof![
        4 => prop::sample::select(vec![
            "basics", "work", "volunteer", "education", "skills", "languages", "projects", "x-besides", "$schema",
            "name", "company", "location", "profiles", "highlights", "endDate", "current", "length", "keywords", "type",
            "summary",
        ]).prop_map(ToOwned::to_owned),
        1 => "\\PC{0,8}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<i16>().prop_map(|number| Value::from(f64::from(number) / 4.0)),
        Just(Value::from("present")),
        "\\PC{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            btree_map(key.clone(), inner, 0..8).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_is_read_is_written_and_read_again(value in any_json()) {
        if let Ok(read) = read(&value.to_string()) {
            prop_assert_eq!(self::read(&write(&read)), Ok(read.clone()));
            let findings = check(&read, "", &|_| None);
            let misspelled = findings.iter().any(|finding| matches!(finding, Finding::Misspelled { .. }));
            prop_assert!(!misspelled);
            let paragraphs = &letter(&read, "", "", "").paragraphs;
            prop_assert!((2..=4).contains(&paragraphs.len()));
            prop_assert!(paragraphs.iter().all(|paragraph| paragraph.ends_with(['.', '!', '?'])));
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let is_object = text.trim_start().starts_with('{');
        prop_assert!(read(&text).is_err() || is_object);
        let said = resume(&json!({"work": [{"highlights": [text], "startDate": text, "endDate": text}]}));
        let wrong = check(&said, "", &|word| Some(vec![word.to_owned()]));
        prop_assert!(wrong.len() < 24);
    }

    #[test]
    fn nothing_is_missing_that_the_resume_says(words in vec(prop::sample::select(WORDS.to_vec()), 0..12)) {
        let text = words.join(" ");
        prop_assert_eq!(missing(&resume(&json!({"skills": [{"name": text}]})), &text), Vec::<&phrases::Phrase>::new());
    }
}

/// What licenses, languages and strengths are called by.
const WORDS: [&str; 14] = [
    "forklift",
    "license",
    "driver\u{2019}s",
    "Spanish",
    "speak",
    "class",
    "A",
    "CDL,",
    "customer",
    "service.",
    "STNA",
    "not",
    "required",
    "bilingual;",
];

#[test]
fn a_huge_resume_comes_back() {
    let tasks = vec!["Cleaned 14 rooms. ".repeat(500); 20];
    let huge = resume(&json!({"work": vec![json!({"name": "Inn", "highlights": tasks}); 10]}));
    assert_eq!(read(&write(&huge)), Ok(huge));
    assert_eq!(write(&Resume::default()).lines().count(), 3);
}

#[test]
fn a_change_is_taken_back_and_none_is_no_change() {
    let draft = Draft::default().changed(|resume| resume.basics.name = "Ana".to_owned());
    assert!(draft.can_undo() && !draft.is_empty());
    assert!(draft.changed(|_| ()) == draft);
    let other_page = draft.laid_out(Layout::Modern);
    assert_eq!((other_page.layout, other_page.resume()), (Layout::Modern, draft.resume()));
    let undone = draft.undone();
    assert!(undone.is_empty() && !undone.can_undo());
    let mut many = Draft::default();
    for count in 0..200 {
        many = many.changed(|resume| resume.basics.name = count.to_string());
    }
    while many.can_undo() {
        many = many.undone();
    }
    assert_eq!(many.resume().basics.name, "149");
}

/// A resume that has nothing to mend.
fn good() -> Value {
    json!({
        "basics": {"name": "Ana Lopez", "phone": "937-555-0142", "label": "Cook"},
        "work": [{"name": "Blue Diner", "position": "Cook", "length": "two-years", "current": true,
            "highlights": ["Cooked 90 meals a day", "Cleaned the kitchen", "Trained new cooks"]}],
        "education": [{"studyType": "High school diploma", "institution": "Lincoln High School"}],
        "skills": [{"name": "Fast learner"}],
        "certificates": [{"name": "Food handler card"}],
        "languages": [{"language": "Spanish"}],
    })
}

/// What is found in a resume where every word is spelled right.
fn found(json: &Value) -> Vec<Finding> {
    check(&resume(json), "", &|_| None)
}

#[test]
fn a_good_resume_has_nothing_to_mend() {
    let nothing: [Finding; 0] = [];
    assert_eq!(found(&good()), nothing);
}

#[test]
fn what_is_not_said_is_found_the_most_important_first() {
    let nothing = [
        Finding::NoName,
        Finding::NoReach,
        Finding::NoWork,
        Finding::NoStrengths,
        Finding::NoSchooling,
        Finding::NoGoal,
    ];
    assert_eq!(found(&json!({})), nothing);
    for (pointer, expected) in [
        ("/basics/name", Finding::NoName),
        ("/basics/phone", Finding::NoReach),
        ("/basics/label", Finding::NoGoal),
        ("/work", Finding::NoWork),
        ("/work/0/highlights", Finding::NoTasks(0)),
        ("/work/0/highlights/2", Finding::FewTasks(0)),
        ("/work/0/highlights/0", Finding::NoNumbers),
        ("/skills", Finding::NoStrengths),
        ("/education", Finding::NoSchooling),
    ] {
        let mut resume = good();
        *resume.pointer_mut(pointer).expect("a part") = Value::Null;
        assert!(found(&resume).contains(&expected), "{pointer}");
    }
    let caring = json!({"volunteer": [{"organization": "Food pantry"}]});
    assert!(!found(&caring).contains(&Finding::NoWork), "unpaid work is work");
}

#[test]
fn numbers_are_suggested_once() {
    let work = json!({"highlights": ["Cleaned rooms", "Made beds", "Washed floors"]});
    let findings = found(&json!({"work": [work, work]}));
    assert_eq!(findings.iter().filter(|finding| **finding == Finding::NoNumbers).count(), 1);
}

#[test]
fn weak_beginnings_and_long_tasks_are_found_in_their_places() {
    let mut resume = good();
    resume["work"][0]["highlights"] = json!([
        "Served 40 customers a day",
        "Responsible for the register",
        "DUTIES INCLUDED: sweeping",
        "Helped with orders",
        "Helped cooks",
        "Cleaned rooms ".repeat(12),
    ]);
    let weak = |highlight| Finding::WeakVerb { work: 0, highlight };
    assert_eq!(found(&resume), [weak(1), weak(2), weak(3), Finding::LongLine { work: 0, highlight: 5 }]);
}

#[test]
fn our_own_phrases_have_nothing_to_mend() {
    let groups =
        ["family", "odd-jobs", "volunteer"].map(ToOwned::to_owned).into_iter().chain((11..=53).map(|n| n.to_string()));
    for group in groups {
        let tasks: Vec<&str> = phrases::of(&group, "en").iter().map(|phrase| phrase.resume).collect();
        let findings = found(&json!({"work": [{"highlights": tasks}]}));
        let weak = |finding: &Finding| matches!(finding, Finding::WeakVerb { .. } | Finding::LongLine { .. });
        assert!(!findings.iter().any(weak), "{group}: {findings:?}");
    }
}

#[test]
fn a_gap_is_found_only_where_dates_tell_of_it() {
    let work = |dates: &[(&str, &str)]| {
        let work = dates.iter().map(|(start, end)| json!({"startDate": start, "endDate": end}));
        json!({"work": work.collect::<Vec<_>>()})
    };
    let gap = |resume: &Value| found(resume).contains(&Finding::Gap);
    assert!(gap(&work(&[("2021-03", ""), ("2016", "2018-06-30")])));
    assert!(!gap(&work(&[("2019", ""), ("2016", "2018")])));
    assert!(!gap(&work(&[("2021-03", ""), ("2016", "2018-06"), ("", "")])), "one has no dates");
    assert!(!gap(&work(&[("2010", ""), ("2000", "2001"), ("2001", "2010")])));
    assert!(!gap(&work(&[("soon", "2001-99"), ("-5", "99999999999")])));
    let mut filled = work(&[("2021-03", ""), ("2016", "2018-06-30")]);
    filled["volunteer"] = json!([{"startDate": "2018-09", "endDate": "2021"}]);
    assert!(!gap(&filled), "unpaid work fills it");
}

#[test]
fn words_are_spelled_but_names_numbers_and_capitals_are_not() {
    let mut resume = good();
    resume["basics"]["summary"] =
        json!("I am a relable worker. Relable! Ask lopez, NASA, x@relable.org or 3rd relable's.");
    resume["work"][0]["highlights"] = json!(["Clened 20 tables", "Walked relable dogs", "Clened floors", "Мыла полы"]);
    let spell = |word: &str| {
        let wrong = word.contains("relable") || word == "clened" || word == "lopez";
        wrong.then(|| vec![format!("{word}!")])
    };
    let resume = self::resume(&resume);
    let findings = check(&resume, "", &spell);
    let wrong = |word: &str, suggestion: &str| Finding::Misspelled {
        word: word.to_owned(),
        suggestions: vec![suggestion.to_owned()],
    };
    let expected = [wrong("Clened", "Clened!"), wrong("relable", "relable!"), wrong("relable's", "relable's!")];
    assert_eq!(findings, expected);
}

/// The keys of what a listing asks for and the resume does not say.
fn lacks(resume: &Resume, listing: &str) -> Vec<&'static str> {
    missing(resume, listing).iter().map(|phrase| phrase.key).collect()
}

#[test]
fn a_listing_asks_for_what_the_resume_does_not_say() {
    let resume = resume(&good());
    let listing = "Cook wanted.\n\u{2022} Food handler card and driver\u{2019}s license\n\
                   \u{2022} Must speak Spanish or Arabic\n\
                   \u{2022} Customer service, fast learner, attention to detail";
    assert_eq!(lacks(&resume, listing), ["driver", "ar", "customer-service", "careful"]);
    assert_eq!(lacks(&Resume::default(), "CDL Class A. Forklift license."), ["forklift", "cdl-a"]);
    assert_eq!(missing(&Resume::default(), "Forklift license")[0].of, "license");
}

#[test]
fn only_whole_words_that_are_meant_ask_for_something() {
    let nothing = Resume::default();
    for listing in [
        "",
        "Polish floors and serve French fries",
        "A driver's license is not required",
        "Excellent pay; stnas",
        "Serve Chinese food. You may speak to the chef",
    ] {
        assert_eq!(lacks(&nothing, listing), [""; 0], "{listing}");
    }
    assert_eq!(lacks(&nothing, "Bilingual English/Spanish"), ["en", "es", "bilingual"]);
    let driver = resume(&json!({"certificates": [{"name": "Commercial Driver's License (CDL), Class A"}]}));
    assert_eq!(lacks(&driver, "Valid driver's license. Class A CDL"), [""; 0]);
}

#[test]
fn a_letter_says_what_the_resume_says() {
    let letter = letter(&resume(&good()), "Line cook", "Green Cafe", "November 22, 2026");
    assert_eq!(
        letter.paragraphs,
        [
            "I am applying for this position at Green Cafe: Line cook. My resume comes with this letter.",
            "I work at Blue Diner. My position there is Cook. I have done this for 2 years. I cooked 90 meals a day. \
             I cleaned the kitchen. I trained new cooks.",
            "My strengths include: Fast learner. My licenses and certificates include: Food handler card. \
             I speak: Spanish. My schooling: High school diploma, Lincoln High School.",
            "I would be glad to meet and talk about this work. This is how to reach me: 937-555-0142. \
             Thank you for your time.",
        ]
    );
    assert_eq!([&letter.greeting, &letter.closing, &letter.name], ["Dear Hiring Manager,", "Sincerely,", "Ana Lopez"]);
    assert_eq!([&letter.date, &letter.employer, &letter.position], ["November 22, 2026", "Green Cafe", "Line cook"]);
    assert_eq!(letter.reach, ["937-555-0142"]);
}

#[test]
fn a_letter_invents_nothing() {
    let nothing = letter(&Resume::default(), "", " ", "");
    assert_eq!(nothing.paragraphs.len(), 2);
    assert_eq!(nothing.paragraphs[0], "I am writing to ask about open positions. My resume comes with this letter.");
    let caring = resume(&json!({
        "basics": {"phone": "937-555-0142", "phoneNote": "Message phone", "email": "ana@example.org", "label": "Aide"},
        "volunteer": [{"organization": "Food pantry", "highlights": ["gave out food", "Sorted donated food."]}],
    }));
    let letter = letter(&caring, "", "", "");
    assert_eq!(letter.position, "Aide");
    assert_eq!(letter.reach, ["Message phone: 937-555-0142", "ana@example.org"]);
    assert_eq!(
        letter.paragraphs[1],
        "My unpaid work includes this: Food pantry. I gave out food. I sorted donated food."
    );
}
