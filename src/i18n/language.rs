//! The languages. A new one is a folder under `i18n/` and a line here.

macro_rules! folder {
    ($folder:literal: $($area:literal)+) => {
        &[$(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/i18n/", $folder, "/", $area, ".ftl"))),+]
    };
}

macro_rules! areas {
    ($($area:literal)+) => {
        /// The names of the files in each language's folder.
        pub const AREAS: &[&str] = &[$($area),+];

        macro_rules! sources {
            ($folder:literal) => { folder!($folder: $($area)+) };
        }
    };
}

macro_rules! languages {
    ($($language:ident: $folder:literal, $locale:literal, $name:literal, rtl = $rtl:literal;)+) => {
        /// A language that the kiosk speaks, or one of two that only tests speak.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Language {
            $(#[doc = concat!($name, ", `", $locale, "`.")] $language,)+
            /// English in longer words with accents, to find what is cut off or not translated.
            Longer,
            /// English from right to left, to find what is not mirrored.
            Mirrored,
        }

        impl Language {
            /// The languages that a client may choose from, in the order in which they are offered.
            #[must_use]
            pub const fn offered() -> &'static [Self] {
                &[$(Self::$language),+]
            }

            /// The BCP 47 tag: the name of the folder, or of the pseudo-locale.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$language => $folder,)+
                    Self::Longer => "en-XA",
                    Self::Mirrored => "ar-XB",
                }
            }

            /// Its name in itself.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$language => $name,)+
                    Self::Longer => "Ļöñğéř",
                    Self::Mirrored => "Mirrored",
                }
            }

            /// Whether it is written from right to left.
            #[must_use]
            pub const fn is_rtl(self) -> bool {
                match self {
                    $(Self::$language => $rtl,)+
                    Self::Longer => false,
                    Self::Mirrored => true,
                }
            }

            /// The locale of its plurals, numbers and dates.
            pub(super) const fn locale(self) -> &'static str {
                match self {
                    $(Self::$language => $locale,)+
                    Self::Longer | Self::Mirrored => "en-US",
                }
            }

            /// Its messages: the text of one file for each of [`AREAS`].
            #[must_use]
            pub const fn sources(self) -> &'static [&'static str] {
                match self {
                    $(Self::$language => sources!($folder),)+
                    Self::Longer | Self::Mirrored => Self::English.sources(),
                }
            }
        }
    };
}

areas! {
    "bar" "card" "careers" "club" "common" "compare" "contact" "done" "entries" "figures" "find" "finish" "format"
    "help" "home" "hours" "interests" "keyboard" "language" "line" "listing" "meeting" "mine" "month" "mycard" "none"
    "occupation" "occupations" "pager" "place" "plan" "print" "remote" "results" "resume" "saved" "seat" "sight"
    "slip" "speech" "staff" "still" "take" "top" "unemployment" "voice" "weeklog" "welcome" "words"
}

languages! {
    English: "en", "en-US", "English", rtl = false;
    Spanish: "es", "es-US", "Español", rtl = false;
    Arabic: "ar", "ar", "العربية", rtl = true;
}

impl Language {
    /// The pseudo-locales, which are for tests and development.
    pub const PSEUDO: [Self; 2] = [Self::Longer, Self::Mirrored];

    /// Every language, pseudo-locales last.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::offered().iter().copied().chain(Self::PSEUDO)
    }

    /// The language of a tag in any case: `es` and `es-MX` are Spanish.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::all()
            .find(|language| language.tag().eq_ignore_ascii_case(tag))
            .or_else(|| Self::all().find(|language| language.tag().eq_ignore_ascii_case(primary)))
    }
}
