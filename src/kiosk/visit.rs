//! What happens between two clients: from the first touch to the wipe.

use tokio::time::Instant;

use super::access::reading::Reading;
use super::app::Paperwork;
use super::kept::Kept;
use super::nav::Nav;
use super::overlay::Overlay;
use super::overlay::help::Help;
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
}

/// A person that a client has asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The request, once the backend has taken it.
    pub id: Option<HelpId>,
    pub state: Help,
}

impl Visit {
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
        }
    }
}
