//! A resume that is being written: what it says now, and what it said before.

use std::fmt;
use std::sync::Arc;

use super::{Layout, Resume};
use crate::domain::listing::{Listing, Topic};

/// How many changes can be taken back.
const PAST: usize = 50;

/// The opening that a resume is for, in the words of its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub title: String,
    /// Empty where the source names none.
    pub employer: String,
    /// What it says of the work and of who is wanted.
    pub text: String,
}

impl From<&Listing> for Opening {
    fn from(listing: &Listing) -> Self {
        let asks = |topic| matches!(topic, Topic::Duties | Topic::Requirements | Topic::Experience | Topic::Education);
        let passages = listing.passages.iter().filter(|passage| asks(passage.topic));
        Self {
            title: listing.title.clone(),
            employer: listing.employer.clone().unwrap_or_default(),
            text: passages.map(|passage| passage.text.as_str()).collect::<Vec<_>>().join("\n"),
        }
    }
}

/// A resume that is being written.
#[derive(Clone, Default, PartialEq)]
pub struct Draft {
    resume: Resume,
    past: Vec<Resume>,
    /// How the page is laid out.
    pub layout: Layout,
    /// The opening that it is for, where it is for one.
    pub opening: Option<Arc<Opening>>,
}

impl fmt::Debug for Draft {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Draft").field("layout", &self.layout).finish_non_exhaustive()
    }
}

impl Draft {
    /// Goes on with a resume that was written before.
    #[must_use]
    pub fn of(resume: Resume, layout: Layout) -> Self {
        Self { resume, layout, ..Self::default() }
    }

    /// What it says now.
    #[must_use]
    pub const fn resume(&self) -> &Resume {
        &self.resume
    }

    /// Whether it says nothing yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.resume == Resume::default()
    }

    /// With a change, which can be taken back. One that changes nothing is none.
    #[must_use]
    pub fn changed(&self, change: impl FnOnce(&mut Resume)) -> Self {
        let mut resume = self.resume.clone();
        change(&mut resume);
        if resume == self.resume {
            return self.clone();
        }
        let mut past = self.past.clone();
        if past.len() >= PAST {
            past.remove(0);
        }
        past.push(self.resume.clone());
        Self { resume, past, layout: self.layout, opening: self.opening.clone() }
    }

    /// For an opening, which is the work that is wanted.
    #[must_use]
    pub fn aimed_at(&self, opening: Opening) -> Self {
        let changed = self.changed(|resume| resume.basics.label.clone_from(&opening.title));
        Self { opening: Some(Arc::new(opening)), ..changed }
    }

    /// On another page.
    #[must_use]
    pub fn laid_out(&self, layout: Layout) -> Self {
        Self { layout, ..self.clone() }
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Without the last change.
    #[must_use]
    pub fn undone(&self) -> Self {
        let mut past = self.past.clone();
        let resume = past.pop().unwrap_or_else(|| self.resume.clone());
        Self { resume, past, layout: self.layout, opening: self.opening.clone() }
    }
}
