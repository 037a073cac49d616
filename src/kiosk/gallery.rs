//! Every composed piece in each of its states, in every theme, direction and size: `onestop-kiosk --gallery`.
//! Headings are the names of the modules that the pieces come from.

mod charts;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use iced::theme::Style;
use iced::widget::{column, container, row, stack};
use iced::{Alignment, Fill, Size};
use jiff::Zoned;

use super::access::preferences::Preferences;
use super::design::fonts;
use super::design::metrics::ZOOMS;
use super::design::{Metrics, Panel, Theme};
use super::kept::Kept;
use super::overlay::Overlay;
use super::overlay::help::Help;
use super::overlay::keyboard::{self, Keyboard, Pressed};
use super::remote::{Failure, Remote};
use super::ui::page::{Bar, bar, pager, top};
use super::ui::panel::{Tone, fact, notice, panel, sign, tag, tags};
use super::ui::scene::{self, Track};
use super::ui::{Ctx, Element, Icon, Service, Site, button, card, languages, ruler, steps, voice, waiting};
use super::widget::field::{Edit, FieldBuffer, field};
use super::widget::grid::grid;
use super::widget::mirror::mirror;
use super::widget::pressable::pressable;
use super::widget::scroll_area::scroll_area;
use super::widget::shell::shell;
use super::window;
use crate::api::listings::Summary;
use crate::domain::listing::{Hours, ListingId};
use crate::domain::pay::HourlyPay;
use crate::i18n::{Language, Text};

/// The window where no size is asked for.
const USUAL: Size = Size::new(1600.0, 1000.0);

const SERVICES: [Service; 5] = [Service::Jobs, Service::Wages, Service::Resume, Service::Club, Service::Plan];

/// Opens the gallery, in a window of `size`.
///
/// # Errors
/// When the window cannot be opened.
pub fn run(size: Option<Size>) -> iced::Result {
    let resolution = size.unwrap_or(USUAL);
    let settings = iced::window::Settings { size: resolution, ..iced::window::Settings::default() };
    let mut application = iced::application(move || Gallery::new(resolution), Gallery::update, Gallery::view)
        .title("Onestop")
        .subscription(|_: &Gallery| window::sizes().map(Message::Resized))
        .scale_factor(Gallery::scale)
        .theme(iced::Theme::Light)
        .style(Gallery::style)
        .default_font(fonts::REGULAR)
        .antialiasing(true)
        .window(settings);
    for file in fonts::FILES {
        application = application.font(Cow::Borrowed(file));
    }
    application.run()
}

#[derive(Debug)]
struct Gallery {
    site: Site,
    /// The window in pixels.
    resolution: Size,
    theme: Theme,
    language: Language,
    zoom: u16,
    page: usize,
    buffer: FieldBuffer,
    keyboard: Keyboard,
    overlay: Option<Overlay>,
}

#[derive(Debug, Clone)]
enum Message {
    /// A piece that does nothing here.
    Nothing,
    Theme(Theme),
    Language(Language),
    Zoom(u16),
    Page(usize),
    Edit(Edit),
    Keyboard(keyboard::Message),
    Show(Overlay),
    Answer,
    Resized(Size),
}

impl Gallery {
    fn new(resolution: Size) -> Self {
        let language = Language::English;
        Self {
            site: Site { name: language.name().to_owned(), ..Site::default() },
            resolution,
            theme: Theme::default(),
            language,
            zoom: ZOOMS[0],
            page: 0,
            buffer: FieldBuffer::new(80),
            keyboard: Keyboard::new(language.tag()),
            overlay: None,
        }
    }

    fn scale(&self) -> f32 {
        Panel { resolution: self.resolution, diagonal: None }.scale(self.zoom, false, false)
    }

    fn style(&self, _theme: &iced::Theme) -> Style {
        let palette = self.theme.palette();
        Style { background_color: palette.surface, text_color: palette.on_surface }
    }

    fn ctx(&self) -> Ctx<'_> {
        let scale = self.scale();
        let room = Size::new(self.resolution.width / scale, self.resolution.height / scale);
        Ctx {
            text: Text::new(self.language),
            palette: self.theme.palette(),
            metrics: Metrics::new(room),
            site: &self.site,
            preferences: Preferences { zoom: self.zoom, ..Preferences::usual(self.theme) },
            now: Zoned::now(),
            samples: true,
            kept: Kept::default(),
            draft: Arc::default(),
            page: None,
            can_take: false,
            session: None,
            worked: 0,
        }
    }

    fn update(&mut self, message: Message) {
        match message {
            Message::Nothing => {}
            Message::Theme(theme) => self.theme = theme,
            Message::Language(language) => {
                self.language = language;
                self.keyboard = Keyboard::new(language.tag());
            }
            Message::Zoom(zoom) => self.zoom = zoom,
            Message::Page(page) => self.page = page,
            Message::Edit(edit) => {
                self.buffer.apply(edit);
            }
            Message::Keyboard(message) => {
                if let Pressed::Edit(edit) = self.keyboard.update(message) {
                    self.buffer.apply(edit);
                }
            }
            Message::Show(overlay) => self.overlay = Some(overlay),
            Message::Answer => self.overlay = None,
            Message::Resized(size) => self.resolution = size * self.scale(),
        }
    }

    fn view(&self) -> Element<'_, Message> {
        let ctx = &self.ctx();
        let tongues = languages::keys(ctx, 3, ctx.metrics.touch, Some(self.language), Message::Language);
        let pieces = column![
            section(ctx, "text", texts(ctx)),
            section(ctx, "button", buttons(ctx)),
            section(ctx, "choice", choices(ctx)),
            section(ctx, "tile", tiles(ctx)),
            section(ctx, "card", cards(ctx)),
            section(ctx, "panel", panels(ctx)),
            section(ctx, "languages", tongues),
            section(ctx, "steps", journey(ctx)),
            section(ctx, "pager", row(pager(ctx, self.page, 3, Message::Page)).spacing(16).align_y(Alignment::Center)),
            section(ctx, "field", self.field(ctx)),
            section(
                ctx,
                "keyboard",
                self.keyboard.view(ctx, (Icon::Search, &ctx.text.words_search())).map(Message::Keyboard)
            ),
            section(ctx, "scene", scenes(ctx)),
            section(ctx, "chart", charts::charts(ctx)),
            section(ctx, "ruler", ruler::ruler(ctx, 1.0 / 0.248, 12)),
            section(ctx, "page", frames(ctx)),
            section(ctx, "dialog", dialogs(ctx)),
        ];
        let pieces = container(pieces.spacing(64)).padding(24);
        let whole = column![self.choices(ctx), scroll_area(pieces, button::scroll_style(ctx))].padding(16).spacing(16);
        let overlay = self.overlay.as_ref().map(|overlay| overlay.view(ctx).map(|_| Message::Answer));
        let whole = match overlay {
            Some(overlay) => stack![whole, overlay],
            None => stack![whole],
        };
        shell(mirror(ctx.right_to_left(), whole), |_| Message::Nothing, None).into()
    }

    /// What all pieces are shown in.
    fn choices<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let themes = Theme::ALL
            .map(|theme| button::option(ctx, theme.name(), theme == self.theme).on_press(Message::Theme(theme)).into());
        let languages = Language::all().map(|language| {
            let key = button::option(ctx, language.tag(), language == self.language);
            key.on_press(Message::Language(language)).into()
        });
        let zooms = ZOOMS.map(|zoom| {
            let key = button::option(ctx, &ctx.text.sight_percent(zoom.into()), zoom == self.zoom);
            key.on_press(Message::Zoom(zoom)).into()
        });
        tags(themes.into_iter().chain(languages).chain(zooms).collect())
    }

    fn field<'a>(&'a self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let line = |id: &'static str| {
            field(id, &self.buffer)
                .label(ctx.text.words_field())
                .placeholder(ctx.text.words_hint())
                .rtl(ctx.right_to_left())
                .size(ctx.metrics.primary.size)
                .font(fonts::REGULAR)
                .height(ctx.metrics.touch)
                .style(ctx.field_style())
        };
        column![line("enabled").on_edit(Message::Edit), line("disabled")].spacing(ctx.metrics.gap).into()
    }
}

fn section<'a>(ctx: &Ctx<'_>, name: &str, pieces: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    column![ctx.primary(name).heading().own_direction().width(Fill), pieces.into()].spacing(24).width(Fill).into()
}

fn texts<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let words = ctx.text.home_question();
    column![
        ctx.body(&words).width(Fill),
        ctx.body_bold(&words).width(Fill),
        ctx.body(&words).color(ctx.palette.muted).width(Fill),
        ctx.lead(&words).width(Fill),
        ctx.lead_bold(&words).width(Fill),
        ctx.primary(&words).width(Fill),
        ctx.primary_plain(&words).width(Fill),
        ctx.heading(&words).width(Fill),
        ctx.figure(ctx.text.number(1234)).width(Fill),
        ctx.greeting(ctx.text.welcome_greeting()).width(Fill),
    ]
    .spacing(8)
    .into()
}

/// Enabled, disabled, chosen. Pressed and focused are a finger and the Tab key away.
fn buttons<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let again = text.remote_try_again();
    let key = |name: &str, on: bool| {
        let face = ctx.primary_plain(name).silent();
        let key = pressable(name, face, button::key_style(ctx)).least(ctx.metrics.touch, ctx.metrics.touch);
        key.on_press_maybe(on.then_some(Message::Nothing))
    };
    tags(vec![
        button::button(ctx, Icon::Search, &text.words_search()).on_press(Message::Nothing).into(),
        button::button(ctx, Icon::Search, &text.words_search()).into(),
        button::primary(ctx, Icon::RefreshCw, &again).on_press(Message::Nothing).into(),
        button::primary(ctx, Icon::RefreshCw, &again).into(),
        button::option(ctx, &text.find_full_time(), false).on_press(Message::Nothing).into(),
        button::option(ctx, &text.find_full_time(), true).on_press(Message::Nothing).into(),
        button::option(ctx, &text.find_part_time(), false).into(),
        key(&text.number(1), true).into(),
        key(&text.number(2), false).into(),
    ])
}

fn choices<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let (name, count) = (text.find_any_work(), text.find_openings(12));
    let choice = |note, chosen| button::choice(ctx, Icon::Layers, &name, note, chosen);
    let tiles = vec![
        choice(Some(&*count), false).on_press(Message::Nothing).into(),
        choice(Some(&*count), true).on_press(Message::Nothing).into(),
        choice(None, false).on_press(Message::Nothing).into(),
        choice(Some(&*count), false).into(),
    ];
    grid(tiles, 2, ctx.metrics.gap, ctx.metrics.touch)
}

fn tiles<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let tile = |service: Service, tall: bool| -> Element<'a, Message> {
        let tile = button::tile(ctx, service, service.icon(), &text.home_find(), &text.home_words_hint(), tall);
        container(tile.on_press(Message::Nothing)).height(if tall { 460 } else { 240 }).into()
    };
    let low = SERVICES.into_iter().map(|service| tile(service, false)).collect();
    let tall = vec![tile(Service::Jobs, true), tile(Service::Plan, true)];
    let gap = ctx.metrics.gap;
    column![grid(low, 2, gap, 0.0), grid(tall, 2, gap, 0.0)].spacing(gap).into()
}

fn cards<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let bare = Summary {
        id: ListingId(String::new()),
        title: text.find_any_work(),
        titles: BTreeMap::new(),
        employer: None,
        city: None,
        state: None,
        miles: None,
        pay: None,
        hours: BTreeSet::new(),
        posted: None,
        starts: None,
        source: String::new(),
        sample: true,
    };
    let full = Summary {
        employer: Some(text.listing_employer()),
        city: Some(text.home_find()),
        miles: Some(2.4),
        pay: Some(HourlyPay { low: Some(1750), high: None, converted: false }),
        hours: [Hours::FullTime].into(),
        posted: Some(ctx.now.date()),
        ..bare.clone()
    };
    let range = HourlyPay { low: Some(2160), high: Some(2640), converted: true };
    let wide = Summary { pay: Some(range), hours: [Hours::FullTime, Hours::PartTime].into(), ..full.clone() };
    let cards = [full, wide, bare].map(|summary| card::card(ctx, &summary, Message::Nothing));
    column(cards).spacing(ctx.metrics.gap).into()
}

fn panels<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let facts = vec![
        fact(ctx, Icon::HandCoins, &text.listing_pay(), &text.money(1750)),
        fact(ctx, Icon::Clock, &text.listing_hours(), &text.card_full_time()),
    ];
    let signs = SERVICES.map(|service| sign(ctx, service, 96.0));
    column![
        panel(ctx, ctx.body(text.welcome_free()).width(Fill)),
        tags(vec![
            tag(ctx, Icon::MapPin, &text.results_within(10, "45402")),
            tag(ctx, Icon::Clock, &text.card_part_time()),
        ]),
        notice(ctx, Tone::Info, &text.listing_sample()),
        notice(ctx, Tone::Caution, &text.place_unknown()),
        row(signs).spacing(16),
        grid(facts, 2, ctx.metrics.gap, 0.0),
    ]
    .spacing(ctx.metrics.gap)
    .into()
}

/// The steps of a search, standing at each in turn.
fn journey<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let names = [text.find_step_work(), text.find_step_place(), text.find_step_hours(), text.find_step_pay()];
    let lines = (0..4).zip(SERVICES).map(|(here, service)| steps::steps(ctx, service, &names, here));
    column(lines).spacing(ctx.metrics.gap).into()
}

fn scenes<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let palette = ctx.palette;
    let tracks = SERVICES.map(|service| Track { start: 0.0, color: service.color(palette) });
    let left = |share: f32, seconds: u64| {
        scene::countdown(ctx, share, 190.0, ctx.figure(ctx.text.number(seconds)).color(palette.on_primary))
    };
    column![
        row![scene::mark(ctx), scene::dashed_box(ctx, ctx.body(ctx.text.top_sample()))].spacing(32),
        container(scene::tracks(ctx, tracks.into(), 92.0)).height(480),
        row![left(1.0, 60), left(0.5, 30), left(0.1, 6)].spacing(32),
        scene::broken_link(ctx),
    ]
    .spacing(ctx.metrics.gap)
    .into()
}

/// What stands around every page, and the pages that stand in for others.
fn frames<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let key = || Some(Message::Nothing);
    let keys = |on: bool| Bar {
        back: key(),
        home: key(),
        read: key(),
        reading: on,
        language: key(),
        larger: key(),
        person: key(),
        calling: on,
        done: key(),
    };
    let voice = |paused: bool| voice::Keys {
        pause: Message::Nothing,
        paused,
        again: Message::Nothing,
        quieter: Message::Nothing,
        louder: Message::Nothing,
        slower: Message::Nothing,
        faster: Message::Nothing,
        hide: Message::Nothing,
        stop: Message::Nothing,
    };
    let answers = [Remote::Loading { slow: true }, Remote::Failed(Failure::Late), Remote::<()>::Failed(Failure::Gone)];
    let pages = answers.iter().filter_map(|answer| waiting::page(ctx, answer, Message::Nothing));
    let pages = pages.map(|page| container(page.view(ctx)).height(ctx.metrics.page().height).into());
    column![
        top(ctx),
        voice::strip(ctx, voice(false)),
        voice::strip(ctx, voice(true)),
        bar(ctx, keys(false)),
        bar(ctx, keys(true)),
        container(voice::curtain(ctx, Message::Nothing)).height(480),
    ]
    .extend(pages)
    .spacing(ctx.metrics.gap)
    .into()
}

/// Dialogs cover everything: a key for each.
fn dialogs<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let keys = [
        (text.done_heading(), Overlay::Done),
        (text.still_heading(), Overlay::Still { left: 42, of: 60 }),
        (text.help_asking_heading(), Overlay::Help(Help::Asking)),
        (text.help_waiting_heading(), Overlay::Help(Help::Waiting)),
        (text.help_answered_heading(), Overlay::Help(Help::Answered)),
        (text.help_failed_heading(), Overlay::Help(Help::Failed)),
    ];
    let keys = keys.into_iter();
    let keys = keys.map(|(name, overlay)| button::option(ctx, &name, false).on_press(Message::Show(overlay)).into());
    tags(keys.collect())
}
