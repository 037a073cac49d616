//! The keypad: what each key means, a check of the keys, and a set-up that walks through them.

use iced::Fill;
use iced::keyboard::key::Code;
use iced::widget::column;

use crate::i18n::Text;
use crate::kiosk::access::keypad::{self, Keypad, Pad};
use crate::kiosk::access::staff::StaffAction;
use crate::kiosk::action::Action;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::panel::{Tone, fact, notice, tag, tags};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button};
use crate::kiosk::widget::grid::grid;

/// Pressed so often in a row, a key ends what listens for keys: with a keypad alone there is no other way.
const ENDS: u8 = 3;

/// The keypad's part of the staff screen.
#[derive(Debug, Default)]
pub struct Keys {
    mode: Mode,
    /// The last key that was heard, and how often in a row.
    last: Option<(String, u8)>,
}

#[derive(Debug, Default)]
enum Mode {
    /// Shows the keys.
    #[default]
    Rest,
    /// Shows what is pressed; these were.
    Check { heard: Vec<Pad>, meaning: Option<Pad> },
    /// Asks for one key after the other.
    Walk(Walk),
    /// Shows what to put into the configuration.
    Done,
}

#[derive(Debug, Default)]
struct Walk {
    /// How many keys were asked for.
    asked: usize,
    keys: Vec<(Pad, Code)>,
    problem: Option<Problem>,
}

#[derive(Debug)]
enum Problem {
    Unnamed,
    Taken(String, Pad),
}

/// A key of the screen was pressed.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Check,
    Walk,
    /// There is no such key on this keypad.
    Skip,
    Stop,
}

impl Keys {
    /// Whether every key is to be heard here and mean nothing else meanwhile.
    pub const fn listens(&self) -> bool {
        matches!(self.mode, Mode::Check { .. } | Mode::Walk(_))
    }

    /// Stops what it does; `false` where it does nothing.
    pub fn stop(&mut self) -> bool {
        let busy = !matches!(self.mode, Mode::Rest);
        *self = Self::default();
        busy
    }

    /// Begins, goes on or stops.
    pub fn update(&mut self, message: Message, keypad: &mut Keypad) -> Action {
        match message {
            Message::Check => self.begin(Mode::Check { heard: Vec::new(), meaning: None }),
            Message::Walk => self.begin(Mode::Walk(Walk::default())),
            Message::Stop => {
                self.stop();
            }
            Message::Skip => {
                if let Mode::Walk(walk) = &mut self.mode {
                    walk.asked += 1;
                    walk.problem = None;
                }
                return self.finish(keypad);
            }
        }
        Action::None
    }

    fn begin(&mut self, mode: Mode) {
        *self = Self { mode, last: None };
    }

    /// Hears a physical key and what it means so far.
    pub fn hear(&mut self, name: &str, pad: Option<Pad>, keypad: &mut Keypad) -> Action {
        if !self.listens() {
            return Action::None;
        }
        let times = match &self.last {
            Some((last, times)) if last == name => times + 1,
            _ => 1,
        };
        if times >= ENDS {
            self.stop();
            return Action::None;
        }
        self.last = Some((name.to_owned(), times));
        match &mut self.mode {
            Mode::Check { heard, meaning } => {
                *meaning = pad;
                if let Some(pad) = pad.filter(|pad| !heard.contains(pad)) {
                    heard.push(pad);
                }
            }
            Mode::Walk(walk) => walk.take(name),
            Mode::Rest | Mode::Done => {}
        }
        self.finish(keypad)
    }

    /// Puts the keys into use once all were asked for.
    fn finish(&mut self, keypad: &mut Keypad) -> Action {
        let Mode::Walk(walk) = &self.mode else { return Action::None };
        if walk.asked < Pad::KEYS.len() {
            return Action::None;
        }
        // What the headphones press was not asked for and stays.
        let taken = |code: Code| walk.keys.iter().any(|(_, other)| *other == code);
        let headphones = [Pad::Plugged, Pad::Unplugged].into_iter().filter_map(|pad| Some((pad, keypad.code(pad)?)));
        let kept: Vec<_> = headphones.filter(|(_, code)| !taken(*code)).collect();
        let made = Keypad::new(walk.keys.iter().copied().chain(kept));
        match made {
            Ok(made) if !walk.keys.is_empty() => {
                *keypad = made.clone();
                self.begin(Mode::Done);
                Action::Staff(StaffAction::Keypad(made))
            }
            _ => {
                self.stop();
                Action::None
            }
        }
    }

    /// What it shows now.
    pub fn view<'a>(&self, ctx: &Ctx<'_>, keypad: &Keypad) -> Page<'a, Message> {
        let text = ctx.text;
        let stop = || button::button(ctx, Icon::X, &text.staff_keypad_stop()).on_press(Message::Stop).into();
        match &self.mode {
            Mode::Rest => rest(ctx, keypad),
            Mode::Check { heard, meaning } => {
                let mut page = Page::list(ctx, text.staff_keypad_check_question(), self.check(ctx, heard, *meaning));
                page.helpers = vec![stop()];
                page
            }
            Mode::Walk(walk) => {
                let mut page = walk.view(ctx);
                page.helpers = vec![stop()];
                page.ways = vec![
                    button::button(ctx, Icon::ChevronRight, &text.staff_keypad_skip()).on_press(Message::Skip).into(),
                ];
                page
            }
            Mode::Done => {
                let mut page = Page::list(ctx, text.staff_keypad_done_question(), super::kept(ctx, &keypad.write()));
                page.ways =
                    vec![button::primary(ctx, Icon::Check, &text.staff_keypad_check()).on_press(Message::Check).into()];
                page
            }
        }
    }

    fn check<'a>(&self, ctx: &Ctx<'_>, heard: &[Pad], meaning: Option<Pad>) -> Element<'a, Message> {
        let text = ctx.text;
        let pressed = match &self.last {
            None => column![ctx.primary(text.staff_keypad_nothing()).width(Fill)],
            Some((name, _)) => {
                let meaning = meaning.map_or_else(|| text.staff_keypad_no_meaning(), |pad| pad_name(text, pad));
                column![ctx.figure(name).width(Fill), ctx.primary(meaning).width(Fill)]
            }
        };
        let keys = Pad::KEYS.into_iter().map(|pad| {
            let icon = if heard.contains(&pad) { Icon::Check } else { Icon::Keyboard };
            tag(ctx, icon, &pad_name(text, pad))
        });
        let stop = ctx.lead(text.staff_keypad_check_body()).color(ctx.palette.muted).width(Fill);
        column![pressed, tags(keys.collect()), stop].spacing(ctx.metrics.gap).width(Fill).into()
    }
}

/// All keys and what they mean.
fn rest<'a>(ctx: &Ctx<'_>, keypad: &Keypad) -> Page<'a, Message> {
    let text = ctx.text;
    let facts = Pad::all().map(|pad| {
        let code = keypad.code(pad).map_or_else(|| text.staff_keypad_none(), |code| keypad::name(code).to_owned());
        fact(ctx, Icon::Keyboard, &pad_name(text, pad), &code)
    });
    let columns = match ctx.metrics.room {
        _ if ctx.metrics.portrait => 2,
        Room::Wide => 4,
        Room::Compact | Room::Tight => 3,
    };
    let mut page = Page::list(ctx, text.staff_keypad(), grid(facts.collect(), columns, ctx.metrics.gap, 0.0));
    page.helpers = vec![button::button(ctx, Icon::Wrench, &text.staff_keypad_set_up()).on_press(Message::Walk).into()];
    page.ways = vec![button::primary(ctx, Icon::Check, &text.staff_keypad_check()).on_press(Message::Check).into()];
    page
}

impl Walk {
    /// Takes the key that was asked for.
    fn take(&mut self, name: &str) {
        let Some(pad) = Pad::KEYS.get(self.asked).copied() else { return };
        let Some(code) = keypad::code(name) else {
            self.problem = Some(Problem::Unnamed);
            return;
        };
        let taken = self.keys.iter().find(|(_, other)| *other == code).map(|(taken, _)| *taken);
        self.problem = taken.map(|taken| Problem::Taken(name.to_owned(), taken));
        if taken.is_none() {
            self.keys.push((pad, code));
            self.asked += 1;
        }
    }

    fn view<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let asked = Pad::KEYS.get(self.asked).map_or_else(String::new, |pad| pad_name(text, *pad));
        let problem = self.problem.as_ref().map(|problem| match problem {
            Problem::Unnamed => text.staff_keypad_unnamed(),
            Problem::Taken(key, pad) => text.staff_keypad_taken(key, &pad_name(text, *pad)),
        });
        let step = text.staff_keypad_step(self.asked as u64 + 1, Pad::KEYS.len() as u64);
        let content = column![
            ctx.primary(step).width(Fill),
            ctx.lead(text.staff_keypad_check_body()).color(ctx.palette.muted).width(Fill),
        ];
        let content = content.push(problem.map(|problem| notice(ctx, Tone::Caution, &problem)));
        Page::list(ctx, text.staff_keypad_press(&asked), content.spacing(ctx.metrics.gap).width(Fill))
    }
}

/// What a key is called.
fn pad_name(text: Text, pad: Pad) -> String {
    match pad {
        Pad::Help => text.staff_pad_help(),
        Pad::Up => text.staff_pad_up(),
        Pad::Down => text.staff_pad_down(),
        Pad::Action => text.staff_pad_action(),
        Pad::Back => text.staff_pad_back(),
        Pad::Next => text.staff_pad_next(),
        Pad::SkipBack => text.staff_pad_skip_back(),
        Pad::SkipForward => text.staff_pad_skip_forward(),
        Pad::Plugged => text.staff_pad_plugged(),
        Pad::Unplugged => text.staff_pad_unplugged(),
    }
}
