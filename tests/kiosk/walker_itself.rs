//! The inspector finds a thing that is broken in one way, says which, and says nothing of the same thing mended.

mod board;

use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Shell};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{column, container, row, stack};
use iced::{Color, Event};
use onestop::kiosk::design::Icon;
use onestop::kiosk::design::fonts::REGULAR;
use onestop::kiosk::widget::Element;
use onestop::kiosk::widget::adapt::{Adapter, Place, adapt, forward};
use onestop::kiosk::widget::icon::icon;
use onestop::kiosk::widget::label::{Label, label};
use onestop::kiosk::widget::mirror::mirror;
use onestop::kiosk::widget::node::{Node, Role};
use onestop::kiosk::widget::pressable::{Face, Pressable, Style, pressable};
use onestop::kiosk::widget::ring::Ring;
use onestop::kiosk::widget::shell::shell;

use crate::walker::inspector::Fault;
use board::Board;

const GREY: Color = Color::from_rgb(0.4, 0.4, 0.4);
/// 2.8:1 on white.
const PALE: Color = Color::from_rgb(0.6, 0.6, 0.6);
/// 1.5:1 on white.
const FAINT: Color = Color::from_rgb(0.83, 0.83, 0.83);

type Page = Element<'static, ()>;

fn style() -> Style {
    let face =
        Face { fill: Color::WHITE, text: Color::BLACK, outline: GREY, outline_width: 2.0, dashed: false, ledge: true };
    let ring = Ring { inner: Color::WHITE, outer: Color::BLACK, width: 5.0, radius: 14.0 };
    Style { rest: face, pressed: face, disabled: face, radius: 14.0.into(), ledge: 4.0, ring }
}

fn with_face(change: impl FnOnce(&mut Face)) -> Style {
    let mut style = style();
    change(&mut style.rest);
    style
}

fn words(text: &str) -> Label {
    label(text, REGULAR, 28.0, 38.0, false)
}

fn key_of(name: &str, said: &str, style: Style) -> Pressable<'static, ()> {
    pressable(name, words(said).silent(), style).on_press(()).width(200).height(84)
}

fn key(name: &str) -> Pressable<'static, ()> {
    key_of(name, name, style())
}

/// A screen with a heading.
fn page(content: impl Into<Page>) -> Page {
    let content: Page = content.into();
    bare(column![words("Find a job").heading(), content].spacing(24))
}

fn bare(content: impl Into<Page>) -> Page {
    let content: Page = content.into();
    shell(container(content).padding(40), |_| (), None).into()
}

/// What is wrong with a screen: each kind of fault once.
#[track_caller]
fn finds(broken: fn() -> Page, faults: &[Fault], mended: fn() -> Page) {
    assert_eq!(Board::new(broken).faults(), faults);
    let left = Board::new(mended).faults();
    assert!(left.is_empty(), "{left:?} of what is mended");
}

#[test]
fn a_key_without_a_name() {
    finds(|| page(key_of("", "Go on", style())), &[Fault::Unnamed], || page(key("Go on")));
    finds(|| page(key_of("bar-home", "Go on", style())), &[Fault::Unnamed], || page(key("Home")));
}

#[test]
fn a_key_that_is_too_small() {
    finds(|| page(key("I").width(40)), &[Fault::TooSmall], || page(key("I").width(44)));
}

#[test]
fn words_of_low_contrast() {
    let pale = || page(key_of("Go on", "Go on", with_face(|face| face.text = PALE)));
    finds(pale, &[Fault::LowContrast], || page(key("Go on")));
    finds(|| page(words("Free").color(PALE)), &[Fault::LowContrast], || page(words("Free").color(Color::BLACK)));
    finds(|| page(words("Free").color(Color::WHITE)), &[Fault::LowContrast], || page(words("Free")));
}

#[test]
fn a_sign_of_low_contrast() {
    fn sign(color: Color) -> Page {
        page(icon(Icon::Search.picture(false), 48.0).color(color))
    }
    finds(|| sign(FAINT), &[Fault::FaintSign], || sign(GREY));
}

#[test]
fn an_edge_that_is_not_seen() {
    let faint = || page(key_of("Go on", "Go on", with_face(|face| face.outline = FAINT)));
    finds(faint, &[Fault::FaintEdge], || page(key("Go on")));
}

#[test]
fn a_ring_that_is_not_seen() {
    let faint = || {
        let ring = Ring { inner: Color::WHITE, outer: FAINT, ..style().ring };
        page(key_of("Go on", "Go on", Style { ring, ..style() }))
    };
    assert_eq!(Board::new(faint).fault_of_ring(), Some(Fault::FaintRing));
    assert_eq!(Board::new(|| page(key("Go on"))).fault_of_ring(), None);
}

#[test]
fn words_that_are_cut() {
    finds(
        || page(container(words("Warehouse work")).height(20).clip(true)),
        &[Fault::Cut],
        || page(container(words("Warehouse work")).clip(true)),
    );
}

#[test]
fn words_that_reach_over_the_edge() {
    finds(
        || page(key("Look for a job").width(150).height(66)),
        &[Fault::Overflowing],
        || page(key("Look for a job").width(150).height(130)),
    );
}

#[test]
fn things_that_lie_over_each_other() {
    finds(
        || page(stack![words("Night shift"), words("Day shift")]),
        &[Fault::Overlapping],
        || page(column![words("Day shift"), words("Night shift")]),
    );
}

#[test]
fn keys_without_room_between_them() {
    finds(
        || page(row![key("Yes"), key("No")].spacing(6)),
        &[Fault::TooClose],
        || page(row![key("Yes"), key("No")].spacing(8)),
    );
}

#[test]
fn an_order_against_the_eye() {
    finds(
        || page(mirror(true, row![key("First"), key("Second")].spacing(16))),
        &[Fault::OutOfOrder],
        || page(row![key("First"), key("Second")].spacing(16)),
    );
}

#[test]
fn a_screen_that_does_not_say_what_it_is() {
    finds(|| bare(key("Go on")), &[Fault::NoHeading], || page(key("Go on")));
    let late = || bare(column![key("Go on"), words("Find a job").heading()].spacing(24));
    finds(late, &[Fault::LateHeading], || page(key("Go on")));
}

#[test]
fn words_that_nothing_says() {
    finds(|| page(words("Ask at the desk").silent()), &[Fault::Untold], || page(words("Ask at the desk")));
}

/// A key that says what it is and takes no focus.
struct Dead;

impl Adapter<()> for Dead {
    fn operate(&mut self, _content: &mut Element<'_, ()>, place: Place<'_, '_>, operation: &mut dyn Operation) {
        operation.custom(None, place.layout.bounds(), &mut Node::new(Role::Button, "Go on"));
    }
}

/// Keeps Tab to itself.
struct Trap;

impl Adapter<()> for Trap {
    fn update(
        &mut self,
        content: &mut Element<'_, ()>,
        event: &Event,
        place: Place<'_, '_>,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, ()>,
    ) {
        forward(content, event, place, clipboard, shell);
        if let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Tab), .. }) = event {
            shell.capture_event();
        }
    }
}

#[test]
fn a_key_that_no_key_leads_to() {
    let keys = || page(row![key("Back"), key("Go on")].spacing(16));
    finds(|| page(row![key("Back"), adapt(Dead, key("Go on"))].spacing(16)), &[Fault::Unreachable], keys);
    finds(|| page(adapt(Trap, row![key("Back"), key("Go on")].spacing(16))), &[Fault::Unreachable], keys);
}
