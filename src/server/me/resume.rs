//! The resume that is kept.

use serde_json::{Map, Value};

use super::store::Record;
use crate::api::me::KeptResume;
use crate::domain::resume::json;

impl Record for KeptResume {
    const KIND: &'static str = "resume";
    const MOST: u32 = 1;

    fn name(&self) -> &'static str {
        ""
    }
}

/// Whether it is a resume.
///
/// # Errors
/// Where it is none: which part of it, and what is allowed there. It tells nothing of what stands in it.
pub fn check(resume: &Map<String, Value>) -> Result<(), String> {
    let text = serde_json::to_string(resume).map_err(|error| error.to_string())?;
    json::read(&text).map(drop).map_err(|error| error.to_string())
}
