//! `onestop-server cards`: what staff do about cards. It tells no names.

use jiff::Timestamp;

use super::store::CODE_HOLDS;
use super::{CardError, Cards, Count};
use crate::api::cards::NUMBERS;
use crate::domain::card::CardNumber;
use crate::domain::digits;
use crate::server::store::Store;
use crate::server::vault::Vault;

/// What to do about cards.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum CardCommand {
    /// Take a card's PIN away and print a one-time code, with which its client chooses another at a kiosk
    Reset {
        /// The ten digits on the card; blanks may stand in them
        #[arg(required = true, value_name = "NUMBER")]
        number: Vec<String>,
    },
    /// Tell how many cards there are
    Count,
}

/// Cards could not be reset or counted. Nothing is changed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// What was given is no number of a card.
    #[error("not a card's number. Allowed: {NUMBERS}. Read it from the card again")]
    NotANumber,
    /// There is no card of that number here.
    #[error("there is no card of that number. Read it from the card again, or let the client take a new one")]
    UnknownCard,
    /// The database or the machine fails.
    #[error(transparent)]
    Card(#[from] CardError),
}

impl CommandError {
    /// Whether what was given is wrong, rather than something that failed.
    #[must_use]
    pub const fn is_about_input(&self) -> bool {
        matches!(self, Self::NotANumber | Self::UnknownCard)
    }
}

/// Does it. What came of it, for staff.
///
/// # Errors
/// When there is no such card, or the machine or the database fails.
pub async fn cards(what: &CardCommand, store: &Store, vault: &Vault, now: Timestamp) -> Result<String, CommandError> {
    let cards = Cards::new(store, vault);
    match what {
        CardCommand::Reset { number } => {
            let number = CardNumber::parse(&number.concat()).ok_or(CommandError::NotANumber)?;
            let code = cards.reset(&number, now).await?.ok_or(CommandError::UnknownCard)?;
            Ok(format!(
                "{}\nGood once, for {} hours. The client types the card's number and this code at a kiosk and chooses \
                 a PIN.\nThe old PIN no longer opens the card.",
                digits::grouped(&code),
                CODE_HOLDS.as_hours()
            ))
        }
        CardCommand::Count => {
            let Count { cards, stopped, reset } = cards.count().await.map_err(CardError::from)?;
            Ok(format!(
                "cards: {cards}\nof these stopped after too many wrong tries, until staff reset them: {stopped}\n\
                 of these reset, whose clients have not chosen a new PIN yet: {reset}"
            ))
        }
    }
}
