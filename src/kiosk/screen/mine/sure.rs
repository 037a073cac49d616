//! What is asked before something goes, and what is said once everything has gone.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use super::view::news;
use super::{Message, State};
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};

/// Asks with two answers; the safe one is yellow.
fn asks<'a>(mut page: Page<'a, Message>, ctx: &Ctx<'_>, (icon, yes): (Icon, &str), no: &str) -> Page<'a, Message> {
    page.helpers = vec![button::button(ctx, icon, yes).on_press(Message::Sure).into()];
    page.ways = vec![button::primary(ctx, Icon::Check, no).on_press(Message::Leave).into()];
    page
}

/// Whether the resume on the card is to give way.
pub fn overwrite<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let at = state.held.resume().map(|kept| kept.changed.to_zoned(ctx.now.time_zone().clone()));
    let kept = at.map(|at| ctx.lead(text.mine_kept(&text.moment(&at, &ctx.now))).width(Fill));
    let words = ctx.lead(text.mine_overwrite_body()).width(Fill);
    let content = column![kept, words].spacing(ctx.metrics.gap).width(Fill);
    let page = Page::list(ctx, text.mine_overwrite(), content);
    asks(page, ctx, (Icon::FileUser, &text.mine_overwrite_yes()), &text.mine_overwrite_no())
}

/// Whether the resume that is being written is to give way.
pub fn replace<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let page = Page::list(ctx, text.mine_replace(), ctx.lead(text.mine_replace_body()).width(Fill));
    asks(page, ctx, (Icon::FileUser, &text.mine_replace_yes()), &text.mine_replace_no())
}

/// Whether the kept resume is to go.
pub fn drop<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let words = ctx.lead(text.mine_drop_body()).width(Fill);
    let content = column![news(state, ctx), words].spacing(ctx.metrics.gap).width(Fill);
    let page = Page::list(ctx, text.mine_drop_sure(), content);
    asks(page, ctx, (Icon::X, &text.mine_drop_yes()), &text.mine_drop_no())
}

/// Whether everything is to go, and what that is.
pub fn delete<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let color = Service::Plan.color(ctx.palette);
    let goes = [
        (Icon::IdCard, text.mine_goes_card()),
        (Icon::FileUser, text.mine_goes_resume()),
        (Icon::Building2, text.mine_goes_contacts()),
        (Icon::Clock, text.mine_goes_hours()),
        (Icon::Bookmark, text.mine_goes_saved()),
        (Icon::ClipboardCheck, text.mine_goes_logs()),
        (Icon::UsersRound, text.mine_goes_seats()),
    ];
    let goes = goes.map(|(icon, words)| -> Element<'a, Message> {
        let picture = ctx.icon(icon, 40.0).color(color);
        row![picture, ctx.body(words).width(Fill)].spacing(18).align_y(Alignment::Center).width(Fill).into()
    });
    let goes = panel(ctx, column(goes).spacing(12).width(Fill));
    let words = ctx.lead(text.mine_sure_body()).width(Fill);
    let content = column![news(state, ctx), words, goes].spacing(ctx.metrics.gap).width(Fill);
    let page = Page::list(ctx, text.mine_sure(), content);
    asks(page, ctx, (Icon::X, &text.mine_sure_yes()), &text.mine_sure_no())
}

/// Everything has gone.
pub fn deleted<'a>(ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let rest = ctx.lead(text.mine_deleted_rest()).width(Fill);
    let content = column![notice(ctx, Tone::Done, &text.mine_deleted_body()), rest];
    Page::list(ctx, text.mine_deleted(), content.spacing(ctx.metrics.gap).width(Fill))
}
