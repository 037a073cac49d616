//! A screen of a test's own, with no kiosk around it.

use std::time::Instant;

use iced::advanced::renderer::Headless;
use iced::advanced::{clipboard, mouse, renderer};
use iced::{Color, Event, Pixels, Rectangle, Size, Theme, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use onestop::kiosk::design::fonts::REGULAR;
use onestop::kiosk::widget::focus::Survey;

use super::Page;
use crate::driver::{Seen, Surroundings, pressed, seen};
use crate::field::load_fonts;
use crate::walker::by_keys::{Walkable, tabs};
use crate::walker::drawn::Drawn;
use crate::walker::glass::{Glass, measure, measure_ring};
use crate::walker::inspector::{Fault, Scene, inspect};

const WIDTH: u16 = 800;
const HEIGHT: u16 = 600;

type Interface<'a> = UserInterface<'a, (), Theme, iced::Renderer>;

/// The screen, its state and its picture.
pub struct Board {
    page: fn() -> Page,
    cache: Cache,
    renderer: iced::Renderer,
}

impl Board {
    pub fn new(page: fn() -> Page) -> Self {
        load_fonts();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let renderer = <iced::Renderer as Headless>::new(REGULAR, Pixels(16.0), Some("tiny-skia"));
        let renderer = runtime.block_on(renderer).expect("the software renderer needs nothing");
        let mut board = Self { page, cache: Cache::new(), renderer };
        board.happens(redraw());
        board
    }

    fn with<T>(&mut self, act: impl FnOnce(&mut Interface<'_>, &mut iced::Renderer) -> T) -> T {
        let size = Size::new(WIDTH.into(), HEIGHT.into());
        let cache = std::mem::take(&mut self.cache);
        let mut interface = UserInterface::build((self.page)(), size, cache, &mut self.renderer);
        let done = act(&mut interface, &mut self.renderer);
        self.cache = interface.into_cache();
        done
    }

    fn happens(&mut self, event: Event) {
        self.with(|interface, renderer| {
            let cursor = mouse::Cursor::Unavailable;
            interface.update(&[event], cursor, renderer, &mut clipboard::Null, &mut Vec::new());
        });
    }

    fn survey(&mut self) -> (Vec<Seen>, Surroundings) {
        self.with(|interface, renderer| {
            let (mut survey, mut around) = (Survey::default(), Surroundings::default());
            interface.operate(renderer, &mut survey);
            interface.operate(renderer, &mut around);
            (seen(&survey), around)
        })
    }

    fn scene(&mut self) -> Scene {
        let (nodes, around) = self.survey();
        self.happens(redraw());
        self.with(|interface, renderer| {
            let style = renderer::Style { text_color: Color::BLACK };
            interface.draw(renderer, &Theme::Light, &style, mouse::Cursor::Unavailable);
        });
        Scene {
            nodes,
            around,
            drawn: Drawn::of(&mut self.renderer),
            window: Rectangle::with_size(Size::new(WIDTH.into(), HEIGHT.into())),
            scale: 1.0,
            right_to_left: false,
        }
    }

    fn glass(&mut self) -> Glass {
        let pixels = self.renderer.screenshot(Size::new(WIDTH.into(), HEIGHT.into()), 1.0, Color::WHITE);
        Glass::new(pixels, WIDTH.into(), HEIGHT.into(), 1.0)
    }

    /// What is wrong with it: each kind of fault once.
    pub fn faults(&mut self) -> Vec<Fault> {
        let scene = self.scene();
        let mut found = inspect(&scene);
        found.extend(measure(&scene, &self.glass()));
        found.extend(tabs(self));
        let mut faults: Vec<Fault> = found.into_iter().map(|finding| finding.fault).collect();
        faults.dedup();
        faults
    }

    /// What is wrong with the ring around the first thing that Tab comes to.
    pub fn fault_of_ring(&mut self) -> Option<Fault> {
        self.tab();
        let scene = self.scene();
        measure_ring(&scene, &self.glass()).map(|finding| finding.fault)
    }
}

fn redraw() -> Event {
    Event::Window(window::Event::RedrawRequested(Instant::now()))
}

impl Walkable for Board {
    fn nodes(&mut self) -> Vec<Seen> {
        self.survey().0
    }

    fn focused(&mut self) -> usize {
        self.survey().1.focused
    }

    fn tab(&mut self) {
        self.happens(pressed("tab"));
        self.happens(redraw());
    }
}
