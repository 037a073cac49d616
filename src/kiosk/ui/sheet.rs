//! The real page of the resume: beside a question, and as large as the glass allows.

use iced::advanced::widget::Operation;
use iced::widget::{column, container, image, row, space};
use iced::{Alignment, ContentFit, Fill, Rectangle};

use super::button::LEDGE;
use super::page::BLEED;
use super::{Ctx, Element, Icon, Page, PageView, Service, button, steps};
use crate::domain::resume::{Length, Resume};
use crate::i18n::Language;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::widget::adapt::{Adapter, Place, adapt};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::At;
use crate::kiosk::widget::node::{Node, Role};
use crate::kiosk::widget::plate::{Plate, plate};

/// From this width on the page stands beside the questions.
const BROAD: f32 = 1700.0;

/// From this width of the page on two tiles stand beside each other.
const TWO: f32 = 860.0;

/// From this height of a high screen's page on the page of the resume stands below the questions.
const HIGH: f32 = 1500.0;

/// How much of that height it takes.
const FOOT: f32 = 0.31;

/// The room that the line of steps needs: its width, and the height of the window.
const STEPS: [f32; 2] = [880.0, 1000.0];

/// The frame of the page.
const FRAME: f32 = 2.0;

/// Around the page.
const AROUND: f32 = 28.0;

/// A page of letter paper: its height by its width.
const LETTER: f32 = 11.0 / 8.5;

/// A stop on the way to a finished resume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    Work,
    Tasks,
    Skills,
    School,
    Goal,
    Check,
}

/// Where the page stands while a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Beside it, on a broad screen.
    Beside,
    /// Below it, on a high one.
    Below,
    /// Behind a key: there is no room for both.
    Behind,
}

/// Where there is room for the page.
#[must_use]
pub fn stand(ctx: &Ctx<'_>) -> Stand {
    let metrics = ctx.metrics;
    if metrics.room != Room::Wide {
        Stand::Behind
    } else if !metrics.portrait && metrics.window.width >= BROAD {
        Stand::Beside
    } else if metrics.portrait && metrics.page().height >= HIGH {
        Stand::Below
    } else {
        Stand::Behind
    }
}

/// How many tiles stand beside each other.
#[must_use]
pub fn columns(ctx: &Ctx<'_>) -> usize {
    if ctx.metrics.page().width >= TWO { 2 } else { 1 }
}

/// The way to a finished resume, and which of its stops is `here`, where there is room for it.
#[must_use]
pub fn stops<'a, Message: 'a>(ctx: &Ctx<'_>, here: Stop) -> Option<Element<'a, Message>> {
    let (text, metrics) = (ctx.text, ctx.metrics);
    let names = [
        text.resume_step_work(),
        text.resume_step_tasks(),
        text.resume_step_skills(),
        text.resume_step_school(),
        text.resume_step_goal(),
        text.resume_step_check(),
    ];
    let roomy = metrics.room == Room::Wide && metrics.page().width >= STEPS[0] && metrics.window.height >= STEPS[1];
    roomy.then(|| steps::steps(ctx, Service::Resume, &names, here as u16))
}

/// How wide the picture of the page is while a question is asked, in logical pixels.
#[must_use]
pub fn width(ctx: &Ctx<'_>) -> f32 {
    high(ctx) / ratio(ctx.page.as_ref()) - 2.0 * FRAME
}

fn high(ctx: &Ctx<'_>) -> f32 {
    let metrics = ctx.metrics;
    if stand(ctx) == Stand::Below {
        return metrics.page().height * FOOT;
    }
    metrics.page().height - 2.0 * AROUND - metrics.gap - metrics.touch - LEDGE
}

/// Puts the page where it stands and `helpers` beside or below it, and what gives a larger one: `closer`. The voice says
/// `lines` of the page.
pub fn put<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    page: &mut Page<'a, Message>,
    lines: Vec<String>,
    helpers: Vec<Element<'a, Message>>,
    closer: Message,
) {
    match stand(ctx) {
        Stand::Beside => {
            page.beside = Some(beside(ctx, lines, closer));
            page.helpers = helpers;
        }
        Stand::Below => page.foot = Some(below(ctx, lines, helpers, closer)),
        Stand::Behind => page.helpers = helpers,
    }
}

/// The page, and beside it how many there are, a way to see it larger, and what else can be done.
fn below<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    lines: Vec<String>,
    helpers: Vec<Element<'a, Message>>,
    closer: Message,
) -> Element<'a, Message> {
    let metrics = ctx.metrics;
    let view = ctx.page.as_ref();
    let high = high(ctx);
    let page = told(ctx, lines, high);
    let count = view.map(|view| ctx.body(ctx.text.pager_page(1, view.pages as u64)));
    let key = button::button(ctx, Icon::ZoomIn, &ctx.text.resume_closer()).on_press_maybe(view.map(|_| closer));
    let keys = column![count, key].extend(helpers).spacing(metrics.gap);
    row![page, keys].spacing(metrics.gap).height(high).into()
}

/// The page as high as `high`, told in words.
fn told<'a, Message: 'a>(ctx: &Ctx<'_>, lines: Vec<String>, high: f32) -> Element<'a, Message> {
    let view = ctx.page.as_ref();
    let width = high / ratio(view);
    let shown = match view {
        Some(view) => sheet(ctx, view, false, width),
        None => empty(ctx, width, high),
    };
    adapt(Told { name: name(ctx), lines }, shown)
}

/// The page, how many there are, and a way to see it larger: that gives `closer`. The voice says `lines` of it.
fn beside<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, lines: Vec<String>, closer: Message) -> Element<'a, Message> {
    let text = ctx.text;
    let metrics = ctx.metrics;
    let view = ctx.page.as_ref();
    let high = high(ctx);
    let width = high / ratio(view);
    let page = told(ctx, lines, high);
    let count = view.map(|view| ctx.body(text.pager_page(1, view.pages as u64)));
    let key = button::button(ctx, Icon::ZoomIn, &text.resume_closer()).on_press_maybe(view.map(|_| closer));
    let below = row![count, space::horizontal(), key].align_y(Alignment::Center).width(width);
    let sunk = ctx.palette.surface_sunk;
    container(column![page, below].spacing(metrics.gap)).padding(AROUND).height(Fill).style(move |_| sunk.into()).into()
}

/// `content`, and below it what else can be done where the page stands behind a key: there is no room for these keys under
/// the list.
#[must_use]
pub fn with_helpers<'a, Message: 'a>(
    ctx: &Ctx<'_>,
    content: impl Into<Element<'a, Message>>,
    helpers: &mut Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    if stand(ctx) != Stand::Behind {
        return content.into();
    }
    let metrics = ctx.metrics;
    let helpers = grid(std::mem::take(helpers), columns(ctx), metrics.gap, metrics.touch);
    column![content.into(), helpers].spacing(metrics.gap).width(Fill).into()
}

/// The page as large as the glass allows; its one way on gives `smaller`.
#[must_use]
pub fn closer<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, smaller: Message) -> Page<'a, Message> {
    let text = ctx.text;
    let metrics = ctx.metrics;
    let view = ctx.page.as_ref();
    // Beside it stand the keys of the list.
    let width = metrics.page().width - metrics.touch - 12.0 - 2.0 * BLEED;
    let shown = match view {
        Some(view) => sheet(ctx, view, true, width),
        None => empty(ctx, width, width * LETTER),
    };
    let told = Told { name: name(ctx), lines: lines(ctx.draft.resume()) };
    let mut page = Page::list(ctx, text.resume_page_question(), adapt(told, shown));
    page.service = Some(Service::Resume);
    page.eyebrow = Some(text.resume_title());
    page.aside = view.map(|view| ctx.lead(text.pager_page(1, view.pages as u64)).into());
    page.ways = vec![button::primary(ctx, Icon::ZoomOut, &text.resume_smaller()).on_press(smaller).into()];
    page
}

/// What the voice calls it.
fn name(ctx: &Ctx<'_>) -> String {
    ctx.page.as_ref().map_or_else(|| ctx.text.resume_page_empty(), |view| ctx.text.resume_pages(view.pages as u64))
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
fn ratio(view: Option<&PageView>) -> f32 {
    view.filter(|view| view.width > 0).map_or(LETTER, |view| view.height as f32 / view.width as f32)
}

/// The picture of the page in a thin frame.
fn sheet<'a, Message: 'a>(ctx: &Ctx<'_>, view: &PageView, close: bool, width: f32) -> Element<'a, Message> {
    let picture = view.large.as_ref().filter(|_| close).unwrap_or(&view.picture);
    let height = width * ratio(Some(view));
    let picture = image(picture.clone()).content_fit(ContentFit::Contain);
    let picture = picture.width(width - 2.0 * FRAME).height(height - 2.0 * FRAME);
    framed(ctx, container(picture).padding(FRAME))
}

/// Where no page is set yet.
fn empty<'a, Message: 'a>(ctx: &Ctx<'_>, width: f32, height: f32) -> Element<'a, Message> {
    let words = ctx.lead(ctx.text.resume_page_empty()).silent().color(ctx.palette.muted).at(At::Center).width(Fill);
    framed(ctx, container(words).padding(AROUND).center_x(width).center_y(height))
}

fn framed<'a, Message: 'a>(ctx: &Ctx<'_>, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let palette = ctx.palette;
    plate(Plate { fill: palette.surface_raised, edge: palette.outline, width: FRAME, radius: FRAME.into() }, content)
}

/// A page told in words: what it is, then what stands there, in English.
struct Told {
    name: String,
    lines: Vec<String>,
}

impl<Message> Adapter<Message> for Told {
    fn operate(&mut self, content: &mut Element<'_, Message>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        let bounds = place.layout.bounds();
        let count = u16::try_from(self.lines.len() + 1).unwrap_or(u16::MAX);
        let height = bounds.height / f32::from(count);
        let english = Language::English.tag();
        let lines = self.lines.iter().map(|line| Node { language: Some(english), ..Node::new(Role::Text, line) });
        let nodes = std::iter::once(Node::new(Role::Text, &self.name)).chain(lines);
        for (at, mut node) in (0_u16..count).zip(nodes) {
            let part = Rectangle { y: bounds.y + height * f32::from(at), height, ..bounds };
            operation.custom(None, part, &mut node);
        }
        content.as_widget_mut().operate(place.tree, place.layout, place.renderer, operation);
    }
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// All that stands on the page, without who somebody is and how to reach them: that is not said aloud.
#[must_use]
pub fn lines(resume: &Resume) -> Vec<String> {
    let entry = |parts: [&str; 3], length: Option<Length>, tasks: &[String]| {
        let head = joined(parts.into_iter().chain(length.map(Length::english)));
        head.into_iter().chain(tasks.iter().cloned()).collect::<Vec<_>>()
    };
    let work = resume.work.iter();
    let work = work.flat_map(|of| entry([&of.position, &of.name, &of.location], of.length, &of.highlights));
    let unpaid = resume.volunteer.iter();
    let unpaid = unpaid.flat_map(|of| entry([&of.position, &of.organization, &of.location], of.length, &of.highlights));
    let lists = [
        joined(resume.skills.iter().map(|skill| skill.name.as_str())),
        joined(resume.languages.iter().map(|spoken| spoken.language.as_str())),
        joined(resume.certificates.iter().map(|license| license.name.as_str())),
    ];
    let schools = resume.education.iter();
    let schools = schools.filter_map(|school| joined([school.study_type.as_str(), school.institution.as_str()]));
    let goal = joined([resume.basics.label.as_str()]);
    goal.into_iter().chain(work).chain(unpaid).chain(lists.into_iter().flatten()).chain(schools).collect()
}
