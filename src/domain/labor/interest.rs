//! Interests in Holland's six kinds (RIASEC), and the activities by which a client finds theirs.

use serde::{Deserialize, Serialize};

/// One of the six kinds of interest, in their usual order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Interest {
    /// Things, tools, animals, outdoors.
    Realistic,
    /// Finding out.
    Investigative,
    /// Making what is beautiful or new.
    Artistic,
    /// Helping people.
    Social,
    /// Leading and selling.
    Enterprising,
    /// Order, numbers, records.
    Conventional,
}

impl Interest {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Realistic, Self::Investigative, Self::Artistic, Self::Social, Self::Enterprising, Self::Conventional];

    /// Its place among the six.
    #[must_use]
    pub const fn place(self) -> usize {
        self as usize
    }
}

/// A value for each of the six, in the order of [`Interest::ALL`]: of an occupation 1 to 7 (O*NET's scale OI), of a
/// client what [`Answers::scores`] says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "server", schema(value_type = Vec<f64>))]
#[serde(transparent)]
pub struct Interests(pub [f64; 6]);

impl Interests {
    /// How well two fit: Pearson's correlation, from -1 to 1; 0 where either likes everything alike.
    #[must_use]
    pub fn fit(&self, other: &Self) -> f64 {
        let mean = |values: &[f64; 6]| values.iter().sum::<f64>() / 6.0;
        let (a, b) = (mean(&self.0), mean(&other.0));
        let products = |x: &[f64; 6], p: f64, y: &[f64; 6], q: f64| -> f64 {
            x.iter().zip(y).map(|(x, y)| (x - p) * (y - q)).sum()
        };
        let spread = (products(&self.0, a, &self.0, a) * products(&other.0, b, &other.0, b)).sqrt();
        if spread < 1e-9 { 0.0 } else { products(&self.0, a, &other.0, b) / spread }
    }

    /// The kinds with the highest values, the highest first.
    #[must_use]
    pub fn top(&self, count: usize) -> Vec<Interest> {
        let mut kinds = Interest::ALL.to_vec();
        kinds.sort_by(|a, b| self.0[b.place()].total_cmp(&self.0[a.place()]));
        kinds.truncate(count);
        kinds
    }
}

/// How many activities there are: six of each kind.
pub const ACTIVITIES: usize = 36;

/// What a client has answered so far: for each activity a face from 0 (not at all) to 4 (very much).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers(pub [Option<u8>; ACTIVITIES]);

impl Default for Answers {
    fn default() -> Self {
        Self([None; ACTIVITIES])
    }
}

impl Answers {
    /// How many have been answered.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// The first activity without an answer.
    #[must_use]
    pub fn next(&self) -> Option<usize> {
        self.0.iter().position(Option::is_none)
    }

    /// The mean answer for each kind, 0 to 4; the middle of the scale, 2, for a kind without an answer. The activity
    /// at `n` is of the kind at `n % 6`, so that kinds take turns.
    #[must_use]
    pub fn scores(&self) -> Interests {
        let of = |kind: usize| {
            let given: Vec<f64> = self.0.iter().skip(kind).step_by(6).flatten().map(|face| f64::from(*face)).collect();
            #[expect(clippy::cast_precision_loss, reason = "six at most")]
            let count = given.len() as f64;
            if given.is_empty() { 2.0 } else { given.iter().sum::<f64>() / count }
        };
        Interests([of(0), of(1), of(2), of(3), of(4), of(5)])
    }

    /// Whether an activity of this kind has an answer.
    #[must_use]
    pub fn knows(&self, kind: Interest) -> bool {
        self.0.iter().skip(kind.place()).step_by(6).any(Option::is_some)
    }

    /// The kinds that are liked better than the average of those with answers, the best first; at most three. None
    /// where all are liked alike.
    #[must_use]
    pub fn favorites(&self) -> Vec<Interest> {
        let scores = self.scores();
        let known = |kind: &Interest| self.knows(*kind);
        let (sum, count) = Interest::ALL
            .into_iter()
            .filter(known)
            .fold((0.0, 0.0), |(sum, count), kind| (sum + scores.0[kind.place()], count + 1.0));
        let better = |kind: &Interest| scores.0[kind.place()] * count > sum + 1e-9;
        scores.top(6).into_iter().filter(known).filter(better).take(3).collect()
    }
}
