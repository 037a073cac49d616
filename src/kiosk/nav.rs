//! Where a client is: the screens from home to here.

use iced::task::Handle;

use super::screen::Screen;

/// Tells one opening of a screen from every other, so that an answer reaches the screen
/// that asked for it or nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Serial(u64);

/// A screen that is open. Leaving it stops what it asked for.
#[derive(Debug)]
pub struct Entry {
    pub serial: Serial,
    pub screen: Screen,
    tasks: Vec<Handle>,
    slow: Option<Handle>,
    /// Whether another try of what failed is already on its way.
    pub retrying: bool,
}

impl Entry {
    fn new(serial: u64, screen: Screen) -> Self {
        Self { serial: Serial(serial), screen, tasks: Vec::new(), slow: None, retrying: false }
    }

    /// Keeps a task that ends with the screen.
    pub fn keep(&mut self, task: Handle) {
        self.tasks.retain(|task| !task.is_aborted());
        self.tasks.push(task.abort_on_drop());
    }

    /// Keeps what will say that the last request is slow; the one before it says nothing more.
    pub fn keep_slow(&mut self, task: Handle) {
        self.slow = Some(task.abort_on_drop());
    }
}

/// The screens from home to here. There is always one.
#[derive(Debug)]
pub struct Nav {
    home: Entry,
    above: Vec<Entry>,
    next: u64,
}

impl Nav {
    /// Stands at home. Serials go on from `first`.
    #[must_use]
    pub fn new(home: Screen, first: u64) -> Self {
        Self { home: Entry::new(first, home), above: Vec::new(), next: first + 1 }
    }

    /// The screen that is shown.
    #[must_use]
    pub fn top(&self) -> &Entry {
        self.above.last().unwrap_or(&self.home)
    }

    /// The screen that is shown.
    pub fn top_mut(&mut self) -> &mut Entry {
        self.above.last_mut().unwrap_or(&mut self.home)
    }

    /// An open screen.
    pub fn find(&mut self, serial: Serial) -> Option<&mut Entry> {
        self.above.iter_mut().chain([&mut self.home]).find(|entry| entry.serial == serial)
    }

    /// Whether home is shown.
    #[must_use]
    pub fn is_home(&self) -> bool {
        self.above.is_empty()
    }

    /// Opens a screen above.
    pub fn push(&mut self, screen: Screen) -> Serial {
        let entry = Entry::new(self.next, screen);
        let serial = entry.serial;
        self.next += 1;
        self.above.push(entry);
        serial
    }

    /// Goes back one screen; stays at home.
    pub fn pop(&mut self) {
        self.above.pop();
    }

    /// Goes home.
    pub fn clear(&mut self) {
        self.above.clear();
    }

    /// The first serial that no screen of this visit had.
    #[must_use]
    pub const fn next_serial(&self) -> u64 {
        self.next
    }
}
