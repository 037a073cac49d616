//! The application: what lasts between visits, the one visit that there is, and every effect.

mod bar;
mod effects;
mod paper;
mod person;
mod session;
mod staff;
mod view;
mod visits;
mod voice;

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use iced::advanced::image::Handle as Picture;
use iced::{Size, Subscription, Task};
use jiff::tz::TimeZone;

use super::access::keypad::Keypad;
use super::access::preferences::Preferences;
use super::action::{Action, Brought, Reply, Request};
use super::client::Client;
use super::design::{Metrics, Panel, Theme};
use super::idle::Patience;
use super::nav::Serial;
use super::overlay::Answer;
use super::print::Press;
use super::remote::Failure;
use super::screen::{Screen, welcome};
use super::search::Search;
use super::speech::headphones::Watch;
use super::speech::{Engine, Fault};
use super::staff_code::StaffCode;
use super::ui::{Ctx, Site};
use super::visit::{Epoch, Visit};
use super::widget::shell::Input;
use super::{screen, window};
use crate::api::labor::{MatchesQuery, OccupationsQuery};
use crate::api::listings::Page;
use crate::api::problem::Code;
use crate::domain::clock::Clock;
use crate::i18n::{Language, Text};

/// How long each greeting stays.
const GREETING: Duration = Duration::from_secs(6);

/// What the kiosk has around it.
#[derive(Debug, Clone)]
pub struct Environment {
    pub client: Arc<dyn Client>,
    pub clock: Clock,
    pub voice: Arc<dyn Engine>,
    pub press: Arc<dyn Press>,
    /// The site's.
    pub zone: TimeZone,
}

/// What a site decides.
#[derive(Debug, Clone)]
pub struct Settings {
    pub site: Site,
    /// Logo and welcome pictures, to be loaded once the window is there.
    pub pictures: super::pictures::Files,
    /// The panel's diagonal in inches.
    pub diagonal: Option<f32>,
    pub patience: Patience,
    pub theme: Theme,
    /// The language of a development run; clients choose their own.
    pub language: Option<Language>,
    /// Whether the window is to cover the screen.
    pub full_screen: bool,
    /// What this kiosk is called when it asks for a person.
    pub name: String,
    /// Opens the staff screen.
    pub staff_code: Option<StaffCode>,
    pub keypad: Keypad,
    pub speech: super::speech::Settings,
    /// Who tells whether headphones are there.
    pub headphones: Watch,
    /// A second press of the same key or target within this time is one press.
    pub double_press: Duration,
    pub print: super::print::Settings,
}

/// The kiosk.
#[derive(Debug)]
pub struct App {
    environment: Environment,
    settings: Settings,
    /// The window in pixels as the desktop counts them.
    resolution: Size,
    /// The scale factor that the window has: the one that sizes are told in.
    shown_at: Cell<f32>,
    preferences: Preferences,
    /// Whether headphones are known to be there.
    plugged: bool,
    /// Tells one utterance from another.
    turn_said: u64,
    /// Why the voice could not speak.
    voice_fault: Option<Fault>,
    staff: staff::Staff,
    visit: Option<Visit>,
    epoch: Epoch,
    serial: u64,
    /// How many greetings were shown.
    turn: usize,
    /// Whether the backend's listings are invented.
    samples: bool,
    /// Whether phones can take documents along.
    can_take: bool,
    desk: paper::Desk,
}

/// Everything that happens.
#[derive(Debug, Clone)]
pub enum Message {
    Screen(Serial, screen::Message),
    Welcome(welcome::Message),
    Key(Key),
    Hear(Hearing),
    Person(Calling),
    Papers(Papers),
    Card(Carding),
    Staff(Entering),
    Answer(Answer),
    Reply(Epoch, Serial, Reply),
    Activity(Input),
    /// Time to look whether the client is still there.
    Idle(Epoch),
    /// The next greeting.
    Greet(Epoch),
    /// Another minute began.
    Minute,
    /// A first answer from the backend, for the sign that says "samples".
    Samples(bool),
    Pictures(Option<Picture>, Vec<Picture>),
    Resized(Size),
    /// The program is told to end.
    Exit,
}

pub use bar::Key;
pub use paper::{Papers, Paperwork};
pub use person::Calling;
pub use session::Carding;
pub use staff::Entering;
pub use voice::Hearing;

impl App {
    /// The kiosk at rest, and what it does first.
    pub fn new(environment: Environment, settings: Settings, resolution: Size) -> (Self, Task<Message>) {
        let mut app = Self {
            resolution,
            shown_at: Cell::new(1.0),
            preferences: Preferences::usual(settings.theme),
            plugged: false,
            turn_said: 0,
            voice_fault: None,
            staff: staff::Staff::new(&settings, environment.clock.now()),
            visit: None,
            epoch: Epoch::default(),
            serial: 0,
            turn: 0,
            samples: false,
            can_take: false,
            desk: paper::Desk::default(),
            environment,
            settings,
        };
        app.shown_at.set(app.wanted_scale());
        let open = if app.settings.full_screen { window::cover() } else { Task::none() };
        let start = match app.settings.language {
            Some(language) => app.begin(language),
            None => app.greet_later(),
        };
        let first = Task::batch([
            open,
            start,
            app.minute(),
            app.load_pictures(),
            app.ask_for_samples(),
            app.ask_for_takes(),
            app.purge(),
        ]);
        (app, first)
    }

    /// The scale factor that the window takes now, from the panel's millimetres and the client's choice.
    #[must_use]
    pub fn scale(&self) -> f32 {
        let scale = self.wanted_scale();
        self.shown_at.set(scale);
        scale
    }

    fn wanted_scale(&self) -> f32 {
        Panel { resolution: self.resolution, diagonal: self.staff.diagonal }.scale(
            self.preferences.zoom,
            self.preferences.voice.on,
            self.preferences.lowered,
        )
    }

    /// What happens outside of tasks: the window changes, the program is told to end.
    pub fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            window::sizes().map(Message::Resized),
            window::termination().map(|()| Message::Exit),
            self.headphones().map(|plugged| Message::Hear(Hearing::Plugged(plugged))),
        ])
    }

    /// The room that pages have: less while the voice has its keys there, or in the lower
    /// half of a tall panel.
    fn metrics(&self, window: Size) -> Metrics {
        let metrics = Metrics::new(window);
        let metrics = if self.preferences.lowered { metrics.lowered() } else { metrics };
        if self.preferences.voice.on { metrics.with_strip() } else { metrics }
    }

    fn ctx(&self) -> Ctx<'_> {
        let language = self.visit.as_ref().map_or_else(|| self.greeting(), |visit| visit.language);
        let scale = self.wanted_scale();
        Ctx {
            text: Text::new(language),
            palette: self.preferences.theme.palette(),
            metrics: self.metrics(Size::new(self.resolution.width / scale, self.resolution.height / scale)),
            preferences: self.preferences,
            site: &self.settings.site,
            now: self.environment.clock.now().to_zoned(self.environment.zone.clone()),
            samples: self.samples,
            kept: self.visit.as_ref().map(|visit| visit.kept).unwrap_or_default(),
            draft: self.visit.as_ref().map(|visit| Arc::clone(&visit.paperwork.draft)).unwrap_or_default(),
            page: self.visit.as_ref().and_then(|visit| visit.paperwork.page.clone()),
            can_take: self.can_take,
            session: self.visit.as_ref().and_then(|visit| visit.session.clone()),
            worked: self.visit.as_ref().map_or(0, Visit::minutes_worked),
        }
    }

    fn greeting(&self) -> Language {
        let offered = Language::offered();
        offered[self.turn % offered.len()]
    }

    /// Whether something is being done beside the screen: a page is set in type.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.desk.is_busy()
    }

    /// Does what a message says.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Screen(serial, message) if self.shows(serial) => {
                self.with_screen(serial, |screen, ctx| screen.update(message, ctx))
            }
            Message::Welcome(welcome::Message::Choose(language)) => self.begin(language),
            Message::Welcome(welcome::Message::Touch) => self.begin_with_languages(),
            Message::Key(key) => self.press(key),
            Message::Hear(hearing) => self.hear(hearing),
            Message::Person(calling) => self.call(calling),
            Message::Papers(papers) => self.paper(papers),
            Message::Card(carding) => self.card(carding),
            Message::Staff(entering) => self.enter(entering),
            Message::Answer(Answer::Stay) => self.uncover(),
            Message::Answer(Answer::End) => self.end(),
            Message::Answer(Answer::Count(yes)) => self.card(Carding::Count(yes)),
            Message::Answer(Answer::Help(answer)) => self.call(Calling::Answer(answer)),
            Message::Reply(epoch, serial, reply) => self.reply(epoch, serial, reply),
            Message::Activity(input) => self.activity(input),
            Message::Idle(epoch) if epoch == self.epoch => self.look(),
            Message::Greet(epoch) if epoch == self.epoch && self.visit.is_none() => {
                self.turn += 1;
                self.greet_later()
            }
            // Another visit's; a second press on what the first one left.
            Message::Screen(..) | Message::Idle(_) | Message::Greet(_) => Task::none(),
            Message::Minute => self.minute(),
            Message::Samples(samples) => {
                self.samples = samples;
                Task::none()
            }
            Message::Pictures(logo, pictures) => {
                self.settings.site.logo = logo;
                self.settings.site.pictures = pictures;
                Task::none()
            }
            Message::Resized(size) => {
                let scale = self.shown_at.get();
                self.resolution = Size::new((size.width * scale).round(), (size.height * scale).round());
                self.fit()
            }
            Message::Exit => iced::exit(),
        }
    }

    fn shows(&self, serial: Serial) -> bool {
        self.visit.as_ref().is_some_and(|visit| visit.nav.top().serial == serial)
    }

    fn with_screen(&mut self, serial: Serial, act: impl FnOnce(&mut Screen, &Ctx<'_>) -> Action) -> Task<Message> {
        // The screen is lent out of the visit while it looks at everything else.
        let Some(mut visit) = self.visit.take() else { return Task::none() };
        let ctx = Ctx {
            text: Text::new(visit.language),
            kept: visit.kept,
            draft: Arc::clone(&visit.paperwork.draft),
            page: visit.paperwork.page.clone(),
            session: visit.session.clone(),
            worked: visit.minutes_worked(),
            ..self.ctx()
        };
        let action = visit.nav.find(serial).map(|entry| act(&mut entry.screen, &ctx));
        self.visit = Some(visit);
        action.map_or_else(Task::none, |action| self.perform(serial, action))
    }

    /// The window, the zoom or the screen on top is another.
    fn fit(&mut self) -> Task<Message> {
        let Some(serial) = self.visit.as_ref().map(|visit| visit.nav.top().serial) else { return Task::none() };
        self.with_screen(serial, Screen::resized)
    }

    /// The screen on top was covered and is seen again.
    fn resume(&mut self) -> Task<Message> {
        let Some(serial) = self.visit.as_ref().map(|visit| visit.nav.top().serial) else { return Task::none() };
        self.with_screen(serial, |screen, ctx| screen.resized(ctx).and(screen.resumed()))
    }

    fn open(&mut self, destination: super::action::Destination) -> Task<Message> {
        let (screen, action) = Screen::open(destination, &self.ctx());
        let Some(visit) = &mut self.visit else { return Task::none() };
        let serial = visit.nav.push(screen);
        self.perform(serial, action)
    }

    fn bring(&mut self, brought: Brought) -> Task<Message> {
        let Some(visit) = &mut self.visit else { return Task::none() };
        visit.nav.pop();
        let serial = visit.nav.top().serial;
        self.with_screen(serial, |screen, ctx| screen.take(brought, ctx))
    }

    /// The one place where an answer meets the visit that asked; later ones are dropped.
    fn reply(&mut self, epoch: Epoch, serial: Serial, reply: Reply) -> Task<Message> {
        if epoch != self.epoch {
            return self.sign_out_late(&reply);
        }
        let signed = self.sign_in(&reply);
        if let Reply::Listings(_, Ok(Page { samples, .. })) = &reply {
            self.samples = *samples;
        }
        let again = self.retry(serial, &reply);
        let taken = self.with_screen(serial, |screen, ctx| screen.receive(reply, ctx));
        Task::batch([signed, again, taken])
    }

    fn ask_for_samples(&self) -> Task<Message> {
        let query = Search::default().query(0, 1);
        Task::perform(self.environment.client.listings(query), |answer| {
            Message::Samples(answer.is_ok_and(|page| page.samples))
        })
    }

    fn fetch(&mut self, serial: Serial, request: Request) -> Task<Message> {
        let epoch = self.epoch;
        let client = &self.environment.client;
        let reply = move |reply| Message::Reply(epoch, serial, reply);
        let asked = match request {
            Request::Listings(tag, query) => {
                Task::perform(client.listings(query), move |answer| reply(Reply::Listings(tag, answer)))
            }
            Request::Listing(id) => {
                Task::perform(client.listing(id), move |answer| reply(Reply::Listing(answer.map(Box::new))))
            }
            Request::Suggestions(tag, typed) => {
                Task::perform(client.suggestions(typed), move |answer| reply(Reply::Suggestions(tag, answer)))
            }
            Request::Places(tag, typed) => {
                Task::perform(client.places(typed), move |answer| reply(Reply::Places(tag, answer)))
            }
            Request::Labor(code) => Task::perform(client.labor(self.settings.site.area(), code), move |answer| {
                reply(Reply::Labor(code, answer.map(Box::new)))
            }),
            Request::Occupation(code) => Task::perform(client.occupation(code), move |answer| {
                reply(Reply::Occupation(code, answer.map(Box::new)))
            }),
            Request::Occupations(tag, query) => {
                let query = OccupationsQuery { area: query.area.or_else(|| Some(self.settings.site.area())), ..query };
                Task::perform(client.occupations(query), move |answer| reply(Reply::Occupations(tag, answer)))
            }
            Request::Matches(query) => {
                let query = MatchesQuery { area: query.area.or_else(|| Some(self.settings.site.area())), ..query };
                Task::perform(client.matches(query), move |answer| reply(Reply::Matches(answer)))
            }
            Request::Unemployment => {
                let answer = client.unemployment(self.settings.site.area());
                Task::perform(answer, move |answer| reply(Reply::Unemployment(answer)))
            }
            Request::Club(tag, ask) => {
                let session = self.visit.as_ref().and_then(|visit| visit.session.clone());
                Task::perform(client.club(session, ask), move |answer| reply(Reply::Club(tag, answer)))
            }
            // Its answer is awaited when the client has gone, too: who is signed in then is signed out again.
            Request::Card(tag, ask) => {
                let session = self.visit.as_ref().and_then(|visit| visit.session.clone());
                let asked = Task::perform(client.card(session, ask), move |answer| reply(Reply::Card(tag, answer)));
                return Task::batch([asked, self.slow_later(serial)]);
            }
            Request::Plan(tag, mut ask) => match self.visit.as_ref().and_then(|visit| visit.session.clone()) {
                Some(session) => {
                    self.name_time(&mut ask);
                    let client = &self.environment.client;
                    Task::perform(client.plan(session, ask), move |answer| reply(Reply::Plan(tag, answer)))
                }
                None => Task::done(reply(Reply::Plan(tag, Err(Failure::Refused(Code::NotSignedIn))))),
            },
        };
        Task::batch([self.kept(serial, asked), self.slow_later(serial)])
    }
}
