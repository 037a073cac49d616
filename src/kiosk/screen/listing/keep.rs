//! What a client with a card does about an opening: keeps it, and writes down that they contacted its employer.

use std::fmt;

use iced::Fill;
use iced::widget::column;

use super::Message;
use crate::api::problem::Code;
use crate::domain::listing::ListingId;
use crate::i18n::Text;
use crate::kiosk::action::{Action, Request};
use crate::kiosk::asks::{PlanAsk, PlanNews};
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Element, Icon, button};
use crate::kiosk::widget::grid::grid;

/// Whether the card that has signed in keeps the opening.
#[derive(Default)]
pub struct Keep {
    asked: u32,
    saved: bool,
    /// The request that looks whether it does.
    looking: Option<u32>,
    /// Whether the last such request has failed.
    unknown: bool,
    /// The request that has it saved, or no longer.
    writing: Option<(u32, bool)>,
    /// What came of the last one, and whether it was to be saved.
    done: Option<(bool, Result<(), Failure>)>,
}

/// What a client keeps is the client's.
impl fmt::Debug for Keep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keep(…)")
    }
}

impl Keep {
    /// Looks what the card keeps, unless something is on its way already. Nobody's card keeps nothing.
    pub fn look(&mut self, ctx: &Ctx<'_>) -> Action {
        if ctx.session.is_none() {
            *self = Self { asked: self.asked, done: self.done.filter(|(_, done)| done.is_err()), ..Self::default() };
            return Action::None;
        }
        if self.looking.is_some() || self.writing.is_some() {
            return Action::None;
        }
        self.asked += 1;
        self.looking = Some(self.asked);
        Action::Fetch(Request::Plan(self.asked, PlanAsk::Saved))
    }

    /// Looks again where that has failed.
    pub fn retry(&mut self, ctx: &Ctx<'_>) -> Action {
        if self.unknown { self.look(ctx) } else { Action::None }
    }

    /// Has the opening saved, or no longer. Nothing while that is on its way.
    pub fn write(&mut self, listing: &ListingId, save: bool) -> Action {
        if self.writing.is_some() {
            return Action::None;
        }
        self.asked += 1;
        self.writing = Some((self.asked, save));
        // What was asked before does not know of it.
        self.looking = None;
        self.done = None;
        let ask = if save { PlanAsk::Save(listing.clone()) } else { PlanAsk::Unsave(listing.clone()) };
        Action::Fetch(Request::Plan(self.asked, ask))
    }

    /// Takes an answer.
    pub fn receive(&mut self, listing: &ListingId, tag: u32, answer: Result<PlanNews, Failure>) {
        if let Some((_, save)) = self.writing.filter(|(asked, _)| *asked == tag) {
            self.writing = None;
            let done = match answer {
                // What is not there to be taken away is gone.
                Err(Failure::Refused(Code::UnknownRecord)) if !save => Ok(()),
                answer => answer.map(drop),
            };
            if done.is_ok() {
                self.saved = save;
                self.unknown = false;
            }
            self.done = Some((save, done));
        } else if self.looking == Some(tag) {
            self.looking = None;
            self.unknown = !matches!(answer, Ok(PlanNews::Saved(_)));
            if let Ok(PlanNews::Saved(list)) = answer {
                self.saved = list.items.iter().any(|saved| saved.listing == *listing);
            }
        }
    }

    /// The two buttons in so many columns, and what came of saving.
    pub fn view<'a>(&self, ctx: &Ctx<'_>, columns: usize) -> Element<'a, Message> {
        let text = ctx.text;
        let saved = self.saved && ctx.session.is_some();
        let save = if saved {
            button::option(ctx, &text.listing_saved(), true)
        } else {
            button::button(ctx, Icon::Bookmark, &text.listing_save())
        };
        let contacted = button::button(ctx, Icon::ClipboardCheck, &text.listing_contacted());
        let keys = vec![
            save.on_press(Message::Save(!saved)).width(Fill).into(),
            contacted.on_press(Message::Contacted).width(Fill).into(),
        ];
        let keys = grid(keys, columns, ctx.metrics.gap.max(16.0), ctx.metrics.touch);
        let came = self.done.map(|(save, done)| match done {
            Ok(()) if save => notice(ctx, Tone::Done, &text.listing_save_done()),
            Ok(()) => notice(ctx, Tone::Info, &text.listing_unsave_done()),
            Err(failure) => notice(ctx, Tone::Caution, &refusal(text, failure, save)),
        });
        column![keys, came].spacing(ctx.metrics.gap).width(Fill).into()
    }
}

/// Why it was not saved, or not taken away, and what to do.
fn refusal(text: Text, failure: Failure, save: bool) -> String {
    match failure {
        Failure::Refused(Code::RecordsFull) => text.listing_save_full(),
        Failure::Refused(Code::NotSignedIn) => text.listing_save_over(),
        Failure::Refused(Code::NotEnrolled | Code::KioskRevoked) => text.remote_not_enrolled_body(),
        Failure::Gone => text.remote_gone_body(),
        _ if save => text.listing_save_failed(),
        _ => text.listing_unsave_failed(),
    }
}
