//! All that a template can see: the other templates, the document's data and the fonts. No files, no packages, no date.

use std::path::PathBuf;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use zeroize::Zeroizing;

/// What the templates call the document's data.
const DATA: &str = "data.json";

/// A template: its name and what it says.
macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!("../../assets/documents/", $name)))),+]
    };
}

static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    templates![
        "page.typ",
        "resume.typ",
        "simple.typ",
        "modern.typ",
        "skills.typ",
        "federal.typ",
        "letter.typ",
        "data-sheet.typ",
        "slip.typ",
        "card.typ",
        "week-log.typ",
    ]
    .into_iter()
    .filter_map(|(name, text)| Some(Source::new(id(name)?, text.to_owned())))
    .collect()
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::builder().build()));

/// The fonts of the program.
static EMBEDDED: LazyLock<Fonts> = LazyLock::new(|| Fonts::new(embedded()));

/// With those of the system for rarer Chinese, Japanese and Korean characters.
static ALL: LazyLock<Fonts> = LazyLock::new(|| Fonts::new(embedded().chain(of_system())));

/// Where Debian keeps Noto Sans CJK.
const CJK_FILE: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// Which of its fonts: one has the characters of all.
const CJK_FAMILY: &str = "Noto Sans CJK SC";

/// Fonts, and where each is.
pub(super) struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Fonts {
    fn new(fonts: impl Iterator<Item = Font>) -> Self {
        let fonts: Vec<Font> = fonts.collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// Those that `text` needs: the large ones of the system only where it has such characters that the embedded ones
    /// lack.
    pub(super) fn for_text(mut text: impl Iterator<Item = char>) -> &'static Self {
        if text.any(|letter| is_cjk(letter) && !EMBEDDED.have(letter)) { &ALL } else { &EMBEDDED }
    }

    /// Whether one of them has a character.
    pub(super) fn have(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(letter.into()))
    }
}

fn embedded() -> impl Iterator<Item = Font> {
    const FILES: [&[u8]; 6] = [
        include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf"),
        include_bytes!("../../assets/fonts/NotoSansKR-Regular.otf"),
    ];
    FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file)))
}

/// None where the system has no such file.
fn of_system() -> Option<Font> {
    let file = std::fs::read(CJK_FILE).ok()?;
    Font::iter(Bytes::new(file)).find(|font| font.info().family == CJK_FAMILY)
}

/// Whether a character is of a script that Noto Sans CJK is for.
const fn is_cjk(letter: char) -> bool {
    matches!(
        letter,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}'
            | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}'
    )
}

fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// What one document is set from.
pub(super) struct Desk {
    template: FileId,
    data: Bytes,
    fonts: &'static Fonts,
}

impl Desk {
    /// With a template and its data as JSON. None where there is no such template.
    pub(super) fn new(template: &str, data: String, fonts: &'static Fonts) -> Option<Self> {
        let template =
            TEMPLATES.iter().map(Source::id).find(|source| source.vpath().get_without_slash() == template)?;
        Some(Self { template, data: Bytes::from_string(Zeroizing::new(data)), fonts })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.template
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.iter().find(|source| source.id() == id).cloned().ok_or_else(|| unknown(id))
    }

    fn file(&self, file: FileId) -> FileResult<Bytes> {
        if Some(file) == id(DATA) { Ok(self.data.clone()) } else { Err(unknown(file)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn unknown(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
}
