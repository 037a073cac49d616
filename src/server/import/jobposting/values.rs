//! The JSON values of a file, one after the other: a posting a line, or documents whose arrays are taken apart.

use std::io::{self, BufRead};

use serde_json::Value;

use super::repair::repair;
use crate::server::import::read::{BadFile, bad_file};

/// The most bytes of one value.
const LONGEST: usize = 256 << 20;

/// The deepest nesting that is read.
const DEEPEST: u32 = 100;

/// A value of the file.
pub(super) struct Found {
    /// Where it begins, counted from 1.
    pub line: u64,
    /// As it stands in the file.
    pub text: String,
    /// The value, or why it is none.
    pub value: Result<Value, String>,
}

/// Reads the values of a text one by one.
pub(super) struct Values<R> {
    text: R,
    line: u64,
    form: Form,
    /// Lines read to learn the form.
    ahead: Vec<u8>,
    /// How many of these bytes are done with, except in lines, which are taken out.
    taken: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Unknown,
    /// Each line stands for itself: a broken one does not touch the others.
    Lines,
    /// One document or several: where one is broken, nothing after it can be believed.
    Documents,
    /// Between the elements of an array at the top.
    Array,
    Ended,
}

/// JSON that is read even where a strict reader would not: see [`repair`].
fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).or_else(|strict| serde_json::from_str(&repair(text)).map_err(|_| strict.to_string()))
}

impl<R: BufRead> Values<R> {
    pub(super) fn new(text: R) -> Self {
        Self { text, line: 1, form: Form::Unknown, ahead: Vec::new(), taken: 0 }
    }

    /// The next value, `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Found>, BadFile> {
        if self.form == Form::Unknown {
            self.learn_form()?;
        }
        match self.form {
            Form::Lines => self.next_line(),
            Form::Ended => Ok(None),
            _ => self.next_in_documents(),
        }
    }

    /// JSON lines if the first line, or else the second, is an object of its own. A document that is spread over
    /// lines has none there.
    fn learn_form(&mut self) -> Result<(), BadFile> {
        self.form = Form::Documents;
        while self.peek()?.is_some_and(is_gap) {
            self.byte()?;
        }
        match self.peek()? {
            None => return Err(BadFile::Empty),
            Some(b'{') => {}
            Some(_) => return Ok(()),
        }
        for _ in 0..2 {
            let from = self.ahead.len();
            while self.read_line()? && self.ahead[from..].iter().all(|byte| is_gap(*byte)) {}
            if is_object(&self.ahead[from..]) {
                self.form = Form::Lines;
                break;
            }
        }
        Ok(())
    }

    /// Appends a line to what was read ahead; false at the end.
    fn read_line(&mut self) -> Result<bool, BadFile> {
        let room = (LONGEST + 1) as u64;
        let count = io::Read::take(&mut self.text, room).read_until(b'\n', &mut self.ahead).map_err(bad_file)?;
        if count > LONGEST { Err(too_long(self.line)) } else { Ok(count > 0) }
    }

    fn next_line(&mut self) -> Result<Option<Found>, BadFile> {
        loop {
            if self.ahead.is_empty() && !self.read_line()? {
                self.form = Form::Ended;
                return Ok(None);
            }
            let end = self.ahead.iter().position(|byte| *byte == b'\n').map_or(self.ahead.len(), |at| at + 1);
            let bytes: Vec<u8> = self.ahead.drain(..end).collect();
            let line = self.line;
            self.line += 1;
            let text = String::from_utf8_lossy(&bytes);
            let text = text.trim_matches(|c: char| c.is_whitespace() || c == ',' || c == '\u{1e}');
            if !text.is_empty() {
                return Ok(Some(Found { line, value: parse(text), text: text.to_owned() }));
            }
        }
    }

    /// The next value at the top, or of an array there.
    fn next_in_documents(&mut self) -> Result<Option<Found>, BadFile> {
        loop {
            match (self.byte()?, self.form) {
                (None, Form::Array) => return Err(self.broken("the file ends inside an array; it is not complete")),
                (None, _) => {
                    self.form = Form::Ended;
                    return Ok(None);
                }
                (Some(byte), _) if is_gap(byte) || byte == b',' => {}
                (Some(b']'), Form::Array) => self.form = Form::Documents,
                (Some(b'['), Form::Documents) => self.form = Form::Array,
                (Some(first @ (b'{' | b'[')), _) => return self.nested(first).map(Some),
                (Some(first), Form::Array) => return self.scalar(first).map(Some),
                (Some(_), _) => return Err(self.broken("no JSON: a document begins with { or [")),
            }
        }
    }

    /// An object or array up to its closing bracket.
    fn nested(&mut self, first: u8) -> Result<Found, BadFile> {
        let line = self.line;
        let mut bytes = vec![first];
        let (mut depth, mut deepest, mut in_string, mut escaped) = (1_u32, 1, false, false);
        while depth > 0 {
            let Some(byte) = self.byte()? else {
                return Err(self.broken(&format!(
                    "the file ends inside the value that begins on line {line}; it is not complete"
                )));
            };
            bytes.push(byte);
            if bytes.len() > LONGEST {
                return Err(too_long(line));
            }
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                b'{' | b'[' if !in_string => depth += 1,
                b'}' | b']' if !in_string => depth -= 1,
                _ => {}
            }
            deepest = deepest.max(depth);
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if deepest > DEEPEST {
            return Ok(Found { line, text, value: Err(format!("nested more than {DEEPEST} deep")) });
        }
        match parse(&text) {
            Ok(value) => Ok(Found { line, text, value: Ok(value) }),
            Err(reason) => {
                Err(BadFile::Format(format!("is no JSON in the value that begins on line {line}: {reason}")))
            }
        }
    }

    /// A number, a string or a word in an array.
    fn scalar(&mut self, first: u8) -> Result<Found, BadFile> {
        let line = self.line;
        let mut bytes = vec![first];
        let mut escaped = false;
        loop {
            let next = self.peek()?;
            let open = first == b'"' && (bytes.len() == 1 || bytes.last() != Some(&b'"') || escaped);
            match next {
                None => return Err(self.broken("the file ends inside an array; it is not complete")),
                Some(byte) if !open && (byte == b',' || byte == b']' || is_gap(byte)) => break,
                Some(byte) => {
                    escaped = byte == b'"' && bytes.last() == Some(&b'\\');
                    bytes.push(byte);
                    self.byte()?;
                }
            }
            if bytes.len() > LONGEST {
                return Err(too_long(line));
            }
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match parse(&text) {
            Ok(value) => Ok(Found { line, text, value: Ok(value) }),
            Err(reason) => Err(BadFile::Format(format!("is no JSON on line {line}: {reason}"))),
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, BadFile> {
        match self.ahead.get(self.taken) {
            Some(byte) => Ok(Some(*byte)),
            None => Ok(self.text.fill_buf().map_err(bad_file)?.first().copied()),
        }
    }

    fn byte(&mut self) -> Result<Option<u8>, BadFile> {
        let byte = self.peek()?;
        if self.taken < self.ahead.len() {
            self.taken += 1;
        } else {
            self.text.consume(usize::from(byte.is_some()));
        }
        self.line += u64::from(byte == Some(b'\n'));
        Ok(byte)
    }

    fn broken(&self, why: &str) -> BadFile {
        BadFile::Format(format!("is broken at line {}: {why}", self.line))
    }
}

fn is_object(line: &[u8]) -> bool {
    let text = String::from_utf8_lossy(line);
    matches!(parse(text.trim().trim_end_matches(',')), Ok(Value::Object(_)))
}

/// Space between values; the last is the record separator of JSON text sequences (RFC 7464).
const fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0x1e)
}

fn too_long(line: u64) -> BadFile {
    BadFile::Format(format!("holds a value of more than {} MiB, which begins on line {line}", LONGEST >> 20))
}
