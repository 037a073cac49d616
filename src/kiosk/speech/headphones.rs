//! Whether headphones are plugged in, as the sound system tells.
//!
//! A keypad with a jack of its own tells it with a key instead. Nothing is polled: a program of the sound system
//! reports each change, and the state is then read anew.

use std::fs;
use std::io::{BufRead, BufReader};
use std::pin::Pin;
use std::process::{ChildStdout, Command, Stdio};
use std::str::FromStr;
use std::task::{Context, Poll};
use std::thread;

use iced::futures::Stream;
use iced::futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};

use super::program::Program;

/// Who tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Watch {
    /// `none`: nobody.
    #[default]
    None,
    /// `alsa`: `alsactl monitor` and `amixer` (Debian: `apt install alsa-utils`).
    Alsa,
    /// `pulse`: `pactl` (Debian: `apt install pulseaudio-utils`), which serves `PipeWire` as well.
    Pulse,
}

impl FromStr for Watch {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "none" => Ok(Self::None),
            "alsa" => Ok(Self::Alsa),
            "pulse" => Ok(Self::Pulse),
            _ => Err("allowed: none, alsa, pulse".to_owned()),
        }
    }
}

impl Watch {
    /// Whether a line of the program that reports changes may be about a jack. Most are about volumes and streams,
    /// and reading the state makes lines of its own.
    #[must_use]
    pub fn concerns(self, line: &str) -> bool {
        match self {
            Self::None => false,
            Self::Alsa => line.contains("Jack"),
            Self::Pulse => line.contains(" on card #"),
        }
    }

    /// Whether a report on the state says that headphones are in: `amixer contents`, or `pactl list cards`.
    #[must_use]
    pub fn plugged(self, report: &str) -> bool {
        match self {
            Self::None => false,
            Self::Alsa => {
                let mut jack = false;
                report.lines().any(|line| {
                    if line.starts_with("numid=") {
                        jack = line.contains("Headphone") && line.contains("Jack") && !line.contains("Phantom");
                    }
                    jack && line.trim_start().strip_prefix(": values=").is_some_and(|values| values.contains("on"))
                })
            }
            Self::Pulse => report.lines().any(|line| {
                let port = line.to_ascii_lowercase();
                port.contains("headphone") && port.trim_end().ends_with(", available)")
            }),
        }
    }

    /// The program that reports changes.
    fn monitor(self) -> Option<Command> {
        match self {
            Self::None => None,
            // Into a pipe alsactl would write its lines only once there are many.
            Self::Alsa => Some(command("stdbuf", &["-oL", "alsactl", "monitor"])),
            Self::Pulse => Some(command("pactl", &["subscribe"])),
        }
    }

    /// The report on the state.
    fn report(self) -> String {
        let output = |mut command: Command| {
            command.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
        };
        match self {
            Self::None => String::new(),
            Self::Alsa => cards().iter().map(|card| output(command("amixer", &["-c", card, "contents"]))).collect(),
            Self::Pulse => output(command("pactl", &["list", "cards"])),
        }
    }
}

/// A program whose words are not translated.
fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).env("LC_ALL", "C").stdin(Stdio::null()).stderr(Stdio::null());
    command
}

/// The numbers of ALSA's cards.
fn cards() -> Vec<String> {
    let entries = fs::read_dir("/proc/asound").into_iter().flatten().flatten();
    let number =
        |name: &str| name.strip_prefix("card").filter(|number| number.parse::<u8>().is_ok()).map(str::to_owned);
    entries.filter_map(|entry| number(&entry.file_name().to_string_lossy())).collect()
}

/// Whether headphones are in: first what is, then each change. It ends where nobody can tell (any more).
#[derive(Debug)]
pub struct Headphones {
    changes: UnboundedReceiver<bool>,
    /// Ends with this.
    _monitor: Option<Program>,
}

/// Watches the headphones.
#[must_use]
pub fn watch(kind: Watch) -> Headphones {
    let (sender, changes) = unbounded();
    let monitor = kind.monitor().and_then(|mut command| {
        let started = Program::start(command.stdout(Stdio::piped()));
        started.inspect_err(|error| tracing::warn!(%error, ?kind, "headphones cannot be watched")).ok()
    });
    let monitor = monitor.and_then(|mut monitor| {
        let lines = monitor.child.stdout.take()?;
        let follower = thread::Builder::new().name("headphones".to_owned());
        follower.spawn(move || tell(kind, lines, &sender)).ok()?;
        Some(monitor)
    });
    Headphones { changes, _monitor: monitor }
}

/// Tells the state and its changes until the monitor ends or nobody listens.
fn tell(kind: Watch, lines: ChildStdout, sender: &UnboundedSender<bool>) {
    let mut told = kind.plugged(&kind.report());
    let mut heard = sender.unbounded_send(told).is_ok();
    let mut lines = BufReader::new(lines).lines().map_while(Result::ok).filter(|line| kind.concerns(line));
    while heard && lines.next().is_some() {
        let plugged = kind.plugged(&kind.report());
        if plugged != told {
            told = plugged;
            heard = sender.unbounded_send(plugged).is_ok();
        }
    }
}

impl Stream for Headphones {
    type Item = bool;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<bool>> {
        Pin::new(&mut self.get_mut().changes).poll_next(context)
    }
}
