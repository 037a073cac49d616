//! Opening the window and running the kiosk in it.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::{Font, Size, Task, Theme};

use super::app::{App, Environment, Settings};
use super::design::fonts;

/// The size of the window until the screen has told its own.
pub const USUAL_SIZE: Size = Size::new(1920.0, 1080.0);

/// Runs the kiosk until the system tells it to end: in full screen, or in a window of
/// `size` for development. Nothing that a client presses closes it.
///
/// # Errors
/// When the window cannot be opened.
pub fn run(environment: Environment, settings: Settings, size: Option<Size>) -> iced::Result {
    let resolution = size.unwrap_or(USUAL_SIZE);
    let window = iced::window::Settings {
        size: resolution,
        fullscreen: size.is_none(),
        decorations: size.is_some(),
        exit_on_close_request: false,
        ..iced::window::Settings::default()
    };
    let boot = move || App::new(environment.clone(), settings.clone(), resolution);
    let mut application = iced::application(boot, App::update, App::view)
        .title("Onestop")
        .subscription(App::subscription)
        .scale_factor(App::scale)
        .theme(theme)
        .style(App::style)
        .default_font(Font::with_name("Noto Sans"))
        .antialiasing(true)
        .window(window);
    for file in fonts::FILES {
        application = application.font(Cow::Borrowed(file));
    }
    application.run()
}

/// Widgets bring their own colours; this only keeps iced from asking the desktop.
const fn theme(_: &App) -> Theme {
    Theme::Light
}

/// Whether staff want the program to start again once it has ended.
static AGAIN: AtomicBool = AtomicBool::new(false);

/// Ends the program, to be started again.
pub fn restart<Message>() -> Task<Message> {
    AGAIN.store(true, Ordering::Relaxed);
    iced::exit()
}

/// Whether the program is to start again.
#[must_use]
pub fn is_to_start_again() -> bool {
    AGAIN.load(Ordering::Relaxed)
}
