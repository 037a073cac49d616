//! How it is shown what the card keeps.

use iced::Fill;
use iced::widget::{Column, column, row};

use super::held::{Asked, Kept};
use super::{Deed, Message, Stage, State, Step, sure};
use crate::api::problem::Code;
use crate::i18n::Text;
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::announced::private;
use crate::kiosk::widget::grid::grid;

/// From this width of the page on the row of actions has room for all of them.
const BROAD: f32 = 1700.0;

/// From this width on two buttons, and two panels, stand beside each other.
const TWO: f32 = 860.0;

/// The page that the state calls for.
pub fn page<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let mut page = content(state, ctx);
    page.service = Some(Service::Plan);
    page.eyebrow = Some(ctx.text.home_plan());
    page
}

fn content<'a>(state: &'a State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    if state.stage == Stage::Deleted {
        return sure::deleted(ctx);
    }
    let Some(session) = &ctx.session else { return over(state, ctx) };
    if let Step::Doing { deed, slow, .. } = state.step {
        let heading = match deed {
            Deed::Keep => text.mine_keeping(),
            Deed::Drop => text.mine_dropping(),
            Deed::Delete => text.mine_deleting(),
        };
        let slow = slow.then(|| ctx.lead(text.remote_slow()).news().width(Fill));
        return Page::new(heading, column![slow].width(Fill));
    }
    match state.stage {
        Stage::Overwrite => sure::overwrite(state, ctx),
        Stage::Replace => sure::replace(ctx),
        Stage::Drop => sure::drop(state, ctx),
        Stage::Delete => sure::delete(state, ctx),
        Stage::Whole | Stage::Deleted => waiting::until(ctx, Service::Plan, &state.held.resume.value, Message::Again)
            .unwrap_or_else(|| whole(state, ctx, session.nickname())),
    }
}

/// Where nobody is signed in any more.
fn over<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let body = match state.step {
        Step::Failed(Deed::Delete, _) => text.mine_over_unsure(),
        _ => text.mine_over(),
    };
    let mut page = Page::list(ctx, text.plan_over(), ctx.lead(body).width(Fill));
    page.ways = vec![button::primary(ctx, Icon::IdCard, &text.plan_sign_in()).on_press(Message::SignIn).into()];
    page
}

/// What has become of what was done last.
pub fn news<'a>(state: &State, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
    let text = ctx.text;
    let (tone, words) = match state.step {
        Step::Nothing | Step::Doing { .. } => return None,
        Step::Kept => (Tone::Done, text.mine_keep_done()),
        Step::Dropped => (Tone::Done, text.mine_dropped()),
        Step::TooLong => (Tone::Caution, text.mine_too_long()),
        Step::Failed(deed, failure) => (Tone::Caution, refusal(text, deed, failure)),
    };
    let code = match state.step {
        Step::Failed(_, failure) => {
            Some(ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).width(Fill))
        }
        _ => None,
    };
    Some(column![notice(ctx, tone, &words), code].spacing(12).width(Fill).into())
}

/// Why it was not done, as far as is known, and what to do.
fn refusal(text: Text, deed: Deed, failure: Failure) -> String {
    match (failure, deed) {
        (Failure::Refused(Code::NotEnrolled | Code::KioskRevoked), _) => text.remote_not_enrolled_body(),
        (_, Deed::Keep) => text.mine_keep_failed(),
        (_, Deed::Drop) => text.mine_drop_failed(),
        (_, Deed::Delete) => text.mine_delete_unsure(),
    }
}

fn whole<'a>(state: &State, ctx: &Ctx<'_>, nickname: &str) -> Page<'a, Message> {
    let text = ctx.text;
    let metrics = &ctx.metrics;
    let kept = state.held.resume();
    let width = metrics.page().width;
    let panels = vec![resume(ctx, kept), rest(state, ctx)];
    let panels = grid(panels, if width < TWO { 1 } else { 2 }, metrics.gap, 0.0);
    let mut keys: Vec<Element<'a, Message>> = vec![
        button::button(ctx, Icon::LogOut, &text.mine_sign_out()).on_press(Message::SignOut).into(),
        button::button(ctx, Icon::X, &text.mine_delete()).on_press(Message::Delete).into(),
    ];
    let mut content = column![news(state, ctx), client(ctx, nickname), panels].spacing(metrics.gap).width(Fill);
    if width < BROAD {
        let keys = std::mem::take(&mut keys);
        content = content.push(grid(keys, if width < TWO { 1 } else { 2 }, metrics.gap.max(16.0), metrics.touch));
    }
    let mut page = Page::list(ctx, text.mine_question(), content);
    page.helpers = keys;
    page.ways = way_on(ctx, kept).into_iter().collect();
    page
}

/// Whether the resume on the card says what the one of this visit does.
fn is_same(ctx: &Ctx<'_>, kept: &Kept) -> bool {
    kept.draft.resume() == ctx.draft.resume() && kept.draft.layout == ctx.draft.layout
}

/// To keep the resume of this visit, where the card does not keep it yet; else to bring back the one that it keeps.
fn way_on<'a>(ctx: &Ctx<'_>, kept: Option<&Kept>) -> Option<Element<'a, Message>> {
    let text = ctx.text;
    let way = |icon, words: String, message| Some(button::primary(ctx, icon, &words).on_press(message).into());
    match kept {
        None if ctx.draft.is_empty() => None,
        Some(_) if ctx.draft.is_empty() => way(Icon::FileUser, text.mine_bring_back(), Message::BringBack),
        Some(kept) if is_same(ctx, kept) => None,
        _ => way(Icon::IdCard, text.mine_keep(), Message::Keep),
    }
}

/// Who has signed in: said in headphones alone.
fn client<'a>(ctx: &Ctx<'_>, nickname: &str) -> Element<'a, Message> {
    let text = ctx.text;
    let name = row![
        ctx.body(text.mine_signed_in()).silent().color(ctx.palette.muted),
        ctx.body_bold(nickname).silent().own_direction().width(Fill),
    ];
    private(text.mine_signed_in(), nickname, name.spacing(12).width(Fill))
}

/// The resume that is kept, and when it was.
fn resume<'a>(ctx: &Ctx<'_>, kept: Option<&Kept>) -> Element<'a, Message> {
    let text = ctx.text;
    let line = |words: String| ctx.body(words).width(Fill);
    let mut lines = column![ctx.lead_bold(text.mine_resume()).heading().width(Fill)].spacing(16).width(Fill);
    match kept {
        None if ctx.draft.is_empty() => lines = lines.push(line(text.mine_no_resume())),
        None => lines = lines.push(line(text.mine_no_resume_yet())),
        Some(kept) => {
            let at = kept.changed.to_zoned(ctx.now.time_zone().clone());
            lines = lines.push(line(text.mine_kept(&text.moment(&at, &ctx.now))));
            if is_same(ctx, kept) {
                lines = lines.push(line(text.mine_same()));
            } else if !ctx.draft.is_empty() {
                let back = button::button(ctx, Icon::FileUser, &text.mine_bring_back());
                lines = lines.push(line(text.mine_other())).push(back.on_press(Message::BringBack).width(Fill));
            }
            let drop = button::button(ctx, Icon::X, &text.mine_drop()).on_press(Message::Drop);
            lines = lines.push(drop.width(Fill));
        }
    }
    panel(ctx, lines)
}

/// A count in words.
type Counted = fn(Text, u64) -> String;

/// How much of the rest is kept. What is not known is said, and not counted.
fn rest<'a>(state: &State, ctx: &Ctx<'_>) -> Element<'a, Message> {
    let text = ctx.text;
    let held = &state.held;
    let counts: [(Icon, &Asked<u64>, Counted); 4] = [
        (Icon::Building2, &held.contacts, Text::mine_contacts),
        (Icon::Clock, &held.hours, Text::mine_hours),
        (Icon::Bookmark, &held.saved, Text::plan_saved),
        (Icon::UsersRound, &held.seats, Text::mine_seats),
    ];
    let failed = counts.iter().any(|(_, count, _)| count.failed());
    let missing = counts.iter().any(|(_, count, _)| count.value.ready().is_none());
    let known = counts.into_iter().filter_map(|(icon, count, words)| {
        let words = words(text, *count.value.ready()?);
        let picture = ctx.icon(icon, 40.0).color(Service::Plan.color(ctx.palette));
        Some(row![picture, ctx.body(words).width(Fill)].spacing(18).width(Fill).into())
    });
    let heading = ctx.lead_bold(text.mine_rest()).heading().width(Fill);
    let mut lines = Column::new().push(heading).extend(known).spacing(16).width(Fill);
    if failed {
        let again = button::button(ctx, Icon::RefreshCw, &text.remote_try_again()).on_press(Message::Again);
        lines = lines.push(ctx.body(text.mine_rest_failed()).width(Fill)).push(again.width(Fill));
    } else if missing {
        lines = lines.push(ctx.body(text.mine_rest_loading()).width(Fill));
    }
    let logs = ctx.body(text.mine_logs()).color(ctx.palette.muted).width(Fill);
    let way = |icon, words: String, message| button::button(ctx, icon, &words).on_press(message).width(Fill);
    let plan = way(Icon::ClipboardCheck, text.home_plan(), Message::Plan);
    let saved = way(Icon::Bookmark, text.saved_question(), Message::Saved);
    panel(ctx, lines.push(logs).push(plan).push(saved))
}
