//! The backend as the kiosk sees it.

mod enrol;
mod http;
mod personal;
mod seen;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::api::help::{Help, HelpId};
use crate::api::labor::{Labor, MatchesQuery, Occupation, Occupations, OccupationsQuery, Unemployment};
use crate::api::listings::{Detail, Page, Query, Suggestions};
use crate::api::places::Places;
use crate::api::takes::Taken;
use crate::domain::listing::ListingId;
use crate::domain::occupation::Soc;
use crate::kiosk::asks::{CardAsk, CardNews, ClubAsk, ClubNews, PlanAsk, PlanNews};
use crate::kiosk::remote::Failure;
use crate::kiosk::session::Session;

pub use enrol::EnrolError;
pub use http::{HttpClient, InvalidServer};

/// An answer on its way.
pub type Answer<T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send>>;

/// The backend.
pub trait Client: fmt::Debug + Send + Sync {
    /// A page of results.
    fn listings(&self, query: Query) -> Answer<Page>;
    /// One listing.
    fn listing(&self, id: ListingId) -> Answer<Detail>;
    /// What the letters typed so far may mean.
    fn suggestions(&self, typed: String) -> Answer<Suggestions>;
    /// The places that the letters typed so far may mean.
    fn places(&self, typed: String) -> Answer<Places>;
    /// What an occupation pays in an area (its code, or a place), and where it leads.
    fn labor(&self, area: String, code: Soc) -> Answer<Labor>;
    /// What is known of an occupation everywhere.
    fn occupation(&self, code: Soc) -> Answer<Occupation>;
    /// Occupations of a group, or that typed words may mean.
    fn occupations(&self, query: OccupationsQuery) -> Answer<Occupations>;
    /// Occupations that fit interests.
    fn matches(&self, query: MatchesQuery) -> Answer<Occupations>;
    /// Unemployment in an area over time.
    fn unemployment(&self, area: String) -> Answer<Unemployment>;
    /// Asks for a person at the kiosk of this name, whose screen is in the language of this tag. One that waits already
    /// gets its own request again.
    fn ask_help(&self, kiosk: String, language: String) -> Answer<Help>;
    /// How far a request for a person has come.
    fn help(&self, id: HelpId) -> Answer<Help>;
    /// Nobody is needed any more.
    fn cancel_help(&self, id: HelpId) -> Answer<()>;
    /// Whether a phone can take documents along.
    fn can_take(&self) -> Answer<bool>;
    /// Has the backend hold a PDF for a phone.
    fn take(&self, pdf: Vec<u8>) -> Answer<Taken>;
    /// Has it deleted; the same where it has gone already.
    fn untake(&self, token: String) -> Answer<()>;
    /// Asks of job club, for the client who has signed in where there is one.
    fn club(&self, session: Option<Arc<Session>>, ask: ClubAsk) -> Answer<ClubNews>;
    /// Asks of cards.
    fn card(&self, session: Option<Arc<Session>>, ask: CardAsk) -> Answer<CardNews>;
    /// Asks of the plan of a client who has signed in.
    fn plan(&self, session: Arc<Session>, ask: PlanAsk) -> Answer<PlanNews>;
    /// Ends a session on the server too.
    fn sign_out(&self, session: Arc<Session>) -> Answer<()>;
}
