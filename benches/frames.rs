//! How long a frame takes at 1920 x 1080 on the software renderer: `cargo bench --bench frames`.
//!
//! As a window does it: only what differs from the frame before is painted.
//! `cargo bench --bench frames -- compare` measures the screens of that name.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot go on fails")]

#[path = "../tests/kiosk/driver/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the tests use the rest")]
mod driver;

use std::time::{Duration, Instant};

use driver::{Kiosk, pressed};
use iced::advanced::graphics::{Viewport, damage};
use iced::{Rectangle, Size};
use iced_tiny_skia::Layer;
use onestop::kiosk::design::Theme;
use tiny_skia::{Mask, Pixmap};

/// How often each is measured.
const TIMES: usize = 60;

/// How to come to a screen from the welcome.
type Way = fn(&mut Kiosk);

const SCREENS: [(&str, Way); 14] = [
    ("welcome", |_| {}),
    ("home", |kiosk| kiosk.touch("English")),
    ("kind of work", |kiosk| {
        kiosk.touch("English");
        kiosk.touch("Find a job");
    }),
    ("typing", |kiosk| {
        kiosk.touch("English");
        kiosk.touch("Search by word");
        kiosk.types("d");
    }),
    ("results", |kiosk| {
        kiosk.touch("English");
        kiosk.touch("New this week");
    }),
    ("results in Arabic", |kiosk| {
        kiosk.touch("العربية");
        kiosk.keys("tab tab tab enter");
    }),
    ("opening", |kiosk| {
        kiosk.touch("English");
        kiosk.touch("New this week");
        kiosk.touch("Forklift operator");
    }),
    ("dialog", |kiosk| {
        kiosk.touch("English");
        kiosk.touch("I’m done");
    }),
    ("occupation", stocker),
    ("occupation, table", |kiosk| {
        stocker(kiosk);
        kiosk.presses("Show as a table");
    }),
    ("compare three", |kiosk| {
        stocker(kiosk);
        kiosk.touch("Compare");
        for name in ["Heavy truck driver", "Forklift operator"] {
            kiosk.touch("Add another");
            kiosk.types("truck");
            kiosk.touch(name);
        }
    }),
    ("month", |kiosk| {
        stocker(kiosk);
        kiosk.touch("What would it mean for me");
    }),
    ("interests, result", |kiosk| {
        kiosk.touch("English");
        kiosk.touch("Pay and careers");
        kiosk.touch("What I like to do");
        for face in ["Very much", "Not much", "It is okay", "I like it"].into_iter().cycle().take(12) {
            kiosk.touch(face);
        }
        kiosk.touch("Show what fits so far");
    }),
    ("unemployment", |kiosk| {
        kiosk.touch("English");
        kiosk.touch("Pay and careers");
        kiosk.touch("People without a job here");
    }),
];

/// To an occupation with ranges, bars and a ladder.
fn stocker(kiosk: &mut Kiosk) {
    kiosk.touch("English");
    kiosk.touch("Pay and careers");
    kiosk.touch("Work I did before");
    kiosk.types("stock");
    kiosk.touch("Stocker and order filler");
}

/// A window's glass, and what was painted on it last.
struct Glass {
    pixels: Pixmap,
    mask: Mask,
    layers: Vec<Layer>,
}

impl Glass {
    const SIZE: Size<u32> = Size::new(1920, 1080);

    fn new() -> Self {
        let Size { width, height } = Self::SIZE;
        Self {
            pixels: Pixmap::new(width, height).unwrap(),
            mask: Mask::new(width, height).unwrap(),
            layers: Vec::new(),
        }
    }

    /// Paints what differs, as `iced_tiny_skia`'s windows do.
    fn shows(&mut self, renderer: &mut iced_tiny_skia::Renderer) {
        let viewport = Viewport::with_physical_size(Self::SIZE, 1.0);
        let whole = Rectangle::with_size(viewport.logical_size());
        let layers = renderer.layers();
        let damaged = if self.layers.is_empty() {
            vec![whole]
        } else {
            damage::group(damage::diff(&self.layers, layers, |layer| vec![layer.bounds], Layer::damage), whole)
        };
        self.layers = layers.to_vec();
        let ground = Theme::Standard.palette().surface;
        renderer.draw(&mut self.pixels.as_mut(), &mut self.mask, &viewport, &damaged, ground);
    }

    /// Forgets what was painted, so that all of it is painted again.
    fn forgets(&mut self) {
        self.layers.clear();
    }
}

fn main() {
    println!("{:<32}{:>8}{:>8}{:>8}", "milliseconds", "p50", "p95", "max");
    let asked = std::env::args().skip(1).find(|word| !word.starts_with('-')).unwrap_or_default();
    for (name, way) in SCREENS.into_iter().filter(|(name, _)| name.starts_with(&asked)) {
        let mut kiosk = Kiosk::new();
        way(&mut kiosk);
        let mut glass = Glass::new();
        row(&format!("{name}, whole frame"), || {
            glass.forgets();
            glass.shows(kiosk.draws());
        });
        if name != "welcome" {
            row(&format!("{name}, Tab to frame"), || glass.shows(kiosk.draws_after(pressed("tab"))));
        }
    }
    if !asked.is_empty() {
        return;
    }
    let mut kiosk = Kiosk::new();
    let mut glass = Glass::new();
    kiosk.touch("English");
    kiosk.touch("New this week");
    kiosk.touch("Read to me");
    row("read aloud, whole frame", || {
        glass.forgets();
        glass.shows(kiosk.draws());
    });
    row("read aloud, Down to frame", || glass.shows(kiosk.draws_after(pressed("down"))));
    let mut kiosk = Kiosk::new();
    let mut glass = Glass::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    row("typing, letter to frame", || glass.shows(kiosk.draws_after(pressed("d"))));
}

fn row(name: &str, mut act: impl FnMut()) {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let started = Instant::now();
            act();
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!("{name:<32}{:>8.2}{:>8.2}{:>8.2}", at(50), at(95), at(100));
}
