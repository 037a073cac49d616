//! How the stages look.

use iced::Fill;
use iced::widget::column;

use super::{Message, Stage, State, Way, doubt};
use crate::api::cards::Card;
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, digits};
use crate::kiosk::widget::grid::grid;

/// The stage that is shown, or that the backend is asked.
pub fn page<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let mut page = match (&state.sent, &state.stage) {
        (Remote::Loading { slow }, _) => {
            let question = if state.way == Way::Take { text.mycard_making() } else { text.mycard_signing_in() };
            let words = slow.then(|| ctx.lead(text.remote_slow()).news().width(Fill));
            Page::new(question, column![words].width(Fill))
        }
        (_, Stage::Choose) => choose(state, ctx),
        (_, Stage::Staff) => staff(state, ctx),
        (_, Stage::Made { card, printed }) => made(ctx, card, *printed),
        (_, Stage::Number) => {
            let groups = state.digits.groups(ctx, text.mycard_number());
            asked(state, ctx, [text.mycard_number_question(), text.mycard_number_body()], groups, None)
        }
        (_, Stage::Code) => {
            let groups = state.digits.groups(ctx, text.mycard_code());
            asked(state, ctx, [text.mycard_code_question(), text.mycard_code_body()], groups, None)
        }
        (_, Stage::Pin) => {
            let forgot = button::button(ctx, Icon::ConciergeBell, &text.mycard_pin_forgot());
            let forgot = forgot.on_press(Message::Forgot).into();
            let words = [text.mycard_pin_question(), text.mycard_pin_body()];
            asked(state, ctx, words, state.digits.dots(ctx), Some(forgot))
        }
        (_, Stage::NewPin) => {
            asked(state, ctx, [text.mycard_new_question(), text.mycard_new_body()], state.digits.dots(ctx), None)
        }
        (_, Stage::PinAgain) => {
            asked(state, ctx, [text.mycard_again_question(), text.mycard_again_body()], state.digits.dots(ctx), None)
        }
    };
    if let Remote::Failed(failure) = state.sent {
        page.helpers = vec![ctx.body(text.remote_staff(failure.code())).color(ctx.palette.muted).into()];
    }
    page.service = Some(Service::Plan);
    page.eyebrow = Some(text.mycard_title());
    page
}

/// Why what was given is not taken.
fn said<'a>(state: &State, ctx: &Ctx<'_>) -> Option<Element<'a, Message>> {
    let words = match (&state.doubt, &state.sent) {
        (Some(doubt), _) => doubt.words(ctx.text),
        (None, Remote::Failed(failure)) => doubt::failed(ctx.text, *failure),
        _ => return None,
    };
    Some(notice(ctx, Tone::Caution, &words))
}

/// What a card is, and the two ways on.
fn choose<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let gap = ctx.metrics.gap;
    let way = |icon, name: String, note: String, message| -> Element<'a, Message> {
        button::choice_of(ctx, Service::Plan, icon, &name, Some(&note), false).on_press(message).into()
    };
    let ways = vec![
        way(Icon::IdCard, text.mycard_have(), text.mycard_have_note(), Message::Have),
        way(Icon::Plus, text.mycard_take(), text.mycard_take_note(), Message::Take),
    ];
    let columns = if ctx.metrics.portrait { 1 } else { 2 };
    let ways = grid(ways, columns, gap, 2.0 * ctx.metrics.touch);
    let content = column![ctx.lead(text.mycard_what()).width(Fill), said(state, ctx), ways];
    Page::list(ctx, text.mycard_question(), content.spacing(gap).width(Fill))
}

/// Digits to type: what for, how many there are, and what stands for them.
fn asked<'a>(
    state: &State,
    ctx: &Ctx<'_>,
    [question, body]: [String; 2],
    shown: Element<'a, Message>,
    helper: Option<Element<'a, Message>>,
) -> Page<'a, Message> {
    let text = ctx.text;
    let (count, all) = (state.digits.count() as u64, state.digits.longest() as u64);
    let words = column![
        ctx.lead(body).width(Fill),
        ctx.lead_bold(text.mycard_digits(count, all)).news().width(Fill),
        shown,
        said(state, ctx),
        helper,
    ];
    let words = words.spacing(ctx.metrics.gap).width(Fill);
    let enter = state.digits.is_full().then_some(Message::Enter);
    let keys = state.digits.keys(ctx, Message::Key, (text.mycard_ok(), enter));
    Page::list(ctx, question, digits::beside(ctx, words, keys))
}

/// Staff give a code.
fn staff<'a>(state: &State, ctx: &Ctx<'_>) -> Page<'a, Message> {
    let text = ctx.text;
    let words = column![said(state, ctx), ctx.lead(text.mycard_staff_body()).width(Fill)];
    let mut page = Page::list(ctx, text.mycard_staff_question(), words.spacing(ctx.metrics.gap).width(Fill));
    let code = button::primary(ctx, Icon::Check, &text.mycard_staff_code());
    page.ways = vec![code.on_press(Message::HaveCode).into()];
    page
}

/// The card that was taken. Yellow is its way to paper, and once there, the way on.
fn made<'a>(ctx: &Ctx<'_>, card: &Card, printed: bool) -> Page<'a, Message> {
    let text = ctx.text;
    let content = column![
        digits::grouped(ctx, text.mycard_number(), &card.number),
        ctx.lead(text.mycard_made_need()).width(Fill),
        notice(ctx, Tone::Info, &text.mycard_made_once()),
    ];
    let mut page = Page::list(ctx, text.mycard_made_question(), content.spacing(ctx.metrics.gap).width(Fill));
    let (print, go_on) = (text.mycard_print(), text.mycard_go_on());
    page.ways = if printed {
        vec![
            button::button(ctx, Icon::Printer, &print).on_press(Message::Print).into(),
            button::primary(ctx, Icon::ArrowRight, &go_on).on_press(Message::GoOn).into(),
        ]
    } else {
        vec![
            button::button(ctx, Icon::ArrowRight, &go_on).on_press(Message::GoOn).into(),
            button::primary(ctx, Icon::Printer, &print).on_press(Message::Print).into(),
        ]
    };
    page
}
