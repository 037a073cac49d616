//! Query parameters, read strictly: each known, given once, in its range.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use axum::extract::Query;
use axum::http::Uri;

use super::problem::Failure;
use crate::api::problem::Code;

/// The most letters of a text.
pub const LONGEST_TEXT: usize = 200;

/// The parameters of one request.
#[derive(Debug)]
pub struct Parameters(BTreeMap<String, String>);

impl Parameters {
    /// Reads the query of `uri`; only `known` parameters are allowed.
    ///
    /// # Errors
    /// When a parameter is unknown or given twice, or the query is no list of parameters.
    pub fn read(uri: &Uri, known: &[&str]) -> Result<Self, Failure> {
        let malformed = |_| Failure::new(Code::InvalidParameter, "The query is not a list of name=value.");
        let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(uri).map_err(malformed)?;
        let mut parameters = BTreeMap::new();
        for (name, value) in pairs {
            if !known.contains(&name.as_str()) {
                let detail = format!("There is no such parameter. Allowed: {}.", list(known));
                return Err(Failure::new(Code::UnknownParameter, detail).about(&name));
            }
            if parameters.contains_key(&name) {
                return Err(invalid(&name, "given once"));
            }
            parameters.insert(name, value);
        }
        Ok(Self(parameters))
    }

    /// The text of that name, where there is one that is not blank.
    ///
    /// # Errors
    /// When it is too long.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let text = self.0.remove(name).filter(|text| !text.trim().is_empty());
        match text {
            Some(text) if text.chars().count() > LONGEST_TEXT => {
                Err(invalid(name, &format!("at most {LONGEST_TEXT} characters")))
            }
            text => Ok(text),
        }
    }

    /// The value of that name as `parse` reads it.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn value<T>(
        &mut self,
        name: &str,
        allowed: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Failure> {
        let Some(text) = self.0.remove(name) else { return Ok(None) };
        parse(&text).map(Some).ok_or_else(|| invalid(name, allowed))
    }

    /// The number of that name.
    ///
    /// # Errors
    /// When it is there and not a number in this range.
    pub fn number<T>(&mut self, name: &str, range: &RangeInclusive<T>) -> Result<Option<T>, Failure>
    where
        T: FromStr + PartialOrd + Display,
    {
        let allowed = format!("a number from {} to {}", range.start(), range.end());
        self.value(name, &allowed, |text| text.parse().ok().filter(|number| range.contains(number)))
    }
}

/// A value that is not allowed. What was sent is not repeated: a client may have typed it.
#[must_use]
pub fn invalid(name: &str, allowed: &str) -> Failure {
    Failure::new(Code::InvalidParameter, format!("Not allowed. Allowed: {allowed}.")).about(name)
}

fn list(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
