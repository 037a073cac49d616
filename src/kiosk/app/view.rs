//! What the kiosk shows.

use iced::Theme;
use iced::theme::Style;
use iced::widget::stack;

use super::{App, Key, Message};
use crate::kiosk::overlay::Answer;
use crate::kiosk::screen::welcome;
use crate::kiosk::ui::page::{Bar, bar, frame, top};
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::visit::Visit;
use crate::kiosk::widget::barrier::barrier;
use crate::kiosk::widget::fresh::fresh;
use crate::kiosk::widget::mirror::mirror;
use crate::kiosk::widget::shell::shell;
use crate::kiosk::widget::unseen::unseen;

impl App {
    /// What the window has where nothing is drawn: the page's colour.
    #[must_use]
    pub fn style(&self, _theme: &Theme) -> Style {
        let palette = self.settings.theme.palette();
        Style { background_color: palette.surface, text_color: palette.on_surface }
    }

    /// The whole screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let ctx = self.ctx();
        let screen = match &self.visit {
            None => self.welcome(&ctx),
            Some(visit) => Self::visit(visit, &ctx),
        };
        let escape = self.visit.as_ref().map(|visit| match visit.overlay {
            Some(_) => Message::Answer(Answer::Stay),
            None => Message::Key(Key::Back),
        });
        shell(mirror(ctx.right_to_left(), screen), Message::Activity, escape)
    }

    fn welcome(&self, ctx: &Ctx<'_>) -> Element<'_, Message> {
        let page = welcome::view(ctx, self.turn).map(Message::Welcome);
        let keys = Bar { back: None, home: None, language: None, larger: Some(Message::Key(Key::Larger)), done: None };
        // A greeting's language may turn the layout around: what is pressed must not follow it.
        let whole = frame(top(ctx), page, bar(ctx, keys));
        fresh(self.epoch, barrier(whole, Some(Message::Welcome(welcome::Message::Touch))))
    }

    fn visit<'a>(visit: &'a Visit, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let entry = visit.nav.top();
        let serial = entry.serial;
        let page = entry.screen.view(ctx).map(move |message| Message::Screen(serial, message)).view(ctx);
        let key = |key, active: bool| active.then_some(Message::Key(key));
        let home = visit.nav.is_home();
        let choosing = matches!(entry.screen, crate::kiosk::screen::Screen::Languages(_));
        let keys = Bar {
            back: key(Key::Back, !home),
            home: key(Key::Home, !home),
            language: key(Key::Language, !choosing),
            larger: key(Key::Larger, true),
            done: key(Key::Done, true),
        };
        let hidden = visit.overlay.is_some();
        let screen = fresh(Some(serial), frame(top(ctx), page, bar(ctx, keys)));
        let screen = unseen(hidden, screen);
        match &visit.overlay {
            Some(overlay) => stack![screen, overlay.view(ctx).map(Message::Answer)].into(),
            None => stack![screen].into(),
        }
    }
}
