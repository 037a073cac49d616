//! The meetings of a week between their head and their keys.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use super::{Message, State, WEEKS, Week, has_week, list, week};
use crate::api::meetings::Offered;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::panel::{self, Tone};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button};
use crate::kiosk::widget::fresh::fresh;
use crate::kiosk::widget::pressable::pressable;
use crate::kiosk::widget::shell::NEXT_PAGE;

/// From this width on every key has its full words.
const BROAD: f32 = 1700.0;

/// Whether the keys have room for their full words beside each other.
fn is_broad(ctx: &Ctx<'_>) -> bool {
    ctx.metrics.room == Room::Wide && (ctx.metrics.portrait || ctx.metrics.window.width >= BROAD)
}

/// Whether the key for those who have a slip stands among the others; else below the meetings.
fn has_slip_key(ctx: &Ctx<'_>) -> bool {
    is_broad(ctx) || ctx.metrics.room == Room::Compact
}

impl State {
    /// The meetings that are to be shown.
    pub(super) fn page<'a>(&'a self, ctx: &Ctx<'_>, week: &'a Week) -> Page<'a, Message> {
        let gap = ctx.metrics.gap;
        let list = self.is_list(ctx);
        let shown: Vec<&Offered> =
            week.meetings.iter().filter(|offered| self.only.shows(&offered.meeting, &ctx.now)).collect();
        let mine = self.mine.ready().filter(|_| ctx.session.is_some()).map_or(&[][..], Vec::as_slice);
        let meetings = if shown.is_empty() {
            self.nothing(ctx, week)
        } else if list {
            list::days(ctx, week, &shown, mine)
        } else {
            week::days(ctx, week, &shown, mine, self.only.is_all())
        };
        let unsure = matches!(self.mine, Remote::Failed(_));
        let unsure = unsure.then(|| panel::notice(ctx, Tone::Info, &ctx.text.club_mine_failed()));
        let slip_below = (!has_slip_key(ctx)).then(|| slip(ctx));
        let content = column![unsure, meetings, slip_below].spacing(gap).width(Fill);
        let mut page = Page::list(ctx, heading(ctx, week, &shown), content);
        // Another week is seen from its beginning.
        page.content = fresh((week.ahead, list), page.content);
        page.aside = has_week(ctx).then(|| self.only.tags(ctx, week.from));
        page.helpers = self.helpers(ctx);
        page.ways = ways(ctx, week.ahead);
        page
    }

    /// That nothing is on, and where to look then.
    fn nothing<'a>(&self, ctx: &Ctx<'_>, week: &Week) -> Element<'a, Message> {
        let text = ctx.text;
        let (words, way) = if !self.only.is_all() && !week.meetings.is_empty() {
            (text.club_none_such(), Some((Icon::UsersRound, text.club_all(), Message::All)))
        } else {
            let next = week.ahead + 1;
            (text.club_none(), (next < WEEKS).then(|| (Icon::Calendar, text.club_see_next_week(), Message::Turn(next))))
        };
        let way = way.map(|(icon, words, message)| button::primary(ctx, icon, &words).on_press(message));
        column![ctx.lead(words).news().width(Fill), way].spacing(ctx.metrics.gap).width(Fill).into()
    }

    fn helpers<'a>(&self, ctx: &Ctx<'_>) -> Vec<Element<'a, Message>> {
        let text = ctx.text;
        let only = if self.only.is_all() { text.club_only() } else { text.club_only_count(self.only.count()) };
        let only = button::button(ctx, Icon::SlidersHorizontal, &only).on_press(Message::Choose);
        let (icon, words) =
            if self.listed { (Icon::Calendar, text.club_as_week()) } else { (Icon::List, text.club_as_list()) };
        let swap = has_week(ctx).then(|| Element::from(button::button(ctx, icon, &words).on_press(Message::Swap)));
        let slip = has_slip_key(ctx).then(|| slip(ctx));
        [Some(only.into()), swap, slip].into_iter().flatten().collect()
    }
}

fn slip<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    button::button(ctx, Icon::Ticket, &ctx.text.club_slip()).on_press(Message::Slip).into()
}

/// Which week it is, from its first day to its last with columns.
fn heading(ctx: &Ctx<'_>, week: &Week, shown: &[&Offered]) -> String {
    let text = ctx.text;
    let today = ctx.now.date();
    let last = week::days_of(ctx, week, shown).last().unwrap_or(week.from);
    let [from, to] = [week.from, last].map(|day| text.short_date(day, today));
    match week.ahead {
        0 => text.club_this_week(&from, &to),
        1 => text.club_next_week(&from, &to),
        _ => text.club_later_week(&from, &to),
    }
}

/// To the week before and to the next.
fn ways<'a>(ctx: &Ctx<'_>, ahead: u8) -> Vec<Element<'a, Message>> {
    let text = ctx.text;
    let [last, next] = [text.club_last(), text.club_next()];
    let (last_words, next_words) =
        if is_broad(ctx) { (last.clone(), next.clone()) } else { (text.pager_previous(), text.pager_next()) };
    let [now, all] = [ahead + 1, WEEKS].map(u64::from);
    let which = if is_broad(ctx) { text.club_week(now, all) } else { text.pager_short(now, all) };
    let padding = [8.0, if ctx.metrics.margin < 40.0 { 18.0 } else { 28.0 }];
    let key = |said: String, content, to: Option<u8>| {
        pressable(said, content, button::plain(ctx))
            .least(ctx.metrics.touch, ctx.metrics.touch)
            .padding(padding)
            .on_press_maybe(to.map(Message::Turn))
    };
    let words = |words: String| ctx.lead(words).silent();
    let side = |content: iced::widget::Row<'a, Message>| Element::from(content.spacing(16).align_y(Alignment::Center));
    let last_words = side(row![ctx.icon(Icon::ChevronLeft, 40.0), words(last_words)]);
    let next_words = side(row![words(next_words), ctx.icon(Icon::ChevronRight, 40.0)]);
    vec![
        key(last, last_words, ahead.checked_sub(1)).id("previous").into(),
        ctx.lead(which).news().into(),
        key(next, next_words, Some(ahead + 1).filter(|next| *next < WEEKS)).id(NEXT_PAGE).into(),
    ]
}
