//! A ruler on the glass: made as long as a real one, it tells the panel's diagonal.

use iced::Fill;
use iced::widget::{column, row};

use crate::kiosk::access::staff::StaffAction;
use crate::kiosk::action::Action;
use crate::kiosk::ui::ruler::ruler;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button, panel};

/// What is taken for the diagonal where nobody has said it, in inches: the panel that sizes are drawn for.
const USUAL: f32 = 21.5;
/// The panels that there are, in inches.
const LEAST: f32 = 5.0;
const MOST: f32 = 120.0;
/// What one press changes, in inches.
const FINE: f32 = 0.1;
const COARSE: f32 = 1.0;

/// The diagonal that is tried, and whether it is in use.
#[derive(Debug)]
pub struct Ruler {
    diagonal: f32,
    used: bool,
}

/// A key was pressed.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// The panel is so many inches larger: the ruler gets shorter.
    Larger(f32),
    Use,
}

impl Ruler {
    /// A ruler for a panel of `diagonal` inches.
    pub fn new(diagonal: Option<f32>) -> Self {
        Self { diagonal: diagonal.unwrap_or(USUAL), used: false }
    }

    /// Tries another size, or uses the one that was found: it becomes the `diagonal`.
    pub fn update(&mut self, message: Message, diagonal: &mut Option<f32>) -> Action {
        match message {
            Message::Larger(inches) => {
                // Tenths do not add up exactly.
                self.diagonal = (((self.diagonal + inches) * 10.0).round() / 10.0).clamp(LEAST, MOST);
                self.used = false;
                Action::None
            }
            Message::Use => {
                self.used = true;
                *diagonal = Some(self.diagonal);
                Action::Staff(StaffAction::Diagonal(self.diagonal))
            }
        }
    }

    /// The ruler and what makes it longer and shorter.
    pub fn view<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let (millimetre, centimetres) = self.measure(ctx);
        let key = |icon, words: String, inches: f32| -> Element<'a, Message> {
            button::button(ctx, icon, &words).on_press(Message::Larger(inches)).into()
        };
        let keys = panel::tags(vec![
            key(Icon::Minus, text.staff_ruler_much_shorter(), COARSE),
            key(Icon::Minus, text.staff_ruler_shorter(), FINE),
            key(Icon::Plus, text.staff_ruler_longer(), -FINE),
            key(Icon::Plus, text.staff_ruler_much_longer(), -COARSE),
        ]);
        let size = text.staff_ruler_size(
            &text.number(u64::from(centimetres) * 10),
            &text.decimal((f64::from(self.diagonal) * 10.0).round() / 10.0),
        );
        let mut content = column![
            ctx.lead(text.staff_ruler_body()).width(Fill),
            row![ruler(ctx, millimetre, centimetres)].width(Fill),
            ctx.lead_bold(size).width(Fill),
            keys,
        ];
        if self.used {
            let table = format!("[panel]\ndiagonal = {:.1}", self.diagonal);
            content = content.push(super::kept(ctx, &table));
        }
        let mut page = Page::list(ctx, text.staff_ruler_question(), content.spacing(ctx.metrics.gap));
        page.ways = vec![button::primary(ctx, Icon::Check, &text.staff_ruler_use()).on_press(Message::Use).into()];
        page
    }

    /// A millimetre in logical pixels, and how many whole centimetres fit.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to 40")]
    fn measure(&self, ctx: &Ctx<'_>) -> (f32, u16) {
        // A window that covers the panel has its diagonal, at whatever scale it is told in. In the lower half of a
        // panel it is told as half as high.
        let window = ctx.metrics.window;
        let height = if ctx.preferences.lowered { 2.0 * window.height } else { window.height };
        let millimetre = window.width.hypot(height) / (self.diagonal * 25.4);
        // A list that scrolls has its bar beside it.
        let room = ctx.metrics.page().width - ctx.metrics.touch - 2.0 * ctx.metrics.gap;
        (millimetre, (room / (10.0 * millimetre) - 0.5).floor().clamp(1.0, 40.0) as u16)
    }
}
