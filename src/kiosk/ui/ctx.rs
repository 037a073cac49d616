//! What a screen is drawn with: words, colours, sizes and the site it stands in.

use std::fmt::Display;
use std::sync::Arc;

use iced::advanced::image;
use iced::{Color, Font};
use jiff::Zoned;

use crate::domain::gazetteer::Gazetteer;
use crate::domain::labor::AreaId;
use crate::domain::resume::draft::Draft;
use crate::i18n::Text;
use crate::kiosk::access::preferences::Preferences;
use crate::kiosk::design::fonts::{BOLD, REGULAR};
use crate::kiosk::design::metrics::Type;
use crate::kiosk::design::{Icon, Metrics, Palette};
use crate::kiosk::kept::Kept;
use crate::kiosk::session::Session;
use crate::kiosk::widget::field::FieldStyle;
use crate::kiosk::widget::icon::{self, icon};
use crate::kiosk::widget::label::{Label, label};
use crate::kiosk::widget::ring::Ring;

/// The office that the kiosk stands in.
#[derive(Debug, Clone, Default)]
pub struct Site {
    pub name: String,
    /// Where "near here" is: a ZIP code or "City, ST".
    pub place: Option<String>,
    /// How far "near here" reaches, in miles.
    pub within: u32,
    /// The code of the area whose figures are shown, where the place does not tell it.
    pub area: Option<AreaId>,
    pub logo: Option<image::Handle>,
    /// Shown on the welcome screen in turn.
    pub pictures: Vec<image::Handle>,
}

impl Site {
    /// The area whose figures are shown, as the backend understands it: a code or the site's place, else the nation.
    #[must_use]
    pub fn area(&self) -> String {
        if let Some(area) = &self.area {
            return area.to_string();
        }
        match &self.place {
            // A bare ZIP code may also be the code of a metro.
            Some(place) if place.parse::<AreaId>().is_ok() => {
                Gazetteer::get().find(place).map_or_else(|| AreaId::nation().to_string(), |found| found.name)
            }
            Some(place) => place.clone(),
            None => AreaId::nation().to_string(),
        }
    }
}

/// One of the kiosk's services: always the same sign, word and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    Jobs,
    Wages,
    Resume,
    Club,
    Plan,
}

impl Service {
    /// Its sign.
    #[must_use]
    pub const fn icon(self) -> Icon {
        match self {
            Self::Jobs => Icon::BriefcaseBusiness,
            Self::Wages => Icon::HandCoins,
            Self::Resume => Icon::FileUser,
            Self::Club => Icon::UsersRound,
            Self::Plan => Icon::ClipboardCheck,
        }
    }

    /// Its colour.
    #[must_use]
    pub const fn color(self, palette: &Palette) -> Color {
        match self {
            Self::Jobs => palette.jobs,
            Self::Wages => palette.wages,
            Self::Resume => palette.resume,
            Self::Club => palette.club,
            Self::Plan => palette.plan,
        }
    }
}

/// A page as it is shown.
#[derive(Debug, Clone)]
pub struct PageView {
    pub picture: image::Handle,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// Of the whole document.
    pub pages: usize,
    /// The same to look at closely, a moment later.
    pub large: Option<image::Handle>,
}

/// What a screen is drawn with.
#[derive(Debug, Clone)]
pub struct Ctx<'a> {
    pub text: Text,
    pub palette: &'static Palette,
    pub metrics: Metrics,
    pub site: &'a Site,
    /// What the client sees and hears.
    pub preferences: Preferences,
    /// At the site.
    pub now: Zoned,
    /// Whether the listings are invented.
    pub samples: bool,
    /// What the client has put aside.
    pub kept: Kept,
    /// The resume that is being written.
    pub draft: Arc<Draft>,
    /// Its page.
    pub page: Option<PageView>,
    /// Whether a phone can take documents along.
    pub can_take: bool,
    /// The client, where one has signed in.
    pub session: Option<Arc<Session>>,
    /// Minutes spent looking for work at this kiosk that nobody has counted yet.
    pub worked: u32,
}

impl Ctx<'_> {
    /// Whether the page is read from the right.
    #[must_use]
    pub fn right_to_left(&self) -> bool {
        self.text.language().is_rtl()
    }

    fn set(&self, words: impl Display, font: Font, face: Type) -> Label {
        label(words.to_string(), font, face.size, face.line, self.right_to_left())
    }

    /// Body text.
    #[must_use]
    pub fn body(&self, words: impl Display) -> Label {
        self.set(words, REGULAR, self.metrics.text)
    }

    /// The words of the bar's keys.
    #[must_use]
    pub fn bar_words(&self, words: impl Display) -> Label {
        self.set(words, REGULAR, self.metrics.bar_text)
    }

    /// As [`Ctx::bar_words`], bold.
    #[must_use]
    pub fn bar_words_bold(&self, words: impl Display) -> Label {
        self.set(words, BOLD, self.metrics.bar_text)
    }

    /// The words of a keyboard's keys.
    #[must_use]
    pub fn key_words(&self, words: impl Display) -> Label {
        self.set(words, REGULAR, self.metrics.key_text)
    }

    /// The letters of a keyboard's keys.
    #[must_use]
    pub fn key_letter(&self, words: impl Display) -> Label {
        self.set(words, REGULAR, self.metrics.key_letter)
    }

    /// Body text for names and figures.
    #[must_use]
    pub fn body_bold(&self, words: impl Display) -> Label {
        self.set(words, BOLD, self.metrics.text)
    }

    /// Buttons, names in lists, short explanations.
    #[must_use]
    pub fn lead(&self, words: impl Display) -> Label {
        self.set(words, REGULAR, self.metrics.lead)
    }

    /// As [`Ctx::lead`], bold.
    #[must_use]
    pub fn lead_bold(&self, words: impl Display) -> Label {
        self.set(words, BOLD, self.metrics.lead)
    }

    /// Names on cards, pay, facts.
    #[must_use]
    pub fn primary(&self, words: impl Display) -> Label {
        self.set(words, BOLD, self.metrics.primary)
    }

    /// As [`Ctx::primary`], regular: field text and keys.
    #[must_use]
    pub fn primary_plain(&self, words: impl Display) -> Label {
        self.set(words, REGULAR, self.metrics.primary)
    }

    /// The question: one on each screen.
    #[must_use]
    pub fn heading(&self, words: impl Display) -> Label {
        self.set(words, BOLD, self.metrics.heading).heading()
    }

    /// A count.
    #[must_use]
    pub fn figure(&self, words: impl Display) -> Label {
        self.set(words, BOLD, self.metrics.figure)
    }

    /// The welcome.
    #[must_use]
    pub fn greeting(&self, words: impl Display) -> Label {
        self.set(words, BOLD, self.metrics.greeting).heading()
    }

    /// An icon, turned with the line of reading where it points.
    #[must_use]
    pub fn icon(&self, picture: Icon, size: f32) -> icon::Icon {
        icon(picture.picture(self.right_to_left()), size)
    }

    /// The look of fields.
    #[must_use]
    pub fn field_style(&self) -> FieldStyle {
        let palette = self.palette;
        FieldStyle {
            surface: palette.surface_raised,
            text: palette.on_surface,
            placeholder: palette.muted,
            outline: palette.outline_strong,
            caret: palette.on_surface,
            selection: palette.accent_surface,
            border: 3.0,
            ring: self.ring(14.0),
        }
    }

    /// The focus ring for things with corners of `radius`.
    #[must_use]
    pub fn ring(&self, radius: f32) -> Ring {
        Ring { inner: self.palette.focus_inner, outer: self.palette.focus_outer, width: 5.0, radius }
    }
}
