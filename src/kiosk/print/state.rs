//! How far a job has come, and what keeps it: read from what `lpstat -l` says in the C locale.

/// How far a job has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Others are before it, or the printer is about to take it.
    Waiting,
    /// It is on its way to paper.
    Printing,
    /// The printer has all of it.
    Done,
    /// It waits until somebody does something.
    Stopped(Trouble),
    /// Nobody can tell whether it is on paper: CUPS's answer was lost, or the job was taken out of the queue.
    Lost,
}

/// What keeps a printer from printing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trouble {
    NoPaper,
    Jam,
    /// A door or cover is open.
    Door,
    /// Toner or ink is used up.
    Ink,
    /// Switched off, or not connected.
    Offline,
    /// Staff, or CUPS after a failure, have stopped the queue.
    Stopped,
    /// Something else, which the printer's own display may tell.
    Unknown,
}

/// A printer's reasons (RFC 8011, 5.4.12, and those that printers add), without how severe they are: a printer that
/// is asked over SNMP calls an empty tray a warning. What has to be done first comes first.
const REASONS: &[(&str, Trouble)] = &[
    ("media-jam", Trouble::Jam),
    ("cover-open", Trouble::Door),
    ("door-open", Trouble::Door),
    ("interlock-open", Trouble::Door),
    ("media-empty", Trouble::NoPaper),
    ("media-needed", Trouble::NoPaper),
    ("input-tray-missing", Trouble::NoPaper),
    ("toner-empty", Trouble::Ink),
    ("marker-supply-empty", Trouble::Ink),
    ("marker-supply-missing", Trouble::Ink),
    ("developer-empty", Trouble::Ink),
    ("offline", Trouble::Offline),
    ("shutdown", Trouble::Offline),
    ("timed-out", Trouble::Offline),
    ("paused", Trouble::Stopped),
    ("moving-to-paused", Trouble::Stopped),
];

/// What CUPS's backends say while they cannot reach a printer. `connecting-to-device` alone is said at the start of
/// every job.
const UNREACHED: &[&str] = &[
    "not responding",
    "unreachable",
    "unavailable",
    "not connected",
    "waiting for printer to become available",
    "unable to locate printer",
    "is offline",
];

/// A job or a printer in a report: a line, and the indented ones below it.
#[derive(Debug)]
struct Entry<'a> {
    head: &'a str,
    details: Vec<&'a str>,
}

impl<'a> Entry<'a> {
    fn all(report: &'a str) -> Vec<Self> {
        let mut entries: Vec<Self> = Vec::new();
        for line in report.lines() {
            match entries.last_mut() {
                Some(entry) if line.starts_with(char::is_whitespace) => entry.details.push(line.trim()),
                _ => entries.push(Self { head: line, details: Vec::new() }),
            }
        }
        entries
    }

    fn first_word(&self) -> Option<&'a str> {
        self.head.split_whitespace().next()
    }

    /// The keywords of its line "Alerts".
    fn alerts(&self) -> impl Iterator<Item = &'a str> {
        let line = self.details.iter().find_map(|detail| detail.strip_prefix("Alerts:"));
        line.unwrap_or_default().split_whitespace().filter(|alert| *alert != "none")
    }
}

/// The state of a job that a report on the open jobs and the printer names; none where it is no longer open.
pub(super) fn open(report: &str, ticket: &str) -> Option<State> {
    let entries = Entry::all(report);
    let job = entries.iter().find(|entry| entry.first_word() == Some(ticket))?;
    let printer = entries.iter().find(|entry| entry.first_word() == Some("printer"));
    let is_held =
        job.alerts().any(|alert| ["job-hold", "job-held", "cups-held"].iter().any(|held| alert.starts_with(*held)));
    Some(match printer.and_then(trouble) {
        Some(trouble) => State::Stopped(trouble),
        None if is_held => State::Stopped(Trouble::Unknown),
        None if job.alerts().any(|alert| alert == "job-printing") => State::Printing,
        None => State::Waiting,
    })
}

/// The state of a job by a report on those that are over.
pub(super) fn over(report: &str, ticket: &str) -> State {
    let entries = Entry::all(report);
    let Some(job) = entries.iter().find(|entry| entry.first_word() == Some(ticket)) else { return State::Lost };
    let was_ended = job.alerts().any(|alert| alert.contains("cancel") || alert.contains("abort"));
    let has_ended = job.alerts().any(|alert| alert.starts_with("job-completed"));
    // CUPS 2.4 leaves "processing-to-stop-point" on every job that is over; a status has only one that the printer got.
    let was_at_the_printer = job.details.iter().any(|detail| detail.starts_with("Status:"));
    if !was_ended && (has_ended || was_at_the_printer) { State::Done } else { State::Lost }
}

/// The jobs of a queue in a report.
pub(super) fn jobs<'a>(report: &'a str, queue: &str) -> Vec<&'a str> {
    let is_of_queue = |ticket: &&str| {
        let number = ticket.strip_prefix(queue).and_then(|rest| rest.strip_prefix('-'));
        number.is_some_and(|number| number.parse::<u32>().is_ok())
    };
    report.lines().filter_map(|line| line.split_whitespace().next()).filter(is_of_queue).collect()
}

/// What keeps a printer.
fn trouble(printer: &Entry<'_>) -> Option<Trouble> {
    // Whatever was the cause, nothing is printed before the queue is started again.
    if printer.head.contains(" disabled since ") {
        return Some(Trouble::Stopped);
    }
    // CUPS keeps an idle printer's reasons from the job before, and is about to try again.
    if printer.head.contains(" is idle.") {
        return None;
    }
    let known = REASONS.iter().find(|(reason, _)| printer.alerts().any(|alert| bare(alert) == *reason));
    if let Some((_, trouble)) = known {
        return Some(*trouble);
    }
    let message = printer.details.first().copied().unwrap_or_default().to_ascii_lowercase();
    if UNREACHED.iter().any(|words| message.contains(*words)) {
        return Some(Trouble::Offline);
    }
    let is_another = |alert: &str| alert.ends_with("-error") && !alert.starts_with("cups-");
    printer.alerts().any(is_another).then_some(Trouble::Unknown)
}

/// A reason without how severe it is.
fn bare(alert: &str) -> &str {
    ["-error", "-warning", "-report"].into_iter().find_map(|end| alert.strip_suffix(end)).unwrap_or(alert)
}
