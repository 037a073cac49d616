//! What the kiosk shows.

use iced::keyboard::{self, Key as KeyboardKey, key};
use iced::theme::Style;
use iced::widget::{Space, column, container, stack};
use iced::{Fill, Theme};

use super::{App, Calling, Carding, Entering, Hearing, Key, Message};
use crate::kiosk::access::keypad::Pad;
use crate::kiosk::asks::Scanned;
use crate::kiosk::overlay::Answer;
use crate::kiosk::screen::{Screen, welcome};
use crate::kiosk::ui::page::{Bar, bar, frame, top};
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::voice::{Keys, curtain, strip};
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::visit::Visit;
use crate::kiosk::widget::barrier::barrier;
use crate::kiosk::widget::fresh::fresh;
use crate::kiosk::widget::mirror::mirror;
use crate::kiosk::widget::shell::{Command, Reading, shell};
use crate::kiosk::widget::silent::silent;
use crate::kiosk::widget::unseen::{undrawn, unseen};

impl App {
    /// What the window has where nothing is drawn: the page's colour.
    #[must_use]
    pub fn style(&self, _theme: &Theme) -> Style {
        let palette = self.preferences.theme.palette();
        Style { background_color: palette.surface, text_color: palette.on_surface }
    }

    /// The whole screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let ctx = self.ctx();
        let screen = match &self.visit {
            None => self.welcome(&ctx),
            Some(visit) => self.visit(visit, &ctx),
        };
        let escape = self.visit.as_ref().map(|_| self.way_back());
        let whole = if self.preferences.lowered && ctx.metrics.portrait {
            let room = ctx.metrics.window.height;
            column![Space::new().height(room), screen].height(Fill).into()
        } else {
            screen
        };
        shell(mirror(ctx.right_to_left(), whole), Message::Activity, escape)
            .commands(|event| self.command(event))
            .reading(self.reading(&ctx))
            .corner(Message::Staff(Entering::Corner))
            .double_press(self.settings.double_press)
            .on_scan(|text, ended| Some(Message::Card(Carding::Scanned(Scanned::read(text, ended)?))))
            .into()
    }

    /// What the voice needs of the screen, while it is on.
    fn reading(&self, ctx: &Ctx<'_>) -> Option<Reading<'_, Message>> {
        let visit = self.visit.as_ref().filter(|_| self.preferences.voice.on)?;
        Some(Reading {
            at: visit.reading.at().filter(|_| !visit.hidden),
            ring: ctx.ring(0.0),
            on_sight: Box::new(|survey| Message::Hear(Hearing::Sight(survey))),
            on_step: Box::new(|onward| Message::Hear(Hearing::Step(onward))),
            on_touch: Box::new(|index| Message::Hear(Hearing::Touch(index))),
        })
    }

    /// What a key asks for that is not typed: those of a keypad, and staff's.
    fn command(&self, event: &keyboard::Event) -> Option<Command<Message>> {
        let hear = |hearing| Command::Tell(Message::Hear(hearing));
        match event {
            keyboard::Event::KeyPressed { key, physical_key, modifiers, repeat, .. } => {
                if let Some(asked) = self.staff_key(*physical_key) {
                    return (!repeat).then_some(Command::Tell(asked));
                }
                let staff = *key == KeyboardKey::Named(key::Named::F12) && modifiers.control() && modifiers.shift();
                if staff {
                    return Some(Command::Tell(Message::Staff(Entering::Keys)));
                }
                Some(match self.pad(key, *physical_key)? {
                    // Held on, it repeats: that asks for nothing more.
                    Pad::Help if *repeat => return None,
                    Pad::Help if !self.preferences.voice.on => hear(Hearing::Help),
                    Pad::Help => Command::Explore,
                    Pad::Up => Command::Previous,
                    Pad::Down => Command::Next,
                    Pad::Action if self.visit.is_none() => return None,
                    Pad::Action => Command::Press(Message::Hear(Hearing::Again)),
                    Pad::Back => Command::Tell(self.way_back()),
                    Pad::Next if self.preferences.voice.on => Command::WayOn(Message::Hear(Hearing::NoNext)),
                    Pad::Next => Command::WayOn(Message::Hear(Hearing::Step(true))),
                    Pad::SkipBack => hear(Hearing::Skip(false)),
                    Pad::SkipForward => hear(Hearing::Skip(true)),
                    Pad::Plugged => hear(Hearing::Plugged(true)),
                    Pad::Unplugged => hear(Hearing::Plugged(false)),
                })
            }
            keyboard::Event::KeyReleased { key, physical_key, .. } => {
                let help = self.pad(key, *physical_key)? == Pad::Help && self.preferences.voice.on;
                help.then_some(Command::Explored(Message::Hear(Hearing::Help)))
            }
            keyboard::Event::ModifiersChanged(_) => None,
        }
    }

    /// What a key means on a keypad. F1 of a keyboard asks for help, as everywhere.
    fn pad(&self, key: &KeyboardKey, physical: key::Physical) -> Option<Pad> {
        let help = *key == KeyboardKey::Named(key::Named::F1);
        self.staff.keypad.pad(&physical).or(help.then_some(Pad::Help))
    }

    /// Out of a dialog, else to the screen before.
    fn way_back(&self) -> Message {
        match self.visit.as_ref().and_then(|visit| visit.overlay.as_ref()) {
            Some(_) => Message::Answer(Answer::Stay),
            None => Message::Key(Key::Back),
        }
    }

    fn welcome(&self, ctx: &Ctx<'_>) -> Element<'_, Message> {
        let page = welcome::view(ctx, self.turn).map(Message::Welcome);
        let keys = Bar {
            back: None,
            home: None,
            read: Some(Message::Hear(Hearing::Toggle)),
            reading: false,
            language: None,
            larger: Some(Message::Key(Key::Larger)),
            person: Some(Message::Person(Calling::Ask)),
            calling: false,
            done: None,
        };
        // A greeting's language may turn the layout around: what is pressed must not follow it.
        let whole = frame(top(ctx), page, None, bar(ctx, keys));
        fresh(self.epoch, barrier(whole, Some(Message::Welcome(welcome::Message::Touch))))
    }

    fn visit<'a>(&'a self, visit: &'a Visit, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let entry = visit.nav.top();
        let serial = entry.serial;
        let page = entry.screen.view(ctx).map(move |message| Message::Screen(serial, message)).view(ctx);
        let key = |key, active: bool| active.then_some(Message::Key(key));
        let home = visit.nav.is_home();
        let choosing = matches!(entry.screen, Screen::Languages(_));
        let keys = Bar {
            back: key(Key::Back, !home),
            home: key(Key::Home, !home),
            read: Some(Message::Hear(Hearing::Toggle)),
            reading: self.preferences.voice.on,
            language: key(Key::Language, !choosing),
            larger: key(Key::Larger, true),
            person: Some(Message::Person(Calling::Ask)),
            calling: visit.person.is_some(),
            done: key(Key::Done, true),
        };
        let whole = frame(top(ctx), page, self.strip(visit, ctx), bar(ctx, keys));
        let screen = undrawn(visit.hidden, unseen(visit.overlay.is_some(), fresh(Some(serial), whole)));
        let layers = match &visit.overlay {
            Some(overlay) => stack![screen, undrawn(visit.hidden, overlay.view(ctx).map(Message::Answer))],
            None => stack![screen],
        };
        if visit.hidden {
            // No finger reaches what nobody sees; keys and the voice still do.
            layers.push(silent(barrier(curtain(ctx, Message::Hear(Hearing::Hide)), None))).into()
        } else {
            layers.into()
        }
    }

    /// The voice's keys, or why it does not speak.
    fn strip<'a>(&self, visit: &Visit, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
        if !self.preferences.voice.on {
            return None;
        }
        if let Some(fault) = &self.voice_fault {
            let said = notice(ctx, Tone::Caution, &ctx.text.speech_fault(fault.code()));
            return Some(container(said).padding([8.0, ctx.metrics.margin]).into());
        }
        let hear = Message::Hear;
        Some(strip(
            ctx,
            Keys {
                pause: hear(Hearing::Pause),
                paused: visit.paused,
                again: hear(Hearing::Again),
                quieter: hear(Hearing::Louder(false)),
                louder: hear(Hearing::Louder(true)),
                slower: hear(Hearing::Faster(false)),
                faster: hear(Hearing::Faster(true)),
                hide: hear(Hearing::Hide),
                stop: hear(Hearing::Stop),
            },
        ))
    }
}
