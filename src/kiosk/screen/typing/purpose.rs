//! What is typed for, and what is said about it.

use super::line;
use crate::i18n::Text;
use crate::kiosk::action::{Ask, Then};
use crate::kiosk::search::Search;
use crate::kiosk::ui::{Icon, Service};
use crate::kiosk::widget::node::Secrecy;

/// The most characters that make sense as a search.
const LIMIT: usize = 80;

/// What is typed for.
#[derive(Debug)]
pub enum Purpose {
    /// Words to search for; the rest of the search stays.
    Words(Box<Search>),
    Place,
    /// The name of a job.
    Title(Then),
    Line(Ask),
}

/// Why what was entered is not taken, or not at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// There is no such place or job.
    Unknown,
    /// Too few digits for a phone number.
    FewDigits,
    /// An e-mail address without an @.
    NoAt,
}

impl Purpose {
    /// Whether a job's name is taken as it was typed where it is nobody else's.
    pub const fn takes_own_words(&self) -> bool {
        matches!(self, Self::Title(Then::Resume | Then::Goal))
    }

    /// The most characters that make sense.
    pub const fn limit(&self) -> usize {
        match self {
            Self::Line(ask) => line::limit(*ask),
            Self::Title(Then::Resume | Then::Goal) => line::limit(Ask::Goal),
            Self::Words(_) | Self::Place | Self::Title(_) => LIMIT,
        }
    }

    /// Who may hear it: who somebody is, and how to reach them, is for them alone.
    pub const fn secrecy(&self) -> Secrecy {
        match self {
            Self::Line(
                Ask::Name | Ask::Phone | Ask::Email | Ask::City | Ask::Guest | Ask::Nickname | Ask::Contacted,
            ) => Secrecy::Private,
            _ => Secrecy::Open,
        }
    }

    /// What is asked.
    pub fn question(&self, text: Text) -> String {
        match self {
            Self::Words(_) => text.words_question(),
            Self::Place => text.place_question(),
            Self::Title(Then::Open | Then::Resume) => text.careers_before_question(),
            Self::Title(Then::Compare) => text.careers_compare_question(),
            Self::Title(Then::Goal) => Self::Line(Ask::Goal).question(text),
            Self::Line(ask) => {
                let [question, ..] = line::words(text, *ask);
                question
            }
        }
    }

    /// The name of the field.
    pub fn field(&self, text: Text) -> String {
        match self {
            Self::Words(_) => text.words_field(),
            Self::Place => text.place_field(),
            Self::Title(_) => text.careers_title_field(),
            Self::Line(ask) => {
                let [_, field, _] = line::words(text, *ask);
                field
            }
        }
    }

    /// What is said where nothing is typed yet.
    pub fn hint(&self, text: Text) -> String {
        match self {
            Self::Words(_) => text.words_hint(),
            Self::Place => text.place_hint(),
            Self::Title(_) => text.careers_title_hint(),
            Self::Line(ask) => {
                let [.., hint] = line::words(text, *ask);
                hint
            }
        }
    }

    /// What is said where nothing fits. A line needs nothing that fits.
    pub fn nothing(&self, text: Text) -> String {
        match self {
            Self::Words(_) => text.words_none(),
            Self::Place => text.place_unknown(),
            Self::Title(_) => text.careers_title_none(),
            Self::Line(_) => self.hint(text),
        }
    }

    /// The service that it belongs to.
    pub const fn service(&self) -> Service {
        match self {
            Self::Words(_) | Self::Place => Service::Jobs,
            Self::Title(Then::Open | Then::Compare) => Service::Wages,
            Self::Line(Ask::Guest) => Service::Club,
            Self::Line(Ask::Nickname | Ask::Contacted) => Service::Plan,
            Self::Title(Then::Resume | Then::Goal) | Self::Line(_) => Service::Resume,
        }
    }

    /// What entering is called, and its picture.
    pub fn verb(&self, text: Text) -> (Icon, String) {
        match self.service() {
            Service::Resume | Service::Club | Service::Plan => (Icon::Check, text.line_done()),
            Service::Jobs | Service::Wages => (Icon::Search, text.words_search()),
        }
    }

    /// The picture in the field.
    pub const fn icon(&self) -> Icon {
        match self {
            Self::Words(_) | Self::Place | Self::Title(_) => Icon::Search,
            Self::Line(ask) => line::icon(*ask),
        }
    }

    /// What is said of what is doubtful.
    pub fn doubted(&self, text: Text, doubt: Doubt) -> String {
        match doubt {
            Doubt::Unknown => self.nothing(text),
            Doubt::FewDigits => text.line_few_digits(),
            Doubt::NoAt => text.line_no_at(),
        }
    }
}
