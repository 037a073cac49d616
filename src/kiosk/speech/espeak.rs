//! espeak-ng, one process an utterance.
//!
//! A process on standby has read its voice and waits for text on its standard input, so that speech begins without
//! waiting for a program to start. It opens the sound device when it has text, not before. Killing the process is
//! silence. The words go through the pipe alone: a command line can be read by everyone on the machine.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{ChildStderr, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard};

use rustix::process::Pid;

use super::manner::{Manner, plain};
use super::program::{Program, exit_code};
use super::{Ending, Engine, Fault, Settings, Speaking, Utterance, follow, locked, over};
use crate::i18n::Language;

/// Speaks through espeak-ng.
#[derive(Debug)]
pub(super) struct Espeak(Arc<Voice>);

#[derive(Debug)]
struct Voice {
    program: PathBuf,
    device: Option<String>,
    processes: Mutex<Processes>,
}

/// The two processes that there may be.
#[derive(Debug, Default)]
struct Processes {
    standby: Option<(Manner, Program)>,
    /// With the number of its utterance.
    speaking: Option<(u64, Program)>,
    /// The number of the last utterance.
    turn: u64,
    /// The engine is gone.
    closed: bool,
}

impl Espeak {
    /// Puts a process on standby, for English in the usual manner.
    pub(super) fn new(settings: &Settings) -> Self {
        let voice =
            Voice { program: settings.program.clone(), device: settings.device.clone(), processes: Mutex::default() };
        voice.stand_by(0, Manner::usual(Language::English));
        Self(Arc::new(voice))
    }
}

impl Engine for Espeak {
    fn say(&self, utterance: Utterance) -> Speaking {
        let manner = Manner::new(utterance.language, utterance.volume, utterance.rate);
        match self.0.begin(manner) {
            Ok((turn, pipes)) => {
                let voice = Arc::clone(&self.0);
                follow(move || voice.speak(turn, pipes, &plain(&utterance.text)))
            }
            Err(fault) => over(Err(fault)),
        }
    }

    fn hush(&self) {
        self.0.processes().speaking = None;
    }

    fn pause(&self, paused: bool) {
        if let Some((_, program)) = &self.0.processes().speaking {
            program.hold(paused);
        }
    }

    fn check(&self, language: Language) -> Result<(), Fault> {
        let manner = Manner::usual(language);
        let mut program = self.0.start(manner)?;
        let mut pipes = Pipes::of(&mut program, manner);
        // An empty line opens the sound device and is not heard.
        pipes.send("\n");
        pipes.ending().map(drop)
    }
}

impl Drop for Espeak {
    fn drop(&mut self) {
        *self.0.processes() = Processes { closed: true, ..Processes::default() };
    }
}

impl Voice {
    fn processes(&self) -> MutexGuard<'_, Processes> {
        locked(&self.processes)
    }

    fn start(&self, manner: Manner) -> Result<Program, Fault> {
        let mut command = Command::new(&self.program);
        command.args(manner.arguments()).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        if let Some(device) = &self.device {
            command.arg("-d").arg(device);
        }
        Program::start(&mut command)
            .map_err(|error| Fault::Missing { program: self.program.clone(), reason: error.to_string() })
    }

    /// Ends what is being said, and has a process ready to speak in this manner.
    fn begin(&self, manner: Manner) -> Result<(u64, Pipes), Fault> {
        let mut processes = self.processes();
        processes.speaking = None;
        let standby = processes.standby.take();
        let standby = standby.filter(|(prepared, program)| *prepared == manner && program.runs());
        let mut program = standby.map_or_else(|| self.start(manner), |(_, program)| Ok(program))?;
        let pipes = Pipes::of(&mut program, manner);
        processes.turn += 1;
        let turn = processes.turn;
        processes.speaking = Some((turn, program));
        Ok((turn, pipes))
    }

    /// Speaks to the end, which comes early when another begins.
    fn speak(&self, turn: u64, mut pipes: Pipes, text: &str) -> Result<Ending, Fault> {
        pipes.send(text);
        self.stand_by(turn, pipes.manner);
        let ending = pipes.ending();
        let done = self.processes().speaking.take_if(|(speaking, _)| *speaking == turn);
        done.map_or(Ok(Ending::Stopped), |_| ending)
    }

    /// Prepares for the next utterance, which will likely be in the manner of this one.
    fn stand_by(&self, turn: u64, manner: Manner) {
        let mut processes = self.processes();
        if processes.turn != turn || processes.closed {
            return;
        }
        match self.start(manner) {
            Ok(program) => processes.standby = Some((manner, program)),
            Err(fault) => tracing::warn!(%fault, "the voice cannot be prepared"),
        }
    }
}

/// What a process is told, and what it tells.
#[derive(Debug)]
struct Pipes {
    process: Pid,
    manner: Manner,
    text: Option<ChildStdin>,
    errors: Option<ChildStderr>,
}

impl Pipes {
    fn of(program: &mut Program, manner: Manner) -> Self {
        let process = program.id();
        Self { process, manner, text: program.child.stdin.take(), errors: program.child.stderr.take() }
    }

    /// Gives the text; the end of it makes the process speak.
    fn send(&mut self, text: &str) {
        if let Some(mut pipe) = self.text.take() {
            // A process that is gone takes nothing; its ending tells why.
            let _ = pipe.write_all(text.as_bytes());
        }
    }

    /// Waits for the end. Without sound espeak-ng exits as if all were well, so what it complains of counts.
    fn ending(self) -> Result<Ending, Fault> {
        match self.errors.and_then(complaint) {
            Some(reason) if reason.contains("voice does not exist") => Err(Fault::NoVoice { voice: self.manner.voice }),
            Some(reason) => Err(Fault::NoSound { reason }),
            None => match exit_code(self.process) {
                Some(0) => Ok(Ending::Whole),
                Some(code) => Err(Fault::Ended { how: format!("with code {code}") }),
                None => Err(Fault::Ended { how: "by a signal".to_owned() }),
            },
        }
    }
}

/// The first error that a process reports until it ends. ALSA's remarks are none.
fn complaint(errors: ChildStderr) -> Option<String> {
    let lines = BufReader::new(errors).split(b'\n').map_while(Result::ok);
    lines.fold(None, |first, line| {
        first.or_else(|| {
            let line = String::from_utf8_lossy(&line);
            let is_error = line.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("error"));
            is_error.then(|| line.trim_end().to_owned())
        })
    })
}
