//! What was found, in kind words, each with a way to mend it.

use iced::widget::{Row, column, row};
use iced::{Alignment, Fill};

use super::Message;
use crate::domain::resume::Resume;
use crate::domain::resume::check::Finding;
use crate::i18n::Text;
use crate::kiosk::action::Mend;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Service, button};

/// So many stand on the screen at once.
const SIZE: usize = 5;

/// The most characters of a task that are quoted.
const QUOTED: usize = 48;

/// How many pages of findings there are; at least one.
pub fn pages(findings: &[Finding]) -> usize {
    findings.len().div_ceil(SIZE).max(1)
}

/// A page of findings; praise where there is none.
pub fn view<'a>(ctx: &Ctx<'_>, findings: &[Finding], page: usize) -> Element<'a, Message> {
    let text = ctx.text;
    if findings.is_empty() {
        return notice(ctx, Tone::Info, &text.finish_nothing_found());
    }
    let shown = findings.iter().enumerate().skip(page * SIZE).take(SIZE);
    let all = pages(findings);
    let come = (all > 1).then(|| ctx.body(text.pager_short(page as u64 + 1, all as u64)).news());
    let head = row![ctx.primary(text.finish_found(findings.len() as u64)).heading().width(Fill), come];
    let head = head.spacing(16).align_y(Alignment::Center);
    let list = shown.map(|(at, finding)| found(ctx, finding, at));
    column![head].extend(list).spacing(ctx.metrics.gap).width(Fill).into()
}

/// A finding, with the ways to mend it below it.
fn found<'a>(ctx: &Ctx<'_>, finding: &Finding, at: usize) -> Element<'a, Message> {
    let text = ctx.text;
    let resume = ctx.draft.resume();
    let icon = if matches!(finding, Finding::Misspelled { .. }) { Icon::SpellCheck } else { Icon::Pencil };
    let icon = ctx.icon(icon, 40.0).color(Service::Resume.color(ctx.palette));
    let words = words(text, resume, finding);
    let keys: Vec<Element<'a, Message>> = match finding {
        Finding::Misspelled { suggestions, .. } if !suggestions.is_empty() => {
            let keys = suggestions.iter().enumerate();
            let key = |(place, word): (usize, &String)| {
                button::option(ctx, word, false).hint(&words).on_press(Message::Replace(at, place)).into()
            };
            keys.map(key).collect()
        }
        Finding::AskedFor(_) => {
            let key = button::button(ctx, Icon::Plus, &text.finish_have_it()).hint(&words);
            vec![key.on_press(Message::Have(at)).into()]
        }
        _ => {
            let key = button::button(ctx, Icon::ArrowRight, &key(text, finding)).hint(&words);
            vec![key.on_press(mend(resume, finding)).into()]
        }
    };
    let words = row![icon, ctx.body(words).width(Fill)].spacing(18).align_y(Alignment::Center);
    let keys = Row::with_children(keys).spacing(16).wrap().vertical_spacing(12);
    panel(ctx, column![words, keys].spacing(12).width(Fill))
}

/// What was found.
fn words(text: Text, resume: &Resume, finding: &Finding) -> String {
    let work = |at: usize| resume.work.get(at).map(|work| work.position.clone()).unwrap_or_default();
    let task = |work: usize, highlight: usize| {
        let task = resume.work.get(work).and_then(|work| work.highlights.get(highlight));
        task.map(|task| quoted(task)).unwrap_or_default()
    };
    match finding {
        Finding::NoName => text.finish_no_name(),
        Finding::NoReach => text.finish_no_reach(),
        Finding::NoWork => text.finish_no_work(),
        Finding::NoTasks(at) => text.finish_no_tasks(&work(*at)),
        Finding::FewTasks(at) => text.finish_few_tasks(&work(*at)),
        Finding::NoGoal => text.finish_no_goal(),
        Finding::NoStrengths => text.finish_no_strengths(),
        Finding::NoSchooling => text.finish_no_schooling(),
        Finding::NoNumbers => text.finish_no_numbers(),
        Finding::WeakVerb { work, highlight } => text.finish_weak_verb(&task(*work, *highlight)),
        Finding::LongLine { work, highlight } => text.finish_long_line(&task(*work, *highlight)),
        Finding::Gap => text.finish_gap(),
        Finding::Misspelled { word, suggestions } if suggestions.is_empty() => text.finish_unknown_word(word),
        Finding::Misspelled { word, .. } => text.finish_misspelled(word),
        Finding::AskedFor(phrase) => text.finish_asked_for(phrase.spoken(text.language().tag()).plain),
    }
}

/// The beginning of a task.
fn quoted(task: &str) -> String {
    if task.chars().count() <= QUOTED {
        return task.to_owned();
    }
    let short: String = task.chars().take(QUOTED).collect();
    let whole = short.rsplit_once(' ').map_or(short.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

/// What the button says: to add what is missing, or to change what is there.
fn key(text: Text, finding: &Finding) -> String {
    match finding {
        Finding::WeakVerb { .. } | Finding::LongLine { .. } | Finding::Misspelled { .. } => text.finish_change(),
        Finding::NoName => text.finish_add_name(),
        Finding::NoReach => text.finish_add_reach(),
        Finding::NoWork | Finding::Gap => text.finish_add_work(),
        Finding::NoTasks(_) | Finding::FewTasks(_) | Finding::NoNumbers => text.finish_add_tasks(),
        Finding::NoGoal => text.finish_add_goal(),
        Finding::NoStrengths | Finding::AskedFor(_) => text.finish_add_strengths(),
        Finding::NoSchooling => text.finish_add_schooling(),
    }
}

/// The question where it is mended.
fn mend(resume: &Resume, finding: &Finding) -> Message {
    Message::Mend(match finding {
        Finding::NoName | Finding::NoReach => Mend::Contact,
        Finding::NoWork | Finding::Gap => Mend::Work,
        Finding::NoTasks(work)
        | Finding::FewTasks(work)
        | Finding::WeakVerb { work, .. }
        | Finding::LongLine { work, .. } => Mend::Tasks(*work),
        Finding::NoNumbers => Mend::Tasks(0),
        Finding::NoGoal => Mend::Goal,
        Finding::NoStrengths | Finding::AskedFor(_) => Mend::Strengths,
        Finding::NoSchooling => Mend::Schooling,
        Finding::Misspelled { word, .. } => place(resume, word),
    })
}

/// Where a word stands.
fn place(resume: &Resume, word: &str) -> Mend {
    let says = |text: &String| text.contains(word);
    let job = resume.work.iter().position(|job| job.highlights.iter().any(says));
    match job {
        Some(at) => Mend::Tasks(at),
        None if says(&resume.basics.label) => Mend::Goal,
        None if resume.skills.iter().any(|skill| says(&skill.name)) => Mend::Strengths,
        None if resume.education.iter().any(|school| says(&school.study_type)) => Mend::Schooling,
        None => Mend::Work,
    }
}
