//! Walks through every screen in every language, size and window, and looks at each as a strict inspector would.
//!
//! `ONESTOP_PICTURES=folder cargo test --test kiosk walker` keeps a picture of each there.

use std::path::{Path, PathBuf};
use std::time::Duration;

use iced::Rectangle;
use onestop::i18n::messages::MESSAGES;
use onestop::i18n::{Language, Text};
use onestop::kiosk::remote::Failure;
use onestop::kiosk::widget::node::Role;

use crate::driver::{Kiosk, Mood, QUIET, Seen, Setup, plain};

/// The least side of what a finger presses, in pixels of the glass (WCAG 2.2, success criterion 2.5.5).
const TOUCH: f32 = 44.0;

/// How to come to a screen from home.
type Way = fn(&mut Kiosk, Text);

const SCREENS: [(&str, Way); 26] = [
    ("home", |_, _| {}),
    ("languages", |kiosk, text| kiosk.presses(&text.bar_language())),
    ("work", work),
    ("narrower", |kiosk, text| {
        work(kiosk, text);
        chooses(kiosk, text, &text.group("53".parse().unwrap()));
    }),
    ("place", place),
    ("another place", another_place),
    ("places", |kiosk, text| {
        another_place(kiosk, text);
        kiosk.types("xe");
    }),
    ("unknown place", |kiosk, text| {
        another_place(kiosk, text);
        kiosk.types("qqq");
        kiosk.keys("enter");
    }),
    ("hours", hours),
    ("pay", pay),
    ("results", |kiosk, text| {
        pay(kiosk, text);
        chooses(kiosk, text, &text.find_any_pay());
    }),
    ("new", new),
    ("next page", |kiosk, text| {
        new(kiosk, text);
        kiosk.presses(&text.pager_next());
    }),
    ("words", words),
    ("suggestions", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("d");
    }),
    ("no suggestions", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("qqq");
    }),
    ("numbers", |kiosk, text| {
        words(kiosk, text);
        kiosk.presses(&text.keyboard_numbers());
    }),
    ("no keyboard", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("d");
        kiosk.presses(&text.keyboard_hide());
    }),
    ("corrected", |kiosk, text| {
        kiosk.backend.corrects("forclift", "forklift");
        words(kiosk, text);
        kiosk.types("forclift");
        kiosk.keys("enter");
    }),
    ("nothing found", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("nurse aide");
        kiosk.keys("enter");
    }),
    ("listing", |kiosk, text| {
        new(kiosk, text);
        kiosk.presses("Warehouse associate");
    }),
    ("ended", |kiosk, text| {
        new(kiosk, text);
        kiosk.backend.closes("Warehouse associate");
        kiosk.presses("Warehouse associate");
    }),
    ("waiting", |kiosk, text| {
        kiosk.backend.is(Mood::Never);
        new(kiosk, text);
        kiosk.passes(Duration::from_secs(4));
    }),
    ("failed", |kiosk, text| {
        kiosk.backend.is(Mood::Fails(Failure::Unreachable));
        new(kiosk, text);
    }),
    ("done", |kiosk, text| kiosk.presses(&text.bar_done())),
    (STILL, |kiosk, _| kiosk.passes(QUIET + Duration::from_secs(1))),
];

/// Any key ends it, so no key may walk through it.
const STILL: &str = "still there";

/// Turns the pages until there is a tile that is called so, and presses it.
fn chooses(kiosk: &mut Kiosk, text: Text, label: &str) {
    let label = plain(label);
    while !kiosk.nodes().iter().any(|seen| seen.is_control() && seen.label.starts_with(&label)) {
        kiosk.presses(&text.pager_next());
    }
    kiosk.presses(&label);
}

fn work(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.home_find());
}

fn place(kiosk: &mut Kiosk, text: Text) {
    work(kiosk, text);
    kiosk.presses(&text.find_any_work());
}

fn another_place(kiosk: &mut Kiosk, text: Text) {
    place(kiosk, text);
    kiosk.presses(&text.find_another_place());
}

fn hours(kiosk: &mut Kiosk, text: Text) {
    place(kiosk, text);
    chooses(kiosk, text, &text.find_any_distance());
}

fn pay(kiosk: &mut Kiosk, text: Text) {
    hours(kiosk, text);
    chooses(kiosk, text, &text.find_any_hours());
}

fn new(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.home_new());
}

fn words(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.home_words());
}

/// What is wrong with a screen.
struct Inspector {
    place: String,
    window: Rectangle,
    /// From logical pixels to those of the glass.
    scale: f32,
    wrong: Vec<String>,
}

impl Inspector {
    fn blames(&mut self, what: impl Into<String>) {
        self.wrong.push(format!("{}: {}", self.place, what.into()));
    }

    fn new(place: String, kiosk: &Kiosk) -> Self {
        let window = Rectangle::with_size(kiosk.room());
        Self { place, window, scale: kiosk.window().0.width / window.width, wrong: Vec::new() }
    }

    fn inspects(&mut self, kiosk: &mut Kiosk, keys: bool) {
        let nodes = kiosk.nodes();
        if !nodes.iter().any(|seen| seen.role == Role::Heading && !seen.label.trim().is_empty()) {
            self.blames("no heading tells what it is");
        }
        for seen in &nodes {
            self.reads(seen);
            self.measures(seen);
        }
        for (at, one) in nodes.iter().enumerate() {
            for other in &nodes[at + 1..] {
                self.parts(one, other);
            }
        }
        if keys {
            self.tabs(kiosk);
        }
    }

    fn reads(&mut self, seen: &Seen) {
        for words in [Some(&seen.label), seen.hint.as_ref()].into_iter().flatten() {
            let message = MESSAGES.iter().any(|message| message.id == words);
            if words.trim().is_empty() || words.contains(['{', '}']) || message {
                self.blames(format!("{:?} is called {words:?}", seen.role));
            }
        }
    }

    fn measures(&mut self, seen: &Seen) {
        let Rectangle { width, height, .. } = seen.bounds;
        if self.is_beside(seen) || (self.is_above_or_below(seen) && !seen.scrolled) {
            self.blames(format!("{:?} is outside at {:?}", seen.label, seen.bounds));
        }
        if seen.is_control() && width.min(height) * self.scale < TOUCH {
            self.blames(format!("{:?} is too small: {width} x {height}", seen.label));
        }
    }

    fn is_beside(&self, seen: &Seen) -> bool {
        seen.bounds.x < -0.5 || seen.bounds.x + seen.bounds.width > self.window.width + 0.5
    }

    fn is_above_or_below(&self, seen: &Seen) -> bool {
        seen.bounds.y < -0.5 || seen.bounds.y + seen.bounds.height > self.window.height + 0.5
    }

    /// Nothing lies over anything else; the key that clears a field lies in it.
    fn parts(&mut self, one: &Seen, other: &Seen) {
        if one.role == Role::Field || other.role == Role::Field || one.scrolled != other.scrolled {
            return;
        }
        // A page with no room for its heading announces it all the same, as the name of all that is in it.
        let frames = |one: &Seen, other: &Seen| one.role == Role::Heading && other.bounds.is_within(&one.bounds);
        if frames(one, other) || frames(other, one) {
            return;
        }
        let both = one.bounds.intersection(&other.bounds);
        if both.is_some_and(|both| both.width > 1.0 && both.height > 1.0) {
            self.blames(format!("{:?} and {:?} lie over each other", one.label, other.label));
        }
    }

    /// Tab comes to every control once, in view, and then to the first again.
    fn tabs(&mut self, kiosk: &mut Kiosk) {
        let text = [Language::English, Language::Spanish, Language::Arabic, Language::Longer, Language::Mirrored];
        let moves: Vec<_> = text.map(Text::new).iter().flat_map(|text| [text.pager_up(), text.pager_down()]).collect();
        // The keys of a list come and go as it moves.
        let steady = |label: &String| !moves.iter().any(|name| plain(name) == *label);
        let nodes = kiosk.nodes();
        let mut expected: Vec<_> = nodes.into_iter().filter(|seen| seen.focusable).map(|seen| seen.label).collect();
        let count = expected.len();
        let mut met: Vec<String> = Vec::new();
        for _ in 0..count + 2 {
            kiosk.keys("tab");
            let Some(seen) = kiosk.nodes().into_iter().find(|seen| seen.focused) else {
                return self.blames(format!("Tab leads nowhere after {met:?}"));
            };
            if !seen.shown || self.is_beside(&seen) || self.is_above_or_below(&seen) {
                self.blames(format!("{:?} has the focus out of view at {:?}", seen.label, seen.bounds));
            }
            met.push(seen.label);
        }
        let again = met.iter().skip(1).position(|label| Some(label) == met.first()).map(|at| at + 1);
        met.truncate(again.unwrap_or(met.len()));
        met.retain(steady);
        expected.retain(steady);
        met.sort();
        expected.sort();
        if met != expected {
            self.blames(format!("Tab comes to {met:?}, but there are {expected:?}"));
        }
    }
}

/// The zooms that this window has.
fn zoomed(language: Language, size: (f32, f32), steps: usize) -> Option<Kiosk> {
    let mut kiosk = Kiosk::with(Setup { size, language: Some(language), ..Setup::default() });
    let full = kiosk.room().width;
    for _ in 0..steps {
        kiosk.touch(&Text::new(language).bar_larger_text());
        // It began again.
        if (kiosk.room().width - full).abs() < 0.5 {
            return None;
        }
    }
    Some(kiosk)
}

fn pictures() -> Option<PathBuf> {
    std::env::var_os("ONESTOP_PICTURES").map(PathBuf::from)
}

fn picture(kiosk: &mut Kiosk, folder: &Path, place: &str) {
    kiosk.picture(&folder.join(format!("{}.png", place.replace(' ', "-"))));
}

fn walks(language: Language) {
    let mut wrong = Vec::new();
    for (size, name) in [((1920.0, 1080.0), "wide"), ((1080.0, 1920.0), "high"), ((1024.0, 768.0), "small")] {
        for (screen, way) in SCREENS {
            for (steps, zoom) in [100, 125, 150, 200].into_iter().enumerate() {
                let Some(mut kiosk) = zoomed(language, size, steps) else { break };
                way(&mut kiosk, Text::new(language));
                let place = format!("{screen} {} {name} {zoom}", language.tag());
                if let Some(folder) = pictures() {
                    picture(&mut kiosk, &folder, &place);
                }
                let mut inspector = Inspector::new(place, &kiosk);
                inspector.inspects(&mut kiosk, screen != STILL);
                wrong.append(&mut inspector.wrong);
            }
        }
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn english_holds() {
    walks(Language::English);
}

#[test]
fn spanish_holds() {
    walks(Language::Spanish);
}

#[test]
fn arabic_holds() {
    walks(Language::Arabic);
}

#[test]
fn longer_words_hold() {
    walks(Language::Longer);
}

#[test]
fn the_mirror_holds() {
    walks(Language::Mirrored);
}

#[test]
fn the_welcome_holds_in_each_greeting() {
    let mut wrong = Vec::new();
    for (size, name) in [((1920.0, 1080.0), "wide"), ((1080.0, 1920.0), "high"), ((1024.0, 768.0), "small")] {
        let mut kiosk = Kiosk::with(Setup { size, ..Setup::default() });
        for language in Language::offered() {
            let place = format!("welcome {} {name} 100", language.tag());
            if let Some(folder) = pictures() {
                picture(&mut kiosk, &folder, &place);
            }
            kiosk.sees(&Text::new(*language).welcome_start());
            let mut inspector = Inspector::new(place, &kiosk);
            // Any key begins a visit, so no key may walk through it.
            inspector.inspects(&mut kiosk, false);
            wrong.append(&mut inspector.wrong);
            kiosk.passes(Duration::from_secs(6));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
