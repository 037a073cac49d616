//! The resume on its way to a phone: first what that means, and only after a yes the code to take it.

use iced::widget::canvas::Frame;
use iced::widget::{column, row};
use iced::{Alignment, Color, Fill, Point, Size};
use jiff::{SignedDuration, Zoned};

use crate::documents::qr::Code;
use crate::kiosk::action::{Action, Reply, TakeAnswer};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::scene::drawing;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::announced::{private, told};

/// The least width of the code in logical pixels: 60 mm on the usual glass.
const LEAST: f32 = 244.0;

/// The fields that are left free around a code (ISO/IEC 18004).
const QUIET: f32 = 4.0;

/// Where a phone finds the resume, and until when.
#[derive(Debug)]
struct Taken {
    answer: TakeAnswer,
    until: Zoned,
}

/// Whether it is put there, and taken away again.
#[derive(Debug)]
pub struct State {
    taken: Remote<Taken>,
    removed: Remote<()>,
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Puts it on the internet.
    Yes,
    /// Takes it away from there.
    Remove,
}

impl State {
    /// Nothing leaves the kiosk before somebody says yes.
    #[must_use]
    pub const fn new() -> Self {
        Self { taken: Remote::Idle, removed: Remote::Idle }
    }

    /// Puts it there, once, or takes it away.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match (message, &self.taken, &self.removed) {
            (Message::Yes, Remote::Idle | Remote::Failed(_), _) => {
                self.taken = Remote::loading();
                Action::Take
            }
            (Message::Remove, Remote::Ready(taken), Remote::Idle | Remote::Failed(_)) => {
                self.removed = Remote::loading();
                Action::Untake(taken.answer.token.clone())
            }
            _ => Action::None,
        }
    }

    /// Takes where it is. What failed is tried again only when the client says so.
    pub fn receive(&mut self, reply: Reply, ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Taken(answer) => {
                let answer = answer.and_then(|answer| {
                    let lasts = SignedDuration::from_mins(i64::from(answer.minutes));
                    let until = ctx.now.checked_add(lasts).map_err(|_| Failure::Faulty)?;
                    Ok(Taken { answer, until })
                });
                self.taken = answer.into();
            }
            Reply::Untaken(answer) => self.removed = answer.into(),
            Reply::Slow => {
                self.taken.slow();
                self.removed.slow();
            }
            _ => {}
        }
        Action::None
    }

    /// What it means, the code, or that it is gone.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let mut page = match (&self.taken, &self.removed) {
            (Remote::Loading { slow }, _) => waiting(ctx, text.take_loading(), *slow),
            (_, Remote::Loading { slow }) => waiting(ctx, text.take_removing(), *slow),
            (_, Remote::Ready(())) => {
                let words = notice(ctx, Tone::Info, &text.take_removed_body());
                Page::list(ctx, text.take_removed(), words)
            }
            (Remote::Ready(taken), removed) => shown(ctx, taken, removed),
            (Remote::Failed(failure), _) => failed(ctx, *failure),
            (Remote::Idle, _) => {
                let means = [text.take_means(), text.take_anyone(), text.take_delete()];
                let means = means.map(|words| ctx.lead(words).width(Fill).into());
                let means = column(means).spacing(ctx.metrics.gap).width(Fill);
                let mut page = Page::list(ctx, text.take_question(), means);
                let yes = button::primary(ctx, Icon::Smartphone, &text.take_yes());
                page.ways = vec![yes.on_press(Message::Yes).into()];
                page
            }
        };
        page.service = Some(Service::Resume);
        page.eyebrow = Some(text.resume_title());
        page
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

/// While the backend is asked.
fn waiting<'a>(ctx: &Ctx<'_>, question: String, slow: bool) -> Page<'a, Message> {
    let words = slow.then(|| ctx.lead(ctx.text.remote_slow()).news().width(Fill));
    Page::new(question, column![words].width(Fill))
}

/// The code, and the way to take it away.
fn shown<'a>(ctx: &Ctx<'_>, taken: &Taken, removed: &Remote<()>) -> Page<'a, Message> {
    let text = ctx.text;
    let stays = matches!(removed, Remote::Failed(_));
    let stays = stays.then(|| notice(ctx, Tone::Caution, &text.take_stays(&text.time(taken.until.time()))));
    let content = column![stays, code(ctx, taken)].spacing(ctx.metrics.gap).width(Fill);
    let mut page = Page::list(ctx, text.take_scan(), content);
    let remove = button::button(ctx, Icon::X, &text.take_remove());
    page.ways = vec![remove.on_press(Message::Remove).into()];
    page
}

fn failed<'a>(ctx: &Ctx<'_>, failure: Failure) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = Page::list(ctx, text.take_failed(), notice(ctx, Tone::Caution, &text.take_failed_body()));
    page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
    let again = button::primary(ctx, Icon::RefreshCw, &text.remote_try_again());
    page.ways = vec![again.on_press(Message::Yes).into()];
    page
}

/// The code, its address in letters, and how long it lasts.
fn code<'a>(ctx: &Ctx<'_>, taken: &Taken) -> Element<'a, Message> {
    let text = ctx.text;
    let gap = ctx.metrics.gap;
    let minutes = u64::from(taken.answer.minutes);
    let lasts = text.take_lasts(minutes, &text.time(taken.until.time()));
    // It is a secret: said in headphones alone.
    let address = column![
        ctx.body_bold(text.take_address()).silent().width(Fill),
        ctx.body(&taken.answer.url).silent().own_direction().width(Fill),
    ];
    let address = private(text.take_address(), &taken.answer.url, address);
    let words = column![
        ctx.lead(text.take_how()).news().width(Fill),
        ctx.lead(lasts).width(Fill),
        ctx.body(text.take_anyone()).width(Fill),
        ctx.body(text.take_delete()).width(Fill),
        address,
    ];
    let words = words.spacing(gap).width(Fill);
    let Some(code) = Code::of(&taken.answer.url) else { return words.into() };
    let picture = told(text.take_code(), text.take_how(), picture(ctx, code));
    if ctx.metrics.page().width < 860.0 {
        column![picture, words].spacing(gap).width(Fill).into()
    } else {
        row![picture, words].spacing(2.0 * gap).align_y(Alignment::Center).width(Fill).into()
    }
}

/// A code, black on white in every theme, its fields whole pixels wide.
fn picture<'a>(ctx: &Ctx<'_>, code: Code) -> Element<'a, Message> {
    let width = pixels(code.width);
    let field = (LEAST / width).ceil();
    let size = field * (width + 2.0 * QUIET);
    // A page that is read from the right mirrors its pictures, and few phones read a mirrored code.
    let of = (code, ctx.right_to_left());
    drawing(ctx, size, size, of, |frame: &mut Frame, size, (code, mirrored)| {
        let fields = pixels(code.width);
        let field = size.width / (fields + 2.0 * QUIET);
        frame.fill_rectangle(Point::ORIGIN, size, Color::WHITE);
        for (x, y, length) in code.runs() {
            let (x, y, length) = (pixels(x), pixels(y), pixels(length));
            let x = if *mirrored { fields - x - length } else { x };
            let at = Point::new((x + QUIET) * field, (y + QUIET) * field);
            frame.fill_rectangle(at, Size::new(length * field, field), Color::BLACK);
        }
    })
}

#[expect(clippy::cast_precision_loss, reason = "a code has at most 177 fields")]
const fn pixels(fields: usize) -> f32 {
    fields as f32
}
