//! Sizes. They come from millimetres: a logical pixel is 0.248 mm on the glass, and every
//! size below is in logical pixels. The window's scale factor makes it so on any panel.

use iced::Size;

/// How large a logical pixel is on the glass at 100 %, in millimetres: that of a
/// 21.5-inch panel of 1920 x 1080.
const LOGICAL_PIXEL: f32 = 0.248;

/// The least room that every screen holds in, in logical pixels, the long side first.
const LEAST: (f32, f32) = (960.0, 540.0);

/// The room that the voice's keys need besides, on a screen that is wider than high.
const STRIP: f32 = 92.0;

/// The least height of which a screen holds in the lower half.
const LOWERED: f32 = 1760.0;

/// The steps of "larger text", in percent.
pub const ZOOMS: [u16; 4] = [100, 125, 150, 200];

/// A physical screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Panel {
    /// Physical pixels across and down.
    pub resolution: Size,
    /// In inches; `None` where the site has not said: then a pixel is taken for a logical one.
    pub diagonal: Option<f32>,
}

impl Panel {
    /// The factor from logical to physical pixels at `zoom` percent. It stops growing
    /// where a screen would no longer hold: `strip` with the voice's keys on it, `lowered` in
    /// the lower half of a panel that is higher than wide.
    #[must_use]
    pub fn scale(&self, zoom: u16, strip: bool, lowered: bool) -> f32 {
        let Size { width, height } = self.resolution;
        let natural = self.diagonal.map_or(1.0, |inches| {
            let millimetres = inches * 25.4 / width.hypot(height);
            LOGICAL_PIXEL / millimetres
        });
        let strip = if strip && width > height { STRIP } else { 0.0 };
        let largest = (width.max(height) / LEAST.0).min(width.min(height) / (LEAST.1 + strip));
        let halved = if lowered && height > width { (height / LOWERED).max(natural) } else { f32::INFINITY };
        (natural * f32::from(zoom) / 100.0).min(largest).min(halved).max(0.1)
    }
}

/// How much room there is, which decides what is folded away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// As at 200 %: 960 x 540.
    Tight,
    /// As at 150 %: 1280 x 720.
    Compact,
    /// As at 100 and 125 %.
    Wide,
}

/// The sizes of everything, for the room there is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// The window in logical pixels.
    pub window: Size,
    pub room: Room,
    /// Higher than wide.
    pub portrait: bool,
    /// Beside the page.
    pub margin: f32,
    /// The height of the top line.
    pub top: f32,
    /// The height of the bar.
    pub bar: f32,
    /// The height of the strip above it, where the voice has its keys.
    pub strip: f32,
    /// The least height and width of what can be touched.
    pub touch: f32,
    /// Between things in a list.
    pub gap: f32,
    /// The words of the bar's keys, which may take two lines.
    pub bar_text: Type,
    /// The words of a keyboard's keys.
    pub key_text: Type,
    /// Its letters.
    pub key_letter: Type,
    pub text: Type,
    pub lead: Type,
    pub primary: Type,
    pub heading: Type,
    pub figure: Type,
    pub greeting: Type,
}

/// A size of type and the height of its lines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    pub size: f32,
    pub line: f32,
}

const fn set(size: f32, line: f32) -> Type {
    Type { size, line }
}

impl Metrics {
    /// These, where the voice has its strip above the bar.
    #[must_use]
    pub fn with_strip(self) -> Self {
        let rows = if self.portrait { 2.0 } else { 1.0 };
        Self { strip: rows * (self.touch + 8.0) + 8.0, ..self }
    }

    /// These, where everything stands in the lower half of a window that is higher than wide.
    #[must_use]
    pub fn lowered(self) -> Self {
        if !self.portrait {
            return self;
        }
        Self { window: Size::new(self.window.width, self.window.height / 2.0), ..self }
    }

    /// The sizes for a window of `window` logical pixels.
    #[must_use]
    pub fn new(window: Size) -> Self {
        let portrait = window.height > window.width;
        let (long, short) = (window.width.max(window.height), window.width.min(window.height));
        let room = if short < 640.0 || long < 1120.0 {
            Room::Tight
        } else if short < 800.0 || long < 1400.0 {
            Room::Compact
        } else {
            Room::Wide
        };
        let base = Self {
            window,
            room,
            portrait,
            margin: 56.0,
            top: 60.0,
            bar: 136.0,
            strip: 0.0,
            touch: 84.0,
            gap: 20.0,
            bar_text: set(28.0, 30.0),
            key_text: set(28.0, 38.0),
            key_letter: set(42.0, 52.0),
            text: set(28.0, 38.0),
            lead: set(34.0, 44.0),
            primary: set(42.0, 52.0),
            heading: set(52.0, 62.0),
            figure: set(72.0, 80.0),
            greeting: set(112.0, 124.0),
        };
        let sized = match room {
            Room::Wide => base,
            Room::Compact => Self {
                margin: 20.0,
                top: 46.0,
                bar: 116.0,
                gap: 16.0,
                bar_text: set(26.0, 30.0),
                key_text: set(24.0, 28.0),
                heading: set(44.0, 54.0),
                figure: set(60.0, 70.0),
                greeting: set(88.0, 100.0),
                ..base
            },
            Room::Tight => Self {
                margin: 16.0,
                top: 42.0,
                bar: 114.0,
                touch: 76.0,
                gap: 12.0,
                bar_text: set(24.0, 28.0),
                key_text: set(22.0, 26.0),
                key_letter: set(38.0, 44.0),
                text: set(26.0, 32.0),
                lead: set(30.0, 38.0),
                primary: set(38.0, 44.0),
                heading: set(38.0, 46.0),
                figure: set(48.0, 56.0),
                greeting: set(64.0, 72.0),
                ..base
            },
        };
        if !portrait {
            return sized;
        }
        let bar = match room {
            Room::Wide => 250.0,
            Room::Compact => 232.0,
            Room::Tight => 222.0,
        };
        // Twelve letters stand in a row, also those of Arabic, which are wide.
        let key_letter = match room {
            Room::Wide => set(34.0, 44.0),
            Room::Compact => set(28.0, 38.0),
            Room::Tight => set(22.0, 30.0),
        };
        let key_text = if room == Room::Tight { set(18.0, 22.0) } else { sized.key_text };
        Self { bar, key_text, key_letter, margin: sized.margin.min(40.0), ..sized }
    }

    /// The room between the top line and the bar, inside the margins.
    #[must_use]
    pub fn page(&self) -> Size {
        let height = self.window.height - self.top - self.bar - self.strip;
        Size::new(self.window.width - 2.0 * self.margin, height)
    }

    /// How many rows of `height` with [`Metrics::gap`] between them fit into the content
    /// of a page that also has a head and a row of actions; at least one.
    #[must_use]
    pub fn rows(&self, height: f32) -> usize {
        self.rows_beside(height, 0.0)
    }

    /// As [`Metrics::rows`], where the content also holds something `other` high.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at least one, at most a few dozen")]
    pub fn rows_beside(&self, height: f32, other: f32) -> usize {
        // Ledges, and the room that a list keeps around it where gaps are small.
        // In portrait the actions take two lines.
        let lines = if self.portrait { 2.0 } else { 1.0 };
        let actions = lines * (self.touch + 8.0) + (lines - 1.0) * 16.0 + 2.0 * (12.0 - self.vertical_gap()).max(0.0);
        let gaps = 4.0 * self.vertical_gap();
        let content = self.page().height - self.head() - actions - gaps - other;
        (((content + self.gap) / (height + self.gap)).floor()).max(1.0) as usize
    }

    /// The height of a page's head.
    #[must_use]
    pub fn head(&self) -> f32 {
        match self.room {
            Room::Wide => 96.0,
            Room::Compact => 64.0,
            Room::Tight => 56.0,
        }
    }

    /// Between head, content and actions, and around them.
    #[must_use]
    pub fn vertical_gap(&self) -> f32 {
        match self.room {
            Room::Wide => 24.0,
            Room::Compact => 14.0,
            Room::Tight => 10.0,
        }
    }
}
