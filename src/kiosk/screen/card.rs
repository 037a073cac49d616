//! Signing in with a card, or taking one.

mod doubt;
mod view;

use std::fmt;

use iced::advanced::widget::Id;
use iced::keyboard::key::Physical;
use zeroize::Zeroizing;

use crate::api::cards::{Card, NewCard, NewPin, SignIn};
use crate::api::problem::Code;
use crate::domain::card::{Nickname, Pin};
use crate::kiosk::access::keypad::key_name;
use crate::kiosk::action::{Action, Ask, Brought, Destination, Line, Printable, Reply, Request, Toward};
use crate::kiosk::asks::{CardAsk, CardNews, Scanned, Secret};
use crate::kiosk::cards;
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::digits::{Digits, FIRST_KEY, Key};
use crate::kiosk::ui::{Ctx, Page};
use crate::kiosk::widget::shell::WAY_ON;
use doubt::Doubt;

/// Digits of a card's number, of a PIN, and of a one-time code of staff.
const NUMBER: usize = 10;
const PIN: usize = 6;
const CODE: usize = 12;

/// Where a client stands, and what they have given so far. Its `Debug` tells nothing.
pub struct State {
    toward: Toward,
    stage: Stage,
    way: Way,
    /// Those of this stage.
    digits: Digits,
    /// What names the card.
    opens: Option<Opens>,
    /// What the client wants to be called.
    name: Option<Nickname>,
    /// The one-time code of staff.
    code: Zeroizing<String>,
    /// A new PIN that was typed once.
    pin: Option<Pin>,
    /// Why what was given is not taken.
    doubt: Option<Doubt>,
    /// What was sent, and whether it was refused.
    sent: Remote<()>,
    asked: u32,
    /// Whether the digits come from a keyboard.
    by_keys: bool,
}

/// What is asked.
enum Stage {
    /// Whether they have a card.
    Choose,
    Number,
    Pin,
    /// Only staff help.
    Staff,
    /// Staff's one-time code.
    Code,
    NewPin,
    PinAgain,
    /// The card was taken, and sent to paper or not yet.
    Made {
        card: Card,
        printed: bool,
    },
}

/// What for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    SignIn,
    Take,
    /// A new PIN for a card that staff have reset.
    Reset,
}

/// What names a card.
enum Opens {
    Number(Zeroizing<String>),
    Secret(Secret),
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// They have a card.
    Have,
    /// They take one.
    Take,
    Key(Key),
    /// The digits are all there.
    Enter,
    /// They do not know the PIN.
    Forgot,
    /// Staff have given them a code.
    HaveCode,
    Print,
    /// To what follows, signed in.
    GoOn,
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State(…)")
    }
}

impl State {
    /// Asks for the PIN of the card that was scanned, else whether there is a card. Who has signed in goes on at once.
    #[must_use]
    pub fn new(toward: Toward, secret: Option<Secret>, ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self {
            toward,
            stage: Stage::Choose,
            way: Way::SignIn,
            digits: Digits::new(0),
            opens: None,
            name: None,
            code: Zeroizing::default(),
            pin: None,
            doubt: None,
            sent: Remote::Idle,
            asked: 0,
            by_keys: false,
        };
        if ctx.session.is_some() {
            let action = state.go_on();
            return (state, action);
        }
        if let Some(secret) = secret {
            state.opens = Some(Opens::Secret(secret));
            state.go(Stage::Pin);
        }
        (state, Action::None)
    }

    /// Begins a stage.
    fn go(&mut self, stage: Stage) {
        let longest = match stage {
            Stage::Number => NUMBER,
            Stage::Pin | Stage::NewPin | Stage::PinAgain => PIN,
            Stage::Code => CODE,
            Stage::Choose | Stage::Staff | Stage::Made { .. } => 0,
        };
        self.digits = Digits::new(longest);
        self.stage = stage;
        self.doubt = None;
        self.sent = Remote::Idle;
    }

    /// The same, and says why.
    fn go_in_doubt(&mut self, stage: Stage, doubt: Doubt) {
        self.go(stage);
        self.doubt = Some(doubt);
    }

    const fn is_waiting(&self) -> bool {
        matches!(self.sent, Remote::Loading { .. })
    }

    const fn go_on(&self) -> Action {
        match self.toward {
            Toward::Back => Action::Return(Brought::SignedIn),
            Toward::Plan => Action::Replace(Destination::Plan),
            Toward::Mine => Action::Replace(Destination::Mine),
        }
    }

    /// Whether this physical key is to be heard here and to mean nothing else meanwhile: digits, where asked for.
    #[must_use]
    pub fn looks_at_keys(&self, physical: &Physical) -> bool {
        self.digits.longest() > 0 && !self.is_waiting() && Key::of(&key_name(physical)).is_some()
    }

    /// Goes back to the stage before, and waits no longer.
    pub fn back(&mut self) -> Option<Action> {
        if self.is_waiting() {
            self.sent = Remote::Idle;
            self.asked += 1;
            return Some(Action::None);
        }
        let before = match (&self.stage, self.way) {
            (Stage::Choose, _) => return None,
            (Stage::Made { .. }, _) => return Some(self.go_on()),
            (Stage::Pin, _) if matches!(self.opens, Some(Opens::Number(_))) => Stage::Number,
            (Stage::Number | Stage::Code, Way::Reset) => Stage::Staff,
            (Stage::NewPin, Way::Reset) => Stage::Code,
            (Stage::Number | Stage::Pin | Stage::Code | Stage::NewPin, _) => Stage::Choose,
            (Stage::PinAgain, _) => Stage::NewPin,
            (Stage::Staff, _) => {
                self.way = Way::SignIn;
                Stage::Pin
            }
        };
        self.go(before);
        Some(Action::None)
    }

    /// Takes the name that was typed.
    pub fn take(&mut self, brought: Brought, _ctx: &Ctx<'_>) -> Action {
        let Brought::Line(Ask::Nickname, name) = brought else { return Action::None };
        let name = Zeroizing::new(name);
        match Nickname::parse(&name) {
            Some(name) => {
                self.name = Some(name);
                self.way = Way::Take;
                self.go(Stage::NewPin);
            }
            None => self.go_in_doubt(Stage::Choose, Doubt::Name),
        }
        Action::None
    }

    /// Takes the card that was scanned, also where another was about to be taken.
    pub fn scanned(&mut self, scanned: &Scanned, _ctx: &Ctx<'_>) -> Action {
        let is_busy = self.is_waiting() || matches!(self.stage, Stage::Made { .. });
        if let (Scanned::Card(secret), false) = (scanned, is_busy) {
            self.opens = Some(Opens::Secret(secret.clone()));
            self.way = Way::SignIn;
            self.go(Stage::Pin);
        }
        Action::None
    }

    /// Does what was pressed.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            _ if self.is_waiting() => {}
            Message::Have => {
                self.way = Way::SignIn;
                self.go(Stage::Number);
            }
            Message::Take => {
                let before = self.name.as_ref().map_or_else(String::new, |name| name.as_str().to_owned());
                return Action::Open(Destination::Line(Line { ask: Ask::Nickname, before }));
            }
            Message::Key(key) => {
                self.by_keys = false;
                self.press(key);
            }
            Message::Enter if self.digits.is_full() => {
                let action = self.enter();
                return action.and(self.first_key());
            }
            Message::Enter => {}
            Message::Forgot => self.go(Stage::Staff),
            Message::HaveCode => {
                self.way = Way::Reset;
                let known = matches!(self.opens, Some(Opens::Number(_)));
                self.go(if known { Stage::Code } else { Stage::Number });
            }
            Message::Print => return self.print(ctx),
            Message::GoOn => return self.go_on(),
        }
        Action::None
    }

    /// What cannot be pressed now must not keep the focus that a keyboard has put there.
    fn first_key(&self) -> Action {
        let asks = self.by_keys && !self.digits.is_full() && !matches!(self.stage, Stage::Made { .. } | Stage::Staff);
        if asks { Action::Focus(Id::new(FIRST_KEY)) } else { Action::None }
    }

    fn press(&mut self, key: Key) {
        self.doubt = None;
        self.sent = Remote::Idle;
        self.digits.press(key);
    }

    /// Takes the digits of this stage.
    fn enter(&mut self) -> Action {
        match self.stage {
            Stage::Number => match self.digits.checked() {
                Some(number) => {
                    self.opens = Some(Opens::Number(number));
                    self.go(if self.way == Way::Reset { Stage::Code } else { Stage::Pin });
                }
                None => self.doubt = Some(Doubt::Number),
            },
            Stage::Code => match self.digits.checked() {
                Some(code) => {
                    self.code = code;
                    self.go(Stage::NewPin);
                }
                None => self.doubt = Some(Doubt::Code),
            },
            Stage::NewPin => match Pin::parse(self.digits.as_str()) {
                Ok(pin) => {
                    self.pin = Some(pin);
                    self.go(Stage::PinAgain);
                }
                Err(_) => self.go_in_doubt(Stage::NewPin, Doubt::EasyPin),
            },
            Stage::PinAgain => {
                if self.pin.as_ref().is_some_and(|pin| pin.as_str() == self.digits.as_str()) {
                    return self.send();
                }
                self.pin = None;
                self.go_in_doubt(Stage::NewPin, Doubt::OtherPin);
            }
            Stage::Pin => return self.send(),
            Stage::Choose | Stage::Staff | Stage::Made { .. } => {}
        }
        Action::None
    }

    /// Sends what was given. It stays, to be sent again where nothing answers.
    fn send(&mut self) -> Action {
        let pin = self.digits.as_str().to_owned();
        let ask = match (self.way, &self.opens, &self.name) {
            (Way::Take, _, Some(name)) => CardAsk::Take(NewCard { nickname: name.as_str().to_owned(), pin }),
            (Way::Reset, Some(Opens::Number(number)), _) => {
                CardAsk::NewPin(NewPin { number: number.as_str().to_owned(), code: self.code.as_str().to_owned(), pin })
            }
            (Way::SignIn, Some(Opens::Number(number)), _) => {
                CardAsk::SignIn(SignIn { number: Some(number.as_str().to_owned()), secret: None, pin })
            }
            (Way::SignIn, Some(Opens::Secret(secret)), _) => {
                CardAsk::SignIn(SignIn { number: None, secret: Some(secret.0.as_str().to_owned()), pin })
            }
            _ => return Action::None,
        };
        self.asked += 1;
        self.doubt = None;
        self.sent = Remote::loading();
        Action::Fetch(Request::Card(self.asked, ask))
    }

    fn print(&mut self, ctx: &Ctx<'_>) -> Action {
        let (Stage::Made { card, printed }, Some(name)) = (&mut self.stage, &self.name) else { return Action::None };
        *printed = true;
        let card = cards::card(ctx.text, &ctx.site.name, name.as_str(), card);
        Action::Open(Destination::Print(Printable::Card(card)))
    }

    /// Takes what the backend answers, or a key of a keyboard. Nothing is ever sent again by itself.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            // Who has signed in has, even where they no longer waited for it.
            Reply::Card(_, Ok(CardNews::SignedIn(_))) => return self.go_on(),
            Reply::Card(_, Ok(CardNews::Taken(_, card))) => {
                self.pin = None;
                self.go(Stage::Made { card, printed: false });
            }
            Reply::Card(tag, Err(failure)) if tag == self.asked && self.is_waiting() => {
                self.refuse(failure);
                return self.first_key();
            }
            Reply::Slow => self.sent.slow(),
            Reply::PadKey(name, _) => {
                let before = self.digits.is_full();
                if let Some(key) = Key::of(&name) {
                    self.by_keys = true;
                    self.press(key);
                }
                // From here on Enter goes on.
                if self.digits.is_full() && !before {
                    return Action::Focus(Id::new(WAY_ON));
                }
            }
            _ => {}
        }
        Action::None
    }

    /// Goes where what was refused can be mended.
    fn refuse(&mut self, failure: Failure) {
        match (failure, self.way) {
            (Failure::Refused(Code::WrongPin), Way::Reset) => self.go_in_doubt(Stage::Code, Doubt::WrongCode),
            (Failure::Refused(Code::WrongPin), _) => self.go_in_doubt(Stage::Pin, Doubt::WrongPin),
            (Failure::Refused(Code::CardStopped), _) => self.go_in_doubt(Stage::Staff, Doubt::Stopped),
            (Failure::Refused(Code::TrivialPin), _) => self.go_in_doubt(Stage::NewPin, Doubt::EasyPin),
            _ => self.sent = Remote::Failed(failure),
        }
    }

    /// What is asked, or that the backend is.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        view::page(self, ctx)
    }
}
