//! How hours are asked for.

use iced::Fill;
use iced::widget::column;
use jiff::ToSpan;

use super::{LONGEST, Message, SHORTEST, Stage, State};
use crate::api::problem::Code;
use crate::domain::plan::Activity;
use crate::i18n::Text;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, page};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::At;

/// The durations that are offered at once, in minutes.
const TIMES: [u32; 7] = [30, 60, 120, 180, 240, 360, 480];

/// Today and so many days before it are offered.
const DAYS_BEFORE: i64 = 6;

/// From this width of the page on less and more stand beside each other.
const TWO: f32 = 760.0;

/// The page that the state calls for.
pub(super) fn page<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let mut page = if ctx.session.is_none() {
        over(ctx)
    } else if state.keeping.is_some() {
        let slow = state.slow.then(|| ctx.lead(ctx.text.remote_slow()).news().width(Fill));
        Page::new(ctx.text.hours_keeping(), column![slow].width(Fill))
    } else {
        match state.stage {
            Stage::Activity => activities(state, ctx),
            Stage::Day => days(state, ctx),
            Stage::Time => time(state, ctx),
            Stage::Kept => kept(state, ctx),
        }
    };
    page.service = Some(Service::Plan);
    page.eyebrow = Some(ctx.text.home_plan());
    page
}

/// Where nobody is signed in any more.
fn over<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = Page::new(text.plan_over(), ctx.lead(text.hours_over()).width(Fill));
    page.ways = vec![button::primary(ctx, Icon::IdCard, &text.plan_sign_in()).on_press(Message::SignIn).into()];
    page
}

/// How many tiles stand beside each other, and the least height of one.
fn shape(ctx: &Ctx<'_>) -> (usize, f32) {
    match (ctx.metrics.room, ctx.metrics.portrait) {
        (Room::Wide, false) => (3, 150.0),
        (Room::Wide, true) => (2, 150.0),
        (Room::Compact, false) => (2, 110.0),
        (Room::Compact, true) => (1, 100.0),
        (Room::Tight, portrait) => (if portrait { 1 } else { 2 }, 92.0),
    }
}

const fn picture(activity: Activity) -> Icon {
    match activity {
        Activity::UnsubsidizedEmployment => Icon::BriefcaseBusiness,
        Activity::SubsidizedPrivateEmployment => Icon::Store,
        Activity::SubsidizedPublicEmployment => Icon::Landmark,
        Activity::WorkExperience => Icon::Footprints,
        Activity::OnTheJobTraining => Icon::Hammer,
        Activity::JobSearch => Icon::Search,
        Activity::CommunityService => Icon::UsersRound,
        Activity::VocationalTraining => Icon::Wrench,
        Activity::JobSkillsTraining => Icon::Keyboard,
        Activity::Education => Icon::SpellCheck,
        Activity::SecondarySchool => Icon::GraduationCap,
        Activity::ChildCare => Icon::HandHeart,
    }
}

/// Job search, and behind it the others in their order.
fn activities<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let first = Activity::JobSearch;
    let others = Activity::ALL.into_iter().filter(|activity| *activity != first);
    let all: Vec<_> = std::iter::once(first).chain(others).collect();
    let (columns, row) = shape(ctx);
    let size = (columns * ctx.metrics.rows(row)).max(1);
    let pages = all.len().div_ceil(size);
    let at = state.page.min(pages - 1);
    let tile = |activity: &Activity| -> Element<'a, Message> {
        button::choice_of(ctx, Service::Plan, picture(*activity), &text.activity(*activity), None, false)
            .on_press(Message::Activity(*activity))
            .into()
    };
    let tiles = all.iter().skip(at * size).take(size).map(tile).collect();
    let mut page = Page::list(ctx, text.hours_what(), grid(tiles, columns, ctx.metrics.gap, row));
    page.ways = page::pager(ctx, at, pages, Message::Turn);
    page
}

/// Today, and behind it the days before.
fn days<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let today = ctx.now.date();
    let (columns, row) = shape(ctx);
    let tile = |before: i64| -> Element<'a, Message> {
        let day = today.saturating_sub(before.days());
        let note = (before == 0).then(|| text.hours_today());
        button::choice_of(ctx, Service::Plan, Icon::Calendar, &text.date(day), note.as_deref(), day == state.day)
            .on_press(Message::Day(day))
            .into()
    };
    let tiles = (0..=DAYS_BEFORE).map(tile).collect();
    let activity = ctx.lead_bold(text.activity(state.activity)).width(Fill);
    let content = column![activity, grid(tiles, columns, ctx.metrics.gap, row)];
    Page::list(ctx, text.hours_day(), content.spacing(ctx.metrics.gap).width(Fill))
}

/// The activity, and that it is excused where it is.
fn name(state: &State, text: Text) -> String {
    let name = text.activity(state.activity);
    if state.excused { text.plan_excused(&name) } else { name }
}

/// A duration, and whether it is excused.
fn time<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let metrics = &ctx.metrics;
    let gap = metrics.gap.max(16.0);
    let failed = state.failed.map(|failure| notice(ctx, Tone::Caution, &refusal(text, failure)));
    let step = |icon, words: String, message: Option<Message>| -> Element<'a, Message> {
        button::button(ctx, icon, &words).on_press_maybe(message).width(Fill).into()
    };
    let steps = vec![
        step(Icon::Minus, text.hours_less(), (state.minutes > SHORTEST).then_some(Message::Less)),
        step(Icon::Plus, text.hours_more(), (state.minutes < LONGEST).then_some(Message::More)),
    ];
    let two = metrics.page().width >= TWO;
    let told = column![
        ctx.body_bold(text.hours_of(&text.activity(state.activity), &text.date(state.day))).width(Fill),
        ctx.figure(text.duration(state.minutes)).news().at(At::Center).width(Fill),
        grid(steps, if two { 2 } else { 1 }, gap, metrics.touch),
    ];
    let tile = |minutes: u32| -> Element<'a, Message> {
        let option = button::option(ctx, &text.duration(minutes), minutes == state.minutes);
        option.on_press(Message::Time(minutes)).width(Fill).into()
    };
    let columns = match metrics.page().width {
        width if width >= 1200.0 => 4,
        width if width >= TWO => 3,
        _ => 2,
    };
    let times = grid(TIMES.into_iter().map(tile).collect(), columns, gap, metrics.touch);
    let excused = (!state.activity.is_paid()).then(|| {
        let option = button::option(ctx, &text.hours_excused(), state.excused);
        option.on_press(Message::Excused(!state.excused)).width(Fill)
    });
    let content = column![failed, panel(ctx, told.spacing(16).width(Fill)), times, excused];
    let mut page = Page::list(ctx, text.hours_long(), content.spacing(gap).width(Fill));
    let keep = match state.failed {
        Some(failure) => {
            page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
            button::primary(ctx, Icon::RefreshCw, &text.remote_try_again())
        }
        None => button::primary(ctx, Icon::Check, &text.hours_keep()),
    };
    page.ways = vec![keep.on_press(Message::Keep).into()];
    page
}

/// Why nothing was kept, as far as is known, and what to do.
fn refusal(text: Text, failure: Failure) -> String {
    match failure {
        Failure::Refused(Code::RecordsFull) => text.plan_full(),
        Failure::Refused(Code::NotEnrolled | Code::KioskRevoked) => text.remote_not_enrolled_body(),
        failure if failure.is_refusal() => text.hours_refused(),
        _ => text.hours_unsure(),
    }
}

/// What was kept, and the ways on.
fn kept<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let [time, day] = [text.duration(state.minutes), text.date(state.day)];
    let words = text.hours_kept_what(&name(state, text), &time, &day);
    let confirmed = ctx.body(text.plan_confirmed()).color(ctx.palette.muted).width(Fill);
    let content = column![notice(ctx, Tone::Done, &words), confirmed];
    let mut page = Page::list(ctx, text.hours_kept(), content.spacing(ctx.metrics.gap).width(Fill));
    page.helpers = vec![button::button(ctx, Icon::Plus, &text.hours_another()).on_press(Message::Another).into()];
    let plan = button::primary(ctx, Icon::ClipboardCheck, &text.hours_plan());
    page.ways = vec![plan.on_press(Message::Plan).into()];
    page
}
