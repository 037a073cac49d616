//! How a contact is asked for.

use iced::widget::{Column, column, row};
use iced::{Alignment, Fill};
use jiff::ToSpan;

use super::{Deed, Message, Stage, State, Step, kept};
use crate::domain::plan::{How, Outcome};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::panel::sign;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::pressable;

/// Today and so many days before it are offered.
const DAYS_BEFORE: i64 = 6;

/// The page that the state calls for.
pub(super) fn page<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let mut page = match (state.step, state.stage) {
        _ if ctx.session.is_none() => over(ctx),
        (Step::Doing { deed, slow, .. }, _) => doing(ctx, deed, slow),
        (Step::Failed(deed, failure), at) if state.is_unsure() || at != Stage::Kept => {
            kept::failed(state, ctx, deed, failure)
        }
        (_, Stage::Employer) => employers(state, ctx),
        (_, Stage::How) => how(state, ctx),
        (_, Stage::Outcome) => outcomes(state, ctx),
        (_, Stage::Day) => days(state, ctx),
        (_, Stage::Kept) => kept::kept(state, ctx),
        (_, Stage::Undone) => kept::undone(ctx),
    };
    page.service = Some(Service::Plan);
    page.eyebrow = Some(ctx.text.home_plan());
    page
}

/// Where nobody is signed in any more.
fn over<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = Page::new(text.plan_over(), ctx.lead(text.contact_over()).width(Fill));
    page.ways = vec![button::primary(ctx, Icon::IdCard, &text.plan_sign_in()).on_press(Message::SignIn).into()];
    page
}

fn doing<'a>(ctx: &Ctx<'_>, deed: Deed, slow: bool) -> Page<'a, Message> {
    let text = ctx.text;
    let heading = match deed {
        Deed::Keep => text.contact_keeping(),
        Deed::Undo => text.contact_deleting(),
    };
    let slow = slow.then(|| ctx.lead(text.remote_slow()).news().width(Fill));
    Page::new(heading, column![slow].width(Fill))
}

/// Tiles of equal size.
fn tiles<'a>(ctx: &Ctx<'_>, tiles: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let (columns, row) = match (ctx.metrics.room, ctx.metrics.portrait) {
        (Room::Wide, false) => (3, 150.0),
        (Room::Wide, true) => (2, 150.0),
        (Room::Compact, false) => (2, 110.0),
        (Room::Compact, true) => (1, 100.0),
        (Room::Tight, portrait) => (if portrait { 1 } else { 2 }, 92.0),
    };
    grid(tiles, columns, ctx.metrics.gap.max(16.0), row)
}

/// What the opening is called that the contact is about.
fn title<'a>(state: &State, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
    let about = state.about.as_ref()?;
    Some(ctx.lead(&about.title).own_direction().width(Fill).into())
}

/// The name is typed, or touched where it is known from before.
fn employers<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let words = |words: String| ctx.lead(words).width(Fill);
    let names = state.earlier.ready().map_or(&[][..], Vec::as_slice);
    let note = match &state.earlier {
        Remote::Ready(names) if !names.is_empty() => words(text.contact_earlier()),
        Remote::Failed(_) => words(text.contact_earlier_failed()),
        Remote::Loading { slow: true } => words(text.remote_slow()).news(),
        _ => words(text.contact_first()),
    };
    let cells = names.iter().zip(0..).map(|(name, at)| employer(ctx, at, name)).collect();
    let content = column![title(state, ctx), note, tiles(ctx, cells)];
    let mut page = Page::list(ctx, text.contact_employer_question(), content.spacing(ctx.metrics.gap).width(Fill));
    if matches!(state.earlier, Remote::Failed(_)) {
        let again = button::button(ctx, Icon::RefreshCw, &text.remote_try_again());
        page.helpers = vec![again.on_press(Message::Again).into()];
    }
    let typed = if names.is_empty() { text.contact_type() } else { text.contact_other() };
    page.ways = vec![button::primary(ctx, Icon::Keyboard, &typed).on_press(Message::Type).into()];
    page
}

/// An employer, whose name is for headphones alone.
fn employer<'a>(ctx: &Ctx<'_>, at: usize, name: &'a str) -> Element<'a, Message> {
    let text = ctx.text;
    let picture = ctx.icon(Icon::Building2, 46.0).color(Service::Plan.color(ctx.palette));
    let words = ctx.lead_bold(name).silent().own_direction().width(Fill);
    let shown = row![picture, words].spacing(20).align_y(Alignment::Center).width(Fill);
    pressable(text.contact_earlier_number(at as u64 + 1), shown, button::plain(ctx))
        .private(name)
        .on_press(Message::Earlier(at))
        .width(Fill)
        .least(ctx.metrics.touch, ctx.metrics.touch)
        .padding([10, 18])
        .align(Alignment::Start, Alignment::Center)
        .into()
}

/// The question names the employer, in headphones alone; so it is shown in place of the head.
fn how<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let service = Service::Plan;
    let name = state.entry.employer.as_str();
    let eyebrow = (ctx.metrics.room == Room::Wide)
        .then(|| ctx.body_bold(text.home_plan()).silent().color(service.color(ctx.palette)));
    let words = column![eyebrow, ctx.heading(text.contact_how_question(name)).silent().width(Fill)].width(Fill);
    let head = row![sign(ctx, service, ctx.metrics.head()), words]
        .spacing(ctx.metrics.margin.clamp(16.0, 24.0))
        .align_y(Alignment::Center)
        .width(Fill);
    let tile = |how| -> Element<'a, Message> {
        button::choice_of(ctx, service, picture(how), &text.how_alone(how), None, false)
            .on_press(Message::How(how))
            .into()
    };
    let ways = tiles(ctx, How::ALL.map(tile).into());
    let content = column![private(text.contact_employer(), name, head), title(state, ctx), ways];
    let mut page = Page::list(ctx, text.contact_how_said(), content.spacing(ctx.metrics.gap).width(Fill));
    page.headless = true;
    page
}

const fn picture(how: How) -> Icon {
    match how {
        How::Applied => Icon::FileUser,
        How::Called => Icon::Phone,
        How::Visited => Icon::Footprints,
        How::Interview => Icon::UsersRound,
        How::JobFair => Icon::Store,
    }
}

/// What came of it, and on which day it was.
fn outcomes<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let picture = |outcome| match outcome {
        Outcome::Waiting => Icon::Clock,
        Outcome::Interview => Icon::CalendarClock,
        Outcome::Hired => Icon::BriefcaseBusiness,
        Outcome::NotHired => Icon::X,
        Outcome::NoAnswer => Icon::Minus,
    };
    let kept = state.kept.as_ref().map(|kept| kept.outcome);
    let tile = |outcome| -> Element<'a, Message> {
        let chosen = kept == Some(outcome);
        button::choice_of(ctx, Service::Plan, picture(outcome), &text.outcome_alone(outcome), None, chosen)
            .on_press(Message::Outcome(outcome))
            .into()
    };
    let day = kept.is_none().then(|| ctx.lead(text.contact_on(&text.date(state.entry.date))).width(Fill));
    let content = Column::new().push(day).push(tiles(ctx, Outcome::ALL.map(tile).into()));
    let mut page = Page::list(ctx, text.contact_outcome_question(), content.spacing(ctx.metrics.gap).width(Fill));
    if kept.is_none() {
        let another = button::button(ctx, Icon::Calendar, &text.contact_another_day());
        page.helpers = vec![another.on_press(Message::Days).into()];
    }
    page
}

/// Today, and behind it the days before.
fn days<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let today = ctx.now.date();
    let tile = |before: i64| -> Element<'a, Message> {
        let day = today.saturating_sub(before.days());
        let (name, note) = (text.date(day), text.age(day, today));
        button::choice_of(ctx, Service::Plan, Icon::Calendar, &name, Some(&note), day == state.entry.date)
            .on_press(Message::Day(day))
            .into()
    };
    Page::list(ctx, text.contact_day_question(), tiles(ctx, (0..=DAYS_BEFORE).map(tile).collect()))
}
