//! Typing: words to search for, the name of a place or of a job, a line of the resume, with suggestions while typing.

mod line;
mod offers;
mod purpose;
mod speller;
mod view;

use iced::advanced::widget::Id;

use crate::api::labor::OccupationsQuery;
use crate::domain::occupation::names;
use crate::kiosk::action::{Action, Ask, Brought, Destination, Line, Reply, Request, Then};
use crate::kiosk::overlay::keyboard::layout::Key;
use crate::kiosk::overlay::keyboard::{self, Keyboard};
use crate::kiosk::remote::Failure;
use crate::kiosk::search::{Around, Search, Work};
use crate::kiosk::ui::Ctx;
use crate::kiosk::widget::field::{Edit, FieldBuffer, Step};
use offers::{Meaning, Offer};
use purpose::{Doubt, Purpose};
use speller::Speller;

const FIELD: &str = "field";

/// What is typed so far and what it may mean.
#[derive(Debug)]
pub struct State {
    purpose: Purpose,
    buffer: FieldBuffer,
    keyboard: Keyboard,
    speller: Speller,
    asked: u32,
    /// The letters that the offers are for.
    answered: u32,
    offers: Option<Result<Vec<Offer>, Failure>>,
    doubt: Option<Doubt>,
    /// Entered before it was known what fits.
    waiting: bool,
}

/// What a client does here.
#[derive(Debug, Clone)]
pub enum Message {
    Edit(Edit),
    Keyboard(keyboard::Message),
    Choose(usize),
    /// Takes what is typed as it is.
    OwnWords,
    Enter,
    Clear,
}

impl State {
    fn new(purpose: Purpose, ctx: &Ctx<'_>) -> (Self, Action) {
        let mut keyboard = Keyboard::new(ctx.text.language().tag());
        if let Purpose::Line(ask) = purpose
            && let Some(layer) = line::layer(ask)
        {
            keyboard.update(keyboard::Message::Press(Key::Layer(layer.to_owned())));
        }
        let state = Self {
            buffer: FieldBuffer::new(purpose.limit()),
            purpose,
            keyboard,
            speller: Speller::default(),
            asked: 0,
            answered: 0,
            offers: None,
            doubt: None,
            waiting: false,
        };
        (state, Action::Focus(Id::new(FIELD)))
    }

    /// Types words to search for; the rest of `search` stays.
    #[must_use]
    pub fn words(search: Search, ctx: &Ctx<'_>) -> (Self, Action) {
        let before = search.words.clone();
        let (mut state, focus) = Self::new(Purpose::Words(Box::new(search)), ctx);
        match before {
            Some(words) => {
                let asked = state.edit(Edit::Insert(words));
                (state, focus.and(asked))
            }
            None => (state, focus),
        }
    }

    /// Types the name of a place.
    #[must_use]
    pub fn places(ctx: &Ctx<'_>) -> (Self, Action) {
        Self::new(Purpose::Place, ctx)
    }

    /// Types the name of a job.
    #[must_use]
    pub fn titles(then: Then, ctx: &Ctx<'_>) -> (Self, Action) {
        Self::new(Purpose::Title(then), ctx)
    }

    /// Types a line, or goes on with one.
    #[must_use]
    pub fn lines(line: Line, ctx: &Ctx<'_>) -> (Self, Action) {
        let (mut state, focus) = Self::new(Purpose::Line(line.ask), ctx);
        // What stands there already is never cut.
        state.buffer = FieldBuffer::new(state.buffer.limit().max(line.before.chars().count()));
        state.buffer.apply(Edit::Insert(line.before));
        if line::is_spelled(line.ask) {
            state.spell(None);
        }
        (state, focus)
    }

    /// Goes on where it was: in the field.
    #[must_use]
    pub fn resumed() -> Action {
        Action::Focus(Id::new(FIELD))
    }

    fn typed(&self) -> String {
        self.buffer.text().trim().to_owned()
    }

    fn edit(&mut self, edit: Edit) -> Action {
        if !self.buffer.apply(edit) {
            return Action::None;
        }
        self.doubt = None;
        self.waiting = false;
        self.asked += 1;
        let typed = self.typed();
        if typed.is_empty() {
            self.offers = None;
            return Action::None;
        }
        self.ask(typed)
    }

    /// A letter of the keys on the screen, of which there are only small ones.
    fn letter(&self, edit: Edit) -> Edit {
        let before = &self.buffer.text()[..self.buffer.selection().start];
        match edit {
            Edit::Insert(letter) if line::begins(&self.purpose, before) => Edit::Insert(letter.to_uppercase()),
            edit => edit,
        }
    }

    fn ask(&mut self, typed: String) -> Action {
        let request = match self.purpose {
            Purpose::Words(_) => Request::Suggestions(self.asked, typed),
            Purpose::Place => Request::Places(self.asked, typed),
            Purpose::Title(_) => {
                Request::Occupations(self.asked, OccupationsQuery { q: Some(typed), ..OccupationsQuery::default() })
            }
            Purpose::Line(ask) if line::is_place(ask) => Request::Places(self.asked, typed),
            Purpose::Line(ask) => {
                if line::is_spelled(ask) {
                    self.spell(Some(self.buffer.caret()));
                }
                return Action::None;
            }
        };
        Action::Fetch(request)
    }

    /// Offers other spellings, but not of the word that is `written` up to this byte.
    fn spell(&mut self, written: Option<usize>) {
        let offers = self.speller.offers(self.buffer.text(), written, self.buffer.limit());
        self.offers = Some(Ok(offers));
    }

    fn search(&self, words: String) -> Action {
        match &self.purpose {
            Purpose::Words(search) => {
                let search = Search { words: Some(words), work: Work::Any, ..(**search).clone() };
                Action::Replace(Destination::Results(search))
            }
            Purpose::Place | Purpose::Title(_) | Purpose::Line(_) => Action::None,
        }
    }

    fn choose(&mut self, Offer { text, meaning }: Offer) -> Action {
        match (meaning, &self.purpose) {
            (Meaning::Place(_), Purpose::Line(ask)) => Action::Return(Brought::Line(*ask, line::on_paper(text))),
            (Meaning::Place(near), _) => Action::Return(Brought::Place(Around { name: text, near, here: false })),
            (Meaning::Work(code, _), Purpose::Title(Then::Compare)) => Action::Return(Brought::Occupation(code)),
            (Meaning::Work(code, _), Purpose::Title(Then::Resume | Then::Goal)) => {
                let name = names::name(code, "en").map_or(text, |name| name.name.to_owned());
                Action::Return(Brought::Title(Some(code), name))
            }
            (Meaning::Work(code, _), _) => Action::Replace(Destination::Occupation(code, None)),
            (Meaning::Words(_), _) => self.search(text),
            (Meaning::Spelling { at, .. }, _) => {
                let word = [Edit::PlaceCaret(at), Edit::Select(Step::NextWord)];
                for edit in word.into_iter().chain([Edit::Insert(text), Edit::Move(Step::End)]) {
                    self.buffer.apply(edit);
                }
                self.spell(None);
                Action::Focus(Id::new(FIELD))
            }
        }
    }

    /// Takes what is typed as it is, where that makes sense.
    fn own_words(&self) -> Action {
        let typed = self.typed();
        if self.purpose.takes_own_words() && !typed.is_empty() {
            Action::Return(Brought::Title(None, typed))
        } else {
            Action::Focus(Id::new(FIELD))
        }
    }

    /// Searches for the words, takes the first place or job that fits, or brings the line back.
    fn enter(&mut self) -> Action {
        let typed = self.typed();
        if let Purpose::Line(ask) = self.purpose {
            return self.finish(ask, typed);
        }
        if typed.is_empty() {
            return Action::Focus(Id::new(FIELD));
        }
        if matches!(self.purpose, Purpose::Words(_)) {
            return self.search(typed);
        }
        match self.offers.as_ref().filter(|_| self.answered == self.asked) {
            Some(Ok(offers)) => match offers.first().cloned() {
                Some(offer) => self.choose(offer),
                None if self.purpose.takes_own_words() => self.own_words(),
                None => {
                    self.doubt = Some(Doubt::Unknown);
                    Action::None
                }
            },
            Some(Err(_)) if self.purpose.takes_own_words() => self.own_words(),
            Some(Err(_)) => {
                self.asked += 1;
                self.ask(typed)
            }
            None => {
                self.waiting = true;
                Action::None
            }
        }
    }

    /// Brings the line back. One that looks wrong is taken when it is entered again.
    fn finish(&mut self, ask: Ask, typed: String) -> Action {
        if typed.is_empty() && line::is_needed(ask) {
            return Action::Focus(Id::new(FIELD));
        }
        let doubt = line::doubt(ask, &typed);
        if doubt != self.doubt {
            self.doubt = doubt;
            return Action::None;
        }
        Action::Return(Brought::Line(ask, typed))
    }

    /// Writes, chooses, searches or brings back.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Edit(edit) => self.edit(edit),
            Message::Clear => self.edit(Edit::Clear).and(Action::Focus(Id::new(FIELD))),
            Message::Enter => self.enter(),
            Message::OwnWords => self.own_words(),
            Message::Choose(at) => {
                let offers = self.offers.as_ref().and_then(|offers| offers.as_ref().ok());
                let offer = offers.and_then(|offers| offers.get(at)).cloned();
                offer.map_or(Action::None, |offer| self.choose(offer))
            }
            Message::Keyboard(message) => match self.keyboard.update(message) {
                keyboard::Pressed::Edit(edit) => {
                    let edit = self.letter(edit);
                    self.edit(edit)
                }
                keyboard::Pressed::Enter => self.enter(),
                keyboard::Pressed::Nothing => Action::None,
            },
        }
    }

    /// Takes suggestions for what is typed now; those for earlier letters come too late.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        let Some(offers) = offers::read(reply, self.asked) else { return Action::None };
        self.answered = self.asked;
        self.offers = Some(offers);
        if std::mem::take(&mut self.waiting) { self.enter() } else { Action::None }
    }
}
