//! The voice: what it says and when it is silent.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use iced::advanced::widget::operate;
use iced::{Subscription, Task};

use super::{App, Message};
use crate::i18n::{Language, Text};
use crate::kiosk::access::preferences::Preference;
use crate::kiosk::access::reading::{Heard, Reading, Step};
use crate::kiosk::access::spoken::Spoken;
use crate::kiosk::overlay::Overlay;
use crate::kiosk::speech::headphones::{Watch, watch};
use crate::kiosk::speech::{Ending, Fault, Utterance};
use crate::kiosk::visit::Visit;
use crate::kiosk::widget::focus::Survey;

/// What happens to the voice.
#[derive(Debug, Clone)]
pub enum Hearing {
    /// The key "Read to me".
    Toggle,
    Stop,
    /// The screen has become another.
    Sight(Survey),
    /// A key moves on (`true`) or back.
    Step(bool),
    /// A key skips to the next (`true`) or last thing that can be activated.
    Skip(bool),
    /// A finger looks for what is there.
    Touch(usize),
    /// An utterance has ended, told by its number.
    Said(u64, Result<Ending, Fault>),
    /// Hold, or go on.
    Pause,
    Again,
    Louder(bool),
    Faster(bool),
    /// Hide the screen, or show it.
    Hide,
    Help,
    /// "Next" where there is no way on.
    NoNext,
    /// Headphones came or went.
    Plugged(bool),
}

impl App {
    /// Tells when headphones come and go.
    pub(super) fn headphones(&self) -> Subscription<bool> {
        match self.settings.headphones {
            Watch::None => Subscription::none(),
            kind => Subscription::run_with(kind, |kind| watch(*kind)),
        }
    }

    /// Does what a key or a change means for the voice.
    pub(super) fn hear(&mut self, hearing: Hearing) -> Task<Message> {
        match hearing {
            Hearing::Plugged(plugged) => return self.plug(plugged),
            Hearing::Help if !self.preferences.voice.on => {
                let begun = self.speak_from_now_on();
                if let Some(visit) = &mut self.visit {
                    visit.preface = Some(Text::new(visit.language).speech_hint());
                }
                return begun;
            }
            Hearing::Toggle if !self.preferences.voice.on => return self.speak_from_now_on(),
            Hearing::Toggle | Hearing::Stop => return self.stop_reading(),
            Hearing::Said(turn, ending) => return self.said(turn, ending),
            Hearing::Louder(up) => return self.prefer(Preference::Louder(up)),
            Hearing::Faster(up) => return self.prefer(Preference::Faster(up)),
            _ => {}
        }
        let alone = self.plugged;
        let Some(visit) = &mut self.visit else { return Task::none() };
        let text = Text::new(visit.language);
        match hearing {
            Hearing::Sight(survey) => {
                let scene = visit.scene();
                let heard = visit.reading.sees(survey, scene, text, alone);
                match heard {
                    Heard::Nothing => Task::none(),
                    Heard::Say(spoken) => self.say(spoken, true),
                    Heard::Screen(mut spoken) => {
                        visit.helped = 0;
                        if let Some(preface) = visit.preface.take() {
                            spoken.words = format!("{preface} {}", spoken.words);
                        }
                        self.say(spoken, true)
                    }
                }
            }
            Hearing::Step(on) => self.step(if on { Step::Next } else { Step::Previous }),
            Hearing::Skip(on) => self.step(if on { Step::NextControl } else { Step::PreviousControl }),
            Hearing::Touch(index) => {
                let same = visit.reading.is_at(index);
                visit.reading.goes_to(index);
                if same { Task::none() } else { self.say_here() }
            }
            Hearing::Pause => {
                visit.paused = !visit.paused;
                if visit.paused {
                    return Task::none();
                }
                visit.reading.goes_on();
                self.say_here()
            }
            Hearing::NoNext => self.tell(Text::speech_no_next),
            Hearing::Again => {
                visit.reading.leaves_keys();
                self.say_here()
            }
            Hearing::Hide => {
                visit.hidden = !visit.hidden;
                let words = if visit.hidden { Text::speech_hidden } else { Text::speech_shown };
                self.tell(words)
            }
            Hearing::Help => {
                visit.helped = visit.helped.saturating_add(1);
                let words = if visit.helped == 1 { Text::speech_help } else { Text::speech_help_more };
                self.tell(words)
            }
            _ => Task::none(),
        }
    }

    /// Says the warning where the voice is off: it must be heard, too (Revised 508, 407.5).
    pub(super) fn warn(&mut self) -> Task<Message> {
        if self.preferences.voice.on { Task::none() } else { self.announce(Text::still_heading) }
    }

    /// Silence, because the client does something.
    pub(super) fn hush(&mut self) {
        self.environment.voice.hush();
        if let Some(visit) = &mut self.visit {
            visit.reading.rests();
        }
    }

    /// Says what has been done, where the voice is on.
    pub(super) fn tell(&mut self, words: impl FnOnce(Text) -> String) -> Task<Message> {
        if self.preferences.voice.on { self.announce(words) } else { Task::none() }
    }

    fn announce(&mut self, words: impl FnOnce(Text) -> String) -> Task<Message> {
        let text = Text::new(self.language());
        self.say(Spoken { words: words(text), language: text.language() }, true)
    }

    /// A client has chosen to see or hear differently.
    pub(super) fn prefer(&mut self, change: Preference) -> Task<Message> {
        match change {
            Preference::Speech(true) => return self.speak_from_now_on(),
            Preference::Speech(false) => return self.stop_reading(),
            _ => {}
        }
        self.preferences = self.preferences.with(change);
        let voice = self.preferences.voice;
        let said = match change {
            Preference::Louder(_) => self.tell(|text| text.speech_volume(voice.volume.into())),
            Preference::Faster(_) => self.tell(|text| text.speech_rate(voice.rate.into())),
            _ => Task::none(),
        };
        Task::batch([said, self.fit()])
    }

    fn language(&self) -> Language {
        self.visit.as_ref().map_or_else(|| self.greeting(), |visit| visit.language)
    }

    /// Reads the screen from its heading.
    pub(super) fn speak_from_now_on(&mut self) -> Task<Message> {
        let begun = if self.visit.is_none() { self.begin_with_languages() } else { Task::none() };
        self.preferences.voice.on = true;
        // What failed may be mended.
        self.voice_fault = None;
        if let Some(visit) = &mut self.visit {
            visit.reading = Reading::default();
            visit.paused = false;
        }
        Task::batch([begun, self.fit()])
    }

    /// The client wants no voice any more, and is to see the screen.
    fn stop_reading(&mut self) -> Task<Message> {
        if let Some(visit) = &mut self.visit {
            visit.hidden = false;
        }
        self.be_silent()
    }

    fn be_silent(&mut self) -> Task<Message> {
        self.environment.voice.hush();
        self.preferences.voice.on = false;
        self.fit()
    }

    /// Speech begins when headphones come, and ends when they go: nobody else is to hear it,
    /// nor to see what was hidden.
    fn plug(&mut self, plugged: bool) -> Task<Message> {
        let before = std::mem::replace(&mut self.plugged, plugged);
        match (before, plugged) {
            (false, true) if !self.preferences.voice.on => self.speak_from_now_on(),
            (true, false) if self.preferences.voice.on => self.be_silent(),
            _ => Task::none(),
        }
    }

    fn step(&mut self, step: Step) -> Task<Message> {
        let Some(visit) = &mut self.visit else { return Task::none() };
        visit.paused = false;
        if visit.reading.steps(step).is_none() {
            let onward = matches!(step, Step::Next | Step::NextControl);
            return self.tell(if onward { Text::speech_end } else { Text::speech_begin });
        }
        let go = self.go();
        Task::batch([self.say_here(), go])
    }

    /// Puts the focus on what is read and scrolls it into view.
    fn go(&self) -> Task<Message> {
        let reading = self.visit.as_ref().map(|visit| &visit.reading);
        match reading.and_then(|reading| Some(reading.survey().go(reading.found()?))) {
            Some(go) => operate(go).discard(),
            None => Task::none(),
        }
    }

    fn say_here(&mut self) -> Task<Message> {
        let alone = self.plugged;
        let here = self.visit.as_ref().and_then(|visit| visit.reading.here(Text::new(visit.language), alone));
        here.map_or_else(Task::none, |spoken| self.say(spoken, true))
    }

    fn say(&mut self, spoken: Spoken, interrupt: bool) -> Task<Message> {
        self.turn_said += 1;
        let turn = self.turn_said;
        let voice = self.preferences.voice;
        let utterance = Utterance {
            text: spoken.words,
            language: spoken.language,
            volume: voice.volume,
            rate: voice.rate,
            interrupt,
        };
        let speaking = self.environment.voice.say(utterance);
        Task::perform(speaking, move |ending| Message::Hear(Hearing::Said(turn, ending)))
    }

    /// Goes on with the next thing when one has been said.
    fn said(&mut self, turn: u64, ending: Result<Ending, Fault>) -> Task<Message> {
        if turn != self.turn_said {
            return Task::none();
        }
        match ending {
            Ok(Ending::Stopped) => Task::none(),
            Ok(Ending::Whole) => {
                self.voice_fault = None;
                let alone = self.plugged;
                let Some(visit) = &mut self.visit else { return Task::none() };
                if visit.reading.read_on().is_none() {
                    return Task::none();
                }
                // Whoever listens is still there, but not because of the question whether they are.
                if !matches!(visit.overlay, Some(Overlay::Still { .. })) {
                    visit.active = tokio::time::Instant::now();
                }
                let here = visit.reading.here(Text::new(visit.language), alone);
                let show = self.visit.as_ref().and_then(|visit| {
                    let reading = &visit.reading;
                    Some(operate(reading.survey().show(reading.found()?)).discard())
                });
                let said = here.map_or_else(Task::none, |spoken| self.say(spoken, false));
                Task::batch([said, show.unwrap_or_else(Task::none)])
            }
            Err(fault) => {
                tracing::warn!(%fault, "the voice cannot speak");
                self.voice_fault = Some(fault);
                Task::none()
            }
        }
    }
}

impl Visit {
    /// Tells one screen or dialog from another.
    fn scene(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.nav.top().serial.hash(&mut hasher);
        self.overlay.as_ref().map(std::mem::discriminant).hash(&mut hasher);
        self.language.tag().hash(&mut hasher);
        hasher.finish()
    }
}
