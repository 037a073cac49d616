//! How long a frame takes at 1920 x 1080 on the software renderer: `cargo bench --bench frames`.
//!
//! Every frame here is drawn whole and copied into a picture; a window draws only what changed and copies nothing.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot go on fails")]

#[path = "../tests/kiosk/driver/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the tests use the rest")]
mod driver;

use std::hint::black_box;
use std::time::{Duration, Instant};

use driver::{Kiosk, pressed};
use iced::{Color, Pixels, Size};
use iced_test::core::renderer::Headless;
use onestop::kiosk::design::fonts::REGULAR;

/// How often each is measured.
const TIMES: usize = 60;

/// How to come to a screen from the welcome.
type Way = fn(&mut Kiosk);

const SCREENS: [(&str, Way); 8] = [
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
];

fn main() {
    println!("{:<32}{:>8}{:>8}{:>8}", "milliseconds", "p50", "p95", "max");
    // What every row below contains and a window does not do.
    let empty = <iced::Renderer as Headless>::new(REGULAR, Pixels(16.0), Some("tiny-skia"));
    let mut empty = tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(empty).unwrap();
    row("an empty picture", || {
        black_box(empty.screenshot(Size::new(1920, 1080), 1.0, Color::WHITE));
    });
    for (name, way) in SCREENS {
        let mut kiosk = Kiosk::new();
        way(&mut kiosk);
        row(&format!("{name}, whole frame"), || {
            black_box(kiosk.frame());
        });
        if name != "welcome" {
            row(&format!("{name}, Tab to frame"), || {
                black_box(kiosk.frame_after(pressed("tab")));
            });
        }
    }
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("Search by word");
    row("typing, letter to frame", || {
        black_box(kiosk.frame_after(pressed("d")));
    });
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
