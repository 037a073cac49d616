//! How long a resume takes from an edit to its picture, and as a PDF: `cargo bench --bench documents`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails")]

use std::time::{Duration, Instant};

use onestop::documents::{Document, Paper, Typeset, typeset};
use onestop::domain::resume::{Layout, Resume, json};

/// How often each is measured.
const TIMES: usize = 200;

/// How wide the page is shown beside the questions, in pixels.
const WIDTH: u32 = 640;

const RESUME: &str = include_str!("../tests/documents/entry.json");

fn main() {
    let resume = json::read(RESUME).unwrap();
    println!("{:<32}{:>8}{:>8}{:>8}{:>8}", "milliseconds", "first", "p50", "p95", "max");
    for layout in Layout::ALL {
        let name = layout.name();
        row(&format!("{name}, edit to picture"), |time| {
            let picture = set(&edited(&resume, time), layout).picture(0, WIDTH);
            assert!(picture.is_some());
        });
        row(&format!("{name}, edit to pages"), |time| {
            set(&edited(&resume, TIMES + time), layout);
        });
        let pages = set(&resume, layout);
        row(&format!("{name}, pages to picture"), |time| {
            // Each a little wider, so that none is kept from before.
            assert!(pages.picture(0, WIDTH + u32::try_from(time % 8).unwrap()).is_some());
        });
        let mut bytes = 0;
        row(&format!("{name}, edit to PDF"), |time| {
            bytes = set(&edited(&resume, 2 * TIMES + time), layout).pdf().unwrap().len();
        });
        println!("{:<32}{bytes:>8}", format!("{name}, PDF in bytes"));
    }
}

/// The resume with another first task.
fn edited(resume: &Resume, time: usize) -> Resume {
    let mut edited = resume.clone();
    edited.work[0].highlights[0] = format!("Stocked {time} shelves and rotated goods by date.");
    edited
}

fn set(resume: &Resume, layout: Layout) -> Typeset {
    typeset(&Document::Resume(resume.clone(), layout), Paper::Letter).unwrap()
}

fn row(name: &str, mut act: impl FnMut(usize)) {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|time| {
            let started = Instant::now();
            act(time);
            started.elapsed()
        })
        .collect();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let first = milliseconds(times[0]);
    times.sort_unstable();
    let at = |part: usize| milliseconds(times[(times.len() * part / 100).min(times.len() - 1)]);
    println!("{name:<32}{first:>8.2}{:>8.2}{:>8.2}{:>8.2}", at(50), at(95), at(100));
}
