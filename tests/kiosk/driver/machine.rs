//! The loop that a window would run: messages, tasks, subscriptions, time.

use std::io;
use std::sync::{Arc, Once};
use std::time::{Duration, Instant};

use iced::advanced::graphics::text::font_system;
use iced::{Event, Pixels, Task, Theme, mouse};
use iced_test::core::clipboard::Kind;
use iced_test::core::renderer::Headless;
use iced_test::core::widget::operation::{Operation, Outcome};
use iced_test::core::{self, event};
use iced_test::futures::futures::channel::mpsc;
use iced_test::futures::{Executor, Runtime, subscription};
use iced_test::runtime::user_interface::Cache;
use iced_test::runtime::{Action, UserInterface, clipboard, task};
use onestop::kiosk::app::Settings;
use onestop::kiosk::design::fonts;
use onestop::kiosk::{App, Environment, Message};

use super::Kiosk;
use super::backend::Backend;
use super::press::Printer;
use super::voice::Voice;
use super::window::Window;

/// The longest stretch of time that passes at once.
const STEP: Duration = Duration::from_millis(250);

/// One thread whose clock stands still until it is moved.
pub struct Still(tokio::runtime::Runtime);

impl Executor for Still {
    fn new() -> io::Result<Self> {
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().map(Self)
    }

    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        drop(self.0.spawn(future));
    }

    fn enter<R>(&self, act: impl FnOnce() -> R) -> R {
        let _inside = self.0.enter();
        act()
    }

    fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.0.block_on(future)
    }
}

/// A clipboard of the driver's own.
#[derive(Default)]
pub struct Clipboard(pub Option<String>);

impl core::Clipboard for Clipboard {
    fn read(&self, _kind: Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: Kind, contents: String) {
        self.0 = Some(contents);
    }
}

fn load_fonts() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let mut fonts = font_system().write().unwrap();
        for file in fonts::FILES {
            fonts.load_font(file.into());
        }
    });
}

impl Kiosk {
    pub(super) fn boot(
        backend: Arc<Backend>,
        voice: Arc<Voice>,
        press: Arc<Printer>,
        environment: Environment,
        settings: Settings,
        window: Window,
    ) -> Self {
        load_fonts();
        let still = Still::new().unwrap();
        let time = still.0.handle().clone();
        let renderer = <iced::Renderer as Headless>::new(fonts::REGULAR, Pixels(16.0), Some("tiny-skia"));
        let renderer = still.block_on(renderer).expect("the software renderer needs nothing");
        let (sender, actions) = mpsc::unbounded();
        let runtime = Runtime::new(still, sender);
        let (app, first) = runtime.enter(|| App::new(environment, settings, window.size()));
        let mut kiosk = Self {
            app,
            backend,
            voice,
            press,
            time,
            renderer,
            runtime,
            actions,
            cache: Some(Cache::new()),
            clipboard: Clipboard::default(),
            cursor: mouse::Cursor::Unavailable,
            window,
            ended: false,
        };
        kiosk.spawn(first);
        kiosk.subscribe();
        kiosk.opens();
        kiosk
    }

    fn spawn(&mut self, task: Task<Message>) {
        if let Some(stream) = task::into_stream(task) {
            self.runtime.run(stream);
        }
    }

    fn subscribe(&mut self) {
        let wanted = self.runtime.enter(|| subscription::into_recipes(self.app.subscription().map(Action::Output)));
        self.runtime.track(wanted);
    }

    fn update(&mut self, message: Message) {
        let task = self.runtime.enter(|| self.app.update(message));
        self.spawn(task);
        self.subscribe();
    }

    /// The factor from logical pixels to those of the glass.
    pub(super) fn scale(&self) -> f32 {
        self.app.scale()
    }

    /// Delivers everything that is ready; time stands still.
    pub(super) fn settle(&mut self) {
        loop {
            self.runtime.block_on(async {
                for _ in 0..64 {
                    tokio::task::yield_now().await;
                }
            });
            let mut ready = Vec::new();
            while let Ok(action) = self.actions.try_recv() {
                ready.push(action);
            }
            if ready.is_empty() {
                if self.app.is_busy() {
                    std::thread::sleep(Duration::from_millis(1));
                    continue;
                }
                return;
            }
            for action in ready {
                self.perform(action);
            }
            self.redraw();
        }
    }

    /// Lets time pass.
    pub fn passes(&mut self, time: Duration) {
        let mut left = time;
        while !left.is_zero() {
            let step = left.min(STEP);
            self.runtime.block_on(tokio::time::advance(step));
            self.settle();
            left -= step;
        }
    }

    fn perform(&mut self, action: Action<Message>) {
        match action {
            Action::Output(message) => self.update(message),
            Action::Widget(operation) => {
                let mut next = Some(operation);
                while let Some(mut operation) = next.take() {
                    self.with_interface(|interface, kiosk| interface.operate(kiosk.renderer, &mut operation));
                    if let Outcome::Chain(chained) = operation.finish() {
                        next = Some(chained);
                    }
                }
            }
            Action::Clipboard(clipboard::Action::Write { contents, .. }) => self.clipboard.0 = Some(contents),
            Action::Clipboard(clipboard::Action::Read { channel, .. }) => {
                let _ = channel.send(self.clipboard.0.clone());
            }
            Action::Window(action) => {
                if let Some(size) = self.window.perform(action, self.app.scale()) {
                    self.resize(size.width, size.height);
                }
            }
            Action::Exit => self.ended = true,
            action => panic!("the kiosk asks for what the driver cannot do: {action:?}"),
        }
    }

    pub(super) fn with_interface<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, iced::Renderer>, Parts<'_>) -> T,
    ) -> T {
        let size = self.window.logical(self.app.scale());
        let cache = self.cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let parts = Parts { renderer: &mut self.renderer, clipboard: &mut self.clipboard, cursor: self.cursor };
        let done = act(&mut interface, parts);
        self.cache = Some(interface.into_cache());
        done
    }

    /// Runs an operation over the screen.
    pub(super) fn operate<O: Operation>(&mut self, mut operation: O) -> O {
        self.with_interface(|interface, parts| interface.operate(parts.renderer, &mut operation));
        operation
    }

    /// One event as a window would deliver it: the event, what comes of it, then a new frame.
    pub(super) fn happens(&mut self, event: Event) -> event::Status {
        let status = self.deliver(event);
        self.redraw();
        self.settle();
        status
    }

    /// A frame that the window asks for.
    pub(super) fn redraw(&mut self) {
        self.deliver(Event::Window(iced::window::Event::RedrawRequested(Instant::now())));
    }

    pub(super) fn deliver(&mut self, event: Event) -> event::Status {
        // Widgets look at the same clock.
        let time = self.time.clone();
        let _inside = time.enter();
        let mut messages = Vec::new();
        let status = self.with_interface(|interface, parts| {
            let events = std::slice::from_ref(&event);
            let (_, statuses) = interface.update(events, parts.cursor, parts.renderer, parts.clipboard, &mut messages);
            statuses[0]
        });
        let window = self.window.id();
        self.runtime.broadcast(subscription::Event::Interaction { window, event, status });
        for message in messages {
            self.update(message);
        }
        status
    }
}

/// What an interface works with.
pub struct Parts<'a> {
    pub renderer: &'a mut iced::Renderer,
    pub clipboard: &'a mut Clipboard,
    pub cursor: mouse::Cursor,
}
