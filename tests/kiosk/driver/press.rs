//! A printer that does what a test says.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use iced::futures::FutureExt as _;
use iced::futures::future::{BoxFuture, ready};
use onestop::kiosk::print::{Job, Press, PrintError, State, Ticket, Tray};

/// What was sent to a printer, without what stands on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub title: String,
    pub pages: u16,
    pub to: Tray,
}

/// Prints at once, until it is told otherwise.
#[derive(Debug)]
pub struct Printer {
    state: Mutex<State>,
    refusal: Mutex<Option<PrintError>>,
    jobs: Mutex<Vec<Sent>>,
    purged: AtomicUsize,
    canceled: Mutex<Vec<String>>,
    takes: Mutex<Duration>,
}

impl Default for Printer {
    fn default() -> Self {
        Self {
            state: Mutex::new(State::Done),
            refusal: Mutex::default(),
            jobs: Mutex::default(),
            purged: AtomicUsize::default(),
            canceled: Mutex::default(),
            takes: Mutex::default(),
        }
    }
}

impl Printer {
    /// What it says of every job from now on.
    pub fn says(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// It takes no job from now on.
    pub fn refuses(&self, error: PrintError) {
        *self.refusal.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    /// What was sent to it.
    pub fn jobs(&self) -> Vec<Sent> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Its spool answers so much later from now on.
    pub fn answers_after(&self, wait: Duration) {
        *self.takes.lock().unwrap_or_else(PoisonError::into_inner) = wait;
    }

    /// The prints that were taken back, one by one.
    pub fn canceled(&self) -> Vec<String> {
        self.canceled.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How often its spool was emptied.
    pub fn purged(&self) -> usize {
        self.purged.load(Ordering::Relaxed)
    }
}

impl Press for Printer {
    fn print(&self, job: Job) -> BoxFuture<'static, Result<Ticket, PrintError>> {
        if let Some(error) = self.refusal.lock().unwrap_or_else(PoisonError::into_inner).clone() {
            return ready(Err(error)).boxed();
        }
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.push(Sent { title: job.title, pages: job.pages, to: job.to });
        let ticket = Ticket(format!("office-{}", jobs.len()));
        let wait = *self.takes.lock().unwrap_or_else(PoisonError::into_inner);
        async move {
            tokio::time::sleep(wait).await;
            Ok(ticket)
        }
        .boxed()
    }

    fn state(&self, _ticket: Ticket) -> BoxFuture<'static, Result<State, PrintError>> {
        ready(Ok(*self.state.lock().unwrap_or_else(PoisonError::into_inner))).boxed()
    }

    fn cancel(&self, Ticket(ticket): Ticket) -> BoxFuture<'static, ()> {
        self.canceled.lock().unwrap_or_else(PoisonError::into_inner).push(ticket);
        ready(()).boxed()
    }

    fn purge(&self) -> BoxFuture<'static, ()> {
        self.purged.fetch_add(1, Ordering::Relaxed);
        ready(()).boxed()
    }
}
