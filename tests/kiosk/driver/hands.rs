//! What a person does: touches, drags, presses keys, types, scans.

use std::time::Duration;

use iced::keyboard::key::{Code, Named, NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::touch::{self, Finger};
use iced::{Event, Point, mouse};
use iced_test::core::SmolStr;

use super::Kiosk;

/// The steps of a finger that drags.
const STEPS: u8 = 6;
/// From one letter to the next, where somebody types fast. A scanner is much faster.
const LETTER: Duration = Duration::from_millis(60);

impl Kiosk {
    /// Touches what is called so, and lifts the finger.
    pub fn touch(&mut self, label: &str) {
        let at = self.place(label);
        self.touch_at(at);
    }

    /// Touches what is called so where it is in view, else goes there by keys and presses it.
    pub fn presses(&mut self, label: &str) {
        let seen = self.control(label);
        if seen.shown {
            self.touch_at(seen.bounds.center());
        } else {
            self.tabs_to(label);
            self.keys("enter");
        }
    }

    /// Touches the glass at a point, and lifts the finger.
    pub fn touch_at(&mut self, at: Point) {
        self.finger_down(1, at);
        self.finger_up(1, at);
    }

    /// A finger touches the glass.
    pub fn finger_down(&mut self, finger: u64, at: Point) {
        self.finger(touch::Event::FingerPressed { id: Finger(finger), position: at });
    }

    /// A finger moves over the glass.
    pub fn finger_moves(&mut self, finger: u64, to: Point) {
        self.finger(touch::Event::FingerMoved { id: Finger(finger), position: to });
    }

    /// A finger leaves the glass.
    pub fn finger_up(&mut self, finger: u64, at: Point) {
        self.finger(touch::Event::FingerLifted { id: Finger(finger), position: at });
    }

    fn finger(&mut self, event: touch::Event) {
        let (touch::Event::FingerPressed { position, .. }
        | touch::Event::FingerMoved { position, .. }
        | touch::Event::FingerLifted { position, .. }
        | touch::Event::FingerLost { position, .. }) = event;
        self.cursor = mouse::Cursor::Available(position);
        self.happens(Event::Touch(event));
    }

    /// A finger goes from one point to another and is lifted there.
    pub fn drag(&mut self, from: Point, to: Point) {
        self.finger_down(1, from);
        for step in 1..=STEPS {
            self.finger_moves(1, from + (to - from) * (f32::from(step) / f32::from(STEPS)));
        }
        self.finger_up(1, to);
    }

    /// Clicks what is called so with a mouse.
    pub fn click(&mut self, label: &str) {
        let position = self.place(label);
        self.cursor = mouse::Cursor::Available(position);
        self.happens(Event::Mouse(mouse::Event::CursorMoved { position }));
        self.happens(Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)));
        self.happens(Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)));
    }

    /// Presses keys one after the other: `tab s-tab enter alt-f4 c-q`.
    pub fn keys(&mut self, names: &str) {
        for name in names.split_whitespace() {
            let (modifiers, name) = match name.split_once('-') {
                Some(("s", name)) => (Modifiers::SHIFT, name),
                Some(("c", name)) => (Modifiers::CTRL, name),
                Some(("alt", name)) => (Modifiers::ALT, name),
                _ => (Modifiers::empty(), name),
            };
            let (key, text) = named(name);
            self.key(&key, text, modifiers);
        }
    }

    /// Types on a hardware keyboard.
    pub fn types(&mut self, text: &str) {
        for letter in text.chars() {
            let text = letter.to_string();
            let key = if letter == ' ' { Key::Named(Named::Space) } else { Key::Character(SmolStr::new(&text)) };
            self.key(&key, Some(&text), Modifiers::empty());
        }
    }

    /// Holds a code before the scanner, which types it as fast as a machine, and then Enter.
    pub fn scans(&mut self, code: &str) {
        for letter in code.chars() {
            let text = letter.to_string();
            self.key_at_once(&Key::Character(SmolStr::new(&text)), Some(&text), Modifiers::empty());
        }
        self.keys("enter");
    }

    /// Presses keys of the tactile keypad one after the other: `help down action back`.
    pub fn pad(&mut self, names: &str) {
        for name in names.split_whitespace() {
            self.pad_down(name);
            self.pad_up(name);
        }
    }

    /// Holds a key of the keypad down.
    pub fn pad_down(&mut self, name: &str) {
        self.physical_down(pad(name), false);
    }

    /// A key of the keypad that is held repeats.
    pub fn pad_repeats(&mut self, name: &str) {
        self.physical_down(pad(name), true);
    }

    /// A physical key that types nothing goes down and up.
    pub fn physical(&mut self, code: Code) {
        self.physical_down(code, false);
        self.physical_up(code);
    }

    fn physical_down(&mut self, code: Code, repeat: bool) {
        let key = Key::Unidentified;
        self.happens(Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: None,
            repeat,
        }));
    }

    /// Lets a key of the keypad go.
    pub fn pad_up(&mut self, name: &str) {
        self.physical_up(pad(name));
    }

    fn physical_up(&mut self, code: Code) {
        let key = Key::Unidentified;
        self.happens(Event::Keyboard(keyboard::Event::KeyReleased {
            key: key.clone(),
            modified_key: key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
        }));
    }

    fn key(&mut self, key: &Key, text: Option<&str>, modifiers: Modifiers) {
        self.key_at_once(key, text, modifiers);
        if matches!(key, Key::Character(_) | Key::Named(Named::Space)) {
            self.passes(LETTER);
            // A frame in which the letter is let go, and one that shows it.
            self.redraw();
            self.redraw();
            self.settle();
        }
    }

    fn key_at_once(&mut self, key: &Key, text: Option<&str>, modifiers: Modifiers) {
        self.happens(press(key, text, modifiers));
        self.happens(Event::Keyboard(keyboard::Event::KeyReleased {
            key: key.clone(),
            modified_key: key.clone(),
            physical_key: Physical::Unidentified(NativeCode::Unidentified),
            location: Location::Standard,
            modifiers,
        }));
    }
}

/// The event of a key that is pressed, by its name or letter.
pub fn pressed(name: &str) -> Event {
    let (key, text) = named(name);
    press(&key, text, Modifiers::empty())
}

/// The physical key that a keyboard has for it, where that matters.
fn physical(key: &Key) -> Physical {
    let code = match key.as_ref() {
        Key::Named(Named::Escape) => Code::Escape,
        Key::Named(Named::F12) => Code::F12,
        Key::Named(Named::Backspace) => Code::Backspace,
        Key::Character("0") => Code::Digit0,
        Key::Character("1") => Code::Digit1,
        Key::Character("2") => Code::Digit2,
        Key::Character("3") => Code::Digit3,
        Key::Character("4") => Code::Digit4,
        Key::Character("5") => Code::Digit5,
        Key::Character("6") => Code::Digit6,
        Key::Character("7") => Code::Digit7,
        Key::Character("8") => Code::Digit8,
        Key::Character("9") => Code::Digit9,
        _ => return Physical::Unidentified(NativeCode::Unidentified),
    };
    Physical::Code(code)
}

fn press(key: &Key, text: Option<&str>, modifiers: Modifiers) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key.clone(),
        physical_key: physical(key),
        location: Location::Standard,
        modifiers,
        text: text.map(SmolStr::new),
        repeat: false,
    })
}

/// The key of an EZ Access keypad, as it arrives.
fn pad(name: &str) -> Code {
    match name {
        "help" => Code::F17,
        "up" => Code::F18,
        "down" => Code::F19,
        "action" => Code::F20,
        "back" => Code::F21,
        "next" => Code::F22,
        "skip-back" => Code::F23,
        "skip" => Code::F24,
        name => panic!("no key of the keypad is called {name}"),
    }
}

/// A key by its name, and the text that comes with it.
fn named(name: &str) -> (Key, Option<&str>) {
    let (key, text) = match name {
        "tab" => (Named::Tab, Some("\t")),
        "enter" => (Named::Enter, Some("\r")),
        "space" => (Named::Space, Some(" ")),
        "escape" => (Named::Escape, Some("\u{1b}")),
        "backspace" => (Named::Backspace, Some("\u{8}")),
        "up" => (Named::ArrowUp, None),
        "down" => (Named::ArrowDown, None),
        "left" => (Named::ArrowLeft, None),
        "right" => (Named::ArrowRight, None),
        "home" => (Named::Home, None),
        "end" => (Named::End, None),
        "pagedown" => (Named::PageDown, None),
        "pageup" => (Named::PageUp, None),
        "shift" => (Named::Shift, None),
        "f1" => (Named::F1, None),
        "f4" => (Named::F4, None),
        "f5" => (Named::F5, None),
        "f10" => (Named::F10, None),
        "f11" => (Named::F11, None),
        "f12" => (Named::F12, None),
        letter if letter.chars().count() == 1 => return (Key::Character(letter.into()), Some(letter)),
        name => panic!("no key is called {name}"),
    };
    (Key::Named(key), text)
}
