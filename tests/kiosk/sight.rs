//! What a client chooses to see and hear, for one visit only, and colours that everybody can read.

use iced::Color;
use onestop::kiosk::design::{Palette, Theme};

use crate::driver::{Kiosk, Seen, Setup};

/// Contrast of text, and of outlines and rings, to their ground (WCAG 2.2, success criteria 1.4.6 and 1.4.11).
const TEXT: f32 = 7.0;
const MARK: f32 = 3.0;

const COLORS: [(Theme, &str); 4] = [
    (Theme::Standard, "Colors: Usual"),
    (Theme::Dark, "Colors: White on black"),
    (Theme::Light, "Colors: Black on white"),
    (Theme::Glare, "Colors: Soft"),
];

fn see_and_hear() -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.touch("English");
    kiosk.touch("See and hear");
    assert_eq!(kiosk.heading(), "See and hear");
    kiosk
}

/// The key that is called so, whether it can be pressed or not.
fn key(kiosk: &mut Kiosk, label: &str) -> Seen {
    kiosk.nodes().into_iter().find(|seen| seen.label == label).unwrap()
}

/// The page beside everything that stands on it.
fn ground(kiosk: &mut Kiosk) -> [u8; 4] {
    let (x, y, width) = (10, 500, 1920);
    let at = (y * width + x) * 4;
    kiosk.frame()[at..at + 4].try_into().unwrap()
}

#[test]
fn each_choice_of_colors_is_seen_at_once() {
    let mut kiosk = see_and_hear();
    for (theme, label) in COLORS {
        kiosk.touch(label);
        assert_eq!(ground(&mut kiosk), theme.palette().surface.into_rgba8(), "{label}");
        for (other, label) in COLORS {
            assert_eq!(key(&mut kiosk, label).selected, other == theme, "{label} in {}", theme.name());
        }
    }
}

#[test]
fn text_takes_the_size_that_was_chosen() {
    let mut kiosk = see_and_hear();
    for (label, width) in [
        ("Text size: 125%", 1536.0),
        ("Text size: 150%", 1280.0),
        ("Text size: 200%", 960.0),
        ("Text size: 100%", 1920.0),
    ] {
        kiosk.presses(label);
        let room = kiosk.room();
        assert!((room.width - width).abs() < 0.5, "{label} leaves {room:?}");
        assert_eq!(kiosk.heading(), "See and hear");
        assert!(key(&mut kiosk, label).selected);
    }
}

#[test]
fn volume_and_speed_go_step_by_step_to_their_ends() {
    let mut kiosk = see_and_hear();
    kiosk.sees("Volume: 6 of 10");
    kiosk.touch("Volume: Louder");
    kiosk.sees("Volume: 7 of 10");
    for _ in 7..10 {
        kiosk.touch("Volume: Louder");
    }
    kiosk.sees("Volume: 10 of 10");
    assert!(!key(&mut kiosk, "Volume: Louder").enabled);
    kiosk.touch("Volume: Quieter");
    kiosk.sees("Volume: 9 of 10");
    kiosk.sees("Speed: 4 of 9");
    for _ in 1..4 {
        kiosk.touch("Speed: Slower");
    }
    kiosk.sees("Speed: 1 of 9");
    assert!(!key(&mut kiosk, "Speed: Slower").enabled);
}

#[test]
fn reading_aloud_brings_its_own_keys() {
    let mut kiosk = see_and_hear();
    assert!(key(&mut kiosk, "Read aloud: Off").selected);
    kiosk.does_not_see("Stop reading");
    kiosk.presses("Read aloud: On");
    assert!(key(&mut kiosk, "Read aloud: On").selected);
    kiosk.presses("Speak louder");
    kiosk.sees("Volume: 7 of 10");
    kiosk.presses("Stop reading");
    kiosk.does_not_see("Stop reading");
    assert!(key(&mut kiosk, "Read aloud: Off").selected);
}

#[test]
fn only_a_high_panel_lowers_its_screen() {
    let label = "Everything in the lower half: On";
    see_and_hear().does_not_see(label);
    let mut kiosk = Kiosk::with(Setup { size: (1080.0, 1920.0), ..Setup::default() });
    kiosk.touch("English");
    kiosk.touch("See and hear");
    assert!(!key(&mut kiosk, label).selected);
    kiosk.presses(label);
    assert!(key(&mut kiosk, label).selected);
}

#[test]
fn the_next_client_begins_with_the_usual() {
    let mut kiosk = see_and_hear();
    for label in ["Colors: White on black", "Volume: Louder", "Speed: Faster", "Text size: 150%"] {
        kiosk.touch(label);
    }
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    assert!((kiosk.room().width - 1920.0).abs() < 0.5);
    kiosk.touch("English");
    kiosk.touch("See and hear");
    for label in ["Colors: Usual", "Text size: 100%", "Read aloud: Off"] {
        assert!(key(&mut kiosk, label).selected, "{label}");
    }
    kiosk.sees("Volume: 6 of 10");
    kiosk.sees("Speed: 4 of 9");
    assert_eq!(ground(&mut kiosk), Theme::Standard.palette().surface.into_rgba8());
}

#[test]
fn every_theme_has_a_name_of_its_own() {
    assert_eq!(Theme::ALL.map(Theme::name), ["standard", "dark", "light", "glare"]);
}

/// A colour, the grounds that it stands on, and the least contrast there.
type Row = (&'static str, Color, Vec<Color>, f32);

fn table(p: &Palette) -> Vec<Row> {
    let surfaces = vec![p.surface, p.surface_raised, p.surface_sunk];
    let notices = [p.accent_surface, p.caution_surface, p.danger_surface];
    let page = vec![p.surface, p.surface_raised];
    let bar = vec![p.surface_bar, p.bar_key];
    let own = |ground| vec![p.surface_raised, ground];
    let mut rows = vec![
        ("text", p.on_surface, [&surfaces[..], &notices[..]].concat(), TEXT),
        ("helper text", p.muted, surfaces.clone(), TEXT),
        ("the way on", p.on_primary, vec![p.primary, p.primary_pressed], TEXT),
        ("what is chosen", p.on_selected, vec![p.selected], TEXT),
        ("what is not possible", p.on_disabled, vec![p.disabled_surface], TEXT),
        ("the bar", p.on_bar, bar.clone(), TEXT),
        ("a pressed key of the bar", p.surface_bar, vec![p.on_bar], TEXT),
        ("good to know", p.accent, [&page[..], &[p.accent_surface]].concat(), TEXT),
        ("be careful", p.caution, own(p.caution_surface), TEXT),
        ("not done", p.danger, own(p.danger_surface), TEXT),
        ("an outline", p.outline, surfaces.clone(), MARK),
        ("a field", p.outline_strong, surfaces, MARK),
        ("the edge of the way on", p.primary_edge, vec![p.surface], MARK),
        ("a key of the bar", p.bar_outline, bar, MARK),
        ("the ring", p.focus_outer, [&page[..], &[p.focus_inner]].concat(), MARK),
    ];
    for (name, color) in
        [("jobs", p.jobs), ("wages", p.wages), ("resume", p.resume), ("club", p.club), ("plan", p.plan)]
    {
        rows.push((name, color, page.clone(), TEXT));
        rows.push((name, p.on_service, vec![color], TEXT));
    }
    rows
}

/// The relative luminance of sRGB (WCAG 2.2).
fn luminance(color: Color) -> f32 {
    let linear = |part: f32| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
}

fn contrast(one: Color, other: Color) -> f32 {
    let [one, other] = [one, other].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_theme_has_the_contrast_that_text_and_marks_need() {
    assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    let mut low = Vec::new();
    for theme in Theme::ALL {
        for (name, color, grounds, least) in table(theme.palette()) {
            let contrasts = grounds.iter().map(|ground| (ground, contrast(color, *ground)));
            let of = |(ground, contrast)| format!("{name} in {}: {contrast:.2} on {ground:?}", theme.name());
            low.extend(contrasts.filter(|(_, contrast)| *contrast < least).map(of));
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

#[test]
fn the_ring_is_seen_on_every_ground() {
    for theme in Theme::ALL {
        let p = theme.palette();
        for ground in [p.surface, p.surface_raised, p.surface_sunk, p.surface_bar, p.scrim, p.primary, p.selected] {
            let halves = [p.focus_inner, p.focus_outer].map(|half| contrast(half, ground));
            assert!(halves.into_iter().any(|contrast| contrast >= MARK), "{} on {ground:?}", theme.name());
        }
    }
}
