//! What is wrong with a screen: from its nodes, and from the words that its frame draws.

use std::fmt;
use std::ops::Range;

use iced::Rectangle;
use onestop::i18n::Language;
use onestop::i18n::messages::MESSAGES;
use onestop::kiosk::widget::node::Role;

use super::drawn::{Drawn, Words};
use crate::driver::{Kiosk, Seen, Surroundings};

/// The least side of what a finger presses, in pixels of the glass (WCAG 2.2, success criterion 2.5.5).
const TOUCH: f32 = 44.0;
/// The least distance between two things to press, in pixels of the glass (LOOK.md, "Touch"). With [`TOUCH`] it is
/// more than success criterion 2.5.8 asks for.
const APART: f32 = 8.0;
/// The same between the keys of a keyboard, which stand close, as on every keyboard.
const KEYS_APART: f32 = 5.0;
/// What layouts lose in rounding, in logical pixels.
const SLACK: f32 = 1.0;

/// A kind of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It has no name, or one that is not words.
    Unnamed,
    /// No heading says what the screen is.
    NoHeading,
    /// A control comes before the heading.
    LateHeading,
    /// A finger misses it.
    TooSmall,
    /// A finger presses its neighbour too.
    TooClose,
    /// It is read after what stands behind it.
    OutOfOrder,
    /// It is outside of the window.
    Outside,
    /// It lies over another.
    Overlapping,
    /// Its end cannot be seen.
    Cut,
    /// Its words reach over its edge.
    Overflowing,
    /// It can be seen, and no node says it.
    Untold,
    /// Its words have too little contrast.
    LowContrast,
    /// A sign has too little contrast.
    FaintSign,
    /// Its edge has too little contrast.
    FaintEdge,
    /// The ring of the focus has too little contrast.
    FaintRing,
    /// No key leads to it, or only out of view.
    Unreachable,
    /// More than one thing has the focus, or what lies behind a dialog.
    LostFocus,
    /// The voice does not say the heading.
    Unsaid,
    /// A dialog does not give the focus back.
    NotReturned,
    /// The way there failed.
    NoWay,
}

/// A fault that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub fault: Fault,
    /// What it is about.
    pub what: String,
}

impl Finding {
    pub fn new(fault: Fault, what: impl Into<String>) -> Self {
        Self { fault, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.fault, self.what)
    }
}

/// A screen as it is looked at.
#[derive(Debug)]
pub struct Scene {
    pub nodes: Vec<Seen>,
    pub around: Surroundings,
    pub drawn: Drawn,
    /// In logical pixels.
    pub window: Rectangle,
    /// From logical pixels to those of the glass.
    pub scale: f32,
    pub right_to_left: bool,
}

impl Scene {
    /// What a kiosk shows now.
    pub fn of(kiosk: &mut Kiosk, language: Language) -> Self {
        let window = Rectangle::with_size(kiosk.room());
        Self {
            nodes: kiosk.nodes(),
            around: kiosk.surroundings(),
            drawn: Drawn::of(kiosk.draws()),
            window,
            scale: kiosk.window().0.width / window.width,
            right_to_left: language.is_rtl(),
        }
    }

    /// What of a thing is in view.
    pub fn part(&self, seen: &Seen) -> Option<Rectangle> {
        if !seen.scrolled {
            return seen.bounds.intersection(&self.window);
        }
        self.around.views.iter().find_map(|view| view.intersection(&seen.bounds))
    }

    /// Whether all of it is in view.
    pub fn is_whole(&self, seen: &Seen) -> bool {
        self.part(seen).is_some_and(|part| seen.bounds.is_within(&part.expand(SLACK)))
    }

    /// The keys of the on-screen keyboard: from the first letter on, all that are as high.
    fn keyboard(&self) -> Range<usize> {
        let letter = |seen: &Seen| seen.role == Role::Button && seen.label.chars().count() == 1;
        let Some(first) = self.nodes.iter().position(letter) else { return 0..0 };
        let height = self.nodes[first].bounds.height;
        let keys = self.nodes[first..].iter().take_while(|seen| (seen.bounds.height - height).abs() < 0.5);
        first..first + keys.count()
    }
}

/// Whether it is there to be pressed, now or at another time.
pub fn is_pressable(seen: &Seen) -> bool {
    matches!(seen.role, Role::Button | Role::Field)
}

fn end(bounds: Rectangle) -> f32 {
    bounds.x + bounds.width
}

fn bottom(bounds: Rectangle) -> f32 {
    bounds.y + bounds.height
}

fn overlap(one: Rectangle, other: Rectangle) -> bool {
    one.intersection(&other).is_some_and(|both| both.width > SLACK && both.height > SLACK)
}

/// Everything that is wrong.
pub fn inspect(scene: &Scene) -> Vec<Finding> {
    let mut inspector = Inspector { scene, found: Vec::new() };
    inspector.hears_a_heading();
    for seen in &scene.nodes {
        inspector.reads(seen);
        inspector.measures(seen);
    }
    let keyboard = scene.keyboard();
    for (at, one) in scene.nodes.iter().enumerate() {
        for (other_at, other) in scene.nodes.iter().enumerate().skip(at + 1) {
            inspector.parts(one, other, keyboard.contains(&at) && keyboard.contains(&other_at));
        }
    }
    inspector.follows(&keyboard);
    for (at, words) in scene.drawn.words.iter().enumerate() {
        inspector.sees(words, &scene.drawn.words[at + 1..]);
    }
    inspector.found
}

struct Inspector<'a> {
    scene: &'a Scene,
    found: Vec<Finding>,
}

impl Inspector<'_> {
    fn blames(&mut self, fault: Fault, what: impl Into<String>) {
        self.found.push(Finding::new(fault, what));
    }

    /// A heading comes first: before anything that can be pressed.
    fn hears_a_heading(&mut self) {
        let nodes = &self.scene.nodes;
        let heading = nodes.iter().position(|seen| seen.role == Role::Heading && !seen.label.trim().is_empty());
        let control = nodes.iter().position(is_pressable);
        match (heading, control) {
            (None, _) => self.blames(Fault::NoHeading, "no heading tells what it is"),
            (Some(heading), Some(control)) if control < heading => {
                self.blames(Fault::LateHeading, format!("{:?} comes before the heading", nodes[control].label));
            }
            _ => {}
        }
    }

    fn reads(&mut self, seen: &Seen) {
        for words in [Some(&seen.label), seen.hint.as_ref()].into_iter().flatten() {
            let message = MESSAGES.iter().any(|message| message.id == words);
            if words.trim().is_empty() || words.contains(['{', '}']) || message {
                self.blames(Fault::Unnamed, format!("{:?} at {:?} is called {words:?}", seen.role, seen.bounds));
            }
        }
        if seen.is_control() && !seen.focusable {
            self.blames(Fault::Unreachable, format!("{:?} cannot have the focus", seen.label));
        }
    }

    fn measures(&mut self, seen: &Seen) {
        let Rectangle { width, height, .. } = seen.bounds;
        let window = self.scene.window;
        let beside = seen.bounds.x < -SLACK || end(seen.bounds) > window.width + SLACK;
        let above_or_below = seen.bounds.y < -SLACK || bottom(seen.bounds) > window.height + SLACK;
        if beside || (above_or_below && !seen.scrolled) {
            self.blames(Fault::Outside, format!("{:?} is outside at {:?}", seen.label, seen.bounds));
        }
        if seen.is_control() && width.min(height) * self.scene.scale < TOUCH {
            self.blames(Fault::TooSmall, format!("{:?} is {width} x {height}", seen.label));
        }
    }

    /// Nothing lies over anything else, and a finger has room between two things to press.
    fn parts(&mut self, one: &Seen, other: &Seen, keys: bool) {
        // The key that clears a field lies in it.
        let holds = |one: &Seen, other: &Seen| one.role == Role::Field && other.bounds.is_within(&one.bounds);
        // What a list hides lies over nothing; a thing at its edge is cut there, wherever its neighbour begins.
        let hidden = |one: &Seen, other: &Seen| one.scrolled && !other.scrolled && !self.scene.is_whole(one);
        if holds(one, other) || holds(other, one) || hidden(one, other) || hidden(other, one) {
            return;
        }
        if overlap(one.bounds, other.bounds) {
            let what = format!("{:?} and {:?} lie over each other", one.label, other.label);
            return self.blames(Fault::Overlapping, what);
        }
        let across = (other.bounds.x - end(one.bounds)).max(one.bounds.x - end(other.bounds)).max(0.0);
        let down = (other.bounds.y - bottom(one.bounds)).max(one.bounds.y - bottom(other.bounds)).max(0.0);
        let apart = across.hypot(down);
        let least = if keys { KEYS_APART } else { APART };
        if is_pressable(one) && is_pressable(other) && apart * self.scene.scale < least - 0.5 {
            self.blames(Fault::TooClose, format!("{:?} and {:?} are {apart} apart", one.label, other.label));
        }
    }

    /// The order goes with the eye: down, in a row along the line of reading, and up only to a next column.
    fn follows(&mut self, keyboard: &Range<usize>) {
        let scene = self.scene;
        // A heading for which there is no room has no height.
        let in_view = |seen: &Seen| seen.shown && seen.bounds.height > SLACK && scene.part(seen).is_some();
        let nodes: Vec<_> = scene.nodes.iter().enumerate().filter(|(_, seen)| in_view(seen)).collect();
        for pair in nodes.windows(2) {
            let [(from_at, from), (to_at, to)] = pair else { continue };
            if overlap(from.bounds, to.bounds) {
                continue;
            }
            // Letters stand as on every keyboard, whatever the page.
            let keys = keyboard.contains(from_at) && keyboard.contains(to_at);
            let on_the_right = to.bounds.x >= end(from.bounds) - SLACK;
            let on_the_left = end(to.bounds) <= from.bounds.x + SLACK;
            let right_to_left = scene.right_to_left && !keys;
            let (ahead, behind) = if right_to_left { (on_the_left, on_the_right) } else { (on_the_right, on_the_left) };
            let above = bottom(to.bounds) <= from.bounds.y + SLACK;
            let below = to.bounds.y >= bottom(from.bounds) - SLACK;
            if (above && !ahead) || (!above && !below && behind) {
                self.blames(Fault::OutOfOrder, format!("{:?} is read after {:?}", to.label, from.label));
            }
        }
    }

    /// A line of words is seen to its ends, inside of what holds it, under no other, and some node says it.
    fn sees(&mut self, words: &Words, others: &[Words]) {
        let scene = self.scene;
        let Words { text, bounds, clip, .. } = words;
        let clip = clip.intersection(&scene.window).unwrap_or_default();
        let scrolled = scene.around.views.iter().any(|view| clip.is_within(&view.expand(SLACK)));
        let Some(part) = bounds.intersection(&clip) else {
            if !scrolled {
                self.blames(Fault::Cut, format!("nothing is seen of {text:?} at {bounds:?}"));
            }
            return;
        };
        let holder = |seen: &&Seen| seen.bounds.expand(SLACK).contains(part.center());
        let holders: Vec<_> = scene.nodes.iter().filter(holder).collect();
        if holders.is_empty() {
            self.blames(Fault::Untold, format!("nothing tells {text:?} at {part:?}"));
        }
        // What is longer than its field moves with the caret.
        let written = holders.iter().any(|seen| seen.role == Role::Field);
        let beside = bounds.x < clip.x - SLACK || end(*bounds) > end(clip) + SLACK;
        let above_or_below = bounds.y < clip.y - SLACK || bottom(*bounds) > bottom(clip) + SLACK;
        if !written && (beside || (above_or_below && !scrolled)) {
            self.blames(Fault::Cut, format!("{text:?} at {bounds:?} is cut at {clip:?}"));
        }
        for seen in scene.nodes.iter().filter(|seen| is_pressable(seen)) {
            let over = scene.part(seen).is_some_and(|face| overlap(face, part));
            if over && !part.is_within(&seen.bounds.expand(SLACK)) {
                self.blames(Fault::Overflowing, format!("{text:?} reaches over the edge of {:?}", seen.label));
            }
        }
        for other in others {
            let seen = other.clip.intersection(&scene.window).and_then(|clip| other.bounds.intersection(&clip));
            if seen.is_some_and(|seen| overlap(part, seen)) {
                self.blames(Fault::Overlapping, format!("the words {text:?} and {:?} lie over each other", other.text));
            }
        }
    }
}
