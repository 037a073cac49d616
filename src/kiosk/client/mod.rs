//! The backend as the kiosk sees it.

mod http;

use std::fmt;
use std::pin::Pin;

use crate::api::listings::{Detail, Page, Query, Suggestions};
use crate::api::places::Places;
use crate::domain::listing::ListingId;
use crate::kiosk::remote::Failure;

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
}
