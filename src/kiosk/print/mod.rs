//! Printers: the office's own and one for slips, behind CUPS or as a folder.
//!
//! A job is sent once. Where nobody can tell what became of it, that is said, and it is never sent again: two copies
//! of a resume in a tray are one too many.

mod cups;
mod folder;
mod state;

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use iced::futures::future::BoxFuture;
use zeroize::Zeroizing;

use crate::documents::Paper;
use cups::Cups;

pub use state::{State, Trouble};

/// How long a program of CUPS may take.
const LIMIT: Duration = Duration::from_secs(10);
/// How many characters a queue's name may have, as CUPS allows.
const LONGEST_QUEUE: usize = 127;

/// What a visit's pages come out of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printer {
    /// Each print becomes a PDF file in this folder, and stays there: for a site that has no printer yet.
    Folder(PathBuf),
    /// A queue of CUPS.
    Queue(String),
}

/// What a site decides about printing.
#[derive(Debug, Clone)]
pub struct Settings {
    pub office: Printer,
    /// For slips; the office's printer where there is none.
    pub slips: Option<Printer>,
    /// What is in the office's printer.
    pub paper: Paper,
    /// How many pages a visit may print.
    pub pages: u16,
}

/// Something to print.
#[derive(Clone, PartialEq, Eq)]
pub struct Job {
    /// What staff see in the queue: never a person's name.
    pub title: String,
    pub pdf: Vec<u8>,
    pub pages: u16,
    pub to: Tray,
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("pages", &self.pages).field("to", &self.to).finish_non_exhaustive()
    }
}

/// Which of the two printers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tray {
    Office,
    Slips,
}

/// What a printer calls a job that it has taken: `office-12` in a queue, a file's name in a folder, and nothing where
/// its answer was lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ticket(pub String);

impl Ticket {
    /// Of a job that was sent, and of which nobody can tell whether it arrived.
    #[must_use]
    pub const fn lost() -> Self {
        Self(String::new())
    }

    /// The queue, where the job is in one.
    fn queue(&self) -> Option<&str> {
        let (queue, number) = self.0.rsplit_once('-')?;
        number.parse::<u32>().is_ok().then_some(queue)
    }
}

/// Why something is not printed. Nothing here tells of a client.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// A program of CUPS does not start.
    #[error("{program} cannot be started ({reason}): install CUPS's programs (Debian: apt install cups-client)")]
    Missing { program: &'static str, reason: String },
    /// CUPS does not answer.
    #[error("CUPS is not running: start it (systemctl start cups), or name its server in /etc/cups/client.conf")]
    NotRunning,
    /// The configuration names a queue that is not there.
    #[error("CUPS has no queue {queue}: set print.office and print.slips to names that `lpstat -e` lists")]
    UnknownQueue { queue: String },
    /// Somebody closed the queue.
    #[error("the queue {queue} takes no jobs: open it (cupsaccept {queue})")]
    Closed { queue: String },
    /// A program of CUPS was waited for in vain.
    #[error("{program} gives no answer: see whether CUPS's server can be reached (lpstat -r)")]
    Late { program: &'static str },
    /// CUPS refuses for a reason of its own.
    #[error("CUPS does not take the job ({reason}): see its error log (/var/log/cups/error_log)")]
    Refused { reason: String },
    /// The folder printer cannot write.
    #[error(
        "{} cannot be written to ({reason}): set print.folder to a folder that the kiosk's user owns, or print.office \
         to a queue",
        .folder.display()
    )]
    Folder { folder: PathBuf, reason: String },
    /// There is nothing to print.
    #[error("the document could not be made")]
    Document,
}

impl PrintError {
    /// The code for staff, the same in every language.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "PRINT-1",
            Self::NotRunning => "PRINT-2",
            Self::UnknownQueue { .. } => "PRINT-3",
            Self::Closed { .. } => "PRINT-4",
            Self::Late { .. } => "PRINT-5",
            Self::Refused { .. } => "PRINT-6",
            Self::Folder { .. } => "PRINT-7",
            Self::Document => "PRINT-8",
        }
    }
}

/// Whether CUPS could have a queue of this name: printable characters other than space, `/`, `#` and quotes, and no
/// `-` at the start, where programs take it for an option.
#[must_use]
pub fn is_queue_name(name: &str) -> bool {
    let fits = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '/' | '#' | '\'' | '"' | ',');
    !name.is_empty() && name.chars().count() <= LONGEST_QUEUE && !name.starts_with('-') && name.chars().all(fits)
}

/// Prints.
pub trait Press: fmt::Debug + Send + Sync {
    /// Sends a job to its printer, once. A [`Ticket::lost`] where the printer's answer was lost.
    ///
    /// # Errors
    /// When it has certainly not been sent.
    fn print(&self, job: Job) -> BoxFuture<'static, Result<Ticket, PrintError>>;
    /// How far a job has come.
    ///
    /// # Errors
    /// When that cannot be found out now.
    fn state(&self, ticket: Ticket) -> BoxFuture<'static, Result<State, PrintError>>;
    /// Cancels a job, if it still waits, and deletes what the spool holds of it.
    fn cancel(&self, ticket: Ticket) -> BoxFuture<'static, ()>;
    /// Cancels every job of this kiosk that still waits, and deletes what the spool holds of those before.
    fn purge(&self) -> BoxFuture<'static, ()>;
}

/// The site's printers. Asked for inside of an async runtime.
#[derive(Debug, Clone)]
pub struct Office {
    settings: Settings,
    cups: Cups,
}

impl Office {
    /// The printers that the settings name, with CUPS's programs as `PATH` has them.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings, cups: Cups::new(None, LIMIT) }
    }

    /// The same with CUPS's programs from a folder, each of which may take as long as `limit`.
    #[must_use]
    pub fn with_programs(settings: Settings, folder: PathBuf, limit: Duration) -> Self {
        Self { settings, cups: Cups::new(Some(folder), limit) }
    }

    /// The printer of a tray, and what to tell CUPS of the paper. A slip printer has a roll of its own, onto which the
    /// page is made to fit.
    fn printer(&self, tray: Tray) -> (Printer, &'static str) {
        match (&self.settings.slips, tray) {
            (Some(slips), Tray::Slips) => (slips.clone(), "fit-to-page"),
            _ => (self.settings.office.clone(), media(self.settings.paper)),
        }
    }

    /// The names of the queues.
    fn queues(&self) -> Vec<String> {
        let printers = [Some(&self.settings.office), self.settings.slips.as_ref()].into_iter().flatten();
        let names = printers.filter_map(|printer| match printer {
            Printer::Queue(name) => Some(name.clone()),
            Printer::Folder(_) => None,
        });
        let mut names: Vec<String> = names.collect();
        names.dedup();
        names
    }
}

impl Press for Office {
    fn print(&self, job: Job) -> BoxFuture<'static, Result<Ticket, PrintError>> {
        let (cups, (printer, paper)) = (self.cups.clone(), self.printer(job.to));
        Box::pin(async move {
            let pdf = Zeroizing::new(job.pdf);
            let sent = match printer {
                Printer::Folder(folder) => folder::keep(folder, pdf).await,
                Printer::Queue(queue) => cups.send(&queue, &job.title, paper, &pdf).await,
            };
            sent.inspect_err(|error| tracing::warn!(%error, code = error.code(), "not printed"))
        })
    }

    fn state(&self, ticket: Ticket) -> BoxFuture<'static, Result<State, PrintError>> {
        let cups = self.cups.clone();
        Box::pin(async move {
            match ticket.queue() {
                Some(queue) => cups.state(queue, &ticket.0).await,
                None if ticket == Ticket::lost() => Ok(State::Lost),
                None => Ok(State::Done),
            }
        })
    }

    fn cancel(&self, ticket: Ticket) -> BoxFuture<'static, ()> {
        let cups = self.cups.clone();
        Box::pin(async move {
            let Some(queue) = ticket.queue() else { return };
            if let Err(error) = cups.cancel(queue, &ticket.0).await {
                tracing::warn!(%error, code = error.code(), %queue, "the queue may still hold a print of a visit");
            }
        })
    }

    fn purge(&self) -> BoxFuture<'static, ()> {
        let (cups, queues) = (self.cups.clone(), self.queues());
        Box::pin(async move {
            for queue in queues {
                if let Err(error) = cups.purge(&queue).await {
                    tracing::warn!(%error, code = error.code(), %queue, "the queue may still hold prints of the visit");
                }
            }
        })
    }
}

/// The option of `lp` that asks for a size of paper.
const fn media(paper: Paper) -> &'static str {
    match paper {
        Paper::Letter => "media=Letter",
        Paper::A4 => "media=A4",
    }
}
