//! The field, what is offered or said below it, and the keyboard.

use iced::widget::{column, container, row, space, stack};
use iced::{Alignment, Fill, Padding};

use super::purpose::Purpose;
use super::{FIELD, Message, State};
use crate::kiosk::design::fonts::REGULAR;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::overlay::keyboard;
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button};
use crate::kiosk::widget::field::field;
use crate::kiosk::widget::pressable::pressable;

impl State {
    /// Field, suggestions and keyboard.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let gap = ctx.metrics.vertical_gap();
        let below = container(self.below(ctx)).height(Fill);
        let content = column![self.field(ctx), below].spacing(gap).height(Fill);
        let mut page = Page::new(self.purpose.question(text), content);
        page.service = Some(self.purpose.service());
        page.headless = self.is_low(ctx);
        let (icon, verb) = self.purpose.verb(text);
        if self.keyboard.is_shown() {
            page.keyboard = Some(self.keyboard.view(ctx, (icon, &verb)).map(Message::Keyboard));
        } else {
            let show = button::button(ctx, Icon::Keyboard, &text.keyboard_show());
            page.helpers = vec![show.on_press(Message::Keyboard(keyboard::Message::Show)).into()];
            page.ways = vec![button::primary(ctx, icon, &verb).on_press(Message::Enter).into()];
        }
        page
    }

    /// What is offered, or said, below the field.
    fn below<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        if let Some(doubt) = self.doubt {
            return notice(ctx, Tone::Caution, &self.purpose.doubted(text, doubt));
        }
        let quiet = |words: String| ctx.body(words).color(ctx.palette.muted).width(Fill);
        let own = self.purpose.takes_own_words();
        match (&self.offers, &self.purpose) {
            (Some(Ok(offers)), _) if own || !offers.is_empty() => self.list(ctx, offers),
            (Some(Err(_)), _) if own => self.list(ctx, &[]),
            (None, _) | (Some(_), Purpose::Line(_)) => quiet(self.purpose.hint(text)).into(),
            (Some(Ok(_)), _) => quiet(self.purpose.nothing(text)).news().into(),
            (Some(Err(_)), Purpose::Title(_)) => quiet(text.remote_failed_figures_body()).news().into(),
            // What is typed can still be searched for.
            (Some(Err(_)), _) => quiet(text.remote_failed_body()).news().into(),
        }
    }

    fn field<'a>(&'a self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        let roomy = ctx.metrics.room == Room::Wide;
        let height = field_height(ctx);
        // Never lower than a finger needs.
        let inset = if roomy { 10.0 } else { 6.0 };
        let clear_width = if roomy { 210.0 } else { 170.0 };
        let line = field(FIELD, &self.buffer)
            .label(self.purpose.field(text))
            .secrecy(self.purpose.secrecy())
            .placeholder(self.purpose.hint(text))
            .on_edit(Message::Edit)
            .on_submit(Message::Enter)
            .rtl(ctx.right_to_left())
            .size(ctx.metrics.primary.size)
            .font(REGULAR)
            .height(height)
            .padding(Padding { left: 100.0, right: clear_width + 24.0, ..Padding::ZERO })
            .style(ctx.field_style());
        let words = row![ctx.icon(Icon::X, 34.0), ctx.body(text.words_clear()).silent()].spacing(10);
        let clear = pressable(text.words_clear(), words.align_y(Alignment::Center), button::plain(ctx))
            .on_press_maybe((!self.buffer.is_empty()).then_some(Message::Clear))
            .width(clear_width)
            .height(height - 2.0 * inset);
        let over = row![
            container(ctx.icon(self.purpose.icon(), 48.0)).padding([0, 28]).center_y(Fill),
            space::horizontal(),
            container(clear).padding([inset, 10.0]),
        ];
        stack![line, over.height(height)].into()
    }

    /// Whether the keyboard leaves no room for the question: the field then says it.
    pub(super) fn is_low(&self, ctx: &Ctx<'_>) -> bool {
        self.keyboard.is_shown() && ctx.metrics.page().height < 840.0
    }
}

/// How high the field is.
pub fn field_height(ctx: &Ctx<'_>) -> f32 {
    match ctx.metrics.room {
        Room::Wide => 100.0,
        Room::Compact => 72.0,
        Room::Tight => 60.0,
    }
}
