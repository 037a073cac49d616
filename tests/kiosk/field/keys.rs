//! Keys, fingers and input methods.

use iced::advanced::widget::{Id, operation::focusable};
use iced::advanced::{clipboard, input_method, renderer::Headless};
use iced::event::Status;
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, Font, Point, Renderer, Size, Theme, mouse, touch};
use iced_test::runtime::{UserInterface, user_interface::Cache};
use onestop::kiosk::widget::field::{Edit, FieldBuffer, field};

use super::load_fonts;

#[derive(Debug, Clone)]
enum Message {
    Edit(Edit),
    Submit,
}

/// A page with one field, 600 by 100 pixels, at 20, 20.
struct Page {
    buffer: FieldBuffer,
    submitted: usize,
    rtl: bool,
    renderer: Renderer,
    cursor: mouse::Cursor,
    cache: Cache,
}

impl Page {
    fn new(rtl: bool) -> Self {
        load_fonts();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let renderer =
            runtime.block_on(<Renderer as Headless>::new(Font::with_name("Noto Sans"), 16.0.into(), Some("tiny-skia")));
        Self {
            buffer: FieldBuffer::new(60),
            submitted: 0,
            rtl,
            renderer: renderer.unwrap(),
            cursor: mouse::Cursor::Unavailable,
            cache: Cache::new(),
        }
    }

    fn focused(rtl: bool) -> Self {
        let mut page = Self::new(rtl);
        page.with(|ui, renderer, _, _| ui.operate(renderer, &mut focusable::focus::<()>(Id::new("search"))));
        page
    }

    fn with<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, Renderer>,
            &mut Renderer,
            mouse::Cursor,
            &mut Vec<Message>,
        ) -> T,
    ) -> T {
        let view = field(Id::new("search"), &self.buffer)
            .label("What work are you looking for?")
            .on_edit(Message::Edit)
            .on_submit(Message::Submit)
            .size(42.0)
            .font(Font::with_name("Noto Sans"))
            .rtl(self.rtl)
            .height(100);
        let view = iced::widget::container(view).padding(20).width(640);
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(view, Size::new(800.0, 600.0), cache, &mut self.renderer);
        let mut messages = Vec::new();
        let outcome = act(&mut ui, &mut self.renderer, self.cursor, &mut messages);
        self.cache = ui.into_cache();
        for message in messages {
            match message {
                Message::Edit(edit) => {
                    self.buffer.apply(edit);
                }
                Message::Submit => self.submitted += 1,
            }
        }
        outcome
    }

    fn event(&mut self, event: Event) -> Status {
        if let Event::Touch(
            touch::Event::FingerPressed { position, .. }
            | touch::Event::FingerMoved { position, .. }
            | touch::Event::FingerLifted { position, .. },
        ) = event
        {
            self.cursor = mouse::Cursor::Available(position);
        }
        self.with(|ui, renderer, cursor, messages| {
            ui.update(&[event], cursor, renderer, &mut clipboard::Null, messages).1[0]
        })
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, repeat: bool) -> Status {
        let text = match &key {
            Key::Character(text) => Some(text.clone()),
            Key::Named(Named::Tab) => Some("\t".into()),
            Key::Named(Named::Escape) => Some("\u{1b}".into()),
            _ => None,
        };
        self.event(Event::Keyboard(keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
            location: keyboard::Location::Standard,
            modifiers,
            text,
            repeat,
        }))
    }

    fn named(&mut self, name: Named) -> Status {
        self.key(Key::Named(name), Modifiers::NONE, false)
    }

    fn types(&mut self, text: &str) {
        for c in text.chars() {
            assert_eq!(self.key(Key::Character(c.to_string().into()), Modifiers::NONE, false), Status::Captured);
        }
    }

    fn finger(&mut self, path: &[(f32, f32)]) {
        let id = touch::Finger(1);
        let [position, lifted] = [path[0], path[path.len() - 1]].map(Point::from);
        self.event(Event::Touch(touch::Event::FingerPressed { id, position }));
        for at in &path[1..] {
            self.event(Event::Touch(touch::Event::FingerMoved { id, position: Point::from(*at) }));
        }
        self.event(Event::Touch(touch::Event::FingerLifted { id, position: lifted }));
    }

    fn is_focused(&mut self) -> bool {
        self.named(Named::Home) == Status::Captured
    }
}

#[test]
fn a_client_types_a_word_and_sends_it_once() {
    let mut page = Page::focused(false);
    page.types("Koch");
    page.named(Named::Space);
    page.types("n");
    page.named(Named::Backspace);
    assert_eq!(page.buffer.text(), "Koch ");
    assert_eq!(page.named(Named::Enter), Status::Captured);
    assert_eq!(page.key(Key::Named(Named::Enter), Modifiers::NONE, true), Status::Captured);
    assert_eq!(page.submitted, 1, "a key held down sends nothing again");
}

#[test]
fn keys_of_the_page_and_of_the_clipboard_are_left_alone() {
    let mut page = Page::focused(false);
    page.types("cook");
    for name in [Named::Tab, Named::Escape, Named::ArrowUp, Named::ArrowDown, Named::F1] {
        assert_eq!(page.named(name), Status::Ignored, "{name:?}");
    }
    for letter in ["c", "x", "v"] {
        page.key(Key::Character("a".into()), Modifiers::CTRL, false);
        assert_eq!(page.key(Key::Character(letter.into()), Modifiers::CTRL, false), Status::Ignored);
    }
    assert_eq!(page.buffer.text(), "cook");
    assert_eq!(page.buffer.selection(), 0..4);
    assert_eq!(page.key(Key::Named(Named::Backspace), Modifiers::CTRL, false), Status::Captured);
    assert!(page.buffer.is_empty());
}

#[test]
fn an_arrow_moves_the_caret_until_it_can_go_no_further() {
    let mut page = Page::focused(false);
    page.types("ab");
    assert_eq!(page.named(Named::ArrowRight), Status::Ignored, "at the end the arrow moves the focus");
    assert_eq!(page.named(Named::ArrowLeft), Status::Captured);
    assert_eq!(page.key(Key::Named(Named::ArrowLeft), Modifiers::SHIFT, false), Status::Captured);
    assert_eq!(page.buffer.selection(), 0..1);
    assert_eq!(page.named(Named::ArrowLeft), Status::Captured, "drops the selection");
    assert_eq!(page.named(Named::ArrowLeft), Status::Ignored);
}

#[test]
fn in_arabic_the_left_arrow_leads_on() {
    let mut page = Page::focused(true);
    page.types("طباخ");
    assert_eq!(page.named(Named::ArrowLeft), Status::Ignored);
    assert_eq!(page.named(Named::ArrowRight), Status::Captured);
    assert_eq!(page.buffer.caret(), "طبا".len());
    page.named(Named::End);
    page.key(Key::Named(Named::ArrowRight), Modifiers::CTRL, false);
    assert_eq!(page.buffer.caret(), 0);
}

#[test]
fn keys_without_focus_write_nothing() {
    let mut page = Page::new(false);
    assert_eq!(page.key(Key::Character("a".into()), Modifiers::NONE, false), Status::Ignored);
    assert!(page.buffer.is_empty());
}

#[test]
fn a_touch_takes_focus_and_places_the_caret() {
    let mut page = Page::focused(false);
    page.types("warehouse");
    page.finger(&[(40.0, 70.0)]);
    assert_eq!(page.buffer.caret(), 0);
    page.finger(&[(600.0, 70.0), (606.0, 74.0)]);
    assert_eq!(page.buffer.caret(), 9);

    let mut page = Page::new(false);
    page.finger(&[(300.0, 70.0)]);
    assert!(page.is_focused());
}

#[test]
fn a_finger_that_scrolls_takes_no_focus() {
    let mut page = Page::new(false);
    page.finger(&[(300.0, 70.0), (300.0, 95.0)]);
    assert!(!page.is_focused());
    page.finger(&[(300.0, 400.0)]);
    assert!(!page.is_focused());
}

#[test]
fn a_click_takes_focus_at_once() {
    let mut page = Page::new(false);
    page.cursor = mouse::Cursor::Available(Point::new(300.0, 70.0));
    let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
    assert_eq!(page.event(press.clone()), Status::Captured);
    assert!(page.is_focused());
    page.cursor = mouse::Cursor::Available(Point::new(300.0, 500.0));
    assert_eq!(page.event(press), Status::Ignored);
    assert!(page.is_focused(), "a press elsewhere does not take the focus away by itself");
}

#[test]
fn an_input_method_composes_and_commits() {
    let mut page = Page::focused(false);
    page.event(Event::InputMethod(input_method::Event::Opened));
    page.event(Event::InputMethod(input_method::Event::Preedit("ㅈ".into(), Some(3..3))));
    page.event(Event::InputMethod(input_method::Event::Preedit("주".into(), Some(3..3))));
    assert_eq!((page.buffer.text(), &*page.buffer.shown().text), ("", "주"));
    page.event(Event::InputMethod(input_method::Event::Preedit(String::new(), None)));
    page.event(Event::InputMethod(input_method::Event::Commit("주방".into())));
    assert_eq!(page.buffer.text(), "주방");
    page.event(Event::InputMethod(input_method::Event::Preedit("ㅂ".into(), None)));
    page.event(Event::InputMethod(input_method::Event::Closed));
    assert_eq!(&*page.buffer.shown().text, "주방");
}
