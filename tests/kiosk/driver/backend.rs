//! A backend that answers from a short list of jobs: at once, late, never, or with a failure.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use jiff::civil::{Date, date};
use onestop::api::help::{Help, HelpId, HelpState};
use onestop::api::labor::{Labor, MatchesQuery, Occupation, Occupations, OccupationsQuery, Unemployment};
use onestop::api::listings::{Count, Detail, Facets, PAY_BANDS, Page, Query, Suggestion, Suggestions, Summary};
use onestop::api::places::{NamedPlace, Places};
use onestop::api::takes::Taken;
use onestop::domain::listing::{Hours, Listing, ListingId, Passage, Topic};
use onestop::domain::occupation::Soc;
use onestop::domain::pay::{Pay, PayPeriod};
use onestop::domain::place::{Place, Point};
use onestop::kiosk::asks::{CardAsk, CardNews, ClubAsk, ClubNews, PlanAsk, PlanNews};
use onestop::kiosk::client::{Answer, Client};
use onestop::kiosk::remote::Failure;
use onestop::kiosk::session::Session;

use super::cards::Cards;
use super::club::Club;
use super::labor;
use super::plan::{self, Plans};

/// The day of every test.
pub const TODAY: Date = date(2026, 1, 13);

/// A job, and how far it is from the site.
#[derive(Debug, Clone)]
pub struct Job {
    listing: Listing,
    miles: f64,
    sample: bool,
}

/// A full-time job in Dayton at $17.50 an hour, posted three days ago.
pub fn job(title: &str, kind: &str) -> Job {
    let listing = Listing {
        source: "County feed".to_owned(),
        source_id: title.to_owned(),
        url: None,
        title: title.to_owned(),
        employer: Some("Gem City Works".to_owned()),
        place: Place { city: Some("Dayton".to_owned()), state: Some("OH".to_owned()), ..Place::default() },
        pay: Some(Pay { low: Some(1750), high: None, period: PayPeriod::Hour }),
        hours: BTreeSet::from([Hours::FullTime]),
        weekly_hours: None,
        term: None,
        posted: Some(date(2026, 1, 10)),
        expires: None,
        starts: None,
        ends: None,
        openings: None,
        occupation: None,
        kind: kind.parse().ok(),
        passages: Vec::new(),
        apply: onestop::domain::listing::Apply { phone: Some("937-555-0142".to_owned()), ..Default::default() },
        translations: BTreeMap::new(),
        doubts: Vec::new(),
    };
    Job { listing, miles: 2.4, sample: false }
}

impl Job {
    /// It asks for this.
    pub fn asking(mut self, text: &str) -> Self {
        self.listing.passages.push(Passage { topic: Topic::Requirements, text: text.to_owned() });
        self
    }

    /// So many miles away.
    pub fn miles(mut self, miles: f64) -> Self {
        self.miles = miles;
        self
    }

    /// In some way another.
    pub fn with(mut self, change: impl FnOnce(&mut Listing)) -> Self {
        change(&mut self.listing);
        self
    }

    /// Invented.
    pub fn sample(mut self) -> Self {
        self.sample = true;
        self
    }

    fn summary(&self) -> Summary {
        let listing = &self.listing;
        let own =
            |(tag, words): (&String, &onestop::domain::listing::Translation)| Some((tag.clone(), words.title.clone()?));
        Summary {
            id: listing.id(),
            title: listing.title.clone(),
            titles: listing.translations.iter().filter_map(own).collect(),
            employer: listing.employer.clone(),
            city: listing.place.city.clone(),
            state: listing.place.state.clone(),
            miles: Some(self.miles),
            pay: listing.pay.map(|pay| pay.hourly()),
            hours: listing.hours.clone(),
            posted: listing.posted,
            starts: listing.starts,
            source: listing.source.clone(),
            sample: self.sample,
        }
    }

    fn dollars(&self) -> Option<f64> {
        let cents = self.listing.pay?.hourly().floor()?;
        i32::try_from(cents).ok().map(|cents| f64::from(cents) / 100.0)
    }

    fn fits(&self, query: &Query, words: Option<&str>) -> bool {
        let listing = &self.listing;
        let kind = listing.kind.map(|kind| kind.to_string());
        let group = listing.kind.map(|kind| kind.group().to_string());
        let days = |day: Date| (TODAY - day).get_days();
        words.is_none_or(|words| listing.title.to_lowercase().contains(&words.to_lowercase()))
            && query.within.is_none_or(|miles| self.miles <= miles)
            && query.hours.is_none_or(|hours| listing.hours.contains(&hours))
            && query.pay_min.is_none_or(|least| self.dollars().is_some_and(|dollars| dollars >= least))
            && (query.group.is_none() || query.group == group)
            && (query.kind.is_none() || query.kind == kind)
            && query.posted_within.is_none_or(|within| {
                listing.posted.is_some_and(|day| u32::try_from(days(day)).is_ok_and(|days| days <= within))
            })
    }
}

/// A question that was asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    Listings(Query),
    Listing(ListingId),
    Suggestions(String),
    Places(String),
    /// Figures of an occupation in an area.
    Labor(String, Soc),
    Occupation(Soc),
    Occupations(OccupationsQuery),
    Matches(MatchesQuery),
    Unemployment(String),
    /// For a person, in the language of this tag.
    Help(String),
    HelpState(HelpId),
    NoHelp(HelpId),
    /// To hold this PDF for a phone.
    Take(Vec<u8>),
    Untake(String),
    Club(ClubAsk),
    /// Whatever it was: it may hold a PIN.
    Card,
    Plan(PlanAsk),
    SignOut,
}

/// How the backend answers.
#[derive(Debug, Clone, Copy)]
pub enum Mood {
    Prompt,
    After(Duration),
    Never,
    Fails(Failure),
    /// Does what it is asked, and the answer is lost on the way.
    Loses(Failure),
}

/// What it knows.
pub struct State {
    jobs: Vec<Job>,
    help: Vec<Help>,
    mood: Mood,
    asked: Vec<Asked>,
    meant: Option<(String, String)>,
    labor: Option<Labor>,
    pub club: Club,
    pub cards: Cards,
    pub plans: Plans,
}

/// The scripted backend.
pub struct Backend {
    state: Mutex<State>,
    awaited: Arc<AtomicUsize>,
}

/// What was asked is nobody's business but the test's.
impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Backend")
    }
}

/// An answer that somebody waits for.
struct Awaited(Arc<AtomicUsize>);

impl Drop for Awaited {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Backend {
    /// A backend with these jobs.
    pub fn of(jobs: impl IntoIterator<Item = Job>) -> Self {
        let jobs = jobs.into_iter().collect();
        let state = State {
            jobs,
            help: Vec::new(),
            mood: Mood::Prompt,
            asked: Vec::new(),
            meant: None,
            labor: None,
            club: Club::default(),
            cards: Cards::default(),
            plans: Plans::default(),
        };
        Self { state: Mutex::new(state), awaited: Arc::default() }
    }

    /// A backend with the jobs of a town.
    pub fn town() -> Self {
        let warehouse = [
            "Warehouse associate",
            "Forklift operator",
            "Order picker",
            "Dock worker",
            "Package handler",
            "Stock clerk, nights",
            "Loader",
            "Material handler",
            "Returns clerk",
            "Inventory counter",
        ];
        let warehouse = (1_u8..).zip(warehouse).map(|(miles, title)| job(title, "53-7").miles(miles.into()));
        let part_time = |job: Job| job.with(|listing| listing.hours = BTreeSet::from([Hours::PartTime]));
        let others = [
            job("Delivery driver", "53-3"),
            part_time(job("Shuttle driver", "53-3").miles(7.0)),
            job("Line cook", "35-2").miles(3.0),
            part_time(job("Dishwasher", "35-9")),
            job("Server, evenings", "35-3"),
            job("Hotel housekeeper", "37-2").miles(11.0),
            job("Nurse aide", "31-1").miles(40.0),
        ];
        Self::of(warehouse.chain(others))
    }

    /// A backend with eight jobs whose titles take more than one line.
    pub fn of_long_titles() -> Self {
        let titles =
            ["Order picker", "Package handler", "Stock clerk", "Loader", "Line cook", "Baker", "Driver", "Painter"];
        let long = |title| format!("{title} for the early morning shift at the large new building by the river");
        Self::of(titles.map(|title| job(&long(title), "53-7")))
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Answers in another way from now on.
    pub fn is(&self, mood: Mood) {
        self.state().mood = mood;
    }

    /// Searches for `meant` where `typed` was typed.
    pub fn corrects(&self, typed: &str, meant: &str) {
        self.state().meant = Some((typed.to_owned(), meant.to_owned()));
    }

    /// Tells these figures from now on, whatever work is asked about.
    #[cfg(feature = "server")]
    pub fn shows(&self, labor: Labor) {
        self.state().labor = Some(labor);
    }

    /// The job with this title is no longer open.
    pub fn closes(&self, title: &str) {
        self.state().jobs.retain(|job| job.listing.title != title);
    }

    /// Every request for a person, oldest first.
    pub fn help(&self) -> Vec<Help> {
        self.state().help.clone()
    }

    /// Someone is on the way to everybody who waits.
    pub fn answers_help(&self) {
        for help in self.state().help.iter_mut().filter(|help| help.state == HelpState::Waiting) {
            help.state = HelpState::Answered;
        }
    }

    /// Everything that was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.state().asked.clone()
    }

    /// The last search that was asked for.
    pub fn last_query(&self) -> Query {
        let asked = self.asked();
        let queries = asked.into_iter().rev().filter_map(|asked| match asked {
            Asked::Listings(query) => Some(query),
            _ => None,
        });
        queries.into_iter().next().unwrap()
    }

    /// How many answers somebody waits for.
    pub fn awaited(&self) -> usize {
        self.awaited.load(Ordering::Relaxed)
    }

    fn answer<T: Send + 'static>(
        &self,
        asked: Asked,
        find: impl FnOnce(&mut State) -> Result<T, Failure>,
    ) -> Answer<T> {
        let mut state = self.state();
        state.asked.push(asked);
        let mood = state.mood;
        let found = match mood {
            Mood::Fails(failure) => Err(failure),
            Mood::Loses(failure) => find(&mut state).and(Err(failure)),
            _ => find(&mut state),
        };
        self.awaited.fetch_add(1, Ordering::Relaxed);
        let awaited = Awaited(Arc::clone(&self.awaited));
        Box::pin(async move {
            let _awaited = awaited;
            match mood {
                Mood::Prompt | Mood::Fails(_) | Mood::Loses(_) => {}
                Mood::After(time) => tokio::time::sleep(time).await,
                Mood::Never => std::future::pending().await,
            }
            found
        })
    }
}

impl State {
    fn search(&self, query: &Query) -> Page {
        let meant = self.meant.as_ref().filter(|(typed, _)| Some(typed) == query.q.as_ref()).map(|(_, meant)| meant);
        let words = meant.or(query.q.as_ref()).map(String::as_str);
        let found: Vec<&Job> = self.jobs.iter().filter(|job| job.fits(query, words)).collect();
        let (page, size) = (query.page.unwrap_or(1), query.page_size.unwrap_or(20));
        let shown = found.iter().skip(((page - 1) * size) as usize).take(size as usize);
        Page {
            total: found.len() as u64,
            page,
            page_size: size,
            items: shown.map(|job| job.summary()).collect(),
            facets: facets(&found),
            corrected: meant.cloned(),
            samples: self.jobs.iter().any(|job| job.sample),
        }
    }

    fn detail(&self, id: &ListingId) -> Result<Detail, Failure> {
        let job = self.jobs.iter().find(|job| job.listing.id() == *id).ok_or(Failure::Gone)?;
        Ok(Detail {
            id: id.clone(),
            listing: job.listing.clone(),
            pay: job.listing.pay.map(|pay| pay.hourly()),
            checked: "2026-01-13T06:00:00-05:00".parse().unwrap(),
            sample: job.sample,
        })
    }

    /// The request of a kiosk that waits, else a new one; one that was answered ends.
    fn ask_help(&mut self, kiosk: String, language: String) -> Help {
        let waits = |help: &&mut Help| help.kiosk == kiosk && help.state == HelpState::Waiting;
        if let Some(help) = self.help.iter_mut().find(waits) {
            help.language = language;
            return help.clone();
        }
        for help in self.help.iter_mut().filter(|help| help.kiosk == kiosk) {
            help.state = HelpState::Ended;
        }
        let id = HelpId(format!("{:032x}", self.help.len() + 1));
        let asked = super::NOW.parse().unwrap();
        self.help.push(Help { id, kiosk, language, asked, waited: 0, state: HelpState::Waiting });
        self.help.last().unwrap().clone()
    }

    fn help(&mut self, id: &HelpId) -> Result<&mut Help, Failure> {
        self.help.iter_mut().find(|help| help.id == *id).ok_or(Failure::Faulty)
    }

    fn card(&mut self, session: Option<&Session>, ask: CardAsk) -> Result<CardNews, Failure> {
        let who = self.cards.who(session)?;
        match (ask, who) {
            (CardAsk::DeleteAll, Some(card)) => {
                self.club.forget(&card);
                self.plans.forget(&card);
                self.cards.forget(&card);
                Ok(CardNews::Deleted)
            }
            (ask, _) => self.cards.answer(ask),
        }
    }

    fn plan(&mut self, session: &Session, ask: PlanAsk) -> Result<PlanNews, Failure> {
        let number = self.cards.of(session)?;
        let (nickname, attended) = (self.cards.nickname(&number), self.club.attended(&number));
        let listing = |id: &ListingId| {
            let job = self.jobs.iter().find(|job| job.listing.id() == *id)?;
            Some((job.listing.title.clone(), job.listing.employer.clone()))
        };
        self.plans.answer(plan::Client { number, nickname, attended }, ask, listing)
    }

    fn suggestions(&self, typed: &str) -> Suggestions {
        let typed = typed.to_lowercase();
        let words = self.jobs.iter().map(|job| job.listing.title.to_lowercase());
        let items = words.filter(|words| words.starts_with(&typed)).map(|text| Suggestion { text, count: 1 });
        Suggestions { items: items.take(8).collect() }
    }
}

fn places(typed: &str) -> Places {
    let place = |name: &str, near: &str| NamedPlace {
        name: name.to_owned(),
        near: near.to_owned(),
        point: Point { latitude: 39.7, longitude: -84.0 },
    };
    let places = [place("Xenia, OH", "Xenia, OH"), place("45402 Dayton, OH", "45402")];
    let fits = |place: &NamedPlace| place.name.to_lowercase().starts_with(&typed.to_lowercase());
    Places { items: places.into_iter().filter(fits).collect() }
}

fn facets(found: &[&Job]) -> Facets {
    let count = |values: &mut dyn Iterator<Item = String>| {
        let mut counts = BTreeMap::<String, u64>::new();
        for value in values {
            *counts.entry(value).or_default() += 1;
        }
        counts.into_iter().map(|(value, count)| Count { value, count }).collect()
    };
    let hours = |hours: &Hours| match hours {
        Hours::FullTime => "full_time".to_owned(),
        Hours::PartTime => "part_time".to_owned(),
    };
    let band = |job: &&Job| {
        let dollars = job.dollars()?;
        PAY_BANDS.into_iter().rev().find(|band| f64::from(*band) <= dollars).map(|band| band.to_string())
    };
    Facets {
        hours: count(&mut found.iter().flat_map(|job| job.listing.hours.iter().map(hours))),
        groups: count(&mut found.iter().filter_map(|job| Some(job.listing.kind?.group().to_string()))),
        kinds: count(&mut found.iter().filter_map(|job| Some(job.listing.kind?.to_string()))),
        pay: count(&mut found.iter().map(|job| band(job).unwrap_or_else(|| "not_given".to_owned()))),
    }
}

impl Client for Backend {
    fn listings(&self, query: Query) -> Answer<Page> {
        self.answer(Asked::Listings(query.clone()), |state| Ok(state.search(&query)))
    }

    fn listing(&self, id: ListingId) -> Answer<Detail> {
        self.answer(Asked::Listing(id.clone()), |state| state.detail(&id))
    }

    fn suggestions(&self, typed: String) -> Answer<Suggestions> {
        self.answer(Asked::Suggestions(typed.clone()), |state| Ok(state.suggestions(&typed)))
    }

    fn places(&self, typed: String) -> Answer<Places> {
        self.answer(Asked::Places(typed.clone()), |_| Ok(places(&typed)))
    }

    fn labor(&self, area: String, code: Soc) -> Answer<Labor> {
        self.answer(Asked::Labor(area, code), |state| state.labor.clone().map_or_else(|| labor::labor(code), Ok))
    }

    fn occupation(&self, code: Soc) -> Answer<Occupation> {
        self.answer(Asked::Occupation(code), |_| labor::occupation(code))
    }

    fn occupations(&self, query: OccupationsQuery) -> Answer<Occupations> {
        self.answer(Asked::Occupations(query.clone()), |_| Ok(labor::occupations(&query)))
    }

    fn matches(&self, query: MatchesQuery) -> Answer<Occupations> {
        self.answer(Asked::Matches(query.clone()), |_| Ok(labor::matches(&query)))
    }

    fn unemployment(&self, area: String) -> Answer<Unemployment> {
        self.answer(Asked::Unemployment(area), |_| Ok(labor::unemployment()))
    }

    fn ask_help(&self, kiosk: String, language: String) -> Answer<Help> {
        self.answer(Asked::Help(language.clone()), |state| Ok(state.ask_help(kiosk, language)))
    }

    fn help(&self, id: HelpId) -> Answer<Help> {
        self.answer(Asked::HelpState(id.clone()), |state| state.help(&id).cloned())
    }

    fn cancel_help(&self, id: HelpId) -> Answer<()> {
        self.answer(Asked::NoHelp(id.clone()), |state| state.help(&id).map(|help| help.state = HelpState::Ended))
    }

    /// Yes, whatever its mood: the kiosk asks between visits, for nobody who waits.
    fn can_take(&self) -> Answer<bool> {
        Box::pin(std::future::ready(Ok(true)))
    }

    fn take(&self, pdf: Vec<u8>) -> Answer<Taken> {
        self.answer(Asked::Take(pdf), |state| {
            let takes = state.asked.iter().filter(|asked| matches!(asked, Asked::Take(_))).count();
            let token = format!("{takes:a>26}");
            Ok(Taken { url: format!("https://jobs.example.org/t/{token}"), token, minutes: 30 })
        })
    }

    fn untake(&self, token: String) -> Answer<()> {
        self.answer(Asked::Untake(token), |_| Ok(()))
    }

    fn club(&self, session: Option<Arc<Session>>, ask: ClubAsk) -> Answer<ClubNews> {
        self.answer(Asked::Club(ask.clone()), |state| {
            let card = state.cards.who(session.as_deref())?;
            state.club.answer(card.as_deref(), ask)
        })
    }

    fn card(&self, session: Option<Arc<Session>>, ask: CardAsk) -> Answer<CardNews> {
        self.answer(Asked::Card, |state| state.card(session.as_deref(), ask))
    }

    fn plan(&self, session: Arc<Session>, ask: PlanAsk) -> Answer<PlanNews> {
        self.answer(Asked::Plan(ask.clone()), |state| state.plan(&session, ask))
    }

    fn sign_out(&self, session: Arc<Session>) -> Answer<()> {
        self.answer(Asked::SignOut, |state| {
            state.cards.sign_out(&session);
            Ok(())
        })
    }
}
