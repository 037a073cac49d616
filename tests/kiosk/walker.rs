//! Walks through every screen in every language, theme, size and window, and looks at each as a strict inspector would.
//!
//! Layouts do not know colors: every language, size and panel is walked in the standard theme, in three languages by
//! keys too (read from the left, from the right, in long words). The pixels are measured in every theme on the two large
//! panels, at the least and the greatest size, read from the left and from the right. The last line tells what was
//! counted.
//!
//! `ONESTOP_PICTURES=folder cargo test --test kiosk walker` keeps a picture of each there.

pub mod by_keys;
pub mod drawn;
pub mod glass;
pub mod inspector;
pub mod personal;
pub mod screens;

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use onestop::i18n::{Language, Text};
use onestop::kiosk::design::Theme;

use crate::driver::{Kiosk, Setup};
use drawn::Drawn;
use glass::Glass;
use inspector::{Fault, Finding, Scene};
use screens::{HIDDEN, SCREENS, SPOKEN, STILL};

/// A panel: its name, its pixels and its diagonal in inches.
type Panel = (&'static str, (f32, f32), Option<f32>);

const WIDE: Panel = ("wide", (1920.0, 1080.0), None);
const HIGH: Panel = ("high", (1080.0, 1920.0), None);
const SMALL: Panel = ("small", (1024.0, 768.0), None);
/// As many pixels on less glass.
const DENSE: Panel = ("dense", (1920.0, 1080.0), Some(15.6));
const PANELS: [Panel; 4] = [WIDE, HIGH, SMALL, DENSE];

/// Those that are walked by keys: what can be reached depends on direction and length, not on words.
const BY_KEYS: [Language; 3] = [Language::English, Language::Arabic, Language::Longer];

/// In percent; a panel may have fewer.
const ZOOMS: [u16; 4] = [100, 125, 150, 200];

/// Where one walk leads, and what is looked at there.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
struct Stop {
    screen: usize,
    language: Language,
    theme: Theme,
    zoom: usize,
    panel: Panel,
    keys: bool,
    pixels: bool,
    /// Whether the voice is on.
    voice: bool,
    /// Whether all of it stands in the lower half.
    lowered: bool,
}

/// What was walked.
#[derive(Default)]
struct Tally {
    walks: usize,
    by_keys: usize,
    pictures: usize,
    nodes: usize,
    wrong: Vec<String>,
}

/// Every walk; those to other themes and with the voice are for colors, and for what is said.
fn stops() -> Vec<Stop> {
    let mut stops = Vec::new();
    for (screen, (called, _)) in SCREENS.iter().enumerate() {
        for language in Language::all() {
            for panel in PANELS {
                for zoom in 0..ZOOMS.len() {
                    let measured = matches!(language, Language::English | Language::Arabic)
                        && (panel == WIDE || panel == HIGH)
                        && (zoom == 0 || zoom == ZOOMS.len() - 1);
                    let stop = Stop {
                        screen,
                        language,
                        theme: Theme::Standard,
                        zoom,
                        panel,
                        keys: BY_KEYS.contains(&language),
                        pixels: measured,
                        voice: false,
                        lowered: false,
                    };
                    stops.push(stop);
                    if measured {
                        let others = Theme::ALL.into_iter().filter(|theme| *theme != Theme::Standard);
                        stops.extend(others.map(|theme| Stop { theme, keys: false, ..stop }));
                    }
                    if measured && !SPOKEN.contains(called) {
                        stops.push(Stop { voice: true, pixels: false, ..stop });
                    }
                    if measured && panel == HIGH && zoom == 0 {
                        stops.push(Stop { lowered: true, pixels: false, ..stop });
                    }
                }
            }
        }
    }
    stops
}

impl Stop {
    /// Its name in pictures and faults.
    fn name(&self) -> String {
        let Self { screen, language, theme, zoom, panel, voice, lowered, .. } = self;
        let (screen, _) = SCREENS[*screen];
        let spoken = if *voice { " spoken" } else { "" };
        let lowered = if *lowered { " lowered" } else { "" };
        format!("{screen} {} {} {} {}{spoken}{lowered}", language.tag(), theme.name(), panel.0, ZOOMS[*zoom])
    }

    /// The kiosk at home; `None` where its panel has no such zoom.
    fn home(&self) -> Option<Kiosk> {
        let (_, size, diagonal) = self.panel;
        let mut kiosk = Kiosk::with(Setup {
            size,
            diagonal,
            language: Some(self.language),
            theme: self.theme,
            staff_code: Some(screens::staff_code()),
            ..Setup::default()
        });
        let full = kiosk.room().width;
        for _ in 0..self.zoom {
            kiosk.touch(&Text::new(self.language).bar_larger_text());
            // It began again.
            if (kiosk.room().width - full).abs() < 0.5 {
                return None;
            }
        }
        if self.lowered {
            let text = Text::new(self.language);
            kiosk.presses(&text.sight_title());
            kiosk.presses(&text.sight_option(&text.sight_lower(), &text.sight_on()));
            kiosk.presses(&text.bar_home());
        }
        Some(kiosk)
    }

    fn walk(&self) -> Tally {
        let Some(mut kiosk) = self.home() else { return Tally::default() };
        let (screen, way) = SCREENS[self.screen];
        let text = Text::new(self.language);
        if self.voice {
            kiosk.presses(&text.bar_read());
        }
        way(&mut kiosk, text);
        if let Some(folder) = pictures() {
            picture(&mut kiosk, &folder, &self.name());
        }
        let mut found = if self.voice { says_its_heading(&mut kiosk) } else { Vec::new() };
        let (keys, pixels) = (self.keys && screen != STILL, self.pixels && screen != HIDDEN);
        let mut scene = Scene::of(&mut kiosk, self.language);
        if screen == HIDDEN {
            scene.drawn = Drawn::default();
        }
        found.extend(inspector::inspect(&scene));
        if pixels {
            found.extend(glass::measure(&scene, &Glass::of(&mut kiosk)));
        }
        let nearest = self.panel == WIDE && self.zoom == 0;
        if pixels && nearest && screen != STILL {
            kiosk.keys("tab tab tab");
            let scene = Scene::of(&mut kiosk, self.language);
            found.extend(glass::measure_ring(&scene, &Glass::of(&mut kiosk)));
        }
        if keys {
            found.extend(by_keys::tabs(&mut kiosk));
        }
        if keys && pixels && nearest {
            found.extend(by_keys::returns(&mut kiosk, text));
        }
        Tally {
            walks: 1,
            by_keys: usize::from(keys),
            pictures: usize::from(pixels),
            nodes: scene.nodes.len(),
            wrong: told(&self.name(), &found),
        }
    }
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.walks += other.walks;
        self.by_keys += other.by_keys;
        self.pictures += other.pictures;
        self.nodes += other.nodes;
        self.wrong.extend(other.wrong);
    }
}

fn says_its_heading(kiosk: &mut Kiosk) -> Vec<Finding> {
    let heading = kiosk.heading();
    let said = kiosk.heard();
    let is_said = said.iter().any(|said| said.words.contains(&heading));
    let missing = || Finding::new(Fault::Unsaid, format!("{heading:?} is not said"));
    if is_said { Vec::new() } else { vec![missing()] }
}

fn told(place: &str, found: &[Finding]) -> Vec<String> {
    found.iter().map(|finding| format!("{place}: {finding}")).collect()
}

fn pictures() -> Option<PathBuf> {
    std::env::var_os("ONESTOP_PICTURES").map(PathBuf::from)
}

fn picture(kiosk: &mut Kiosk, folder: &Path, place: &str) {
    kiosk.picture(&folder.join(format!("{}.png", place.replace(' ', "-"))));
}

/// Walks on every processor.
fn walked(stops: &[Stop]) -> Tally {
    let next = AtomicUsize::new(0);
    let tally = Mutex::new(Tally::default());
    let walks = || {
        while let Some(stop) = stops.get(next.fetch_add(1, Ordering::Relaxed)) {
            // A way that fails is one fault among others.
            let walked = catch_unwind(AssertUnwindSafe(|| stop.walk())).unwrap_or_else(|panic| {
                let reason = panic.downcast_ref::<String>().map_or("", String::as_str);
                Tally { walks: 1, wrong: told(&stop.name(), &[Finding::new(Fault::NoWay, reason)]), ..Tally::default() }
            });
            tally.lock().unwrap().add(walked);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(walks);
        }
    });
    tally.into_inner().unwrap()
}

#[test]
fn every_screen_holds() {
    let tally = walked(&stops());
    let (screens, languages) = (SCREENS.len(), Language::all().count());
    let (themes, zooms, panels) = (Theme::ALL.len(), ZOOMS.len(), PANELS.len());
    let Tally { walks, by_keys, pictures, nodes, wrong } = tally;
    for wrong in &wrong {
        println!("{wrong}");
    }
    // Not captured, so that it is seen where the tests pass.
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "walker: {screens} screens x {languages} languages x {themes} themes x {zooms} zooms x {panels} panels: \
         {walks} walks, {by_keys} of them by keys, {pictures} measured in pixels, {nodes} nodes, {} failures",
        wrong.len()
    )
    .unwrap();
    drop(out);
    assert!(wrong.is_empty(), "{} things are wrong", wrong.len());
}

#[test]
fn the_welcome_holds_in_each_greeting() {
    let mut wrong = Vec::new();
    for theme in Theme::ALL {
        for (panel, size, diagonal) in PANELS {
            let mut kiosk = Kiosk::with(Setup { size, diagonal, theme, ..Setup::default() });
            for language in Language::offered() {
                let place = format!("welcome {} {} {panel} 100", language.tag(), theme.name());
                if let Some(folder) = pictures() {
                    picture(&mut kiosk, &folder, &place);
                }
                kiosk.sees(&Text::new(*language).welcome_start());
                // Any key begins a visit, so no key may walk through it.
                let scene = Scene::of(&mut kiosk, *language);
                let mut found = inspector::inspect(&scene);
                found.extend(glass::measure(&scene, &Glass::of(&mut kiosk)));
                wrong.extend(told(&place, &found));
                kiosk.passes(Duration::from_secs(6));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
