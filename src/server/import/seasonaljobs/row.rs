//! One record, its fields by the names of their columns.

use std::collections::HashMap;

use csv::StringRecord;

use crate::server::import::read::BadFile;
use crate::server::import::text::given;

/// Columns without which nothing can be imported.
const REQUIRED: [&str; 3] = ["case_number", "job_title", "begin_date"];

/// The header of a file.
pub(super) struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Columns {
    pub(super) fn new(header: &StringRecord) -> Result<Self, BadFile> {
        let names: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
        let places: HashMap<_, _> = names.iter().cloned().zip(0..).collect();
        match REQUIRED.iter().find(|name| !places.contains_key(**name)) {
            None => Ok(Self { names, places }),
            Some(missing) => {
                let first: String = names.join(", ").chars().take(120).collect();
                Err(BadFile::Format(format!(
                    "is no CSV of seasonal jobs: it has no column {missing}. Its first line is: {first}"
                )))
            }
        }
    }
}

/// One record.
pub(super) struct Row<'a> {
    columns: &'a Columns,
    fields: StringRecord,
}

impl<'a> Row<'a> {
    pub(super) fn new(columns: &'a Columns, fields: StringRecord) -> Self {
        Self { columns, fields }
    }

    /// Says what is wrong with the number of fields.
    pub(super) fn complete(&self) -> Result<(), String> {
        let (here, header) = (self.fields.len(), self.columns.names.len());
        if here == header { Ok(()) } else { Err(format!("{here} fields where the header has {header}")) }
    }

    /// The field, unless it is empty or says that there is nothing, as "N/A".
    pub(super) fn get(&self, column: &str) -> Option<&str> {
        given(self.fields.get(*self.columns.places.get(column)?)?)
    }

    /// The field as a number.
    pub(super) fn number(&self, column: &str) -> Option<f64> {
        self.get(column)?.replace([',', '$'], "").parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// The field as yes or no.
    pub(super) fn flag(&self, column: &str) -> Option<bool> {
        match self.get(column)?.to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" | "y" => Some(true),
            "false" | "0" | "no" | "n" => Some(false),
            _ => None,
        }
    }

    /// The line that it begins on.
    pub(super) fn line(&self) -> u64 {
        self.fields.position().map_or(0, csv::Position::line)
    }

    /// The record as a JSON object of the fields that are not empty; the columns' names are part of it.
    pub(super) fn raw(&self) -> String {
        let names = self.columns.names.iter().map(String::as_str).chain(std::iter::repeat(""));
        let fields = names.zip(&self.fields).filter(|(_, field)| !field.is_empty());
        let object: serde_json::Map<String, serde_json::Value> =
            fields.map(|(name, field)| (name.to_owned(), field.into())).collect();
        serde_json::Value::Object(object).to_string()
    }
}
