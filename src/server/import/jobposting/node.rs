//! A posting's fields, whatever they are written as.

use serde_json::{Map, Value};

use crate::server::import::text::given;

/// An object whose fields are read as what they mean.
#[derive(Clone, Copy)]
pub(super) struct Node<'a>(pub &'a Map<String, Value>);

impl<'a> Node<'a> {
    /// The first of `keys` that has a value.
    pub(super) fn any(self, keys: &[&str]) -> Option<&'a Value> {
        keys.iter().find_map(|key| self.0.get(*key).filter(|value| !is_empty(value)))
    }

    /// The field as one text: of an object its name or value, of an array its first.
    pub(super) fn text(self, keys: &[&str]) -> Option<String> {
        keys.iter().find_map(|key| text(self.0.get(*key)?))
    }

    /// The field as a number, also out of a text.
    pub(super) fn number(self, keys: &[&str]) -> Option<f64> {
        keys.iter().find_map(|key| number(self.0.get(*key)?))
    }

    /// The field as an object, or the first of an array.
    pub(super) fn node(self, keys: &[&str]) -> Option<Node<'a>> {
        keys.iter().find_map(|key| nodes(self.0.get(*key)?).next())
    }
}

/// Whether a value says nothing.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => given(text).is_none(),
        Value::Array(elements) => elements.iter().all(is_empty),
        Value::Object(fields) => fields.iter().filter(|(key, _)| *key != "@type").all(|(_, value)| is_empty(value)),
        _ => false,
    }
}

/// One text of a value.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => given(text).map(str::to_owned),
        Value::Number(number) => Some(
            number
                .as_f64()
                .filter(|float| float.fract() == 0.0 && float.abs() < 1e15)
                .map_or_else(|| number.to_string(), |float| format!("{float:.0}")),
        ),
        Value::Array(elements) => elements.iter().find_map(text),
        Value::Object(fields) => Node(fields).text(&["name", "value", "text", "title", "description", "url", "@id"]),
        _ => None,
    }
}

/// All texts of a value.
pub(super) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        value => text(value).into_iter().collect(),
    }
}

/// A finite number, also out of a text.
pub(super) fn number(value: &Value) -> Option<f64> {
    let number = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().replace(',', "").parse().ok(),
        Value::Array(elements) => elements.iter().find_map(number),
        Value::Object(fields) => Node(fields).number(&["value", "@value"]),
        _ => None,
    };
    number.filter(|number| number.is_finite())
}

/// The objects of a value.
pub(super) fn nodes(value: &Value) -> impl Iterator<Item = Node<'_>> {
    let elements = match value {
        Value::Array(elements) => elements.as_slice(),
        value => std::slice::from_ref(value),
    };
    elements.iter().filter_map(Value::as_object).map(Node)
}
