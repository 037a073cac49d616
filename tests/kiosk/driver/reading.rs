//! What a person sees and where the focus is.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Point, Rectangle, Vector};
use onestop::kiosk::widget::focus::Survey;
use onestop::kiosk::widget::node::{Modal, Role};

use super::Kiosk;

/// Text as a person reads it: without marks of direction, its unbreakable spaces as usual ones.
pub fn plain(text: &str) -> String {
    onestop::i18n::strip_isolates(text).replace('\u{a0}', " ")
}

/// A thing on the screen that can be read or activated.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own that tests ask")]
pub struct Seen {
    pub role: Role,
    pub label: String,
    pub value: Option<String>,
    pub hint: Option<String>,
    pub enabled: bool,
    pub selected: bool,
    pub focusable: bool,
    pub focused: bool,
    /// Whether it is in a list that scrolls.
    pub scrolled: bool,
    /// Whether its centre is in view.
    pub shown: bool,
    /// Where it is, in logical pixels.
    pub bounds: Rectangle,
}

impl Seen {
    /// Whether a finger can press it.
    pub fn is_control(&self) -> bool {
        self.enabled && matches!(self.role, Role::Button | Role::Field)
    }
}

/// Everything that a survey found, in the reading order.
pub fn seen(survey: &Survey) -> Vec<Seen> {
    let seen = survey.found.iter().map(|found| Seen {
        role: found.node.role,
        label: plain(&found.node.label),
        value: found.node.value.as_deref().map(plain),
        hint: found.node.hint.as_deref().map(plain),
        enabled: found.node.enabled,
        selected: found.node.selected,
        focusable: found.is_focusable(),
        focused: found.focused,
        scrolled: found.is_scrolled(),
        shown: survey.is_shown(found),
        bounds: survey.visible(found),
    });
    seen.collect()
}

/// What a survey leaves out: the views of the lists, and all that has the focus, behind a modal layer too.
#[derive(Debug, Default)]
pub struct Surroundings {
    /// The views of the lists that scroll, in logical pixels.
    pub views: Vec<Rectangle>,
    /// How many things have the focus.
    pub focused: usize,
}

impl Operation for Surroundings {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        _shift: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.views.push(bounds);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Modal>() {
            self.views.clear();
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.focused += usize::from(state.is_focused());
    }
}

impl Kiosk {
    /// Everything that can be reached, in the reading order.
    pub fn nodes(&mut self) -> Vec<Seen> {
        seen(&self.operate(Survey::default()))
    }

    /// What is around that.
    pub fn surroundings(&mut self) -> Surroundings {
        self.operate(Surroundings::default())
    }

    /// The thing to press that is called so: exactly, else the only one whose name begins so.
    pub fn control(&mut self, label: &str) -> Seen {
        let label = plain(label);
        let nodes = self.nodes();
        let controls = || nodes.iter().filter(|seen| seen.is_control());
        let exact = controls().find(|seen| seen.label == label);
        let mut begun = controls().filter(|seen| seen.label.starts_with(&label));
        match (exact, begun.next(), begun.next()) {
            (Some(seen), _, _) | (None, Some(seen), None) => seen.clone(),
            (None, None, _) => panic!("nothing to press is called {label:?} among {}", told(&nodes)),
            (None, Some(one), Some(other)) => panic!("{label:?} may be {:?} or {:?}", one.label, other.label),
        }
    }

    /// Where to put a finger to press what is called so.
    pub fn place(&mut self, label: &str) -> Point {
        let seen = self.control(label);
        let centre = seen.bounds.center();
        assert!(
            seen.shown && Rectangle::with_size(self.room()).contains(centre),
            "{label:?} is out of view at {:?}",
            seen.bounds
        );
        centre
    }

    fn reads(&mut self, text: &str) -> bool {
        let text = plain(text);
        self.nodes().iter().any(|seen| {
            let told = [Some(&seen.label), seen.value.as_ref(), seen.hint.as_ref()];
            told.into_iter().flatten().any(|told| told.contains(&text))
        })
    }

    /// Something that can be reached says so.
    #[track_caller]
    pub fn sees(&mut self, text: &str) {
        assert!(self.reads(text), "{text:?} is not among {}", told(&self.nodes()));
    }

    /// Nothing that can be reached says so.
    #[track_caller]
    pub fn does_not_see(&mut self, text: &str) {
        assert!(!self.reads(text), "{text:?} is among {}", told(&self.nodes()));
    }

    /// The name of what has the focus; empty where nothing has it.
    pub fn focus(&mut self) -> String {
        let nodes = self.nodes();
        let mut focused = nodes.into_iter().filter(|seen| seen.focused);
        let focus = focused.next().map(|seen| seen.label).unwrap_or_default();
        if let Some(other) = focused.next() {
            panic!("both {focus:?} and {:?} have the focus", other.label);
        }
        focus
    }

    /// Goes on with Tab until this has the focus.
    #[track_caller]
    pub fn tabs_to(&mut self, label: &str) {
        let label = self.control(label).label;
        let mut met = Vec::new();
        for _ in 0..=self.nodes().len() {
            self.keys("tab");
            let focus = self.focus();
            if focus == label {
                return;
            }
            met.push(focus);
        }
        panic!("Tab never comes to {label:?}, but to {met:?}");
    }

    /// What is written in the field.
    pub fn field(&mut self) -> String {
        let field = self.nodes().into_iter().find(|seen| seen.role == Role::Field);
        field.and_then(|seen| seen.value).unwrap_or_else(|| panic!("there is no field"))
    }

    /// The name of the screen or of the dialog over it.
    pub fn heading(&mut self) -> String {
        let heading = self.nodes().into_iter().find(|seen| seen.role == Role::Heading);
        heading.map(|seen| seen.label).unwrap_or_default()
    }
}

fn told(nodes: &[Seen]) -> String {
    let lines = nodes.iter().map(|seen| format!("\n  {:?} {:?} {:?}", seen.role, seen.label, seen.value));
    lines.collect()
}
