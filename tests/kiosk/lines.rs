//! Lines of the resume and the names of jobs, typed and brought back to the screen that asked.

use iced::Size;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use onestop::api::labor::{OccupationSummary, Occupations};
use onestop::api::places::{NamedPlace, Places};
use onestop::domain::occupation::Soc;
use onestop::domain::place::Point;
use onestop::i18n::{Language, Text};
use onestop::kiosk::access::preferences::Preferences;
use onestop::kiosk::action::{Action, Ask, Brought, Destination, Line, Reply, Request, Then};
use onestop::kiosk::design::{Metrics, Theme};
use onestop::kiosk::kept::Kept;
use onestop::kiosk::overlay::keyboard;
use onestop::kiosk::overlay::keyboard::layout::Key;
use onestop::kiosk::remote::Failure;
use onestop::kiosk::screen::typing::Message;
use onestop::kiosk::screen::{self, Screen};
use onestop::kiosk::ui::{Ctx, Site};
use onestop::kiosk::widget::field::Edit;

use crate::driver::NOW;

/// A screen where something is typed, and the site that it stands at.
struct Paper {
    screen: Screen,
    site: Site,
}

fn ctx(site: &Site) -> Ctx<'_> {
    Ctx {
        text: Text::new(Language::English),
        palette: Theme::Standard.palette(),
        metrics: Metrics::new(Size::new(1920.0, 1080.0)),
        site,
        preferences: Preferences::usual(Theme::Standard),
        now: NOW.parse::<Timestamp>().unwrap().to_zoned(TimeZone::UTC),
        samples: false,
        kept: Kept::default(),
        draft: std::sync::Arc::default(),
        page: None,
        can_take: false,
        session: None,
        worked: 0,
    }
}

impl Paper {
    fn at(destination: Destination) -> Self {
        let site = Site::default();
        let (screen, _) = Screen::open(destination, &ctx(&site));
        Self { screen, site }
    }

    fn asking(ask: Ask, before: &str) -> Self {
        Self::at(Destination::Line(Line { ask, before: before.to_owned() }))
    }

    fn does(&mut self, message: Message) -> Action {
        self.screen.update(screen::Message::Typing(message), &ctx(&self.site))
    }

    fn types(&mut self, text: &str) -> Action {
        self.does(Message::Edit(Edit::Insert(text.to_owned())))
    }

    /// Presses keys of the keyboard on the screen.
    fn presses(&mut self, letters: &str) {
        for letter in letters.chars() {
            let key = match letter {
                ' ' => Key::Space,
                letter => Key::Char { lower: letter.to_string(), upper: letter.to_uppercase().to_string() },
            };
            self.does(Message::Keyboard(keyboard::Message::Press(key)));
        }
    }

    fn receives(&mut self, reply: Reply) -> Action {
        self.screen.receive(reply, &ctx(&self.site))
    }

    /// The line that entering brings back, if it brings one.
    fn enters(&mut self) -> Option<String> {
        match self.does(Message::Enter) {
            Action::Return(Brought::Line(_, text)) => Some(text),
            _ => None,
        }
    }
}

fn title(action: &Action) -> Option<(Option<Soc>, &str)> {
    match action {
        Action::Return(Brought::Title(code, title)) => Some((*code, title.as_str())),
        _ => None,
    }
}

/// The number of a question about jobs.
#[track_caller]
fn asked(action: &Action) -> u32 {
    match action {
        Action::Fetch(Request::Occupations(tag, _)) => *tag,
        other => panic!("no question about jobs: {other:?}"),
    }
}

fn cook() -> Soc {
    "35-2014".parse().unwrap()
}

fn cooks() -> Occupations {
    let title = "Cooks, Restaurant".to_owned();
    let item = OccupationSummary { code: cook(), title, pay: None, employment: None, matched: None, fit: None };
    Occupations { items: vec![item], sources: Vec::new() }
}

#[test]
fn a_line_goes_on_from_what_it_says_and_comes_back_without_blanks() {
    let mut paper = Paper::asking(Ask::Name, "Maria");
    paper.types(" Delgado  ");
    let Action::Return(Brought::Line(ask, text)) = paper.does(Message::Enter) else {
        panic!("nothing is brought back")
    };
    assert_eq!((ask, text.as_str()), (Ask::Name, "Maria Delgado"));
}

#[test]
fn what_stands_there_is_never_cut_and_what_is_typed_has_an_end() {
    let long = "Cleaned rooms. ".repeat(12);
    assert_eq!(Paper::asking(Ask::Task, &long).enters().as_deref(), Some(long.trim()));
    for (ask, most) in [(Ask::Name, 60), (Ask::Phone, 24), (Ask::Task, 120), (Ask::Other(3), 60)] {
        let mut paper = Paper::asking(ask, "");
        paper.types(&"7".repeat(200));
        assert_eq!(paper.enters().map(|line| line.len()), Some(most), "{ask:?}");
    }
}

#[test]
fn an_emptied_line_says_nothing_but_a_resume_has_a_name() {
    for ask in [Ask::Phone, Ask::Email, Ask::Employer, Ask::Place, Ask::School, Ask::Skill] {
        let mut paper = Paper::asking(ask, "Something");
        paper.does(Message::Clear);
        assert_eq!(paper.enters().as_deref(), Some(""), "{ask:?}");
    }
    let mut paper = Paper::asking(Ask::Name, "Maria");
    paper.does(Message::Clear);
    assert_eq!(paper.enters(), None);
    paper.types("M");
    assert_eq!(paper.enters().as_deref(), Some("M"));
}

#[test]
fn what_looks_wrong_is_taken_the_second_time() {
    for (ask, odd, right) in
        [(Ask::Phone, "555 01", "937-555-0117 ext. 4"), (Ask::Email, "maria.example.org", "maria@example.org")]
    {
        let mut paper = Paper::asking(ask, "");
        paper.types(odd);
        assert_eq!(paper.enters(), None, "{ask:?} is asked after");
        assert_eq!(paper.enters().as_deref(), Some(odd));
        assert_eq!(Paper::asking(ask, right).enters().as_deref(), Some(right));
    }
}

#[test]
fn a_line_that_was_changed_is_looked_at_again() {
    let mut paper = Paper::asking(Ask::Phone, "555");
    assert_eq!(paper.enters(), None);
    paper.types("0");
    assert_eq!(paper.enters(), None);
    paper.types("117");
    assert_eq!(paper.enters().as_deref(), Some("5550117"));
}

#[test]
fn keys_on_the_screen_write_capitals_where_names_and_lines_begin() {
    let written = |ask, letters| {
        let mut paper = Paper::asking(ask, "");
        paper.presses(letters);
        paper.enters()
    };
    assert_eq!(written(Ask::Name, "anne-marie o'neill").as_deref(), Some("Anne-Marie O'Neill"));
    assert_eq!(written(Ask::Employer, "miller road grocery").as_deref(), Some("Miller Road Grocery"));
    assert_eq!(written(Ask::Task, "stocked shelves").as_deref(), Some("Stocked shelves"));
    assert_eq!(written(Ask::Email, "maria@example.org").as_deref(), Some("maria@example.org"));
}

#[test]
fn a_hardware_keyboard_writes_what_is_pressed() {
    let mut paper = Paper::asking(Ask::Name, "");
    paper.types("bell hooks");
    assert_eq!(paper.enters().as_deref(), Some("bell hooks"));
}

#[test]
fn a_city_is_chosen_or_taken_as_it_is() {
    let mut paper = Paper::asking(Ask::City, "");
    let Action::Fetch(Request::Places(tag, typed)) = paper.types("454") else { panic!("places are asked for") };
    assert_eq!(typed, "454");
    let point = Point::new(39.76, -84.19).unwrap();
    let dayton = NamedPlace { name: "45402 Dayton, OH".to_owned(), near: "45402".to_owned(), point };
    paper.receives(Reply::Places(tag, Ok(Places { items: vec![dayton] })));
    assert_eq!(paper.enters().as_deref(), Some("454"), "what is typed is taken as it is");
    let Action::Return(Brought::Line(Ask::City, city)) = paper.does(Message::Choose(0)) else { panic!("no city") };
    assert_eq!(city, "Dayton, OH 45402");
}

#[test]
fn a_word_that_looks_misspelled_is_put_right() {
    let mut paper = Paper::asking(Ask::Task, "Recieved goods");
    paper.does(Message::Choose(0));
    assert_eq!(paper.enters().as_deref(), Some("Received goods"));

    let mut paper = Paper::asking(Ask::Skill, "");
    paper.types("helping recieved");
    paper.does(Message::Choose(0));
    assert_eq!(paper.enters().as_deref(), Some("helping recieved"), "the word that is being written is left alone");
    paper.types(" ");
    paper.does(Message::Choose(0));
    assert_eq!(paper.enters().as_deref(), Some("helping received"));
}

#[test]
fn names_figures_and_other_lines_are_not_spelled() {
    for (ask, line) in
        [(Ask::Task, "Drove for Recieved and 3recieved here"), (Ask::Employer, "recieved here"), (Ask::Task, "Cleaned")]
    {
        let mut paper = Paper::asking(ask, line);
        paper.does(Message::Choose(0));
        assert_eq!(paper.enters().as_deref(), Some(line));
    }
}

#[test]
fn work_that_was_done_comes_back_by_its_plain_name_or_as_it_was_typed() {
    for then in [Then::Resume, Then::Goal] {
        let mut paper = Paper::at(Destination::Titles(then));
        let tag = asked(&paper.types("Line coo"));
        paper.receives(Reply::Occupations(tag, Ok(cooks())));
        let chosen = paper.does(Message::Choose(0));
        assert_eq!(title(&chosen), Some((Some(cook()), "Restaurant cook")));
        assert_eq!(title(&paper.does(Message::Enter)), title(&chosen));
        assert_eq!(title(&paper.does(Message::OwnWords)), Some((None, "Line coo")));
    }
}

#[test]
fn work_that_nobody_knows_is_taken_as_it_was_typed() {
    for answer in [Ok(Occupations { items: Vec::new(), sources: Vec::new() }), Err(Failure::Unreachable)] {
        let mut paper = Paper::at(Destination::Titles(Then::Resume));
        let tag = asked(&paper.types("Llama walker "));
        paper.receives(Reply::Occupations(tag, answer));
        assert_eq!(title(&paper.does(Message::Enter)), Some((None, "Llama walker")));
    }
}

#[test]
fn what_was_entered_waits_for_the_answer_to_its_last_letter() {
    let mut paper = Paper::at(Destination::Titles(Then::Resume));
    let early = asked(&paper.types("Coo"));
    paper.receives(Reply::Occupations(early, Ok(cooks())));
    let late = asked(&paper.types("per"));
    assert!(matches!(paper.does(Message::Enter), Action::None), "a cooper is no cook");
    let none = Occupations { items: Vec::new(), sources: Vec::new() };
    assert_eq!(title(&paper.receives(Reply::Occupations(late, Ok(none)))), Some((None, "Cooper")));
}

#[test]
fn own_words_are_for_the_resume_alone() {
    for then in [Then::Open, Then::Compare] {
        let mut paper = Paper::at(Destination::Titles(then));
        let tag = asked(&paper.types("Llama walker"));
        let none = Occupations { items: Vec::new(), sources: Vec::new() };
        paper.receives(Reply::Occupations(tag, Ok(none)));
        for message in [Message::Enter, Message::OwnWords] {
            assert_eq!(title(&paper.does(message)), None);
        }
    }
}

#[test]
fn every_line_has_a_question_of_its_own() {
    let asks = [
        Ask::Name,
        Ask::Phone,
        Ask::Email,
        Ask::City,
        Ask::Employer,
        Ask::Place,
        Ask::School,
        Ask::Task,
        Ask::Skill,
        Ask::Goal,
        Ask::LetterTo,
        Ask::Other(0),
    ];
    let question = |ask| {
        let paper = Paper::asking(ask, "");
        paper.screen.view(&ctx(&paper.site)).question
    };
    let questions: std::collections::BTreeSet<String> = asks.into_iter().map(question).collect();
    assert_eq!(questions.len(), asks.len(), "{questions:#?}");
}

#[test]
fn what_is_typed_is_not_told() {
    let mut paper = Paper::asking(Ask::Task, "xylophone tunning");
    let brought = paper.does(Message::Enter);
    let line = Line { ask: Ask::Name, before: "Xylophone".to_owned() };
    let mut own = Paper::at(Destination::Titles(Then::Resume));
    let tag = asked(&own.types("Xylophone tuner"));
    own.receives(Reply::Occupations(tag, Err(Failure::Late)));
    let told = format!("{:?} {brought:?} {line:?} {:?}", paper.screen, own.screen).to_lowercase();
    assert!(!told.contains("xylophone") && !told.contains("tunning"), "{told}");
}
