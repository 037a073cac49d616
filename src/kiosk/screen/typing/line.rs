//! What a line of the resume is asked for, and what it may say.

use super::purpose::{Doubt, Purpose};
use crate::i18n::Text;
use crate::kiosk::action::{Ask, Then};
use crate::kiosk::ui::Icon;

/// Numbers of the United States have ten, within an area seven.
const DIGITS: usize = 7;

/// The most characters that it may have.
pub const fn limit(ask: Ask) -> usize {
    match ask {
        Ask::Phone => 24,
        Ask::Email | Ask::Contacted => 80,
        Ask::Guest | Ask::Nickname => 30,
        Ask::Task => 120,
        _ => 60,
    }
}

/// The question, the field's name, and the hint.
pub fn words(text: Text, ask: Ask) -> [String; 3] {
    match ask {
        Ask::Name => [text.line_name_question(), text.line_name_field(), text.line_name_hint()],
        Ask::Phone => [text.line_phone_question(), text.line_phone_field(), text.line_phone_hint()],
        Ask::Email => [text.line_email_question(), text.line_email_field(), text.line_email_hint()],
        Ask::City => [text.line_city_question(), text.line_city_field(), text.line_city_hint()],
        Ask::Employer => [text.line_employer_question(), text.line_employer_field(), text.line_employer_hint()],
        Ask::Place => [text.line_place_question(), text.line_place_field(), text.line_place_hint()],
        Ask::School => [text.line_school_question(), text.line_school_field(), text.line_school_hint()],
        Ask::Task => [text.line_task_question(), text.line_task_field(), text.line_task_hint()],
        Ask::Skill => [text.line_skill_question(), text.line_skill_field(), text.line_skill_hint()],
        Ask::Goal => [text.line_goal_question(), text.line_goal_field(), text.line_goal_hint()],
        Ask::LetterTo => [text.line_letter_question(), text.line_letter_field(), text.line_letter_hint()],
        Ask::Guest => [text.line_guest_question(), text.line_guest_field(), text.line_guest_hint()],
        Ask::Nickname => [text.line_nickname_question(), text.line_nickname_field(), text.line_nickname_hint()],
        Ask::Contacted => [text.line_contacted_question(), text.line_contacted_field(), text.line_contacted_hint()],
        Ask::Other(_) => [text.line_other_question(), text.line_other_field(), text.line_other_hint()],
    }
}

/// Whether nothing but some words is an answer.
pub const fn is_needed(ask: Ask) -> bool {
    matches!(ask, Ask::Name | Ask::Guest | Ask::Nickname | Ask::Contacted)
}

/// The picture in the field.
pub const fn icon(ask: Ask) -> Icon {
    match ask {
        Ask::Name | Ask::Guest | Ask::Nickname => Icon::UserRound,
        Ask::Phone => Icon::Phone,
        Ask::Email => Icon::Mail,
        Ask::City | Ask::Place => Icon::MapPin,
        Ask::Employer | Ask::LetterTo | Ask::Contacted => Icon::Building2,
        Ask::School => Icon::GraduationCap,
        Ask::Task | Ask::Skill | Ask::Goal | Ask::Other(_) => Icon::Pencil,
    }
}

/// The keys that come first, where those are not the letters of the language. A keyboard without them has its letters.
pub const fn layer(ask: Ask) -> Option<&'static str> {
    match ask {
        Ask::Phone => Some("123"),
        // Addresses are in Latin letters in every language.
        Ask::Email => Some("latin"),
        _ => None,
    }
}

/// Whether places are suggested.
pub const fn is_place(ask: Ask) -> bool {
    matches!(ask, Ask::City | Ask::Place)
}

/// Whether its spelling is looked at.
pub const fn is_spelled(ask: Ask) -> bool {
    matches!(ask, Ask::Task | Ask::Skill)
}

/// A place as it stands in an address: "Dayton, OH 45402" for "45402 Dayton, OH".
pub fn on_paper(place: String) -> String {
    match place.split_once(' ') {
        Some((zip, city)) if zip.bytes().all(|byte| byte.is_ascii_digit()) => format!("{city} {zip}"),
        _ => place,
    }
}

/// What is odd about it. Nothing is where it is empty.
pub fn doubt(ask: Ask, typed: &str) -> Option<Doubt> {
    let digits = || typed.chars().filter(|letter| letter.is_numeric()).count();
    match ask {
        _ if typed.is_empty() => None,
        Ask::Phone if digits() < DIGITS => Some(Doubt::FewDigits),
        Ask::Email if !typed.contains('@') => Some(Doubt::NoAt),
        _ => None,
    }
}

/// Whether a letter after `before` begins a name or a line, and so is a capital on paper.
pub fn begins(purpose: &Purpose, before: &str) -> bool {
    let line = before.trim().is_empty();
    match purpose {
        Purpose::Words(_)
        | Purpose::Place
        | Purpose::Title(Then::Open | Then::Compare)
        | Purpose::Line(Ask::Phone | Ask::Email) => false,
        Purpose::Line(Ask::Name | Ask::Guest | Ask::Nickname) => line || before.ends_with([' ', '-', '\'']),
        Purpose::Line(Ask::City | Ask::Employer | Ask::Place | Ask::School | Ask::LetterTo | Ask::Contacted) => {
            line || before.ends_with(' ')
        }
        Purpose::Line(Ask::Task | Ask::Skill | Ask::Goal | Ask::Other(_))
        | Purpose::Title(Then::Resume | Then::Goal) => line,
    }
}
