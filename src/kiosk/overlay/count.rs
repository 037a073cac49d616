//! Time that a client has spent looking for work at the kiosk, offered as hours before they leave.

use iced::Fill;

use crate::kiosk::overlay::SAFE;
use crate::kiosk::ui::{Ctx, Element, Icon, button, dialog};

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    Offered,
    Asked,
    /// The backend did not keep it.
    Failed,
}

/// The dialog: nothing is counted before somebody says yes. It gives whether it is to be counted.
#[must_use]
pub fn view<'a>(ctx: &Ctx<'_>, minutes: u32, at: Counting) -> Element<'a, bool> {
    let text = ctx.text;
    let body = match at {
        Counting::Offered => text.done_count_body(),
        Counting::Asked => text.done_count_asked(),
        Counting::Failed => text.done_count_failed(),
    };
    let asked = at == Counting::Asked;
    let yes = button::primary(ctx, Icon::Check, &text.done_count_yes()).id(SAFE).least(0.0, 100.0).width(Fill);
    let no = button::button(ctx, Icon::X, &text.done_count_no()).least(0.0, 100.0).width(Fill);
    let keys =
        vec![yes.on_press_maybe((!asked).then_some(true)).into(), no.on_press_maybe((!asked).then_some(false)).into()];
    dialog::dialog(ctx, None, text.done_count_heading(&text.duration(minutes)), body, keys, None)
}
