//! A voice that writes down what it would say, for tests and trials.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::{Ending, Engine, Fault, Speaking, Utterance, follow, locked, over};
use crate::i18n::{Language, strip_isolates};

/// How long a character takes to say: some four times as fast as the usual voice.
pub const PACE: Duration = Duration::from_millis(15);

/// Appends one JSON line an utterance to a file, and takes as long as saying it might.
#[derive(Debug)]
pub(super) struct Transcript {
    file: PathBuf,
    /// Holds what is being said, or goes on; dropping it is silence.
    speaking: Mutex<Option<Sender<bool>>>,
}

#[derive(Serialize)]
struct Line<'a> {
    language: &'a str,
    text: &'a str,
    interrupt: bool,
}

impl Transcript {
    pub(super) fn new(file: PathBuf) -> Self {
        Self { file, speaking: Mutex::default() }
    }

    fn open(&self) -> io::Result<File> {
        OpenOptions::new().create(true).append(true).open(&self.file)
    }

    fn append(&self, line: &Line<'_>) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(line)?;
        bytes.push(b'\n');
        self.open()?.write_all(&bytes)
    }

    fn fault(&self, error: &io::Error) -> Fault {
        Fault::Transcript { file: self.file.clone(), reason: error.to_string() }
    }
}

impl Engine for Transcript {
    fn say(&self, utterance: Utterance) -> Speaking {
        self.hush();
        let text = strip_isolates(&utterance.text);
        let line = Line { language: utterance.language.tag(), text: &text, interrupt: utterance.interrupt };
        if let Err(error) = self.append(&line) {
            return over(Err(self.fault(&error)));
        }
        let length = PACE * u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let (pauses, held) = channel();
        *locked(&self.speaking) = Some(pauses);
        follow(move || Ok(pretend(length, &held)))
    }

    fn hush(&self) {
        *locked(&self.speaking) = None;
    }

    fn pause(&self, paused: bool) {
        if let Some(pauses) = &*locked(&self.speaking) {
            // What has just been said cannot be held.
            let _ = pauses.send(paused);
        }
    }

    fn check(&self, _: Language) -> Result<(), Fault> {
        self.open().map(drop).map_err(|error| self.fault(&error))
    }
}

/// Lets the time pass that speaking takes, without what passes while it is held.
fn pretend(mut left: Duration, pauses: &Receiver<bool>) -> Ending {
    let mut held = false;
    loop {
        let since = Instant::now();
        let change = if held { pauses.recv().map_err(RecvTimeoutError::from) } else { pauses.recv_timeout(left) };
        if !held {
            left = left.saturating_sub(since.elapsed());
        }
        match change {
            Ok(waits) => held = waits,
            Err(RecvTimeoutError::Timeout) => return Ending::Whole,
            Err(RecvTimeoutError::Disconnected) => return Ending::Stopped,
        }
    }
}
