//! The openings that a client keeps with their card.

use std::fmt;

use iced::widget::{Column, column, row};
use iced::{Alignment, Fill};

use crate::api::me::Saved;
use crate::api::problem::Code;
use crate::domain::listing::ListingId;
use crate::i18n::{Text, strip_isolates};
use crate::kiosk::action::{Action, Contacted, Destination, Reply, Request, Toward};
use crate::kiosk::asks::{PlanAsk, PlanNews};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::search::Search;
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::pressable;

/// From this width of the page on an opening and its buttons stand beside each other.
const BROAD: f32 = 1280.0;

/// From this width on its buttons do.
const TWO: f32 = 860.0;

/// What the card keeps, and what is taken away from it.
pub struct State {
    /// The last number of a question.
    asked: u32,
    /// The request that reads the list.
    reading: Option<u32>,
    list: Remote<Vec<Saved>>,
    /// The request that takes an opening away.
    taking: Option<(u32, ListingId)>,
    /// What came of the last one.
    taken: Option<Result<(), Failure>>,
}

/// What a client keeps is for them alone.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("saved::State(…)")
    }
}

/// What a client does with the openings that they keep.
#[derive(Clone)]
pub enum Message {
    Open(ListingId),
    /// Writes down that they contacted its employer.
    Contacted(Contacted),
    /// Takes it away.
    Take(ListingId),
    Find,
    SignIn,
    Again,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("saved::Message(…)")
    }
}

impl State {
    /// Asks what the card keeps.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { asked: 0, reading: None, list: Remote::Idle, taking: None, taken: None };
        let action = state.ask(ctx);
        (state, action)
    }

    fn fetch(&mut self, ask: PlanAsk) -> Action {
        self.asked += 1;
        Action::Fetch(Request::Plan(self.asked, ask))
    }

    /// Asks what the card keeps. What is there stays until the answer comes.
    fn ask(&mut self, ctx: &Ctx<'_>) -> Action {
        if ctx.session.is_none() || self.taking.is_some() {
            return Action::None;
        }
        if self.list.ready().is_none() {
            self.list = Remote::loading();
        }
        let action = self.fetch(PlanAsk::Saved);
        self.reading = Some(self.asked);
        action
    }

    /// Is seen again: meanwhile another screen may have changed what the card keeps.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        self.ask(ctx)
    }

    /// Goes where a button leads, or takes an opening away.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Open(id) => Action::Open(Destination::Listing(id, None)),
            Message::Contacted(about) => Action::Open(Destination::Contact(Some(about))),
            Message::Take(_) if self.taking.is_some() => Action::None,
            Message::Take(id) => {
                let action = self.fetch(PlanAsk::Unsave(id.clone()));
                self.taking = Some((self.asked, id));
                self.taken = None;
                // What was asked before does not know of it.
                self.reading = None;
                action
            }
            Message::Find => Action::Open(Destination::Find(Search::near(ctx.site))),
            Message::SignIn => Action::Replace(Destination::Card(Toward::Plan, None)),
            Message::Again => self.ask(ctx),
        }
    }

    /// Takes the list, or whether an opening was taken away. Only what was read is tried again by itself.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Plan(tag, answer) if self.reading == Some(tag) => {
                self.reading = None;
                match answer {
                    Ok(PlanNews::Saved(list)) => self.list = Remote::Ready(list.items),
                    _ if self.list.ready().is_some() => {}
                    Ok(_) => self.list = Remote::Failed(Failure::Faulty),
                    Err(failure) => self.list = Remote::Failed(failure),
                }
            }
            Reply::Plan(tag, answer) => {
                if let Some((_, id)) = self.taking.take_if(|(asked, _)| *asked == tag) {
                    self.take(&id, &answer);
                }
            }
            Reply::Slow => self.list.slow(),
            Reply::Retry if matches!(self.list, Remote::Failed(_)) => return self.ask(ctx),
            _ => {}
        }
        Action::None
    }

    fn take(&mut self, id: &ListingId, answer: &Result<PlanNews, Failure>) {
        let taken = match answer {
            // What is not there to be taken away is gone.
            Ok(_) | Err(Failure::Refused(Code::UnknownRecord)) => Ok(()),
            Err(failure) => Err(*failure),
        };
        if let (Ok(()), Remote::Ready(list)) = (taken, &mut self.list) {
            list.retain(|saved| saved.listing != *id);
        }
        self.taken = Some(taken);
    }

    /// The openings, the last saved first; what saving is for where there are none.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let mut page = match (&ctx.session, self.list.ready()) {
            (None, _) => over(ctx),
            (Some(_), Some(list)) if list.is_empty() => self.empty(ctx),
            (Some(_), Some(list)) => self.openings(ctx, list),
            (Some(_), None) => {
                waiting::until(ctx, Service::Plan, &self.list, Message::Again).unwrap_or_else(|| waiting::nothing(ctx))
            }
        };
        page.service = Some(Service::Plan);
        page.eyebrow = Some(text.home_plan());
        page
    }

    fn openings<'a>(&self, ctx: &Ctx<'_>, list: &'a [Saved]) -> Page<'a, Message> {
        let broad = ctx.metrics.page().width >= BROAD;
        let gap = ctx.metrics.gap.max(16.0);
        let openings = list.iter().map(|saved| opening(ctx, saved, broad));
        let content = Column::new().push(self.news(ctx)).extend(openings);
        let content = content.spacing(if broad { gap } else { 2.0 * gap }).width(Fill);
        let mut page = Page::list(ctx, ctx.text.saved_question(), content);
        page.helpers = vec![button::button(ctx, Icon::Search, &ctx.text.home_find()).on_press(Message::Find).into()];
        page
    }

    fn empty<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let content = column![self.news(ctx), ctx.lead(text.saved_why()).width(Fill)];
        let mut page = Page::list(ctx, text.plan_saved_none(), content.spacing(ctx.metrics.gap).width(Fill));
        page.ways = vec![button::primary(ctx, Icon::Search, &text.home_find()).on_press(Message::Find).into()];
        page
    }

    /// What came of taking one away.
    fn news<'a>(&self, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
        let text = ctx.text;
        self.taken.map(|taken| match taken {
            Ok(()) => notice(ctx, Tone::Done, &text.saved_taken()),
            Err(failure) => notice(ctx, Tone::Caution, &refusal(text, failure)),
        })
    }
}

/// Why it was not taken away, and what to do.
fn refusal(text: Text, failure: Failure) -> String {
    match failure {
        Failure::Refused(Code::NotEnrolled | Code::KioskRevoked) => text.remote_not_enrolled_body(),
        _ => text.saved_failed(),
    }
}

/// Where nobody is signed in any more.
fn over<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = Page::new(text.plan_over(), ctx.lead(text.saved_over()).width(Fill));
    page.ways = vec![button::primary(ctx, Icon::IdCard, &text.plan_sign_in()).on_press(Message::SignIn).into()];
    page
}

/// An opening and what can be done with it.
fn opening<'a>(ctx: &Ctx<'_>, saved: &'a Saved, broad: bool) -> Element<'a, Message> {
    let text = ctx.text;
    let id = &saved.listing;
    let about = Contacted { listing: id.clone(), title: saved.title.clone(), employer: saved.employer.clone() };
    let contacted = button::button(ctx, Icon::ClipboardCheck, &text.listing_contacted()).hint(&saved.title);
    let contacted = contacted.on_press(Message::Contacted(about));
    let take = button::button(ctx, Icon::X, &text.saved_take()).hint(&saved.title);
    let take = take.on_press(Message::Take(id.clone()));
    let card = card(ctx, saved);
    if broad {
        return row![card, contacted, take].spacing(16).align_y(Alignment::Center).width(Fill).into();
    }
    let columns = if ctx.metrics.page().width < TWO { 1 } else { 2 };
    let keys = vec![contacted.width(Fill).into(), take.width(Fill).into()];
    let keys = grid(keys, columns, 16.0, ctx.metrics.touch);
    column![card, keys].spacing(16).width(Fill).into()
}

/// The opening, whose employer is named in headphones alone.
fn card<'a>(ctx: &Ctx<'_>, saved: &'a Saved) -> Element<'a, Message> {
    let text = ctx.text;
    let at = saved.saved.to_zoned(ctx.now.time_zone().clone());
    let when = text.saved_when(&text.moment(&at, &ctx.now));
    let employer = saved.employer.as_deref();
    let shown = employer.map_or_else(|| text.card_employer_not_given(), str::to_owned);
    let lines = column![
        ctx.lead_bold(&saved.title).silent().own_direction().width(Fill),
        ctx.body(shown).silent().own_direction().width(Fill),
        ctx.body(&when).silent().color(ctx.palette.muted).width(Fill),
    ];
    let picture = ctx.icon(Icon::BriefcaseBusiness, 46.0).color(Service::Jobs.color(ctx.palette));
    let content = row![picture, lines.width(Fill)].spacing(20).align_y(Alignment::Center).width(Fill);
    let said = strip_isolates(&[saved.title.as_str(), when.as_str()].join(", "));
    let card = pressable(said, content, button::plain(ctx))
        .on_press(Message::Open(saved.listing.clone()))
        .width(Fill)
        .least(ctx.metrics.touch, ctx.metrics.touch)
        .padding([10, 18])
        .align(Alignment::Start, Alignment::Center);
    match employer {
        Some(employer) => card.private(employer).into(),
        None => card.into(),
    }
}
