//! Scripted cards: numbers, secrets, PINs and tries, and who has signed in.

use std::collections::BTreeMap;
use std::time::Duration;

use onestop::api::cards::{Card, NewCard, NewPin, SignIn, SignedIn};
use onestop::api::problem::Code;
use onestop::domain::card::{CardNumber, Nickname, Pin, PinError};
use onestop::domain::digits;
use onestop::kiosk::asks::{CardAsk, CardNews};
use onestop::kiosk::remote::Failure;
use onestop::kiosk::session::Session;
use tokio::time::Instant;

use super::backend::Backend;

/// Wrong tries without a delay.
const FREE: u32 = 2;
/// The delay after each of those that follow.
const DELAY: Duration = Duration::from_secs(30);
/// Wrong tries after which only staff help.
const MOST: u32 = 10;

/// A card that somebody has in their pocket.
#[derive(Clone)]
pub struct Issued {
    /// Ten digits.
    pub number: String,
    /// What its QR code says.
    pub secret: String,
}

struct Kept {
    issued: Issued,
    nickname: String,
    /// None once staff have reset it.
    pin: Option<String>,
    /// What staff gave for a new one.
    code: Option<String>,
}

#[derive(Default)]
struct Tries {
    wrong: u32,
    next: Option<Instant>,
}

impl Tries {
    fn begin(&self) -> Result<(), Failure> {
        if self.wrong >= MOST {
            return Err(Failure::Refused(Code::CardStopped));
        }
        let rest = self.next.map(|next| next.saturating_duration_since(Instant::now())).unwrap_or_default();
        let seconds = rest.as_millis().div_ceil(1000);
        if seconds == 0 { Ok(()) } else { Err(Failure::Wait(u32::try_from(seconds).unwrap())) }
    }

    fn fail(&mut self) -> Failure {
        self.wrong += 1;
        self.next = (self.wrong > FREE).then(|| Instant::now() + DELAY);
        Failure::Refused(Code::WrongPin)
    }
}

/// Every card.
#[derive(Default)]
pub struct Cards {
    kept: Vec<Kept>,
    /// By the number, or by the secret of a card that there is not.
    tries: BTreeMap<String, Tries>,
    /// Tokens, and the numbers of the cards that they stand for.
    sessions: BTreeMap<String, String>,
    made: u64,
    begun: u64,
}

impl Cards {
    /// The card of a client who has signed in; nothing for a guest.
    pub fn who(&self, session: Option<&Session>) -> Result<Option<String>, Failure> {
        session.map(|session| self.of(session)).transpose()
    }

    /// The card of a client who has signed in.
    pub fn of(&self, session: &Session) -> Result<String, Failure> {
        self.sessions.get(session.token()).cloned().ok_or(Failure::Refused(Code::NotSignedIn))
    }

    /// What the client of a card wants to be called.
    pub fn nickname(&self, number: &str) -> String {
        let kept = self.kept.iter().find(|kept| kept.issued.number == number);
        kept.map(|kept| kept.nickname.clone()).unwrap_or_default()
    }

    /// The same where it has ended already.
    pub fn sign_out(&mut self, session: &Session) {
        self.sessions.remove(session.token());
    }

    /// Answers all but the end of a card.
    pub fn answer(&mut self, ask: CardAsk) -> Result<CardNews, Failure> {
        match ask {
            CardAsk::Take(NewCard { nickname, pin }) => {
                let nickname = Nickname::parse(&nickname).ok_or(Failure::Faulty)?.as_str().to_owned();
                let pin = chosen(&pin)?;
                let Issued { number, secret } = self.make(nickname.clone(), pin);
                let token = self.begin(&number);
                Ok(CardNews::Taken(nickname, Card { number, secret, token }))
            }
            CardAsk::SignIn(SignIn { number, secret, pin }) => {
                let (number, secret) = match (number, secret) {
                    (Some(number), None) => (Some(read(&number)?), None),
                    (None, Some(secret)) => (None, Some(secret)),
                    _ => return Err(Failure::Faulty),
                };
                let fits = |kept: &Kept| {
                    number.as_ref() == Some(&kept.issued.number) || secret.as_ref() == Some(&kept.issued.secret)
                };
                let found = self.kept.iter().position(fits);
                let subject = found.map(|at| self.kept[at].issued.number.clone());
                let subject = subject.or(number).or(secret).ok_or(Failure::Faulty)?;
                self.tries.entry(subject.clone()).or_default().begin()?;
                match found {
                    Some(at) if self.kept[at].pin.as_ref() == Some(&pin) => Ok(self.welcome(&subject)),
                    _ => Err(self.tries.entry(subject).or_default().fail()),
                }
            }
            CardAsk::NewPin(NewPin { number, code, pin }) => {
                let (number, code) = (read(&number)?, digits::checked(&code).ok_or(Failure::Faulty)?);
                let pin = chosen(&pin)?;
                self.tries.entry(number.clone()).or_default().begin()?;
                let fits = |kept: &&mut Kept| kept.issued.number == number && kept.code.as_ref() == Some(&code);
                match self.kept.iter_mut().find(fits) {
                    Some(kept) => {
                        (kept.pin, kept.code) = (Some(pin), None);
                        Ok(self.welcome(&number))
                    }
                    None => Err(self.tries.entry(number).or_default().fail()),
                }
            }
            CardAsk::DeleteAll => Err(Failure::Refused(Code::NotSignedIn)),
        }
    }

    /// A card is no more.
    pub fn forget(&mut self, number: &str) {
        self.kept.retain(|kept| kept.issued.number != number);
        self.sessions.retain(|_, card| card != number);
    }

    fn make(&mut self, nickname: String, pin: String) -> Issued {
        self.made += 1;
        let number = CardNumber::from_random(482_915_300 + 7 * self.made).as_str().to_owned();
        let issued = Issued { number, secret: format!("{:k>26}", self.made) };
        self.kept.push(Kept { issued: issued.clone(), nickname, pin: Some(pin), code: None });
        issued
    }

    fn begin(&mut self, number: &str) -> String {
        self.begun += 1;
        let token = format!("{:t>26}", self.begun);
        self.sessions.insert(token.clone(), number.to_owned());
        token
    }

    fn welcome(&mut self, number: &str) -> CardNews {
        self.tries.remove(number);
        CardNews::SignedIn(SignedIn { token: self.begin(number), nickname: self.nickname(number) })
    }
}

fn read(number: &str) -> Result<String, Failure> {
    CardNumber::parse(number).map(|number| number.as_str().to_owned()).ok_or(Failure::Faulty)
}

/// A PIN to have.
fn chosen(pin: &str) -> Result<String, Failure> {
    match Pin::parse(pin) {
        Ok(pin) => Ok(pin.as_str().to_owned()),
        Err(PinError::Trivial) => Err(Failure::Refused(Code::TrivialPin)),
        Err(PinError::WrongLength | PinError::NotDigits) => Err(Failure::Faulty),
    }
}

impl Backend {
    /// Somebody has a card already.
    pub fn has_card(&self, nickname: &str, pin: &str) -> Issued {
        self.state().cards.make(nickname.to_owned(), chosen(pin).unwrap())
    }

    /// Staff reset a card: the code with which its client chooses another PIN. Whoever was signed in no longer is.
    pub fn resets(&self, number: &str) -> String {
        let mut state = self.state();
        let cards = &mut state.cards;
        let code = digits::with_check("73915084262");
        let kept = cards.kept.iter_mut().find(|kept| kept.issued.number == number).unwrap();
        (kept.pin, kept.code) = (None, Some(code.clone()));
        cards.tries.remove(number);
        cards.sessions.retain(|_, card| card != number);
        code
    }

    /// Every session ends, as after twelve hours.
    pub fn ends_sessions(&self) {
        self.state().cards.sessions.clear();
    }

    /// How many sessions are open.
    pub fn sessions(&self) -> usize {
        self.state().cards.sessions.len()
    }

    /// The cards that there are: number and secret.
    pub fn cards(&self) -> Vec<Issued> {
        self.state().cards.kept.iter().map(|kept| kept.issued.clone()).collect()
    }

    /// The tokens of the sessions that are open.
    pub fn tokens(&self) -> Vec<String> {
        self.state().cards.sessions.keys().cloned().collect()
    }
}
