//! What happens between two clients: from the first touch to the wipe.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::access::reading::Reading;
use super::app::Paperwork;
use super::kept::Kept;
use super::nav::Nav;
use super::overlay::Overlay;
use super::overlay::help::Help;
use super::session::Session;
use crate::api::help::HelpId;
use crate::i18n::Language;

/// Tells one visit from every other. An answer to an earlier one is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Epoch(pub u64);

/// One client's time at the kiosk. Dropping it forgets everything of theirs.
#[derive(Debug)]
pub struct Visit {
    pub language: Language,
    pub nav: Nav,
    pub overlay: Option<Overlay>,
    /// The last touch or key.
    pub active: Instant,
    pub reading: Reading,
    /// Whether the voice was told to wait.
    pub paused: bool,
    /// Whether the picture is hidden while the voice goes on.
    pub hidden: bool,
    /// What the voice says before the next heading.
    pub preface: Option<String>,
    /// How often help was asked for on this screen.
    pub helped: u8,
    /// The person that was asked for.
    pub person: Option<Person>,
    pub kept: Kept,
    /// The resume, its page, and what was printed.
    pub paperwork: Paperwork,
    /// The client, where one has signed in.
    pub session: Option<Arc<Session>>,
    /// Time spent looking for work that nobody has counted yet.
    pub worked: Duration,
    /// What that time is called to the backend once it is to be counted.
    pub time_name: Option<String>,
}

/// A person that a client has asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The request, once the backend has taken it.
    pub id: Option<HelpId>,
    pub state: Help,
}

/// Fewer minutes are not worth a question.
pub const WORTH_COUNTING: u32 = 5;

impl Visit {
    /// Whether there is time that the client who has signed in may want to have counted.
    #[must_use]
    pub fn has_time_to_count(&self) -> bool {
        self.session.is_some() && self.minutes_worked() >= WORTH_COUNTING
    }

    /// Minutes spent looking for work that nobody has counted yet.
    #[must_use]
    pub fn minutes_worked(&self) -> u32 {
        u32::try_from(self.worked.as_secs() / 60).unwrap_or(u32::MAX)
    }

    /// A visit that begins now.
    #[must_use]
    pub fn new(language: Language, nav: Nav) -> Self {
        Self {
            language,
            nav,
            overlay: None,
            active: Instant::now(),
            reading: Reading::default(),
            paused: false,
            hidden: false,
            preface: None,
            helped: 0,
            person: None,
            kept: Kept::default(),
            paperwork: Paperwork::default(),
            session: None,
            worked: Duration::ZERO,
            time_name: None,
        }
    }
}
