//! Job club, cards and plans over HTTP: what only an enrolled kiosk is told, and most of it only for a client who has
//! signed in.

use reqwest::header::HeaderValue;
use reqwest::{Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Answer;
use super::http::{HttpClient, accepted, in_time};
use crate::api::cards::{Card, HEADER, SignedIn};
use crate::api::me::{Contacts, HoursList, KeptResume, PlanQuery, SavedList, SignedLog};
use crate::api::meetings::{Booking, Bookings, IDEMPOTENCY_KEY, Meetings, Move, Offered, Order};
use crate::api::problem::Code;
use crate::api::{
    BOOKINGS, CARDS, ME, ME_CONTACTS, ME_HOURS, ME_LOG, ME_PLAN, ME_RESUME, ME_SAVED, MEETINGS, MY_BOOKINGS, SIGN_IN,
    SIGN_OUT,
};
use crate::domain::plan::Week;
use crate::kiosk::asks::{CardAsk, CardNews, ClubAsk, ClubNews, Pass, PlanAsk, PlanNews};
use crate::kiosk::remote::Failure;
use crate::kiosk::session::Session;

type Request = Result<RequestBuilder, Failure>;

impl HttpClient {
    /// A request of the client who has signed in, where there is one.
    fn of(&self, session: Option<&Session>, method: Method, path: &str) -> Request {
        let request = self.request(method, path)?;
        let Some(session) = session else { return Ok(request) };
        let mut token = HeaderValue::from_str(session.token()).map_err(|_| Failure::Faulty)?;
        token.set_sensitive(true);
        Ok(request.header(HEADER, token))
    }

    pub(super) fn ask_club(&self, session: Option<&Session>, ask: ClubAsk) -> Answer<ClubNews> {
        let booking = |method, pass: Pass, below: &str| {
            let name = match pass {
                Pass::Code(code) => code,
                Pass::Own(id) => id.0,
            };
            self.of(session, method, &format!("{BOOKINGS}/{name}{below}"))
        };
        let told = |request| read(request, |booking: Booking| ClubNews::Booking(Box::new(booking)));
        match ask {
            ClubAsk::Meetings(query) => {
                read(with_query(self.of(session, Method::GET, MEETINGS), &query), |news: Meetings| {
                    ClubNews::Meetings(news)
                })
            }
            ClubAsk::Meeting(id) => {
                read(self.of(session, Method::GET, &format!("{MEETINGS}/{id}")), |news: Offered| {
                    ClubNews::Meeting(Box::new(news))
                })
            }
            ClubAsk::Book { meeting, name, key } => {
                let request = self.of(session, Method::POST, &format!("{MEETINGS}/{meeting}/bookings"));
                let request = request.map(|request| request.header(IDEMPOTENCY_KEY, key));
                told(with_body(request, &Order { name }))
            }
            ClubAsk::Booking(pass) => told(booking(Method::GET, pass, "")),
            ClubAsk::Cancel(pass) => told(booking(Method::DELETE, pass, "")),
            ClubAsk::Move(pass, meeting) => told(with_body(booking(Method::POST, pass, "/move"), &Move { meeting })),
            ClubAsk::CheckIn(pass) => told(booking(Method::POST, pass, "/check-in")),
            ClubAsk::Mine => {
                read(self.of(session, Method::GET, MY_BOOKINGS), |news: Bookings| ClubNews::Bookings(news))
            }
        }
    }

    pub(super) fn ask_card(&self, session: Option<&Session>, ask: CardAsk) -> Answer<CardNews> {
        let signed_in = |request| read(request, |news: SignedIn| CardNews::SignedIn(news));
        match ask {
            CardAsk::Take(card) => {
                let request = with_body(self.of(None, Method::POST, CARDS), &card);
                read(request, move |taken: Card| CardNews::Taken(card.nickname, taken))
            }
            CardAsk::SignIn(card) => signed_in(with_body(self.of(None, Method::POST, SIGN_IN), &card)),
            CardAsk::NewPin(pin) => signed_in(with_body(self.of(None, Method::POST, &format!("{CARDS}/pin")), &pin)),
            CardAsk::DeleteAll => done(self.of(session, Method::DELETE, ME), CardNews::Deleted),
        }
    }

    pub(super) fn ask_plan(&self, session: &Session, ask: PlanAsk) -> Answer<PlanNews> {
        let of = |method, path: &str| self.of(Some(session), method, path);
        let kept = |request| done(request, PlanNews::Done);
        match ask {
            PlanAsk::Week(week) => read(with_query(of(Method::GET, ME_PLAN), &PlanQuery { week }), |week: Week| {
                PlanNews::Week(Box::new(week))
            }),
            PlanAsk::Contacts => read(of(Method::GET, ME_CONTACTS), |news: Contacts| PlanNews::Contacts(news.items)),
            PlanAsk::PutContact(name, entry) => {
                kept(with_body(of(Method::PUT, &format!("{ME_CONTACTS}/{name}")), &entry))
            }
            PlanAsk::DropContact(name) => kept(of(Method::DELETE, &format!("{ME_CONTACTS}/{name}"))),
            PlanAsk::Hours => read(of(Method::GET, ME_HOURS), |news: HoursList| PlanNews::Hours(news.items)),
            PlanAsk::PutHours(name, entry) => kept(with_body(of(Method::PUT, &format!("{ME_HOURS}/{name}")), &entry)),
            PlanAsk::DropHours(name) => kept(of(Method::DELETE, &format!("{ME_HOURS}/{name}"))),
            PlanAsk::Saved => read(of(Method::GET, ME_SAVED), |news: SavedList| PlanNews::Saved(news)),
            PlanAsk::Save(listing) => kept(of(Method::PUT, &format!("{ME_SAVED}/{listing}"))),
            PlanAsk::Unsave(listing) => kept(of(Method::DELETE, &format!("{ME_SAVED}/{listing}"))),
            PlanAsk::MakeLog(log) => {
                read(with_body(of(Method::POST, ME_LOG), &log), |log: SignedLog| PlanNews::Log(Box::new(log)))
            }
            PlanAsk::Resume => {
                let kept =
                    read(of(Method::GET, ME_RESUME), |resume: KeptResume| PlanNews::Resume(Some(Box::new(resume))));
                Box::pin(async move {
                    match kept.await {
                        Err(Failure::Refused(Code::UnknownRecord)) => Ok(PlanNews::Resume(None)),
                        answer => answer,
                    }
                })
            }
            PlanAsk::KeepResume(resume) => kept(with_body(of(Method::PUT, ME_RESUME), &resume)),
            PlanAsk::DropResume => kept(of(Method::DELETE, ME_RESUME)),
        }
    }

    pub(super) fn end_session(&self, session: &Session) -> Answer<()> {
        done(self.of(Some(session), Method::POST, SIGN_OUT), ())
    }
}

fn with_body(request: Request, body: &impl Serialize) -> Request {
    request.map(|request| request.json(body))
}

fn with_query(request: Request, query: &impl Serialize) -> Request {
    request.map(|request| request.query(query))
}

/// What the server says.
fn read<T, News>(request: Request, news: impl FnOnce(T) -> News + Send + 'static) -> Answer<News>
where
    T: DeserializeOwned + 'static,
    News: 'static,
{
    in_time(
        async move { accepted(request?).await?.json().await.map(news).map_err(|error| super::http::failure(&error)) },
    )
}

/// Whether the server did it.
fn done<News: Send + 'static>(request: Request, news: News) -> Answer<News> {
    in_time(async move { accepted(request?).await.map(|_| news) })
}
