//! Things to tap that are on the resume or not: tasks, strengths, languages, licenses.

use iced::widget::{container, row};
use iced::{Alignment, Fill};

use super::Message;
use super::step::Step;
use crate::domain::resume::phrases::{self, Phrase};
use crate::domain::resume::{Certificate, Resume, Skill, Spoken};
use crate::kiosk::ui::{Ctx, Element, Icon, button, sheet};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::plate::{Plate, plate};
use crate::kiosk::widget::pressable::pressable;

/// So many stand on the screen at once.
pub const SIZE: usize = 8;

/// Something to tap.
pub struct Toggle {
    /// What is tapped, in the client's words.
    pub plain: String,
    /// What stands on the resume.
    pub resume: String,
    pub chosen: bool,
    /// Whether it is in the words of the resume.
    own: bool,
}

/// The phrases that a question offers.
fn phrases(step: Step, resume: &Resume, language: &str) -> Vec<Phrase> {
    match step {
        Step::Tasks(entry) => {
            entry.facts(resume).map(|facts| phrases::for_work(facts.group, language)).unwrap_or_default()
        }
        Step::Strengths => phrases::of("strength", language),
        Step::Languages => phrases::of("language", language),
        Step::Licenses => phrases::of("license", language),
        _ => Vec::new(),
    }
}

/// What the resume says to a question.
pub fn said(step: Step, resume: &Resume) -> Vec<String> {
    match step {
        Step::Tasks(entry) => entry.facts(resume).map(|facts| facts.highlights.to_vec()).unwrap_or_default(),
        Step::Strengths => resume.skills.iter().map(|skill| skill.name.clone()).collect(),
        Step::Languages => resume.languages.iter().map(|spoken| spoken.language.clone()).collect(),
        Step::Licenses => resume.certificates.iter().map(|certificate| certificate.name.clone()).collect(),
        _ => Vec::new(),
    }
}

/// Everything that a question offers: the client's own words, then phrases.
pub fn toggles(step: Step, resume: &Resume, language: &str) -> Vec<Toggle> {
    let said = said(step, resume);
    let phrases = phrases(step, resume, language);
    let own = said.iter().filter(|words| phrases.iter().all(|phrase| phrase.resume != words.as_str()));
    let own = own.map(|words| Toggle { plain: words.clone(), resume: words.clone(), chosen: true, own: true });
    let offered = phrases.iter().map(|phrase| Toggle {
        plain: phrase.plain.to_owned(),
        resume: phrase.resume.to_owned(),
        chosen: said.iter().any(|words| words == phrase.resume),
        own: false,
    });
    own.chain(offered).collect()
}

/// Puts words on the resume; takes them away where they stand there.
pub fn turn(step: Step, resume: &mut Resume, words: &str) {
    let there = said(step, resume).iter().position(|said| said == words);
    match (step, there) {
        (Step::Tasks(entry), Some(at)) => entry.change(resume, |fields| drop(fields.highlights.remove(at))),
        (Step::Tasks(entry), None) => entry.change(resume, |fields| fields.highlights.push(words.to_owned())),
        (Step::Strengths, Some(at)) => drop(resume.skills.remove(at)),
        (Step::Strengths, None) => {
            let mut skill = Skill::default();
            words.clone_into(&mut skill.name);
            resume.skills.push(skill);
        }
        (Step::Languages, Some(at)) => drop(resume.languages.remove(at)),
        (Step::Languages, None) => {
            let mut spoken = Spoken::default();
            words.clone_into(&mut spoken.language);
            resume.languages.push(spoken);
        }
        (Step::Licenses, Some(at)) => drop(resume.certificates.remove(at)),
        (Step::Licenses, None) => {
            let mut certificate = Certificate::default();
            words.clone_into(&mut certificate.name);
            resume.certificates.push(certificate);
        }
        _ => {}
    }
}

/// A page of them.
pub fn view<'a>(ctx: &Ctx<'_>, toggles: &[Toggle], page: usize) -> Element<'a, Message> {
    let shown = toggles.iter().enumerate().skip(page * SIZE).take(SIZE);
    let tiles = shown.map(|(at, toggle)| tile(ctx, toggle, at)).collect();
    grid(tiles, sheet::columns(ctx), ctx.metrics.gap, ctx.metrics.touch)
}

fn tile<'a>(ctx: &Ctx<'_>, toggle: &Toggle, at: usize) -> Element<'a, Message> {
    let palette = ctx.palette;
    let style = if toggle.chosen { button::selected_style(ctx) } else { button::plain(ctx) };
    let (fill, edge) = if toggle.chosen {
        (palette.on_selected, palette.on_selected)
    } else {
        (palette.surface_raised, palette.outline)
    };
    let check = toggle.chosen.then(|| ctx.icon(Icon::Check, 30.0).color(palette.selected));
    let frame = Plate { fill, edge, width: 3.0, radius: 8.0.into() };
    let sign = plate(frame, container(iced::widget::row![check]).center(44));
    let words = ctx.body(&toggle.plain).silent().width(Fill);
    let words = if toggle.own { words.own_direction() } else { words };
    pressable(&toggle.plain, row![sign, words].spacing(16).align_y(Alignment::Center), style)
        .selected(toggle.chosen)
        .on_press(Message::Toggle(at))
        .width(Fill)
        .padding([8, 20])
        .align(Alignment::Start, Alignment::Center)
        .into()
}
