//! The voice: what speaks, and what keeps it from speaking.
//!
//! An [`Engine`] says one [`Utterance`] at a time and keeps no queue: the next takes the place of the one before.

mod espeak;
pub mod headphones;
mod manner;
mod program;
mod transcript;

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use tokio::sync::oneshot;

use crate::i18n::Language;

pub use transcript::PACE;

/// The volume that a visit begins with, of 1 to 10.
pub const USUAL_VOLUME: u8 = 6;
/// The rate that a visit begins with, of 1 to 9.
pub const USUAL_RATE: u8 = 4;

/// What is said, and how. Its `Debug` keeps the words to itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Utterance {
    pub text: String,
    pub language: Language,
    /// 1 to 10, 2 dB apart.
    pub volume: u8,
    /// 1 to 9: from 100 to 370 words a minute, 160 at [`USUAL_RATE`].
    pub rate: u8,
    /// Whether it cuts in, because the client did something, or reads on.
    pub interrupt: bool,
}

impl fmt::Debug for Utterance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Utterance").field("language", &self.language).finish_non_exhaustive()
    }
}

/// How an utterance ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It was said to its end.
    Whole,
    /// It was hushed, or another took its place.
    Stopped,
}

/// Why nothing is heard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The program does not start.
    #[error(
        "{} cannot be started ({reason}): install it (Debian: apt install espeak-ng), or set speech.program",
        .program.display()
    )]
    Missing { program: PathBuf, reason: String },
    /// The program lacks the language.
    #[error("the program has no voice \"{voice}\": install its data (Debian: apt install espeak-ng-data)")]
    NoVoice { voice: &'static str },
    /// The program cannot play.
    #[error(
        "no sound ({reason}): plug in and switch on the sound device, or set speech.device to one that `aplay -L` or \
         `pactl list short sinks` lists"
    )]
    NoSound { reason: String },
    /// The program gave up.
    #[error("the voice program ended {how}: run it by hand to see why")]
    Ended {
        /// With which exit code, or by a signal.
        how: String,
    },
    /// The transcript cannot be written.
    #[error("the transcript {} cannot be written ({reason}): name a file in a folder that exists", .file.display())]
    Transcript { file: PathBuf, reason: String },
}

impl Fault {
    /// The code for staff, the same in every language.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "VOICE-1",
            Self::NoVoice { .. } => "VOICE-2",
            Self::NoSound { .. } => "VOICE-3",
            Self::Ended { .. } => "VOICE-4",
            Self::Transcript { .. } => "VOICE-5",
        }
    }
}

/// An utterance on its way. It goes on when this is dropped.
pub type Speaking = Pin<Box<dyn Future<Output = Result<Ending, Fault>> + Send>>;

/// What speaks. Dropping it is silence.
pub trait Engine: fmt::Debug + Send + Sync {
    /// Stops what is being said and begins this at once, before it returns. The future ends when it has been said or
    /// was stopped.
    fn say(&self, utterance: Utterance) -> Speaking;
    /// Silence, at once.
    fn hush(&self);
    /// Holds what is being said, or goes on with it.
    fn pause(&self, paused: bool);
    /// What keeps a language from being spoken, for staff. It tries, which takes a moment.
    ///
    /// # Errors
    /// The same as [`Engine::say`] would.
    fn check(&self, language: Language) -> Result<(), Fault>;
}

/// What the voice is set up with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub engine: Kind,
    /// The sound device as ALSA or `PulseAudio` name it; theirs by default where not given.
    pub device: Option<String>,
    /// espeak-ng: a name to look for in `PATH`, or a path.
    pub program: PathBuf,
}

impl Default for Settings {
    fn default() -> Self {
        Self { engine: Kind::Espeak, device: None, program: PathBuf::from("espeak-ng") }
    }
}

/// Which engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// `espeak-ng`: the program of that name.
    Espeak,
    /// `transcript:FILE`: one JSON line an utterance at the end of a file.
    Transcript(PathBuf),
    /// `silent`: says nothing.
    Silent,
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match (text, text.strip_prefix("transcript:")) {
            ("espeak-ng", _) => Ok(Self::Espeak),
            ("silent", _) => Ok(Self::Silent),
            (_, Some(file)) if !file.is_empty() => Ok(Self::Transcript(file.into())),
            _ => Err("allowed: espeak-ng, silent, transcript:FILE".to_owned()),
        }
    }
}

/// The engine that is asked for. It is there even where it cannot speak; see [`Engine::check`].
#[must_use]
pub fn engine(settings: &Settings) -> Arc<dyn Engine> {
    match &settings.engine {
        Kind::Espeak => Arc::new(espeak::Espeak::new(settings)),
        Kind::Transcript(file) => Arc::new(transcript::Transcript::new(file.clone())),
        Kind::Silent => Arc::new(Silent),
    }
}

/// Says nothing, so that nothing is ever said to its end.
#[derive(Debug)]
struct Silent;

impl Engine for Silent {
    fn say(&self, _: Utterance) -> Speaking {
        over(Ok(Ending::Stopped))
    }

    fn hush(&self) {}

    fn pause(&self, _: bool) {}

    fn check(&self, _: Language) -> Result<(), Fault> {
        Ok(())
    }
}

/// An utterance that is over before it began.
fn over(ending: Result<Ending, Fault>) -> Speaking {
    Box::pin(std::future::ready(ending))
}

/// Follows an utterance on a thread of its own, with or without an async runtime.
fn follow(to_its_end: impl FnOnce() -> Result<Ending, Fault> + Send + 'static) -> Speaking {
    let (ended, ending) = oneshot::channel();
    let follower = move || {
        // Whoever dropped the future does not want to know.
        let _ = ended.send(to_its_end());
    };
    if let Err(error) = thread::Builder::new().name("voice".to_owned()).spawn(follower) {
        tracing::error!(%error, "no thread for the voice");
    }
    Box::pin(async move { ending.await.unwrap_or(Ok(Ending::Stopped)) })
}

/// What is behind a lock, even if whoever held it panicked.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
