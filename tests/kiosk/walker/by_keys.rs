//! A screen by keys alone: Tab comes to everything once, and dialogs give the focus back.

use std::sync::LazyLock;
use std::time::Duration;

use onestop::i18n::{Language, Text};

use super::inspector::{Fault, Finding};
use crate::driver::{Kiosk, QUIET, Seen, plain};

/// What Tab walks over.
pub trait Walkable {
    /// What can be reached, in the reading order.
    fn nodes(&mut self) -> Vec<Seen>;

    /// How many things have the focus, behind a dialog too.
    fn focused(&mut self) -> usize;

    /// Presses Tab.
    fn tab(&mut self);
}

impl Walkable for Kiosk {
    fn nodes(&mut self) -> Vec<Seen> {
        Kiosk::nodes(self)
    }

    fn focused(&mut self) -> usize {
        self.surroundings().focused
    }

    fn tab(&mut self) {
        self.keys("tab");
    }
}

/// The keys of a list, which come and go as it moves.
static LIST_KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let keys = Language::all().map(Text::new).flat_map(|text| [text.pager_up(), text.pager_down()]);
    keys.map(|key| plain(&key)).collect()
});

/// Tab comes to every control once, in view, and then to the first again.
pub fn tabs(walked: &mut impl Walkable) -> Vec<Finding> {
    let mut found = Vec::new();
    let nodes = walked.nodes();
    let mut expected: Vec<_> = nodes.into_iter().filter(|seen| seen.focusable).map(|seen| seen.label).collect();
    if expected.is_empty() {
        return found;
    }
    let mut met: Vec<String> = Vec::new();
    for _ in 0..expected.len() + 2 {
        walked.tab();
        let Some(seen) = walked.nodes().into_iter().find(|seen| seen.focused) else {
            found.push(Finding::new(Fault::Unreachable, format!("Tab leads nowhere after {met:?}")));
            return found;
        };
        if !seen.shown {
            let what = format!("{:?} has the focus out of view at {:?}", seen.label, seen.bounds);
            found.push(Finding::new(Fault::Unreachable, what));
        }
        met.push(seen.label);
    }
    let focused = walked.focused();
    if focused != 1 {
        found.push(Finding::new(Fault::LostFocus, format!("{focused} things have the focus")));
    }
    let again = met.iter().skip(1).position(|label| Some(label) == met.first()).map(|at| at + 1);
    met.truncate(again.unwrap_or(met.len()));
    for labels in [&mut met, &mut expected] {
        labels.retain(|label| !LIST_KEYS.contains(label));
        labels.sort();
    }
    if met != expected {
        let what = format!("Tab comes to {met:?}, but there are {expected:?}");
        found.push(Finding::new(Fault::Unreachable, what));
    }
    found
}

/// A dialog that comes by itself, and one that was asked for, give the focus back when they are left.
pub fn returns(kiosk: &mut Kiosk, text: Text) -> Vec<Finding> {
    let mut found = Vec::new();
    let done = plain(&text.bar_done());
    // In a dialog there is nothing to come back to.
    if !kiosk.nodes().iter().any(|seen| seen.focusable && seen.label == done) {
        return found;
    }
    let mut leaves = |kiosk: &mut Kiosk, dialog: &str, before: &str| {
        kiosk.keys("escape");
        let after = kiosk.focus();
        if after != before {
            let what = format!("{dialog} was left, and {after:?} has the focus that {before:?} had");
            found.push(Finding::new(Fault::NotReturned, what));
        }
    };
    kiosk.keys("tab tab tab");
    let before = kiosk.focus();
    kiosk.passes(QUIET + Duration::from_secs(1));
    leaves(kiosk, &text.still_heading(), &before);
    kiosk.tabs_to(&done);
    kiosk.keys("enter");
    leaves(kiosk, &text.done_heading(), &done);
    found
}
