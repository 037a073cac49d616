//! One opening: everything that its source says.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Fill};

use crate::api::listings::Detail;
use crate::domain::listing::{Apply, Field, ListingId, Passage};
use crate::domain::occupation::{Group, Soc};
use crate::domain::resume::draft::Opening;
use crate::kiosk::action::{Action, Destination, Listed, Printable, Reply, Request};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::slips;
use crate::kiosk::ui::panel::{Tone, fact, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, card, waiting};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::At;

/// From this width on three buttons stand beside each other below the page.
const BROAD: f32 = 1700.0;

/// A listing and how far away it is, as the results said.
#[derive(Debug)]
pub struct State {
    id: ListingId,
    miles: Option<f64>,
    detail: Remote<Box<Detail>>,
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
}

impl State {
    /// Asks for the listing.
    #[must_use]
    pub fn new(id: ListingId, miles: Option<f64>) -> (Self, Action) {
        let mut state = Self { id, miles, detail: Remote::Idle };
        let action = state.ask();
        (state, action)
    }

    fn ask(&mut self) -> Action {
        self.detail = Remote::loading();
        Action::Fetch(Request::Listing(self.id.clone()))
    }

    /// Asks again, or goes on to what such work pays.
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
        }
    }

    /// Takes the listing.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Listing(answer) => self.detail = answer.into(),
            Reply::Slow => self.detail.slow(),
            Reply::Retry if matches!(self.detail, Remote::Failed(_)) => return self.ask(),
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
        let facts = panel(ctx, self.facts(ctx, detail));
        let apply = panel(ctx, how_to_apply(ctx, &detail.listing.apply));
        let passages = passages.iter().map(|words| passage(ctx, words));
        let wide = metrics.room == Room::Wide && !metrics.portrait;
        if wide {
            let words = Column::new().push(facts).extend(notices).extend(passages).spacing(gap);
            row![words.width(iced::FillPortion(8)), container(apply).width(iced::FillPortion(5))].spacing(gap).into()
        } else {
            let mut words = Column::new();
            if metrics.room != Room::Wide {
                words = words.push(ctx.body_bold(employer(ctx, detail)).own_direction().width(Fill));
            }
            let words = words.push(facts).extend(notices).push(apply).extend(passages);
            words.push(source(ctx, detail, At::Start)).spacing(gap).into()
        }
    }

    fn facts<'a>(&self, ctx: &Ctx<'_>, detail: &Detail) -> Element<'a, Message> {
        let text = ctx.text;
        let listing = &detail.listing;
        let today = ctx.now.date();
        let not_given = || text.common_not_given();
        let pay = detail.pay.as_ref().map_or_else(not_given, |pay| text.pay(Some(pay)));
        let hours = match (listing.hours.is_empty(), listing.weekly_hours.map(f64::from)) {
            (true, None) => not_given(),
            (true, Some(week)) => text.listing_hours_a_week(week),
            (false, None) => text.hours(&listing.hours),
            (false, Some(week)) => {
                text.listing_hours_both(&text.hours(&listing.hours), &text.listing_hours_a_week(week))
            }
        };
        let place = &listing.place;
        let known = place.city.is_some() || place.state.is_some();
        let near = if known {
            card::place(ctx, place.city.as_deref(), place.state.as_deref(), self.miles)
        } else {
            not_given()
        };
        let mut facts = vec![
            fact(ctx, Icon::HandCoins, &text.listing_pay(), &pay),
            fact(ctx, Icon::Clock, &text.listing_hours(), &hours),
            fact(ctx, Icon::MapPin, &text.listing_place(), &near),
        ];
        if let Some(day) = listing.starts {
            facts.push(fact(ctx, Icon::Calendar, &text.listing_start(), &text.short_date(day, today)));
        }
        if let Some(day) = listing.ends {
            facts.push(fact(ctx, Icon::Calendar, &text.listing_end(), &text.short_date(day, today)));
        }
        if let Some(count) = listing.openings.filter(|count| *count > 1) {
            facts.push(fact(ctx, Icon::UsersRound, &text.listing_openings(), &text.listing_people(count.into())));
        }
        if let Some(term) = listing.term {
            facts.push(fact(ctx, Icon::CalendarClock, &text.listing_term(), &text.term(term)));
        }
        let doubtful = listing.doubts.iter().any(|doubt| doubt.field == Field::Posted);
        let posted = match listing.posted {
            Some(day) if !doubtful => text.listing_posted(&text.ago(day, today)),
            _ => text.card_date_not_given(),
        };
        let columns = if ctx.metrics.portrait { 1 } else { 2 };
        column![grid(facts, columns, 16.0, 0.0), ctx.body(posted).color(ctx.palette.muted).width(Fill)]
            .spacing(12)
            .into()
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
