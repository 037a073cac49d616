//! Contrast, measured on the pixels of a frame (WCAG 2.2, success criteria 1.4.6 and 1.4.11).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use iced::{Color, Point, Rectangle, Vector};

use super::inspector::{Fault, Finding, Scene, is_pressable};
use crate::driver::Kiosk;

/// Of words to their ground.
const WORDS: f32 = 7.0;
/// Of signs, edges and the two halves of the ring.
const MARKS: f32 = 3.0;
/// A color that covers less than one part in so many of an area is no ground, but the soft edge of something.
const GROUND: usize = 4;
/// The least part of an edge that must be seen: dashes leave gaps.
const EDGE: f32 = 0.33;
/// On each side of an edge.
const SAMPLES: u8 = 13;
/// The middles of the ring's halves, from the edge outward.
const RING: [f32; 2] = [2.5, 7.5];

type Pixel = [u8; 3];

/// A frame.
pub struct Glass {
    pixels: Vec<u8>,
    width: usize,
    height: usize,
    scale: f32,
}

fn contrast(one: Pixel, other: Pixel) -> f32 {
    static LINEAR: LazyLock<[f32; 256]> = LazyLock::new(|| {
        std::array::from_fn(|value| Color::from_rgb8(u8::try_from(value).unwrap(), 0, 0).into_linear()[0])
    });
    let luminance = |[red, green, blue]: Pixel| {
        let linear = |value: u8| LINEAR[usize::from(value)];
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl Glass {
    /// The frame that a kiosk drew last.
    pub fn of(kiosk: &mut Kiosk) -> Self {
        let (size, _) = kiosk.window();
        let scale = size.width / kiosk.room().width;
        Self::new(kiosk.copies(), size.width, size.height, scale)
    }

    /// A frame of four bytes a pixel, red first.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand")]
    pub fn new(pixels: Vec<u8>, width: f32, height: f32, scale: f32) -> Self {
        Self { pixels, width: width.round() as usize, height: height.round() as usize, scale }
    }

    fn pixel(&self, x: usize, y: usize) -> Pixel {
        let at = 4 * (y * self.width + x);
        [self.pixels[at], self.pixels[at + 1], self.pixels[at + 2]]
    }

    /// The color at a point in logical pixels.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is inside of the frame")]
    fn at(&self, point: Point) -> Option<Pixel> {
        let (x, y) = (point.x * self.scale, point.y * self.scale);
        if x < 0.0 || y < 0.0 {
            return None;
        }
        let (x, y) = (x as usize, y as usize);
        (x < self.width && y < self.height).then(|| self.pixel(x, y))
    }

    /// The least contrast in an area between what is drawn in `ink` and the grounds that it is drawn on. Of the ink
    /// it takes the pixel that has most of it, since edges are soft.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cut to the frame")]
    fn contrast(&self, area: Rectangle, ink: Color) -> f32 {
        let from = |value: f32| (value * self.scale).floor().max(0.0) as usize;
        let to = |value: f32, most: usize| ((value * self.scale).ceil().max(0.0) as usize).min(most);
        let (left, right) = (from(area.x), to(area.x + area.width, self.width));
        let mut shares = BTreeMap::<Pixel, usize>::new();
        let mut all = 0;
        for y in from(area.y)..to(area.y + area.height, self.height) {
            let mut x = left;
            while x < right {
                let color = self.pixel(x, y);
                let start = x;
                while x < right && self.pixel(x, y) == color {
                    x += 1;
                }
                *shares.entry(color).or_default() += x - start;
                all += x - start;
            }
        }
        let [red, green, blue, _] = ink.into_rgba8();
        let far = |color: &Pixel| -> u32 {
            color.iter().zip([red, green, blue]).map(|(is, wanted)| u32::from(is.abs_diff(wanted))).sum()
        };
        let Some(ink) = shares.keys().copied().min_by_key(far) else { return 1.0 };
        let grounds = shares.iter().filter(|(color, share)| **color != ink && **share * GROUND >= all);
        grounds.map(|(color, _)| contrast(ink, *color)).reduce(f32::min).unwrap_or(1.0)
    }

    /// The part of an edge that stands out from what is around it. Below what can be pressed is its ledge.
    fn edge(&self, bounds: Rectangle) -> f32 {
        let stands_out = |from: Point, outward: Vector, reach: f32| {
            let deep = |steps: u8| self.at(from + outward * (reach - 0.5 * f32::from(steps)));
            let around = deep(0)?;
            Some((1..24).filter_map(deep).any(|color| contrast(color, around) >= MARKS))
        };
        share(sides(bounds, true).filter_map(|(from, outward)| {
            let reach = if outward.y > 0.0 { 6.5 } else { 3.0 };
            stands_out(from, outward, reach)
        }))
    }

    /// The part of the ring around something whose halves stand out from each other. Its ledge covers the lower side.
    fn ring(&self, bounds: Rectangle) -> f32 {
        share(sides(bounds, false).filter_map(|(from, outward)| {
            let [inner, outer] = RING.map(|reach| self.at(from + outward * reach));
            Some(contrast(inner?, outer?) >= MARKS)
        }))
    }
}

/// Points on the straight parts of the sides, and the way outward from each.
fn sides(bounds: Rectangle, lower: bool) -> impl Iterator<Item = (Point, Vector)> {
    let Rectangle { x, y, width, height } = bounds;
    (0..SAMPLES).flat_map(move |sample| {
        let along = 0.25 + 0.5 * f32::from(sample) / f32::from(SAMPLES - 1);
        let (across, down) = (x + width * along, y + height * along);
        let sides = [
            (Point::new(across, y), Vector::new(0.0, -1.0)),
            (Point::new(x, down), Vector::new(-1.0, 0.0)),
            (Point::new(x + width, down), Vector::new(1.0, 0.0)),
            (Point::new(across, y + height), Vector::new(0.0, 1.0)),
        ];
        sides.into_iter().take(if lower { 4 } else { 3 })
    })
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen")]
fn share(samples: impl Iterator<Item = bool>) -> f32 {
    let samples: Vec<bool> = samples.collect();
    samples.iter().filter(|stands_out| **stands_out).count() as f32 / samples.len().max(1) as f32
}

/// Every word, sign and edge that does not stand out.
pub fn measure(scene: &Scene, glass: &Glass) -> Vec<Finding> {
    let mut found = Vec::new();
    let is_whole = |bounds: Rectangle, clip: Rectangle| {
        clip.intersection(&scene.window).is_some_and(|clip| bounds.is_within(&clip.expand(1.0)))
    };
    for words in &scene.drawn.words {
        if is_whole(words.bounds, words.clip) {
            let contrast = glass.contrast(words.bounds, words.color);
            if contrast < WORDS {
                found.push(Finding::new(Fault::LowContrast, format!("{:?} has {contrast:.2}:1", words.text)));
            }
        }
    }
    for sign in &scene.drawn.signs {
        if is_whole(sign.bounds, sign.clip) {
            let contrast = glass.contrast(sign.bounds, sign.color);
            if contrast < MARKS {
                found.push(Finding::new(Fault::FaintSign, format!("a sign at {:?} has {contrast:.2}:1", sign.bounds)));
            }
        }
    }
    // A ring may stand around what has the focus.
    for seen in scene.nodes.iter().filter(|seen| is_pressable(seen) && !seen.focused && scene.is_whole(seen)) {
        let edge = glass.edge(seen.bounds);
        if edge < EDGE {
            let what = format!("{:.0} % of the edge of {:?} stands out", edge * 100.0, seen.label);
            found.push(Finding::new(Fault::FaintEdge, what));
        }
    }
    found
}

/// What is wrong with the ring around what has the focus, which came there by a key.
pub fn measure_ring(scene: &Scene, glass: &Glass) -> Option<Finding> {
    let focused = scene.nodes.iter().find(|seen| seen.focused && scene.is_whole(seen))?;
    let ring = glass.ring(focused.bounds);
    let what = || format!("{:.0} % of the ring around {:?} stands out", ring * 100.0, focused.label);
    (ring < EDGE).then(|| Finding::new(Fault::FaintRing, what()))
}
