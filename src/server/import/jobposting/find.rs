//! The postings inside a JSON-LD value, wherever they lie.

use std::collections::HashMap;

use serde_json::{Map, Value};

/// The type that is looked for.
const POSTING: &str = "JobPosting";

/// Keys whose value may be only a reference to another node of the graph.
const REFERRING: [&str; 3] = ["hiringOrganization", "jobLocation", "baseSalary"];

/// Keys that make an object without a type a posting, if it has a title too.
const TELLING: [&str; 7] = [
    "description",
    "jobDescription",
    "hiringOrganization",
    "jobLocation",
    "datePosted",
    "baseSalary",
    "employmentType",
];

/// The postings in a value: itself, the elements of a list or graph, `WebPage.mainEntity`, or deeper.
/// Nodes of other types beside a posting are what it refers to, not records.
///
/// # Errors
/// The types that are there instead.
pub(super) fn postings(value: Value) -> Result<Vec<Map<String, Value>>, String> {
    let value = plain(value);
    let nodes = nodes_by_id(&value);
    let (mut found, mut others) = (Vec::new(), Vec::new());
    gather(value, &mut found, &mut others);
    if found.is_empty() {
        others.dedup();
        others.truncate(5);
        return Err(match &others[..] {
            [] => "no JobPosting".to_owned(),
            others => format!("no JobPosting, but: {}", others.join(", ")),
        });
    }
    for posting in &mut found {
        for key in REFERRING {
            if let Some(Value::Object(reference)) = posting.get_mut(key)
                && let Some(Value::String(id)) = reference.get("@id")
                && let Some(node) = nodes.get(id).filter(|node| node.len() > reference.len())
            {
                *reference = node.clone();
            }
        }
    }
    Ok(found)
}

fn gather(value: Value, found: &mut Vec<Map<String, Value>>, others: &mut Vec<String>) {
    match value {
        Value::Array(elements) => elements.into_iter().for_each(|element| gather(element, found, others)),
        Value::Object(object) if is_posting(&object) => found.push(object),
        Value::Object(object) => {
            others.extend(types(&object).map(|name| name.chars().take(40).collect()));
            object.into_iter().for_each(|(_, value)| gather(value, found, others));
        }
        _ => {}
    }
}

fn is_posting(object: &Map<String, Value>) -> bool {
    match types(object).next() {
        Some(_) => types(object).any(|name| name.eq_ignore_ascii_case(POSTING)),
        None => object.contains_key("title") && TELLING.iter().any(|key| object.contains_key(*key)),
    }
}

/// The names in `@type`, or in `type` where there is none.
fn types(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let (names, name) = match object.get("@type").or_else(|| object.get("type").filter(|name| *name == POSTING)) {
        Some(Value::Array(names)) => (names.as_slice(), None),
        Some(Value::String(name)) => (&[][..], Some(name.as_str())),
        _ => (&[][..], None),
    };
    names.iter().filter_map(Value::as_str).chain(name).map(without_namespace).filter(|name| !name.is_empty())
}

fn nodes_by_id(value: &Value) -> HashMap<String, Map<String, Value>> {
    let Some(Value::Array(graph)) = value.get("@graph") else { return HashMap::new() };
    let nodes = graph.iter().filter_map(Value::as_object);
    nodes.filter_map(|node| Some((node.get("@id")?.as_str()?.to_owned(), node.clone()))).collect()
}

/// The value with short keys (`title` for `http://schema.org/title`), `@value` and `@list` taken out of their wraps.
fn plain(value: Value) -> Value {
    match value {
        Value::Array(elements) => elements.into_iter().map(plain).collect(),
        Value::Object(mut object) => {
            if let Some(inner) = object.remove("@value").or_else(|| object.remove("@list")) {
                return plain(inner);
            }
            let fields = object.into_iter().map(|(key, value)| (without_namespace(&key).to_owned(), plain(value)));
            Value::Object(fields.collect())
        }
        other => other,
    }
}

fn without_namespace(name: &str) -> &str {
    ["http://schema.org/", "https://schema.org/", "schema:"]
        .into_iter()
        .find_map(|namespace| name.strip_prefix(namespace))
        .unwrap_or(name)
}
