//! What is typed, and what comes of it.

use super::entry::{Entry, Fields};
use super::step::Step;
use super::{State, toggles, write};
use crate::domain::occupation::Soc;
use crate::domain::resume::kinds::{self, Kind};
use crate::domain::resume::{Education, Resume};
use crate::kiosk::action::{Action, Ask, Brought, Destination, Line, Mend};
use crate::kiosk::ui::Ctx;

impl State {
    /// Opens the keyboard with what the resume says now.
    pub(super) fn line(&self, ask: Ask, resume: &Resume) -> Action {
        let facts = self.step.entry().and_then(|entry| entry.facts(resume));
        let basics = &resume.basics;
        let before = match ask {
            Ask::Name => basics.name.as_str(),
            Ask::Phone => basics.phone.as_str(),
            Ask::Email => basics.email.as_str(),
            Ask::City => basics.location.city.as_str(),
            Ask::Employer => facts.map_or("", |facts| facts.name),
            Ask::Place => facts.map_or("", |facts| facts.location),
            Ask::School => resume.education.first().map_or("", |school| school.institution.as_str()),
            _ => "",
        };
        Action::Open(Destination::Line(Line { ask, before: before.to_owned() }))
    }

    /// Takes what was typed.
    pub fn take(&mut self, brought: Brought, ctx: &Ctx<'_>) -> Action {
        self.step = self.step.within(ctx.draft.resume());
        match brought {
            Brought::Title(code, title) => self.take_title(code, title, ctx),
            Brought::Line(ask, line) => self.take_line(ask, &line, ctx),
            Brought::Mend(mend) => {
                self.go(match mend {
                    Mend::Work => Step::Work,
                    Mend::Tasks(at) => Step::Tasks(Entry::Work(at)),
                    Mend::Strengths => Step::Strengths,
                    Mend::Schooling => Step::Schooling,
                    Mend::Goal => Step::Goal,
                    Mend::Contact => Step::Contact,
                });
                Action::None
            }
            _ => Action::None,
        }
    }

    fn take_title(&mut self, code: Option<Soc>, title: String, ctx: &Ctx<'_>) -> Action {
        let group = code.map(|code| code.to_string()).unwrap_or_default();
        match self.step {
            Step::Goal => self.answer(ctx, |resume| resume.basics.label = title),
            Step::Where(entry) => write(ctx, |resume| entry.rename(resume, &title, &group)),
            _ => {
                let entry = Entry::next(Kind::Job, ctx.draft.resume());
                self.go(Step::Where(entry));
                write(ctx, |resume| entry.add(resume, &title, &group))
            }
        }
    }

    fn take_line(&self, ask: Ask, line: &str, ctx: &Ctx<'_>) -> Action {
        let step = self.step;
        let messages = self.messages && !line.is_empty();
        let own = matches!(ask, Ask::Task | Ask::Skill);
        if own && (line.is_empty() || toggles::said(step, ctx.draft.resume()).iter().any(|said| said == line)) {
            return Action::None;
        }
        write(ctx, |resume| match ask {
            Ask::Task | Ask::Skill => toggles::turn(step, resume, line),
            Ask::Name => line.clone_into(&mut resume.basics.name),
            Ask::Phone => {
                line.clone_into(&mut resume.basics.phone);
                let note = if messages { kinds::MESSAGE_PHONE } else { "" };
                note.clone_into(&mut resume.basics.phone_note);
            }
            Ask::Email => line.clone_into(&mut resume.basics.email),
            Ask::City => line.clone_into(&mut resume.basics.location.city),
            Ask::School => {
                if let Some(school) = resume.education.first_mut() {
                    line.clone_into(&mut school.institution);
                }
            }
            Ask::Employer | Ask::Place => {
                if let Some(entry) = step.entry() {
                    let of = |fields: Fields<'_>| {
                        line.clone_into(if ask == Ask::Employer { fields.name } else { fields.location });
                    };
                    entry.change(resume, of);
                }
            }
            _ => {}
        })
    }
}

/// The center takes messages where it did not, and the other way round.
pub fn center(ctx: &Ctx<'_>) -> Action {
    let note = kinds::message_at(&ctx.site.name);
    write(ctx, |resume| {
        let basics = &mut resume.basics;
        if basics.phone_note == note {
            basics.phone_note.clear();
        } else {
            basics.phone.clear();
            basics.phone_note = note;
        }
    })
}

/// Says how far somebody went in school; nothing where nothing is to stand there.
pub fn schooling(resume: &mut Resume, said: &str) {
    if said.is_empty() {
        if !resume.education.is_empty() {
            drop(resume.education.remove(0));
        }
        return;
    }
    if resume.education.is_empty() {
        resume.education.push(Education::default());
    }
    if let Some(school) = resume.education.first_mut() {
        said.clone_into(&mut school.study_type);
    }
}
