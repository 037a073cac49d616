//! CUPS, by its own programs: `lp`, `lpstat` and `cancel`.

use std::io;
use std::path::PathBuf;
use std::process::{ExitStatus, Output, Stdio};
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use tokio::time::timeout;

use super::{PrintError, State, Ticket, state};

/// How many characters of CUPS's own words are passed on.
const WORDS: usize = 160;

/// CUPS's programs.
#[derive(Debug, Clone)]
pub(super) struct Cups {
    /// Where they are; `PATH` tells where not given.
    folder: Option<PathBuf>,
    /// How long each may take.
    limit: Duration,
}

/// What a program said and how it ended.
#[derive(Debug)]
struct Answer {
    ended: ExitStatus,
    words: String,
    complaint: String,
}

impl Answer {
    fn new(output: &Output) -> Self {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        Self { ended: output.status, words: text(&output.stdout), complaint: text(&output.stderr) }
    }
}

impl Cups {
    pub(super) fn new(folder: Option<PathBuf>, limit: Duration) -> Self {
        Self { folder, limit }
    }

    /// Sends a document to a queue. The document goes through a pipe, never through a file of ours.
    pub(super) async fn send(&self, queue: &str, title: &str, paper: &str, pdf: &[u8]) -> Result<Ticket, PrintError> {
        let arguments = ["-d", queue, "-t", title, "-o", paper, "-n", "1", "-"];
        let answer = match self.run("lp", &arguments, Some(pdf)).await {
            // It was started, and nobody knows how far it came.
            Err(PrintError::Late { .. }) => return Ok(Ticket::lost()),
            answer => answer?,
        };
        match answer.ended.code() {
            Some(0) => {
                let ticket =
                    answer.words.strip_prefix("request id is ").and_then(|rest| rest.split_whitespace().next());
                Ok(ticket.map_or_else(Ticket::lost, |ticket| Ticket(ticket.to_owned())))
            }
            Some(_) => Err(self.explain(queue, &answer.complaint).await),
            None => Ok(Ticket::lost()),
        }
    }

    /// How far a job of a queue has come.
    pub(super) async fn state(&self, queue: &str, ticket: &str) -> Result<State, PrintError> {
        let report = self.report(queue, &["-l", "-o", queue, "-p", queue]).await?;
        match state::open(&report, ticket) {
            Some(state) => Ok(state),
            None => Ok(state::over(&self.report(queue, &["-l", "-W", "completed", "-o", queue]).await?, ticket)),
        }
    }

    /// Cancels a job. One that is over needs no canceling.
    pub(super) async fn cancel(&self, queue: &str, ticket: &str) -> Result<(), PrintError> {
        let answer = self.run("cancel", &["-x", ticket], None).await?;
        let gone = answer.ended.success() || {
            let report = self.report(queue, &["-W", "not-completed"]).await?;
            !state::jobs(&report, queue).contains(&ticket)
        };
        if gone { Ok(()) } else { Err(refused(&answer.complaint)) }
    }

    /// Cancels what waits of this user in a queue. What the spool keeps of jobs that are over goes as well, where CUPS
    /// lets this user do so (`SystemGroup` in cups-files.conf) and the queue holds nobody else's jobs; CUPS deletes it
    /// by itself with `PreserveJobFiles No` in cupsd.conf.
    pub(super) async fn purge(&self, queue: &str) -> Result<(), PrintError> {
        let open = self.report(queue, &["-W", "not-completed"]).await?;
        let mut failed = None;
        for ticket in state::jobs(&open, queue) {
            let answer = self.run("cancel", &["-x", ticket], None).await?;
            if !answer.ended.success() {
                failed = Some(answer.complaint);
            }
        }
        let own = self.report(queue, &["-W", "all"]).await?;
        let all = self.report(queue, &["-W", "all", "-o", queue]).await?;
        let (own, all) = (state::jobs(&own, queue), state::jobs(&all, queue));
        if own.is_empty() {
            return Ok(());
        }
        if all.iter().all(|ticket| own.contains(ticket)) {
            let answer = self.run("cancel", &["-a", "-x", queue], None).await?;
            if answer.ended.success() {
                return Ok(());
            }
        }
        // One that ended by itself meanwhile cannot be cancelled: only what is still there counts.
        let open = self.report(queue, &["-W", "not-completed"]).await?;
        match failed {
            Some(complaint) if !state::jobs(&open, queue).is_empty() => Err(refused(&complaint)),
            _ => {
                tracing::info!(%queue, "CUPS may keep prints that are over: set PreserveJobFiles No in cupsd.conf");
                Ok(())
            }
        }
    }

    /// What `lpstat` says. Without a queue among the arguments it tells of this user's jobs alone.
    async fn report(&self, queue: &str, arguments: &[&str]) -> Result<String, PrintError> {
        let answer = self.run("lpstat", arguments, None).await?;
        if answer.ended.success() { Ok(answer.words) } else { Err(self.explain(queue, &answer.complaint).await) }
    }

    /// What a complaint means. CUPS's programs say of a server that is gone that it lacks the queue.
    async fn explain(&self, queue: &str, complaint: &str) -> PrintError {
        let queue = queue.to_owned();
        if complaint.contains("not accepting jobs") {
            return PrintError::Closed { queue };
        }
        let is_unknown = ["does not exist", "nvalid destination", "nknown destination"];
        match self.run("lpstat", &["-r"], None).await {
            Ok(answer) if answer.words.contains("not running") => PrintError::NotRunning,
            Ok(_) if is_unknown.iter().any(|words| complaint.contains(*words)) => PrintError::UnknownQueue { queue },
            Ok(_) => refused(complaint),
            Err(error) => error,
        }
    }

    /// Runs a program to its end, or ends it when its time is over. Its words are not translated.
    async fn run(&self, program: &'static str, arguments: &[&str], input: Option<&[u8]>) -> Result<Answer, PrintError> {
        let path = self.folder.as_ref().map_or_else(|| PathBuf::from(program), |folder| folder.join(program));
        let stdin = if input.is_some() { Stdio::piped() } else { Stdio::null() };
        let mut command = Command::new(path);
        command.args(arguments).env("LC_ALL", "C").stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
        let missing = |error: io::Error| PrintError::Missing { program, reason: error.to_string() };
        let mut child = command.kill_on_drop(true).spawn().map_err(missing)?;
        let ended = timeout(self.limit, async {
            if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
                // One that has ended takes nothing; its words tell why.
                let _ = pipe.write_all(input).await;
            }
            child.wait_with_output().await
        });
        match ended.await {
            Ok(Ok(output)) => Ok(Answer::new(&output)),
            Ok(Err(_)) | Err(_) => Err(PrintError::Late { program }),
        }
    }
}

/// CUPS's own words, cut short.
fn refused(complaint: &str) -> PrintError {
    let line = complaint.lines().next().unwrap_or_default();
    let words = line.split_once(": ").map_or(line, |(_, words)| words);
    PrintError::Refused { reason: words.chars().take(WORDS).collect() }
}
