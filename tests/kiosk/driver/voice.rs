//! A voice that speaks to nobody: it takes its time, and what it said can be read.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use onestop::i18n::Language;
use onestop::kiosk::speech::{Ending, Engine, Fault, Speaking, Utterance};
use tokio::sync::watch;

use super::{Kiosk, plain};

/// How long a letter takes.
const LETTER: Duration = Duration::from_millis(20);

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub words: String,
    pub language: Language,
    pub volume: u8,
    pub rate: u8,
}

/// A voice that remembers.
#[derive(Debug)]
pub struct Voice {
    said: Mutex<Vec<Said>>,
    turn: watch::Sender<u64>,
    fault: Mutex<Option<Fault>>,
}

impl Default for Voice {
    fn default() -> Self {
        Self { said: Mutex::default(), turn: watch::Sender::new(0), fault: Mutex::default() }
    }
}

impl Voice {
    /// From now on it cannot speak.
    pub fn breaks(&self, fault: Fault) {
        *self.fault.lock().unwrap() = Some(fault);
    }
}

impl Engine for Voice {
    fn say(&self, utterance: Utterance) -> Speaking {
        self.hush();
        if let Some(fault) = self.fault.lock().unwrap().clone() {
            return Box::pin(std::future::ready(Err(fault)));
        }
        let letters = u32::try_from(utterance.text.chars().count()).unwrap();
        self.said.lock().unwrap().push(Said {
            words: plain(&utterance.text),
            language: utterance.language,
            volume: utterance.volume,
            rate: utterance.rate,
        });
        let mut turn = self.turn.subscribe();
        Box::pin(async move {
            tokio::select! {
                () = tokio::time::sleep(LETTER * letters) => Ok(Ending::Whole),
                _ = turn.changed() => Ok(Ending::Stopped),
            }
        })
    }

    fn hush(&self) {
        self.turn.send_modify(|turn| *turn += 1);
    }

    fn pause(&self, _paused: bool) {}

    fn check(&self, _language: Language) -> Result<(), Fault> {
        self.fault.lock().unwrap().clone().map_or(Ok(()), Err)
    }
}

impl Kiosk {
    /// What was said since this was asked last.
    pub fn heard(&mut self) -> Vec<Said> {
        std::mem::take(&mut *self.voice.said.lock().unwrap())
    }

    /// What was said last, in words.
    pub fn last_heard(&mut self) -> String {
        self.voice.said.lock().unwrap().last().map(|said| said.words.clone()).unwrap_or_default()
    }

    /// Somebody who only hears has been told this.
    #[track_caller]
    pub fn hears(&mut self, words: &str) {
        let words = plain(words);
        let said = self.heard();
        assert!(said.iter().any(|said| said.words.contains(&words)), "{words:?} is not among {said:#?}");
    }

    /// The voice has a way to go wrong.
    pub fn voice(&self) -> Arc<Voice> {
        self.voice.clone()
    }

    /// Moves on with the keypad until something is said that begins so.
    #[track_caller]
    pub fn listens_for(&mut self, words: &str) {
        let words = plain(words);
        let mut met = Vec::new();
        for _ in 0..200 {
            self.pad("down");
            let said = self.last_heard();
            if said.starts_with(&words) {
                return;
            }
            met.push(said);
        }
        panic!("{words:?} is never said, but {met:#?}");
    }

    /// Listens until it is silent.
    pub fn listens(&mut self) -> Vec<String> {
        self.passes(Duration::from_mins(1));
        self.heard().into_iter().map(|said| said.words).collect()
    }
}
