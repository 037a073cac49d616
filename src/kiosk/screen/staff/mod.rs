//! What staff see behind their code: checks of keypad, sound and size, languages and colours, the state
//! of the kiosk, its end.

mod checks;
mod code;
mod keypad;
mod ruler;

use iced::Fill;
use iced::advanced::widget::Id;
use iced::keyboard::key::{Code, Physical};
use iced::widget::column;

use crate::i18n::{Language, Text};
use crate::kiosk::access::keypad::key_name;
use crate::kiosk::access::staff::{Setup, StaffAction};
use crate::kiosk::action::{Action, Reply};
use crate::kiosk::design::Theme;
use crate::kiosk::remote::Failure;
use crate::kiosk::staff_code::Tries;
use crate::kiosk::ui::digits::Key;
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::shell::WAY_ON;
use checks::Voices;

/// What staff do, and what the kiosk answered.
#[derive(Debug)]
pub struct State {
    setup: Setup,
    part: Part,
    voices: Option<Voices>,
    backend: Option<Result<(), Failure>>,
}

/// What is shown.
#[derive(Debug)]
enum Part {
    /// Asks for the code.
    Code(code::Entry),
    /// There is no code yet.
    Unset,
    /// All parts.
    List,
    Keypad(keypad::Keys),
    Sound,
    Ruler(ruler::Ruler),
    Languages,
    Colors,
    State,
    Ending(Ending),
}

/// A part to go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Keypad,
    Sound,
    Ruler,
    Languages,
    Colors,
    State,
    Ending(Ending),
}

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It starts again.
    Restart,
    Leave,
}

/// What was pressed.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Code(code::Message),
    Open(Place),
    Keypad(keypad::Message),
    Ruler(ruler::Message),
    Say(Language),
    Language(Language),
    Theme(Theme),
    /// Yes, end it.
    End(Ending),
    /// To the list of parts.
    List,
}

impl State {
    /// Asks for the code.
    #[must_use]
    pub fn new(_ctx: &Ctx<'_>, setup: Setup) -> (Self, Action) {
        let part = if setup.code.is_some() { Part::Code(code::Entry::default()) } else { Part::Unset };
        (Self { setup, part, voices: None, backend: None }, Action::None)
    }

    /// Whether this physical key is to be heard here and to mean nothing else meanwhile: the digits of the
    /// code, and every key but Escape while keys are checked or set up.
    #[must_use]
    pub fn looks_at_keys(&self, physical: &Physical) -> bool {
        match &self.part {
            Part::Code(_) => Key::of(&key_name(physical)).is_some(),
            Part::Keypad(keys) => keys.listens() && *physical != Code::Escape,
            _ => false,
        }
    }

    /// Goes back to the list of parts.
    pub fn back(&mut self) -> Option<Action> {
        match &mut self.part {
            Part::Code(_) | Part::Unset | Part::List => return None,
            Part::Keypad(keys) => {
                if !keys.stop() {
                    self.part = Part::List;
                }
            }
            _ => self.part = Part::List,
        }
        Some(Action::None)
    }

    /// Does what was pressed.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Code(message) => return self.types(message),
            Message::Open(place) => return self.open(place),
            Message::Keypad(message) => {
                if let Part::Keypad(keys) = &mut self.part {
                    return keys.update(message, &mut self.setup.keypad);
                }
            }
            Message::Ruler(message) => {
                if let Part::Ruler(ruler) = &mut self.part {
                    return ruler.update(message, &mut self.setup.diagonal);
                }
            }
            Message::Say(language) => return Action::Staff(StaffAction::SayTest(language)),
            Message::Language(language) => return Action::Staff(StaffAction::Language(language)),
            Message::Theme(theme) => return Action::Staff(StaffAction::Theme(theme)),
            Message::End(Ending::Restart) => return Action::Staff(StaffAction::Restart),
            Message::End(Ending::Leave) => return Action::Staff(StaffAction::Leave),
            Message::List => self.part = Part::List,
        }
        Action::None
    }

    fn types(&mut self, message: code::Message) -> Action {
        let (Part::Code(entry), Some(code)) = (&mut self.part, &self.setup.code) else { return Action::None };
        match message {
            code::Message::Key(key) => entry.press(key),
            code::Message::Open if !self.setup.tries.left().is_zero() => entry.refuse(self.setup.tries.left()),
            code::Message::Open => {
                let right = code.verify(&entry.take());
                if right {
                    self.setup.tries = Tries::default();
                    self.part = Part::List;
                } else {
                    self.setup.tries = self.setup.tries.failed();
                    entry.refuse(self.setup.tries.left());
                }
                return Action::Staff(StaffAction::Tried(self.setup.tries.clone()));
            }
        }
        Action::None
    }

    fn open(&mut self, place: Place) -> Action {
        let (part, ask) = match place {
            Place::Keypad => (Part::Keypad(keypad::Keys::default()), Action::None),
            Place::Sound => (Part::Sound, Action::Staff(StaffAction::CheckVoices)),
            Place::Ruler => (Part::Ruler(ruler::Ruler::new(self.setup.diagonal)), Action::None),
            Place::Languages => (Part::Languages, Action::None),
            Place::Colors => (Part::Colors, Action::None),
            Place::State => {
                self.backend = None;
                let ask = Action::Staff(StaffAction::CheckBackend).and(Action::Staff(StaffAction::CheckVoices));
                (Part::State, ask)
            }
            Place::Ending(ending) => (Part::Ending(ending), Action::None),
        };
        self.part = part;
        ask
    }

    /// Takes an answer, or a key of the keyboard or the keypad.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Voices(voices) => self.voices = Some(voices),
            Reply::Backend(answer) => self.backend = Some(answer),
            Reply::PadKey(name, pad) => match &mut self.part {
                Part::Keypad(keys) => return keys.hear(&name, pad, &mut self.setup.keypad),
                Part::Code(entry) => {
                    let before = entry.is_complete();
                    let Some(key) = Key::of(&name) else { return Action::None };
                    entry.press(key);
                    // From here on Enter opens.
                    if entry.is_complete() && !before {
                        return Action::Focus(Id::new(WAY_ON));
                    }
                }
                _ => {}
            },
            _ => {}
        }
        Action::None
    }

    /// The part that is shown.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        match &self.part {
            Part::Code(entry) => entry.view(ctx).map(Message::Code),
            Part::Unset => unset(ctx),
            Part::List => list(ctx),
            Part::Keypad(keys) => keys.view(ctx, &self.setup.keypad).map(Message::Keypad),
            Part::Sound => checks::sound(ctx, self.voices.as_ref()),
            Part::Ruler(ruler) => ruler.view(ctx).map(Message::Ruler),
            Part::Languages => languages(ctx),
            Part::Colors => colors(ctx),
            Part::State => checks::state(ctx, self.setup.started, self.backend, self.voices.as_ref()),
            Part::Ending(ending) => self::ending(ctx, *ending),
        }
    }
}

/// How to set a code.
fn unset<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let words = column![
        ctx.lead(ctx.text.staff_unset_body()).width(Fill),
        panel(ctx, ctx.lead_bold("onestop-kiosk staff-code").own_direction().width(Fill)),
    ];
    Page::list(ctx, ctx.text.staff_unset_question(), words.spacing(ctx.metrics.gap).width(Fill))
}

/// All parts.
fn list<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let part = |icon, name: String, note: String, place| -> Element<'a, Message> {
        button::choice(ctx, icon, &name, Some(&note), false).on_press(Message::Open(place)).into()
    };
    let (restart, leave) = (Place::Ending(Ending::Restart), Place::Ending(Ending::Leave));
    let parts = vec![
        part(Icon::Keyboard, text.staff_keypad(), text.staff_keypad_note(), Place::Keypad),
        part(Icon::Volume2, text.staff_sound(), text.staff_sound_note(), Place::Sound),
        part(Icon::Ruler, text.staff_ruler(), text.staff_ruler_note(), Place::Ruler),
        part(Icon::Languages, text.staff_language(), text.staff_language_note(), Place::Languages),
        part(Icon::Palette, text.staff_colors(), text.staff_colors_note(), Place::Colors),
        part(Icon::Info, text.staff_state(), text.staff_state_note(), Place::State),
        part(Icon::RefreshCw, text.staff_restart(), text.staff_restart_note(), restart),
        part(Icon::Power, text.staff_leave(), text.staff_leave_note(), leave),
    ];
    choice(ctx, text.staff_question(), parts)
}

fn choice<'a>(ctx: &Ctx<'_>, question: String, keys: Vec<Element<'a, Message>>) -> Page<'a, Message> {
    let columns = if ctx.metrics.portrait { 1 } else { 2 };
    Page::list(ctx, question, grid(keys, columns, ctx.metrics.gap, ctx.metrics.touch))
}

/// Every language, and the two that only tests speak.
fn languages<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let keys = Language::all().map(|language| {
        let key = button::option(ctx, language.name(), language == ctx.text.language());
        key.language(language.tag()).on_press(Message::Language(language)).into()
    });
    choice(ctx, ctx.text.staff_language(), keys.collect())
}

fn colors<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let keys = Theme::ALL.into_iter().map(|theme| {
        let key = button::option(ctx, &name(ctx.text, theme), theme == ctx.preferences.theme);
        key.on_press(Message::Theme(theme)).into()
    });
    choice(ctx, ctx.text.staff_colors(), keys.collect())
}

fn name(text: Text, theme: Theme) -> String {
    match theme {
        Theme::Standard => text.sight_usual(),
        Theme::Dark => text.sight_white_on_black(),
        Theme::Light => text.sight_black_on_white(),
        Theme::Glare => text.sight_soft(),
    }
}

/// Asks once more.
fn ending<'a>(ctx: &Ctx<'_>, ending: Ending) -> Page<'a, Message> {
    let text = ctx.text;
    let (question, yes, icon) = match ending {
        Ending::Restart => (text.staff_restart_question(), text.staff_restart_yes(), Icon::RefreshCw),
        Ending::Leave => (text.staff_leave_question(), text.staff_leave_yes(), Icon::Power),
    };
    let mut page = Page::new(question, ctx.lead(text.staff_ending_body()).width(Fill));
    page.helpers = vec![button::button(ctx, icon, &yes).on_press(Message::End(ending)).into()];
    page.ways = vec![button::primary(ctx, Icon::ArrowLeft, &text.staff_no()).on_press(Message::List).into()];
    page
}

/// What holds until the restart, and the lines of the configuration that keep it.
fn kept<'a, Message: 'a>(ctx: &Ctx<'_>, table: &str) -> Element<'a, Message> {
    let lines = table.lines().map(|line| ctx.lead_bold(line).own_direction().width(Fill).into());
    let table = panel(ctx, column(lines).width(Fill));
    column![ctx.lead(ctx.text.staff_kept()).width(Fill), table].spacing(ctx.metrics.gap).width(Fill).into()
}
