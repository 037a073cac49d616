//! One opening: everything that its source says.

mod facts;
mod keep;

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Fill};

use self::keep::Keep;
use crate::api::listings::Detail;
use crate::domain::listing::{Apply, ListingId, Passage};
use crate::domain::occupation::{Group, Soc};
use crate::domain::resume::draft::Opening;
use crate::kiosk::action::{Action, Brought, Contacted, Destination, Listed, Printable, Reply, Request, Toward};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::slips;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::label::At;

/// From this width on three buttons stand beside each other below the page.
const BROAD: f32 = 1700.0;

/// From this width of the page on the buttons below how to apply stand beside each other.
const TWO: f32 = 860.0;

/// A listing and how far away it is, as the results said.
#[derive(Debug)]
pub struct State {
    id: ListingId,
    miles: Option<f64>,
    detail: Remote<Box<Detail>>,
    keep: Keep,
    /// What follows once the client has signed in.
    wanted: Option<Wanted>,
}

/// What only a client with a card can do.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    Save,
    Contact,
}

/// What a client does with a listing.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Again,
    /// What such work pays here.
    Pay(Soc),
    /// Other work of its kind.
    Alike(Group),
    /// Make a resume for it.
    Resume,
    /// All of it on paper.
    Print,
    /// Keep it with the card, or no longer.
    Save(bool),
    /// Write down that the employer was contacted.
    Contacted,
}

impl State {
    /// Asks for the listing, and whether the card that has signed in keeps it.
    #[must_use]
    pub fn new(id: ListingId, miles: Option<f64>, ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { id, miles, detail: Remote::Idle, keep: Keep::default(), wanted: None };
        let action = state.ask().and(state.keep.look(ctx));
        (state, action)
    }

    fn ask(&mut self) -> Action {
        self.detail = Remote::loading();
        Action::Fetch(Request::Listing(self.id.clone()))
    }

    /// Asks again, keeps the opening, or goes where a button leads.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Again => self.ask(),
            Message::Pay(code) => {
                let pay = self.detail.ready().and_then(|detail| detail.pay);
                Action::Open(Destination::Occupation(code, pay))
            }
            Message::Alike(group) => Action::Open(Destination::Occupations(Listed::Group(group))),
            Message::Resume => {
                let opening = self.detail.ready().map(|detail| Opening::from(&detail.listing));
                Action::Open(Destination::Resume(opening))
            }
            Message::Print => {
                let Some(detail) = self.detail.ready() else { return Action::None };
                Action::Open(Destination::Print(Printable::Slip(slips::listing(ctx.text, detail, &ctx.now))))
            }
            Message::Save(save) if ctx.session.is_some() => self.keep.write(&self.id, save),
            Message::Save(_) => self.sign_in(Wanted::Save),
            Message::Contacted if ctx.session.is_some() => self.contacted(),
            Message::Contacted => self.sign_in(Wanted::Contact),
        }
    }

    fn sign_in(&mut self, wanted: Wanted) -> Action {
        self.wanted = Some(wanted);
        Action::Open(Destination::Card(Toward::Back, None))
    }

    fn contacted(&self) -> Action {
        let Some(detail) = self.detail.ready() else { return Action::None };
        let listing = &detail.listing;
        let about =
            Contacted { listing: self.id.clone(), title: listing.title.clone(), employer: listing.employer.clone() };
        Action::Open(Destination::Contact(Some(about)))
    }

    /// Does what the client signed in for.
    pub fn take(&mut self, brought: &Brought, ctx: &Ctx<'_>) -> Action {
        if !matches!(brought, Brought::SignedIn) || ctx.session.is_none() {
            return Action::None;
        }
        match self.wanted.take() {
            Some(Wanted::Save) => self.keep.write(&self.id, true),
            Some(Wanted::Contact) => self.keep.look(ctx).and(self.contacted()),
            None => self.keep.look(ctx),
        }
    }

    /// Is seen again: meanwhile another screen may have changed what the card keeps.
    pub fn resized(&mut self, ctx: &Ctx<'_>) -> Action {
        self.keep.look(ctx)
    }

    /// Takes the listing, and what the card keeps. What failed to be kept is tried again only when the client says so.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Listing(answer) => self.detail = answer.into(),
            Reply::Plan(tag, answer) => self.keep.receive(&self.id, tag, answer),
            Reply::Slow => self.detail.slow(),
            Reply::Retry => {
                let failed = matches!(self.detail, Remote::Failed(_));
                let again = if failed { self.ask() } else { Action::None };
                return again.and(self.keep.retry(ctx));
            }
            _ => {}
        }
        Action::None
    }

    /// Facts, how to apply, and the source's own words.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        if let Some(page) = waiting::page(ctx, &self.detail, Message::Again) {
            return page;
        }
        let Some(detail) = self.detail.ready() else { return waiting::nothing(ctx) };
        let listing = &detail.listing;
        let translation = listing.translations.get(ctx.text.language().tag());
        let title = translation.and_then(|words| words.title.as_ref()).unwrap_or(&listing.title);
        let content = self.content(ctx, detail);
        let print = button::button(ctx, Icon::Printer, &ctx.text.print_key()).on_press(Message::Print);
        let broad = ctx.metrics.window.width >= BROAD;
        let (helper, content): (Option<Element<'a, Message>>, _) = if broad {
            (Some(print.into()), content)
        } else {
            (None, column![content, print].spacing(ctx.metrics.gap).into())
        };
        let mut page = Page::list(ctx, title.clone(), content);
        page.service = Some(Service::Jobs);
        page.foreign_question = true;
        page.eyebrow = Some(employer(ctx, detail));
        if ctx.metrics.room == Room::Wide && !ctx.metrics.portrait {
            page.aside = Some(source(ctx, detail, At::End));
        }
        let resume = button::button(ctx, Service::Resume.icon(), &ctx.text.resume_for_job());
        page.helpers.push(resume.on_press(Message::Resume).into());
        page.helpers.extend(helper);
        page.ways.extend(way_on(ctx, detail));
        page
    }

    fn content<'a>(&self, ctx: &Ctx<'_>, detail: &'a Detail) -> Element<'a, Message> {
        let text = ctx.text;
        let metrics = ctx.metrics;
        let gap = metrics.gap;
        let translation = detail.listing.translations.get(text.language().tag());
        let own = &detail.listing.passages;
        let passages = translation.map(|words| &words.passages).filter(|passages| !passages.is_empty()).unwrap_or(own);
        let mut notices = Vec::new();
        if detail.sample {
            notices.push(notice(ctx, Tone::Info, &text.listing_sample()));
        }
        if !detail.listing.doubts.is_empty() {
            notices.push(notice(ctx, Tone::Caution, &text.listing_doubtful()));
        }
        let facts = panel(ctx, facts::facts(ctx, detail, self.miles));
        let apply = panel(ctx, how_to_apply(ctx, &detail.listing.apply));
        let passages = passages.iter().map(|words| passage(ctx, words));
        let wide = metrics.room == Room::Wide && !metrics.portrait;
        if wide {
            let words = Column::new().push(facts).extend(notices).extend(passages).spacing(gap);
            let apply = column![apply, self.keep.view(ctx, 1)].spacing(gap);
            row![words.width(iced::FillPortion(8)), apply.width(iced::FillPortion(5))].spacing(gap).into()
        } else {
            let mut words = Column::new();
            if metrics.room != Room::Wide {
                words = words.push(ctx.body_bold(employer(ctx, detail)).own_direction().width(Fill));
            }
            let columns = if metrics.page().width < TWO { 1 } else { 2 };
            let words = words.push(facts).extend(notices).push(apply).push(self.keep.view(ctx, columns));
            let words = words.extend(passages);
            words.push(source(ctx, detail, At::Start)).spacing(gap).into()
        }
    }
}

/// To what such work pays here; to work of its kind where the listing does not say which work it is.
fn way_on<'a>(ctx: &Ctx<'_>, detail: &Detail) -> Option<Element<'a, Message>> {
    let text = ctx.text;
    let (words, message) = match (detail.listing.occupation, detail.listing.kind) {
        (Some(code), _) => (text.careers_pay_here(), Message::Pay(code)),
        (None, Some(kind)) => (text.careers_work_like_this(), Message::Alike(kind.group())),
        (None, None) => return None,
    };
    Some(button::button(ctx, Service::Wages.icon(), &words).on_press(message).into())
}

fn employer(ctx: &Ctx<'_>, detail: &Detail) -> String {
    detail.listing.employer.clone().unwrap_or_else(|| ctx.text.card_employer_not_given())
}

/// Where it came from and when it was last checked.
fn source<'a>(ctx: &Ctx<'_>, detail: &Detail, at: At) -> Element<'a, Message> {
    let text = ctx.text;
    let zone = ctx.now.time_zone().clone();
    let checked = text.moment(&detail.checked.to_zoned(zone), &ctx.now);
    let muted = ctx.palette.muted;
    let line = |words: String| ctx.body(words).color(muted).at(at);
    let align = if at == At::End { Alignment::End } else { Alignment::Start };
    let lines = [text.listing_source(&detail.listing.source), text.listing_checked(&checked)];
    container(column(lines.map(|words| line(words).into())).align_x(align)).max_width(620).into()
}

/// What to do, one numbered step below the other.
fn how_to_apply<'a>(ctx: &Ctx<'_>, apply: &Apply) -> Element<'a, Message> {
    let text = ctx.text;
    let ways = [
        apply.phone.as_ref().map(|phone| (Icon::Phone, text.listing_call(phone))),
        apply.in_person.as_ref().map(|place| (Icon::Footprints, text.listing_walk_in(place))),
        apply.email.as_ref().map(|email| (Icon::Mail, text.listing_write(email))),
        apply.url.as_ref().map(|url| (Icon::Globe, text.listing_web(spoken(url)))),
    ];
    let mut ways: Vec<_> = ways.into_iter().flatten().collect();
    if ways.is_empty() {
        ways.push((Icon::ConciergeBell, text.listing_ask_staff()));
    }
    let color = Service::Jobs.color(ctx.palette);
    let lines = ways.into_iter().map(|(icon, words)| {
        row![ctx.icon(icon, 40.0).color(color), ctx.body(words).width(Fill)].spacing(18).width(Fill).into()
    });
    column![ctx.primary(text.listing_apply()).heading().width(Fill)].extend(lines).spacing(16).width(Fill).into()
}

/// A web address as people say it.
fn spoken(url: &str) -> &str {
    let bare = url.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_start_matches("www.").trim_end_matches('/')
}

fn passage<'a>(ctx: &Ctx<'_>, passage: &Passage) -> Element<'a, Message> {
    let heading = ctx.lead_bold(ctx.text.topic(passage.topic)).heading().width(Fill);
    // Each paragraph keeps its own direction.
    let lines = passage.text.lines().filter(|line| !line.trim().is_empty());
    let lines = lines.map(|line| ctx.body(line).own_direction().width(Fill).into());
    panel(ctx, column![heading].extend(lines).spacing(8).width(Fill))
}
