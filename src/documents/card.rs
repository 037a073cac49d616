//! A card to come back with, on paper.

use std::fmt;

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::Scan;

/// A card for the wallet: a side of 85.6 by 54 mm with the number and the QR code, and below it one with what to do,
/// to cut out and to fold in the middle. Its page has the same size on every paper, little more than the card, so that
/// a roll of 80 mm holds it too. The words come from the caller.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// BCP 47.
    pub language: String,
    pub right_to_left: bool,
    /// Where it is for: the site.
    pub title: String,
    /// The name that its owner chose.
    pub name: String,
    /// What the number is called.
    pub label: String,
    /// In groups: "4829 1530 79".
    pub number: String,
    /// Its secret, and for those who cannot see the code what that is. Plain text and DOCX leave the secret out.
    pub scan: Scan,
    /// How to come back with it and what to do when it is lost: headings and the paragraphs below them. Lines that
    /// begin with a bullet are lists. About 600 characters; the more there are, the smaller they are printed, and what
    /// is still too much makes the side longer.
    pub sections: Vec<(String, Vec<String>)>,
    /// Beside the card: where to cut and to fold.
    pub notes: Vec<String>,
}

impl fmt::Debug for Card {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Card").finish_non_exhaustive()
    }
}
