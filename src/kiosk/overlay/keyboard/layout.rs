//! Which keys the keyboard on the screen has, and where: read from `assets/keyboards`.

use std::num::NonZeroU16;
use std::sync::LazyLock;

use serde::Deserialize;

/// The layer that a keyboard opens with.
pub const LETTERS: &str = "letters";

/// Rows of a layer, so that the keyboard never changes its height.
pub const ROWS: usize = 4;

/// The keyboard of a language: layers of keys, of which one is shown at a time.
///
/// Rows are given as they stand, from left to right, in every language: people find a letter by where it is on the
/// keyboards they know, and those are not mirrored (ض is where Q is, at the left).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    layers: Vec<Layer>,
    columns: u16,
}

/// Keys that are shown together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The name by which [`Key::Layer`] calls it.
    pub name: String,
    /// Some of its characters, for the words on the key that calls it.
    pub sample: String,
    /// Whether the letters come back after one character, as after an accented letter.
    pub once: bool,
    /// [`ROWS`] rows of [`Layout::columns`] columns each.
    pub rows: Vec<Vec<Slot>>,
}

/// A key in its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// What the key does.
    pub key: Key,
    /// Its width in columns; a letter has one.
    pub width: u16,
}

/// What a key does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// Writes a character, in a few places two.
    Char {
        /// What it writes.
        lower: String,
        /// Its capital, or the same in a script that has none.
        upper: String,
    },
    /// Deletes the character before the caret.
    Backspace,
    /// Writes a space.
    Space,
    /// Sends what is written.
    Search,
    /// Shows the layer of this name.
    Layer(String),
    /// Puts the keyboard away.
    Hide,
}

/// What is wrong with a keyboard's file.
#[derive(Debug, thiserror::Error)]
pub enum LayoutError {
    /// Not TOML, or something in it is unknown.
    #[error("{0}A row holds letters with spaces between them, {{ key = … }} and {{ layer = … }}.")]
    Form(#[from] toml::de::Error),
    /// There is nothing to open with.
    #[error("no layer is called \u{201c}{LETTERS}\u{201d}, with which the keyboard opens: name one so")]
    NoLetters,
    /// A layer of another height.
    #[error("layer {layer}: {found} rows, but every layer needs {ROWS}")]
    Rows {
        /// The layer's name.
        layer: String,
        /// The rows it has.
        found: usize,
    },
    /// A row of another width.
    #[error("layer {layer}, row {row}: {found} columns wide, but the first row of the keyboard has {expected}")]
    Columns {
        /// The layer's name.
        layer: String,
        /// The row, counted from 1.
        row: usize,
        /// Its width.
        found: u16,
        /// The width of the first row.
        expected: u16,
    },
    /// A key that leads nowhere.
    #[error("layer {layer}: a key shows the layer \u{201c}{to}\u{201d}, which does not exist")]
    NoLayer {
        /// The layer's name.
        layer: String,
        /// The layer that the key calls.
        to: String,
    },
    /// A layer without one of the keys that every layer needs.
    #[error("layer {layer}: no {key:?} key; every layer needs one")]
    NoKey {
        /// The layer's name.
        layer: String,
        /// The key that is missing.
        key: Key,
    },
}

impl Layout {
    /// The keyboard for a language, by the first part of its tag; the English one where the language has none.
    #[must_use]
    pub fn for_language(tag: &str) -> &'static Self {
        match tag.split(['-', '_']).next() {
            Some("ar") => &ARABIC,
            Some("es") => &SPANISH,
            _ => &ENGLISH,
        }
    }

    /// Reads a keyboard.
    ///
    /// # Errors
    /// When the text is no keyboard, or one on which a key leads nowhere or the rows do not fill one rectangle.
    pub fn parse(text: &str) -> Result<Self, LayoutError> {
        let file: File = toml::from_str(text)?;
        let mut layers: Vec<Layer> = file.layers.into_iter().map(Layer::from).collect();
        let letters = layers.iter().position(|layer| layer.name == LETTERS).ok_or(LayoutError::NoLetters)?;
        layers.swap(0, letters);
        let columns = layers[0].rows.first().map_or(0, |row| width(row));
        let layout = Self { layers, columns };
        for layer in &layout.layers {
            layout.check(layer)?;
        }
        Ok(layout)
    }

    /// The width of every row in columns.
    #[must_use]
    pub const fn columns(&self) -> u16 {
        self.columns
    }

    /// All layers, the one that the keyboard opens with first.
    #[must_use]
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// The layer of this name, else the one that the keyboard opens with.
    #[must_use]
    pub fn layer(&self, name: &str) -> &Layer {
        self.layers.iter().find(|layer| layer.name == name).unwrap_or(&self.layers[0])
    }

    fn check(&self, layer: &Layer) -> Result<(), LayoutError> {
        let name = || layer.name.clone();
        if layer.rows.len() != ROWS {
            return Err(LayoutError::Rows { layer: name(), found: layer.rows.len() });
        }
        for (row, found) in (1..).zip(layer.rows.iter().map(|row| width(row))) {
            if found != self.columns {
                return Err(LayoutError::Columns { layer: name(), row, found, expected: self.columns });
            }
        }
        for key in [Key::Backspace, Key::Space, Key::Search, Key::Hide] {
            if !layer.keys().any(|other| *other == key) {
                return Err(LayoutError::NoKey { layer: name(), key });
            }
        }
        for key in layer.keys() {
            if let Key::Layer(to) = key
                && !self.layers.iter().any(|layer| layer.name == *to)
            {
                return Err(LayoutError::NoLayer { layer: name(), to: to.clone() });
            }
        }
        Ok(())
    }
}

impl Layer {
    /// Its keys, row by row.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.rows.iter().flatten().map(|slot| &slot.key)
    }
}

fn width(row: &[Slot]) -> u16 {
    row.iter().map(|slot| slot.width).fold(0, u16::saturating_add)
}

static ARABIC: LazyLock<Layout> = LazyLock::new(|| built_in(include_str!("../../../../assets/keyboards/ar.toml")));
static ENGLISH: LazyLock<Layout> = LazyLock::new(|| built_in(include_str!("../../../../assets/keyboards/en.toml")));
static SPANISH: LazyLock<Layout> = LazyLock::new(|| built_in(include_str!("../../../../assets/keyboards/es.toml")));

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads each")]
fn built_in(text: &str) -> Layout {
    Layout::parse(text).expect("a keyboard of ours is whole")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    layers: Vec<FileLayer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLayer {
    name: String,
    sample: String,
    #[serde(default)]
    once: bool,
    rows: Vec<Vec<Entry>>,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Entry {
    Letters(String),
    Word { key: Word, width: NonZeroU16 },
    Layer { layer: String, width: NonZeroU16 },
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    Backspace,
    Space,
    Search,
    Hide,
}

impl From<FileLayer> for Layer {
    fn from(file: FileLayer) -> Self {
        let rows = file.rows.into_iter().map(|row| row.into_iter().flat_map(Entry::slots).collect()).collect();
        Self { name: file.name, sample: file.sample, once: file.once, rows }
    }
}

impl Entry {
    fn slots(self) -> Vec<Slot> {
        match self {
            Self::Letters(letters) => letters.split_whitespace().map(letter).collect(),
            Self::Layer { layer, width } => vec![Slot { key: Key::Layer(layer), width: width.get() }],
            Self::Word { key, width } => {
                let key = match key {
                    Word::Backspace => Key::Backspace,
                    Word::Space => Key::Space,
                    Word::Search => Key::Search,
                    Word::Hide => Key::Hide,
                };
                vec![Slot { key, width: width.get() }]
            }
        }
    }
}

fn letter(lower: &str) -> Slot {
    Slot { key: Key::Char { lower: lower.to_owned(), upper: lower.to_uppercase() }, width: 1 }
}
