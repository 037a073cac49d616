//! JSON Resume 1.0.0 (<https://jsonresume.org/schema>), read as people write it: with old names, with nothing where a
//! text is meant, with one where a list is meant.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    Award, Basics, Certificate, Education, Length, Liking, Location, Profile, Project, Publication, Reference, Resume,
    Skill, Spoken, Volunteer, Work,
};
use crate::domain::fold::fold;

/// The schema that a written file names.
const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// Where [`Resume::other`] keeps what a part of a file has besides, by its path ("work[0].team").
const BESIDES: &str = "x-besides";

/// Ends that are none, as [`fold`] leaves them.
const NOW: [&str; 9] =
    ["present", "to present", "current", "currently", "now", "today", "ongoing", "presente", "actualidad"];

/// Why a text is no resume. It tells nothing of what stands in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    #[error("line {line}, column {column}: this is no JSON, {reason}. Mend it there, or save the resume again")]
    NoJson { line: usize, column: usize, reason: &'static str },
    /// A part of the file is a list or an object where it may not be.
    #[error("{path} is {found}. Allowed: {allowed}")]
    WrongKind { path: String, found: &'static str, allowed: &'static str },
}

/// A file as it is written.
#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    #[serde(flatten)]
    resume: &'a Resume,
}

/// Reads a resume. What the schema does not know is kept in [`Resume::other`]; of two names for the same, the newer is
/// read where it says something.
///
/// # Errors
/// Where the text is no JSON, or a part of it is a list or an object where it may not be.
pub fn read(text: &str) -> Result<Resume, JsonError> {
    let value: Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| JsonError::NoJson {
            line: error.line(),
            column: error.column(),
            reason: if error.is_eof() { "it ends too early" } else { "what stands there is not allowed" },
        })?;
    let Value::Object(mut left) = value else {
        return Err(JsonError::WrongKind { path: "the file".to_owned(), found: kind(&value), allowed: "an object" });
    };
    left.remove("$schema");
    let mut besides = match left.remove(BESIDES) {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(besides)) => besides,
        Some(value) => Map::from_iter([(BESIDES.to_owned(), value)]),
    };
    let mut file = Part { path: String::new(), left, besides: &mut besides };
    let mut resume = resume(&mut file)?;
    resume.other = file.left;
    if !besides.is_empty() {
        resume.other.insert(BESIDES.to_owned(), Value::Object(besides));
    }
    Ok(resume)
}

/// Writes a resume as JSON Resume 1.0.0, indented, with what a file had besides.
#[must_use]
pub fn write(resume: &Resume) -> String {
    indented(&File { schema: SCHEMA, resume })
}

#[expect(clippy::expect_used, reason = "texts, lists and maps by text are always JSON")]
fn indented(file: &File<'_>) -> String {
    serde_json::to_string_pretty(file).expect("JSON")
}

fn resume(file: &mut Part<'_>) -> Result<Resume, JsonError> {
    Ok(Resume {
        basics: file.part("basics", "name", basics)?,
        work: file.parts("work", "position", work)?,
        volunteer: file.parts("volunteer", "organization", volunteer)?,
        education: file.parts("education", "institution", education)?,
        awards: file.parts("awards", "title", award)?,
        certificates: file.parts("certificates", "name", certificate)?,
        publications: file.parts("publications", "name", publication)?,
        skills: file.parts("skills", "name", skill)?,
        languages: file.parts("languages", "language", spoken)?,
        interests: file.parts("interests", "name", liking)?,
        references: file.parts("references", "reference", reference)?,
        projects: file.parts("projects", "name", project)?,
        other: Map::new(),
    })
}

fn basics(part: &mut Part<'_>) -> Result<Basics, JsonError> {
    Ok(Basics {
        name: part.text(&["name"])?,
        label: part.text(&["label"])?,
        image: part.text(&["image", "picture"])?,
        email: part.text(&["email"])?,
        phone: part.text(&["phone"])?,
        phone_note: part.text(&["phoneNote"])?,
        url: part.text(&["url", "website"])?,
        summary: part.text(&["summary"])?,
        location: part.part("location", "city", location)?,
        profiles: part.parts("profiles", "url", profile)?,
    })
}

fn location(part: &mut Part<'_>) -> Result<Location, JsonError> {
    Ok(Location {
        address: part.text(&["address"])?,
        postal_code: part.text(&["postalCode"])?,
        city: part.text(&["city"])?,
        country_code: part.text(&["countryCode"])?,
        region: part.text(&["region"])?,
    })
}

fn profile(part: &mut Part<'_>) -> Result<Profile, JsonError> {
    Ok(Profile {
        network: part.text(&["network"])?,
        username: part.text(&["username"])?,
        url: part.text(&["url", "website"])?,
    })
}

fn work(part: &mut Part<'_>) -> Result<Work, JsonError> {
    let (end_date, current) = part.end()?;
    Ok(Work {
        name: part.text(&["name", "company"])?,
        location: part.text(&["location"])?,
        description: part.text(&["description"])?,
        position: part.text(&["position"])?,
        url: part.text(&["url", "website"])?,
        start_date: part.text(&["startDate"])?,
        end_date,
        summary: part.text(&["summary"])?,
        highlights: part.texts("highlights")?,
        occupation: part.text(&["occupation"])?,
        length: part.length(),
        current,
    })
}

fn volunteer(part: &mut Part<'_>) -> Result<Volunteer, JsonError> {
    let (end_date, current) = part.end()?;
    Ok(Volunteer {
        organization: part.text(&["organization"])?,
        location: part.text(&["location"])?,
        position: part.text(&["position"])?,
        url: part.text(&["url", "website"])?,
        start_date: part.text(&["startDate"])?,
        end_date,
        summary: part.text(&["summary"])?,
        highlights: part.texts("highlights")?,
        length: part.length(),
        current,
    })
}

fn education(part: &mut Part<'_>) -> Result<Education, JsonError> {
    Ok(Education {
        institution: part.text(&["institution"])?,
        url: part.text(&["url", "website"])?,
        area: part.text(&["area"])?,
        study_type: part.text(&["studyType"])?,
        start_date: part.text(&["startDate"])?,
        end_date: part.text(&["endDate"])?,
        score: part.text(&["score", "gpa"])?,
        courses: part.texts("courses")?,
    })
}

fn award(part: &mut Part<'_>) -> Result<Award, JsonError> {
    Ok(Award {
        title: part.text(&["title"])?,
        date: part.text(&["date"])?,
        awarder: part.text(&["awarder"])?,
        summary: part.text(&["summary"])?,
    })
}

fn certificate(part: &mut Part<'_>) -> Result<Certificate, JsonError> {
    Ok(Certificate {
        name: part.text(&["name"])?,
        date: part.text(&["date"])?,
        url: part.text(&["url", "website"])?,
        issuer: part.text(&["issuer"])?,
    })
}

fn publication(part: &mut Part<'_>) -> Result<Publication, JsonError> {
    Ok(Publication {
        name: part.text(&["name"])?,
        publisher: part.text(&["publisher"])?,
        release_date: part.text(&["releaseDate"])?,
        url: part.text(&["url", "website"])?,
        summary: part.text(&["summary"])?,
    })
}

fn skill(part: &mut Part<'_>) -> Result<Skill, JsonError> {
    Ok(Skill { name: part.text(&["name"])?, level: part.text(&["level"])?, keywords: part.texts("keywords")? })
}

fn spoken(part: &mut Part<'_>) -> Result<Spoken, JsonError> {
    Ok(Spoken { language: part.text(&["language", "name"])?, fluency: part.text(&["fluency", "level"])? })
}

fn liking(part: &mut Part<'_>) -> Result<Liking, JsonError> {
    Ok(Liking { name: part.text(&["name"])?, keywords: part.texts("keywords")? })
}

fn reference(part: &mut Part<'_>) -> Result<Reference, JsonError> {
    Ok(Reference { name: part.text(&["name"])?, reference: part.text(&["reference"])? })
}

fn project(part: &mut Part<'_>) -> Result<Project, JsonError> {
    Ok(Project {
        name: part.text(&["name"])?,
        description: part.text(&["description"])?,
        highlights: part.texts("highlights")?,
        keywords: part.texts("keywords")?,
        start_date: part.text(&["startDate"])?,
        end_date: part.text(&["endDate"])?,
        url: part.text(&["url", "website"])?,
        roles: part.texts("roles")?,
        entity: part.text(&["entity"])?,
        kind: part.text(&["type"])?,
    })
}

/// An object that is being read: where it stands, and what of it is not read yet.
struct Part<'a> {
    /// "work\[0\]"; empty for the file.
    path: String,
    left: Map<String, Value>,
    besides: &'a mut Map<String, Value>,
}

impl Part<'_> {
    /// The first of several names that says something. Numbers are texts; a list is its lines.
    fn text(&mut self, names: &[&str]) -> Result<String, JsonError> {
        for name in names {
            let Some(value) = self.left.remove(*name) else { continue };
            let path = self.at(name);
            let text = self.lines(value, &path)?.join("\n");
            if !text.is_empty() {
                return Ok(text);
            }
        }
        Ok(String::new())
    }

    fn texts(&mut self, name: &str) -> Result<Vec<String>, JsonError> {
        let path = self.at(name);
        self.left.remove(name).map_or_else(|| Ok(Vec::new()), |value| self.lines(value, &path))
    }

    fn lines(&mut self, value: Value, path: &str) -> Result<Vec<String>, JsonError> {
        let Value::Array(values) = value else {
            let line = self.line(value, path)?;
            return Ok(if line.is_empty() { Vec::new() } else { vec![line] });
        };
        let mut lines = Vec::new();
        for (place, value) in values.into_iter().enumerate() {
            let silent = value.is_null() || value.is_boolean();
            let line = self.line(value, &format!("{path}[{place}]"))?;
            if !silent {
                lines.push(line);
            }
        }
        Ok(lines)
    }

    /// A text, or a number as one. A truth value says nothing on a page, and is kept besides.
    fn line(&mut self, value: Value, path: &str) -> Result<String, JsonError> {
        match value {
            Value::Null => Ok(String::new()),
            Value::String(text) => Ok(text),
            Value::Number(number) => Ok(number.to_string()),
            Value::Bool(_) => {
                self.besides.insert(path.to_owned(), value);
                Ok(String::new())
            }
            Value::Array(_) | Value::Object(_) => {
                Err(JsonError::WrongKind { path: path.to_owned(), found: kind(&value), allowed: "a text" })
            }
        }
    }

    /// When it ended, and whether it goes on: as the file says, or because its end is "Present".
    fn end(&mut self) -> Result<(String, bool), JsonError> {
        let end = self.text(&["endDate"])?;
        let current = match self.left.remove("current") {
            Some(Value::Bool(current)) => current,
            other => {
                self.keep("current", other);
                false
            }
        };
        Ok(if NOW.contains(&fold(&end).as_str()) { (String::new(), true) } else { (end, current) })
    }

    fn length(&mut self) -> Option<Length> {
        let value = self.left.remove("length")?;
        let length = serde_json::from_value(value.clone()).ok();
        if length.is_none() {
            self.keep("length", Some(value));
        }
        length
    }

    /// One part. A text is one that has only the name that is told.
    fn part<T>(&mut self, name: &str, only: &str, read: Reader<T>) -> Result<T, JsonError> {
        let path = self.at(name);
        let value = self.left.remove(name).unwrap_or_default();
        self.within(path, value, only, read)
    }

    /// Several parts; one stands for a list of it.
    fn parts<T>(&mut self, name: &str, only: &str, read: Reader<T>) -> Result<Vec<T>, JsonError> {
        let path = self.at(name);
        let values = match self.left.remove(name) {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Array(values)) => values,
            Some(value) => vec![value],
        };
        let said = values.into_iter().enumerate().filter(|(_, value)| !value.is_null());
        said.map(|(place, value)| self.within(format!("{path}[{place}]"), value, only, read)).collect()
    }

    fn within<T>(&mut self, path: String, value: Value, only: &str, read: Reader<T>) -> Result<T, JsonError> {
        let left = match value {
            Value::Null => Map::new(),
            Value::Object(left) => left,
            Value::Array(_) => {
                return Err(JsonError::WrongKind { path, found: kind(&value), allowed: "an object, a text" });
            }
            text => Map::from_iter([(only.to_owned(), text)]),
        };
        let mut part = Part { path, left, besides: self.besides };
        let told = read(&mut part)?;
        for (name, value) in std::mem::take(&mut part.left) {
            part.keep(&name, Some(value));
        }
        Ok(told)
    }

    /// Keeps what has no place in the resume, where it says something.
    fn keep(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value.filter(|value| !value.is_null() && value.as_str() != Some("")) {
            self.besides.insert(self.at(name), value);
        }
    }

    fn at(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

type Reader<T> = fn(&mut Part<'_>) -> Result<T, JsonError>;

/// What a value is, without what it says.
const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
