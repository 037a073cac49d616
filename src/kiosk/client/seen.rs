//! Public figures that were seen already, so that nothing is sent twice and they can still be shown where the backend
//! does not answer. What clients typed is not kept.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;

/// The most answers that are kept; the oldest goes first.
const MOST: usize = 256;
/// Bytes of an answer that is too long to keep.
const LONGEST: usize = 256 * 1024;

/// An answer and the tag by which the backend knows it.
#[derive(Clone)]
pub struct Answered {
    pub tag: String,
    body: Arc<[u8]>,
}

impl Answered {
    /// What it says.
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The answers by their addresses.
#[derive(Clone, Default)]
pub struct Seen(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    answers: HashMap<String, Answered>,
    order: VecDeque<String>,
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seen")
    }
}

impl Seen {
    /// The answer of this address.
    pub fn get(&self, address: &str) -> Option<Answered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).answers.get(address).cloned()
    }

    /// Keeps an answer.
    pub fn put(&self, address: String, tag: String, body: &[u8]) {
        if body.len() > LONGEST {
            return;
        }
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.answers.insert(address.clone(), Answered { tag, body: body.into() }).is_none() {
            kept.order.push_back(address);
        }
        if kept.order.len() > MOST
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.answers.remove(&oldest);
        }
    }
}
