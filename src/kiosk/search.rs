//! What a client looks for, as the kiosk asks for it step by step.

use crate::api::listings::Query;
use crate::domain::listing::Hours;
use crate::domain::occupation::{Group, Kind};

use super::ui::Site;

/// Which work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Work {
    #[default]
    Any,
    Group(Group),
    Kind(Kind),
}

/// A place to search near, in the words that the client knows it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    pub name: String,
    /// As the backend understands it.
    pub near: String,
    /// Whether it is the site itself.
    pub here: bool,
}

/// What a client looks for.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Search {
    pub words: Option<String>,
    pub work: Work,
    pub around: Option<Around>,
    /// Miles around; `None` at any distance.
    pub within: Option<u32>,
    pub hours: Option<Hours>,
    /// Whole dollars an hour.
    pub pay_min: Option<u32>,
    /// Days.
    pub posted_within: Option<u32>,
}

/// What the client typed is nobody else's business.
impl std::fmt::Debug for Search {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Search").field("words", &self.words.is_some()).finish_non_exhaustive()
    }
}

/// The distances offered, in miles.
pub const DISTANCES: [u32; 4] = [5, 10, 25, 50];
/// The lowest hourly pays offered, in dollars.
pub const PAYS: [u32; 5] = [12, 15, 18, 22, 30];

/// A way in which a search can be wider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wider {
    Within(u32),
    AnyDistance,
    AnyHours,
    AnyPay,
    AnyWork,
    AnyDate,
    WithoutWords,
}

impl Search {
    /// A search near the site.
    #[must_use]
    pub fn near(site: &Site) -> Self {
        let around = site.place.as_ref().map(|place| Around { name: place.clone(), near: place.clone(), here: true });
        Self { within: around.as_ref().map(|_| site.within), around, ..Self::default() }
    }

    /// The query for its page `page`, counted from 0, of `size` results.
    #[must_use]
    pub fn query(&self, page: usize, size: usize) -> Query {
        let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
        let (group, kind) = match self.work {
            Work::Any => (None, None),
            Work::Group(group) => (Some(group.to_string()), None),
            Work::Kind(kind) => (None, Some(kind.to_string())),
        };
        Query {
            q: self.words.clone(),
            // At any distance a place still tells near from far, but does not narrow:
            // the farthest that the contract knows is not "any".
            near: self.within.and(self.around.as_ref()).map(|around| around.near.clone()),
            within: self.around.as_ref().and(self.within).map(f64::from),
            hours: self.hours,
            pay_min: self.pay_min.map(f64::from),
            group,
            kind,
            posted_within: self.posted_within,
            page: Some(number(page.saturating_add(1))),
            page_size: Some(number(size)),
        }
    }

    /// The ways to widen it, the nearest first.
    #[must_use]
    pub fn wider(&self) -> Vec<Wider> {
        let mut ways = Vec::new();
        if let (Some(_), Some(within)) = (&self.around, self.within) {
            ways.extend(DISTANCES.into_iter().filter(|miles| *miles > within).map(Wider::Within));
            ways.push(Wider::AnyDistance);
        }
        ways.extend(self.hours.map(|_| Wider::AnyHours));
        ways.extend(self.pay_min.map(|_| Wider::AnyPay));
        ways.extend(self.posted_within.map(|_| Wider::AnyDate));
        ways.extend((self.work != Work::Any).then_some(Wider::AnyWork));
        ways.extend(self.words.as_ref().map(|_| Wider::WithoutWords));
        ways
    }

    /// The search widened.
    #[must_use]
    pub fn widened(&self, way: Wider) -> Self {
        let mut search = self.clone();
        match way {
            Wider::Within(miles) => search.within = Some(miles),
            Wider::AnyDistance => search.within = None,
            Wider::AnyHours => search.hours = None,
            Wider::AnyPay => search.pay_min = None,
            Wider::AnyWork => search.work = Work::Any,
            Wider::AnyDate => search.posted_within = None,
            Wider::WithoutWords => search.words = None,
        }
        search
    }
}
