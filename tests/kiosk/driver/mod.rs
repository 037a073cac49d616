//! Drives the real application with no window: a scripted backend, a clock that tests move, the software renderer.
//!
//! Tests read like a visit: `kiosk.touch("Find a job")`, `kiosk.keys("tab enter")`, `kiosk.sees("Which of these?")`.

pub mod backend;
pub mod cards;
pub mod club;
mod hands;
pub mod labor;
mod machine;
pub mod plan;
pub mod press;
mod reading;
mod voice;
mod window;

use std::sync::Arc;
use std::time::Duration;

use iced::{Size, mouse};
use iced_test::futures::Runtime;
use iced_test::futures::futures::channel::mpsc;
use iced_test::runtime::Action;
use iced_test::runtime::user_interface::Cache;
use jiff::tz::{Offset, TimeZone};
use onestop::documents::Paper;
use onestop::domain::clock::Clock;
use onestop::i18n::Language;
use onestop::kiosk::app::Settings;
use onestop::kiosk::design::Theme;
use onestop::kiosk::idle::Patience;
use onestop::kiosk::pictures::Files;
use onestop::kiosk::print;
use onestop::kiosk::ui::Site;
use onestop::kiosk::{App, Environment, Message};

use onestop::kiosk::access::keypad::Keypad;
use onestop::kiosk::speech::{self, headphones::Watch};
use onestop::kiosk::staff_code::StaffCode;

pub use backend::{Asked, Backend, Mood, job};
pub use hands::pressed;
pub use reading::{Seen, Surroundings, plain, seen};

/// When every test begins: a Tuesday morning in January, at the site.
pub const NOW: &str = "2026-01-13T10:42:00-05:00";
/// From the last touch to the warning.
pub const QUIET: Duration = Duration::from_secs(90);
/// From the warning to the wipe.
pub const WARNING: Duration = Duration::from_mins(1);

/// What a kiosk is set up with.
pub struct Setup {
    /// The window, in pixels of the glass.
    pub size: (f32, f32),
    /// The monitor, where it is not as large as the window.
    pub monitor: Option<(f32, f32)>,
    /// In inches.
    pub diagonal: Option<f32>,
    pub language: Option<Language>,
    pub theme: Theme,
    pub full_screen: bool,
    pub backend: Backend,
    pub keypad: Keypad,
    pub staff_code: Option<StaffCode>,
    pub double_press: Duration,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            size: (1920.0, 1080.0),
            monitor: None,
            diagonal: None,
            language: None,
            theme: Theme::Standard,
            full_screen: false,
            backend: Backend::town(),
            keypad: Keypad::default(),
            staff_code: None,
            double_press: Duration::ZERO,
        }
    }
}

/// A kiosk and the person in front of it.
pub struct Kiosk {
    app: App,
    /// What answers the kiosk.
    pub backend: Arc<Backend>,
    voice: Arc<voice::Voice>,
    press: Arc<press::Printer>,
    /// Whose clock all of it goes by.
    time: tokio::runtime::Handle,
    renderer: iced::Renderer,
    runtime: Runtime<machine::Still, mpsc::UnboundedSender<Action<Message>>, Action<Message>>,
    actions: mpsc::UnboundedReceiver<Action<Message>>,
    cache: Option<Cache>,
    clipboard: machine::Clipboard,
    cursor: mouse::Cursor,
    window: window::Window,
    ended: bool,
}

impl Kiosk {
    /// A kiosk at rest in its usual setup.
    pub fn new() -> Self {
        Self::with(Setup::default())
    }

    /// A kiosk in a visit in `language`, at home.
    pub fn speaking(language: Language) -> Self {
        Self::with(Setup { language: Some(language), ..Setup::default() })
    }

    /// A kiosk set up in a certain way.
    pub fn with(setup: Setup) -> Self {
        let backend = Arc::new(setup.backend);
        let voice = Arc::new(voice::Voice::default());
        let press = Arc::new(press::Printer::default());
        let environment = Environment {
            voice: voice.clone(),
            press: press.clone(),
            client: backend.clone(),
            clock: Clock::starting_at(NOW.parse().unwrap()),
            zone: TimeZone::fixed(Offset::constant(-5)),
        };
        let settings = Settings {
            site: Site {
                name: "Dayton Job Center".to_owned(),
                place: Some("Dayton, OH".to_owned()),
                within: 25,
                ..Site::default()
            },
            pictures: Files::default(),
            diagonal: setup.diagonal,
            patience: Patience { quiet: QUIET, warning: WARNING },
            theme: setup.theme,
            language: setup.language,
            full_screen: setup.full_screen,
            name: "Kiosk 3".to_owned(),
            staff_code: setup.staff_code,
            keypad: setup.keypad,
            speech: speech::Settings::default(),
            headphones: Watch::None,
            double_press: setup.double_press,
            print: print::Settings {
                office: print::Printer::Queue("office".to_owned()),
                slips: None,
                paper: Paper::Letter,
                pages: 20,
            },
        };
        let size = |(width, height)| Size::new(width, height);
        let window = window::Window::new(size(setup.size), size(setup.monitor.unwrap_or(setup.size)));
        Self::boot(backend, voice, press, environment, settings, window)
    }

    /// The printer.
    pub fn printer(&self) -> &press::Printer {
        &self.press
    }

    /// Whether the program has ended.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// The application as its `Debug` tells it.
    pub fn debug(&self) -> String {
        format!("{:?} {:#?}", self.app, self.app)
    }

    /// What is in the clipboard.
    pub fn clipboard(&self) -> Option<&str> {
        self.clipboard.0.as_deref()
    }

    /// Something else that runs on the machine has put this into the clipboard.
    pub fn put_into_clipboard(&mut self, text: &str) {
        self.clipboard.0 = Some(text.to_owned());
    }
}
