//! What people do in it, and the skills that matter.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use super::Message;
use crate::api::labor::Occupation;
use crate::domain::occupation::Soc;
use crate::i18n::Language;
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, Service};

/// How many skills are told.
const SKILLS: usize = 5;

type About = Remote<Box<Occupation>>;

/// Why there is nothing to tell.
fn absent(ctx: &Ctx<'_>, about: &About, unpublished: String) -> String {
    match about {
        Remote::Ready(_) | Remote::Failed(Failure::UnknownOccupation | Failure::UnknownArea) => unpublished,
        Remote::Loading { .. } | Remote::Idle => ctx.text.remote_loading_figures(),
        Remote::Failed(_) => ctx.text.remote_failed_figures(),
    }
}

/// In the client's language, else in the source's English.
pub fn does<'a>(ctx: &Ctx<'_>, code: Soc, about: &About) -> Element<'a, Message> {
    let text = ctx.text;
    let own = text.does(code);
    let english = about.ready().and_then(|about| about.description.clone()).filter(|_| own.is_none());
    let foreign = english.is_some() && text.language() != Language::English;
    let note = foreign.then(|| ctx.body(text.occupation_in_english()).color(ctx.palette.muted).width(Fill));
    let words = match (own, english) {
        (Some(own), _) => ctx.body(own),
        (None, Some(english)) => ctx.body(english).own_direction(),
        (None, None) => ctx.body(absent(ctx, about, text.occupation_no_words())),
    };
    let heading = ctx.lead_bold(text.occupation_does()).heading().width(Fill);
    panel(ctx, column![heading, words.width(Fill), note].spacing(8).width(Fill))
}

/// The skills that rank highest, the first first.
pub fn skills<'a>(ctx: &Ctx<'_>, about: &About) -> Element<'a, Message> {
    let text = ctx.text;
    let heading = ctx.lead_bold(text.occupation_skills()).heading().width(Fill);
    let words = column![heading].spacing(8).width(Fill);
    let Some(skills) = about.ready().and_then(|about| about.skills) else {
        return panel(ctx, words.push(ctx.body(absent(ctx, about, text.occupation_no_skills())).width(Fill)));
    };
    let color = Service::Wages.color(ctx.palette);
    let lines = skills.top(SKILLS).into_iter().map(|(skill, _)| {
        let words = ctx.body(text.skill(skill)).width(Fill);
        row![ctx.icon(Icon::Check, 30.0).color(color), words].spacing(16).align_y(Alignment::Center).into()
    });
    panel(ctx, words.extend(lines))
}
