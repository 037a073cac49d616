//! Colours by theme. Contrast: 7:1 for text, 3:1 for outlines and marks, in each theme.

use iced::Color;

/// A set of colours that a client may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    #[default]
    Standard,
    /// Light on black, high contrast.
    Dark,
    /// Black on white, high contrast.
    Light,
    /// Dark on dimmed paper, low glare.
    Glare,
}

/// What each colour is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// The page.
    pub surface: Color,
    /// Cards, keys, panels.
    pub surface_raised: Color,
    /// Tags, the keyboard, wells.
    pub surface_sunk: Color,
    /// The outline of tags, seen where they are as white as the page.
    pub tag_outline: Color,
    /// The bar.
    pub surface_bar: Color,
    /// Keys of the bar.
    pub bar_key: Color,
    /// The line above the bar.
    pub bar_edge: Color,
    /// The outline of the bar's keys.
    pub bar_outline: Color,
    /// Words on the bar.
    pub on_bar: Color,
    /// A quiet rule, without meaning.
    pub divider: Color,
    /// What lies over the page behind a dialog.
    pub scrim: Color,
    /// Text.
    pub on_surface: Color,
    /// Helper text.
    pub muted: Color,
    /// Outlines and ledges.
    pub outline: Color,
    /// Fields and dialogs.
    pub outline_strong: Color,
    /// The one way on.
    pub primary: Color,
    /// Words on it.
    pub on_primary: Color,
    /// Its outline and ledge.
    pub primary_edge: Color,
    /// It, pressed.
    pub primary_pressed: Color,
    /// A chosen thing.
    pub selected: Color,
    /// Words on it.
    pub on_selected: Color,
    /// What is not possible now.
    pub disabled_surface: Color,
    /// Words on it.
    pub on_disabled: Color,
    /// The ring's inner half.
    pub focus_inner: Color,
    /// The ring's outer half.
    pub focus_outer: Color,
    /// Good to know.
    pub accent: Color,
    /// Its ground.
    pub accent_surface: Color,
    /// Be careful.
    pub caution: Color,
    /// Its ground.
    pub caution_surface: Color,
    /// Done.
    pub success: Color,
    /// Its ground.
    pub success_surface: Color,
    /// Not done.
    pub danger: Color,
    /// Its ground.
    pub danger_surface: Color,
    /// The service "find a job".
    pub jobs: Color,
    /// The service "pay and careers".
    pub wages: Color,
    /// The service "make a resume".
    pub resume: Color,
    /// The service "job club".
    pub club: Color,
    /// The service "my plan".
    pub plan: Color,
    /// An icon on a service's sign.
    pub on_service: Color,
    /// The first of a chart's bars or lines: solid.
    pub chart_1: Color,
    /// Stripes.
    pub chart_2: Color,
    /// Ranges.
    pub chart_3: Color,
    /// Crosses.
    pub chart_4: Color,
    /// Dots.
    pub chart_5: Color,
    /// What was, and all others.
    pub chart_6: Color,
    /// Whether signs are outlines, so that no large light area glares.
    pub outlined_signs: bool,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 4] = [Self::Standard, Self::Dark, Self::Light, Self::Glare];

    /// Its name in a configuration.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Glare => "glare",
        }
    }

    /// Its colours.
    #[must_use]
    pub const fn palette(self) -> &'static Palette {
        match self {
            Self::Standard => &STANDARD,
            Self::Dark => &DARK,
            Self::Light => &LIGHT,
            Self::Glare => &GLARE,
        }
    }
}

const fn rgb(hex: u32) -> Color {
    #[expect(clippy::cast_possible_truncation, reason = "one byte of three")]
    Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

#[expect(clippy::unreadable_literal, reason = "colours are written as people know them")]
const STANDARD: Palette = Palette {
    surface: rgb(0xF5F1E8),
    surface_raised: rgb(0xFFFFFF),
    surface_sunk: rgb(0xE8E1D3),
    tag_outline: rgb(0xE8E1D3),
    surface_bar: rgb(0x17252F),
    bar_key: rgb(0x2A3B47),
    bar_edge: rgb(0x17252F),
    bar_outline: rgb(0x8D9CA7),
    on_bar: rgb(0xFFFFFF),
    divider: rgb(0xD9D0BF),
    scrim: rgb(0x3F4A50),
    on_surface: rgb(0x17252F),
    muted: rgb(0x3A464F),
    outline: rgb(0x6F757A),
    outline_strong: rgb(0x17252F),
    primary: rgb(0xFFC533),
    on_primary: rgb(0x17252F),
    primary_edge: rgb(0x6B4A00),
    primary_pressed: rgb(0xE5A900),
    selected: rgb(0x17252F),
    on_selected: rgb(0xFFFFFF),
    disabled_surface: rgb(0xE8E1D3),
    on_disabled: rgb(0x3A464F),
    focus_inner: rgb(0xFFC533),
    focus_outer: rgb(0x17252F),
    accent: rgb(0x0B4A5C),
    accent_surface: rgb(0xE2EEF0),
    caution: rgb(0x703A00),
    caution_surface: rgb(0xFFEFD2),
    success: rgb(0x17573A),
    success_surface: rgb(0xE3F1E7),
    danger: rgb(0x8F1D1D),
    danger_surface: rgb(0xFBE8E5),
    jobs: rgb(0x0B4A85),
    wages: rgb(0x17573A),
    resume: rgb(0x6B2876),
    club: rgb(0x7E2713),
    plan: rgb(0x6B4B00),
    on_service: rgb(0xFFFFFF),
    chart_1: rgb(0x0B4A85),
    chart_2: rgb(0xC46A00),
    chart_3: rgb(0x2F8259),
    chart_4: rgb(0x8C3E99),
    chart_5: rgb(0xB8412A),
    chart_6: rgb(0x5E6B75),
    outlined_signs: false,
};

#[expect(clippy::unreadable_literal, reason = "colours are written as people know them")]
const DARK: Palette = Palette {
    surface: rgb(0x000000),
    surface_raised: rgb(0x12181D),
    surface_sunk: rgb(0x1E272E),
    tag_outline: rgb(0x1E272E),
    surface_bar: rgb(0x000000),
    bar_key: rgb(0x12181D),
    bar_edge: rgb(0xFFFFFF),
    bar_outline: rgb(0xFFFFFF),
    on_bar: rgb(0xFFFFFF),
    divider: rgb(0x5C6871),
    scrim: rgb(0x000000),
    on_surface: rgb(0xFFFFFF),
    muted: rgb(0xD5DCE1),
    outline: rgb(0xC3CCD3),
    outline_strong: rgb(0xFFFFFF),
    primary: rgb(0xFFD84D),
    on_primary: rgb(0x000000),
    primary_edge: rgb(0xFFFFFF),
    primary_pressed: rgb(0xFFEFB0),
    selected: rgb(0xFFFFFF),
    on_selected: rgb(0x000000),
    disabled_surface: rgb(0x000000),
    on_disabled: rgb(0xD5DCE1),
    focus_inner: rgb(0x000000),
    focus_outer: rgb(0xFFD84D),
    accent: rgb(0x8FE3F5),
    accent_surface: rgb(0x0E2A31),
    caution: rgb(0xFFC98A),
    caution_surface: rgb(0x2B1A04),
    success: rgb(0x9BE8B4),
    success_surface: rgb(0x07240F),
    danger: rgb(0xFFB3AB),
    danger_surface: rgb(0x2E0D0A),
    jobs: rgb(0x9CCBFF),
    wages: rgb(0x93E6AE),
    resume: rgb(0xEDB4F5),
    club: rgb(0xFFA48C),
    plan: rgb(0xF0D79C),
    on_service: rgb(0x000000),
    chart_1: rgb(0x9CCBFF),
    chart_2: rgb(0xFFB454),
    chart_3: rgb(0x93E6AE),
    chart_4: rgb(0xEDB4F5),
    chart_5: rgb(0xFF9A85),
    chart_6: rgb(0xC3CCD3),
    outlined_signs: true,
};

#[expect(clippy::unreadable_literal, reason = "colours are written as people know them")]
const LIGHT: Palette = Palette {
    surface: rgb(0xFFFFFF),
    surface_raised: rgb(0xFFFFFF),
    surface_sunk: rgb(0xFFFFFF),
    tag_outline: rgb(0x000000),
    surface_bar: rgb(0x000000),
    bar_key: rgb(0x000000),
    bar_edge: rgb(0x000000),
    bar_outline: rgb(0xFFFFFF),
    on_bar: rgb(0xFFFFFF),
    divider: rgb(0x000000),
    scrim: rgb(0x000000),
    on_surface: rgb(0x000000),
    muted: rgb(0x000000),
    outline: rgb(0x000000),
    outline_strong: rgb(0x000000),
    primary: rgb(0xFFD84D),
    on_primary: rgb(0x000000),
    primary_edge: rgb(0x000000),
    primary_pressed: rgb(0xFFC000),
    selected: rgb(0x000000),
    on_selected: rgb(0xFFFFFF),
    disabled_surface: rgb(0xFFFFFF),
    on_disabled: rgb(0x404040),
    focus_inner: rgb(0xFFD84D),
    focus_outer: rgb(0x000000),
    accent: rgb(0x003A5C),
    accent_surface: rgb(0xFFFFFF),
    caution: rgb(0x5A2C00),
    caution_surface: rgb(0xFFFFFF),
    success: rgb(0x00401F),
    success_surface: rgb(0xFFFFFF),
    danger: rgb(0x7A0000),
    danger_surface: rgb(0xFFFFFF),
    jobs: rgb(0x003A75),
    wages: rgb(0x00401F),
    resume: rgb(0x551060),
    club: rgb(0x661400),
    plan: rgb(0x5A3C00),
    on_service: rgb(0xFFFFFF),
    chart_1: rgb(0x003A75),
    chart_2: rgb(0x8A4700),
    chart_3: rgb(0x00663A),
    chart_4: rgb(0x7A2488),
    chart_5: rgb(0x6E1204),
    chart_6: rgb(0x404040),
    outlined_signs: false,
};

#[expect(clippy::unreadable_literal, reason = "colours are written as people know them")]
const GLARE: Palette = Palette {
    surface: rgb(0xD3CBBB),
    surface_raised: rgb(0xDED7C9),
    surface_sunk: rgb(0xC8BFAD),
    tag_outline: rgb(0xC8BFAD),
    surface_bar: rgb(0x17252F),
    bar_key: rgb(0x24343F),
    bar_edge: rgb(0x17252F),
    bar_outline: rgb(0x9AA8B2),
    on_bar: rgb(0xE6E0D4),
    divider: rgb(0xB0A692),
    scrim: rgb(0x131F28),
    on_surface: rgb(0x131F28),
    muted: rgb(0x263038),
    outline: rgb(0x565B60),
    outline_strong: rgb(0x131F28),
    primary: rgb(0xE3AE2C),
    on_primary: rgb(0x131F28),
    primary_edge: rgb(0x4E3600),
    primary_pressed: rgb(0xD9A526),
    selected: rgb(0x131F28),
    on_selected: rgb(0xE6E0D4),
    disabled_surface: rgb(0xC8BFAD),
    on_disabled: rgb(0x263038),
    focus_inner: rgb(0xE3AE2C),
    focus_outer: rgb(0x131F28),
    accent: rgb(0x063643),
    accent_surface: rgb(0xCBD3D2),
    caution: rgb(0x4F2800),
    caution_surface: rgb(0xE3D2AE),
    success: rgb(0x0B3F27),
    success_surface: rgb(0xCAD6C8),
    danger: rgb(0x6A0F0F),
    danger_surface: rgb(0xE0CBC3),
    jobs: rgb(0x093A6A),
    wages: rgb(0x0D4028),
    resume: rgb(0x561D60),
    club: rgb(0x611B0A),
    plan: rgb(0x4D3500),
    on_service: rgb(0xF1ECE2),
    chart_1: rgb(0x0A3C6E),
    chart_2: rgb(0x8A4A00),
    chart_3: rgb(0x1F5F40),
    chart_4: rgb(0x6B2A77),
    chart_5: rgb(0x8E2E1B),
    chart_6: rgb(0x464F57),
    outlined_signs: false,
};
