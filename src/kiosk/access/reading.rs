//! Where the voice is on the screen, and what it says next.

use iced::advanced::widget::Id;

use super::spoken::{Spoken, spoken, typed};
use crate::i18n::Text;
use crate::kiosk::widget::focus::{Found, Survey};
use crate::kiosk::widget::node::{Node, Role};

/// The id of each of the voice's own keys.
pub const VOICE_KEY: &str = "voice-key";
/// The id of each key of the bar.
pub const BAR_KEY: &str = "bar-key";

/// Where a step of the reading leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next thing, text included.
    Next,
    Previous,
    /// To the next heading or thing that can be activated.
    NextControl,
    PreviousControl,
}

/// The screen as the voice knows it.
#[derive(Debug, Default)]
pub struct Reading {
    survey: Survey,
    at: Option<usize>,
    /// Where it was before it came to the voice's own keys.
    before_keys: Option<usize>,
    scene: Option<u64>,
    heading: Option<String>,
    /// Whether it goes on with the next thing when one has been said.
    reads_on: bool,
}

/// What comes of something that changed on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Nothing to say.
    Nothing,
    Say(Spoken),
    /// Another screen: its heading.
    Screen(Spoken),
}

/// Whether it is one of the voice's own keys.
fn is_key(found: &Found) -> bool {
    found.id.as_ref().is_some_and(|id| *id == Id::new(VOICE_KEY))
}

fn heading(survey: &Survey) -> Option<usize> {
    survey.found.iter().position(|found| found.node.role == Role::Heading)
}

impl Reading {
    /// The thing that is read, to be shown and gone to.
    #[must_use]
    pub fn found(&self) -> Option<&Found> {
        self.survey.found.get(self.at?)
    }

    /// What puts the focus there and scrolls it into view.
    #[must_use]
    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    /// Goes back to where it was before it came to the voice's own keys: they speak of that.
    pub fn leaves_keys(&mut self) {
        if self.found().is_some_and(is_key) {
            self.at = self.before_keys.or_else(|| heading(&self.survey));
        }
    }

    /// Stops going on by itself.
    pub fn rests(&mut self) {
        self.reads_on = false;
    }

    /// Goes on by itself from where it is.
    pub fn goes_on(&mut self) {
        self.leaves_keys();
        self.reads_on = true;
    }

    /// What is said of the thing that it is at.
    #[must_use]
    pub fn here(&self, text: Text, alone: bool) -> Option<Spoken> {
        self.found().map(|found| spoken(&found.node, text, alone))
    }

    /// Takes the screen as it is now. `scene` tells one screen or dialog from another.
    pub fn sees(&mut self, survey: Survey, scene: u64, text: Text, alone: bool) -> Heard {
        let before = std::mem::replace(&mut self.survey, survey);
        let at = heading(&self.survey);
        let name = at.map(|at| self.survey.found[at].node.label.clone());
        if self.scene != Some(scene) || self.heading != name {
            self.scene = Some(scene);
            self.heading = name;
            self.before_keys = None;
            self.at = at.or((!self.survey.found.is_empty()).then_some(0));
            self.reads_on = true;
            return self.here(text, alone).map_or(Heard::Nothing, Heard::Screen);
        }
        let focused = |survey: &Survey| survey.found.iter().position(|found| found.focused);
        let (was, now) = (focused(&before), focused(&self.survey));
        let read = self.at.and_then(|at| before.found.get(at)).map(|found| found.node.clone());
        if let Some(now) = now
            && now != self.at.unwrap_or(usize::MAX)
            && was != Some(now)
        {
            self.at = Some(now);
            self.reads_on = false;
            return self.here(text, alone).map_or(Heard::Nothing, Heard::Say);
        }
        if let Some(read) = &read {
            self.at = self.find(read).or(self.at.map(|at| at.min(self.survey.found.len().saturating_sub(1))));
        }
        if let Some(said) = self.typed(&before, text, alone).or_else(|| self.news(&before, text)) {
            return Heard::Say(said);
        }
        let Some(read) = read else { return Heard::Nothing };
        match self.found().map(|found| &found.node) {
            Some(node) if *node == read => Heard::Nothing,
            // What was pressed says what it has become.
            Some(node) if node.role == Role::Button && !self.reads_on => Heard::Say(spoken(node, text, alone)),
            _ => Heard::Nothing,
        }
    }

    /// What was typed, by whichever keys.
    fn typed(&self, before: &Survey, text: Text, alone: bool) -> Option<Spoken> {
        let field = |survey: &Survey| survey.found.iter().find(|found| found.node.role == Role::Field).cloned();
        let (was, now) = (field(before)?.node, field(&self.survey)?.node);
        let changed = was.label == now.label && was.value != now.value;
        changed.then(|| typed(&now, was.value.as_deref().unwrap_or_default(), text, alone))
    }

    /// What came by itself and is to be known.
    fn news(&self, before: &Survey, text: Text) -> Option<Spoken> {
        let known = |node: &Node| before.found.iter().any(|found| found.node.news && found.node.label == node.label);
        let news = self.survey.found.iter().map(|found| &found.node).find(|node| node.news && !known(node))?;
        Some(spoken(news, text, true))
    }

    /// The same thing in the screen as it is now: best where it was.
    fn find(&self, node: &Node) -> Option<usize> {
        let at = self.at?;
        let same = |index: &usize| {
            self.survey
                .found
                .get(*index)
                .is_some_and(|found| found.node.role == node.role && found.node.label == node.label)
        };
        let far = self.survey.found.len();
        (0..far).flat_map(|away| [at.checked_sub(away), Some(at + away)]).flatten().find(|index| same(index))
    }

    /// Moves by a step; `None` beyond an end of the screen, from where the same step leads
    /// to the other end.
    pub fn steps(&mut self, step: Step) -> Option<&Found> {
        self.reads_on = false;
        let controls = matches!(step, Step::NextControl | Step::PreviousControl);
        let found = &self.survey.found;
        let stops =
            |index: &usize| !controls || matches!(found[*index].node.role, Role::Button | Role::Field | Role::Heading);
        self.before_keys = self.found().filter(|found| !is_key(found)).and(self.at).or(self.before_keys);
        self.at = if matches!(step, Step::Next | Step::NextControl) {
            (self.at.map_or(0, |at| at + 1)..found.len()).find(stops)
        } else {
            (0..self.at.unwrap_or(found.len()).min(found.len())).rev().find(stops)
        };
        self.found()
    }

    /// Goes on with the next thing; `None` at the end or where it has been told to rest.
    pub fn read_on(&mut self) -> Option<&Found> {
        if !self.reads_on {
            return None;
        }
        let heading = heading(&self.survey);
        let fixed = |found: &Found| found.id.as_ref().is_some_and(|id| [VOICE_KEY, BAR_KEY].map(Id::new).contains(id));
        // The keys that are the same everywhere are not read each time; the client begins at the heading.
        if self.steps(Step::Next).is_none_or(fixed) {
            self.at = heading;
            return None;
        }
        self.reads_on = true;
        self.found()
    }

    /// Whether it is at the thing that is at a place in the order.
    #[must_use]
    pub fn is_at(&self, index: usize) -> bool {
        self.at == Some(index)
    }

    /// The place in the order of the thing that it is at.
    #[must_use]
    pub const fn at(&self) -> Option<usize> {
        self.at
    }

    /// Goes to the thing that is at a place in the order.
    pub fn goes_to(&mut self, index: usize) {
        self.at = (index < self.survey.found.len()).then_some(index);
        self.reads_on = false;
    }
}
