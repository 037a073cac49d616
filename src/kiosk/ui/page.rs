//! The frame of every screen: top line, head, content, actions, bar.

use iced::widget::{Row, Space, column, container, row, space};
use iced::{Alignment, ContentFit, Fill, Length};

use super::button::{LEDGE, Tone, bar_style, button, scroll_style};
use super::panel::sign;
use super::{Ctx, Element, Icon, Service};
use crate::kiosk::access::reading::BAR_KEY;
use crate::kiosk::design::fonts::BOLD;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::widget::announced::{announced, private};
use crate::kiosk::widget::label::{Face, lines};
use crate::kiosk::widget::pressable::pressable;
use crate::kiosk::widget::scroll_area::scroll_area;
use crate::kiosk::widget::shell::NEXT_PAGE;
use crate::kiosk::widget::spread::spread;

/// The room around what stands in a list, for the focus ring.
pub const BLEED: f32 = 12.0;

/// The least distance between things to touch.
const APART: f32 = 8.0;

/// What a screen shows between the top line and the bar.
pub struct Page<'a, Message> {
    /// The service that it belongs to.
    pub service: Option<Service>,
    /// The quiet line above the question; the service's name where there is room.
    pub eyebrow: Option<String>,
    /// The question: the name of the screen.
    pub question: String,
    /// Whether there is no room for the head.
    pub headless: bool,
    /// The employer's words keep their own direction.
    pub foreign_question: bool,
    /// At the end of the head.
    pub aside: Option<Element<'a, Message>>,
    /// Below the head.
    pub below: Option<Element<'a, Message>>,
    pub content: Element<'a, Message>,
    /// At the end of the line of reading, from the top line to the bar.
    pub beside: Option<Element<'a, Message>>,
    /// Below the content, above the row of actions.
    pub foot: Option<Element<'a, Message>>,
    /// Whether the content brings [`BLEED`] of its own all around.
    pub bleeds: bool,
    /// At the start of the row of actions.
    pub helpers: Vec<Element<'a, Message>>,
    /// At its end: the pager or the way on, the primary last.
    pub ways: Vec<Element<'a, Message>>,
    /// Below all, on the bar.
    pub keyboard: Option<Element<'a, Message>>,
}

impl<'a, Message: 'a> Page<'a, Message> {
    /// A page with a question and content.
    pub fn new(question: impl Into<String>, content: impl Into<Element<'a, Message>>) -> Self {
        Self {
            service: None,
            eyebrow: None,
            question: question.into(),
            headless: false,
            foreign_question: false,
            aside: None,
            below: None,
            content: content.into(),
            beside: None,
            foot: None,
            bleeds: false,
            helpers: Vec::new(),
            ways: Vec::new(),
            keyboard: None,
        }
    }

    /// A page whose content is a list that scrolls when it must. It reaches a little over
    /// the margins, so that the ring around what stands at its edge is not cut.
    pub fn list(ctx: &Ctx<'_>, question: impl Into<String>, list: impl Into<Element<'a, Message>>) -> Self {
        let list = container(list).padding(BLEED);
        Self { bleeds: true, ..Self::new(question, scroll_area(list, scroll_style(ctx))) }
    }

    /// The same page, whose messages mean something to a wider circle.
    pub fn map<Wider: 'a>(self, f: impl Fn(Message) -> Wider + Clone + 'a) -> Page<'a, Wider> {
        let each = |list: Vec<Element<'a, Message>>| list.into_iter().map(|piece| piece.map(f.clone())).collect();
        Page {
            service: self.service,
            eyebrow: self.eyebrow,
            question: self.question,
            headless: self.headless,
            foreign_question: self.foreign_question,
            aside: self.aside.map(|aside| aside.map(f.clone())),
            below: self.below.map(|below| below.map(f.clone())),
            content: self.content.map(f.clone()),
            beside: self.beside.map(|beside| beside.map(f.clone())),
            foot: self.foot.map(|foot| foot.map(f.clone())),
            bleeds: self.bleeds,
            helpers: each(self.helpers),
            ways: each(self.ways),
            keyboard: self.keyboard.map(|keyboard| keyboard.map(f.clone())),
        }
    }

    fn head(&mut self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let metrics = ctx.metrics;
        let question = ctx.heading(&self.question).width(Fill);
        let question = if self.foreign_question { question.own_direction() } else { question };
        let mut words = column![].width(Fill);
        if let (Some(eyebrow), Room::Wide) = (self.eyebrow.take(), metrics.room) {
            let color = self.service.unwrap_or(Service::Jobs).color(ctx.palette);
            let eyebrow = ctx.body_bold(eyebrow).color(color);
            words = words.push(if self.foreign_question { eyebrow.own_direction() } else { eyebrow });
        }
        let words = words.push(question);
        let mut head = row![].spacing(metrics.margin.clamp(16.0, 24.0)).align_y(Alignment::Center).width(Fill);
        if let Some(service) = self.service {
            head = head.push(sign(ctx, service, metrics.head()));
        }
        head.push(words).push(self.aside.take()).into()
    }

    /// The page as it stands between top line and bar.
    #[must_use]
    pub fn view(mut self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let metrics = ctx.metrics;
        let gap = metrics.vertical_gap();
        let beside = |content: Element<'a, Message>| container(content).padding([0.0, metrics.margin]).width(Fill);
        let head = if self.headless { None } else { Some(beside(self.head(ctx))) };
        let bleed = if self.bleeds { BLEED.min(gap).min(metrics.margin) } else { 0.0 };
        let content = if self.headless { announced(self.question, self.content) } else { self.content };
        let keys = !self.helpers.is_empty() || !self.ways.is_empty() || self.foot.is_some();
        // What the list cuts off at its edge keeps its distance from the keys below.
        let bottom = if keys { (gap - bleed).max(APART) } else { gap - bleed };
        let [top, aside] = [gap - bleed, metrics.margin - bleed];
        let padding = iced::Padding { top, bottom, left: aside, right: aside };
        let content = container(content).padding(padding).width(Fill).height(Fill);
        let below = self.below.map(|below| beside(column![space::vertical().height(gap), below].into()));
        let above = head.as_ref().map(|_| space::vertical().height(gap));
        let page = column![].push(above).push(head).push(below).push(content);
        let mut page = page.width(Fill).height(Fill);
        if let Some(foot) = self.foot {
            page = page.push(beside(foot)).push(space::vertical().height(gap));
        }
        if keys {
            let side = |pieces| Row::with_children(pieces).spacing(16).align_y(Alignment::Center);
            page = page.push(beside(spread(side(self.helpers), side(self.ways), 16.0)));
            page = page.push(space::vertical().height(gap + LEDGE));
        }
        if let Some(keyboard) = self.keyboard {
            page = page.push(space::vertical().height(APART)).push(keyboard);
        }
        match self.beside {
            Some(beside) => row![page, beside].into(),
            None => page.into(),
        }
    }
}

/// What the bar's keys do. A key with nothing to do is not drawn; its place stays empty.
pub struct Bar<Message> {
    pub back: Option<Message>,
    pub home: Option<Message>,
    pub read: Option<Message>,
    /// Whether the voice reads now.
    pub reading: bool,
    pub language: Option<Message>,
    pub larger: Option<Message>,
    pub person: Option<Message>,
    /// Whether a person was asked for.
    pub calling: bool,
    pub done: Option<Message>,
}

/// Whether the words of a key of the bar take two lines: then its picture is smaller.
fn two_lines(ctx: &Ctx<'_>) -> bool {
    let metrics = ctx.metrics;
    let text = ctx.text;
    let keys = if metrics.portrait { 4.0 } else { 7.0 };
    let between = if metrics.room == Room::Wide { 2.0 * 28.0 + 8.0 * 12.0 } else { 8.0 * 8.0 };
    let width = (metrics.window.width - 2.0 * metrics.margin - between) / keys - 8.0;
    let face = Face { font: BOLD, size: metrics.bar_text.size, line: metrics.bar_text.line };
    let words = [
        text.bar_back(),
        text.bar_home(),
        text.bar_read(),
        text.bar_language(),
        text.bar_larger_text(),
        text.bar_person(),
        text.bar_done(),
    ];
    words.iter().any(|words| lines(words, face, width, ctx.right_to_left()).len() > 1)
}

/// The same keys on every screen, in the same places.
#[must_use]
pub fn bar<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, keys: Bar<Message>) -> Element<'a, Message> {
    let metrics = ctx.metrics;
    let text = ctx.text;
    let picture = if two_lines(ctx) { 36.0 } else { 44.0 };
    let key = |icon: Icon, words: String, message: Option<Message>, tone: Tone| -> Element<'a, Message> {
        let Some(message) = message else { return Space::new().width(Fill).height(Fill).into() };
        let label = if tone == Tone::Done { ctx.bar_words_bold(&words) } else { ctx.bar_words(&words) };
        let label = label.silent().at(crate::kiosk::widget::label::At::Center).width(Fill);
        let picture = ctx.icon(icon, picture);
        let content = column![picture, label].align_x(Alignment::Center).width(Fill);
        pressable(words, content, bar_style(ctx, tone))
            .selected(tone == Tone::On)
            .id(BAR_KEY)
            .on_press(message)
            .width(Fill)
            .height(Fill)
            .padding([2, 4])
            .into()
    };
    let on = |on: bool| if on { Tone::On } else { Tone::Usual };
    let back = key(Icon::ArrowLeft, text.bar_back(), keys.back, Tone::Usual);
    let home = key(Icon::House, text.bar_home(), keys.home, Tone::Usual);
    let read = key(Icon::Volume2, text.bar_read(), keys.read, on(keys.reading));
    let language = key(Icon::Languages, text.bar_language(), keys.language, Tone::Usual);
    let larger = key(Icon::ALargeSmall, text.bar_larger_text(), keys.larger, Tone::Usual);
    let person = key(Icon::ConciergeBell, text.bar_person(), keys.person, on(keys.calling));
    let done = key(Icon::LogOut, text.bar_done(), keys.done, Tone::Done);
    let gap = || Space::new().width(if metrics.room == Room::Wide { 28.0 } else { 0.0 });
    let spacing = if metrics.room == Room::Wide { 12 } else { 8 };
    let keys: Element<'a, Message> = if metrics.portrait {
        column![row![back, home, done].spacing(spacing), row![read, language, larger, person].spacing(spacing)]
            .spacing(spacing)
            .into()
    } else {
        row![back, home, gap(), read, language, larger, person, gap(), done].spacing(spacing).into()
    };
    let palette = ctx.palette;
    let padding = match metrics.room {
        Room::Wide => 16.0,
        _ => 7.0,
    };
    let edge = container(space::horizontal()).height(2).width(Fill).style(move |_| palette.bar_edge.into());
    let keys = container(keys).padding([padding, metrics.margin]).width(Fill).height(Fill);
    let bar = column![edge, keys].height(Length::Fixed(metrics.bar));
    container(bar).style(move |_| palette.surface_bar.into()).into()
}

/// The line at the top: the site, whether listings are invented, the time.
#[must_use]
pub fn top<'a, Message: 'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let metrics = ctx.metrics;
    let palette = ctx.palette;
    let mark: Element<'a, Message> = match &ctx.site.logo {
        Some(logo) => {
            iced::widget::image(logo.clone()).height(metrics.top - 14.0).content_fit(ContentFit::Contain).into()
        }
        None => super::scene::mark(ctx),
    };
    let mut start = row![mark, ctx.body_bold(&ctx.site.name).own_direction()].spacing(16).align_y(Alignment::Center);
    if ctx.samples {
        let words = row![ctx.icon(Icon::Info, 28.0), ctx.body(ctx.text.top_sample())];
        let words = words.spacing(10).align_y(Alignment::Center);
        start = start.push(super::scene::dashed_box(ctx, words));
    }
    let time = ctx.body_bold(ctx.text.time(ctx.now.time()));
    let mut end = row![].spacing(32).align_y(Alignment::Center);
    let client = ctx.session.as_ref().map(|session| {
        let name = session.nickname();
        let shown = (metrics.room == Room::Wide && !metrics.portrait).then(|| ctx.body(name).silent().own_direction());
        let person = row![ctx.icon(Icon::UserRound, 28.0), shown].spacing(10).align_y(Alignment::Center);
        private(ctx.text.top_signed_in(), name, person)
    });
    if metrics.room == Room::Wide && !metrics.portrait {
        end = end.push(ctx.body(ctx.text.date(ctx.now.date())));
    }
    let line = row![start, space::horizontal(), end.push(time).push(client)].spacing(16).align_y(Alignment::Center);
    let rule = container(space::horizontal()).height(2).width(Fill).style(move |_| palette.divider.into());
    // The letters' boxes are a little higher than the line: above the window's edge they would have to be cut.
    let padding = iced::Padding { top: 4.0, ..[0.0, metrics.margin].into() };
    let line = container(line).padding(padding).center_y(Fill);
    column![line, rule].height(Length::Fixed(metrics.top)).into()
}

/// Previous, "Page 2 of 7", next. Nothing where there is one page.
#[must_use]
pub fn pager<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    page: usize,
    pages: usize,
    to: impl Fn(usize) -> Message,
) -> Vec<Element<'a, Message>> {
    if pages < 2 {
        return Vec::new();
    }
    let text = ctx.text;
    let small = ctx.metrics.room != Room::Wide;
    let (now, all) = (page as u64 + 1, pages as u64);
    let words = if small { text.pager_short(now, all) } else { text.pager_page(now, all) };
    let previous = button(ctx, Icon::ChevronLeft, &text.pager_previous()).id("previous");
    let label = text.pager_next();
    let next = row![ctx.lead(&label).silent(), ctx.icon(Icon::ChevronRight, 40.0)].spacing(16);
    let next = pressable(label, next.align_y(Alignment::Center), super::button::plain(ctx))
        .id(NEXT_PAGE)
        .least(ctx.metrics.touch, ctx.metrics.touch)
        .padding([8.0, if small { 18.0 } else { 28.0 }]);
    vec![
        previous.on_press_maybe((page > 0).then(|| to(page.saturating_sub(1)))).into(),
        ctx.lead(words).into(),
        next.on_press_maybe((page + 1 < pages).then(|| to(page + 1))).into(),
    ]
}

/// Top line, page, the voice's strip where it is on, and bar, one below the other.
#[must_use]
pub fn frame<'a, Message: 'a>(
    top: Element<'a, Message>,
    page: Element<'a, Message>,
    strip: Option<Element<'a, Message>>,
    bar: Element<'a, Message>,
) -> Element<'a, Message> {
    column![top, container(page).width(Fill).height(Fill), strip, bar].into()
}
