//! A resume that is being written: what it says now, and what it said before.

use std::fmt;

use super::{Layout, Resume};

/// How many changes can be taken back.
const PAST: usize = 50;

/// A resume that is being written.
#[derive(Clone, Default, PartialEq)]
pub struct Draft {
    resume: Resume,
    past: Vec<Resume>,
    /// How the page is laid out.
    pub layout: Layout,
}

impl fmt::Debug for Draft {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Draft").field("layout", &self.layout).finish_non_exhaustive()
    }
}

impl Draft {
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
        Self { resume, past, layout: self.layout }
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
        Self { resume, past, layout: self.layout }
    }
}
