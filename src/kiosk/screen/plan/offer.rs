//! Time that was spent looking for work at the kiosk, offered as hours: never counted without the client's yes.

use iced::Fill;
use iced::widget::column;

use super::Message;
use crate::api::me::{HoursEntry, LONGEST_MINUTES};
use crate::api::problem::Code;
use crate::domain::plan::{Activity, Source};
use crate::kiosk::action::{Action, Request};
use crate::kiosk::asks::{PlanAsk, PlanNews, random_name};
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, button};
use crate::kiosk::widget::grid::grid;

/// Fewer minutes are not worth a question.
const WORTH: u32 = 5;

/// From this width of the page on yes and no stand beside each other.
const TWO: f32 = 860.0;

/// How far it has come.
#[derive(Default)]
pub struct Offer {
    tag: u32,
    /// What the record is called, the same each time it is tried: what was kept without our knowing is not kept twice.
    name: Option<String>,
    at: At,
}

/// Minutes where they are known.
#[derive(Default, Clone, Copy)]
enum At {
    #[default]
    Offered,
    Asked(u32),
    Failed(Failure),
    Kept(u32),
}

impl Offer {
    /// Writes the time down. Nothing where none is offered or it is on its way already.
    pub fn accept(&mut self, tag: u32, ctx: &Ctx<'_>) -> Action {
        if ctx.session.is_none() || ctx.worked < WORTH || matches!(self.at, At::Asked(_)) {
            return Action::None;
        }
        let minutes = ctx.worked.min(LONGEST_MINUTES);
        let entry = HoursEntry {
            date: ctx.now.date(),
            activity: Activity::AT_KIOSK,
            minutes,
            source: Source::Kiosk,
            excused: false,
        };
        let name = self.name.get_or_insert_with(random_name).clone();
        self.tag = tag;
        self.at = At::Asked(minutes);
        Action::Fetch(Request::Plan(tag, PlanAsk::PutHours(name, entry)))
    }

    /// Takes the answer to that request. Whether it was kept.
    pub fn take(&mut self, tag: u32, answer: &Result<PlanNews, Failure>) -> bool {
        let At::Asked(minutes) = self.at else { return false };
        if tag != self.tag {
            return false;
        }
        let kept = answer.is_ok();
        self.at = answer.as_ref().map_or_else(|failure| At::Failed(*failure), |_| At::Kept(minutes));
        if kept {
            self.name = None;
        }
        kept
    }

    /// The question, or what came of it; nothing where there is nothing to count.
    pub fn view<'a>(&self, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
        let text = ctx.text;
        let minutes = match self.at {
            At::Asked(minutes) => minutes,
            At::Kept(minutes) if ctx.worked < WORTH => {
                return Some(notice(ctx, Tone::Done, &text.plan_written(&text.duration(minutes))));
            }
            _ if ctx.worked < WORTH => return None,
            _ => ctx.worked.min(LONGEST_MINUTES),
        };
        let body = match self.at {
            At::Offered | At::Kept(_) => text.done_count_body(),
            At::Asked(_) => text.done_count_asked(),
            At::Failed(Failure::Refused(Code::RecordsFull)) => text.plan_full(),
            At::Failed(_) => text.done_count_failed(),
        };
        let asked = matches!(self.at, At::Asked(_));
        let key = |icon, words: String, yes| {
            let message = (!asked).then_some(Message::Count(yes));
            Element::from(button::button(ctx, icon, &words).on_press_maybe(message).width(Fill))
        };
        let keys = vec![key(Icon::Check, text.done_count_yes(), true), key(Icon::X, text.done_count_no(), false)];
        let columns = if ctx.metrics.page().width < TWO { 1 } else { 2 };
        let words = column![
            ctx.lead_bold(text.done_count_heading(&text.duration(minutes))).heading().width(Fill),
            ctx.body(body).news().width(Fill),
            grid(keys, columns, ctx.metrics.gap.max(16.0), ctx.metrics.touch),
        ];
        Some(panel(ctx, words.spacing(12).width(Fill)))
    }
}
