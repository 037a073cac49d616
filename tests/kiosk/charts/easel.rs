//! A chart by itself, below its sentence, in a window of the test's own.

use iced::advanced::renderer::Headless;
use iced::advanced::{mouse, renderer};
use iced::widget::{column, container};
use iced::{Fill, Pixels, Rectangle, Size};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use onestop::i18n::{Language, Text};
use onestop::kiosk::access::preferences::Preferences;
use onestop::kiosk::design::fonts::REGULAR;
use onestop::kiosk::design::{Metrics, Theme};
use onestop::kiosk::kept::Kept;
use onestop::kiosk::ui::{Ctx, Element, Site};
use onestop::kiosk::widget::focus::Survey;
use onestop::kiosk::widget::mirror::mirror;

use crate::driver::{NOW, Seen, Surroundings, seen};
use crate::field::load_fonts;
use crate::walker::drawn::Drawn;
use crate::walker::glass::{Glass, measure};
use crate::walker::inspector::{Scene, inspect};

/// Every chart of the tests is lower.
const HEIGHT: u16 = 9000;
/// High enough for the charts whose pixels are looked at.
const LOW: u16 = 1200;

/// What a chart is drawn on.
pub struct Easel {
    language: Language,
    theme: Theme,
    metrics: Metrics,
    /// Of the chart.
    width: f32,
    renderer: iced::Renderer,
    /// The last chart: its words are drawn as long as it is there.
    shown: Cache,
}

impl Easel {
    /// The width of the window.
    pub const WINDOW: u16 = 1900;

    /// One for charts `width` wide, with the sizes of 200 % where it is `tight`.
    pub fn new(language: Language, tight: bool, width: u16) -> Self {
        load_fonts();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let renderer = <iced::Renderer as Headless>::new(REGULAR, Pixels(16.0), Some("tiny-skia"));
        let renderer = runtime.block_on(renderer).expect("the software renderer needs nothing");
        let room = if tight { Size::new(960.0, 540.0) } else { Size::new(1920.0, 1080.0) };
        Self {
            language,
            theme: Theme::Standard,
            metrics: Metrics::new(room),
            width: width.into(),
            renderer,
            shown: Cache::new(),
        }
    }

    /// The same in another theme.
    pub fn in_theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// Shows a chart and tells its nodes. Nothing is wrong with them.
    #[track_caller]
    pub fn shows(&mut self, sentence: &str, chart: impl FnOnce(&Ctx<'_>) -> Element<'static, ()>) -> Vec<Seen> {
        let scene = self.scene(sentence, chart, HEIGHT);
        let found = inspect(&scene);
        assert!(found.is_empty(), "{} wide: {found:#?}\n{:#?}", self.width, scene.nodes);
        scene.nodes
    }

    /// Shows a chart and measures the contrast of its words.
    #[track_caller]
    pub fn shines(&mut self, chart: impl FnOnce(&Ctx<'_>) -> Element<'static, ()>) {
        let scene = self.scene("A chart", chart, LOW);
        let size = Size::new(Self::WINDOW.into(), LOW.into());
        let pixels = self.renderer.screenshot(size, 1.0, self.theme.palette().surface_raised);
        let glass = Glass::new(pixels, f32::from(Self::WINDOW), f32::from(LOW), 1.0);
        let found = measure(&scene, &glass);
        assert!(found.is_empty(), "{:?}: {found:#?}", self.theme);
    }

    /// The words that the last chart drew.
    pub fn words(&mut self) -> Vec<String> {
        Drawn::of(&mut self.renderer).words.into_iter().map(|words| words.text).collect()
    }

    fn scene(&mut self, sentence: &str, chart: impl FnOnce(&Ctx<'_>) -> Element<'static, ()>, height: u16) -> Scene {
        let office = Site::default();
        let ctx = Ctx {
            text: Text::new(self.language),
            palette: self.theme.palette(),
            metrics: self.metrics,
            site: &office,
            preferences: Preferences::usual(self.theme),
            now: NOW.parse::<Timestamp>().unwrap().to_zoned(TimeZone::UTC),
            samples: false,
            kept: Kept::default(),
            draft: std::sync::Arc::default(),
            page: None,
            can_take: false,
            session: None,
            worked: 0,
        };
        let heading: Element<'static, ()> = ctx.heading(sentence).into();
        let page = container(column![heading, container(chart(&ctx)).width(self.width)].spacing(24));
        let page = mirror(self.language.is_rtl(), page.padding(20).width(Fill).height(Fill));
        let size = Size::new(Self::WINDOW.into(), height.into());
        let mut interface = UserInterface::build(page, size, Cache::new(), &mut self.renderer);
        let (mut survey, mut around) = (Survey::default(), Surroundings::default());
        interface.operate(&self.renderer, &mut survey);
        interface.operate(&self.renderer, &mut around);
        let style = renderer::Style { text_color: self.theme.palette().on_surface };
        interface.draw(&mut self.renderer, &iced::Theme::Light, &style, mouse::Cursor::Unavailable);
        self.shown = interface.into_cache();
        Scene {
            nodes: seen(&survey),
            around,
            drawn: Drawn::of(&mut self.renderer),
            window: Rectangle::with_size(size),
            scale: 1.0,
            right_to_left: self.language.is_rtl(),
        }
    }
}
