//! The table, English and every other language say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use onestop::domain::occupation::{Group, Kind};
use onestop::i18n::messages::MESSAGES;
use onestop::i18n::{AREAS, Language, Text};

use crate::ftl::{Entry, entries};

fn by_id(language: Language) -> BTreeMap<String, Entry> {
    entries(language).into_iter().map(|entry| (entry.id.clone(), entry)).collect()
}

fn is_family(id: &str) -> bool {
    id.starts_with("group-") || id.starts_with("kind-")
}

#[test]
fn every_file_is_fluent_and_says_nothing_twice() {
    for language in Language::offered() {
        for (area, source) in AREAS.iter().zip(language.sources()) {
            let errors = FluentResource::try_new((*source).to_owned()).err().map(|(_, errors)| errors);
            assert_eq!(errors, None, "i18n/{}/{area}.ftl", language.tag());
        }
        let mut seen = BTreeSet::new();
        for entry in entries(*language) {
            assert!(seen.insert(entry.id.clone()), "i18n/{}: {} stands twice", language.tag(), entry.id);
        }
    }
}

#[test]
fn a_method_an_id_and_a_file_go_by_one_name() {
    for message in MESSAGES {
        assert_eq!(message.method, message.id.replace('-', "_"));
        assert!(message.id.starts_with(&format!("{}-", message.area)), "{} in area {}", message.id, message.area);
    }
}

#[test]
fn english_has_exactly_the_messages_of_the_table() {
    let table: BTreeSet<_> = MESSAGES.iter().map(|message| (message.area, message.id.to_owned())).collect();
    assert_eq!(table.len(), MESSAGES.len(), "the table names a message twice");
    let english: BTreeSet<_> = entries(Language::English)
        .into_iter()
        .filter(|entry| !is_family(&entry.id))
        .map(|entry| (entry.area, entry.id))
        .collect();
    let missing: Vec<_> = table.difference(&english).collect();
    let unused: Vec<_> = english.difference(&table).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing in English: {missing:?}; not in the table: {unused:?}");
}

#[test]
fn english_takes_exactly_the_variables_of_the_table() {
    let english = by_id(Language::English);
    for message in MESSAGES {
        let Some(entry) = english.get(message.id) else { continue };
        let variables: BTreeSet<_> = message.variables.iter().copied().collect();
        assert_eq!(entry.variables(), variables, "variables of {}", message.id);
    }
}

#[test]
fn every_language_has_the_messages_and_variables_of_english() {
    let english = by_id(Language::English);
    for language in Language::offered() {
        let other = by_id(*language);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let unknown: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{}: missing {missing:?}, unknown {unknown:?}",
            language.tag()
        );
        for (id, entry) in &english {
            assert_eq!(entry.area, other[id].area, "{}: the file of {id}", language.tag());
            assert_eq!(entry.variables(), other[id].variables(), "{}: variables of {id}", language.tag());
        }
    }
}

#[test]
fn numbers_have_every_plural_of_the_language() {
    let english = by_id(Language::English);
    for language in Language::offered() {
        let locale: Locale = language.tag().parse().expect("tags are locales");
        let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).expect("data is compiled in");
        let categories: BTreeSet<_> = rules.categories().map(name).collect();
        for (id, entry) in by_id(*language) {
            let wanted = if english[&id].categories().is_empty() { BTreeSet::new() } else { categories.clone() };
            assert_eq!(entry.categories(), wanted, "{}: plurals of {id}", language.tag());
        }
    }
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn every_message_can_be_formatted() {
    for language in Language::offered() {
        let locale = language.tag().parse().expect("tags are language identifiers");
        let mut bundle = FluentBundle::new(vec![locale]);
        for source in language.sources() {
            let resource = FluentResource::try_new((*source).to_owned()).expect("the file is Fluent");
            bundle.add_resource(resource).expect("no message stands twice");
        }
        for entry in entries(*language) {
            for number in [0.0, 1.0, 2.0, 2.4, 3.0, 11.0, 100.0, 1_000_000.0] {
                let args: FluentArgs = entry.variables().into_iter().map(|variable| (variable, number)).collect();
                let pattern = bundle.get_message(&entry.id).and_then(|message| message.value()).expect("it has a text");
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{}: {} with {number}: {errors:?}", language.tag(), entry.id);
                assert!(!text.trim().is_empty(), "{}: {} with {number} is empty", language.tag(), entry.id);
            }
        }
    }
}

#[test]
fn every_major_group_has_a_name() {
    let english: BTreeSet<_> = entries(Language::English).into_iter().map(|entry| entry.id).collect();
    for group in Group::all() {
        assert!(english.contains(&format!("group-{group}")), "group-{group}");
    }
    let named = english.iter().filter(|id| id.starts_with("group-")).count();
    assert_eq!(named, Group::all().count(), "names of groups that are none");
}

#[test]
fn every_minor_group_of_the_classification_has_a_name() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/occupations/soc2018_definitions.csv");
    let Ok(definitions) = std::fs::read_to_string(&path) else {
        assert!(std::env::var_os("ONESTOP_REQUIRE_ALL").is_none(), "missing: {}", path.display());
        println!("skipped: {} is not here", path.display());
        return;
    };
    let wanted: BTreeSet<_> = definitions
        .lines()
        .filter_map(|line| line.strip_prefix("Minor,")?.get(..4))
        .filter(|code| !code.starts_with("55"))
        .map(|code| format!("kind-{code}"))
        .collect();
    let named: BTreeSet<_> =
        entries(Language::English).into_iter().map(|entry| entry.id).filter(|id| id.starts_with("kind-")).collect();
    assert_eq!(named, wanted);
}

#[test]
fn a_kind_reads_as_itself_and_an_unknown_one_as_its_group() {
    let text = Text::new(Language::English);
    let kind = |code: &str| code.parse::<Kind>().expect("a code");
    assert_eq!(text.kind(kind("53-7")), "Warehouse and loading");
    assert_eq!(text.kind(kind("53-8")), text.group("53".parse().expect("a code")));
}

#[test]
fn languages_are_found_by_their_tags() {
    for language in Language::all() {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    assert_eq!(Language::from_tag("ES-mx"), Some(Language::Spanish));
    assert_eq!(Language::from_tag("tlh"), None);
    assert_eq!(Language::offered().len(), 3);
    assert!(Language::Arabic.is_rtl() && !Language::Spanish.is_rtl());
}
